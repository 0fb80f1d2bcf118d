"""The target groups that a rival is met in: chips that lead there, and a menu to choose them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.live import named
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.forms.competitor_profiles import Ui_CompetitorProfiles
    from pmm_desk.widgets.live import Live

WIDEST = 300


class Concerned(QObject):
    """Ties a rival to target groups."""

    def __init__(self, live: Live, form: Ui_CompetitorProfiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._form, self._rival = live, form, ""
        self._flow = FlowLayout(form.groups_place)
        policy = form.groups_place.sizePolicy()
        policy.setHeightForWidth(True)
        form.groups_place.setSizePolicy(policy)
        self._menu = QMenu(form.choose_groups)
        self._menu.aboutToShow.connect(self._fill_menu)
        form.choose_groups.setMenu(self._menu)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self.follow)

    def show_rival(self, rival_id: str) -> None:
        """Show the groups of this rival."""
        self._rival = rival_id
        self.follow()

    def links(self) -> dict[str, str]:
        """Group id → link id, in the order in which they were chosen."""
        rows = self._live.project.rows("rival_group", where={"competitor_id": self._rival}) if self._rival else []
        return {row["target_group_id"]: row["id"] for row in rows}

    def follow(self) -> None:
        """Show what the file says now."""
        form, links = self._form, self.links()
        clear(self._flow)
        metrics = theme().metrics(12, 500)
        for group_id in links:
            words = self._words(self._live.row(group_id) or {})
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme().px(WIDEST))
            chip = Chip(form.groups_place, "info", cut)
            chip.setToolTip(words)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(lambda group_id=group_id: self._live.go.emit(group_id, ""))
            self._flow.addWidget(chip)
        form.groups_place.setVisible(bool(links))
        form.groups_place.updateGeometry()
        form.groups_text.setText(self.tr("In which groups do you meet them?"))
        form.groups_text.setVisible(not links)
        form.choose_groups.setEnabled(not self._live.project.read_only)

    def _words(self, row: dict[str, Any]) -> str:
        parts = (str(row.get("code") or ""), str(row.get("name") or "") or named(row))
        return " · ".join(dict.fromkeys(part for part in parts if part)) or self.tr("Unnamed")

    def _fill_menu(self) -> None:
        menu, links = self._menu, self.links()
        menu.clear()
        for row in self._live.rows("target_group"):
            action = menu.addAction(self._words(row).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row["id"] in links)
            action.triggered.connect(lambda _=False, group_id=row["id"]: self.toggle(group_id))
        if menu.isEmpty():
            menu.addAction(self.tr("No target groups yet")).setEnabled(False)

    def toggle(self, group_id: str) -> None:
        """Tie the shown rival to a group, or untie it."""
        link, rival = self.links().get(group_id), self._rival

        def work(change: Any) -> None:
            if link:
                change.remove(link)
            else:
                change.add("rival_group", competitor_id=rival, target_group_id=group_id)

        self._live.attempt(self.tr("Choose the groups of a competitor"), work)

    def _after_change(self, done: Any) -> None:
        if {"rival_group", "target_group"} & set(done.rows) and self._rival:
            self.follow()
