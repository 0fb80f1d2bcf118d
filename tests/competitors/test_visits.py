"""Scans reckoned: when a place is due, what changed since, threats in exact parts, names that are twins, expiry."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from pmm_desk.competitors.expiry import expires_by, expiring, last_fresh_day, reliability
from pmm_desk.competitors.findings import find
from pmm_desk.competitors.threat import tenths, threat
from pmm_desk.competitors.visits import Visits, changed_since, namesakes, visits
from pmm_desk.product.rules import age_of, limits
from pmm_desk.project.finding import Finding
from tests import moorline
from tests.plain_rows import Rows, identity, row

AS_OF = moorline.AS_OF
KNOWN = limits([])

days = some.dates(date(2025, 6, 1), date(2026, 12, 31)).map(lambda found: found.isoformat())


def with_code(found: list[Finding], code: str) -> list[Finding]:
    """The findings of one code."""
    return [finding for finding in found if finding.code == code]


def seen(name: str, **values: Any) -> dict[str, Any]:
    """A piece of evidence."""
    return row("evidence", name, **values)


def scanned(*checks: tuple[str, str, str], evidence: tuple[dict[str, Any], ...] = ()) -> Visits:
    """Two rivals and a status quo, two places; checks as (rival, day, place)."""
    rivals = [row("competitor", name, name=name) for name in ("A", "B")]
    rivals.append(row("competitor", "D", name="D", kind="status_quo"))
    places = [row("scan_place", "site", kind="site"), row("scan_place", "prices", kind="price_page")]
    scans, ticks = [], []
    for at, (rival, day, place) in enumerate(checks):
        scans.append(row("scan", f"s{at}", competitor_id=identity("competitor", rival), visited=day))
        ends = {"scan_id": scans[-1]["id"], "scan_place_id": identity("scan_place", place)}
        ticks.append(row("scan_check", f"t{at}", **ends))
    return Visits(rivals, places, scans, ticks, evidence, KNOWN, AS_OF)


def test_a_place_is_due_when_the_limit_of_its_kind_has_passed() -> None:
    """Prices after 90 days, sites after 180; evidence of the kind counts as a look; the status quo is not scanned."""
    found = scanned(("A", "2026-01-01", "site"), ("A", "2026-03-01", "prices"))
    due = {(look.rival_id, look.place_id): look for look in found.due()}
    assert len(due) == 4 and not any(rival == "riv_d" for rival, _ in due)
    prices = due["riv_a", "spl_prices"]
    assert prices.due == date(2026, 3, 1) + timedelta(days=90) and prices.overdue(AS_OF) == 31
    assert due["riv_a", "spl_site"].overdue(AS_OF) == 0
    assert due["riv_b", "spl_site"].last is None and due["riv_b", "spl_site"].overdue(AS_OF) == 0
    assert [look.place_id for look in found.due()][:2] == ["spl_prices", "spl_site"]
    assert {rival: [look.place_id for look in looks] for rival, looks in found.overdue().items()} == {
        "riv_a": ["spl_prices"]
    }
    heard = seen("e", competitor_id="riv_a", kind="price_page", seen="2026-06-20")
    assert scanned(("A", "2026-03-01", "prices"), evidence=(heard,)).overdue() == {}


def test_a_look_after_the_as_of_date_is_not_believed() -> None:
    """It would make a place fresh that nobody can have seen."""
    found = scanned(("A", "2026-07-01", "site"))
    assert all(look.last is None for look in found.looks())


@given(some.lists(some.tuples(some.sampled_from("AB"), days, some.sampled_from(("site", "prices"))), max_size=8))
def test_due_days_equal_a_plain_search(checks: list[tuple[str, str, str]]) -> None:
    """For every place of every rival: the newest believable look, found one by one."""
    found = scanned(*checks)
    for look in found.looks():
        mine = [
            date.fromisoformat(day)
            for rival, day, place in checks
            if (identity("competitor", rival), identity("scan_place", place)) == (look.rival_id, look.place_id)
            and day <= AS_OF.isoformat()
        ]
        limit = 180 if look.place_id == "spl_site" else 90
        assert look.last == max(mine, default=None)
        assert look.due == (max(mine) + timedelta(days=limit) if mine else None)
    listed = [look.due for look in found.due()]
    dated = [day for day in listed if day is not None]
    assert dated == sorted(dated) and listed == dated + [None] * (len(listed) - len(dated))


def test_the_scan_before_is_of_the_same_rival_and_earlier() -> None:
    """Two of one day are told apart by their order."""
    found = scanned(("A", "2026-01-05", "site"), ("B", "2026-02-01", "site"), ("A", "2026-03-01", "site"))
    first, other, last = found.scans
    assert found.before(last) == first
    assert found.before(first) is None and found.before(other) is None


def test_what_changed_since_the_last_scan() -> None:
    """A price that says the same is no change; one that differs names what stood there before."""
    rival = {"competitor_id": "riv_a"}
    prices = [
        row("rival_price", "old", offer="Pro", price="179", seen="2026-02-20", **rival),
        row("rival_price", "new", offer="pro ", price="199", seen="2026-05-14", **rival),
        row("rival_price", "same", offer="Pro", price="199", seen="2026-05-15", **rival),
        row("rival_price", "other", offer="Pro", price="1", seen="2026-05-10", competitor_id="riv_b"),
    ]
    moves = [row("rival_move", "m", happened="2026-04-22", **rival), row("rival_move", "n", happened=None, **rival)]
    evidence = [seen("in", seen="2026-05-16"), seen("at", seen="2026-02-20"), seen("after", seen="2026-05-17")]
    found = changed_since("2026-02-20", "2026-05-16", evidence, prices[:3], moves)
    assert [(each.kind, each.row["id"], each.before) for each in found] == [
        ("price", "rpr_new", "179"),
        ("move", "rmv_m", ""),
        ("evidence", "evi_in", ""),
    ]


def test_cells_that_turned_since_the_last_scan() -> None:
    """The mark before and the one after; several turns in that time count as one; back where it was is none."""

    def state(name: str, cell: str, since: str | None, mark: str) -> dict[str, Any]:
        ends = {"comparison_row_id": identity("comparison_row", cell), "competitor_id": "riv_a"}
        return row("cell_state", name, since=since, mark=mark, **ends)

    states = [
        state("a0", "K1", None, "no"), state("a1", "K1", "2026-03-01", "partly"),
        state("a2", "K1", "2026-04-01", "yes"),
        state("b0", "K2", None, "no"), state("b1", "K2", "2026-03-01", "yes"), state("b2", "K2", "2026-04-01", "no"),
        state("c0", "K3", "2026-05-01", "yes"), state("d0", "K4", "2026-02-20", "yes"),
    ]  # fmt: skip
    found = changed_since("2026-02-20", "2026-05-16", (), (), (), states)
    assert [(each.kind, each.row["id"], each.before) for each in found] == [
        ("cell", "cst_a2", "no"),
        ("cell", "cst_c0", ""),
    ]


def test_the_threat_of_the_sample_page_in_parts() -> None:
    """30 % × 4 + 25 % × 4 + 20 % × 3 + 15 % × 3 + 10 % × 5 = 3.75, which is 4; a judgement stands above it."""
    criteria = [row("threat_criterion", name, weight=weight) for name, weight in
                (("a", 30), ("b", 25), ("c", 20), ("d", 15), ("e", 10))]  # fmt: skip
    rival = row("competitor", "B")
    scores = {("riv_b", f"thc_{name}"): score for name, score in zip("abcde", (4, 4, 3, 3, 5), strict=True)}
    found = threat(rival, criteria, scores)
    assert found.exact == Fraction(15, 4) and found.computed == 4 and found.level == 4
    assert sum(part.points for part in found.parts if part.points is not None) == found.exact
    assert threat(rival | {"threat": 2}, criteria, scores).level == 2
    del scores["riv_b", "thc_e"]
    missing = threat(rival, criteria, scores)
    assert missing.exact is None and missing.level is None and missing.missing == 1
    assert tenths(Fraction(15, 4)) == Fraction(38, 10)


@given(some.lists(some.tuples(some.integers(0, 1000), some.integers(1, 5)), min_size=1, max_size=8))
def test_threats_are_exact_and_their_parts_add_up(given_: list[tuple[int, int]]) -> None:
    """Σ weight × score / Σ weight as whole fractions; weights of one unit or another give the same."""
    criteria = [row("threat_criterion", str(at), weight=weight) for at, (weight, _) in enumerate(given_)]
    scores = {("riv_a", f"thc_{at}"): score for at, (_, score) in enumerate(given_)}
    found = threat(row("competitor", "A"), criteria, scores)
    whole = sum(weight for weight, _ in given_)
    if not whole:
        assert found.exact is None
        return
    assert found.exact == Fraction(sum(weight * score for weight, score in given_), whole)
    assert found.computed is not None and abs(found.computed - found.exact) <= Fraction(1, 2)
    tenfold = [each | {"weight": each["weight"] * 10} for each in criteria if each["weight"] * 10 <= 1000]
    if len(tenfold) == len(criteria):
        assert threat(row("competitor", "A"), tenfold, scores).exact == found.exact


@given(
    some.sampled_from(("site", "price_page", "interview")), days, some.none() | days, some.dates(
        date(2025, 6, 1), date(2026, 12, 31)
    ),
)  # fmt: skip
def test_the_last_fresh_day_is_the_last_on_which_the_age_is_not_stale(
    kind: str, day: str, expires: str | None, as_of: date
) -> None:
    """The rule of expiry and the rule of age agree on every day."""
    item = seen("e", kind=kind, seen=day, expires=expires)
    ends = last_fresh_day(item, KNOWN)
    age = age_of(kind, day, KNOWN, as_of, expires)
    assert ends is not None
    if age is not None:
        assert age.stale == (as_of > ends)
    until = as_of + timedelta(days=30)
    still = age is not None and not age.stale
    later = age_of(kind, day, KNOWN, until + timedelta(days=1), expires)
    gone = later is None or later.stale
    assert expires_by(item, KNOWN, as_of, until) == (still and gone)


def test_what_of_the_sample_expires_within_thirty_days() -> None:
    """All limits are 90 days: what was seen from April 1 to May 1; the earliest first."""
    reader = moorline.project()
    known = limits(reader.rows("freshness_limit"))
    found = expiring(reader.rows("evidence"), known, AS_OF, AS_OF + timedelta(days=30))
    assert [item["code"] for item in found] == ["E10", "E20", "E22", "E07"]
    assert [item["code"] for item in expiring(reader.rows("evidence"), known, AS_OF, date(2026, 7, 8))] == ["E10"]
    noticed = with_code(find(reader, AS_OF), "evidence_expiring")
    assert {finding.rows[0] for finding in noticed} == {identity("evidence", name) for name in
                                                        ("E10", "E20", "E22", "E07")}  # fmt: skip


def test_on_the_last_day_of_september_the_counts_are_others() -> None:
    """The as-of date moved to 2026-09-30: every count as a plain walk over the page's own table says."""
    as_of = date(2026, 9, 30)
    newest: dict[tuple[str, str], date] = {}
    public: set[tuple[str, str]] = set()
    for line in moorline.EVIDENCE.strip().splitlines():
        _, rival, day, _, _, sight, *covers = line.split()
        for covered in covers:
            newest[rival, covered] = max(date.fromisoformat(day), newest.get((rival, covered), date.min))
            if sight == "public":
                public.add((rival, covered))
    unknown = unproved = stale = usable = 0
    for line in moorline.MATRIX.strip().splitlines():
        name, _, *marks = line.split()
        for rival, mark in zip(moorline.RIVALS, marks, strict=True):
            unknown += mark == "U"
            unproved += mark != "U" and (rival, name) not in newest
            stale += mark != "U" and (rival, name) in newest and (as_of - newest[rival, name]).days > moorline.LIMIT
            usable += mark != "U" and (rival, name) in public
    from pmm_desk.competitors.rules import comparison

    reader = moorline.project()
    counts = comparison(reader, as_of).counts()
    assert (unknown, unproved, usable) == (2, 1, 30) and stale == 77
    assert [counts[name] for name in ("unknown", "unproved", "stale", "customer_usable")] == [
        unknown, unproved, stale, usable,
    ]  # fmt: skip
    assert counts["fresh"] == 0
    june = comparison(reader, AS_OF).counts()
    assert [june[name] for name in ("unknown", "unproved", "stale", "customer_usable")] == [2, 1, 11, 30]


def test_names_are_twins_without_case_width_and_spaces() -> None:
    """One finding, at the later one."""
    rivals = [row("competitor", at, name=name) for at, name in
              (("a", "Slot Pier"), ("b", "ｓｌｏｔ  pier "), ("c", "GateTong"), ("d", ""), ("e", ""))]  # fmt: skip
    assert namesakes(rivals) == {"riv_b": "riv_a"}
    found = with_code(find(Rows({"competitor": rivals}), AS_OF), "rival_same_name")
    assert [finding.rows for finding in found] == [("riv_b", "riv_a")]


def test_findings_about_scans_and_prices() -> None:
    """Late looks once per rival that was scanned; scans and prices ahead of the as-of date; old prices."""
    found = scanned(("A", "2026-03-01", "prices"), ("A", "2026-07-15", "site"))
    tables = {
        "competitor": found.rivals, "scan_place": found.places, "scan": found.scans, "scan_check": found.checks,
        "rival_price": [
            row("rival_price", "old", competitor_id="riv_a", offer="S", seen="2026-03-01"),
            row("rival_price", "ahead", competitor_id="riv_a", offer="M", seen="2026-07-01"),
            row("rival_price", "bare", competitor_id="riv_a", offer="L"),
            row("rival_price", "was", competitor_id="riv_b", offer="S", seen="2025-01-01"),
            row("rival_price", "is", competitor_id="riv_b", offer="s", seen="2026-06-01"),
        ],
    }  # fmt: skip
    noticed = find(Rows({name: [dict(each) for each in rows] for name, rows in tables.items()}), AS_OF)
    late = with_code(noticed, "scan_overdue")
    assert [(finding.rows, finding.values["places"], finding.values["days"]) for finding in late] == [
        (("riv_a",), 1, 31)
    ]
    assert [finding.rows for finding in with_code(noticed, "scan_in_future")] == [("sca_s1",)]
    told = {code: [finding.rows[0] for finding in with_code(noticed, f"offer_price_{code}")] for code in
            ("stale", "in_future", "undated")}  # fmt: skip
    assert told == {"stale": ["rpr_old"], "in_future": ["rpr_ahead"], "undated": ["rpr_bare"]}


def test_reliability_in_a_word() -> None:
    """Two grades to a word, and none for what cannot be judged."""
    assert [reliability(grade) for grade in "ABCDEF"] == ["high", "high", "medium", "medium", "low", "unknown"]


def test_visits_of_a_reader() -> None:
    """An empty project has nothing due."""
    assert visits(Rows(), KNOWN, AS_OF).due() == []
