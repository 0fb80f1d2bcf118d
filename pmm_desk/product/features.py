"""The page of features: technical point → benefit in market language → value, side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.product_features import Ui_ProductFeatures
from pmm_desk.product.wording import chip
from pmm_desk.product.words import STAGE_KINDS, stage_words
from pmm_desk.widgets.cards import CHIP_OF, FindingChips, NameLink
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress

OWN = ("point_without_benefit", "feature_without_value", "update_without_value")
"""The findings of this room about a feature; other rooms show theirs in their own place."""


class FeaturesPage(FormPage):
    """The list of features and the form of the chosen one, with the scenes that show it."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_ProductFeatures()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.features.setup(live, "feature", self._card, thing=lambda: self.tr("feature"))
        self.chips = FindingChips(form.feature_card)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.feature_layout.insertWidget(1, self.chips)
        as_title(form.name)
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.features, self.binder, form.side, form.filled, form.empty, form.no_feature
        ).with_buttons(form.add_feature, form.duplicate_feature, form.delete_feature)
        self.list.chosen.connect(self._show)
        form.add_scene.clicked.connect(self._add_scene)
        live.changed.connect(self._after_change)
        self._show(self.list.row_id)
        dress(self)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.stage.set_choices(list(stage_words().items()))
        form.name.set_placeholder(self.tr("Name of the feature"))
        form.technical_point.set_placeholder(self.tr("In the words of those who built it"))
        form.benefit.set_placeholder(self.tr("What the user can do now that was hard before"))
        form.value.set_placeholder(self.tr("What the company gains: time, money, safety"))
        form.update_text.set_placeholder(self.tr("In words a customer reads; the value above says what it is good for"))
        form.period.set_placeholder(self.tr("for example 2026 H2"))
        form.no_feature.set_words(
            self.tr("What can the product do? Begin with a name; the phrase for the market and its value follow."),
            self.tr("Add feature"),
            "package",
        )

    def follow(self) -> None:
        """The language of the texts changed."""
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a feature and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a feature and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: dict[str, Any]) -> CardText:
        name = str(row["name"]) or self.tr("Unnamed")
        title = " ".join(part for part in (str(row["code"]), name) if part)
        found = [each for each in self._live.findings.get(row["id"], ()) if each.code in OWN]
        chips = [(CHIP_OF[each.severity], chip(each, self._live)) for each in found]
        stage = (STAGE_KINDS.get(row["stage"], "neutral"), stage_words().get(row["stage"], str(row["stage"])))
        return CardText(title, str(row["period"]), "", [*chips, stage])

    def _show(self, row_id: str) -> None:
        self.chips.show_row(row_id or "none")
        self._show_scenes(row_id)

    def _show_scenes(self, row_id: str) -> None:
        """The scenarios that show this feature, each leading to its place."""
        form = self.form
        clear(form.scenes_rows)
        scenes = self._live.rows("sales_scenario", feature_id=row_id) if row_id else []
        form.no_scene.setVisible(not scenes)
        for scene in scenes:
            line = NameLink(str(scene["name"]) or self.tr("Unnamed"))
            line.setObjectName(f"open_{scene['id']}")
            line.clicked.connect(lambda _=False, scene=scene: self._live.go.emit(scene["id"], ""))
            form.scenes_rows.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_scene(self) -> None:
        made: list[str] = []
        row_id = self.list.row_id
        self._live.attempt(
            self.tr("Add scenario"), lambda change: made.append(change.add("sales_scenario", feature_id=row_id))
        )
        if made:
            self._live.go.emit(made[0], "name")

    def _after_change(self, done: Any) -> None:
        if "sales_scenario" in done.rows:
            self._show_scenes(self.list.row_id)
