"""What is other than at the last visit of a rival, as lines that lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pmm_desk.competitors.evidence_form import evidence_name
from pmm_desk.competitors.visits import Changed
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.marks import mark_word
from pmm_desk.widgets.theme import set_role, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pmm_desk.forms.competitor_scans import Ui_CompetitorScans
    from pmm_desk.widgets.live import Live

MOST = 12
KINDS = {"price": "warning", "move": "info", "cell": "info", "evidence": "neutral"}


class SinceCard(QObject):
    """Fills the card with prices, moves and evidence that came up since the last scan."""

    def __init__(self, live: Live, form: Ui_CompetitorScans, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._form = live, form

    def show_changes(self, last: str | None, found: Sequence[Changed]) -> None:
        """`last`: the day of the scan before, None for none."""
        form = self._form
        clear(form.changed_place_layout)
        for changed in found[:MOST]:
            form.changed_place_layout.addWidget(self._line(changed))
        form.changed_place.setVisible(bool(found))
        form.changed_hint.setText(self.tr("{day}").format(day=last) if last else "")
        left = len(found) - MOST
        if last is None:
            words = self.tr("This is the first scan of this competitor.")
        elif not found:
            words = self.tr("Nothing new written down since then.")
        else:
            words = self.tr("and %n more", None, left) if left > 0 else ""
        form.changed_text.setText(words)
        form.changed_text.setVisible(bool(words))

    def _line(self, changed: Changed) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        names = {
            "price": self.tr("Price"),
            "move": self.tr("Move"),
            "cell": self.tr("Comparison"),
            "evidence": self.tr("Evidence"),
        }
        chip = Chip(line, KINDS[changed.kind], names[changed.kind])
        layout.addWidget(chip)
        words = self._words(changed)
        button = _Words(words, line)
        button.clicked.connect(lambda: self._live.go.emit(changed.row["id"], ""))
        layout.addWidget(button, 1)
        return line

    def _words(self, changed: Changed) -> str:
        row = changed.row
        if changed.kind == "price":
            now = str(row["price"]) or (self.tr("contact sales") if row["contact_sales"] else "…")
            said = self.tr("{before} → {now}").format(before=changed.before, now=now) if changed.before else now
            return self.tr("{offer}: {price}").format(offer=row["offer"], price=said) if row["offer"] else said
        if changed.kind == "move":
            return self.tr("{day} · {what}").format(day=row["happened"], what=row["what"])
        if changed.kind == "cell":
            each = self._live.row(row["comparison_row_id"]) or {}
            name = " ".join(str(part) for part in (each.get("code"), each.get("name")) if part)
            now = mark_word(row["mark"])
            if changed.before:
                now = self.tr("{before} → {now}").format(before=mark_word(changed.before), now=now)
            return self.tr("{offer}: {price}").format(offer=name, price=now)
        return " · ".join(part for part in (str(row["code"]), evidence_name(dict(row))) if part)


class _Words(QPushButton):
    """A line of words that is cut where there is no room, and leads somewhere."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = " ".join(words.split())
        set_role(self, "plain-link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(words)
        self.setAccessibleName(self._words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), super().sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        room = self.width() - theme().px(8)
        fitted = theme().metrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(fitted.replace("&", "&&"))
