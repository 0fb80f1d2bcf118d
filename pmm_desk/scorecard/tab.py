"""The scorecard room in the window: the score table, criteria, tiers, decisions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard import Ui_ScorecardTab
from pmm_desk.scorecard.board import SHAPE, ScoreBoard
from pmm_desk.scorecard.criteria import CriteriaPage
from pmm_desk.scorecard.decisions import DecisionsPage
from pmm_desk.scorecard.effort_page import EffortPage
from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.rules import CHECKS
from pmm_desk.scorecard.scorers import ScorersPage
from pmm_desk.scorecard.source import FEATURES, opinions_of
from pmm_desk.scorecard.tiers import TiersPage
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

SECTION_OF = {
    "feature": "scores",
    "score": "scores",
    "readiness": "scores",
    "criterion": "criteria",
    "tier": "tiers",
    "tier_override": "decisions",
    "pair_comparison": "criteria",
    "scorer": "scorers",
    "opinion": "scorers",
    "customer_score": "customers",
}
OPINIONS = frozenset({"scorer", "opinion", "scoring"})


class Page(Protocol):
    """What the tab asks of each of its pages."""

    def follow(self, shape: bool) -> None:
        """The board changed; `shape`: criteria or tiers did."""


class Tab(FormPage):
    """The header, the sub-tabs with their counts, and the pages, each built when first shown."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.board = ScoreBoard(live)
        self._pages: dict[str, QWidget] = {}
        self.form = Ui_ScorecardTab()
        self.form.setupUi(self)
        form = self.form
        form.sections.current_changed.connect(self.show_section)
        form.add_criterion.clicked.connect(self.add_criterion)
        form.add_feature.clicked.connect(self.add_feature)
        form.import_features.clicked.connect(self.import_features)
        form.ask_scores.clicked.connect(self.ask_for_scores)
        form.take_scores.clicked.connect(self.take_scores_back)
        form.stop_scoring.clicked.connect(lambda: self.score_as(""))
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._read_again)
        self._begin_scoring()
        self.retranslate()
        dress(self)
        self.show_section("scores")
        self.page("scores").setFocus()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._show_counts()
        self._show_scoring()

    def commands(self) -> list[tuple[str, Callable[[], object]]]:
        """Commands for the palette."""
        return [
            (self.tr("Add feature"), self.add_feature),
            (self.tr("Import features"), self.import_features),
            (self.tr("Add scorer"), self.add_scorer),
            (self.tr("Score customers"), lambda: self.show_section("customers")),
            (self.tr("Ask for scores"), self.ask_for_scores),
            (self.tr("Take scores back"), self.take_scores_back),
            (self.tr("Add criterion"), self.add_criterion),
            (self.tr("Add tier"), self.add_tier),
            (self.tr("Add decision"), self.add_decision),
            (self.tr("Paste scores from a spreadsheet"), self.paste),
            (self.tr("Weights from comparisons in pairs"), self.compare_in_pairs),
            (self.tr("Why this tier, in detail"), self.explain),
        ]

    # sections ----------------------------------------------------------------------------------------

    def page(self, section: str) -> QWidget:
        """A page, built at the first call."""
        if section not in self._pages:
            page = self._build(section)
            page.setObjectName(f"page_{section}")
            self._pages[section] = page
            self.form.pages.addWidget(page)
        return self._pages[section]

    def _build(self, section: str) -> QWidget:
        if section == "criteria":
            return CriteriaPage(self.live, self.board, self)
        if section == "tiers":
            return TiersPage(self.live, self.board, self)
        if section == "decisions":
            return DecisionsPage(self.live, self.board, self)
        if section == "effort":
            return EffortPage(self.live, self.board, self)
        if section == "scorers":
            scorers = ScorersPage(self.live, self.board, self)
            scorers.score_as_asked.connect(self.score_as)
            return scorers
        if section == "customers":
            from pmm_desk.scorecard.customers_page import CustomersPage

            return CustomersPage(self.live, self)
        page = ScorecardPage(self.live, self.board, self)
        page.section_asked.connect(self.show_section)
        page.open_asked.connect(self.show_row)
        page.override_asked.connect(self.propose)
        return page

    def show_section(self, section: str) -> None:
        """Bring a page to the front."""
        form = self.form
        form.sections.choose(section)
        for widget in (form.ask_scores, form.take_scores):
            widget.setVisible(section == "scorers")
        for widget in (form.import_features, form.add_criterion, form.add_feature):
            widget.setVisible(section not in ("scorers", "customers"))
        page = self.page(section)
        if section == "scores" and self.form.pages.currentWidget() is not page:
            cast(ScorecardPage, page).sort_again()
        self.form.pages.setCurrentWidget(page)

    def show_row(self, row_id: str, field: str = "") -> None:
        """Lead to the place of a row of this room: section, selection, field; a bare prefix opens its section."""
        table = self.live.project.table_of(row_id)
        section = SECTION_OF.get(table)
        if section is None:
            return
        row = self.live.row(row_id)
        if row is not None and table in ("criterion", "tier") and row["scorecard_id"] != self._card_id():
            # Of another scorecard: it may be one of customers.
            card = self.live.row(row["scorecard_id"])
            section = "customers" if card is not None and card["subject"] != "feature" else section
        self.show_section(section)
        if row is None:
            return
        if table == "pair_comparison":
            row_id, field = row["first_id"], "weight"
        if section != "scores":
            cast(Any, self.page(section)).show_row(row_id, field)
            return
        page = cast(ScorecardPage, self.page("scores"))
        if table == "feature":
            page.show_feature(row_id)
        elif table == "score":
            page.show_feature(row["feature_id"], row["criterion_id"])
            if field:
                page.show_details()
                page.panel.score.show_field(field)
        else:
            page.show_feature(row["feature_id"], check=CHECKS[0])
            if field:
                page.show_details()
                page.panel.gate.show_field(field)

    def _card_id(self) -> str:
        return str(self.board.scorecard["id"]) if self.board.scorecard is not None else ""

    # following ---------------------------------------------------------------------------------------

    def _after_change(self, done: Any) -> None:
        touched = set(done.rows)
        if touched & {"scoring", "scorer"}:
            self._begin_scoring()
        if touched & (self.board.tables | OPINIONS):
            before = self._columns()
            self.board.follow(done)
            self._follow((bool(touched & SHAPE) and self._columns() != before) or "translation" in touched)

    def _columns(self) -> list[object]:
        """What the shape of the table depends on."""
        board = self.board
        criteria = [(row["id"], row["name"], row["short_name"], row["highest"]) for row in board.criteria]
        return [criteria, [(tier["id"], tier["name"]) for tier in board.tiers]]

    def _read_again(self) -> None:
        self.board.read()
        self._follow(True)

    def _follow(self, shape: bool) -> None:
        for page in self._pages.values():
            cast(Page, page).follow(shape)
        self._show_counts()

    def _show_counts(self) -> None:
        board, sections = self.board, self.form.sections
        sections.set_tab("scores", self.tr("Scorecard"), len(board.features))
        sections.set_tab("criteria", self.tr("Criteria"), len(board.criteria))
        sections.set_tab("tiers", self.tr("Tiers"), len(board.tiers))
        open_ones = self.live.count("tier_override", answer="open")
        count = self.live.count("tier_override")
        sections.set_tab("decisions", self.tr("Decisions"), count, warn=open_ones > 0)
        sections.set_tab("effort", self.tr("Effort"))
        if not self.sent_to:
            sections.set_tab("scorers", self.tr("Scorers"), self.live.count("scorer"))
            sections.set_tab("customers", self.tr("Customers"))
        parts = [self.tr("%n feature(s)", None, len(board.features))] if board.features else []
        people = self.live.count("scorer") or board.scorers()
        if people and not board.source.scorer_id:
            parts.append(self.tr("scored by %n people", None, people))
        self.form.subtitle.setText(" · ".join(parts))

    # several scorers ---------------------------------------------------------------------------------

    @property
    def sent_to(self) -> str:
        """The scorer this file was made for; '' for the team's own project."""
        rows = self.live.project.rows("scoring")
        return str(rows[0]["scorer_id"] or "") if rows else ""

    def _begin_scoring(self) -> None:
        """In a copy for one person only that person's scores are shown; a person who is gone scores no more."""
        wanted = self.sent_to or self.board.source.scorer_id
        if wanted and self.live.project.row(wanted) is None:
            wanted = ""
        if wanted != self.board.source.scorer_id:
            self.board.choose(opinions_of(wanted) if wanted else FEATURES)
        self._show_scoring()

    def score_as(self, scorer_id: str) -> None:
        """Show and write the scores of one person alone; '' goes back to those the team agreed on."""
        self.board.choose(opinions_of(scorer_id) if scorer_id else FEATURES)
        self._show_scoring()
        self._follow(True)
        self.show_section("scores" if scorer_id else "scorers")

    def _show_scoring(self) -> None:
        form, scorer_id = self.form, self.board.source.scorer_id
        row = self.live.row(scorer_id) if scorer_id else None
        name = str((row or {}).get("name") or self.tr("Unnamed"))
        words = self.tr("You score for {name}: only {name}’s own scores are shown. The agreed ones stay as they are.")
        if self.sent_to:
            words = self.tr(
                "You score for {name}. Nobody else’s scores are in this file. "
                "When you are done, save it and send it back."
            )
        form.scoring_words.setText(words.format(name=name))
        form.scoring_bar.setVisible(bool(scorer_id))
        form.stop_scoring.setVisible(not self.sent_to)

    def ask_for_scores(self) -> None:
        """Write a copy or a form for each person."""
        from pmm_desk.scorecard.asking import AskScores

        self.show_section("scorers")
        page = cast(ScorersPage, self.page("scorers"))
        if self.live.count("scorer"):
            AskScores(self.live, self.board, page.opinions, self).open()
        else:
            page.add()

    def take_scores_back(self) -> None:
        """Read copies and forms that came back."""
        from pmm_desk.scorecard.taking import TakeScores

        self.show_section("scorers")
        TakeScores(self.live, self.board, self).open()

    def add_scorer(self) -> None:
        """Add a scorer and begin with the name."""
        self.show_section("scorers")
        cast(ScorersPage, self.page("scorers")).add()

    # commands ----------------------------------------------------------------------------------------

    def add_feature(self) -> None:
        """Add a feature and begin to write its name."""
        self.show_section("scores")
        cast(ScorecardPage, self.page("scores")).add_feature()

    def import_features(self) -> None:
        """Open the import of features and their scores."""
        from pmm_desk.scorecard.feature_dialog import FeatureImport

        self.show_section("scores")
        dialog = FeatureImport(self.live, self.board, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.open()

    def add_criterion(self) -> None:
        """Add a criterion and begin with its name."""
        self.show_section("criteria")
        cast(CriteriaPage, self.page("criteria")).add()

    def compare_in_pairs(self) -> None:
        """Find the weights by comparing the criteria in pairs."""
        self.show_section("scores")
        cast(ScorecardPage, self.page("scores")).compare_in_pairs()

    def add_tier(self) -> None:
        """Add a tier and begin with its name."""
        self.show_section("tiers")
        cast(TiersPage, self.page("tiers")).add()

    def add_decision(self) -> None:
        """Add a decision and begin with its feature."""
        self.show_section("decisions")
        cast(DecisionsPage, self.page("decisions")).add()

    def propose(self, feature_id: str) -> None:
        """Propose another tier for a feature."""
        self.show_section("decisions")
        cast(DecisionsPage, self.page("decisions")).propose(feature_id)

    def explain(self) -> None:
        """Open the answers of the chosen feature."""
        self.show_section("scores")
        cast(ScorecardPage, self.page("scores")).show_answers()

    def paste(self) -> None:
        """Take the scores that lie on the clipboard."""
        self.show_section("scores")
        if not cast(ScorecardPage, self.page("scores")).paste():
            self.form.subtitle.setText(
                self.tr("Copy a table first: features in the first column, criteria in the first row.")
            )
