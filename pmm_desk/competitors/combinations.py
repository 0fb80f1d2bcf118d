"""The combination finder: the smallest sets of our rows that no rival has together, exact and while one types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from pmm_desk.competitors.rules import NO, UNKNOWN, YES, Comparison

STEPS = 400_000
"""Unions of rows looked at before the search for the smallest sets gives way to a good one (about 0.1 s)."""


@dataclass(frozen=True)
class Together:
    """Rows that no rival has together. `unless`: the unknown cells (row, rival) that must turn out *no* for it."""

    rows: tuple[str, ...]
    unless: tuple[tuple[str, str], ...] = ()

    @property
    def sure(self) -> bool:
        """Whether the swap test says that a claim on these rows holds."""
        return not self.unless


@dataclass(frozen=True)
class Found:
    """alone: rows that need no company. together: the smallest sets that hold for sure. possible: sets of at most
    that size that would hold if their unknown cells turn out *no*. exact: False where the matrix is so large that
    only one good set was looked for.
    """

    alone: tuple[Together, ...] = ()
    together: tuple[Together, ...] = ()
    possible: tuple[Together, ...] = ()
    exact: bool = True


def only_together(matrix: Comparison, most: int = 20) -> Found:
    """What we alone have, in sets of the smallest size there is.

    A set holds when every rival surely lacks (*no*) at least one of its rows, which is what the swap test asks
    (E7); only rows that we have fully count. A row that every rival lacks is in no larger set: it needs no company.
    """
    if not matrix.rivals:
        return Found()
    everyone = (1 << len(matrix.rivals)) - 1
    ours = [row["id"] for row in matrix.rows if row["ours"] == YES]
    lacking, maybe = lacks(matrix, ours)
    alone = [row_id for row_id in ours if lacking[row_id] == everyone]
    sure, exact = _smallest(lacking, everyone, most)
    known = set(sure)
    lucky, also_exact = _smallest(maybe, everyone, 4 * most) if maybe != lacking else ([], True)
    size = min((len(rows) for rows in sure), default=len(ours) + 1)
    singles = [(row_id,) for row_id in ours if maybe[row_id] == everyone != lacking[row_id]]
    more = [rows for rows in (*singles, *lucky) if len(rows) <= size and rows not in known]
    return Found(
        tuple(Together((row_id,)) for row_id in alone),
        tuple(Together(rows) for rows in sure),
        tuple(Together(rows, _unless(matrix, rows, lacking)) for rows in more[:most]),
        exact and also_exact,
    )


def combinations(matrix: Comparison, most: int = 20) -> list[tuple[str, ...]]:
    """Up to `most` sets of row ids that hold for sure: the rows alone first, then the smallest sets together."""
    found = only_together(matrix, most)
    sets = [entry.rows for entry in (*found.alone, *found.together)]
    return sets[: max(most, len(found.alone))]


def lacks(matrix: Comparison, row_ids: Sequence[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Row id → the rivals that surely lack it, one bit each; and those that lack it if the unknown turns out no."""
    bits = [(rival["id"], 1 << at) for at, rival in enumerate(matrix.rivals)]
    cells = matrix.cells
    surely, perhaps = {}, {}
    for row_id in row_ids:
        sure = unsure = 0
        for rival, bit in bits:
            cell = cells.get((row_id, rival))
            if cell is None or cell.mark == UNKNOWN:
                unsure |= bit
            elif cell.mark == NO:
                sure |= bit
        surely[row_id], perhaps[row_id] = sure, sure | unsure
    return surely, perhaps


def _unless(matrix: Comparison, rows: tuple[str, ...], lacking: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """The unknown cells that decide: those of rivals who surely lack none of the rows."""
    surely = 0
    for row_id in rows:
        surely |= lacking[row_id]
    return tuple(
        (row_id, rival["id"])
        for at, rival in enumerate(matrix.rivals)
        if not surely >> at & 1
        for row_id in rows
        if matrix.mark(row_id, rival["id"]) == UNKNOWN
    )


def _smallest(lacking: Mapping[str, int], everyone: int, most: int) -> tuple[list[tuple[str, ...]], bool]:
    """The smallest sets of two or more rows that leave no rival out, in the order of the rows; and whether exact."""
    names = [row_id for row_id, mask in lacking.items() if 0 < mask < everyone]
    masks = needed([lacking[row_id] for row_id in names], everyone)
    everyone = needed([everyone], everyone, [lacking[row_id] for row_id in names])[0] if names else everyone
    covers, exact = smallest_covers(masks, everyone, most)
    return [tuple(names[at] for at in rows) for rows in covers], exact


def needed(masks: Sequence[int], everyone: int, given: Sequence[int] = ()) -> list[int]:
    """The masks without the bits that never decide: whoever lacks all that another one lacks falls with that one."""
    rows = list(given or masks)
    columns = [sum(1 << at for at, mask in enumerate(rows) if mask >> bit & 1) for bit in range(everyone.bit_length())]
    kept: list[int] = []
    for bit, column in sorted(enumerate(columns), key=lambda pair: (pair[1].bit_count(), pair[0])):
        if not any(columns[other] & column == columns[other] for other in kept):
            kept.append(bit)
    return [sum(1 << to for to, bit in enumerate(kept) if mask >> bit & 1) for mask in masks]


def smallest_covers(masks: Sequence[int], everyone: int, most: int) -> tuple[list[tuple[int, ...]], bool]:
    """Up to `most` smallest sets of places whose masks together have every bit of `everyone`, places ascending.

    Exact by breadth: every union of one row, of two, … until `everyone` appears; then only along unions from which
    the rest can still be had. Where there are more unions than STEPS, one set without a needless member, and False.
    """
    distinct = sorted(set(masks), key=lambda mask: -mask.bit_count())
    union = 0
    for mask in distinct:
        union |= mask
    if union != everyone or not everyone:
        return [], True
    seen, frontier, size, steps = {0}, {0}, 0, 0
    while everyone not in frontier:
        steps += len(frontier) * len(distinct)
        if steps > STEPS:
            return [_greedy(masks, everyone)], False
        frontier = {covered | mask for covered in frontier for mask in distinct} - seen
        seen |= frontier
        size += 1
    need = _needs(seen, distinct, everyone)
    return list(islice(_walk(masks, everyone, size, need), most)), True


def _needs(seen: set[int], distinct: Sequence[int], everyone: int) -> dict[int, int]:
    """How many more rows each union needs; unions from which the way led outside count as never."""
    never = len(distinct) + 1
    need = {everyone: 0}
    for covered in sorted(seen, key=lambda union: -union.bit_count()):
        if covered != everyone:
            ways = [need[more] for mask in distinct if (more := covered | mask) != covered and more in need]
            need[covered] = 1 + min(ways, default=never)
    return need


def _walk(masks: Sequence[int], everyone: int, size: int, need: Mapping[int, int]) -> Iterator[tuple[int, ...]]:
    """The sets of exactly this size, in the order of their places; no dead end is entered twice."""
    dead: set[tuple[int, int]] = set()
    never = len(masks) + 1

    def further(start: int, covered: int, left: int) -> Iterator[tuple[int, ...]]:
        if not left:
            yield ()
            return
        if (start, covered) in dead:
            return
        found = False
        for at in range(start, len(masks)):
            more = covered | masks[at]
            if more != covered and need.get(more, never) < left:
                for rest in further(at + 1, more, left - 1):
                    found = True
                    yield (at, *rest)
        if not found:
            dead.add((start, covered))

    yield from further(0, 0, size)


def _greedy(masks: Sequence[int], everyone: int) -> tuple[int, ...]:
    """One set that covers all, the row that adds most first, without members that turn out needless."""
    chosen: list[int] = []
    covered = 0
    while covered != everyone:
        best = max(range(len(masks)), key=lambda at: ((masks[at] & ~covered).bit_count(), -at))
        chosen.append(best)
        covered |= masks[best]
    for at in list(chosen):
        rest = 0
        for other in chosen:
            rest |= masks[other] if other != at else 0
        if rest == everyone:
            chosen.remove(at)
    return tuple(sorted(chosen))
