"""The own fields of a launch brief: as many as it needs, each with its title, its words, and its place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import FormBinder, LineField, TextField
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme


class OwnField(QFrame):
    """One field: its title can be written over, its words are below."""

    def __init__(self, live: Live, fields: OwnFields, row_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.row_id = row_id
        self.setObjectName(f"own_{row_id}")
        set_role(self, "inset")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 10)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(2)
        self.title = LineField(self)
        self.title.setObjectName("title")
        self.title.setProperty("column", "title")
        head.addWidget(self.title, 1)
        self.buttons: dict[str, QToolButton] = {}
        for name, picture, work in (
            ("up", "arrow-up", lambda: fields.move(row_id, -1)),
            ("down", "arrow-down", lambda: fields.move(row_id, 1)),
            ("delete", "trash-2", lambda: fields.delete(row_id)),
        ):
            button = QToolButton(self)
            button.setObjectName(f"{name}_field")
            button.setProperty("icon_name", picture)
            button.setFixedSize(theme().px(30), theme().px(30))
            set_role(button, "tight")
            button.clicked.connect(work)
            head.addWidget(button)
            self.buttons[name] = button
        layout.addLayout(head)
        self.wording = TextField(self)
        self.wording.setObjectName("wording")
        self.wording.setProperty("column", "wording")
        self.wording.setProperty("lines", 2)
        layout.addWidget(self.wording)
        self.retranslate()
        self.binder = FormBinder(self, live)
        self.binder.bind(row_id)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for field, words in (
            (self.title, self.tr("Title of the field")),
            (self.wording, self.tr("Words of the field")),
        ):
            field.setProperty("label", words)
            field.set_name(words)
            field.set_placeholder(words)
        for name, words in (
            ("up", self.tr("Move up")),
            ("down", self.tr("Move down")),
            ("delete", self.tr("Delete this field")),
        ):
            self.buttons[name].setToolTip(words)
            self.buttons[name].setAccessibleName(words)


class OwnFields(QObject):
    """Keeps a widget for each own field of the brief shown, so that the cursor stays where it is."""

    def __init__(self, place: QVBoxLayout, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._live, self._parent = place, live, parent
        self.brief = ""
        self.fields: dict[str, OwnField] = {}
        self._none = plain("", role="caption", wrap=True)
        place.addWidget(self._none)

    def rows(self) -> list[Row]:
        """The own fields of the brief shown, in their order."""
        return self._live.rows("brief_field", brief_id=self.brief) if self.brief else []

    def show_brief(self, brief: str) -> None:
        """Show the fields of a brief."""
        self.brief = brief
        rows = self.rows()
        for gone in self.fields.keys() - {row["id"] for row in rows}:
            field = self.fields.pop(gone)
            field.hide()
            field.deleteLater()
        for at, row in enumerate(rows):
            field = self.fields.get(row["id"]) or OwnField(self._live, self, row["id"], self._parent)
            self.fields[row["id"]] = field
            if self._place.indexOf(field) != at:
                self._place.insertWidget(at, field)
            field.buttons["up"].setEnabled(at > 0)
            field.buttons["down"].setEnabled(at < len(rows) - 1)
        self._none.setVisible(not rows)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._none.setText(
            self.tr("None yet. Add what the six parts have no place for: a date, a price line, a legal note.")
        )
        for field in self.fields.values():
            field.retranslate()

    def add(self) -> str:
        """Add a field at the end and begin with its title."""
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            rows = self.rows()
            after = rows[-1]["id"] if rows else None
            made = change.add("brief_field", after=after, brief_id=self.brief)

        if not self.brief or not self._live.attempt(self.tr("Add an own field"), work, initiator=self):
            return ""
        self.show_brief(self.brief)
        self.fields[made].title.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def move(self, row_id: str, by: int) -> None:
        """Move a field among the others."""
        ids = [row["id"] for row in self.rows()]
        to = ids.index(row_id) + by
        if 0 <= to < len(ids):
            others = [other for other in ids if other != row_id]
            after = others[to - 1] if to else None
            self._live.attempt(self.tr("Move an own field"), lambda change: change.move(row_id, after), initiator=self)

    def delete(self, row_id: str) -> None:
        """Take a field away."""
        self._live.attempt(self.tr("Delete an own field"), lambda change: change.remove(row_id), initiator=self)
