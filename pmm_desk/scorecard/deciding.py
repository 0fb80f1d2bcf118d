"""Writing decisions, the tier of one or many features with the scorecard as it is, and taking them away again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pmm_desk.scorecard.rules import Result, Row, Scale
from pmm_desk.scorecard.snapshot import card_content, feature_content, figure_of, tier_of

if TYPE_CHECKING:
    from pmm_desk.project.change import Change


def decidable(result: Result) -> bool:
    """Whether there is something to decide: a tier, or a hold."""
    return result.score is not None


def decide(
    change: Change,
    reader: Any,
    card: Row,
    criteria: Iterable[Row],
    tiers: Iterable[Row],
    results: Iterable[tuple[Result, Row | None, Row | None]],
    known: Scale,
    signed: Mapping[str, Any],
) -> list[str]:
    """Keep the decisions on these results, each with its readiness and its override; ids of the new rows.

    An equal scorecard that was kept before is kept only once. `signed`: reason, decided_by, decided_on.
    """
    content = card_content(card, criteria, tiers)
    kept = next((row["id"] for row in reader.rows("decided_card") if row["content"] == content), None)
    if kept is None:
        kept = change.add("decided_card", name=str(card["name"])[:500], content=content)
    made = []
    for result, readiness, override in results:
        scores = {key: result.scores.get(key) for key in known.steps}
        made.append(
            change.add(
                "decision",
                feature_id=result.feature_id,
                decided_card_id=kept,
                content=feature_content(scores, readiness),
                tier=tier_of(result, known, override)[:500],
                computed="" if result.final is None else str(known.tiers[result.final]["name"])[:500],
                figure=figure_of(result)[:60],
                **signed,
            )
        )
    return made


def forget(change: Change, reader: Any, decision_id: str) -> None:
    """Remove a decision; with the last one made by it goes the copy of its scorecard."""
    decision = reader.row(decision_id)
    change.remove(decision_id)
    kept = decision["decided_card_id"] if decision is not None else None
    if kept and not reader.rows("decision", where={"decided_card_id": kept}):
        change.remove(kept)
