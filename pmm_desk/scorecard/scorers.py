"""The page of those who score: who they are, who has answered, where they differ, and what is agreed."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableWidgetItem, QWidget

from pmm_desk.forms.scorecard_scorers import Ui_ScorecardScorers
from pmm_desk.product.rules import in_words
from pmm_desk.scorecard.agreement import agree
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.disagreement import DisagreementMap, range_words
from pmm_desk.scorecard.opinions import Cell, Opinions, rounded
from pmm_desk.scorecard.words import confidence_words, scorer_language_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme

LOOKS = "scores.looks"
"""Who looks at this computer, remembered beside the project."""
SHOWN = 200
"""Disputed cells in the list."""
LOW = 460
"""Below so many pixels of height the map keeps its room, and what is below it gets less."""


class ScorersPage(FormPage):
    """People at the left, the map of disagreement at the right, the chosen cell below it."""

    score_as_asked = Signal(str)
    """Score as this person."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_ScorecardScorers()
        self.form.setupUi(self)
        form = self.form
        self.map = DisagreementMap(form.map_place)
        layout = form.map_place.layout()
        assert layout is not None
        layout.addWidget(self.map)
        self.opinions = self._gather()
        form.scorers.setup(live, "scorer", self._card, thing=lambda: self.tr("scorer"))
        self.binder = FormBinder(form.filled, live)
        self.list = ListAndForm(
            form.scorers, self.binder, form.places, form.people_page, form.nobody_page, form.nobody
        ).with_buttons(form.add_scorer, None, form.delete_scorer)
        self._menu = QMenu(form.agree_all)
        self._agreements = [QAction(self._menu) for _ in range(3)]
        for action, (how, fresh) in zip(
            self._agreements, (("median", False), ("mean", False), ("median", True)), strict=True
        ):
            action.triggered.connect(lambda _=False, how=how, fresh=fresh: self.agree_on_all(how, fresh=fresh))
            self._menu.addAction(action)
        form.agree_all.setMenu(self._menu)
        form.score_as.clicked.connect(lambda: self.score_as_asked.emit(self.list.row_id))
        form.blind.toggled.connect(self._set_blind)
        form.looks.activated.connect(self._set_looks)
        form.take_median.clicked.connect(lambda: self._agree_chosen("median"))
        form.take_mean.clicked.connect(lambda: self._agree_chosen("mean"))
        form.take_own.clicked.connect(lambda: self._agree_chosen(""))
        form.disputed.currentCellChanged.connect(lambda row, *_: self._choose_disputed(row))
        self.map.cell_chosen.connect(self._show_cell)
        for table in (form.disputed, form.said):
            table.verticalHeader().hide()
            table.horizontalHeader().hide()
        self.retranslate()
        dress(self)
        self._choose_first()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.language.set_choices(list(scorer_language_words().items()))
        form.nobody.set_words(
            self.tr(
                "Several people judge better than one, when each scores alone first. Name them, send each a copy or "
                "a form, take the answers back, and see where you differ."
            ),
            self.tr("Add a scorer"),
            "users",
        )
        for action, words in zip(
            self._agreements,
            (
                self.tr("Take the median of every cell"),
                self.tr("Take the mean of every cell"),
                self.tr("Take the median where nothing is agreed yet"),
            ),
            strict=True,
        ):
            action.setText(words)
        self.map.setAccessibleName(self.tr("Map of disagreement"))
        self.show_anew()

    def follow(self, shape: bool) -> None:
        """The board or the opinions changed."""
        self.show_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < theme().px(LOW)
        self.form.lower.setFixedHeight(theme().px(146 if low else 220))

    # what is shown -----------------------------------------------------------------------------------

    def _gather(self) -> Opinions:
        live, board = self._live, self._board
        scorers = live.rows("scorer")
        return Opinions(
            live.rows("opinion"),
            board.features,
            board.criteria,
            scorers,
            looks=self.looks(),
            blind=self.blind(),
        )

    def blind(self) -> bool:
        """Whether the others' opinions are hidden until one has scored oneself."""
        rows = self._live.project.rows("scoring")
        return bool(rows[0]["blind"]) if rows else True

    def looks(self) -> str:
        """The scorer who looks; '' for one who only gathers."""
        found = self._live.project.remembered(LOOKS)
        return found if found and self._live.project.row(found) is not None else ""

    def show_anew(self) -> None:
        form = self.form
        self.opinions = self._gather()
        names = {feature_id: str(row["name"]) for feature_id, row in self._board.features.items()}
        chosen = self.map.chosen()
        self.map.rows.show_opinions(self.opinions, names)
        if chosen is not None:
            self.map.choose(chosen)
        form.scorers.viewport().update()
        with QSignalBlocker(form.blind), QSignalBlocker(form.looks):
            form.blind.setChecked(self.blind())
            form.looks.clear()
            form.looks.addItem(self.tr("none of these"), "")
            for row in self.opinions.scorers:
                form.looks.addItem(str(row["name"]) or self.tr("Unnamed"), row["id"])
            form.looks.setCurrentIndex(max(0, form.looks.findData(self.looks())))
        self._show_disputed()
        self._show_cell()
        answered, asked = self.opinions.answered(), self.opinions.asked
        open_ones = sum(count < asked for count in answered.values())
        form.map_hint.setText(self.tr("%n not done yet", None, open_ones) if open_ones else self.tr("all are done"))
        form.agree_all.setEnabled(bool(self.opinions.cells()) and not self._live.project.read_only)

    def _card(self, row: dict[str, Any]) -> CardText:
        count, asked = self.opinions.answered().get(row["id"], 0), self.opinions.asked
        day = self.opinions.last_day(row["id"])
        value = self.tr("{count} of {all}").format(count=count, all=asked) if count else ""
        chips = [] if count else [("warning", self.tr("no answer yet"))]
        sub = " · ".join(part for part in (day, str(row["address"])) if part)
        return CardText(str(row["name"]) or self.tr("Unnamed"), sub, value, chips)

    def _show_disputed(self) -> None:
        table, found = self.form.disputed, self.opinions.disputed()[:SHOWN]
        chosen = self.map.chosen()
        with QSignalBlocker(table):
            table.setColumnCount(2)
            table.setRowCount(len(found))
            for at, (cell, spread) in enumerate(found):
                words = f"{self._feature(cell)} · {self._criterion(cell)}"
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, cell)
                item.setToolTip(words)
                table.setItem(at, 0, item)
                table.setItem(at, 1, QTableWidgetItem(range_words(spread)))
                if cell == chosen:
                    table.selectRow(at)
            table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            table.setColumnWidth(1, theme().px(60))

    def _feature(self, cell: Cell) -> str:
        row = self._board.features.get(cell[0]) or {}
        return str(row.get("name") or self.tr("Unnamed"))

    def _criterion(self, cell: Cell) -> str:
        row = self._board.criterion(cell[1]) or {}
        return str(row.get("name") or row.get("code") or self.tr("Unnamed"))

    def _choose_disputed(self, row: int) -> None:
        item = self.form.disputed.item(row, 0)
        if item is not None:
            self.map.choose(tuple(item.data(Qt.ItemDataRole.UserRole)))

    def _choose_first(self) -> None:
        disputed = self.opinions.disputed()
        first = disputed[0][0] if disputed else next(iter(self.opinions.cells()), None)
        if first is not None:
            self.map.choose(first)

    def _show_cell(self) -> None:
        """What each one thinks of the chosen cell, and what is agreed."""
        form, cell = self.form, self.map.chosen()
        spread = self.opinions.spread(cell) if cell is not None else None
        form.cell_title.setText(
            f"{self._feature(cell)} · {self._criterion(cell)}" if cell else self.tr("Choose a cell of the map.")
        )
        said = self.opinions.of(cell) if cell else []
        names, sure = {row["id"]: str(row["name"]) for row in self.opinions.scorers}, confidence_words()
        table = form.said
        table.setColumnCount(4)
        table.setRowCount(len(said))
        for at, row in enumerate(said):
            texts = (names[row["scorer_id"]], str(row["score"]), sure[str(row["confidence"])], str(row["note"]))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(at, column, item)
        for column, width in enumerate((110, 36, 76)):
            table.setColumnWidth(column, theme().px(width))
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        open_to_all = cell is not None and not self.opinions.hidden(cell) and not self._live.project.read_only
        for widget in (form.take_median, form.take_mean):
            widget.setVisible(spread is not None and open_to_all)
        form.own_score.setVisible(open_to_all)
        form.take_own.setVisible(open_to_all)
        form.agreed_now.setText(self._agreed_words(cell) if cell else "")
        if cell is not None:
            self._show_offers(cell)

    def _show_offers(self, cell: Cell) -> None:
        form, spread, scale = self.form, self.opinions.spread(cell), self._board.criterion(cell[1]) or {}
        form.own_score.setRange(int(scale.get("lowest", 1)), int(scale.get("highest", 5)))
        if spread is not None:
            form.take_median.setText(self.tr("Median {figure}").format(figure=self._figure(spread.median)))
            form.take_mean.setText(self.tr("Mean {figure}").format(figure=self._figure(spread.mean)))
            form.own_score.setValue(rounded(spread.median))

    def _figure(self, value: Fraction) -> str:
        """The exact figure, and the score it becomes where it is no whole one."""
        if value.denominator == 1:
            return str(value)
        return self.tr("{figure} → {score}").format(figure=in_words(value), score=rounded(value))

    def _agreed_words(self, cell: Cell) -> str:
        if self.opinions.hidden(cell):
            return self.tr("Score it yourself first: then you see what the others think.")
        rows = self._live.project.rows("score", where={"feature_id": cell[0], "criterion_id": cell[1]})
        if not rows or rows[0]["score"] is None:
            return self.tr("nothing agreed yet")
        scorer = str(rows[0]["scorer"])
        words = self.tr("on the scorecard: {score} ({scorer})") if scorer else self.tr("on the scorecard: {score}")
        return words.format(score=rows[0]["score"], scorer=scorer)

    # writing -----------------------------------------------------------------------------------------

    def _set_blind(self, blind: bool) -> None:
        rows = self._live.project.rows("scoring")
        title = self.tr("Hide the others’ scores") if blind else self.tr("Show the others’ scores")

        def work(change: Any) -> None:
            if rows:
                change.set(rows[0]["id"], blind=int(blind))
            else:
                change.add("scoring", blind=int(blind))

        self._live.attempt(title, work)

    def _set_looks(self) -> None:
        self._live.project.remember(LOOKS, str(self.form.looks.currentData() or ""))
        self.show_anew()

    def _agree_chosen(self, how: str) -> None:
        cell = self.map.chosen()
        if cell is None:
            return
        spread = self.opinions.spread(cell)
        score = self.form.own_score.value()
        if how and spread is not None:
            score = rounded(spread.median if how == "median" else spread.mean)
        self._agree({cell: score})

    def agree_on_all(self, how: str, *, fresh: bool = False) -> None:
        """Take the median or the mean of every cell, or only of those where nothing is agreed."""
        cells = self.opinions.agreement(how)
        if fresh:
            here = {
                (row["feature_id"], row["criterion_id"])
                for row in self._live.project.rows("score")
                if row["score"] is not None
            }
            cells = {cell: score for cell, score in cells.items() if cell not in here}
        self._agree(cells)

    def _agree(self, cells: dict[Cell, int]) -> None:
        live, agreed, today = self._live, self.tr("agreed", "who scored"), self._board.as_of.isoformat()
        title = self.tr("Agree on %n score(s)", None, len(cells))
        if cells:
            live.attempt(
                title, lambda change: agree(change, live.project, self.opinions, cells, agreed=agreed, today=today)
            )

    # places ------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a scorer and begin with the name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a scorer, or the cell of an opinion."""
        row = self._live.row(row_id)
        if row is not None and self._live.project.table_of(row_id) == "opinion":
            return self.map.choose((row["feature_id"], row["criterion_id"]))
        return self.list.show_row(row_id, field)
