"""The list at the left of a room: one card-like line per row, painted, reorderable, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmm_desk.widgets.clipboard import RowClipboard
from pmm_desk.widgets.filter_line import FilterLine, took_find
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.painting import chip_width, draw_text, paint_chip, paint_monogram
from pmm_desk.widgets.pictures import paint_picture
from pmm_desk.widgets.row_actions import RowActions, Thing
from pmm_desk.widgets.rows import ROW_ROLE, Column, RowModel
from pmm_desk.widgets.theme import follow, set_role, theme


@dataclass(frozen=True)
class CardText:
    """What a line shows: a title, a line below, a value at the right, chips as (kind, words), a monogram before.

    `picture`, the name of one in the project, stands in the monogram's place.
    """

    title: str
    sub: str = ""
    value: str = ""
    chips: Sequence[tuple[str, str]] = ()
    monogram: str = ""
    picture: str = ""
    greyed: bool = False
    """The row is there, but not to be picked."""


class _CardDelegate(QStyledItemDelegate):
    """Paints the lines; heights are fixed, so that long lists stay quick."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = theme()
        return QSize(look.px(180), look.px(62 if self._view.two_lines else 40))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not row or len(row) < 2:
            return
        card = self._view.card_of(row)
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        self._paint_ground(painter, option, place)
        left, right = place.left() + look.px(14), place.right() - look.px(14)
        if self._view.grip:
            _paint_grip(painter, QRectF(place.left() + look.px(10), place.top(), look.px(12), place.height()))
            left += look.px(20)
        if card.monogram or card.picture:
            side = look.px(34)
            round_place = QRectF(left, place.center().y() - side / 2, side, side)
            reader = self._view.rows.live.project
            if not (card.picture and paint_picture(painter, round_place, reader, card.picture, circle=True)):
                paint_monogram(painter, round_place, card.monogram)
            left += side + look.px(10)
        middle = place.center().y()
        line = look.metrics().height()
        upper = (
            QRectF(left, middle - line - look.px(0.5), right - left, line)
            if self._view.two_lines
            else QRectF(left, place.top(), right - left, place.height())
        )
        lower = QRectF(left, middle + look.px(3), right - left, line)
        if card.value:
            width = draw_text(painter, upper, card.value, look.font(13, 600), look.tokens.accent, right=True)
            upper.setRight(upper.right() - width - look.px(8))
        room = lower if self._view.two_lines and not card.value else upper
        self._paint_chips(painter, card, lower if self._view.two_lines else room)
        tokens = look.tokens
        shade = tokens.disabled if card.greyed else tokens.text
        draw_text(painter, upper, card.title, look.font(13, 600 if self._view.two_lines else 500), shade)
        if self._view.two_lines:
            draw_text(painter, lower, card.sub, look.font(12), tokens.disabled if card.greyed else tokens.muted)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
        look = theme()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, QColor(look.tokens.ground if not look.tokens.dark else look.tokens.alternate))
        edge = option.rect
        painter.fillRect(edge.left(), edge.bottom(), edge.width(), 1, look.color("alternate"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -3), look.px(4), look.px(4))

    def _paint_chips(self, painter: QPainter, card: CardText, room: QRectF) -> None:
        look = theme()
        for kind, words in reversed(card.chips[:3]):
            width = min(chip_width(words), room.width() * 0.55)
            height = look.px(20)
            place = QRectF(room.right() - width, room.center().y() - height / 2, width, height)
            paint_chip(painter, place, kind, words)
            room.setRight(room.right() - width - look.px(6))


def _paint_grip(painter: QPainter, place: QRectF) -> None:
    look = theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("disabled"))
    dot = look.px(2)
    for across in (0, 5):
        for down in (-5, 0, 5):
            painter.drawEllipse(
                QRectF(
                    place.left() + look.px(across) if across else place.left(),
                    place.center().y() + down * look.zoom - dot / 2,
                    dot,
                    dot,
                )
            )


class RowList(QListView):
    """A list of rows as cards. In a form promote a QListView; then call `setup` once."""

    row_chosen = Signal(str)
    """Another row is the current one; '' when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "cards")
        self.two_lines = True
        self.grip = False
        self.actions_of_rows: RowActions | None = None
        self.clipboard: RowClipboard | None = None
        self._rows: RowModel | None = None
        self._card: Callable[[Row], CardText] = lambda row: CardText(str(row.get("name") or ""))
        self._wanted: str | None = None
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CardDelegate(self))
        follow(self)
        theme().changed.connect(self.doItemsLayout)

    def setup(
        self,
        live: Live,
        table: str,
        card: Callable[[Row], CardText],
        *,
        thing: Thing,
        where: Mapping[str, Any] | None = None,
        depends: Collection[str] = (),
        defaults: Callable[[], Row] | None = None,
        two_lines: bool = True,
        grip: bool = False,
    ) -> RowModel:
        """Show the rows of a table as cards; `thing` names one row, `defaults` gives a new one's values."""
        self._card, self.two_lines, self.grip = card, two_lines, grip
        self._rows = RowModel(
            live,
            table,
            [Column("id", "", show=lambda row: self._card(row).title)],
            where=where,
            depends=depends,
            parent=self,
        )
        self._rows.searched = self._words_of
        self._rows.spoken = self._spoken
        self.setModel(self._rows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.actions_of_rows = RowActions(self, self._rows, thing=thing, defaults=defaults)
        self.actions_of_rows.added.connect(self.choose)
        self.clipboard = RowClipboard(self, self._rows, columns=lambda: (), defaults=defaults, spare=self._card_columns)
        self.selectionModel().currentChanged.connect(self._chosen)
        self._rows.modelReset.connect(self._keep_choice)
        self._rows.rowsRemoved.connect(self._after_removal)
        self._rows.rowsInserted.connect(self._keep_choice)
        FilterLine.over(self)
        self.choose_first()
        return self._rows

    @property
    def rows(self) -> RowModel:
        """The model, once set up."""
        assert self._rows is not None, "setup() comes first"
        return self._rows

    def set_filter(self, text: str) -> None:
        """Show only the rows with all these words in their card or their texts; '' shows all."""
        self.rows.set_filter(text)

    def _spoken(self, row: Row) -> str:
        """All that a card shows, for a screen reader."""
        card = self._card(row)
        parts = [card.title, card.value, card.sub, *(words for _, words in card.chips)]
        return self.tr(", ", "between what a card shows").join(part for part in parts if part)

    def _card_columns(self) -> list[Column]:
        """What a card says, as columns: all there is to copy where no form stands beside the list."""
        return [
            Column("card", self.tr("Name"), show=lambda row: self._card(row).title),
            Column("below", self.tr("More"), show=lambda row: self._card(row).sub),
        ]

    def _words_of(self, row: Row) -> str:
        card = self._card(row)
        held = (str(value) for name, value in row.items() if isinstance(value, str) and name != "position")
        return "\n".join([card.title, card.sub, card.value, *(words for _, words in card.chips), *held])

    def card_of(self, row: Row) -> CardText:
        """What a row's line shows."""
        return self._card(row)

    def current_id(self) -> str | None:
        """The chosen row."""
        return self._rows.id_at(self.currentIndex().row()) if self._rows else None

    def choose(self, row_id: str | None) -> bool:
        """Choose a row and bring it into sight; False if it is not in the list."""
        at = self.rows.line_of(row_id)
        if at < 0:
            return False
        self._wanted = row_id
        index = self.rows.index(at, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Choose the first row, if there is any."""
        if self.rows.ids:
            self.choose(self.rows.ids[0])

    def add(self) -> str | None:
        """Add a row with the default values and choose it."""
        return self.actions_of_rows.add() if self.actions_of_rows else None

    def duplicate(self) -> str | None:
        """Duplicate the chosen row and choose the copy."""
        return self.actions_of_rows.duplicate() if self.actions_of_rows else None

    def delete(self) -> bool:
        """Delete the chosen row; refused with the list of uses while it is used."""
        return self.actions_of_rows.delete() if self.actions_of_rows else False

    def _chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        row_id = self.rows.id_at(current.row())
        if row_id is None and self.rows.filtered:
            return
        if row_id != self._wanted or row_id is None:
            self._wanted = row_id
        self.row_chosen.emit(row_id or "")

    def _keep_choice(self) -> None:
        if not self.currentIndex().isValid() and not self.choose(self._wanted):
            self.choose_first()

    def _after_removal(self) -> None:
        # The selection model moves the current index only after this signal.
        QTimer.singleShot(0, self, self._keep_choice)
        if not self.rows.total:
            self._wanted = None
            self.row_chosen.emit("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.actions_of_rows is not None:
            self.actions_of_rows.retranslate()
        if event.type() == QEvent.Type.LanguageChange and self.clipboard is not None:
            self.clipboard.retranslate()

    def event(self, event: QEvent) -> bool:
        return took_find(self, event) or super().event(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self._keep_choice() if self._rows else None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._rows is not None:
            self._set_tip(event)
        return super().viewportEvent(event)

    def _set_tip(self, event: Any) -> None:
        index = self.indexAt(event.pos())
        card = self._card(index.data(ROW_ROLE)) if index.isValid() else None
        needed = card is not None and theme().metrics(13, 600).horizontalAdvance(card.title) > self._text_width()
        self.viewport().setToolTip(card.title if card is not None and needed else "")

    def _text_width(self) -> int:
        return int(QRect(self.viewport().rect()).width() - theme().px(28))
