"""From lists to accounts: columns guessed, rows checked, duplicates left out, ten thousand at once, one undo."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from pmm_desk import rooms
from pmm_desk.audience.account_import import FIELDS, HEADER_WORDS, Importer, carry_out, name_key
from pmm_desk.audience.rules import accounts_by_type, rank, with_accounts
from pmm_desk.lists.columns import LeftOut, fingerprint, guess, guess_header, mapping_of, mapping_text
from pmm_desk.lists.listing import Line
from pmm_desk.lists.reading import read
from pmm_desk.project.error import BadValue
from pmm_desk.project.file import Project
from pmm_desk.widgets.live import Live
from tests.audience.lists import HEADER, companies, write_csv, write_xlsx

LIMITS = {name: info["limit"] for name, info in rooms.record("account").columns().items() if "limit" in info}


def lines(*rows: tuple[str, ...]) -> list[Line]:
    """Rows as a reader gives them, numbered from 2 like those under a header."""
    return [Line(number, row) for number, row in enumerate(rows, 2)]


def importer(mapped: dict[str, int], **more: Any) -> Importer:
    """An importer with the limits of the records."""
    return Importer(mapped, LIMITS, **more)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (
            HEADER,
            dict(zip(("name", "code", "industry", "size", "region", "city", "owns_product"), range(7), strict=True)),
        ),
        (
            ("ID", "Company Name", "No. of Employees (2026)", "Sector", "Country/Region", "Customer type", "Notes"),
            {"code": 0, "name": 1, "size": 2, "industry": 3, "region": 4, "customer_type_id": 5, "note": 6},
        ),
        (("公司名稱", "統一編號", "產業別", "備註"), {"name": 0, "code": 1, "industry": 2, "note": 3}),
        (("width", "height"), {}),
    ],
)
def test_columns_by_their_headers(header: tuple[str, ...], found: dict[str, int]) -> None:
    assert guess(header, HEADER_WORDS) == found


def test_the_header_may_stand_below_a_title() -> None:
    assert guess_header(lines(("Our customers 2026",), (), ("Company", "City"), ("Acme", "Town")), HEADER_WORDS) == 3
    assert guess_header(lines(("Acme", "Town"), ("Bolt", "Town")), HEADER_WORDS) == 0
    assert guess_header(lines(("客户名称",), ("甲",)), HEADER_WORDS) == 1


def test_a_mapping_is_remembered_by_the_words_of_the_header() -> None:
    assert fingerprint(("Company ", "CITY")) == fingerprint(("company", "City"))
    assert fingerprint(("Company", "City")) != fingerprint(("City", "Company"))
    assert mapping_of(mapping_text({"name": 1, "city": 0}), 2, FIELDS) == {"name": 1, "city": 0}
    for broken in ("", "[1]", "{}", '{"name": 5}', '{"id": 0}', '{"name": "0"}', '{"name": true}'):
        assert mapping_of(broken, 2, FIELDS) is None


def test_names_without_their_legal_form() -> None:
    assert name_key("Nord-Haven Co., Ltd.") == name_key("NORD HAVEN") == name_key("Ｎord haven GmbH")
    assert name_key("华东冷链股份有限公司") == name_key("华东冷链 有限公司")
    assert name_key("Limited") == "limited" and name_key("--") == ""


def test_each_broken_row_says_why_and_the_rest_comes_in() -> None:
    types = [{"id": "cty_a", "name": "Hauliers", "code": "T1"}]
    columns = ("name", "code", "size", "customer_type_id", "note")
    plan = importer({name: at for at, name in enumerate(columns)}, types=types, source="list.csv").plan(
        lines(
            ("Acme", "1", "1,200", "t1", "fine"),
            ("", "2", "5"),
            ("Bolt", "3", "2026-10-01"),
            ("Core", "4", "-5"),
            ("Dune", "5", "5", "Pirates"),
            ("E" * 501, "6"),
            ("Fa\ufffdt", "7"),
            ("#REF!", "8"),
            ("Gate", "9", "5", "", "", "shifted"),
            ("Hall",),
            ("ACME Ltd",),
            ("Acme", "other number"),
        ),
        width=5,
    )
    assert [(left.line.number, left.reason, left.field) for left in plan.errors] == [
        (3, "no_name", "name"),
        (4, "date_in_size", "size"),
        (5, "negative_size", "size"),
        (6, "unknown_type", "customer_type_id"),
        (7, "too_long", "name"),
        (8, "unreadable", "name"),
        (9, "formula_error", "name"),
        (10, "too_many_cells", ""),
    ]
    assert [(left.line.number, left.value) for left in plan.duplicates] == [(12, "2")]
    assert [add["name"] for add in plan.adds] == ["Acme", "Hall", "Acme"]
    assert plan.adds[0]["customer_type_id"] == "cty_a" and plan.adds[1]["source"] == "list.csv"


def test_accounts_that_are_here_take_what_is_new() -> None:
    blank = dict.fromkeys(("industry", "size", "region", "city", "owns_product", "website", "source", "note"), "")
    here = [
        {**blank, "id": "acc_1", "code": "7", "name": "Acme", "customer_type_id": None, "city": "Old"},
        {**blank, "id": "acc_2", "code": "", "name": "Bolt Ltd", "customer_type_id": None, "city": "Town"},
    ]
    rows = lines(("Acme Holding", "7", "New"), ("BOLT", "", "Town"), ("Bolt", "8", ""), ("Core", "", "Town"))
    columns = {"name": 0, "code": 1, "city": 2}
    plan = importer(columns, accounts=here).plan(rows[:2] + rows[3:])
    assert plan.updates == {"acc_1": {"name": "Acme Holding", "city": "New"}, "acc_2": {"name": "BOLT"}}
    assert [add["name"] for add in plan.adds] == ["Core"]
    plan = importer(columns, accounts=here, update=False).plan(rows[:2])
    assert (plan.updates, plan.adds, plan.unchanged) == ({}, [], 2)
    assert importer(columns, accounts=here).plan(rows[2:3]).updates == {"acc_2": {"name": "Bolt", "code": "8"}}


def bring_in(project: Project, path: Path) -> list[LeftOut]:
    """Import a list as the window does; what was left out for an error."""
    found = read(path, language="zh-Hans")
    at = guess_header(found.lines, HEADER_WORDS)
    header = found.lines[at - 1].cells
    ready = importer(
        guess(header, HEADER_WORDS),
        accounts=project.rows("account"),
        types=project.rows("customer_type"),
        rules=project.rows("assignment_rule"),
        source=path.name,
    )
    plan = ready.plan(found.lines[at:], width=len(header))
    with project.change("Import accounts") as change:
        carry_out(change, plan, lambda done: None)
    return plan.errors


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_ten_thousand_with_fifty_broken_ones(bare: Live, tmp_path: Path, kind: str) -> None:
    """The good ones are in, the fifty are named by their line; the counts feed the groups; one undo takes all back."""
    project = bare.project
    with project.change("Types") as change:
        cold = change.add("customer_type", name="Cold stores")
        typed = change.add("customer_type", name="Hauliers", accounts=77)
        change.add("assignment_rule", customer_type_id=cold, field="industry", wanted="冷链")
        change.add("assignment_rule", customer_type_id=cold, field="size", operator="at_least", wanted="500")
    rows = companies(10_050)
    for at in range(0, 10_050, 201):
        rows[at] = ("", *rows[at][1:])
    table = [HEADER, *rows]
    if kind == "csv":
        path = write_csv(tmp_path / "list.csv", table, "gb18030")
    else:
        path = write_xlsx(tmp_path / "list.xlsx", table)
    start = time.perf_counter()
    errors = bring_in(project, path)
    print(f"{kind}: {time.perf_counter() - start:.1f} s")
    assert [left.line.number for left in errors] == [at + 2 for at in range(0, 10_050, 201)]
    assert project.count("account") == 10_000
    names = [row["name"] for row in project.rows("account")]
    assert names == [row[0] for row in rows if row[0]]
    expected = sum(1 for row in rows if row[0] and row[2] == "冷链物流" and int(row[3]) >= 500)
    counted = accounts_by_type(project.rows("account"))
    assert counted == {cold: expected}
    known = with_accounts(project.rows("customer_type"), counted)
    assert {row["id"]: row["accounts"] for row in known} == {cold: expected, typed: 77}
    assert rank([], known).total is None
    assert bring_in(project, path) and project.undo_title == "Import accounts"  # all are known: nothing was written
    project.undo()
    assert project.count("account") == 0
    project.redo()
    assert [row["name"] for row in project.rows("account")] == names


def test_cancelling_or_a_bad_value_leaves_nothing(bare: Live) -> None:
    project = bare.project
    plan = importer({"name": 0}).plan(lines(*((f"Firm {at}",) for at in range(100))))

    class Enough(Exception):
        """The person had enough."""

    def cancel(done: int) -> None:
        if done == 50:
            raise Enough

    with pytest.raises(Enough), project.change("Import accounts") as change:
        carry_out(change, plan, cancel)
    assert project.count("account") == 0
    plan.adds[60]["name"] = "x" * 501
    with pytest.raises(BadValue), project.change("Import accounts") as change:
        carry_out(change, plan, lambda done: None)
    assert project.count("account") == 0 and project.undo_title == "Begin"


def test_accounts_survive_saving(bare: Live, tmp_path: Path) -> None:
    """The published file holds them, and opens elsewhere."""
    project = bare.project
    bring_in(project, write_csv(tmp_path / "list.csv", [HEADER, *companies(300)], "gb18030"))
    project.save()
    shutil.copyfile(project.path, tmp_path / "copy.pmm")
    copy = Project.open(tmp_path / "copy.pmm", rooms.schema(), state=tmp_path / "elsewhere")
    assert copy.count("account") == 300
    copy.close()
