"""Calibration: the tiers decided beside those that would have fitted, and which scores went with the surprises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from pmm_desk.product.rules import in_words
from pmm_desk.scorecard.snapshot import ENOUGH, Replay, calibration
from pmm_desk.widgets.cards import Card, plain
from pmm_desk.widgets.flow import clear

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TELLING = 3
"""So many criteria are named at most."""


class CalibrationCard(Card):
    """What past launches say of the scorecard; plain about having seen too few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calibration")
        self.words = plain("", self, wrap=True)
        self.body.addWidget(self.words)
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(18)
        self.table.setVerticalSpacing(6)
        self.body.addLayout(self.table)
        self.leanings = plain("", self, role="caption", wrap=True)
        self.body.addWidget(self.leanings)

    def show_replays(self, replays: Sequence[Replay], tier_words: Callable[[str], str] = str) -> None:
        """Reckon with these decisions; `tier_words` says the name of a tier."""
        self._tier_words = tier_words
        found = calibration(replays)
        self.set_title(self.tr("Calibration"), self.tr("%n launch(es) with a known outcome", None, found.launches))
        clear(self.table)
        self.leanings.setText("")
        if not found.launches:
            self.words.setText(
                self.tr("Say of a launch how it went; with %n of them this begins to tell.", None, ENOUGH)
            )
            return
        names = list(dict.fromkeys(str(tier["name"]) for each in replays for tier in each.tiers))
        self._show_pairs(found.pairs, names)
        if not found.enough:
            self.words.setText(self.tr("Too few launches to tell: %n more are needed.", None, ENOUGH - found.launches))
            return
        words = self.tr("{hits} of {all} went as their tier promised; {higher} deserved more, {lower} less.")
        self.words.setText(words.format(hits=found.hits, all=found.launches, higher=found.higher, lower=found.lower))
        telling = [each for each in found.leanings if each.above is not None and each.below is not None][:TELLING]
        line = self.tr("{criterion}: {above} of the scale where a launch deserved more, {below} where less.")
        self.leanings.setText(
            "\n".join(
                line.format(criterion=each.name, above=_share(each.above), below=_share(each.below)) for each in telling
            )
        )

    def _show_pairs(self, pairs: object, names: list[str]) -> None:
        counted = dict(pairs)  # type: ignore[call-overload]
        if not counted:
            return
        self.table.addWidget(plain(self.tr("Decided ↓  Would have fitted →"), self, role="form-label"), 0, 0)
        for column, name in enumerate(names, start=1):
            self.table.addWidget(plain(self._tier_words(name), self, role="form-label"), 0, column)
        for row, decided in enumerate(names, start=1):
            self.table.addWidget(plain(self._tier_words(decided), self), row, 0)
            for column, fitting in enumerate(names, start=1):
                count = counted.get((decided, fitting), 0)
                role = "good" if row == column else "warn"
                self.table.addWidget(
                    plain(str(count) if count else "·", self, role=role if count else "caption"), row, column
                )
        self.table.setColumnStretch(len(names) + 1, 1)


def _share(value: Fraction | None) -> str:
    return "–" if value is None else f"{in_words(Fraction(round(value * 100)))}%"
