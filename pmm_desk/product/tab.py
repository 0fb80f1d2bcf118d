"""The product room in the window: the product, its prices, features, scenarios, freshness."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.product import Ui_ProductTab
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

SECTION_OF = {
    "project": "prices",
    "product": "card",
    "edition": "prices",
    "price_tool": "prices",
    "feature": "features",
    "sales_scenario": "scenarios",
    "freshness_limit": "freshness",
}


class Tab(FormPage):
    """The header, the sub-tabs with their counts, and the pages, each built when first shown."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self._pages: dict[str, QWidget] = {}
        self.form = Ui_ProductTab()
        self.form.setupUi(self)
        self.form.sections.current_changed.connect(self.show_section)
        self.form.add_feature.clicked.connect(self.add_feature)
        self.form.add_scenario.clicked.connect(self.add_scenario)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._read_again)
        self._show_counts()
        dress(self)
        self.show_section("card")

    def show_anew(self) -> None:
        self._show_counts()

    def commands(self) -> list[tuple[str, Callable[[], object]]]:
        """Commands for the palette."""
        return [
            (self.tr("Add feature"), self.add_feature),
            (self.tr("Add scenario"), self.add_scenario),
            (self.tr("Add edition"), self.add_edition),
            (self.tr("Add price tool"), self.add_tool),
            (self.tr("Edit the freshness limits"), lambda: self.show_section("freshness")),
        ]

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
        if section == "features":
            from pmm_desk.product.features import FeaturesPage

            return FeaturesPage(self.live, self)
        if section == "scenarios":
            from pmm_desk.product.scenarios import ScenariosPage

            return ScenariosPage(self.live, self)
        if section == "prices":
            from pmm_desk.product.prices import PricesPage

            return PricesPage(self.live, self)
        if section == "freshness":
            from pmm_desk.product.freshness import FreshnessPage

            return FreshnessPage(self.live, self)
        from pmm_desk.product.card import CardPage

        return CardPage(self.live, self)

    def show_section(self, section: str) -> None:
        """Bring a page to the front."""
        self.form.sections.choose(section)
        self.form.pages.setCurrentWidget(self.page(section))

    def show_row(self, row_id: str, field: str = "") -> None:
        """Lead to the place of a row of this room; a bare prefix leads to the list."""
        table = self.live.project.table_of(row_id)
        section = SECTION_OF.get(table)
        if section is None:
            return
        if table == "project":
            section = "freshness" if field == "as_of" else section
            self.show_section(section)
            cast(Any, self.page(section)).show_project(field)
            return
        self.show_section(section)
        if self.live.row(row_id) is not None:
            cast(Any, self.page(section)).show_row(row_id, field)

    def _after_change(self, done: Any) -> None:
        if {"product", "edition", "feature", "sales_scenario", "translation"} & set(done.rows):
            self._show_counts()

    def _read_again(self) -> None:
        for page in self._pages.values():
            cast(Any, page).follow()
        self._show_counts()

    def _show_counts(self) -> None:
        sections, live = self.form.sections, self.live
        sections.set_tab("card", self.tr("Product"))
        sections.set_tab("prices", self.tr("Prices"), live.count("edition"))
        sections.set_tab("features", self.tr("Features"), live.count("feature"))
        sections.set_tab("scenarios", self.tr("Scenarios"), live.count("sales_scenario"))
        sections.set_tab("freshness", self.tr("Freshness"))
        products = live.rows("product")
        self.form.subtitle.setText(str(products[0]["name"]) if products else "")

    # commands ----------------------------------------------------------------------------------------

    def add_feature(self) -> None:
        """Add a feature and begin with its name."""
        self.show_section("features")
        cast(Any, self.page("features")).add()

    def add_scenario(self) -> None:
        """Add a scenario and begin with its name."""
        self.show_section("scenarios")
        cast(Any, self.page("scenarios")).add()

    def add_edition(self) -> None:
        """Add an edition and begin with its name."""
        self.show_section("prices")
        cast(Any, self.page("prices")).add_edition()

    def add_tool(self) -> None:
        """Add a price tool and begin with its name."""
        self.show_section("prices")
        cast(Any, self.page("prices")).add_tool()
