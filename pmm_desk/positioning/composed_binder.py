"""Fields that show what is composed until somebody writes in them, and the line below each that says which it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pmm_desk.positioning.composed import CHANGED, COMPOSED, remembered, standing
from pmm_desk.project.translation import chain
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import set_role

if TYPE_CHECKING:
    from pmm_desk.project.change import Change


class ComposedBinder(FormBinder):
    """Ties fields to a row; an empty one shows what is composed for it, and typing there makes the text one's own.

    The record has a column `composed_from`, which remembers what a text was written beside.
    """

    standings_changed = Signal()

    def __init__(
        self, root: QWidget, live: Live, compose: Callable[[Row], Mapping[str, str]], *, fields: Sequence[Field]
    ) -> None:
        self._compose = compose
        self.composed: Mapping[str, str] = {}
        super().__init__(root, live, fields=fields)
        for field in self.fields.values():
            # What was emptied is composed again, once one is through with it.
            field.finished.connect(self.reload)

    def reload(self) -> None:
        super().reload()
        self.standings_changed.emit()

    def shown(self, row: Row) -> Row:
        self.composed = self._compose(row)
        found = dict(row)
        kept = self.live.project.row(str(row["id"]))
        for column, text in self.composed.items():
            found[column] = self.own(column, kept) or text
        return found

    def own(self, column: str, row: Row | None) -> str:
        """The text somebody wrote, in the content language (or the other Chinese); '' while it is composed.

        `row`: the row as it is kept, in the main language.
        """
        live = self.live
        if row is None:
            return ""
        if live.language == live.main_language:
            return str(row[column] or "")
        known = live.project.translations(row["id"], column)
        found = (known[each].text for each in chain(live.language, live.main_language) if each in known)
        return next(found, "")

    def standing(self, column: str) -> str:
        """Whether a text is composed, one's own, or one's own while it would be composed otherwise by now."""
        row = self.live.project.row(self.row_id) if self.row_id else None
        if row is None:
            return COMPOSED
        return standing(
            {**row, column: self.own(column, row)}, column, self.live.language, self.composed.get(column, "")
        )

    def write_along(self, change: Change, field: Field, value: Any) -> None:
        if field.column in self.composed:
            self._remember(change, field.column, bool(str(value or "").strip()))

    def compose_again(self, column: str) -> None:
        """Give up the own text in the content language."""

        def work(change: Change) -> None:
            if self.row_id:
                self.live.write(change, self.row_id, column, "", translated=True)
                self._remember(change, column, own=False)

        self.live.attempt(self.tr("Compose a text again"), work, initiator=self)

    def keep(self, column: str) -> None:
        """Say that the own text is still right beside what is composed now."""
        self.live.attempt(
            self.tr("Keep a text"), lambda change: self._remember(change, column, own=True), initiator=self
        )

    def _remember(self, change: Change, column: str, own: bool) -> None:
        row = self.live.project.row(self.row_id) if self.row_id else None
        if row is None:
            return
        before = str(row["composed_from"])
        after = remembered(before, column, self.live.language, self.composed.get(column, "") if own else None)
        if after != before:
            change.set(row["id"], composed_from=after)


class ComposedNote(QWidget):
    """Below a field: composed, or in own words; the way back, and what to do when the composed text has changed."""

    def __init__(self, binder: ComposedBinder, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binder, self.column = binder, column
        self.setObjectName(f"{column}_note")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.chip = Chip(self)
        self.back = self._link("back", lambda: binder.compose_again(column))
        self.keep = self._link("keep", lambda: binder.keep(column))
        for widget in (self.chip, self.back, self.keep):
            layout.addWidget(widget)
        layout.addStretch(1)
        binder.standings_changed.connect(self.refresh)
        field = binder.field(column)
        if field is not None:
            # The binder saves first: it was connected before.
            field.edited.connect(lambda _: self.refresh())
        self.retranslate()

    def _link(self, name: str, work: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"{self.column}_{name}")
        set_role(button, "link")
        button.clicked.connect(lambda: work())
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.back.setText(self.tr("Back to composed"))
        self.keep.setText(self.tr("Still right"))
        self.refresh()

    def refresh(self) -> None:
        """Show how the text stands."""
        binder = self._binder
        found = binder.standing(self.column)
        composed = binder.composed.get(self.column, "")
        words = {
            COMPOSED: self.tr("composed") if composed.strip() else "",
            CHANGED: self.tr("composed otherwise since"),
        }.get(found, self.tr("own words"))
        self.chip.show_words({CHANGED: "warning", COMPOSED: "neutral"}.get(found, "info"), words)
        self.back.setVisible(found != COMPOSED and bool(composed.strip()))
        self.keep.setVisible(found == CHANGED)
        tip = self.tr("Composed now: {text}").format(text=composed) if composed.strip() else ""
        self.back.setToolTip(tip if len(tip) < 600 else tip[:600] + "…")
        self.chip.setToolTip(self.back.toolTip() if found != COMPOSED else "")
