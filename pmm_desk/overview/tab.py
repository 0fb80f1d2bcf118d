"""The overview: the first steps, what to do next over all rooms, and the one-pager filling in beside them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.overview import Ui_OverviewTab
from pmm_desk.overview.steps import Steps
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress
from pmm_desk.widgets.turns import in_turns

# Fields, lists and the press take longer to import than the whole first frame to paint: see `complete`.
if TYPE_CHECKING:
    from pmm_desk.forms.overview_rest import Ui_OverviewTab as Rest
    from pmm_desk.kits.press import Press, Printed
    from pmm_desk.overview.noticed_card import NoticedCard
    from pmm_desk.project.finding import Finding

LATE = (
    "pmm_desk.widgets.texts",
    "pmm_desk.widgets.preview",
    "pmm_desk.overview.answers",
    "pmm_desk.overview.noticed_card",
    "pmm_desk.kits.press",
)
"""What is imported after the first frame."""


def name_qt() -> None:
    """The first mention of Qt makes its enumerations, which takes as long as all of a frame may."""
    from PySide6.QtCore import Qt  # noqa: F401 (this is all)


class Tab(QWidget):
    """What the project is, what comes next, and how its first page looks."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.ui = Ui_OverviewTab()
        self.ui.setupUi(self)
        self.rest: Rest
        self._holder: QWidget
        self.press: Press
        self.noticed: NoticedCard
        self.is_whole = False
        self.steps = Steps(self.ui, live, self)
        self.ui.languages.clicked.connect(lambda: self.show_languages())
        self.ui.project_settings.clicked.connect(lambda: live.go.emit("prj_", ""))
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._reload)
        # What was noticed and the page come later: painting their places would hold up the first frame.
        for late in (self.ui.preview_title, self.ui.fit):
            late.hide()
        self._reload()
        if self.steps.shown_whole:
            self.complete()
        else:
            in_turns(self, (name_qt, *(partial(import_module, name) for name in LATE), *self._pieces()))

    def complete(self) -> None:
        """Make at once what the first frame can do without: the fields of folded lines, the list, the page."""
        for piece in self._pieces():
            piece()

    def _pieces(self) -> tuple[Callable[[], None], ...]:
        return self._make_rest, self._place_answers, self._make_noticed, self._finish

    def _make_rest(self) -> None:
        from pmm_desk.forms.overview_rest import Ui_OverviewTab

        self.rest = Ui_OverviewTab()
        self._holder = QWidget(self)
        self.rest.setupUi(self._holder)
        dress(self._holder)

    def _place_answers(self) -> None:
        from pmm_desk.overview.answers import Answers

        self.steps.take(Answers(self.rest, self.live, self))

    def _finish(self) -> None:
        self.ui.preview_card_layout.addWidget(self.rest.preview, 1)
        self._holder.deleteLater()
        self.is_whole = True
        for late in (self.noticed, self.ui.preview_title, self.ui.fit):
            late.show()
        self._order_focus()
        self._begin_printing()

    def _make_noticed(self) -> None:
        from pmm_desk.overview.noticed_card import NoticedCard

        self.noticed = NoticedCard(self.live, self)
        self.noticed.hide()
        self.noticed.asked.connect(self.show_languages)
        self.ui.content_layout.addWidget(self.noticed)

    def _order_focus(self) -> None:
        """Tab goes from line to line, through its fields and then its skip; a new project begins in the first line."""
        ui, rest = self.ui, self.rest
        order: tuple[QWidget, ...] = (
            ui.show_steps, ui.languages, ui.project_settings, rest.one_line, ui.skip_1,
            rest.role_pick, rest.type_pick, rest.behaviour_pick, rest.add_group, ui.skip_2,
            rest.alternative, rest.add_alternative, ui.skip_3, ui.open_comparison, ui.skip_4,
            rest.sentence, rest.keep_sentence, rest.open_positioning, ui.skip_5, ui.export_first, ui.skip_6,
            self.noticed.ui.levels, self.noticed.ui.findings,
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before.focusProxy() or before, after.focusProxy() or after)
        if not any(row["one_line"] for row in self.live.rows("product")):
            QTimer.singleShot(0, rest.one_line, rest.one_line.setFocus)

    def _begin_printing(self) -> None:
        from pmm_desk.kits.press import Press

        self.press = Press(self.live.project, self)
        self.press.printed.connect(self._show_page)
        self.press.failed.connect(self.live.failed)
        self._print()

    def show_row(self, row_id: str, field: str = "") -> None:
        """The overview holds no rows of its own."""

    def commands(self) -> list[tuple[str, Callable[[], None]]]:
        """Commands for the search."""
        return [
            (self.tr("Show the first steps again"), self.ui.show_steps.click),
            (self.tr("Compare the languages of all texts"), self.show_languages),
        ]

    def show_languages(self, finding: Finding | None = None) -> None:
        """Open all texts beside their translations; with a finding, where it is mended."""
        from pmm_desk.overview.findings import UNTRANSLATED, kind_of
        from pmm_desk.overview.languages import Languages

        dialog = Languages(self.live, self)
        if finding is not None and finding.code == UNTRANSLATED:
            dialog.show_kind(kind_of(finding.code))
        elif finding is not None:
            dialog.show_text(finding.rows[0], str(finding.values["column"]), kind_of(finding.code))
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another room was in front, and with an export, which changes no row."""
        super().showEvent(event)
        if self.is_whole:
            self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.is_whole:
                self.rest.retranslateUi(self)
            self._reload()

    def _reload(self) -> None:
        self.steps.retranslate()
        self._show_head()
        self._print()

    def _print(self) -> None:
        """The first one-pager as things stand; before there is one, the page made of the product alone."""
        if not (self.is_whole and self.isVisible()):
            return
        from pmm_desk.kits.press import Wanted

        pager = next(iter(self.live.rows("one_pager")), None)
        product = next(iter(self.live.rows("product")), None)
        subject = pager or product
        if subject is not None:
            kit = next(iter(self.live.rows("kit")), {})
            paper = str(kit.get("paper") or "A4")
            self.press.show(Wanted("", "one_pager", str(subject["id"]), self.live.language, paper))

    def _show_page(self, printed: Printed) -> None:
        from pmm_desk.kits.words import fit_sentence

        self.rest.preview.show_pdf(printed.pdf)
        self.ui.fit.setText(fit_sentence(printed.fit))

    def _show_head(self) -> None:
        product = next(iter(self.live.rows("product")), {})
        self.ui.title.setText(str(product.get("name") or self.tr("Overview")))
        self.ui.subtitle.setText(str(product.get("category") or ""))

    def _after_change(self) -> None:
        if self.isVisible():
            self._follow()

    def _follow(self) -> None:
        self.steps.refresh()
        self._show_head()
        self._print()
