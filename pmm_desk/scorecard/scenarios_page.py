"""The page of scenarios: named weights and limits beside today's, what changes tier by them, one to take over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.product.rules import exact, in_words
from pmm_desk.project.error import ProjectError
from pmm_desk.scorecard.list_card import ListCard
from pmm_desk.scorecard.scenarios import HIGHEST, Scenario, Standing, as_it_is, compare, read_scenario, sum_of
from pmm_desk.scorecard.wording import points_words
from pmm_desk.widgets.cards import Card, EmptyState, plain
from pmm_desk.widgets.fields import FormBinder, LineField, NumberField
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live

MOST = 3
"""So many scenarios stand beside today."""
SHOWN = 500
"""So many features are compared in the table, from the top."""


class ScenariosPage(QWidget):
    """The list of scenarios; at its right the values of the chosen one, and the comparison."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._key: list[tuple[str, str]] | None = None
        self._fields: dict[str, NumberField] = {}
        self._labels: dict[str, QLabel] = {}
        self._of = ""
        """The scenario whose values the fields show."""
        self._typing = 0
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        left = ListCard("scenarios", "add_scenario", self)
        left.setMinimumWidth(200)
        left.setMaximumWidth(260)
        self.rows, self.add_button = left.rows, left.button
        across.addWidget(left)
        self.side = QStackedWidget(self)
        self.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across.addWidget(self.side, 1)
        self.filled, self.empty = self._right(), QWidget(self.side)
        self.no_scenario = EmptyState(self.empty)
        inside = QVBoxLayout(self.empty)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.no_scenario)
        self.side.addWidget(self.filled)
        self.side.addWidget(self.empty)
        self.rows.setup(
            live,
            "what_if",
            self._card,
            thing=lambda: self.tr("scenario"),
            where=self._mine(),
            depends={"criterion", "tier"},
            defaults=self._defaults,
        )
        self.binder = FormBinder(self.filled, live, fields=[self.name, self.note])
        self.list = ListAndForm(self.rows, self.binder, self.side, self.filled, self.empty, self.no_scenario)
        self.list.with_buttons(self.add_button, None, self.delete_button)
        self.list.chosen.connect(self._show)
        self.retranslate()
        self._show(self.list.row_id)
        dress(self)

    # building ----------------------------------------------------------------------------------------

    def _right(self) -> QWidget:
        inner = QWidget(self.side)
        down = QVBoxLayout(inner)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        self.values = Card(inner)
        self.name, self.note = LineField(self.values), LineField(self.values)
        self.name.setProperty("column", "name")
        self.note.setProperty("column", "note")
        self.take_over = QPushButton(self.values)
        self.take_over.setObjectName("take_over")
        set_role(self.take_over, "accent")
        self.take_over.clicked.connect(self._take_over)
        self.delete_button = QToolButton(self.values)
        self.delete_button.setProperty("icon_name", "trash-2")
        set_role(self.delete_button, "quiet")
        line = QHBoxLayout()
        line.addWidget(self.name, 2)
        line.addWidget(self.note, 3)
        line.addWidget(self.take_over)
        line.addWidget(self.delete_button)
        self.values.body.addLayout(line)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.values.body.addLayout(self.grid)
        self.sum = plain("", self.values, role="caption")
        self.values.body.addWidget(self.sum)
        down.addWidget(self.values)
        self.compared = Card(inner)
        self.table = QTableWidget(self.compared)
        self.table.setObjectName("comparison")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.itemActivated.connect(self._open)
        self.compared.body.addWidget(self.table, 1)
        down.addWidget(self.compared, 1)
        return inner

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == event.Type.LanguageChange:
            self.retranslate()
            self._show(self.list.row_id)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.add_button.setText(self.tr("Keep as scenario"))
        self.take_over.setText(self.tr("Take over"))
        self.delete_button.setToolTip(self.tr("Delete"))
        self.delete_button.setAccessibleName(self.tr("Delete"))
        self.name.set_placeholder(self.tr("Name of the scenario"))
        self.note.set_placeholder(self.tr("What it assumes"))
        self.compared.set_title(self.tr("Beside today"), self.tr("↑ higher tier, ↓ lower tier than today"))
        can = bool(self._board.criteria and self._board.tiers)
        self.add_button.setEnabled(can)
        self.no_scenario.set_words(
            self.tr("Keep the weights and limits as a scenario, change them here, and see which features change tier."),
            self.tr("Keep as scenario") if can else "",
            "scale",
        )

    # what it shows -----------------------------------------------------------------------------------

    def follow(self, shape: bool) -> None:
        """The board changed: today is another, or another scorecard is the current one."""
        if self.rows.rows.where != self._mine():
            self.rows.rows.set_where(self._mine())
            self.rows.choose_first()
            self.list.show_chosen(self.rows.current_id() or "")
        self.retranslate()
        self._show(self.list.row_id)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a scenario and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def add(self) -> None:
        """Keep the weights and limits, as they are or as they are just tried, as a scenario."""
        self.list.add()

    def _mine(self) -> dict[str, Any]:
        return {"scorecard_id": self._board.scorecard["id"] if self._board.scorecard is not None else ""}

    def _defaults(self) -> dict[str, Any]:
        number = self._live.count("what_if", **self._mine()) + 1
        return {
            "scorecard_id": self._board.card_id(),
            "name": self.tr("Scenario {number}").format(number=number),
            "content": as_it_is(self._board.criteria, self._board.tiers).text(),
        }

    def _card(self, row: dict[str, Any]) -> CardText:
        board = self._board
        count = len(read_scenario(row["content"]).differs(board.criteria, board.tiers))
        sub = self.tr("%n value(s) other than today", None, count) if count else self.tr("as today")
        return CardText(str(row["name"]) or self.tr("Unnamed"), sub)

    def _show(self, row_id: str) -> None:
        row = self._live.row(row_id) if row_id else None
        if row is None:
            return
        chosen = read_scenario(row["content"])
        board = self._board
        self.take_over.setEnabled(bool(chosen.differs(board.criteria, board.tiers)))
        self._show_values(row_id, chosen)
        self._show_table(row_id)

    def _show_values(self, row_id: str, chosen: Scenario) -> None:
        board = self._board
        plainly = board.scale.formula is None
        lines = [(row, "weight", chosen.weights) for row in board.criteria] if plainly else []
        lines += [(row, "lower_limit", chosen.limits) for row in board.tiers]
        key = [(row["id"], column) for row, column, _ in lines]
        if self._key != key:
            self._key = key
            self._fields, self._labels = {}, {}
            clear(self.grid)
            for at, (row, column, _) in enumerate(lines):
                field = NumberField(self.values)
                field.setProperty("minimum", "0")
                field.setProperty("maximum", str(int(HIGHEST[column])))
                field.setObjectName(f"value_{row['id']}")
                field.edited.connect(lambda value, row_id=row["id"], column=column: self._write(row_id, column, value))
                field.finished.connect(self._end_typing)
                self._fields[row["id"]] = field
                name = self._labels[row["id"]] = plain("", self.values, role="form-label")
                name.setObjectName(f"name_{row['id']}")
                name.setBuddy(field)
                self.grid.addWidget(name, at // 5 * 2, at % 5)
                self.grid.addWidget(field, at // 5 * 2 + 1, at % 5)
        for row, _, values in lines:
            field, value = self._fields[row["id"]], values.get(row["id"])
            if self._of != row_id or not (field.has_problem or field.value() == value):
                field.set_value(value)
            field.set_name(str(row["name"]))
            self._labels[row["id"]].setText(str(row["name"]))
        self._of = row_id
        total = sum_of({row["id"]: chosen.weights.get(row["id"], 0.0) for row in board.criteria})
        self.sum.setText(self.tr("Weights together {total}; limits behind them").format(total=in_words(total)))
        self.sum.setVisible(plainly)

    def _shown(self, row_id: str) -> list[dict[str, Any]]:
        """The chosen scenario and the first others, in the order of the list."""
        rows = [self._live.row(each) for each in self.rows.rows.ids]
        found = [row for row in rows if row is not None]
        first = [row for row in found if row["id"] != row_id][: MOST - 1]
        return [row for row in found if row["id"] == row_id or row in first]

    def _show_table(self, row_id: str) -> None:
        board, rows, table = self._board, self._shown(row_id), self.table
        scores = [
            {"feature_id": feature, "criterion_id": criterion, "score": board.score(feature, criterion)}
            for feature in board.features
            for criterion in board.scale.steps
        ]
        readiness = [row for each in board.features if (row := board.readiness(each)) is not None]
        scenarios = [read_scenario(row["content"]) for row in rows]
        features = list(board.features.values())
        columns = compare(scenarios, board.criteria, board.tiers, features, scores, readiness)
        ids = sorted(columns[0], key=lambda each: columns[0][each].rank)[:SHOWN]
        table.clear()
        table.setColumnCount(len(columns) + 1)
        table.setRowCount(len(ids))
        names = [str(row["name"]) or self.tr("Unnamed") for row in rows]
        table.setHorizontalHeaderLabels([self.tr("Feature"), self.tr("Today"), *names])
        for line, feature_id in enumerate(ids):
            name = QTableWidgetItem(str(board.features[feature_id]["name"]) or self.tr("Unnamed"))
            name.setData(Qt.ItemDataRole.UserRole, feature_id)
            table.setItem(line, 0, name)
            for at, standings in enumerate(columns, 1):
                table.setItem(line, at, self._item(standings[feature_id]))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at in range(table.columnCount()):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def _item(self, standing: Standing) -> QTableWidgetItem:
        tier = self.tr("Hold") if standing.held else ""
        if standing.final is not None:
            tier = self._board.tier_name(standing.final)
        arrow = "↑ " if standing.moved > 0 else "↓ " if standing.moved < 0 else ""
        parts = [f"{standing.rank}.", arrow + tier, points_words(standing.score)]
        item = QTableWidgetItem("  ".join(part for part in parts if part))
        if standing.moved:
            tokens = theme().tokens
            item.setForeground(QColor(tokens.success if standing.moved > 0 else tokens.danger))
            item.setFont(theme().font(13, 600))
        return item

    # what it does ------------------------------------------------------------------------------------

    def _open(self, item: QTableWidgetItem) -> None:
        first = self.table.item(item.row(), 0)
        if first is not None:
            self._live.go.emit(first.data(Qt.ItemDataRole.UserRole), "name")

    def _write(self, row_id: str, column: str, value: Any) -> None:
        scenario_id = self.list.row_id
        row = self._live.project.row(scenario_id) if scenario_id else None
        if row is None:
            return
        before = read_scenario(row["content"])
        weights, limits = dict(before.weights), dict(before.limits)
        values = weights if column == "weight" else limits
        number = exact(value)
        if number is None:
            values.pop(row_id, None)
        else:
            values[row_id] = float(number)
        text = Scenario(weights, limits).text()
        amend = f"{scenario_id}.{row_id}.{self._typing}"
        try:
            with self._live.change(self.tr("Change a scenario"), amend=amend) as change:
                change.set(scenario_id, content=text)
        except ProjectError as error:
            self._live.failed.emit(error)

    def _end_typing(self) -> None:
        """What is typed from now on is a step of its own."""
        self._typing += 1

    def _take_over(self) -> None:
        """Write the weights and limits of the chosen scenario, as one step."""
        row = self._live.project.row(self.list.row_id) if self.list.row_id else None
        if row is None:
            return
        values = read_scenario(row["content"]).differs(self._board.criteria, self._board.tiers)

        def work(change: Any) -> None:
            for row_id, cells in values.items():
                change.set(row_id, **cells)

        self._live.attempt(self.tr("Take over a scenario"), work)
