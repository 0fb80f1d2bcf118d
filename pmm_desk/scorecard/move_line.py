"""The line that says what a drag does: how far something moved, and which features change tier."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.scorecard.dragging import ALL
from pmm_desk.scorecard.weight_line import figure
from pmm_desk.scorecard.wording import full_tier, tier_label
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.dragging import Dragging

NAMED, TIPPED = 2, 20
"""So many features are named in the line, and so many in its tip."""


class MoveLine(QWidget):
    """One line, cut where it does not fit: what is moved in a quiet colour, then what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("move_line")
        self.moved, self.effect = "", ""
        self._effects = [""]
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().metrics(13, 600).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), theme().metrics(13, 600).height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.clear()
        super().changeEvent(event)

    def clear(self) -> None:
        """Say nothing."""
        self._show("", [""], "")

    def follow_drag(self, dragging: Dragging, board: ScoreBoard) -> None:
        """Say what the drag has done up to now."""
        turned = dragging.turned()
        some = [
            self.tr("{feature} → {tier}").format(
                feature=str(board.features[feature]["name"]) or self.tr("Unnamed"), tier=tier_label(place)
            )
            for feature, place in turned[:TIPPED]
        ]
        effects = [self._named(some, named, len(turned)) for named in range(min(NAMED, len(turned)), 0, -1)]
        effects.append(
            self.tr("%n feature(s) change tier", None, len(turned)) if turned else self.tr("no tier changes")
        )
        more = ["…"] if len(turned) > TIPPED else []
        self._show(self._moved(dragging, board), effects, "\n".join(some + more))

    def _named(self, some: list[str], named: int, count: int) -> str:
        """So many features by name, and how many more."""
        words = self.tr(" · ", "between features that change tier").join(some[:named])
        if count > named:
            words = self.tr("{features} and %n more", None, count - named).format(features=words)
        return words

    def _moved(self, dragging: Dragging, board: ScoreBoard) -> str:
        if dragging.moved == ALL:
            return self.tr("Weights from pairs:")
        criterion = board.criterion(dragging.moved)
        if criterion is not None:
            change = dragging.change()
            sign = "+" if change > 0 else "−" if change < 0 else "±"
            words = self.tr("{criterion} {change}%:")
            return words.format(criterion=criterion["name"], change=f"{sign}{figure(abs(change))}")
        places = {row["id"]: place for place, row in enumerate(board.tiers)}
        tier = full_tier(places[dragging.moved], board) if dragging.moved in places else ""
        return self.tr("{tier} from {limit}:").format(tier=tier, limit=figure(Fraction(dragging.value())))

    def _show(self, moved: str, effects: list[str], tip: str) -> None:
        """What it does, in several lengths: the longest that fits is shown."""
        self.moved, self.effect, self._effects = moved, effects[0], effects
        self.setVisible(bool(moved))
        self.setToolTip(tip)
        self.setAccessibleName(f"{moved} {self.effect}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        place, gap = QRectF(self.rect()), look.px(5)
        wide = float(look.metrics(13).horizontalAdvance(self.moved))
        bold = look.metrics(13, 600)
        fits = (each for each in self._effects if bold.horizontalAdvance(each) + wide + gap <= place.width())
        effect = next(fits, self._effects[-1])
        strong = float(bold.horizontalAdvance(effect))
        left = max(0.0, place.width() - wide - gap - strong)
        # What was moved gives way before what it does.
        wide = min(wide, max(place.width() - gap - strong, place.width() * 0.4))
        draw_text(painter, QRectF(left, 0, wide, place.height()), self.moved, look.font(13), look.tokens.muted)
        rest = QRectF(left + wide + gap, 0, max(0.0, place.width() - left - wide - gap), place.height())
        draw_text(painter, rest, effect, look.font(13, 600), look.tokens.text)
