"""Marks words in the fields of texts that customers read, by the shipped lists and the project's own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from pmm_desk.positioning.checked_texts import BY_VISIBILITY, READS, is_checked, project_lexicon
from pmm_desk.positioning.mark_words import kind_told, kind_words
from pmm_desk.positioning.plain_language import Lexicon, Mark, lexicon, marks
from pmm_desk.widgets.text_marks import Marker, TextMark

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

LOOKS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "banned": ("wave", "danger"),
        "restricted": ("wave", "danger"),
        "own": ("dash-dot", "accent"),
        "jargon": ("dash", "warning"),
        "abbreviation": ("dot", "warning"),
    }
)
"""Kind → the shape and the colour of its line."""
PAUSE = 400
"""Milliseconds after which changed words hold: typing a word's translation changes them with every key."""


def shown(found: Sequence[Mark]) -> list[TextMark]:
    """Marks as a field shows them; what is told of a word is put together once."""
    quoted, kinds = QCoreApplication.translate("LiveMarks", "“{word}”: {kind}"), kind_words()
    told: dict[tuple[str, str], tuple[str, str]] = {}
    marked = []
    for mark in found:
        key = (mark.kind, mark.word)
        if key not in told:
            title = quoted.format(word=mark.word, kind=kinds[mark.kind])
            told[key] = (title, kind_told(mark.kind, mark.instead))
        marked.append(TextMark(mark.start, mark.end, *LOOKS[mark.kind], *told[key], mark))
    return marked


class WordMarker(Marker):
    """Marks by the words of one project, or by the shipped lists alone."""

    def __init__(self, live: Live | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._words: Lexicon | None = None
        self._later = QTimer(self, interval=PAUSE, singleShot=True)
        self._later.timeout.connect(self._read_again)
        if live is not None:
            live.changed.connect(lambda done: self._later.start() if READS & set(done.rows) else None)

    @property
    def words(self) -> Lexicon:
        """The words in force, read at the first text."""
        if self._words is None:
            self._words = project_lexicon(self._live.project) if self._live is not None else lexicon()
        return self._words

    def _read_again(self) -> None:
        if self._live is not None and self._live.is_open:
            self._words = None
            self.changed.emit()

    def marks(self, text: str) -> Sequence[TextMark]:
        return shown(marks(text, self.words))

    def offers(self, mark: TextMark) -> list[tuple[str, Callable[[], Any]]]:
        if self._live is None or self._live.project.read_only:
            return []
        say = QCoreApplication.translate
        about: Mark = mark.about
        known = say("LiveMarks", "Customers know “{word}”: do not mark it").format(word=about.word)
        change = say("LiveMarks", "Put “{word}” into the project’s words…").format(word=about.word)
        return [(known, lambda: self._keep(about, "fine")), (change, lambda: self._open(about))]

    def _keep(self, mark: Mark, kind: str) -> str:
        """Put a word into the project's own list, or change what it says there; the id of its row."""
        live = self._live
        assert live is not None
        kept = next((row for row in live.rows("term") if str(row["term"]).casefold() == mark.word.casefold()), None)
        made = kept["id"] if kept else ""

        def work(change: Any) -> None:
            nonlocal made
            if made:
                change.set(made, kind=kind)
            else:
                made = change.add("term", term=mark.word, kind=kind, say_instead=mark.instead)

        title = QCoreApplication.translate("LiveMarks", "Put a word into the project’s list")
        return made if live.attempt(title, work, initiator=self) else ""

    def _open(self, mark: Mark) -> None:
        """Put the word into the list as it is, and go there."""
        row = self._keep(mark, mark.kind)
        if row and self._live is not None:
            self._live.go.emit(row, "say_instead")


class ShownOnly(Marker):
    """Marks the texts of a row only while customers may see the row."""

    def __init__(self, words: WordMarker, live: Live, row_id: str) -> None:
        super().__init__(words)
        self._words, self._live, self._row_id = words, live, row_id
        words.changed.connect(self.changed)
        table = live.project.table_of(row_id)
        live.changed.connect(lambda done: self.changed.emit() if row_id in done.rows.get(table, ()) else None)

    def marks(self, text: str) -> Sequence[TextMark]:
        row = self._live.row(self._row_id)
        return self._words.marks(text) if row is not None and row["visibility"] == "customer" else []

    def offers(self, mark: TextMark) -> list[tuple[str, Callable[[], Any]]]:
        return self._words.offers(mark)


class Markers(QObject):
    """Gives each field its marker; made once for a window's project."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._live = live
        self._words = WordMarker(live, self)
        self._shown: dict[str, ShownOnly] = {}

    def of(self, row_id: str, column: str) -> Marker | None:
        """The marker of a column of a row; None where customers never read it."""
        table = self._live.project.table_of(row_id)
        if not is_checked(table, column):
            return None
        if table not in BY_VISIBILITY:
            return self._words
        if row_id not in self._shown:
            self._shown[row_id] = ShownOnly(self._words, self._live, row_id)
        return self._shown[row_id]
