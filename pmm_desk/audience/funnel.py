"""The funnel under a group's four numbers: from accounts over responders and deals to the revenue, narrowing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.theme import follow, theme

LEAST = 0.14
"""The narrowest end of the funnel, as a share of its height."""


def widths(stages: Sequence[Fraction | None]) -> list[float]:
    """How wide the funnel is at each stage, 0…1 of the first one's; nothing after the first that is not known.

    By the order of magnitude: ten times fewer is one step less, else two in a thousand could not be seen at all.
    """
    found: list[float] = []
    for stage in stages:
        if stage is None:
            break
        found.append(math.log1p(float(stage)))
    most = found[0] if found and found[0] > 0 else 0.0
    return [LEAST + (1 - LEAST) * min(1.0, each / most) if most else LEAST for each in found]


class Funnel(QWidget):
    """One band through accounts, responders and deals to the revenue; it ends where a figure is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("funnel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stages: tuple[Fraction | None, ...] = ()
        self.counts = True
        follow(self)

    def show_stages(self, stages: Sequence[Fraction | None], *, counts: bool) -> None:
        """Show accounts, responders and deals; `counts` is false where the revenue counts with another group."""
        self.stages, self.counts = tuple(stages), counts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        high = self.height()
        found = widths(self.stages)
        # Deals and revenue are one and the same narrow end.
        ends = [*found, found[-1]] if len(found) == len(self.stages) and self.counts and found else found
        # As the four numbers above stand.
        column = (self.width() + look.px(12)) / 4
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, wide in enumerate(ends):
            here = wide * high
            then = (ends[at + 1] if at + 1 < len(ends) else wide) * high
            left, right = at * column, (at + 1) * column - look.px(12) - 2
            shape = QPolygonF(
                [
                    QPointF(left, (high - here) / 2),
                    QPointF(right, (high - then) / 2),
                    QPointF(right, (high + then) / 2),
                    QPointF(left, (high + here) / 2),
                ]
            )
            shade = QColor(look.tokens.accent)
            shade.setAlphaF(1.0 if at == 3 else 0.22 + 0.2 * at)
            painter.setBrush(shade)
            painter.drawPolygon(shape)
        painter.end()
