"""The small tables of a profile, edited where they stand: prices as they were seen, and moves by day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QWidget

from pmm_desk.competitors.words import move_words
from pmm_desk.product.rules import age_of
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.tables import RowTable
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.widgets.live import Live, Row


class RivalTable(RowTable):
    """The rows of one table that belong to the shown rival; as high as its lines."""

    def __init__(
        self, live: Live, board: Board, table: str, thing: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(table)
        self._live, self._board, self.rival = live, board, ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.setup(
            live,
            table,
            self.columns(),
            thing=thing,
            where={"competitor_id": ""},
            depends={"freshness_limit", "project"},
            defaults=self.defaults,
            sortable=False,
        )
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            signal.connect(self.fit)
        theme().changed.connect(self.fit)
        self.fit()

    def columns(self) -> list[Column]:
        """The columns, in the window's language."""
        raise NotImplementedError

    def defaults(self) -> Row:
        """A new row's values."""
        return {"competitor_id": self.rival}

    def late(self, value: Any) -> str:
        """Why a day is not taken: nothing can have been seen after the as-of date."""
        latest = self._board.as_of.isoformat()
        words = self.tr("{day} is after the as-of date {latest}. It is not saved.")
        return words.format(day=value, latest=latest) if value and str(value) > latest else ""

    def show_rival(self, rival_id: str) -> None:
        """Show the rows of this rival."""
        if rival_id != self.rival:
            self.rival = rival_id
            self.rows.set_where({"competitor_id": rival_id})
        self.fit()

    def begin(self, column: str) -> None:
        """Add a row at the end and begin to write in a column."""
        made: list[str] = []
        ids = self.rows.ids
        title = self.tr("Add a line")
        work = lambda change: made.append(  # noqa: E731
            change.add(self.rows.table, after=ids[-1] if ids else None, **self.defaults())
        )
        if self._live.attempt(title, work) and self.choose(made[0], column):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(self.currentIndex())

    def fit(self) -> None:
        """As high as its lines; with a bar under them where the columns are wider than the page."""
        if self.model() is None:
            return
        least = sum(self.columnWidth(at) for at in range(len(self.rows.columns)))
        bar = self.horizontalScrollBar().sizeHint().height() if least > self.viewport().width() + 1 else 0
        self.setFixedHeight(self.content_height() + bar)
        self.setVisible(bool(self.rows.ids))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.model() is not None:
            self.rows.set_columns(self.columns())


class PriceTable(RivalTable):
    """Each price with its edition or package, the day it was seen, and where."""

    def columns(self) -> list[Column]:
        return [
            Column("offer", self.tr("Edition, package"), edit="text", translated=True, strong=True),
            Column("price", self.tr("Price"), edit="text", translated=True, width=116),
            Column("contact_sales", self.tr("Public"), edit="check", chip=self._public, width=108,
                   choices=[(0, self.tr("Yes")), (1, self.tr("Contact sales"))]),
            Column("seen", self.tr("Seen on"), edit="date", width=106, refuse=self.late),
            Column("source", self.tr("Where it stands"), edit="text", translated=True),
            Column("age", self.tr("Age"), chip=self._age, width=84),
        ]  # fmt: skip

    def defaults(self) -> Row:
        return super().defaults() | {"seen": self._board.as_of.isoformat()}

    def _public(self, row: Row) -> tuple[str, str]:
        return ("warning", self.tr("contact sales")) if row["contact_sales"] else ("neutral", self.tr("public"))

    def _age(self, row: Row) -> tuple[str, str]:
        age = age_of("price_page", row["seen"], self._board.limits, self._board.as_of)
        if age is None:
            return "danger", self.tr("no date")
        return ("warning" if age.stale else "neutral"), self.tr("%n day(s)", None, age.days)


class MoveTable(RivalTable):
    """Each move with its day, its kind, and what it means for us."""

    def columns(self) -> list[Column]:
        return [
            Column("happened", self.tr("Day"), edit="date", width=106, refuse=self.late),
            Column("kind", self.tr("Kind"), edit="choice", choices=list(move_words().items()), width=92),
            Column("what", self.tr("What they did"), edit="text", translated=True),
            Column("meaning", self.tr("What it means for us"), edit="text", translated=True),
        ]

    def defaults(self) -> Row:
        return super().defaults() | {"happened": self._board.as_of.isoformat()}
