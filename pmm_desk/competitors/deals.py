"""The page of wins and losses: each deal with its reason, and the tally by competitor."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.rules import deal_results
from pmm_desk.competitors.words import deal_result_words
from pmm_desk.forms.competitor_deals import Ui_CompetitorDeals
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, follow, theme

KINDS = {"won": "success", "lost": "danger", "no_decision": "neutral"}


class DealsPage(FormPage):
    """The list of deals and the form of the chosen one."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_CompetitorDeals()
        self.form.setupUi(self)
        form = self.form
        form.competitor_id.set_filter({})
        form.deals.setup(
            live,
            "deal",
            self._card,
            thing=lambda: self.tr("deal"),
            depends={"competitor", "target_group"},
            defaults=self._defaults,
        )
        self.binder = FormBinder(self, live)
        self.list = ListAndForm(
            form.deals, self.binder, form.places, form.filled, form.empty, form.no_deal
        ).with_buttons(form.add_deal, form.duplicate_deal, form.delete_deal)
        self.list.chosen.connect(self._show)
        self._tally = QGridLayout(form.tally_rows)
        self._tally.setContentsMargins(0, 0, 0, 0)
        self._tally.setColumnStretch(1, 1)
        self.retranslate()
        live.changed.connect(self._after_change)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.result.set_choices(list(deal_result_words().items()))
        self.form.no_deal.set_words(
            self.tr("Write down each deal won, lost or not decided, and why: the reasons shape the battlecards."),
            self.tr("Add deal"),
            "scale",
        )
        self._show(self.list.row_id)
        self._show_tally()

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""

    def add(self) -> None:
        """Add a deal and begin with its result."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a deal and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _defaults(self) -> dict[str, Any]:
        return {"closed": self._board.as_of.isoformat()}

    def _card(self, row: dict[str, Any]) -> CardText:
        rival = self._board.rival_name(row["competitor_id"] or "")
        group = self._live.name_of(row["target_group_id"]) if row["target_group_id"] else ""
        against = self.tr("against {rival}").format(rival=rival) if rival else ""
        sub = " · ".join(part for part in (row["closed"] or "", against, group) if part)
        result = deal_result_words().get(row["result"], str(row["result"]))
        reason = str(row["reason"]) or self.tr("No reason written down")
        return CardText(reason, sub, "", [(KINDS.get(row["result"], "neutral"), result)])

    def _show(self, row_id: str) -> None:
        row = self._live.row(row_id) if row_id else None
        if row is not None:
            card = self._card(row)
            self.form.deal_title.setText(self.tr("{result} · {what}").format(result=card.chips[0][1], what=card.sub))
        self.form.deal_form.setVisible(row is not None)

    def _after_change(self, done: Any) -> None:
        if {"deal", "competitor", "target_group"} & set(done.rows):
            self._show(self.list.row_id)
            self._show_tally()

    def _show_tally(self) -> None:
        clear(self._tally)
        results = deal_results(self._live.project.rows("deal"))
        most = max((sum(found.values()) for found in results.values()), default=1)
        ranked = sorted(results.items(), key=lambda pair: -sum(pair[1].values()))
        for line, (rival_id, found) in enumerate(ranked):
            name = self._board.rival_name(rival_id or "") or self.tr("No competitor named")
            words = deal_result_words()
            counted = self.tr("{count} {result}")
            text = " · ".join(
                counted.format(count=count, result=words[kind].lower()) for kind, count in found.items() if count
            )
            self._tally.addWidget(plain(name), line, 0)
            self._tally.addWidget(TallyBar(found, most), line, 1)
            self._tally.addWidget(plain(text, role="caption"), line, 2)
        self.form.tally_card.setVisible(bool(results))


class TallyBar(QWidget):
    """Won, lost and open deals against one competitor, side by side; the words stand beside it."""

    def __init__(self, results: dict[str, int], most: int) -> None:
        super().__init__()
        self._results, self._most = results, max(1, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        tall = look.px(8)
        left, unit = 0.0, self.width() / self._most
        for kind, token in (("won", "success"), ("lost", "danger"), ("no_decision", "disabled")):
            width = unit * self._results[kind]
            if width:
                place = QRectF(left, (self.height() - tall) / 2, width - 1, tall)
                painter.fillRect(place, look.color(token))
                left += width
