"""Which pain is answered by which message: a table in which each field is tied with a click or the space bar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableWidgetItem, QWidget

from pmm_desk.forms.positioning_house import Ui_PositioningHouse
from pmm_desk.positioning.answered import Answered, coverage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import set_role, theme

PAIN = int(Qt.ItemDataRole.UserRole)
MESSAGE = PAIN + 1
TICK = "✓"
FIRST, LAST, OTHERS, LINE = 260, 120, 98, 40
"""Widths of the columns and height of a line, in px at 100 %."""
ABREAST = 6
"""With more messages than that the table is wider than the window and scrolls."""


class CoverageTable(QObject):
    """Fills the table; roles stand above their pains, the most urgent pain first."""

    asked = Signal(str)
    """Write a message for this pain."""

    def __init__(self, form: Ui_PositioningHouse, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self._shown: object = None
        table = form.coverage
        table.verticalHeader().hide()
        table.installEventFilter(self)
        table.cellClicked.connect(self._toggle)

    def show(self, *, anew: bool = False) -> None:
        """Show what is answered; the table is only built where something is different, or `anew`."""
        live = self._live
        messages = [row for row in live.rows("message") if row["wording"].strip() or row["title"].strip()]
        personas, pains, links = (live.rows(table) for table in ("persona", "pain", "message_pain"))
        found = coverage(personas, pains, messages, links)
        shown = (messages, personas, pains, links)
        if shown == self._shown and not anew:
            return
        self._shown = shown
        self._form.coverage_part.setVisible(bool(found))
        open_ones = sum(1 for each in found if not each.messages)
        words = self.tr("%n pain(s) without an answer", None, open_ones) if open_ones else self.tr("all answered")
        self._form.coverage_chip.show_words("danger" if open_ones else "success", words if found else "")
        self._fill(found, messages, {row["id"]: row for row in (*personas, *pains)}, links)

    def _fill(self, found: list[Answered], messages: list[Any], named: dict[str, Any], links: list[Any]) -> None:
        table, look = self._form.coverage, theme()
        tied = {(link["pain_id"], link["message_id"]) for link in links}
        at = (table.currentRow(), table.currentColumn())
        table.clear()
        table.setColumnCount(len(messages) + 2)
        table.setHorizontalHeaderLabels(["", *(_short(row) for row in messages), ""])
        for column, row in enumerate(messages, start=1):
            if (title := table.horizontalHeaderItem(column)) is not None:
                title.setToolTip(str(row["wording"] or row["title"]))
        roles = list(dict.fromkeys(each.persona_id for each in found))
        table.setRowCount(len(found) + len(roles))
        line = 0
        for role in roles:
            table.setSpan(line, 0, 1, table.columnCount())
            table.setItem(line, 0, self._role(named[role]))
            line += 1
            for each in (each for each in found if each.persona_id == role):
                table.setItem(line, 0, self._pain(each, str(named[each.pain_id]["description"])))
                for column, row in enumerate(messages, start=1):
                    table.setItem(line, column, self._field(each.pain_id, row, (each.pain_id, row["id"]) in tied))
                self._offer(line, each)
                line += 1
        for line in range(table.rowCount()):
            table.setRowHeight(line, look.px(LINE))
        head = table.horizontalHeader()
        head.setFixedHeight(look.px(LINE))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(table.columnCount()):
            last = column == table.columnCount() - 1
            table.setColumnWidth(column, look.px(FIRST if not column else LAST if last else OTHERS))
        if len(messages) <= ABREAST:
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(look.px(60))
        table.setFixedHeight(look.px(LINE) * (table.rowCount() + 1) + look.px(14))
        table.setCurrentCell(*at)

    def _role(self, persona: Any) -> QTableWidgetItem:
        item = QTableWidgetItem(str(persona["job_title"] or persona["name"]))
        item.setFont(theme().font(13, 600))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _pain(self, each: Answered, words: str) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        item.setToolTip(words)
        item.setData(PAIN, each.pain_id)
        if not each.messages:
            item.setForeground(QColor(theme().tokens.chip("danger")[1]))
        return item

    def _field(self, pain: str, message: Any, tied: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(TICK if tied else "")
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setData(PAIN, pain)
        item.setData(MESSAGE, message["id"])
        item.setForeground(QColor(theme().tokens.chip("success")[1]))
        item.setFont(theme().font(14, 600))
        words = self.tr("Answered by “{message}”") if tied else self.tr("Not answered by “{message}”")
        item.setToolTip(words.format(message=message["wording"] or message["title"]))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
        return item

    def _offer(self, line: int, each: Answered) -> None:
        """The way to answer a pain that nothing answers yet."""
        if each.messages:
            return
        button = QPushButton(self.tr("Write a message"))
        button.setObjectName(f"answer_{each.pain_id}")
        set_role(button, "link")
        button.setEnabled(not self._live.project.read_only)
        button.clicked.connect(lambda: self.asked.emit(each.pain_id))
        self._form.coverage.setCellWidget(line, self._form.coverage.columnCount() - 1, button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter tie and untie."""
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            table = self._form.coverage
            self._toggle(table.currentRow(), table.currentColumn())
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, line: int, column: int) -> None:
        """Tie a message to a pain, or untie it; on the pain itself: go there."""
        item = self._form.coverage.item(line, column)
        pain, message = (str(item.data(role) or "") for role in (PAIN, MESSAGE)) if item is not None else ("", "")
        if not pain or not message:
            return
        links = self._live.project.ids("message_pain", where={"pain_id": pain, "message_id": message})

        def work(change: Any) -> None:
            if links:
                change.remove(links[0])
            else:
                change.add("message_pain", pain_id=pain, message_id=message)

        title = self.tr("Untie a message from a pain") if links else self.tr("Let a message answer a pain")
        self._live.attempt(title, work, initiator=self)


def _short(row: Any) -> str:
    """What stands over a message's column."""
    words = " ".join(str(row["title"] or row["wording"]).split())
    metrics = theme().metrics(12, 500)
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme().px(OTHERS - 18))
