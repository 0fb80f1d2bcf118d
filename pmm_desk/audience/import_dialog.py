"""Importing a list of accounts: what its columns are, and what the choices mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmm_desk.audience.account_import import HEADER_WORDS, Importer, Plan, carry_out
from pmm_desk.audience.account_words import field_words, plan_words, reason_words
from pmm_desk.forms.list_import import Ui_ListImport
from pmm_desk.lists.columns import LeftOut
from pmm_desk.widgets.field_import import FieldImport

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live


class ImportDialog(FieldImport):
    """Brings accounts in."""

    folder = "accounts.folder"

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(live, Ui_ListImport(), HEADER_WORDS, parent)
        self.begin()

    def title(self) -> str:
        """The name of the import."""
        return self.tr("Import accounts")

    def teaching(self) -> str:
        """What stands there before a list is chosen."""
        return self.tr(
            "A list as CSV or XLSX, one company per row. Columns are recognised by their headers, in English "
            "and in Chinese; nothing is written before you press Import."
        )

    def missing(self) -> str:
        """What must be chosen first."""
        return "" if "name" in self.mapped() else self.tr("Say which column holds the company's name.")

    def field_words(self) -> dict[str, str]:
        """The names of the fields."""
        return field_words()

    def update_words(self) -> str:
        """What it means to update rows that are here already."""
        return self.tr("Update accounts that are already here")

    def further_words(self) -> str:
        """The choice about customer types."""
        return self.tr("Give customer types by the rules")

    def plan_words(self, plan: Plan) -> str:
        """What the import will do, in one line."""
        return plan_words(plan)

    def reason_words(self, left: LeftOut) -> str:
        """Why a row is left out."""
        return reason_words(left)

    def job(self) -> Callable[[Callable[[int], None]], Plan]:
        """The work that makes the plan, read and reckoned off the window's thread."""
        project, form, mapped = self.live.project, self.form, self.mapped()
        reader = project.reader()
        columns = project.schema.record("account").columns()
        limits = {name: int(info["limit"]) for name, info in columns.items() if "limit" in info}
        update, assign = form.update_known.isChecked(), form.further_choice.isChecked()
        source = self.path.name if self.path is not None else ""
        header, lines = self.header()

        def work(each: Callable[[int], None]) -> Plan:
            with reader:
                tables = [reader.rows(table) for table in ("account", "customer_type", "assignment_rule")]
            importer = Importer(mapped, limits, tables[0], tables[1], tables[2], update, assign, source)
            return importer.plan(lines, len(header), each)

        return work

    def carry_out(self, change: Change, plan: Plan) -> None:
        """Write the plan, and keep the mapping."""
        carry_out(change, plan, self.written)
        self.remember(change)
