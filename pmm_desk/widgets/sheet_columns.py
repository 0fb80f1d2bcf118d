"""A list or table as a sheet of cells: its columns in the window's language, values as texts and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pmm_desk.widgets.cell_values import Choices, day_in, number_in, number_text, whole_in
from pmm_desk.widgets.choices import ChoiceField
from pmm_desk.widgets.columns import Column, shown
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.form import FormBinder
from pmm_desk.widgets.links import LinkField
from pmm_desk.widgets.live import NAMING, Live, Row, named
from pmm_desk.widgets.marks import MARKS, mark_word
from pmm_desk.widgets.numbers import PercentField
from pmm_desk.widgets.rows import RowModel
from pmm_desk.widgets.spreadsheet import guarded
from pmm_desk.widgets.thesaurus import thesaurus

KINDS = ("text", "label", "number", "whole", "yes_no", "choice", "day", "link")


@dataclass(frozen=True)
class SheetColumn:
    """One column: `kind` as in the record, '' for one that is reckoned and cannot be pasted."""

    name: str
    title: str
    kind: str = ""
    info: Mapping[str, Any] = field(default_factory=dict)
    percent: str = ""
    choices: Callable[[], Choices] | None = None
    show: Callable[[Row], str] | None = None
    aliases: Sequence[str] = ()

    @cached_property
    def _choices(self) -> Choices:
        return self.choices() if self.choices is not None else Choices(())

    def text(self, row: Row) -> str:
        """The cell of a row, as a spreadsheet reads it."""
        if not self.kind:
            return self.show(row) if self.show is not None else ""
        value = row.get(self.name)
        if self.kind in ("choice", "link", "yes_no"):
            return self._choices.word(value)
        if value is None:
            return ""
        return number_text(value, percent=self.percent) if self.kind in ("number", "whole") else str(value)

    def value(self, text: str) -> Any:
        """What a cell means in this column; None or '' for an empty one. Raises ValueError with the reason."""
        if self.kind in ("text", "label"):
            return text
        if not text.strip():
            return None
        if self.kind == "number":
            return number_in(text, percent=self.percent, most=self.info.get("high"))
        if self.kind == "whole":
            return whole_in(text)
        return day_in(text) if self.kind == "day" else self._choices.value(text)

    def wanted(self) -> list[str]:
        """The words one may write, where there are only some."""
        return self._choices.words() if self.kind in ("choice", "yes_no") else []

    def is_called(self, word: str) -> bool:
        """Whether a header means this column: its title in any language, its own name, or one of its aliases."""
        same = thesaurus().same
        return any(same(name, word) for name in (self.title, self.name, *self.aliases) if name)


class Sheet:
    """What a view shows of a table: `columns` in their order, `fixed` what every row of it has."""

    def __init__(self, live: Live, table: str, columns: Iterable[SheetColumn], fixed: Mapping[str, Any]) -> None:
        self.live, self.table = live, table
        self.columns = list(columns)
        self.fixed = dict(fixed)
        self.record = live.project.schema.record(table)
        self.infos = self.record.columns()
        needed = self.record.needed_links()
        self._owners = [name for name in needed if self.infos[name].get("owned") and name not in self.fixed]

    @property
    def titles(self) -> list[str]:
        """The header."""
        return [column.title for column in self.columns]

    def keys(self, among: Iterable[str]) -> list[str]:
        """The columns that tell rows apart, of those given: code and name; else the links a row cannot be without."""
        given = set(among)
        if self._owners and "code" not in given:
            # Two owners may each have a row of one name.
            return []
        names = [name for name in ("code", *NAMING[:-1]) if name in given and name in self.infos]
        if names:
            return names[: 2 if names[0] == "code" and not self._owners else 1]
        links = [name for name in self.record.needed_links() if name not in self.fixed]
        return links if links and set(links) <= given else []

    def lines(self, rows: Iterable[Row]) -> list[list[str]]:
        """The cells of these rows."""
        return [[column.text(row) for column in self.columns] for row in rows]

    def guarded_lines(self, rows: Iterable[Row]) -> list[list[str]]:
        """The cells of these rows for the clipboard: no text that a spreadsheet would take for a formula."""
        numbers = [column.kind in ("number", "whole") for column in self.columns]
        return [
            [cell if plain else guarded(cell) for plain, cell in zip(numbers, line, strict=True)]
            for line in self.lines(rows)
        ]

    def named(self, name: str, taken: Iterable[SheetColumn] = ()) -> SheetColumn | None:
        """The column of this name, if it is not taken."""
        gone = {column.name for column in taken}
        return next((column for column in self.columns if column.name == name and name not in gone), None)

    def find(self, word: str, taken: Iterable[SheetColumn] = ()) -> SheetColumn | None:
        """The column a header means, of those not taken yet."""
        gone = {column.name for column in taken}
        rest = [column for column in self.columns if column.name not in gone]
        exact = [column for column in rest if word.strip() in (column.title, column.name)]
        return next(iter(exact or [column for column in rest if column.is_called(word)]), None)


def sheet_of(view: QWidget, model: RowModel, columns: Sequence[Column], spare: Sequence[Column] = ()) -> Sheet:
    """The sheet of a list or table: the columns it shows, those of the form beside it, and the links a row needs.

    `spare` are shown where there is none of these.
    """
    return sheet_at(view.parentWidget(), model.live, model.table, model.where, columns, spare)


def whole_sheet(place: QWidget, live: Live, table: str) -> Sheet:
    """The sheet of a whole table, for which no list and no table stands anywhere: with every column it has."""
    return sheet_at(place, live, table, {}, everything=True)


def sheet_at(
    place: QWidget | None,
    live: Live,
    table: str,
    where: Mapping[str, Any],
    columns: Sequence[Column] = (),
    spare: Sequence[Column] = (),
    *,
    everything: bool = False,
) -> Sheet:
    """The sheet of a table, its titles from the form nearest to `place`."""
    infos = live.project.schema.record(table).columns()
    fixed = {name: value for name, value in where.items() if _is_fixed(infos[name], value)}
    fields, titles = fields_of(place, live, table)
    made: list[SheetColumn] = []
    for column in columns:
        if column.name in infos and column.name not in fixed and _is_a_column(infos[column.name]):
            # A column that shows something reckoned of the value, an age of a day, has another title than the value.
            own = column.edit or (column.show is None and column.chip is None)
            title = column.title if own else titles.get(column.name) or column.title
            made.append(_of_record(live, column.name, infos, title, column, fields.get(column.name)))
        elif column.title and column.name not in infos:
            made.append(SheetColumn(column.name, column.title, show=partial(shown, column)))
    known = {column.name for column in made} | set(fixed)
    rest = [name for name in fields if name not in known and _is_a_column(infos.get(name, {}))]
    rest += [name for name in live.project.schema.record(table).needed_links() if name not in {*known, *fields}]
    if everything:
        rest += [name for name, info in infos.items() if _is_a_column(info) and name not in {*known, *rest}]
    if not made:
        rest.sort(key=lambda name: name != "code")
    for name in rest:
        title = titles.get(name) or _title_of(live, name, infos[name])
        made.append(_of_record(live, name, infos, title, None, fields.get(name)))
    if not made:
        made = [SheetColumn(column.name, column.title, show=partial(shown, column)) for column in spare]
    return Sheet(live, table, _apart(made), fixed)


def _is_a_column(info: Mapping[str, Any]) -> bool:
    """Whether a cell can hold the value: pictures and what only the app reads cannot."""
    return info.get("kind") in KINDS and not info.get("data")


def _title_of(live: Live, name: str, info: Mapping[str, Any]) -> str:
    """A title for a column that no form and no table names: what a row of the other table is called."""
    word = live.table_words.get(str(info.get("table", "")), "") or name.removesuffix("_id").replace("_", " ")
    return word[:1].upper() + word[1:]


def _is_fixed(info: Mapping[str, Any], value: Any) -> bool:
    """Whether a list is always of rows with this value: of one owner, of one kind; a link chosen to look at is not."""
    return isinstance(value, str | int | float) and (info["kind"] != "link" or bool(info["owned"]))


def fields_of(place: QWidget | None, live: Live, table: str) -> tuple[dict[str, Field], dict[str, str]]:
    """The fields of the form that stands nearest to a place and shows rows of a table, and their titles."""
    names = set(live.project.schema.record(table).columns())
    while place is not None:
        found = [binder for binder in place.findChildren(FormBinder) if _shows(binder, live, table, names)]
        if found:
            best = max(found, key=lambda binder: len(binder.fields))
            return best.fields, best.titles()
        place = place.parentWidget()
    return {}, {}


def _shows(binder: FormBinder, live: Live, table: str, names: set[str]) -> bool:
    if binder.live is not live or not binder.fields:
        return False
    if binder.row_id is not None:
        return live.project.table_of(binder.row_id) == table
    return set(binder.fields) <= names


def _apart(columns: list[SheetColumn]) -> list[SheetColumn]:
    """Two columns of one title could not be told apart when they come back: the later one says its own name too."""
    seen: set[str] = set()
    made = []
    for column in columns:
        title = column.title if column.title not in seen else f"{column.title} ({column.name})"
        seen.add(title)
        made.append(column if title == column.title else SheetColumn(**{**vars_of(column), "title": title}))
    return made


def vars_of(column: SheetColumn) -> dict[str, Any]:
    """The fields of a column, without what it has worked out."""
    return {name: getattr(column, name) for name in SheetColumn.__dataclass_fields__}


def _of_record(
    live: Live,
    name: str,
    infos: Mapping[str, Mapping[str, Any]],
    title: str,
    column: Column | None,
    shown_by: Field | None,
) -> SheetColumn:
    info = infos[name]
    percent = ""
    if isinstance(shown_by, PercentField):
        percent = "percent" if shown_by.property("kept") == "percent" else "fraction"
    kind = str(info["kind"])

    def choices() -> Choices:
        return Choices(_words(live, name, info, column, shown_by), thesaurus().same)

    offers = choices if kind in ("choice", "yes_no", "link") else None
    aliases = (*column.aliases, column.title) if column is not None else ()
    return SheetColumn(name, title, kind, info, percent, offers, aliases=aliases)


def _words(
    live: Live, name: str, info: Mapping[str, Any], column: Column | None, shown_by: Field | None
) -> list[tuple[Any, Sequence[str]]]:
    """The values of a column with their words, and for rows of other tables also their codes and names."""
    if info["kind"] == "yes_no":
        say = QCoreApplication.translate
        return [(1, [say("CellEditors", "Yes")]), (0, [say("CellEditors", "No")])]
    if info["kind"] == "link":
        shows = dict(column.choices) if column is not None else {}
        rows = shown_by.offered() if isinstance(shown_by, LinkField) else live.rows(str(info["table"]))
        by_field = shown_by.word_of if isinstance(shown_by, LinkField) and shown_by.live is not None else named
        return [(row["id"], _names(shows.get(row["id"]) or by_field(row), row)) for row in rows]
    pairs: Sequence[tuple[Any, str]] = column.choices if column is not None else ()
    if not pairs and isinstance(shown_by, ChoiceField):
        pairs = shown_by.choices()
    if not pairs and set(info["choices"]) <= set(MARKS):
        pairs = [(mark, mark_word(mark)) for mark in MARKS]
    if not pairs and column is not None and column.show is not None:
        pairs = [(code, _guess(column, name, code)) for code in info["choices"]]
    known = dict(pairs)
    return [(code, [known.get(code) or str(code)]) for code in info["choices"]]


def _names(word: str, row: Row) -> list[str]:
    others = [str(row.get(name) or "") for name in ("code", *NAMING)]
    return [word or named(row), *others]


def _guess(column: Column, name: str, code: str) -> str:
    """The word that a column shows for a code, where it asks the row for nothing else."""
    assert column.show is not None
    try:
        return column.show({name: code})
    except (KeyError, TypeError):
        return ""
