"""From an empty project and an empty canvas to a printed positioning sheet, the window in Simplified Chinese.

Everything is done with the mouse, the keys and an input method; each step leaves a picture in
build/journeys/positioning-chinese, the last ones are the printed pages themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.preview import PDFIUM
from pmm_desk.widgets.section_tabs import SectionTabs
from tests.journeys.user import User, someone, text_of

ENTRIES = (
    ("alternative", "继续用表格和微信群"),
    ("alternative", "什么都不做"),
    ("capability", "压车费按责任方拆分"),
    ("value", "等待不再是吵架，而是一张写着名字的账单"),
    ("best_fit", "日均40车以上"),
    ("best_fit", "5家以上承运商"),
    ("category", "月台预约与场内车流管理软件"),
    ("why_now", "货主招标开始要求预约数据"),
)
"""The canvas in the order of thinking, alternatives first."""
SLOTS = (
    ("for_whom", "多工厂制造企业的仓储运营经理"),
    ("who_need", "每天下午被没人排得清的门口车队拖住"),
    ("product_is", "月台预约与场内车流管理软件"),
    ("that_does", "让每辆车都有门、有时间"),
    ("unlike", "表格加微信群"),
    ("differs_by", "用双方签过名的时间线了结压车费争议"),
    ("cost_of_waiting", "等待的钱要付三遍"),
)
ROOF = "每一小时等待，都有价格，也有名字"
PILLARS = ("每辆车有门有时间", "压车费按责任拆分", "司机用微信就够了")
PROOF = {"wording": "三个试点仓12周实付压车费降31%", "figure": "−31%", "caption": "三仓12周：实付压车费"}


@pytest.fixture
def user(qapp: QApplication, qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[User]:
    """A fresh desk in Simplified Chinese."""
    album = root / "build" / "journeys" / "positioning-chinese"
    with someone(qapp, qtbot, tmp_path, album, "zh-Hans", "light") as found:
        yield found


def test_from_an_empty_canvas_to_a_printed_sheet(user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Canvas, statement, message house, proof, preview, export; then the customer's file is read back."""
    begin(user)
    tab = user.go("positioning")
    user.picture("empty-canvas")
    fill_canvas(user, tab)
    write_statement(user, tab)
    build_house(user, tab)
    add_proof(user, tab)
    pdf = print_sheet(user, tab, tmp_path, monkeypatch)
    words = text_of(pdf).replace(" ", "").replace("\n", "")
    for said in (ROOF, *PILLARS, "泊序月台", SLOTS[0][1], SLOTS[6][1], "−31%", "2026年5月31日"):
        assert said.replace(" ", "") in words, said
    for _, entry in ENTRIES[2:6]:
        assert entry in words
    assert "表格加微信群" not in words and "什么都不做" not in words, "alternatives are for our own team"
    photograph(user, pdf)


def compose(user: User, field: QWidget, text: str) -> None:
    """Click into a field and write with an input method: Chinese comes by no single key."""
    editor = field.focusProxy() or field
    user.click(editor)
    QApplication.sendEvent(editor, QInputMethodEvent(text[:2], []))
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QApplication.sendEvent(editor, done)


def reveal(user: User, area: QScrollArea, field: QWidget) -> None:
    """Scroll until a field is in sight, once the layout has run."""
    user.qtbot.wait(30)
    area.ensureWidgetVisible(field)
    user.qtbot.wait(30)


def section(user: User, tab: Any, key: str) -> Any:
    """Click a section of the room."""
    sections = cast(SectionTabs, tab.form.sections)
    left = next(left for name, left, _ in sections._places() if name == key)
    user.click(sections, QPoint(left + 6, sections.height() // 2))
    assert sections.current() == key
    return tab.page(key)


def choose(field: QWidget, code: str) -> None:
    """Choose a line of a drop-down with the arrow keys."""
    box = cast(QComboBox, field.findChild(QComboBox))
    box.setFocus(Qt.FocusReason.TabFocusReason)
    steps = box.findData(code) - box.currentIndex()
    assert box.findData(code) >= 0, code
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == code


def begin(user: User) -> None:
    """A new project from the start page, with a Chinese name."""
    start = cast(QWidget, user.window.findChild(QWidget, "new_button"))
    user.click(start)
    dialog = cast(QWidget, user.window.findChild(QWidget, "NewProject"))
    compose(user, cast(QWidget, dialog.findChild(QWidget, "name_edit")), "泊序月台")
    user.picture("new-project")
    user.click(cast(QWidget, dialog.findChild(QWidget, "accept_button")))
    user.qtbot.waitUntil(lambda: user.window.session is not None)
    assert user.live.language == "zh-Hans" and user.live.rows("product")[0]["name"] == "泊序月台"


def fill_canvas(user: User, tab: Any) -> None:
    """Begin a canvas and fill its blocks; each step is marked as done, and the next one shown."""
    page = tab.page("canvas")
    user.click(page.form.no_canvas.button)
    user.qtbot.waitUntil(page.form.filled.isVisible)
    for block, words in ENTRIES:
        card = page.blocks[block]
        before = len(card.entries)
        reveal(user, page.form.left, card.add_button)
        user.click(card.add_button)
        user.qtbot.waitUntil(lambda card=card, before=before: len(card.entries) == before + 1)
        line = list(card.entries.values())[-1]
        reveal(user, page.form.left, line.field)
        compose(user, line.field, words)
        if block == "alternative" and not before:
            user.picture("first-alternative")
    told = {(row["block"], row["entry"]) for row in user.live.rows("canvas_entry")}
    assert told == set(ENTRIES)
    user.picture("canvas")


def write_statement(user: User, tab: Any) -> None:
    """Fill the slots; the sentence is composed as they are typed."""
    page = tab.page("canvas")
    reveal(user, page.form.left, page.form.edit_statement)
    user.click(page.form.edit_statement)
    for column, words in SLOTS:
        field = page.binder.field(column)
        reveal(user, page.form.left, field)
        compose(user, field, words)
    row = user.live.rows("canvas")[0]
    assert all(row[column] == words for column, words in SLOTS) and row["current"]
    page.form.left.verticalScrollBar().setValue(0)
    user.picture("statement")
    assert SLOTS[5][1] in page.statement.accessibleName()
    user.click(page.form.edit_statement)


def build_house(user: User, tab: Any) -> None:
    """A roof and three pillars."""
    page = section(user, tab, "messages")
    user.click(page.form.no_house.button)
    user.qtbot.waitUntil(lambda: len(page.cards) == 1)
    compose(user, next(iter(page.cards.values())).form.wording, ROOF)
    for number, words in enumerate(PILLARS, 2):
        reveal(user, page.form.house_scroll, page.form.add_pillar)
        user.click(page.form.add_pillar)
        user.qtbot.waitUntil(lambda number=number: len(page.cards) == number)
        card = page.cards[user.live.rows("message", kind="pillar")[-1]["id"]]
        reveal(user, page.form.house_scroll, card.form.wording)
        compose(user, card.form.wording, words)
    assert [row["wording"] for row in user.live.rows("message")] == [ROOF, *PILLARS]
    user.picture("message-house")


def add_proof(user: User, tab: Any) -> None:
    """A number that customers may see, with its date."""
    page = section(user, tab, "proofs")
    user.click(page.form.no_proof.button)
    user.qtbot.waitUntil(page.form.wording.isVisible)
    area = page.form.proof_side
    for column, words in PROOF.items():
        reveal(user, area, page.binder.fields[column])
        compose(user, page.binder.fields[column], words)
    reveal(user, area, page.form.dated)
    user.type_over(page.form.dated, "2026-05-31")
    QTest.keyClick(page.form.dated.focusProxy() or page.form.dated, Qt.Key.Key_Return)
    for field, code in ((page.form.permission, "own"), (page.form.visibility, "customer")):
        reveal(user, area, field)
        choose(field, code)
    row = user.live.rows("proof")[0]
    assert (row["permission"], row["visibility"], row["dated"]) == ("own", "customer", "2026-05-31")
    user.picture("proof")


def print_sheet(user: User, tab: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """From the header of the room to the page, and to the customer's file."""
    section(user, tab, "canvas")
    kits = user.session.tabs.tab("kits")
    pages: list[bytes] = []
    kits.press.printed.connect(lambda printed: pages.append(printed.pdf))
    user.click(tab.form.preview_sheet)
    assert user.session.tabs.current == "kits"
    user.qtbot.waitUntil(lambda: bool(pages) and "双方签过名" in text_of(pages[-1]), timeout=30_000)
    user.qtbot.waitUntil(lambda: len(kits.ui.preview.images) == 1, timeout=10_000)
    user.qtbot.wait(300)
    user.picture("preview")
    folder = tmp_path / "sheets"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with user.qtbot.waitSignal(kits.exporting.finished, timeout=60_000):
        user.click(kits.ui.export_pdf)
    told = kits.findChild(QMessageBox, "export_told")
    assert told is not None
    user.picture("exported")
    told.close()
    files = list(folder.iterdir())
    assert [path.name for path in files] == ["泊序月台-customer-zh-Hans.pdf"]
    return files[0].read_bytes()


def photograph(user: User, pdf: bytes) -> None:
    """The printed page, in the album with the rest."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        assert len(document) == 1
        document[0].render(scale=2).to_pil().save(user.album / "99-printed.png")
        document.close()
