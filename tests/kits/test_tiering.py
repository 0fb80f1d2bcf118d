"""The scorecard's sheets: what they say, one page where one is promised, the same bytes, in three languages."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from pmm_desk import rooms
from pmm_desk.kits.gather import VISIBILITY, available, gather
from pmm_desk.kits.printing import draw
from pmm_desk.kits.tier_cards import PRINTED
from pmm_desk.paper.page import Rendered, render
from pmm_desk.paper.style import Style
from pmm_desk.project.file import Project
from pmm_desk.scorecard.overview_sheet import ON_ONE_PAGE
from pmm_desk.scorecard.sheet import ScorecardOverview, TierDecision, TierPolicy
from tests.product.test_sheet import squeezed

KINDS = ("tier_decision", "scorecard", "tier_policy")
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.fixture()
def project(root: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the sample, open."""
    path = Path(shutil.copy(root / "pmm_desk" / "sample" / "moorline-dock.pmm", tmp_path))
    found = Project.open(path, rooms.schema(), state=tmp_path / "state")
    yield found
    found.close()


def feature(project: Project, code: str) -> str:
    """The id of a feature."""
    return str(next(row["id"] for row in project.rows("feature") if row["code"] == code))


def subject(project: Project, kind: str, code: str = "F02") -> str:
    """What a sheet is about."""
    return feature(project, code) if kind == "tier_decision" else str(project.rows("scorecard")[0]["id"])


def brief(project: Project, code: str, language: str = "en") -> TierDecision:
    """What the brief of a feature prints."""
    found = gather(project, "tier_decision", feature(project, code), language)
    assert found is not None and isinstance(found.sheet, TierDecision)
    return found.sheet


def printed(project: Project, kind: str, language: str = "en", paper: str = "A4", code: str = "F02") -> Rendered:
    """A sheet as a PDF."""
    found = gather(project, kind, subject(project, kind, code), language)
    assert found is not None and found.visibility == VISIBILITY[kind] == "internal"
    return render([draw(found, Style.of(language, paper))])


def words(made: Rendered) -> str:
    """All text of a PDF without white space."""
    document = pypdfium2.PdfDocument(made.pdf)
    return squeezed("".join(page.get_textpage().get_text_range() for page in document))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["F01", "F03", "F05", "F07"])
def test_a_brief_is_one_page_and_says_everything(project: Project, code: str, language: str, paper: str) -> None:
    made, sheet = printed(project, "tier_decision", language, paper, code), brief(project, code, language)
    assert (made.fits[0].pages, made.fits[0].overflow, made.fits[0].missing) == (1, (), ())
    page = words(made)
    texts = [sheet.name, sheet.tier, sheet.score, *sheet.why, *sheet.turns, sheet.contradiction]
    texts += [part for line in sheet.scores for part in (line.name, line.weight, line.rubric, line.points)]
    texts += [room.words for room in sheet.rooms] + [part for pair in sheet.decisions for part in pair]
    texts += [value for _, value in sheet.facts] + [name for name, _ in sheet.checks]
    if sheet.playbook is not None:
        texts += [sheet.playbook.verb, sheet.playbook.playbook, sheet.playbook.lead, sheet.playbook.capacity]
    assert len([text for text in texts if text]) > 40
    for text in filter(None, texts):
        assert squeezed(text) in page, text


def test_the_briefs_say_what_the_sample_page_says(project: Project) -> None:
    """Scores, tiers, sensitivity, the refused proposal: as the sample's own page has them."""
    second = brief(project, "F02")
    assert (second.tier, second.score) == ("Tier 2 · Solution", "72.5")
    assert second.why[0].startswith("72.5 points: 17.5 above the limit of Tier 2 · Solution (55), 2.5 below Tier 1")
    assert second.why[1] == "One point more on any criterion would lift it."
    near = {room.name: room.words for room in second.rooms if room.nearest}
    assert near == {"Competitive window": "up to 80%"}
    third = brief(project, "F03")
    assert (third.tier, third.by_score, third.score) == ("Tier 3 · Scenario", "Tier 2 · Solution", "65")
    assert {room.name: room.words for room in third.rooms if room.nearest} == {"Reach": "up to 36.3%"}
    assert third.turns == ()
    assert any("Only 1 of 4 checks is yes, so Tier 3 · Scenario is the most." in text for text in third.why)
    fifth = dict(brief(project, "F05").decisions)
    assert fifth["Answer"] == "Refused · PMM · 15 June 2026" and fifth["Proposed tier"] == "Tier 2 · Solution"
    held = brief(project, "F07")
    assert held.tier == "Hold" and held.playbook is None
    assert sum(float(line.points) for line in second.scores) == 72.5


def test_the_overview_keeps_the_order_of_the_scorecard(project: Project) -> None:
    found = gather(project, "scorecard", subject(project, "scorecard"), "en")
    assert found is not None and isinstance(found.sheet, ScorecardOverview)
    codes = [line.name.split()[0] for line in found.sheet.lines]
    assert codes == ["F01", "F02", "F04", "F03", "F05", "F06", "F08", "F10", "F09", "F07"]
    assert [figure for figure, *_ in found.sheet.counts] == ["1", "2", "3", "3", "1"]
    notes = {line.name.split()[0]: line.note for line in found.sheet.lines}
    assert notes["F02"] == "one point from higher" and notes["F03"] == "capped: 1 of 4 checks"
    assert notes["F05"] == "Tier 2 refused"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_sheets_are_one_page_embed_their_fonts_and_repeat_byte_for_byte(
    project: Project, kind: str, language: str
) -> None:
    made = printed(project, kind, language)
    assert (made.fits[0].pages, made.fits[0].overflow, made.fits[0].missing) == (1, (), ())
    assert made.pdf == printed(project, kind, language).pdf
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts and all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_many_features_flow_over_pages_behind_their_summary(project: Project) -> None:
    """With 90 features the first page is the summary; every feature is on a page behind it, the head on each."""
    with project.change("Many") as change:
        criteria = [row["id"] for row in project.rows("criterion")]
        for number in range(80):
            made = change.add("feature", code=f"X{number:02}", name=f"Feature number {number}")
            for place, criterion in enumerate(criteria):
                change.add("score", feature_id=made, criterion_id=criterion, score=1 + (number + place) % 5)
    made = printed(project, "scorecard")
    fit = made.fits[0]
    assert ON_ONE_PAGE < 90 < PRINTED
    assert fit.overflow == () and fit.appendix >= 2 and fit.pages == fit.appendix + 1
    page = words(made)
    assert all(squeezed(f"X{number:02} Feature number {number}") in page for number in range(80))
    document = pypdfium2.PdfDocument(made.pdf)
    assert all("Revenue" in sheet.get_textpage().get_text_range() for sheet in document)


def test_the_policy_prints_every_rubric_and_rule(project: Project) -> None:
    found = gather(project, "tier_policy", subject(project, "tier_policy"), "en")
    assert found is not None and isinstance(found.sheet, TierPolicy)
    page = words(printed(project, "tier_policy"))
    for line in found.sheet.criteria:
        assert line.rubrics and all(squeezed(text) in page for _, text in line.rubrics)
    for rule in (*found.sheet.rules, *found.sheet.checks):
        assert squeezed(rule) in page
    assert [card.limit for card in found.sheet.tiers] == ["below 32", "32 and more", "55 and more", "75 and more"]


def test_briefs_are_offered_for_decided_and_high_features_only(project: Project) -> None:
    there = available(project)
    offered = {project.row(row)["code"] for kind, row in there if kind == "tier_decision"}  # type: ignore[index]
    assert offered == {"F01", "F02", "F04", "F05"}
    assert [kind for kind, _ in there][-2:] == ["scorecard", "tier_policy"]


def test_a_feature_without_scores_prints_what_is_missing(project: Project) -> None:
    with project.change("New") as change:
        made = change.add("feature", name="Nothing yet")
    found = gather(project, "tier_decision", made, "en")
    assert found is not None and isinstance(found.sheet, TierDecision)
    assert found.sheet.score == "" and "are missing" in found.sheet.missing
    assert render([draw(found, Style.of("en"))]).fits[0].pages == 1
    assert gather(project, "tier_decision", "fea_gone", "en") is None
    assert gather(project, "tier_policy", "scd_gone", "en") is None
