"""The score table as a model: features down; criteria, score, checks, tier and what to know across."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pmm_desk.product.rules import in_words
from pmm_desk.scorecard.rules import CHECKS
from pmm_desk.scorecard.wording import chips_of, points_words, tier_words
from pmm_desk.scorecard.words import gate_answer_words, gate_words

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding
    from pmm_desk.scorecard.board import ScoreBoard

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[Any, ...]
NOWHERE = QModelIndex()
NAME, FIRST_CRITERION = 0, 1

MOST = 2000
"""Above so many rows everything in sight is another row after each tick of a drag: nothing glides then."""

HEAT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""(score or None, the highest score)"""
BAR_ROLE = HEAT_ROLE + 1
"""(score 0…100 or None, number of the tier, words)"""
TICK_ROLE = HEAT_ROLE + 2
"""('tick', True, False or None)"""
TIER_ROLE = HEAT_ROLE + 3
"""(number of the tier, 0 for hold; words)"""
CHIPS_ROLE = HEAT_ROLE + 4
"""[(kind, words), …]"""


class GridModel(QAbstractTableModel):
    """Columns: name, one per criterion, score, four checks, tier, holds, chips."""

    renamed = Signal(str, str)
    """The user gave a feature (id) a new name."""

    def __init__(
        self, board: ScoreBoard, findings: Callable[[str], list[Finding]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.board = board
        self._findings = findings
        self._sorted = (-1, False)
        self._numbers: dict[str, int] | None = None
        self._stood: dict[str, int] = {}
        self.ids: Sequence[str] = board.order()

    # what stands where -------------------------------------------------------------------------------

    @property
    def score_column(self) -> int:
        """The column of the score."""
        return FIRST_CRITERION + len(self.board.criteria)

    @property
    def check_column(self) -> int:
        """The first of the four columns of checks."""
        return self.score_column + 1

    @property
    def tier_column(self) -> int:
        """The column of the final tier."""
        return self.check_column + len(CHECKS)

    @property
    def holds_column(self) -> int:
        """The column that says how firm the tier is."""
        return self.tier_column + 1

    def feature_id(self, index: Index) -> str:
        """The feature of an index, or ''."""
        return self.ids[index.row()] if index.isValid() else ""

    def criterion_id(self, index: Index) -> str:
        """The criterion of a column, or ''."""
        number = index.column() - FIRST_CRITERION
        return str(self.board.criteria[number]["id"]) if 0 <= number < len(self.board.criteria) else ""

    def check_name(self, index: Index) -> str:
        """The check of a column, or ''."""
        number = index.column() - self.check_column
        return CHECKS[number] if 0 <= number < len(CHECKS) else ""

    @property
    def lively(self) -> tuple[int, ...]:
        """The columns that change while a weight or a limit is dragged."""
        return self.score_column, self.tier_column, self.holds_column, self.holds_column + 1

    def number(self, feature_id: str) -> int | None:
        """The row of a feature."""
        if self._numbers is None and len(self.ids) > MOST:
            # In a drag the rows are others at each tick: looking for a few is cheaper than numbering all.
            return self.ids.index(feature_id) if feature_id in self.board.features else None
        if self._numbers is None:
            self._numbers = {each: number for number, each in enumerate(self.ids)}
        return self._numbers.get(feature_id)

    def find(self, feature_id: str, column: int = NAME) -> QModelIndex:
        """The index of a feature; an invalid one if it is not there."""
        number = self.number(feature_id)
        return QModelIndex() if number is None else self.index(number, column)

    def column_of(self, criterion_id: str) -> int:
        """The column of a criterion; that of the names if it is not there."""
        places = [number for number, row in enumerate(self.board.criteria) if row["id"] == criterion_id]
        return FIRST_CRITERION + places[0] if places else NAME

    def reset(self) -> None:
        """Columns or rows are others now."""
        self.beginResetModel()
        self._place(self._arranged())
        self.endResetModel()

    def touch(self) -> None:
        """Show changed values; rows keep their places, so that nothing jumps while one scores."""
        if self.ids and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.columnCount() - 1))

    def same_rows(self) -> bool:
        """Whether the table still shows just the features there are."""
        return len(self.ids) == len(self.board.features) and all(each in self.board.features for each in self.ids)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 is the order of the scorecard: tier, score, name."""
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        self.rearrange()

    def rearrange(self, *, quietly: bool = False) -> None:
        """Put the rows in order again; the selection goes along with its features.

        `quietly`: only the rows in sight are painted anew, for the ticks of a drag; call it without at its end.
        """
        ids = self._arranged()
        if quietly and ids == self.ids:
            return
        if not quietly:
            self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [(self.ids[index.row()], index.column()) for index in old]
        self._place(ids)
        self.changePersistentIndexList(old, [self.find(*place) for place in held])
        if not quietly:
            self.layoutChanged.emit()

    def _place(self, ids: Sequence[str]) -> None:
        self.ids, self._numbers = ids, None

    # a drag ------------------------------------------------------------------------------------------

    def begin_drag(self) -> None:
        """Remember who stands where, to show who climbs and who falls."""
        self._stood = {each: number for number, each in enumerate(self.ids)}

    def end_drag(self) -> None:
        """Show no more who climbed."""
        self._stood = {}

    def climbed(self, number: int) -> int:
        """So many places a row stands higher than when the drag began; below 0: lower."""
        return self._stood.get(self.ids[number], number) - number if self._stood else 0

    def _arranged(self) -> Sequence[str]:
        column, down = self._sorted
        ids = self.board.order()
        if column in (-1, self.tier_column) or column >= self.columnCount():
            return ids[::-1] if down and column == self.tier_column else ids
        keyed = [(self._key(feature_id, column), feature_id) for feature_id in ids]
        some = sorted((pair for pair in keyed if pair[0] is not None), key=lambda pair: pair[0], reverse=down)
        return [feature_id for _, feature_id in some] + [each for key, each in keyed if key is None]

    def _key(self, feature_id: str, column: int) -> Any:
        result = self.board.results[feature_id]
        if column == NAME:
            return result.name.casefold()
        if column < self.score_column:
            return result.scores.get(str(self.board.criteria[column - FIRST_CRITERION]["id"]))
        if column == self.score_column:
            return result.points
        if column < self.tier_column:
            return self.board.check(feature_id, CHECKS[column - self.check_column])
        if column == self.holds_column:
            return self.board.holds(feature_id)
        return None

    # what is painted ---------------------------------------------------------------------------------

    def cell(self, number: int, column: int) -> Cell:
        """What stands in a cell, ready to be painted: its kind, then what that kind needs."""
        feature_id = self.ids[number]
        board = self.board
        if feature_id not in board.features:
            return ("text", "")
        if column == NAME:
            return ("name", str(board.features[feature_id]["name"]) or self.tr("Unnamed"))
        if column < self.score_column:
            criterion = board.criteria[column - FIRST_CRITERION]
            place = (feature_id, str(criterion["id"]))
            return ("heat", board.score(*place), criterion["highest"], *board.marked(*place))
        result = board.results[feature_id]
        if column == self.score_column:
            return ("bar", *self._bar_data(feature_id, BAR_ROLE))
        if column < self.tier_column:
            answer = board.check(feature_id, CHECKS[column - self.check_column])
            return ("tick", None if answer is None else bool(answer)) if board.source.gated else ("text", "")
        if column == self.tier_column:
            words = tier_words(result, board)
            return ("tier", 0 if result.final is None else min(result.final, 3) + 1, words) if words else ("text", "")
        if column == self.holds_column:
            words = self._holds_words(feature_id)
            return ("text" if board.settled else "stale", words)
        return ("chips", tuple(chips_of(result, board, self._findings(feature_id))))

    # what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.holds_column + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            # No line shows it: a screen reader says it before the cell.
            index = self.index(section, NAME)
            return self.data(index) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole and section > self.holds_column:
            return self.tr("What to know")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if FIRST_CRITERION <= section < self.score_column:
            row = self.board.criteria[section - FIRST_CRITERION]
            short = str(row["short_name"] or row["name"] or row["code"])
            if role == Qt.ItemDataRole.DisplayRole:
                return short
            return "\n".join(part for part in (str(row["name"]), str(row["question"])) if part)
        if self.check_column <= section < self.tier_column:
            return gate_words()[CHECKS[section - self.check_column]]
        words = {
            NAME: {
                "feature": self.tr("Feature"),
                "target_group": self.tr("Target group"),
                "account": self.tr("Account"),
            }[self.board.source.subject],
            self.score_column: self.tr("Score"),
            self.tier_column: self.tr("Tier"),
            self.holds_column: self.tr("Holds"),
        }
        if section == self.holds_column and role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("How often the tier stays when every weight is up to a fifth higher or lower")
        return words.get(section, "")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == NAME else flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME or text == self.data(index, role):
            return False
        self.renamed.emit(self.feature_id(index), text)
        return True

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        feature_id = self.ids[index.row()]
        if feature_id not in self.board.results:
            return None
        column = index.column()
        if column == NAME:
            name = str(self.board.features[feature_id]["name"])
            if role == Qt.ItemDataRole.EditRole:
                return name
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return (name or self.tr("Unnamed")) if shown else None
        if column < self.score_column:
            return self._score_data(feature_id, self.criterion_id(index), role)
        if column == self.score_column:
            return self._bar_data(feature_id, role)
        if column < self.tier_column:
            return self._check_data(feature_id, self.check_name(index), role)
        return self._verdict_data(feature_id, column, role)

    def _score_data(self, feature_id: str, criterion_id: str, role: int) -> Any:
        score = self.board.score(feature_id, criterion_id)
        criterion = self.board.criterion(criterion_id) or {"highest": 5}
        if role == HEAT_ROLE:
            return score, criterion["highest"]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if score is None else str(score)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = self.tr("{criterion}: {score}").format(
                criterion=criterion.get("name", ""), score=self.tr("no score") if score is None else score
            )
            row = self.board.score_row(feature_id, criterion_id)
            meaning = str(criterion.get(f"rubric_{score}") or "")
            sure = self.tr("not sure") if row and row["confidence"] == "low" else ""
            parts = [text, meaning, str(row["note"]) if row else "", sure]
            return "\n".join(part for part in parts if part)
        return None

    def _bar_data(self, feature_id: str, role: int) -> Any:
        result = self.board.results[feature_id]
        words = points_words(result.score)
        if role == BAR_ROLE:
            tier = 0 if result.held or result.final is None else min(result.final, 3) + 1
            return None if result.score is None else float(result.score), tier, words
        if role == Qt.ItemDataRole.ToolTipRole and result.score is not None:
            return in_words(result.score)
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def _check_data(self, feature_id: str, name: str, role: int) -> Any:
        answer = self.board.check(feature_id, name)
        if role == TICK_ROLE:
            return "tick", None if answer is None else bool(answer)
        spoken = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if role in spoken:
            return self.tr("{check}: {answer}").format(check=gate_words()[name], answer=gate_answer_words()[answer])
        return None

    def _verdict_data(self, feature_id: str, column: int, role: int) -> Any:
        result = self.board.results[feature_id]
        if column == self.tier_column:
            number = 0 if result.final is None else min(result.final, 3) + 1
            words = tier_words(result, self.board)
            if role == TIER_ROLE:
                return (number, words) if words else None
            return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        if column == self.holds_column:
            return self._holds_words(feature_id) if role == Qt.ItemDataRole.DisplayRole else None
        chips = chips_of(result, self.board, self._findings(feature_id))
        if role == CHIPS_ROLE:
            return chips
        joined = " · ".join(words for _, words in chips)
        return joined if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def _holds_words(self, feature_id: str) -> str:
        """How firm the tier is, in per cent; nothing without a tier."""
        share = None if self.board.results[feature_id].final is None else self.board.holds(feature_id)
        return "" if share is None else self.tr("{share}%").format(share=round(share * 100))
