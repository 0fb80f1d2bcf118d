"""The chain as a picture one can walk: columns of cards joined by lines, painted, with mouse and arrow keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.positioning.chain import LEVELS, Chain, Link
from pmm_desk.positioning.words import level_words
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

HEAD, CARD, GAP, BETWEEN, NARROWEST = 30, 66, 10, 36, 106
"""Px at 100 %: the heading, a card, the room below it, the room for the lines, the narrowest card."""
DIM = 0.28
STUB = 20


@dataclass(frozen=True)
class ChainCard:
    """What stands on one card: a small head, the words, and, where it breaks, the kind and words of the break."""

    head: str
    words: str
    kind: str = ""
    broken: str = ""
    stub: str = ""
    """Where a link is missing: "left", "right", "both" or ""."""


class ChainView(QWidget):
    """Shows a chain; tells by signals what is chosen and changes nothing itself."""

    chosen_changed = Signal(str)
    opened = Signal(str)
    """A card was double-clicked, or Enter pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.chain = Chain(dict.fromkeys(LEVELS, ()), (), ())
        self.cards: Mapping[str, ChainCard] = {}
        self.chosen = ""
        self._lit: frozenset[str] = frozenset()
        follow(self)

    def show_chain(self, found: Chain, cards: Mapping[str, ChainCard]) -> None:
        """Show a chain; the chosen card stays chosen while it is there."""
        self.chain, self.cards = found, cards
        self.setAccessibleName(self.tr("The chain from pain to evidence"))
        self.choose(self.chosen if self.chosen in cards else "")
        self.updateGeometry()
        self.update()

    def choose(self, row_id: str) -> None:
        """Make a card the chosen one: what it is joined with is lit, the rest steps back."""
        changed = row_id != self.chosen
        self.chosen = row_id
        self._lit = self.chain.through([row_id]) if row_id else frozenset()
        self.setAccessibleDescription(self.told(row_id) if row_id else "")
        self.update()
        if changed:
            self.chosen_changed.emit(row_id)

    def told(self, row_id: str) -> str:
        """A card in one line, as it is read out."""
        card = self.cards[row_id]
        parts = (level_words()[self.chain.level_of(row_id)], card.head, card.words, card.broken)
        return ": ".join(part for part in parts if part)

    # places ------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        look = theme()
        most = max((len(rows) for rows in self.chain.levels.values()), default=0)
        tall = HEAD + most * (CARD + GAP) + GAP
        return QSize(look.px(len(LEVELS) * NARROWEST + (len(LEVELS) - 1) * BETWEEN + 4), look.px(tall))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def places(self) -> dict[str, QRectF]:
        """Row id → where its card is."""
        look = theme()
        between = look.px(BETWEEN)
        wide = (self.width() - 4 - between * (len(LEVELS) - 1)) / len(LEVELS)
        found = {}
        for column, level in enumerate(LEVELS):
            left = 2 + column * (wide + between)
            for at, row_id in enumerate(self.chain.levels.get(level, ())):
                top = look.px(HEAD) + at * look.px(CARD + GAP)
                found[row_id] = QRectF(left, top, wide, look.px(CARD))
        return found

    def card_at(self, spot: QPointF) -> str:
        """The card under a spot; '' for none."""
        return next((row_id for row_id, place in self.places().items() if place.contains(spot)), "")

    # painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places()
        self._paint_heads(painter)
        for lit in (False, True):
            for link in self.chain.links:
                if self._is_lit(link) == lit:
                    self._paint_link(painter, link, places)
        for row_id, place in places.items():
            painter.setOpacity(1.0 if not self._lit or row_id in self._lit else DIM)
            self._paint_card(painter, row_id, place)

    def _is_lit(self, link: Link) -> bool:
        return not self._lit or (link.begin in self._lit and link.end in self._lit)

    def _paint_heads(self, painter: QPainter) -> None:
        look, words = theme(), level_words()
        between = look.px(BETWEEN)
        wide = (self.width() - 4 - between * (len(LEVELS) - 1)) / len(LEVELS)
        for column, level in enumerate(LEVELS):
            place = QRectF(2 + column * (wide + between), 0, wide, look.px(HEAD - 6))
            text = f"{words[level]} {len(self.chain.levels.get(level, ()))}"
            draw_text(painter, place, text, look.font(12, 600), look.tokens.muted)

    def _paint_link(self, painter: QPainter, link: Link, places: Mapping[str, QRectF]) -> None:
        look = theme()
        begin, end = places[link.begin], places[link.end]
        painter.setOpacity(1.0 if self._is_lit(link) else DIM / 2)
        lit = bool(self._lit) and self._is_lit(link)
        shade = look.tokens.accent if lit else look.tokens.control_line
        pen = QPen(QColor(shade if link.sound else look.tokens.danger), look.px(2 if lit else 1))
        if not link.sound:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath()
        reach = look.px(BETWEEN) * 0.55
        if begin.left() < end.left() - 1:
            start, stop = QPointF(begin.right(), begin.center().y()), QPointF(end.left(), end.center().y())
            path.moveTo(start)
            skipped = self._skipped(begin, end)
            if skipped is not None:
                into, out = skipped
                path.cubicTo(start + QPointF(reach, 0), into - QPointF(reach, 0), into)
                path.lineTo(out)
                path.cubicTo(out + QPointF(reach, 0), stop - QPointF(reach, 0), stop)
            else:
                path.cubicTo(start + QPointF(reach, 0), stop - QPointF(reach, 0), stop)
        else:
            # Within a column, and back to an earlier one, the line goes round by the right.
            start, stop = (QPointF(place.right(), place.center().y() + look.px(9)) for place in (begin, end))
            path.moveTo(start)
            path.cubicTo(start + QPointF(reach, 0), stop + QPointF(reach, 0), stop)
        painter.drawPath(path)

    def _skipped(self, begin: QRectF, end: QRectF) -> tuple[QPointF, QPointF] | None:
        """Where a line that passes by a column runs through it: in the gap between two cards, near its way."""
        look = theme()
        step = begin.width() + look.px(BETWEEN)
        if end.left() - begin.left() < 1.5 * step:
            return None
        tall = look.px(CARD + GAP)
        top = look.px(HEAD) - look.px(GAP) / 2
        middle = (begin.center().y() + end.center().y()) / 2
        y = top + max(1, round((middle - top) / tall)) * tall
        return QPointF(begin.left() + step, y), QPointF(begin.left() + step + begin.width(), y)

    def _paint_card(self, painter: QPainter, row_id: str, place: QRectF) -> None:
        look, card = theme(), self.cards[row_id]
        tokens = look.tokens
        chosen = row_id == self.chosen
        shade = tokens.chip(card.kind)[1] if card.kind else tokens.line
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.surface))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        if card.kind:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shade))
            painter.drawRoundedRect(
                QRectF(place.left() + 1, place.top() + look.px(8), look.px(3), place.height() - look.px(16)), 1.5, 1.5
            )
            self._paint_stubs(painter, card, place, shade)
        inside = place.adjusted(look.px(10), look.px(5), -look.px(8), -look.px(5))
        line = look.px(18)
        top = QRectF(inside.left(), inside.top(), inside.width(), line)
        width = draw_text(painter, top, card.head, look.font(11, 600), tokens.accent) if card.head else 0.0
        if card.broken:
            rest = top.adjusted(width + look.px(6), 0, 0, 0)
            draw_text(painter, rest, card.broken, look.font(11, 600), shade, right=True)
        below = QRectF(inside.left(), inside.top() + line, inside.width(), inside.height() - line)
        self._paint_words(painter, below, card.words)

    def _paint_words(self, painter: QPainter, place: QRectF, words: str) -> None:
        """Two lines of words, the second one cut to fit."""
        font = theme().font(12)
        text = " ".join(words.split())
        layout = QTextLayout(text, font, self)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        if first.isValid():
            first.setLineWidth(place.width())
        end = first.textLength() if first.isValid() else 0
        layout.endLayout()
        for at, part in enumerate((text[:end], text[end:])):
            line = QRectF(place.left(), place.top() + at * place.height() / 2, place.width(), place.height() / 2)
            draw_text(painter, line, part.strip(), font, theme().tokens.text)

    def _paint_stubs(self, painter: QPainter, card: ChainCard, place: QRectF, shade: str) -> None:
        """A short dashed line into the empty, where a link is missing."""
        look = theme()
        pen = QPen(QColor(shade), look.px(2))
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        y = place.center().y() - look.px(9)
        ends = {"left": [-1], "right": [1], "both": [-1, 1]}.get(card.stub, [])
        for side in ends:
            x = place.right() if side > 0 else place.left()
            end = x + side * look.px(STUB)
            painter.drawLine(QPointF(x, y), QPointF(end, y))
            cross = look.px(4)
            painter.drawLine(QPointF(end - cross, y - cross), QPointF(end + cross, y + cross))
            painter.drawLine(QPointF(end - cross, y + cross), QPointF(end + cross, y - cross))

    # hand and keys -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(self.card_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.card_at(event.position())
        if found:
            self.opened.emit(found)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.card_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.told(found) if found else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right follow the links, up and down stay in the column; Enter opens, Escape lets go."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif key == Qt.Key.Key_Escape and self.chosen:
            self.choose("")
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(Qt.Key(key))
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> None:
        if not self.chosen:
            first = next((rows[0] for rows in self.chain.levels.values() if rows), "")
            self.choose(first)
            return
        level = self.chain.level_of(self.chosen)
        column = self.chain.levels[level]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = column.index(self.chosen) + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= to < len(column):
                self.choose(column[to])
            return
        further = self.chain.after(self.chosen) if key == Qt.Key.Key_Right else self.chain.before(self.chosen)
        ahead = LEVELS.index(level)
        wanted = [row for row in further if (LEVELS.index(self.chain.level_of(row)) - ahead) * _side(key) >= 0]
        if wanted:
            self.choose(min(wanted, key=self._distance))

    def _distance(self, row_id: str) -> float:
        """How far a card is from the chosen one, up or down."""
        places = self.places()
        return abs(places[row_id].center().y() - places[self.chosen].center().y())


def _side(key: Qt.Key) -> int:
    return 1 if key == Qt.Key.Key_Right else -1
