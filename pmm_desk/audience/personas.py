"""The page of roles: each one as a person one can picture, in titled blocks."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from pmm_desk.audience.block_cards import BlockCards
from pmm_desk.audience.blocks import BLOCK_OF, is_negative
from pmm_desk.audience.completeness import Completeness, age_words
from pmm_desk.audience.owned_rows import OwnedRows
from pmm_desk.audience.pains import PainLine
from pmm_desk.audience.persona_copy import PersonaCopies
from pmm_desk.audience.persona_types import PersonaTypes
from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.audience.rules import initials, persona_age
from pmm_desk.audience.traits import TraitLine
from pmm_desk.audience.wording import chip, field_of
from pmm_desk.audience.words import confidence_words, decision_words, parts_of
from pmm_desk.forms.audience_personas import Ui_AudiencePersonas
from pmm_desk.product.rules import as_of, limits
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.cards import Chip, FindingChips
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress, set_role


class PersonasPage(FormPage):
    """The list of roles and the portrait of the chosen one."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.form = Ui_AudiencePersonas()
        self.form.setupUi(self)
        form = self.form
        self.blocks = BlockCards(live, form, form.personas_scroll)
        self._set_up_head()
        self._set_up_rows()
        self.retranslate()
        form.personas.setup(live, "persona", self._card, thing=lambda: self.tr("role"))
        as_title(form.name)
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.personas, self.binder, form.side, form.filled, form.empty, form.no_persona
        ).with_buttons(form.add_persona, form.duplicate_persona, form.delete_persona)
        self.list.chosen.connect(self._choose)
        live.changed.connect(self._after_change)
        self._show(self.list.row_id)
        dress(self)

    def _set_up_head(self) -> None:
        """What stands above the blocks: chips, how complete, the sheet."""
        form, live = self.form, self._live
        self.chips = FindingChips(form.identity_card)
        self.chips.setup(live, lambda finding: chip(finding, live), field_of)
        form.identity_layout.insertWidget(1, self.chips)
        self.negative = Chip(form.identity_card)
        form.persona_head.insertWidget(1, self.negative)
        self.complete = QPushButton(form.identity_card)
        self.complete.setObjectName("complete")
        set_role(self.complete, "quiet")
        form.persona_head.insertWidget(2, self.complete)
        self.completeness = Completeness(live, self.complete, self.blocks, self.show_field)
        self.age = Chip(form.upkeep_card)
        form.upkeep_head.insertWidget(2, self.age)
        form.preview_sheet.clicked.connect(
            lambda: live.preview_requested.emit("persona", self.binder.row_id) if self.binder.row_id else None
        )
        self.copies = PersonaCopies(live, self)
        self.copies.brought.connect(self.show_row)
        form.copy_persona.clicked.connect(self.copy_out)
        form.bring_persona.clicked.connect(self.bring_in)

    def _set_up_rows(self) -> None:
        """What a portrait owns: pains, traits, customer types."""
        form, live = self.form, self._live
        self.pains = OwnedRows(
            live,
            "pain",
            PainLine,
            (form.pains_rows, form.no_pain, form.pains_place),
            lambda: (self.tr("Add a pain"), self.tr("Move a pain")),
        )
        self.traits = OwnedRows(
            live,
            "persona_trait",
            TraitLine,
            (form.traits_rows, form.no_trait, form.traits_place),
            lambda: (self.tr("Add a trait"), self.tr("Move a trait")),
        )
        self.types = PersonaTypes(live, form.types_place, form.no_type, form.types_label)
        form.add_pain.clicked.connect(self.pains.add)
        form.add_trait.clicked.connect(self.traits.add)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        choices = list(decision_words().items())
        form.decision_role.set_choices(choices)
        form.second_role.set_choices(choices)
        form.confidence.set_choices(list(confidence_words().items()))
        form.name.set_placeholder(self.tr("A name to picture, for example Lin Wei"))
        form.quote.set_placeholder(self.tr("“…”"))
        form.no_persona.set_words(
            self.tr("Which people take part in the decision? Each role becomes a portrait one can picture."),
            self.tr("Add role"),
            "users",
        )
        self.blocks.retranslate()

    def follow(self) -> None:
        """The language or the figures changed."""
        self._show(self.list.row_id)

    def copy_out(self) -> None:
        """Copy the shown role into another project."""
        if self.list.row_id:
            self.copies.ask_where(self.list.row_id)

    def bring_in(self) -> None:
        """Bring roles in from another project."""
        self.copies.ask_which()

    def add(self) -> None:
        """Add a role and begin with its name."""
        self.list.add()

    # leading there -----------------------------------------------------------------------------------

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a role and go to one of its fields."""
        if not self.list.show_row(row_id):
            return False
        if field:
            self.show_field(field)
        return True

    def show_field(self, column: str) -> None:
        """Go to a field of the shown role, or to the rows that `column` stands for."""
        self.blocks.peek(BLOCK_OF.get(column, ""))
        owned: dict[str, OwnedRows | PersonaTypes] = {"pains": self.pains, "traits": self.traits, "types": self.types}
        rows = owned.get(column)
        shown: QWidget | None = self.binder.field(column)
        if rows is not None:
            rows.begin()
            shown = self.blocks.cards[BLOCK_OF[column]]
        elif shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown is not None:
            self._reveal(shown)

    def show_pain(self, pain: dict[str, Any], field: str = "") -> None:
        """Go to one pain of a role."""
        self._show_owned(self.pains, "pains", pain, field)

    def show_trait(self, trait: dict[str, Any], field: str = "") -> None:
        """Go to one trait of a role."""
        self._show_owned(self.traits, "traits", trait, field)

    def show_type(self, link: dict[str, Any]) -> None:
        """Go to a customer type of a role."""
        if self.list.show_row(link["persona_id"]):
            self.blocks.peek("company")
            box = self.types.boxes.get(link["customer_type_id"])
            if box is not None:
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                self._reveal(box)

    def _show_owned(self, rows: OwnedRows, block: str, row: dict[str, Any], field: str) -> None:
        if self.list.show_row(row["persona_id"]):
            self.blocks.peek(block)
            rows.show_row(row["id"], field)
            line = rows.lines.get(row["id"])
            if line is not None:
                self._reveal(line)

    def _reveal(self, place: QWidget) -> None:
        QTimer.singleShot(0, place, lambda: self.form.personas_scroll.ensureWidgetVisible(place))

    # showing -----------------------------------------------------------------------------------------

    def _card(self, row: dict[str, Any]) -> CardText:
        name = str(row["name"] or row["job_title"]) or self.tr("Unnamed")
        sub = str(row["job_title"]) if row["name"] else ""
        words = " · ".join(part for part in (parts_of(row), sub) if part)
        urgent = [
            finding for finding in self._live.findings.get(row["id"], ()) if finding.severity is not Severity.IDEA
        ]
        chips = [("warning", str(len(urgent)))] if urgent else []
        if is_negative(row):
            chips.append(("neutral", self.tr("no target")))
        return CardText(name, words, "", chips, initials(name), str(row["portrait"]))

    def _choose(self, row_id: str) -> None:
        self.blocks.end_peeking()
        self._show(row_id)

    def _show(self, row_id: str) -> None:
        self.chips.show_row(row_id or "none")
        for rows in (self.pains, self.traits, self.types, self.completeness):
            rows.show_persona(row_id)
        self._show_state()

    def _after_change(self, done: Any) -> None:
        if {"persona", "project", "freshness_limit"} & set(done.rows):
            self._show_state()

    def _show_state(self) -> None:
        """Say whether it is a negative persona, and how old the portrait is."""
        live = self._live
        row = live.project.row(self.list.row_id) if self.list.row_id else None
        shown = live.row(self.list.row_id) if self.list.row_id else None
        self.form.portrait.set_monogram(
            initials(str((shown or {}).get("name") or (shown or {}).get("job_title") or ""))
        )
        self.negative.show_words("danger", self.tr("Not a target") if row is not None and is_negative(row) else "")
        if row is None:
            return
        known = limits(live.project.rows("freshness_limit"))
        age = persona_age(row, known, as_of(live.project.rows("project"), date.today()))
        days = None if age is None else age.days
        stale = age is not None and age.stale
        self.age.show_words("warning" if stale else "neutral", age_words(days) if days is None or days >= 0 else "")
