"""What is noticed about canvases, statements and briefs, and what a script is told of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from pmm_desk.positioning.canvas_findings import listed
from pmm_desk.positioning.composed import remembered
from pmm_desk.positioning.findings import find
from pmm_desk.project.finding import Severity
from tests.plain_rows import Rows, row

AS_OF = date(2026, 6, 30)
GROUP: dict[str, Any] = {"persona_id": "per_a", "customer_type_id": "cty_a", "buying_behaviour_id": "bub_a"}


def reader(**tables: Any) -> Rows:
    base = {
        "project": [row("project", "p", language="en")],
        "product": [row("product", "p", name="Dock")],
        "persona": [row("persona", "a", name="Lin Wei", job_title="Manager", not_a_target="")],
        "target_group": [row("target_group", "g", name="Plants", **GROUP)],
    }
    return Rows(base | tables)


def codes(found: Rows) -> dict[str, tuple[str, dict[str, Any]]]:
    return {finding.code: (finding.rows[0], dict(finding.values)) for finding in find(found, AS_OF)}


def test_of_several_current_versions_one_is_printed_and_none_is_said() -> None:
    two = [row("canvas", name, current=1, target_group_id="grp_g", that_does="helps") for name in ("a", "b")]
    found = codes(reader(canvas=two))
    assert found["canvas_several_current"] == ("can_a", {"group": "grp_g"})
    assert found["statement_incomplete"][0] == "can_a", "only the one that is printed is looked at"
    none = codes(reader(canvas=[row("canvas", "a"), row("canvas", "b")]))
    assert none["canvas_none_current"] == ("can_b", {"group": None})


def test_a_group_we_speak_to_wants_a_canvas() -> None:
    said = [row("message", "m", kind="role", persona_id="per_a", wording="A door and a time")]
    other = row("canvas", "o", current=1, target_group_id="grp_x", that_does="helps")
    found = reader(message=said, canvas=[other])
    assert codes(found)["group_without_canvas"][0] == "grp_g"
    everyone = reader(message=said, canvas=[other, row("canvas", "e", current=1, that_does="helps")])
    assert "group_without_canvas" not in codes(everyone), "the canvas for all customers serves it"
    assert "group_without_canvas" not in codes(reader(message=said)), "before the first canvas nobody asks"


def test_an_empty_canvas_is_explained_and_nothing_else_is_said_of_it() -> None:
    found = find(reader(canvas=[row("canvas", "a", current=1)]), AS_OF)
    assert [(item.code, item.severity) for item in found if item.rows[0] == "can_a"] == [
        ("canvas_empty", Severity.IDEA)
    ]


def test_a_statement_and_a_pitch_that_take_too_long() -> None:
    long = row("canvas", "a", current=1, statement="word " * 200, pitch_10="每" * 60, cost_of_waiting="much")
    found = codes(reader(canvas=[long]))
    assert found["statement_long"] == ("can_a", {"seconds": 80, "limit": 60, "column": "statement"})
    assert found["pitch_long"] == ("can_a", {"seconds": 15, "limit": 10, "column": "pitch_10"})


def test_a_capability_has_to_be_true_today() -> None:
    entries = [row("canvas_entry", "e", canvas_id="can_a", block="capability", feature_id="fea_f")]
    canvas = [row("canvas", "a", current=1)]
    beta = reader(canvas=canvas, canvas_entry=entries, feature=[row("feature", "f", name="Re-plan", stage="beta")])
    assert codes(beta)["capability_not_live"] == ("ent_e", {"feature": "fea_f", "stage": "beta"})
    beta.set("fea_f", stage="live")
    assert "capability_not_live" not in codes(beta)


def test_own_words_are_named_once_the_canvas_says_otherwise() -> None:
    state = remembered("", "pitch_10", "en", "Dock helps.")
    canvas = row("canvas", "a", current=1, that_does="helps", pitch_10="Dock is good.", composed_from=state)
    found = reader(canvas=[canvas])
    assert "composed_changed" not in codes(found)
    found.set("can_a", that_does="helps twice")
    assert codes(found)["composed_changed"] == ("can_a", {"columns": ("pitch_10",)})


def test_a_brief_is_complete_and_its_scene_has_time_place_and_people() -> None:
    whole = dict.fromkeys(("portrait", "pains", "rivals", "slogan", "value"), "x")
    found = codes(reader(brief=[row("brief", "b", **whole, scenario="Lin Wei saves cost")]))
    assert found["scenario_lacks"] == ("brf_b", {"parts": ("time", "place")})
    assert "brief_incomplete" not in found
    part = codes(reader(brief=[row("brief", "b", slogan="x")]))
    assert part["brief_incomplete"][1]["columns"] == ("portrait", "pains", "rivals", "value", "scenario")
    assert "brief_incomplete" not in codes(reader(brief=[row("brief", "b")])), "nobody began it"


def test_a_script_is_told_of_versions_and_briefs() -> None:
    canvas = [row("canvas", "a", current=1, that_does="helps", pitch_30="Dock helps."), row("canvas", "b")]
    own = [row("brief_field", "f", brief_id="brf_b", title="Date")]
    told = listed(reader(canvas=canvas, brief=[row("brief", "b", slogan="x")], brief_field=own))
    assert [(each["id"], each["current"], each["own_words"]) for each in told["canvases"]] == [
        ("can_a", True, ["pitch_30"]),
        ("can_b", False, []),
    ]
    assert told["canvases"][0]["seconds"]["pitch_30"] == 1
    assert told["briefs"][0]["own_fields"] == 1 and "slogan" not in told["briefs"][0]["empty"]
