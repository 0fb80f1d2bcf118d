"""Finding anything by a few letters, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmm_desk.desk.initials import Initials
from pmm_desk.desk.matching import AROUND, Hit, find, matches, snippet
from pmm_desk.desk.palette import Palette
from pmm_desk.desk.search import Entry
from pmm_desk.desk.window import Window
from pmm_desk.rooms import ROOMS
from pmm_desk.widgets.folding import fold
from tests.desk.test_editing import session_of


@pytest.fixture(scope="module")
def initials() -> Initials:
    """The readings of the characters, loaded once."""
    return Initials()


def entry(text: str, number: int = 0, title: str = "") -> Entry:
    """An entry as the index makes it."""
    return Entry(f"per_{number}", "name", title or text, text, fold(text))


def test_initials_find_chinese(initials: Initials) -> None:
    texts = ["定位画布", "目标客户", "长期重点", "调研报告"]
    entries = [entry(text, number) for number, text in enumerate(texts)]
    for query, text in [
        ("dwhb", "定位画布"), ("DWHB", "定位画布"), ("mbkh", "目标客户"), ("zd", "长期重点"),
        ("cqzd", "长期重点"), ("dybg", "调研报告"), ("画布", "定位画布"), ("客户", "目标客户"),
    ]:  # fmt: skip
        assert [hit.entry.text for hit in find(query, entries, initials)][:1] == [text], query
    assert find("xxxx", entries, initials) == []


def test_folding_makes_forms_equal() -> None:
    assert fold("Ｃａｆé ＳＴＲＡẞＥ") == "cafe strasse"


def test_names_come_before_texts_and_beginnings_before_middles() -> None:
    entries = [
        entry("It books a slot", 1, "Other"), entry("Unbooked", 2), entry("A booking", 3), entry("Booking", 4),
    ]  # fmt: skip
    assert [hit.entry.row_id for hit in find("book", entries, None)] == ["per_4", "per_3", "per_2", "per_1"]


def test_words_in_any_order_and_loose_letters() -> None:
    entries = [entry("Warehouse operations manager", 1), entry("IT lead", 2)]
    assert [hit.entry.row_id for hit in find("manager ware", entries, None)] == ["per_1"]
    assert [hit.entry.row_id for hit in find("wrhse", entries, None)] == ["per_1"]


def test_a_snippet_holds_what_was_found() -> None:
    text = "word " * 200 + "needle " + "word " * 200
    found = find("needle", [entry(text, 1, "Title")], None)
    cut = snippet(found[0])
    assert "needle" in cut and cut.startswith("…") and cut.endswith("…") and len(cut) <= 2 * AROUND + 2


@given(st.text(max_size=200), st.text(max_size=20))
def test_no_query_and_no_text_breaks_the_search(text: str, query: str) -> None:
    for hit in find(query, [entry(text)], None):
        assert isinstance(hit, Hit) and isinstance(snippet(hit), str)
    folded = fold(query.strip())
    if folded and folded in fold(text):
        assert find(query, [entry(text)], None)


def test_commands_are_found(initials: Initials) -> None:
    assert matches("sett", "Settings…", None) == 0
    assert matches("bcsz", "保存设置", initials) is not None
    assert matches("qqq", "Settings…", initials) is None


def open_palette(window: Window, qtbot: QtBot) -> Palette:
    """The palette, once the project was read."""
    palette = window.part("edit").find()
    assert isinstance(palette, Palette)
    index = session_of(window).index
    qtbot.waitUntil(lambda: index.ready and index.initials is not None, timeout=20_000)
    return palette


def titles(palette: Palette) -> list[str]:
    """What the list shows."""
    return [line.title for line in palette.model.lines]


def test_the_palette_finds_rows_and_follows_changes(opened: Window, qtbot: QtBot) -> None:
    session = session_of(opened)
    with session.live.change("Add rival") as change:
        rival = change.add("competitor", name="林薇", positioning="仓储运营经理")
    palette = open_palette(opened, qtbot)
    for query in ("林薇", "仓储", "ccyy", "lw"):
        palette.ui.query.setText(query)
        palette.search()
        assert "林薇" in titles(palette), query
    with session.live.change("Rename") as change:
        change.set(rival, name="周凯")
    qtbot.waitUntil(lambda: any(e.text == "周凯" for e in session.index.entries.get(rival, [])), timeout=10_000)
    palette.ui.query.setText("林薇")
    palette.search()
    assert "林薇" not in titles(palette)
    with session.live.change("Delete") as change:
        change.remove(rival)
    qtbot.waitUntil(lambda: rival not in session.index.entries, timeout=10_000)


def test_a_translation_leads_to_its_row(opened: Window, qtbot: QtBot) -> None:
    session = session_of(opened)
    with session.live.change("Add rival") as change:
        rival = change.add("competitor", name="Canvas")
    palette = open_palette(opened, qtbot)
    with session.live.change("Translate") as change:
        change.translate(rival, "name", "zh-Hans", "定位画布")
    qtbot.waitUntil(lambda: any(e.text == "定位画布" for e in session.index.entries.get(rival, [])), timeout=10_000)
    palette.ui.query.setText("dwhb")
    palette.search()
    assert titles(palette)[0] == "定位画布"


def test_enter_goes_to_the_row(opened: Window, qtbot: QtBot) -> None:
    session = session_of(opened)
    with session.live.change("Add rival") as change:
        change.add("competitor", name="SlotPier")
    palette = open_palette(opened, qtbot)
    palette.ui.query.setText("slotp")
    palette.search()
    assert titles(palette)[0] == "SlotPier"
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.tabs.current == "competitors")
    assert session.rail.items["competitors"].isChecked()


def test_enter_runs_a_command(window: Window, qtbot: QtBot) -> None:
    palette = window.part("edit").find()
    qtbot.keyClicks(palette.ui.query, "zoom in")
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.settings["zoom"] == 110)


def test_the_arrows_move_through_the_list(window: Window, qtbot: QtBot) -> None:
    palette = window.part("edit").find()
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_Up)
    assert palette.ui.results.currentIndex().row() == 0
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_Down)
    assert palette.ui.results.currentIndex().row() == 1
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_PageDown)
    assert palette.ui.results.currentIndex().row() == min(9, palette.model.rowCount() - 1)


def test_a_place_is_found_by_what_stands_there(opened: Window, qtbot: QtBot) -> None:
    session = session_of(opened)
    palette = open_palette(opened, qtbot)
    session.live.table_words = {**session.live.table_words, "canvas": "定位画布"}
    palette.ui.query.setText("dwhb")
    palette.search()
    assert titles(palette) == ["定位画布"]
    qtbot.keyClick(palette.ui.query, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.tabs.current == "positioning")


@pytest.mark.parametrize("room", [room.name for room in ROOMS])
def test_every_room_offers_commands(opened: Window, room: str, qtbot: QtBot) -> None:
    session = session_of(opened)
    session.go_to(room)
    words = [words for words, _ in session.tabs.tab(room).commands()]
    assert words
    palette = open_palette(opened, qtbot)
    palette.ui.query.setText(words[0])
    palette.search()
    assert words[0] in titles(palette)
