"""The head of the comparison, and its names once more in front of columns scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from pmm_desk.competitors.mark_paint import CellDelegate
from pmm_desk.competitors.matrix import NAME, OURS, MatrixModel
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import theme

MEASURED = 120
"""Characters of a heading that are looked at."""


class MatrixHeader(QHeaderView):
    """The names of the columns; ours stands out in the accent colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("matrix_header")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = theme()
        painter.save()
        painter.fillRect(rect, look.color("surface"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        model = self.model()
        middle = isinstance(model, MatrixModel) and OURS <= section < model.class_column
        place = QRectF(rect).adjusted(look.px(8), 0, -look.px(6), 0)
        ours = section == OURS
        shade = look.tokens.accent if ours else look.tokens.muted
        lines = two_lines(words, place.width(), ours=ours)
        tall = look.px(16)
        place.setTop(place.center().y() - tall * len(lines) / 2)
        for line in lines:
            place.setHeight(tall)
            draw_text(painter, place, line, look.font(12, 600 if ours else 500), shade, center=middle)
            place.translate(0, tall)
        painter.restore()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), theme().px(44))


def two_lines(words: str, width: float, *, ours: bool) -> list[str]:
    """A heading that does not fit, broken once where a line may break: as late as it fits."""
    metrics = theme().metrics(12, 600 if ours else 500)
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    fitting = [place for place in break_places(words) if metrics.horizontalAdvance(words[:place].rstrip()) <= width]
    if not fitting:
        return [words]
    return [words[: fitting[-1]].rstrip(), words[fitting[-1] :].lstrip()]


def break_places(words: str) -> list[int]:
    """Where a line may break: between words, in Chinese between any two characters (UAX #14)."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    places = []
    while (place := finder.toNextBoundary()) >= 0:
        if 0 < place < len(words):
            places.append(place)
    return places


def narrowest(words: str, *, ours: bool) -> int:
    """The width in which a heading still stands whole on two lines."""
    metrics = theme().metrics(12, 600 if ours else 500)
    ways = [
        max(metrics.horizontalAdvance(words[:place].rstrip()), metrics.horizontalAdvance(words[place:].lstrip()))
        for place in break_places(words[:MEASURED])
    ]
    return int(min([metrics.horizontalAdvance(words), *ways]))


class FrozenNames(QTableView):
    """The first column once more, in front of the others while they are scrolled sideways."""

    def __init__(self, owner: QTableView) -> None:
        super().__init__(owner)
        self._owner = owner
        delegate = CellDelegate(self)
        delegate.show_focus = False
        self.setObjectName("frozen_names")
        self.setItemDelegate(delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(MatrixHeader(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.hide()

    def share(self, model: MatrixModel) -> None:
        """Show the names of this model, chosen and scrolled as the view behind."""
        if self.model() is not model:
            self.setModel(model)
            self.setSelectionModel(self._owner.selectionModel())
            self._owner.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
            self.verticalScrollBar().valueChanged.connect(self._owner.verticalScrollBar().setValue)
        self.verticalHeader().setDefaultSectionSize(self._owner.verticalHeader().defaultSectionSize())
        for column in range(OURS, model.columnCount()):
            self.setColumnHidden(column, True)
        self.setColumnWidth(NAME, self._owner.columnWidth(NAME))
        self.follow_scroll()

    def follow_width(self, column: int, _old: int, new: int) -> None:
        """The owner's first column got another width."""
        if column == NAME:
            self.setColumnWidth(NAME, new)
            self.follow_scroll()

    def follow_scroll(self) -> None:
        """Stand in front while the owner is scrolled sideways."""
        scrolled = self._owner.horizontalScrollBar().value() > 0
        if scrolled:
            self.horizontalHeader().setFixedHeight(self._owner.horizontalHeader().height())
            height = self._owner.horizontalHeader().height() + self._owner.viewport().height()
            self.setGeometry(0, 0, self._owner.columnWidth(NAME), height)
            self.verticalScrollBar().setValue(self._owner.verticalScrollBar().value())
            self.raise_()
        self.setVisible(scrolled)
