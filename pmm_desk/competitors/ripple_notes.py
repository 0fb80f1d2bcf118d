"""Writes down, within the very change that turns what texts rest on, what is to be looked at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.ripple import PREFIXES, RESTED_ON, SPOKEN, Reader, Ripple
from pmm_desk.competitors.rules import UNKNOWN
from pmm_desk.product.rules import as_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pmm_desk.project.change import Change, Turned
    from pmm_desk.widgets.live import Live

TEXTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "claim": ("wording",),
        "message": ("title", "wording"),
        "canvas": (
            "for_whom", "who_need", "product_is", "that_does", "unlike", "differs_by", "cost_of_waiting", "statement",
        ),
        "objection": ("objection", "answer"),
        "brief": ("portrait", "pains", "rivals", "slogan", "value", "scenario"),
    }
)  # fmt: skip
"""Table → its texts; a row whose text is written anew carries the day of that in `reviewed_on` (E9)."""
WATCHED = ("cell", "comparison_row", "competitor", "rival_price", "translation", *RESTED_ON, *TEXTS)
LONGEST = 2000


def notes_of(live: Live) -> RippleNotes:
    """The notes of a window: made at the first call, then they follow every change of it."""
    for follow in live.along:
        keeper = getattr(follow, "__self__", None)
        if isinstance(keeper, RippleNotes):
            return keeper
    project = live.project
    made = RippleNotes(project, lambda: as_of(project.rows("project"), date.today()).isoformat())
    live.along.append(made.follow)
    return made


class RippleNotes:
    """Follows every change of a window (`Live.along`); undoing the change takes its notes away with it."""

    def __init__(self, reader: Reader, day: Callable[[], str]) -> None:
        """`day`: the as-of date of the project, in ISO form."""
        self._reader, self._day = reader, day
        self.noted: list[str] = []
        """What the last change that turned something concerns; the window says so in one quiet line."""

    def follow(self, change: Change) -> None:
        """Note what this change concerns."""
        every = change.turned(dict.fromkeys(WATCHED))
        self._written(change, every)
        turns = [turn for row_id, turned in every.items() for turn in _turns(row_id, turned)]
        if not turns:
            return
        ripple = Ripple(self._reader)
        found: list[str] = []
        for changed, rival, aspect, was, became in turns:
            if aspect == "mark":
                place = self._place(changed)
                if place is None:
                    continue
                changed, rival = place
            elif changed.startswith("rpr_"):
                rival = self._seller(changed)
            if aspect in ("mark", "ours"):
                concerned = ripple.of_mark(changed, rival)
            elif "." in aspect:
                concerned = ripple.of_row(changed)
            else:
                concerned = ripple.of_profile(rival, aspect)
            if self._note(change, (changed, rival, aspect), was[:LONGEST], became[:LONGEST], concerned):
                found += concerned
        self.noted = list(dict.fromkeys(found))

    def _written(self, change: Change, every: Mapping[str, Turned]) -> None:
        """Texts written anew in this change carry its day, unless a day is set by hand in it."""
        named = {prefix: table for table, prefix in PREFIXES.items()}
        fresh = []
        for row_id, turned in every.items():
            after = turned.after or {}
            if turned.table in TEXTS:
                columns = [column for column in TEXTS[turned.table] if column in after]
                by_hand = "reviewed_on" in after and (turned.before or {}).get("reviewed_on") != after["reviewed_on"]
                new = turned.before is None and not any(_text(after, column) for column in columns)
                if not by_hand and not new and any(_turned(turned, column) for column in columns):
                    fresh.append(row_id)
            elif turned.table == "translation" and turned.after is not None and turned.before is not None:
                found = self._reader.rows("translation", where={"id": row_id})
                owner, field = (str(found[0][column]) if found else "" for column in ("row", "field"))
                if field in TEXTS.get(named.get(owner.partition("_")[0], ""), ()):
                    fresh.append(owner)
        for row_id in dict.fromkeys(fresh):
            change.set(row_id, reviewed_on=self._day())

    def _place(self, cell_id: str) -> tuple[str, str] | None:
        """The comparison row and the rival of a cell."""
        cells = self._reader.rows("cell", where={"id": cell_id})
        return (cells[0]["comparison_row_id"], cells[0]["competitor_id"]) if cells else None

    def _seller(self, price_id: str) -> str:
        """The rival whose price it is."""
        prices = self._reader.rows("rival_price", where={"id": price_id})
        return str(prices[0]["competitor_id"]) if prices else ""

    def _note(
        self, change: Change, about: tuple[str, str, str], was: str, became: str, concerned: Sequence[str]
    ) -> bool:
        """One open line for each thing concerned; what goes back to where it was takes them away (False)."""
        changed, rival, aspect = about
        where = {"changed": changed, "rival": rival, "aspect": aspect}
        open_ones = {row["concerned"]: row for row in self._reader.rows("ripple_task", where={**where, "done": 0})}
        first = next((task["was"] for task in open_ones.values()), was)
        if first == became:
            for task in open_ones.values():
                change.remove(task["id"])
            return False
        for task in open_ones.values():
            change.set(task["id"], became=became, seen=self._day())
        for row_id in concerned:
            if row_id not in open_ones:
                change.add(
                    "ripple_task", **where, was=first, became=became, seen=self._day(), concerned=row_id
                )  # fmt: skip
        return True


def _turns(row_id: str, turned: Turned) -> list[tuple[str, str, str, str, str]]:
    """What turned in a row, as (row, rival, aspect, was, became); a new row or rival concerns nothing yet."""
    before, after = turned.before, turned.after
    if turned.table == "cell":
        was, became = (UNKNOWN if image is None else _text(image, "mark") for image in (before, after))
        if after is None or was == became:
            return []
        return [(row_id, "", "mark", was, became)]
    if turned.table == "rival_price" and after is not None:
        was, became = _text(before or {}, "price"), _text(after, "price")
        return [(row_id, "", "price", was, became)] if was != became else []
    if before is None or after is None:
        return []
    if turned.table in RESTED_ON:
        return [
            (row_id, "", f"{turned.table}.{column}", _text(before, column), _text(after, column))
            for column in RESTED_ON[turned.table]
            if column in after and _turned(turned, column) and _text(before, column)
        ]
    if turned.table not in ("comparison_row", "competitor"):
        return []
    columns = {"ours": "ours"} if turned.table == "comparison_row" else dict.fromkeys(SPOKEN)
    rival = "" if turned.table == "comparison_row" else row_id
    return [
        (row_id, rival, column, _text(before, column), _text(after, column))
        for column in columns
        if column in after and _text(before, column) != _text(after, column)
    ]


def _turned(turned: Turned, column: str) -> bool:
    """Whether a column says something else now."""
    return _text(turned.before or {}, column) != _text(turned.after or {}, column)


def _text(image: dict[str, Any], column: str) -> str:
    """A value of an image as text."""
    value = image.get(column)
    return f"{value:g}" if isinstance(value, float) else str(value or "")
