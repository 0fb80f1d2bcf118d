"""Copies of a project in which one person scores by themselves: nobody else's scores are in them; and reading them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk.project.whole import Whole, reading, write
from pmm_desk.scorecard.returned import Answers, Given

if TYPE_CHECKING:
    from pmm_desk.project.reader import Reader
    from pmm_desk.project.schema import Schema

Row = dict[str, Any]


class NoScores(Exception):
    """The project that came back holds nobody's scores."""


def copy_for(reader: Reader, scorer_id: str, card_id: str) -> Whole:
    """What the copy for one person holds: features, one scorecard with its rubrics, the person's own opinions."""
    scorer = reader.row(scorer_id) or {}
    projects = [{**row, "author": scorer["name"]} for row in reader.rows("project")]
    tables: dict[str, list[Row]] = {
        "project": projects,
        "product": [{**row, "logo": ""} for row in reader.rows("product")],
        "feature": reader.rows("feature"),
        "scorecard": [{**row, "current": 1} for row in reader.rows("scorecard", where={"id": card_id})],
        "criterion": reader.rows("criterion", where={"scorecard_id": card_id}),
        "tier": reader.rows("tier", where={"scorecard_id": card_id}),
        "scorer": [scorer],
        "scoring": [{"scorer_id": scorer_id, "blind": 1}],
    }
    criteria = {row["id"] for row in tables["criterion"]}
    opinions = reader.rows("opinion", where={"scorer_id": scorer_id})
    tables["opinion"] = [row for row in opinions if row["criterion_id"] in criteria]
    kept = {row["id"] for rows in tables.values() for row in rows if "id" in row}
    return Whole(tables, [text for text in reader.all_translations() if text["row"] in kept])


def write_copy(path: Path, schema: Schema, reader: Reader, scorer_id: str, card_id: str) -> None:
    """Write the copy for one person. Raises as saving does, and Exists."""
    write(path, schema, copy_for(reader, scorer_id, card_id), lineage=reader.lineage)


def read_copy(path: Path, schema: Schema) -> list[Answers]:
    """What the people of a project that came back say: the one it was made for, else everybody in it.

    The file is not touched. Raises NoScores, and as opening does.
    """
    with reading(path, schema) as source:
        scorers = {row["id"]: row for row in source.rows("scorer")}
        asked = {row["scorer_id"] for row in source.rows("scoring")} & scorers.keys()
        opinions = source.rows("opinion")
    found = []
    for scorer_id, scorer in scorers.items():
        given = [_given(row) for row in opinions if row["scorer_id"] == scorer_id]
        if (not asked or scorer_id in asked) and (given or asked):
            found.append(Answers(path.name, scorer, given))
    if not found:
        raise NoScores
    return found


def _given(row: Row) -> Given:
    return Given(row["feature_id"], row["criterion_id"], row["score"], row["note"], row["scored_on"], row["confidence"])


def file_name(project: str, scorer: str, ending: str) -> str:
    """What the file for one person is called."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", f"{project} – {scorer}").strip(" .") or "scores"
    return f"{' '.join(plain.split())[:120]}{ending}"


def free_place(folder: Path, name: str) -> Path:
    """A file of this name that is not there yet: with a number behind it where it must be."""
    path, number = folder / name, 2
    while path.exists():
        path, number = folder / f"{Path(name).stem} {number}{Path(name).suffix}", number + 1
    return path
