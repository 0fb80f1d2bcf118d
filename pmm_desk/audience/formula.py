"""The three cards of a target group's formula: role + customer type + buying behaviour, each picked where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from pmm_desk.audience.blocks import is_negative
from pmm_desk.audience.reckoning import FORMULA, Reckoning
from pmm_desk.audience.words import parts_of, people_words, persona_title, sites_words
from pmm_desk.widgets.fields import LinkField
from pmm_desk.widgets.theme import set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

COLUMNS = tuple(f"{table}_id" for table in FORMULA)
KEY_LINES = dict(zip(COLUMNS, (parts_of, sites_words, people_words), strict=True))
"""What is said of a row under its name."""
Picks = dict[str, str | None]
MEASURED = 200
"""Names beyond which a list keeps the width of its card."""


class Formula(QObject):
    """Shows the three picks of a group, or of one that is about to begin; tells what the user picks."""

    picked = Signal(str, object)
    """The user picked another row: the column, the id."""
    open_asked = Signal(str)
    """The user wants to see this row."""

    def __init__(self, live: Live, reckoning: Reckoning, form: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.links: dict[str, LinkField] = {column: getattr(form, column) for column in COLUMNS}
        lines = (form.role_line, form.type_line, form.behaviour_line)
        self.lines: dict[str, QPushButton] = dict(zip(COLUMNS, lines, strict=True))
        self.picks: Picks = dict.fromkeys(COLUMNS)
        self.links["persona_id"].set_shown(persona_title)
        self.links["persona_id"].set_greyed(is_negative)
        for column, link in self.links.items():
            box = cast(QComboBox, link.findChild(QComboBox))
            set_role(box, "title-edit")
            line = cast(QLineEdit, box.lineEdit())
            # The name stands under its caption, to the pixel.
            line.setTextMargins(-2, 0, 0, 0)
            line.installEventFilter(self)
            line.textChanged.connect(lambda _, box=box: self._shorten(box))
            link.edited.connect(lambda value, column=column: self.picked.emit(column, value))
            link.undo_asked.connect(live.undo)
            link.redo_asked.connect(live.redo)
            self.lines[column].setCursor(Qt.CursorShape.PointingHandCursor)
            self.lines[column].clicked.connect(lambda _=False, column=column: self._open(column))

    def show_picks(self, picks: Picks, row_id: str | None) -> None:
        """Show these three; `row_id` is the group they belong to, None for one that is about to begin."""
        self.picks = {column: picks.get(column) for column in COLUMNS}
        for column, link in self.links.items():
            link.attach(self._live, row_id)
            link.set_value(self.picks[column])
            box = cast(QComboBox, link.findChild(QComboBox))
            set_role(box, "" if row_id is None else "title-edit")
            link.setToolTip(box.itemText(box.currentIndex()))
            _widen_list(box)
            link.set_read_only(self._live.project.read_only)
        self.refresh()

    def refresh(self) -> None:
        """Say the key line of each card again."""
        for column, line in self.lines.items():
            words = self._key_line(column)
            line.setText(words)
            line.setVisible(bool(words))

    def _key_line(self, column: str) -> str:
        table, row_id = column.removesuffix("_id"), self.picks[column]
        if not self._reckoning.parts[table]:
            return self.tr("None yet: add the first one")
        if row_id is None:
            return self.tr("Choose one")
        row = self._reckoning.part(table, row_id)
        if not row:
            return ""
        return KEY_LINES[column](row) or self.tr("Open")

    def _open(self, column: str) -> None:
        row_id = self.picks[column]
        table = column.removesuffix("_id")
        if row_id is not None:
            self.open_asked.emit(row_id)
        elif self._reckoning.parts[table]:
            cast(QComboBox, self.links[column].findChild(QComboBox)).showPopup()
        else:
            self.open_asked.emit(self._live.project.schema.prefixes[table] + "_")

    # names longer than their card -------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        box = watched.parent()
        if isinstance(box, QComboBox):
            if event.type() == QEvent.Type.FocusIn and box.currentIndex() >= 0:
                box.setEditText(box.itemText(box.currentIndex()))
            elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Resize):
                # Later: what was typed is settled first.
                QTimer.singleShot(0, box, lambda: self._shorten(box))
        return super().eventFilter(watched, event)

    def _shorten(self, box: QComboBox) -> None:
        """A line cuts its text off hard: while nobody edits it, it shows where the name goes on."""
        line = cast(QLineEdit, box.lineEdit())
        if line.hasFocus() or box.currentIndex() < 0:
            return
        whole = box.itemText(box.currentIndex())
        short = line.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, line.width() - 4)
        if line.text() != short:
            line.setText(short)
            line.setCursorPosition(0)


def _widen_list(box: QComboBox) -> None:
    """Let the list that drops down show whole names, as long as there are few enough to measure."""
    if box.count() <= MEASURED:
        names = (box.itemText(at) for at in range(box.count()))
        widest = max((box.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        box.view().setMinimumWidth(widest + theme().px(40))
