"""The page of the product itself: what it is, and its editions with their prices."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.product_card import Ui_ProductCard
from pmm_desk.product.wording import chip
from pmm_desk.product.words import life_stage_words, visibility_words
from pmm_desk.widgets.cards import CHIP_OF, FindingChips
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress


class CardPage(FormPage):
    """The product's own fields, the editions beside their form, the currency of all prices."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_ProductCard()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        as_title(form.name)
        self.product = FormBinder(form.product_card, live)
        self.currency = FormBinder(form.editions_card, live, fields=[form.currency])
        form.editions.setup(live, "edition", self._card, thing=lambda: self.tr("edition"))
        self.chips = FindingChips(form.edition_plain)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.edition_layout.insertWidget(1, self.chips)
        for tool in (form.duplicate_edition, form.delete_edition):
            # Beside the field, not beside its label.
            form.edition_head.setAlignment(tool, Qt.AlignmentFlag.AlignBottom)
        self.editions = FormBinder(form.edition_plain, live)
        self.list = ListAndForm(
            form.editions,
            self.editions,
            form.editions_places,
            form.editions_filled,
            form.editions_empty,
            form.no_edition,
        ).with_buttons(form.add_edition, form.duplicate_edition, form.delete_edition)
        self.list.chosen.connect(self._show_edition)
        form.no_product.clicked.connect(self._begin)
        live.changed.connect(self._after_change)
        self._show()
        self._show_edition(self.list.row_id)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.edition_visibility.set_choices(list(visibility_words().items()))
        form.life_stage.set_choices(list(life_stage_words().items()))
        form.name.set_placeholder(self.tr("Name of the product"))
        form.category.set_placeholder(self.tr("What kind of product is it?"))
        form.currency.set_placeholder("CNY")
        form.edition_price_note.set_placeholder(self.tr("per year, per site …"))
        form.no_edition.set_words(
            self.tr("Which editions do you sell, and what does each cost? A price needs its date."),
            self.tr("Add edition"),
            "layers",
        )
        form.no_product.set_words(
            self.tr("What do you sell? A name is enough to begin."), self.tr("Add the product"), "package"
        )

    def follow(self) -> None:
        """The language of the texts changed; the fields read themselves again."""
        self._show()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to the product or an edition and one of its fields."""
        form = self.form
        if self._live.project.table_of(row_id) == "edition":
            found = self.list.show_row(row_id, field)
            if found:
                QTimer.singleShot(0, form.edition_plain, lambda: form.product_scroll.ensureWidgetVisible(form.editions))
            return found
        return self.product.show_field(field) or self.product.show_field("name")

    def show_project(self, field: str) -> None:
        """Go to a field of the project itself."""
        self.currency.show_field(field)

    def add_edition(self) -> None:
        """Add an edition and begin with its name."""
        self.list.add()

    def _card(self, row: dict[str, Any]) -> CardText:
        found = [(CHIP_OF[each.severity], chip(each, self._live)) for each in self._live.findings.get(row["id"], ())]
        return CardText(str(row["name"]) or self.tr("Unnamed"), str(row["scope"]), price(row), found)

    def _show(self) -> None:
        products, projects = self._live.project.ids("product"), self._live.project.ids("project")
        row_id = products[0] if products else None
        if self.product.row_id != row_id:
            self.product.bind(row_id)
        if self.currency.row_id is None and projects:
            self.currency.bind(projects[0])
        form = self.form
        form.places.setCurrentWidget(form.filled if products else form.empty)

    def _show_edition(self, row_id: str) -> None:
        self.chips.show_row(row_id or "none")
        self.form.edition_plain.setVisible(bool(row_id))

    def _begin(self) -> None:
        self._live.attempt(self.tr("Add the product"), lambda change: change.add("product"))
        self.product.show_field("name")

    def _after_change(self, done: Any) -> None:
        if {"product", "project"} & set(done.rows):
            self._show()


def price(edition: dict[str, Any]) -> str:
    """The price of an edition in figures: "12,000", "60,000–96,000", "180,000 +"; empty for none."""
    low, high = edition["price_from"], edition["price_to"]
    written = [f"{value:,.2f}".removesuffix(".00") for value in (low, high) if value is not None]
    if high is None and written:
        return f"{written[0]} +"
    return "–".join(dict.fromkeys(written))
