"""The checklist of a scan: the places to look at, ticked where somebody looked, edited where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from pmm_desk.competitors.visits import Look
from pmm_desk.competitors.words import evidence_kind_words
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.marks import paint_tick
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.tables import RowTable
from pmm_desk.widgets.theme import icon, theme

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from pmm_desk.widgets.live import Live, Row

TICK = 0
"""The column that is ticked."""


class PlacesTable(RowTable):
    """One line per place: Space or a click ticks it, a double click renames it."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan_places")
        self._live, self.scan = live, ""
        self._checks: dict[str, str] = {}
        self._found: dict[str, int] = {}
        self._looks: dict[str, Look] = {}
        self._as_of: date | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.setup(
            live, "scan_place", self._columns(), thing=lambda: self.tr("place to look"),
            where={"retired": 0}, depends={"scan_check", "evidence", "scan"}, sortable=False,
        )  # fmt: skip
        actions = self.actions_of_rows
        assert actions is not None
        actions.delete_action.triggered.disconnect()
        actions.delete_action.triggered.connect(lambda: self.retire())
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            signal.connect(self.fit)
        theme().changed.connect(self.fit)
        self.fit()

    def show_scan(self, scan_id: str, looks: Iterable[Look], found: dict[str, int], as_of: date) -> None:
        """Show which places this scan looked at. `looks`: of its rival; `found`: observations by kind."""
        self.scan, self._found, self._as_of = scan_id, found, as_of
        checks = self._live.project.rows("scan_check", where={"scan_id": scan_id})
        self._checks = {row["scan_place_id"]: row["id"] for row in checks}
        self._looks = {look.place_id: look for look in looks}
        self.viewport().update()
        self.fit()

    @property
    def looked(self) -> int:
        """How many places of the list the shown scan looked at."""
        return sum(row_id in self._checks for row_id in self.rows.ids)

    def is_looked(self, place_id: str) -> bool:
        """Whether the shown scan looked at a place."""
        return place_id in self._checks

    def look(self, place_id: str) -> Look | None:
        """When a place of the shown rival is due."""
        return self._looks.get(place_id)

    def found(self, kind: str) -> int:
        """How many observations of a kind the shown scan has."""
        return self._found.get(kind, 0)

    def toggle(self, place_id: str) -> None:
        """Tick a place in the shown scan, or take the tick away."""
        check, scan = self._checks.get(place_id), self.scan
        if not scan or self._live.project.read_only:
            return

        def work(change: Any) -> None:
            if check:
                change.remove(check)
            else:
                change.add("scan_check", scan_id=scan, scan_place_id=place_id)

        self._live.attempt(self.tr("Look at a place"), work)

    def retire(self) -> None:
        """Take the chosen place off the list; scans that looked there remember it."""
        place_id = self.current_id()
        if place_id is None:
            return
        used = self._live.project.count("scan_check", where={"scan_place_id": place_id})
        self._live.attempt(
            self.tr("Take a place off the list"),
            lambda change: change.set(place_id, retired=1) if used else change.remove(place_id),
        )

    def add_place(self) -> None:
        """Add a place at the end and begin with its name."""
        made: list[str] = []
        ids = self.rows.ids
        self._live.attempt(
            self.tr("Add a place to look"),
            lambda change: made.append(change.add("scan_place", after=ids[-1] if ids else None)),
        )
        if made and self.choose(made[0], "name"):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(self.currentIndex())

    def fit(self) -> None:
        """As high as its lines."""
        if self.model() is not None:
            least = sum(self.columnWidth(at) for at in range(len(self.rows.columns)))
            bar = self.horizontalScrollBar().sizeHint().height() if least > self.viewport().width() + 1 else 0
            self.setFixedHeight(self.content_height() + bar)

    # the columns -------------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        kinds = list(evidence_kind_words().items())
        return [
            Column("looked", "", paint=self._paint_looked, show=self._looked, width=40),
            Column("name", self.tr("Place"), edit="text", translated=True, strong=True),
            Column("kind", self.tr("Evidence found there"), edit="choice", choices=kinds, width=150),
            Column("found", self.tr("Found"), show=self._count, align="right", width=56),
            Column("due", self.tr("Look again"), chip=self._due, width=150),
        ]

    def _looked(self, row: Row) -> str:
        return self.tr("looked at") if row["id"] in self._checks else self.tr("not yet")

    def _paint_looked(self, painter: QPainter, place: QRectF, row: Row) -> None:
        paint_tick(painter, place, True if row["id"] in self._checks else None)

    def _count(self, row: Row) -> str:
        count = self._found.get(row["kind"], 0)
        return str(count) if count else ""

    def _due(self, row: Row) -> tuple[str, str] | None:
        look = self._looks.get(row["id"])
        return due_chip(look, self._as_of) if look is not None and self._as_of is not None else None

    # by hand -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        place_id = self.rows.id_at(at.row())
        if at.isValid() and at.column() == TICK and place_id and event.button() == Qt.MouseButton.LeftButton:
            self.toggle(place_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place_id = self.current_id()
        if event.key() == Qt.Key.Key_Space and place_id:
            self.toggle(place_id)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.model() is not None:
            self.rows.set_columns(self._columns())


class PlaceToggles(QObject):
    """The checklist as buttons side by side, for ticking in a glance; pressed where somebody looked."""

    toggled = Signal(str)
    """Tick this place, or take the tick away."""
    looked_at = Signal(str)
    """This place was ticked: what is written down next comes from there."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._flow = FlowLayout(place)
        self.buttons: dict[str, QPushButton] = {}
        policy = place.sizePolicy()
        policy.setHeightForWidth(True)
        place.setSizePolicy(policy)

    def show_places(self, places: Iterable[Row], table: PlacesTable, as_of: date, read_only: bool) -> None:
        """Show a button for each place, as the table knows it."""
        rows = {row["id"]: row for row in places}
        if list(rows) != list(self.buttons):
            clear(self._flow)
            self.buttons = {}
            for place_id in rows:
                button = QPushButton(self._place)
                button.setCheckable(True)
                button.setObjectName(f"place_{place_id}")
                button.clicked.connect(lambda on, place_id=place_id: self._clicked(place_id, on))
                self._flow.addWidget(button)
                self.buttons[place_id] = button
        for place_id, button in self.buttons.items():
            row, look = rows[place_id], table.look(place_id)
            count = table.found(row["kind"])
            words = str(row["name"]) or self.tr("Unnamed")
            # The space stands between the icon and the words.
            button.setText(" " + (f"{words} · {count}" if count else words).replace("&", "&&"))
            looked = table.is_looked(place_id)
            button.setChecked(looked)
            button.setIcon(icon("check" if looked else "circle", size=16, color="accent" if looked else "muted"))
            button.setEnabled(not read_only)
            chip = due_chip(look, as_of) if look is not None else None
            button.setToolTip(self.tr("Look again: {when}").format(when=chip[1]) if chip else "")
        self._place.setVisible(bool(self.buttons))
        self._place.updateGeometry()

    def _clicked(self, place_id: str, on: bool) -> None:
        self.toggled.emit(place_id)
        if on:
            self.looked_at.emit(place_id)


def due_chip(look: Look, as_of: date) -> tuple[str, str]:
    """When a place is due again, as a chip."""
    say = QCoreApplication.translate
    if look.due is None:
        return "neutral", say("ScanPlaces", "never looked")
    late = look.overdue(as_of)
    if late:
        return "warning", say("ScanPlaces", "%n day(s) late", None, late)
    return "neutral", say("ScanPlaces", "in %n day(s)", None, (look.due - as_of).days)
