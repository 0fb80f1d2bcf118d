"""Importing a comparison from CSV and XLSX: columns guessed, words told once and remembered, bad rows named."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.list_plan import guess_roles, plan
from pmm_desk.competitors.matrix_import import MatrixImport
from pmm_desk.lists.listing import Line
from pmm_desk.widgets.live import Live
from tests.audience.lists import write_csv, write_xlsx
from tests.opened import by_code

TABLE = [
    ("编号", "功能", "分类", "Ours", "SlotPier", "新对手"),
    ("K01", "承运商自助预约", "门口", "支持", "✓", "部分"),
    ("N1", "夜班模式", "门口", "✗", "规划中", "支持"),
    ("", "", "门口", "支持", "✓", "✓"),
    ("N2", "夜班模式", "门口", "支持", "✓", "✓"),
    ("N3", "称重对接", "", "支持", "", "规划中"),
]


def dialog(qtbot: QtBot, live: Live, path: Path) -> MatrixImport:
    """The dialog with this list read and planned."""
    made = MatrixImport(live, Board(live))
    qtbot.addWidget(made)
    made.show()
    made.open_list(path)
    qtbot.waitUntil(lambda: made.form.accept_import.isEnabled())
    return made


def marks(live: Live, name: str) -> dict[str, str]:
    """The marks of a row by the name of the rival; ours under ''."""
    row = next(row for row in live.rows("comparison_row") if row["name"] == name)
    names = {rival["id"]: rival["name"] for rival in live.rows("competitor")}
    cells = live.rows("cell", comparison_row_id=row["id"])
    return {names[cell["competitor_id"]]: cell["mark"] for cell in cells} | {"": row["ours"]}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_list_comes_in(qtbot: QtBot, bare: Live, tmp_path: Path, kind: str) -> None:
    """Columns by their headers and by what stands in them; one step that undo takes back."""
    write = write_csv if kind == "csv" else write_xlsx
    path = write(tmp_path / f"list.{kind}", TABLE)
    made = dialog(qtbot, bare, path)
    assert made.chosen_roles() == ["code", "name", "heading", "us", "rival", "rival"]
    assert made.form.outcome.text() == (
        "3 new rows · 2 new competitors · 6 marks · 2 cells with words that are no mark · 2 rows left out"
    )
    made.tell("规划中", "no")
    qtbot.waitUntil(lambda: made.form.accept_import.isEnabled() and "8 marks" in made.form.outcome.text())
    made.form.accept_import.click()
    assert marks(bare, "承运商自助预约") == {"": "yes", "SlotPier": "yes", "新对手": "partly"}
    assert marks(bare, "夜班模式") == {"": "no", "SlotPier": "no", "新对手": "yes"}
    assert marks(bare, "称重对接") == {"": "yes", "新对手": "no"}
    assert made.form.left_out.rowCount() == 2
    assert [row["heading"] for row in bare.rows("comparison_row")] == ["门口", "门口", ""]
    assert [(row["word"], row["mark"]) for row in bare.rows("mark_word")] == [("规划中", "no")]
    assert bare.count("cell_state") == 0
    made.reject()
    again = dialog(qtbot, bare, path)
    assert again.meanings["规划中"].currentData() == "no", "told once, remembered"
    assert "3 rows already here" in again.form.outcome.text()
    again.reject()
    bare.undo()
    assert bare.count("comparison_row") == bare.count("competitor") == bare.count("mark_word") == 0


def test_known_rows_and_rivals_are_found_and_their_history_is_kept(
    qtbot: QtBot, moorline: Live, tmp_path: Path
) -> None:
    table = [("Feature", "SlotPier", "Moorline Dock"), ("Single sign-on (SAML/OIDC)", "no", ""), ("K20", "yes", "✓")]
    made = dialog(qtbot, moorline, write_csv(tmp_path / "list.csv", table))
    assert made.chosen_roles() == ["name", "rival", "us"]
    rows, rivals = moorline.count("comparison_row"), moorline.count("competitor")
    made.form.accept_import.click()
    assert (moorline.count("comparison_row"), moorline.count("competitor")) == (rows, rivals)
    row, rival = by_code(moorline, "comparison_row", "K16"), by_code(moorline, "competitor", "A")
    assert moorline.rows("cell", comparison_row_id=row, competitor_id=rival)[0]["mark"] == "no"
    states = moorline.rows("cell_state", comparison_row_id=row)
    assert [(state["mark"], state["since"]) for state in states] == [("yes", None), ("no", "2026-06-30")]
    assert moorline.row(row)["ours"] == "partly"  # type: ignore[index]
    made.reject()


def test_rows_left_out_are_saved_to_be_mended(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    """With the header of the list and the reasons in front; where nothing else is in the list, too."""
    made = dialog(qtbot, bare, write_csv(tmp_path / "list.csv", [TABLE[0], TABLE[3]]))
    made.form.accept_import.click()
    assert bare.count("comparison_row") == 0 and not made.form.save_left_out.isHidden()
    made.report.save(tmp_path / "left.csv")
    kept = (tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines()
    assert kept == [
        ",".join(("Row", "Why", *TABLE[0])),
        ",".join(("2", "Nothing in the column of the rows", *TABLE[3])),
    ]
    made.reject()


def test_without_a_name_nothing_comes_in(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    made = dialog(qtbot, bare, write_csv(tmp_path / "list.csv", TABLE))
    name = made.roles[1]
    name.setCurrentIndex(name.findData("skip"))
    name.activated.emit(name.currentIndex())
    assert "Say which column" in made.form.outcome.text() or not made.form.accept_import.isEnabled()
    made.reject()
    assert bare.count("comparison_row") == 0


def test_a_file_that_is_no_list_is_named_and_nothing_is_written(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    made = MatrixImport(bare, Board(bare))
    qtbot.addWidget(made)
    made.open_list(path)
    qtbot.waitUntil(lambda: not made.form.problem.isHidden())
    assert not made.form.accept_import.isEnabled()
    made.reject()


def test_columns_are_told_by_what_stands_in_them() -> None:
    """Without known headers: the first texts are the names, columns of marks are rivals, others stay out."""
    lines = [Line(2, ("Fast", "yes", "120 USD", "n/a")), Line(3, ("Cheap", "no", "on request", "✓"))]
    assert guess_roles(("Anything", "Rival A", "Price", "Rival B"), lines, "Ours", {}) == [
        "name", "rival", "skip", "rival",
    ]  # fmt: skip


def test_rivals_named_alike_count_once() -> None:
    """Two columns of one name: the first counts; a column without a name is none."""
    found = plan(
        [Line(2, ("Fast", "yes", "no", "yes"))], ("Row", "A", "a", ""), ["name", "rival", "rival", "rival"], {}, [], []
    )
    assert found.columns == [("A", "")] and found.marks == {(0, 0): "yes"}
