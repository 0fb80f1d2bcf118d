"""The words around lists that come in: how a file is read, and why one holds no list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def encoding_words() -> dict[str, str]:
    """The ways of reading a text file that one may choose."""
    say = QCoreApplication.translate
    return {
        "utf-8": say("ListWords", "UTF-8"),
        "utf-16": say("ListWords", "UTF-16"),
        "gb18030": say("ListWords", "Simplified Chinese (GB18030)"),
        "big5": say("ListWords", "Traditional Chinese (Big5)"),
        "cp1252": say("ListWords", "Western European (Windows)"),
    }


def unreadable_words(code: str) -> str:
    """Why a file holds no list, and what to do."""
    say = QCoreApplication.translate
    return {
        "missing": say("ListWords", "This file cannot be opened. Is it still there, and may you read it?"),
        "empty": say("ListWords", "This list is empty."),
        "too_large": say("ListWords", "This file is larger than 50 MB. Split the list and import the parts."),
        "too_many_rows": say("ListWords", "This list has more than 200,000 rows. Split it and import the parts."),
        "not_a_list": say("ListWords", "This is no list. Choose a CSV or XLSX file."),
        "old_excel": say("ListWords", "This is an old Excel format. Save it as XLSX, then choose it again."),
        "not_xlsx": say("ListWords", "This is no Excel workbook. Save the list as XLSX or CSV."),
        "bomb": say("ListWords", "This workbook unpacks to far more than a list needs, so it was not opened."),
        "protected": say("ListWords", "This workbook is protected by a password. Save it without one."),
        "damaged": say("ListWords", "This workbook is damaged. Open it in a spreadsheet and save it anew."),
    }.get(code, say("ListWords", "This list cannot be read."))
