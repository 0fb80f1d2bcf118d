"""The comparison as a table model: what buyers compare down, who is compared across."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pmm_desk.competitors.mark_paint import (
    CHIP_ROLE,
    FOLD_ROLE,
    HEADING_ROLE,
    HEAT_ROLE,
    MARK_ROLE,
    NOTED_ROLE,
    OURS_ROLE,
)
from pmm_desk.competitors.words import class_words, joined
from pmm_desk.widgets.marks import mark_word

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, OURS, FIRST_RIVAL = 0, 1, 2
CLASS_KINDS = {
    "unique": "success",
    "near_unique": "warning",
    "gap": "danger",
    "open": "info",
}


class MatrixModel(QAbstractTableModel):
    """Columns: name, ours, one per rival, class, oldest proof. Rows: comparison rows under their headings."""

    renamed = Signal(str, str)
    """The user gave a comparison row (id) a new name."""
    heading_renamed = Signal(str, str)
    """The user gave a heading another name (old, new)."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self.group_id = ""
        """The target group whose importance is shown, or ''."""
        self.sorted = False
        """The most important rows for the group first, without headings."""
        self.folded: set[str] = set()
        """The headings whose rows are hidden."""
        self.words = ""
        self._lines: list[tuple[str, str]] = []
        self._place: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        self._read_lines()

    # what stands where -------------------------------------------------------------------------------

    def _read_lines(self) -> None:
        """(row id, '') for a comparison row, ('', heading) for a heading; headings in order of appearance."""
        rows = [row for row in self.board.rows if self._fits(row)]
        groups: dict[str, list[str]] = {}
        if self.by_weight:
            weights = self.board.weights(self.group_id)
            rows.sort(key=lambda row: -(weights.get(row["id"]) or 0))
            groups[""] = [str(row["id"]) for row in rows]
        else:
            for row in rows:
                groups.setdefault(str(row["heading"]), []).append(str(row["id"]))
        self._counts = {heading: len(ids) for heading, ids in groups.items()}
        self._lines = []
        for heading, ids in groups.items():
            if heading:
                self._lines.append(("", heading))
            if not heading or heading not in self.folded or self.words:
                self._lines.extend((row_id, "") for row_id in ids)
        self._place = {row_id: number for number, (row_id, _) in enumerate(self._lines) if row_id}

    def _fits(self, row: dict[str, Any]) -> bool:
        """Whether a row holds every word of the filter."""
        text = " ".join(str(row[column]) for column in ("name", "code", "heading", "note")).casefold()
        return all(word in text for word in self.words.split())

    @property
    def by_weight(self) -> bool:
        """Whether the order is that of importance, not that of the file."""
        return self.sorted and bool(self.group_id)

    def arrange(self, *, group_id: str | None = None, by_weight: bool | None = None, words: str | None = None) -> None:
        """Show another group's importance, another order, or only rows with these words."""
        self.group_id = self.group_id if group_id is None else group_id
        self.sorted = self.sorted if by_weight is None else by_weight
        self.words = self.words if words is None else words.casefold()
        self.reset()

    def fold(self, headings: set[str]) -> None:
        """Hide the rows below these headings, and of no others."""
        self.folded = headings
        self.reset()

    def reset(self) -> None:
        """Read everything again: rows or rivals came, went or moved."""
        self.beginResetModel()
        self._read_lines()
        self.endResetModel()

    def touch(self, row_ids: frozenset[str] | None = None) -> None:
        """Show changed values of these comparison rows, or of all."""
        last = self.columnCount() - 1
        numbers = [self._place[row_id] for row_id in row_ids if row_id in self._place] if row_ids is not None else []
        if row_ids is None and self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, last))
        for number in numbers:
            self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def row_ids(self) -> list[str]:
        """The comparison rows in the order shown, which differs from that of the file where there are headings."""
        return [row_id for row_id, _ in self._lines if row_id]

    def headings(self) -> list[int]:
        """The lines that are headings."""
        return [number for number, (row_id, _) in enumerate(self._lines) if not row_id]

    def row_id(self, index: Index) -> str:
        """The comparison row of an index; empty on a heading or nowhere."""
        return self._lines[index.row()][0] if index.isValid() else ""

    def heading(self, index: Index) -> str:
        """The heading of a heading line, else empty."""
        return self._lines[index.row()][1] if index.isValid() else ""

    def rival_id(self, index: Index) -> str:
        """The rival of a column; empty for the other columns."""
        number = index.column() - FIRST_RIVAL
        return str(self.board.rivals[number]["id"]) if 0 <= number < len(self.board.rivals) else ""

    def is_mark(self, index: Index) -> bool:
        """Whether the index is a cell that carries a mark (ours or a rival's)."""
        return bool(self.row_id(index)) and OURS <= index.column() < FIRST_RIVAL + len(self.board.rivals)

    def find(self, row_id: str, rival_id: str | None = None) -> QModelIndex:
        """The index of a cell; of the name without a rival; an invalid one if it is not there."""
        number = self._place.get(row_id)
        if number is None:
            return QModelIndex()
        return self.index(number, FIRST_RIVAL + self.board.rival_place(rival_id) if rival_id else NAME)

    @property
    def class_column(self) -> int:
        """The column of the computed class."""
        return FIRST_RIVAL + len(self.board.rivals)

    @property
    def weight_column(self) -> int:
        """The column of the importance for the chosen group; -1 without one."""
        return self.class_column + 1 if self.group_id else -1

    @property
    def proof_column(self) -> int:
        """The column of the oldest proof."""
        return self.class_column + 1 + bool(self.group_id)

    def is_weight(self, index: Index) -> bool:
        """Whether the index is an importance."""
        return bool(self.row_id(index)) and index.column() == self.weight_column

    # what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.proof_column + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            # No line shows it: a screen reader says it before the cell.
            index = self.index(section, NAME)
            return self.data(index) if role == Qt.ItemDataRole.AccessibleTextRole else None
        number = section - FIRST_RIVAL
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if section == NAME:
                return self.tr("What buyers compare")
            if section == OURS:
                return self.board.our_name or self.tr("Us")
            if number < len(self.board.rivals):
                return str(self.board.rivals[number]["name"]) or self.tr("Unnamed")
            if section == self.weight_column:
                return self.tr("Weight")
            return self.tr("Class") if section == self.class_column else self.tr("Oldest proof")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = OURS <= section < self.class_column or section == self.weight_column
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.isValid() and index.column() == NAME
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME or text == self.data(index, role):
            return False
        row_id = self.row_id(index)
        if row_id:
            self.renamed.emit(row_id, text)
        else:
            self.heading_renamed.emit(self.heading(index), text)
        return True

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row_id, heading = self._lines[index.row()]
        if not row_id:
            return self._heading_data(index, heading, role)
        column = index.column()
        if column == NAME:
            row = self.board.row(row_id)
            if role == Qt.ItemDataRole.EditRole:
                return str(row["name"])
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return (str(row["name"]) or self.tr("Unnamed")) if shown else None
        if column < self.class_column:
            return self._mark_data(index, row_id, role)
        if column == self.weight_column:
            return self._weight_data(row_id, role)
        return self._class_data(row_id, role) if column == self.class_column else self._proof_data(row_id, role)

    def _heading_data(self, index: Index, heading: str, role: int) -> Any:
        if role == HEADING_ROLE:
            return True
        if role == FOLD_ROLE:
            folded = heading in self.folded and not self.words
            return (folded, self._counts.get(heading, 0) if folded else 0)
        plain = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        return heading if plain and index.column() == NAME else None

    def _mark_data(self, index: Index, row_id: str, role: int) -> Any:
        rival_id = self.rival_id(index)
        if role == OURS_ROLE:
            return not rival_id
        if role == MARK_ROLE:
            return self.board.mark(row_id, rival_id)
        if role == NOTED_ROLE:
            return bool(self.board.note(row_id, rival_id))
        if role == Qt.ItemDataRole.DisplayRole:
            return mark_word(self.board.mark(row_id, rival_id))
        spoken = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if spoken:
            who = self.headerData(index.column(), Qt.Orientation.Horizontal)
            said = mark_word(self.board.mark(row_id, rival_id))
            note = self.board.note(row_id, rival_id)
            text = self.tr("{row}, {who}: {mark}").format(row=self.board.row(row_id)["name"], who=who, mark=said)
            return f"{text}\n{note}" if note and role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def _weight_data(self, row_id: str, role: int) -> Any:
        value = self.board.importance(self.group_id, row_id)
        if role == HEAT_ROLE:
            return value or 0
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if value is None else str(value)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self.board.row(row_id)["name"]
            if value is None:
                return self.tr("{row}: nobody said yet how much it counts (keys 1 to 5)").format(row=name)
            return self.tr("{row}: importance {value} of 5").format(row=name, value=value)
        return None

    def _class_data(self, row_id: str, role: int) -> Any:
        kind = self.board.row_class(row_id)
        if role == CHIP_ROLE:
            return (class_words().get(kind, kind), CLASS_KINDS.get(kind, "neutral")) if kind else None
        return class_words().get(kind, kind) if role == Qt.ItemDataRole.DisplayRole else None

    def _proof_data(self, row_id: str, role: int) -> Any:
        text, kind = self.proof_chip(row_id)
        if role == CHIP_ROLE:
            return (text, kind) if text else None
        return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def proof_chip(self, row_id: str) -> tuple[str, str]:
        """The words and the kind of chip for the oldest proof of a row; empty words where nobody was marked."""
        proof = self.board.proof(row_id)
        if proof.unproved:
            names = joined(self.board.rival_code(rival_id) for rival_id in proof.unproved)
            return self.tr("no proof for {names}").format(names=names), "danger"
        if proof.days is None:
            return "", "neutral"
        words = self.tr("%n day(s)", None, proof.days)
        return words, "warning" if proof.stale else "neutral"
