"""How we stand with one target group: weighted scores beside each other, the lead, and where it is only a bit."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.competitors.margin import US, Score, lead, margin, scores
from pmm_desk.competitors.words import joined
from pmm_desk.widgets.painting import draw_text, paint_bar
from pmm_desk.widgets.theme import follow, theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.forms.competitor_comparison import Ui_CompetitorComparison

MUCH = 4
"""From this importance on a thin margin is worth a word."""
BARS = 6
"""Alternatives with a bar of their own: the strongest ones."""
NAMED = 3


def per_cent(share: Fraction) -> int:
    """A share as whole per cent, halves up."""
    return int((share * 200 + 1) // 2)


class GroupCard(QObject):
    """Fills the card of the chosen group; hides it while none is chosen."""

    def __init__(self, form: Ui_CompetitorComparison, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._board = form, board
        self.group_id = ""
        self.bars = ScoreBars(form.group_card)
        form.group_bars.addWidget(self.bars)

    def show_group(self, group_id: str) -> None:
        """Show this group, or none."""
        self.group_id = group_id
        self.refresh()

    def refresh(self) -> None:
        """Show what the board says now."""
        form, board = self._form, self._board
        group = next((row for row in board.groups if row["id"] == self.group_id), None)
        form.group_card.setVisible(group is not None)
        if group is None:
            return
        form.group_heading.setText(self.tr("For {group}").format(group=group["name"] or group["code"]))
        weights = board.weights(self.group_id)
        found = scores(board.matrix, weights)
        others = sorted((party for party in found if party != US), key=lambda party: -found[party].low)
        shown = ([US] if found else []) + others[:BARS]
        names = {rival["id"]: board.rival_name(rival["id"]) for rival in board.rivals}
        names[US] = board.our_name or self.tr("Us")
        self.bars.show_scores([(names[party], found[party], party == US) for party in shown])
        self.bars.setVisible(bool(shown))
        if not found:
            form.group_text.setText(self.tr("Say how much the rows count for this group: 1 to 5 in the last columns."))
            return
        form.group_text.setText("\n".join(part for part in (self._lead(found), self._thin(weights)) if part))

    def _lead(self, found: dict[str, Score]) -> str:
        best = lead(found)
        if best is None:
            return ""
        gap, who = best
        names = joined(self._board.rival_name(rival) for rival in who[:NAMED])
        low, high = per_cent(gap.low), per_cent(gap.high)
        if low == high:
            if low == 0:
                return self.tr("Level with {rival}.").format(rival=names)
            words = self.tr("{points} points ahead of {rival}.") if low > 0 else self.tr("{points} behind {rival}.")
            return words.format(points=abs(low), rival=names)
        words = self.tr("Between {low} and {high} points against the best, once the unknown cells are known.")
        return words.format(low=f"{low:+}", high=f"{high:+}")

    def _thin(self, weights: dict[str, int | None]) -> str:
        """Rows that count much and on which we are only a bit better (D2)."""
        board = self._board
        thin = []
        for row in board.rows:
            if (weights.get(row["id"]) or 0) >= MUCH:
                found = margin(board.matrix, row["id"])
                if found is not None and found.only_a_bit:
                    thin.append(str(row["name"]))
        if not thin:
            return ""
        names = joined(thin[:NAMED]) + ("…" if len(thin) > NAMED else "")
        return self.tr("Only a bit better where it counts: {rows}.").format(rows=names)


class ScoreBars(QWidget):
    """A bar for us and one for each alternative; pale where unknown cells leave it open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("score_bars")
        self._lines: list[tuple[str, Score, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_scores(self, lines: list[tuple[str, Score, bool]]) -> None:
        """Show these: name, score, whether it is us."""
        self._lines = lines
        told = "\n".join(f"{name}: {self._figure(score)}" for name, score, _ in lines)
        self.setAccessibleName(self.tr("Scores"))
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(24) * max(1, len(self._lines)))

    @staticmethod
    def _figure(score: Score) -> str:
        low, high = per_cent(score.low), per_cent(score.high)
        return str(low) if low == high else f"{low}–{high}"

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        tall, figure = look.px(24), look.px(48)
        name_width = self.width() * 0.42
        for at, (name, score, ours) in enumerate(self._lines):
            top = at * tall
            shade = look.tokens.accent if ours else look.tokens.muted
            font = look.font(12, 600 if ours else 400)
            draw_text(painter, QRectF(0, top, name_width - look.px(8), tall), name, font, look.tokens.text)
            bar = QRectF(name_width, top, self.width() - name_width - figure, tall)
            pale = QColor(look.tokens.accent if ours else look.tokens.muted)
            pale.setAlphaF(0.35)
            paint_bar(painter, bar, float(score.high), shade if score.sure else pale)
            if not score.sure and score.low > 0:
                sure = QRectF(bar.left(), bar.top(), bar.width() * float(score.low), bar.height())
                paint_bar(painter, sure, 1.0, shade)
            place = QRectF(bar.right() + look.px(6), top, figure - look.px(6), tall)
            draw_text(painter, place, self._figure(score), font, look.tokens.text)
        painter.end()
