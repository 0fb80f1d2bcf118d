"""Binds drawn sheets into one PDF for each visibility, so that nothing internal travels with a customer's file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.page import Cancelled, Fit, Page, render

__all__ = ["VISIBILITIES", "Bound", "Cancelled", "bind"]

VISIBILITIES = ("customer", "partner", "internal")


@dataclass(frozen=True, slots=True)
class Bound:
    """One file of a kit: who may see it, its bytes, and the title and fit of each sheet in it."""

    visibility: str
    pdf: bytes
    titles: tuple[str, ...]
    fits: tuple[Fit, ...]


def bind(
    pages: Sequence[Page],
    *,
    title: str,
    day: date | None,
    author: str = "",
    subject: str = "",
    publisher: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Bound, ...]:
    """One file for each visibility among the pages, the customer's first, the sheets in their order.

    `title`, `author` and `subject` are the kit's own and stay inside: the customer's file is named after its
    first sheet and carries `publisher`, the company. `day` is the project's date: the same pages give the
    same bytes. `progress` hears the steps done and all; `cancelled` is asked between two steps, and a yes
    raises `Cancelled`. Raises ValueError for a visibility that is none of VISIBILITIES.
    """
    for page in pages:
        if page.visibility not in VISIBILITIES:
            raise ValueError(f"no such visibility: {page.visibility}")
    bound: list[Bound] = []
    done = 0
    for visibility in VISIBILITIES:
        chosen = [page for page in pages if page.visibility == visibility]
        if not chosen:
            continue
        ours = visibility == "internal"
        before = done

        def step(part: int, _: int, before: int = before) -> None:
            if progress is not None:
                progress(before + part, 2 * len(pages))

        rendered = render(
            chosen,
            title=title if ours else chosen[0].title,
            author=author if ours else publisher,
            subject=subject if ours else "",
            day=day,
            progress=step,
            cancelled=cancelled,
        )
        done += 2 * len(chosen)
        bound.append(Bound(visibility, rendered.pdf, tuple(page.title for page in chosen), rendered.fits))
    return tuple(bound)
