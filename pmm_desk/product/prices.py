"""The page of prices: the editions, and the prices that hold for a while with the stage they belong to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.product_prices import Ui_ProductPrices
from pmm_desk.product.stage_lanes import StageLanes
from pmm_desk.product.wording import chip
from pmm_desk.product.words import life_stage_words, tool_words, visibility_words
from pmm_desk.widgets.cards import CHIP_OF, FindingChips
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress


class PricesPage(FormPage):
    """The editions beside their form with the currency of all prices; below, the price tools by stage of life."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_ProductPrices()
        self.form.setupUi(self)
        self.retranslate()
        self.currency = FormBinder(self.form.editions_card, live, fields=[self.form.currency])
        self._set_up_editions()
        self._set_up_tools()
        live.changed.connect(self._after_change)
        self._show()
        dress(self)

    def _set_up_editions(self) -> None:
        form, live = self.form, self._live
        form.editions.setup(live, "edition", self._edition_card, thing=lambda: self.tr("edition"))
        self.chips = FindingChips(form.edition_plain)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.edition_layout.insertWidget(1, self.chips)
        for tool in (form.duplicate_edition, form.delete_edition):
            # Beside the field, not beside its label.
            form.edition_head.setAlignment(tool, Qt.AlignmentFlag.AlignBottom)
        self.list = ListAndForm(
            form.editions,
            FormBinder(form.edition_plain, live),
            form.editions_places,
            form.editions_filled,
            form.editions_empty,
            form.no_edition,
        ).with_buttons(form.add_edition, form.duplicate_edition, form.delete_edition)
        self.list.chosen.connect(self._show_edition)
        self._show_edition(self.list.row_id)

    def _set_up_tools(self) -> None:
        form, live = self.form, self._live
        form.tools.setup(
            live, "price_tool", self._tool_card, thing=lambda: self.tr("price tool"), depends={"edition", "product"}
        )
        self.tool_chips = FindingChips(form.tool_plain)
        self.tool_chips.setup(live, lambda finding: chip(finding, live))
        form.tool_layout.insertWidget(1, self.tool_chips)
        for tool in (form.duplicate_tool, form.delete_tool):
            form.tool_head.setAlignment(tool, Qt.AlignmentFlag.AlignBottom)
        self.tools = ListAndForm(
            form.tools,
            FormBinder(form.tool_plain, live),
            form.tools_places,
            form.tools_filled,
            form.tools_empty,
            form.no_tool,
        ).with_buttons(form.add_tool, form.duplicate_tool, form.delete_tool)
        self.tools.chosen.connect(self._show_tool)
        self.lanes = StageLanes(live, form.lanes)
        self.lanes.tool_chosen.connect(lambda row_id: self.tools.show_row(row_id))
        self.lanes.tool_wanted.connect(self.add_tool)
        self._show_tool(self.tools.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.edition_visibility.set_choices(list(visibility_words().items()))
        form.tool_kind.set_choices(list(tool_words().items()))
        stages = life_stage_words() | {"open": self.tr("Any stage")}
        form.tool_life_stage.set_choices(list(stages.items()))
        form.currency.set_placeholder("CNY")
        form.edition_price_note.set_placeholder(self.tr("per year, per site …"))
        form.tool_terms.set_placeholder(self.tr("A third off the first year, for orders before the launch"))
        form.no_edition.set_words(
            self.tr("Which editions can one buy, and for how much? Every price needs the date it was true."),
            self.tr("Add edition"),
            "layers",
        )
        form.no_tool.set_words(
            self.tr(
                "A price for a while: an early bird before the launch, a trade-in for those who stay behind, a"
                " clearance at the end. Each one says from when until when."
            ),
            self.tr("Add price tool"),
            "calendar",
        )

    def show_anew(self) -> None:
        self.lanes.show_tools()

    def follow(self) -> None:
        """The language of the texts changed; the fields read themselves again."""
        self.lanes.show_tools()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to an edition or a price tool and one of its fields."""
        form = self.form
        of_tools = self._live.project.table_of(row_id) == "price_tool"
        rows, card = (self.tools, form.tools_card) if of_tools else (self.list, form.editions_card)
        found = rows.show_row(row_id, field)
        if found:
            QTimer.singleShot(0, card, lambda: form.prices_scroll.ensureWidgetVisible(card))
        return found

    def show_project(self, field: str) -> None:
        """Go to a field of the project itself."""
        self.currency.show_field(field)

    def add_edition(self) -> None:
        """Add an edition and begin with its name."""
        self.list.add()

    def add_tool(self, kind: str = "", stage: str = "") -> None:
        """Add a price tool, of this kind for this stage where they are named, and begin with its name."""
        values = {name: value for name, value in (("kind", kind), ("life_stage", stage)) if value}
        made: list[str] = []
        self._live.attempt(self.tr("Add price tool"), lambda change: made.append(change.add("price_tool", **values)))
        if made:
            self.show_row(made[0], "name")

    def _edition_card(self, row: dict[str, Any]) -> CardText:
        return CardText(str(row["name"]) or self.tr("Unnamed"), str(row["scope"]), price(row), self._found(row["id"]))

    def _tool_card(self, row: dict[str, Any]) -> CardText:
        kind = tool_words().get(row["kind"], str(row["kind"]))
        return CardText(str(row["name"]) or kind, between(row["starts"], row["ends"]), "", self._found(row["id"]))

    def _found(self, row_id: str) -> list[tuple[str, str]]:
        return [(CHIP_OF[each.severity], chip(each, self._live)) for each in self._live.findings.get(row_id, ())]

    def _show(self) -> None:
        projects = self._live.project.ids("project")
        if self.currency.row_id is None and projects:
            self.currency.bind(projects[0])

    def _show_edition(self, row_id: str) -> None:
        self.chips.show_row(row_id or "none")
        self.form.edition_plain.setVisible(bool(row_id))

    def _show_tool(self, row_id: str) -> None:
        self.tool_chips.show_row(row_id or "none")
        self.form.tool_plain.setVisible(bool(row_id))

    def _after_change(self, done: Any) -> None:
        if "project" in done.rows:
            self._show()
        if {"price_tool", "product", "translation"} & set(done.rows):
            self.lanes.show_tools()


def price(edition: dict[str, Any]) -> str:
    """The price of an edition in figures: "12,000", "60,000–96,000", "180,000 +"; empty for none."""
    low, high = edition["price_from"], edition["price_to"]
    written = [f"{value:,.2f}".removesuffix(".00") for value in (low, high) if value is not None]
    if high is None and written:
        return f"{written[0]} +"
    return "–".join(dict.fromkeys(written))


def between(starts: str | None, ends: str | None) -> str:
    """From when until when: "2026-08-01 – 2026-09-30", "– 2026-09-30"; empty for neither."""
    return " ".join(filter(None, (starts, "–", ends))) if starts or ends else ""
