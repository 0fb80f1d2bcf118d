"""One open project in a window: its live view, its tabs, its saving, what is noticed in it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from pmm_desk.desk.finder import Finder
from pmm_desk.desk.saving import Saving
from pmm_desk.desk.tabs import Tabs
from pmm_desk.project.error import ProjectError
from pmm_desk.rooms import (
    EXPORTING,
    LANGUAGE,
    ROOMS,
    SECTIONS,
    accompany,
    project_name,
    room_of,
)
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.turns import in_turns

if TYPE_CHECKING:
    from pmm_desk.desk.search import Index
    from pmm_desk.desk.window import Window
    from pmm_desk.project.file import Project


class Session(QObject):
    """From opening a project to closing it."""

    def __init__(self, window: Window, project: Project) -> None:
        super().__init__(window)
        from pmm_desk.desk.rail import Rail

        self.window, self.project = window, project
        self.live = Live(project, self, language=window.desk.languages.current)
        self._name_tables()
        self.live.along.append(lambda _: accompany(self.live))
        self.saving = Saving(self.live, self)
        self.finder = Finder(self.live, self)
        self.tabs = Tabs(window.ui.tab_places, self.live)
        self.rail = Rail(window.ui.rail, window.ui.rail_layout)
        self._index: Index | None = None
        self._markers: Any = None
        self.live.changed.connect(window.refresh)
        self.live.failed.connect(lambda error: window.desk.net.show(error, window))
        self.live.go.connect(self.show_row)
        self.live.preview_requested.connect(self.preview)
        self.live.worded = self.finder.worded
        self.live.marker = self._marker
        self.live.usual_paper = lambda: str(window.desk.settings["paper"])
        self.live.language_changed.connect(window.refresh)
        self.saving.changed.connect(window.status.refresh)
        self.rail.chosen.connect(self.go_to)
        self.finder.updated.connect(lambda: self.rail.show_counts(self.finder.counts()))

    def begin(self, tab: str) -> None:
        """Show the first tab: the one named, else the first there is."""
        names = self.tabs.names
        if names:
            self.go_to(tab if tab in names else names[0])
        # The first text to be edited asks for it, in a moment that has enough to do.
        in_turns(self, (lambda: room_of(LANGUAGE).module("live_marks"),))

    def furnish(self) -> None:
        """What the first frame can do without: the rail."""
        self.rail.fill(ROOMS, SECTIONS)
        self.rail.mark(self.tabs.current)
        self.rail.show_counts(self.finder.counts())

    @property
    def index(self) -> Index:
        """All texts to search in; its first use begins to read them."""
        if self._index is None:
            from pmm_desk.desk.search import Index

            self._index = Index(self.live, self)
        return self._index

    def read_texts(self) -> None:
        """Read all texts in a thread, so that the search finds them at once."""
        _ = self.index

    # going about -------------------------------------------------------------------------------------

    def go_to(self, name: str) -> None:
        """Show the tab of a room."""
        self.tabs.show(name)
        self.rail.mark(name)
        if name != self.window.desk.settings["last_tab"]:
            self.window.desk.settings.set("last_tab", name)

    def show_row(self, row_id: str, column: str = "") -> None:
        """Lead to the place of a row."""
        table = self.project.table_of(row_id)
        if table == "project":
            self.window.run_named("project")
            return
        room = room_of(table).name
        if room in self.tabs.names:
            self.go_to(room)
            self.tabs.tab(room).show_row(row_id, column)

    def can_export(self) -> bool:
        """Whether the room that exports is here."""
        return EXPORTING in self.tabs.names

    def preview(self, kind: str, row_id: str) -> None:
        """Show the paper about a row, where the papers are."""
        if self.can_export():
            self.go_to(EXPORTING)
            self.tabs.tab(EXPORTING).show_sheet(kind, row_id)

    def export(self) -> None:
        """Go where the papers are, and begin their export."""
        if self.can_export():
            self.go_to(EXPORTING)
            self.tabs.tab(EXPORTING).export()

    def _marker(self, row_id: str, column: str) -> Any:
        """What marks words in the text of a row's column; the room that knows is asked at the first text."""
        if self._markers is None:
            self._markers = room_of(LANGUAGE).module("live_marks").Markers(self.live)
        return self._markers.of(row_id, column)

    # what is true now --------------------------------------------------------------------------------

    def name(self) -> str:
        """What people call the project."""
        return project_name(self.live.project, self.live.language) or self.project.path.stem

    def as_of(self) -> str:
        """The day up to which ages are counted, as 2026-06-30."""
        rows = self.project.rows("project")
        told = rows[0].get("as_of") if rows else None
        return str(told or date.today().isoformat())

    def states(self) -> set[str]:
        """Which kinds of commands can be used."""
        found = {"project"}
        if self.project.undo_title is not None:
            found.add("undo")
        if self.project.redo_title is not None:
            found.add("redo")
        return found

    def _name_tables(self) -> None:
        say = QCoreApplication.translate
        named = {name: table.word for room in ROOMS for name, table in room.tables.items()}
        self.live.table_words = {name: say("Tables", word) for name, word in named.items()}

    def retranslate(self) -> None:
        """Put words in the window's language; the tabs do so by themselves."""
        self._name_tables()
        self.live.set_language(self.window.desk.languages.current)
        self.rail.retranslate()

    # the end -----------------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the project; what could not be written to its file was told before, and is kept here."""
        self.saving.close()
        self.finder.close()
        if self._index is not None:
            self._index.close()
        self.tabs.close()
        self.rail.clear()
        self.live.close()
        with suppress(ProjectError):
            self.project.close()
        self.deleteLater()
