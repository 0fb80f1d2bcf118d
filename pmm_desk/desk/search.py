"""All texts of a project, folded and kept in memory; read in a thread, kept fresh change by change."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pmm_desk.desk.initials import Initials
from pmm_desk.widgets.folding import fold
from pmm_desk.widgets.live import named

if TYPE_CHECKING:
    from pmm_desk.project.reader import OwnReader
    from pmm_desk.widgets.live import Live

SEARCHED = ("text", "label")
"""The kinds of columns that hold words."""
PAGE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one row: where it stands, what the row is called, and the text folded for comparing."""

    row_id: str
    column: str
    title: str
    text: str
    folded: str

    @property
    def is_name(self) -> bool:
        """Whether this text is what the row is called."""
        return self.text == self.title


Entries = dict[str, list[Entry]]


class Index(QObject):
    """Row id → its entries. `updated` comes after every reading, and when initials can be searched for."""

    updated = Signal()
    _read = Signal(object, object)
    _loaded = Signal(object)

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.entries: Entries = {}
        self.initials: Initials | None = None
        self.ready = False
        self._open = True
        self._stale: dict[str, set[str]] = {}
        self._thread: threading.Thread | None = None
        self._reading = False
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._loaded.connect(self._take_initials, Qt.ConnectionType.QueuedConnection)
        live.changed.connect(self._changed)
        self._start(None)

    def close(self) -> None:
        """Read no more; waits for a reading under way."""
        self._open = False
        if self._thread is not None:
            self._thread.join()

    def _changed(self, done: object) -> None:
        for table, ids in getattr(done, "rows", {}).items():
            self._stale.setdefault(table, set()).update(ids)
        self._go_on()

    def _go_on(self) -> None:
        if self.ready and not self._reading and self._stale and self._open:
            stale, self._stale = self._stale, {}
            self._start(stale)

    def _start(self, stale: dict[str, set[str]] | None) -> None:
        reader = self._live.project.reader()
        self._reading = True
        self._thread = threading.Thread(target=self._fill, args=(reader, stale), name="search", daemon=True)
        self._thread.start()

    def _fill(self, reader: OwnReader, stale: dict[str, set[str]] | None) -> None:
        """On its own thread: all rows (None), or those named, table by table."""
        found: Entries = {}
        gone: set[str] = set()
        try:
            with reader:
                for table in reader.schema.prefixes:
                    columns = _columns(reader, table)
                    if stale is None:
                        _add(found, reader.rows(table), columns)
                    elif table in stale:
                        gone |= stale[table]
                        ids = sorted(stale[table])
                        for start in range(0, len(ids), PAGE):
                            _add(found, reader.page(table, ids[start : start + PAGE]), columns)
                _add_translations(found, reader, stale)
        finally:
            self._read.emit(found, gone)
        if stale is None and self._open:
            self._loaded.emit(Initials())

    @Slot(object, object)
    def _take(self, found: Entries, gone: set[str]) -> None:
        for row_id in gone:
            self.entries.pop(row_id, None)
        self.entries |= found
        self._reading = False
        self.ready = True
        self.updated.emit()
        self._go_on()

    @Slot(object)
    def _take_initials(self, initials: Initials) -> None:
        self.initials = initials
        self.updated.emit()


def _columns(reader: OwnReader, table: str) -> tuple[str, ...]:
    """The columns of a table that hold words."""
    kinds = reader.schema.record(table).columns()
    return tuple(name for name, info in kinds.items() if info.get("kind") in SEARCHED and not info.get("data"))


def _add(found: Entries, rows: Iterable[dict[str, object]], columns: tuple[str, ...]) -> None:
    for row in rows:
        title = named(row)
        row_id = str(row["id"])
        texts = ((column, str(row[column])) for column in columns if row[column])
        found[row_id] = [Entry(row_id, column, title or text, text, fold(text)) for column, text in texts]


def _add_translations(found: Entries, reader: OwnReader, stale: dict[str, set[str]] | None) -> None:
    """Texts in further languages lead to the same row; with `stale`, those of the rows read again."""
    if stale is None:
        rows = reader.rows("translation")
    else:
        touched = reader.page("translation", sorted(stale.get("translation", ())))
        wanted = set(found) | {str(row["row"]) for row in touched}
        missing = wanted - set(found)
        for row_id in missing:
            row = reader.row(row_id)
            if row is not None:
                _add(found, [row], _columns(reader, reader.table_of(row_id)))
        rows = reader.rows("translation", where={"row": sorted(wanted)})
    for row in rows:
        row_id, text = str(row["row"]), str(row["text"])
        if row_id in found and text:
            column = str(row["field"])
            own = next((entry for entry in found[row_id] if entry.column == column), None)
            title = text if own is not None and own.is_name else (found[row_id][0].title if found[row_id] else text)
            found[row_id].append(Entry(row_id, column, title, text, fold(text)))
