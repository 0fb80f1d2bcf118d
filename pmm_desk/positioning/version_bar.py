"""The line above the canvas and the statements: for which group, which version, and what to do with versions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from pmm_desk.forms.positioning_versions import Ui_PositioningVersions
from pmm_desk.positioning import canvas_versions
from pmm_desk.positioning.chosen import Chosen
from pmm_desk.positioning.rules import current_of, currents
from pmm_desk.widgets.live import Row
from pmm_desk.widgets.theme import dress


class VersionBar(QWidget):
    """Chooses what the pages show; every page of the canvas has one."""

    rename_asked = Signal()

    def __init__(self, chosen: Chosen, parent: QWidget | None = None, *, with_shelf: bool = False) -> None:
        super().__init__(parent)
        self._chosen, self._live, self._with_shelf = chosen, chosen.live, with_shelf
        self.form = Ui_PositioningVersions()
        self.form.setupUi(self)
        form = self.form
        self.menu = QMenu(form.versions)
        self.menu.aboutToShow.connect(self._fill)
        form.versions.setMenu(self.menu)
        form.group.activated.connect(lambda at: chosen.show_group(str(form.group.itemData(at))))
        form.version.activated.connect(lambda at: chosen.show_canvas(str(form.version.itemData(at))))
        form.make_current.clicked.connect(self.make_current)
        chosen.changed.connect(self.refresh)
        dress(self)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.refresh()

    def refresh(self) -> None:
        """Show what is chosen."""
        form, chosen = self.form, self._chosen
        _offer(form.group, chosen.groups(), chosen.group)
        _offer(form.version, [(row["id"], chosen.name(row)) for row in chosen.versions()], chosen.canvas)
        row = next((row for row in chosen.canvases if row["id"] == chosen.canvas), None)
        form.version.setVisible(row is not None)
        form.versions.setVisible(row is not None)
        form.shelf.setVisible(row is not None and self._with_shelf)
        current = row is not None and self._is_current(row)
        form.current_chip.show_words("success", self.tr("current") if current else "")
        form.make_current.setVisible(row is not None and not current)

    def _is_current(self, row: Row) -> bool:
        current = current_of(self._chosen.canvases, row["target_group_id"])
        return current is not None and current["id"] == row["id"]

    # what is done with versions ------------------------------------------------------------------------

    def make_current(self) -> None:
        """Let the version shown be the current one of its group, and no other."""
        canvases, canvas = self._chosen.canvases, self._chosen.canvas
        self._live.attempt(
            self.tr("Make a canvas the current one"),
            lambda change: canvas_versions.make_current(change, canvases, canvas),
            initiator=self,
        )

    def begin(self) -> None:
        """An empty version for the group shown."""
        chosen = self._chosen
        group, name, day = chosen.group or None, chosen.new_name(chosen.group or None), chosen.today()
        chosen.made(
            self.tr("New canvas"),
            lambda change: canvas_versions.begin(change, chosen.canvases, group, name, day),
        )

    def branch(self, canvas: str = "") -> None:
        """A copy of a version (the one shown), for the group shown."""
        chosen = self._chosen
        source, group, day = canvas or chosen.canvas, chosen.group or None, chosen.today()
        name = chosen.new_name(group)
        chosen.made(
            self.tr("Duplicate the canvas"),
            lambda change: canvas_versions.branch(change, chosen.canvases, source, name, day, group),
        )

    def restore(self) -> None:
        """Let what the version shown says be current again, as a new version."""
        chosen = self._chosen
        row = next(row for row in chosen.canvases if row["id"] == chosen.canvas)
        name = self.tr("{number}, from “{version}”").format(
            number=chosen.new_name(row["target_group_id"]), version=chosen.name(row)
        )
        chosen.made(
            self.tr("Restore a canvas"),
            lambda change: canvas_versions.restore(change, chosen.canvases, chosen.canvas, name[:500], chosen.today()),
        )

    def hand_over(self, group: str) -> None:
        """Give the version shown to another group."""
        chosen = self._chosen
        self._live.attempt(
            self.tr("Give a canvas to another group"),
            lambda change: canvas_versions.hand_over(change, chosen.canvases, chosen.canvas, group or None),
            initiator=self,
        )

    def delete(self) -> None:
        """Delete the version shown; another of its group becomes current."""
        chosen = self._chosen
        self._live.attempt(
            self.tr("Delete the canvas"),
            lambda change: canvas_versions.remove(change, chosen.canvases, chosen.canvas),
            initiator=self,
        )

    def compare(self, other: str = "") -> QWidget:
        """Show another version (the current one, else the one before) and the version shown side by side."""
        from pmm_desk.positioning.compare_dialog import CompareDialog

        chosen = self._chosen
        others = [row for row in chosen.versions() if row["id"] != chosen.canvas]
        others = others or [row for row in chosen.canvases if row["id"] != chosen.canvas]
        current = next((row["id"] for row in others if row["current"]), others[-1]["id"] if others else chosen.canvas)
        dialog = CompareDialog(chosen, other or str(current), chosen.canvas, self.window())
        dialog.open()
        return dialog

    def fill_others(self, menu: QMenu) -> None:
        """Offer the canvases of the other groups, to begin from."""
        menu.clear()
        chosen = self._chosen
        for row in currents(chosen.canvases):
            if str(row["target_group_id"] or "") != chosen.group:
                words = f"{chosen.group_name(row['target_group_id'])}  ·  {chosen.name(row)}"
                self._offer(menu, words, partial(self.branch, str(row["id"])))

    def _fill(self) -> None:
        menu, chosen = self.menu, self._chosen
        menu.clear()
        row = next((row for row in chosen.canvases if row["id"] == chosen.canvas), None)
        if row is None:
            return
        self._offer(menu, self.tr("New version from this one"), self.branch)
        self._offer(menu, self.tr("New empty version"), self.begin)
        others = menu.addMenu(self.tr("New version from another group’s canvas"))
        self.fill_others(others)
        others.setEnabled(bool(others.actions()))
        menu.addSeparator()
        self._offer(menu, self.tr("Rename this version"), self.rename_asked.emit)
        compare = menu.addMenu(self.tr("Compare with"))
        for other in chosen.canvases:
            if other["id"] != row["id"]:
                group = (
                    ""
                    if other["target_group_id"] == row["target_group_id"]
                    else chosen.group_name(other["target_group_id"])
                )
                words = "  ·  ".join(part for part in (chosen.name(other), group) if part)
                self._offer(compare, words, partial(self.compare, str(other["id"])))
        compare.setEnabled(bool(compare.actions()))
        if not self._is_current(row):
            self._offer(menu, self.tr("Restore this version as a new one"), self.restore)
        give = menu.addMenu(self.tr("Give to another group"))
        for group, name in chosen.groups():
            if group != chosen.group:
                self._offer(give, name, partial(self.hand_over, group))
        give.setEnabled(bool(give.actions()))
        menu.addSeparator()
        self._offer(menu, self.tr("Delete this version"), self.delete)

    def _offer(self, menu: QMenu, words: str, work: Callable[[], object]) -> None:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda: work())


def _offer(box: QComboBox, items: list[tuple[str, str]], chosen: str) -> None:
    """Fill a box only where its items are others, so that an open list stays."""
    present = [(box.itemData(at), box.itemText(at)) for at in range(box.count())]
    if present != items:
        box.clear()
        for value, words in items:
            box.addItem(words, value)
            box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(box.findData(chosen))
