"""The sheets of the positioning: leak-proof for customers, with a way from each sentence to its proof for ourselves."""

from __future__ import annotations

import dataclasses
import io
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from pmm_desk import rooms
from pmm_desk.kits.gather import VISIBILITY, available, gather
from pmm_desk.kits.positioning import PRINTED
from pmm_desk.kits.printing import draw, print_sheets
from pmm_desk.paper.page import Rendered, render
from pmm_desk.paper.style import Style
from pmm_desk.positioning.sheet import Entry, InternalBrief, MessageHouse, PositioningSheet, Said, Source, draw_house
from pmm_desk.project.file import Project

OURS = ("message_house", "internal_brief")
KINDS = ("positioning", *OURS)
RIVALS = ("SlotPier", "CargoNest", "GateTong", "卡口通")


@pytest.fixture()
def project(root: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the sample, open."""
    path = Path(shutil.copy(root / "pmm_desk" / "sample" / "moorline-dock.pmm", tmp_path))
    found = Project.open(path, rooms.schema(), state=tmp_path / "state")
    yield found
    found.close()


def subject(project: Project, kind: str) -> str:
    """The row of the first sheet of a kind."""
    return next(row for found, row in available(project) if found == kind)


def printed(project: Project, kind: str, language: str = "en", paper: str = "A4") -> Rendered:
    """One sheet as it is exported."""
    found = gather(project, kind, subject(project, kind), language)
    assert found is not None and found.visibility == VISIBILITY[kind]
    return render([draw(found, Style.of(language, paper))])


def text(pdf: bytes) -> str:
    """All words of a PDF, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def positioning(project: Project, language: str = "en") -> PositioningSheet:
    """The values of the sheet for customers."""
    found = gather(project, "positioning", subject(project, "positioning"), language)
    assert found is not None and isinstance(found.sheet, PositioningSheet)
    return found.sheet


def left_out(project: Project) -> dict[str, int]:
    """What the sheet for customers leaves out."""
    found = gather(project, "positioning", subject(project, "positioning"), "en")
    assert found is not None
    return dict(found.left_out)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_sheet_takes_one_page_with_its_fonts_inside(
    project: Project, kind: str, language: str, paper: str
) -> None:
    """The appendix of our own sheets may take more; the same project gives the same bytes."""
    rendered = printed(project, kind, language, paper)
    fit = rendered.fits[0]
    assert fit.pages - fit.appendix == 1 and not fit.overflow and not fit.missing
    assert (fit.appendix > 0) == (kind in OURS)
    if (language, paper) == ("zh-Hans", "A4"):
        assert printed(project, kind, language, paper).pdf == rendered.pdf
    with pikepdf.open(io.BytesIO(rendered.pdf)) as document:
        for page in document.pages:
            for font in page.resources.Font.values():
                held = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                assert "/FontFile2" in held.FontDescriptor, font


def test_the_sample_says_what_its_page_says(project: Project) -> None:
    """Pillar 1 is an over-claim and stays away; so does the claim nobody knows of B; two proofs are internal."""
    sheet = positioning(project)
    assert sheet.headline == "Every waiting hour gets a price and a name"
    assert sheet.statement.startswith("For warehouse operations managers")
    assert sheet.apart == ("Detention cost by responsible party", "Signed evidence pack")
    assert len(sheet.pillars) == 2 and not any("re-planned" in pillar for pillar in sheet.pillars)
    assert {proof.figure for proof in sheet.proofs} == {"3:40 → 2:05", "−31%", "94%"}
    assert left_out(project) == {"messages_over": 1, "claims_not_standing": 1, "internal_proofs": 2}
    chinese = positioning(project, "zh-Hans")
    assert chinese.headline == "每一小时等待，都有价格，也有名字" and chinese.waiting.startswith("等待的钱要付三遍")


def test_nothing_internal_is_in_the_customers_file(project: Project) -> None:
    """No competitor, no internal proof, no code, no verdict, no note; not in the text and not in the properties."""
    for language in ("en", "zh-Hans", "zh-Hant"):
        pdf = printed(project, "positioning", language).pdf
        words = text(pdf)
        for secret in (*RIVALS, "71%", "S-0", "K05", "D4", "Draft", "初稿", "E12"):
            assert secret not in words, secret
            assert len(secret) < 5 or secret.encode() not in pdf, secret
    bound = print_sheets(project, [(kind, subject(project, kind)) for kind in KINDS], language="en")
    assert [part.visibility for part in bound] == ["customer", "internal"]
    assert len(bound[0].titles) == 1 and len(bound[1].titles) == 2
    assert "GateTong" in text(bound[1].pdf) and "GateTong" not in text(bound[0].pdf)


def test_the_customers_type_is_made_of_customers_columns() -> None:
    """Each printed column is marked as one that customers may read; the type has no field for anything else."""
    for table, columns in PRINTED.items():
        known = rooms.record(table).columns()
        assert all(known[column]["customer"] for column in columns), table
    fields = {field.name for field in dataclasses.fields(PositioningSheet)}
    assert not fields & {"rivals", "entries", "alternatives", "unlike", "notes", "verdicts", "note"}


def test_a_text_that_names_a_competitor_stays_away_and_is_counted(project: Project) -> None:
    """In any of its names; a longer word that only contains the name does not count."""
    message = next(row for row in project.rows("message") if row["title"] == "Money you can argue with")
    for wording, kept in (
        ("Better than GateTong", False),
        ("比卡口通更清楚", False),
        ("Better than GateTongue", True),
        ("Works with your WMS", True),
    ):
        with project.change("Reword") as change:
            change.set(message["id"], wording=wording)
        assert (wording in positioning(project).pillars) is kept, wording
        assert ("texts_naming_rivals" in left_out(project)) is not kept, wording


def test_a_proof_without_permission_goes_with_its_entry(project: Project) -> None:
    """The number, and the line of the canvas that rests on it."""
    proof = next(row for row in project.rows("proof") if row["code"] == "S-02")
    assert any("31%" in value for value in positioning(project).value)
    with project.change("No permission") as change:
        change.set(proof["id"], permission="none")
    sheet = positioning(project)
    assert not any("31%" in value for value in sheet.value)
    assert not any("31%" in found.figure for found in sheet.proofs)
    assert left_out(project)["proofs_without_permission"] == 1


def test_only_the_current_version_is_printed(project: Project) -> None:
    """A sheet about an older version prints the current one of its group; without one there is no sheet."""
    current = project.row(subject(project, "positioning"))
    assert current is not None
    with project.change("Copy") as change:
        copy = change.duplicate(current["id"], current=0, statement="The copy")
    found = gather(project, "positioning", copy, "en")
    assert found is not None and isinstance(found.sheet, PositioningSheet)
    assert found.sheet.statement.startswith("For warehouse")
    with project.change("Turn") as change:
        change.set(current["id"], current=0)
        change.set(copy, current=1)
    assert subject(project, "positioning") == copy
    assert positioning(project).statement == "The copy"
    with project.change("None") as change:
        change.set(copy, current=0)
    assert gather(project, "positioning", copy, "en") is None
    assert not [kind for kind, _ in available(project) if kind in ("positioning", "message_house")]


def test_of_two_current_versions_of_a_group_one_is_printed(project: Project) -> None:
    """As two people, merged, may leave them: the first one, whichever a sheet is about."""
    first = subject(project, "positioning")
    with project.change("Merge") as change:
        second = change.duplicate(first, statement="The copy")
        group = change.add("canvas", target_group_id=project.ids("target_group")[1], current=1)
    printed = [(kind, row) for kind, row in available(project) if kind in ("positioning", "message_house")]
    assert printed == [("positioning", first), ("positioning", group), ("message_house", first)]
    found = gather(project, "positioning", second, "en")
    assert found is not None and isinstance(found.sheet, PositioningSheet)
    assert found.sheet.statement.startswith("For warehouse")


def test_a_brief_is_composed_of_the_canvas_that_the_window_takes(project: Project) -> None:
    """That of its group, else the one for everyone; never one that is for another group."""
    whole = subject(project, "positioning")
    own, other = project.ids("target_group")[:2]
    with project.change("For groups") as change:
        change.set(whole, target_group_id=other)
        made = change.add("brief", target_group_id=own)
    found = gather(project, "internal_brief", made, "en")
    assert found is not None and isinstance(found.sheet, InternalBrief) and found.sheet.statement == ""
    with project.change("For everyone") as change:
        change.set(whole, target_group_id=None)
    found = gather(project, "internal_brief", made, "en")
    assert found is not None and isinstance(found.sheet, InternalBrief)
    assert found.sheet.statement.startswith("For warehouse")


def test_the_statement_is_composed_from_its_slots_where_none_is_written(project: Project) -> None:
    """For customers without what it is unlike, which may name a competitor."""
    canvas = subject(project, "positioning")
    with project.change("Compose") as change:
        change.set(canvas, statement="", unlike="GateTong cameras")
    told = positioning(project).statement
    assert told.startswith("For warehouse operations managers in multi-site manufacturers who lose the afternoon")
    assert "GateTong" not in told and told.endswith("settles detention with a timeline that both sides have signed.")
    brief = gather(project, "internal_brief", subject(project, "internal_brief"), "en")
    assert brief is not None and isinstance(brief.sheet, InternalBrief)
    assert "Unlike GateTong cameras, Moorline Dock settles" in brief.sheet.statement
    with project.change("Half") as change:
        change.set(canvas, differs_by="")
    assert positioning(project).statement.strip().endswith("who pays for it.")


def test_an_entry_without_words_says_what_it_stands_for(project: Project) -> None:
    """A feature by its benefit, a customer type by its name; never a competitor."""
    canvas, feature = subject(project, "positioning"), project.rows("feature")[0]
    kind, rival = project.rows("customer_type")[0], project.rows("competitor")[0]
    with project.change("Link") as change:
        change.add("canvas_entry", canvas_id=canvas, block="value", feature_id=feature["id"])
        change.add("canvas_entry", canvas_id=canvas, block="best_fit", customer_type_id=kind["id"])
        change.add("canvas_entry", canvas_id=canvas, block="best_fit", competitor_id=rival["id"])
    sheet = positioning(project)
    assert (feature["benefit"] or feature["name"]) in sheet.value
    assert kind["name"] in sheet.fits and rival["name"] not in sheet.fits


def test_a_brief_nobody_wrote_is_composed_as_in_the_window(project: Project) -> None:
    """Its slogan is the roof, its pains are those of the role."""
    with project.change("New") as change:
        made = change.add("brief", target_group_id=project.rows("target_group")[0]["id"])
    brief = gather(project, "internal_brief", made, "zh-Hans")
    assert brief is not None and isinstance(brief.sheet, InternalBrief)
    assert brief.sheet.slogan.startswith("每一小时等待") and brief.sheet.pains and brief.sheet.portrait


# the appendix --------------------------------------------------------------------------------------------


def links(pdf: bytes) -> list[tuple[int, int]]:
    """The links within a PDF: page they stand on, page they lead to."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {page.objgen: number for number, page in enumerate(document.pages)}
        named: Any = document.Root.Dests if "/Dests" in document.Root else {}
        for number, page in enumerate(document.pages):
            for annotation in page.get("/Annots", []):
                target = annotation.get("/Dest")
                if isinstance(target, pikepdf.Name):
                    target = named[str(target)]
                if target is not None:
                    place = target.D if isinstance(target, pikepdf.Dictionary) else target
                    found.append((number, pages[place[0].objgen]))
    return found


@pytest.mark.parametrize("kind", OURS)
def test_a_printed_number_leads_to_its_entry_and_back(project: Project, kind: str) -> None:
    """Forth from the page to the appendix, back from each entry; the number of each is printed at both ends."""
    rendered = printed(project, kind)
    found = links(rendered.pdf)
    forth = [link for link in found if link[0] == 0 and link[1] > 0]
    back = [link for link in found if link[0] > 0 and link[1] == 0]
    sheet = gather(project, kind, subject(project, kind), "en")
    assert sheet is not None and isinstance(sheet.sheet, MessageHouse | InternalBrief)
    entries = sheet.sheet.entries
    assert len(back) == len(entries) >= 4
    assert len(forth) >= len(entries)
    raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"
    first = pypdfium2.PdfDocument(rendered.pdf)[0].get_textpage().get_text_bounded()
    for entry in entries:
        assert "".join(raised[int(digit)] for digit in str(entry.number)) in first


def test_the_verdicts_of_the_appendix_are_those_of_the_sample(project: Project) -> None:
    """D1 holds, D2 is weak, D3 and D5 fail, D4 is unproven, each with the competitors that decide it."""
    found = gather(project, "internal_brief", subject(project, "internal_brief"), "en")
    assert found is not None and isinstance(found.sheet, InternalBrief)
    told = {entry.code: (entry.verdict, entry.deciding) for entry in found.sheet.entries if entry.code}
    assert told == {
        "D1": ("holds", ()),
        "D2": ("weak", ("GateTong",)),
        "D3": ("fails", ("GateTong",)),
        "D4": ("unproven", ("CargoNest WMS",)),
        "D5": ("fails", ("SlotPier", "GateTong")),
    }
    over = next(entry for entry in found.sheet.entries if entry.verdict == "over_claim")
    assert over.text.startswith("A door and a time") and over.deciding == ("Automatic re-plan when a truck is late",)
    money = next(entry for entry in found.sheet.entries if entry.text.startswith("Detention split"))
    assert money.proofs[0].text.startswith("S-02 ") and money.proofs[0].allowed == "anonymous only"
    assert money.proofs[0].day is not None and str(money.proofs[0].day) == "2026-05-31"
    assert any(source.stale and source.age == 100 for source in money.sources)
    words = text(printed(project, "internal_brief").pdf)
    assert re.search(r"100 days old Stale", words) and "Over-claim: not fully ours" in words


# bad input -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["positioning", "message_house"])
def test_an_empty_canvas_prints_a_page(tmp_path: Path, kind: str) -> None:
    """A product's name, and nothing else: the page says so little, and does not fail."""
    made = Project.new(tmp_path / "new.pmm", rooms.schema(), state=tmp_path / "state")
    rooms.begin(made, "Harbour", "zh-Hans")
    with made.change("Canvas") as change:
        canvas = change.add("canvas", current=1)
        change.add("canvas_entry", canvas_id=canvas, block="value")
        change.add("message", kind="pillar")
    found = gather(made, kind, canvas, "zh-Hans")
    assert found is not None
    rendered = render([draw(found, Style.of("zh-Hans"))])
    assert rendered.fits[0].pages == 1 and "Harbour" in text(rendered.pdf)
    made.close()


def test_a_text_of_ten_thousand_characters_is_told_and_not_cut(project: Project) -> None:
    """The page goes on, the fit names the block and its lines, every word is there."""
    long = " ".join(f"word{number}" for number in range(1250))
    with project.change("Long") as change:
        change.set(subject(project, "positioning"), statement=long[:10_000])
    rendered = printed(project, "positioning")
    fit = rendered.fits[0]
    assert fit.pages > 1 and fit.overflow[0].lines > 10
    assert "word1100" in text(rendered.pdf)


def test_hidden_marks_and_markup_are_printed_as_plain_text(project: Project) -> None:
    """Direction marks, zero-width characters, tags, an ampersand: nothing is read as markup, nothing is lost."""
    strange = "\u202eA\u200b&B\u202c <b>not bold</b> 1 < 2"
    with project.change("Strange") as change:
        change.set(subject(project, "positioning"), statement=strange)
    words = text(printed(project, "positioning").pdf)
    assert "<b>not bold</b>" in words and "1 < 2" in words and "&B" in words


def test_two_sentences_of_the_roof_stand_on_lines_of_their_own(project: Project) -> None:
    """A house may have two core messages: none runs into the other."""
    with project.change("Second") as change:
        change.add("message", kind="roof", wording="Second core sentence.")
    found = gather(project, "message_house", subject(project, "message_house"), "en")
    assert found is not None and len(found.sheet.roof) == 2
    pdf = render([draw(found, Style.of("en", "A4"))]).pdf
    page = pypdfium2.PdfDocument(pdf)[0]
    assert "Second core sentence." in [
        line.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹") for line in page.get_textpage().get_text_bounded().splitlines()
    ]


@pytest.mark.parametrize(("language", "told"), [("en", "1 day old"), ("zh-Hans", "距今1天"), ("zh-Hant", "距今1天")])
def test_evidence_of_yesterday_is_one_day_old(language: str, told: str) -> None:
    """The age of evidence keeps to the grammar of its language."""
    entry = Entry(1, "Says who pays", sources=(Source("Visit", "fact", date(2026, 6, 29), 1),))
    sheet = MessageHouse("Dock", roof=(Said("Says who pays", 1),), entries=(entry,))
    assert told in text(render([draw_house(sheet, Style.of(language, "A4"))]).pdf)
