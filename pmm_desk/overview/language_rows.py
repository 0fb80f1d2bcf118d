"""The texts of a project as a table: a row each, a column for each language, what is wrong beside."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pmm_desk.overview.held_texts import Texts, read
from pmm_desk.overview.parity import Held, Issue, issues
from pmm_desk.overview.wording import issue_words, kind_words
from pmm_desk.project.error import ProjectError
from pmm_desk.project.wording import LANGUAGES
from pmm_desk.widgets.live import Live, named
from pmm_desk.widgets.problems import problem_text
from pmm_desk.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex
WHERE, WRONG, FIRST = 0, 1, 2
"""The first columns: where a text stands, what is wrong; then a column for each language."""
ALL, ANY = "all", "any"


class LanguageRows(QAbstractTableModel):
    """What the filters let through; writing in a cell writes the text in its language."""

    refused = Signal(str)
    """A text was not taken, and why."""

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._texts: Texts
        self._all: list[tuple[Held, list[Issue]]] = []
        self._names: dict[str, str] = {}
        self.shown: list[tuple[Held, list[Issue]]] = []
        self.languages: tuple[str, ...] = ()
        self.kind, self.words, self.customers_only = ANY, "", False
        self.read()

    def read(self) -> None:
        """Read the texts again."""
        self._texts = read(self._live.project, every=True)
        texts = self._texts
        self._all = [(held, issues(held, texts.main, texts.wanted, texts.names)) for held in texts.held]
        self._names = {}
        self.filter()

    def filter(self) -> None:
        """Show what the filters let through."""
        self.beginResetModel()
        self.languages = self._texts.languages
        self.shown = [entry for entry in self._all if self._passes(*entry)]
        self.endResetModel()

    def counts(self) -> dict[str, int]:
        """What is wrong → how many texts have it; those with anything wrong under ANY, all under ALL."""
        found = {ALL: len(self._all), ANY: sum(bool(wrong) for _, wrong in self._all)}
        for _, wrong in self._all:
            for kind in {issue.kind for issue in wrong}:
                found[kind] = found.get(kind, 0) + 1
        return found

    def _passes(self, held: Held, wrong: list[Issue]) -> bool:
        if self.customers_only and not held.customer:
            return False
        if self.kind == ANY and not wrong:
            return False
        if self.kind not in (ALL, ANY) and all(issue.kind != self.kind for issue in wrong):
            return False
        words = self.words.casefold()
        return not words or any(words in text.casefold() for text in (held.original, *held.translations.values()))

    def place(self, row: str, column: str) -> int:
        """The line of a text; -1 where it is not shown."""
        return next((at for at, (held, _) in enumerate(self.shown) if (held.row, held.column) == (row, column)), -1)

    def text(self, held: Held, language: str) -> str:
        """A text in one language."""
        return held.original if language == self._texts.main else held.translations.get(language, "")

    def told(self, at: int) -> str:
        """What is wrong with a text, in whole sentences."""
        _, wrong = self.shown[at]
        return "\n".join(
            f"{LANGUAGES[issue.language]} – {issue_words(issue.kind, issue.here, issue.there)}" for issue in wrong
        )

    def write(self, at: int, language: str, text: str) -> bool:
        """Write a text in a language; False where it was not taken."""
        held, _ = self.shown[at]
        title = QCoreApplication.translate("TranslationPanel", "Translate into {language}").format(
            language=LANGUAGES[language]
        )
        try:
            with self._live.change(title, initiator=self) as change:
                if language == self._texts.main:
                    change.set(held.row, **{held.column: text})
                else:
                    change.translate(held.row, held.column, language, text)
        except ProjectError as error:
            self.refused.emit(problem_text(error))
            return False
        return True

    # what the view asks ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FIRST + len(self.languages)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= FIRST:
            return LANGUAGES[self.languages[section - FIRST]]
        return self.tr("Where") if section == WHERE else self.tr("What differs")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        writable = index.column() >= FIRST and not self._live.project.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if writable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        held, wrong = self.shown[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (WHERE, WRONG):
            return theme().color("muted" if index.column() == WHERE else "warning")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == WHERE:
            return self._where(held)
        if index.column() == WRONG:
            words = kind_words()
            return "\n".join(dict.fromkeys(words[issue.kind] for issue in wrong))
        return self.text(held, self.languages[index.column() - FIRST])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        held, _ = self.shown[index.row()]
        language = self.languages[index.column() - FIRST]
        if role != Qt.ItemDataRole.EditRole or value == self.text(held, language):
            return False
        return self.write(index.row(), language, str(value))

    def _where(self, held: Held) -> str:
        """What kind of row a text belongs to, and what people call it."""
        if held.row not in self._names:
            row = self._live.row(held.row) or {}
            self._names[held.row] = str(row.get("code") or "") or named(row)
        table = self._live.table_words.get(held.table, held.table)
        return "\n".join(filter(None, (table, self._names[held.row])))
