"""Accounts in the window: imported from real files, assigned, edited, counted into the groups, undone in one step."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmm_desk.audience.accounts import EVERY, WITHOUT, AccountsPage
from pmm_desk.audience.customer_types import TypesPage
from pmm_desk.audience.import_dialog import ImportDialog
from pmm_desk.lists.reading import read
from pmm_desk.widgets.import_report import ImportReport
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.paste_dialog import PasteDialog
from pmm_desk.widgets.pasting import RowPaste
from pmm_desk.widgets.spreadsheet import cells_in
from pmm_desk.widgets.uses import UsesDialog
from tests.audience.lists import HEADER, companies, write_csv, write_xlsx
from tests.audience.window import by_code, groups, numbers, shown


def accounts(qtbot: QtBot, live: Live) -> AccountsPage:
    """The page of accounts in its tab."""
    tab = shown(qtbot, live)
    tab.show_section("accounts")
    return cast(AccountsPage, tab.page("accounts"))


def opened(qtbot: QtBot, page: AccountsPage, path: Path) -> ImportDialog:
    """The import with a list that is read and worked out."""
    page.import_accounts()
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    dialog.open_list(path)
    qtbot.waitUntil(dialog.form.accept_import.isEnabled, timeout=20_000)
    return dialog


def choose_header(dialog: ImportDialog, at: int) -> None:
    """Say which row is the header: 0 none, 1 the first."""
    dialog.form.header_row.setCurrentIndex(at)
    dialog.form.header_row.activated.emit(at)


def fill(live: Live, count: int) -> list[str]:
    """So many accounts without a type."""
    with live.change("Fill") as change:
        return [change.add("account", name=row[0], industry=row[2], size=row[3]) for row in companies(count)]


def test_an_empty_list_teaches(qtbot: QtBot, bare: Live) -> None:
    page = accounts(qtbot, bare)
    form = page.form
    assert form.pages.currentWidget() is form.empty_card and not form.set_type.isVisible()
    words = [label.text() for label in form.no_account.findChildren(QLabel)]
    assert any("real companies" in text for text in words)
    qtbot.mouseClick(form.no_account.button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ImportDialog)
    assert dialog is not None and dialog.isVisible() and not dialog.form.accept_import.isEnabled()
    assert dialog.form.pages.currentWidget() is dialog.form.teach_page
    dialog.reject()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_ten_thousand_accounts_come_in_and_appear(qtbot: QtBot, moorline: Live, tmp_path: Path, kind: str) -> None:
    """A GB18030 CSV or a workbook: preview, outcome, import, report, one undo; a type's count feeds its groups."""
    kind_id = by_code(moorline, "customer_type", "T1")
    with moorline.change("Rules") as change:
        change.set(kind_id, accounts=None)
        change.add("assignment_rule", customer_type_id=kind_id, field="industry", wanted="冷链，食品")
    rows = companies(10_050)
    for at in range(50):
        rows[at * 200] = ("", *rows[at * 200][1:])
    table = [HEADER, *rows]
    path = tmp_path / f"accounts.{kind}"
    (write_csv(path, table, "gb18030") if kind == "csv" else write_xlsx(path, table))
    page = accounts(qtbot, moorline)
    dialog = opened(qtbot, page, path)
    form = dialog.form
    assert form.reading.currentData() == ("gb18030" if kind == "csv" else "名单")
    assert form.outcome.text() == "10,000 new · 50 with errors, left out"
    assert [form.preview.horizontalHeaderItem(at).text() for at in range(3)] == ["Company", "Number", "Industry"]
    assert form.preview.item(1, 0).text() == rows[1][0]
    qtbot.mouseClick(form.accept_import, Qt.MouseButton.LeftButton)
    assert form.pages.currentWidget() is form.report_page and form.left_out.rowCount() == 50
    assert form.left_out.item(0, 0).text() == "2" and form.left_out.item(0, 1).text() == "No company name"
    report = dialog.findChild(ImportReport)
    assert report is not None
    for name in ("left.xlsx", "left.csv"):
        report.save(tmp_path / name)
        again = read(tmp_path / name).lines
        assert len(again) == 51 and again[0].cells[:3] == ("Row", "Why", "客户名称")
        assert again[1].cells[:2] == ("2", "No company name")
    qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    assert len(page.form.accounts.rows.ids) == 10_000
    assert page.form.pages.currentWidget() is page.form.accounts_card
    found = moorline.count("account", customer_type_id=kind_id)
    assert found == sum(1 for row in rows if row[0] and row[2] in ("冷链物流", "食品加工"))
    tab = page.window()
    group_page = groups(tab)  # type: ignore[arg-type]
    group_page.show_row(by_code(moorline, "target_group", "G1"))
    assert numbers(group_page)[0] == f"{found:,}"
    assert moorline.project.undo_title == "Import accounts"
    moorline.undo()
    assert moorline.count("account") == 0 and numbers(group_page)[0] == "—"
    assert page.form.pages.currentWidget() is page.form.empty_card


def test_accounts_are_filtered_while_typing(qtbot: QtBot, moorline: Live) -> None:
    """Words in any column, any case or width, together with the customer type; Escape shows all again."""
    page = accounts(qtbot, moorline)
    form, rows = page.form, page.form.accounts.rows
    ids = fill(moorline, 3000)
    kind = by_code(moorline, "customer_type", "T3")
    with moorline.change("Type") as change:
        for row_id in ids[:40]:
            change.set(row_id, customer_type_id=kind)
    line = form.search.line
    line.setFocus()
    qtbot.keyClicks(line, "0001")
    qtbot.waitUntil(lambda: rows.ids == [row_id for at, row_id in enumerate(ids) if "0001" in f"{at:05d}"])
    form.search.set_text("０００１ 冷链")  # full-width digits, as an input method may give them
    wanted = {row_id for at, row_id in enumerate(ids) if "0001" in f"{at:05d}" and at % 4 == 0}
    assert set(rows.ids) == wanted and form.search.count.text() == f"{len(wanted)} of 3,000"
    page.show_type(kind)
    assert set(rows.ids) == wanted & set(ids[:40])
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert form.accounts.hasFocus() and form.accounts.current_id() in wanted
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert rows.ids == ids[:40]
    form.search.set_text("0001")
    moorline.go.emit(ids[2000], "name")
    assert form.accounts.current_id() == ids[2000] and form.chosen_words.text().endswith("chosen")


def test_the_mapping_is_changed_and_remembered(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", [("Who", "Place", "Extra"), ("Acme", "Town", "x"), ("Bolt", "City", "y")])
    page = accounts(qtbot, bare)
    page.import_accounts()
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    dialog.open_list(path)
    qtbot.waitUntil(lambda: dialog.form.pages.currentWidget() is dialog.form.mapping_page)
    choose_header(dialog, 1)
    name = dialog.fields["name"]
    for field, column in (("name", 0), ("note", 2)):
        dialog.fields[field].setCurrentIndex(dialog.fields[field].findData(column))
    name.activated.emit(name.currentIndex())
    qtbot.waitUntil(dialog.form.accept_import.isEnabled)
    assert dialog.form.outcome.text() == "2 new"
    dialog.form.accept_import.click()
    assert dialog.form.report_hint.text() == "Every row came in." and not dialog.form.save_left_out.isVisible()
    dialog.reject()
    dialog.deleteLater()
    wanted = {"name": 0, "note": 2} | ({"city": 1} if dialog.mapped().get("city") == 1 else {})
    assert dialog.mapped() == wanted
    assert [(row["name"], row["note"], row["source"]) for row in bare.rows("account")] == [
        ("Acme", "x", "list.csv"),
        ("Bolt", "y", "list.csv"),
    ]
    again = ImportDialog(bare)
    qtbot.addWidget(again)
    again.open_list(path)
    qtbot.waitUntil(lambda: again.form.pages.currentWidget() is again.form.mapping_page)
    choose_header(again, 1)
    assert again.mapped() == wanted
    qtbot.waitUntil(lambda: again.form.outcome.text() == "0 new · 2 already here")
    assert not again.form.accept_import.isEnabled()
    again.reject()


def test_a_wrong_encoding_is_put_right_by_hand(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", [("Company", "Sector"), ("臺北冷鏈", "倉儲")], "big5")
    dialog = ImportDialog(bare)
    qtbot.addWidget(dialog)
    dialog.open_list(path)
    qtbot.waitUntil(lambda: dialog.form.pages.currentWidget() is dialog.form.mapping_page)
    assert dialog.form.reading.currentData() == "gb18030"
    dialog.form.reading.setCurrentIndex(dialog.form.reading.findData("big5"))
    dialog.form.reading.activated.emit(dialog.form.reading.currentIndex())
    qtbot.waitUntil(lambda: dialog.form.outcome.text() == "1 new")
    assert dialog.form.preview.item(0, 0).text() == "臺北冷鏈"
    dialog.reject()


def test_what_is_no_list_is_said_at_the_place(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    dialog = ImportDialog(bare)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_list(path)
    qtbot.waitUntil(dialog.form.problem.isVisible)
    assert dialog.form.problem.text() == "This is no list. Choose a CSV or XLSX file."
    dialog.open_list(write_csv(tmp_path / "good.csv", [("Company",), ("Acme",)]))
    qtbot.waitUntil(dialog.form.accept_import.isEnabled)
    assert not dialog.form.problem.isVisible()
    dialog.reject()


def test_cancel_while_writing_leaves_nothing(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    """The button is pressed after the first rows; nothing is in, and one may import again."""
    page = accounts(qtbot, bare)
    dialog = opened(qtbot, page, write_csv(tmp_path / "list.csv", [HEADER, *companies(3_000)]))
    form = dialog.form

    def press(value: int) -> None:
        if 500 <= value < 3_000 and bare.project.undo_title == "Begin":
            form.cancel.click()

    form.progress.valueChanged.connect(press)
    form.accept_import.click()
    assert form.problem.text() == "Cancelled: nothing was imported." and dialog.isVisible()
    assert bare.count("account") == bare.count("import_mapping") == 0
    form.progress.valueChanged.disconnect(press)
    form.accept_import.click()
    assert bare.count("account") == 3_000
    dialog.reject()


def test_several_accounts_at_once(qtbot: QtBot, moorline: Live) -> None:
    """Chosen together they get a type and are deleted, each time as one step."""
    fill(moorline, 300)
    page = accounts(qtbot, moorline)
    table, kind = page.form.accounts, by_code(moorline, "customer_type", "T2")
    table.selectAll()
    assert page.form.chosen_words.text() == "300 of 300 chosen"
    page.set_type(kind)
    assert moorline.count("account", customer_type_id=kind) == 300
    moorline.undo()
    assert moorline.count("account", customer_type_id=kind) == 0
    table.choose(table.rows.ids[5])
    page.set_type(kind)
    page.show_type(kind)
    assert len(table.rows.ids) == 1
    page.show_type(WITHOUT)
    assert len(table.rows.ids) == 299
    table.setFocus()
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert moorline.count("account") == 1
    assert page.show_row(moorline.rows("account")[0]["id"], "city")
    moorline.undo()
    assert moorline.count("account") == 300


def test_sizes_sort_as_numbers_and_cells_are_edited(qtbot: QtBot, moorline: Live) -> None:
    with moorline.change("Fill") as change:
        for name, size in (("A", "1,200"), ("B", "90"), ("C", ""), ("D", "1.2万")):
            change.add("account", name=name, size=size)
    page = accounts(qtbot, moorline)
    rows = page.form.accounts.rows
    at = [column.name for column in rows.columns].index("size")
    page.form.accounts.sortByColumn(at, Qt.SortOrder.AscendingOrder)
    assert [rows.row_at(line)["name"] for line in range(4)] == ["B", "A", "D", "C"]
    assert rows.setData(rows.index(0, 0), "Bolt")
    assert sorted(row["name"] for row in moorline.rows("account")) == ["A", "Bolt", "C", "D"]
    page.form.add_account.click()
    assert moorline.count("account") == 5


def test_rules_of_a_type_are_edited_and_applied(qtbot: QtBot, moorline: Live) -> None:
    """In the form of the type: add, fill in, assign; the placeholder says where the number comes from."""
    fill(moorline, 40)
    tab = shown(qtbot, moorline)
    kind = by_code(moorline, "customer_type", "T1")
    tab.show_row(kind)
    page = cast(TypesPage, tab.page("types"))
    form = page.form
    assert form.counted_chip.text() == "0 in the list" and not form.rules.isVisible()
    form.add_rule.click()
    rules = form.rules.rows
    assert len(rules.ids) == 1 and form.rules.isVisible()
    assert rules.setData(rules.index(0, 2), "冷链")
    form.assign_now.click()
    assert moorline.count("account", customer_type_id=kind) == 10
    assert form.rules_hint.text() == "10 accounts were given a customer type."
    with moorline.change("Open") as change:
        change.set(kind, accounts=None)
    assert form.counted_chip.text() == "10 in the list"
    assert page.form.types.card_of(moorline.row(kind) or {}).value == "10"
    rule = moorline.rows("assignment_rule")[0]["id"]
    tab.show_section("groups")
    tab.show_row(rule)
    assert form.rules.current_id() == rule
    form.show_accounts.click()
    assert len(cast(AccountsPage, tab.page("accounts")).form.accounts.rows.ids) == 10
    tab.show_row(kind)
    form.delete_rule.click()
    assert moorline.count("assignment_rule") == 0


def test_left_out_rows_are_no_formulas(qtbot: QtBot, bare: Live, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", [("Company", "City"), ("Acme", "X"), ("", "=1+1"), ("", "+49")])
    page = accounts(qtbot, bare)
    dialog = opened(qtbot, page, path)
    dialog.form.accept_import.click()
    report = dialog.findChild(ImportReport)
    assert report is not None
    report.save(tmp_path / "left.csv")
    with (tmp_path / "left.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row[3] for row in csv.reader(stream)] == ["City", "'=1+1", "'+49"]
    report.save(tmp_path / "gone" / "left.csv")
    assert "could not be written" in dialog.form.report_hint.text()
    dialog.reject()


def test_a_type_with_thousands_of_accounts_is_not_deleted(qtbot: QtBot, moorline: Live) -> None:
    """The list of uses says the first ones and how many more there are."""
    kind = by_code(moorline, "customer_type", "T4")
    ids = fill(moorline, 1_000)
    with moorline.change("Assign") as change:
        for row_id in ids:
            change.set(row_id, customer_type_id=kind)
    tab = shown(qtbot, moorline)
    tab.show_row(kind)
    page = cast(TypesPage, tab.page("types"))
    page.form.delete_type.click()
    dialog = page.findChild(UsesDialog)
    assert dialog is not None and moorline.row(kind) is not None
    assert dialog.places.count() == 201
    uses = len(moorline.project.uses(kind))
    assert dialog.places.item(200).text() == f"and {uses - 200} more"
    dialog.reject()


def test_accounts_are_pasted_from_a_spreadsheet(qtbot: QtBot, moorline: Live) -> None:
    """Headers as in the lists that are imported, in Chinese; rows beyond the shown type are known all the same."""
    page = accounts(qtbot, moorline)
    kind = moorline.rows("customer_type")[0]
    text = f"企业名称\t客户编号\t员工人数\t客户类型\r\n甲公司\t007\t1,200\t{kind['name']}\r\n乙公司\t008\t80\t\r\n"
    table = page.form.accounts
    assert table.clipboard is not None and table.clipboard.paste(text)
    found = {row["code"]: row for row in moorline.rows("account")}
    assert (found["007"]["name"], found["007"]["size"]) == ("甲公司", "1,200")
    assert found["007"]["customer_type_id"] == kind["id"]
    page.show_type(WITHOUT)
    assert table.clipboard.paste("Number\tCity\n007\tSuzhou\n009\t\n") is False
    dialog = table.findChild(PasteDialog)
    assert dialog is not None
    dialog.reject()
    assert table.clipboard.paste("Number\tCity\n007\tSuzhou\n")
    assert moorline.count("account") == 2
    assert {row["code"]: row["city"] for row in moorline.rows("account")} == {"007": "Suzhou", "008": ""}
    page.show_type(EVERY)
    table.clipboard.copy_table()
    plan = RowPaste(table.clipboard.sheet(), cells_in(QGuiApplication.clipboard().text())).plan()
    assert (plan.added, plan.changed, plan.same, plan.faults) == (0, 0, 2, [])
