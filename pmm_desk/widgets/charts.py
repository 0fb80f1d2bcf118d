"""The few small charts: score bar, tier band with its dots, influence bar; each from one plain geometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.widgets.painting import draw_text, paint_bar
from pmm_desk.widgets.theme import follow, theme

MOST_NAMES = 12
"""So many features are named in the tip of one place."""


@dataclass(frozen=True)
class Band:
    """A stretch of the tier band: its tier (1–4), its words, and where it begins and ends, as shares 0…1."""

    tier: int
    words: str
    start: float
    end: float


@dataclass(frozen=True)
class Dot:
    """A feature on the band: where (0…1), its name, its tier."""

    at: float
    name: str
    tier: int = 0


def paint_score(painter: QPainter, place: QRectF, score: float | None, tier: int, words: str) -> None:
    """A bar of `score` (0…100) in the colour of its tier (1–4, 0 for none), and the figure at its right."""
    look = theme()
    wide = look.px(56)
    bar = QRectF(place.left(), place.top(), max(0.0, place.width() - wide - look.px(8)), place.height())
    tokens = look.tokens
    shade = tokens.tiers[tier - 1].fill if 1 <= tier <= 3 else ("#465162" if tokens.dark else "#C3CAD5")
    paint_bar(painter, bar, (score or 0) / 100, shade)
    draw_text(
        painter,
        QRectF(bar.right() + look.px(8), place.top(), wide, place.height()),
        words,
        look.font(13, 600),
        tokens.text,
    )


def paint_influence(painter: QPainter, place: QRectF, value: int | None, highest: int = 5) -> None:
    """An influence of `value` out of `highest`: a bar and the figure; a dash where it is not known."""
    look = theme()
    wide = look.px(44)
    bar = QRectF(place.left(), place.top(), max(0.0, place.width() - wide - look.px(8)), place.height())
    paint_bar(painter, bar, (value or 0) / highest, look.tokens.accent)
    words = f"{value} / {highest}" if value is not None else "–"
    draw_text(
        painter,
        QRectF(bar.right() + look.px(8), place.top(), wide, place.height()),
        words,
        look.font(),
        look.tokens.text,
    )


def paint_tier(painter: QPainter, place: QRectF, tier: int, words: str) -> None:
    """A small square in the tier's colour and the tier's word beside it; tier 0 is 'hold'."""
    look = theme()
    colours = look.tokens.tiers[tier - 1] if 1 <= tier <= 4 else look.tokens.tiers[3]
    side = look.px(10)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(QRectF(place.left() + 0.5, place.center().y() - side / 2, side, side), 2, 2)
    draw_text(painter, place.adjusted(side + look.px(6), 0, 0, 0), words, look.font(12, 600), colours.word)
    painter.restore()


def paint_heat(painter: QPainter, place: QRectF, value: int | None, highest: int = 5) -> None:
    """A score in a box whose fill grows with it (1…highest); a dash where there is none."""
    look = theme()
    box = QRectF(0, 0, look.px(26), look.px(20))
    box.moveCenter(place.center())
    shade = look.color("accent")
    shade.setAlphaF(0.0 if value is None else min(1.0, (0.1 + 0.22 * max(0, value - 1) / max(1, highest - 1))))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRoundedRect(box, look.px(4), look.px(4))
    draw_text(painter, box, "–" if value is None else str(value), look.font(), look.tokens.text, center=True)
    painter.restore()


class TierBand(QWidget):
    """The tiers side by side from low to high, and a dot for each feature under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: list[Band] = []
        self._dots: list[Dot] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        follow(self)

    def show_bands(self, bands: Sequence[Band], dots: Sequence[Dot]) -> None:
        """Show these tiers and features."""
        self._bands, self._dots = list(bands), list(dots)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(360), theme().px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(44))

    def place_of(self, band: Band) -> QRectF:
        """Where a band is painted."""
        return QRectF(band.start * self.width(), 0, (band.end - band.start) * self.width(), theme().px(26))

    def point_of(self, dot: Dot) -> QPointF:
        """Where a dot is painted; at the ends it stays whole."""
        inset = theme().px(4)
        return QPointF(min(self.width() - inset, max(inset, dot.at * self.width())), theme().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, self.width(), look.px(26)), look.px(6), look.px(6))
        painter.setClipPath(outline)
        for band in self._bands:
            colours = look.tokens.tiers[band.tier - 1]
            place = self.place_of(band)
            painter.fillRect(place, QColor(colours.fill))
            if place.width() > look.px(24):
                draw_text(
                    painter, place.adjusted(look.px(8), 0, -look.px(4), 0), band.words, look.font(12, 600), colours.text
                )
        painter.setClipping(False)
        self.paint_dots(painter)

    def paint_dots(self, painter: QPainter) -> None:
        """Paint the features."""
        look = theme()
        painter.setPen(QPen(look.color("surface"), 1))
        painter.setBrush(look.color("text"))
        for dot in self._dots:
            painter.drawEllipse(self.point_of(dot), look.px(4), look.px(4))

    def near(self, at: QPointF) -> list[str]:
        """The names of the features near a place."""
        reach = theme().px(10)
        return [dot.name for dot in self._dots if (self.point_of(dot) - at).manhattanLength() < reach]

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            names = self.near(QPointF(event.pos()))
            more = ["…"] if len(names) > MOST_NAMES else []
            QToolTip.showText(event.globalPos(), "\n".join(names[:MOST_NAMES] + more), self)
            return True
        return super().event(event)  # type: ignore[arg-type]
