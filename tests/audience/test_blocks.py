"""The blocks of a portrait: their order travels with the project, hiding loses nothing, and what is empty is told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk.audience.blocks import BLOCK_OF, BLOCKS, OWNED, Arrangement, arrangement, empty_blocks, first_empty
from pmm_desk.audience.rules import ESSENTIALS, completeness, missing_of_persona
from pmm_desk.rooms import record
from pmm_desk.widgets.fields import ScaleField
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, personas, shown
from tests.plain_rows import row

WORDS = st.lists(st.sampled_from([*BLOCKS, *(f"-{block}" for block in BLOCKS), "weather", "-", "--pains"]))


def test_every_column_stands_in_one_block() -> None:
    """Only the head of the portrait stands in none."""
    columns = set(record("persona").columns()) - {"id", "position"}
    head = {"code", "name", "job_title", "archetype", "quote", "portrait"}
    assert columns - head == set(BLOCK_OF) - set(OWNED.values())
    assert sum(len(found) for found in BLOCKS.values()) == len(BLOCK_OF)


@given(WORDS)
def test_any_text_is_an_arrangement(words: list[str]) -> None:
    """All blocks are there once; writing and reading gives the same; nothing that is hidden is shown."""
    found = Arrangement.of(" ".join(words))
    assert sorted(found.order) == sorted(BLOCKS)
    assert Arrangement.of(found.text()) == found
    assert set(found.shown) | found.hidden == set(BLOCKS) and not set(found.shown) & found.hidden
    assert len(found.text()) <= 500


@given(WORDS, st.sampled_from(sorted(BLOCKS)), st.integers(-2, 14))
def test_a_moved_block_stands_where_it_was_put(words: list[str], block: str, to: int) -> None:
    """The others keep their order, hidden ones among them."""
    found = Arrangement.of(" ".join(words)).with_hidden(block, False)
    moved = found.moved(block, to)
    assert moved.shown.index(block) == max(0, min(to, len(found.shown) - 1))
    assert [other for other in moved.order if other != block] == [other for other in found.order if other != block]
    assert moved.hidden == found.hidden


@given(st.sets(st.sampled_from(sorted(BLOCKS))), st.sets(st.sampled_from(ESSENTIALS)), st.integers(0, 2))
def test_hidden_blocks_are_not_missed(hidden: set[str], filled: set[str], pains: int) -> None:
    """Completeness counts the essentials that are asked for, as counting by hand does."""
    persona = row("persona", "p", **{name: "user" if name == "decision_role" else "x" for name in filled})
    found = Arrangement(tuple(BLOCKS), frozenset(hidden))
    asked = [name for name in (*ESSENTIALS, "pains") if BLOCK_OF.get(name) not in hidden]
    missing = [name for name in asked if name not in filled and not (name == "pains" and pains)]
    assert list(missing_of_persona(persona, pains, found.columns_hidden)) == missing
    assert completeness(persona, pains, found.columns_hidden) * len(asked) == len(asked) - len(missing)
    counts = {"pains": pains, "traits": 0, "types": 0}
    for block in empty_blocks(persona, counts, found):
        assert block not in hidden and first_empty(block, persona, counts) == BLOCKS[block][0]


def test_a_block_is_moved_by_key_and_comes_back_by_undo(qtbot: QtBot, moorline: Live) -> None:
    """The grip moves it, the project keeps the order, Tab follows it, and the cursor stays on the grip."""
    page = personas(shown(qtbot, moorline))
    assert page.blocks.arrangement() == Arrangement()
    page.blocks.grips["pains"].setFocus()
    qtbot.keyClick(page.blocks.grips["pains"], Qt.Key.Key_Up)
    assert arrangement(moorline.rows("project")).shown[:3] == ("pains", "decision", "goals")
    assert QApplication.focusWidget() is page.blocks.grips["pains"]
    stack = page.form.persona_stack
    assert stack.indexOf(page.blocks.cards["pains"]) == 1 < stack.indexOf(page.blocks.cards["decision"])
    qtbot.keyClick(page.blocks.grips["pains"], Qt.Key.Key_Up)
    assert moorline.project.undo_title == "Move the block “Pains”"
    moorline.undo()
    assert page.blocks.arrangement() == Arrangement()
    assert stack.indexOf(page.blocks.cards["decision"]) == 1
    assert moorline.rows("project")[0]["persona_blocks"] == ""


def test_a_block_is_dragged(qtbot: QtBot, moorline: Live) -> None:
    """By its grip, to below the block under the mouse; a line shows where it will stand."""
    page = personas(shown(qtbot, moorline))
    grip, goals = page.blocks.grips["decision"], page.blocks.cards["goals"]
    start = grip.rect().center()
    target = grip.mapFromGlobal(goals.mapToGlobal(QPoint(20, goals.height() - 4)))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(grip, QPoint(start.x(), start.y() + 40))
    qtbot.mouseMove(grip, target)
    assert page.form.persona_plain.findChild(object, "drop_line").isVisible()
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=target)
    assert page.blocks.arrangement().shown[:3] == ("pains", "goals", "decision")


def test_a_hidden_block_loses_nothing_and_comes_back(qtbot: QtBot, moorline: Live) -> None:
    """It is listed in one place; being led into it shows it for the moment; a click brings it back for good."""
    tab = shown(qtbot, moorline)
    page = personas(tab)
    role = by_code(moorline, "persona", "R1")
    page.show_row(role)
    before = moorline.row(role)
    page.blocks.hide("goals")
    card = page.blocks.cards["goals"]
    assert card.isHidden() and page.form.hidden_card.isVisibleTo(tab) and list(page.blocks.back) == ["goals"]
    assert moorline.row(role) == before
    tab.show_row(role, "measured_by")
    assert not card.isHidden() and page.blocks.arrangement().hidden == {"goals"}
    page.show_row(by_code(moorline, "persona", "R2"))
    assert card.isHidden()
    qtbot.mouseClick(page.blocks.back["goals"], Qt.MouseButton.LeftButton)
    assert not card.isHidden() and not page.blocks.back and page.form.hidden_card.isHidden()
    moorline.undo()
    assert card.isHidden()
    moorline.undo()
    assert not card.isHidden()


def test_completeness_leads_to_what_is_missing(qtbot: QtBot, bare: Live) -> None:
    """The list names missing essentials, empty and hidden blocks; each entry brings one there."""
    page = personas(shown(qtbot, bare))
    page.add()
    bare.attempt("x", lambda change: change.set(page.list.row_id, goals="Go home at six"))
    assert page.complete.text() == "8% complete"
    page.blocks.hide("criteria")
    assert page.complete.text() == "10% complete", "criteria and objections are not asked for"
    page.completeness.fill()
    words = {action.text().strip(): action for action in page.completeness.menu.actions()}
    assert {"Still missing", "measures", "pains", "Empty blocks", "Traits", "Their company"} <= set(words)
    assert "decision criteria" not in words and "Goals and measures" not in words and "Not a target" not in words
    words["measures"].trigger()
    focused = QApplication.focusWidget()
    assert focused is not None and focused.parent().property("column") == "measured_by"
    words["Traits"].trigger()
    assert bare.count("persona_trait", persona_id=page.list.row_id) == 1
    words["Decision criteria and objections" if "Decision criteria and objections" in words else
          page.blocks.title("criteria")].trigger()  # fmt: skip
    assert not page.blocks.cards["criteria"].isHidden()


def test_traits_are_set_on_a_scale(qtbot: QtBot, moorline: Live) -> None:
    """By click and by key; Delete takes the place back."""
    tab = shown(qtbot, moorline)
    page = personas(tab)
    role = by_code(moorline, "persona", "R1")
    page.show_row(role)
    first, second, _ = moorline.project.ids("persona_trait", where={"persona_id": role})
    scale = page.traits.lines[first].findChild(ScaleField)
    assert scale is not None and scale.value() == 4
    editor = scale.focusProxy()
    assert editor is not None
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert moorline.row(first)["value"] == 5  # type: ignore[index]
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClick(editor, Qt.Key.Key_2)
    assert editor.accessibleDescription() == "2/5"
    assert moorline.row(first)["value"] == 2  # type: ignore[index]
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert moorline.row(first)["value"] is None  # type: ignore[index]
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(editor.width() - 4, 10))
    assert moorline.row(first)["value"] == 5  # type: ignore[index]
    qtbot.mouseClick(page.traits.lines[first].down, Qt.MouseButton.LeftButton)
    assert moorline.project.ids("persona_trait", where={"persona_id": role})[:2] == [second, first]
    tab.show_row(second, "high_end")
    focused = QApplication.focusWidget()
    assert focused is not None and focused.parent().property("column") == "high_end"


def test_customer_types_are_ticked(qtbot: QtBot, moorline: Live) -> None:
    """A tick links, another one takes the link back; a deleted type takes its links along."""
    tab = shown(qtbot, moorline)
    page = personas(tab)
    role, kind = by_code(moorline, "persona", "R1"), by_code(moorline, "customer_type", "T2")
    page.show_row(role)
    box = page.types.boxes[kind]
    assert not box.isChecked()
    box.click()
    assert moorline.count("persona_type", persona_id=role, customer_type_id=kind) == 1
    link = moorline.rows("persona_type", persona_id=role, customer_type_id=kind)[0]["id"]
    tab.show_row(link)
    assert QApplication.focusWidget() is page.types.boxes[kind]
    page.types.boxes[kind].click()
    assert moorline.count("persona_type", persona_id=role, customer_type_id=kind) == 0
    moorline.undo()
    assert page.types.boxes[kind].isChecked()


def test_a_negative_persona_is_marked(qtbot: QtBot, moorline: Live) -> None:
    """Writing the reason marks it, in its portrait and in the list."""
    page = personas(shown(qtbot, moorline))
    role = by_code(moorline, "persona", "R3")
    page.show_row(role)
    assert page.negative.isHidden()
    moorline.attempt("x", lambda change: change.set(role, not_a_target="Never buys"))
    assert page.negative.text() == "Not a target" and not page.negative.isHidden()
    card = page.form.personas.card_of(moorline.row(role) or {})
    assert ("neutral", "no target") in card.chips
