"""What the positioning room notices in the sample, in an empty project, and when something turns."""

from __future__ import annotations

from datetime import date

from pmm_desk.positioning.findings import find
from pmm_desk.positioning.verdicts import verdicts
from pmm_desk.project.finding import Finding, Severity
from tests import moorline
from tests.plain_rows import Rows, identity, row


def about(found: list[Finding], code: str) -> list[str]:
    """The first row of every finding of one code."""
    return [finding.rows[0] for finding in found if finding.code == code]


def claims(*names: str) -> list[str]:
    """The ids of claims."""
    return [identity("claim", name) for name in names]


def test_an_empty_project_yields_nothing() -> None:
    """Nor do personas alone, before anybody began with messages."""
    assert find(Rows(), date(2026, 6, 30)) == []
    assert find(Rows({"persona": [row("persona", "a")]}), date(2026, 6, 30)) == []


def test_claims_of_the_sample() -> None:
    """D3 and D5 fail, D4 is unproven, D2 weak, D1 holds but rests on stale proof, as do D2, D3 and D4."""
    found = find(moorline.project(), moorline.AS_OF)
    assert about(found, "claim_fails") == claims("D3", "D5")
    assert about(found, "claim_unproven") == claims("D4")
    assert about(found, "claim_weak") == claims("D2")
    assert about(found, "claim_stale") == claims("D1", "D2", "D3", "D4")
    severities = {finding.rows[0]: finding.severity for finding in found if finding.code == "claim_stale"}
    assert severities[claims("D1")[0]] is Severity.BEFORE_EXPORT, "the roof says it"
    assert severities[claims("D2")[0]] is Severity.WORTH_DOING
    fails = next(finding for finding in found if finding.code == "claim_fails")
    assert fails.values["rivals"] == (identity("competitor", "C"),)


def test_the_first_pillar_says_too_much() -> None:
    """K05 is only partly ours."""
    found = [item for item in find(moorline.project(), moorline.AS_OF) if item.code == "message_over"]
    assert [(item.rows, item.severity) for item in found] == [(("msg_p1",), Severity.BEFORE_EXPORT)]
    assert found[0].values == {"rows": ("cmp_k05",), "ours": {"cmp_k05": "partly"}}


def test_a_rivals_cell_turns_a_claim_and_the_roof_above_it() -> None:
    """When C splits the cost as well, D1 fails, and the message that says D1 stands on sand."""
    reader = moorline.project()
    reader.set(moorline.cell_id("C", "K07"), mark="yes")
    found = find(reader, moorline.AS_OF)
    assert about(found, "claim_fails") == claims("D1", "D3", "D5")
    assert [item.rows for item in found if item.code == "message_on_bad_claim"] == [
        ("msg_roof", identity("claim", "D1"))
    ]


def test_roles_proofs_and_the_canvas() -> None:
    """A role without a message, a shown proof without permission, a canvas half done."""
    reader = moorline.project()
    for role in ("R1", "R2"):
        reader.tables["message"].append(
            row("message", role, kind="role", wording="x", persona_id=identity("persona", role))
        )
    reader.set(identity("proof", "S-03"), permission="none")
    reader.tables["canvas"] = [row("canvas", "c", current=1, for_whom="x"), row("canvas", "old")]
    reader.tables["canvas_entry"] = [
        row("canvas_entry", "e", canvas_id="can_c", block="value", entry="x"),
    ]
    found = find(reader, moorline.AS_OF)
    assert about(found, "persona_without_message") == [identity("persona", "R3")]
    assert about(found, "proof_without_permission") == ["prf_s-03"]
    incomplete = next(item for item in found if item.code == "statement_incomplete")
    assert incomplete.values["slots"] == ("who_need", "product_is", "that_does", "unlike", "differs_by")
    assert about(found, "canvas_incomplete") == ["can_c"]
    assert about(found, "no_cost_of_waiting") == ["can_c"]


def test_a_claim_needs_rows() -> None:
    """Without them nothing is tested."""
    reader = moorline.project()
    reader.tables["claim"].append(row("claim", "D6"))
    assert about(find(reader, moorline.AS_OF), "claim_without_rows") == claims("D6")


def test_verdicts_name_answers_and_age() -> None:
    """The same figures for a script."""
    found = {claim["code"]: claim for claim in verdicts(moorline.project(), moorline.AS_OF)["claims"]}
    assert found["D5"]["rival_codes"] == ["A", "C"] and found["D5"]["age"] == 82
    assert (found["D4"]["stalest_rival"], found["D4"]["stalest_row"], found["D4"]["stale"]) == ("C", "K11", True)
