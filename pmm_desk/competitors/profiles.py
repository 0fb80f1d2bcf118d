"""The page of profiles: every alternative the buyer has, with all that is known of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.wording import chip
from pmm_desk.competitors.words import competitor_kind_words, competitor_status_words
from pmm_desk.forms.competitor_profiles import Ui_CompetitorProfiles
from pmm_desk.product.rules import age_of
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.cards import FindingChips
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress


class ProfilesPage(FormPage):
    """The list of competitors and the form of the chosen one."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_CompetitorProfiles()
        self.form.setupUi(self)
        self.retranslate()
        form = self.form
        form.competitors.setup(
            live, "competitor", self._card, thing=lambda: self.tr("competitor"), depends={"cell", "evidence"}
        )
        self.chips = FindingChips(form.identity)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.identity_layout.addWidget(self.chips)
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.competitors, self.binder, form.side, form.filled, form.empty, form.no_competitor
        ).with_buttons(form.add_competitor, form.duplicate_competitor, form.delete_competitor)
        self.list.chosen.connect(self._show)
        self._show(self.list.row_id)
        dress(self)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.kind.set_choices(list(competitor_kind_words().items()))
        form.status.set_choices(list(competitor_status_words().items()))
        form.name.set_placeholder(self.tr("Name of the alternative"))
        form.no_competitor.set_words(
            self.tr("Who or what would the buyer use without you? The spreadsheet and the group chat count too."),
            self.tr("Add competitor"),
            "binoculars",
        )

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a competitor and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a competitor and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: dict[str, Any]) -> CardText:
        kind = competitor_kind_words().get(row["kind"], str(row["kind"]))
        value = self.tr("threat {threat}").format(threat=row["threat"]) if row["threat"] else ""
        urgent = [
            finding for finding in self._live.findings.get(row["id"], ()) if finding.severity is not Severity.IDEA
        ]
        chips = [("warning", str(len(urgent)))] if urgent else []
        return CardText(str(row["name"]) or self.tr("Unnamed"), kind, value, chips)

    def _show(self, row_id: str) -> None:
        self.chips.show_row(row_id or None)
        row = self._live.row(row_id) if row_id else None
        age = None
        if row is not None and row["price"]:
            limits = self._board.limits
            age = age_of("price_page", row["price_date"], limits, self._board.as_of)
        words = self.tr("seen %n day(s) ago", None, age.days) if age is not None else ""
        self.form.price_age.show_words("warning" if age is not None and age.stale else "neutral", words)
