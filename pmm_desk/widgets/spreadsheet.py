"""What spreadsheets put on the clipboard."""

from __future__ import annotations

import csv
import io


def cells_of(text: str) -> list[list[str]]:
    """The cells of tab-separated text, line by line; a cell may hold line breaks in quotes. Empty lines go."""
    lines = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t")
    cells = [[" ".join(cell.split()) for cell in line] for line in lines]
    return [line for line in cells if any(line)]
