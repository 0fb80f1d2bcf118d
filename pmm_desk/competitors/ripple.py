"""What a changed mark, price, proof, feature or market concerns: a walk over the links of the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Protocol

Row = Mapping[str, Any]
Graph = Mapping[str, Sequence[str]]

DOWN, UP = "down", "up"
FLOW: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("cell", "comparison_row_id"): UP,
        ("cell", "competitor_id"): UP,
        ("cell_evidence", "evidence_id"): DOWN,
        ("cell_evidence", "cell_id"): UP,
        ("comparison_row", "feature_id"): UP,
        ("score", "feature_id"): DOWN,
        ("claim_row", "comparison_row_id"): DOWN,
        ("claim_row", "claim_id"): UP,
        ("claim_proof", "proof_id"): DOWN,
        ("claim_proof", "claim_id"): UP,
        ("claim_evidence", "evidence_id"): DOWN,
        ("claim_evidence", "claim_id"): UP,
        ("proof_source", "evidence_id"): DOWN,
        ("proof_source", "from_proof_id"): DOWN,
        ("proof_source", "from_claim_id"): DOWN,
        ("proof_source", "proof_id"): UP,
        ("message", "claim_id"): DOWN,
        ("message_pain", "pain_id"): DOWN,
        ("message_pain", "message_id"): UP,
        ("message_row", "comparison_row_id"): DOWN,
        ("message_row", "message_id"): UP,
        ("message_proof", "proof_id"): DOWN,
        ("message_proof", "message_id"): UP,
        ("canvas_entry", "claim_id"): DOWN,
        ("canvas_entry", "proof_id"): DOWN,
        ("canvas_entry", "comparison_row_id"): DOWN,
        ("canvas_entry", "feature_id"): DOWN,
        ("canvas_entry", "pain_id"): DOWN,
        ("canvas_entry", "market_variable_id"): DOWN,
        ("canvas_entry", "edition_id"): DOWN,
        ("canvas_entry", "canvas_id"): UP,
        ("market_variable", "target_group_id"): UP,
        ("canvas", "target_group_id"): DOWN,
        ("objection_proof", "proof_id"): DOWN,
        ("objection_proof", "objection_id"): UP,
        ("brief", "feature_id"): DOWN,
        ("battlecard_line", "comparison_row_id"): DOWN,
        ("battlecard_line", "competitor_id"): UP,
        ("line_evidence", "evidence_id"): DOWN,
        ("line_evidence", "battlecard_line_id"): UP,
        ("line_card", "battlecard_line_id"): DOWN,
        ("line_card", "competitor_id"): UP,
        ("comparison_pick", "comparison_row_id"): DOWN,
        ("comparison_pick", "comparison_sheet_id"): UP,
        ("one_pager_proof", "proof_id"): DOWN,
        ("one_pager_proof", "one_pager_id"): UP,
        ("one_pager", "target_group_id"): DOWN,
        ("kit_sheet", "competitor_id"): DOWN,
        ("kit_sheet", "one_pager_id"): DOWN,
        ("kit_sheet", "comparison_sheet_id"): DOWN,
        ("kit_sheet", "target_group_id"): DOWN,
    }
)
"""The links that carry a change. Down: the row that refers rests on the one it refers to. Up: it is a part of it."""
SHOWN = (
    "claim",
    "message",
    "canvas",
    "objection",
    "brief",
    "battlecard_line",
    "score",
    "comparison_sheet",
    "one_pager",
    "kit_sheet",
)
"""The tables whose rows are worth looking at again, in the order of the list."""
FAMILY: Mapping[str, str] = MappingProxyType(
    {
        "claim": "claims",
        "message": "messages",
        "canvas": "canvases",
        "objection": "objections",
        "brief": "briefs",
        "battlecard_line": "lines",
        "score": "scores",
        "comparison_sheet": "sheets",
        "one_pager": "sheets",
        "kit_sheet": "sheets",
    }
)
"""Table → what it is counted as in "3 claims, 2 sheets rest on this"."""
SPOKEN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "price": ("price",),
        "price_date": ("price",),
        "strengths": ("strength", "they_win"),
        "weaknesses": ("we_win", "talking_point"),
        "positioning": ("one_line",),
        "tagline": ("one_line",),
        "use_case": ("context", "meet"),
        "switching_cost": ("objection",),
        "target_market": ("meet", "context"),
    }
)
"""Column of a profile → the blocks of the card that speak of it."""


RESTED_ON: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "proof": ("wording", "figure", "caption", "quote", "dated", "permission", "visibility"),
        "evidence": ("quote", "certainty", "seen", "visibility"),
        "claim": ("wording",),
        "pain": ("description",),
        "feature": ("benefit", "value", "stage"),
        "market_variable": ("what_changes", "effect", "tendency", "conclusion"),
        "edition": ("price_from", "price_to", "price_note"),
    }
)
"""Table → the columns on which texts rest that say more than a rival's marks: proofs, the market, our own prices."""


class Reader(Protocol):
    """Whatever gives rows of tables by name."""

    def rows(self, table: str, *, where: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """The rows of a table."""


def graph(tables: Mapping[str, Iterable[Row]], flow: Mapping[tuple[str, str], str]) -> dict[str, list[str]]:
    """Row id → the rows that a change of it reaches in one step, over the links named in `flow`."""
    found: dict[str, list[str]] = {}
    links: dict[str, list[tuple[str, str]]] = {}
    for (table, column), direction in flow.items():
        links.setdefault(table, []).append((column, direction))
    for table, wanted in links.items():
        for row in tables.get(table, ()):
            for column, direction in wanted:
                other = row.get(column)
                if other:
                    begin, end = (other, row["id"]) if direction == DOWN else (row["id"], other)
                    found.setdefault(begin, []).append(end)
    return found


def reached(starts: Iterable[str], edges: Graph, enter: Callable[[str], bool] = lambda row_id: True) -> list[str]:
    """All rows that a change of the starting rows reaches, near ones first, each once, the starts left out.

    Where `enter` says no, the walk does not go on.
    """
    begin = list(dict.fromkeys(starts))
    seen = set(begin)
    found: list[str] = []
    edge = begin
    while edge:
        further: list[str] = []
        for row_id in edge:
            for other in edges.get(row_id, ()):
                if other not in seen and enter(other):
                    seen.add(other)
                    further.append(other)
        found += further
        edge = further
    return found


class Ripple:
    """The links of a project as they stand, read once."""

    def __init__(self, reader: Reader) -> None:
        names = sorted({table for table, _ in FLOW if table not in ("cell", "cell_evidence")} | {"comparison_sheet"})
        tables = {table: reader.rows(table) for table in names}
        self._edges = graph(tables, FLOW)
        self._lines = tables["battlecard_line"]
        self._objections = reader.rows("objection")
        self._rows_of: dict[str, list[str]] = {}
        for row in tables["comparison_row"]:
            if row["feature_id"]:
                self._rows_of.setdefault(row["feature_id"], []).append(row["id"])
        self._one_pagers = [row["id"] for row in tables["one_pager"]]
        self._about: dict[str, set[str]] = {}
        for table in ("battlecard_line", "kit_sheet", "line_card"):
            for row in tables[table]:
                if row["competitor_id"]:
                    self._about.setdefault(row["id"], set()).add(row["competitor_id"])
        for share in tables["line_card"]:
            self._about[share["battlecard_line_id"]].add(share["competitor_id"])
        telling = {row["id"] for row in reader.rows("criterion") if row["meaning"] == "differentiation"}
        self._quiet = {row["id"] for row in tables["score"] if row["criterion_id"] not in telling}
        # An older version of the canvas is kept as it was.
        self._quiet |= {row["id"] for row in tables["canvas"] if not row["current"]}
        picked = {row["comparison_sheet_id"] for row in tables["comparison_pick"]}
        # A sheet that nobody picked rows for prints whichever can be shown.
        free = [row["id"] for row in tables["comparison_sheet"] if row["id"] not in picked]
        for row in tables["comparison_row"]:
            self._edges.setdefault(row["id"], []).extend(free)

    def of_mark(self, row_id: str, rival_id: str) -> list[str]:
        """What to look at when a rival's mark (ours: '') of a comparison row changes."""
        starts = [row_id, rival_id] if rival_id else [row_id]
        return self._worth(reached(starts, self._edges, lambda other: self._enter(other, rival_id)))

    def of_profile(self, rival_id: str, column: str) -> list[str]:
        """What to look at when a rival's price or profile changes: the lines that speak of it, and its sheets."""
        blocks = SPOKEN.get(column, ())
        lines = [line["id"] for line in self._lines if line["block"] in blocks and self._enter(line["id"], rival_id)]
        lines += [row["id"] for row in self._objections if row["competitor_id"] == rival_id]
        found = reached([rival_id], self._edges, lambda other: self._enter(other, rival_id))
        return self._worth([*lines, *(row for row in found if row not in lines)])

    def of_row(self, row_id: str) -> list[str]:
        """What to look at when a proof, evidence, claim, pain, feature, market variable or edition changes.

        A feature is meant by all its comparison rows; a price of ours stands on every one-pager. A score says how
        a feature compares, whatever its texts say, and is left out.
        """
        if row_id.startswith("edt_"):
            starts, first = [row_id, *self._one_pagers], self._one_pagers
        else:
            starts, first = [row_id, *self._rows_of.get(row_id, ())], []
        found = [*first, *reached(starts, self._edges, lambda other: self._enter(other, ""))]
        return [each for each in self._worth(found) if not each.startswith("sco_") and each != row_id]

    def _enter(self, row_id: str, rival_id: str) -> bool:
        """A line or a sheet about another rival is not concerned; nor is another rival."""
        if rival_id and row_id.startswith("riv_"):
            return row_id == rival_id
        about = self._about.get(row_id)
        return row_id not in self._quiet and (not rival_id or about is None or rival_id in about)

    def _worth(self, found: Iterable[str]) -> list[str]:
        """The rows worth looking at, in the order of the tables shown."""
        place = {PREFIXES[table]: number for number, table in enumerate(SHOWN)}
        kept = [row_id for row_id in found if row_id.partition("_")[0] in place]
        return sorted(kept, key=lambda row_id: place[row_id.partition("_")[0]])


PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "claim": "clm",
        "message": "msg",
        "canvas": "can",
        "objection": "obj",
        "brief": "brf",
        "battlecard_line": "bcl",
        "score": "sco",
        "comparison_sheet": "csh",
        "one_pager": "onp",
        "kit_sheet": "ksh",
    }
)
"""Table → the prefix of its ids, as the list of rooms has it; a test holds both equal."""


def counted(row_ids: Iterable[str]) -> dict[str, int]:
    """How many claims, messages, lines, scores and sheets there are among these rows, in that order."""
    table = {prefix: name for name, prefix in PREFIXES.items()}
    found = Counter(FAMILY[table[row_id.partition("_")[0]]] for row_id in row_ids)
    return {family: found[family] for family in dict.fromkeys(FAMILY.values()) if found[family]}
