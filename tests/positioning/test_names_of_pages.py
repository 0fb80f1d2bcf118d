"""The names on the pages of the positioning follow the rows and the language of their texts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from pmm_desk.competitors.ripple_notes import notes_of
from pmm_desk.positioning.objections import ObjectionsPage
from pmm_desk.positioning.upkeep import UpkeepPage
from pmm_desk.widgets.live import Live
from tests.opened import by_code
from tests.positioning.test_house_pages import moorline, opened

__all__ = ["moorline"]


def test_the_heading_of_an_objection_follows_the_language_of_the_texts(qtbot: QtBot, moorline: Live) -> None:
    page: ObjectionsPage = opened(qtbot, moorline, "objections")
    row = moorline.rows("objection")[0]
    assert page.show_row(row["id"]) and page.form.objection_title.text() == row["objection"]
    moorline.set_language("zh-Hans")
    assert page.form.objection_title.text() == (moorline.row(row["id"]) or {})["objection"] != row["objection"]


def test_a_reason_to_review_names_its_rival_and_row_as_they_are_called_now(qtbot: QtBot, moorline: Live) -> None:
    notes_of(moorline)
    page: UpkeepPage = opened(qtbot, moorline, "upkeep")
    row, rival = by_code(moorline, "comparison_row", "K07"), by_code(moorline, "competitor", "C")
    cell = moorline.project.rows("cell", where={"comparison_row_id": row, "competitor_id": rival})[0]
    with moorline.change("Mark") as change:
        change.set(cell["id"], mark="partly")
    qtbot.waitUntil(lambda: page.form.texts.topLevelItemCount() > 0)
    with moorline.change("Rename") as change:
        change.set(rival, name="Gatehouse Ltd")
        change.set(row, name="Bills the minutes")
    qtbot.wait(50)
    assert page.show_row(by_code(moorline, "claim", "D1"))
    told = page.form.texts.currentItem().child(0).text(0)
    assert "Gatehouse Ltd" in told and "Bills the minutes" in told
