"""The handbook inside the app: its chapters, found by their words and opened where they are about."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pmm_desk.forms.handbook import Ui_HandbookDialog
from pmm_desk.widgets.theme import dress, theme

FIRST = "first-hour"
CHAPTER = Qt.ItemDataRole.UserRole
PACKAGE = Path(__file__).resolve().parent.parent
_LINK = re.compile(r"\]\(([\w-]+)\.md\)")
_TITLE_END = re.compile("[:,：，、]")
_BESIDE = re.compile(r"\[([^\]]+)\]\(\.\./[^)]*\)")
_PLACES = re.compile(r"^<!-- about: (.*) -->$", re.MULTILINE)
_OTHER_LANGUAGES = re.compile(r"^\[(English|简体中文|繁體中文)\].*\n+", re.MULTILINE)


def _folder() -> Path:
    """The handbook beside the package, or in a checkout of the source."""
    inside = PACKAGE / "handbook"
    return inside if inside.is_dir() else PACKAGE.parent / "docs" / "handbook"


def chapters() -> list[str]:
    """The names of all chapters, in the order of the contents."""
    return list(dict.fromkeys(_LINK.findall((_folder() / "index.md").read_text("utf-8"))))


def chapter(name: str, language: str) -> Path:
    """The file of a chapter in a language; English where there is none."""
    own = _folder() / f"{name}.{language}.md"
    return own if own.is_file() else _folder() / f"{name}.md"


def chapter_about(room: str, section: str = "") -> str:
    """The chapter about a section of a room, else about the room, else the first."""
    found: dict[str, str] = {}
    for name in chapters():
        for places in _PLACES.findall((_folder() / f"{name}.md").read_text("utf-8")):
            found |= dict.fromkeys(places.split(", "), name)
    return found.get(f"{room}/{section}") or found.get(room) or FIRST


class HandbookDialog(QDialog):
    """Pages to read beside the work; links to the net open outside."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.language = language
        self.ui = Ui_HandbookDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.nothing_found.hide()
        self._pages = {name: _page(name, language) for name in chapters()}
        for name, page in self._pages.items():
            title = page.partition("\n")[0].lstrip("# ")
            item = QListWidgetItem(_TITLE_END.split(title)[0], ui.chapters)
            item.setData(CHAPTER, name)
            item.setToolTip(title)
        ui.close_button.clicked.connect(self.accept)
        ui.chapters.currentItemChanged.connect(lambda item, _: self._show(item))
        ui.find_line.textChanged.connect(self._find)
        ui.find_line.returnPressed.connect(lambda: self._next(ui.find_line.text().strip()))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, ui.find_line.setFocus)
        ui.handbook_text.anchorClicked.connect(self._open)
        ui.handbook_text.document().setDefaultFont(theme().font(14))
        ui.handbook_text.document().setDocumentMargin(theme().px(16))
        dress(self)
        self.resize(theme().px(1020), theme().px(700))

    def show_chapter(self, name: str) -> None:
        """Turn to a chapter."""
        chapters = self.ui.chapters
        for line in range(chapters.count()):
            if chapters.item(line).data(CHAPTER) == name:
                chapters.item(line).setHidden(False)
                chapters.setCurrentRow(line)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        text = self.ui.handbook_text
        text.setMarkdown(self._pages[item.data(CHAPTER)])
        _set_air(text.document())
        text.moveCursor(QTextCursor.MoveOperation.Start)
        self._next(self.ui.find_line.text().strip())

    def _find(self, words: str) -> None:
        """Leave the chapters that say these words, and show where."""
        words = words.strip()
        chapters, wanted = self.ui.chapters, words.casefold()
        items = [chapters.item(line) for line in range(chapters.count())]
        for item in items:
            item.setHidden(wanted not in self._pages[item.data(CHAPTER)].casefold())
        shown = [item for item in items if not item.isHidden()]
        self.ui.nothing_found.setHidden(bool(shown))
        if shown and chapters.currentItem() not in shown:
            chapters.setCurrentItem(shown[0])
        else:
            self.ui.handbook_text.moveCursor(QTextCursor.MoveOperation.Start)
            self._next(words)

    def _next(self, words: str) -> None:
        """Mark the next place that says these words; after the last, the first."""
        text = self.ui.handbook_text
        if words and not text.find(words):
            text.moveCursor(QTextCursor.MoveOperation.Start)
            text.find(words)

    def _open(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self.show_chapter(link.path().partition(".")[0])


def _page(name: str, language: str) -> str:
    """A chapter without what only its file needs: the links to its other languages and to what stands beside the
    handbook, and what it is about."""
    text = _BESIDE.sub(r"\1", chapter(name, language).read_text("utf-8"))
    return _PLACES.sub("", _OTHER_LANGUAGES.sub("", text))


def _set_air(document: QTextDocument) -> None:
    """Give lines and headings the room that a page to be read needs; Markdown brings none."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        level = shape.headingLevel()
        shape.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(theme().px(20 if level > 1 else 2))
        shape.setBottomMargin(theme().px(6 if level else 4))
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            look = QTextCharFormat()
            look.setFont(theme().font(22 if level == 1 else 17, 600))
            cursor.mergeCharFormat(look)
        block = block.next()
