"""What to do next: the findings of all rooms by level, each leading to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pmm_desk.forms.overview_noticed import Ui_NoticedCard
from pmm_desk.overview.noticed import NoticedDelegate, NoticedModel
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.theme import dress, follow

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

LEVELS = (Severity.BEFORE_EXPORT, Severity.WORTH_DOING, Severity.IDEA)


class NoticedCard(QFrame):
    """All levels with their counts; the first level that holds something stands open until one is chosen."""

    asked = Signal(object)
    """A finding about the languages of texts, which are mended side by side."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.ui = Ui_NoticedCard()
        self.ui.setupUi(self)
        dress(self)
        self._level = Severity.BEFORE_EXPORT
        self._level_chosen = False
        self._model = NoticedModel(live, self)
        view = self.ui.findings
        view.setModel(self._model)
        view.setItemDelegate(NoticedDelegate(view))
        view.setMouseTracking(True)
        view.clicked.connect(self._follow)
        view.activated.connect(self._follow)
        follow(view)
        self.ui.levels.current_changed.connect(self._choose_level)
        live.findings_changed.connect(self.show_findings)
        self.show_findings()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.show_findings()

    def show_findings(self) -> None:
        """Show what the rooms notice now."""
        found = [finding for findings in self._live.findings_of.values() for finding in findings]
        by_level = {level: [finding for finding in found if finding.severity == level] for level in LEVELS}
        if not self._level_chosen:
            self._level = next((level for level in LEVELS if by_level[level]), Severity.BEFORE_EXPORT)
        titles = (self.tr("Before export"), self.tr("Worth doing"), self.tr("Ideas"))
        for level, title in zip(LEVELS, titles, strict=True):
            self.ui.levels.set_tab(level.value, title, len(by_level[level]))
        self.ui.levels.choose(self._level.value)
        shown = by_level[self._level]
        self._model.show(shown)
        self.ui.findings.setVisible(bool(shown))
        self.ui.nothing_found.setVisible(not shown)
        self.ui.nothing_found.setText(
            self.tr("Nothing here needs you now.")
            if found
            else self.tr("Once rooms fill, what they notice stands here: claims that fail, proof going stale, gaps.")
        )

    def _choose_level(self, level: str) -> None:
        if level == self._level:
            return
        self._level_chosen = True
        self._level = Severity(level)
        self.show_findings()

    def _follow(self, index: QModelIndex) -> None:
        # With it come the rules about the languages of texts, which take as long to import as a frame may.
        from pmm_desk.overview.findings import kind_of

        finding = self._model.finding(index)
        if kind_of(finding.code):
            self.asked.emit(finding)
        elif finding.rows:
            self._live.go.emit(finding.rows[0], str(finding.values.get("column") or ""))
        elif finding.values.get("place"):
            self._live.go.emit(str(finding.values["place"]), "")
