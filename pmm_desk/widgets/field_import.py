"""An import whose columns become fields of a row: the fields with a choice of columns, remembered for next time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QTableWidgetItem, QWidget

from pmm_desk.lists.columns import (
    HeaderWords,
    Mapped,
    fingerprint,
    guess,
    guess_header,
    mapping_of,
    mapping_text,
    values_of,
)
from pmm_desk.lists.listing import Line
from pmm_desk.widgets.list_dialog import ListDialog
from pmm_desk.widgets.theme import set_role

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

PREVIEWED = 8
"""Rows of the list that are shown, and columns where none is recognised."""


class FieldImport(ListDialog):
    """Fields at the left, each with the column it comes from; the first rows at the right."""

    needed = "name"
    """The field without which there is no row."""
    kind = ""
    """What is imported, as remembered mappings are told apart."""

    def __init__(self, live: Live, form: Any, fields: HeaderWords, parent: QWidget | None = None) -> None:
        super().__init__(live, form, parent)
        self.header_words = fields
        self.fields: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._build_mapping()
        form.update_known.toggled.connect(self.ask_soon)
        form.further_choice.toggled.connect(self.ask_soon)

    # what a room says --------------------------------------------------------------------------------

    def field_words(self) -> dict[str, str]:
        """The names of the fields."""
        raise NotImplementedError

    def update_words(self) -> str:
        """What it means to update rows that are here already."""
        raise NotImplementedError

    def further_words(self) -> str:
        """A further choice, or '' for none."""
        return ""

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form, words = self.form, self.field_words()
        form.update_known.setText(self.update_words())
        form.further_choice.setText(self.further_words())
        form.further_choice.setVisible(bool(self.further_words()))
        for name, label in self._labels.items():
            label.setText(words[name])
            label.setToolTip(words[name])
            self.fields[name].setAccessibleName(words[name])
        super().retranslate()
        self._show_preview()

    # the columns -------------------------------------------------------------------------------------

    def _build_mapping(self) -> None:
        grid = self.form.mapping_plain.layout()
        assert isinstance(grid, QGridLayout)
        for at, name in enumerate(self.header_words):
            label, box = QLabel(self.form.mapping_plain), QComboBox(self.form.mapping_plain)
            label.setObjectName(f"field_label_{name}")
            label.setBuddy(box)
            set_role(label, "form-label")
            box.setObjectName(f"field_{name}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.activated.connect(self._mapping_changed)
            grid.addWidget(label, at, 0)
            grid.addWidget(box, at, 1)
            self.fields[name], self._labels[name] = box, label
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.header_words), 1)

    def header_at(self, lines: Sequence[Line]) -> int:
        """The line of the header from 1; 0 for none."""
        return guess_header(lines, self.header_words, self.needed)

    def begin_columns(self) -> None:
        """Offer the columns, with the mapping remembered for them or guessed."""
        if self.listing is None:
            return
        header, _ = self.header()
        width = self.listing.width
        titles = [cell.strip() for cell in header] + [""] * (width - len(header))
        remembered = self._remembered(header, width)
        mapped = guess(header, self.header_words) if remembered is None else remembered
        for name, box in self.fields.items():
            box.clear()
            box.addItem("—", None)
            for at, title in enumerate(titles):
                words = QCoreApplication.translate("FieldImport", "Column {number}").format(number=at + 1)
                box.addItem(title[:80] or words, at)
            box.setCurrentIndex(box.findData(mapped[name]) if name in mapped else 0)
        self._mapping_changed()

    def _remembered(self, header: tuple[str, ...], width: int) -> Mapped | None:
        rows = self.live.project.rows("import_mapping", where={"fingerprint": self._fingerprint(header, width)})
        return mapping_of(str(rows[-1]["mapping"]), width, self.header_words) if rows else None

    def _fingerprint(self, header: tuple[str, ...], width: int) -> str:
        return fingerprint(header or [""] * width, self.kind)

    def mapped(self) -> Mapped:
        """Which column is which field, as chosen."""
        return {name: box.currentData() for name, box in self.fields.items() if box.currentData() is not None}

    def _mapping_changed(self) -> None:
        self._show_preview()
        self.ask_soon()

    def _show_preview(self) -> None:
        table, mapped = self.form.preview, self.mapped()
        _, lines = self.header()
        names = [name for name in self.header_words if name in mapped]
        words = self.field_words()
        if not names and self.listing is not None:  # nothing is recognised: show the list as it is
            mapped = {str(at): at for at in range(min(PREVIEWED, self.listing.width))}
            names = list(mapped)
            words = {name: self.fields[self.needed].itemText(at + 1) for name, at in mapped.items()}
        table.clear()
        table.setColumnCount(len(names))
        table.setRowCount(min(PREVIEWED, len(lines)))
        table.setHorizontalHeaderLabels([words[name] for name in names])
        for at, line in enumerate(lines[:PREVIEWED]):
            values = values_of(line, mapped)
            table.setVerticalHeaderItem(at, QTableWidgetItem(str(line.number)))
            for column, name in enumerate(names):
                table.setItem(at, column, QTableWidgetItem(values[name][:200]))

    def remember(self, change: Change) -> None:
        """Keep the mapping for the next list with this header."""
        header, _ = self.header()
        assert self.listing is not None
        values = {"mapping": mapping_text(self.mapped()), "name": self.path.name[:500] if self.path else ""}
        mark = self._fingerprint(header, self.listing.width)
        rows = self.live.project.rows("import_mapping", where={"fingerprint": mark})
        if rows:
            change.set(rows[-1]["id"], **values)
        else:
            change.add("import_mapping", fingerprint=mark, **values)
