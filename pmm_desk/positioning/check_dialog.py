"""The box for any sentence: what a buyer would stumble over in it, and who else could say it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.forms.check_text import Ui_CheckDialog
from pmm_desk.positioning.checked_texts import voice
from pmm_desk.positioning.live_marks import WordMarker
from pmm_desk.positioning.mark_words import kind_told, short_words
from pmm_desk.positioning.plain_language import Mark
from pmm_desk.positioning.their_words import Voice
from pmm_desk.positioning.who_else import Known, Touched
from pmm_desk.positioning.words import joined, verdict_words
from pmm_desk.product.rules import as_of
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.marks import mark_word
from pmm_desk.widgets.text_marks import EditorMarks, step
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

CHIPS = {"banned": "danger", "restricted": "danger", "own": "info", "jargon": "warning", "abbreviation": "warning"}
"""Kind of a mark → the kind of its chip."""
VERDICT_CHIPS = {"holds": "success", "fails": "danger", "over_claim": "danger"}
PAUSE = 120


class CheckDialog(QDialog):
    """Needs no project; with one, its words, its claims and its comparison count too."""

    def __init__(self, live: Live | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self._known: Known | None = None
        self._voice: Voice | None = None
        self.ui = Ui_CheckDialog()
        self.ui.setupUi(self)
        self.marker = WordMarker(live, self)
        self.marks = EditorMarks(self.ui.sentence)
        self.marks.set_marker(self.marker)
        self._later = QTimer(self, interval=PAUSE, singleShot=True)
        self._later.timeout.connect(self.show_answers)
        self.ui.sentence.textChanged.connect(self._later.start)
        self.marker.changed.connect(self._later.start)
        self.ui.next_mark.clicked.connect(lambda: step(self))
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.next_mark.setAutoDefault(False)
        self.ui.next_mark.setShortcut("F7")
        if live is not None:
            live.changed.connect(self._forget)
        dress(self)
        self.show_answers()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.marks.refresh()
            self.show_answers()
        super().changeEvent(event)

    def _forget(self) -> None:
        """The project is another now: what is known of it is read again when asked."""
        self._known = self._voice = None
        self._later.start()

    def show_answers(self) -> None:
        """Answer for the sentence as it stands."""
        if self._live is not None and not self._live.is_open:
            return
        ui = self.ui
        text = ui.sentence.toPlainText()
        asked = bool(text.strip())
        ui.answers.setVisible(asked)
        ui.next_mark.setVisible(bool(self.marks.marks))
        ui.legal_hint.setVisible(any(mark.about.kind == "restricted" for mark in self.marks.marks))
        if not asked:
            return
        clear(ui.marks_place_layout)
        told: dict[tuple[str, str], Mark] = {}
        for mark in self.marks.marks:
            told.setdefault((mark.about.kind, mark.about.word), mark.about)
        for found in told.values():
            ui.marks_place_layout.addWidget(self._mark(found))
        if not told:
            ui.marks_place_layout.addWidget(plain(self.tr("Nothing: plain words all through."), role="good"))
        self._show_language(text)
        self._show_others(text)

    def _mark(self, mark: Mark) -> QWidget:
        advice = kind_told(mark.kind, mark.instead).splitlines()
        return self._line(CHIPS[mark.kind], short_words()[mark.kind], mark.word, advice[0] if advice else "")

    def _show_language(self, text: str) -> None:
        """The share of the customers' own words; only with a project in which they say something."""
        live, ui = self._live, self.ui
        if live is not None and self._voice is None:
            self._voice = Voice(voice(live.project))
        shown = self._voice is not None and not self._voice.silent
        ui.language_title.setVisible(shown)
        ui.language.setVisible(shown)
        if self._voice is None or not shown:
            return
        share = self._voice.share(text)
        if not share.share:
            ui.language.setText(self.tr("None of these words comes from the roles of this project."))
            return
        words = self.tr("{share} % of it comes from what the roles say: {words}")
        ui.language.setText(words.format(share=round(100 * share.share), words=joined(share.words)))

    def _show_others(self, text: str) -> None:
        clear(self.ui.others_place_layout)
        add = self.ui.others_place_layout.addWidget
        if self._live is None:
            add(
                plain(self.tr("Open a project: its claims and its comparison tell who else could say this."), wrap=True)
            )
            return
        project = self._live.project
        if self._known is None:
            self._known = Known(project, as_of(project.rows("project"), date.today()))
        found = self._known.who_else(text)
        for rival, saying in found.wrong.items():
            told = self.tr("The comparison says of {rival}: “{row}” {mark}. Do not say this.").format(
                rival=self._name(rival), row=self._name(saying.row_id), mark=mark_word(saying.mark)
            )
            add(self._line("danger", self.tr("Not true"), told, "", saying.row_id))
        for touched in found.claims:
            kind = VERDICT_CHIPS.get(touched.ours, "warning")
            add(self._line(kind, verdict_words()[touched.ours], *self._told(touched)))
        for touched in found.rows:
            ours = self.tr("We: {mark}").format(mark=mark_word(touched.ours))
            kind = "success" if touched.ours == "yes" and not touched.rivals else "warning"
            add(self._line(kind, ours, *self._told(touched)))
        if not (found.wrong or found.claims or found.rows):
            words = self.tr(
                "It touches no claim and no row of the comparison: whoever reads it could put another name in."
            )
            add(plain(words, wrap=True))

    def _told(self, touched: Touched) -> tuple[str, str, str]:
        rivals = joined([self._name(rival) for rival in touched.rivals])
        told = (
            self.tr("Also true of {rivals}").format(rivals=rivals)
            if rivals
            else self.tr("No rival can fully say it today")
        )
        return self._name(touched.row_id), told, touched.row_id

    def _name(self, row_id: str) -> str:
        row = (self._live.row(row_id) if self._live is not None else None) or {}
        return str(row.get("name") or row.get("wording") or row.get("code") or "")

    def _line(self, kind: str, figure: str, words: str, told: str, place: str = "") -> QWidget:
        """A chip, the words, and what is told of them; with a place, the words lead there."""
        line = QFrame()
        set_role(line, "inset")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(10)
        chip = Chip(line, kind, figure)
        chip.setMinimumWidth(theme().px(92))
        chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain(words, wrap=True))
        if told:
            texts.addWidget(plain(told, role="caption", wrap=True))
        layout.addLayout(texts, 1)
        if place:
            go = QPushButton(self.tr("Go there"), line)
            go.setAutoDefault(False)
            set_role(go, "link")
            go.clicked.connect(lambda: self._go(place))
            layout.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _go(self, place: str) -> None:
        if self._live is not None:
            self._live.go.emit(place, "")
        self.lower()
