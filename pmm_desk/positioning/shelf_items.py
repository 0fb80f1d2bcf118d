"""What lies on the shelf: things of the other rooms that a block of the canvas could take, as a list to drag from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmm_desk.positioning.entry_sources import Candidate

CANDIDATE_TYPE = "application/x-pmm-desk-canvas-candidate"
"""What is dragged: a candidate, as JSON."""
ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Item:
    """One line of the shelf: a heading (no candidate), or something to take with how it stands."""

    words: str
    candidate: Candidate | None = None
    chip: tuple[str, str] = ("neutral", "")
    taken: bool = False


class ShelfModel(QAbstractListModel):
    """The lines of the shelf; headings can neither be chosen nor dragged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.taken_words = ""

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these lines; nothing moves where they are the same."""
        if list(items) != self.items:
            self.beginResetModel()
            self.items = list(items)
            self.endResetModel()

    def item(self, index: Index) -> Item | None:
        """The line at an index."""
        return self.items[index.row()] if index.isValid() and index.row() < len(self.items) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.taken_words if item.taken else item.chip[1]
            return ", ".join(part for part in (item.words, state) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.item(index)
        if item is None or item.candidate is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [CANDIDATE_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        found = [item.candidate for index in indexes if (item := self.item(index)) and item.candidate]
        data.setData(CANDIDATE_TYPE, QByteArray(json.dumps([asdict(each) for each in found]).encode()))
        data.setText("\n".join(each.text for each in found))
        return data


def candidates_in(words: str) -> list[Candidate]:
    """The candidates of what was dragged; [] for what is none."""
    try:
        return [Candidate(**each) for each in json.loads(words)]
    except (TypeError, ValueError):
        return []
