"""Thirty features from a file: scored with keys, a weight dragged, one locked, one tier overridden, the brief printed.

Everything is done with keys and the mouse; each step leaves a picture in build/journeys/scorecard-LANGUAGE-SCHEME.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox, QStyle, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.project.exchange import dump
from pmm_desk.widgets.preview import PDFIUM
from tests.journeys.user import User, someone, text_of

COUNT = 30
REASON = "Two renewals hang on it"


@pytest.fixture(params=[("en", "light"), ("zh-Hans", "dark")], ids=["english-light", "chinese-dark"])
def user(request: Any, qapp: Any, qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[User]:
    """A fresh desk in one language and one scheme."""
    language, scheme = request.param
    album = root / "build" / "journeys" / f"scorecard-{language}-{scheme}"
    with someone(qapp, qtbot, tmp_path, album, language, scheme) as found:
        yield found


def scores_of(number: int) -> list[int]:
    """The six scores of a feature of the list: all kinds, from the lowest to the highest."""
    return [1 + (number * (place + 1) + place * place) % 5 for place in range(6)]


def test_from_a_list_to_the_brief(user: User, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import, score, drag, lock, decide otherwise, print; then undo it all."""
    start = user.window.findChild(QWidget, "sample_button")
    assert start is not None
    user.click(start)
    qtbot.waitUntil(lambda: user.window.session is not None)
    qtbot.waitUntil(lambda: bool(user.live.findings_of), timeout=20_000)
    begin = dump(user.session.project)

    tab = user.go("scorecard")
    page = tab.page("scores")
    import_thirty(user, tab, tmp_path, monkeypatch)
    feature = score_them(user, page)
    drag_a_weight(user, page, feature)
    lock_one(user, page)
    decide_otherwise(user, tab, page, feature)
    print_the_brief(user, tab, page, feature, tmp_path, monkeypatch)

    user.window.activateWindow()
    for _ in range(2 * COUNT * 6):
        if user.session.project.undo_title is None:
            break
        user.live.undo()
    assert dump(user.session.project) == begin


def import_thirty(user: User, tab: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A roadmap as CSV: the columns are recognised, the plan is seen, then it is written."""
    before = user.live.count("feature")
    path = folder / "roadmap.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        lines = csv.writer(file)
        lines.writerow(["Code", "Name", "Release", "Effort"])
        lines.writerows(
            [f"R{number:02}", f"Roadmap item {number:02}", "2026 Q4", number % 9 + 1] for number in range(COUNT)
        )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    user.click(tab.form.import_features)
    from pmm_desk.scorecard.feature_dialog import FeatureImport

    dialog = next(found for found in user.window.findChildren(FeatureImport) if found.isVisible())
    user.click(dialog.form.choose_file)
    user.qtbot.waitUntil(dialog.form.accept_import.isEnabled, timeout=20_000)
    user.picture("import")
    user.click(dialog.form.accept_import)
    user.qtbot.waitUntil(lambda: user.live.count("feature") == before + COUNT, timeout=20_000)
    user.picture("imported")
    user.click(dialog.form.cancel)


def score_them(user: User, page: Any) -> str:
    """Digits and arrow keys, row by row; every feature has its tier at once. Gives the last one of Solution."""
    live, view = user.live, page.view
    criteria = [row["id"] for row in live.rows("criterion")]
    codes = {str(row["code"]): str(row["id"]) for row in live.rows("feature")}
    for number in range(COUNT):
        feature = codes[f"R{number:02}"]
        index = page.model.find(feature, page.model.column_of(criteria[0]))
        view.scrollTo(index)
        user.click(view.viewport(), view.visualRect(index).center())
        for score in scores_of(number):
            QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + score))
            QTest.keyClick(view, Qt.Key.Key_Right)
        if number == 0:
            user.picture("scoring")
    scored = {(row["feature_id"], row["criterion_id"]): row["score"] for row in live.rows("score")}
    for number in range(COUNT):
        found = [scored[codes[f"R{number:02}"], criterion] for criterion in criteria]
        assert found == scores_of(number)
    results = page._board.results
    assert all(results[codes[f"R{number:02}"]].by_score is not None for number in range(COUNT))
    user.click(page.form.why_more)
    chosen = [codes[f"R{number:02}"] for number in range(COUNT) if results[codes[f"R{number:02}"]].by_score == 1]
    index = page.model.find(chosen[-1])
    view.scrollTo(index)
    user.click(view.viewport(), QPoint(view.visualRect(index).left() + 30, view.visualRect(index).center().y()))
    assert page.answers.feature_id == chosen[-1] and page.answers.why.text()
    user.picture("scored")
    return chosen[-1]


def drag_a_weight(user: User, page: Any, feature: str) -> None:
    """The slider of the first criterion goes to the right under the hand: the others give way, all as one step."""
    criterion = user.live.rows("criterion")[0]["id"]
    slider = page.weights.findChild(QWidget, f"slider_{criterion}")
    page.form.weights_scroll.ensureWidgetVisible(slider)
    before = {row["id"]: row["weight"] for row in user.live.rows("criterion")}
    told = page.answers.why.text()
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    at = handle.center()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 9):
        QTest.mouseMove(slider, QPoint(at.x() + 3 * step, at.y()))
        user.qtbot.wait(20)
    user.picture("dragging")
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(at.x() + 24, at.y()))
    user.qtbot.waitUntil(lambda: (user.live.row(criterion) or {})["weight"] != before[criterion])
    after = {row["id"]: row["weight"] for row in user.live.rows("criterion")}
    assert after[criterion] > before[criterion]
    assert all(after[other] < before[other] for other in after if other != criterion)
    user.qtbot.waitUntil(lambda: page.answers.why.text() != told)
    user.picture("dragged")


def lock_one(user: User, page: Any) -> None:
    """The lock beside the second weight: another drag leaves it as it is."""
    first, second = (row["id"] for row in user.live.rows("criterion")[:2])
    lock = page.weights.findChild(QWidget, f"lock_{second}")
    page.form.weights_scroll.ensureWidgetVisible(lock)
    user.click(lock)
    row = user.live.row(second) or {}
    assert row["locked"] == 1
    slider = page.weights.findChild(QWidget, f"slider_{first}")
    before = (user.live.row(first) or {})["weight"]
    slider.setFocus()
    for _ in range(4):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    QTest.keyClick(slider, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: (user.live.row(first) or {})["weight"] < before)
    assert (user.live.row(second) or {})["weight"] == row["weight"]
    user.picture("locked")


def decide_otherwise(user: User, tab: Any, page: Any, feature: str) -> None:
    """From the answer: another tier is proposed, accepted, with a reason, a name and a date."""
    page.answers.scrolled.ensureWidgetVisible(page.answers.propose)
    user.click(page.answers.propose)
    decisions = tab.page("decisions")
    form, made = decisions.form, decisions.list.row_id
    assert (user.live.row(made) or {})["feature_id"] == feature
    box = form.answer.findChild(QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert (user.live.row(made) or {})["answer"] == "accepted"
    user.type_over(form.decided_by, "Ms Ma")
    user.type_over(form.decided_on, "2026-06-30")
    user.type_over(form.reason, REASON)
    QTest.keyClick(form.reason.focusProxy() or form.reason, Qt.Key.Key_Tab)
    row = user.live.row(made) or {}
    assert (row["reason"], row["decided_by"], row["decided_on"]) == (REASON, "Ms Ma", "2026-06-30")
    assert not form.decision_lacks.isVisible()
    user.picture("decided")


def print_the_brief(
    user: User, tab: Any, page: Any, feature: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the answer to the kit; exported, and the PDF read back."""
    tab.show_section("scores")
    page.show_feature(feature)
    kits = cast(Any, user.session.tabs.tab("kits"))
    pages: list[bytes] = []
    kits.press.printed.connect(lambda printed: pages.append(printed.pdf))
    page.answers.scrolled.ensureWidgetVisible(page.answers.brief)
    user.click(page.answers.brief)
    name = user.live.name_of(feature)
    user.qtbot.waitUntil(lambda: bool(pages) and name in text_of(pages[-1]), timeout=30_000)
    user.picture("brief")
    out = folder / "printed"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    with user.qtbot.waitSignal(kits.exporting.finished, timeout=60_000):
        user.click(kits.ui.export_pdf)
    told = kits.findChild(QMessageBox, "export_told")
    assert told is not None
    told.close()
    path = next(path for path in out.iterdir() if "internal" in path.name)
    with PDFIUM:
        document = pypdfium2.PdfDocument(path.read_bytes())
        texts = [each.get_textpage().get_text_bounded() for each in document]
        document.close()
    brief = next(text for text in texts if name in text)
    tier = str(user.live.rows("tier")[1]["name"])
    for words in (REASON, "Ms Ma", tier, "2026 Q4"):
        assert words in brief
    (user.album / "brief.pdf").write_bytes(path.read_bytes())
