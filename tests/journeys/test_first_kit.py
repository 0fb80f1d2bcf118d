"""A newcomer's first hour on the sample: change something in each room, watch it answer, export, come back, undo.

Everything is done with keys and the mouse; each step leaves a picture in build/journeys/first-kit-LANGUAGE-SCHEME.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.desk.palette import Palette
from pmm_desk.project.exchange import dump
from tests.journeys.user import User, someone, text_of
from tests.opened import by_code


@pytest.fixture(params=[("en", "light"), ("zh-Hans", "dark")], ids=["english-light", "chinese-dark"])
def user(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path, root: Path
) -> Iterator[User]:
    """A fresh desk in one language and one scheme."""
    language, scheme = request.param
    album = root / "build" / "journeys" / f"first-kit-{language}-{scheme}"
    with someone(qapp, qtbot, tmp_path, album, language, scheme) as found:
        yield found


def verdict(user: User, claim: str) -> str:
    """The chip of a claim in the list of the positioning room."""
    tab = cast(Any, user.session.tabs.tab("positioning"))
    return str(tab.survival.results[claim].verdict)


def test_the_first_kit(user: User, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open the sample, work through the rooms, export, close, reopen, undo everything."""
    start = user.window.findChild(QWidget, "sample_button")
    assert start is not None
    user.picture("start")
    user.click(start)
    qtbot.waitUntil(lambda: user.window.session is not None)
    qtbot.waitUntil(lambda: bool(user.live.findings_of), timeout=20_000)
    path = user.session.project.path
    begin = dump(user.session.project)
    user.picture("overview")

    rename_a_persona(user)
    turn_a_claim(user)
    raise_a_score(user)
    write_and_export(user, tmp_path, monkeypatch)
    changed = dump(user.session.project)
    assert changed != begin

    user.window.run_named("close")
    assert user.window.session is None
    user.window.part("files").open_path(path)
    qtbot.waitUntil(lambda: user.window.session is not None)
    assert dump(user.session.project) == changed
    user.picture("reopened")
    undo_everything(user)
    assert dump(user.session.project) == begin
    user.picture("undone")


def rename_a_persona(user: User) -> None:
    """Find her by the search, rename her, see the new name in the list."""
    persona = by_code(user.live, "persona", "R1")
    QTest.keyClick(user.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    user.qtbot.waitUntil(lambda: user.window.findChild(Palette) is not None)
    palette = user.window.findChild(Palette)
    assert palette is not None
    user.qtbot.waitUntil(lambda: user.session.index.ready, timeout=20_000)
    # In Chinese the initials of the pinyin find her: 林薇 is lw.
    QTest.keyClicks(palette.ui.query, "Lin Wei" if user.live.language == "en" else "lw")
    user.qtbot.waitUntil(lambda: any(line.title in ("Lin Wei", "林薇") for line in palette.model.lines))
    user.picture("search")
    titles = [line.title for line in palette.model.lines]
    for _ in range(titles.index("Lin Wei" if user.live.language == "en" else "林薇")):
        QTest.keyClick(palette.ui.query, Qt.Key.Key_Down)
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: user.session.tabs.current == "audience")
    page = cast(Any, user.session.tabs.tab("audience")).page("personas")
    user.qtbot.waitUntil(lambda: page.list.row_id == persona)
    user.type_over(page.form.name, "Lin Meiling")
    assert user.live.name_of(persona) == "Lin Meiling"
    user.picture("persona")


def turn_a_claim(user: User) -> None:
    """Mark that SlotPier has what claim D1 rests on: it held, now it fails, and it says for whom."""
    live = user.live
    claim = by_code(live, "claim", "D1")
    user.go("positioning")
    assert verdict(user, claim) == "holds"
    comparison = user.go("competitors").page("comparison")
    row, rival = by_code(live, "comparison_row", "K07"), by_code(live, "competitor", "A")
    comparison.show_cell(row, by_code(live, "competitor", "B"))
    user.click(comparison.view.viewport(), comparison.view.visualRect(comparison.model.find(row, rival)).center())
    QTest.keyClick(comparison.view, Qt.Key.Key_Y)
    user.picture("comparison")
    positioning = user.go("positioning")
    positioning.show_section("claims")
    positioning.page("claims").show_row(claim)
    assert verdict(user, claim) == "fails"
    assert "SlotPier" in positioning.page("claims").form.verdict_sentence.text()
    user.picture("claim")


def raise_a_score(user: User) -> None:
    """One point more on reach lifts F02 from Solution to Concept."""
    live = user.live
    feature, criterion = by_code(live, "feature", "F02"), by_code(live, "criterion", "C3")
    board = user.go("scorecard").page("scorecard")
    board.show_feature(feature, criterion)

    def tier() -> str:
        return str(board.model.find(feature, board.model.tier_column).data())

    before = tier()
    QTest.keyClick(board.view, Qt.Key.Key_5)
    assert tier() != before
    names = [str(row["name"]) for row in live.rows("tier")]
    assert names[1] in before and names[0] in tier()
    user.picture("scorecard")


def write_and_export(user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page follows the typing; the export writes the customer's file and ours."""
    kits = user.go("kits")
    pages: list[bytes] = []
    kits.press.printed.connect(lambda printed: pages.append(printed.pdf))
    user.picture("kit")
    kits.ui.sections.choose("texts")
    user.type_over(kits.texts.field("next_step"), "Come and see the gate at three")
    user.qtbot.waitUntil(lambda: bool(pages) and "see the gate at three" in text_of(pages[-1]), timeout=20_000)
    user.picture("texts")
    folder = tmp_path / "for the meeting"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with user.qtbot.waitSignal(kits.exporting.finished, timeout=30_000):
        user.click(kits.ui.export_pdf)
    told = kits.findChild(QMessageBox, "export_told")
    assert told is not None
    told.close()
    texts = {path.name: text_of(path.read_bytes()) for path in folder.iterdir()}
    assert len(texts) == 2
    customer = next(text for name, text in texts.items() if "customer" in name)
    internal = next(text for name, text in texts.items() if "internal" in name)
    assert "see the gate at three" in customer
    for word in ("GateTong", "卡口通", "633,600", "S-04"):
        assert word not in customer
    assert "Lin Meiling" in internal


def undo_everything(user: User) -> None:
    """Ctrl+Z until there is nothing left to undo."""
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)
    steps = 0
    while user.session.project.undo_title is not None:
        QTest.keyClick(user.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        steps += 1
        assert steps < 100, user.session.project.undo_title
    assert not user.window.ui.undo_button.isEnabled()
