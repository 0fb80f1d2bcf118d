"""Commands of files: new, open, save, save as, share, close, quit; and what is said when they fail."""

from __future__ import annotations

import threading
from functools import partial
from os.path import isfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from pmm_desk.desk.sample import SHIPPED, free_name, fresh_copy
from pmm_desk.desk.settings import documents_folder, state_folder
from pmm_desk.project.error import Damaged, Locked, Missing, Newer, ProjectError, ReadOnly, from_disk
from pmm_desk.project.file import Project
from pmm_desk.rooms import begin, schema
from pmm_desk.widgets.turns import in_turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from pmm_desk.desk.roles import Frame
    from pmm_desk.desk.window import Window

LARGE = 4 << 20
"""Bytes from which a file is opened off the interface's thread."""


LOOK_AFTER = 150
"""Milliseconds after the first frame until the findings are looked for."""
READ_AFTER = 2_000
"""Milliseconds after the first frame until the texts are read for the search, if it was not opened before."""


class Files(QObject):
    """What the File menu does in one window."""

    _opened = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._listener: Any = None

    # into the window ---------------------------------------------------------------------------------

    def new(self) -> None:
        """Ask for a name and a language, then begin a project of this name."""
        from pmm_desk.desk.new_project import NewProject

        dialog = NewProject(self._window)
        dialog.wanted.connect(self.begin_project)
        dialog.open()

    def begin_project(self, name: str, language: str, folder: Path | None = None) -> None:
        """Make a project in a new file of this name in `folder` (the documents), and open it."""
        folder = folder or documents_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = free_name(folder, name)
            project = Project.new(path, schema(), state=self._desk.state, author=self._desk.author)
            begin(project, name, language, self._desk.author)
            # What every project begins with is nothing that undo should take away.
            project.forget_history()
            project.save()
        except OSError as error:
            self._desk.net.show(from_disk(error, folder / name), self._window)
        except ProjectError as error:
            self._desk.net.show(error, self._window)
        else:
            self._free_window().part("files").show_project(project, tab="")

    def open(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        session = self._window.session
        folder = session.project.path.parent if session else documents_folder()
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open"), str(folder), self.tr("Projects (*.pmm);;All files (*)")
        )
        if path:
            self.open_path(Path(path))

    def open_path_later(self, path: str) -> None:
        """Open a file once the system has finished handing it over."""
        QTimer.singleShot(0, partial(self.open_path, Path(path)))

    def open_path(self, path: Path, **how: bool) -> None:
        """Open a file in this window if it is free, else in a new one; one that is open comes forward.

        `how`: `restore` and `accept_damage` of Project.open; `newer`, to look at a file of a newer format.
        """
        already = self._desk.window_of(path)
        if already is not None:
            already.bring_to_front()
            return
        try:
            project = self._open_project(path, how)
        except ProjectError as error:
            self._refuse(path, error)
            return
        self._free_window().part("files").show_project(project)

    def _open_project(self, path: Path, how: dict[str, bool]) -> Project:
        """Open it, a large file in a thread while the window stays alive."""

        def opened() -> Project:
            if how.get("newer"):
                return Project.look_at(path, schema(), state=self._desk.state, author=self._desk.author)
            return Project.open(
                path,
                schema(),
                state=self._desk.state,
                author=self._desk.author,
                restore=how.get("restore", False),
                accept_damage=how.get("accept_damage", False),
            )

        try:
            large = path.stat().st_size > LARGE
        except OSError:
            large = False
        if not large:
            return opened()
        from PySide6.QtCore import QEventLoop

        loop = QEventLoop()
        result: list[Project | ProjectError] = []

        def work() -> None:
            try:
                result.append(opened())
            except ProjectError as error:
                result.append(error)
            finally:
                self._opened.emit()

        self._opened.connect(loop.quit)
        threading.Thread(target=work, name="open").start()
        self._window.ui.status_bar.showMessage(self.tr("Opening {name}…").format(name=path.name))
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._window.ui.status_bar.clearMessage()
        self._opened.disconnect(loop.quit)
        if isinstance(result[0], ProjectError):
            raise result[0]
        return result[0]

    def _refuse(self, path: Path, error: ProjectError) -> None:
        """Say why a file was not opened, with the one thing that may help."""
        if isinstance(error, Locked):
            from pmm_desk.desk.instance import call

            if call(path):
                # The other window came forward: this one would stay behind, empty.
                if self._window.session is None and self._window.start_page is None:
                    self._window.close()
                return
        other = None
        if isinstance(error, Missing) and error.values["kept"]:
            other = (self.tr("Restore it"), partial(self.open_path, path, restore=True))
        elif isinstance(error, Damaged) and error.values["reason"] in ("digest", "pictures"):
            other = (self.tr("Open it anyway"), partial(self.open_path, path, accept_damage=True))
        elif isinstance(error, Newer):
            other = (self.tr("Open to read"), partial(self.open_path, path, newer=True))
        if self._window.session is None:
            self._window.show_start_page()
        self._desk.net.tell(error, self._window, other)

    def _free_window(self) -> Frame:
        """This window if no project is in it, else a new one."""
        if self._window.session is None:
            return self._window
        window = self._desk.new_window()
        window.furnish()
        window.show()
        return window

    def show_project(self, project: Project, tab: str | None = None) -> None:
        """Take an open project into this window and show a tab of it (None: the last one)."""
        from pmm_desk.desk.session import Session

        session = Session(self._window, project)
        self._window.show_session(session)
        session.begin(self._desk.settings["last_tab"] if tab is None else tab)
        in_turns(session.live, (session.furnish, session.rail.draw_icons, self._listen, self._remember, self._settle))

    def _remember(self) -> None:
        """Offer this project next time."""
        session = self._window.session
        if session is not None:
            self._desk.settings.remember_file(session.project.path)
            self._desk.settings.set("open_at_end", str(session.project.path))

    def _settle(self) -> None:
        """What can wait until the first rows are seen."""
        session = self._window.session
        if session is None:
            return
        QTimer.singleShot(LOOK_AFTER, session.finder, session.finder.start)
        QTimer.singleShot(READ_AFTER, self._read_texts)
        recovered = session.project.recovered
        if recovered is not None:
            text = self.tr("The file was replaced from elsewhere. Your edits from this computer are kept in {name}.")
            self._window.ui.status_bar.showMessage(text.format(name=recovered.name), 20_000)

    def _read_texts(self) -> None:
        if self._window.session is not None:
            self._window.session.read_texts()

    def _listen(self) -> None:
        """Come forward when this file is opened once more."""
        from pmm_desk.desk.instance import Listener

        if self._listener is not None:
            self._listener.close()
        session = self._window.session
        if session is not None:
            self._listener = Listener(session.project.path, self._window.bring_to_front, self)

    def open_sample(self) -> None:
        """Open a fresh copy of the sample project."""
        try:
            path = fresh_copy(documents_folder(), state_folder(), SHIPPED)
        except OSError as error:
            self._desk.net.show(from_disk(error, state_folder() / SHIPPED.name), self._window)
        else:
            self.open_path(path)

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent projects that are still there."""
        paths = [Path(item) for item in self._desk.settings["recent"]]
        for path in filter(isfile, paths):
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open_path(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No recent projects")).setEnabled(False)

    # out to the disk ---------------------------------------------------------------------------------

    def save(self) -> bool:
        """Write the file now; False, and said why, when that failed."""
        session = self._window.session
        if session is None:
            return False
        try:
            session.saving.save()
        except ProjectError as error:
            other = (self.tr("Save as…"), self.save_as) if error.code != "disk_full" else None
            self._desk.net.tell(error, self._window, other)
            return False
        self._window.refresh()
        return True

    def _ask_where(self, title: str, path: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(path), self.tr("Projects (*.pmm)"))
        if not chosen:
            return None
        found = Path(chosen)
        return found if found.suffix.lower() == ".pmm" else found.with_name(f"{found.name}.pmm")

    def save_as(self, path: Path | None = None) -> bool:
        """Go on in another file; without `path` it is asked for."""
        session = self._window.session
        only_read = session is not None and session.project.read_only
        if not self._go_elsewhere(path):
            return False
        if only_read and session is not None and self.let_go():
            # Its fields were made for reading.
            self.open_path(session.project.path)
        return True

    def _go_elsewhere(self, path: Path | None = None) -> bool:
        session = self._window.session
        if session is None:
            return False
        path = path or self._ask_where(self.tr("Save as"), session.project.path)
        if path is None:
            return False
        session.finder.pause()
        try:
            session.project.save_as(path)
        except ProjectError as error:
            self._desk.net.tell(error, self._window)
            return False
        finally:
            session.finder.go_on()
        session.saving.problem = None
        QTimer.singleShot(0, session.live, self._settle)
        self._window.refresh()
        return True

    def share(self, path: Path | None = None) -> bool:
        """Write the present state to one more file, for someone else; without `path` it is asked for."""
        session = self._window.session
        if session is None:
            return False
        own = session.project.path
        copy = self.tr("copy")
        path = path or self._ask_where(self.tr("Share a copy"), own.with_name(f"{own.stem} {copy}.pmm"))
        if path is None:
            return False
        try:
            session.project.share_copy(path)
        except ProjectError as error:
            self._desk.net.tell(error, self._window)
            return False
        text = self.tr("A copy is in {name}: the history stayed on this computer.")
        self._window.ui.status_bar.showMessage(text.format(name=path.name), 10_000)
        return True

    def project_settings(self) -> None:
        """Open the settings that travel with the project."""
        session = self._window.session
        if session is not None:
            from pmm_desk.desk.project_settings import ProjectSettings

            ProjectSettings(session.live, self._window).open()

    # away --------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the project and show the start page."""
        if self.let_go():
            self._desk.settings.set("open_at_end", "")
            self._window.show_session(None)

    def quit(self) -> None:
        """Close every window, and with the last one the app."""
        for window in list(self._desk.windows):
            window.close()

    def let_go(self) -> bool:
        """Write what is not in the file yet and close the project; False: the person wants to stay."""
        session = self._window.session
        if session is None:
            return True
        try:
            if session.project.dirty:
                session.saving.save()
        except ProjectError as error:
            choice = self._ask_to_leave(error)
            if choice == "stay" or (choice == "elsewhere" and not self._go_elsewhere()):
                return False
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        self._window.session = None
        session.close()
        return True

    def _ask_to_leave(self, error: ProjectError) -> str:
        """The file could not be written: 'elsewhere', 'leave' or 'stay'."""
        from PySide6.QtWidgets import QMessageBox

        from pmm_desk.desk.words import told

        words = told(error)
        box = QMessageBox(self._window)
        box.setObjectName("leave_box")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("PMM Desk")
        box.setText(words.happened)
        box.setInformativeText(" ".join((words.kept, self.tr("When you open the project here again, they are there."))))
        elsewhere = box.addButton(self.tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Close, keep on this computer"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Go on working"), QMessageBox.ButtonRole.RejectRole)
        if isinstance(error, ReadOnly):
            box.setDefaultButton(elsewhere)
        box.exec()
        if box.clickedButton() is elsewhere:
            return "elsewhere"
        return "leave" if box.clickedButton() is leave else "stay"
