"""The field for a picture: pasted, dropped or chosen, brought in off the UI thread, shown in a soft frame."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from pmm_desk.project.error import BadPicture, ProjectError
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.picture_frame import PictureFrame, PictureView
from pmm_desk.widgets.problems import problem_text
from pmm_desk.widgets.theme import set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

PATTERNS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"
PROJECT = ".pmm"
_PNG_QUALITY = 80
"""Of Qt's scale: compressed quickly, for the way to the thread only."""


class _Work(QObject):
    """Carries what a thread made back to the window's thread."""

    done = Signal(int, str, object)


class PictureField(Field):
    """A picture of the row: Ctrl+V, a drop, or a file; Delete takes it out, Enter shows it large.

    In a form: `column`; `circle` true for a portrait; `picture_height` in px at 100 % (default 160).
    `set_monogram` gives the letters that an empty portrait shows.
    """

    brought = Signal()
    """A picture was brought in or refused: the field rests again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._newest: dict[str, int] = {}
        """Row → the number of the picture that is on its way to it."""
        self._count = 0
        self._read_only = False
        self.frame = PictureFrame(self)
        self.frame.setObjectName("editor")
        self._editor = self.frame
        self.frame.paste_asked.connect(self.paste)
        self.frame.copy_asked.connect(self.copy)
        self.frame.remove_asked.connect(self.remove)
        self.frame.open_asked.connect(self.open)
        self.frame.menu_asked.connect(self.offer)
        self.setFocusProxy(self.frame)
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        set_role(self._hint, "caption")
        self._choose = self._button("choose", self.choose)
        self._paste = self._button("paste", self.paste)
        self._remove = self._button("remove", self.remove)
        self._body = QHBoxLayout()
        self._beside = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._arrange()
        self.setAcceptDrops(True)
        self.retranslate()

    def _button(self, name: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(button, "link")
        button.clicked.connect(lambda: run())
        return button

    def _arrange(self) -> None:
        """The frame, with the words and buttons at its right or below it."""
        self._body.setSpacing(theme().px(12))
        self._beside.setSpacing(theme().px(4))
        self._buttons.setSpacing(theme().px(14))
        for button in (self._choose, self._paste, self._remove):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._body.addWidget(self.frame)
        self._beside.addWidget(self._hint)
        self._beside.addLayout(self._buttons)
        self._body.addLayout(self._beside, 1)
        self._column_layout.addLayout(self._body)

    def event(self, event: QEvent) -> bool:
        # A form sets the properties after the field is made.
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self._take_form()
        return super().event(event)

    def _take_form(self) -> None:
        circle = bool(self.property("circle"))
        self.frame.set_form(circle=circle, height=int(self.property("picture_height") or 160))
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if circle else QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(theme().px(12 if circle else 4))
        self._beside.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._show_state()

    def attach(self, live: Live, row_id: str | None) -> None:
        super().attach(live, row_id)
        self.frame.set_busy(row_id in self._newest)

    # the value -----------------------------------------------------------------------------------------

    def value(self) -> str:
        return self._name

    def set_value(self, value: Any) -> None:
        self._name = str(value or "")
        self.clear_problem()
        self._show_state()

    def set_draft(self, draft: Any) -> None:
        """A picture that was refused leaves nothing to put back."""

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for button in (self._choose, self._paste, self._remove):
            button.setEnabled(not read_only)

    def set_monogram(self, letters: str) -> None:
        """The letters that stand in the frame while there is no picture."""
        self.frame.monogram = letters
        self._show_state()

    def set_name(self, name: str) -> None:
        super().set_name(name)
        for button in (self._choose, self._paste, self._remove):
            button.setAccessibleName(f"{name}: {button.text()}")

    @property
    def busy(self) -> bool:
        """Whether a picture is being brought in."""
        return self.frame.busy

    # what the user does --------------------------------------------------------------------------------

    def paste(self) -> None:
        """Take the picture, or the file of one, from the clipboard."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self.show_problem(self.tr("There is no picture on the clipboard."))

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        image = self._image()
        if not image.isNull():
            QGuiApplication.clipboard().setImage(image)

    def choose(self) -> None:
        """Ask for a file."""
        from PySide6.QtWidgets import QFileDialog

        if not self._may_edit():
            return
        kinds = self.tr("Pictures ({patterns})").format(patterns=PATTERNS)
        path, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a picture"), "", kinds)
        if path:
            self.bring_file(Path(path))

    def remove(self) -> None:
        """Take the picture out of the row."""
        if self._name and self._may_edit():
            self._give("")

    def open(self) -> None:
        """Show the picture large; without one, ask for a file."""
        image = self._image()
        if image.isNull():
            self.choose()
        else:
            PictureView(image, self.accessibleName(), self).open()

    def bring_file(self, path: Path) -> None:
        """Bring in the picture of a file."""
        from pmm_desk.project.pixels import read

        self._bring(lambda: read(path))

    def bring_image(self, image: QImage) -> None:
        """Bring in a picture that is in memory, as the clipboard gives it."""
        self._bring(lambda: _png_of(image))

    def offer(self, menu: QMenu) -> None:
        """Fill the context menu of the frame."""
        editable = self._may_edit()
        for text, run, possible in (
            (self.tr("Show large"), self.open, bool(self._name)),
            (self.tr("Copy"), self.copy, bool(self._name)),
            (self.tr("Paste"), self.paste, editable),
            (self.tr("Choose a file…"), self.choose, editable),
            (self.tr("Remove"), self.remove, editable and bool(self._name)),
        ):
            menu.addAction(text, run).setEnabled(possible)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_edit() and _holds_picture(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.frame.set_target(True)

    def dragLeaveEvent(self, event: Any) -> None:
        self.frame.set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.frame.set_target(False)
        if self._take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    # bringing in ---------------------------------------------------------------------------------------

    def _may_edit(self) -> bool:
        return self.isEnabled() and not self._read_only and self.row_id is not None

    def _take(self, data: QMimeData) -> bool:
        """Bring in what was pasted or dropped; False if it holds no picture."""
        if not self._may_edit():
            return True
        # A copied file comes with a picture too on some systems: its icon.
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.bring_file(Path(files[0]))
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        self.bring_image(image)
        return True

    def _bring(self, source: Callable[[], bytes]) -> None:
        """Prepare a picture in a thread; the newest one wins."""
        if not self._may_edit():
            return
        self._count += 1
        self._newest[str(self.row_id)] = self._count
        self.clear_problem()
        self.frame.set_busy(True)
        work = _Work()
        work.done.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        threading.Thread(
            target=_prepare, args=(work, self._count, self.row_id, source), name="picture", daemon=True
        ).start()

    def _arrived(self, order: int, row_id: str, result: object) -> None:
        if self.live is None or self._newest.get(row_id) != order:
            return
        del self._newest[row_id]
        if row_id == self.row_id:
            self.frame.set_busy(False)
        try:
            if isinstance(result, ProjectError):
                raise result
            assert isinstance(result, bytes)
            name = self.live.project.keep_picture(result)
            if row_id == self.row_id:
                self._give(name)
            else:
                self._give_elsewhere(row_id, name)
        except ProjectError as problem:
            if row_id == self.row_id:
                self.show_problem(problem_text(problem))
            if not isinstance(problem, BadPicture):
                self.live.failed.emit(problem)
        self.brought.emit()

    def _give(self, name: str) -> None:
        self._name = name
        self.clear_problem()
        self._show_state()
        self.edited.emit(name)
        # Each picture is a step of undo of its own.
        self.finished.emit()

    def _give_elsewhere(self, row_id: str, name: str) -> None:
        """The form shows another row by now: the picture still belongs to the one it was given to."""
        assert self.live is not None
        if self.live.row(row_id) is not None:
            with self.live.change(self.tr("Add picture")) as change:
                change.set(row_id, **{self.column: name})

    # looks ---------------------------------------------------------------------------------------------

    def _image(self) -> QImage:
        data = self.live.project.picture(self._name) if self.live is not None and self._name else None
        return QImage.fromData(data) if data else QImage()

    def _show_state(self) -> None:
        self.frame.show_picture(self.live.project if self.live is not None else None, self._name)
        circle = bool(self.property("circle"))
        self._hint.setVisible(circle and not self._name)
        self._paste.setVisible(not self._name)
        self._remove.setVisible(bool(self._name))
        self._choose.setText(self.tr("Replace…") if self._name else self.tr("Choose…"))

    def retranslate(self) -> None:
        super().retranslate()
        self._name_restore()
        self._hint.setText(self.tr("Paste, drop or choose a picture"))
        self._paste.setText(self.tr("Paste"))
        self._remove.setText(self.tr("Remove"))
        self.frame.retranslate()
        self._show_state()

    def _name_restore(self) -> None:
        # Nothing typed is thrown away here: the picture before has stayed all the time.
        if self._restore is not None:
            self._restore.setText(self.tr("Leave it as it was"))

    def _build_message(self) -> None:
        super()._build_message()
        # The frame stands beside the buttons: the message belongs below both.
        assert self._message_row is not None
        self._name_restore()
        self._column_layout.removeWidget(self._message_row)
        self._column_layout.addWidget(self._message_row)


def _holds_picture(data: QMimeData) -> bool:
    """Whether a drop may be a picture, which shows when it is read; a project is for the window to open."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return not files[0].lower().endswith(PROJECT) if files else data.hasImage()


def _png_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_PNG_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def _prepare(work: _Work, order: int, row_id: str, source: Callable[[], bytes]) -> None:
    """In a thread: read, decode, shrink; the bytes or the error go back by the signal."""
    from pmm_desk.project.pixels import prepared

    result: bytes | ProjectError = BadPicture("picture_broken")
    try:
        result = prepared(source())
    except ProjectError as problem:
        result = problem
    finally:
        # Whatever happened, the field must not wait for ever.
        work.done.emit(order, row_id, result)
