"""The audience tab in a window, and what a person does there."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.audience import findings as finders
from pmm_desk.audience.groups import GroupsPage
from pmm_desk.audience.personas import PersonasPage
from pmm_desk.audience.tab import Tab
from pmm_desk.product.rules import as_of
from pmm_desk.project.finding import Finding
from pmm_desk.widgets.live import Live
from tests.moorline import AS_OF


def shown(qtbot: QtBot, live: Live) -> Tab:
    """The tab in a window of the usual size; it follows where the project leads."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    # qtbot keeps no reference of its own, and a page alone does not keep its tab.
    vars(qtbot).setdefault("kept", []).append(tab)
    live.go.connect(tab.show_row)
    tab.resize(1244, 780)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def groups(tab: Tab) -> GroupsPage:
    """The page of target groups."""
    tab.show_section("groups")
    return cast(GroupsPage, tab.page("groups"))


def personas(tab: Tab) -> PersonasPage:
    """The page of roles."""
    tab.show_section("personas")
    return cast(PersonasPage, tab.page("personas"))


def by_code(live: Live, table: str, code: str) -> str:
    """The id of a row with this code."""
    return next(str(row["id"]) for row in live.rows(table) if row["code"] == code)


def line_of(field: QWidget) -> QLineEdit:
    """The line one types into."""
    found = field.findChild(QLineEdit)
    assert found is not None
    return found


def retype(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Replace what stands in a field by typing."""
    line = line_of(field)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def numbers(page: GroupsPage) -> list[str]:
    """What the four big numbers say."""
    form = page.form
    places = (form.accounts_number, form.responders_number, form.deals_number, form.revenue_number)
    return [place.findChildren(QLabel)[0].text() for place in places]


def pick(qtbot: QtBot, page: GroupsPage, column: str, row_id: str) -> None:
    """Choose a row in one of the formula's cards with the keyboard."""
    box = page.formula.links[column].findChild(QComboBox)
    assert box is not None
    wanted = box.findData(row_id)
    assert wanted >= 0
    box.setFocus()
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(wanted, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)


def noticed(live: Live) -> list[Finding]:
    """What the room's finders see now, put in place as the desk does."""
    found = finders.find(live.project, as_of(live.project.rows("project"), AS_OF))
    by_row: dict[str, list[Finding]] = {}
    for finding in found:
        for row_id in finding.rows or ("",):
            by_row.setdefault(row_id, []).append(finding)
    live.set_findings(by_row, {"audience": found})
    return found
