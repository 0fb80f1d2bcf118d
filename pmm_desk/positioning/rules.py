"""The reckoning of the positioning room: would a claim survive a swap of names, and what the house lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from pmm_desk.competitors.rules import PARTLY, UNKNOWN, YES, CellState, Comparison, joined, stalest
from pmm_desk.positioning.entry_sources import holds
from pmm_desk.product.rules import age_of

Row = Mapping[str, Any]
SomeRow = TypeVar("SomeRow", bound=Row)

OVER_CLAIM, FAILS, UNPROVEN, WEAK, HOLDS = "over_claim", "fails", "unproven", "weak", "holds"
"""What the swap test can answer, in the order in which it is decided (E7)."""

SLOTS = ("for_whom", "who_need", "product_is", "that_does", "unlike", "differs_by")
"""The slots of the statement, after Geoffrey Moore."""

BLOCKS = ("alternative", "capability", "value", "best_fit", "category", "why_now")
"""The blocks of the canvas, in the order of thinking (alternatives first)."""


@dataclass(frozen=True)
class ClaimResult:
    """What the swap test says of one claim.

    answers: rival id → yes, partly, no or unknown ("is it true of them too?"). rivals: those that decide the
    verdict. over_rows: the rows on which we ourselves are not a full yes. oldest: the stalest cell it rests
    on. stale and unproved: the cells it rests on that are so.
    """

    verdict: str
    answers: Mapping[str, str]
    rivals: tuple[str, ...]
    over_rows: tuple[str, ...]
    oldest: CellState | None
    stale: tuple[CellState, ...]
    unproved: tuple[CellState, ...]

    @property
    def age(self) -> int | None:
        """The age in days of the stalest cell it rests on; None when none is dated."""
        return self.oldest.age if self.oldest else None


def swap_test(row_ids: Sequence[str], matrix: Comparison) -> ClaimResult:
    """Would the claim be true of another supplier (E7)? It rests on all the rows, joined by AND.

    For a rival any no → no; else any unknown → unknown; else any partly → partly; else yes. The verdict: a row
    that we lack ourselves → over_claim; else any yes → fails; else any unknown → unproven; else any partly →
    weak; else holds. A claim on no rows, or with no rivals to test it against, is unproven.
    """
    answers = {rival["id"]: joined(matrix.mark(row_id, rival["id"]) for row_id in row_ids) for rival in matrix.rivals}
    over = tuple(row_id for row_id in row_ids if matrix.ours.get(row_id) != YES)
    cells = [matrix.cell(row_id, rival["id"]) for row_id in row_ids for rival in matrix.rivals]
    verdict, deciding = _verdict(answers)
    return ClaimResult(
        OVER_CLAIM if over else verdict,
        answers,
        tuple(rival for rival, answer in answers.items() if answer == deciding),
        over,
        stalest(cells),
        tuple(cell for cell in cells if cell.state == "stale"),
        tuple(cell for cell in cells if cell.state in ("unproved", "undated")),
    )


def _verdict(answers: Mapping[str, str]) -> tuple[str, str]:
    """The verdict over all rivals, and the answer that decided it."""
    found = set(answers.values())
    for answer, verdict in ((YES, FAILS), (UNKNOWN, UNPROVEN), (PARTLY, WEAK)):
        if answer in found:
            return verdict, answer
    return (HOLDS, "") if answers else (UNPROVEN, "")


def rows_by(links: Iterable[Row], owner: str, target: str = "comparison_row_id") -> dict[str, list[str]]:
    """Owner id → the ids it is linked to, from link rows; `owner` and `target` are columns of the link."""
    found: dict[str, list[str]] = {}
    for link in links:
        found.setdefault(link[owner], []).append(link[target])
    return found


def swap_tests(claims: Iterable[Row], links: Iterable[Row], matrix: Comparison) -> dict[str, ClaimResult]:
    """Claim id → its swap test, from the claims and the rows of `claim_row`."""
    rests_on = rows_by(links, "claim_id")
    return {claim["id"]: swap_test(rests_on.get(claim["id"], ()), matrix) for claim in claims}


def of_group(canvases: Iterable[SomeRow], group: str | None) -> list[SomeRow]:
    """The versions of one group, in their order; None: those that are for no single group."""
    return [row for row in canvases if row["target_group_id"] == group]


def current_of(canvases: Iterable[SomeRow], group: str | None) -> SomeRow | None:
    """The current version of a group: the first that is marked so. The one place where that is decided."""
    return next((row for row in of_group(canvases, group) if row["current"]), None)


def serving(canvases: Sequence[SomeRow], group: str | None) -> SomeRow | None:
    """The canvas to read or print for a group: its current one, else the current one that is for no single group."""
    return current_of(canvases, group) or (current_of(canvases, None) if group else None)


def currents(canvases: Sequence[SomeRow]) -> list[SomeRow]:
    """The current version of every group that has one; what is not here is printed nowhere."""
    return [row for row in canvases if row["current"] and current_of(canvases, row["target_group_id"]) is row]


def canvas_of(canvases: Sequence[SomeRow], brief: Row) -> SomeRow | None:
    """The canvas that a launch brief is composed of: that of its group; for a brief of none the first current one."""
    group = brief["target_group_id"]
    found = serving(canvases, group)
    return next(iter(currents(canvases)), None) if found is None and not group else found


def slots(canvas: Row) -> dict[str, bool]:
    """Which slots of the statement are filled; a statement written as one text fills them all (E1)."""
    whole = bool(canvas["statement"].strip())
    return {slot: whole or bool(canvas[slot].strip()) for slot in SLOTS}


def empty_blocks(canvas_id: str, entries: Iterable[Row]) -> tuple[str, ...]:
    """The blocks of a canvas without any entry; a link to another room counts as one."""
    filled = {entry["block"] for entry in entries if entry["canvas_id"] == canvas_id and holds(entry)}
    return tuple(block for block in BLOCKS if block not in filled)


def without_message(personas: Iterable[Row], messages: Iterable[Row]) -> list[str]:
    """The ids of roles that no message of their own addresses; roles that are no target are left out."""
    served = {message["persona_id"] for message in messages if message["kind"] == "role" and message["wording"].strip()}
    return [
        persona["id"] for persona in personas if persona["id"] not in served and not persona["not_a_target"].strip()
    ]


def over_claimed(row_ids: Iterable[str], matrix: Comparison) -> tuple[str, ...]:
    """Of the rows a message rests on, those that we ourselves do not have fully."""
    return tuple(row_id for row_id in row_ids if matrix.ours.get(row_id) != YES)


def proof_faults(proof: Row, known: Mapping[str, int], as_of: date) -> tuple[str, ...]:
    """What keeps a proof from being shown: undated, in_future, stale, without_permission, names_customer.

    A customer's case grows stale after the limit of the kind "case" (365 days in a new project). A proof that
    is not customer-facing only needs a date that can be right.
    """
    shown = proof["visibility"] == "customer"
    age = age_of("case", proof["dated"], known, as_of)
    found = []
    if not proof["dated"]:
        found.append("undated")
    elif age is None:
        found.append("in_future")
    elif age.stale and shown:
        found.append("stale")
    if shown and proof["permission"] == "none":
        found.append("without_permission")
    if shown and proof["permission"] == "anonymous" and _names(proof["customer"], proof):
        found.append("names_customer")
    return tuple(found)


def _names(customer: str, proof: Row) -> bool:
    """Whether a proof's printed texts name the customer."""
    name = customer.strip().casefold()
    texts = (proof["wording"], proof["figure"], proof["caption"], proof["quote"], proof["speaker"])
    return bool(name) and any(name in text.casefold() for text in texts)
