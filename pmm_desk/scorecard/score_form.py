"""The form in which somebody without the app scores: a workbook for one person that goes out and comes back filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk.lists.columns import broken
from pmm_desk.lists.form import HIDDEN, Lines, NotOurForm, place_of, read_book, writing
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.project.schema import random_name
from pmm_desk.scorecard.returned import Answers, Given
from pmm_desk.widgets.cell_values import whole_in

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

Row = Mapping[str, Any]

KIND = "PMM Desk scores form 1"
"""Stands in the hidden sheet: what the workbook is, and the number of its layout."""
NAME, WHAT, FIRST = 1, 2, 3
"""The columns of the sheet of scores: the hidden ids, the feature, what it does, then the criteria; how sure last."""
IDS, HEADS, BODY = 0, 1, 2
"""Its lines: the hidden ids, the titles, then the features."""
SURE = "confidence"
META = 3
"""The line of the hidden sheet where the lists begin."""


@dataclass(frozen=True)
class Asked:
    """What a form asks one person: the features and criteria in the person's language, and what was said before."""

    project: str
    product: str
    scorer: Row
    features: Sequence[Row]
    criteria: Sequence[Row]
    before: Mapping[tuple[str, str], Row] = field(default_factory=dict)


def sure_words(words: Words) -> dict[str, str]:
    """How sure one is, in the form's language."""
    return {
        "high": words(QT_TRANSLATE_NOOP("Sheet", "sure")),
        "medium": words(QT_TRANSLATE_NOOP("Sheet", "fairly sure")),
        "low": words(QT_TRANSLATE_NOOP("Sheet", "a guess")),
    }


def instructions(words: Words, asked: Asked) -> list[str]:
    """The page that says how to score."""
    return [
        words(QT_TRANSLATE_NOOP("Sheet", "How to score")),
        words(QT_TRANSLATE_NOOP("Sheet", "For {name}. Please score by yourself: nobody else’s scores are in this "
                                         "form.")).format(name=str(asked.scorer["name"])),
        words(QT_TRANSLATE_NOOP("Sheet", "One line for each feature, one column for each criterion. Choose a cell and "
                                         "its question appears; what each score means stands on the third sheet.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Leave empty what you cannot judge. An empty cell is no score, not the "
                                         "lowest one.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Say how sure you are in the last column, and write your reasons on the "
                                         "second sheet where they matter.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Save the workbook and send it back. It can be sent back again: nothing is "
                                         "counted twice.")),
    ]  # fmt: skip


def write_form(path: Path, asked: Asked, words: Words, name: str = "") -> None:
    """Write a form. `name`: the form's own, random by default. Raises OSError."""
    with writing(path) as book:
        _Writer(book, asked, words).write(name or random_name())


class _Writer:
    """Lays the sheets of one form out."""

    def __init__(self, book: Any, asked: Asked, words: Words) -> None:
        self._book, self._asked, self._words = book, asked, words
        line = {"border": 1, "border_color": "#D9DFE6", "valign": "vcenter", "text_wrap": True}
        self._head = book.add_format({**line, "bold": True, "bg_color": "#0C2340", "font_color": "#FFFFFF"})
        self._fixed = book.add_format({**line, "bg_color": "#F4F6F9"})
        self._open = book.add_format({**line, "locked": False, "align": "center"})
        self._text = book.add_format({**line, "locked": False, "valign": "top"})
        self._plain = book.add_format({"text_wrap": True, "valign": "top"})
        self._bold = book.add_format({"text_wrap": True, "valign": "top", "bold": True})

    def write(self, name: str) -> None:
        """Write all sheets; the first one is for the scores."""
        words, asked = self._words, self._asked
        scores = self._table(words(QT_TRANSLATE_NOOP("Sheet", "Scores")), 14)
        notes = self._table(words(QT_TRANSLATE_NOOP("Sheet", "Reasons")), 30)
        self._meanings()
        told = self._book.add_worksheet(words(QT_TRANSLATE_NOOP("Sheet", "Instructions")))
        told.set_column(0, 0, 90)
        for number, text in enumerate(instructions(words, asked)):
            told.write_string(number, 0, text, self._plain if number else self._bold)
        self._fill(scores, notes)
        hidden = self._book.add_worksheet(HIDDEN)
        hidden.very_hidden()
        scorer = [str(asked.scorer[each]) for each in ("id", "name", "address", "language", "note")]
        for at, text in enumerate((KIND, asked.project, name, asked.product, *scorer)):
            hidden.write_string(0, at, text)
        lists = ((asked.features, 0), (asked.criteria, 2))
        for rows, column in lists:
            for number, row in enumerate(rows, META):
                hidden.write_string(number, column, str(row["id"]))
                hidden.write_string(number, column + 1, _called(row))
        for number, (code, text) in enumerate(sure_words(words).items(), META):
            hidden.write_string(number, 4, code)
            hidden.write_string(number, 5, text)
        scores.activate()

    def _table(self, title: str, width: int) -> Any:
        """A sheet with features down and criteria across; ids in its hidden line and column."""
        sheet = self._book.add_worksheet(title)
        sheet.freeze_panes(BODY, WHAT)
        sheet.set_row(IDS, None, None, {"hidden": True})
        sheet.set_row(HEADS, 34)
        sheet.set_column(0, 0, 4, None, {"hidden": True})
        sheet.set_column(NAME, NAME, 30)
        sheet.set_column(WHAT, WHAT, 44)
        sheet.set_column(FIRST, FIRST + len(self._asked.criteria), width)
        heads = (QT_TRANSLATE_NOOP("Sheet", "Feature"), QT_TRANSLATE_NOOP("Sheet", "What it does"))
        for column, text in enumerate(heads, NAME):
            sheet.write_string(HEADS, column, self._words(text), self._head)
        for column, row in enumerate(self._asked.criteria, FIRST):
            sheet.write_string(IDS, column, str(row["id"]))
            sheet.write_string(HEADS, column, _called(row), self._head)
        for line, row in enumerate(self._asked.features, BODY):
            sheet.write_string(line, 0, str(row["id"]))
            sheet.write_string(line, NAME, _called(row), self._fixed)
            what = next((str(row[name]) for name in ("benefit", "value", "technical_point") if row[name]), "")
            sheet.write_string(line, WHAT, what[:1000], self._fixed)
        sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True, "sort": True})
        return sheet

    def _fill(self, scores: Any, notes: Any) -> None:
        """The open cells with what was said before, and what may be written into them."""
        asked, sure = self._asked, sure_words(self._words)
        last = FIRST + len(asked.criteria)
        scores.write_string(IDS, last, SURE)
        scores.write_string(HEADS, last, self._words(QT_TRANSLATE_NOOP("Sheet", "How sure?")), self._head)
        for line, feature in enumerate(asked.features, BODY):
            said: set[str] = set()
            for column, criterion in enumerate(asked.criteria, FIRST):
                before = asked.before.get((str(feature["id"]), str(criterion["id"])))
                if before is not None and before["score"] is not None:
                    scores.write_number(line, column, before["score"], self._open)
                    said.add(sure.get(str(before["confidence"]), ""))
                else:
                    scores.write_blank(line, column, None, self._open)
                notes.write_string(line, column, str(before["note"]) if before else "", self._text)
            # Where one was not equally sure of all, the line says nothing, and coming back it changes nothing.
            scores.write_string(line, last, said.pop() if len(said) == 1 else "", self._open)
        bottom = BODY + max(1, len(asked.features)) - 1
        for column, row in enumerate(asked.criteria, FIRST):
            rule = {"validate": "integer", "criteria": "between", "minimum": row["lowest"], "maximum": row["highest"],
                    "input_title": _called(row)[:32], "input_message": _rubric(row)[:255],
                    "error_message": self._words(QT_TRANSLATE_NOOP("Sheet", "A whole number from {low} to {high}."))
                    .format(low=row["lowest"], high=row["highest"])}  # fmt: skip
            scores.data_validation(BODY, column, bottom, column, rule)
        scores.data_validation(BODY, last, bottom, last, {"validate": "list", "source": list(sure.values())})

    def _meanings(self) -> None:
        """What each score of each criterion means."""
        words = self._words
        sheet = self._book.add_worksheet(words(QT_TRANSLATE_NOOP("Sheet", "What the scores mean")))
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 1, 8)
        sheet.set_column(2, 2, 80)
        line = 0
        for row in self._asked.criteria:
            sheet.write_string(line, 0, _called(row), self._bold)
            sheet.write_string(line, 1, f"{row['lowest']}–{row['highest']}", self._bold)
            sheet.write_string(line, 2, str(row["question"]), self._bold)
            line += 1
            for score in range(int(row["lowest"]), min(int(row["highest"]), 10) + 1):
                if row[f"rubric_{score}"]:
                    sheet.write_number(line, 1, score, self._plain)
                    sheet.write_string(line, 2, str(row[f"rubric_{score}"]), self._plain)
                    line += 1


def _called(row: Row) -> str:
    return (str(row["name"]) or str(row["code"]))[:200]


def _rubric(row: Row) -> str:
    """The question and what the scores mean, as short as a hint of a cell must be."""
    scores = range(int(row["lowest"]), min(int(row["highest"]), 10) + 1)
    parts = [f"{score}: {row[f'rubric_{score}']}" for score in scores if row[f"rubric_{score}"]]
    return "\n".join(part for part in (str(row["question"]), *parts) if part)


# coming back -----------------------------------------------------------------------------------------


def read_form(path: Path) -> tuple[str, Answers]:
    """The project a form is for, and what its person says. Raises UnreadableList, NotOurForm.

    Cells are known by the hidden ids of their line and column, wherever those were moved; without those, by name.
    """
    book = read_book(path, KIND)
    first = [*book.meta[0], *[""] * 9]
    scorer = dict(zip(("id", "name", "address", "language", "note"), first[4:9], strict=True))
    if not scorer["id"]:
        raise NotOurForm
    features, criteria, sure = (_list(book.meta, column) for column in (0, 2, 4))
    tables = [table for lines in book.sheets.values() if (table := _Table.read(lines, features, criteria)) is not None]
    if not tables:
        raise NotOurForm
    notes = tables[1].cells() if len(tables) > 1 else {}
    certain = {text.casefold(): code for code, text in sure.items()}
    given: list[Given] = []
    for (line, column), (feature, criterion, text) in tables[0].placed().items():
        if text or notes.get((feature, criterion)):
            said = certain.get(tables[0].sure(line).casefold(), "")
            given.append(_given(feature, criterion, text, notes, said, place_of(line, column)))
    return first[1], Answers(path.name, scorer, given)


def _given(feature: str, criterion: str, text: str, notes: Mapping[Any, str], sure: str, place: str) -> Given:
    note = notes.get((feature, criterion), "")
    score, reason = None, broken(text)
    if text and not reason:
        try:
            score = whole_in(text)
        except ValueError as problem:
            reason = str(problem)
    return Given(feature, criterion, score, note, None, sure, place, text, reason)


def _list(meta: Lines, column: int) -> dict[str, str]:
    """Id or code → name, as the form was written."""
    return {line[column]: line[column + 1] for line in meta[META:] if len(line) > column + 1 and line[column]}


@dataclass(frozen=True)
class _Table:
    """A sheet with features down and criteria across, wherever they stand now."""

    lines: Lines
    columns: Mapping[int, str]
    """Column → criterion id, or the title of one that nobody knows."""
    rows: Mapping[int, str]
    """Line → feature id, or what stands there where nobody knows it."""
    certain: int | None

    @classmethod
    def read(cls, lines: Lines, features: Mapping[str, str], criteria: Mapping[str, str]) -> _Table | None:
        """Find the lines and columns; None for a sheet without scores."""
        named = {name.casefold(): row_id for row_id, name in criteria.items()}
        called = {name.casefold(): row_id for row_id, name in features.items()}
        found: dict[int, str] = {}
        head = certain = None
        for number, line in enumerate(lines[:20]):
            ids = {at: text for at, text in enumerate(line) if text in criteria}
            names = {at: named[text.casefold()] for at, text in enumerate(line) if text.casefold() in named}
            if ids or (names and not found):
                found, head = ids or names, number
            certain = line.index(SURE) if SURE in line else certain
            if names and head is not None:
                head = number
        if head is None or not found:
            return None
        rows: dict[int, str] = {}
        for number, line in enumerate(lines):
            feature = next((text for text in line if text in features), "")
            feature = feature or next((called[text.casefold()] for text in line if text.casefold() in called), "")
            filled = any(at < len(line) and line[at] for at in found)
            if feature or (filled and number > head):
                words = (text for at, text in enumerate(line) if text and at not in found)
                rows[number] = feature or next(words, "")
        return cls(lines, found, rows, certain)

    def placed(self) -> dict[tuple[int, int], tuple[str, str, str]]:
        """(line, column) → feature, criterion, text."""
        return {
            (number, at): (feature, criterion, self._text(number, at))
            for number, feature in self.rows.items()
            for at, criterion in self.columns.items()
        }

    def cells(self) -> dict[tuple[str, str], str]:
        """(feature, criterion) → text."""
        return {(feature, criterion): text for feature, criterion, text in self.placed().values() if text}

    def sure(self, number: int) -> str:
        """How sure the person is about a line."""
        return "" if self.certain is None else self._text(number, self.certain)

    def _text(self, number: int, at: int) -> str:
        return self.lines[number][at] if at < len(self.lines[number]) else ""
