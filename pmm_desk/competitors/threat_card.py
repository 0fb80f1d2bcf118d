"""The threat of a rival: weighted criteria with a score each, and the figure they come to, shown with its parts."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pmm_desk.competitors.threat import HIGHEST, LOWEST, Part, Threat, scores_by_place, tenths, threat
from pmm_desk.competitors.words import usual_threats
from pmm_desk.forms.threat_line import Ui_ThreatLine
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.theme import dress, icon, theme

if TYPE_CHECKING:
    from pmm_desk.forms.competitor_profiles import Ui_CompetitorProfiles
    from pmm_desk.widgets.live import Live

TABLES = frozenset({"threat_criterion", "threat_score", "competitor"})


def decimal(figure: Fraction) -> str:
    """A figure with one decimal, as the window's language writes it."""
    return str(QLocale().toString(float(tenths(figure)), "f", 1))


class ThreatLine(FormPage):
    """One criterion: its name and weight, five buttons for the score, and its part in the figure."""

    scored = Signal(str, object)
    """This criterion's score is to be this one, or None."""
    moved = Signal(str, int)

    def __init__(self, live: Live, criterion_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self.criterion_id = live, criterion_id
        self.form = Ui_ThreatLine()
        self.form.setupUi(self)
        self.binder = FormBinder(self, live)
        self.buttons: dict[int, QToolButton] = {}
        for score in range(LOWEST, HIGHEST + 1):
            button = QToolButton(self.form.scores)
            button.setText(str(score))
            button.setObjectName(f"score_{score}")
            button.setCheckable(True)
            button.setMinimumWidth(theme().px(30))
            button.clicked.connect(lambda on=False, score=score: self._pressed(score))
            self.form.scores_layout.addWidget(button)
            self.buttons[score] = button
        menu = QMenu(self.form.line_more)
        self.up, self.down, self.delete = (menu.addAction("") for _ in range(3))
        self.form.line_more.clicked.connect(
            lambda: menu.popup(self.form.line_more.mapToGlobal(self.form.line_more.rect().bottomLeft()))
        )
        self.up.triggered.connect(lambda: self.moved.emit(criterion_id, -1))
        self.down.triggered.connect(lambda: self.moved.emit(criterion_id, 1))
        self.delete.triggered.connect(
            lambda: live.attempt(self.tr("Delete a threat criterion"), lambda change: change.remove(criterion_id))
        )
        self._score: int | None = None
        self.retranslate()
        self.binder.bind(criterion_id)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.name.set_name(self.tr("Criterion"))
        form.name.set_placeholder(self.tr("What makes a rival dangerous"))
        form.weight.set_name(self.tr("Weight"))
        form.weight.setToolTip(self.tr("Weight, in any unit"))
        for picture, action, words in (
            ("arrow-up", self.up, self.tr("Move up")),
            ("arrow-down", self.down, self.tr("Move down")),
            ("trash-2", self.delete, self.tr("Delete")),
        ):
            action.setText(words)
            action.setIcon(icon(picture, size=16))

    def _pressed(self, score: int) -> None:
        """The same score again takes it away."""
        self.scored.emit(self.criterion_id, None if score == self._score else score)

    def show_part(self, part: Part, note: str) -> None:
        """Show the score and what it adds to the figure."""
        self._score = part.score
        for score, button in self.buttons.items():
            button.setChecked(score == part.score)
            button.setEnabled(not self._live.project.read_only)
            button.setAccessibleName(self.tr("{criterion}: {score} of 5").format(criterion=part.name, score=score))
            button.setToolTip(note)
        percent = f"{QLocale().toString(float(part.share * 100), 'f', 0)}%"
        if part.points is None:
            words = self.tr("{share} × –").format(share=percent)
        else:
            figure = QLocale().toString(float(part.points), "f", 2)
            words = self.tr("{share} × {score} = {part}").format(share=percent, score=part.score, part=figure)
        self.form.part.setText(words)


class ThreatCard(QObject):
    """Keeps one line per criterion in the form, and the figure of the shown rival."""

    def __init__(self, live: Live, form: Ui_CompetitorProfiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._form, self._rival = live, form, ""
        self.lines: dict[str, ThreatLine] = {}
        form.threat_begin.clicked.connect(self.begin)
        form.threat_add.clicked.connect(self.add)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self.follow)

    def show_rival(self, rival_id: str) -> None:
        """Show the scores of this rival."""
        self._rival = rival_id
        self.follow()

    def threat(self) -> Threat | None:
        """The figure of the shown rival."""
        rival = self._live.row(self._rival) if self._rival else None
        if rival is None:
            return None
        scores = scores_by_place(self._live.project.rows("threat_score", where={"competitor_id": self._rival}))
        return threat(rival, self._live.rows("threat_criterion"), scores)

    def begin(self) -> None:
        """Add the usual criteria, in the language the project is written in."""
        rows = usual_threats()

        def work(change: Any) -> None:
            for name, weight, note in rows:
                change.add("threat_criterion", name=name, weight=weight, note=note)

        self._live.attempt(self.tr("Begin with the usual threat criteria"), work)

    def add(self) -> None:
        """Add a criterion and begin with its name."""
        made: list[str] = []
        ids = self._live.project.ids("threat_criterion")
        self._live.attempt(
            self.tr("Add a threat criterion"),
            lambda change: made.append(change.add("threat_criterion", after=ids[-1] if ids else None, weight=10)),
        )
        if made:
            self.lines[made[0]].binder.show_field("name")

    def show_criterion(self, criterion_id: str) -> QWidget | None:
        """Go to a criterion; the widget to bring into sight."""
        line = self.lines.get(criterion_id)
        if line is not None:
            line.binder.show_field("name")
        return line

    def score(self, criterion_id: str, score: int | None) -> None:
        """Give the shown rival this score on a criterion; None takes it away."""
        places = {"competitor_id": self._rival, "threat_criterion_id": criterion_id}
        there = self._live.project.ids("threat_score", where=places)

        def work(change: Any) -> None:
            if there:
                change.set(there[0], score=score) if score is not None else change.remove(there[0])
            elif score is not None:
                change.add("threat_score", **places, score=score)

        self._live.attempt(self.tr("Score a threat"), work)

    def follow(self) -> None:
        """Bring the lines in line with the rows."""
        form, found = self._form, self.threat()
        if found is None:
            return
        notes = {row["id"]: str(row["note"]) for row in self._live.rows("threat_criterion")}
        for gone in set(self.lines) - notes.keys():
            old = self.lines.pop(gone)
            old.hide()
            QTimer.singleShot(0, old, old.deleteLater)
        for place, part in enumerate(found.parts):
            line = self.lines.get(part.criterion_id)
            if line is None:
                line = self.lines[part.criterion_id] = ThreatLine(self._live, part.criterion_id, form.threat_lines)
                line.scored.connect(self.score)
                line.moved.connect(self._move)
            form.threat_lines_layout.insertWidget(place, line)
            line.show_part(part, notes[part.criterion_id])
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < len(found.parts) - 1)
            line.show()
        self._show_figure(found)

    def _show_figure(self, found: Threat) -> None:
        form, begun = self._form, bool(found.parts)
        form.threat_begin_place.setVisible(not begun)
        form.threat_lines.setVisible(begun)
        form.threat_add.setVisible(begun)
        form.threat_begin.setEnabled(not self._live.project.read_only)
        figure = found.exact
        if figure is not None:
            words = self.tr("computed {figure}").format(figure=decimal(figure))
        else:
            words = self.tr("%n score(s) missing", None, found.missing) if begun and found.missing else ""
        form.threat_figure.show_words("neutral" if figure is not None else "warning", words)
        hint = self.tr("weight × score, summed") if begun else ""
        if found.judged is not None and figure is not None and found.judged != found.computed:
            hint = self.tr("our own judgement stands above the computed {figure}").format(figure=found.computed)
        form.threat_hint.setText(hint)
        level = found.level
        kind = "neutral" if level is None else "danger" if level >= 4 else "warning" if level == 3 else "neutral"
        words = "" if level is None else self.tr("threat {threat}").format(threat=level)
        form.threat_chip.show_words(kind, words)

    def _move(self, criterion_id: str, step: int) -> None:
        ids = self._live.project.ids("threat_criterion")
        to = ids.index(criterion_id) + step
        if 0 <= to < len(ids):
            others = [other for other in ids if other != criterion_id]
            after = others[to - 1] if to > 0 else None
            self._live.attempt(self.tr("Move a threat criterion"), lambda change: change.move(criterion_id, after))

    def _after_change(self, done: Any) -> None:
        if TABLES & set(done.rows) and self._rival:
            self.follow()
