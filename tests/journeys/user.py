"""Someone at the window, with a camera: what every journey through the app needs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.desk.application import Desk
from pmm_desk.desk.session import Session
from pmm_desk.desk.settings import Settings
from pmm_desk.desk.start import PATIENCE
from pmm_desk.desk.window import Window
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.preview import PDFIUM
from tests.opened import leave, silence

WINDOW = (1440, 900)


class User:
    """Someone at the window, with a camera."""

    def __init__(self, window: Window, qtbot: QtBot, album: Path) -> None:
        self.window, self.qtbot, self.album = window, qtbot, album
        self._pictures = 0

    @property
    def session(self) -> Session:
        """The open project's session."""
        assert self.window.session is not None
        return self.window.session

    @property
    def live(self) -> Live:
        """The open project."""
        return self.session.live

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that can be seen, in its middle or at a point of it."""
        assert widget.isVisible() and widget.isEnabled(), widget.objectName()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def go(self, room: str) -> Any:
        """Click a room in the rail."""
        # The rail is filled a moment after the first rows are seen.
        self.qtbot.waitUntil(lambda: any(item.isVisible() for item in self._rail(room)))
        self.click(self._rail(room)[0])
        return self.session.tabs.tab(room)

    def _rail(self, room: str) -> list[QWidget]:
        return self.window.findChildren(QWidget, f"rail_{room}")

    def type_over(self, field: QWidget, text: str) -> None:
        """Click into a field, choose all of it and type."""
        editor = field.focusProxy() or field
        self.click(editor)
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)

    def picture(self, name: str) -> None:
        """Photograph the window, and what stands open over it."""
        self.qtbot.wait(120)
        self._pictures += 1
        self.album.mkdir(parents=True, exist_ok=True)
        shot = self.window.grab()
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None and above is not self.window:
            painter = QPainter(shot)
            # Without a window manager a dialog stands anywhere: here it stands in the middle.
            corner = self.window.rect().center() - above.rect().center()
            painter.drawPixmap(corner, above.grab())
            painter.end()
        assert shot.save(str(self.album / f"{self._pictures:02d}-{name}.png"))


@contextmanager
def someone(qapp: QApplication, qtbot: QtBot, folder: Path, album: Path, language: str, scheme: str) -> Iterator[User]:
    """A fresh desk in one language and one scheme, with the start page on it."""
    sys.setswitchinterval(PATIENCE)  # as the app is started
    desk = Desk(qapp, Settings(folder / "config"), folder / "log", state=folder / "state")
    desk.settings.set("language", language)
    desk.settings.set("theme", scheme)
    desk.build()
    window = desk.new_window()
    window.furnish()
    window.resize(*WINDOW)
    window.show_start_page()
    window.show()
    qtbot.waitExposed(window)
    yield User(window, qtbot, album)
    leave(window)
    desk.languages.switch("en")
    silence(qapp)
    desk.deleteLater()


def text_of(pdf: bytes) -> str:
    """All text of a PDF, without its line breaks."""
    with PDFIUM:  # the preview draws in a thread of its own
        document = pypdfium2.PdfDocument(pdf)
        found = "".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
    return found.replace("\r\n", " ")
