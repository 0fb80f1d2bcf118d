"""The versions of the canvas: how another one becomes the current one of its group; nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from pmm_desk.positioning.rules import current_of, of_group

Row = dict[str, Any]


class Verbs(Protocol):
    """What is done to rows within one change."""

    def add(self, table: str, *, after: str | None = None, **values: Any) -> str: ...

    def set(self, row_id: str, **values: Any) -> None: ...

    def remove(self, row_id: str) -> None: ...

    def duplicate(self, row_id: str, **values: Any) -> str: ...

    def move(self, row_id: str, after: str | None) -> None: ...


def make_current(change: Verbs, canvases: Iterable[Row], canvas: str) -> None:
    """Let this version be the current one of its group, and no other of that group."""
    known = list(canvases)
    group = next(row["target_group_id"] for row in known if row["id"] == canvas)
    for row in of_group(known, group):
        if row["id"] != canvas and row["current"]:
            change.set(row["id"], current=0)
    if not next(row["current"] for row in known if row["id"] == canvas):
        change.set(canvas, current=1)


def begin(change: Verbs, canvases: Sequence[Row], group: str | None, name: str, day: str) -> str:
    """Add an empty version for a group, behind its others; the first of a group is its current one."""
    same = of_group(canvases, group)
    current = int(current_of(canvases, group) is None)
    after = same[-1]["id"] if same else None
    return change.add("canvas", after=after, name=name, target_group_id=group, current=current, made_on=day)


def branch(change: Verbs, canvases: Sequence[Row], canvas: str, name: str, day: str, group: str | None) -> str:
    """Copy a version, whole, for the same group or for another one; the first of a group is its current one."""
    current = int(current_of(canvases, group) is None)
    made = change.duplicate(canvas, name=name, target_group_id=group, current=current, made_on=day)
    return _newest(change, canvases, made, group)


def restore(change: Verbs, canvases: Sequence[Row], canvas: str, name: str, day: str) -> str:
    """Let what an older version says be current again, as a new version: it and all others stay as they are."""
    group = next(row["target_group_id"] for row in canvases if row["id"] == canvas)
    for row in of_group(canvases, group):
        if row["current"]:
            change.set(row["id"], current=0)
    return _newest(change, canvases, change.duplicate(canvas, name=name, current=1, made_on=day), group)


def _newest(change: Verbs, canvases: Iterable[Row], made: str, group: str | None) -> str:
    """A copy stands behind its source: put it behind all versions of its group."""
    same = of_group(canvases, group)
    if same:
        change.move(made, same[-1]["id"])
    return made


def hand_over(change: Verbs, canvases: Sequence[Row], canvas: str, group: str | None) -> None:
    """Give a version to another group; it is the current one there only if that group has none.

    The group that it leaves keeps a current one: its newest version, where there is any.
    """
    row = next(row for row in canvases if row["id"] == canvas)
    if row["target_group_id"] == group:
        return
    change.set(canvas, target_group_id=group, current=int(current_of(canvases, group) is None))
    if row["current"]:
        _follow(change, [other for other in of_group(canvases, row["target_group_id"]) if other["id"] != canvas])


def remove(change: Verbs, canvases: Sequence[Row], canvas: str) -> None:
    """Delete a version; when it was the current one, the newest of the others is."""
    row = next(row for row in canvases if row["id"] == canvas)
    change.remove(canvas)
    if row["current"]:
        _follow(change, [other for other in of_group(canvases, row["target_group_id"]) if other["id"] != canvas])


def _follow(change: Verbs, left: Sequence[Row]) -> None:
    if left and not any(row["current"] for row in left):
        change.set(left[-1]["id"], current=1)


def faults(canvases: Sequence[Row]) -> dict[str, list[Row]]:
    """What two people, merged, or a script can leave behind: groups with several current versions, or with none."""
    groups = dict.fromkeys(row["target_group_id"] for row in canvases)
    found: dict[str, list[Row]] = {"several": [], "none": []}
    for group in groups:
        same = of_group(canvases, group)
        marked = [row for row in same if row["current"]]
        if len(marked) > 1:
            found["several"].append(marked[0])
        elif not marked:
            found["none"].append(same[-1])
    return found
