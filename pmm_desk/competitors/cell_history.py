"""The history of a cell: what a new mark adds to its dated states, which are rows of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pmm_desk.competitors.rules import UNKNOWN, Row


class Step(NamedTuple):
    """What to do with the states of a cell. add: values of new states; set: (id, mark); remove: ids."""

    add: tuple[Mapping[str, Any], ...] = ()
    set: tuple[tuple[str, str], ...] = ()
    remove: tuple[str, ...] = ()


def ordered(states: Sequence[Row]) -> list[Row]:
    """The states of one cell from the oldest; those without a day, from before anybody wrote it down, first."""
    return sorted(states, key=lambda state: (state["since"] or "", state["position"], state["id"]))


def turned(states: Sequence[Row], before: str, after: str, today: str, *, first: bool = True) -> Step:
    """What the mark turning from `before` to `after` today does to the states of its cell.

    A first mark is noted as learned that day (not when `first` is off: what a table brings was so at some earlier
    time). The first change of a mark that stands without any state puts that one down as well, without a day.
    Several changes on one day leave one state, and none where the day ends as it began.
    """
    if before == after:
        return Step()
    known = ordered(states)
    newest = known[-1] if known else None
    if newest is None and before == UNKNOWN:
        return Step(add=({"mark": after, "since": today, "learned": 1},) if first else ())
    if newest is None or not newest["since"] or newest["since"] < today:
        base = () if known else ({"mark": before, "since": None},)
        return Step(add=(*base, {"mark": after, "since": today}))
    earlier = known[-2]["mark"] if len(known) > 1 else UNKNOWN
    if earlier != after:
        return Step(set=((newest["id"], after),))
    # The day ends as it began: what is left of it tells nothing.
    alone = known[:1] if len(known) == 2 and not known[0]["since"] else []
    return Step(remove=(newest["id"], *(state["id"] for state in alone)))
