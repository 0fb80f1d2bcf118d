"""A rival ships what only we had: visit it, paste a screenshot, mark five cells, see a claim fall, print the card.

Everything is done with keys and the mouse; each step leaves a picture in build/journeys/scan-LANGUAGE-SCHEME.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.project.exchange import dump
from pmm_desk.widgets.section_tabs import SectionTabs
from tests.journeys.user import User, someone, text_of
from tests.opened import by_code

MARKS = {"K05": "partly", "K06": "yes", "K07": "yes", "K08": "no", "K09": "yes"}
KEYS = {"partly": Qt.Key.Key_P, "yes": Qt.Key.Key_Y, "no": Qt.Key.Key_N}


@pytest.fixture(params=[("en", "light"), ("zh-Hans", "dark")], ids=["english-light", "chinese-dark"])
def user(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path, root: Path
) -> Iterator[User]:
    """A fresh desk in one language and one scheme."""
    language, scheme = request.param
    album = root / "build" / "journeys" / f"scan-{language}-{scheme}"
    with someone(qapp, qtbot, tmp_path, album, language, scheme) as found:
        yield found


def section(user: User, tab: Any, key: str) -> Any:
    """Click a section of the room."""
    sections = cast(SectionTabs, tab.form.sections)
    left = next(left for name, left, _ in sections._places() if name == key)
    user.click(sections, QPoint(left + 6, sections.height() // 2))
    assert sections.current() == key
    return tab.page(key)


def verdict(user: User, claim: str) -> str:
    """What the swap test says of a claim."""
    tab = cast(Any, user.session.tabs.tab("positioning"))
    return str(tab.survival.results[claim].verdict)


def screenshot() -> QImage:
    """What a rival's screen may look like."""
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    image.fill(QColor("#f4f1ea"))
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, 960, 72), QColor("#c2410c"))
    for at, width in enumerate((700, 420, 560, 240)):
        painter.fillRect(QRect(60, 140 + 90 * at, width, 48), QColor("#d6a77a"))
    painter.end()
    return image


def test_from_a_scan_to_the_card(user: User, qtbot: QtBot) -> None:
    """Scan, screenshot, five cells, a claim that falls, the card with it; all of it undone again."""
    start = user.window.findChild(QWidget, "sample_button")
    assert start is not None
    user.click(start)
    qtbot.waitUntil(lambda: user.window.session is not None)
    qtbot.waitUntil(lambda: bool(user.live.findings_of), timeout=20_000)
    begin = dump(user.session.project)
    claim = by_code(user.live, "claim", "D1")
    user.go("positioning")
    assert verdict(user, claim) == "holds"

    page = visit(user)
    evidence = capture(user, page)
    mark_five(user, page, evidence)
    see_it_fall(user, claim)
    print_the_card(user)

    user.window.activateWindow()
    for _ in range(60):
        if user.session.project.undo_title is None:
            break
        QTest.keyClick(user.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dump(user.session.project) == begin


def visit(user: User) -> Any:
    """A new scan of GateTong, chosen from the menu of rivals; the look at its events is ticked."""
    page = section(user, user.go("competitors"), "scans")
    user.picture("scans")
    user.click(page.form.add_scan)
    menu = page._rivals_menu
    user.qtbot.waitUntil(menu.isVisible)
    rival = by_code(user.live, "competitor", "C")
    name = user.live.name_of(rival)
    action = next(action for action in menu.actions() if action.text() == name)
    user.picture("which-rival")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    user.qtbot.waitUntil(lambda: user.live.count("scan") == 4)
    scan = user.live.row(page.binder.row_id)
    assert scan is not None and scan["competitor_id"] == rival and scan["visited"] == "2026-06-30"
    places = {row["kind"]: row["id"] for row in user.live.rows("scan_place")}
    user.click(page.toggles.buttons[places["webinar"]])
    assert user.live.count("scan_check", scan_id=scan["id"]) == 1
    return page


def capture(user: User, page: Any) -> str:
    """What was seen, typed; the screenshot pasted: one piece of evidence."""
    page.form.scan_scroll.ensureWidgetVisible(page.form.capture_card)
    user.qtbot.wait(1)
    user.click(page.form.capture_text)
    QTest.keyClicks(page.form.capture_text, "Their new release splits detention by who caused it")
    QGuiApplication.clipboard().setImage(screenshot())
    QTest.keySequence(page.form.capture_text, "Ctrl+V")
    found = page.editor.binder.row_id
    user.qtbot.waitUntil(lambda: bool((user.live.row(found) or {})["screenshot"]), timeout=20_000)
    row = user.live.row(found)
    assert row is not None and row["kind"] == "webinar" and row["quote"].startswith("Their new release")
    page.editor.parentWidget().parentWidget().parentWidget().ensureWidgetVisible(page.editor.form.screenshot)
    user.picture("screenshot")
    return str(found)


def mark_five(user: User, page: Any, evidence: str) -> None:
    """Five rows of the comparison, one key each."""
    covers = page.editor.form.covers
    page.form.editor_scroll.ensureWidgetVisible(covers)
    user.qtbot.wait(20)
    row = by_code(user.live, "comparison_row", next(iter(MARKS)))
    at = next(at for at in range(covers.count()) if covers.item(at).data(Qt.ItemDataRole.UserRole)[0] == row)
    place = covers.visualItemRect(covers.item(at))
    user.click(covers.viewport(), QPoint(place.right() - 20, place.center().y()))
    for mark in MARKS.values():
        QTest.keyClick(covers, KEYS[mark])
        user.qtbot.wait(10)
    rival = by_code(user.live, "competitor", "C")
    cells = {cell["comparison_row_id"]: cell["mark"] for cell in user.live.rows("cell", competitor_id=rival)}
    assert {code: cells[by_code(user.live, "comparison_row", code)] for code in MARKS} == MARKS
    assert user.live.count("cell_evidence", evidence_id=evidence) == 5
    user.picture("five-cells")


def see_it_fall(user: User, claim: str) -> None:
    """The claim held against all; now it fails, and it says because of whom."""
    positioning = user.go("positioning")
    page = section(user, positioning, "claims")
    page.show_row(claim)
    assert verdict(user, claim) == "fails"
    assert user.live.name_of(by_code(user.live, "competitor", "C")) in page.form.verdict_sentence.text()
    user.picture("claim-falls")


def print_the_card(user: User) -> None:
    """The battlecard of the rival, previewed and printed as it is now."""
    rival = by_code(user.live, "competitor", "C")
    page = section(user, user.go("competitors"), "battlecards")
    index = page.form.rivals.rows.index(page.form.rivals.rows.line_of(rival), 0)
    user.click(page.form.rivals.viewport(), page.form.rivals.visualRect(index).center())
    user.picture("battlecard")
    kits = cast(Any, user.session.tabs.tab("kits"))
    pages: list[bytes] = []
    kits.press.printed.connect(lambda printed: pages.append(printed.pdf))
    user.click(page.form.preview_card)
    name = user.live.name_of(rival)
    user.qtbot.waitUntil(lambda: bool(pages) and name in text_of(pages[-1]), timeout=30_000)
    user.picture("card")
    (user.album / "card.pdf").write_bytes(pages[-1])
