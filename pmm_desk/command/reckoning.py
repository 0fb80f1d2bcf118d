"""`pmm-desk findings`: every computed verdict, for a person or a script."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.speech import DONE, out, plain
from pmm_desk.product.rules import as_of
from pmm_desk.project import whole

if TYPE_CHECKING:
    import argparse

    from pmm_desk.project.reader import Reader

_HELP = """Ages are counted up to the project's as-of date. The JSON holds the verdicts of each room under its name,
with the ids and codes of the rows, and under "findings" everything that the window shows as chips. FILE is not
changed.

examples:
  pmm-desk findings dock.pmm
  pmm-desk findings dock.pmm --json > verdicts.json"""


def parser() -> Parser:
    """The options of `findings`."""
    found = Parser(
        "pmm-desk findings",
        "Print every computed verdict: comparison classes, swap tests, stale cells, expected revenue, tiers, gates.",
        _HELP,
    )
    found.add_argument("file", metavar="FILE", type=Path, help="the project")
    found.add_argument("--json", action="store_true", help="as JSON, for scripts")
    return found


def run(options: argparse.Namespace) -> int:
    """Print them. Raises what opening a file raises."""
    with whole.reading(options.file, rooms.schema()) as reader:
        data = reckon(reader)
    if options.json:
        out(json.dumps(data, ensure_ascii=False, indent=1, default=_as_json))
    else:
        out("\n".join(plain(line).rstrip() for line in report(data)))
    return DONE


def reckon(reader: Reader) -> dict[str, Any]:
    """All verdicts, by room, and all findings."""
    today = as_of(reader.rows("project"), date.today())
    verdicts = {
        room.name: room.module("verdicts").verdicts(reader, today)
        for room in rooms.ROOMS
        if find_spec(f"pmm_desk.{room.name}.verdicts")
    }
    found = [
        {
            "room": room,
            "code": finding.code,
            "severity": str(finding.severity),
            "rows": list(finding.rows),
            "values": dict(finding.values),
        }
        for room, findings in rooms.find_all(reader, today).items()
        for finding in findings
    ]
    return {"as_of": today.isoformat(), **verdicts, "findings": found}


def _as_json(value: Any) -> Any:
    """Dates as ISO text, sets as lists, exact fractions as text."""
    if isinstance(value, date):
        return value.isoformat()
    return sorted(value) if isinstance(value, set | frozenset) else str(value)


def report(data: dict[str, Any]) -> Iterator[str]:
    """The verdicts as lines for a person."""
    yield f"As of {data['as_of']}"
    yield from _comparison(data["competitors"]["comparison"])
    yield from _claims(data["positioning"]["claims"])
    yield from _groups(data["audience"])
    yield from _features(data["scorecard"]["features"])
    counts = Counter(finding["severity"] for finding in data["findings"])
    listed = ", ".join(f"{count} {_words(level)}" for level, count in counts.items())
    yield ""
    yield f"Noticed: {listed or 'nothing'}. --json lists all of it."


def _comparison(found: dict[str, Any]) -> Iterator[str]:
    yield from _title(f"Comparison, {len(found['rows'])} rows", found["rows"])
    for row in found["rows"]:
        yield f"  {row['code']:4} {_words(row['class']):12} {row['name']}"
    for state in ("stale", "undated", "unknown", "unproved"):
        if found[state]:
            places = ", ".join(f"{cell['rival_code']}/{cell['row_code']}" for cell in found[state])
            yield f"  {_words(state)} cells: {len(found[state])} ({places})"


def _claims(claims: list[dict[str, Any]]) -> Iterator[str]:
    yield from _title("Claims: would they hold with a rival's name?", claims)
    for claim in claims:
        verdict = " ".join(filter(None, [_words(claim["verdict"]).upper(), ", ".join(claim["rival_codes"])]))
        age = ""
        if claim["age"] is not None:
            place = f"{claim['stalest_rival']}/{claim['stalest_row']}"
            age = f"; oldest evidence {claim['age']} days ({place}){', stale' if claim['stale'] else ''}"
        yield f"  {claim['code']:4} {verdict:14} {claim['wording']}{age}"


def _groups(audience: dict[str, Any]) -> Iterator[str]:
    yield from _title("Target groups, by expected revenue a year", audience["groups"])
    for group in audience["groups"]:
        kind = "influencer" if group["influencer"] else _words(group["class"])
        yield f"  {group['code']:4} {_amount(group['expected_revenue']):>12}  {kind:12} {group['name']}"
    total = audience["expected_revenue"]
    if audience["groups"]:
        yield f"  all  {_amount(total['total']):>12}{'  at most: accounts are counted twice' if total['up_to'] else ''}"


def _features(features: list[dict[str, Any]]) -> Iterator[str]:
    yield from _title("Features, by tier", features)
    for feature in features:
        score = "no score" if feature["score_number"] is None else f"{feature['score_number']:g}"
        tier = "Hold" if feature["hold"] else feature["final_tier_name"] or "no tier"
        yield f"  {feature['code']:4} {score:>8}  {tier:12} gate {feature['gate']['yes']} of 4  {feature['name']}"


def _title(title: str, rows: list[Any]) -> Iterator[str]:
    """A heading, unless there is nothing under it."""
    if rows:
        yield from ("", title)


def _amount(value: float | None) -> str:
    return "no figure" if value is None else f"{value:,}"


def _words(code: str) -> str:
    return code.replace("_", " ")
