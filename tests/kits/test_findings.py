"""Kits that sell what is on its way out (A17)."""

from __future__ import annotations

from datetime import date
from typing import Any

from pmm_desk.kits.findings import find
from pmm_desk.kits.wording import chip, sentence
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.live import Live
from tests.plain_rows import Rows, row

AS_OF = date(2026, 6, 30)


def project(stage: str, feature: str, **sheet: object) -> Rows:
    """A product and a feature in these stages, and a kit with a page about the feature."""
    return Rows(
        {
            "product": [row("product", "p", life_stage=stage)],
            "feature": [row("feature", "f", name="Fax", stage=feature)],
            "one_pager": [row("one_pager", "o", feature_id="fea_f"), row("one_pager", "x")],
            "kit": [row("kit", "k", name="Visit"), row("kit", "z")],
            "kit_sheet": [row("kit_sheet", "s", kit_id="kit_k", one_pager_id="onp_o", **sheet)],
        }
    )


def test_an_empty_project_yields_nothing() -> None:
    assert find(Rows(), AS_OF) == []


def test_a_kit_of_a_retired_product_and_a_page_of_a_leaving_feature() -> None:
    reader = project("retired", "retiring")
    found = find(reader, AS_OF)
    assert [(each.code, each.rows, each.severity) for each in found] == [
        ("kit_of_retired_product", ("kit_k",), Severity.BEFORE_EXPORT),
        ("page_of_leaving_feature", ("onp_o", "fea_f"), Severity.WORTH_DOING),
    ]
    (gone,) = find(project("decline", "retired"), AS_OF)
    assert gone.severity == Severity.BEFORE_EXPORT


def test_each_has_its_words(sample: Live) -> None:
    product, feature = sample.project.ids("product")[0], sample.project.ids("feature")[6]
    page = sample.project.ids("one_pager")[0]

    def retire(change: Any) -> None:
        change.set(product, life_stage="retired")
        change.set(feature, stage="retired")
        change.set(page, feature_id=feature)

    sample.attempt("Retire", retire)
    kit, _, leaving = find(sample.project, AS_OF)
    assert sentence(kit, sample) == (
        "The kit “First visit, one plant first” has sheets for customers, but the product is retired."
    )
    assert sentence(leaving, sample) == "A one-pager in a kit is about “Number-plate camera link”, which is retired."
    assert {chip(kit, sample), chip(leaving, sample)} == {"product retired", "feature retired"}


def test_what_is_live_or_left_out_is_no_finding() -> None:
    assert find(project("growth", "live"), AS_OF) == []
    assert find(project("retired", "retired", included=0), AS_OF) == []
    assert find(project("retired", "live", kind="battlecard"), AS_OF) == []
