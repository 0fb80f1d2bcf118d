"""The page of accounts: the real companies, what kind each is, and the way in for whole lists."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from pmm_desk.audience.account_import import HEADER_WORDS
from pmm_desk.audience.account_words import field_words
from pmm_desk.audience.assignment import assignments, number_in
from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.forms.audience_accounts import Ui_AudienceAccounts
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live, Row

EVERY, WITHOUT = "", "-"
"""What is shown: all accounts, or those without a customer type; any other value is the id of a type."""
WIDTHS = {
    "code": 100,
    "customer_type_id": 150,
    "industry": 130,
    "size": 90,
    "region": 100,
    "city": 100,
    "owns_product": 130,
    "website": 140,
    "source": 120,
    "note": 0,
}


class AccountsPage(FormPage):
    """The table of accounts, edited where they stand; several at once are given a type or deleted."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self._types: list[tuple[Any, str]] = []
        self.form = Ui_AudienceAccounts()
        self.form.setupUi(self)
        form = self.form
        self._read_types()
        form.accounts.setup(live, "account", self._columns(), thing=lambda: self.tr("account"), defaults=self._defaults)
        form.search.attach(form.accounts)
        form.accounts.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._take_delete_key()
        self._fill_shown()
        self.retranslate()
        form.shown.activated.connect(self._show_some)
        form.no_account.clicked.connect(self.import_accounts)
        form.import_accounts.clicked.connect(self.import_accounts)
        form.add_account.clicked.connect(self.add)
        form.delete_accounts.clicked.connect(self.delete)
        form.set_type.setMenu(self._menu(self._offer_types))
        form.assign.setMenu(self._menu(self._offer_assignment))
        form.accounts.selectionModel().selectionChanged.connect(self._show_chosen)
        rows = form.accounts.rows
        for signal in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self._show_chosen)
        self._show_page()
        dress(self)

    def show_anew(self) -> None:
        self._read_types()
        self.form.accounts.rows.set_columns(self._columns())
        self._fill_shown()
        self._show_chosen()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_account.set_words(
            self.tr(
                "The real companies sales can reach. Import a list as CSV or XLSX; rules give each a customer type, "
                "and the counts feed the target groups."
            ),
            self.tr("Import accounts…"),
            "upload",
        )

    def follow(self) -> None:
        """The language, the types or the accounts changed."""
        before = self._types
        self._read_types()
        if self._types != before:
            self.form.accounts.rows.set_columns(self._columns())
            self._fill_shown()
        self._show_page()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose an account, whatever was shown before."""
        table = self.form.accounts
        if table.rows.line_of(row_id) < 0:
            self.form.search.set_text("")
            self.show_type(EVERY)
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        return table.choose(row_id, field)

    def show_type(self, kind: str) -> None:
        """Show the accounts of one customer type only, those WITHOUT, or EVERY one."""
        box = self.form.shown
        box.setCurrentIndex(max(0, box.findData(kind)))
        self._show_some()

    # what is shown -----------------------------------------------------------------------------------

    def _read_types(self) -> None:
        nameless = self.tr("Unnamed")
        rows = self._reckoning.parts["customer_type"].values()
        self._types = [(row["id"], str(row["name"]) or nameless) for row in rows]

    def _columns(self) -> list[Column]:
        words, names = field_words(), dict(self._types)

        def type_key(row: Row) -> Any:
            return names.get(row["customer_type_id"])

        found = [Column("name", words["name"], edit="text", strong=True, width=240)]
        for name, width in WIDTHS.items():
            if name == "customer_type_id":
                choices = [(None, ""), *self._types]
                found.append(Column(name, words[name], edit="choice", choices=choices, width=width, sort=type_key))
            elif name == "size":
                found.append(Column(name, words[name], edit="text", width=width, sort=_size_key))
            else:
                found.append(Column(name, words[name], edit="text", width=width))
        # What is pasted has the same headers as the lists that are imported.
        return [replace(column, aliases=HEADER_WORDS[column.name].split("|")) for column in found]

    def _fill_shown(self) -> None:
        box, kept = self.form.shown, self.form.shown.currentData()
        box.clear()
        box.addItem(self.tr("All accounts"), EVERY)
        box.addItem(self.tr("Without a customer type"), WITHOUT)
        for row_id, name in self._types:
            box.addItem(name, row_id)
        box.setCurrentIndex(max(0, box.findData(kept)))
        if kept and box.currentData() != kept:
            self._show_some()

    def _show_some(self) -> None:
        kind = self.form.shown.currentData()
        where = None if kind == EVERY else {"customer_type_id": None if kind == WITHOUT else kind}
        self.form.accounts.rows.set_where(where)
        self._show_page()

    def _show_page(self) -> None:
        form = self.form
        some = self._live.count("account") > 0
        form.pages.setCurrentWidget(form.accounts_card if some else form.empty_card)
        for widget in (
            form.shown,
            form.shown_label,
            form.search,
            form.set_type,
            form.assign,
            form.delete_accounts,
            form.import_accounts,
        ):
            widget.setVisible(some)
        form.import_accounts.setEnabled(not self._live.project.read_only)
        self._show_chosen()

    def _show_chosen(self) -> None:
        form, ids = self.form, self.chosen()
        count = len(form.accounts.rows.ids)
        total = self._live.count("account")
        words = self.tr("{count} shown") if count == total else self.tr("{count} of {total} shown")
        words = self.tr("{chosen} of {count} chosen") if ids else words
        form.chosen_words.setText(words.format(chosen=f"{len(ids):,}", count=f"{count:,}", total=f"{total:,}"))
        form.set_type.setEnabled(bool(ids))
        form.delete_accounts.setEnabled(bool(ids))

    def chosen(self) -> list[str]:
        """The ids of the chosen accounts."""
        table = self.form.accounts
        lines = (index.row() for index in table.selectionModel().selectedRows())
        return [row_id for line in lines if (row_id := table.rows.id_at(line)) is not None]

    # doing something ---------------------------------------------------------------------------------

    def import_accounts(self) -> None:
        """Open the import; whatever is shown, the new accounts are to be seen afterwards."""
        from pmm_desk.audience.import_dialog import ImportDialog

        dialog = ImportDialog(self._live, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.finished.connect(self._show_all)
        dialog.open()

    def _show_all(self) -> None:
        self.form.search.set_text("")
        self.show_type(EVERY)

    def add(self) -> None:
        """Add an account and begin with its name."""
        self.form.search.set_text("")
        self._show_page()
        row_id = self.form.accounts.add()
        self._show_page()
        if row_id is not None:
            self.show_row(row_id, "name")
            self.form.accounts.edit(self.form.accounts.currentIndex())

    def delete(self) -> None:
        """Delete the chosen accounts, as one step."""
        ids = self.chosen()
        if ids:
            self._live.attempt(self.tr("Delete accounts"), lambda change: [change.remove(row_id) for row_id in ids])

    def set_type(self, kind: str | None) -> None:
        """Give the chosen accounts a customer type, as one step."""
        ids = self.chosen()

        def work(change: Any) -> None:
            for row_id in ids:
                change.set(row_id, customer_type_id=kind)

        if ids:
            self._live.attempt(self.tr("Give accounts a customer type"), work)

    def assign(self, *, again: bool) -> None:
        """Give customer types by the rules: to accounts without one, or to all."""
        assign_by_rules(self._live, self.tr("Assign accounts by rules"), again=again)

    def _defaults(self) -> dict[str, Any]:
        kind = self.form.shown.currentData()
        return {} if kind in (EVERY, WITHOUT, None) else {"customer_type_id": kind}

    def _take_delete_key(self) -> None:
        """The key of the table deletes all that is chosen, not only the line with the cursor."""
        actions = self.form.accounts.actions_of_rows
        assert actions is not None
        actions.delete_action.triggered.disconnect()
        actions.delete_action.triggered.connect(lambda: self.delete())

    def _menu(self, fill: Any) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: fill(menu))
        return menu

    def _offer_types(self, menu: QMenu) -> None:
        menu.clear()
        for row_id, name in self._types:
            menu.addAction(name.replace("&", "&&"), partial(self.set_type, row_id))
        menu.addSeparator()
        menu.addAction(self.tr("No customer type"), lambda: self.set_type(None))

    def _offer_assignment(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(self.tr("Accounts without a customer type"), lambda: self.assign(again=False))
        menu.addAction(self.tr("All accounts, also those set by hand"), lambda: self.assign(again=True))


def _size_key(row: Row) -> Any:
    return number_in(str(row["size"]))


def assign_by_rules(live: Live, title: str, *, again: bool = False) -> int:
    """Give customer types by the rules as one step; how many accounts got one."""
    project = live.project
    found = assignments(
        project.rows("account"), project.rows("customer_type"), project.rows("assignment_rule"), again=again
    )

    def work(change: Any) -> None:
        for row_id, kind in found.items():
            change.set(row_id, customer_type_id=kind)

    if found and not live.attempt(title, work):
        return 0
    return len(found)
