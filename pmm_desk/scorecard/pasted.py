"""Reads what was copied from a spreadsheet."""

from __future__ import annotations

import csv
import io


def grid(text: str) -> list[list[str]]:
    """The cells of tab-separated text; a cell may hold line breaks in quotes, as spreadsheets copy them."""
    lines = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t")
    cells = [[" ".join(cell.split()) for cell in line] for line in lines]
    return [line for line in cells if any(line)]
