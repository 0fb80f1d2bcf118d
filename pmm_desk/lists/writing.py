"""Writes rows into a file that a spreadsheet opens: every cell a plain text."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

Table = Sequence[Sequence[str]]

_FORMULA = ("=", "+", "-", "@")


def write_rows(path: Path, rows: Table) -> None:
    """Write rows as XLSX, or as CSV where the name ends so. Raises OSError."""
    if path.suffix.lower() == ".csv":
        _write_csv(path, rows)
    else:
        _write_xlsx(path, rows)


def _write_csv(path: Path, rows: Table) -> None:
    """With a mark for spreadsheets, and no cell that one would take for a formula."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([_harmless(cell) for cell in row] for row in rows)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _write_xlsx(path: Path, rows: Table) -> None:
    """Every cell is a text, whatever it looks like."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    try:
        with Workbook(str(path), {"constant_memory": True}) as book:
            sheet = book.add_worksheet()
            sheet.freeze_panes(1, 0)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    sheet.write_string(at, column, cell[:32_767])
    except XlsxWriterException as problem:
        raise OSError(str(problem)) from problem
