"""The main window: fills the places of forms/window.ui and knows which project is open in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMainWindow

# The window must be on the screen before Qt's heavy names and our own modules are imported: see application.py.
if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from pmm_desk.desk.actions import Action
    from pmm_desk.desk.menus import Menus
    from pmm_desk.desk.roles import Home, OpenProject
    from pmm_desk.forms.window import Ui_Window


class Window(QMainWindow):
    """Shows the start page, or the session of one project; the commands live in its parts.

    It begins bare, in its place and of its size; `build` fills it. What stands in it is made by `make(name, window)`,
    so that the parts know the window and the window none of them.
    """

    session_changed = Signal()

    def __init__(self, desk: Home, make: Callable[[str, Window], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.session: OpenProject | None = None
        self.menus: Menus | None = None
        self.start_page: Any = None
        self.status: Any = None
        self.ui: Ui_Window
        self._make = make
        self.is_built = False
        self._parts: dict[str, Any] = {}
        self.setWindowTitle("PMM Desk")
        self.resize(1440, 900)

    def build(self) -> None:
        """Fill the window from its form; once."""
        if self.is_built:
            return
        from pmm_desk.forms.window import Ui_Window

        size = self.size()
        self.ui = Ui_Window()
        self.ui.setupUi(self)
        self.resize(size)
        self.status = self._make("status", self)
        for place in (self.ui.undo_button, self.ui.redo_button, self.ui.share_button, self.ui.export_button):
            place.hide()
        self.ui.rail.setFixedWidth(self.desk.theme.px(196))
        self.ui.search_button.clicked.connect(lambda: self.run_named("find"))
        self.ui.undo_button.clicked.connect(lambda: self.run_named("undo"))
        self.ui.redo_button.clicked.connect(lambda: self.run_named("redo"))
        self.ui.share_button.clicked.connect(lambda: self.run_named("share"))
        self.ui.export_button.clicked.connect(self.export)
        self._show_keys()
        self.is_built = True

    def part(self, name: str) -> Any:
        """A part of the window that holds commands ('files', 'edit', 'view', 'help'), made at its first use."""
        if name not in self._parts:
            self._parts[name] = self._make(name, self)
        return self._parts[name]

    # commands ----------------------------------------------------------------------------------------

    def furnish(self) -> None:
        """Make menus, shortcuts and icons: after the first frame, or when the first command is asked for."""
        from PySide6.QtCore import Qt

        from pmm_desk.desk.actions import all_actions
        from pmm_desk.desk.menus import Menus
        from pmm_desk.rooms import ROOMS
        from pmm_desk.widgets.theme import dress

        if self.menus is None:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dress(self)
            actions = all_actions({room.name: room.title for room in ROOMS})
            self.menus = Menus(self, self.ui.menu_bar, actions, self.run)
            self.menus.menus["recent"].aboutToShow.connect(self._fill_recent)
            self.menus.set_keys(self.desk.settings["shortcuts"])
            self.retranslate()

    def run(self, action: Action) -> None:
        """Do one command of the data."""
        part, _, method = action.handler.rpartition(".")
        handler = getattr(self.part(part) if part else self, method)
        handler(action.argument) if action.argument else handler()

    def run_named(self, name: str) -> None:
        """Do the command of this name."""
        self.furnish()
        assert self.menus is not None
        self.menus.actions[name].trigger()

    def go_to(self, name: str) -> None:
        """Show the tab of a room, and bring the keys there."""
        if self.session is not None:
            focus = self.focusWidget()
            self.session.go_to(name)
            self.session.tabs.enter(focus)

    def turn_section(self, which: str) -> None:
        """Show the "next" section of the room in front, or the one "before", and bring the keys onto its name."""
        if self.session is not None:
            self.session.tabs.turn_section(1 if which == "next" else -1)

    def export(self) -> None:
        """Begin the export of the kit."""
        if self.session is not None:
            self.session.export()

    def _fill_recent(self) -> None:
        assert self.menus is not None
        menu = self.menus.menus["recent"]
        menu.clear()
        self.part("files").fill_recent(menu)

    # what is shown -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Bring titles, commands, buttons and the status bar up to what is true now."""
        session = self.session
        states = {"always"} | (session.states() if session else set())
        if self.menus is not None:
            checked = {"theme": self.desk.theme.scheme, "language": self.desk.languages.current}
            self.menus.refresh(states, checked)
        self._show_undo(session, states)
        for button in (self.ui.share_button, self.ui.export_button):
            button.setVisible(session is not None)
            button.setEnabled(session is not None)
        self.ui.export_button.setVisible(session is not None and session.can_export())
        self.ui.project_name.setText(session.name() if session else "")
        self.ui.file_name.setText(session.project.path.name if session else "")
        self.ui.undo_button.setVisible(session is not None)
        self.ui.redo_button.setVisible(session is not None)
        self.setWindowTitle(f"{session.name()} · PMM Desk" if session else "PMM Desk")
        self.setWindowFilePath(str(session.project.path) if session else "")
        self.status.refresh()

    def _show_undo(self, session: OpenProject | None, states: set[str]) -> None:
        """Name what undo and redo would do, in the menu and on the buttons."""
        titles = {
            "undo": (session.project.undo_title if session else None, self.tr("Undo {title}"), self.tr("Undo")),
            "redo": (session.project.redo_title if session else None, self.tr("Redo {title}"), self.tr("Redo")),
        }
        buttons = {"undo": self.ui.undo_button, "redo": self.ui.redo_button}
        for name, button in buttons.items():
            title, named, bare = titles[name]
            words = named.format(title=title) if title else bare
            button.setEnabled(name in states)
            button.setAccessibleName(words)
            if self.menus is not None:
                from pmm_desk.desk.menus import native_keys

                action = self.menus.actions[name]
                action.setText(words.replace("&", "&&"))
                keys = native_keys(action)
                button.setToolTip(f"{words} ({keys})" if keys else words)

    def _show_keys(self) -> None:
        """Show in the search field which keys open it."""
        keys = "Ctrl+K"
        if self.menus is not None:
            from pmm_desk.desk.menus import native_keys

            keys = native_keys(self.menus.actions["find"])
        self.ui.search_keys.setText(keys.replace("+", " "))
        self.ui.search_keys.setVisible(bool(keys))

    def set_keys(self) -> None:
        """Put changed shortcuts in force."""
        if self.menus is not None:
            self.menus.set_keys(self.desk.settings["shortcuts"])
        self._show_keys()
        self.refresh()

    def retranslate(self) -> None:
        """Put the window's own words in its language."""
        self.ui.retranslateUi(self)
        if self.menus is not None:
            self.menus.retranslate()
        if self.session is not None:
            self.session.retranslate()
        self._show_keys()
        self.refresh()

    # places ------------------------------------------------------------------------------------------

    def show_start_page(self) -> None:
        """Show what can be opened."""
        if self.start_page is None:
            self.start_page = self._make("start_page", self)
            self.ui.start_place_layout.addWidget(self.start_page)
        self.start_page.refresh()
        self.ui.main_places.setCurrentWidget(self.ui.start_place)
        self.refresh()

    def show_session(self, session: OpenProject | None) -> None:
        """Take a project into this window, or (None) leave it empty and show the start page."""
        self.session = session
        if session is None:
            self.show_start_page()
        else:
            self.ui.main_places.setCurrentWidget(self.ui.project_place)
            self.refresh()
        self.session_changed.emit()

    def bring_to_front(self) -> None:
        """Show the window before the others."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # events ------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.is_built:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session is not None and not self.part("files").let_go():
            event.ignore()
            return
        self.desk.keep_geometry(self)
        self.desk.forget(self)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        for path in paths:
            self.part("files").open_path_later(path)
