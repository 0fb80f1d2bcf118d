"""The texts of the chosen sheet, edited beside its page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pmm_desk.competitors.card import on_card
from pmm_desk.competitors.words import block_words
from pmm_desk.forms.kits import Ui_KitsTab
from pmm_desk.kits.comparison_texts import ComparisonTexts
from pmm_desk.kits.elsewhere import Elsewhere
from pmm_desk.kits.one_pager_texts import OnePagerTexts
from pmm_desk.widgets.fields import Field, FormBinder, TextField
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role

_WITH_REPLY = frozenset({"they_say", "objection", "do_not_say", "strength", "talking_point"})


class SheetTexts(QObject):
    """Shows the editor that fits the chosen sheet: a one-pager's texts, a battlecard's lines, a group's notes."""

    def __init__(self, form: Ui_KitsTab, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self.one_pager = OnePagerTexts(form, live, self)
        self._group = FormBinder(form.target_group_form, live)
        self._persona = FormBinder(form.persona_form, live)
        self.comparison = ComparisonTexts(live, form.texts)
        form.texts.addWidget(self.comparison)
        self._lines: list[FormBinder] = []
        self._shown_lines: list[tuple[str, str]] = []
        self._subject: tuple[str, str | None] = ("", None)
        self._elsewhere = Elsewhere(form, lambda: self._open())
        form.open_group.clicked.connect(lambda: self._open())
        form.open_persona.clicked.connect(lambda: self._open())
        form.open_battlecard.clicked.connect(lambda: self._open())
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._reload)

    def show(self, kind: str, subject: str | None, title: str) -> None:
        """Edit the texts of this sheet; no subject shows what to do instead."""
        self._subject = (kind, subject)
        self._form.texts_title.setText(title)
        self._form.texts_title.setVisible(bool(title))
        pages = {
            "one_pager": self._form.one_pager_scroll,
            "battlecard": self._form.battlecard_scroll,
            "target_group": self._form.target_group_scroll,
            "comparison": self.comparison,
            "persona": self._form.persona_scroll,
        }
        self._elsewhere.show(kind, subject)
        self._form.texts.setCurrentWidget(pages[kind] if subject and kind in pages else self._form.texts_empty)
        self.one_pager.bind(subject if kind == "one_pager" else None)
        self._group.bind(subject if kind == "target_group" else None)
        self._persona.bind(subject if kind == "persona" else None)
        self.comparison.bind(subject if kind == "comparison" else None)
        self._reload()

    def field(self, column: str) -> Field:
        """The field of a column of a one-pager. Raises KeyError."""
        return self.one_pager.binder.fields[column]

    def show_field(self, column: str) -> bool:
        """Put the cursor into the field of a column of the sheet's own row."""
        binders = {
            "one_pager": self.one_pager.binder,
            "target_group": self._group,
            "comparison": self.comparison.binder,
            "persona": self._persona,
        }
        binder = binders.get(self._subject[0])
        return bool(binder and binder.show_field(column))

    def _reload(self) -> None:
        kind, subject = self._subject
        if kind == "one_pager" and subject:
            self.one_pager.refresh()
        self._show_lines(subject if kind == "battlecard" else None)

    def _after_change(self, done: Any) -> None:
        kind, subject = self._subject
        if (
            kind == "battlecard"
            and {"battlecard_line", "line_card"} & set(done.rows)
            and self._wanted(subject) != self._shown_lines
        ):
            self._show_lines(subject)
        elif kind == "one_pager" and subject:
            self.one_pager.after_change(done)

    def _open(self) -> None:
        kind, subject = self._subject
        if subject and kind == "battlecard":
            line = next(iter(self._live.rows("battlecard_line", competitor_id=subject)), None)
            self._live.go.emit(line["id"] if line else subject, "")
        elif subject:
            self._live.go.emit(subject, "")

    # the lines of a battlecard ---------------------------------------------------------------------------

    def _wanted(self, competitor: str | None) -> list[tuple[str, str]]:
        """(block, line id) of every line of the card, in the order of the card."""
        rows: list[Row] = []
        if competitor:
            rows = on_card(self._live.rows("battlecard_line"), self._live.rows("line_card"), competitor)
        order = list(block_words())
        rows.sort(key=lambda row: order.index(row["block"]) if row["block"] in order else len(order))
        return [(row["block"], row["id"]) for row in rows]

    def _show_lines(self, competitor: str | None) -> None:
        layout = self._form.lines.layout()
        assert isinstance(layout, QVBoxLayout)
        for binder in self._lines:
            binder.bind(None)
        self._lines.clear()
        while layout.count():
            item = layout.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._shown_lines = self._wanted(competitor)
        names, last = block_words(), ""
        for block, line in self._shown_lines:
            layout.addWidget(self._line_editor(line, block, names.get(block, block) if block != last else ""))
            last = block
        if competitor and not self._shown_lines:
            empty = QLabel(self.tr("This card has no line yet. Open it in Competitors and write the first one."))
            empty.setWordWrap(True)
            set_role(empty, "subtitle")
            layout.addWidget(empty)

    def _line_editor(self, line: str, block: str, heading: str) -> QWidget:
        place = QWidget(self._form.lines)
        place.setObjectName(f"line_{line}")
        rows = QVBoxLayout(place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        if heading:
            title = QLabel(heading, place)
            title.setTextFormat(Qt.TextFormat.PlainText)
            set_role(title, "form-label")
            rows.addWidget(title)
        columns = ("line", "reply") if block in _WITH_REPLY else ("line",)
        for column in columns:
            field = TextField(place)
            field.setObjectName(f"{column}_{line}")
            field.setProperty("column", column)
            field.setProperty("label", block_words().get(block, block))
            field.set_name(block_words().get(block, block))
            rows.addWidget(field)
        binder = FormBinder(place, self._live)
        binder.bind(line)
        self._lines.append(binder)
        dress(place)
        return place
