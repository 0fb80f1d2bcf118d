"""The page of the chain: the picture at the left; what is chosen, and every break, at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_chain import Ui_PositioningChain
from pmm_desk.positioning.chain import READS, Break, Chain, chain, read
from pmm_desk.positioning.chain_view import ChainCard, ChainView
from pmm_desk.positioning.chain_words import break_chip, break_sentence, row_words, short_name
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import level_words
from pmm_desk.product.rules import as_of
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme

PLACE = int(Qt.ItemDataRole.UserRole)
STUBS = {
    "pain_unanswered": "right",
    "pain_without_capability": "left",
    "value_without_capability": "left",
    "value_without_proof": "right",
    "proof_without_source": "right",
}
"""Break → on which side of its card a link is missing."""


class ChainPage(FormPage):
    """Shows what the positioning rests on, for everything, for one target group, or for one claim."""

    def __init__(self, live: Live, survival: Survival, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self._whole = Chain({}, (), ())
        self.form = Ui_PositioningChain()
        self.form.setupUi(self)
        form = self.form
        self.view = ChainView()
        form.chain_scroll.setWidget(self.view)
        self._told = QVBoxLayout(form.told_breaks)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(6)
        form.filter.activated.connect(lambda _: self._show())
        form.only_broken.toggled.connect(lambda _: self._show())
        self.view.chosen_changed.connect(self._tell)
        self.view.opened.connect(lambda row_id: live.go.emit(row_id, ""))
        form.open_row.clicked.connect(lambda: live.go.emit(self.view.chosen, ""))
        form.told_chip.clicked.connect(lambda: live.go.emit(self.view.chosen, ""))
        form.breaks.itemClicked.connect(self._follow)
        form.breaks.itemActivated.connect(self._follow)
        form.no_chain.clicked.connect(lambda: live.go.emit("msg_", ""))
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.read)
        tables = frozenset(READS) | {"target_group", "evidence", "translation", "project"}
        live.changed.connect(lambda done: self._later.start() if tables & set(done.rows) else None)
        live.language_changed.connect(self._later.start)
        survival.changed.connect(self._later.start)
        theme().changed.connect(self._later.start)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_chain.set_words(
            self.tr(
                "The chain leads from a pain over what you have and what you say to the proof and where it was seen. "
                "It begins with pains of a role, claims and messages."
            ),
            self.tr("Go to the message house"),
            "link",
        )
        self.read()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a card of the chain."""
        self._later.stop()
        self.read()
        if not self._whole.level_of(row_id):
            return False
        if row_id not in self.view.cards:
            self.form.filter.setCurrentIndex(0)
            self.form.only_broken.setChecked(False)
            self._show()
        self.view.choose(row_id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def read(self) -> None:
        """Read the chain again."""
        project = self._live.project
        self._whole = chain(read(project), as_of(project.rows("project"), date.today()))
        self._fill_filter()
        self._show()

    def _fill_filter(self) -> None:
        """Everything, then the target groups with a role, then the claims."""
        box, chosen = self.form.filter, self.form.filter.currentData()
        box.clear()
        box.addItem(self.tr("Everything"), "")
        for table in ("target_group", "claim"):
            for row in self._live.rows(table):
                if table == "claim" or row["persona_id"]:
                    words = str(row.get("name") or row.get("wording") or "")
                    box.addItem(" · ".join(part for part in (str(row["code"]), words) if part), row["id"])
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _shown(self) -> Chain:
        """The part of the chain asked for."""
        found, wanted = self._whole, str(self.form.filter.currentData() or "")
        if wanted.startswith("clm_"):
            found = found.only(found.through([wanted]))
        elif wanted:
            group = self._live.row(wanted) or {}
            pains = self._live.project.ids("pain", where={"persona_id": group.get("persona_id")})
            found = found.only(found.through([pain for pain in pains if found.level_of(pain)]))
        if self.form.only_broken.isChecked():
            found = found.only(found.through([each.rows[0] for each in found.breaks]))
        return found

    def _show(self) -> None:
        form, found = self.form, self._shown()
        begun = any(self._whole.levels.values())
        form.places.setCurrentWidget(form.filled if begun else form.empty)
        for widget in (form.filter_label, form.filter, form.only_broken, form.told_card):
            widget.setVisible(begun)
        cards = {row_id: self._card(row_id, found) for rows in found.levels.values() for row_id in rows}
        self.view.show_chain(found, cards)
        broken = sum(1 for each in found.breaks if each.weight == "broken")
        words = self.tr("%n break(s)", None, broken) if broken else self.tr("holds")
        form.breaks_chip.show_words("danger" if broken else "success", words if cards else "")
        form.breaks.clear()
        for widget in (form.list_title, form.breaks):
            widget.setVisible(bool(found.breaks))
        for each in found.breaks:
            chip = break_chip(each)[1]
            item = QListWidgetItem(
                self.tr("{name}: {what}").format(name=short_name(each.rows[0], self._live), what=chip), form.breaks
            )
            item.setToolTip(break_sentence(each, self._live))
            item.setForeground(theme().color("danger" if each.weight == "broken" else "warning"))
            item.setData(PLACE, each.rows[0])
        self._tell(self.view.chosen)

    def _card(self, row_id: str, found: Chain) -> ChainCard:
        head, words = row_words(row_id, self._live)
        breaks = found.breaks_of(row_id)
        if not breaks:
            return ChainCard(head, words)
        worst = min(breaks, key=lambda each: each.weight != "broken")
        kind, chip = break_chip(worst)
        sides = {STUBS[each.code] for each in breaks if each.code in STUBS}
        return ChainCard(head, words, kind, chip, "both" if len(sides) > 1 else next(iter(sides), ""))

    def _follow(self, item: QListWidgetItem) -> None:
        self.view.choose(str(item.data(PLACE)))
        place = self.view.places().get(self.view.chosen)
        if place is not None:
            spot = place.center().toPoint()
            self.form.chain_scroll.ensureVisible(spot.x(), spot.y(), int(place.width()), int(place.height()))

    def _tell(self, row_id: str) -> None:
        """Say what is chosen, how it stands, and what is broken about it."""
        form = self.form
        shown = row_id if row_id in self.view.cards else ""
        for widget in (form.told_level, form.told_title, form.told_breaks, form.open_row, form.told_line):
            widget.setVisible(bool(shown))
        clear(self._told)
        kind, verdict = self._survival.chip(shown) if shown.startswith("clm_") else ("neutral", "")
        form.told_chip.show_words(kind, verdict)
        if not shown:
            return
        head, words = row_words(shown, self._live)
        level = level_words()[self._whole.level_of(shown)]
        form.told_level.setText(" · ".join(part for part in (level, head) if part))
        form.told_title.setText(words)
        for each in self._whole.breaks_of(shown):
            self._told.addWidget(plain(self._sentence(each), role="problem", wrap=True))

    def _sentence(self, each: Break) -> str:
        return break_sentence(each, self._live)
