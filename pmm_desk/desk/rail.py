"""The rail at the left: the rooms in their sections, each with the count of what must be settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.rooms import Room


class RailItem(QPushButton):
    """One room: its icon and name, and at the right the count as a soft chip."""

    def __init__(self, room: Room, parent: QFrame) -> None:
        from PySide6.QtCore import Qt

        super().__init__(parent)
        self.room = room
        self.count = 0
        self.setObjectName(f"rail_{room.name}")
        self.setCheckable(True)
        self.setProperty("role", "rail-item")
        self.setProperty("icon_name", room.icon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addStretch(1)
        self.chip = QLabel(self)
        self.chip.setObjectName(f"rail_count_{room.name}")
        self.chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.chip.setProperty("role", "chip-warning")
        self.chip.hide()
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        """Name the room, and for a screen reader the count with it."""
        title = QCoreApplication.translate("Rooms", self.room.title)
        # A style sheet cannot part icon and text.
        self.setText(f"  {title}")
        self.show_count(self.count)

    def show_count(self, count: int) -> None:
        """Show how many things must be settled before an export; nothing for none."""
        self.count = count
        self.chip.setText(str(count))
        self.chip.setVisible(count > 0)
        told = QCoreApplication.translate("Rail", "%n to settle before an export", "", count) if count else ""
        self.setToolTip(told)
        self.setAccessibleName(", ".join(filter(None, (self.text().strip(), told))))


class Rail(QObject):
    """Fills the frame that the form names `rail`."""

    chosen = Signal(str)

    def __init__(self, frame: QFrame, layout: QVBoxLayout) -> None:
        super().__init__(frame)
        self._frame, self._layout = frame, layout
        self.items: dict[str, RailItem] = {}
        self._sections: dict[QLabel, str] = {}
        self._group = QButtonGroup(self)
        self._width()
        theme().changed.connect(self._width)

    def fill(self, rooms: Sequence[Room], sections: Mapping[str, str]) -> None:
        """Show these rooms under the titles of their sections."""
        section = ""
        for room in rooms:
            if room.section != section:
                section = room.section
                self._add_section(section, sections[section])
            item = RailItem(room, self._frame)
            item.clicked.connect(lambda _=False, name=room.name: self.chosen.emit(name))
            self._group.addButton(item)
            self._layout.addWidget(item)
            self.items[room.name] = item
        self._layout.addStretch(1)
        self.retranslate()

    def draw_icons(self) -> None:
        """Give the rooms their icons, which takes as long as all the rest of the rail."""
        dress(self._frame)

    def clear(self) -> None:
        """Take everything off the rail."""
        theme().changed.disconnect(self._width)
        while (taken := self._layout.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        self.items, self._sections = {}, {}

    def _add_section(self, name: str, title: str) -> None:
        label = QLabel(self._frame)
        label.setObjectName(f"rail_section_{name}")
        label.setProperty("role", "section")
        label.setContentsMargins(9, 12, 0, 2)
        self._sections[label] = title
        self._layout.addWidget(label)

    def retranslate(self) -> None:
        """Put all words in the window's language."""
        for label, title in self._sections.items():
            label.setText(QCoreApplication.translate("Rooms", title).upper())
        for item in self.items.values():
            item.retranslate()

    def mark(self, name: str) -> None:
        """Show which room is open."""
        if name in self.items:
            self.items[name].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Room name → how many findings must be settled."""
        for name, item in self.items.items():
            item.show_count(counts.get(name, 0))

    def _width(self) -> None:
        self._frame.setFixedWidth(theme().px(196))
