"""The installed PySide6 is sound: 6.12.0 loses a reference on every emit and aborts on Python below 3.12."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


class Bell(QObject):
    """Something to emit from."""

    rung = Signal(int)


def test_twenty_thousand_signals(qtbot: QtBot) -> None:
    """Every emit arrives, and the constants it returns are not used up."""
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(heard.append)
    for number in range(20_000):
        bell.rung.emit(number)
    assert heard == list(range(20_000))


def test_twenty_thousand_texts(qtbot: QtBot) -> None:
    """Every call without a result leaves None as it was."""
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
