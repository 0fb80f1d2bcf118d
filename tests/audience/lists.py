"""Lists of accounts as somebody would send them, made in a folder of the test."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

HEADER = ("客户名称", "客户编号", "行业", "规模", "地区", "城市", "在用产品")
INDUSTRIES = ("冷链物流", "食品加工", "电商仓储", "汽车零部件")
REGIONS = ("华东", "华南", "华北", "西南")
CITIES = ("上海", "广州", "北京", "成都")


def companies(count: int) -> list[tuple[str, ...]]:
    """So many accounts, each with a name and a number of its own."""
    return [
        (
            f"{CITIES[at % 4]}测试仓储{at:05d}有限公司",
            f"C{at:05d}",
            INDUSTRIES[at % 4],
            str(20 + at % 900),
            REGIONS[at % 4],
            CITIES[at % 4],
            "Moorline One" if at % 5 == 0 else "",
        )
        for at in range(count)
    ]


def write_csv(path: Path, rows: Iterable[Sequence[str]], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """A CSV in some encoding."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Iterable[Sequence[Any]], **options: Any) -> Path:
    """A workbook with one sheet."""
    with xlsxwriter.Workbook(str(path), options) as book:
        sheet = book.add_worksheet("名单")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return path
