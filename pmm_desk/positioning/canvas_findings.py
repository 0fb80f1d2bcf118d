"""What is noticed about canvases, statements and launch briefs: lacking, too long, or composed otherwise by now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pmm_desk.positioning import canvas_versions
from pmm_desk.positioning.composed import CHANGED, standing
from pmm_desk.positioning.composition import moore, pillars, pitches
from pmm_desk.positioning.entry_sources import holds
from pmm_desk.positioning.material import brief, material
from pmm_desk.positioning.rules import canvas_of, currents, empty_blocks, serving, slots
from pmm_desk.positioning.scene import lacking
from pmm_desk.positioning.speaking import PITCHES, STATEMENT_SECONDS, length
from pmm_desk.project.finding import Finding, Reader, Severity

Row = dict[str, Any]

BRIEF_PARTS = ("portrait", "pains", "rivals", "slogan", "value", "scenario")
"""The six parts of a launch brief (E11)."""


class Read:
    """The rows of a project, each table read once, as compositions ask for them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, list[Row]] = {}
        self.language = next((str(row["language"]) for row in reader.rows("project")), "") or "en"

    def __call__(self, table: str) -> list[Row]:
        if table not in self._known:
            self._known[table] = self._reader.rows(table)
        return self._known[table]


def find(reader: Reader) -> Iterator[Finding]:
    """Everything about canvases and briefs; of the versions only the current ones, which alone are printed."""
    rows = Read(reader)
    canvases = rows("canvas")
    yield from _versions(canvases)
    yield from _groups(rows, canvases)
    for canvas in currents(canvases):
        yield from _canvas(rows, canvas)
        yield from _lengths(rows, canvas)
        yield from _composed(rows, canvas)
    for row in rows("brief"):
        yield from _brief(rows, canvases, row)


def _versions(canvases: Sequence[Row]) -> Iterator[Finding]:
    """Groups of whose versions none, or more than one, is current."""
    faults = canvas_versions.faults(canvases)
    for code, key in (("canvas_none_current", "none"), ("canvas_several_current", "several")):
        for canvas in faults[key]:
            yield Finding(code, Severity.WORTH_DOING, (canvas["id"],), {"group": canvas["target_group_id"]})


def _groups(rows: Read, canvases: Sequence[Row]) -> Iterator[Finding]:
    """Groups to whose role we say something, without a canvas that says why (E1)."""
    said = {row["persona_id"] for row in rows("message") if row["kind"] == "role" and row["wording"].strip()}
    for group in rows("target_group") if said and canvases else ():
        if group["persona_id"] in said and serving(canvases, group["id"]) is None:
            yield Finding("group_without_canvas", Severity.IDEA, (group["id"],))


def _canvas(rows: Read, canvas: Row) -> Iterator[Finding]:
    """What a current canvas still lacks: slots, blocks, the cost of waiting (E1, E5); what is not true today."""
    place = (canvas["id"],)
    entries = [entry for entry in rows("canvas_entry") if entry["canvas_id"] == canvas["id"]]
    filled = slots(canvas)
    empty = tuple(slot for slot, full in filled.items() if not full)
    blocks = empty_blocks(canvas["id"], entries)
    if not any(holds(entry) for entry in entries) and len(empty) == len(filled):
        yield Finding("canvas_empty", Severity.IDEA, place)
        return
    if empty and len(empty) < len(filled):
        yield Finding("statement_incomplete", Severity.WORTH_DOING, place, {"slots": empty})
    if blocks and entries:
        yield Finding("canvas_incomplete", Severity.WORTH_DOING, place, {"blocks": blocks})
    if not canvas["cost_of_waiting"].strip() and len(empty) < len(filled):
        yield Finding("no_cost_of_waiting", Severity.IDEA, place)
    stages = {row["id"]: row["stage"] for row in rows("feature")}
    for entry in entries:
        stage = stages.get(entry["feature_id"])
        if entry["block"] == "capability" and stage not in (None, "live"):
            values = {"feature": entry["feature_id"], "stage": stage}
            yield Finding("capability_not_live", Severity.WORTH_DOING, (entry["id"], entry["feature_id"]), values)


def _lengths(rows: Read, canvas: Row) -> Iterator[Finding]:
    """Statements that take longer to say than there is time."""
    told = "".join(piece.text for piece in moore(material(rows, canvas), rows.language, canvas["statement"]))
    seconds = length(told).seconds
    if seconds > STATEMENT_SECONDS:
        values = {"seconds": seconds, "limit": STATEMENT_SECONDS, "column": "statement"}
        yield Finding("statement_long", Severity.WORTH_DOING, (canvas["id"],), values)
    for column, limit in PITCHES.items():
        seconds = length(canvas[column]).seconds
        if seconds > limit:
            values = {"seconds": seconds, "limit": limit, "column": column}
            yield Finding("pitch_long", Severity.WORTH_DOING, (canvas["id"],), values)


def _composed(rows: Read, canvas: Row) -> Iterator[Finding]:
    """Statements in own words whose canvas has changed since they were written (E9)."""
    found = material(rows, canvas)
    yield from _otherwise(canvas, {**pillars(found), **pitches(found, rows.language)}, rows.language)


def _otherwise(row: Row, texts: Mapping[str, str], language: str) -> Iterator[Finding]:
    changed = tuple(column for column, text in texts.items() if standing(row, column, language, text) == CHANGED)
    if changed:
        yield Finding("composed_changed", Severity.IDEA, (row["id"],), {"columns": changed})


def _brief(rows: Read, canvases: Sequence[Row], row: Row) -> Iterator[Finding]:
    """What a launch brief lacks (E11), and its scenario of time, place and people (E12)."""
    place = (row["id"],)
    empty = tuple(part for part in BRIEF_PARTS if not row[part].strip())
    if empty and len(empty) < len(BRIEF_PARTS):
        yield Finding("brief_incomplete", Severity.WORTH_DOING, place, {"columns": empty})
    missing = scene_lacks(rows, row)
    if missing:
        yield Finding("scenario_lacks", Severity.WORTH_DOING, place, {"parts": missing})
    yield from _otherwise(row, brief(rows, row, canvas_of(canvases, row), rows.language), rows.language)


def scene_lacks(rows: Read, row: Row) -> tuple[str, ...]:
    """Which of time, place and people the scenario of a brief does not seem to name."""
    places = [str(scene["place"]) for scene in rows("sales_scenario")]
    people = [str(persona[column]) for persona in rows("persona") for column in ("name", "job_title")]
    return lacking(row["scenario"], places, people)


# for scripts -----------------------------------------------------------------------------------------


def listed(reader: Reader) -> dict[str, Any]:
    """Every version with what it lacks and how long its statements are; every brief with what it lacks."""
    rows = Read(reader)
    canvases = rows("canvas")
    current = {row["id"] for row in currents(canvases)}
    return {
        "canvases": [_listed(rows, row) | {"current": row["id"] in current} for row in canvases],
        "briefs": [
            {
                "id": row["id"],
                "feature": row["feature_id"],
                "empty": [part for part in BRIEF_PARTS if not row[part].strip()],
                "own_fields": sum(1 for own in rows("brief_field") if own["brief_id"] == row["id"]),
                "scenario_lacks": list(scene_lacks(rows, row)),
            }
            for row in rows("brief")
        ],
    }


def _listed(rows: Read, canvas: Row) -> dict[str, Any]:
    found = material(rows, canvas)
    composed = pitches(found, rows.language)
    told = {column: str(canvas[column]).strip() or text for column, text in composed.items()}
    told["statement"] = "".join(piece.text for piece in moore(found, rows.language, canvas["statement"]))
    return {
        "id": canvas["id"],
        "name": canvas["name"],
        "group": canvas["target_group_id"],
        "empty_blocks": list(empty_blocks(canvas["id"], rows("canvas_entry"))),
        "empty_slots": [slot for slot, full in slots(canvas).items() if not full],
        "seconds": {column: length(text).seconds for column, text in told.items()},
        "own_words": [column for column in composed if str(canvas[column]).strip()],
    }
