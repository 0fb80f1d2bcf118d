"""What reading a filled form will do: new deals, gaps filled, lines known already, cells that cannot be read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pmm_desk.competitors.deal_form import KINDS, Filled, FilledLine
from pmm_desk.competitors.deal_reasons import RESULTS

Row = Mapping[str, Any]

TEXTS = ("reason", "nearly_lost", "quote")
LINKS = ("target_group_id", "competitor_id", "rows")
LONGEST = 2000
_ERRORS = frozenset({"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"})
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d.*)?$")


@dataclass(frozen=True)
class BadCell:
    """A cell that cannot be read: its column, what stands there, and why.

    why: no_date, unknown_name, unknown_choice, missing, too_long, formula_error.
    """

    column: str
    text: str
    why: str


@dataclass(frozen=True)
class Entry:
    """One line of the form. state: new, fills, differs, same or bad.

    values: what is written into the deal (`row_id`: the comparison row it turned on, '' for none); of a known
    deal only what was empty. other: what the project says otherwise, kept unless the form is to win.
    """

    line: FilledLine
    state: str
    deal_id: str = ""
    key: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    other: Mapping[str, Any] = field(default_factory=dict)
    bad: tuple[BadCell, ...] = ()


@dataclass(frozen=True)
class Known:
    """What the project holds: its id, its deals, what each turned on, and the ids of everything that can be named."""

    project: str
    deals: Sequence[Row]
    deal_rows: Sequence[Row]
    names: Mapping[str, Mapping[str, str]]
    """Column → name in small letters → id, in all languages."""


def known(reader: Any) -> Known:
    """What a project holds."""
    texts: dict[str, list[str]] = {}
    for each in reader.rows("translation"):
        if each["field"] == "name":
            texts.setdefault(each["row"], []).append(each["text"])
    names: dict[str, dict[str, str]] = {}
    tables = {"target_group_id": "target_group", "competitor_id": "competitor", "rows": "comparison_row"}
    for column, table in tables.items():
        found = names.setdefault(column, {})
        for row in reader.rows(table):
            for name in (row["name"], *texts.get(row["id"], ())):
                for shown in (name, f"{row['code']} {name}".strip(), row["code"]):
                    if shown:
                        found.setdefault(str(shown).casefold(), row["id"])
    projects = reader.rows("project")
    project = str(projects[0]["id"]) if projects else ""
    return Known(project, reader.rows("deal"), reader.rows("deal_row"), names)


def plan(filled: Filled, here: Known) -> list[Entry]:
    """What each filled line comes to. The same form read twice plans nothing the second time."""
    by_id = {deal["id"]: deal for deal in here.deals}
    by_key = {deal["form_key"]: deal for deal in here.deals if deal["form_key"]}
    turned: dict[str, list[str]] = {}
    for link in here.deal_rows:
        turned.setdefault(link["deal_id"], []).append(link["comparison_row_id"])
    entries: list[Entry] = []
    used: set[str] = set()
    for line in filled.lines:
        key = _key(line, filled, by_id, used)
        used.add(key)
        deal = by_id.get(key) or by_key.get(key)
        values, bad = _values(line, filled, here)
        if bad:
            entries.append(Entry(line, "bad", key=key, bad=tuple(bad)))
        elif deal is None:
            entries.append(Entry(line, "new", key=key, values=values))
        else:
            entries.append(_against(line, deal, turned.get(deal["id"], []), values, key))
    return entries


def _key(line: FilledLine, filled: Filled, by_id: Mapping[str, Row], used: set[str]) -> str:
    """The line's own key; one made of what it says where the key is gone, was changed, or stands there twice."""
    sound = line.key in by_id or re.fullmatch(rf"{re.escape(filled.form)}:\d{{1,6}}", line.key)
    if sound and line.key not in used:
        return line.key
    told = "\x1f".join(line.cells[column] for column in sorted(line.cells))
    key = f"{filled.form}:{hashlib.sha256(told.encode()).hexdigest()[:24]}"
    number = 2
    while key in used:
        key, number = f"{key.partition('+')[0]}+{number}", number + 1
    return key


def _values(line: FilledLine, filled: Filled, here: Known) -> tuple[dict[str, Any], list[BadCell]]:
    """The values of a line, and its cells that cannot be read."""
    values: dict[str, Any] = {}
    bad: list[BadCell] = []
    for column, text in line.cells.items():
        if text.upper() in _ERRORS:
            bad.append(BadCell(column, text, "formula_error"))
        elif column == "closed":
            values[column] = day(text) if text else None
            if text and values[column] is None:
                bad.append(BadCell(column, text, "no_date"))
        elif column in LINKS:
            values["row_id" if column == "rows" else column] = _named(column, text, filled, here)
            if text and not _named(column, text, filled, here):
                bad.append(BadCell(column, text, "unknown_name"))
        elif column in ("result", "reason_kind"):
            code = filled.choices.get(column, {}).get(text.casefold(), text.casefold())
            allowed = RESULTS if column == "result" else KINDS
            values[column] = code if code in allowed else "unsorted"
            if column == "result" and not text:
                bad.append(BadCell(column, "", "missing"))
            elif text and code not in allowed:
                bad.append(BadCell(column, text, "unknown_choice"))
        else:
            values[column] = text
            if len(text) > LONGEST:
                bad.append(BadCell(column, text, "too_long"))
    return values, bad


def _named(column: str, text: str, filled: Filled, here: Known) -> str | None:
    """The id that a name means: as the form was written, where that is still there, else as it is called now."""
    there = set(here.names.get(column, {}).values())
    written = filled.choices.get(column, {}).get(text.casefold(), "")
    return written if written in there else here.names.get(column, {}).get(text.casefold())


def day(text: str) -> str | None:
    """A day as people write it (2026-06-12, 2026/6/12, 2026年6月12日) in ISO form; None for anything else."""
    found = _DAY.match(text.strip())
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        return None


def _against(line: FilledLine, deal: Row, turned: Sequence[str], values: Mapping[str, Any], key: str) -> Entry:
    """A line about a deal that is there: gaps are filled, what is said otherwise stays as the project has it."""
    fills: dict[str, Any] = {}
    other: dict[str, Any] = {}
    for column, value in values.items():
        if value in (None, "", "unsorted"):
            continue
        if column == "row_id":
            blank, same = not turned, value in turned
        else:
            blank, same = deal[column] in (None, "", "unsorted"), deal[column] == value
        if not same:
            (fills if blank else other)[column] = value
    state = "differs" if other else "fills" if fills else "same"
    return Entry(line, state, str(deal["id"]), key, fills, other)


def steps(entries: Iterable[Entry], *, form_wins: bool) -> Iterator[tuple[Entry, dict[str, Any]]]:
    """What is written: each entry that changes something, with its values."""
    for entry in entries:
        values = {**entry.values, **(entry.other if form_wins else {})}
        if entry.state in ("new", "fills", "differs") and values:
            yield entry, values


def carry_out(change: Any, entries: Iterable[Entry], *, form_wins: bool) -> None:
    """Write a plan into a change."""
    for entry, values in steps(entries, form_wins=form_wins):
        row_id = values.pop("row_id", "")
        deal = entry.deal_id
        if not deal:
            deal = change.add("deal", form_key=entry.key, **values)
        elif values:
            change.set(deal, **values)
        if row_id:
            change.add("deal_row", deal_id=deal, comparison_row_id=row_id)
