"""All combinations of role, customer type and buying behaviour as lines and columns: used, free or impossible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.audience.rules import triple
from pmm_desk.audience.words import persona_title
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
Triple = tuple[str, str, str]


class CombinationModel(QAbstractTableModel):
    """Lines: role and behaviour; columns: customer types. A cell is the group that has the three, or free."""

    def __init__(self, reckoning: Reckoning, parent: QWidget) -> None:
        super().__init__(parent)
        self._reckoning = reckoning
        self.lines: Sequence[tuple[str, str]] = ()
        self.kinds: Sequence[str] = ()
        self._used: dict[Triple, str] = {}
        self._room = 0

    def set_room(self, width: int) -> None:
        """How wide, in px, the names of the customer types may be."""
        if width != self._room:
            self._room = width
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))

    def read(self) -> None:
        """Take the lists and groups as they are now."""
        parts = self._reckoning.parts
        self.beginResetModel()
        self.lines = [(role, way) for role in self._reckoning.roles() for way in parts["buying_behaviour"]]
        self.kinds = list(parts["customer_type"])
        self._used = {triple(group): group["id"] for group in self._reckoning.groups.values()}
        self.endResetModel()

    def triple_at(self, index: Index) -> Triple | None:
        """The three of a cell; None for the two columns that name the line."""
        if not index.isValid() or index.column() < 2:
            return None
        role, way = self.lines[index.row()]
        return role, self.kinds[index.column() - 2], way

    def group_at(self, index: Index) -> str | None:
        """The group in a cell, if there is one."""
        three = self.triple_at(index)
        return self._used.get(three) if three else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2 + len(self.kinds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index) if role == Qt.ItemDataRole.DisplayRole else self.tip(index)
        return self.tip(index) if role == Qt.ItemDataRole.ToolTipRole else None

    def _words(self, index: Index) -> str:
        parts = self._reckoning.parts
        role, way = self.lines[index.row()]
        if index.column() == 0:
            return str(parts["persona"][role]["job_title"] or parts["persona"][role]["name"])
        if index.column() == 1:
            return str(parts["buying_behaviour"][way]["name"])
        group = self.group_at(index)
        row = self._reckoning.groups.get(group or "", {})
        return str(row.get("code") or row.get("name") or "")

    def mark_at(self, index: Index) -> dict[str, Any] | None:
        """The row that says a cell is impossible, if there is one."""
        three = self.triple_at(index)
        return self._reckoning.impossible.get(three) if three else None

    def index_of(self, three: Triple) -> QModelIndex:
        """The cell of three; an invalid index where one of them is gone."""
        line = (three[0], three[2])
        if line not in self.lines or three[1] not in self.kinds:
            return QModelIndex()
        return self.index(list(self.lines).index(line), 2 + list(self.kinds).index(three[1]))

    def names(self, three: Triple) -> str:
        """The three in whole names."""
        parts = self._reckoning.parts
        return " × ".join(
            (
                persona_title(parts["persona"][three[0]]),
                str(parts["customer_type"][three[1]]["name"]),
                str(parts["buying_behaviour"][three[2]]["name"]),
            )
        )

    def tip(self, index: Index) -> str:
        """What the cell is about, in whole names."""
        three = self.triple_at(index)
        if three is None:
            return self._words(index)
        names = self.names(three)
        group = self._reckoning.groups.get(self.group_at(index) or "")
        if group is not None:
            return self.tr("Open “{name}”: {parts}").format(name=group["name"] or self.tr("Unnamed"), parts=names)
        mark = self.mark_at(index)
        if mark is not None:
            words = self.tr("Impossible: {parts}").format(parts=names)
            return "\n".join(filter(None, (words, mark["reason"])))
        return self.tr("Begin a target group: {parts}").format(parts=names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        words = (self.tr("Role"), self.tr("Behaviour"))
        text = (
            words[section]
            if section < 2
            else str(self._reckoning.parts["customer_type"][self.kinds[section - 2]]["name"])
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return folded(text, theme().metrics(12, 500), self._room) if section >= 2 else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignLeft if section < 2 else Qt.AlignmentFlag.AlignHCenter
            return across | Qt.AlignmentFlag.AlignVCenter
        return None


_PIECES = re.compile(r"\s+|[（《「『【]*(?:[\u2e80-\U0003ffff]|[^\s\u2e80-\U0003ffff]+)[，。：；！？、）》」』】]*")


def folded(text: str, metrics: QFontMetrics, width: int, most: int = 3) -> str:
    """A name on up to `most` lines of `width` px: Latin words stay whole, Chinese breaks anywhere but inside a bracket
    or a mark of punctuation and the character that it belongs to."""
    lines = [""]
    for piece in _PIECES.findall(text):
        if metrics.horizontalAdvance((lines[-1] + piece).strip()) <= width or not lines[-1].strip():
            lines[-1] += piece
        else:
            lines.append(piece)
    lines = [line.strip() for line in lines]
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + "…"]
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
