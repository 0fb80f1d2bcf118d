"""Which group and which version of its canvas the pages of the room show; the same on all of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from pmm_desk.positioning.rules import current_of, of_group
from pmm_desk.product.rules import as_of
from pmm_desk.widgets.live import Live, Row

REMEMBERED = "positioning group"
"""The note, beside the project on this computer, of the group that was shown last."""


class Chosen(QObject):
    """One group (or '' for all of them), and one version of its canvas (or '' where it has none)."""

    changed = Signal()
    """Another group, another version, or what is known of them."""

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.canvases: list[Row] = []
        self.group = ""
        self.canvas = ""
        self._read()
        self.group = self._first_group()
        self._settle()
        live.changed.connect(lambda done: self.refresh() if {"canvas", "target_group"} & set(done.rows) else None)
        live.language_changed.connect(self.refresh)

    @property
    def row(self) -> Row | None:
        """The version shown, in the content language."""
        return self.live.row(self.canvas) if self.canvas else None

    def groups(self) -> list[tuple[str, str]]:
        """The groups to choose from as (id, name); '' is the place for a canvas that is for no single group."""
        rows = [(row["id"], str(row["name"] or row["code"])) for row in self.live.rows("target_group")]
        return [*rows, ("", self.tr("All customers"))]

    def versions(self) -> list[Row]:
        """The versions of the group shown."""
        return of_group(self.canvases, self.group or None)

    def name(self, canvas: Row) -> str:
        """What a version is called: its name, or its number among those of its group."""
        same = of_group(self.canvases, canvas["target_group_id"])
        number = next((at for at, row in enumerate(same, start=1) if row["id"] == canvas["id"]), len(same))
        return str(canvas["name"]) or self.tr("Version {number}").format(number=number)

    def group_name(self, group: str | None) -> str:
        """What a group is called."""
        return dict(self.groups()).get(group or "", "")

    def new_name(self, group: str | None = None) -> str:
        """A name for one more version of a group."""
        count = len(of_group(self.canvases, group))
        return self.tr("Version {number}").format(number=count + 1)

    def today(self) -> str:
        """The project's day, as versions are dated."""
        return as_of(self.live.project.rows("project"), date.today()).isoformat()

    def show_group(self, group: str) -> None:
        """Show the current version of a group."""
        self.group, self.canvas = group, ""
        self._remember()
        self._settle()
        self.changed.emit()

    def show_canvas(self, canvas: str) -> None:
        """Show a version, and with it its group."""
        row = next((row for row in self.canvases if row["id"] == canvas), None)
        if row is not None and canvas != self.canvas:
            self.group, self.canvas = str(row["target_group_id"] or ""), canvas
            self._remember()
            self.changed.emit()

    def refresh(self) -> None:
        """Read the versions again; what was shown stays, as long as it is there."""
        self._read()
        shown = next((row for row in self.canvases if row["id"] == self.canvas), None)
        if shown is not None:
            self.group = str(shown["target_group_id"] or "")
        self._settle()
        self.changed.emit()

    def made(self, title: str, make: Any) -> str:
        """Make a version by `make(change)`, in one undoable step, and show it; '' where that failed."""
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            made = make(change)

        if not self.live.attempt(title, work, initiator=self):
            return ""
        self.refresh()
        self.show_canvas(made)
        return made

    def _remember(self) -> None:
        if not self.live.project.read_only:
            self.live.project.remember(REMEMBERED, self.group or "-")

    def _read(self) -> None:
        self.canvases = self.live.rows("canvas")

    def _first_group(self) -> str:
        """The group shown last, else the first with a current canvas, else the first there is."""
        known = [group for group, _ in self.groups()]
        last = self.live.project.remembered(REMEMBERED)
        if last and last.removeprefix("-") in known:
            return last.removeprefix("-")
        current = next((str(row["target_group_id"] or "") for row in self.canvases if row["current"]), None)
        return current if current in known else known[0]

    def _settle(self) -> None:
        """Show a version that is there: the chosen one, else the current one, else the newest."""
        if self.group not in [group for group, _ in self.groups()]:
            self.group, self.canvas = self._first_group(), ""
        same = self.versions()
        if self.canvas not in [row["id"] for row in same]:
            current = current_of(self.canvases, self.group or None)
            self.canvas = str(current["id"]) if current else str(same[-1]["id"]) if same else ""
