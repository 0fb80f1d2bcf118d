"""The page of roles: each one as a person one can picture, in titled blocks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pmm_desk.audience.pains import PainRows
from pmm_desk.audience.reckoning import Reckoning, figure
from pmm_desk.audience.rules import completeness
from pmm_desk.audience.wording import chip
from pmm_desk.audience.words import decision_words, parts_of
from pmm_desk.forms.audience_personas import Ui_AudiencePersonas
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.cards import Chip, FindingChips
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress


class PersonasPage(FormPage):
    """The list of roles and the portrait of the chosen one."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.form = Ui_AudiencePersonas()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.personas.setup(live, "persona", self._card, thing=lambda: self.tr("role"))
        self.chips = FindingChips(form.identity_card)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.identity_layout.insertWidget(1, self.chips)
        self.complete = Chip(form.identity_card)
        form.persona_head.insertWidget(1, self.complete)
        as_title(form.name)
        self.binder = FormBinder(form.side, live)
        self.pains = PainRows(live, form.pains_rows, form.no_pain, form.pains_place)
        form.add_pain.clicked.connect(self.pains.add)
        self.list = ListAndForm(
            form.personas, self.binder, form.side, form.filled, form.empty, form.no_persona
        ).with_buttons(form.add_persona, form.duplicate_persona, form.delete_persona)
        self.list.chosen.connect(self._show)
        live.changed.connect(self._after_change)
        self._show(self.list.row_id)
        dress(self)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        choices = list(decision_words().items())
        form.decision_role.set_choices(choices)
        form.second_role.set_choices(choices)
        form.name.set_placeholder(self.tr("A name to picture, for example Lin Wei"))
        form.quote.set_placeholder(self.tr("“…”"))
        form.no_persona.set_words(
            self.tr("Which people take part in the decision? Each role becomes a portrait one can picture."),
            self.tr("Add role"),
            "users",
        )

    def follow(self) -> None:
        """The language or the figures changed."""
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a role and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a role and go to one of its fields."""
        if not self.list.show_row(row_id, field):
            return False
        shown = self.binder.field(field)
        if shown is not None:
            QTimer.singleShot(0, shown, lambda: self.form.personas_scroll.ensureWidgetVisible(shown))
        return True

    def show_pain(self, pain: dict[str, Any], field: str = "") -> None:
        """Go to one pain of a role."""
        if self.list.show_row(pain["persona_id"]):
            self.pains.show_row(pain["id"], field)
            line = self.pains.lines.get(pain["id"])
            if line is not None:
                QTimer.singleShot(0, line, lambda: self.form.personas_scroll.ensureWidgetVisible(line))

    def _card(self, row: dict[str, Any]) -> CardText:
        name = str(row["name"] or row["job_title"]) or self.tr("Unnamed")
        sub = str(row["job_title"]) if row["name"] else ""
        words = " · ".join(part for part in (parts_of(row), sub) if part)
        urgent = [
            finding for finding in self._live.findings.get(row["id"], ()) if finding.severity is not Severity.IDEA
        ]
        chips = [("warning", str(len(urgent)))] if urgent else []
        return CardText(name, words, "", chips, initials(name))

    def _show(self, row_id: str) -> None:
        self.chips.show_row(row_id or "none")
        self.pains.show_persona(row_id)
        self._show_complete()

    def _after_change(self, done: Any) -> None:
        if {"persona", "pain"} & set(done.rows):
            self._show_complete()

    def _show_complete(self) -> None:
        row = self._live.project.row(self.list.row_id) if self.list.row_id else None
        if row is None:
            self.complete.show_words("neutral", "")
            return
        share = completeness(row, self._live.count("pain", persona_id=row["id"]))
        words = self.tr("{share}% complete").format(share=figure(share * 100))
        self.complete.show_words("success" if share == 1 else "neutral", words)


def initials(name: str) -> str:
    """One or two letters for a name: "Lin Wei" → "LW", a Chinese name → its last character; empty for none."""
    words = name.split()
    if not words:
        return ""
    if not words[0].isascii():
        return words[0][-1]
    return "".join(word[0] for word in (words if len(words) < 3 else (words[0], words[-1]))).upper()
