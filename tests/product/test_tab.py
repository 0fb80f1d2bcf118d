"""The product tab with real keys and clicks on a real project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.product import findings as finders
from pmm_desk.product.card import CardPage
from pmm_desk.product.features import FeaturesPage
from pmm_desk.product.freshness import FreshnessPage
from pmm_desk.product.prices import PricesPage, between, price
from pmm_desk.product.rules import DEFAULT_LIMITS, limits
from pmm_desk.product.scenarios import ScenariosPage
from pmm_desk.product.tab import Tab
from pmm_desk.product.wording import chip, sentence
from pmm_desk.product.words import kind_words
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.fields import Field
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.uses import UsesDialog
from tests.moorline import AS_OF
from tests.opened import dressed, empty, sample


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """An empty project."""
    dressed(qapp)
    with empty(tmp_path) as live:
        yield live


def shown(qtbot: QtBot, live: Live) -> Tab:
    """The tab in a window of the usual size; it follows where the project leads."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    # qtbot keeps no reference of its own, and a page alone does not keep its tab.
    vars(qtbot).setdefault("kept", []).append(tab)
    live.go.connect(tab.show_row)
    tab.resize(1244, 780)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def page(tab: Tab, section: str) -> Any:
    """A page, brought to the front."""
    tab.show_section(section)
    return tab.page(section)


def by_code(live: Live, table: str, code: str) -> str:
    """The id of a row with this code."""
    return next(str(row["id"]) for row in live.rows(table) if row["code"] == code)


def retype(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Replace what stands in a field by typing."""
    editor = field.findChild(QLineEdit) or field.findChild(QPlainTextEdit)
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def noticed(live: Live) -> None:
    """Put in place what the room's finders see now, as the desk does."""
    found: dict[str, list[Finding]] = {}
    for finding in finders.find(live.project, AS_OF):
        found.setdefault(finding.rows[0], []).append(finding)
    live.set_findings(found)


def test_the_product_is_named_where_it_stands(qtbot: QtBot, moorline: Live) -> None:
    """Typing saves, the header follows, one undo takes it back."""
    tab = shown(qtbot, moorline)
    card: CardPage = page(tab, "card")
    retype(qtbot, card.form.name, "Pier")
    assert moorline.rows("product")[0]["name"] == tab.form.subtitle.text() == "Pier"
    moorline.undo()
    assert moorline.rows("product")[0]["name"] == tab.form.subtitle.text() == "Moorline Dock"


def test_editions_are_added_dated_moved_and_deleted(qtbot: QtBot, moorline: Live) -> None:
    """A price without a date has its chip, which goes with the date; the list shows the price in figures."""
    tab = shown(qtbot, moorline)
    prices: PricesPage = page(tab, "prices")
    first, second, third = moorline.project.ids("edition")
    shown_price = [prices.form.editions.card_of(prices.form.editions.rows.row_at(line)).value for line in range(3)]
    assert shown_price == ["12,000", "60,000–96,000", "180,000 +"]
    tab.show_row(second)
    noticed(moorline)
    assert [found.text() for found in prices.chips.findChildren(Chip) if found.isVisible()] == ["price without a date"]
    retype(qtbot, prices.form.edition_price_date, "2026-06-01")
    noticed(moorline)
    assert not prices.chips.isVisible()
    prices.form.editions.setFocus()
    qtbot.keyClick(prices.form.editions, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moorline.project.ids("edition") == [second, first, third]
    qtbot.mouseClick(prices.form.duplicate_edition, Qt.MouseButton.LeftButton)
    assert moorline.count("edition") == 4
    qtbot.mouseClick(prices.form.delete_edition, Qt.MouseButton.LeftButton)
    assert moorline.count("edition") == 3
    moorline.undo()
    assert moorline.count("edition") == 4
    qtbot.mouseClick(prices.form.add_edition, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(prices.form.edition_name.findChild(QLineEdit), "Trial")
    assert moorline.name_of(prices.list.row_id) == "Trial"


def test_prices_in_figures() -> None:
    """One price, a range, an open end, none."""
    pairs = ((12_000.0, 12_000.0), (1.5, 2.0), (5.0, None), (None, None))
    assert [price({"price_from": low, "price_to": high}) for low, high in pairs] == ["12,000", "1.50–2", "5 +", ""]


def test_a_point_becomes_a_phrase(qtbot: QtBot, moorline: Live) -> None:
    """A technical point without a phrase is chipped in the list; the phrase takes the chip away."""
    tab = shown(qtbot, moorline)
    features: FeaturesPage = page(tab, "features")
    row_id = by_code(moorline, "feature", "F08")
    tab.show_row(row_id, "technical_point")
    qtbot.keyClicks(QApplication.focusWidget(), "Grid")
    retype(qtbot, features.form.benefit, "")
    with moorline.change("Empty the phrase") as change:
        change.set(row_id, benefit="")
    noticed(moorline)
    rows = features.form.features.rows
    words = [word for _, word in features.form.features.card_of(rows.row_at(rows.line_of(row_id))).chips]
    assert words == ["no phrase yet", "no value yet", "Beta"]
    retype(qtbot, features.form.benefit, "See it at once")
    retype(qtbot, features.form.value, "An hour a day")
    noticed(moorline)
    words = [word for _, word in features.form.features.card_of(rows.row_at(rows.line_of(row_id))).chips]
    assert words == ["Beta"]
    assert moorline.row(row_id)["technical_point"] == "Grid"  # type: ignore[index]


def test_a_used_feature_is_not_deleted(qtbot: QtBot, moorline: Live) -> None:
    """The list of uses opens, and a choice in it leads to the scenario."""
    tab = shown(qtbot, moorline)
    features: FeaturesPage = page(tab, "features")
    tab.show_row(by_code(moorline, "feature", "F01"))
    qtbot.mouseClick(features.form.delete_feature, Qt.MouseButton.LeftButton)
    assert moorline.count("feature") == 10
    dialog = next(found for found in tab.findChildren(UsesDialog) if found.isVisible())
    scenario = moorline.project.ids("sales_scenario")[0]
    at = next(at for at in range(dialog.places.count()) if "A late truck" in dialog.places.item(at).text())
    dialog.places.setCurrentRow(at)
    dialog.places.setFocus()
    qtbot.keyClick(dialog.places, Qt.Key.Key_Return)
    assert tab.form.sections.current() == "scenarios"
    assert cast(ScenariosPage, tab.page("scenarios")).list.row_id == scenario


def test_a_scene_begins_at_its_feature(qtbot: QtBot, moorline: Live) -> None:
    """The button beside a feature adds a scene of that feature; undo removes it."""
    tab = shown(qtbot, moorline)
    features: FeaturesPage = page(tab, "features")
    row_id = by_code(moorline, "feature", "F02")
    tab.show_row(row_id)
    assert features.form.no_scene.isVisible()
    qtbot.mouseClick(features.form.add_scene, Qt.MouseButton.LeftButton)
    scenarios = cast(ScenariosPage, tab.page("scenarios"))
    assert moorline.row(scenarios.list.row_id)["feature_id"] == row_id  # type: ignore[index]
    qtbot.keyClicks(scenarios.form.name.findChild(QLineEdit), "Peak")
    noticed(moorline)
    found = [each.text() for each in scenarios.chips.findChildren(Chip) if each.isVisible()]
    assert found == ["lacks time, place, people"]
    moorline.undo()
    moorline.undo()
    assert moorline.count("sales_scenario") == 1


def test_limits_are_edited_in_days(qtbot: QtBot, moorline: Live) -> None:
    """Typing writes the row of the kind; the way back removes it; a wrong number is told and not kept."""
    tab = shown(qtbot, moorline)
    fresh: FreshnessPage = page(tab, "freshness")
    line = fresh.lines["tender"]
    assert line.days.value() == 90 and line.back.text() == "usual: 365"
    retype(qtbot, line.days, "120")
    assert limits(moorline.project.rows("freshness_limit"))["tender"] == 120
    retype(qtbot, line.days, "9999")
    qtbot.wait(800)
    assert line.days.has_problem and limits(moorline.project.rows("freshness_limit"))["tender"] == 120
    moorline.undo()
    qtbot.mouseClick(line.back, Qt.MouseButton.LeftButton)
    assert limits(moorline.project.rows("freshness_limit"))["tender"] == 365 == line.days.value()
    assert not line.back.isVisible()
    moorline.undo()
    assert line.days.value() != 365


def test_a_new_project_has_the_usual_limits(qtbot: QtBot, bare: Live) -> None:
    """Every kind has its line and its words; the first edit makes the row."""
    assert set(kind_words()) == set(DEFAULT_LIMITS)
    fresh: FreshnessPage = page(shown(qtbot, bare), "freshness")
    assert {kind: line.days.value() for kind, line in fresh.lines.items()} == dict(DEFAULT_LIMITS)
    assert bare.count("freshness_limit") == 0
    retype(qtbot, fresh.lines["case"].days, "200")
    assert [(row["kind"], row["days"]) for row in bare.rows("freshness_limit")] == [("case", 200)]
    bare.undo()
    assert fresh.lines["case"].days.value() == 365


def test_an_empty_room_teaches(qtbot: QtBot, bare: Live) -> None:
    """Each list says what belongs there, and its button begins it."""
    tab = shown(qtbot, bare)
    for section, place, table in (
        ("prices", "no_edition", "edition"),
        ("prices", "no_tool", "price_tool"),
        ("features", "no_feature", "feature"),
        ("scenarios", "no_scenario", "sales_scenario"),
    ):
        found = page(tab, section)
        state = getattr(found.form, place)
        assert state.isVisible()
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
        assert bare.count(table) == 1 and not state.isVisible()
    bare.attempt("Remove", lambda change: change.remove(bare.project.ids("product")[0]))
    card: CardPage = page(tab, "card")
    qtbot.mouseClick(card.form.no_product.button, Qt.MouseButton.LeftButton)
    assert bare.count("product") == 1 and card.form.filled.isVisible()


@pytest.mark.parametrize(
    ("table", "section"),
    [
        ("product", "card"),
        ("edition", "prices"),
        ("price_tool", "prices"),
        ("feature", "features"),
        ("sales_scenario", "scenarios"),
    ],
)
def test_every_column_has_its_editor(qtbot: QtBot, moorline: Live, table: str, section: str) -> None:
    """All columns of the records of this room are fields one can see."""
    tab = shown(qtbot, moorline)
    row_id = moorline.project.ids(table)[0]
    tab.show_row(row_id)
    assert tab.form.sections.current() == section
    bound = {
        field.column
        for field in tab.page(section).findChildren(Field)
        if field.row_id == row_id and field.isVisibleTo(tab)
    }
    assert set(rooms.record(table).columns()) - {"id", "position"} == bound


def test_price_tools_stand_in_the_stage_they_belong_to(qtbot: QtBot, bare: Live) -> None:
    """An empty lane offers what is usual there; the product's stage is marked, another stage is told."""
    tab = shown(qtbot, bare)
    product = bare.project.ids("product")[0]
    bare.attempt("Edit the stage", lambda change: change.set(product, life_stage="growth"))
    prices: PricesPage = page(tab, "prices")
    qtbot.mouseClick(prices.findChild(QPushButton, "offer_decline"), Qt.MouseButton.LeftButton)
    (tool,) = bare.rows("price_tool")
    assert (tool["kind"], tool["life_stage"]) == ("clearance", "decline")
    qtbot.keyClicks(prices.form.tool_name.findChild(QLineEdit), "Last boxes")

    def in_lanes() -> set[str]:
        return {button.text() for button in prices.form.lanes.findChildren(QPushButton) if button.isVisible()}

    qtbot.waitUntil(lambda: in_lanes() == {"+ Early bird", "+ Bundle", "+ Trade-in", "Last boxes"})
    found = finders.find(bare.project, AS_OF)
    assert [each.code for each in found] == ["tool_undated", "tool_out_of_stage"]
    retype(qtbot, prices.form.tool_starts, "2026-07-01")
    retype(qtbot, prices.form.tool_ends, "2026-06-01")
    assert [each.code for each in finders.find(bare.project, AS_OF)] == ["tool_turned", "tool_out_of_stage"]
    retype(qtbot, prices.form.tool_starts, "2026-05-01")
    assert [(each.code, each.severity) for each in finders.find(bare.project, AS_OF)] == [("tool_over", Severity.IDEA)]
    prices.lanes.tool_chosen.emit(tool["id"])
    assert prices.tools.row_id == tool["id"]
    assert between("2026-05-01", None) == "2026-05-01 –" and between(None, None) == ""


def test_currency_and_day_belong_to_the_project(qtbot: QtBot, moorline: Live) -> None:
    """Beside the prices and the limits; languages and author stand in the project's settings."""
    tab = shown(qtbot, moorline)
    project = moorline.project.ids("project")[0]
    tab.show_row(project, "currency")
    retype(qtbot, cast(PricesPage, tab.page("prices")).form.currency, "EUR")
    tab.show_row(project, "as_of")
    assert tab.form.sections.current() == "freshness"
    retype(qtbot, cast(FreshnessPage, tab.page("freshness")).form.as_of, "2026-07-31")
    row = moorline.row(project)
    assert row is not None and (row["currency"], row["as_of"]) == ("EUR", "2026-07-31")


@pytest.mark.parametrize("table", ["product", "edition", "price_tool", "feature", "sales_scenario", "freshness_limit"])
def test_a_row_and_a_bare_prefix_lead_to_their_place(qtbot: QtBot, moorline: Live, table: str) -> None:
    """The list opens; with a field the cursor stands in it."""
    tab = shown(qtbot, moorline)
    tab.show_section("scenarios" if table != "sales_scenario" else "features")
    before = tab.form.sections.current()
    tab.show_row(moorline.project.schema.prefixes[table] + "_")
    assert tab.form.sections.current() != before
    fields = {
        "product": "one_line",
        "edition": "scope",
        "price_tool": "terms",
        "feature": "value",
        "sales_scenario": "story",
    }
    field = fields.get(table, "days")
    tab.show_row(moorline.project.ids(table)[-1], field)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.parent().property("column") == field


def test_every_finding_has_its_words(moorline: Live) -> None:
    """A sentence and a chip for each code, with nothing left to fill in."""
    values = {"missing": ("moment", "people"), "age": 100, "limit": 90, "date": "2027-01-01"}
    values |= {"meant": "decline", "present": "growth"}
    codes = (
        "point_without_benefit", "feature_without_value", "scenario_incomplete", "price_undated", "price_stale",
        "price_in_future", "update_without_value", "tool_undated", "tool_turned", "tool_over", "tool_out_of_stage",
    )  # fmt: skip
    for code in codes:
        finding = Finding(code, Severity.IDEA, (moorline.project.ids("feature")[0],), values)
        for words in (sentence(finding, moorline), chip(finding, moorline)):
            assert words and code not in words and "{" not in words
