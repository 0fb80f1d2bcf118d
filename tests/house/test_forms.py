"""Every Designer file opens, and everything in it has a name of its own that says what it is."""

from __future__ import annotations

import importlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6 import QtWidgets
from pytestqt.qtbot import QtBot

from tests.house.sources import ROOT

FORMS = sorted((ROOT / "forms").glob("*.ui"))
NAMED_BY_DESIGNER = re.compile(
    r"(label|push_?button|tool_?button|line_?edit|combo_?box|check_?box|spin_?box|widget|frame|page|tab"
    r"|group_?box|horizontal_?layout|vertical_?layout|grid_?layout|form_?layout|text_?edit)(_?\d+)?",
    re.IGNORECASE,
)


def name_of(form: Path) -> str:
    """A form's name, for the list of tests."""
    return form.stem


def test_there_are_forms() -> None:
    """The tests below would pass over an empty folder."""
    assert (ROOT / "forms" / "window.ui").exists()


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_every_widget_has_a_name_of_its_own(form: Path) -> None:
    """Names are given by hand, and no two widgets of a form share one."""
    widgets = [node.get("name", "") for node in ET.parse(form).iter("widget")]
    assert [name for name in widgets if not name or NAMED_BY_DESIGNER.fullmatch(name)] == []
    assert len(widgets) == len(set(widgets))


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_every_form_opens(form: Path, qtbot: QtBot) -> None:
    """The compiled module fills a bare widget of the form's own class."""
    top = ET.parse(form).getroot().find("widget")
    assert top is not None
    widget: QtWidgets.QWidget = getattr(QtWidgets, str(top.get("class")))()
    qtbot.addWidget(widget)
    module = importlib.import_module(f"pmm_desk.forms.{form.stem}")
    ui = getattr(module, f"Ui_{top.get('name')}")()
    ui.setupUi(widget)
    for node in top.iter("widget"):
        if node is not top:
            assert getattr(ui, str(node.get("name"))).objectName() == node.get("name")


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_no_text_hides_markup(form: Path) -> None:
    """Texts of forms are plain: translators are no web designers."""
    for node in ET.parse(form).iter("string"):
        assert not re.search(r"<\w+|&lt;\w+", node.text or ""), node.text


def test_every_icon_is_in_the_collection() -> None:
    """An icon outside the .qrc would be missing from the built app only."""
    collected = {node.text for node in ET.parse(ROOT / "resources" / "pmm_desk.qrc").iter("file")}
    assert collected == {f"icons/{path.name}" for path in (ROOT / "resources" / "icons").glob("*.svg")}
