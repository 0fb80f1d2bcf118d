"""The handbook inside the app: its first chapter as a plain page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from pmm_desk.forms.handbook import Ui_HandbookDialog
from pmm_desk.widgets.theme import dress, theme

CHAPTER = "first-hour"
PACKAGE = Path(__file__).resolve().parent.parent


def chapter(language: str) -> Path:
    """The file of the first chapter in a language; English where there is none."""
    for folder in (PACKAGE / "handbook", PACKAGE.parent / "docs" / "handbook"):
        for name in (f"{CHAPTER}.{language}.md", f"{CHAPTER}.md"):
            if (folder / name).is_file():
                return folder / name
    raise FileNotFoundError(CHAPTER)


class HandbookDialog(QDialog):
    """A page to read beside the work; links to other chapters stay quiet, links to the net open outside."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_HandbookDialog()
        self.ui.setupUi(self)
        self.ui.close_button.clicked.connect(self.accept)
        text = self.ui.handbook_text
        text.document().setDefaultFont(theme().font(14))
        text.document().setDocumentMargin(theme().px(16))
        text.setMarkdown(chapter(language).read_text("utf-8"))
        _set_air(text.document())
        text.anchorClicked.connect(self._open)
        dress(self)

    def _open(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)


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
