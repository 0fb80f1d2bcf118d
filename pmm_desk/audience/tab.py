"""The audience room in the window: groups, roles, types, behaviours, accounts, coverage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from pmm_desk.audience.reckoning import FORMULA, Reckoning
from pmm_desk.forms.audience import Ui_AudienceTab
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme

SECTION_OF = {
    "target_group": "groups",
    "committee_member": "groups",
    "market_variable": "groups",
    "persona": "personas",
    "pain": "personas",
    "persona_trait": "personas",
    "persona_type": "personas",
    "customer_type": "types",
    "buying_behaviour": "behaviours",
    "account": "accounts",
    "assignment_rule": "types",
    "import_mapping": "accounts",
    "impossible_combination": "coverage",
    "class_plan": "classes",
    "influence_link": "groups",
}


class Tab(FormPage):
    """The header, the sub-tabs with their counts, and the pages, each built when first shown."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.reckoning = Reckoning(live)
        self._pages: dict[str, QWidget] = {}
        self.form = Ui_AudienceTab()
        self.form.setupUi(self)
        # First of all listeners: the lists of the pages ask for the order of the new figures.
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._read_again)
        live.findings_changed.connect(self._show_counts)
        theme().changed.connect(self._follow)
        self.form.sections.current_changed.connect(self.show_section)
        self.form.new_group.clicked.connect(self.new_group)
        self._show_counts()
        dress(self)
        self.show_section("groups")

    def show_anew(self) -> None:
        self._show_counts()

    def commands(self) -> list[tuple[str, Callable[[], object]]]:
        """Commands for the palette."""
        return [
            (self.tr("New target group"), self.new_group),
            (self.tr("Add role"), lambda: self._add("personas")),
            (self.tr("Copy the role to another project"), lambda: self._in_roles("copy_out")),
            (self.tr("Bring roles in from another project"), lambda: self._in_roles("bring_in")),
            (self.tr("Add customer type"), lambda: self._add("types")),
            (self.tr("Add buying behaviour"), lambda: self._add("behaviours")),
            (self.tr("Add account"), lambda: self._add("accounts")),
            (self.tr("Import accounts"), self.import_accounts),
            (self.tr("Show what the audience lacks"), lambda: self.show_section("coverage")),
        ]

    # sections ----------------------------------------------------------------------------------------

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
        if section == "personas":
            from pmm_desk.audience.personas import PersonasPage

            return PersonasPage(self.live, self.reckoning, self)
        if section == "types":
            from pmm_desk.audience.customer_types import TypesPage

            types = TypesPage(self.live, self.reckoning, self)
            types.accounts_asked.connect(self.show_accounts)
            return types
        if section == "behaviours":
            from pmm_desk.audience.behaviours import BehavioursPage

            return BehavioursPage(self.live, self.reckoning, self)
        if section == "accounts":
            from pmm_desk.audience.accounts import AccountsPage

            return AccountsPage(self.live, self.reckoning, self)
        if section == "coverage":
            from pmm_desk.audience.coverage import CoveragePage

            page = CoveragePage(self.live, self.reckoning, self)
            page.begin_asked.connect(self.add_group)
            return page
        if section == "classes":
            from pmm_desk.audience.classes import ClassesPage

            classes = ClassesPage(self.live, self.reckoning, self)
            classes.begin_asked.connect(self.new_group)
            return classes
        from pmm_desk.audience.groups import GroupsPage

        groups = GroupsPage(self.live, self.reckoning, self)
        groups.part_wanted.connect(lambda column: self._add(SECTION_OF[column.removesuffix("_id")]))
        return groups

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
        self.show_section(section)
        row = self.live.row(row_id)
        page = cast(Any, self.page(section))
        if row is not None and table == "pain":
            page.show_pain(row, field)
        elif row is not None and table == "persona_trait":
            page.show_trait(row, field)
        elif row is not None and table == "persona_type":
            page.show_type(row)
        elif row is not None and table == "assignment_rule":
            page.show_rule(row)
        elif row is not None and table == "committee_member":
            page.show_member(row, field)
        elif row is not None and table == "influence_link":
            page.show_member(self.live.row(row["member_id"]) or {}, field)
        elif row is not None and table == "market_variable":
            page.show_variable(row, field)
        elif row is not None or section in ("coverage", "classes"):
            page.show_row(row_id, field)

    # following ---------------------------------------------------------------------------------------

    def _after_change(self, done: Any) -> None:
        if self.reckoning.update(done):
            self._follow()
            self._show_counts()

    def _read_again(self) -> None:
        self.reckoning.read()
        self._follow()
        self._show_counts()

    def _follow(self) -> None:
        for page in self._pages.values():
            cast(Any, page).follow()

    def _show_counts(self) -> None:
        sections, live = self.form.sections, self.live
        words = {
            "target_group": self.tr("Target groups"),
            "persona": self.tr("Roles"),
            "customer_type": self.tr("Customer types"),
            "buying_behaviour": self.tr("Buying behaviours"),
            "account": self.tr("Accounts"),
        }
        for table in ("target_group", *FORMULA, "account"):
            sections.set_tab(SECTION_OF[table], words[table], live.count(table))
        sections.set_tab("classes", self.tr("Priority classes"))
        found = len(live.findings_of.get("audience", ()))
        sections.set_tab("coverage", self.tr("Coverage"), found or None, warn=bool(found))

    # commands ----------------------------------------------------------------------------------------

    def new_group(self) -> None:
        """Open the place where three picks make a group."""
        self.show_section("groups")
        cast(Any, self.page("groups")).begin()

    def add_group(self, three: tuple[str, str, str]) -> None:
        """Add the group of these three: role, customer type, buying behaviour."""
        self.show_section("groups")
        picks = dict(zip((f"{table}_id" for table in FORMULA), three, strict=True))
        cast(Any, self.page("groups")).add(picks)

    def import_accounts(self) -> None:
        """Open the import of a list of accounts."""
        self.show_section("accounts")
        cast(Any, self.page("accounts")).import_accounts()

    def show_accounts(self, kind: str) -> None:
        """Show the accounts of one customer type."""
        self.show_section("accounts")
        cast(Any, self.page("accounts")).show_type(kind)

    def _in_roles(self, work: str) -> None:
        self.show_section("personas")
        getattr(self.page("personas"), work)()

    def _add(self, section: str) -> None:
        self.show_section(section)
        cast(Any, self.page(section)).add()
