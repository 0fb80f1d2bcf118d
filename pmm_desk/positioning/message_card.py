"""One message of the house as a card, edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_message import Ui_PositioningMessage
from pmm_desk.positioning.answered import standing
from pmm_desk.positioning.link_chips import LinkChips, Linking
from pmm_desk.positioning.proof_words import coded, proof_details
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.wording import chip
from pmm_desk.positioning.words import message_kind_words, standing_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme

FOLDED = ("claim_id", "note", "reviewed_on")
"""The columns whose fields open with the fold."""
STANDING_CHIPS = {
    "untested": "neutral",
    "open": "info",
    "passed": "success",
    "acted": "success",
    "not_acted": "danger",
    "changed": "warning",
}
"""How a message stands with its tests → the kind of its chip."""
TOLD_BELOW = frozenset({"message_untested", "test_not_acted_on", "message_changed_since_test"})
"""What the chip about the tests says already."""
EARLIER = (Qt.Key.Key_Left, Qt.Key.Key_Up)
LATER = (Qt.Key.Key_Right, Qt.Key.Key_Down)


def begin_test(change: Any, live: Live, message: str) -> str:
    """Add a test of a message, with the words as they stand now; returns its id."""
    words = str((live.project.row(message) or {}).get("wording") or "")
    made = str(change.add("message_test", message_id=message, shown=words))
    for language, found in live.project.translations(message, "wording").items():
        if found.text:
            change.translate(made, "shown", language, found.text)
    return made


class MessageCard(QFrame):
    """The words of a message, what it rests on and what proves it, as chips; claim and note fold out."""

    moved = Signal(str, int)
    """Move this message by so many places among its kind."""
    dragged = Signal(str)
    """The hand pulls this card by its grip."""

    def __init__(self, live: Live, survival: Survival, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.row_id = str(row["id"])
        self.kind = ""
        self.form = Ui_PositioningMessage()
        self.form.setupUi(self)
        form = self.form
        self.setObjectName(f"message_{self.row_id}")
        # Cards of a row are even, whatever stands on their chips.
        self.setMinimumWidth(theme().px(180))
        self._title_line = cast(QLineEdit, form.title.findChild(QLineEdit))
        self._wording_text = cast(QPlainTextEdit, form.wording.findChild(QPlainTextEdit))
        form.persona_id.set_shown(lambda persona: str(persona["job_title"] or persona["name"]))
        form.claim_id.set_shown(coded)
        self._pressed: QPoint | None = None
        form.grip.installEventFilter(self)
        form.grip.setCursor(Qt.CursorShape.OpenHandCursor)
        pains = Linking(
            "message_pain", "message_id", "pain", "pain_id", self._pain_words, lambda pain: "neutral",
            first=lambda pain: int(pain["persona_id"] != self._persona),
        )  # fmt: skip
        rows = Linking("message_row", "message_id", "comparison_row", "comparison_row_id", coded, self._row_kind)
        proofs = Linking(
            "message_proof", "message_id", "proof", "proof_id", coded, lambda proof: "neutral", proof_details
        )
        self._persona: str | None = None
        self.pains = self._chips(form.pains_place, pains)
        self.rows = self._chips(form.rows_place, rows)
        self.proofs = self._chips(form.proofs_place, proofs)
        form.chips.setup(live, lambda finding: "" if finding.code in TOLD_BELOW else chip(finding, live))
        form.chips.show_row(self.row_id)
        form.claim_chip.clicked.connect(self._follow_claim)
        form.test_chip.clicked.connect(self._follow_tests)
        form.details.hide()
        form.more.toggled.connect(form.details.setVisible)
        self.menu = QMenu(form.menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        form.menu_button.clicked.connect(self.open_menu)
        set_role(self._title_line, "heading-edit")
        self.retranslate()
        self.binder = FormBinder(self, live)
        self.binder.bind(self.row_id)
        self.refresh(row)
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        names = {
            form.title: self.tr("Title"),
            form.wording: self.tr("Message"),
            form.persona_id: self.tr("To which role"),
        }
        for field, name in names.items():
            field.set_name(name)
            field.setProperty("label", name)
        form.title.set_placeholder(self.tr("A short title, if it needs one"))
        form.wording.set_placeholder(self.tr("The sentence itself"))
        form.menu_button.setToolTip(self.tr("Move, copy or delete"))
        form.menu_button.setAccessibleName(form.menu_button.toolTip())
        form.grip.setToolTip(self.tr("Drag to move; Alt and an arrow key move it, too"))
        form.grip.setAccessibleName(form.grip.toolTip())
        self.pains.retranslate(self.tr("Answers"))
        self.rows.retranslate(self.tr("Rests on"))
        self.proofs.retranslate(self.tr("Proved by"))

    def refresh(self, row: Row) -> None:
        """Show what it stands on now."""
        form = self.form
        self._stand_as(str(row["kind"]))
        form.persona_id.setVisible(self.kind == "role" or bool(row["persona_id"]))
        self._persona = row["persona_id"]
        self.pains.show_owner(self.row_id)
        self.rows.show_owner(self.row_id)
        self.proofs.show_owner(self.row_id)
        claim = self._live.row(row["claim_id"]) if row["claim_id"] else None
        if claim is None:
            form.claim_chip.show_words("neutral", "")
        else:
            kind, words = self._survival.chip(claim["id"])
            parts = (str(claim["code"]), words)
            form.claim_chip.show_words(kind, " · ".join(part for part in parts if part))
            form.claim_chip.setToolTip(str(claim["wording"]))
        self._show_tests()

    def _show_tests(self) -> None:
        """How the message stands with its tests; nothing while there is nothing to test."""
        project, chip_place = self._live.project, self.form.test_chip
        texts = [str((project.row(self.row_id) or {}).get("wording") or "")]
        texts += [found.text for found in project.translations(self.row_id, "wording").values()]
        tests = project.rows("message_test", where={"message_id": self.row_id})
        if not texts[0].strip() and not tests:
            chip_place.show_words("neutral", "")
            return
        state = standing(tests, texts)
        chip_place.show_words(STANDING_CHIPS[state], standing_words()[state])
        chip_place.setToolTip(self.tr("Tests with customers: open the list, or begin one"))
        chip_place.setCursor(Qt.CursorShape.PointingHandCursor)

    def _follow_tests(self) -> None:
        """Go to the last test of this message; without one, begin it."""
        tests = self._live.project.ids("message_test", where={"message_id": self.row_id})
        if tests:
            self._live.go.emit(tests[-1], "")
            return
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            made = begin_test(change, self._live, self.row_id)

        if self._live.attempt(self.tr("Begin a test with customers"), work):
            self._live.go.emit(made, "who")

    def _stand_as(self, kind: str) -> None:
        """The roof is wide and large; all others are narrow."""
        if kind == self.kind:
            return
        self.kind, roof, form = kind, kind == "roof", self.form
        set_role(self, "lead" if roof else "card")
        set_role(self._wording_text, "large-edit" if roof else "bare")
        # A message to a role is known by the role; its title stands below.
        (form.layout_below_head if kind == "role" else form.head).insertWidget(0 if kind == "role" else 1, form.title)
        for at, place in enumerate((form.pains_place, form.rows_place, form.proofs_place)):
            form.stands_layout.addWidget(place, *((0, at) if roof else (at, 0)))
            form.stands_layout.setColumnStretch(at, int(roof or at == 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow key move the card among its kind."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (*EARLIER, *LATER):
            self.moved.emit(self.row_id, -1 if event.key() in EARLIER else 1)
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The grip is pulled."""
        if isinstance(event, QMouseEvent):
            place = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = place
            elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
                if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                    self._pressed = None
                    self.dragged.emit(self.row_id)
                    return True
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed = None
        return super().eventFilter(watched, event)

    def open_menu(self) -> None:
        """Open the menu below its button."""
        button = self.form.menu_button
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def show_field(self, column: str) -> bool:
        """Put the cursor into the field of a column."""
        if column in FOLDED:
            self.form.more.setChecked(True)
        return self.binder.show_field(column)

    def _chips(self, place: QWidget, linking: Linking) -> LinkChips:
        chips = LinkChips(self._live, linking, place)
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(chips)
        return chips

    def _pain_words(self, pain: Row) -> str:
        """A pain; whose it is, where it is another's than the one the message speaks to."""
        words = str(pain["description"])
        if pain["persona_id"] == self._persona:
            return words
        persona = self._live.row(pain["persona_id"]) or {}
        name = str(persona.get("code") or persona.get("job_title") or persona.get("name") or "")
        return self.tr("{role}: {pain}").format(role=name, pain=words) if name else words

    def _row_kind(self, row: Row) -> str:
        """A row that is not fully ours stands out: the message promises too much."""
        return "neutral" if self._survival.matrix.ours.get(row["id"]) == "yes" else "danger"

    def _follow_claim(self) -> None:
        row = self._live.row(self.row_id) or {}
        if row.get("claim_id"):
            self._live.go.emit(row["claim_id"], "")

    def _fill_menu(self) -> None:
        menu = self.menu
        menu.clear()
        self._offer(self.tr("Move earlier"), lambda: self.moved.emit(self.row_id, -1))
        self._offer(self.tr("Move later"), lambda: self.moved.emit(self.row_id, 1))
        below = menu.addMenu(self.tr("Stands in the house as"))
        for kind, words in message_kind_words().items():
            action = below.addAction(words)
            action.setCheckable(True)
            action.setChecked(kind == self.kind)
            action.triggered.connect(lambda _=False, kind=kind: self._become(kind))
        menu.addSeparator()
        self._offer(self.tr("Duplicate"), self._duplicate)
        self._offer(self.tr("Delete"), self._delete)

    def _offer(self, words: str, work: Callable[[], Any]) -> None:
        self.menu.addAction(words).triggered.connect(lambda: work())

    def _become(self, kind: str) -> None:
        self._live.attempt(
            self.tr("Put a message elsewhere in the house"), lambda change: change.set(self.row_id, kind=kind)
        )

    def _duplicate(self) -> None:
        self._live.attempt(self.tr("Duplicate a message"), lambda change: change.duplicate(self.row_id))

    def _delete(self) -> None:
        self._live.attempt(self.tr("Delete a message"), lambda change: change.remove(self.row_id))
