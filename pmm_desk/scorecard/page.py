"""The page of the scorecard: weights, tiers, the score table, and why the chosen feature has its tier."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from pmm_desk.forms.scorecard_board import Ui_ScorecardBoard
from pmm_desk.project.error import ProjectError, StillUsed
from pmm_desk.scorecard import edits
from pmm_desk.scorecard.answer_panel import AnswerPanel
from pmm_desk.scorecard.band import TiersView
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.drag_show import DragShow
from pmm_desk.scorecard.dragging import Dragging
from pmm_desk.scorecard.grid import NAME, GridModel
from pmm_desk.scorecard.grid_clipboard import GridClipboard
from pmm_desk.scorecard.grid_view import ScoreGrid
from pmm_desk.scorecard.pairs_dialog import PairsDialog
from pmm_desk.scorecard.preset import begin
from pmm_desk.scorecard.score_panel import ScorePanel
from pmm_desk.scorecard.weights import WeightsView
from pmm_desk.scorecard.why import why_words
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, icon, theme
from pmm_desk.widgets.uses import UsesDialog

WIDEST = 16_777_215
"""No limit at all, as Qt has it."""
NARROW = 1120
"""Below so many pixels of width the page is a narrow one."""
ROOMY = 1400
"""Px at 100 % from which the answers and the panel of a place stand side by side."""
LOW = 540
"""Below so many pixels of height the page is a low one."""
QUESTION, SHARE = 560, 0.36
"""The question below the table takes at most so many pixels, and at most this share of the line: the rest is its
answer's."""


class ScorecardPage(FormPage):
    """Features down, criteria across; every figure follows each key."""

    section_asked = Signal(str)
    open_asked = Signal(str)
    """Lead to this row of another page."""
    override_asked = Signal(str)
    decision_asked = Signal(str)
    """Decide this feature's tier."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._shown_scale: object = None
        self.dragging = Dragging(live, board, self)
        self.form = Ui_ScorecardBoard()
        self.form.setupUi(self)
        form = self.form
        self.weights = WeightsView(live, board, self.dragging, form.weights)
        form.weights_place.addWidget(self.weights)
        self.tiers = TiersView(self.dragging, form.tiers_card)
        form.band_place.addWidget(self.tiers)
        self.view = ScoreGrid(self)
        self.view.setObjectName("grid")
        form.grid_place.addWidget(self.view)
        self.model = GridModel(board, lambda feature_id: list(live.findings.get(feature_id, ())), self)
        self.view.show_model(self.model)
        shown = (self._show_all, self._show_why)
        self.drag_show = DragShow(form, board, self.dragging, self.view, self.tiers, shown, self)
        self.clipboard = self.view.clipboard = GridClipboard(self.view, board, live)
        self.panel = ScorePanel(form, live, board, self)
        self.answers = AnswerPanel(live, board, self)
        self._place_answers()
        self._connect()
        form.details.setChecked(False)
        form.score_scroll.hide()
        self.setFocusProxy(self.view)
        self.retranslate()
        dress(self)
        form.grid_card.installEventFilter(self)
        self.view.show_cell(next(iter(self.model.ids), ""), NAME)
        self._show_all()

    def _connect(self) -> None:
        view, form = self.view, self.form
        view.score_asked.connect(self.set_scores)
        view.fill_asked.connect(self.fill)
        view.check_asked.connect(self.set_checks)
        view.paste_asked.connect(self.paste)
        view.feature_asked.connect(self.add_feature)
        view.removal_asked.connect(self.remove_feature)
        view.note_asked.connect(self.show_details)
        view.menu_asked.connect(self._show_menu)
        view.cell_changed.connect(self._show_cell)
        self.model.renamed.connect(self._rename)
        self.panel.override_asked.connect(self.override_asked)
        form.pairs.clicked.connect(self.compare_in_pairs)
        form.bring.clicked.connect(self.weights.bring_to_hundred)
        self.tiers.tier_asked.connect(self.open_asked)
        form.details.toggled.connect(self._show_panel)
        form.edit_tiers.clicked.connect(lambda: self.section_asked.emit("tiers"))
        form.no_scorecard.clicked.connect(self._begin)
        self._live.findings_changed.connect(self.model.touch)
        form.why_more.toggled.connect(self._show_answers)
        self.answers.closed.connect(lambda: form.why_more.setChecked(False))
        self.answers.override_asked.connect(self.override_asked)
        self.answers.score_asked.connect(self._go_to_score)

    def _place_answers(self) -> None:
        """The answers stand at the right, as tall as the page."""
        form = self.form
        beside = QHBoxLayout()
        beside.setSpacing(14)
        form.board_outer.removeWidget(form.places)
        beside.addWidget(form.places, 1)
        beside.addWidget(self.answers)
        form.board_outer.addLayout(beside)
        self.answers.hide()

    def _show_panel(self, shown: bool) -> None:
        """Open or close what there is to a place; the answers beside it would leave the table no room."""
        self.form.score_scroll.setVisible(shown)
        if shown and self.width() < theme().px(ROOMY):
            self.form.why_more.setChecked(False)

    def _show_answers(self, shown: bool) -> None:
        """Open or close the answers; in a narrow page they take the place of the tiers' card, whose bands they show."""
        self.answers.setVisible(shown)
        if shown and self.width() < theme().px(ROOMY):
            self.form.details.setChecked(False)
        # The panel says all of it; below the table it would only take room.
        self.form.why_question.setHidden(shown)
        self.form.why.setText("")
        self._fit_width()
        self._show_why()

    def _fit_width(self) -> None:
        narrow = not self.answers.isHidden() and self.width() < theme().px(NARROW)
        self.form.tiers_card.setHidden(narrow)
        self.form.weights_card.setMaximumWidth(WIDEST if narrow else theme().px(420))

    def _go_to_score(self, feature_id: str, criterion_id: str) -> None:
        if self.show_feature(feature_id, criterion_id):
            self.view.setFocus()

    # showing -----------------------------------------------------------------------------------------

    def show_anew(self) -> None:
        self.view.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()
        self._fit_width()

    def _fit_height(self) -> None:
        """In a low window the table keeps its room: fewer weights in sight, no notes below the band."""
        low = self.height() < theme().px(LOW)
        self.form.weights_scroll.setFixedHeight(self.weights.height_of(2 if low else 6))
        self.tiers.show_notes(not low)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.view.setAccessibleName(self.tr("Scores"))
        self.panel.retranslate()
        self._show_all()

    def show_details(self) -> None:
        """Open the panel of the chosen place and go there."""
        self.form.details.setChecked(True)
        self.panel.focus()

    def show_answers(self) -> None:
        """Open the answers of the chosen feature and go there."""
        self.form.why_more.setChecked(True)
        self.answers.reach.setFocus()

    def follow(self, shape: bool) -> None:
        """The board changed; `shape`: criteria or tiers came, went or have other names."""
        self.dragging.forget()
        if not self.dragging.writing:
            self.drag_show.say_nothing()
        moved = self._scale_key() != self._shown_scale
        if shape or not self.model.same_rows():
            feature_id, column = self.model.feature_id(self.view.currentIndex()), self.view.currentIndex().column()
            self.model.reset()
            if not self.view.show_cell(feature_id, min(max(column, 0), self.model.columnCount() - 1)):
                self.view.show_cell(next(iter(self.model.ids), ""), NAME)
        else:
            self.model.touch()
            if moved:
                # Weights or limits are others: unlike a single score, they put everything in a new order.
                self.view.rearrange()
        self._show_all()

    def _scale_key(self) -> object:
        """What the order of all rows depends on."""
        known = self._board.scale
        return tuple(known.units.items()), known.starts

    # a drag ------------------------------------------------------------------------------------------

    def compare_in_pairs(self) -> None:
        """Find the weights by comparing the criteria in pairs."""
        self.dragging.end()
        PairsDialog(self._live, self._board, self.dragging, self).open()

    def sort_again(self) -> None:
        """Put the rows in order, when one comes back to the page."""
        self.view.sort_again()

    def show_feature(self, feature_id: str, criterion_id: str = "", check: str = "") -> bool:
        """Choose a feature's score, its first check, or its name."""
        column = NAME
        if criterion_id:
            column = self.model.column_of(criterion_id)
        elif check:
            column = self.model.check_column
        return self.view.show_cell(feature_id, column)

    def _show_all(self) -> None:
        form, board = self.form, self._board
        full = board.ready and board.features
        form.places.setCurrentWidget(form.filled if full else form.empty)
        if not board.ready:
            form.no_scorecard.set_words(
                self.tr(
                    "A scorecard sorts features into launch tiers: some criteria with weights, four tiers with "
                    "limits, a score from 1 to 5 for each feature. Readiness is a gate beside it."
                ),
                self.tr("Start with the usual scorecard"),
                "layers",
            )
        else:
            form.no_scorecard.set_words(
                self.tr("Add the features of the coming release; then score each of them from 1 to 5."),
                self.tr("Add feature"),
                "layers",
            )
        self._shown_scale = self._scale_key()
        self.weights.refresh()
        self._fit_height()
        self.tiers.show_board(board)
        self.panel.refresh()
        self.drag_show.show_odd()
        self._show_why()

    def _show_cell(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            model = self.model
            place = (model.feature_id(index), model.criterion_id(index), model.check_name(index))
            self.panel.show_place(*place)
        self._show_why()

    def _show_why(self) -> None:
        feature_id = self.model.feature_id(self.view.currentIndex())
        result = self._board.results.get(feature_id)
        question, answer = why_words(result, self._board) if result is not None else ("", "")
        label = self.form.why_question
        label.setText(question)
        self.form.why.setText(answer if self.answers.isHidden() else "")
        self._fit_question()
        self.answers.show_feature(feature_id)

    def _fit_question(self) -> None:
        """A wrapped label would like to be narrow: one line where one line fits, in whatever font it is shown."""
        label = self.form.why_question
        label.ensurePolished()
        room = min(theme().px(QUESTION), int(self.form.grid_card.width() * SHARE))
        wide = label.fontMetrics().horizontalAdvance(label.text()) > room
        label.setWordWrap(wide)
        label.setMinimumWidth(room if wide else 0)
        label.setMaximumWidth(room if wide else WIDEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_question()
        return super().eventFilter(watched, event)

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.exec(at)
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the current feature."""
        menu, feature_id = QMenu(self.view), self.model.feature_id(self.view.currentIndex())
        menu.addAction(icon("plus", size=16), self.tr("Add feature")).triggered.connect(self.add_feature)
        if feature_id:
            rename = menu.addAction(icon("pencil", size=16), self.tr("Rename"))
            rename.triggered.connect(lambda: self.view.edit(self.model.find(feature_id)))
            twin = menu.addAction(icon("copy", size=16), self.tr("Duplicate"))
            twin.triggered.connect(lambda: self._duplicate(feature_id))
            why = menu.addAction(icon("gauge", size=16), self.tr("Why this tier, in detail"))
            why.triggered.connect(self.show_answers)
            propose = menu.addAction(icon("scale", size=16), self.tr("Propose another tier"))
            propose.triggered.connect(lambda: self.override_asked.emit(feature_id))
            propose.setEnabled(self._board.source.gated)
            decided = menu.addAction(icon("history", size=16), self.tr("Decide its tier"))
            decided.triggered.connect(lambda: self.decision_asked.emit(feature_id))
            decided.setEnabled(self._board.source.gated)
            opened = menu.addAction(icon("package", size=16), self.tr("Open in Product"))
            opened.triggered.connect(lambda: self._live.go.emit(feature_id, "name"))
            menu.addSeparator()
            delete = menu.addAction(icon("trash-2", size=16), self.tr("Delete"))
            delete.triggered.connect(lambda: self.remove_feature(feature_id))
        return menu

    # writing -----------------------------------------------------------------------------------------

    def _write(self, title: str, work: Callable[[Any], object]) -> bool:
        return self._live.attempt(title, work, initiator=self)

    def _begin(self) -> None:
        if self._board.ready:
            self.add_feature()
        else:
            language = self._live.main_language
            self._write(self.tr("Start a scorecard"), lambda change: begin(change, language))

    def set_scores(self, cells: list[tuple[str, str]], score: int | None) -> None:
        """Give cells a score, as one step."""
        title = self.tr("Score %n cell(s)", None, len(cells))
        self._write(title, lambda change: edits.set_scores(change, self._board, cells, score))

    def fill(self, scores: dict[tuple[str, str], int | None]) -> None:
        """Give each of these cells its score, as one step."""

        def work(change: Any) -> None:
            for score in set(scores.values()):
                cells = [cell for cell, wanted in scores.items() if wanted == score]
                edits.set_scores(change, self._board, cells, score)

        if scores:
            self._write(self.tr("Score %n cell(s)", None, len(scores)), work)

    def set_checks(self, checks: list[tuple[str, str]], answer: int | None) -> None:
        """Answer checks, as one step."""
        title = self.tr("Answer %n check(s)", None, len(checks))
        self._write(title, lambda change: edits.set_checks(change, self._board, checks, answer))

    def add_feature(self) -> None:
        """Add a feature and begin to write its name."""
        made: list[str] = []
        self._write(self.tr("Add a feature"), lambda change: made.append(change.add("feature")))
        if made and self.view.show_cell(made[0], NAME):
            self.view.setFocus()
            self.view.edit(self.view.currentIndex())

    def remove_feature(self, feature_id: str) -> None:
        """Delete a feature; where it is still used, show by what."""
        try:
            with self._live.change(self.tr("Delete a feature"), initiator=self) as change:
                change.remove(feature_id)
        except StillUsed as error:
            UsesDialog(self._live, feature_id, error.uses, self).open()
        except ProjectError as error:
            self._live.failed.emit(error)

    def _rename(self, feature_id: str, name: str) -> None:
        self._write(
            self.tr("Rename a feature"),
            lambda change: self._live.write(change, feature_id, "name", name, translated=True),
        )

    def _duplicate(self, feature_id: str) -> None:
        made: list[str] = []
        self._write(self.tr("Duplicate a feature"), lambda change: made.append(change.duplicate(feature_id)))
        if made:
            self.view.show_cell(made[0], NAME)

    def paste(self, text: str = "") -> bool:
        """Take figures from the clipboard: with names they find their features, bare ones fill from the cell on."""
        return self.clipboard.paste(text)
