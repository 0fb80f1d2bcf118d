"""The competitors room in the window: profiles, the comparison, evidence, battlecards, wins and losses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.ripple_notes import notes_of
from pmm_desk.competitors.ripple_page import RippleLine
from pmm_desk.forms.competitors import Ui_CompetitorsTab
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

SECTION_OF = {
    "rival_price": "profiles",
    "rival_move": "profiles",
    "threat_criterion": "profiles",
    "threat_score": "profiles",
    "rival_group": "profiles",
    "field_evidence": "profiles",
    "competitor": "profiles",
    "comparison_row": "comparison",
    "cell": "comparison",
    "scan": "scans",
    "scan_place": "scans",
    "scan_check": "scans",
    "evidence": "evidence",
    "cell_evidence": "evidence",
    "battlecard_line": "battlecards",
    "line_evidence": "battlecards",
    "line_card": "battlecards",
    "card_issue": "battlecards",
    "deal": "deals",
    "rival_map": "map",
    "map_row": "map",
    "map_place": "map",
    "deal_row": "deals",
    "ripple_task": "ripple",
    "row_importance": "comparison",
    "cell_state": "comparison",
}


class Page(Protocol):
    """What the tab asks of each of its pages."""

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed: these comparison rows, or everything."""


class Tab(FormPage):
    """The header, the sub-tabs with their counts, and the pages, each built when first shown."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.board = Board(live)
        self._pages: dict[str, QWidget] = {}
        self.form = Ui_CompetitorsTab()
        self.form.setupUi(self)
        form = self.form
        form.sections.current_changed.connect(self.show_section)
        form.paste_table.clicked.connect(self.paste_table)
        form.add_competitor.clicked.connect(self.add_competitor)
        form.add_evidence.clicked.connect(self.add_evidence)
        self.notes = notes_of(live)
        self.ripple_line = RippleLine(self)
        self.ripple_line.asked.connect(lambda: self.show_section("ripple"))
        form.tab_layout.addWidget(self.ripple_line)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._read_again)
        live.findings_changed.connect(self._show_counts)
        self.retranslate()
        dress(self)
        form.sections.choose("comparison")
        self.page("comparison").setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where no field takes it, pasting means the comparison: also while it is still empty."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.form.sections.current() == "comparison":
            self.paste_table()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._show_counts()

    def commands(self) -> list[tuple[str, Callable[[], object]]]:
        """Commands for the palette."""
        return [
            (self.tr("Add competitor"), self.add_competitor),
            (self.tr("New evidence"), self.add_evidence),
            (self.tr("Begin a scan of a competitor"), self.add_scan),
            (self.tr("Add a row to the comparison"), self.add_row),
            (self.tr("Add a map of the rivals"), self.add_map),
            (self.tr("Paste a comparison from a spreadsheet"), self.paste_table),
            (self.tr("Add a deal"), self.add_deal),
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
        """Pages are imported when first shown, so that the tab opens fast."""
        if section == "profiles":
            from pmm_desk.competitors.profiles import ProfilesPage

            return ProfilesPage(self.live, self.board, self)
        if section == "map":
            from pmm_desk.competitors.map_page import MapPage

            return MapPage(self.live, self.board, self)
        if section == "scans":
            from pmm_desk.competitors.scans import ScansPage

            return ScansPage(self.live, self.board, self)
        if section == "evidence":
            from pmm_desk.competitors.evidence import EvidencePage

            return EvidencePage(self.live, self.board, self)
        if section == "battlecards":
            from pmm_desk.competitors.battlecards import BattlecardsPage

            cards = BattlecardsPage(self.live, self.board, self)
            cards.competitor_asked.connect(self.add_competitor)
            return cards
        if section == "ripple":
            from pmm_desk.competitors.ripple_page import RipplePage

            return RipplePage(self.live, self.board, self)
        if section == "deals":
            from pmm_desk.competitors.deals import DealsPage

            return DealsPage(self.live, self.board, self)
        from pmm_desk.competitors.comparison import ComparisonPage

        page = ComparisonPage(self.live, self.board, self)
        page.open_asked.connect(self.show_row)
        page.competitor_asked.connect(self.add_competitor)
        page.map_asked.connect(lambda: self.show_section("map"))
        return page

    def show_section(self, section: str) -> None:
        """Bring a page to the front."""
        self.form.sections.choose(section)
        if section == "ripple":
            self.ripple_line.hide()
        self.form.pages.setCurrentWidget(self.page(section))

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
        page = cast(Any, self.page(section))
        if table == "comparison_row":
            page.show_cell(row_id, None)
            if field:
                page.panel.show_field(field)
        elif table == "row_importance":
            page.show_cell(row["comparison_row_id"], None)
        elif table in ("cell", "cell_state"):
            page.show_cell(row["comparison_row_id"], row["competitor_id"])
        elif table == "cell_evidence":
            page.show_row(row["evidence_id"])
        elif table == "scan_check":
            page.show_row(row["scan_id"])
        elif table == "field_evidence":
            page.show_row(row["competitor_id"], row["field"])
        elif table == "threat_score":
            page.show_row(row["threat_criterion_id"])
        elif table == "line_evidence":
            page.show_row(row["battlecard_line_id"])
        else:
            page.show_row(row_id, field)

    # following ---------------------------------------------------------------------------------------

    def _after_change(self, done: Any) -> None:
        rows = self.board.update(done)
        if rows is None or rows or "evidence" in done.rows:
            for page in self._pages.values():
                cast(Page, page).follow(rows)
        if set(done.rows) & SECTION_OF.keys():
            self._show_counts()
        if {"cell", "comparison_row", "competitor", "rival_price"} & set(done.rows):
            self.ripple_line.show_rows(self.notes.noted if self.notes.noted and done.kind == "do" else ())
            self.notes.noted = []

    def _read_again(self) -> None:
        self.board.read()
        for page in self._pages.values():
            cast(Page, page).follow(None)
        self._show_counts()

    def _show_counts(self) -> None:
        board, sections, live = self.board, self.form.sections, self.live
        lines = [*live.project.rows("battlecard_line"), *live.project.rows("line_card")]
        carded = len({line["competitor_id"] for line in lines})
        sections.set_tab("profiles", self.tr("Profiles"), len(board.rivals))
        sections.set_tab("scans", self.tr("Scans"), live.count("scan"))
        sections.set_tab("comparison", self.tr("Comparison"), len(board.rows))
        sections.set_tab("map", self.tr("Map"), live.count("rival_map"))
        sections.set_tab("evidence", self.tr("Evidence"), live.count("evidence"))
        sections.set_tab("battlecards", self.tr("Battlecards"), carded)
        sections.set_tab("deals", self.tr("Win/loss"), live.count("deal"))
        sections.set_tab("ripple", self.tr("Ripple"), live.count("ripple_task", done=0))
        real = board.real_rivals()
        text = self.tr("%n rival(s)", None, real)
        if len(board.rivals) > real:
            text = self.tr("{rivals} and the status quo").format(rivals=text)
        self.form.subtitle.setText(text if board.rivals else "")

    # commands ----------------------------------------------------------------------------------------

    def add_competitor(self) -> None:
        """Add a competitor and begin with its name."""
        self.show_section("profiles")
        cast(Any, self.page("profiles")).add()

    def add_evidence(self) -> None:
        """Add a piece of evidence and begin with its source."""
        self.show_section("evidence")
        cast(Any, self.page("evidence")).add()

    def add_scan(self) -> None:
        """Begin a scan, of a rival to be chosen."""
        self.show_section("scans")
        cast(Any, self.page("scans")).ask_rival()

    def add_row(self) -> None:
        """Add a row to the comparison."""
        self.show_section("comparison")
        cast(Any, self.page("comparison")).add_row("")

    def add_map(self) -> None:
        """Add a positioning map."""
        self.show_section("map")
        cast(Any, self.page("map")).add()

    def add_deal(self) -> None:
        """Add a deal."""
        self.show_section("deals")
        cast(Any, self.page("deals")).add()

    def paste_table(self) -> None:
        """Take the comparison that lies on the clipboard; say so when none does."""
        self.show_section("comparison")
        if not cast(Any, self.page("comparison")).paste():
            self.form.subtitle.setText(
                self.tr("Copy a table first: names in the first column, products in the first row.")
            )
