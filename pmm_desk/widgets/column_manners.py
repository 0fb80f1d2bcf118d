"""The columns of a table as the person likes them: widths, order, which are hidden; remembered on this computer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QTableView

from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.rows import RowModel
from pmm_desk.widgets.theme import theme

NARROWEST, WIDEST = 36, 2000
"""Px at 100 % between which a remembered width is believed."""


class ColumnManners(QObject):
    """Lets the columns be dragged wider, moved by their headers and hidden; `measure` gives all widths anew."""

    def __init__(self, table: QTableView, rows: RowModel, measure: Callable[[], None]) -> None:
        super().__init__(table)
        self._table, self._rows, self._measure = table, rows, measure
        self._header = table.horizontalHeader()
        self._key = f"columns.{table.objectName() or rows.table}"
        self._names = [column.name for column in rows.columns]
        self._dragging = self._applying = False
        self.widths: dict[str, int] = {}
        """Column → px at 100 %, of those that were dragged."""
        self.order: list[str] = []
        self.hidden: set[str] = set()
        self._read()
        self._header.setSectionsMovable(True)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._show_menu)
        self._header.viewport().installEventFilter(self)
        self._header.sectionResized.connect(self._resized)
        self._header.sectionHandleDoubleClicked.connect(self._fitted)
        self._header.sectionMoved.connect(self._moved)
        rows.modelReset.connect(self._after_reset)

    # what is remembered ------------------------------------------------------------------------------

    def _read(self) -> None:
        try:
            found = json.loads(self._rows.live.project.remembered(self._key) or "{}")
        except ValueError:
            found = {}
        kept: dict[str, Any] = found if isinstance(found, dict) else {}
        widths = kept.get("widths", {})
        if isinstance(widths, dict):
            self.widths = {
                str(name): width
                for name, width in widths.items()
                if isinstance(width, int) and NARROWEST <= width <= WIDEST
            }
        order, hidden = kept.get("order", []), kept.get("hidden", [])
        self.order = [str(name) for name in order] if isinstance(order, list) else []
        self.hidden = {str(name) for name in hidden} if isinstance(hidden, list) else set()

    def _keep(self) -> None:
        project = self._rows.live.project
        kept = {"widths": self.widths, "order": self.order, "hidden": sorted(self.hidden)}
        try:
            if not project.read_only:
                project.remember(self._key, json.dumps(kept))
        except ProjectError as error:
            self._rows.live.failed.emit(error)

    # applying it -------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Show the columns in the order and with the widths remembered, without those hidden."""
        self._applying = True
        names = [column.name for column in self._rows.columns]
        wanted = [name for name in self.order if name in names]
        for at, name in enumerate([*wanted, *(name for name in names if name not in wanted)]):
            self._header.moveSection(self._header.visualIndex(names.index(name)), at)
        shown = [name for name in names if name not in self.hidden]
        for at, name in enumerate(names):
            self._table.setColumnHidden(at, name in self.hidden and bool(shown))
        self._applying = False
        self._measure()

    def _after_reset(self) -> None:
        names = [column.name for column in self._rows.columns]
        if names != self._names:
            self._names = names
            self.apply()

    # what the person does ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell a width dragged with the mouse from one given by the window."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._dragging = True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            self._keep()
        return False

    def _resized(self, at: int, before: int, after: int) -> None:
        if self._dragging and not self._applying and after and at < len(self._names):
            self.widths[self._names[at]] = round(after / theme().zoom)

    def _fitted(self, at: int) -> None:
        """A double click on the edge of a header makes the column as wide as its words."""
        if at < len(self._names):
            self._table.resizeColumnToContents(at)
            self.widths[self._names[at]] = round(self._table.columnWidth(at) / theme().zoom)
            self._keep()

    def _moved(self) -> None:
        if not self._applying:
            indexes = (self._header.logicalIndex(at) for at in range(self._header.count()))
            self.order = [self._names[at] for at in indexes if at < len(self._names)]
            self._keep()

    def show_column(self, name: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        rest = [other for other in self._names if other not in self.hidden and other != name]
        if shown:
            self.hidden.discard(name)
        elif rest:
            self.hidden.add(name)
        self.apply()
        self._keep()

    def usual(self) -> None:
        """Forget widths, order and what is hidden."""
        self.widths, self.order, self.hidden = {}, [], set()
        self.apply()
        self._keep()

    def menu(self, parent: QMenu | None = None) -> QMenu:
        """All columns with a tick before those shown, and the way back to the usual ones."""
        menu = QMenu(parent if parent is not None else self._table)
        menu.setTitle(self.tr("Columns"))
        for column in self._rows.columns:
            action = menu.addAction((column.title or column.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column.name not in self.hidden)
            action.toggled.connect(lambda on, name=column.name: self.show_column(name, on))
        menu.addSeparator()
        usual = menu.addAction(self.tr("The usual columns"))
        usual.setEnabled(bool(self.widths or self.order or self.hidden))
        usual.triggered.connect(self.usual)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.exec(self._header.viewport().mapToGlobal(at))
        menu.deleteLater()
