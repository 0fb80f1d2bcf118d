"""The comparison as the tab holds it: read once, then kept true by each Change, reckoned by the room's rules."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.margin import Window, window
from pmm_desk.competitors.rules import (
    STATUS_QUO,
    UNKNOWN,
    CellState,
    Comparison,
    Row,
    cell_state,
    classify,
    evidence_age,
)
from pmm_desk.competitors.said import Vocabulary, vocabulary
from pmm_desk.competitors.threat import threats
from pmm_desk.product.rules import as_of, limits

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

SHAPE = frozenset(
    {"competitor", "comparison_row", "product", "project", "freshness_limit", "translation", "target_group"}
)
CONTENT = frozenset({"cell", "cell_evidence", "evidence", "row_importance", "cell_state"})
JUDGING = frozenset({"competitor", "project", "freshness_limit"})
"""Tables whose change may alter what the rules say of every cell."""
MANY = 5_000
"""Above so many rows touched at once, reading everything again is quicker."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Do without the garbage collector while a hundred thousand rows are made: it would look at each again."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@dataclass(frozen=True)
class Proof:
    """The oldest proof of a comparison row: its age in days, whether that is too old, and who has none."""

    days: int | None
    stale: bool
    unproved: tuple[str, ...]


class Board:
    """Rows, rivals, cells and their evidence, with everything the rules say of them."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._vocabulary: Vocabulary | None = None
        self.read()

    def read(self) -> None:
        """Read everything from the project."""
        with uncollected():
            self._read_shape()
            self._cells: dict[str, Row] = {}
            self._at: dict[tuple[str, str], str] = {}
            for cell in self._live.project.rows("cell"):
                self._put(cell)
            self._evidence: dict[str, Row] = {item["id"]: item for item in self._live.rows("evidence")}
            self._links: dict[str, dict[str, str]] = {}
            self._owner: dict[str, tuple[str, str]] = {}
            for link in self._live.project.rows("cell_evidence"):
                self._tie(link)
            self._read_weights()
            self._judge_all()

    def _read_shape(self) -> None:
        """Read the rows, the rivals, and what they are judged by."""
        live = self._live
        self.rows: list[dict[str, Any]] = live.rows("comparison_row")
        self.rivals: list[dict[str, Any]] = live.rows("competitor")
        self._rows = {row["id"]: row for row in self.rows}
        self._rivals = {rival["id"]: rival for rival in self.rivals}
        self._order = {rival["id"]: at for at, rival in enumerate(self.rivals)}
        self._quo = {rival["id"] for rival in self.rivals if rival["kind"] == STATUS_QUO}
        self.groups: list[dict[str, Any]] = live.rows("target_group")
        self.limits = limits(live.project.rows("freshness_limit"))
        self.as_of = as_of(live.project.rows("project"), date.today())
        products = live.rows("product")
        self.our_name = str(products[0]["name"]) if products else ""

    def _read_weights(self) -> None:
        """Read the importance of rows for the groups."""
        self._weights: dict[tuple[str, str], Row] = {
            (row["target_group_id"], row["comparison_row_id"]): row for row in self._live.project.rows("row_importance")
        }

    def update(self, done: Any) -> frozenset[str] | None:
        """Follow a Change: the comparison rows whose figures may be others now; None when the shape changed."""
        touched = set(done.rows)
        if touched & {"comparison_row", "battlecard_line", "translation"}:
            self._vocabulary = None
        if not touched & (SHAPE | CONTENT):
            return frozenset()
        if sum(len(ids) for ids in done.rows.values()) > MANY:
            self.read()
            return None
        names_only = touched & SHAPE == {"comparison_row"} and self._same_shape(done.rows["comparison_row"])
        shape = bool(touched & SHAPE) and not names_only
        if shape:
            self._read_shape()
            if "translation" in touched:
                self._evidence = {item["id"]: item for item in self._live.rows("evidence")}
        rows = set(done.rows.get("comparison_row", ()))
        for row_id in rows if names_only else ():
            fresh = self._live.row(row_id)
            if fresh is not None:
                self._rows[row_id].update(fresh)
        rows |= self._follow_importance(done.rows.get("row_importance", ()))
        cells = self._follow_evidence(done.rows.get("evidence", ()))
        cells |= self._follow_cells(done.rows.get("cell", ()))
        cells |= self._follow_links(done.rows.get("cell_evidence", ()))
        places = {self._place(self._cells[cell]) for cell in cells if cell in self._cells} | self._gone
        if touched & JUDGING:
            self._judge_all()
        else:
            self._judge(cells)
            self._classify({row for row, _ in places} | rows | (self._rows.keys() - self._classes.keys()))
        if touched & {"cell_state"}:
            rows |= self._rows.keys()
        return None if shape else frozenset(rows | {row for row, _ in places})

    # what stands there -------------------------------------------------------------------------------

    def row(self, row_id: str) -> dict[str, Any]:
        """A comparison row. Raises KeyError for one that is gone."""
        return self._rows[row_id]

    def has(self, row_id: str) -> bool:
        """Whether a comparison row is there."""
        return row_id in self._rows

    def rival(self, rival_id: str) -> dict[str, Any] | None:
        """A rival, or None."""
        return self._rivals.get(rival_id)

    def rival_place(self, rival_id: str) -> int:
        """The place of a rival among them, from 0; that of the name column, -2, for one that is gone."""
        return self._order.get(rival_id, -2)

    def rival_name(self, rival_id: str) -> str:
        """What a rival is called."""
        rival = self._rivals.get(rival_id) or {}
        return str(rival.get("name") or "")

    def rival_code(self, rival_id: str) -> str:
        """A rival's code, or its name where it has none."""
        rival = self._rivals.get(rival_id) or {}
        return str(rival.get("code") or rival.get("name") or "")

    def mark(self, row_id: str, rival_id: str) -> str:
        """The mark of a cell; ours without a rival."""
        if not rival_id:
            return str(self._rows[row_id]["ours"])
        cell = self.cell(row_id, rival_id)
        return str(cell["mark"]) if cell else UNKNOWN

    def note(self, row_id: str, rival_id: str) -> str:
        """The note of a cell; that of the row without a rival."""
        if not rival_id:
            return str(self._rows[row_id]["note"])
        cell = self.cell(row_id, rival_id)
        return str(cell["note"]) if cell else ""

    def cell(self, row_id: str, rival_id: str) -> Row | None:
        """The Cell row of a place, or None while nothing is known."""
        return self._cells.get(self._at.get((row_id, rival_id), ""))

    def state(self, row_id: str, rival_id: str) -> CellState:
        """What the rules say of a cell."""
        return self.matrix.cell(row_id, rival_id)

    def evidence_of(self, cell_id: str) -> list[tuple[str, Row]]:
        """The evidence of a cell as (link id, evidence), in the order of linking."""
        links = self._links.get(cell_id, {})
        return [(link, self._evidence[item]) for link, item in links.items() if item in self._evidence]

    def all_evidence(self) -> list[Row]:
        """All evidence, in its order."""
        return list(self._evidence.values())

    def cells_of(self, evidence_id: str) -> list[tuple[str, Row]]:
        """The cells that rest on a piece of evidence, as (link id, cell)."""
        found = []
        for link_id, (cell_id, item) in self._owner.items():
            if item == evidence_id and cell_id in self._cells:
                found.append((link_id, self._cells[cell_id]))
        return found

    def age(self, evidence: Row) -> tuple[int, bool] | None:
        """The age of one piece of evidence in days, and whether it is stale; None without a usable date."""
        age = evidence_age([evidence], self.limits, self.as_of)
        return (age.days, age.stale) if age is not None else None

    def vocabulary(self) -> Vocabulary:
        """The words that lead to each comparison row, read anew after a change of a name or a line."""
        if self._vocabulary is None:
            reader = self._live.project
            lines, texts = reader.rows("battlecard_line"), reader.rows("translation", where={"field": ["name", "line"]})
            self._vocabulary = vocabulary(reader.rows("comparison_row"), lines, texts)
        return self._vocabulary

    def row_class(self, row_id: str) -> str:
        """The class of a comparison row."""
        return self.matrix.classes.get(row_id, "open")

    def proof(self, row_id: str) -> Proof:
        """The oldest proof of a row, and the rivals marked without any; looked for once until a cell of it changes."""
        if row_id not in self._proofs:
            self._proofs[row_id] = self._proof(row_id)
        return self._proofs[row_id]

    def _proof(self, row_id: str) -> Proof:
        cell = self.matrix.oldest(row_id)
        unproved = tuple(
            rival["id"]
            for rival in self.rivals
            if self.matrix.cell(row_id, rival["id"]).state in ("unproved", "undated")
        )
        if cell is None:
            return Proof(None, False, unproved)
        return Proof(cell.age, cell.state == "stale", unproved)

    # following ---------------------------------------------------------------------------------------

    def _same_shape(self, row_ids: Iterable[str]) -> bool:
        """Whether these comparison rows still stand where they stood, under the same heading."""
        for row_id in row_ids:
            old, new = self._rows.get(row_id), self._live.row(row_id)
            if old is None or new is None:
                return False
            if old["position"] != new["position"] or old["heading"] != new["heading"]:
                return False
        return True

    def _follow_cells(self, cell_ids: Iterable[str]) -> set[str]:
        """Take these cells anew; the places of those that went are in `_gone`."""
        self._gone: set[tuple[str, str]] = set()
        for cell_id in cell_ids:
            old = self._cells.pop(cell_id, None)
            if old is not None:
                self._at.pop(self._place(old), None)
                self._states.pop(self._place(old), None)
                self._gone.add(self._place(old))
            new = self._live.project.row(cell_id)
            if new is not None:
                self._put(new)
        return set(cell_ids)

    def _follow_links(self, link_ids: Iterable[str]) -> set[str]:
        cells = set()
        for link_id in link_ids:
            cell_id, _ = self._owner.pop(link_id, ("", ""))
            self._links.get(cell_id, {}).pop(link_id, None)
            link = self._live.project.row(link_id)
            if link is not None:
                self._tie(link)
                cell_id = link["cell_id"]
            cells.add(cell_id)
        return cells

    def _follow_evidence(self, evidence_ids: Iterable[str]) -> set[str]:
        cells = set()
        for evidence_id in evidence_ids:
            cells |= {str(cell["id"]) for _, cell in self.cells_of(evidence_id)}
            item = self._live.row(evidence_id)
            if item is not None:
                self._evidence[evidence_id] = item
            else:
                self._evidence.pop(evidence_id, None)
        return cells

    def _follow_importance(self, ids: Iterable[str]) -> set[str]:
        if not ids:
            return set()
        before = {row["id"]: row["comparison_row_id"] for row in self._weights.values()}
        self._read_weights()
        now = {row["id"]: row["comparison_row_id"] for row in self._weights.values()}
        return {str(found) for row_id in ids if (found := now.get(row_id) or before.get(row_id))}

    @staticmethod
    def _place(cell: Row) -> tuple[str, str]:
        return cell["comparison_row_id"], cell["competitor_id"]

    def _put(self, cell: Row) -> None:
        self._cells[cell["id"]] = cell
        self._at[cell["comparison_row_id"], cell["competitor_id"]] = cell["id"]

    def _tie(self, link: Row) -> None:
        self._links.setdefault(link["cell_id"], {})[link["id"]] = link["evidence_id"]
        self._owner[link["id"]] = (link["cell_id"], link["evidence_id"])

    # judging -----------------------------------------------------------------------------------------

    def _judge_all(self) -> None:
        """Let the rules judge every cell and every row."""
        with uncollected():
            self._states: dict[tuple[str, str], CellState] = {}
            self._proofs: dict[str, Proof] = {}
            self._classes: dict[str, str] = {}
            self._ours: dict[str, str] = {}
            self._judge(self._cells)
            self._classify(self._rows.keys())

    def _judge(self, cell_ids: Iterable[str]) -> None:
        """Let the rules judge these cells anew; the others keep what was said of them."""
        links, evidence = self._links, self._evidence
        for cell_id in cell_ids:
            cell = self._cells.get(cell_id)
            if cell is not None and cell["competitor_id"] in self._rivals:
                linked = links.get(cell_id)
                proofs = [evidence[item] for item in linked.values() if item in evidence] if linked else ()
                quo = cell["competitor_id"] in self._quo
                self._states[self._place(cell)] = cell_state(cell, quo, proofs, self.limits, self.as_of)

    def _classify(self, row_ids: Iterable[str]) -> None:
        """Let the rules say anew what these rows are to us."""
        real = [rival["id"] for rival in self.rivals if rival["id"] not in self._quo]
        quo = [rival["id"] for rival in self.rivals if rival["id"] in self._quo]
        at, cells = self._at, self._cells
        for row_id in row_ids:
            row = self._rows.get(row_id)
            self._proofs.pop(row_id, None)
            if row is None:
                continue
            marks = [cells[cell]["mark"] if (cell := at.get((row_id, rival))) else UNKNOWN for rival in real]
            others = [cells[cell]["mark"] if (cell := at.get((row_id, rival))) else UNKNOWN for rival in quo]
            self._ours[row_id] = row["ours"]
            self._classes[row_id] = classify(row["ours"], marks, others)
        self.matrix = Comparison(tuple(self.rows), tuple(self.rivals), self._states, self._classes, self._ours)

    # groups and history ------------------------------------------------------------------------------

    def importance(self, group_id: str, row_id: str) -> int | None:
        """How much a row counts for a group, 1…5; None while nobody said so."""
        row = self._weights.get((group_id, row_id))
        return row["importance"] if row else None

    def importance_row(self, group_id: str, row_id: str) -> str:
        """The id of the row that holds an importance; '' while there is none."""
        row = self._weights.get((group_id, row_id))
        return str(row["id"]) if row else ""

    def weights(self, group_id: str) -> dict[str, int | None]:
        """Row id → importance for a group."""
        return {row_id: row["importance"] for (group, row_id), row in self._weights.items() if group == group_id}

    def history(self, row_id: str, rival_id: str | None = None) -> list[Row]:
        """The dated states of a comparison row's cells; of one cell with a rival ('' for ours)."""
        states = self._live.rows("cell_state", comparison_row_id=row_id)
        return [state for state in states if rival_id is None or (state["competitor_id"] or "") == rival_id]

    def window(self, row_id: str) -> Window | None:
        """The days of lead of a row (D4)."""
        marks = {rival["id"]: self.mark(row_id, rival["id"]) for rival in self.rivals}
        return window(self.history(row_id), self.rivals, self.mark(row_id, ""), marks, self.as_of)

    def partly(self, row_id: str) -> list[str]:
        """The names of those who have a row partly."""
        return [
            self.rival_name(rival["id"]) for rival in self.rivals if self.matrix.mark(row_id, rival["id"]) == "partly"
        ]

    def threats(self) -> dict[str, int | None]:
        """Rival id → how dangerous it is, 1…5; None where nobody said so."""
        rows = self._live.project.rows
        found = threats(self.rivals, rows("threat_criterion"), rows("threat_score"))
        return {rival: threat.level for rival, threat in found.items()}

    def real_rivals(self) -> int:
        """How many alternatives are rivals rather than the status quo."""
        return sum(rival["kind"] != STATUS_QUO for rival in self.rivals)
