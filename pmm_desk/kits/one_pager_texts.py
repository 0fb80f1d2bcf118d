"""The texts of a one-pager, edited beside its page: what a group's page leaves open shows what the general one says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QListWidgetItem

from pmm_desk.forms.kits import Ui_KitsTab
from pmm_desk.kits.fallback import TOGETHER, general_page
from pmm_desk.widgets.fields import FormBinder, LineField, TextField
from pmm_desk.widgets.live import Live, Row


class OnePagerTexts(QObject):
    """The fields of one page of texts, and the proofs that are printed on it."""

    def __init__(self, form: Ui_KitsTab, live: Live, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self.binder = FormBinder(form.one_pager_form, live)
        self._filling = False
        form.proofs.itemChanged.connect(self._proof_toggled)
        form.show_proofs.clicked.connect(lambda: live.go.emit("prf_", ""))
        form.open_general.clicked.connect(self._open_general)

    def bind(self, page: str | None) -> None:
        """Edit this page; None for none."""
        self.binder.bind(page)
        self.refresh()

    def refresh(self) -> None:
        """Show again what is put together of several rows."""
        page = self._live.row(self.binder.row_id or "onp_")
        if page is not None:
            self._show_general(page)
            self._show_proofs(page)

    def after_change(self, done: Any) -> None:
        """Follow a change of the project."""
        if {"proof", "one_pager", "one_pager_proof", "translation"} & set(done.rows):
            self.refresh()

    # what the general page says ------------------------------------------------------------------------

    def _general(self, page: Row) -> Row | None:
        return general_page(self._live.rows("one_pager"), page)

    def _show_general(self, page: Row) -> None:
        """The general page's words in grey, wherever this page leaves them to it."""
        general = self._general(page)
        for column, field in self.binder.fields.items():
            if isinstance(field, TextField | LineField) and column in page:
                block = next((block for block in TOGETHER if column in block), (column,))
                own = any(str(page[each]).strip() for each in block)
                field.set_placeholder(str(general[column]) if general and not own else "")
        self._form.general_place.setVisible(general is not None)

    def _open_general(self) -> None:
        page = self._live.row(self.binder.row_id or "onp_")
        general = self._general(page) if page is not None else None
        if general is not None:
            self._live.go.emit(general["id"], "headline")

    # the proofs ------------------------------------------------------------------------------------------

    def _show_proofs(self, page: Row) -> None:
        """Only proofs that customers may see can be printed; the others are counted, not offered."""
        chosen = self._chosen(page["id"])
        general = self._general(page)
        self._filling = True
        self._form.proofs.clear()
        rows = self._live.rows("proof")
        shown = [row for row in rows if row["visibility"] == "customer"]
        for row in shown:
            item = QListWidgetItem(" · ".join(part for part in (row["figure"], row["wording"]) if part))
            item.setData(Qt.ItemDataRole.UserRole, row["id"])
            item.setToolTip(row["wording"])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row["id"] in chosen else Qt.CheckState.Unchecked)
            self._form.proofs.addItem(item)
        self._filling = False
        hidden = len(rows) - len(shown)
        told = self.tr("%n proof(s) are internal and cannot be printed.", None, hidden) if hidden else ""
        if general is not None and not chosen and (count := len(self._chosen(general["id"]))):
            told = " ".join(
                filter(None, (self.tr("None is chosen: %n of the general page are printed.", None, count), told))
            )
        self._form.proofs_hint.setText(told)
        self._form.proofs_hint.setVisible(bool(told))
        self._form.show_proofs.setVisible(bool(hidden) or not rows)

    def _chosen(self, page: str) -> set[str]:
        return {row["proof_id"] for row in self._live.rows("one_pager_proof", one_pager_id=page)}

    def _proof_toggled(self, item: QListWidgetItem) -> None:
        page = self.binder.row_id
        if self._filling or page is None:
            return
        where = {"one_pager_id": page, "proof_id": str(item.data(Qt.ItemDataRole.UserRole))}
        if item.checkState() == Qt.CheckState.Checked:
            self._live.attempt(
                self.tr("Print a proof"), lambda change: change.add("one_pager_proof", **where), initiator=self
            )
        else:
            gone = [row["id"] for row in self._live.rows("one_pager_proof", **where)]
            self._live.attempt(
                self.tr("Leave a proof out"), lambda change: [change.remove(row_id) for row_id in gone], initiator=self
            )
