"""`pmm-desk check-text` marks any text, and with a project holds it against the comparison."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command.conftest import Run
from tests.positioning.drafts import GOOD, WEAK


@pytest.mark.parametrize(("draft", "planted"), WEAK)
def test_standard_input_without_a_project(process: Run, draft: str, planted: dict[str, str]) -> None:
    """No window and no project is needed; the places are those of the text."""
    ran = process("check-text", "--json", stdin=draft.encode())
    assert (ran.code, ran.err) == (0, "")
    marks = json.loads(ran.out)["marks"]
    found = {draft[mark["start"] : mark["end"]]: mark["kind"] for mark in marks}
    assert planted.items() <= found.items()


def test_a_file_for_people(here: Run, tmp_path: Path) -> None:
    """Line and column from 1, what it is, what to say instead."""
    (tmp_path / "flyer.txt").write_text("A truck.\nIt empowers you.\n", "utf-8")
    ran = here("check-text", tmp_path / "flyer.txt")
    assert ran.out.splitlines() == ["2:4  jargon       empowers; instead: let, help"]
    (tmp_path / "flyer.txt").write_text(GOOD[1], "utf-8-sig")
    assert here("check-text", tmp_path / "flyer.txt").out == "Nothing marked.\n"


def test_with_a_project_it_is_held_against_the_comparison(here: Run, sample: Path, tmp_path: Path) -> None:
    """ "They have no offline mode" contradicts K15, and a share of the text is the customers' own."""
    (tmp_path / "flyer.txt").write_text("They have no offline mode at the gate.", "utf-8")
    data = json.loads(here("check-text", tmp_path / "flyer.txt", "--project", sample, "--json").out)
    assert [wrong["rival"] for wrong in data["who_else"]["refuted"]] == ["GateTong"]
    assert data["customers_words"]["words"] == ["gate"]
    people = here("check-text", tmp_path / "flyer.txt", "--project", sample).out
    assert "Refuted by the comparison: GateTong has “Gate works without network” (yes)" in people


def test_bad_input(here: Run, tmp_path: Path) -> None:
    """What is no text is said in one line."""
    (tmp_path / "picture").write_bytes(b"\x89PNG\xff")
    assert here("check-text", tmp_path / "picture").err == "pmm-desk: This is no text in UTF-8.\n"
    (tmp_path / "long").write_text("a" * 1_000_001, "utf-8")
    assert "1,000,000 characters" in here("check-text", tmp_path / "long").err
    assert here("check-text", tmp_path / "none").code == 1
    (tmp_path / "odd").write_text("\u200b\u202e\x07\ufeff", "utf-8")
    assert here("check-text", tmp_path / "odd").out == "Nothing marked.\n"


def test_the_weak_draft_of_the_sample_is_found(here: Run, sample: Path) -> None:
    """The findings hold the exact places in every language; what customers read now bears no mark."""
    texts = json.loads(here("findings", sample, "--json").out)["positioning"]["texts"]
    drafts = {text["text"] for text in texts}
    assert {draft for draft, _ in WEAK} <= drafts
    assert not set(GOOD) & drafts
