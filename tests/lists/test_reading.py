"""Lists in every encoding and shape, good rows kept, harm refused."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from pmm_desk.lists.listing import MOST_COLUMNS, UNREADABLE, UnreadableList
from pmm_desk.lists.reading import read
from tests.audience.lists import HEADER, companies, write_csv, write_xlsx

ROWS = [HEADER, *companies(30)]


def cells(path: Path, **how: str) -> list[tuple[str, ...]]:
    """The cells of a list."""
    return [line.cells for line in read(path, **how).lines]


@pytest.mark.parametrize(
    ("written", "language", "found"),
    [
        ("utf-8", "en", "utf-8"),
        ("utf-8-sig", "en", "utf-8"),
        ("utf-16", "en", "utf-16"),
        ("utf-16-le", "en", "utf-16"),
        ("utf-16-be", "en", "utf-16"),
        ("gb18030", "zh-Hans", "gb18030"),
        ("gb18030", "en", "gb18030"),
        ("gb18030", "zh-Hant", "gb18030"),
    ],
)
def test_encodings_are_found(tmp_path: Path, written: str, language: str, found: str) -> None:
    path = write_csv(tmp_path / "list.csv", ROWS, written)
    listing = read(path, language=language)
    assert [line.cells for line in listing.lines] == ROWS
    assert listing.encoding == found


def test_big5_by_the_language_and_by_hand(tmp_path: Path) -> None:
    rows = [("客戶名稱", "產業"), ("臺北冷鏈股份有限公司", "冷鏈物流"), ("高雄倉儲有限公司", "倉儲")]
    path = write_csv(tmp_path / "list.csv", rows, "big5")
    assert cells(path, language="zh-Hant") == rows
    assert cells(path, language="en", choice="big5") == rows
    assert cells(path, choice="gb18030") != rows
    assert cells(path, language="zh-Hans") == rows, "familiar words tell it, whatever the language"


def test_a_broken_byte_spoils_its_own_row_only(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", ROWS)
    data = bytearray(path.read_bytes())
    at = data.index("测试仓储00007".encode())
    data[at] = 0xFF
    path.write_bytes(bytes(data))
    found = cells(path, language="zh-Hans")
    assert sum(UNREADABLE in "".join(row) for row in found) == 1
    assert sum(row in found for row in ROWS) == len(ROWS) - 1


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    rows = [("Company", "Size"), ("Nord, Haven; Stores | one", "1,200"), ("Acme", "5")]
    listing = read(write_csv(tmp_path / "list.csv", rows, delimiter=delimiter))
    assert [line.cells for line in listing.lines] == rows
    assert listing.delimiter == delimiter


def test_quoted_cells_ragged_rows_and_empty_lines(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('sep=;\nCompany;City\n"A ""B""; C";"two\nlines"\n\n;\nShort\nLong;x;y;z\n', "utf-8")
    listing = read(path)
    assert [(line.number, line.cells) for line in listing.lines] == [
        (2, ("Company", "City")),
        (3, ('A "B"; C', "two\nlines")),
        (7, ("Short",)),
        (8, ("Long", "x", "y", "z")),
    ]


def test_an_unclosed_quotation_mark_swallows_nothing(tmp_path: Path) -> None:
    lines = ["Company,City", *(f"Firm {at},Town" for at in range(200))]
    lines[5] = '"Firm 4,Town'
    path = tmp_path / "list.csv"
    path.write_text("\n".join(lines), "utf-8")
    found = cells(path)
    assert len(found) == 201 and found[5] == ("Firm 4", "Town") and found[-1] == ("Firm 199", "Town")
    lines[9] = 'Firm "8",Town'
    path.write_text("\n".join(lines), "utf-8")
    assert len(cells(path)) == 201


def test_a_thousand_columns_and_more(tmp_path: Path) -> None:
    for width, cut in ((1_000, 0), (1_200, 200)):
        rows = [tuple(f"c{at}" for at in range(width)), tuple(str(at) for at in range(width))]
        for path in (write_csv(tmp_path / "wide.csv", rows), write_xlsx(tmp_path / "wide.xlsx", rows)):
            listing = read(path)
            assert (listing.width, listing.cut) == (MOST_COLUMNS, cut)


def test_a_workbook_as_a_person_sees_it(tmp_path: Path) -> None:
    """Values of formulas, merged cells, dates, whole numbers; the sheet can be chosen."""
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Empty")
        sheet = book.add_worksheet("List")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, ("Company", "Size", "Region", "Since", "OK"))
        sheet.write_row(1, 0, ("Acme", 1200))
        sheet.write_row(2, 0, ("Bolt", 12.5))
        sheet.merge_range(1, 2, 2, 2, "North")
        sheet.write_datetime(1, 3, datetime(2026, 6, 30), day)
        sheet.write_formula(3, 0, '="Co"&"re"', None, "Core")
        sheet.write_boolean(3, 4, True)
        other = book.add_worksheet("Other")
        other.write_row(0, 0, ("Company",))
    listing = read(path)
    assert listing.sheet == "List" and listing.sheets == ("Empty", "List", "Other")
    assert [line.cells[:4] for line in listing.lines] == [
        ("Company", "Size", "Region", "Since"),
        ("Acme", "1200", "North", "2026-06-30"),
        ("Bolt", "12.5", "North", ""),
        ("Core", "", "", ""),
    ]
    assert listing.lines[3].cells[4] == "TRUE"
    assert cells(path, choice="Other") == [("Company",)]


def refused(path: Path) -> str:
    """The code with which a file is refused."""
    with pytest.raises(UnreadableList) as caught:
        read(path)
    return caught.value.code


def test_zip_bombs_are_refused_before_they_unpack(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", ROWS)
    parts = {name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()}
    bombs = {
        "deep": b" " * 380_000_000,  # 369 KB packed
        "far": b'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    }
    for name, sheet in bombs.items():
        with zipfile.ZipFile(tmp_path / f"{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            for part, data in parts.items():
                archive.writestr(part, sheet if part.startswith("xl/worksheets/") else data)
    assert (tmp_path / "deep.xlsx").stat().st_size < 400_000
    assert refused(tmp_path / "deep.xlsx") == "bomb"
    assert refused(tmp_path / "far.xlsx") == "too_many_rows"


def test_what_is_no_list_is_refused_plainly(tmp_path: Path) -> None:
    text = io.BytesIO()
    with zipfile.ZipFile(text, "w") as archive:
        archive.writestr("word/document.xml", "x")
    whole = write_xlsx(tmp_path / "whole.xlsx", ROWS).read_bytes()
    for data, suffix, code in (
        (b"", "csv", "empty"),
        (b"\n\n , \n", "csv", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "csv", "not_a_list"),
        (bytes(range(1, 32)) * 40, "csv", "not_a_list"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "xls", "old_excel"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "xlsx", "protected"),
        (text.getvalue(), "xlsx", "not_xlsx"),
        (whole[:2000], "xlsx", "damaged"),
        (b"Company,City", "xlsx", "damaged"),
    ):
        path = tmp_path / f"file.{suffix}"
        path.write_bytes(data)
        assert refused(path) == code, (data[:20], suffix)
    assert refused(tmp_path / "gone.csv") == "missing"
