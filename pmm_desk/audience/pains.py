"""The pains of one role as rows that are written, weighed, moved and deleted where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pmm_desk.audience.rules import pain_weight
from pmm_desk.forms.pain import Ui_Pain
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QVBoxLayout

    from pmm_desk.widgets.live import Live


class PainLine(FormPage):
    """One pain: what hurts, how bad, how often, and the buttons for its place in the list."""

    moved = Signal(str, int)
    """Move this pain by so many places."""

    def __init__(self, live: Live, pain_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self.pain_id = live, pain_id
        self.form = Ui_Pain()
        self.form.setupUi(self)
        form = self.form
        self.binder = FormBinder(self, live)
        self.retranslate()
        self.binder.bind(pain_id)
        form.pain_up.clicked.connect(lambda: self.moved.emit(self.pain_id, -1))
        form.pain_down.clicked.connect(lambda: self.moved.emit(self.pain_id, 1))
        form.pain_copy.clicked.connect(
            lambda: live.attempt(self.tr("Duplicate a pain"), lambda change: change.duplicate(self.pain_id))
        )
        form.pain_delete.clicked.connect(
            lambda: live.attempt(self.tr("Delete a pain"), lambda change: change.remove(self.pain_id))
        )
        self.refresh()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.description.set_placeholder(self.tr("What hurts, in their own words"))
        self.form.severity.set_placeholder(self.tr("bad"))
        self.form.frequency.set_placeholder(self.tr("often"))

    def refresh(self) -> None:
        """Show how much the pain weighs, 1 to 25."""
        row = self._live.project.row(self.pain_id)
        weight = pain_weight(row) if row is not None else None
        kind = "neutral" if weight is None or weight < 6 else "warning" if weight < 15 else "danger"
        self.form.weight.show_words(kind, "" if weight is None else str(weight))


class PainRows(QObject):
    """Keeps one line per pain of the shown role in a layout."""

    def __init__(self, live: Live, layout: QVBoxLayout, hint: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._layout, self._hint, self._parent = live, layout, hint, parent
        self._persona = ""
        self.lines: dict[str, PainLine] = {}
        live.changed.connect(self._after_change)

    def show_persona(self, persona_id: str) -> None:
        """Show the pains of this role; '' for none."""
        if persona_id != self._persona:
            for line in self.lines.values():
                _let_go(line)
            self.lines = {}
        self._persona = persona_id
        self._rebuild()

    def add(self) -> None:
        """Add a pain after the last one and begin to write it."""
        made: list[str] = []
        ids = self._ids()
        self._live.attempt(
            self.tr("Add a pain"),
            lambda change: made.append(change.add("pain", after=ids[-1] if ids else None, persona_id=self._persona)),
        )
        if made and made[0] in self.lines:
            self.lines[made[0]].form.description.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, pain_id: str, field: str = "") -> None:
        """Go to one pain."""
        line = self.lines.get(pain_id)
        if line is not None and not line.binder.show_field(field or "description"):
            line.binder.show_field("description")

    def _ids(self) -> list[str]:
        return self._live.project.ids("pain", where={"persona_id": self._persona}) if self._persona else []

    def _rebuild(self) -> None:
        ids = self._ids()
        for gone in set(self.lines) - set(ids):
            _let_go(self.lines.pop(gone))
        for place, pain_id in enumerate(ids):
            line = self.lines.get(pain_id)
            if line is None:
                line = PainLine(self._live, pain_id, self._parent)
                line.moved.connect(self._move)
                self.lines[pain_id] = line
            if self._layout.indexOf(line) != place:
                self._layout.insertWidget(place, line)
            line.form.pain_up.setEnabled(place > 0)
            line.form.pain_down.setEnabled(place < len(ids) - 1)
            line.show()
            line.refresh()
        self._hint.setVisible(not ids)

    def _move(self, pain_id: str, step: int) -> None:
        ids = self._ids()
        to = ids.index(pain_id) + step
        if 0 <= to < len(ids):
            others = [other for other in ids if other != pain_id]
            after = others[to - 1] if to > 0 else None
            self._live.attempt(self.tr("Move a pain"), lambda change: change.move(pain_id, after))

    def _after_change(self, done: Any) -> None:
        if "pain" in done.rows:
            # A line that is being deleted has its own clicked signal still on the stack.
            self._rebuild()


def _let_go(line: PainLine) -> None:
    line.hide()
    QTimer.singleShot(0, line, line.deleteLater)
