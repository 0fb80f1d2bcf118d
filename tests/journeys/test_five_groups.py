"""The sample's five target groups built anew by mouse in an empty project, to the sample page's own figures.

Everything is done with the mouse, and the keys where words and numbers are typed; each step leaves a picture in
build/journeys/five-groups.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.audience.verdicts import verdicts
from pmm_desk.product.rules import as_of
from pmm_desk.widgets.section_tabs import SectionTabs
from pmm_desk.widgets.theme import theme
from tests.journeys.user import User, someone
from tests.moorline import AS_OF

ROLES = (
    ("R1", "Lin Wei", "Warehouse Operations Manager", "User"),
    ("R2", "Zhou Kai", "Logistics Director", "Economic buyer"),
    ("R3", "Sun Yue", "IT Applications Lead", "Gatekeeper"),
)
TYPES = (
    ("T1", "Multi-site consumer-goods manufacturer", "1200", "3-12"),
    ("T2", "Third-party logistics warehouse operator", "450", "5-40"),
    ("T3", "Cold-chain food distributor (already uses Moorline Track)", "160", "1-6"),
    ("T4", "Regional retail distribution centre (already on Starter)", "85", "1-3"),
)
BEHAVIOURS = (
    ("B1", "Pilot at one site, then roll out", ("4", "6", "3", "5")),
    ("B2", "Committee tender", ("7", "11", "5", "9")),
    ("B3", "Decides at renewal: replace or upgrade", ("2", "4", "1", "2")),
)
GROUPS = (
    ("G1", "Plant warehouse that wants a quiet gate, one site first", "R1 T1 B1", "2.5", "22", "96000", "4", ""),
    ("G2", "3PL director who must show appointment data to win tenders", "R2 T2 B2", "4", "25", "180000", "5", ""),
    ("G3", "IT gatekeeper in a manufacturer's tender", "R3 T1 B2", "1.5", "0", "0", "3", ""),
    ("G4", "Cold-chain warehouse already on Track", "R1 T3 B3", "12", "35", "72000", "4", "owns_other"),
    ("G5", "Retail DC growing out of Starter", "R2 T4 B3", "20", "40", "48000", "5", "owns_lower"),
)
REVENUES = {"G1": 633_600, "G2": 810_000, "G3": 0, "G4": 483_840, "G5": 326_400}
TABLES = {"persona_id": "persona", "customer_type_id": "customer_type", "buying_behaviour_id": "buying_behaviour"}


@pytest.fixture
def user(qapp: QApplication, qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[User]:
    """A fresh desk."""
    with someone(qapp, qtbot, tmp_path, root / "build" / "journeys" / "five-groups", "en", "light") as found:
        yield found


def test_five_groups(user: User) -> None:
    """An empty project, three short lists, five groups; the figures, the ranking and coverage of the sample page."""
    begin(user)
    audience = user.go("audience")
    user.picture("audience-empty")
    fill_lists(user, audience)
    build_groups(user, audience)
    page = audience.page("groups")
    assert page.form.total.text() == "Total 2,253,840"
    assert [row["code"] for row in map(user.live.row, page.form.groups.rows.ids) if row] == [
        "G2",
        "G1",
        "G4",
        "G5",
        "G3",
    ]
    coverage(user, audience)
    reckoned = verdicts(user.live.project, as_of(user.live.rows("project"), AS_OF))
    assert reckoned["expected_revenue"]["total_exact"] == "2253840" and not reckoned["expected_revenue"]["up_to"]
    assert {each["code"]: each["expected_revenue"] for each in reckoned["groups"]} == REVENUES
    assert [each["rank"] for each in reckoned["groups"]] == [1, 2, 3, 4, 5]


def begin(user: User) -> None:
    """A new project from the start page."""
    start = user.window.findChild(QWidget, "new_button")
    assert start is not None
    user.click(start)
    dialog = user.window.findChild(QWidget, "NewProject")
    assert dialog is not None
    user.type_over(cast(QWidget, dialog.findChild(QWidget, "name_edit")), "Moorline Dock")
    user.click(cast(QWidget, dialog.findChild(QWidget, "accept_button")))
    user.qtbot.waitUntil(lambda: user.window.session is not None)


def section(user: User, tab: Any, key: str) -> Any:
    """Click a section of the room."""
    sections = cast(SectionTabs, tab.form.sections)
    left = next(left for name, left, _ in sections._places() if name == key)
    user.click(sections, QPoint(left + 6, sections.height() // 2))
    assert sections.current() == key
    return tab.page(key)


def choose(user: User, field: QWidget, words: str) -> None:
    """Open a drop-down with the mouse and click one of its lines."""
    box = cast(QComboBox, field.findChild(QComboBox))
    # Its arrow: in a line that can be typed into, a click elsewhere sets the cursor.
    user.click(box, QPoint(box.width() - theme().px(12), box.height() // 2))
    user.qtbot.waitUntil(box.view().isVisible)
    # A release within the time of a double click counts as the one that opened the list.
    user.qtbot.wait(QApplication.doubleClickInterval() + 50)
    at = box.findText(words)
    assert at >= 0, words
    view = box.view()
    view.scrollTo(view.model().index(at, 0))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(at, 0)).center()
    )
    user.qtbot.waitUntil(lambda: not view.isVisible())


def fill_lists(user: User, tab: Any) -> None:
    """Three roles, four customer types, three behaviours, each typed into its own form."""
    page = section(user, tab, "personas")
    for code, name, title, part in ROLES:
        user.click(page.form.no_persona.button if code == "R1" else page.form.add_persona)
        for field, words in ((page.form.name, name), (page.form.job_title, title), (page.form.code, code)):
            reveal(user, page.form.personas_scroll, field)
            user.type_over(field, words)
        reveal(user, page.form.personas_scroll, page.form.decision_role)
        choose(user, page.form.decision_role, part)
    user.picture("roles")
    page = section(user, tab, "types")
    for code, name, accounts, sites in TYPES:
        user.click(page.form.no_type.button if code == "T1" else page.form.add_type)
        fields = (page.form.name, page.form.accounts, page.form.sites, page.form.code)
        for field, words in zip(fields, (name, accounts, sites, code), strict=True):
            user.type_over(field, words)
    user.picture("customer-types")
    page = section(user, tab, "behaviours")
    for code, name, spans in BEHAVIOURS:
        user.click(page.form.no_behaviour.button if code == "B1" else page.form.add_behaviour)
        form = page.form
        fields = (form.name, form.code, form.people_from, form.people_to, form.months_from, form.months_to)
        for field, words in zip(fields, (name, code, *spans), strict=True):
            user.type_over(field, words)
    user.picture("behaviours")


def reveal(user: User, scroll: Any, field: QWidget) -> None:
    """Scroll a field into sight, as the wheel does."""
    scroll.ensureWidgetVisible(field)
    user.qtbot.wait(1)


def id_of(user: User, table: str, code: str) -> str:
    """The row with a code."""
    return next(str(row["id"]) for row in user.live.rows(table) if row["code"] == code)


def build_groups(user: User, tab: Any) -> None:
    """The first two from the lists, the third too, the fourth and fifth by a click in the matrix."""
    for code, name, formula, *figures, facts in GROUPS:
        picks = {
            column: id_of(user, table, part)
            for (column, table), part in zip(TABLES.items(), formula.split(), strict=True)
        }
        if code in ("G4", "G5"):
            from_matrix(user, tab, tuple(picks.values()))
        else:
            from_lists(user, tab, picks)
        page = tab.page("groups")
        user.qtbot.waitUntil(lambda page=page: page.form.details.isVisible())
        form = page.form
        user.type_over(form.name, name)
        for field, words in zip(
            (form.response_rate, form.win_rate, form.yearly_value, form.influence), figures, strict=True
        ):
            reveal(user, form.group_scroll, field)
            user.type_over(field, words)
        reveal(user, form.group_scroll, form.code)
        user.type_over(form.code, code)
        if code == "G3":
            reveal(user, form.group_scroll, form.influencer_of_id)
            choose(user, form.influencer_of_id, GROUPS[0][1])
        if facts:
            field = getattr(form, facts)
            reveal(user, form.group_scroll, field)
            box = cast(QCheckBox, field.findChild(QCheckBox))
            user.click(box, QPoint(theme().px(10), box.height() // 2))
        reveal(user, form.group_scroll, form.numbers)
        user.picture(code)


def from_lists(user: User, tab: Any, picks: dict[str, str]) -> None:
    """Click a role, a type and a behaviour."""
    user.click(tab.form.new_group)
    page = tab.page("groups")
    for column, row_id in picks.items():
        parts = page.builder.lists[column]
        index = parts.rows.index(parts.rows.line_of(row_id), 0)
        parts.scrollTo(index)
        user.click(parts.viewport(), parts.visualRect(index).center())
        if column == "customer_type_id":
            user.picture("picking")


def from_matrix(user: User, tab: Any, three: tuple[str, ...]) -> None:
    """Click a free place of the matrix."""
    table = section(user, tab, "coverage").combinations
    index = table.model_of_places.index_of(three)
    table.scrollTo(index)
    user.click(table.viewport(), table.visualRect(index).center())


def coverage(user: User, tab: Any) -> None:
    """What the groups leave out, in words; a line leads to where it is mended."""
    page = section(user, tab, "coverage")

    def all_said() -> bool:
        model = page.noticed.model_of_findings
        said = "\n".join(str(model.index(line, 0).data()) for line in range(model.rowCount()))
        return all(
            words in said
            for words in (
                "31 of 36 combinations",
                "No target group is of the class “Loyal customer” yet.",
                "share the accounts of “Multi-site consumer-goods manufacturer”, which count once: G1, G3.",
                "Sun Yue is only ever an influencer",
            )
        )

    user.qtbot.waitUntil(all_said, timeout=20_000)
    assert page.form.combinations_hint.text() == "31 of 36 not used"
    user.picture("coverage")
    model = page.noticed.model_of_findings
    line = next(at for at in range(model.rowCount()) if "only ever" in str(model.index(at, 0).data()))
    index = model.index(line, 0)
    page.noticed.scrollTo(index)
    user.click(page.noticed.viewport(), page.noticed.visualRect(index).center())
    assert tab.form.sections.current() == "personas"
    assert tab.page("personas").list.row_id == id_of(user, "persona", "R3")
