"""Coverage: what is noticed, the combinations, the words for both."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk.audience.combinations import folded
from pmm_desk.audience.coverage import CoveragePage
from pmm_desk.audience.wording import chip, sentence
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.live import Live
from tests.audience.window import groups, noticed, shown
from tests.opened import dressed


def test_coverage_leads_to_each_place(qtbot: QtBot, moorline: Live) -> None:
    """Each line is a sentence; Enter on one opens the row it is about."""
    tab = shown(qtbot, moorline)
    found = noticed(moorline)
    tab.show_section("coverage")
    page = cast(CoveragePage, tab.page("coverage"))
    model = page.noticed.model_of_findings
    sentences = [model.index(line, 0).data() for line in range(model.rowCount())]
    assert len(sentences) == len(found)
    assert "31 of 36 combinations of role, type and behaviour are not used." in sentences
    assert page.form.combinations_hint.text() == "31 of 36 not used"
    line = next(at for at, finding in enumerate(model.findings) if finding.code == "group_without_buyer")
    page.noticed.setCurrentIndex(model.index(line, 0))
    page.noticed.setFocus()
    qtbot.keyClick(page.noticed, Qt.Key.Key_Return)
    assert tab.form.sections.current() == "groups"
    assert groups(tab).binder.row_id == model.findings[line].rows[0]


def test_a_free_combination_begins_its_group(qtbot: QtBot, moorline: Live) -> None:
    """A click on a free place adds the group of these three; a click on a used one opens it."""
    tab = shown(qtbot, moorline)
    tab.show_section("coverage")
    table = cast(CoveragePage, tab.page("coverage")).combinations
    model = table.model_of_places
    places = [model.index(line, column) for line in range(9) for column in range(2, 6)]
    free = next(index for index in places if model.group_at(index) is None)
    three = model.triple_at(free)
    assert three is not None and sum(model.group_at(index) is None for index in places) == 31
    place = table.visualRect(free).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert moorline.count("target_group") == 6
    made = moorline.row(groups(tab).binder.row_id or "")
    assert made is not None
    assert (made["persona_id"], made["customer_type_id"], made["buying_behaviour_id"]) == three
    tab.show_section("coverage")
    again = model.index(free.row(), free.column())
    table.setCurrentIndex(again)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert moorline.count("target_group") == 6 and tab.form.sections.current() == "groups"


def test_long_names_fold_over_three_lines(qapp: QApplication) -> None:
    """Latin words stay whole, Chinese breaks anywhere, what is left out ends in dots; nothing is wider than asked."""
    metrics = dressed(qapp).metrics(12, 500)
    wide = metrics.horizontalAdvance("distribution ")
    lines = folded("Regional retail distribution centre (already on Starter)", metrics, wide).split("\n")
    assert lines[:2] == ["Regional", "retail"] and len(lines) == 3
    assert lines[-1].endswith("…") and all(metrics.horizontalAdvance(line) <= wide for line in lines)
    assert folded("短名", metrics, wide) == "短名"
    assert len(folded("区域零售配送中心", metrics, metrics.horizontalAdvance("区域零")).split("\n")) == 3
    narrow = metrics.horizontalAdvance("冷链食品分销商（")
    assert folded("冷链食品分销商（已用在途）", metrics, narrow) == "冷链食品分销商\n（已用在途）"


def test_every_finding_has_its_words(moorline: Live) -> None:
    """A sentence and a chip for each code, with nothing left to fill in."""
    group, role, kind = (moorline.project.ids(table)[0] for table in ("target_group", "persona", "customer_type"))
    values = {
        "missing": ("response_rate", "win_rate"), "type": kind, "share": "150", "groups": (group, group),
        "class": "loyal", "count": 3, "persona": role, "group": group, "variable": "regulation",
        "influence": 4, "unused": 31, "possible": 36, "used": 5, "age": 400, "limit": 365, "date": "2027-01-01",
    }  # fmt: skip
    codes = {
        "group_without_figure": (group,), "shares_over_100": (group, group), "influencer_cycle": (group, group),
        "group_twice": (group,), "group_without_buyer": (group,), "class_without_group": (),
        "unused_combinations": (), "group_without_team": (group,), "group_not_agreed": (group,),
        "group_without_source": (group,), "persona_incomplete": (role,), "persona_stale": (role,),
        "persona_in_future": (role,), "persona_without_group": (role,), "member_without_message": (group,),
        "issues_without_message": (role,), "variable_without_conclusion": (group,), "shared_accounts": (group, group),
        "influence_unproven": (role,), "group_of_negative": (group,),
        "role_only_influencer": (role,), "agreement_outdated": (group,),
    }  # fmt: skip
    for code, rows in codes.items():
        finding = Finding(code, Severity.IDEA, rows, values)
        for words in (sentence(finding, moorline), chip(finding, moorline)):
            assert words and code not in words and "{" not in words
