"""The sample project: always the same bytes, whole in two languages, and true to its worked figures."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pmm_desk import rooms
from pmm_desk.project import whole
from pmm_desk.project.reader import OwnReader

HAN = re.compile(r"[\u3400-\u9fff]")
# Marks of the keyboard beside Chinese text, where the full-width ones belong.
HALF_WIDTH = re.compile(r"[\u3400-\u9fff”）][,;:!?()]|[,;!?()][\u3400-\u9fff“（]|[\"'「」]")


@pytest.fixture(scope="module")
def generate(root: Path) -> Callable[[Path], None]:
    """The committed script's own entry."""
    return runpy.run_path(str(root / "packaging" / "sample.py"))["main"]  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def sample(root: Path, generate: Callable[[Path], None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh sample project."""
    path = tmp_path_factory.mktemp("sample") / "moorline-dock.pmm"
    generate(path)
    return path


@pytest.fixture()
def reader(sample: Path) -> Iterator[OwnReader]:
    """The sample, opened as a stranger's file is: every step of the guarded opening passes."""
    with whole.reading(sample, rooms.schema()) as copy:
        yield copy


def test_two_generations_have_the_same_bytes(
    sample: Path, generate: Callable[[Path], None], tmp_path: Path, root: Path
) -> None:
    again = tmp_path / "again.pmm"
    generate(again)
    assert again.read_bytes() == sample.read_bytes()
    generate(again)
    assert again.read_bytes() == sample.read_bytes(), "in place of one that is there"
    assert (root / "pmm_desk" / "sample" / "moorline-dock.pmm").read_bytes() == sample.read_bytes()


def test_every_row_passes_its_record(reader: OwnReader) -> None:
    for table in reader.schema.prefixes:
        for row in reader.rows(table):
            assert reader.schema.record(table).check(row) == row


def test_its_pictures_are_there_and_each_is_used(reader: OwnReader, root: Path) -> None:
    assert reader.missing_pictures() == []
    files = {path.read_bytes() for path in (root / "resources" / "sample" / "pictures").iterdir()}
    assert set(reader.pictures().values()) == files


def test_it_holds_what_the_page_holds(reader: OwnReader) -> None:
    counts = {
        "project": 1, "product": 1, "edition": 3, "feature": 10, "sales_scenario": 1, "freshness_limit": 15,
        "persona": 3, "pain": 9, "customer_type": 4, "buying_behaviour": 3, "target_group": 5,
        "competitor": 4, "comparison_row": 20, "cell": 80, "evidence": 25, "cell_evidence": 77, "deal": 6,
        "claim": 5, "claim_row": 6, "proof": 5, "canvas": 2, "message": 6, "objection": 6, "brief": 1,
        "one_pager": 6, "one_pager_proof": 5, "price_tool": 1, "kit": 3, "kit_sheet": 10,
        "criterion": 6, "tier": 4, "score": 60, "readiness": 10, "tier_override": 1,
    }  # fmt: skip
    assert {table: reader.count(table) for table in counts} == counts
    assert {row["days"] for row in reader.rows("freshness_limit")} == {90}
    project = reader.rows("project")[0]
    assert (project["language"], project["as_of"], project["currency"]) == ("en", "2026-06-30", "CNY")


def test_the_cells_rest_on_the_evidence_that_the_page_names(reader: OwnReader) -> None:
    """Each evidence covers cells of its own rival only; two cells are unknown, one is stated without evidence."""
    evidence = {row["id"]: row for row in reader.rows("evidence")}
    rests = {row["cell_id"]: evidence[row["evidence_id"]] for row in reader.rows("cell_evidence")}
    rows = {row["id"]: row["code"] for row in reader.rows("comparison_row")}
    rivals = {row["id"]: row["code"] for row in reader.rows("competitor")}
    unproved, unknown = set(), set()
    for cell in reader.rows("cell"):
        place = f"{rivals[cell['competitor_id']]}/{rows[cell['comparison_row_id']]}"
        if cell["mark"] == "unknown":
            unknown.add(place)
        elif cell["id"] not in rests:
            unproved.add(place)
        else:
            assert rests[cell["id"]]["competitor_id"] == cell["competitor_id"], place
    assert unknown == {"B/K11", "B/K18"}
    assert unproved == {"C/K17"}
    assert {row["id"] for row in rests.values()} == set(evidence), "no evidence is idle"


def texts(reader: OwnReader) -> Iterator[tuple[str, str, str]]:
    """Table, row id and column of every translatable text that is not empty."""
    for table in reader.schema.prefixes:
        columns = reader.schema.record(table).columns()
        names = [name for name, info in columns.items() if info["kind"] == "text"]
        for row in reader.rows(table):
            yield from ((table, row["id"], name) for name in names if row[name])


def test_every_text_stands_in_simplified_chinese(reader: OwnReader) -> None:
    missing = [
        (table, row_id, name)
        for table, row_id, name in texts(reader)
        if "zh-Hans" not in reader.translations(row_id, name)
    ]
    assert missing == []
    stale = [each for _, row_id, name in texts(reader) for each in reader.translations(row_id, name).values()]
    assert not any(each.stale for each in stale)


def test_chinese_texts_have_chinese_marks(reader: OwnReader) -> None:
    chinese = [
        each.text
        for _, row_id, name in texts(reader)
        for language, each in reader.translations(row_id, name).items()
        if language.startswith("zh") and HAN.search(each.text)
    ]
    assert len(chinese) > 300
    assert [text for text in chinese if HALF_WIDTH.search(text)] == []


def test_english_texts_stay_english(reader: OwnReader) -> None:
    """The one exception is the number plate of the scene."""
    kept: list[Any] = []
    for table, row_id, name in texts(reader):
        row = reader.row(row_id)
        assert row is not None
        if HAN.search(row[name].replace("浙B", "")):
            kept.append((table, name, row[name]))
    assert kept == []
