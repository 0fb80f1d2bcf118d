"""What each sheet is made of: real projects in, plain values out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pmm_desk import rooms
from pmm_desk.audience.buying_centre import state_of
from pmm_desk.audience.sheet import TargetGroupSheet
from pmm_desk.competitors.sheet import Battlecard
from pmm_desk.kits.gather import VISIBILITY, available, gather
from pmm_desk.product.sheet import ProductOnePager
from pmm_desk.project.file import Project


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


def pager(project: Project, language: str = "en") -> ProductOnePager:
    """The first one-pager."""
    found = gather(project, "one_pager", project.ids("one_pager")[0], language)
    assert found is not None and isinstance(found.sheet, ProductOnePager)
    return found.sheet


def group(project: Project, code: str) -> TargetGroupSheet:
    """The page on a target group."""
    found = gather(project, "target_group", by_code(project, "target_group", code), "en")
    assert found is not None and isinstance(found.sheet, TargetGroupSheet)
    return found.sheet


def card(project: Project, code: str) -> Battlecard:
    """The card against a rival."""
    found = gather(project, "battlecard", by_code(project, "competitor", code), "en")
    assert found is not None and isinstance(found.sheet, Battlecard)
    return found.sheet


def test_sheets_there_are(project: Project) -> None:
    kinds = [kind for kind, _ in available(project)]
    scored = [*["tier_decision"] * 4, "scorecard", "tier_policy"]
    internal = [*["battlecard"] * 3, *["target_group"] * 5, *["persona"] * 3, "message_house", "internal_brief"]
    assert kinds == [*["one_pager"] * 6, "positioning", "comparison", *internal, *scored]
    for kind, subject in available(project):
        found = gather(project, kind, subject, "en")
        assert found is not None
        assert (found.kind, found.subject, found.visibility) == (kind, subject, VISIBILITY[kind])


def test_a_row_that_is_gone_gives_no_sheet(project: Project) -> None:
    for kind, subject in (
        ("one_pager", "onp_gone"),
        ("battlecard", "riv_gone"),
        ("comparison", "csh_gone"),
        ("target_group", "grp_gone"),
    ):
        assert gather(project, kind, subject, "en") is None


def test_before_there_is_a_one_pager_the_product_stands_alone(project: Project) -> None:
    found = gather(project, "one_pager", project.ids("product")[0], "en")
    assert found is not None and isinstance(found.sheet, ProductOnePager)
    assert found.sheet.product_name == "Moorline Dock"
    assert found.sheet.subline.startswith("Moorline Dock tells a warehouse")
    assert found.sheet.headline == found.sheet.problem == ""


def test_a_page_nobody_wrote_yet_says_as_much_as_the_product_alone(project: Project) -> None:
    product = project.rows("product")[0]["id"]
    with project.change("A page") as change:
        page = change.add("one_pager")
    empty, alone = (gather(project, "one_pager", subject, "en") for subject in (page, product))
    assert empty is not None and alone is not None
    assert empty.sheet.audience_line == alone.sheet.audience_line != ""
    with project.change("Write") as change:
        change.set(page, subline="For plants with a gate")
    written = gather(project, "one_pager", page, "en")
    assert written is not None and written.sheet.audience_line == ""


def test_an_edit_of_a_text_makes_its_translation_stale_on_the_sheet(project: Project) -> None:
    subject = project.ids("one_pager")[0]
    before = gather(project, "one_pager", subject, "zh-Hans")
    assert before is not None and before.untranslated == 0
    with project.change("Edit") as change:
        change.set(subject, headline="Every hour has a name")
        change.translate(subject, "problem", "zh-Hans", "")
    after = gather(project, "one_pager", subject, "zh-Hans")
    assert after is not None and after.untranslated == 2


def test_proofs_customers_may_not_see_are_counted(project: Project) -> None:
    subject = project.ids("one_pager")[0]
    with project.change("Edit") as change:
        change.set(by_code(project, "proof", "S-01"), permission="anonymous", customer="At One Plant")
        change.set(by_code(project, "proof", "S-02"), visibility="partner")
        change.add("one_pager_proof", one_pager_id=subject, proof_id=by_code(project, "proof", "S-04"))
    found = gather(project, "one_pager", subject, "en")
    assert found is not None and isinstance(found.sheet, ProductOnePager)
    assert found.sheet.proofs == ()
    assert dict(found.left_out) == {"proofs_naming_a_customer": 1, "internal_proofs": 2}


def test_only_prices_for_customers_are_printed(project: Project) -> None:
    assert pager(project).price_line == ""
    starter, pro, _ = project.ids("edition")
    with project.change("Edit") as change:
        change.set(starter, visibility="customer")
        change.set(pro, visibility="customer")
    assert pager(project).price_line == "", "this page leaves prices out"
    page = project.ids("one_pager")[0]
    with project.change("With prices") as change:
        change.set(page, with_prices=1)
    found = gather(project, "one_pager", page, "en")
    assert found is not None and dict(found.left_out) == {"internal_prices": 1}
    first, second = "Starter (1 site): ¥12,000 per year", "Pro (to 5 sites): ¥60,000–¥96,000 per year"
    assert pager(project).price_line == f"{first}\n{second}"
    with project.change("Date") as change:
        change.set(starter, price_date="2026-05-01")
        change.set(pro, price_date="2026-06-01")
    assert pager(project).price_line.splitlines()[2] == "Prices as of 1 May 2026"
    assert pager(project, "zh-Hans").price_line.startswith("入门版（单仓）：¥12,000 每年")


def page_of(project: Project, code: str) -> ProductOnePager:
    """The one-pager of a target group."""
    group_id = by_code(project, "target_group", code)
    page = next(row["id"] for row in project.rows("one_pager") if row["target_group_id"] == group_id)
    found = gather(project, "one_pager", page, "en")
    assert found is not None and isinstance(found.sheet, ProductOnePager)
    return found.sheet


def test_a_groups_own_text_wins_and_the_general_page_says_the_rest(project: Project) -> None:
    general = next(row for row in project.rows("one_pager") if row["target_group_id"] is None)
    own = page_of(project, "G5")
    assert own.headline == "Two sites on one screen before peak season"
    assert own.changes == tuple(general[f"change_{number}"] for number in (1, 2, 3))
    assert own.how == tuple(general[f"how_{number}"] for number in (1, 2, 3))
    assert (own.fits, own.version, own.contact) == (general["fits"], "1.0", "dock@moorline.example")
    assert [proof.figure for proof in own.proofs] == ["3:40 → 2:05", "−31%", "94%"]
    assert page_of(project, "G4").problem == general["problem"]
    assert len(page_of(project, "G1").proofs) == 2, "its own choice of proofs"


def test_a_block_is_said_by_one_page_alone(project: Project) -> None:
    group_id = by_code(project, "target_group", "G5")
    page = next(row["id"] for row in project.rows("one_pager") if row["target_group_id"] == group_id)
    with project.change("Write") as change:
        change.set(page, change_2="Both sites on one screen.")
    assert page_of(project, "G5").changes == ("Both sites on one screen.",)


def test_without_a_general_page_only_the_own_texts_are_printed(project: Project) -> None:
    general = next(row["id"] for row in project.rows("one_pager") if row["target_group_id"] is None)
    with project.change("Remove") as change:
        change.remove(general)
    own = page_of(project, "G5")
    assert (own.headline, own.changes, own.proofs) == ("Two sites on one screen before peak season", (), ())


def test_a_figure_says_what_it_was_counted_from_and_a_quote_whose_words_it_has(project: Project) -> None:
    own = page_of(project, "G5")
    assert own.proofs[2].note == "n = 212 · 12 May 2026"
    assert own.sources == (
        "customers' own figures (20 April 2026, 31 May 2026)",
        "our own measurement (12 May 2026)",
    )
    first = by_code(project, "proof", "S-01")
    with project.change("Quote") as change:
        change.set(first, quote="The gate is quiet by six.", speaker="Shift lead, Haoda Foods")
        change.set(first, customer="Haoda Foods")
    quote = page_of(project, "G5").quote
    assert quote is not None and (quote.words, quote.speaker) == (
        "The gate is quiet by six.",
        "Shift lead, Haoda Foods",
    )
    with project.change("Anonymous") as change:
        change.set(first, permission="anonymous")
    assert page_of(project, "G5").quote is None, "the speaker's line names who stays unnamed"


def test_a_proof_without_a_number_stands_in_words(project: Project) -> None:
    with project.change("Edit") as change:
        change.set(by_code(project, "proof", "S-02"), figure="")
    figure = pager(project).proofs[1]
    assert (figure.figure, figure.label) == ("", "Paid detention down 31% across three pilot sites in 12 weeks")


def test_the_reckoning_of_a_group(project: Project) -> None:
    sheet = group(project, "G1")
    assert (sheet.numbers.responders, sheet.numbers.deals, sheet.numbers.revenue) == (30.0, 6.6, 633_600.0)
    assert sheet.priority_class == "New customer"
    assert group(project, "G4").priority_class == "Cross-sell"
    assert group(project, "G5").priority_class == "Up-sell"


def test_an_influencer_shows_no_revenue(project: Project) -> None:
    numbers = group(project, "G3").numbers
    assert (numbers.accounts, numbers.responders) == (1200, 18.0)
    assert numbers.deals is numbers.revenue is numbers.yearly_value is numbers.win is None


def test_a_group_says_who_works_on_it_where_it_ranks_and_what_sales_agreed_to(project: Project) -> None:
    first = group(project, "G1")
    assert (first.rank, first.team, first.agreed) == ("2 of 5", "Field sales East China, with pre-sales", "")
    assert first.criteria == (
        "Works for a 55-year-old driver; a new clerk can run it after one shift; shows who was late",
    )
    subject = by_code(project, "target_group", "G1")
    row = project.row(subject)
    assert row is not None
    members = project.rows("committee_member", where={"target_group_id": subject})
    with project.change("Agree") as change:
        change.set(subject, team="Key accounts", agreed_by="Ms Ma", agreed_on="2026-06-12")
        change.set(subject, agreed_state=state_of({**row, "team": "Key accounts"}, members))
    agreed = group(project, "G1")
    assert (agreed.team, agreed.agreed) == ("Key accounts", "Ms Ma · 12 June 2026"), "its own team wins"
    with project.change("Change") as change:
        change.set(subject, win_rate=12)
    assert group(project, "G1").agreed == "Ms Ma · 12 June 2026 · changed since"


def test_a_group_says_what_it_lacks(project: Project) -> None:
    with project.change("Edit") as change:
        change.set(by_code(project, "target_group", "G2"), win_rate=None, yearly_value=None)
        change.add(
            "message", kind="role", wording="One number for all sites", persona_id=by_code(project, "persona", "R2")
        )
    sheet = group(project, "G2")
    assert sheet.numbers.revenue is None
    assert sheet.messages[-1] == "One number for all sites"
    assert sheet.findings == ("Not known yet: win rate, yearly value",)


def test_a_card_compares_what_it_speaks_of_and_hides_no_strength(project: Project) -> None:
    sheet = card(project, "C")
    rows = dict(sheet.comparison)
    assert rows["Detention cost split by responsible party"] == ("yes", "no")
    assert rows["Gate works without network"] == ("no", "yes")
    assert sheet.price_day == date(2026, 4, 18)
    assert [caution.reason for caution in sheet.do_not_say] == ["false (K15).", "false (K02)."]
    assert any(point.source == "S-02 · anonymous only" for point in sheet.proofs)


def test_stale_evidence_is_marked_on_a_card(project: Project) -> None:
    stale = {line.claim.split(" ")[0] for line in card(project, "B").evidence if line.stale}
    assert stale == {"E13"}


def test_a_card_follows_a_mark_at_once(project: Project) -> None:
    """The journey of the matrix: a rival's cell changes, and so does the card."""
    row, rival = by_code(project, "comparison_row", "K07"), by_code(project, "competitor", "C")
    (cell,) = project.rows("cell", where={"comparison_row_id": row, "competitor_id": rival})
    with project.change("Edit") as change:
        change.set(cell["id"], mark="yes")
    assert dict(card(project, "C").comparison)["Detention cost split by responsible party"] == ("yes", "yes")


def test_an_empty_rival_and_group_give_sheets_without_holes(project: Project) -> None:
    with project.change("Edit") as change:
        rival = change.add("competitor")
        persona, kind, way = (change.add(table) for table in ("persona", "customer_type", "buying_behaviour"))
        lonely = change.add("target_group", persona_id=persona, customer_type_id=kind, buying_behaviour_id=way)
    assert gather(project, "battlecard", rival, "zh-Hant") is not None
    found = gather(project, "target_group", lonely, "zh-Hant")
    assert found is not None and isinstance(found.sheet, TargetGroupSheet)
    assert found.sheet.numbers.revenue is None and found.sheet.buying == ()
