"""Prints sheets: from rows to drawn pages, and from a list of sheets to one file per visibility."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk.kits.binding import Bound, bind
from pmm_desk.kits.gather import gather
from pmm_desk.kits.gathered import Gathered, Reader
from pmm_desk.kits.names import file_name
from pmm_desk.paper.style import Style
from pmm_desk.product.rules import as_of

if TYPE_CHECKING:
    from pmm_desk.paper.page import Page


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """One exported file, and what is bound in it."""

    path: Path
    bound: Bound


def draw(gathered: Gathered, style: Style) -> Page:
    """The page of a gathered sheet."""
    from pmm_desk.audience import sheet as audience
    from pmm_desk.competitors import comparison_sheet as comparison
    from pmm_desk.competitors import sheet as battlecard
    from pmm_desk.positioning import sheet as positioning
    from pmm_desk.product import sheet as one_pager
    from pmm_desk.scorecard import sheet as scorecard

    drawn: dict[str, Callable[[Any, Style], Page]] = {
        "one_pager": one_pager.draw,
        "comparison": comparison.draw,
        "battlecard": battlecard.draw,
        "target_group": audience.draw,
        "persona": audience.draw_persona,
        "positioning": positioning.draw,
        "message_house": positioning.draw_house,
        "internal_brief": positioning.draw_brief,
        "tier_decision": scorecard.draw_decision,
        "scorecard": scorecard.draw_overview,
        "tier_policy": scorecard.draw_policy,
    }
    return drawn[gathered.kind](gathered.sheet, style)


def print_sheets(
    reader: Reader,
    sheets: Iterable[tuple[str, str]],
    *,
    language: str,
    paper: str = "A4",
    visibilities: Sequence[str] = ("customer", "internal"),
    title: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Bound, ...]:
    """One bound file per visibility asked for. `sheets`: (kind, row id); those whose row is gone are left out.

    `title` names the internal file; empty: the product's name. Raises Cancelled.
    """
    style = Style.of(language, paper)
    gathered = [found for kind, subject in sheets if (found := gather(reader, kind, subject, language)) is not None]
    pages = [draw(found, style) for found in gathered if found.visibility in visibilities]
    product = next(iter(reader.rows("product", language=language)), {})
    projects = reader.rows("project")
    return bind(
        pages,
        title=title or str(product.get("name") or ""),
        day=as_of(projects, date.today()),
        author=str(projects[0]["author"]) if projects else "",
        publisher=str(product.get("name") or ""),
        progress=progress,
        cancelled=cancelled,
    )


def write(bound: Iterable[Bound], folder: Path, product: str, language: str) -> list[PrintedFile]:
    """Put bound files into a folder under their names; files of the same name are replaced. Raises OSError."""
    written = []
    for part in bound:
        path = folder / file_name(product, part.visibility, language)
        beside = path.with_name(f".{path.name}.part")
        try:
            beside.write_bytes(part.pdf)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        written.append(PrintedFile(path, part))
    return written
