"""Which of the six first lines of a project are done, reckoned from plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

STEPS = ("one_line", "group", "alternative", "comparison", "sentence", "export")
"""The six lines of the first fifteen minutes, in their order."""


class Held(NamedTuple):
    """What the project holds: the one-line text, how many rows of each kind, whether a sheet was exported."""

    one_line: str
    groups: int
    competitors: int
    comparison_rows: int
    statements: int
    exported: bool


def done(held: Held) -> Mapping[str, bool]:
    """Step → whether what it asks for is there."""
    return dict(
        zip(
            STEPS,
            (
                bool(held.one_line.strip()),
                held.groups > 0,
                held.competitors > 0,
                held.comparison_rows > 0,
                held.statements > 0,
                held.exported,
            ),
            strict=True,
        )
    )


def current(finished: Mapping[str, bool], skipped: frozenset[str]) -> str:
    """The first step that is neither done nor skipped; '' when none is left."""
    return next((step for step in STEPS if not finished[step] and step not in skipped), "")
