"""The handbook: every chapter in three languages, each with all parts of the English one, and no link into nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"
CHAPTERS = sorted({path.stem for path in HANDBOOK.glob("*.md") if "." not in path.stem} - {"index"})
LANGUAGES = re.compile(r"^\[(English|简体中文|繁體中文)\].*$", re.MULTILINE)


def parts(text: str) -> tuple[list[int], int, int, int]:
    """The levels of its headings; how many lines of tables, items of lists and blocks of code it has."""
    lines = LANGUAGES.sub("", text).splitlines()
    levels = [len(line) - len(line.lstrip("#")) for line in lines if line.startswith("#")]
    items = sum(bool(re.match(r"\s*(-|\d+\.)\s", line)) for line in lines)
    return levels, sum(line.startswith("|") for line in lines), items, text.count("```")


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_is_whole_in_each_language(name: str, language: str) -> None:
    english = (HANDBOOK / f"{name}.md").read_text("utf-8")
    translated = (HANDBOOK / f"{name}.{language}.md").read_text("utf-8")
    assert parts(translated) == parts(english)
    for target in re.findall(r"\]\(([\w-]+)\.(?:zh-Han[st]\.)?md\)", LANGUAGES.sub("", translated)):
        assert f"]({target}.{language}.md)" in translated, f"{name}.{language} leads to {target} in another language"


def test_no_link_leads_into_nothing() -> None:
    for path in HANDBOOK.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+\.md)", path.read_text("utf-8")):
            assert (HANDBOOK / target).is_file(), f"{path.name} leads to {target}"


def test_the_contents_name_every_page() -> None:
    contents = (HANDBOOK / "index.md").read_text("utf-8")
    named = re.findall(r"\]\(([\w.-]+\.md)\)", contents)
    assert sorted(named) == sorted(path.name for path in HANDBOOK.glob("*.md") if path.name != "index.md")
