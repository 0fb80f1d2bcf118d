"""What the product room notices, and nothing in an empty project."""

from __future__ import annotations

from datetime import date

from pmm_desk.product.findings import find
from pmm_desk.product.verdicts import verdicts
from pmm_desk.project.finding import Severity
from tests.plain_rows import Rows, row

AS_OF = date(2026, 6, 30)


def test_an_empty_project_yields_nothing() -> None:
    """Findings are quiet."""
    assert find(Rows(), AS_OF) == []


def test_prices_points_values_and_scenes() -> None:
    """One finding per fact; a price that customers may read is urgent."""
    reader = Rows(
        {
            "feature": [
                row("feature", "a", technical_point="x", value="y"),
                row("feature", "b", stage="live"),
                row("feature", "c", value="y"),
                row("feature", "d", stage="live", update_text="Now with colours"),
            ],
            "sales_scenario": [row("sales_scenario", "s", story="x", place="gate")],
            "edition": [
                row("edition", "a", price_from=1),
                row("edition", "b", price_from=1, price_date="2026-03-31", visibility="customer"),
                row("edition", "c", price_from=1, price_date="2026-04-01"),
                row("edition", "d", price_from=1, price_date="2026-07-01"),
                row("edition", "e"),
            ],
        }
    )
    found = [(item.code, item.rows, item.severity, dict(item.values)) for item in find(reader, AS_OF)]
    assert found == [
        ("point_without_benefit", ("fea_a",), Severity.WORTH_DOING, {}),
        ("feature_without_value", ("fea_b",), Severity.WORTH_DOING, {}),
        ("update_without_value", ("fea_d",), Severity.WORTH_DOING, {}),
        ("scenario_incomplete", ("scn_s",), Severity.WORTH_DOING, {"missing": ("moment", "people")}),
        ("price_undated", ("edt_a",), Severity.WORTH_DOING, {}),
        ("price_stale", ("edt_b",), Severity.BEFORE_EXPORT, {"age": 91, "limit": 90}),
        ("price_in_future", ("edt_d",), Severity.WORTH_DOING, {"date": "2026-07-01"}),
    ]
    told = verdicts(reader, AS_OF)
    assert [price["stale"] for price in told["prices"]] == [None, True, False, None]
    assert told["points_without_benefit"] == ["fea_a"]
    assert told["updates_without_value"] == ["fea_d"]
    assert told["scenarios_incomplete"] == {"scn_s": ["moment", "people"]}


def test_price_tools_and_the_stage_of_the_product() -> None:
    """The last day still counts; a tool for any stage, or a product whose stage nobody said, is never out of it."""
    tools = [
        row("price_tool", "a", kind="early_bird"),
        row("price_tool", "b", starts="2026-07-01", ends="2026-06-30"),
        row("price_tool", "c", ends="2026-06-29", life_stage="decline"),
        row("price_tool", "d", ends="2026-06-30", life_stage="decline"),
        row("price_tool", "e", starts="2026-07-01", life_stage="growth"),
    ]
    reader = Rows({"product": [row("product", "p", life_stage="growth")], "price_tool": tools})
    assert [(item.code, item.rows[0], dict(item.values)) for item in find(reader, AS_OF)] == [
        ("tool_undated", "ptl_a", {}),
        ("tool_turned", "ptl_b", {}),
        ("tool_over", "ptl_c", {"date": "2026-06-29"}),
        ("tool_out_of_stage", "ptl_d", {"meant": "decline", "present": "growth"}),
    ]
    unsaid = Rows({"product": [row("product", "p")], "price_tool": tools[3:4]})
    assert find(unsaid, AS_OF) == []
