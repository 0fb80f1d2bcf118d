"""The page of launch briefs: the product's upper information, one per feature, composed until somebody writes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayoutItem, QWidget

from pmm_desk.forms.positioning_briefs import Ui_PositioningBriefs
from pmm_desk.positioning.brief_fields import OwnFields
from pmm_desk.positioning.canvas_findings import BRIEF_PARTS as PARTS
from pmm_desk.positioning.composed_binder import ComposedBinder, ComposedNote
from pmm_desk.positioning.material import READ, brief
from pmm_desk.positioning.rules import canvas_of
from pmm_desk.positioning.scene import lacking
from pmm_desk.positioning.words import joined, scene_part_words
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role


class BriefsPage(FormPage):
    """The list of briefs and the form of the chosen one."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_PositioningBriefs()
        self.form.setupUi(self)
        form = self.form
        form.briefs.setup(live, "brief", self._card, thing=lambda: self.tr("brief"), depends={"feature"})
        self.binder = ComposedBinder(form.brief_form, live, self._composed, fields=form.brief_form.findChildren(Field))
        self.notes = {part: ComposedNote(self.binder, part, form.brief_form) for part in PARTS}
        for part, note in self.notes.items():
            getattr(form, f"{part}_place").addWidget(note)
        self.scene = plain("", form.brief_form, role="caption", wrap=True)
        form.scene_place.addWidget(self.scene)
        for column in range(2):
            form.parts_grid.setColumnStretch(column, 1)
        for at in range(form.parts_grid.count()):
            # Beside a part of several lines the other stays at the top of its place.
            cast(QLayoutItem, form.parts_grid.itemAt(at)).setAlignment(Qt.AlignmentFlag.AlignTop)
        self.own = OwnFields(form.own_place, live, form.own_card)
        form.add_field.clicked.connect(self.own.add)
        self.list = ListAndForm(
            form.briefs, self.binder, form.places, form.filled, form.empty, form.no_brief
        ).with_buttons(form.add_brief, form.duplicate_brief, form.delete_brief)
        self.list.chosen.connect(self._show)
        scenario = self.binder.fields["scenario"]
        scenario.edited.connect(lambda text: self._show_scene(str(text)))
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._compose_anew)
        live.changed.connect(self._after_change)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_brief.set_words(
            self.tr("A launch brief brings everyone in the company to the same words before a feature goes out."),
            self.tr("Add brief"),
            "file-text",
        )
        self.own.retranslate()
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a brief and begin with its feature."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a brief and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _after_change(self, done: object) -> None:
        tables = set(getattr(done, "rows", {}))
        if tables & {"brief", "brief_field", "feature"}:
            self._show(self.list.row_id)
        if tables & READ - {"brief"}:
            self._later.start()

    def _compose_anew(self) -> None:
        if self.binder.row_id:
            self.binder.reload()

    def _composed(self, row: Row) -> Mapping[str, str]:
        live = self._live
        return brief(live.rows, row, canvas_of(live.rows("canvas"), row), live.language)

    def _card(self, row: Row) -> CardText:
        feature = self._live.name_of(row["feature_id"]) if row["feature_id"] else ""
        sub = self.tr("{filled} of {all} parts written").format(filled=_written(row), all=len(PARTS))
        return CardText(feature or self.tr("For no feature yet"), str(row["slogan"]) or sub)

    def _show(self, row_id: str) -> None:
        form = self.form
        row = self._live.row(row_id) if row_id else None
        form.brief_form.setVisible(row is not None)
        form.own_card.setVisible(row is not None)
        self.own.show_brief(row_id if row is not None else "")
        if row is None:
            return
        form.brief_title.setText(self._card(row).title)
        written, chip = _written(row), form.completeness
        assert isinstance(chip, Chip)
        kind = "success" if written == len(PARTS) else "warning"
        chip.show_words(kind, self.tr("{filled} of {all} parts written").format(filled=written, all=len(PARTS)))
        self._show_scene(str(self.binder.fields["scenario"].value()))

    def _show_scene(self, text: str) -> None:
        """What the scenario still lacks of time, place and people."""
        live = self._live
        places = [str(row["place"]) for row in live.rows("sales_scenario")]
        people = [str(row[column]) for row in live.rows("persona") for column in ("name", "job_title")]
        missing = lacking(text, places, people)
        words = scene_part_words()
        told = ""
        if missing:
            told = self.tr("The scenario does not seem to name {parts}.").format(
                parts=joined([words[part] for part in missing])
            )
        elif text.strip():
            told = self.tr("The scenario names a time, a place and people.")
        self.scene.setText(told)
        self.scene.setVisible(bool(told))
        set_role(self.scene, "problem" if missing else "caption")


def _written(row: Row) -> int:
    """How many of the six parts somebody has written."""
    return sum(1 for part in PARTS if str(row[part]).strip())
