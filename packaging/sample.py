"""Writes the sample project from the readable texts in resources/sample/, with the same bytes each time.

How to read those files: each holds tables, each table a list of rows. A text stands as {"en": …,
"zh-Hans": …} (a few have "zh-Hant" too), or as one string when it is the same in both. A link is the code,
or the key, of the row it means. A list inside a row holds the rows it owns: either rows, or just the codes of
what it is linked to. A picture is a file of the folder pictures, in the form in which a project keeps it.
Cells ("A": "yes E01"), scores, importance and evidence grades ("B2") have a shorter form.

Run by packaging/build_hook.py, or by hand: ``python packaging/sample.py target.pmm``.
"""

from __future__ import annotations

import hashlib
import json
import sys
from base64 import b32encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "sample"
ROOMS = (
    "product",
    "audience",
    "competitors",
    "comparison",
    "scans",
    "evidence",
    "battlecards",
    "positioning",
    "messages",
    "scorecard",
    "kits",
)
LINES = {
    "score": ("feature_id", "criterion_id", "score"),
    "row_importance": ("comparison_row_id", "target_group_id", "importance"),
}
"""Tables written as lines of numbers: what a line is, what its columns are, what the numbers say."""
MAIN, FURTHER = "en", "zh-Hans"


def name_of(text: str) -> str:
    """Twenty letters that are always the same for the same text."""
    return b32encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii").lower()[:20]


class Sample:
    """Gathers rows and translations in the form in which the engine takes a whole project."""

    def __init__(self) -> None:
        from pmm_desk import rooms

        self.schema = rooms.schema()
        self.tables: dict[str, list[dict[str, Any]]] = {table: [] for table in self.schema.prefixes}
        self.translations: list[dict[str, str]] = []
        self.pictures: dict[str, bytes] = {}

    def row_id(self, table: str, key: str) -> str:
        """The fixed id of a row."""
        return f"{self.schema.prefixes[table]}_{name_of(f'{table} {key}')}"

    def add(self, table: str, source: dict[str, Any], key: str = "") -> None:
        """Add a row, its translations and the rows it owns."""
        source = dict(source)
        key = source.pop("key", "") or source.get("code", "") or key
        row_id = self.row_id(table, key)
        columns = self.schema.record(table).columns()
        row: dict[str, Any] = {"id": row_id}
        owned = {name: source.pop(name) for name in self.tables if name in source and name not in columns}
        for name, value in short_forms(table, source):
            if columns[name]["kind"] == "link":
                row[name] = self.row_id(columns[name]["table"], value)
            elif columns[name]["kind"] == "text":
                row[name] = self.translate(row_id, name, value)
            elif columns[name]["kind"] == "picture":
                row[name] = self.picture(value)
            else:
                row[name] = value
        self.tables[table].append(row)
        for child, rows in owned.items():
            for number, each in enumerate(SHORT_FORMS.get(child, iter)(rows), 1):
                self.add_owned(child, table, key, each, f"{key} {number}")

    def picture(self, file: str) -> str:
        """Note a picture of the folder `pictures`, which is in the project's form already; return its name."""
        data = (SOURCE / "pictures" / file).read_bytes()
        name = hashlib.sha256(data).hexdigest()
        self.pictures[name] = data
        return name

    def translate(self, row_id: str, column: str, value: str | dict[str, str]) -> str:
        """Note the further languages of a text and return the main one."""
        texts = value if isinstance(value, dict) else {MAIN: value, FURTHER: value}
        for language, text in texts.items():
            if language != MAIN:
                self.translations.append({"row": row_id, "field": column, "language": language, "text": text})
        return texts[MAIN]

    def add_owned(self, child: str, parent: str, parent_key: str, source: Any, key: str) -> None:
        """Add a row that another one owns; a bare code means the one other row that it links to."""
        columns = self.schema.record(child).columns()
        links = {name: info["table"] for name, info in columns.items() if info["kind"] == "link"}
        up = next(name for name, table in links.items() if table == parent and columns[name]["owned"])
        if isinstance(source, str):
            other = next(name for name in links if name != up)
            source, key = {other: source}, f"{parent_key} {source}"
        self.add(child, {up: parent_key, **source}, key)

    def add_lines(self, table: str, rows: dict[str, list[Any]]) -> None:
        """Add what stands as one line of numbers for each feature or comparison row; the first names the columns."""
        line, column, value = LINES[table]
        for name, numbers in rows.items():
            if name != column:
                for other, number in zip(rows[column], numbers, strict=True):
                    self.add(table, {line: name, column: other, value: number}, f"{name} {other}")


def add_decisions(sample: Sample, decisions: list[dict[str, Any]]) -> None:
    """Add decided tiers, each with the scorecard, scores and checks of the sample as the app itself keeps them."""
    from pmm_desk.scorecard.rules import judge, scale, scores_by_feature
    from pmm_desk.scorecard.snapshot import card_content, feature_content, figure_of, tier_of

    def whole(table: str) -> list[dict[str, Any]]:
        return [sample.schema.record(table).check(row) for row in sample.tables[table]]

    card, tiers = whole("scorecard")[0], whole("tier")
    criteria = [{**row, "method": card["method"]} for row in whole("criterion")]
    known, given = scale(criteria, tiers), scores_by_feature(whole("score"))
    checks = {row["feature_id"]: row for row in whole("readiness")}
    sample.add("decided_card", {"name": card["name"], "content": card_content(card, criteria, tiers)}, "decided")
    for source in decisions:
        feature_id = sample.row_id("feature", source["feature_id"])
        found = judge({"id": feature_id, "name": ""}, given[feature_id], checks.get(feature_id), known)
        scores = {criterion: found.scores.get(criterion) for criterion in known.steps}
        kept = {
            "decided_card_id": "decided",
            "content": feature_content(scores, checks.get(feature_id)),
            "tier": tier_of(found, known, None),
            "computed": tier_of(found, known, None),
            "figure": figure_of(found),
        }
        sample.add("decision", {**kept, **source}, f"decided {source['feature_id']}")


def add_scenario(sample: Sample, source: dict[str, Any], key: str) -> None:
    """Add a scenario: its weights stand by the codes of criteria, its limits by the keys of tiers."""
    from pmm_desk.scorecard.scenarios import Scenario

    source = dict(source)
    weights = {sample.row_id("criterion", code): value for code, value in source.pop("weights").items()}
    limits = {sample.row_id("tier", tier): value for tier, value in source.pop("limits").items()}
    sample.add("what_if", {**source, "content": Scenario(weights, limits).text()}, key)


def cells(marks: dict[str, str]) -> Iterator[dict[str, Any]]:
    """ "A": "yes E01" → the cell of rival A, and what it rests on."""
    for rival, mark in marks.items():
        word, *evidence = mark.split()
        yield {"competitor_id": rival, "mark": word, "cell_evidence": evidence}


def opinions(grid: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    """ "F01": [5, {"score": 2, "note": …}] → what one person thinks of each feature; None where nothing."""
    for feature, said in grid.items():
        if feature != "criterion_id":
            for criterion, each in zip(grid["criterion_id"], said, strict=True):
                more = each if isinstance(each, dict) else {"score": each}
                if each is not None:
                    yield {"feature_id": feature, "criterion_id": criterion, "scored_on": grid_day(feature), **more}


def grid_day(feature: str) -> str:
    """The days of June on which the features were talked about, one after the other."""
    return f"2026-06-{10 + int(feature[1:]):02}"


SHORT_FORMS: dict[str, Any] = {"cell": cells, "opinion": opinions}
"""Owned tables that are written shorter than row by row."""


def short_forms(table: str, source: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The columns of a row; a grade such as B2 is a source and an information grade."""
    for name, value in source.items():
        if (table, name) == ("evidence", "grade"):
            yield "source_grade", value[0]
            yield "information_grade", int(value[1])
        else:
            yield name, value


def gather() -> Sample:
    """The whole sample."""
    sample = Sample()
    for room in ROOMS:
        tables = json.loads((SOURCE / f"{room}.json").read_text(encoding="utf-8"))
        for table, rows in tables.items():
            if table in LINES:
                sample.add_lines(table, rows)
                continue
            if table == "decision":
                add_decisions(sample, rows)
                continue
            for number, row in enumerate(rows, 1):
                if table == "what_if":
                    add_scenario(sample, row, f"what_if {number}")
                    continue
                sample.add(table, row, f"{row.get('competitor_id', '')} {number}")
    return sample


def main(target: Path) -> None:
    """Write the sample project to `target`, in place of one that is there."""
    from pmm_desk.project import whole

    sample = gather()
    target.parent.mkdir(parents=True, exist_ok=True)
    content = whole.Whole(sample.tables, sample.translations, sample.pictures)
    name = name_of("moorline-dock")
    whole.write(target, sample.schema, content, replace=True, lineage=name, actor=name)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(Path(sys.argv[1]))
