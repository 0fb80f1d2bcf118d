"""The positioning room in the window: canvas, claims, proofs, message house, launch briefs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QDialog, QWidget

from pmm_desk.forms.positioning import Ui_PositioningTab
from pmm_desk.positioning.chosen import Chosen
from pmm_desk.positioning.rules import currents
from pmm_desk.positioning.survival import Survival
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

SECTION_OF = {
    "canvas": "canvas",
    "canvas_entry": "canvas",
    "claim": "claims",
    "claim_row": "claims",
    "proof": "proofs",
    "message": "messages",
    "message_row": "messages",
    "message_proof": "messages",
    "message_pain": "messages",
    "claim_evidence": "claims",
    "claim_proof": "claims",
    "proof_source": "proofs",
    "objection": "objections",
    "objection_proof": "objections",
    "message_test": "upkeep",
    "term": "words",
    "brief": "briefs",
    "brief_field": "briefs",
}
_OWNER = {
    "claim_row": "claim_id",
    "claim_evidence": "claim_id",
    "claim_proof": "claim_id",
    "proof_source": "proof_id",
    "message_row": "message_id",
    "message_proof": "message_id",
    "message_pain": "message_id",
    "objection_proof": "objection_id",
    "brief_field": "brief_id",
}


COUNTED = frozenset({*SECTION_OF, "ripple_task"})
REVIEWED = frozenset({"clm", "msg", "can", "obj", "brf"})
"""The prefixes of the rows of this room that are texts to review."""


class Tab(FormPage):
    """The header, the sub-tabs with their counts, and the pages, each built when first shown."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.survival = Survival(live, self)
        self.chosen = Chosen(live, self)
        self._pages: dict[str, QWidget] = {}
        self.form = Ui_PositioningTab()
        self.form.setupUi(self)
        form = self.form
        form.sections.current_changed.connect(self.show_section)
        self._section = "canvas"
        form.add.clicked.connect(lambda: self.add(self._section))
        form.preview_sheet.clicked.connect(self.preview)
        self.chosen.changed.connect(self._offer_preview)
        live.changed.connect(lambda done: self._show_counts() if set(done.rows) & COUNTED else None)
        self._show_counts()
        dress(self)
        self.show_section("canvas")

    def show_anew(self) -> None:
        self._show_counts()
        self._name_button()

    def commands(self) -> list[tuple[str, Callable[[], object]]]:
        """Commands for the search."""
        return [
            (self.tr("Add a claim"), lambda: self.add("claims")),
            (self.tr("Add a proof"), lambda: self.add("proofs")),
            (self.tr("Add an objection"), lambda: self.add("objections")),
            (self.tr("Walk the chain from pain to evidence"), lambda: self.show_section("chain")),
            (self.tr("Review what changed below the texts"), lambda: self.show_section("upkeep")),
            (self.tr("Add a test of a message"), lambda: self.add("upkeep")),
            (self.tr("Add a word to the word list"), lambda: self.add("words")),
            (self.tr("Add a launch brief"), lambda: self.add("briefs")),
            (self.tr("Add a pillar to the message house"), lambda: self.add("messages")),
            (self.tr("New version of the canvas"), lambda: self.add("canvas")),
            (self.tr("Fill the canvas from the project"), self._fill_canvas),
            (self.tr("Compare versions of the canvas"), self._compare_canvas),
            (self.tr("Preview the positioning sheet"), self.preview),
            (self.tr("Check a sentence against this project"), self.check_sentence),
        ]

    def check_sentence(self) -> QDialog:
        """Open the box for any sentence."""
        from pmm_desk.positioning.check_dialog import CheckDialog

        dialog = CheckDialog(self.live, self.window())
        dialog.show()
        return dialog

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
        if section == "claims":
            from pmm_desk.positioning.claims import ClaimsPage

            return ClaimsPage(self.live, self.survival, self)
        if section == "proofs":
            from pmm_desk.positioning.proofs import ProofsPage

            return ProofsPage(self.live, self)
        if section == "objections":
            from pmm_desk.positioning.objections import ObjectionsPage

            return ObjectionsPage(self.live, self)
        if section == "chain":
            from pmm_desk.positioning.chain_page import ChainPage

            return ChainPage(self.live, self.survival, self)
        if section == "words":
            from pmm_desk.positioning.word_list import WordListPage

            return WordListPage(self.live, self)
        if section == "upkeep":
            from pmm_desk.positioning.upkeep import UpkeepPage

            return UpkeepPage(self.live, self)
        if section == "messages":
            from pmm_desk.positioning.house import HousePage

            return HousePage(self.live, self.survival, self)
        if section == "statements":
            from pmm_desk.positioning.statements_page import StatementsPage

            return StatementsPage(self.live, self.chosen, self)
        if section == "briefs":
            from pmm_desk.positioning.briefs import BriefsPage

            return BriefsPage(self.live, self)
        from pmm_desk.positioning.canvas_page import CanvasPage

        return CanvasPage(self.live, self.survival, self.chosen, self)

    def show_section(self, section: str) -> None:
        """Bring a page to the front."""
        self._section = section
        self.form.sections.choose(section)
        self.form.pages.setCurrentWidget(self.page(section))
        self._name_button()

    def show_row(self, row_id: str, field: str = "") -> None:
        """Lead to the place of a row of this room; a bare prefix opens the page of its table."""
        table = self.live.project.table_of(row_id)
        section = SECTION_OF.get(table)
        if section is None:
            return
        if table == "canvas" and field.startswith(("pitch_", "pillar_")):
            section = "statements"
        self.show_section(section)
        row = self.live.row(row_id)
        if row is not None:
            target = row[_OWNER[table]] if table in _OWNER else row_id
            cast(Any, self.page(section)).show_row(str(target), field)

    def add(self, section: str) -> None:
        """Add a row on a page and begin with its first field."""
        self.show_section(section)
        cast(Any, self.page(section)).add()

    def _fill_canvas(self) -> None:
        self.show_section("canvas")
        if self.chosen.canvas:
            cast(Any, self.page("canvas")).open_shelf()

    def _compare_canvas(self) -> None:
        self.show_section("canvas")
        if self.chosen.canvas:
            cast(Any, self.page("canvas")).bar.compare()

    def _name_button(self) -> None:
        """The one button of the header adds what the page holds."""
        words = {
            "canvas": self.tr("New version"),
            "statements": self.tr("New version"),
            "claims": self.tr("Add claim"),
            "proofs": self.tr("Add proof"),
            "messages": self.tr("Add pillar"),
            "objections": self.tr("Add objection"),
            "upkeep": self.tr("Add test"),
            "words": self.tr("Add word"),
            "briefs": self.tr("Add brief"),
        }
        self.form.add.setText(words.get(self._section, ""))
        self.form.add.setVisible(self._section in words)
        self._offer_preview()

    def sheet(self) -> tuple[str, str]:
        """The sheet that prints what the page in front holds, and the row it is about; '' while there is none."""
        if self._section == "briefs":
            briefs = self.live.rows("brief")
            return "internal_brief", str(briefs[0]["id"]) if briefs else ""
        current = [row["id"] for row in currents(self.chosen.canvases)]
        if self._section in ("canvas", "statements"):
            return "positioning", self.chosen.canvas if current else ""
        return "message_house", str(current[0]) if current and self.live.count("message") else ""

    def preview(self) -> None:
        """Show that sheet, where the sheets are."""
        kind, row_id = self.sheet()
        if row_id:
            self.live.preview_requested.emit(kind, row_id)

    def _offer_preview(self) -> None:
        shown = bool(self.sheet()[1])
        self.form.preview_sheet.setVisible(shown)
        # Where nothing is added, one button is enough to hold the title in its place; without any, the room is kept.
        kept = self.form.add.sizePolicy()
        kept.setRetainSizeWhenHidden(not shown)
        self.form.add.setSizePolicy(kept)

    def _to_review(self) -> int:
        """How many texts of this room rest on something that changed."""
        open_ones = self.live.project.rows("ripple_task", where={"done": 0})
        return len({task["concerned"] for task in open_ones if task["concerned"].partition("_")[0] in REVIEWED})

    def _show_counts(self) -> None:
        sections, live = self.form.sections, self.live
        self._offer_preview()
        sections.set_tab("canvas", self.tr("Canvas"))
        sections.set_tab("statements", self.tr("Statements"))
        sections.set_tab("claims", self.tr("Claims"), live.count("claim"))
        sections.set_tab("proofs", self.tr("Proofs"), live.count("proof"))
        sections.set_tab("messages", self.tr("Message house"), live.count("message"))
        sections.set_tab("objections", self.tr("Objections"), live.count("objection"))
        sections.set_tab("chain", self.tr("Chain"))
        sections.set_tab("briefs", self.tr("Launch briefs"), live.count("brief"))
        sections.set_tab("words", self.tr("Words"), live.count("term") or None, aside=True)
        due = self._to_review()
        sections.set_tab("upkeep", self.tr("Upkeep"), due or None, warn=due > 0, aside=True)
