"""The page of freshness: after how many days each kind of thing needs another look, and the as-of date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from pmm_desk.forms.product_freshness import Ui_ProductFreshness
from pmm_desk.product.rules import DEFAULT_LIMITS, UNKNOWN_KIND, as_of
from pmm_desk.product.words import OWN_PAPERS, kind_words
from pmm_desk.project.error import BadValue, ProjectError
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import FormBinder, WholeField
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.problems import problem_text
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live


class LimitLine(QObject):
    """One kind: its name, its days, and the way back to the usual number."""

    def __init__(self, live: Live, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self.kind = live, kind
        self._session = 0
        self.usual = DEFAULT_LIMITS.get(kind, UNKNOWN_KIND)
        self.label: QLabel = plain("", parent)
        self.days = WholeField(parent)
        self.days.setObjectName(f"days_{kind}")
        self.days.setProperty("minimum", 1)
        self.days.setProperty("maximum", 3650)
        self.days.setProperty("column", "days")
        self.days.setFixedWidth(theme().px(96))
        self.label.setBuddy(self.days)
        self.back = QPushButton(parent)
        self.back.setObjectName(f"usual_{kind}")
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(self.back, "link")
        self.days.edited.connect(self._write)
        self.days.finished.connect(self._end_typing)
        self.days.undo_asked.connect(live.undo)
        self.days.redo_asked.connect(live.redo)
        self.days.restore_asked.connect(self.refresh)
        self.back.clicked.connect(self._go_back)
        self.days.set_read_only(live.project.read_only)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        words = kind_words().get(self.kind, self.kind)
        self.label.setText(words)
        self.days.set_name(words)
        self.days.setProperty("suffix", self.tr("days"))
        self.back.setText(self.tr("usual: {days}").format(days=self.usual))
        self.back.setToolTip(self.tr("Back to the usual number of days"))
        self.refresh()

    def refresh(self) -> None:
        """Show the number in force."""
        self.days.clear_problem()
        row = self._row()
        days = row["days"] if row is not None else self.usual
        self.days.set_value(days)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.setVisible(days != self.usual)

    def _row(self) -> dict[str, Any] | None:
        return next(iter(self._live.project.rows("freshness_limit", where={"kind": self.kind})), None)

    def _write(self, days: int | None) -> None:
        if days is None:
            self._go_back()
            return
        row = self._row()
        title = self.tr("Edit the limit of {kind}").format(kind=self.label.text())
        try:
            with self._live.change(title, amend=f"{self.kind}.days.{self._session}", initiator=self) as change:
                if row is None:
                    change.add("freshness_limit", kind=self.kind, days=days)
                else:
                    change.set(row["id"], days=days)
        except BadValue as error:
            self.days.show_problem(problem_text(error))
        except ProjectError as error:
            self._live.failed.emit(error)
        self.back.setVisible(days != self.usual)

    def _go_back(self) -> None:
        row = self._row()
        if row is not None:
            self._live.attempt(
                self.tr("Back to the usual limit of {kind}").format(kind=self.label.text()),
                lambda change: change.remove(row["id"]),
            )
        self.refresh()

    def _end_typing(self) -> None:
        self._session += 1


class FreshnessPage(FormPage):
    """The limits by kind in two cards, and the day up to which ages are counted."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_ProductFreshness()
        self.form.setupUi(self)
        form = self.form
        self.binder = FormBinder(form.as_of_card, live)
        self.lines: dict[str, LimitLine] = {}
        self._grids: dict[QWidget, QGridLayout] = {}
        for place in (form.seen_place, form.own_place):
            grid = QGridLayout(place)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(theme().px(12))
            grid.setVerticalSpacing(theme().px(6))
            grid.setColumnStretch(0, 1)
            self._grids[place] = grid
        live.changed.connect(self._after_change)
        self._fill()
        self._show_day()
        dress(self)

    def show_anew(self) -> None:
        for line in self.lines.values():
            line.retranslate()
        self._show_day()

    def follow(self) -> None:
        """Nothing here is a text with translations."""

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to the limit that a row keeps."""
        row = self._live.project.row(row_id)
        line = self.lines.get(str(row["kind"])) if row is not None else None
        if line is None:
            return False
        line.days.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.freshness_scroll.ensureWidgetVisible(line.days)
        return True

    def show_project(self, field: str) -> None:
        """Go to a field of the project itself."""
        self.binder.show_field(field)

    def _fill(self) -> None:
        """One line per kind: those of the app, and those a file of a newer version knows."""
        kept = [str(row["kind"]) for row in self._live.project.rows("freshness_limit")]
        for kind in dict.fromkeys((*kind_words(), *kept)):
            if kind in self.lines:
                continue
            place = self.form.own_place if kind in OWN_PAPERS else self.form.seen_place
            line = LimitLine(self._live, kind, place)
            grid = self._grids[place]
            at = grid.rowCount()
            for column, widget in enumerate((line.label, line.days, line.back)):
                grid.addWidget(widget, at, column)
            self.lines[kind] = line

    def _show_day(self) -> None:
        projects = self._live.project.rows("project")
        if self.binder.row_id is None and projects:
            self.binder.bind(projects[0]["id"])
        day = as_of(projects, date.today())
        pinned = bool(projects and projects[0]["as_of"])
        words = self.tr("Counted up to {day}, whatever day it is.") if pinned else self.tr("Today is {day}.")
        written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        self.form.as_of_words.setText(words.format(day=written))

    def _after_change(self, done: Any) -> None:
        if "project" in done.rows:
            self._show_day()
        if "freshness_limit" in done.rows:
            self._fill()
            for line in self.lines.values():
                if done.initiator is not line:
                    line.refresh()
