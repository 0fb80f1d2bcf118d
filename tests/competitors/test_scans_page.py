"""Scans with real keys and clicks: a visit begins, observations are captured, cells marked, days ahead refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.competitors.capture import take_apart
from pmm_desk.competitors.evidence import STATES, EvidencePage
from pmm_desk.competitors.scans import ScansPage
from pmm_desk.competitors.tab import Tab
from pmm_desk.widgets.addresses import AddressField, link_of, why_closed
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show


def scans(qtbot: QtBot, live: Live) -> ScansPage:
    """The page of scans in a window of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("scans")
    page = tab.page("scans")
    assert isinstance(page, ScansPage)
    return page


def evidence(qtbot: QtBot, live: Live) -> EvidencePage:
    """The library."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("evidence")
    page = tab.page("evidence")
    assert isinstance(page, EvidencePage)
    return page


def line(widget: object) -> QLineEdit:
    """The line of a field."""
    found = widget.findChild(QLineEdit)  # type: ignore[attr-defined]
    assert isinstance(found, QLineEdit)
    return found


def test_a_first_scan_brings_its_checklist(qtbot: QtBot, bare: Live) -> None:
    """Empty: one button; the rival is the only one; eight places, dated the as-of date; one undo takes all back."""
    with bare.change("Add") as change:
        rival = change.add("competitor", name="Rival")
    page = scans(qtbot, bare)
    assert page.form.places.currentWidget() is page.form.empty
    qtbot.mouseClick(page.form.no_scan.button, Qt.MouseButton.LeftButton)
    (scan,) = bare.rows("scan")
    assert (scan["competitor_id"], scan["visited"], scan["visited_by"]) == (rival, "2026-06-30", "Lee")
    assert [row["kind"] for row in bare.rows("scan_place")] == [
        "site", "price_page", "documents", "review", "tender", "job_post", "webinar", "interview",
    ]  # fmt: skip
    assert page.form.places.currentWidget() is page.form.filled
    page.begin(rival)
    assert bare.count("scan_place") == 8 and bare.count("scan") == 2
    bare.undo()
    bare.undo()
    assert bare.count("scan_place") == 0 and bare.count("scan") == 0


def test_an_observation_in_seconds(qtbot: QtBot, moorline: Live) -> None:
    """Type, Ctrl+Enter: evidence of the scan with its day, kind, link and label; the place is ticked; one undo."""
    page = scans(qtbot, moorline)
    page.begin(by_code(moorline, "competitor", "A"))
    before = moorline.count("evidence")
    place = moorline.rows("scan_place")[4]
    qtbot.mouseClick(page.toggles.buttons[place["id"]], Qt.MouseButton.LeftButton)
    assert page.form.capture_kind.currentData() == "tender"
    page.form.capture_certainty.setCurrentIndex(1)
    qtbot.keyClicks(page.form.capture_text, "They answered not standard: https://tender.example/17.")
    QTest.keyClick(page.form.capture_text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert moorline.count("evidence") == before + 1
    found = moorline.rows("evidence")[-1]
    assert found["kind"] == "tender" and found["certainty"] == "inference" and found["seen"] == "2026-06-30"
    assert found["address"] == "https://tender.example/17" and found["quote"].startswith("They answered")
    assert found["scan_id"] == page.binder.row_id and found["visibility"] == "internal"
    assert page.form.capture_text.toPlainText() == ""
    assert page.editor.binder.row_id == found["id"]
    assert moorline.count("scan_check", scan_id=found["scan_id"]) == 1
    qtbot.keyClicks(page.form.capture_text, "Second")
    page.capture.look_at("site")
    qtbot.mouseClick(page.form.capture_add, Qt.MouseButton.LeftButton)
    assert moorline.count("scan_check", scan_id=found["scan_id"]) == 2
    moorline.undo()
    assert moorline.count("evidence") == before + 1 and moorline.count("scan_check", scan_id=found["scan_id"]) == 1


@pytest.mark.parametrize("size", [(640, 400), (20_000, 300)], ids=["usual", "twenty thousand pixels"])
def test_a_screenshot_from_the_clipboard(qtbot: QtBot, moorline: Live, size: tuple[int, int]) -> None:
    """Ctrl+V of a picture adds the observation with it, bounded, whatever its size; the typed words go along."""
    page = scans(qtbot, moorline)
    page.begin(by_code(moorline, "competitor", "C"))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("steelblue"))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClicks(page.form.capture_text, "Their new screen")
    QTest.keySequence(page.form.capture_text, "Ctrl+V")
    found = moorline.rows("evidence")[-1]
    assert found["quote"] == "Their new screen" and found["scan_id"] == page.binder.row_id
    qtbot.waitUntil(lambda: bool((moorline.row(found["id"]) or {})["screenshot"]), timeout=20_000)
    kept = moorline.project.picture((moorline.row(found["id"]) or {})["screenshot"])
    assert kept is not None and len(kept) < 3_000_000
    assert QImage.fromData(kept).width() <= max(size[0], 1) and QImage.fromData(kept).width() < 10_000
    QGuiApplication.clipboard().setText("words")
    QTest.keySequence(page.form.capture_text, "Ctrl+V")
    assert page.form.capture_text.toPlainText() == "words"


def test_five_cells_are_marked_from_one_observation(qtbot: QtBot, moorline: Live) -> None:
    """Y, N … on the rows of the matrix: mark and proof in one step each, and the choice goes on to the next row."""
    page = scans(qtbot, moorline)
    rival = by_code(moorline, "competitor", "B")
    page.begin(rival)
    qtbot.keyClicks(page.form.capture_text, "Seen at their stand")
    page.capture.add()
    qtbot.wait(20)
    covers = page.editor.form.covers
    covers.setFocus()
    covers.setCurrentRow(6)
    for key in "ynpyn":
        QTest.keyClick(covers, getattr(Qt.Key, f"Key_{key.upper()}"))
        qtbot.wait(5)
    board = page._board
    marks = [board.mark(by_code(moorline, "comparison_row", f"K{at:02d}"), rival) for at in range(7, 12)]
    assert marks == ["yes", "no", "partly", "yes", "no"]
    assert len(board.cells_of(page.editor.binder.row_id or "")) == 5
    states = moorline.rows("cell_state", competitor_id=rival)
    assert [state["mark"] for state in states if state["since"] == "2026-06-30"] == ["yes", "partly", "no"]
    moorline.undo()
    assert board.mark(by_code(moorline, "comparison_row", "K11"), rival) == "unknown"


def test_what_changed_and_what_is_due(qtbot: QtBot, moorline: Live) -> None:
    """The May scan of SlotPier: its price went up; the February page is due; activating it begins a scan."""
    page = scans(qtbot, moorline)
    may = next(row["id"] for row in moorline.rows("scan") if row["visited"] == "2026-05-16")
    assert page.show_row(may)
    names = [button.accessibleName() for button in page.form.changed_place.findChildren(type(page.form.capture_add))]
    assert any("179 USD → 199 USD" in name for name in names)
    assert page.due.late == 3 and "SlotPier" in page.form.due.item(0).text()
    page.form.due.itemActivated.emit(page.form.due.item(0))
    assert moorline.count("scan") == 4
    page.form.due.itemActivated.emit(page.form.due.item(0))
    assert moorline.count("scan") == 4, "today's scan is gone to, not begun again"


def test_the_checklist_is_edited(qtbot: QtBot, moorline: Live) -> None:
    """A place that scans used is taken off the list and kept in them; an unused one goes; new ones come."""
    page = scans(qtbot, moorline)
    used, unused = moorline.rows("scan_place")[0]["id"], moorline.rows("scan_place")[3]["id"]
    page.form.edit_places.setChecked(True)
    page.looks.choose(used)
    page.looks.retire()
    page.looks.choose(unused)
    page.looks.retire()
    assert moorline.row(unused) is None and (moorline.row(used) or {})["retired"] == 1
    assert len(page.looks.rows.ids) == 7
    page.looks.add_place()
    qtbot.waitUntil(lambda: len(page.toggles.buttons) == 8)
    place = page.looks.rows.ids[0]
    page.looks.choose(place)
    QTest.keyClick(page.looks, Qt.Key.Key_Space)
    assert page.looks.is_looked(place) or moorline.count("scan_check", scan_place_id=place) > 0


def test_a_day_ahead_is_refused_at_the_field(qtbot: QtBot, moorline: Live) -> None:
    """Evidence, scan and price: the message stands there, the typed day too, and the file keeps the old one."""
    page = evidence(qtbot, moorline)
    item = by_code(moorline, "evidence", "E09")
    page.show_row(item)
    field = page.editor.form.seen
    editor = line(field)
    editor.selectAll()
    qtbot.keyClicks(editor, "2026-07-01")
    assert field.has_problem and "2026-06-30" in field.problem
    assert (moorline.row(item) or {})["seen"] == "2026-06-11" and editor.text() == "2026-07-01"
    editor.selectAll()
    qtbot.keyClicks(editor, "2026-06-30")
    assert not field.has_problem and (moorline.row(item) or {})["seen"] == "2026-06-30"
    with moorline.change("As of") as change:
        change.set(moorline.rows("project")[0]["id"], as_of="2026-09-30")
    editor.selectAll()
    qtbot.keyClicks(editor, "2026-07-01")
    assert not field.has_problem and (moorline.row(item) or {})["seen"] == "2026-07-01"


def test_the_as_of_date_recounts_the_room(qtbot: QtBot, moorline: Live) -> None:
    """At the end of September nothing is fresh any more, and nothing can expire."""
    page = evidence(qtbot, moorline)
    board = page._board
    assert board.matrix.counts()["stale"] == 11
    choose(page.form.by_state, "expires")
    assert (page.form.until.isVisible(), page.form.until.value()) == (True, "2026-07-30")
    assert _visible(page) == ["E07", "E10", "E20", "E22"]
    with moorline.change("As of") as change:
        change.set(moorline.rows("project")[0]["id"], as_of="2026-09-30")
    counts = board.matrix.counts()
    assert [counts[name] for name in ("unknown", "unproved", "stale", "customer_usable")] == [2, 1, 77, 30]
    assert _visible(page) == []


def choose(box: QComboBox, value: str) -> None:
    """Choose an entry of a filter."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _visible(page: EvidencePage) -> list[str]:
    """The codes of the rows in sight."""
    table = page.form.evidence_table
    return [
        str(table.rows.row_at(at)["code"]) for at in range(len(table.rows.ids)) if not table.isRowHidden(at)
    ]  # fmt: skip


def test_the_library_is_filtered_by_everything(qtbot: QtBot, moorline: Live) -> None:
    """Rival, kind, age, grade, visibility; all at once; one link shows all again."""
    page = evidence(qtbot, moorline)
    choose(page.form.by_grade, "medium")
    assert _visible(page) == ["E12", "E20", "E21"]
    choose(page.form.by_visibility, "customer")
    assert _visible(page) == ["E12", "E20"]
    choose(page.form.by_state, "stale")
    assert _visible(page) == ["E12"]
    choose(page.form.by_kind, "site_visit")
    assert _visible(page) == []
    qtbot.mouseClick(page.form.no_filter, Qt.MouseButton.LeftButton)
    assert len(_visible(page)) == 25
    assert STATES[page.form.by_state.currentIndex()] == "all" and not page.form.until.isVisible()


def test_reliability_in_a_word_and_in_grades(qtbot: QtBot, moorline: Live) -> None:
    """The word sets a grade; a finer grade of the same word stays; the grades are folded away until asked for."""
    page = evidence(qtbot, moorline)
    item = by_code(moorline, "evidence", "E01")
    page.show_row(item)
    form = page.editor.form
    assert form.reliability.value() == "high" and not form.source_grade.isVisible()
    form.reliability.edited.emit("high")
    assert (moorline.row(item) or {})["source_grade"] == "A"
    form.reliability.edited.emit("low")
    assert (moorline.row(item) or {})["source_grade"] == "E" and form.reliability.value() == "low"
    form.more_fields.setChecked(True)
    assert form.source_grade.isVisible() and form.source_grade.value() == "E"
    assert page.editor.show_field("note")


def test_ties_to_claims_lines_fields_prices_and_moves(qtbot: QtBot, moorline: Live) -> None:
    """Each is ticked in the menu, shown as a chip, and unticked again; deletion is refused while it is tied."""
    page = evidence(qtbot, moorline)
    item = by_code(moorline, "evidence", "E16")
    page.show_row(item)
    ties = page.editor.ties
    for menu, table in (("Claims", "claim_evidence"), ("Battlecard lines", "line_evidence"),
                        ("Fields of the profile", "field_evidence")):  # fmt: skip
        before = moorline.count(table)
        ties._fill_menu()
        sub = next(action.menu() for action in ties._menu.actions() if action.text() == menu)
        next(action for action in sub.actions() if action.isEnabled()).trigger()  # type: ignore[attr-defined]
        assert abs(moorline.count(table) - before) == 1, menu
    words = [words for words, _ in ties._tied()]
    assert any(text.startswith("Claim: D1") for text in words) and any(text.startswith("Price: ") for text in words)
    assert moorline.project.uses(item)


def test_only_harmless_links_are_opened(qtbot: QtBot, moorline: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """http, https, mailto and bare addresses; all else stays as typed, with the reason beside it."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    for good in ("https://a.example/x", "http://a.example", "mailto:x@a.example", "a.example/prices"):
        assert link_of(good) and not why_closed(good)
    for bad in ("javascript:alert(1)", "file:///etc/passwd", "smb://host/share", "C:\\notes.txt", "vbscript:x",
                "data:text/html,x", "own trial account", "https://", "ftp://a.example", "mailto:"):  # fmt: skip
        assert not link_of(bad) and why_closed(bad), bad
    page = evidence(qtbot, moorline)
    item = by_code(moorline, "evidence", "E01")
    page.show_row(item)
    field = page.editor.form.address
    assert isinstance(field, AddressField)
    field.open()
    assert opened == ["https://slotpier.example/docs/scheduling"]
    editor = line(field)
    editor.selectAll()
    qtbot.keyClicks(editor, "file:///etc/passwd")
    assert (moorline.row(item) or {})["address"] == "file:///etc/passwd" and "file:" in field.reason
    field.open()
    assert len(opened) == 1


def test_a_text_is_taken_apart() -> None:
    """Link, site and quote; a link alone is no quote; unsafe links stay in the quote."""
    assert take_apart("https://a.example/p") == ("", "https://a.example/p", "a.example/p")
    assert take_apart("看这里：https://a.example/p。") == (
        "看这里：https://a.example/p。",
        "https://a.example/p",
        "a.example/p",
    )
    assert take_apart("https://a.example/p 199 USD") == ("199 USD", "https://a.example/p", "a.example/p")
    assert take_apart("javascript:alert(1)") == ("javascript:alert(1)", "", "")
    assert take_apart(" only words ") == ("only words", "", "")
    assert take_apart("https://a.example/" + "x" * 3000)[1] == ""
