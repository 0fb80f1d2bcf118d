"""The rules by which accounts become one customer type, edited in its form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pmm_desk.audience.account_words import field_words, operator_words
from pmm_desk.audience.accounts import assign_by_rules
from pmm_desk.audience.words import amount
from pmm_desk.widgets.rows import Column

if TYPE_CHECKING:
    from pmm_desk.forms.audience_types import Ui_AudienceTypes
    from pmm_desk.widgets.live import Live

RULED = ("industry", "size", "region", "city", "owns_product", "name", "source", "note")
"""The fields a rule may look at."""


class AssignmentRules(QObject):
    """The table of the shown type's rules, how many accounts are of it, and the button that assigns."""

    def __init__(self, form: Ui_AudienceTypes, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self._kind = ""
        form.rules.setup(
            live,
            "assignment_rule",
            self._columns(),
            thing=lambda: self.tr("condition"),
            where={"customer_type_id": ""},
            defaults=lambda: {"customer_type_id": self._kind},
            sortable=False,
        )
        self._advise()
        for signal in (form.rules.rows.modelReset, form.rules.rows.rowsInserted, form.rules.rows.rowsRemoved):
            signal.connect(self._fit)
        form.add_rule.clicked.connect(self.add)
        form.delete_rule.clicked.connect(lambda: form.rules.delete())
        form.assign_now.clicked.connect(self.assign)
        form.show_accounts.clicked.connect(self._show_accounts)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._form.rules.rows.set_columns(self._columns())
        self._advise()

    def _advise(self) -> None:
        self._form.rules_hint.setText(
            self.tr(
                "An account is of this type when all these conditions hold. Several values are separated by commas: "
                "one of them is enough."
            )
        )

    def show_type(self, row_id: str) -> None:
        """Show the rules of this customer type."""
        if row_id != self._kind:
            self._advise()
            self._kind = row_id
            self._form.rules.rows.set_where({"customer_type_id": row_id})
        self._fit()
        self.follow()

    def follow(self) -> None:
        """Say how many accounts are of the type, and let the field of their number say where it comes from."""
        form = self._form
        count = self._live.count("account", customer_type_id=self._kind) if self._kind else 0
        form.counted_chip.show_words("neutral", self.tr("{count} in the list").format(count=amount(count)))
        form.accounts.set_placeholder(
            self.tr("{count}, from the list of accounts").format(count=amount(count)) if count else ""
        )
        form.show_accounts.setEnabled(count > 0)

    def add(self) -> None:
        """Add a rule and begin with what it wants."""
        row_id = self._form.rules.add()
        if row_id is not None and self._form.rules.choose(row_id, "wanted"):
            self._form.rules.edit(self._form.rules.currentIndex())

    def assign(self) -> None:
        """Give accounts without a customer type the one whose rules they meet, and say how many."""
        count = assign_by_rules(self._live, self.tr("Assign accounts by rules"))
        words = self.tr("{count} accounts were given a customer type.").format(count=amount(count))
        nothing = self.tr("No account without a customer type meets the conditions of any.")
        self._form.rules_hint.setText(words if count else nothing)

    def choose(self, rule_id: str) -> bool:
        """Choose one rule."""
        return self._form.rules.choose(rule_id, "wanted")

    def _show_accounts(self) -> None:
        page: Any = self.parent()
        page.accounts_asked.emit(self._kind)

    def _fit(self) -> None:
        self._form.rules.setFixedHeight(self._form.rules.content_height())
        self._form.rules.setVisible(bool(self._form.rules.rows.ids))
        self._form.delete_rule.setEnabled(bool(self._form.rules.rows.ids))

    def _columns(self) -> list[Column]:
        fields, operators = field_words(), operator_words()
        return [
            Column(
                "field", self.tr("Field"), edit="choice", choices=[(name, fields[name]) for name in RULED], width=150
            ),
            Column("operator", self.tr("Compares"), edit="choice", choices=list(operators.items()), width=130),
            Column("wanted", self.tr("Wanted"), edit="text"),
        ]
