"""Classes and cell states: the sample's figures, and brute force over everything unknown."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.competitors.records import CompetitorKind, Mark
from pmm_desk.competitors.rules import (
    CLASSES,
    NO,
    PARTLY,
    STATUS_QUO,
    UNKNOWN,
    YES,
    Comparison,
    cell_state,
    classify,
    comparison,
    is_refuted,
    is_unfounded,
    joined,
)
from tests import moorline
from tests.plain_rows import Row, identity, row

MARKS = st.sampled_from([YES, PARTLY, NO, UNKNOWN])
KNOWN_MARKS = (YES, PARTLY, NO)


def matrix() -> Comparison:
    """The sample's matrix."""
    return comparison(moorline.project(), moorline.AS_OF)


def codes(found: Comparison, name: str) -> list[str]:
    """The codes of the sample's rows of a class."""
    return [row["code"] for row in found.rows if found.classes[row["id"]] == name]


def test_codes_are_those_of_the_records() -> None:
    """Rules load no records, so the marks are written down twice."""
    assert {YES, PARTLY, NO, UNKNOWN} == {mark.value for mark in Mark}
    assert CompetitorKind.STATUS_QUO.value == STATUS_QUO


def test_classes_of_the_sample() -> None:
    """As the sample page derives them; the rest follows from the definitions."""
    found = matrix()
    assert codes(found, "unique") == ["K07"]
    assert codes(found, "near_unique") == ["K08"]
    assert codes(found, "parity") == ["K01", "K03", "K04", "K06", "K09", "K12", "K17"]
    assert codes(found, "gap") == ["K13", "K14", "K15", "K16", "K20"]
    assert codes(found, "contested") == ["K02", "K10", "K19"]
    assert codes(found, "emerging") == ["K05"]
    assert codes(found, "open") == ["K11", "K18"]
    assert codes(found, "absent") == []


def test_counts_of_the_sample() -> None:
    """80 cells: 2 unknown, 1 without evidence, 11 older than 90 days, 30 with a public source."""
    found = matrix()
    counts = found.counts()
    assert (counts["cells"], counts["unknown"], counts["unproved"]) == (80, 2, 1)
    assert (counts["stale"], counts["customer_usable"]) == (11, 30)
    assert [cell.cell_id for cell in found.with_state("stale")] == [
        moorline.cell_id(*place.split("/"))
        for place in ["B/K02", "B/K05", "B/K07", "B/K08", "A/K10", "C/K10", "A/K11", "C/K11", "C/K12", "B/K13", "B/K15"]
    ]
    assert [cell.cell_id for cell in found.with_state("unproved")] == [moorline.cell_id("C", "K17")]
    assert [(cell.row_id, cell.rival_id) for cell in found.with_state("unknown")] == [
        (identity("comparison_row", name), identity("competitor", "B")) for name in ("K11", "K18")
    ]


def test_oldest_proof_of_a_row() -> None:
    """K05 rests on a webinar of 117 days; with a later as-of date everything is older."""
    oldest = matrix().oldest(identity("comparison_row", "K05"))
    assert oldest is not None and (oldest.age, oldest.rival_id) == (117, identity("competitor", "B"))
    later = comparison(moorline.project(), moorline.AS_OF + timedelta(days=60))
    assert later.counts()["stale"] > 11


def test_only_facts_in_date_may_be_printed_for_customers() -> None:
    """A stale fact, a fresh inference and an internal fact may not; the status quo needs no evidence."""
    found = matrix()

    def printable(rival: str, name: str) -> bool:
        return found.cell(identity("comparison_row", name), identity("competitor", rival)).printable

    assert printable("A", "K01") and printable("C", "K13") and printable("D", "K01")
    assert not printable("B", "K07"), "stale"
    assert not printable("C", "K08"), "an inference"
    assert not printable("A", "K02"), "internal"


def evidence(seen: str | None, **values: object) -> Row:
    """One piece of evidence."""
    return row("evidence", "e", seen=seen, kind="documents", **values)


def test_a_cell_is_as_fresh_as_its_newest_evidence() -> None:
    """Undated and future evidence proves no freshness; a day of expiry shortens the limit; 180 days still hold."""
    cell = row("cell", "c", comparison_row_id="cmp_r", competitor_id="riv_r", mark="yes")
    known, as_of = {"documents": 180}, date(2026, 6, 30)

    def state(*items: Row) -> tuple[str, int | None]:
        found = cell_state(cell, False, items, known, as_of)
        return found.state, found.age

    assert state() == ("unproved", None)
    assert state(evidence(None)) == ("undated", None)
    assert state(evidence("2026-07-01")) == ("undated", None)
    assert state(evidence("2026-01-01")) == ("fresh", 180)
    assert state(evidence("2025-12-31")) == ("stale", 181)
    assert state(evidence("2025-12-31"), evidence("2026-06-30")) == ("fresh", 0)
    assert state(evidence("2026-06-01", expires="2026-06-29")) == ("stale", 29)
    assert state(evidence("2026-06-01", expires="2026-06-30")) == ("fresh", 29)


def settled(ours: str, real: tuple[str, ...], quo: tuple[str, ...]) -> str:
    """The definitions of the specification, word by word, for a row on which all is known."""
    rivals = real + quo
    if ours == YES and all(mark == NO for mark in rivals):
        return "unique"
    if ours == YES and YES not in rivals and PARTLY in rivals:
        return "near_unique"
    if ours == YES and real.count(YES) >= 2:
        return "parity"
    if ours == YES and (real.count(YES) == 1 or YES in quo):
        return "contested"
    if ours != YES and YES in rivals:
        return "gap"
    return "emerging" if ours == PARTLY else "absent"


@given(MARKS, st.lists(MARKS, max_size=4), st.lists(MARKS, max_size=2))
def test_a_class_is_open_when_an_unknown_cell_could_change_it(ours: str, real: list[str], quo: list[str]) -> None:
    """Against every way of filling in what is unknown."""
    marks = [ours, *real, *quo]
    ways = product(*(KNOWN_MARKS if mark == UNKNOWN else (mark,) for mark in marks))
    possible = {settled(way[0], way[1 : len(real) + 1], way[len(real) + 1 :]) for way in ways}
    expected = possible.pop() if len(possible) == 1 and (real or quo) else "open"
    assert classify(ours, real, quo) == expected
    assert expected in CLASSES


@given(st.lists(MARKS, max_size=6), st.randoms())
def test_joined_marks(marks: list[str], chance: random.Random) -> None:
    """Any no, else any unknown, else any partly, else yes; the order of the rows is nothing."""
    expected = next((mark for mark in (NO, UNKNOWN, PARTLY) if mark in marks), YES if marks else UNKNOWN)
    assert joined(marks) == expected
    chance.shuffle(marks)
    assert joined(marks) == expected


def test_lines_of_a_card_against_the_matrix() -> None:
    """ "Only we have WeChat" stays forbidden while C has it; "they split no cost" falls when C begins to."""
    reader = moorline.project()
    place = {"competitor_id": identity("competitor", "C")}
    forbidden = row(
        "battlecard_line", "d", block="do_not_say", comparison_row_id=identity("comparison_row", "K02"), **place
    )
    point = row("battlecard_line", "p", block="say_first", comparison_row_id=identity("comparison_row", "K07"), **place)
    assert not is_unfounded(forbidden, matrix()) and not is_refuted(point, matrix())
    reader.set(moorline.cell_id("C", "K02"), mark="no")
    reader.set(moorline.cell_id("C", "K07"), mark="yes")
    turned = comparison(reader, moorline.AS_OF)
    assert is_unfounded(forbidden, turned) and is_refuted(point, turned)


def test_a_big_matrix_takes_no_visible_time() -> None:
    """500 rows × 20 rivals are classified at once (a wide margin: this guards against squares, not milliseconds)."""
    chance = random.Random(1)
    lines = [[chance.choice((YES, PARTLY, NO, UNKNOWN)) for _ in range(20)] for _ in range(500)]
    start = time.perf_counter()
    classes = [classify(line[0], line[1:19], line[19:]) for line in lines]
    assert time.perf_counter() - start < 1
    assert set(classes) <= set(CLASSES)


@settings(max_examples=20)
@given(st.randoms())
def test_no_order_of_rows_rivals_cells_or_evidence_alters_a_verdict(chance: random.Random) -> None:
    """The sample shuffled: the same class of every row, the same counts."""
    reader = moorline.project()
    for rows in reader.tables.values():
        chance.shuffle(rows)
    found = comparison(reader, moorline.AS_OF)
    assert dict(found.classes) == dict(matrix().classes)
    assert found.counts() == matrix().counts()
