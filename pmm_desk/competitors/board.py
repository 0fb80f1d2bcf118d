"""The comparison as the tab holds it: read once, then kept true by each Change, reckoned by the room's rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.rules import STATUS_QUO, UNKNOWN, CellState, Comparison, Row, compare, evidence_age
from pmm_desk.competitors.said import Vocabulary, vocabulary
from pmm_desk.product.rules import as_of, limits

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

SHAPE = frozenset({"competitor", "comparison_row", "product", "project", "freshness_limit", "translation"})
CONTENT = frozenset({"cell", "cell_evidence", "evidence"})
MANY = 200
"""Above so many rows touched at once, reading everything again is quicker."""


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
        live = self._live
        self.rows: list[dict[str, Any]] = live.rows("comparison_row")
        self.rivals: list[dict[str, Any]] = live.rows("competitor")
        self._rows = {row["id"]: row for row in self.rows}
        self._rivals = {rival["id"]: rival for rival in self.rivals}
        self._cells: dict[str, Row] = {}
        self._at: dict[tuple[str, str], str] = {}
        for cell in live.project.rows("cell"):
            self._put(cell)
        self._evidence: dict[str, Row] = {item["id"]: item for item in live.rows("evidence")}
        self._links: dict[str, dict[str, str]] = {}
        self._owner: dict[str, tuple[str, str]] = {}
        for link in live.project.rows("cell_evidence"):
            self._tie(link)
        self.limits = limits(live.project.rows("freshness_limit"))
        self.as_of = as_of(live.project.rows("project"), date.today())
        products = live.rows("product")
        self.our_name = str(products[0]["name"]) if products else ""
        self._reckon(self._rows)

    def update(self, done: Any) -> frozenset[str] | None:
        """Follow a Change: the comparison rows whose figures may be others now; None when the shape changed."""
        touched = set(done.rows)
        if touched & {"comparison_row", "battlecard_line", "translation"}:
            self._vocabulary = None
        if not touched & (SHAPE | CONTENT):
            return frozenset()
        many = sum(len(ids) for ids in done.rows.values()) > MANY
        names_only = touched & SHAPE == {"comparison_row"} and self._same_shape(done.rows["comparison_row"])
        if many or (touched & SHAPE and not names_only):
            self.read()
            return None
        rows = set(done.rows.get("comparison_row", ()))
        for row_id in rows:
            fresh = self._live.row(row_id)
            if fresh is not None:
                self._rows[row_id].update(fresh)
        rows |= self._follow_evidence(done.rows.get("evidence", ()))
        rows |= self._follow_cells(done.rows.get("cell", ()))
        rows |= self._follow_links(done.rows.get("cell_evidence", ()))
        self._reckon(rows & self._rows.keys())
        return frozenset(rows)

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
        """The oldest proof of a row, and the rivals marked without any."""
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
        rows = set()
        for cell_id in cell_ids:
            old = self._cells.pop(cell_id, None)
            if old is not None:
                self._at.pop((old["comparison_row_id"], old["competitor_id"]), None)
                self._states.pop((old["comparison_row_id"], old["competitor_id"]), None)
                rows.add(old["comparison_row_id"])
            new = self._live.project.row(cell_id)
            if new is not None:
                self._put(new)
                rows.add(new["comparison_row_id"])
        return rows

    def _follow_links(self, link_ids: Iterable[str]) -> set[str]:
        rows = set()
        for link_id in link_ids:
            cell_id, _ = self._owner.pop(link_id, ("", ""))
            self._links.get(cell_id, {}).pop(link_id, None)
            link = self._live.project.row(link_id)
            if link is not None:
                self._tie(link)
                cell_id = link["cell_id"]
            cell = self._cells.get(cell_id)
            if cell is not None:
                rows.add(str(cell["comparison_row_id"]))
        return rows

    def _follow_evidence(self, evidence_ids: Iterable[str]) -> set[str]:
        rows = set()
        for evidence_id in evidence_ids:
            rows |= {str(cell["comparison_row_id"]) for _, cell in self.cells_of(evidence_id)}
            item = self._live.row(evidence_id)
            if item is not None:
                self._evidence[evidence_id] = item
            else:
                self._evidence.pop(evidence_id, None)
        return rows

    def _put(self, cell: Row) -> None:
        self._cells[cell["id"]] = cell
        self._at[cell["comparison_row_id"], cell["competitor_id"]] = cell["id"]

    def _tie(self, link: Row) -> None:
        self._links.setdefault(link["cell_id"], {})[link["id"]] = link["evidence_id"]
        self._owner[link["id"]] = (link["cell_id"], link["evidence_id"])

    def _reckon(self, row_ids: Iterable[str]) -> None:
        """Let the rules judge these comparison rows anew; the others keep what was said of them."""
        whole = row_ids is self._rows
        wanted = set(row_ids)
        rows = self.rows if whole else [row for row in self.rows if row["id"] in wanted]
        cells: Iterable[Row] = self._cells.values()
        if not whole:
            places = ((row["id"], rival["id"]) for row in rows for rival in self.rivals)
            cells = [self._cells[self._at[place]] for place in places if place in self._at]
        proofs: Mapping[str, list[Row]] = {
            cell["id"]: [item for _, item in self.evidence_of(cell["id"])]
            for cell in cells
            if cell["id"] in self._links
        }
        part = compare(rows, self.rivals, cells, proofs, self.limits, self.as_of)
        if whole:
            self._states = dict(part.cells)
            self._classes = dict(part.classes)
            self._ours = dict(part.ours)
        else:
            self._states.update(part.cells)
            self._classes.update(part.classes)
            self._ours.update(part.ours)
        self.matrix = Comparison(tuple(self.rows), tuple(self.rivals), self._states, self._classes, self._ours)

    def partly(self, row_id: str) -> list[str]:
        """The names of those who have a row partly."""
        return [
            self.rival_name(rival["id"]) for rival in self.rivals if self.matrix.mark(row_id, rival["id"]) == "partly"
        ]

    def real_rivals(self) -> int:
        """How many alternatives are rivals rather than the status quo."""
        return sum(rival["kind"] != STATUS_QUO for rival in self.rivals)
