"""A name that is too long for its box ends in …, in boxes that are chosen from and in those that are typed into."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.cards import NameLink
from pmm_desk.widgets.field import ChoiceEditor
from pmm_desk.widgets.links import LinkField
from tests.opened import dressed

LONG = "Plant warehouse that wants a quiet gate, one site first"


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """In the app's own letters."""
    dressed(qapp)


def chosen(qtbot: QtBot, name: str, width: int = 160) -> QImage:
    """A box with one name, as it is drawn."""
    box = ChoiceEditor()
    qtbot.addWidget(box)
    box.addItem(name)
    box.resize(width, 32)
    return box.grab().toImage()


def shortest(qtbot: QtBot, drawn: QImage) -> str:
    """Which beginning of the long name is drawn with … behind it."""
    found = [LONG[:end] for end in range(3, len(LONG)) if chosen(qtbot, LONG[:end] + "…") == drawn]
    return found[0] if found else ""


def test_a_choice_ends_in_dots(qtbot: QtBot) -> None:
    assert LONG.startswith(shortest(qtbot, chosen(qtbot, LONG))) and shortest(qtbot, chosen(qtbot, LONG))
    assert not shortest(qtbot, chosen(qtbot, LONG, width=600))


def test_a_link_ends_in_dots_until_somebody_types(qtbot: QtBot) -> None:
    field = LinkField()
    qtbot.addWidget(field)
    field.resize(160, 32)
    field.show()
    line = field.findChild(QLineEdit)
    assert line is not None
    dotted = []
    for begun in (LONG, *(LONG[:end] + "…" for end in range(3, len(LONG)))):
        line.setText(begun)
        line.setCursorPosition(0)
        if begun == LONG or line.fontMetrics().horizontalAdvance(begun) < line.width() - 4:
            dotted.append(line.grab().toImage())
    assert dotted[0] in dotted[1:]
    line.setText(LONG)
    field.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setCursorPosition(0)
    assert line.grab().toImage() not in dotted


def test_a_link_to_a_row_ends_in_dots(qtbot: QtBot) -> None:
    def drawn(name: str) -> tuple[bool, QImage]:
        link = NameLink(name)
        qtbot.addWidget(link)
        fits = link.sizeHint().width() <= 140
        link.resize(140, link.sizeHint().height())
        return fits, link.grab().toImage()

    whole = drawn(LONG)[1]
    shorter = [drawn(LONG[:end] + "…") for end in range(3, len(LONG))]
    assert whole in [image for fits, image in shorter if fits]
    assert NameLink("Track & trace").text() == "Track && trace" and NameLink(LONG).toolTip() == LONG
