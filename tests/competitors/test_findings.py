"""What the competitors room notices in the sample, in an empty project, and in rows made for it."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date

from pmm_desk.competitors.findings import find
from pmm_desk.competitors.verdicts import verdicts
from pmm_desk.project.finding import Finding, Severity
from tests import moorline
from tests.plain_rows import Rows, identity, row


def with_code(found: list[Finding], code: str) -> list[Finding]:
    """The findings of one code."""
    return [finding for finding in found if finding.code == code]


def test_an_empty_project_yields_nothing() -> None:
    """Findings are quiet."""
    assert find(Rows(), date(2026, 6, 30)) == []


def test_cells_of_the_sample() -> None:
    """11 stale, 2 unknown, 1 unproved: one finding each, with the values that prove it."""
    found = find(moorline.project(), moorline.AS_OF)
    stale = {finding.rows[0]: finding.values for finding in with_code(found, "cell_stale")}
    assert len(stale) == 11
    webinar = stale[moorline.cell_id("B", "K05")]
    assert webinar == {
        "row": identity("comparison_row", "K05"),
        "rival": identity("competitor", "B"),
        "mark": "partly",
        "age": 117,
        "limit": 90,
    }
    unknown = with_code(found, "cell_unknown")
    assert [finding.values["row"] for finding in unknown] == [
        identity("comparison_row", "K11"),
        identity("comparison_row", "K18"),
    ]
    assert [finding.rows[0] for finding in with_code(found, "cell_unproved")] == [moorline.cell_id("C", "K17")]


def test_nothing_known_is_one_fact() -> None:
    """A new rival and a new row yield one finding each, not one per place."""
    reader = moorline.project()
    reader.tables["competitor"].append(row("competitor", "E"))
    reader.tables["comparison_row"].append(row("comparison_row", "K21"))
    found = find(reader, moorline.AS_OF)
    assert [finding.rows for finding in with_code(found, "rival_not_compared")] == [("riv_e",)]
    assert [finding.rows for finding in with_code(found, "row_not_compared")] == [("cmp_k21",)]
    assert len(with_code(found, "cell_unknown")) == 2


def test_evidence_must_have_a_date_that_can_be_right() -> None:
    """No date, and a date after the as-of date; the cell that rests on it alone is undated then."""
    reader = moorline.project()
    reader.set(identity("evidence", "E09"), seen=None)
    reader.set(identity("evidence", "E16"), seen="2026-07-01")
    found = find(reader, moorline.AS_OF)
    assert [finding.rows[0] for finding in with_code(found, "evidence_undated")] == ["evi_e09"]
    assert [finding.rows[0] for finding in with_code(found, "evidence_in_future")] == ["evi_e16"]
    assert {finding.rows[0] for finding in with_code(found, "cell_undated")} == {
        moorline.cell_id("A", "K20"),
        moorline.cell_id("B", "K20"),
    }


def test_prices_of_rivals_are_dated() -> None:
    """A price without a date, an old one, one from the future; the status quo costs what it costs."""
    prices = {"a": None, "b": "2026-04-01", "c": "2026-07-01", "d": "2026-04-02"}
    rivals = [row("competitor", name, price="199", price_date=seen) for name, seen in prices.items()]
    rivals.append(row("competitor", "e", price="0", kind="status_quo"))
    found = find(Rows({"competitor": rivals}), moorline.AS_OF)
    assert {(finding.code, finding.rows[0]) for finding in found if finding.code.startswith("rival_price")} == {
        ("rival_price_undated", "riv_a"),
        ("rival_price_in_future", "riv_c"),
    }
    later = find(Rows({"competitor": rivals}), date(2026, 7, 1))
    assert [finding.rows[0] for finding in with_code(later, "rival_price_stale")] == ["riv_b"]
    assert with_code(later, "rival_price_stale")[0].values == {"age": 91, "limit": 90}


def test_cards_say_what_the_matrix_bears() -> None:
    """Refuted and stale lines come before an export; unproved points, long cards and missing cards after."""
    reader = moorline.project()
    place = {"competitor_id": identity("competitor", "B"), "line": "x"}
    wms = identity("comparison_row", "K03")
    points = [row("battlecard_line", f"q{at}", block="question", **place) for at in range(4)]
    refuted = row("battlecard_line", "r", block="say_first", comparison_row_id=wms, **place)
    reader.tables["battlecard_line"] = [refuted, *points]
    link = {"battlecard_line_id": points[0]["id"], "evidence_id": identity("evidence", "E12")}
    reader.tables["line_evidence"] = [row("line_evidence", "l", **link)]
    found = find(reader, moorline.AS_OF)
    assert [finding.rows[0] for finding in with_code(found, "line_refuted")] == [refuted["id"]]
    stale = with_code(found, "line_stale")
    assert [(finding.rows[0], finding.severity) for finding in stale] == [(points[0]["id"], Severity.BEFORE_EXPORT)]
    assert stale[0].values["age"] == 117
    assert len(with_code(found, "question_unproved")) == 3
    assert with_code(found, "card_too_long")[0].values == {"block": "question", "count": 4, "most": 3}
    assert [finding.rows[0] for finding in with_code(found, "rival_without_card")] == ["riv_c"]


def test_a_deal_has_a_reason() -> None:
    """Else nobody learns from it."""
    deals = [row("deal", "1", reason="cameras"), row("deal", "2", result="lost")]
    assert [finding.rows[0] for finding in find(Rows({"deal": deals}), moorline.AS_OF)] == ["dea_2"]


def test_verdicts_name_classes_and_cells() -> None:
    """The same figures for a script."""
    found = verdicts(moorline.project(), moorline.AS_OF)["comparison"]
    assert found["counts"]["customer_usable"] == 30
    assert {line["code"]: line["class"] for line in found["rows"]}["K08"] == "near_unique"
    assert [f"{cell['rival_code']}/{cell['row_code']}" for cell in found["stale"]][:2] == ["B/K02", "B/K05"]
    assert len(found["unknown"]) == 2 and len(found["unproved"]) == 1


def test_twenty_thousand_rows_in_no_visible_time() -> None:
    """10,000 cells, each with evidence (a wide margin: this guards against squares)."""
    rows = [{"id": f"r{at}", "code": "", "ours": "yes", "feature_id": None} for at in range(500)]
    rivals = [
        {"id": f"c{at}", "code": "", "kind": "direct", "threat": 1, "price": "", "price_date": None} for at in range(20)
    ]
    cells = [
        {
            "id": f"{line['id']}{rival['id']}",
            "comparison_row_id": line["id"],
            "competitor_id": rival["id"],
            "mark": "no",
        }
        for line in rows
        for rival in rivals
    ]
    evidence = [
        {
            "id": f"e{at}",
            "kind": "site",
            "seen": "2025-01-01",
            "expires": None,
            "visibility": "internal",
            "certainty": "fact",
        }
        for at in range(10_000)
    ]
    links = [{"cell_id": cell["id"], "evidence_id": seen["id"]} for cell, seen in zip(cells, evidence, strict=True)]
    tables = {"comparison_row": rows, "competitor": rivals, "cell": cells}
    reader = Rows({**tables, "evidence": evidence, "cell_evidence": links})
    start = time.perf_counter()
    found = find(reader, moorline.AS_OF)
    assert time.perf_counter() - start < 3
    assert Counter(finding.code for finding in found) == {"cell_stale": 10_000}
