"""The swap tests as the tab shows them: every claim's result, reckoned again when what it rests on changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pmm_desk.competitors.rules import Comparison, comparison
from pmm_desk.positioning.rules import ClaimResult, rows_by, swap_tests
from pmm_desk.positioning.words import joined, verdict_words
from pmm_desk.product.rules import as_of

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

MATRIX = frozenset({"comparison_row", "competitor", "cell", "cell_evidence", "evidence", "freshness_limit", "project"})
"""The tables the comparison is reckoned from."""
CLAIMS = frozenset({"claim", "claim_row", "translation"})
"""The further tables a verdict or a name in it comes from."""
CHIPS = {"holds": "success", "weak": "warning", "unproven": "warning", "fails": "danger", "over_claim": "danger"}
"""Verdict → the kind of its chip."""


class Survival(QObject):
    """Claim id → what the swap test says of it."""

    changed = Signal()

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.matrix: Comparison
        self.results: dict[str, ClaimResult] = {}
        self.rests_on: dict[str, list[str]] = {}
        self._names: dict[str, str] = {}
        live.changed.connect(self._after_change)
        live.language_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Reckon all claims."""
        project = self._live.project
        self.matrix = comparison(project, as_of(project.rows("project"), date.today()))
        self._test()

    def _test(self) -> None:
        """Test the claims against the comparison as it was last reckoned."""
        project = self._live.project
        links = project.rows("claim_row")
        self.rests_on = rows_by(links, "claim_id")
        self.results = swap_tests(project.rows("claim"), links, self.matrix)
        named = [*self._live.rows("competitor"), *self._live.rows("comparison_row")]
        self._names = {row["id"]: str(row["name"] or row["code"]) for row in named}
        self.changed.emit()

    def name(self, row_id: str) -> str:
        """What a rival or a comparison row is called."""
        return self._names.get(row_id, "")

    def verdict(self, claim: str) -> str:
        """What the swap test says of a claim; '' while it rests on nothing."""
        result = self.results.get(claim)
        return result.verdict if result is not None and self.rests_on.get(claim) else ""

    def chip(self, claim: str) -> tuple[str, str]:
        """The verdict of a claim as (kind, words) of a chip; it names the rivals that decide it."""
        result = self.results.get(claim)
        if result is None:
            return "neutral", ""
        if not self.rests_on.get(claim):
            return "neutral", QCoreApplication.translate("Survival", "rests on nothing")
        words = verdict_words()[result.verdict]
        if result.verdict in ("fails", "weak", "unproven") and result.rivals:
            rivals = joined([self.name(rival) for rival in result.rivals])
            words = QCoreApplication.translate("Survival", "{verdict}: {rivals}").format(verdict=words, rivals=rivals)
        return CHIPS[result.verdict], words

    def sentence(self, claim: str) -> str:
        """Why the verdict is what it is."""
        translate = QCoreApplication.translate
        result = self.results.get(claim)
        if result is None or not self.rests_on.get(claim):
            return translate("Survival", "Choose below what this claim rests on; then every rival is tested by it.")
        rivals = joined([self.name(rival) for rival in result.rivals])
        rows = joined([self.name(row) for row in result.over_rows])
        sentences = {
            "over_claim": translate("Survival", "We do not fully have it ourselves: {rows}."),
            "fails": translate("Survival", "Put their name in and it is still true: {rivals}."),
            "unproven": translate("Survival", "Nobody knows yet whether it is true of {rivals}."),
            "weak": translate("Survival", "{rivals} can say it in part."),
            "holds": translate("Survival", "No other supplier can say it today."),
        }
        if not result.answers:
            return translate("Survival", "There is no rival to test it against yet.")
        return sentences[result.verdict].format(rivals=rivals, rows=rows)

    def oldest(self, claim: str) -> str:
        """The oldest proof it rests on, in words; '' when none is dated."""
        result = self.results.get(claim)
        if result is None or result.oldest is None or result.oldest.age is None:
            return ""
        oldest = result.oldest
        place = f"{self.name(oldest.rival_id)} / {self.name(oldest.row_id)}"
        text = QCoreApplication.translate("Survival", "Oldest proof: {days} days ({place})")
        if oldest.state == "stale":
            text = QCoreApplication.translate(
                "Survival", "Oldest proof: {days} days ({place}), over the limit of {limit}"
            )
        return text.format(days=oldest.age, place=place, limit=oldest.limit)

    def _after_change(self, done: Any) -> None:
        if MATRIX & set(done.rows):
            self.read()
        elif CLAIMS & set(done.rows):
            self._test()
