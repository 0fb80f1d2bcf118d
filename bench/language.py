"""The language checks: precision and recall on the marked sets, and one key in a text whose words are marked."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from bench.marked_set import LANGUAGES, score, sentences
from bench.row import Row, percentile
from pmm_desk.positioning.plain_language import lexicon

if TYPE_CHECKING:
    from pmm_desk.widgets.texts import TextField

LENGTH = 2_000
KEYS = 120
FRAME = 16.0
"""Milliseconds: what a key may cost before one sees it."""
SENTENCE = "Every truck waits at the gate; the next-generation YMS empowers nobody. 每辆车都有门、有时间，打造闭环。"


def measure() -> list[Row]:
    """Shares in per cent, less is better, so that a budget can be held; the slowest of a hundred keys in ms."""
    return [*_found(), *_keys()]


def _found() -> list[Row]:
    words = lexicon()
    rows = []
    for language in LANGUAGES:
        result, count = score(language, words), len(sentences(language))
        name = f"{language}, {count} sentences"
        rows.append(Row(f"precision, {name}", 100 * result.precision, "%"))
        rows.append(Row(f"recall, {name}", 100 * result.recall, "%"))
        rows.append(Row(f"wrong marks of all found, {language}", 100 * (1 - result.precision), "%", budget=5))
        rows.append(Row(f"missed marks of all wanted, {language}", 100 * (1 - result.recall), "%", budget=10))
    return rows


def _keys() -> list[Row]:
    """One key in a text of 2,000 characters, interleaved with and without marks."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from pmm_desk.positioning.live_marks import WordMarker
    from pmm_desk.widgets import theme
    from pmm_desk.widgets.texts import TextField

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # type: ignore[arg-type]
    marked, plain = TextField(), TextField()
    marked.mark_by(WordMarker(None))
    for field in (marked, plain):
        field.set_value((SENTENCE * (LENGTH // len(SENTENCE) + 1))[:LENGTH])
        field.resize(600, 300)
        field.show()
    app.processEvents()
    with_marks, without = [], []
    for _ in range(KEYS):
        without.append(_key(plain))
        with_marks.append(_key(marked))
    name = f"one key in {LENGTH:,} characters"
    return [
        Row(f"{name}, words marked, the slowest of a hundred", percentile(with_marks, 0.99), "ms", budget=FRAME),
        Row(f"{name}, without marks", percentile(without, 0.5), "ms"),
        Row(f"{name}, words marked, median", percentile(with_marks, 0.5), "ms"),
    ]


def _key(field: TextField) -> float:
    """The thread's own time for one letter in the middle: what else the machine does is not counted."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    editor = field.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    cursor = editor.textCursor()
    cursor.setPosition(LENGTH // 2)
    editor.setTextCursor(cursor)
    begin = time.thread_time()
    QTest.keyClicks(editor, "e")
    return (time.thread_time() - begin) * 1000
