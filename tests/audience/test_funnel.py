"""The funnel under a group's numbers: never wider than before, and it ends where a figure is missing."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmm_desk.audience.funnel import LEAST, widths
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, groups, line_of, retype, shown

STAGE = st.one_of(st.none(), st.fractions(0, 10_000_000))


@given(st.lists(STAGE, max_size=4))
def test_it_narrows_as_the_figures_do(stages: list[Fraction | None]) -> None:
    """As many widths as figures before the first missing one, each in its bounds, in the order of the figures."""
    found = widths(stages)
    known = stages[: stages.index(None)] if None in stages else stages
    assert len(found) == len(known)
    assert all(LEAST <= wide <= 1 for wide in found)
    narrowing = sorted((stage for stage in known if stage is not None), reverse=True)
    assert widths(narrowing) == sorted(widths(narrowing), reverse=True)
    if known and known[0]:
        assert found[0] == 1


def test_it_follows_the_typing(qtbot: QtBot, moorline: Live) -> None:
    """Each key changes it; an influencer's has no end of its own."""
    page = groups(shown(qtbot, moorline))
    page.show_row(by_code(moorline, "target_group", "G1"))
    assert page.funnel.stages == (1200, 30, Fraction("6.6")) and page.funnel.counts
    before = page.funnel.grab().toImage()
    retype(qtbot, page.form.response_rate, "5")
    assert page.funnel.stages == (1200, 60, Fraction("13.2")) and page.funnel.grab().toImage() != before
    line = line_of(page.form.response_rate)
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert page.funnel.stages == (1200, None, None)
    page.show_row(by_code(moorline, "target_group", "G3"))
    assert not page.funnel.counts
