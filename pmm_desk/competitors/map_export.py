"""Writes the positioning map into a file: a picture, a PDF page, a PowerPoint slide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice

from pmm_desk.competitors.map_view import map_image

if TYPE_CHECKING:
    from pmm_desk.competitors.map_sheet import MapSheet

KINDS = ("png", "pdf", "pptx")


def write_map(kind: str, path: Path, sheet: MapSheet, language: str, paper: str = "A4") -> None:
    """Write a map; heavy libraries are imported now. Raises OSError."""
    data = {"png": _png, "pdf": _pdf, "pptx": _pptx}[kind](sheet, language, paper)
    path.write_bytes(data)


def _png(sheet: MapSheet, language: str, paper: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    map_image(sheet.bubbles, sheet.axes).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _pdf(sheet: MapSheet, language: str, paper: str) -> bytes:
    from pmm_desk.competitors.map_sheet import draw
    from pmm_desk.paper.page import render
    from pmm_desk.paper.style import Style

    return render([draw(sheet, Style.of(language, paper))], author=sheet.us, day=sheet.as_of).pdf


def _pptx(sheet: MapSheet, language: str, paper: str) -> bytes:
    from pmm_desk.competitors.map_slide import slide
    from pmm_desk.paper.language import Words

    return slide(sheet, language, Words(language)("Internal"))
