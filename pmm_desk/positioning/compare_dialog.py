"""Two versions of the canvas side by side, with their differences marked word by word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QWidget

from pmm_desk.forms.positioning_compare import Ui_PositioningCompare
from pmm_desk.positioning import canvas_versions
from pmm_desk.positioning.chosen import Chosen
from pmm_desk.positioning.diff_text import DiffText
from pmm_desk.positioning.differences import Pair, versions
from pmm_desk.positioning.entry_sources import linked, said
from pmm_desk.positioning.rules import current_of
from pmm_desk.positioning.words import block_words, column_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.theme import dress, set_role, theme


class CompareDialog(QDialog):
    """Any two versions of the project; the left one can be restored from here."""

    def __init__(self, chosen: Chosen, left: str, right: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        self.pairs: list[Pair] = []
        self.form = Ui_PositioningCompare()
        self.form.setupUi(self)
        form = self.form
        for box, canvas in ((form.left, left), (form.right, right)):
            for row in chosen.canvases:
                group = chosen.group_name(row["target_group_id"])
                told = (chosen.name(row), str(row["made_on"] or ""), group)
                box.addItem("  ·  ".join(part for part in told if part), row["id"])
            box.setCurrentIndex(box.findData(canvas))
            box.currentIndexChanged.connect(lambda _: self.refresh())
        form.swap.clicked.connect(self._swap)
        form.only_differences.toggled.connect(lambda _: self.refresh())
        form.restore.clicked.connect(self._restore)
        form.close.clicked.connect(self.accept)
        width, height = parent.width() if parent else 1000, parent.height() if parent else 700
        self.resize(min(theme().px(1080), int(width * 0.92)), min(theme().px(760), int(height * 0.9)))
        dress(self)
        self.refresh()

    def refresh(self) -> None:
        """Compare again."""
        form = self.form
        left, right = str(form.left.currentData()), str(form.right.currentData())
        self.pairs = self._compared(left, right)
        different = [pair for pair in self.pairs if not pair.same]
        told = self.tr("%n place(s) differ", "", len(different))
        form.summary.setText(told if different else self.tr("Both say the same."))
        row = next((row for row in self._chosen.canvases if row["id"] == left), None)
        current = current_of(self._chosen.canvases, row["target_group_id"]) if row else None
        form.restore.setVisible(row is not None and (current is None or current["id"] != left))
        form.restore.setEnabled(not self._chosen.live.project.read_only)
        self._show(different if form.only_differences.isChecked() else self.pairs)

    def _compared(self, left: str, right: str) -> list[Pair]:
        live = self._chosen.live
        found = []
        for canvas in (left, right):
            entries = live.rows("canvas_entry", canvas_id=canvas)
            texts = said(entries, live.rows)
            found.append([(str(entry["block"]), linked(entry)[1], texts[entry["id"]]) for entry in entries])
        return versions(live.row(left) or {}, live.row(right) or {}, found[0], found[1])

    def _show(self, pairs: list[Pair]) -> None:
        layout = self.form.inside_layout
        clear(layout)
        titles = {**column_words(), **block_words()}
        before = ""
        for pair in pairs:
            if pair.what != before:
                layout.addWidget(plain(titles.get(pair.what, pair.what), role="form-label"))
                before = pair.what
            layout.addWidget(self._line(pair))
        layout.addStretch(1)

    def _line(self, pair: Pair) -> QFrame:
        frame = QFrame(self.form.inside)
        set_role(frame, "inset")
        grid = QGridLayout(frame)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(24)
        for column, (spans, older) in enumerate(((pair.left, True), (pair.right, False))):
            view = DiffText(spans, older=older, parent=frame)
            view.setObjectName("left_text" if older else "right_text")
            grid.addWidget(view, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return frame

    def _swap(self) -> None:
        form = self.form
        left, right = form.left.currentIndex(), form.right.currentIndex()
        form.left.blockSignals(True)
        form.left.setCurrentIndex(right)
        form.left.blockSignals(False)
        form.right.setCurrentIndex(left)
        self.refresh()

    def _restore(self) -> None:
        """Let the left one be current again, as a new version, and show it."""
        chosen, left = self._chosen, str(self.form.left.currentData())
        row = next(row for row in chosen.canvases if row["id"] == left)
        name = self.tr("{number}, from “{version}”").format(
            number=chosen.new_name(row["target_group_id"]), version=chosen.name(row)
        )
        made = chosen.made(
            self.tr("Restore a canvas"),
            lambda change: canvas_versions.restore(change, chosen.canvases, left, name[:500], chosen.today()),
        )
        if made:
            self.accept()
