"""All texts with their languages side by side, with real keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.overview.language_rows import ALL, ANY, FIRST, WHERE, WRONG
from pmm_desk.overview.languages import Languages
from pmm_desk.widgets.live import Live


def opened(live: Live, qtbot: QtBot) -> Languages:
    """The window of all texts, shown."""
    made = Languages(live)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    qtbot.waitExposed(made)
    return made


def write(page: Languages, at: int, section: int, text: str) -> None:
    """Double-click a cell, type over it, go on."""
    view, index = page.ui.texts, page.rows.index(at, section)
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.viewport().findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)


def test_a_changed_number_is_shown_mended_in_place_and_undone(sample: Live, qtbot: QtBot) -> None:
    """The text stands with its languages side by side; writing the translation settles both things wrong with it."""
    proof = next(row for row in sample.rows("proof") if row["code"] == "S-02")
    sample.attempt("Reword", lambda change: change.set(proof["id"], wording="Paid detention down 33% in 12 weeks"))
    page = opened(sample, qtbot)
    page.show_text(proof["id"], "wording", "numbers")
    at = page.rows.place(proof["id"], "wording")
    assert page.rows.index(at, FIRST).data() == "Paid detention down 33% in 12 weeks"
    assert "31%" in page.rows.index(at, FIRST + 1).data()
    assert "S-02" in page.rows.index(at, WHERE).data()
    assert page.rows.index(at, WRONG).data().splitlines() == ["original changed since", "numbers differ"]
    assert "31%" in page.ui.told.text() and "33%" in page.ui.told.text()
    write(page, at, FIRST + 1, "12: -33%")
    found = sample.project.translations(proof["id"], "wording")["zh-Hans"]
    assert not found.stale and "33%" in found.text
    qtbot.waitUntil(lambda: page.rows.place(proof["id"], "wording") < 0)
    sample.undo()
    qtbot.waitUntil(lambda: page.rows.place(proof["id"], "wording") >= 0)


def test_still_right_keeps_a_translation_for_the_new_original(sample: Live, qtbot: QtBot) -> None:
    """A comma more in the original: the translation need not be written again."""
    product = sample.rows("product")[0]
    sample.attempt("Reword", lambda change: change.set(product["id"], category=product["category"] + "."))
    page = opened(sample, qtbot)
    page.show_text(product["id"], "category", "stale")
    assert page.ui.still_right.isEnabled()
    QTest.mouseClick(page.ui.still_right, Qt.MouseButton.LeftButton)
    assert not sample.project.translations(product["id"], "category")["zh-Hans"].stale
    qtbot.waitUntil(lambda: not page.ui.still_right.isEnabled())


def test_filters_narrow_the_list(sample: Live, qtbot: QtBot) -> None:
    """All texts, words in any language, customers' texts only; the way to a text's own place."""
    page = opened(sample, qtbot)
    page.show_kind(ALL)
    everything = page.rows.rowCount()
    assert everything > 500 and page.rows.languages == ("en", "zh-Hans", "zh-Hant")
    page.ui.customers_only.setChecked(True)
    assert 0 < page.rows.rowCount() < everything
    page.ui.customers_only.setChecked(False)
    QTest.keyClicks(page.ui.words, "31%")
    assert 0 < page.rows.rowCount() < 20
    went: list[tuple[str, str]] = []
    sample.go.connect(lambda row, column: went.append((row, column)))
    page.ui.texts.setCurrentIndex(page.rows.index(0, FIRST))
    QTest.mouseClick(page.ui.open_place, Qt.MouseButton.LeftButton)
    held = page.rows.shown[0][0]
    assert went == [(held.row, held.column)] and not page.isVisible()


def test_a_text_that_is_too_long_is_refused_with_words(sample: Live, qtbot: QtBot) -> None:
    """The cell keeps what it had, and the line below says why."""
    page = opened(sample, qtbot)
    page.show_kind(ALL)
    at = next(at for at, (held, _) in enumerate(page.rows.shown) if (held.table, held.column) == ("product", "name"))
    assert not page.rows.setData(page.rows.index(at, FIRST), "x" * 30_000)
    assert page.ui.told.text() and sample.rows("product")[0]["name"] == "Moorline Dock"


def test_an_empty_project_says_that_nothing_differs(empty: Live, qtbot: QtBot) -> None:
    """One name, no translation: all texts are shown."""
    page = opened(empty, qtbot)
    assert page.rows.kind == ALL and page.rows.counts()[ANY] == 0 and page.rows.rowCount() >= 1
    page.show_kind("numbers")
    assert page.rows.rowCount() == 0 and page.ui.told.text().startswith("Nothing differs")
