"""What pasted cells would do to the rows of a table: which are added, changed, left out and why; and doing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pmm_desk.project.error import BadValue, check_text
from pmm_desk.widgets.folding import fold
from pmm_desk.widgets.live import Row, named
from pmm_desk.widgets.sheet_columns import Sheet, SheetColumn
from pmm_desk.widgets.spreadsheet import Cells
from pmm_desk.widgets.thesaurus import plain

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

STEP = 200
"""Rows between two looks at the person."""


@dataclass(frozen=True)
class Fault:
    """A cell that cannot be taken: its line among those pasted (from 1), its column, and why.

    `reason` is a code of the engine's (with `limits`), or 'not_a_choice', 'several', 'day_or_month', 'twice' (limits
    'line'), 'several_rows', 'no_such_name', 'outside'.
    """

    line: int
    column: str
    text: str
    reason: str
    limits: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Plan:
    """What a paste would do. `written` writes it inside a Change, telling how many rows are done."""

    unit: str = "row"
    """What is counted: 'row', or 'cell' where rows and columns may be added, but cells change and are left out."""
    title: str = ""
    """What the change is called; '' for the usual words."""
    header: list[str] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    same: int = 0
    faults: list[Fault] = field(default_factory=list)
    left_out: list[list[str]] = field(default_factory=list)
    """The lines left out, as they were pasted."""
    unknown: list[str] = field(default_factory=list)
    """Headers that no column has."""
    computed: list[str] = field(default_factory=list)
    """Headers of columns that are reckoned and cannot be pasted."""
    unsure: bool = False
    """Whether it is not certain that the first line is, or is not, the header."""
    place: str = ""
    """The row from which on rows are filled in, where the header names columns but none that tells rows apart."""
    written: Callable[[Change, Callable[[int], None]], None] = lambda change, each: None

    @property
    def good(self) -> int:
        """How many rows would be written."""
        return self.added + self.changed

    @property
    def plain(self) -> bool:
        """Whether there is nothing to ask about."""
        return not (self.faults or self.unknown or self.unsure or self.place)


@dataclass
class RowPaste:
    """Pasted cells and the place they go to.

    `start`: the ids of the rows from the current one on, for cells without a header or without a key; `first`: the
    number of the current column. `defaults`: what a new row begins with. `has_header`: None to find out.
    """

    sheet: Sheet
    cells: Cells
    start: Sequence[str] = ()
    first: int = 0
    defaults: Mapping[str, Any] = field(default_factory=dict)
    has_header: bool | None = None
    remembered: Mapping[str, str] = field(default_factory=dict)
    """Header, made plain → the column that a person once gave it."""
    chosen: Mapping[int, str] = field(default_factory=dict)
    """Number of a pasted column → the column that the person gives it now."""
    in_place: bool = False
    """Whether cells without a header go into the rows from the current one on, as in a spreadsheet."""

    def header_of(self) -> tuple[list[SheetColumn | None], bool, bool]:
        """The column of each pasted one, whether the first line is a header, and whether that is certain."""
        head = self.cells[0]
        found: list[SheetColumn | None] = []
        for at, word in enumerate(head):
            taken = [column for column in found if column is not None]
            column = self.sheet.find(word, taken) if word.strip() else None
            given = self.chosen.get(at) or (self.remembered.get(plain(word)) if column is None else None)
            found.append(self.sheet.named(given, taken) if given else column)
        known = sum(column is not None for column in found)
        words = sum(bool(word.strip()) for word in head)
        is_header = self.has_header
        certain = is_header is not None or known == 0 or known * 2 >= words
        if is_header is None:
            is_header = known * 2 >= words > 0 and known > 0
        if is_header:
            return found, True, certain
        columns: list[SheetColumn | None] = list(self.sheet.columns[self.first :])
        width = max(map(len, self.cells))
        return (columns + [None] * width)[:width], False, certain

    def plan(self) -> Plan:
        """Work it out at once."""
        for plan in self.steps():
            found = plan
        return found

    def steps(self) -> Iterator[Plan]:
        """Work it out step by step; the last plan is whole."""
        columns, is_header, certain = self.header_of()
        plan = Plan(header=self.cells[0] if is_header else [], unsure=not certain)
        if is_header:
            pairs = list(zip(self.cells[0], columns, strict=False))
            plan.unknown = [word for word, column in pairs if column is None and word.strip()]
            plan.computed = [word for word, column in pairs if column is not None and not column.kind]
        work = _Work(self, columns, plan)
        body = self.cells[1:] if is_header else self.cells
        offset = 2 if is_header else 1
        at = 0
        for number, line in enumerate(body, offset):
            if any(line) or work.by_place:
                work.take(number, line, at)
                at += 1
            if number % STEP == 0:
                yield plan
        plan.added, plan.changed = len(work.adds), len(work.updates)
        plan.written = work.write
        yield plan


class _Work:
    """Goes through the lines of one paste."""

    def __init__(self, paste: RowPaste, columns: Sequence[SheetColumn | None], plan: Plan) -> None:
        self.paste, self.plan = paste, plan
        self.sheet = paste.sheet
        self.columns = [column if column is not None and column.kind else None for column in columns]
        project, live = self.sheet.live.project, self.sheet.live
        self.keys = self.sheet.keys(column.name for column in self.columns if column is not None)
        if plan.header:
            self.by_place = not self.keys and self._has_keys()
        else:
            self.by_place = paste.in_place
        where = self.sheet.fixed or None
        self.rows: dict[str, Row] = {
            row["id"]: row for row in project.rows(self.sheet.table, language=live.language, where=where)
        }
        if self.by_place and plan.header and paste.start:
            plan.place = named(self.rows.get(paste.start[0], {})) or "…"
        self.raw: dict[str, Row] = {}
        if live.language != live.main_language:
            self.raw = {row["id"]: row for row in project.rows(self.sheet.table, where=where)}
        self.adds: list[dict[str, Any]] = []
        self.updates: dict[str, dict[str, Any]] = {}
        self._seen: dict[tuple[str, ...], tuple[int, list[str]]] = {}
        self._found = self._known()
        self._unique = self._taken()

    def _has_keys(self) -> bool:
        """Whether the table has something that tells rows apart, which these columns lack."""
        return bool(self.paste.start) and bool(self.sheet.keys(column.name for column in self.sheet.columns))

    # what is there already ---------------------------------------------------------------------------

    def _key(self, name: str, value: Any) -> tuple[str, str]:
        return name, fold(" ".join(str(value or "").split()))

    def _known(self) -> dict[tuple[str, ...], list[str]]:
        """Key → the rows that have it: by each naming column, or by all the links together."""
        found: dict[tuple[str, ...], list[str]] = {}
        for row_id, row in self.rows.items():
            for key in self._keys_of(row):
                found.setdefault(key, []).append(row_id)
        return found

    def _keys_of(self, row: Mapping[str, Any]) -> list[tuple[str, ...]]:
        if self.keys and self.sheet.infos[self.keys[0]]["kind"] == "link":
            return [tuple(str(row.get(name) or "") for name in self.keys)]
        return [key for name in self.keys if (key := self._key(name, row.get(name)))[1]]

    @cached_property
    def _whole(self) -> set[tuple[str, ...]]:
        """The rows that are there already, as they would be pasted: for those that nothing names."""
        columns = [column for column in self.columns if column is not None]
        return {tuple(column.text(row) for column in columns) for row in self.rows.values()}

    def _taken(self) -> list[tuple[tuple[str, ...], dict[tuple[Any, ...], str]]]:
        rules = self.sheet.record.unique_together()
        rows = [self.raw.get(row_id, row) for row_id, row in self.rows.items()]
        if rules and self.sheet.fixed:
            rows = self.sheet.live.project.rows(self.sheet.table)
        return [(names, {tuple(row[name] for name in names): row["id"] for row in rows}) for names in rules]

    def _match(self, values: Mapping[str, Any]) -> list[str]:
        """The rows that a pasted one means: by code, else by name; a row with another code is another row."""
        keys = self._keys_of(values)
        for key in keys:
            found = self._found.get(key, [])
            if key[0] != "code" and len(keys) > 1 and found:
                found = [row_id for row_id in found if not self.rows[row_id].get("code")]
            if found:
                return found
        return []

    # one line ----------------------------------------------------------------------------------------

    def take(self, number: int, line: list[str], at: int) -> None:
        """Add a line to the plan; `at` counts the lines below the header."""
        values, faults = self._values(number, line)
        row_id: str | None = None
        if self.by_place:
            row_id = self.paste.start[at] if at < len(self.paste.start) else None
            if row_id is None and not any(line):
                return
        elif self._keys_of(values):
            row_id, more = self._meant(number, line, values)
            faults += more
        elif tuple(self._cell(line, at) for at, column in enumerate(self.columns) if column) in self._whole:
            self.plan.same += 1
            return
        row = self.rows.get(row_id) if row_id is not None else None
        if row is not None:
            faults = [fault for fault in faults if not self._stands(row, fault)]
            values = {name: value for name, value in values.items() if not self._equal(row, name, value, line)}
        else:
            values = {name: value for name, value in values.items() if value not in (None, "")}
        if row is not None and not values and not faults:
            self.plan.same += 1
            return
        if row is None and not faults:
            faults = self._nameless(number, line, values)
        if not faults:
            faults = self._checked(number, line, row, values)
        if faults:
            self.plan.faults += faults
            self.plan.left_out.append(line)
        elif row_id is not None and row is not None:
            self.updates[row_id] = self.updates.get(row_id, {}) | values
        else:
            self.adds.append(values)

    def _values(self, number: int, line: list[str]) -> tuple[dict[str, Any], list[Fault]]:
        """The values in a line: in rows named by a key an empty cell says nothing."""
        values: dict[str, Any] = {}
        faults: list[Fault] = []
        for column, text in zip(self.columns, line, strict=False):
            if column is None or self._says_nothing(column, text):
                continue
            try:
                values[column.name] = column.value(text)
            except ValueError as problem:
                reason = str(problem)
                if column.kind == "link" and reason == "not_a_choice":
                    reason = "no_such_name"
                faults.append(Fault(number, column.title, text, reason, {"choices": tuple(column.wanted())}))
        for line_at, text in enumerate(line[len(self.columns) :], len(self.columns)):
            if text.strip():
                faults.append(Fault(number, str(line_at + 1), text, "outside"))
        return values, faults

    def _says_nothing(self, column: SheetColumn, text: str) -> bool:
        if column.kind in ("text", "label"):
            return not text and not self.by_place
        return not text.strip() and (not self.by_place or column.kind in ("choice", "yes_no"))

    def _meant(self, number: int, line: list[str], values: Mapping[str, Any]) -> tuple[str | None, list[Fault]]:
        """The row that a line means, None for a new one."""
        title = next(column.title for column in self.columns if column is not None and column.name == self.keys[0])
        keys = self._keys_of(values)
        found = self._match(values)
        if len(found) > 1:
            alike = [
                each for each in found if all(self._equal(self.rows[each], *pair, line) for pair in values.items())
            ]
            if not alike:
                return None, [Fault(number, title, str(values.get(self.keys[0]) or ""), "several_rows")]
            return alike[0], []
        earlier = self._seen.get(keys[0])
        if earlier is not None and (earlier[1] != line or not found):
            return None, [Fault(number, title, str(values.get(self.keys[0]) or ""), "twice", {"line": earlier[0]})]
        self._seen[keys[0]] = (number, line)
        return (found[0] if found else None), []

    def _nameless(self, number: int, line: list[str], values: Mapping[str, Any]) -> list[Fault]:
        """A new row that nothing would tell from others."""
        names = self.sheet.keys(column.name for column in self.sheet.columns if column.kind)
        # A table of codes alone, as evidence, gives none; of links the engine knows which are needed.
        if not names or names[-1] == "code" or self.sheet.infos[names[-1]]["kind"] == "link":
            return []
        if values.get(names[-1]):
            return []
        title = next(column.title for column in self.sheet.columns if column.name == names[-1])
        return [Fault(number, title, "", "missing")]

    def _cell(self, line: list[str], at: int) -> str:
        return line[at] if at < len(line) else ""

    def _base(self) -> dict[str, Any]:
        return {**self.paste.defaults, **self.sheet.fixed}

    def _stands(self, row: Row, fault: Fault) -> bool:
        """Whether the cell says just what the row says already, though it could not be told apart."""
        if fault.reason in ("twice", "several_rows", "outside"):
            return False
        column = next(column for column in self.columns if column is not None and column.title == fault.column)
        return column.text(row) == fault.text

    def _equal(self, row: Row, name: str, value: Any, line: list[str]) -> bool:
        if row.get(name) == value or (row.get(name) or "") == (value or "") == "":
            return True
        at = next(at for at, column in enumerate(self.columns) if column is not None and column.name == name)
        column = self.columns[at]
        return column is not None and at < len(line) and column.text(row) == line[at]

    def _checked(self, number: int, line: list[str], row: Row | None, values: Mapping[str, Any]) -> list[Fault]:
        """What the engine would refuse."""
        faults: list[Fault] = []
        base = self.raw.get(row["id"], row) if row is not None else {"id": self._new_id(), **self._base()}
        whole = {**base, **values}
        for _ in range(len(values) + 1):
            try:
                for name, value in values.items():
                    if isinstance(value, str):
                        check_text(self.sheet.table, name, value, "")
                self.sheet.record.check(whole)
                break
            except BadValue as problem:
                faults.append(self._fault(number, line, problem))
                if problem.column not in values:
                    return faults
                values = {name: value for name, value in values.items() if name != problem.column}
                whole = {**base, **values}
        return faults or self._unlike(number, line, whole)

    def _unlike(self, number: int, line: list[str], whole: Mapping[str, Any]) -> list[Fault]:
        for names, taken in self._unique:
            key = tuple(whole.get(name) for name in names)
            if None not in key and taken.get(key, whole["id"]) != whole["id"]:
                title = next((column.title for column in self.columns if column and column.name in names), names[0])
                return [Fault(number, title, next((cell for cell in line if cell), ""), "not_unique")]
            taken[key] = str(whole["id"])
        return []

    def _fault(self, number: int, line: list[str], problem: BadValue) -> Fault:
        for at, column in enumerate(self.columns):
            if column is not None and column.name == problem.column and at < len(line):
                return Fault(number, column.title, line[at], problem.reason, problem.limits)
        known = next((column.title for column in self.sheet.columns if column.name == problem.column), problem.column)
        return Fault(number, known, "", problem.reason, problem.limits)

    def _new_id(self) -> str:
        return f"{self.sheet.record.prefix}_new{len(self.adds)}"

    # doing it ----------------------------------------------------------------------------------------

    def write(self, change: Change, each: Callable[[int], None]) -> None:
        """Write the plan; `each` hears how many rows are done, and may raise to take all back."""
        live = self.sheet.live
        abroad = live.language != live.main_language
        texts = [name for name, info in self.sheet.infos.items() if info["kind"] == "text"] if abroad else []
        rows = [{**self._base(), **values} for values in self.adds]
        plain = [{name: value for name, value in row.items() if name not in texts} for row in rows]
        made = change.add_all(self.sheet.table, plain, each=each)
        for row_id, row in zip(made, rows, strict=True):
            self._translate(change, row_id, row, texts)
        for done, (row_id, values) in enumerate(self.updates.items(), len(made) + 1):
            own = {name: value for name, value in values.items() if name not in texts}
            if own:
                change.set(row_id, **own)
            self._translate(change, row_id, values, texts)
            each(done)

    def _translate(self, change: Change, row_id: str, values: Mapping[str, Any], texts: Sequence[str]) -> None:
        for name in texts:
            if values.get(name):
                self.sheet.live.write(change, row_id, name, values[name], translated=True)
