"""The page of profiles: every alternative the buyer has, with all that is known of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.concerned import Concerned
from pmm_desk.competitors.rival_tables import MoveTable, PriceTable
from pmm_desk.competitors.threat import threats
from pmm_desk.competitors.threat_card import ThreatCard
from pmm_desk.competitors.timeline import Moment, Timeline
from pmm_desk.competitors.visits import namesakes
from pmm_desk.competitors.wording import chip
from pmm_desk.competitors.words import competitor_kind_words, competitor_status_words
from pmm_desk.forms.competitor_profiles import Ui_CompetitorProfiles
from pmm_desk.product.rules import age_of, day
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.cards import FindingChips
from pmm_desk.widgets.fields import Field, FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress

OWNED = {"rival_price": "prices", "rival_move": "moves", "threat_criterion": "criteria", "rival_group": "groups"}


class ProfilesPage(FormPage):
    """The list of competitors and the form of the chosen one."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_CompetitorProfiles()
        self.form.setupUi(self)
        form = self.form
        self.binder = FormBinder(form.side, live, fields=form.profile_plain.findChildren(Field))
        self.threat = ThreatCard(live, form, self)
        self.concerned = Concerned(live, form, self)
        self.prices = PriceTable(live, board, "rival_price", lambda: self.tr("price"), form.prices_place)
        self.moves = MoveTable(live, board, "rival_move", lambda: self.tr("move"), form.moves_place)
        self.timeline = Timeline(form.timeline_place)
        form.prices_place_layout.addWidget(self.prices)
        form.moves_place_layout.addWidget(self.moves)
        form.timeline_place_layout.addWidget(self.timeline)
        as_title(form.name)
        self.retranslate()
        form.competitors.setup(
            live,
            "competitor",
            self._card,
            thing=lambda: self.tr("competitor"),
            depends={"cell", "evidence", "threat_score", "threat_criterion"},
        )
        self.chips = FindingChips(form.identity)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.identity_layout.addWidget(self.chips)
        self.list = ListAndForm(
            form.competitors, self.binder, form.side, form.filled, form.empty, form.no_competitor
        ).with_buttons(form.add_competitor, form.duplicate_competitor, form.delete_competitor)
        self.list.chosen.connect(self._show)
        form.add_price.clicked.connect(lambda: self.prices.begin("offer"))
        form.add_move.clicked.connect(lambda: self.moves.begin("what"))
        self.timeline.chosen.connect(lambda row_id: self.moves.choose(row_id, "what"))
        live.changed.connect(self._after_change)
        live.language_changed.connect(lambda: self._show(self.list.row_id))
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
        form.tagline.set_placeholder(self.tr("Their tagline"))
        form.moves_hint.setText(self.tr("dated, newest at the right"))
        form.no_competitor.set_words(
            self.tr("Who or what would the buyer use without you? The spreadsheet and the group chat count too."),
            self.tr("Add competitor"),
            "binoculars",
        )

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""
        if self.isVisible():
            self._show(self.list.row_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a competitor and begin with its name."""
        self.list.add()
        self.form.name.setFocus()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a competitor, or what it owns, and go to one of its fields."""
        table = self._live.project.table_of(row_id)
        if table not in OWNED:
            return self.list.show_row(row_id, field)
        row = self._live.row(row_id) or {}
        if row.get("competitor_id"):
            self.list.show_row(row["competitor_id"])
        place: QWidget | None = None
        if table == "threat_criterion":
            place = self.threat.show_criterion(row_id)
        elif table == "rival_group":
            place = self.form.groups_card
        else:
            lines = self.prices if table == "rival_price" else self.moves
            lines.choose(row_id, field)
            lines.setFocus()
            place = lines
        if place is not None:
            self.form.profile_scroll.ensureWidgetVisible(place)
        return place is not None

    def _card(self, row: dict[str, Any]) -> CardText:
        kind = competitor_kind_words().get(row["kind"], str(row["kind"]))
        live = self._live
        found = threats([row], live.project.rows("threat_criterion"),
                        live.project.rows("threat_score", where={"competitor_id": row["id"]}))  # fmt: skip
        level = found[row["id"]].level
        value = self.tr("threat {threat}").format(threat=level) if level else ""
        urgent = [finding for finding in live.findings.get(row["id"], ()) if finding.severity is not Severity.IDEA]
        chips = [("warning", str(len(urgent)))] if urgent else []
        return CardText(str(row["name"]) or self.tr("Unnamed"), kind, value, chips)

    def _show(self, row_id: str) -> None:
        self.chips.show_row(row_id or None)
        row = self._live.row(row_id) if row_id else None
        for part in (self.threat, self.concerned, self.prices, self.moves):
            part.show_rival(row_id)
        self._show_namesake(row_id)
        self._show_moves(row_id)
        age = None
        if row is not None:
            latest = self._board.as_of.isoformat()
            words = self.tr("After the as-of date {day}: nothing can have been seen then. It is not saved.")
            self.form.price_date.set_latest(latest, words.format(day=latest))
            age = self._price_age(row)
        words = self.tr("seen %n day(s) ago", None, age.days) if age is not None else ""
        self.form.price_age.show_words("warning" if age is not None and age.stale else "neutral", words)

    def _price_age(self, row: dict[str, Any]) -> Any:
        """The age of the newest price, in the one line or among the rows."""
        seen = [price["seen"] for price in self._live.project.rows("rival_price", where={"competitor_id": row["id"]})]
        seen += [row["price_date"]] if row["price"] else []
        limits, as_of = self._board.limits, self._board.as_of
        ages = [age for each in seen if (age := age_of("price_page", each, limits, as_of)) is not None]
        return min(ages, key=lambda age: age.days, default=None)

    def _show_namesake(self, row_id: str) -> None:
        """Say beside the name that another competitor bears it."""
        found = namesakes(self._board.rivals)
        twins = {**found, **{other: rival for rival, other in found.items()}}
        name = self._board.rival_name(row_id)
        words = self.tr("Another competitor is called “{name}” too. Are they one and the same?")
        self.form.namesake.setText(words.format(name=name))
        self.form.namesake.setVisible(row_id in twins)

    def _show_moves(self, row_id: str) -> None:
        rows = self._live.rows("rival_move", competitor_id=row_id) if row_id else []
        moments = [
            Moment(row["id"], found, row["kind"], " ".join(str(row["what"]).split()))
            for row in rows
            if (found := day(row["happened"])) is not None
        ]
        self.timeline.show_moments(moments, self._board.as_of)

    def _after_change(self, done: Any) -> None:
        if "rival_move" in done.rows:
            self._show_moves(self.list.row_id)
        if "rival_price" in done.rows:
            self._show(self.list.row_id)
