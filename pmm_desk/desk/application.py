"""The running app: its settings, language and look, its windows, and what the system hands to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from pmm_desk.desk.parts import make
from pmm_desk.desk.window import Window

# Naming some of Qt's classes takes longer than the whole window does to appear (Qt alone 18 ms):
# what the first frame does not need is imported where it is used.
if TYPE_CHECKING:
    from pmm_desk.desk.errors import ErrorNet
    from pmm_desk.desk.languages import Languages
    from pmm_desk.desk.settings import Settings
    from pmm_desk.desk.trace import Trace
    from pmm_desk.widgets.theme import Theme


FRAME = QSize(16, 48)
"""About what a window's frame and title bar take, in pixels."""
BRIGHT = "#F5F6F8"
"""The ground of the light theme, near enough to what Qt shows by itself."""


class App(QApplication):
    """Qt's application; `file_asked` carries the files that macOS hands over."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            self.file_asked.emit(event.file())  # type: ignore[attr-defined]
            return True
        return super().event(event)


class Desk(QObject):
    """What all windows share. `state` is where projects keep their working copies (None: the usual place)."""

    def __init__(self, app: QApplication, settings: Settings, log_folder: Path, *, state: Path | None = None) -> None:
        super().__init__(app)
        self.app = app
        self.settings = settings
        self.state = state
        self.log_folder = log_folder
        self.windows: list[Window] = []
        self.trace: Trace | None = None
        self.net: ErrorNet
        self.languages: Languages
        self.theme: Theme
        self.is_built = False

    def build(self) -> None:
        """Make what every window needs: the error net, the language, the look. A bare window may stand already."""
        if self.is_built:
            return
        self.is_built = True
        from PySide6.QtCore import QLocale

        from pmm_desk.desk.errors import ErrorNet
        from pmm_desk.desk.languages import Languages
        from pmm_desk.desk.settings import system_language
        from pmm_desk.forms import pmm_desk_rc  # noqa: F401 (its import makes the icons known to Qt)
        from pmm_desk.widgets.theme import apply

        self.net = ErrorNet(self.log_folder, self)
        self.languages = Languages(self.app)
        language = self.settings["language"] or system_language(QLocale.system().uiLanguages())
        self.languages.switch(language)
        self.theme = apply(self.app, self.settings["theme"], zoom=self.settings["zoom"] / 100, language=language)
        if self.settings["still"]:
            self._keep_still()
        if isinstance(self.app, App):
            self.app.file_asked.connect(lambda path: QTimer.singleShot(0, self, lambda: self.open_elsewhere(path)))

    @property
    def author(self) -> str:
        """Who makes the changes: the name in the settings, else the login name."""
        if self.settings["author"]:
            return str(self.settings["author"])
        import getpass

        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return ""

    # windows -----------------------------------------------------------------------------------------

    def new_window(self) -> Window:
        """One more window, not shown yet, where the last one was."""
        self.build()
        window = self.bare_window()
        window.setPalette(QPalette())
        window.build()
        return window

    def bare_window(self) -> Window:
        """An empty window in its place, to be shown at once and built afterwards."""
        window = Window(self, make)
        self.windows.append(window)
        kept = None if self.settings.safe else self._geometry()
        geometry = kept.value("window") if kept is not None else None
        if kept is not None and geometry is not None:
            window.restoreGeometry(geometry)
            # A dark window does not begin with a bright flash; a bright one need not wait for a palette.
            if kept.value("ground", BRIGHT) != BRIGHT:
                window.setPalette(QPalette(QColor(str(kept.value("ground")))))
        else:
            # The system puts its frame around this size, and the frame must fit too.
            window.resize(window.size().boundedTo(window.screen().availableSize() - FRAME))
        return window

    def forget(self, window: QMainWindow) -> None:
        """A window is gone."""
        if window in self.windows:
            self.windows.remove(window)

    def let_go(self) -> None:
        """The app ends, perhaps not by a closed window: write what can be written, and leave no thread behind."""
        for window in self.windows:
            if window.session is not None:
                session, window.session = window.session, None
                session.close()

    def keep_geometry(self, window: QMainWindow) -> None:
        """Remember where a window stood."""
        if not self.settings.safe:
            kept = self._geometry()
            kept.setValue("window", window.saveGeometry())
            kept.setValue("ground", self.theme.tokens.ground)

    def _geometry(self) -> QSettings:
        return QSettings(str(self.settings.folder / "window.ini"), QSettings.Format.IniFormat)

    def window_of(self, path: Path) -> Window | None:
        """The window in which this file is open."""
        for window in self.windows:
            if window.session is not None and window.session.project.path == path.resolve():
                return window
        return None

    def open_elsewhere(self, path: str) -> None:
        """Open a file in the window that is free, else in a new one; a file that is open is raised."""
        free = next((window for window in self.windows if window.session is None), None)
        window = free or self.new_window()
        window.show()
        window.part("files").open_path(Path(path))

    # the look ----------------------------------------------------------------------------------------

    def set_language(self, language: str) -> None:
        """Speak another language from now on, in every window."""
        self.settings.set("language", language)
        self.languages.switch(language)
        self.theme.set_language(language)

    def set_theme(self, scheme: str) -> None:
        """'auto', 'light' or 'dark', in every window."""
        self.settings.set("theme", scheme)
        self.theme.set_scheme(scheme)
        self.refresh()

    def set_still(self, still: bool) -> None:
        """Let nothing glide; else as the system says."""
        self.settings.set("still", still)
        self._keep_still()

    def _keep_still(self) -> None:
        from pmm_desk.widgets.motion import set_motion

        set_motion(False if self.settings["still"] else None)

    def set_zoom(self, percent: int) -> None:
        """Scale every window; 100 is natural size, kept between 70 and 200."""
        self.settings.set("zoom", percent)
        self.theme.set_zoom(self.settings["zoom"] / 100)
        self.refresh()

    def refresh(self) -> None:
        """Let every window look again at what is true."""
        for window in self.windows:
            if window.is_built:
                window.refresh()
