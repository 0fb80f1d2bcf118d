"""Pictures in the window: a portrait pasted in its room, undone from the menu, and a file that lost its pictures."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmm_desk.desk.problem import ProblemDialog
from pmm_desk.desk.window import Window
from pmm_desk.project import digest
from pmm_desk.project.file import Project
from pmm_desk.rooms import schema
from pmm_desk.widgets.fields import PictureField
from pmm_desk.widgets.picture_frame import PictureFrame


def copied() -> None:
    """A red picture on the clipboard."""
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)


def test_pasted_in_a_room_and_undone_from_the_menu(opened: Window, qtbot: QtBot) -> None:
    """Ctrl+V belongs to the frame, Ctrl+Z to the window."""
    session = opened.session
    assert session is not None
    with session.live.change("Add role") as change:
        role = change.add("persona", name="Lin Wei")
    session.live.go.emit(role, "portrait")
    qtbot.waitUntil(lambda: any(field.row_id == role for field in opened.findChildren(PictureField)))
    field = next(field for field in opened.findChildren(PictureField) if field.row_id == role)
    copied()
    field.setFocus()
    with qtbot.waitSignal(field.brought):
        QTest.keyClick(field.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    name = (session.project.row(role) or {})["portrait"]
    assert name and session.project.picture(name)
    opened.run_named("undo")
    assert (session.project.row(role) or {})["portrait"] == "" == field.value()
    opened.run_named("redo")
    assert field.value() == name


def test_a_file_that_lost_its_pictures_opens_all_the_same(
    window: Window, make_project: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    path = make_project()
    project = Project.open(path, schema(), state=tmp_path / "state")
    image = tmp_path / "a.png"
    copied()
    QGuiApplication.clipboard().image().save(str(image))
    with project.change("Add role") as change:
        change.add("persona", name="Lin Wei", portrait=project.add_picture(image.read_bytes()))
    project.close()
    lost = tmp_path / "lost.pmm"
    lost.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(lost)) as connection:
        connection.execute("DELETE FROM picture")
        mark = digest.table(connection, "picture", "sha256")
        connection.execute("UPDATE file_meta SET value = ? WHERE key = 'digest.picture'", (mark,))
        connection.commit()

    window.part("files").open_path(lost)
    qtbot.waitUntil(lambda: bool(window.findChildren(ProblemDialog)))
    dialog = window.findChildren(ProblemDialog)[0]
    assert "damaged" in dialog.ui.happened.text()
    assert dialog.ui.other_button.text() == "Open it anyway"
    dialog.ui.other_button.click()
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session is not None
    assert len(window.session.project.missing_pictures()) == 1
    session = window.session
    qtbot.waitUntil(lambda: any(found.code == "picture_lost" for found in session.finder.by_room.get("overview", ())))
    lost_one = next(found for found in session.finder.by_room.get("overview", ()) if found.code == "picture_lost")
    assert session.live.worded(lost_one) == (
        "picture is lost",
        "A picture of “Lin Wei” is not in the file. Choose it again, or remove it.",
    )
    session.live.go.emit(lost_one.rows[0], lost_one.values["column"])
    frame = window.findChild(PictureFrame)
    assert frame is not None and frame.accessibleDescription() == "This picture is not in the file."
    window.grab()
