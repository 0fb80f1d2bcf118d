"""The tabs of the rooms, built when they are first shown."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from pmm_desk.project.error import ProjectError
from pmm_desk.rooms import ROOMS
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live
    from pmm_desk.widgets.section_tabs import SectionTabs


class Tabs:
    """The stacked tabs of one project."""

    def __init__(self, stack: QStackedWidget, live: Live) -> None:
        self._stack, self._live = stack, live
        self._rooms = {room.name: room for room in ROOMS}
        self._built: dict[str, Any] = {}
        self.current = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The rooms one can go to, in their order."""
        return tuple(self._rooms)

    @property
    def section(self) -> str:
        """The section of the tab in front; '' where it has none."""
        sections = _sections_of(self._built[self.current]) if self.current in self._built else None
        return sections.current() if sections is not None else ""

    def show(self, name: str) -> QWidget:
        """Bring a tab to the front. KeyError: no such tab."""
        tab: QWidget = self.tab(name)
        self._stack.setCurrentWidget(tab)
        self.current = name
        return tab

    def tab(self, name: str) -> Any:
        """The tab of a room, built now if it never was."""
        if name not in self._built:
            tab = self._rooms[name].module("tab").Tab(self._live)
            if not tab.objectName():
                tab.setObjectName(f"tab_{name}")
            self._built[name] = tab
            self._stack.addWidget(tab)
            dress(tab)
            self._keep_section(name, tab)
        return self._built[name]

    def _keep_section(self, name: str, tab: QWidget) -> None:
        """Open the section of the room that was open last, and remember on this computer which one is."""
        sections = _sections_of(tab)
        if sections is None:
            return
        key = f"section.{name}"
        sections.choose(self._live.project.remembered(key))
        sections.current_changed.connect(lambda section: self._remember(key, section))

    def _remember(self, key: str, section: str) -> None:
        """Where the disk takes nothing, the first section opens next time."""
        with suppress(ProjectError):
            self._live.project.remember(key, section)

    def enter(self, focus: QWidget | None) -> None:
        """Bring the keys into the tab in front, unless `focus`, where they were, is in it: onto its sections first."""
        from PySide6.QtCore import Qt

        tab: QWidget = self._built[self.current]
        if focus is not None and tab.isAncestorOf(focus):
            return
        places = [*tab.findChildren(QWidget, "sections"), *tab.findChildren(QWidget)]
        for place in places:
            if place.isVisible() and place.isEnabled() and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
                place.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def turn_section(self, step: int) -> None:
        """Show the section of the tab in front that many further, round the end; the keys go onto its name."""
        from PySide6.QtCore import Qt

        sections = _sections_of(self._built[self.current]) if self.current else None
        if sections is None or not sections.names():
            return
        names = sections.names()
        sections.choose(names[(names.index(sections.current()) + step) % len(names)])
        sections.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def built(self) -> tuple[tuple[str, Any], ...]:
        """The tabs that were shown once, with their names."""
        return tuple(self._built.items())

    def close(self) -> None:
        """Take all tabs away, once their threads have ended."""
        for tab in self._built.values():
            end_workers(tab)
            self._stack.removeWidget(tab)
            tab.deleteLater()
        self._built = {}


def end_workers(tab: QWidget) -> None:
    """End the threads that some parts of a tab keep, and wait for them: they read the project."""
    for part in tab.findChildren(QObject):
        if hasattr(part, "close_worker"):
            part.close_worker()


def _sections_of(tab: QWidget) -> SectionTabs | None:
    """The sections of a room that has several; known by name, since the first tab has none and loads none."""
    return cast("SectionTabs | None", tab.findChild(QWidget, "sections"))
