"""The page of wins and losses: each deal with its reason, the chart of reasons, the form for sales."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton, QVBoxLayout, QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.deal_reasons import reason_table
from pmm_desk.competitors.reason_chart import ReasonChart, ResultLegend
from pmm_desk.competitors.words import deal_result_words, joined, mark_words, reason_kind_words
from pmm_desk.forms.competitor_deals import Ui_CompetitorDeals
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, icon

LONGEST = 60
"""Characters on the button of linked rows."""
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
        self.chart = ReasonChart(form.tally_rows)
        self.chart.chosen.connect(self._choose_cell)
        tally = QVBoxLayout(form.tally_rows)
        tally.setContentsMargins(0, 0, 0, 0)
        tally.addWidget(self.chart)
        tally.addWidget(ResultLegend(form.tally_rows))
        for button in (form.by_rival, form.by_group):
            button.clicked.connect(self._show_tally)
        self.rows_menu = self._menu(form.deal_rows)
        self.rows_menu.aboutToShow.connect(self._fill_rows)
        self.form_menu = self._menu(form.sales_form)
        self.form_menu.aboutToShow.connect(self._fill_form_menu)
        self.retranslate()
        live.changed.connect(self._after_change)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.result.set_choices(list(deal_result_words().items()))
        self.form.reason_kind.set_choices(list(reason_kind_words().items()))
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
        self._show_rows()

    def _after_change(self, done: Any) -> None:
        if {"deal", "deal_row", "competitor", "target_group", "comparison_row"} & set(done.rows):
            self._show(self.list.row_id)
            self._show_tally()

    def _show_tally(self) -> None:
        """Count the reasons anew, by rival or by group."""
        column = "target_group_id" if self.form.by_group.isChecked() else "competitor_id"
        deals = self._live.project.rows("deal")
        table = reason_table(deals, column)
        nobody = self.tr("No group named") if column == "target_group_id" else self.tr("No competitor named")
        names = {about: self._live.name_of(about) or self.tr("Unnamed") if about else nobody for about in table.columns}
        self.chart.show_table(table, names, self.form.tally_heading.text())
        self.form.tally_card.setVisible(bool(deals))

    def _choose_cell(self, kind: str, about: str) -> None:
        """Lead to the first deal of a cell, or the next one after the deal that is shown."""
        column = "target_group_id" if self.form.by_group.isChecked() else "competitor_id"
        found = [
            str(deal["id"])
            for deal in self._live.project.rows("deal")
            if deal["reason_kind"] == kind and (deal[column] or "") == about
        ]
        if found:
            here = found.index(self.list.row_id) + 1 if self.list.row_id in found else 0
            self.list.show_row(found[here % len(found)])

    # the rows that a deal turned on ------------------------------------------------------------------

    @staticmethod
    def _menu(button: QToolButton) -> QMenu:
        menu = QMenu(button)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return menu

    def _linked(self) -> dict[str, str]:
        """Comparison row → its link to the deal that is shown."""
        rows = self._live.project.rows("deal_row", where={"deal_id": self.list.row_id})
        return {str(row["comparison_row_id"]): str(row["id"]) for row in rows}

    def _show_rows(self) -> None:
        names = [_row_words(self._board.row(row)) for row in self._linked() if self._board.has(row)]
        text = joined(names) if names else self.tr("No row")
        self.form.deal_rows.setText(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")
        self.form.deal_rows.setToolTip("\n".join(names) or self.tr("The rows of the comparison that decided the deal"))

    def _fill_rows(self) -> None:
        """Every row of the comparison with what this deal's rival has of it, ticked where the deal turned on it."""
        menu, linked = self.rows_menu, self._linked()
        menu.clear()
        rival = str((self._live.row(self.list.row_id) or {}).get("competitor_id") or "")
        marks = mark_words()
        for row in self._board.rows:
            words = _row_words(row)
            if rival:
                mark = marks[self._board.matrix.mark(str(row["id"]), rival)].lower()
                words = self.tr("{row} · {rival}: {mark}").format(
                    row=words, rival=self._board.rival_name(rival), mark=mark
                )
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row["id"] in linked)
            action.triggered.connect(self._toggle(str(row["id"]), linked.get(str(row["id"]), "")))
        if menu.isEmpty():
            menu.addAction(self.tr("The comparison has no rows yet")).setEnabled(False)

    def _toggle(self, row_id: str, link_id: str) -> Callable[[], None]:
        deal = self.list.row_id

        def work(change: Any) -> None:
            if link_id:
                change.remove(link_id)
            else:
                change.add("deal_row", deal_id=deal, comparison_row_id=row_id)

        return lambda: (self._live.attempt(self.tr("Change what a deal turned on"), work), None)[1]

    # the form for sales ------------------------------------------------------------------------------

    def _fill_form_menu(self) -> None:
        menu = self.form_menu
        menu.clear()
        menu.addAction(icon("download", size=16), self.tr("Write an empty form…")).triggered.connect(self.write_form)
        menu.addAction(icon("upload", size=16), self.tr("Read a filled form…")).triggered.connect(self.read_form)

    def write_form(self) -> None:
        """Write a form that a sales lead fills in, and say where it is."""
        from pmm_desk.competitors.deal_form_dialog import write

        path = write(self._live, self)
        if path is not None:
            box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Form for sales"), "", parent=self)
            box.setObjectName("form_told")
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(self.tr("Written: {name}").format(name=path.name))
            box.setInformativeText(self.tr("Send it to sales. What comes back is read here, with a look before."))
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def read_form(self) -> None:
        """Read a form that came back, after showing what it would do."""
        from pmm_desk.competitors.deal_form_dialog import DealFormDialog, ask

        path = ask(self._live, self)
        if path is not None:
            DealFormDialog(self._live, path, self).open()


def _row_words(row: dict[str, Any]) -> str:
    """A comparison row by code and name."""
    return " ".join(part for part in (str(row["code"]), str(row["name"])) if part)
