"""The reckoning of scans: where nobody has looked for long, and what has changed since the last visit."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from pmm_desk.competitors.rules import STATUS_QUO
from pmm_desk.product.rules import UNKNOWN_KIND, day
from pmm_desk.project.finding import Reader

Row = Mapping[str, Any]

USUAL_PLACES = ("site", "price_page", "documents", "review", "tender", "job_post", "webinar", "interview")
"""The kinds of evidence of the places that a first checklist has, in its order."""


class Look(NamedTuple):
    """One place of one rival: when somebody last looked there, and the last day on which that is recent enough."""

    rival_id: str
    place_id: str
    last: date | None
    due: date | None

    def overdue(self, as_of: date) -> int:
        """By how many days the next look is late; 0 when it is not, or when nobody ever looked."""
        return max(0, (as_of - self.due).days) if self.due is not None else 0


@dataclass(frozen=True)
class Visits:
    """Scans, their checklist and the evidence seen, as plain rows."""

    rivals: Sequence[Row]
    places: Sequence[Row]
    scans: Sequence[Row]
    checks: Sequence[Row]
    evidence: Sequence[Row]
    known: Mapping[str, int]
    as_of: date

    def looks(self) -> Iterator[Look]:
        """Every place of every real rival, in their orders.

        Last look: the newest scan that ticked the place, or the newest evidence of the place's kind. A look is
        due when the limit of that kind has passed. Days after the as-of date are not believed.
        """
        last = self._last_looks()
        for rival in self.rivals:
            if rival["kind"] == STATUS_QUO:
                continue
            for place in self.places:
                if place["retired"]:
                    continue
                ticked = last.get((rival["id"], place["id"]))
                heard = last.get((rival["id"], place["kind"]))
                seen = max((found for found in (ticked, heard) if found is not None), default=None)
                limit = timedelta(days=self.known.get(place["kind"], UNKNOWN_KIND))
                yield Look(rival["id"], place["id"], seen, seen + limit if seen is not None else None)

    def due(self) -> list[Look]:
        """All looks, the most overdue first; what nobody ever looked at stands last."""
        return sorted(self.looks(), key=lambda look: (look.due is None, look.due or self.as_of))

    def scanned(self) -> set[str]:
        """The rivals that were visited at least once."""
        return {scan["competitor_id"] for scan in self.scans}

    def overdue(self) -> dict[str, list[Look]]:
        """Scanned rival → its places whose next look is late; one who was never scanned is not late."""
        found: dict[str, list[Look]] = {}
        scanned = self.scanned()
        for look in self.looks():
            if look.rival_id in scanned and look.overdue(self.as_of):
                found.setdefault(look.rival_id, []).append(look)
        return found

    def before(self, scan: Row) -> Row | None:
        """The scan of the same rival before this one, by day; of one day the earlier in the list."""
        mine = (scan["visited"] or "", scan["position"], scan["id"])
        earlier = [
            other
            for other in self.scans
            if other["competitor_id"] == scan["competitor_id"]
            and other["visited"]
            and (other["visited"], other["position"], other["id"]) < mine
        ]
        return max(earlier, key=lambda other: (other["visited"], other["position"], other["id"]), default=None)

    def _last_looks(self) -> dict[tuple[str, str], date]:
        """(rival, place) and (rival, kind of evidence) → the newest day."""
        scans = {scan["id"]: scan for scan in self.scans}
        dated: list[tuple[str, str, date | None]] = [
            (item.get("competitor_id") or "", item["kind"], day(item["seen"])) for item in self.evidence
        ]
        for check in self.checks:
            scan = scans.get(check["scan_id"])
            if scan is not None:
                dated.append((scan["competitor_id"], check["scan_place_id"], day(scan["visited"])))
        found: dict[tuple[str, str], date] = {}
        for rival, what, seen in dated:
            if seen is not None and seen <= self.as_of:
                found[rival, what] = max(seen, found.get((rival, what), seen))
        return found


def visits(reader: Reader, known: Mapping[str, int], as_of: date) -> Visits:
    """The visits of a project."""
    return Visits(
        reader.rows("competitor"),
        reader.rows("scan_place"),
        reader.rows("scan"),
        reader.rows("scan_check"),
        reader.rows("evidence"),
        known,
        as_of,
    )


class Changed(NamedTuple):
    """One thing that is other than at the last visit: its kind, the row, and what stood there before ('' for new)."""

    kind: str
    row: Row
    before: str = ""


def changed_since(
    since: str | None,
    until: str | None,
    evidence: Iterable[Row],
    prices: Iterable[Row],
    moves: Iterable[Row],
    states: Iterable[Row] = (),
) -> list[Changed]:
    """What came up after `since` and up to `until` (days; None: ever, and open): prices, moves, cells, evidence.

    `states` are the dated states of one rival's cells; `before` of a cell is the mark of its state before.

    A price is new when it was seen in that time; `before` is the newest older price of the same offer, and a
    price that says the same as before is no change.
    """

    def within(found: str | None) -> bool:
        return bool(found) and (since is None or str(found) > since) and (until is None or str(found) <= until)

    listed = list(prices)
    found = []
    for price in listed:
        if not within(price["seen"]):
            continue
        before = price_before(price, listed)
        if before is None or not _same_price(before, price):
            found.append(Changed("price", price, str(before["price"]) if before is not None else ""))
    found += [Changed("move", move) for move in moves if within(move["happened"])]
    found += _turned(states, within)
    found += [Changed("evidence", item) for item in evidence if within(item["seen"])]
    return found


def _turned(states: Iterable[Row], within: Callable[[str | None], bool]) -> Iterator[Changed]:
    """The cells whose mark turned in a time, each as it stood last."""
    by_row: dict[str, list[Row]] = {}
    for state in states:
        by_row.setdefault(state["comparison_row_id"], []).append(state)
    for known in by_row.values():
        known.sort(key=lambda state: (state["since"] or "", state["position"], state["id"]))
        fresh = [at for at, state in enumerate(known) if within(state["since"])]
        if fresh:
            before = known[fresh[0] - 1]["mark"] if fresh[0] else ""
            if before != known[fresh[-1]]["mark"]:
                yield Changed("cell", known[fresh[-1]], before)


def price_before(price: Row, prices: Iterable[Row]) -> Row | None:
    """The newest older price of the same offer of the same rival."""
    older = [
        other
        for other in prices
        if other["competitor_id"] == price["competitor_id"]
        and other["seen"]
        and other["seen"] < (price["seen"] or "")
        and other["offer"].strip().casefold() == price["offer"].strip().casefold()
    ]
    return max(older, key=lambda other: str(other["seen"]), default=None)


def _same_price(one: Row, other: Row) -> bool:
    """Whether two prices say the same."""
    return (one["price"].strip(), one["contact_sales"]) == (other["price"].strip(), other["contact_sales"])


def same_name(name: str) -> str:
    """A rival's name as people compare it: without case, width and needless spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def namesakes(rivals: Iterable[Row]) -> dict[str, str]:
    """Rival id → the earlier rival that has the same name."""
    first: dict[str, str] = {}
    found: dict[str, str] = {}
    for rival in rivals:
        name = same_name(rival.get("name", ""))
        if name:
            other = first.setdefault(name, rival["id"])
            if other != rival["id"]:
                found[rival["id"]] = other
    return found
