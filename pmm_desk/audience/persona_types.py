"""The customer types in which a role is found: a box to tick for each type there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from pmm_desk.widgets.flow import FlowLayout, clear

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live


class PersonaTypes(QObject):
    """Shows every customer type as a box; a tick links it to the shown role."""

    def __init__(self, live: Live, place: QWidget, hint: QLabel, label: QLabel) -> None:
        super().__init__(place)
        self._live, self._place, self._hint, self._label = live, place, hint, label
        self._flow = FlowLayout(place, gap=14)
        self._persona = ""
        self.boxes: dict[str, QCheckBox] = {}
        live.changed.connect(self._after_change)

    def show_persona(self, persona_id: str) -> None:
        """Show the types of this role; '' for none."""
        self._persona = persona_id
        self._rebuild()

    def begin(self) -> None:
        """Go to the first box."""
        for box in self.boxes.values():
            box.setFocus()
            return

    def _rebuild(self) -> None:
        rows = self._live.rows("customer_type")
        linked = {row["customer_type_id"] for row in self._links()}
        names = {row["id"]: str(row["name"] or row["code"]) or self.tr("(unnamed)") for row in rows}
        if list(names) != list(self.boxes):
            clear(self._flow)
            self.boxes = {}
            for row_id in names:
                box = QCheckBox(self._place)
                box.setObjectName(f"type_{row_id}")
                box.clicked.connect(lambda ticked, row_id=row_id: self._tick(row_id, ticked))
                self._flow.addWidget(box)
                self.boxes[row_id] = box
        for row_id, box in self.boxes.items():
            box.setText(names[row_id].replace("&", "&&"))
            box.setChecked(row_id in linked)
            box.setEnabled(bool(self._persona) and not self._live.project.read_only)
        self._hint.setVisible(not names)
        self._place.setVisible(bool(names))
        self._place.setAccessibleName(self._label.text())

    def _links(self) -> list[dict[str, Any]]:
        return self._live.rows("persona_type", persona_id=self._persona) if self._persona else []

    def _tick(self, row_id: str, ticked: bool) -> None:
        links = [row["id"] for row in self._links() if row["customer_type_id"] == row_id]
        if ticked and not links:
            self._live.attempt(
                self.tr("Link a customer type"),
                lambda change: change.add("persona_type", persona_id=self._persona, customer_type_id=row_id),
            )
        elif links:
            self._live.attempt(
                self.tr("Unlink a customer type"), lambda change: [change.remove(link) for link in links]
            )

    def _after_change(self, done: Any) -> None:
        if {"persona_type", "customer_type", "translation"} & set(done.rows):
            self._rebuild()
