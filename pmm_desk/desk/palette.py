"""The search over everything: type, choose with the arrows, Enter leads there or runs the command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog

from pmm_desk.desk.initials import Initials
from pmm_desk.desk.matching import find, matches, snippet
from pmm_desk.desk.menus import plain_words
from pmm_desk.desk.result_paint import Result, ResultPainter
from pmm_desk.forms.palette import Ui_Palette
from pmm_desk.rooms import room_of
from pmm_desk.widgets.clipboard import TableClipboard
from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.desk.search import Index
    from pmm_desk.desk.window import Window

PAUSE = 30
"""Milliseconds after a keystroke until the search begins."""
COMMANDS_AT_FIRST = 12
NO_TABLES = ("project", "import_mapping")
"""What no spreadsheet has a use for."""
Anywhere = QModelIndex | QPersistentModelIndex


class Results(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Result] = []

    def show(self, lines: list[Result]) -> None:
        """Put other lines in place."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Anywhere = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Anywhere, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.title, line.told, line.place)))
        return None


class Palette(QDialog):
    """Opens over the top of its window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self.ui = Ui_Palette()
        self.ui.setupUi(self)
        dress(self)
        self.model = Results(self)
        self.ui.results.setModel(self.model)
        self.ui.results.setItemDelegate(ResultPainter(self.ui.results))
        self.ui.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ui.results.clicked.connect(lambda index: self._run(index.row()))
        self.ui.query.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.search)
        self.ui.query.textChanged.connect(lambda: self._timer.start(PAUSE))
        self._index: Index | None = window.session.index if window.session is not None else None
        self._initials: Initials | None = None
        if self._index is not None:
            self._index.updated.connect(self.search)
        window.furnish()
        self.search()

    def open_over(self) -> None:
        """Show it under the search field of the top bar."""
        width = min(theme().px(720), self._window.width() - theme().px(48))
        self.resize(width, min(theme().px(520), self._window.height() - theme().px(96)))
        left = (self._window.width() - width) // 2
        self.move(self._window.mapToGlobal(QPoint(left, theme().px(40))))
        self.show()
        self.ui.query.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter go to the list, once the input method has let go of them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
            }  # fmt: skip
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._timer.stop()
                if self.ui.query.isModified():
                    self.search()
                self._run(self.ui.results.currentIndex().row())
                return True
        return False

    def _step(self, by: int) -> None:
        last = len(self.model.lines) - 1
        row = min(last, max(0, self.ui.results.currentIndex().row() + by))
        self.ui.results.setCurrentIndex(self.model.index(row))

    def search(self) -> None:
        """Show what answers the words in the field."""
        query = self.ui.query.text()
        self.ui.query.setModified(False)
        lines = [*self._rows(query), *self._commands(query)]
        self.model.show(lines)
        self.ui.results.setCurrentIndex(self.model.index(0))
        self.ui.palette_words.setText(self._told(query, bool(lines)))

    def _told(self, query: str, found: bool) -> str:
        if self._index is not None and not self._index.ready:
            return self.tr("Reading the project…")
        if query.strip() and not found:
            return self.tr("Nothing found. Try fewer letters, or the initials of the pinyin.")
        return self.tr("↑ ↓ to choose · Enter to go there · Esc to close")

    def _rows(self, query: str) -> Iterator[Result]:
        session = self._window.session
        if self._index is None or session is None:
            return
        entries = chain.from_iterable(self._index.entries.values())
        for hit in find(query, entries, self._index.initials):
            room = room_of(session.project.table_of(hit.entry.row_id))
            if room.name not in session.tabs.names:
                continue
            told = "" if hit.entry.is_name else snippet(hit)
            yield Result(
                room.icon,
                " ".join(hit.entry.title.split()),
                told,
                QCoreApplication.translate("Rooms", room.title),
                partial(session.show_row, hit.entry.row_id, hit.entry.column),
            )

    def _commands(self, query: str) -> list[Result]:
        menus = self._window.menus
        assert menus is not None
        initials = self._index.initials if self._index is not None else None
        found: list[tuple[int, Result]] = []
        for command in menus.commands:
            action = menus.actions[command.name]
            if command.name == "find" or not action.isEnabled():
                continue
            words = plain_words(command)
            more = QCoreApplication.translate("Actions", command.words) if command.words else ""
            rank = matches(query, f"{words} {more}", initials)
            if rank is not None:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append((rank, Result(command.icon or "command", words, "", keys, action.trigger)))
        for words, run in self._of_tabs():
            rank = matches(query, words, initials)
            if rank is not None:
                found.append((rank, Result("command", words, "", "", run)))
        if query.strip():
            found += self._of_tables(query, initials)
        found.sort(key=lambda pair: pair[0])
        lines = [line for _, line in found]
        return lines if query.strip() else lines[:COMMANDS_AT_FIRST]

    def _of_tabs(self) -> list[tuple[str, Callable[[], Any]]]:
        """The commands of the tabs that were shown."""
        session = self._window.session
        found: list[tuple[str, Callable[[], Any]]] = []
        for name, tab in session.tabs.built() if session is not None else ():
            for words, run in tab.commands() if hasattr(tab, "commands") else ():
                found.append((words, partial(self._on_tab, name, run)))
        return found

    def _of_tables(self, query: str, initials: Initials | None) -> Iterator[tuple[int, Result]]:
        """The places of the tables, by what their rows are called."""
        session = self._window.session
        for table, word in session.live.table_words.items() if session is not None else ():
            rank = matches(query, word, initials)
            if rank is not None:
                room = room_of(table)
                title = QCoreApplication.translate("Rooms", room.title)
                yield rank + 1, Result(room.icon, word, "", title, partial(self._to_table, table))

            for words, picture, paste in (
                (self.tr("Copy table: {thing}"), "table", False),
                (self.tr("Paste into table: {thing}"), "clipboard-paste", True),
            ):
                rank = matches(query, words.format(thing=word), initials)
                # Whoever types the thing alone looks for it, not for its table.
                if rank is not None and matches(query, word, initials) is None and table not in NO_TABLES:
                    run = partial(self._as_table, table, paste)
                    yield rank + 3, Result(picture, words.format(thing=word), "", "", run)

    def _as_table(self, table: str, paste: bool) -> None:
        """Copy a whole table, or paste into it; its place is opened, so that its columns have their words."""
        session = self._window.session
        if session is None:
            return
        self._to_table(table)
        clipboard = TableClipboard(session.tabs.tab(room_of(table).name), session.live, table)
        if paste:
            clipboard.paste()
        else:
            clipboard.copy_table()

    def _to_table(self, table: str) -> None:
        session = self._window.session
        if session is not None:
            first = session.project.ids(table)[:1]
            session.show_row(first[0]) if first else session.go_to(room_of(table).name)

    def _on_tab(self, name: str, run: Callable[[], Any]) -> None:
        self._window.go_to(name)
        run()

    def _run(self, row: int) -> None:
        if 0 <= row < len(self.model.lines):
            run = self.model.lines[row].run
            self.close()
            QTimer.singleShot(0, self._window, run)
