"""The page of objections: what customers doubt, in their words, with our answer and what proves it (E16)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_objections import Ui_PositioningObjections
from pmm_desk.positioning.answered import USUAL_OBJECTIONS
from pmm_desk.positioning.doubts import Doubt, unwritten
from pmm_desk.positioning.link_chips import LinkChips, Linking
from pmm_desk.positioning.proof_words import coded, proof_details
from pmm_desk.positioning.wording import chip
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role

READS = frozenset({"objection", "objection_proof", "proof", "persona", "competitor", "translation"})
LONGEST = 80


class ObjectionsPage(FormPage):
    """The list of doubts and the form of the chosen one."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_PositioningObjections()
        self.form.setupUi(self)
        form = self.form
        form.persona_id.set_shown(lambda persona: str(persona["job_title"] or persona["name"]))
        form.objections.setup(
            live,
            "objection",
            self._card,
            thing=lambda: self.tr("objection"),
            depends={"objection_proof", "persona", "competitor"},
            grip=True,
        )
        self.binder = FormBinder(form.objection_form, live)
        self.list = ListAndForm(
            form.objections, self.binder, form.places, form.filled, form.empty, form.no_objection
        ).with_buttons(form.add_objection, form.duplicate_objection, form.delete_objection)
        proofs = Linking(
            "objection_proof", "objection_id", "proof", "proof_id", coded, lambda row: "neutral", proof_details
        )
        self.proofs = LinkChips(live, proofs, form.proofs_place)
        place = QVBoxLayout(form.proofs_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.proofs)
        form.objection_chips.setup(live, lambda finding: chip(finding, live))
        self.menu = QMenu(form.bring_in)
        self.menu.aboutToShow.connect(self._fill_menu)
        form.bring_in.setMenu(self.menu)
        self.list.chosen.connect(self._show)
        live.changed.connect(lambda done: self._show(self.list.row_id) if READS & set(done.rows) else None)
        live.language_changed.connect(lambda: self._show(self.list.row_id))
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.visibility.set_choices(list(visibility_words().items()))
        form.no_objection.set_words(
            self.tr("Write down what customers doubt, in their words, and what sales may answer, before they ask."),
            self.tr("Add objection"),
            "message-square-quote",
        )
        self.proofs.retranslate(self.tr("Proved by"))
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add an objection and begin with the customer's words."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose an objection and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: Row) -> CardText:
        live = self._live
        persona = live.row(row["persona_id"]) or {} if row["persona_id"] else {}
        names = (
            str(persona.get("job_title") or persona.get("name") or ""),
            live.name_of(row["competitor_id"]) if row["competitor_id"] else "",
        )
        chips = []
        if not str(row["answer"]).strip():
            chips.append(("danger", self.tr("no answer")))
        elif not live.count("objection_proof", objection_id=row["id"]):
            chips.append(("warning", self.tr("no proof")))
        return CardText(str(row["objection"]) or self.tr("New objection"), " · ".join(filter(None, names)), "", chips)

    def _show(self, objection: str) -> None:
        form = self.form
        row = self._live.row(objection) if objection else None
        for card in (form.objection_form, form.proved_card):
            card.setVisible(row is not None)
        form.objection_chips.show_row(objection or None)
        self._show_hint()
        if row is not None:
            form.objection_title.setText(self._card(row).title)
            self.proofs.show_owner(objection)

    def _show_hint(self) -> None:
        """How many there are, beside how many are usual."""
        fewest, most = USUAL_OBJECTIONS
        number = self._live.count("objection")
        words = self.tr("%n objection(s); 8 to 12 is the usual number", None, number)
        if number > most:
            words = self.tr("%n objections: keep the 8 to 12 that come up most", None, number)
        self.form.objections_hint.setText(words)
        set_role(self.form.objections_hint, "caption" if fewest <= number <= most or number < fewest else "warn")

    # bringing in ---------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        """What roles and battlecards already say that is no objection here yet."""
        menu, live = self.menu, self._live
        menu.clear()
        found = unwritten(live.rows("persona"), live.rows("battlecard_line"), live.rows("objection"))
        for doubt in found:
            words = f"{self._whose(doubt)}: {doubt.words}"
            cut = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
            self._offer(menu, cut, partial(self._bring, [doubt]))
        if len(found) > 1:
            menu.addSeparator()
            self._offer(menu, self.tr("All of them"), lambda: self._bring(found))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing left to bring in")).setEnabled(False)

    def _whose(self, doubt: Doubt) -> str:
        row: Mapping[str, Any] = self._live.row(doubt.persona_id or doubt.competitor_id or "") or {}
        return str(row.get("job_title") or row.get("name") or "")

    def _offer(self, menu: QMenu, words: str, work: Callable[[], None]) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(not self._live.project.read_only)
        action.triggered.connect(lambda: work())

    def _bring(self, doubts: list[Doubt]) -> None:
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            live = self._live
            for doubt in doubts:
                texts = {"objection": doubt.words, "answer": doubt.answer}
                about = {"persona_id": doubt.persona_id, "competitor_id": doubt.competitor_id}
                made = change.add("objection", **about, **texts)
                if live.language != live.main_language:
                    # In the main language stands the same until somebody translates it.
                    for column, words in texts.items():
                        change.translate(made, column, live.language, words)

        if self._live.attempt(self.tr("Bring in objections"), work):
            self.list.show_row(made, "answer")
