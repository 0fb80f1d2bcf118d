"""The scorecard room in the window: the score table, criteria, tiers, decisions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard import Ui_ScorecardTab
from pmm_desk.scorecard.board import SHAPE, TABLES, ScoreBoard
from pmm_desk.scorecard.criteria import CriteriaPage
from pmm_desk.scorecard.decisions import DecisionsPage
from pmm_desk.scorecard.effort_page import EffortPage
from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.rules import CHECKS
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
}


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
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._read_again)
        self.retranslate()
        dress(self)
        self.show_section("scores")
        self.page("scores").setFocus()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._show_counts()

    def commands(self) -> list[tuple[str, Callable[[], object]]]:
        """Commands for the palette."""
        return [
            (self.tr("Add feature"), self.add_feature),
            (self.tr("Import features"), self.import_features),
            (self.tr("Add criterion"), self.add_criterion),
            (self.tr("Add tier"), self.add_tier),
            (self.tr("Add decision"), self.add_decision),
            (self.tr("Paste scores from a spreadsheet"), self.paste),
            (self.tr("Weights from comparisons in pairs"), self.compare_in_pairs),
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
        page = ScorecardPage(self.live, self.board, self)
        page.section_asked.connect(self.show_section)
        page.open_asked.connect(self.show_row)
        page.override_asked.connect(self.propose)
        return page

    def show_section(self, section: str) -> None:
        """Bring a page to the front."""
        self.form.sections.choose(section)
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
        self.show_section(section)
        row = self.live.row(row_id)
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

    # following ---------------------------------------------------------------------------------------

    def _after_change(self, done: Any) -> None:
        touched = set(done.rows)
        if touched & TABLES:
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
        parts = [self.tr("%n feature(s)", None, len(board.features))] if board.features else []
        if board.scorers():
            parts.append(self.tr("scored by %n people", None, board.scorers()))
        self.form.subtitle.setText(" · ".join(parts))

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

    def paste(self) -> None:
        """Take the scores that lie on the clipboard."""
        self.show_section("scores")
        if not cast(ScorecardPage, self.page("scores")).paste():
            self.form.subtitle.setText(
                self.tr("Copy a table first: features in the first column, criteria in the first row.")
            )
