"""Profiles with real clicks: threat in parts, prices with dates, moves on a line of time, groups, twin names."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.competitors.profiles import ProfilesPage
from pmm_desk.competitors.tab import Tab
from pmm_desk.competitors.timeline import LANES, Moment, placed
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show


def profiles(qtbot: QtBot, live: Live) -> ProfilesPage:
    """The page of profiles in a window of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("profiles")
    page = tab.page("profiles")
    assert isinstance(page, ProfilesPage)
    return page


def test_a_threat_is_scored_and_judged(qtbot: QtBot, bare: Live) -> None:
    """The usual five with one button; a figure once all are scored; the same score again takes it away."""
    with bare.change("Add") as change:
        rival = change.add("competitor", name="Rival")
    page = profiles(qtbot, bare)
    qtbot.mouseClick(page.form.threat_begin, Qt.MouseButton.LeftButton)
    assert [row["weight"] for row in bare.rows("threat_criterion")] == [30, 25, 20, 15, 10]
    lines = list(page.threat.lines.values())
    for line, score in zip(lines[:4], (4, 4, 3, 3), strict=True):
        qtbot.mouseClick(line.buttons[score], Qt.MouseButton.LeftButton)
    found = page.threat.threat()
    assert found is not None and found.exact is None and found.missing == 1
    assert "1" in page.form.threat_figure.text() and page.form.threat_chip.text() == ""
    qtbot.mouseClick(lines[4].buttons[5], Qt.MouseButton.LeftButton)
    found = page.threat.threat()
    assert found is not None and found.exact == Fraction(15, 4)
    assert "4" in page.form.threat_chip.text() and "3.8" in page.form.threat_figure.text()
    assert lines[0].form.part.text() == "30% × 4 = 1.20"
    with bare.change("Judge") as change:
        change.set(rival, threat=2)
    assert "2" in page.form.threat_chip.text() and "4" in page.form.threat_hint.text()
    qtbot.mouseClick(lines[4].buttons[5], Qt.MouseButton.LeftButton)
    assert bare.count("threat_score") == 4
    bare.undo()
    assert bare.count("threat_score") == 5
    lines[1].delete.trigger()
    assert bare.count("threat_criterion") == 4 and bare.count("threat_score") == 4


def test_criteria_are_moved_and_added(qtbot: QtBot, moorline: Live) -> None:
    """Up and down by the menu, a new one at the end with the cursor in its name."""
    page = profiles(qtbot, moorline)
    ids = moorline.project.ids("threat_criterion")
    page.threat.lines[ids[1]].up.trigger()
    assert moorline.project.ids("threat_criterion")[:2] == [ids[1], ids[0]]
    qtbot.mouseClick(page.form.threat_add, Qt.MouseButton.LeftButton)
    assert moorline.count("threat_criterion") == 6
    rival = page.threat.threat()
    assert rival is not None and rival.exact is None and rival.level == 3, "the judged figure stands"


def test_prices_with_dates(qtbot: QtBot, moorline: Live) -> None:
    """The rows of the shown rival; a day ahead is refused with a reason; a new one begins at the end."""
    page = profiles(qtbot, moorline)
    rival = by_code(moorline, "competitor", "A")
    page.show_row(rival)
    assert len(page.prices.rows.ids) == 4
    names = [column.name for column in page.prices.rows.columns]
    index = page.prices.rows.index(0, names.index("seen"))
    assert not page.prices.rows.setData(index, "2027-01-01")
    assert page.prices.rows.last_refused is not None and "2026-06-30" in page.prices.rows.last_refused.problem
    assert page.prices.rows.setData(index, "2026-02-21")
    qtbot.mouseClick(page.form.add_price, Qt.MouseButton.LeftButton)
    made = moorline.row(page.prices.rows.ids[-1]) or {}
    assert made["competitor_id"] == rival and made["seen"] == "2026-06-30"
    editor = page.prices.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Start")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (moorline.row(made["id"]) or {})["offer"] == "Start")
    page.show_row(by_code(moorline, "competitor", "D"))
    assert page.prices.rows.ids == [] and page.prices.isHidden()
    tab = page.window()
    tab.show_row(made["id"])  # type: ignore[attr-defined]
    assert page.list.row_id == rival and page.prices.current_id() == made["id"]


def test_moves_on_the_timeline(qtbot: QtBot, moorline: Live) -> None:
    """Each dated move is a dot; a click chooses its line; without moves there is no line."""
    page = profiles(qtbot, moorline)
    page.show_row(by_code(moorline, "competitor", "C"))
    assert [moment.day for moment in page.timeline._moments] == [date(2026, 4, 18), date(2026, 5, 30)]
    last = page.timeline._places()[1]
    point = page.timeline._point(last).toPoint()
    qtbot.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=point)
    assert page.moves.current_id() == last.moment.row_id
    page.show_row(by_code(moorline, "competitor", "D"))
    assert page.timeline.isHidden()
    page.timeline.grab()


moments = some.lists(some.dates(date(2024, 1, 1), date(2026, 6, 30)), max_size=30).map(
    lambda found: [Moment(f"rmv_{at}", day, "product", "words") for at, day in enumerate(found)]
)


@given(moments, some.integers(200, 1200))
def test_words_on_the_timeline_never_touch(found: list[Moment], width: int) -> None:
    """All dots are on the line in the order of days; within a lane words keep their distance."""
    first, last, label = date(2024, 1, 1), date(2026, 6, 30), 132
    places = placed(found, first, last, width, label)
    assert len(places) == len(found) and [place.x for place in places] == sorted(place.x for place in places)
    assert all(0 <= place.x <= width for place in places)
    for lane in range(LANES):
        lefts = [min(place.x, max(0, width - label)) for place in places if place.lane == lane]
        assert all(after - before >= label for before, after in pairwise(lefts))


def test_groups_concerned(qtbot: QtBot, moorline: Live) -> None:
    """Chosen in the menu, shown as chips, unchosen again; a deleted group takes its tie along."""
    page = profiles(qtbot, moorline)
    rival = by_code(moorline, "competitor", "C")
    page.show_row(rival)
    group = by_code(moorline, "target_group", "G4")
    assert len(page.concerned.links()) == 1
    page.concerned.toggle(group)
    assert list(page.concerned.links())[-1] == group
    page.concerned.toggle(group)
    assert group not in page.concerned.links()
    page.concerned._fill_menu()
    assert [action.isChecked() for action in page.concerned._menu.actions()].count(True) == 1


def test_a_twin_name_is_said_at_the_name(qtbot: QtBot, moorline: Live) -> None:
    """Nothing is refused, nothing lost: both are told of each other."""
    page = profiles(qtbot, moorline)
    rival = by_code(moorline, "competitor", "B")
    page.show_row(rival)
    assert page.form.namesake.isHidden()
    editor = page.form.name.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "slotpier ")
    assert (moorline.row(rival) or {})["name"] == "slotpier "
    assert not page.form.namesake.isHidden()
    page.show_row(by_code(moorline, "competitor", "A"))
    assert not page.form.namesake.isHidden()
    moorline.undo()
    assert page.form.namesake.isHidden()


def test_a_logo_is_pasted(qtbot: QtBot, moorline: Live) -> None:
    """From the clipboard into the profile; undo takes it out."""
    page = profiles(qtbot, moorline)
    rival = by_code(moorline, "competitor", "A")
    page.show_row(rival)
    before = (moorline.row(rival) or {})["logo"]
    image = QImage(200, 80, QImage.Format.Format_ARGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    page.form.logo.paste()
    qtbot.waitUntil(lambda: (moorline.row(rival) or {})["logo"] not in ("", before), timeout=20_000)
    moorline.undo()
    assert (moorline.row(rival) or {})["logo"] == before
