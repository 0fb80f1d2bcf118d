"""The page on a persona: all that shows is printed, what is hidden is not there, one page, in three languages."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pmm_desk import rooms
from pmm_desk.audience.blocks import BLOCKS
from pmm_desk.audience.sheet import PersonaSheet
from pmm_desk.kits.gather import gather
from pmm_desk.kits.persona import several
from pmm_desk.kits.printing import draw
from pmm_desk.paper.blocks import Block, Place, Text
from pmm_desk.paper.columns import Flow
from pmm_desk.paper.page import Rendered, render
from pmm_desk.paper.style import Style
from pmm_desk.project.file import Project
from tests.product.test_sheet import squeezed


@pytest.fixture()
def project(root: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the sample, open."""
    path = Path(shutil.copy(root / "pmm_desk" / "sample" / "moorline-dock.pmm", tmp_path))
    found = Project.open(path, rooms.schema(), state=tmp_path / "state")
    yield found
    found.close()


def role(project: Project, code: str = "R1") -> str:
    """The id of a role."""
    return str(next(row["id"] for row in project.rows("persona") if row["code"] == code))


def sheet(project: Project, code: str = "R1", language: str = "en") -> PersonaSheet:
    """What the page prints."""
    found = gather(project, "persona", role(project, code), language)
    assert found is not None and isinstance(found.sheet, PersonaSheet) and found.visibility == "internal"
    return found.sheet


def printed(project: Project, code: str = "R1", language: str = "en", paper: str = "A4") -> Rendered:
    """The page as a PDF."""
    found = gather(project, "persona", role(project, code), language)
    assert found is not None
    return render([draw(found, Style.of(language, paper))])


def words(made: Rendered) -> str:
    """All text of a PDF without white space."""
    document = pypdfium2.PdfDocument(made.pdf)
    return squeezed("".join(page.get_textpage().get_text_range() for page in document))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("code", ["R1", "R2", "R3"])
def test_one_page_holds_all_that_is_known(project: Project, code: str, language: str, paper: str) -> None:
    made, found = printed(project, code, language, paper), sheet(project, code, language)
    assert (made.fits[0].pages, made.fits[0].overflow, made.fits[0].missing) == (1, (), ())
    page = words(made)
    texts = [found.name, found.title, found.quote, found.archetype, found.influence_evidence, *found.types]
    texts += [text for column in found.texts.values() for text in column]
    texts += [text for low, high, _ in found.traits for text in (low, high)]
    texts += [found.evidence.text, found.evidence.owner, *(pain.text for pain in found.pains)]
    assert len(texts) > 30
    for text in texts:
        assert squeezed(text) in page, text


def test_the_worst_pain_is_first_and_weighed(project: Project) -> None:
    found = sheet(project, "R3")
    assert [pain.weight for pain in found.pains] == [15, 12, 8]
    assert "39daysago" in words(printed(project, "R3"))


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="needs pdffonts")
def test_every_font_is_embedded(project: Project, tmp_path: Path) -> None:
    for language in ("en", "zh-Hans", "zh-Hant"):
        path = tmp_path / f"{language}.pdf"
        path.write_bytes(printed(project, language=language).pdf)
        told = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        assert told and all(line.split()[-5] == "yes" for line in told)


@pytest.mark.parametrize("block", sorted(set(BLOCKS) - {"avoid"}))
def test_a_hidden_block_is_not_printed(project: Project, block: str) -> None:
    """Not one of its texts, and nothing of it is even read."""
    before = words(printed(project))
    with project.change("Hide") as change:
        change.set(project.ids("project")[0], persona_blocks=f"-{block}")
    found, after = sheet(project), words(printed(project))
    assert block not in found.order and after != before
    row = project.row(role(project)) or {}
    gone = [row[column] for column in BLOCKS[block] if column in row and isinstance(row[column], str)]
    gone += [pain["description"] for pain in project.rows("pain", where={"persona_id": row["id"]})] * (block == "pains")
    gone += [trait["low_end"] for trait in project.rows("persona_trait")] * (block == "traits")
    for text in gone:
        for part in several(text):
            assert len(part) < 12 or squeezed(part) not in after, part


def test_the_blocks_are_printed_in_the_project_s_order(project: Project) -> None:
    def place(text: str) -> int:
        return words(printed(project)).index(squeezed(text))

    assert place("Night shift keeps a different sheet") < place("Empty the gate queue by 18:00")
    with project.change("Order") as change:
        change.set(project.ids("project")[0], persona_blocks="upkeep goals pains")
    assert place("214 support tickets") < place("Empty the gate queue by 18:00")
    assert place("Empty the gate queue by 18:00") < place("Night shift keeps a different sheet")


def test_a_portrait_stands_in_the_monogram_s_place(project: Project) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (300, 300), (200, 30, 30)).save(stream, "PNG")
    assert "SY" in words(printed(project, "R3"))
    name = project.add_picture(stream.getvalue())
    with project.change("Portrait") as change:
        change.set(role(project, "R3"), portrait=name)
    made = printed(project, "R3")
    with pikepdf.open(io.BytesIO(made.pdf)) as document:
        images = [
            one for one in document.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert len(images) >= 1 and "SY" not in words(made)
    assert made.pdf == printed(project, "R3").pdf


def test_a_negative_persona_says_so_at_the_top(project: Project) -> None:
    with project.change("Avoid") as change:
        change.set(role(project), not_a_target="Has no say since the merger")
    page = words(printed(project))
    assert page.index("Notatarget") < page.index(squeezed("At three in the afternoon"))
    with project.change("Hide") as change:
        change.set(project.ids("project")[0], persona_blocks="-avoid")
    assert "Notatarget" not in words(printed(project))


def test_an_empty_role_is_a_page(project: Project) -> None:
    with project.change("Add") as change:
        made = change.add("persona", code="R9")
    found = gather(project, "persona", made, "en")
    assert found is not None
    assert render([draw(found, Style.of("en"))]).fits[0].pages == 1


def test_what_is_too_long_is_named_and_nothing_is_lost(project: Project) -> None:
    text = "\n".join(f"Goal number {number}: empty the gate before the shift ends" for number in range(160))
    with project.change("Write") as change:
        change.set(role(project), goals=text)
    made = printed(project)
    assert made.fits[0].overflow[0].block == "Goals" and made.fits[0].pages > 1
    page = words(made)
    for number in (0, 80, 159):
        assert f"Goalnumber{number}:" in page
    assert squeezed("Night shift keeps a different sheet") in page


def test_entries_of_a_line() -> None:
    assert several("one; two；three") == ("One", "Two", "Three")
    assert several("one; two\nthree") == ("one; two", "three")
    assert several(" ") == () == several("")


class Brick(Block):
    """A block of a given height."""

    def __init__(self, height: float) -> None:
        self.height, self.name, self.drawn = height, "", []

    def layout(self, at: Place, page: object = None) -> float:
        if page is not None:
            self.drawn.append((at.x, at.top))
        return self.height

    def texts(self) -> list[Text]:
        return []


@given(st.lists(st.floats(1, 300), min_size=1, max_size=12), st.integers(1, 4))
def test_columns_keep_the_order_and_are_as_low_as_can_be(heights: list[float], count: int) -> None:
    flow = Flow([Brick(height) for height in heights], count, between=9.0)
    at = Place(Style.of("en"), 1.0, 0.0, 0.0, 500.0)
    columns = flow.columns(at)
    assert [high for column in columns for _, high in column] == heights
    assert len(columns) <= max(1, min(count, len(heights)))

    def tall(parts: list[float]) -> float:
        return sum(parts) + 9.0 * (len(parts) - 1)

    best = lowest(tuple(heights), count, tall)
    assert flow.layout(at) == pytest.approx(best, abs=1e-2)


def lowest(heights: tuple[float, ...], count: int, tall: object) -> float:
    """The lowest arrangement by trying every cut."""
    if count == 1 or len(heights) == 1:
        return tall(list(heights))  # type: ignore[operator]
    return min(
        max(tall(list(heights[:cut])), lowest(heights[cut:], count - 1, tall) if heights[cut:] else 0.0)  # type: ignore[operator]
        for cut in range(1, len(heights) + 1)
    )
