"""The one signal that carries every change to every view, and what a window knows beside its project."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pmm_desk.project.error import ProjectError

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.project.file import Project
    from pmm_desk.project.finding import Finding
    from pmm_desk.project.log import Done
    from pmm_desk.widgets.text_marks import Marker

Row = dict[str, Any]
NAMING = ("name", "title", "text", "label", "question", "code")
"""Columns that may name a row for people, the first that holds a text wins (see `Live.name_of`)."""


def named(row: Row) -> str:
    """What people call a row: the first text among the naming columns; empty if it has none."""
    return next((str(row[column]) for column in NAMING if row.get(column)), "")


class Live(QObject):
    """A project as a window sees it: reads in the content language, writes through Changes, tells what changed."""

    changed = Signal(object)
    """After every commit: the Done. Views look at `done.rows` and `done.initiator`."""
    language_changed = Signal()
    """The content language is another now: every text shown must be read again."""
    findings_changed = Signal()
    failed = Signal(object)
    """An error nobody at the field can mend (a full disk, a read-only file): for the error net of the window."""
    go = Signal(str, str)
    """Lead the user to a row and, if not empty, a column."""
    preview_requested = Signal(str, str)
    """Show the sheet of this kind about this row."""

    def __init__(self, project: Project, parent: QObject | None = None, *, language: str = "en") -> None:
        super().__init__(parent)
        self.project = project
        self.is_open = True
        """False once the project is let go: whoever waits for a pause must not read it any more."""
        self.findings: Mapping[str, Sequence[Finding]] = {}
        """Row id → the findings about that row, from every room."""
        self.findings_of: Mapping[str, Sequence[Finding]] = {}
        """Room name → all that its finders noticed."""
        self.worded: Callable[[Finding], tuple[str, str]] = lambda finding: (finding.code, finding.code)
        """A finding as a few words for a chip and as one sentence; the desk puts the rooms' words here."""
        self.drafts: dict[tuple[str, str], Any] = {}
        """Texts a field could not save yet, by (row id, column), so that leaving the row loses nothing."""
        self.table_words: dict[str, str] = {}
        """What a row of each table is called in the window's language, filled by the desk."""
        self.marker: Callable[[str, str], Marker | None] = lambda row_id, column: None
        """What marks words in the text of a row's column while one types; the desk puts the room's marker here."""
        self.along: list[Callable[[Change], None]] = []
        """What else belongs into every change made here, in the same step: each is asked before it is committed."""
        self.usual_paper: Callable[[], str] = lambda: "A4"
        """The paper that new kits begin with; the desk asks its settings."""
        self._window_language = language
        self._languages: tuple[str, str] | None = None
        self._unwatch = project.watch(self._committed)

    def close(self) -> None:
        """Stop listening to the project."""
        self.is_open = False
        self._unwatch()

    # languages ---------------------------------------------------------------------------------------

    @property
    def main_language(self) -> str:
        """The language the fields themselves hold, from the table `project`."""
        return self._known_languages()[0]

    @property
    def language(self) -> str:
        """The content language: the window's, if the project holds texts in it, else the main one."""
        return self._known_languages()[1]

    def set_language(self, language: str) -> None:
        """Tell which language the window speaks ('en', 'zh-Hans', 'zh-Hant')."""
        before = self.language
        self._window_language = language
        self._languages = None
        if self.language != before:
            self.language_changed.emit()

    def _known_languages(self) -> tuple[str, str]:
        if self._languages is None:
            main = self.project.language or "en"
            asked = self._window_language
            held = asked in (main, *self.declared_languages())
            held = held or self.project.count("translation", where={"language": asked}) > 0
            self._languages = (main, asked if held else main)
        return self._languages

    def declared_languages(self) -> list[str]:
        """The further languages the project says it holds, from the column `languages` of the table `project`."""
        rows = self.project.rows("project")
        return str(rows[0].get("languages") or "").split() if rows else []

    # reading -----------------------------------------------------------------------------------------

    def rows(self, table: str, **where: Any) -> list[Row]:
        """The rows of a table in their order, in the content language; keywords narrow by equal values."""
        return self.project.rows(table, language=self.language, where=where or None)

    def row(self, row_id: str) -> Row | None:
        """One row in the content language, or None if it is gone."""
        return self.project.row(row_id, language=self.language)

    def count(self, table: str, **where: Any) -> int:
        """How many rows a table has."""
        return self.project.count(table, where=where or None)

    def name_of(self, row_id: str) -> str:
        """What people call a row: the first text among the naming columns; empty if it is gone."""
        return named(self.row(row_id) or {})

    # writing -----------------------------------------------------------------------------------------

    @contextmanager
    def change(self, title: str, *, amend: str | None = None, initiator: object = None) -> Iterator[Change]:
        """One user action; `title` names it in undo and history. ProjectError passes through, all rolled back."""
        with self.project.change(title, amend=amend, initiator=initiator) as change:
            yield change
            for follow in self.along:
                follow(change)

    def attempt(self, title: str, work: Any, *, initiator: object = None) -> bool:
        """Do `work(change)` as one user action; an error goes to `failed` and False comes back."""
        try:
            with self.change(title, initiator=initiator) as change:
                work(change)
        except ProjectError as error:
            self.failed.emit(error)
            return False
        return True

    def write(self, change: Change, row_id: str, column: str, value: Any, *, translated: bool) -> None:
        """Set one value; a translatable text in another language than the main one becomes its translation."""
        if translated and self.language != self.main_language:
            change.translate(row_id, column, self.language, str(value or ""))
        else:
            change.set(row_id, **{column: value})

    def undo(self) -> None:
        """Take back the last change; an error goes to `failed`."""
        self._step(self.project.undo)

    def redo(self) -> None:
        """Do again what was taken back last; an error goes to `failed`."""
        self._step(self.project.redo)

    def _step(self, step: Any) -> None:
        try:
            step()
        except ProjectError as error:
            self.failed.emit(error)

    # what comes back ---------------------------------------------------------------------------------

    def set_findings(
        self, findings: Mapping[str, Sequence[Finding]], of: Mapping[str, Sequence[Finding]] | None = None
    ) -> None:
        """Put the newest findings in place: by the id of each row they are about, and by the room that found them."""
        self.findings = findings
        self.findings_of = of or {}
        self.findings_changed.emit()

    def _committed(self, done: Done) -> None:
        if "project" in done.rows or "translation" in done.rows:
            before = self._languages
            self._languages = None
            if before is not None and self._known_languages() != before:
                self.language_changed.emit()
        self.changed.emit(done)
