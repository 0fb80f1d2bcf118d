"""The price tools laid out along the product's life: one lane for each stage, the present one marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pmm_desk.product.rules import USUAL_TOOLS
from pmm_desk.product.words import life_stage_words, tool_words
from pmm_desk.widgets.cards import NameLink
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import set_role, theme

LANES = ("introduction", "growth", "maturity", "decline")


class StageLanes(QObject):
    """Fills a place with the lanes; a tool leads to its row, an empty lane offers what is usual there."""

    tool_chosen = Signal(str)
    tool_wanted = Signal(str, str)
    """A kind, and the stage it is wanted for."""

    def __init__(self, live: Live, place: QWidget) -> None:
        super().__init__(place)
        self._live, self._place = live, place
        self._row = QHBoxLayout(place)
        margin = theme().px(16)
        self._row.setContentsMargins(margin, theme().px(12), margin, theme().px(14))
        self._row.setSpacing(theme().px(10))
        self._lanes: dict[str, tuple[QFrame, QLabel, QLabel, QVBoxLayout]] = {}
        for stage in LANES:
            self._lanes[stage] = self._lane(stage)
        self.show_tools()

    def _lane(self, stage: str) -> tuple[QFrame, QLabel, QLabel, QVBoxLayout]:
        frame = QFrame(self._place)
        frame.setObjectName(f"lane_{stage}")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(theme().px(4))
        head = QHBoxLayout()
        title, now = QLabel(frame), QLabel(frame)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(title, "strong")
        set_role(now, "chip-accent")
        head.addWidget(title, 1)
        head.addWidget(now, 0)
        rows.addLayout(head)
        inside = QVBoxLayout()
        inside.setSpacing(theme().px(2))
        rows.addLayout(inside)
        rows.addStretch(1)
        self._row.addWidget(frame, 1)
        return frame, title, now, inside

    def show_tools(self) -> None:
        """Show every tool in its lane; what belongs to no stage is found in the list below."""
        products = self._live.rows("product")
        present = str(products[0]["life_stage"]) if products else "open"
        rows = self._live.rows("price_tool")
        words = life_stage_words()
        for stage, (frame, title, now, inside) in self._lanes.items():
            set_role(frame, "lead" if stage == present else "inset")
            title.setText(words[stage])
            now.setText(self.tr("now"))
            now.setVisible(stage == present)
            clear(inside)
            tools = [row for row in rows if row["life_stage"] == stage]
            for row in tools:
                self._tool(inside, row)
            if not tools:
                self._offer(inside, stage)

    def _tool(self, inside: QVBoxLayout, row: dict[str, Any]) -> None:
        kind = tool_words().get(row["kind"], str(row["kind"]))
        name = str(row["name"]) or kind
        button = self._link(name, f"tool_{row['id']}")
        button.setToolTip(f"{kind} · {row['terms']}" if row["terms"] else kind)
        button.clicked.connect(lambda _=False, row_id=str(row["id"]): self.tool_chosen.emit(row_id))
        inside.addWidget(button)

    def _offer(self, inside: QVBoxLayout, stage: str) -> None:
        kind = USUAL_TOOLS[stage]
        button = self._link(self.tr("+ {tool}").format(tool=tool_words()[kind]), f"offer_{stage}")
        set_role(button, "plain-link")
        button.setToolTip(self.tr("Usual in this stage: add one"))
        button.setEnabled(not self._live.project.read_only)
        button.clicked.connect(lambda: self.tool_wanted.emit(kind, stage))
        inside.addWidget(button)

    def _link(self, text: str, name: str) -> QPushButton:
        button = NameLink(text, self._place)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button
