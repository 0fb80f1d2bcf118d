"""The form in which a sales lead without the app tells of deals: a workbook that goes out and comes back filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk.lists.form import HIDDEN, NotOurForm, read_book, writing
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.project.schema import random_name

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

Row = Mapping[str, Any]

KIND = "PMM Desk deals form 1"
"""Stands in the hidden sheet: what the workbook is, and the number of its layout."""
LINES = 60
"""Empty lines of a form."""
MOST_LINES = 5_000
"""Lines of a form that came back."""
COLUMNS = ("key", "closed", "target_group_id", "competitor_id", "result", "reason_kind", "reason", "nearly_lost",
           "quote", "rows")  # fmt: skip
"""The columns of the form, the hidden one first; `rows` is the comparison row that the deal turned on."""
KINDS = frozenset({"product", "price", "buyer", "trust", "effort", "timing", "service", "other", "unsorted"})
"""The codes of kinds of reason; the records are too heavy for the page to load."""
LISTS = ("target_group_id", "competitor_id", "result", "reason_kind", "rows")
"""The columns that are chosen from a list; each list stands in the hidden sheet with its codes or ids."""


@dataclass(frozen=True)
class Offer:
    """What a form offers: the project it is for, and for each list (name as shown, code or id)."""

    project: str
    product: str
    choices: Mapping[str, Sequence[tuple[str, str]]]
    deals: Sequence[Mapping[str, str]]
    """Deals without a reason, to be completed: the texts of their cells, `key` being the deal's id."""


def heads(words: Words) -> dict[str, str]:
    """The titles of the columns in the form's language."""
    return {
        "key": "",
        "closed": words(QT_TRANSLATE_NOOP("Sheet", "Closed on")),
        "target_group_id": words(QT_TRANSLATE_NOOP("Sheet", "Target group")),
        "competitor_id": words(QT_TRANSLATE_NOOP("Sheet", "Against")),
        "result": words(QT_TRANSLATE_NOOP("Sheet", "Result")),
        "reason_kind": words(QT_TRANSLATE_NOOP("Sheet", "Kind of reason")),
        "reason": words(QT_TRANSLATE_NOOP("Sheet", "Why, in one sentence")),
        "nearly_lost": words(QT_TRANSLATE_NOOP("Sheet", "What nearly turned it")),
        "quote": words(QT_TRANSLATE_NOOP("Sheet", "What the customer said")),
        "rows": words(QT_TRANSLATE_NOOP("Sheet", "What it turned on")),
    }


def result_words(words: Words) -> dict[str, str]:
    """How a deal ended, in the form's language."""
    return {
        "won": words(QT_TRANSLATE_NOOP("Sheet", "Won")),
        "lost": words(QT_TRANSLATE_NOOP("Sheet", "Lost")),
        "no_decision": words(QT_TRANSLATE_NOOP("Sheet", "No decision")),
    }


def kind_words(words: Words) -> dict[str, str]:
    """Kinds of reason, in the form's language."""
    return {
        "product": words(QT_TRANSLATE_NOOP("Sheet", "What the product does")),
        "price": words(QT_TRANSLATE_NOOP("Sheet", "Price and terms")),
        "buyer": words(QT_TRANSLATE_NOOP("Sheet", "Who decides")),
        "trust": words(QT_TRANSLATE_NOOP("Sheet", "Proof and trust")),
        "effort": words(QT_TRANSLATE_NOOP("Sheet", "Effort of switching")),
        "timing": words(QT_TRANSLATE_NOOP("Sheet", "Timing and budget")),
        "service": words(QT_TRANSLATE_NOOP("Sheet", "Service")),
        "other": words(QT_TRANSLATE_NOOP("Sheet", "Something else")),
    }


def instructions(words: Words) -> list[str]:
    """The page that says how to fill the form in."""
    return [
        words(QT_TRANSLATE_NOOP("Sheet", "How to fill this in")),
        words(QT_TRANSLATE_NOOP("Sheet", "One line for each deal that was won, lost or not decided.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Choose group, competitor, result and kind of reason from the lists; "
                                         "a name that is not in a list cannot be read.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Write why in one sentence, as you would tell a colleague. "
                                         "What nearly turned it matters as much, also for deals we won.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Only the result is needed. Leave empty what you do not know.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Do not delete or move columns; lines may be added at the end.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Save the workbook and send it back. It can be sent back again with more "
                                         "lines: nothing is counted twice.")),
    ]  # fmt: skip


def offer(reader: Any, language: str, words: Words) -> Offer:
    """What a project's form offers, in a language."""

    def named(table: str, coded: bool = False) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        taken: set[str] = set()
        for row in reader.rows(table, language=language):
            name = " ".join(part for part in ((str(row["code"]) if coded else ""), str(row["name"])) if part).strip()
            if name and name.casefold() not in taken:
                taken.add(name.casefold())
                found.append((name[:200], row["id"]))
        return found

    results = [(shown, code) for code, shown in result_words(words).items()]
    kinds = [(shown, code) for code, shown in kind_words(words).items()]
    choices = {
        "target_group_id": named("target_group"),
        "competitor_id": named("competitor"),
        "result": results,
        "reason_kind": kinds,
        "rows": named("comparison_row", coded=True),
    }
    shown = {column: {code: name for name, code in each} for column, each in choices.items()}
    deals = []
    for row in reader.rows("deal", language=language):
        if not str(row["reason"]).strip():
            cells = {column: str(row[column] or "") for column in ("closed", "nearly_lost", "quote")}
            for column in ("target_group_id", "competitor_id", "result", "reason_kind"):
                cells[column] = shown[column].get(row[column] or "", "")
            deals.append({"key": row["id"], **cells})
    projects, products = reader.rows("project"), reader.rows("product", language=language)
    return Offer(
        str(projects[0]["id"]) if projects else "", str(products[0]["name"]) if products else "", choices, deals
    )


def write_form(path: Path, found: Offer, words: Words, name: str = "") -> None:
    """Write an empty form. `name`: the form's own, random by default. Raises OSError."""
    with writing(path) as book:
        _write(book, found, words, name or random_name())


def _write(book: Any, found: Offer, words: Words, name: str) -> None:
    titles = heads(words)
    sheet = book.add_worksheet(words(QT_TRANSLATE_NOOP("Sheet", "Deals")))
    told = book.add_worksheet(words(QT_TRANSLATE_NOOP("Sheet", "Instructions")))
    hidden = book.add_worksheet(HIDDEN)
    hidden.very_hidden()
    head = book.add_format({"bold": True, "bg_color": "#0C2340", "font_color": "#FFFFFF", "valign": "vcenter",
                            "text_wrap": True, "border": 1, "border_color": "#D9DFE6"})  # fmt: skip
    cell = book.add_format({"valign": "top", "text_wrap": True, "border": 1, "border_color": "#D9DFE6"})
    day = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd", "border": 1, "border_color": "#D9DFE6"})
    sheet.freeze_panes(1, 0)
    sheet.set_row(0, 30)
    widths = {"key": 4, "closed": 13, "target_group_id": 26, "competitor_id": 20, "result": 14, "reason_kind": 20,
              "reason": 44, "nearly_lost": 30, "quote": 30, "rows": 30}  # fmt: skip
    for at, column in enumerate(COLUMNS):
        sheet.set_column(at, at, widths[column], None, {"hidden": column == "key"})
        sheet.write_string(0, at, titles[column], head)
    lines = [*found.deals, *({"key": f"{name}:{number}"} for number in range(1, LINES + 1))]
    for line, values in enumerate(lines, 1):
        for at, column in enumerate(COLUMNS):
            sheet.write_string(line, at, values.get(column, ""), day if column == "closed" else cell)
    last = len(lines)
    for at, column in enumerate(COLUMNS):
        names = [shown for shown, _ in found.choices.get(column, ())]
        if names:
            place = LISTS.index(column) * 2
            letter = _letter(place)
            rule = {
                "validate": "list",
                "source": f"={HIDDEN}!${letter}$4:${letter}${3 + len(names)}",
                "error_type": "warning",
            }
            sheet.data_validation(1, at, last + 200, at, rule)
    for number, text in enumerate(instructions(words)):
        told.write_string(number, 0, text, book.add_format({"bold": number == 0, "text_wrap": True, "valign": "top"}))
    told.set_column(0, 0, 90)
    for at, text in enumerate((KIND, found.project, name, found.product)):
        hidden.write_string(0, at, text)
    for place, column in enumerate(LISTS):
        hidden.write_string(1, place * 2, column)
        for number, (shown, code) in enumerate(found.choices.get(column, ())):
            hidden.write_string(3 + number, place * 2, shown)
            hidden.write_string(3 + number, place * 2 + 1, code)
    sheet.activate()


def _letter(place: int) -> str:
    """The letter of a column of the hidden sheet, all of which are among the first 26."""
    return chr(ord("A") + place)


@dataclass(frozen=True)
class FilledLine:
    """One filled line of a form: its number in the sheet, its hidden key, and its texts by column."""

    number: int
    key: str
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Filled:
    """A form that came back: the project and the form it is, what its lists meant, its filled lines."""

    project: str
    form: str
    product: str
    choices: Mapping[str, Mapping[str, str]]
    lines: Sequence[FilledLine]


def read_form(path: Path) -> Filled:
    """Read a form that came back; formulas count with their last value. Raises UnreadableList, NotOurForm."""
    book = read_book(path, KIND, MOST_LINES)
    lines = next(iter(book.sheets.values()))
    if len(book.meta[0]) < 3 or not lines or len(lines[0]) < len(COLUMNS):
        raise NotOurForm
    first = [*book.meta[0], ""]
    return Filled(first[1], first[2], first[3], _lists(book.meta), list(_filled(lines[1:])))


def _lists(meta: Sequence[Sequence[str]]) -> dict[str, dict[str, str]]:
    """Column → name in small letters → code or id, as the form was written."""
    found: dict[str, dict[str, str]] = {}
    for place, column in enumerate(LISTS):
        pairs = ((row[place * 2], row[place * 2 + 1]) for row in meta[3:] if len(row) > place * 2 + 1)
        found[column] = {name.strip().casefold(): code for name, code in pairs if name and code}
    return found


def _filled(lines: Iterable[Sequence[str]]) -> Iterable[FilledLine]:
    """The lines in which anything but the key stands."""
    for number, cells in enumerate(lines, 2):
        texts = dict(zip(COLUMNS, [*(text.strip() for text in cells), *[""] * len(COLUMNS)], strict=False))
        key = texts.pop("key")
        if any(texts.values()):
            yield FilledLine(number, key, texts)
