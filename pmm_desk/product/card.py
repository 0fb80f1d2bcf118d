"""The page of the product itself: what it is, where it stands, through whom it is sold."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.product_card import Ui_ProductCard
from pmm_desk.product.words import life_stage_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
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
        form.no_product.clicked.connect(self._begin)
        live.changed.connect(self._after_change)
        self._show()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.life_stage.set_choices(list(life_stage_words().items()))
        form.name.set_placeholder(self.tr("Name of the product"))
        form.category.set_placeholder(self.tr("What kind of product is it?"))
        form.no_product.set_words(
            self.tr("What do you sell? A name is enough to begin."), self.tr("Add the product"), "package"
        )

    def follow(self) -> None:
        """The language of the texts changed; the fields read themselves again."""
        self._show()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to one of the product's fields."""
        return self.product.show_field(field) or self.product.show_field("name")

    def _show(self) -> None:
        products = self._live.project.ids("product")
        row_id = products[0] if products else None
        if self.product.row_id != row_id:
            self.product.bind(row_id)
        form = self.form
        form.places.setCurrentWidget(form.filled if products else form.empty)

    def _begin(self) -> None:
        self._live.attempt(self.tr("Add the product"), lambda change: change.add("product"))
        self.product.show_field("name")

    def _after_change(self, done: Any) -> None:
        if "product" in done.rows:
            self._show()
