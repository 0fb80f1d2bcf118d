"""The comparison for customers: facts only, never stale, public and dated; what it hides is counted."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pypdfium2
import pytest

from pmm_desk import rooms
from pmm_desk.competitors.comparison_sheet import CustomerComparison, Source, draw
from pmm_desk.competitors.rules import comparison
from pmm_desk.kits.comparison import PRINTED, usual_rows
from pmm_desk.kits.gather import gather
from pmm_desk.kits.gathered import Gathered
from pmm_desk.paper.page import render
from pmm_desk.paper.style import Style
from pmm_desk.project.file import Project
from tests.moorline import AS_OF


@pytest.fixture()
def project(root: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the sample, open."""
    path = Path(shutil.copy(root / "pmm_desk" / "sample" / "moorline-dock.pmm", tmp_path))
    found = Project.open(path, rooms.schema(), state=tmp_path / "state")
    yield found
    found.close()


def by_code(project: Project, table: str, code: str) -> str:
    """The id of a row."""
    return str(next(row["id"] for row in project.rows(table) if row["code"] == code))


def made(project: Project, rows: str = "", rivals: str = "", **values: object) -> str:
    """A comparison with these rows and rivals, by code."""
    with project.change("Compare") as change:
        sheet = change.add("comparison_sheet", **values)
        for code in rows.split():
            row = by_code(project, "comparison_row", code)
            change.add("comparison_pick", comparison_sheet_id=sheet, comparison_row_id=row)
        for code in rivals.split():
            rival = by_code(project, "competitor", code)
            change.add("comparison_party", comparison_sheet_id=sheet, competitor_id=rival)
    return sheet


def gathered(project: Project, sheet: str, language: str = "en") -> tuple[Gathered, CustomerComparison]:
    """What is printed and what is left out."""
    found = gather(project, "comparison", sheet, language)
    assert found is not None and isinstance(found.sheet, CustomerComparison)
    assert found.visibility == "customer"
    return found, found.sheet


def text(sheet: CustomerComparison, language: str = "en", paper: str = "A4") -> str:
    """What the printed page says."""
    document = pypdfium2.PdfDocument(render([draw(sheet, Style.of(language, paper))], day=AS_OF).pdf)
    return "".join(page.get_textpage().get_text_range() for page in document)


def test_the_type_has_no_internal_field() -> None:
    """Every column it is made of is marked for customers; evidence is, besides, only a customer-facing row's."""
    for table, names in PRINTED.items():
        columns = rooms.record(table).columns()
        assert [name for name in names if not columns[name]["customer"]] == [], table
    assert {field.name for field in fields(CustomerComparison)} == {
        *("product_name", "category", "headline", "intro", "columns", "rows", "sources"),
        *("next_step", "contact", "link", "day"),
    }


def test_only_public_dated_fresh_facts_are_printed_and_the_rest_is_counted(project: Project) -> None:
    """K12 of GateTong is stale, K17 has no evidence, K18 of CargoNest is unknown, K02 of SlotPier is internal."""
    found, sheet = gathered(project, made(project, "K02 K12 K17 K18", anonymous=0))
    assert sheet.columns == ("Moorline Dock", "SlotPier", "CargoNest WMS", "GateTong", "Spreadsheet + group chat")
    assert dict(zip([row[0][:8] for row in sheet.rows], [row[1] for row in sheet.rows], strict=True)) == {
        "Driver e": ("yes", "", "", "", "no"),
        "Open API": ("yes", "yes", "yes", "", "no"),
        "Role-bas": ("yes", "yes", "yes", "", "no"),
        "Data sto": ("yes", "no", "", "yes", "yes"),
    }
    assert dict(found.left_out) == {"cells_not_public": 2, "cells_stale": 2, "cells_unproved": 1, "cells_unknown": 1}


def test_the_status_quo_needs_no_evidence(project: Project) -> None:
    """Also when nothing is linked to its cells any more."""
    quo = by_code(project, "competitor", "D")
    cells = [row["id"] for row in project.rows("cell", where={"competitor_id": quo})]
    with project.change("Unlink") as change:
        for row in project.rows("cell_evidence", where={"cell_id": cells}):
            change.remove(row["id"])
    _, sheet = gathered(project, made(project, "K02", "D"))
    assert sheet.rows[0][1] == ("yes", "no")


def test_an_inference_or_an_assumption_is_no_fact(project: Project) -> None:
    sheet = made(project, "K12", "A")
    assert gathered(project, sheet)[1].rows[0][1] == ("yes", "yes")
    with project.change("Doubt") as change:
        change.set(by_code(project, "evidence", "E05"), certainty="inference")
    found, printed = gathered(project, sheet)
    assert printed.columns == ("Moorline Dock",), "a column without a fact says nothing"
    assert dict(found.left_out) == {"cells_not_public": 1, "rivals_without_facts": 1}


def test_setting_the_date_forward_empties_the_sheet(project: Project) -> None:
    sheet = made(project, "K12", "A B D")
    with project.change("Later") as change:
        change.set(project.rows("project")[0]["id"], as_of="2026-09-30")
    found, printed = gathered(project, sheet)
    assert printed.rows[0][1] == ("yes",), "nothing that was seen half a year ago is left"
    assert dict(found.left_out) == {"cells_stale": 3, "rivals_without_facts": 3}


def test_rivals_are_anonymous_on_request(project: Project) -> None:
    """Neither their names nor their addresses stand anywhere; the status quo keeps its name."""
    for language, first in (("en", "Option A"), ("zh-Hans", "方案A"), ("zh-Hant", "方案A")):
        _, sheet = gathered(project, made(project, "K12 K18", anonymous=1), language)
        assert sheet.columns[1] == first and len(sheet.columns) == 5
        page = text(sheet, language)
        for name in ("SlotPier", "slotpier", "CargoNest", "cargonest", "GateTong", "卡口通"):
            assert name not in page
    _, named = gathered(project, made(project, "K12 K18"))
    assert "SlotPier" in text(named)
    assert named.sources[0].text.startswith("slotpier.example")


def test_three_rows_where_none_are_picked(project: Project) -> None:
    """Those that set us apart from a rival by a fact come first."""
    matrix = comparison(project, AS_OF)
    rows = [(project.row(row_id) or {})["code"] for row_id in usual_rows(matrix, matrix.rivals)]
    assert rows == ["K09", "K12", "K18"]
    _, sheet = gathered(project, made(project))
    assert len(sheet.rows) == 3


def test_an_empty_project_gives_an_empty_sheet_not_an_error(project: Project) -> None:
    with project.change("Begin anew") as change:
        for row in project.rows("comparison_pick"):
            change.remove(row["id"])
    empty = CustomerComparison("Us")
    assert "Us" in text(empty)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_everything_is_printed_on_one_page(language: str, paper: str) -> None:
    sheet = CustomerComparison(
        "泊序月台" if language != "en" else "Moorline Dock", "Yard", "What each does", "Three things",
        ("Us", "Option A", "Option B"), tuple((f"row {at}", ("yes", "no", "")) for at in range(3)),
        (Source("Option A", "a page", AS_OF), Source("Option B")), "Call us", "dock@moorline.example", "", AS_OF,
    )  # fmt: skip
    fit = render([draw(sheet, Style.of(language, paper))]).fits[0]
    assert (fit.pages, fit.overflow, fit.missing) == (1, (), ())
    page = text(sheet, language, paper)
    for word in ("What each does", "Three things", "Option A", "row 2", "a page", "Call us"):
        assert word in page
    assert "–" in page


def test_hostile_words_are_only_words() -> None:
    sheet = CustomerComparison("A&B <b>", headline="<para>&amp;", columns=("A",), rows=(("<i>x</i>", ("yes",)),))
    assert "<i>x</i>" in text(sheet)
