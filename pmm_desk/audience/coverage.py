"""The page of coverage: everything noticed about the audience, each line leading to its place, and the combinations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmm_desk.audience.combination_card import CombinationCard
from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.audience.wording import sentence
from pmm_desk.audience.words import severity_words
from pmm_desk.forms.audience_coverage import Ui_AudienceCoverage
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.cards import CHIP_OF
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.painting import chip_width, paint_chip
from pmm_desk.widgets.theme import dress, follow, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1


class NoticedModel(QAbstractListModel):
    """The findings of the room, the urgent ones first; their sentences are made when they come into sight."""

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._live = live
        self.findings: list[Finding] = []

    def read(self) -> None:
        """Take the newest findings."""
        order = list(Severity)
        found = sorted(self._live.findings_of.get("audience", ()), key=lambda finding: order.index(finding.severity))
        self.beginResetModel()
        self.findings = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        if role == FINDING_ROLE:
            return finding
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sentence(finding, self._live)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{severity_words()[finding.severity]}: {sentence(finding, self._live)}"
        return None


class _Lines(QStyledItemDelegate):
    """Paints a finding: its chip, then its sentence on up to two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(120), theme().px(60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        finding: Finding = index.data(FINDING_ROLE)
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(place, look.color("accent_soft" if look.tokens.dark else "ground"))
        edge = option.rect
        painter.fillRect(edge.left(), edge.bottom(), edge.width(), 1, look.color("alternate"))
        words = severity_words()
        wide = max(chip_width(word) for word in words.values())
        chip = QRectF(place.left() + look.px(14), place.center().y() - look.px(10), wide, look.px(20))
        word = words[finding.severity]
        paint_chip(
            painter, QRectF(chip.left(), chip.top(), chip_width(word), chip.height()), CHIP_OF[finding.severity], word
        )
        text = place.adjusted(look.px(26) + wide, look.px(4), -look.px(14), -look.px(5))
        painter.setPen(look.color("text"))
        painter.setFont(look.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(text, int(flags), str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -3), look.px(4), look.px(4))
        painter.restore()


class Noticed(QListView):
    """The list of findings; a click or Enter leads to the place that mends one."""

    asked = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticed")
        set_role(self, "cards")
        self.model_of_findings = NoticedModel(live, self)
        self.setModel(self.model_of_findings)
        self.setItemDelegate(_Lines(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)
        follow(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked.emit(index.data(FINDING_ROLE))


class CoveragePage(FormPage):
    """What is missing at the left, which combinations are used at the right."""

    begin_asked = Signal(object)
    """Begin a group with these three."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.form = Ui_AudienceCoverage()
        self.form.setupUi(self)
        self.noticed = Noticed(live, self.form.noticed_card)
        self.form.noticed_place.addWidget(self.noticed)
        self.card = CombinationCard(live, reckoning, self.form, self)
        self.combinations = self.card.table
        self.noticed.asked.connect(self._go)
        self.combinations.begin_asked.connect(self.begin_asked)
        live.findings_changed.connect(self._show_noticed)
        self.form.no_coverage.clicked.connect(self._go_to_first)
        self.retranslate()
        self.follow()
        dress(self)

    def show_anew(self) -> None:
        self.follow()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_coverage.set_words(
            self.tr("With roles, customer types and buying behaviours you see here which of them no group uses."),
            self.tr("Add the first role"),
            "list-checks",
        )

    def follow(self) -> None:
        """The groups or the lists changed."""
        self.card.refresh()
        self._show_noticed()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to a combination that is marked as impossible, or just to the table of combinations."""
        return self.card.show_row(row_id, field)

    def _show_noticed(self) -> None:
        form = self.form
        self.noticed.model_of_findings.read()
        found = bool(self.noticed.model_of_findings.findings)
        self.noticed.setVisible(found)
        form.nothing_noticed.setVisible(not found)
        anything = found or self._reckoning.possible() + self._reckoning.marked() > 0
        form.places.setCurrentWidget(form.filled if anything else form.empty)

    def _go(self, finding: Finding) -> None:
        if finding.rows:
            self._live.go.emit(finding.rows[0], str(finding.values.get("column") or ""))
        else:
            self._live.go.emit(str(finding.values["place"]), "")

    def _go_to_first(self) -> None:
        self._live.go.emit(self._live.project.schema.prefixes["persona"] + "_", "")
