"""Time, place and people of a scenario: found where they stand, missed where they do not."""

from __future__ import annotations

import pytest

from pmm_desk.positioning.scene import lacking


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (
            "Tuesday 15:10, plant gate: truck 浙B·7K··6 is 42 minutes late; its door goes to the next truck; at 18:20"
            " both sides sign the timeline; on the 5th the bill matches it",
            (),
        ),
        ("周二15:10，厂门口：浙B·7K··6晚到42分钟，月台让给下一辆；18:20双方在时间线上签名；5日账单与之一致", ()),
        ("At the gate nobody knows which truck comes first", ("time",)),
        ("On Monday morning the dispatcher opens the list", ("place",)),
        ("下午三点，厂门口排起四十辆车", ("people",)),
        ("The product saves cost", ("time", "place", "people")),
        ("提升效率，降低成本", ("time", "place", "people")),
        ("週三夜班，倉庫門口，調度員一鍵改派", ()),
        ("  ", ()),
    ],
)
def test_what_a_scenario_lacks(text: str, missing: tuple[str, ...]) -> None:
    assert lacking(text) == missing


def test_names_of_the_project_count() -> None:
    assert lacking("Friday, Cixi hub: Lin Wei decides") == ("place", "people")
    assert lacking("Friday, Cixi hub: Lin Wei decides", ["Cixi hub"], ["Lin Wei", ""]) == ()
    assert lacking("Lin Wei decides", [""], ["Lin Wei"]) == ("time", "place")
