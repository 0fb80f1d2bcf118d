"""What an entry of the canvas may stand for in the other rooms, and what it says then."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

Row = Mapping[str, Any]
Rows = Callable[[str], Iterable[Row]]

LINKS: Mapping[str, str] = MappingProxyType(
    {
        "claim_id": "claim",
        "proof_id": "proof",
        "competitor_id": "competitor",
        "comparison_row_id": "comparison_row",
        "feature_id": "feature",
        "persona_id": "persona",
        "pain_id": "pain",
        "customer_type_id": "customer_type",
        "market_variable_id": "market_variable",
        "sales_scenario_id": "sales_scenario",
        "edition_id": "edition",
        "product_id": "product",
    }
)
"""Column of an entry → the table it leads to; the first that is set counts."""

SOURCES: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "alternative": {"competitor": ("name",), "persona": ("alternatives",)},
        "capability": {"claim": ("wording",), "comparison_row": ("name",), "feature": ("name",)},
        "value": {
            "proof": ("wording",),
            "feature": ("value", "benefit"),
            "claim": ("wording",),
            "pain": ("description",),
            "sales_scenario": ("name", "story"),
        },
        "best_fit": {
            "customer_type": ("name",),
            "persona": ("job_title", "name"),
            "pain": ("description",),
            "edition": ("scope", "name"),
        },
        "category": {"product": ("category",), "competitor": ("name",)},
        "why_now": {
            "market_variable": ("what_changes",),
            "customer_type": ("trigger",),
            "persona": ("triggers",),
            "sales_scenario": ("name", "story"),
        },
    }
)
"""Block → the tables its entries come from, best first, and the columns that say it there."""

LISTS = frozenset({("alternative", "persona"), ("why_now", "persona"), ("why_now", "customer_type")})
"""(block, table) whose text lists several: each is an entry of its own, in its own words."""

ROOM: Mapping[str, str] = MappingProxyType(
    {
        "claim": "positioning",
        "proof": "positioning",
        "competitor": "competitors",
        "comparison_row": "competitors",
        "persona": "audience",
        "pain": "audience",
        "customer_type": "audience",
        "market_variable": "market",
        "feature": "product",
        "sales_scenario": "product",
        "edition": "product",
        "product": "product",
    }
)
"""Table → where people know it from."""

NAMED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "claim": ("wording", "code"),
        "proof": ("wording", "code"),
        "pain": ("description",),
        "persona": ("job_title", "name"),
        "market_variable": ("what_changes",),
        "product": ("category", "name"),
    }
)
"""Table → the columns that name its rows; of all others it is the name, or the code."""


@dataclass(frozen=True)
class Candidate:
    """Something that a block could take: where it is from, and what it says; `own`: in words of its own then."""

    table: str
    row_id: str
    text: str
    own: bool = False

    @property
    def column(self) -> str:
        """The column of an entry that leads to it."""
        return f"{self.table}_id"


def linked(entry: Row) -> tuple[str, str]:
    """The table and the id that an entry stands for; empty for one that stands for itself."""
    return next(((table, str(entry[column])) for column, table in LINKS.items() if entry.get(column)), ("", ""))


def wording(table: str, row: Row, block: str) -> str:
    """What a row of another room says in a block."""
    columns = (*SOURCES.get(block, {}).get(table, ()), *NAMED.get(table, ("name", "code")), "name", "code")
    return next((text for column in columns if (text := str(row.get(column) or "").strip())), "")


def says(entry: Row, target: Row | None) -> str:
    """What an entry says: its own words, else the present words of what it stands for."""
    own = str(entry.get("entry") or "").strip()
    if own or target is None:
        return own
    return wording(linked(entry)[0], target, str(entry["block"]))


def said(entries: Iterable[Row], rows: Rows) -> dict[str, str]:
    """Entry id → what it says; `rows` gives the rows of a table, and is asked once for each."""
    known: dict[str, dict[str, Row]] = {}
    found: dict[str, str] = {}
    for entry in entries:
        table, target = linked(entry)
        if table and not str(entry.get("entry") or "").strip() and table not in known:
            known[table] = {str(row["id"]): row for row in rows(table)}
        found[str(entry["id"])] = says(entry, known.get(table, {}).get(target))
    return found


def candidates(block: str, rows: Rows, ours: Mapping[str, str]) -> Iterator[Candidate]:
    """All that a block could take from the other rooms, source after source.

    `ours`: comparison row → our mark. A capability is a fact that is true today: of the rows only those are offered
    that we have fully, of the features those that are not retired.
    """
    for table, columns in SOURCES[block].items():
        for row in rows(table):
            if not _offered(block, table, row, ours):
                continue
            text = next((found for column in columns if (found := str(row.get(column) or "").strip())), "")
            if (block, table) in LISTS:
                yield from (Candidate(table, str(row["id"]), part, own=True) for part in parts(text))
            elif text:
                yield Candidate(table, str(row["id"]), text)


def _offered(block: str, table: str, row: Row, ours: Mapping[str, str]) -> bool:
    if table == "comparison_row":
        return ours.get(str(row["id"])) == "yes"
    if table == "feature":
        return row.get("stage") not in ("retired", "retiring")
    if table == "persona":
        return not str(row.get("not_a_target") or "").strip()
    return not (block == "category" and table == "competitor" and row.get("kind") == "status_quo")


def parts(text: str) -> list[str]:
    """The single entries of a text that lists several: its lines, else the parts between semicolons."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        lines = [part.strip() for part in re.split("[;；]", lines[0]) if part.strip()]
    return lines


def taken(candidate: Candidate, entries: Iterable[Row]) -> bool:
    """Whether one of these entries stands for it already."""
    return any(
        entry.get(candidate.column) == candidate.row_id
        and (not candidate.own or str(entry["entry"]).strip() == candidate.text)
        for entry in entries
    )


def holds(entry: Row) -> bool:
    """Whether an entry says anything, by itself or by what it stands for."""
    return bool(str(entry.get("entry") or "").strip() or linked(entry)[0])
