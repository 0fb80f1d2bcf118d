"""What a board scores, and where its scores stand: agreed ones, one person's opinions, or those of customers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

ALL_YES = {"stable": 1, "validated": 1, "cases": 1, "trained": 1, "reason": ""}
"""What has no gate of readiness has passed it."""


@dataclass(frozen=True)
class Source:
    """subject: the table of what is scored. table: that of its scores. scorer_id: whose opinions, if one's."""

    subject: str = "feature"
    table: str = "score"
    scorer_id: str = ""

    @property
    def link(self) -> str:
        """The column of a score that names what is scored."""
        return f"{self.subject}_id"

    @property
    def gated(self) -> bool:
        """Whether readiness and decisions count: only for features, and only for agreed scores."""
        return self.table == "score"

    @property
    def where(self) -> dict[str, Any] | None:
        """Which scores of the table count."""
        return {"scorer_id": self.scorer_id} if self.scorer_id else None

    @property
    def tables(self) -> frozenset[str]:
        """The tables it reads, beside those of the scorecard itself."""
        return frozenset({self.subject, self.table}) | ({"readiness", "tier_override"} if self.gated else frozenset())

    def cell(self, subject_id: str, criterion_id: str) -> dict[str, Any]:
        """The links of a new score."""
        links = {self.link: subject_id, "criterion_id": criterion_id}
        return links | ({"scorer_id": self.scorer_id} if self.scorer_id else {})


FEATURES = Source()


def opinions_of(scorer_id: str) -> Source:
    """What one person thinks of the features."""
    return Source("feature", "opinion", scorer_id)


def customers(subject: str) -> Source:
    """The scores of target groups or accounts."""
    return Source(subject, "customer_score")
