"""What is noticed about scans and the library: looks that are late, evidence about to expire, twin names, bad links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from pmm_desk.competitors.expiry import SOON, expiring, last_fresh_day
from pmm_desk.competitors.visits import Row, Visits, namesakes, visits
from pmm_desk.product.rules import age_of, in_future
from pmm_desk.project.finding import Finding, Reader, Severity

LINKS = ("cell_evidence", "line_evidence", "claim_evidence", "field_evidence")
"""The tables that say what a piece of evidence proves."""


def find_visits(reader: Reader, known: Mapping[str, int], as_of: date) -> Iterator[Finding]:
    """Everything about scans, names, the rows of prices and what expires soon."""
    seen = visits(reader, known, as_of)
    yield from _overdue(seen)
    yield from _future_scans(seen.scans, as_of)
    for rival, other in namesakes(seen.rivals).items():
        yield Finding("rival_same_name", Severity.WORTH_DOING, (rival, other), {"rival": other})
    used = {link["evidence_id"] for table in LINKS for link in reader.rows(table)}
    yield from _expiring((item for item in seen.evidence if item["id"] in used), known, as_of)
    yield from _prices(reader.rows("rival_price"), known, as_of)


def _overdue(seen: Visits) -> Iterator[Finding]:
    """One finding per rival that was scanned once and whose places nobody has looked at for too long."""
    for rival, looks in seen.overdue().items():
        late = max(looks, key=lambda look: look.overdue(seen.as_of))
        values = {
            "places": len(looks),
            "days": late.overdue(seen.as_of),
            "place": late.place_id,
            "due": late.due.isoformat() if late.due is not None else "",
        }
        yield Finding("scan_overdue", Severity.WORTH_DOING, (rival,), values)


def _future_scans(scans: Iterable[Row], as_of: date) -> Iterator[Finding]:
    """A visit that has not taken place by the as-of date: its date cannot be right."""
    for scan in scans:
        if in_future(scan["visited"], as_of):
            yield Finding("scan_in_future", Severity.WORTH_DOING, (scan["id"],), {"date": scan["visited"]})


def _expiring(evidence: Iterable[Row], known: Mapping[str, int], as_of: date) -> Iterator[Finding]:
    """Evidence that something rests on and whose last fresh day comes within thirty days."""
    for item in expiring(evidence, known, as_of, as_of + timedelta(days=SOON)):
        ends = last_fresh_day(item, known)
        if ends is not None:
            values = {"ends": ends.isoformat(), "days": (ends - as_of).days}
            yield Finding("evidence_expiring", Severity.IDEA, (item["id"],), values)


def _prices(prices: Iterable[Row], known: Mapping[str, int], as_of: date) -> Iterator[Finding]:
    """The newest price of each offer without a day, dated ahead, or older than price pages may be (A16, D3)."""
    newest: dict[tuple[str, str], Row] = {}
    for price in prices:
        key = (price["competitor_id"], price["offer"].strip().casefold())
        if key not in newest or (price["seen"] or "") >= (newest[key]["seen"] or ""):
            newest[key] = price
    for price in newest.values():
        values = {"rival": price["competitor_id"]}
        age = age_of("price_page", price["seen"], known, as_of)
        if in_future(price["seen"], as_of):
            found = values | {"date": price["seen"]}
            yield Finding("offer_price_in_future", Severity.WORTH_DOING, (price["id"],), found)
        elif age is None:
            yield Finding("offer_price_undated", Severity.WORTH_DOING, (price["id"],), values)
        elif age.stale:
            stale = values | {"age": age.days, "limit": age.limit}
            yield Finding("offer_price_stale", Severity.WORTH_DOING, (price["id"],), stale)
