"""A picture's way through a form: pasted, dropped, chosen, shown, undone, refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.fields import FormBinder, PictureField
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.picture_frame import PictureView
from pmm_desk.widgets.pictures import paint_picture, scaled_picture

RED = QColor(200, 20, 30)


class Form(QWidget):
    """One picture, with its label."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.photo = PictureField(self)
        self.photo.setProperty("column", "photo")
        label = QLabel("&Photo:", self)
        label.setBuddy(self.photo)
        layout.addWidget(label)
        layout.addWidget(self.photo)
        self.binder = FormBinder(self, live)


@pytest.fixture
def form(qtbot: QtBot, live: Live, shelves: list[str]) -> Form:
    made = Form(live)
    qtbot.addWidget(made)
    made.binder.bind(shelves[0])
    made.resize(420, 320)
    made.show()
    return made


def image(width: int = 60, height: int = 40, colour: QColor = RED) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(colour)
    return made


def png(path: Path, side: int = 30) -> Path:
    Image.new("RGB", (side, side), "blue").save(path)
    return path


def copied(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def of_image(picture: QImage) -> QMimeData:
    data = QMimeData()
    data.setImageData(picture)
    return data


def of_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def pasted(qtbot: QtBot, form: Form, data: QMimeData) -> None:
    copied(data)
    form.photo.setFocus()
    with qtbot.waitSignal(form.photo.brought):
        qtbot.keyClick(form.photo.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def photo(live: Live, row_id: str) -> str:
    return str((live.row(row_id) or {})["photo"])


def painted(widget: QWidget) -> set[str]:
    grabbed = widget.grab().toImage()
    middle = grabbed.height() // 2
    return {grabbed.pixelColor(across, middle).name() for across in range(0, grabbed.width(), 3)}


def test_pasted_shown_and_undone(form: Form, live: Live, shelves: list[str], qtbot: QtBot) -> None:
    pasted(qtbot, form, of_image(image()))
    name = photo(live, shelves[0])
    assert name and form.photo.value() == name and live.project.picture(name)
    assert RED.name() in painted(form.photo.frame)
    assert live.project.undo_title == "Edit Photo"
    pasted(qtbot, form, of_image(image(colour=QColor("green"))))
    assert photo(live, shelves[0]) not in ("", name)
    live.undo()
    assert form.photo.value() == name and RED.name() in painted(form.photo.frame)
    live.undo()
    assert form.photo.value() == "" and RED.name() not in painted(form.photo.frame)
    live.redo()
    assert form.photo.value() == name


def test_a_copied_file_comes_before_its_icon(
    form: Form, live: Live, shelves: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    data = of_file(png(tmp_path / "shot.png"))
    data.setImageData(image())
    pasted(qtbot, form, data)
    found = live.project.picture(photo(live, shelves[0]))
    assert found is not None and Image.open(io.BytesIO(found)).size == (30, 30)


def test_removed_by_key_and_by_button(form: Form, live: Live, shelves: list[str], qtbot: QtBot) -> None:
    for remove in (
        lambda: qtbot.keyClick(form.photo.frame, Qt.Key.Key_Delete),
        lambda: form.photo.findChild(QPushButton, "remove").click(),
    ):
        pasted(qtbot, form, of_image(image()))
        assert photo(live, shelves[0])
        remove()
        assert photo(live, shelves[0]) == ""
        live.undo()
        assert photo(live, shelves[0])
        live.redo()


def test_chosen_from_a_file(
    form: Form, live: Live, shelves: list[str], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = png(tmp_path / "logo.png")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(form.photo.brought):
        qtbot.keyClick(form.photo.frame, Qt.Key.Key_Return)
    assert photo(live, shelves[0])


def dropped(field: PictureField, data: QMimeData) -> tuple[bool, bool]:
    """Whether the field welcomes and takes it, as Qt tells a window that gets a drop."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(field, enter)
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    drop.ignore()
    QApplication.sendEvent(field, drop)
    return enter.isAccepted(), drop.isAccepted()


def test_dropped_as_file_and_as_image(form: Form, live: Live, shelves: list[str], qtbot: QtBot, tmp_path: Path) -> None:
    seen = set()
    for data in (of_file(png(tmp_path / "a.png")), of_image(image())):
        with qtbot.waitSignal(form.photo.brought):
            assert dropped(form.photo, data) == (True, True)
        seen.add(photo(live, shelves[0]))
    assert len(seen) == 2 and "" not in seen
    words = QMimeData()
    words.setText("words")
    assert dropped(form.photo, words)[0] is False
    assert dropped(form.photo, of_file(tmp_path / "plan.PMM"))[0] is False, "the window opens projects"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "This is no picture that can be read here"),
        (b"PK\x03\x04", "This is no picture that can be read here"),
        (b"\x89PNG\r\n\x1a\n\0\0", "damaged or cut off"),
        (None, "cannot be read"),
    ],
)
def test_a_bad_file_is_told_at_the_field(
    content: bytes | None, told: str, form: Form, live: Live, shelves: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    pasted(qtbot, form, of_image(image()))
    before = photo(live, shelves[0])
    path = tmp_path / "named.png"
    if content is not None:
        path.write_bytes(content)
    pasted(qtbot, form, of_file(path))
    assert told in form.photo.problem and photo(live, shelves[0]) == before == form.photo.value()
    message = form.photo.findChild(QLabel, "message")
    assert message.isVisible() and message.mapTo(form.photo, QPoint(0, 0)).y() > form.photo.frame.geometry().bottom()
    restore = form.photo.findChild(QPushButton, "restore")
    assert restore.text() == "Leave it as it was"
    restore.click()
    assert not form.photo.has_problem and form.photo.value() == before
    pasted(qtbot, form, of_file(path))
    form.binder.bind(shelves[1])
    form.binder.bind(shelves[0])
    assert not form.photo.has_problem and photo(live, shelves[0]) == before
    pasted(qtbot, form, of_image(image(20, 20)))
    assert not form.photo.has_problem


def test_an_empty_clipboard_is_told(form: Form, qtbot: QtBot) -> None:
    words = QMimeData()
    words.setText("words")
    copied(words)
    form.photo.setFocus()
    qtbot.keyClick(form.photo.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.photo.problem == "There is no picture on the clipboard."


def test_a_picture_on_its_way_reaches_the_row_it_was_given_to(
    form: Form, live: Live, shelves: list[str], qtbot: QtBot
) -> None:
    form.photo.bring_image(image(900, 900))
    assert form.photo.busy
    form.binder.bind(shelves[1])
    assert not form.photo.busy
    form.photo.bring_image(image(90, 20))
    qtbot.waitUntil(lambda: bool(photo(live, shelves[0]) and photo(live, shelves[1])))
    assert photo(live, shelves[0]) != photo(live, shelves[1]) == form.photo.value()


def test_of_two_the_newest_wins(form: Form, live: Live, shelves: list[str], qtbot: QtBot) -> None:
    form.photo.bring_image(image(1500, 1500))
    with qtbot.waitSignal(form.photo.brought):
        form.photo.bring_image(image(10, 10, QColor("green")))
    qtbot.wait(300)
    found = live.project.picture(photo(live, shelves[0]))
    assert found is not None and Image.open(io.BytesIO(found)).size == (10, 10)
    assert len(live.project.history()) == 2


def test_a_row_removed_meanwhile_takes_no_picture(form: Form, live: Live, shelves: list[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.photo.brought):
        form.photo.bring_image(image(400, 400))
        with live.change("Remove") as change:
            change.remove(shelves[0])
    assert live.row(shelves[0]) is None


def test_the_menu_offers_what_can_be_done(form: Form, qtbot: QtBot) -> None:
    def offered() -> dict[str, bool]:
        menu = QMenu()
        form.photo.offer(menu)
        return {action.text(): action.isEnabled() for action in menu.actions()}

    assert offered() == {"Show large": False, "Copy": False, "Paste": True, "Choose a file…": True, "Remove": False}
    pasted(qtbot, form, of_image(image()))
    assert all(offered().values())
    form.photo.set_read_only(True)
    assert offered() == {"Show large": True, "Copy": True, "Paste": False, "Choose a file…": False, "Remove": False}
    QGuiApplication.clipboard().clear()
    form.photo.copy()
    assert QGuiApplication.clipboard().image().size().width() == 60


def test_enter_shows_it_large(form: Form, qtbot: QtBot) -> None:
    pasted(qtbot, form, of_image(image(900, 500)))
    qtbot.keyClick(form.photo.frame, Qt.Key.Key_Return)
    view = form.photo.findChild(PictureView)
    assert view.isVisible() and view.windowTitle() == "Photo"
    assert view.findChild(QLabel).pixmap().width() == 900
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: form.photo.findChild(PictureView) is None)


def test_names_for_those_who_hear_them(form: Form, qtbot: QtBot) -> None:
    frame = form.photo.frame
    assert frame.accessibleName() == "Photo"
    assert frame.accessibleDescription() == "Paste, drop or choose a picture"
    pasted(qtbot, form, of_image(image()))
    assert frame.accessibleDescription() == "There is a picture."
    assert form.photo.findChild(QPushButton, "remove").accessibleName() == "Photo: Remove"


def test_a_portrait_is_cut_to_a_circle_and_begins_with_letters(form: Form, qtbot: QtBot) -> None:
    form.photo.setProperty("circle", True)
    form.photo.setProperty("picture_height", 96)
    form.photo.set_monogram("HY")
    frame = form.photo.frame
    qtbot.waitUntil(lambda: frame.height() == 96)
    assert frame.width() == frame.height() == 96
    letters = painted(frame)
    pasted(qtbot, form, of_image(image(300, 100)))
    grabbed = frame.grab().toImage()
    assert painted(frame) != letters
    assert grabbed.pixelColor(48, 48) == RED and grabbed.pixelColor(5, 5) != RED != grabbed.pixelColor(91, 5)


def test_a_missing_picture_says_so_and_nothing_breaks(form: Form, live: Live) -> None:
    form.photo.set_value("0" * 64)
    form.photo.frame.grab()
    canvas = image()
    painter = QPainter(canvas)
    assert not paint_picture(painter, QRectF(0, 0, 20, 20), live.project, "0" * 64)
    painter.end()
    form.photo.copy()


def test_a_growing_window_decodes_few_sizes(live: Live, tmp_path: Path) -> None:
    class Counting:
        """Counts how often a picture is read."""

        count = 0

        def picture(self, sha: str) -> bytes | None:
            self.count += 1
            return live.project.picture(sha)

    name = live.project.add_picture(png(tmp_path / "a.png", 700).read_bytes())
    reader = Counting()
    for width in range(200, 600, 7):
        canvas = image(width, 1000, QColor("white"))
        painter = QPainter(canvas)
        assert paint_picture(painter, QRectF(0, 0, width, 1000), reader, name)  # type: ignore[arg-type]
        painter.end()
        blue = [
            canvas.pixelColor(width // 2, down).blue() - canvas.pixelColor(width // 2, down).red() > 200
            for down in range(1000)
        ]
        assert abs(sum(blue) - width) <= 2, "the picture fills the width whatever was decoded"
    assert reader.count <= 5


def test_scaled_pictures_are_small_and_kept(live: Live, tmp_path: Path) -> None:
    name = live.project.add_picture(png(tmp_path / "a.png", 1200).read_bytes())
    found = scaled_picture(live.project, name, QSizeF(100, 50), ratio=2.0)
    assert (found.width(), found.height()) == (100, 100) and found.devicePixelRatio() == 2
    again = scaled_picture(live.project, name, QSizeF(100, 50), ratio=2.0)
    assert again.cacheKey() == found.cacheKey()
    filled = scaled_picture(live.project, name, QSizeF(100, 50), ratio=1.0, fill=True)
    assert (filled.width(), filled.height()) == (100, 100)
    assert scaled_picture(live.project, name, QSizeF(5000, 5000)).width() == 1200
    assert scaled_picture(live.project, "", QSizeF(9, 9)).isNull()
