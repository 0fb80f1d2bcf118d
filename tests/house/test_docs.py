"""What README and docs point at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, name

PAGES = [ROOT / "README.md", ROOT / "NOTICE.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file of this tree."""
    for target in LINK.findall(page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_the_readme_begins_with_a_picture_and_two_commands() -> None:
    """What it is, how it looks, how to start it: in that order."""
    text = (ROOT / "README.md").read_text("utf-8")
    assert 0 < text.index("![") < text.index("python3 dev.py run") < text.index("python3 dev.py test")
