"""The page of the positioning canvas: the statement, the six blocks, and what a buyer would ask."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayoutItem, QWidget

from pmm_desk.forms.positioning_canvas import Ui_PositioningCanvas
from pmm_desk.positioning.block import BlockCard
from pmm_desk.positioning.buyer_checks import BuyerChecks
from pmm_desk.positioning.rules import BLOCKS
from pmm_desk.positioning.statement import pieces
from pmm_desk.positioning.statement_view import StatementView
from pmm_desk.positioning.survival import Survival
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

SHOWN = frozenset({"canvas", "canvas_entry", "product", "claim", "proof", "message", "persona", "competitor"})
"""The tables whose rows the page shows."""


class CanvasPage(FormPage):
    """One version of the canvas at a time; one version is the current one."""

    def __init__(self, live: Live, survival: Survival, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self._canvas: str | None = None
        self.form = Ui_PositioningCanvas()
        self.form.setupUi(self)
        form = self.form
        self.statement = StatementView(form.statement_place)
        self.statement.setObjectName("statement_view")
        form.statement_place_layout.addWidget(self.statement)
        self.blocks = {block: BlockCard(live, survival, block, form.inside) for block in BLOCKS}
        for at, card in enumerate(self.blocks.values()):
            form.blocks.addWidget(card, at // 3, at % 3)
            form.blocks.setColumnStretch(at % 3, 1)
            form.blocks.setRowStretch(at // 3, 1)
            card.add_asked.connect(self._add_entry)
        for at in range(form.slots_grid.count()):
            # Beside a slot of several lines the others stay at the top of theirs.
            cast(QLayoutItem, form.slots_grid.itemAt(at)).setAlignment(Qt.AlignmentFlag.AlignTop)
        self.checks = BuyerChecks(form, live, survival, self)
        fields = [field for place in (form.head, form.slots) for field in place.findChildren(Field)]
        self.binder = FormBinder(self, live, fields=fields)
        form.slots.hide()
        form.edit_statement.toggled.connect(form.slots.setVisible)
        form.version.activated.connect(lambda at: self._show_version(str(form.version.itemData(at))))
        form.make_current.clicked.connect(self._make_current)
        form.add_version.clicked.connect(self._new_version)
        form.no_canvas.clicked.connect(self._new_version)
        form.duplicate_version.clicked.connect(self._duplicate_version)
        form.delete_version.clicked.connect(self._delete_version)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._refresh)
        survival.changed.connect(self._later.start)
        live.changed.connect(lambda done: self._later.start() if SHOWN & set(done.rows) else None)
        live.language_changed.connect(self._later.start)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_canvas.set_words(
            self.tr(
                "The canvas answers: what would they do without you, what only you have, and who cares. Start here."
            ),
            self.tr("Make the first canvas"),
            "target",
        )
        for card in self.blocks.values():
            card.retranslate()
        self._refresh()

    def add(self) -> None:
        """Make one more version of the canvas."""
        self._new_version()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a version or an entry and go to one of its fields."""
        row = self._live.row(row_id)
        if row is None:
            return False
        entry = "canvas_id" in row
        self._show_version(row["canvas_id"] if entry else row_id)
        if entry:
            line = self.blocks[row["block"]].entries.get(row_id)
            if line is not None:
                line.field.setFocus(Qt.FocusReason.OtherFocusReason)
                # The line has its place only after the layout has run.
                QTimer.singleShot(0, line, lambda: self.form.left.ensureWidgetVisible(line))
        elif field:
            self.form.edit_statement.setChecked(True)
            self.binder.show_field(field)
        return True

    # versions ------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Read the versions again; the chosen one stays, else the current one is shown."""
        form = self.form
        rows = self._live.rows("canvas")
        form.places.setCurrentWidget(form.filled if rows else form.empty)
        names = [row["name"] or self.tr("Version {number}").format(number=at) for at, row in enumerate(rows, start=1)]
        if names != [form.version.itemText(at) for at in range(form.version.count())]:
            form.version.clear()
            form.version.addItems(names)
        for at, row in enumerate(rows):
            form.version.setItemData(at, row["id"])
        known = [row["id"] for row in rows]
        current = next((row["id"] for row in rows if row["current"]), known[0] if known else None)
        self._show_version(self._canvas if self._canvas in known else current)

    def _show_version(self, canvas: str | None) -> None:
        form = self.form
        if canvas != self._canvas or self.binder.row_id != canvas:
            self._canvas = canvas
            self.binder.bind(canvas)
        form.version.setCurrentIndex(form.version.findData(canvas))
        row = self._live.row(canvas) if canvas else None
        if row is None:
            return
        form.current_chip.show_words("success", self.tr("current") if row["current"] else "")
        form.make_current.setVisible(not row["current"])
        product = next(iter(self._live.rows("product")), {})
        found = pieces(row, str(product.get("name") or ""))
        teaching = [(self.tr("Write the statement: whom it is for, what it does for them, how it differs."), False)]
        self.statement.show_pieces(found or teaching, muted=not found)
        entries = self._live.rows("canvas_entry", canvas_id=row["id"])
        for block, card in self.blocks.items():
            card.show_entries([entry for entry in entries if entry["block"] == block])
        self.checks.show(row)

    def _make_current(self) -> None:
        canvas, live = self._canvas, self._live

        def work(change: Any) -> None:
            for row in live.rows("canvas"):
                if bool(row["current"]) != (row["id"] == canvas):
                    change.set(row["id"], current=int(row["id"] == canvas))

        live.attempt(self.tr("Make a canvas the current one"), work, initiator=self)

    def _new_version(self) -> None:
        first = self._live.count("canvas") == 0
        name = self.tr("Version {number}").format(number=self._live.count("canvas") + 1)
        self._made(self.tr("New canvas"), lambda change: change.add("canvas", name=name, current=int(first)))

    def _duplicate_version(self) -> None:
        canvas = self._canvas
        if canvas is not None:
            self._made(self.tr("Duplicate the canvas"), lambda change: change.duplicate(canvas, current=0))

    def _delete_version(self) -> None:
        canvas = self._canvas
        if canvas is not None:
            self._live.attempt(self.tr("Delete the canvas"), lambda change: change.remove(canvas), initiator=self)

    def _made(self, title: str, make: Any) -> None:
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            made = make(change)

        if self._live.attempt(title, work, initiator=self):
            self._refresh()
            self._show_version(made)

    # entries -------------------------------------------------------------------------------------------

    def _add_entry(self, block: str) -> None:
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            entries = self._live.rows("canvas_entry", canvas_id=self._canvas, block=block)
            after = entries[-1]["id"] if entries else None
            made = change.add("canvas_entry", after=after, canvas_id=self._canvas, block=block)

        if self._canvas and self._live.attempt(self.tr("Add to the canvas"), work, initiator=self):
            self._refresh()
            self.show_row(made)
