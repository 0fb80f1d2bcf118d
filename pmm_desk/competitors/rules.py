"""The reckoning of the competitors room: what a mark is worth, what a row is to us, how fresh a cell is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from pmm_desk.product.rules import Age, age_of, limits, newest
from pmm_desk.project.finding import Reader

Row = Mapping[str, Any]

YES, PARTLY, NO, UNKNOWN = "yes", "partly", "no", "unknown"
STATUS_QUO = "status_quo"

CLASSES = ("unique", "near_unique", "parity", "contested", "gap", "emerging", "absent", "open")
STATES = ("unknown", "unproved", "undated", "stale", "fresh")


def joined(marks: Iterable[str]) -> str:
    """What a rival has of several rows together, joined by AND (E7).

    Any no → no; else any unknown → unknown; else any partly → partly; else yes. Of no rows at all: unknown.
    """
    found = set(marks)
    for mark in (NO, UNKNOWN, PARTLY):
        if mark in found:
            return mark
    return YES if found else UNKNOWN


def classify(ours: str, real: Iterable[str], status_quo: Iterable[str] = ()) -> str:
    """What one comparison row is to us, from our mark, those of real rivals, those of the status quo (D1).

    unique: we yes, every rival no. near_unique: we yes, nobody yes, somebody partly. parity: we yes and at
    least two real rivals yes. contested: we yes, and exactly one real rival, or only the status quo, yes.
    gap: somebody yes, we not fully. emerging: we partly, nobody yes. absent: we no, nobody yes.
    open: an unknown mark could still change the class; also when there is no rival at all.
    """
    rivals, others = Counter(real), Counter(status_quo)
    if ours == UNKNOWN or not (rivals or others):
        return "open"
    unsure, also_unsure = rivals[UNKNOWN], others[UNKNOWN]
    partly = bool(rivals[PARTLY] or others[PARTLY])
    status_yes = others[YES] > 0
    if not (unsure or also_unsure):
        return _settled(ours, rivals[YES], status_yes, partly)
    possible = set()
    for more in range(min(unsure, 2) + 1):
        for status in {status_yes, status_yes or also_unsure > 0}:
            left = unsure - more + also_unsure - (status and not status_yes)
            for some in {partly, partly or left > 0}:
                possible.add(_settled(ours, rivals[YES] + more, status, some))
    return possible.pop() if len(possible) == 1 else "open"


def _settled(ours: str, real_yes: int, status_yes: bool, partly: bool) -> str:
    """The class of a row on which nothing is unknown."""
    if ours == YES:
        if real_yes >= 2:
            return "parity"
        if real_yes or status_yes:
            return "contested"
        return "near_unique" if partly else "unique"
    if real_yes or status_yes:
        return "gap"
    return "emerging" if ours == PARTLY else "absent"


class CellState(NamedTuple):
    """What one rival has of one row and how well that is proved.

    state: unknown (no mark), unproved (a mark without evidence), undated (evidence without a usable date),
    stale or fresh. age and limit are days of its newest evidence. public: at least one piece of evidence may
    be shown to customers. printable: may stand in a customer's comparison (fact, public, dated, not stale).
    """

    cell_id: str | None
    row_id: str
    rival_id: str
    mark: str
    state: str
    age: int | None = None
    limit: int | None = None
    public: bool = False
    printable: bool = False


def cell_state(
    cell: Row, status_quo: bool, evidence: Sequence[Row], known: Mapping[str, int], as_of: date
) -> CellState:
    """A cell is as fresh as its newest evidence (B9); no evidence is unproved, which is not unknown.

    The status quo needs no evidence: without any it counts as fresh, and may be printed.
    """
    place = (cell["id"], cell["comparison_row_id"], cell["competitor_id"], cell["mark"])
    if cell["mark"] == UNKNOWN:
        return CellState(*place, "unknown", public=_public(evidence))
    if not evidence:
        return CellState(*place, "fresh" if status_quo else "unproved", printable=status_quo)
    ages = [_age(item, known, as_of) for item in evidence]
    age = newest(ages)
    if age is None:
        return CellState(*place, "undated", public=_public(evidence), printable=status_quo)
    shown = status_quo or any(
        found is not None and not found.stale and item["visibility"] == "customer" and item["certainty"] == "fact"
        for item, found in zip(evidence, ages, strict=True)
    )
    state = "stale" if age.stale else "fresh"
    return CellState(*place, state, age.days, age.limit, _public(evidence), shown and not age.stale)


def _public(evidence: Iterable[Row]) -> bool:
    """Whether one piece may be shown to customers."""
    return any(item["visibility"] == "customer" for item in evidence)


def _age(evidence: Row, known: Mapping[str, int], as_of: date) -> Age | None:
    """The age of one piece of evidence."""
    return age_of(evidence["kind"], evidence["seen"], known, as_of, evidence.get("expires"))


def evidence_age(evidence: Iterable[Row], known: Mapping[str, int], as_of: date) -> Age | None:
    """The age of the newest of several pieces of evidence; None when none has a usable date."""
    return newest(_age(item, known, as_of) for item in evidence)


@dataclass(frozen=True)
class Comparison:
    """The whole matrix, reckoned once: rows and rivals in their order, every cell's state, every row's class."""

    rows: tuple[Row, ...]
    rivals: tuple[Row, ...]
    cells: Mapping[tuple[str, str], CellState]
    classes: Mapping[str, str]
    ours: Mapping[str, str]

    def cell(self, row_id: str, rival_id: str) -> CellState:
        """The state of one place of the matrix; no cell means unknown."""
        found = self.cells.get((row_id, rival_id))
        return found or CellState(None, row_id, rival_id, UNKNOWN, "unknown")

    def mark(self, row_id: str, rival_id: str) -> str:
        """What a rival has of a row."""
        found = self.cells.get((row_id, rival_id))
        return found.mark if found else UNKNOWN

    def places(self) -> Iterator[CellState]:
        """Every place of the matrix, row by row, rivals in their order."""
        for row in self.rows:
            for rival in self.rivals:
                yield self.cell(row["id"], rival["id"])

    def with_state(self, state: str) -> list[CellState]:
        """The places in one state, in the order of the matrix."""
        return [place for place in self.places() if place.state == state]

    def counts(self) -> dict[str, int]:
        """How many places there are, in each state, with public evidence, fit for a customer's comparison."""
        found = dict.fromkeys(("cells", *STATES, "customer_usable", "printable"), 0)
        for place in self.places():
            found["cells"] += 1
            found[place.state] += 1
            found["customer_usable"] += place.public and place.mark != UNKNOWN
            found["printable"] += place.printable
        return found

    def oldest(self, row_id: str) -> CellState | None:
        """The stalest cell of a row; of equally old ones the last. None when no cell has an age."""
        return stalest(self.cell(row_id, rival["id"]) for rival in self.rivals)


def stalest(cells: Iterable[CellState]) -> CellState | None:
    """The stalest of several cells: a stale one before a fresh one, then the older, then the later in order."""
    found: CellState | None = None
    for cell in cells:
        if cell.age is not None and (found is None or _staleness(cell) >= _staleness(found)):
            found = cell
    return found


def _staleness(cell: CellState) -> tuple[bool, int]:
    """What orders cells by staleness."""
    return cell.state == "stale", cell.age or 0


def compare(
    rows: Sequence[Row],
    rivals: Sequence[Row],
    cells: Iterable[Row],
    proofs: Mapping[str, Sequence[Row]],
    known: Mapping[str, int],
    as_of: date,
) -> Comparison:
    """Reckon the whole matrix. `proofs`: cell id → its evidence; `known`: freshness limits in days by kind."""
    quo = {rival["id"] for rival in rivals if rival["kind"] == STATUS_QUO}
    real = [rival["id"] for rival in rivals if rival["id"] not in quo]
    states = {
        (cell["comparison_row_id"], cell["competitor_id"]): cell_state(
            cell, cell["competitor_id"] in quo, proofs.get(cell["id"], ()), known, as_of
        )
        for cell in cells
    }
    found = Comparison(tuple(rows), tuple(rivals), states, {}, {row["id"]: row["ours"] for row in rows})
    classes = {
        row["id"]: classify(
            row["ours"],
            (found.mark(row["id"], rival) for rival in real),
            (found.mark(row["id"], rival) for rival in quo),
        )
        for row in rows
    }
    return Comparison(found.rows, found.rivals, states, classes, found.ours)


def linked(links: Iterable[Row], owner: str, evidence: Mapping[str, Row]) -> dict[str, list[Row]]:
    """Owner id → its evidence, from link rows; `owner` is the column that names the owner."""
    found: dict[str, list[Row]] = {}
    for link in links:
        item = evidence.get(link["evidence_id"])
        if item is not None:
            found.setdefault(link[owner], []).append(item)
    return found


def comparison(reader: Reader, as_of: date) -> Comparison:
    """The matrix of a project, reckoned."""
    evidence: dict[str, Row] = {item["id"]: item for item in reader.rows("evidence")}
    return compare(
        reader.rows("comparison_row"),
        reader.rows("competitor"),
        reader.rows("cell"),
        linked(reader.rows("cell_evidence"), "cell_id", evidence),
        limits(reader.rows("freshness_limit")),
        as_of,
    )


REFUTABLE = frozenset({"say_first", "talking_point", "question", "we_win"})
"""The blocks of a battlecard that say something against the rival."""


def is_refuted(line: Row, matrix: Comparison) -> bool:
    """Whether the matrix refutes what a line says against a rival: the rival has the row fully."""
    row = line["comparison_row_id"]
    return row is not None and line["block"] in REFUTABLE and matrix.mark(row, line["competitor_id"]) == YES


def is_unfounded(line: Row, matrix: Comparison) -> bool:
    """Whether a do-not-say line has lost its reason: the rival no longer has its row, and we have it fully."""
    row = line["comparison_row_id"]
    if line["block"] != "do_not_say" or row is None or matrix.ours.get(row, UNKNOWN) != YES:
        return False
    return matrix.mark(row, line["competitor_id"]) in (NO, UNKNOWN)
