"""What the audience room notices in the sample, in an empty project, and in rows made for it."""

from __future__ import annotations

from datetime import date

from pmm_desk.audience.findings import find
from pmm_desk.audience.verdicts import verdicts
from pmm_desk.project.finding import Finding, Severity
from tests import moorline
from tests.plain_rows import Rows, identity, row


def with_code(found: list[Finding], code: str) -> list[Finding]:
    """The findings of one code."""
    return [finding for finding in found if finding.code == code]


def test_an_empty_project_yields_nothing() -> None:
    """Findings are quiet; so are lists before the first group."""
    assert find(Rows(), date(2026, 6, 30)) == []
    assert find(Rows({"customer_type": [row("customer_type", "t")]}), date(2026, 6, 30)) == []


def test_coverage_of_the_sample() -> None:
    """No loyal buyers, 31 unused combinations, two groups that meet no economic buyer."""
    found = find(moorline.project(), moorline.AS_OF)
    assert [item.values["class"] for item in with_code(found, "class_without_group")] == ["loyal"]
    unused = with_code(found, "unused_combinations")[0].values
    assert (unused["unused"], unused["possible"], unused["used"]) == (31, 36, 5)
    assert {item.severity for item in with_code(found, "unused_combinations")} == {Severity.IDEA}
    assert [item.rows[0] for item in with_code(found, "group_without_buyer")] == ["grp_g1", "grp_g4"]
    assert not with_code(found, "group_without_figure") and not with_code(found, "shares_over_100")


def test_figures_that_are_missing_or_counted_twice() -> None:
    """A missing rate; a group without any figure is an idea only; G3 no longer an influencer counts T1 again."""
    reader = moorline.project()
    reader.set(identity("target_group", "G2"), win_rate=None)
    reader.set(identity("target_group", "G3"), influencer_of_id=None)
    found = find(reader, moorline.AS_OF)
    assert [(item.rows, item.values["missing"]) for item in with_code(found, "group_without_figure")] == [
        (("grp_g2",), ("win_rate",))
    ]
    over = with_code(found, "shares_over_100")
    assert [(item.rows, item.values["share"]) for item in over] == [(("grp_g1", "grp_g3"), "200")]
    assert verdicts(reader, moorline.AS_OF)["expected_revenue"]["up_to"]


def test_influencers_in_a_ring() -> None:
    """G1 and G3 influence each other: none counts."""
    reader = moorline.project()
    reader.set(identity("target_group", "G1"), influencer_of_id=identity("target_group", "G3"))
    found = with_code(find(reader, moorline.AS_OF), "influencer_cycle")
    assert [(item.rows, item.severity) for item in found] == [(("grp_g1", "grp_g3"), Severity.BEFORE_EXPORT)]


def test_care_for_groups_once_it_began() -> None:
    """A team for one, so the others are asked for theirs: a class of which no group has one, in one line."""
    reader = moorline.project()
    assert not with_code(find(reader, moorline.AS_OF), "group_without_team")
    reader.set(identity("target_group", "G1"), team="Sales East", agreed_on="2026-06-01")
    found = find(reader, moorline.AS_OF)
    assert len(with_code(found, "group_not_agreed")) == 4
    assert [item.rows for item in with_code(found, "group_without_team")] == [("grp_g2",), ("grp_g3",)]
    assert [item.values["class"] for item in with_code(found, "class_without_plan")] == ["cross_sell", "up_sell"]
    reader.tables["class_plan"] = [row("class_plan", name, priority=name, team="x") for name in ("new", "up_sell")]
    found = find(reader, moorline.AS_OF)
    assert not with_code(found, "group_without_team")
    assert [item.values["class"] for item in with_code(found, "class_without_plan")] == ["cross_sell"]


def test_an_impossible_combination_is_no_gap() -> None:
    """Marked ones leave the count; a group that has one is told."""
    reader = moorline.project()
    triples = (("R3", "T4", "B3"), ("R1", "T1", "B1"))
    reader.tables["impossible_combination"] = [
        row(
            "impossible_combination", f"m{at}", persona_id=identity("persona", role),
            customer_type_id=identity("customer_type", kind), buying_behaviour_id=identity("buying_behaviour", way),
        )
        for at, (role, kind, way) in enumerate(triples)
    ]  # fmt: skip
    found = find(reader, moorline.AS_OF)
    unused = with_code(found, "unused_combinations")[0].values
    assert (unused["unused"], unused["possible"], unused["used"]) == (30, 35, 5)
    assert [item.rows for item in with_code(found, "group_impossible")] == [("grp_g1",)]
    assert verdicts(reader, moorline.AS_OF)["coverage"]["impossible"] == 1


def test_portraits() -> None:
    """Incomplete, unused, old, from the future; a role that is no target is left alone."""
    personas = [
        row("persona", "a", checked="2025-06-29"),
        row("persona", "b", checked="2026-07-01"),
        row("persona", "c", checked="2025-06-30"),
        row("persona", "d", not_a_target="never buys"),
    ]
    found = find(Rows({"persona": personas}), moorline.AS_OF)
    assert [item.rows[0] for item in with_code(found, "persona_stale")] == ["per_a"]
    assert with_code(found, "persona_stale")[0].values == {"age": 366, "limit": 365}
    assert [item.rows[0] for item in with_code(found, "persona_in_future")] == ["per_b"]
    incomplete = with_code(found, "persona_incomplete")
    assert [item.rows[0] for item in incomplete] == ["per_a", "per_b", "per_c"]
    assert {item.severity for item in incomplete} == {Severity.IDEA}
    used = find(moorline.project(), moorline.AS_OF)
    assert {item.severity for item in with_code(used, "persona_incomplete")} == {Severity.WORTH_DOING}


def test_verdicts_of_the_sample() -> None:
    """The same figures for a script, in the order of work."""
    found = verdicts(moorline.project(), moorline.AS_OF)
    assert [group["code"] for group in found["groups"]] == ["G2", "G1", "G4", "G5", "G3"]
    assert found["groups"][2]["responders"] == 19.2 and found["groups"][2]["expected_revenue"] == 483_840
    assert found["expected_revenue"]["total"] == 2_253_840
    assert found["coverage"]["classes_without_group"] == ["loyal"]
