"""One answer of the checks: a chip, a question, what the project says to it, and the place that mends it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """One question with what the project says to it, and the row that leads to its place."""

    kind: str
    figure: str
    question: str
    words: str
    place: str
    column: str = ""
