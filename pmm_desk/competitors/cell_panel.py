"""What stands behind one cell of the comparison: its mark, its note, the evidence it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QMenu, QWidget

from pmm_desk.competitors import edits
from pmm_desk.competitors.board import Board
from pmm_desk.competitors.history_list import HistoryList
from pmm_desk.competitors.margin import margin
from pmm_desk.competitors.matrix import CLASS_KINDS
from pmm_desk.competitors.words import class_words, evidence_kind_words, joined
from pmm_desk.forms.competitor_comparison import Ui_CompetitorComparison
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.stack import show_page
from pmm_desk.widgets.theme import icon, set_role, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

LINK_ROLE = int(Qt.ItemDataRole.UserRole)
EVIDENCE_ROLE = LINK_ROLE + 1


class CellPanel(QObject):
    """Joins the card at the right of the comparison to the cell that is chosen in it."""

    open_asked = Signal(str)
    """Lead to this piece of evidence."""

    def __init__(self, form: Ui_CompetitorComparison, live: Live, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live, self._board = form, live, board
        self.row_id, self.rival_id = "", ""
        row_fields = (
            form.row_name, form.row_heading, form.row_code, form.row_feature_id, form.row_note,
            form.row_gap_reason, form.row_gap_answer,
        )  # fmt: skip
        self._row = FormBinder(form.row_plain, live, fields=row_fields)
        self._note = FormBinder(form.cell_plain, live, fields=[form.cell_note])
        self._past, self._our_past = HistoryList(live, board, parent), HistoryList(live, board, parent)
        form.cell_past.addWidget(self._past)
        form.row_past.addWidget(self._our_past)
        # Every mark passes through one door, which writes down since when: no field of the row's own.
        form.our_mark.edited.connect(self._mark)
        form.cell_mark.edited.connect(self._mark)
        form.write_note.clicked.connect(self._write_note)
        form.link_evidence.clicked.connect(self._show_links)
        form.new_evidence.clicked.connect(self._new_evidence)
        form.unlink_evidence.clicked.connect(self._unlink)
        form.open_evidence.clicked.connect(self._open)
        form.proofs.itemActivated.connect(self._open)
        form.proofs.currentItemChanged.connect(self._choice_changed)
        form.proofs.installEventFilter(self)
        self.show_cell("", "")

    def show_cell(self, row_id: str, rival_id: str) -> None:
        """Show a rival's cell; without a rival the row itself; without a row nothing."""
        self.row_id, self.rival_id = row_id, rival_id
        self.refresh()

    def refresh(self) -> None:
        """Show what the board says now."""
        form, board = self._form, self._board
        if not board.has(self.row_id):
            self.row_id = ""
        row_only = bool(self.row_id) and board.rival(self.rival_id) is None
        page = form.nothing if not self.row_id else form.row_plain if row_only else form.cell_plain
        show_page(form.cell_pages, page)
        if self._row.row_id != (self.row_id or None):
            self._row.bind(self.row_id or None)
        self._show_title()
        if page is form.cell_plain:
            self._show_cell()
            self._past.show_cell(self.row_id, self.rival_id)
        elif self._note.row_id is not None:
            self._note.bind(None)
        if page is form.row_plain:
            self._show_row()
            self._our_past.show_cell(self.row_id, "")

    def focus_evidence(self) -> None:
        """Put the focus where the evidence of the cell can be seen and linked."""
        form = self._form
        if form.cell_pages.currentWidget() is form.row_plain:
            form.row_note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form.proofs.count():
            form.proofs.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            form.link_evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_field(self, column: str) -> bool:
        """Go to a field of the comparison row; False if there is none."""
        return self._row.show_field(column)

    # showing -----------------------------------------------------------------------------------------

    def _show_title(self) -> None:
        form, board = self._form, self._board
        if not self.row_id:
            form.cell_title.setText(self.tr("Nothing chosen"))
            form.cell_class.show_words("neutral", "")
            return
        name = str(board.row(self.row_id)["name"]) or self.tr("Unnamed")
        rival = board.rival_name(self.rival_id)
        form.cell_title.setText(self.tr("{row} · {rival}").format(row=name, rival=rival) if rival else name)
        kind = board.row_class(self.row_id)
        form.cell_class.show_words(CLASS_KINDS.get(kind, "neutral"), "" if rival else class_words().get(kind, ""))

    def _show_row(self) -> None:
        form, board = self._form, self._board
        form.our_mark.set_value(board.mark(self.row_id, ""))
        form.our_mark.set_read_only(self._live.project.read_only)
        form.row_margin.setText(" ".join(part for part in (self._margin(), self._window()) if part))
        form.row_margin.setVisible(bool(form.row_margin.text()))
        row = board.row(self.row_id)
        written = bool(row["gap_reason"] or row["gap_answer"])
        form.gap_fields.setVisible(board.row_class(self.row_id) == "gap" or written)

    def _margin(self) -> str:
        """How far ahead of the best alternative we are on this row (D2)."""
        found = margin(self._board.matrix, self.row_id)
        if found is None:
            return ""
        if not found.sure:
            return self.tr("How far ahead we are hangs on unknown cells.")
        names = joined(self._board.rival_name(rival) for rival in found.best[:3])
        if found.only_a_bit:
            return self.tr("Only a bit better than {rivals}.").format(rivals=names)
        if found.low > 0:
            return self.tr("Far ahead of every alternative.")
        words = self.tr("Level with {rivals}.") if found.low == 0 else self.tr("Behind {rivals}.")
        return words.format(rivals=names)

    def _window(self) -> str:
        """The days of lead (D4)."""
        found = self._board.window(self.row_id)
        if found is None:
            return ""
        if not found.rival:
            return self.tr("Alone with it for %n day(s).", None, found.days)
        rival = self._board.rival_name(found.rival)
        if found.days < 0:
            return self.tr("%n day(s) after {rival}.", None, -found.days).format(rival=rival)
        return self.tr("%n day(s) before {rival}.", None, found.days).format(rival=rival)

    def _show_cell(self) -> None:
        form, board = self._form, self._board
        form.cell_mark.set_value(board.mark(self.row_id, self.rival_id))
        cell = board.cell(self.row_id, self.rival_id)
        cell_id = str(cell["id"]) if cell else None
        if self._note.row_id != cell_id:
            self._note.bind(cell_id)
        form.cell_note.setVisible(cell is not None)
        form.write_note.setVisible(cell is None)
        chosen = self._current(EVIDENCE_ROLE)
        form.proofs.clear()
        for link_id, evidence in board.evidence_of(cell_id) if cell_id else []:
            item = QListWidgetItem(self._words(evidence))
            item.setData(LINK_ROLE, link_id)
            item.setData(EVIDENCE_ROLE, evidence["id"])
            item.setToolTip(item.text())
            # Chinese faces are taller than the first family of the font says.
            item.setSizeHint(QSize(0, theme().px(54 if theme().language.startswith("zh") else 46)))
            age = board.age(evidence)
            if age is None or age[1]:
                item.setIcon(icon("triangle-alert", color="warning", size=16))
            form.proofs.addItem(item)
            if evidence["id"] == chosen:
                form.proofs.setCurrentItem(item)
        self._show_proof_state(form.proofs.count())

    def _show_proof_state(self, count: int) -> None:
        form = self._form
        state = self._board.state(self.row_id, self.rival_id).state
        words = {
            "unknown": self.tr("Nobody has looked yet. Mark the cell, or link what was seen."),
            "unproved": self.tr("A mark without proof. Link what was seen, or add it."),
            "undated": self.tr("None of this has a date, so nobody knows how fresh it is."),
            "fresh": self.tr("The status quo needs no proof."),
        }
        form.no_proof.setText(words.get(state, ""))
        form.no_proof.setVisible(state in words and (not count or state == "undated"))
        set_role(form.no_proof, "warn" if state in ("unproved", "undated") else "subtitle")
        form.proofs.setVisible(count > 0)
        heights = (form.proofs.sizeHintForRow(line) for line in range(min(count, 4)))
        form.proofs.setFixedHeight(sum(heights) + theme().px(14))
        self._choice_changed()

    def _words(self, evidence: Mapping[str, Any]) -> str:
        """Code, source and age of a piece of evidence, on two lines."""
        kind = evidence_kind_words().get(str(evidence["kind"]), str(evidence["kind"]))
        first = " ".join(part for part in (str(evidence["code"]), str(evidence["source"]) or kind) if part)
        age = self._board.age(evidence)
        if age is None:
            return self.tr("{evidence}\n{kind} · no date").format(evidence=first, kind=kind)
        days = self.tr("%n day(s)", None, age[0])
        text = self.tr("{evidence}\n{kind} · {days}").format(evidence=first, kind=kind, days=days)
        return self.tr("{text} · stale").format(text=text) if age[1] else text

    def _choice_changed(self) -> None:
        chosen = self._form.proofs.currentItem() is not None
        self._form.unlink_evidence.setVisible(self._form.proofs.count() > 0)
        self._form.open_evidence.setVisible(self._form.proofs.count() > 0)
        self._form.unlink_evidence.setEnabled(chosen)
        self._form.open_evidence.setEnabled(chosen)

    def _current(self, role: int) -> str:
        item = self._form.proofs.currentItem()
        return str(item.data(role)) if item is not None else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form.proofs and event.type() == QEvent.Type.KeyPress:
            key = getattr(event, "key", lambda: 0)()
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._current(LINK_ROLE):
                self._unlink()
                return True
        return bool(super().eventFilter(watched, event))

    # writing -----------------------------------------------------------------------------------------

    def _mark(self, mark: str) -> None:
        cells = [(self.row_id, self.rival_id)]
        self._live.attempt(self.tr("Mark a cell"), lambda change: edits.set_marks(change, self._board, cells, mark))

    def _write_note(self) -> None:
        where = (self.row_id, self.rival_id)
        self._live.attempt(self.tr("Note on a cell"), lambda change: edits.cell_of(change, self._board, *where))
        self._form.cell_note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_links(self) -> None:
        menu = self.link_menu()
        button = self._form.link_evidence
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()

    def link_menu(self) -> QMenu:
        """The evidence that could be linked: of this rival or of nobody in particular, not linked yet."""
        menu = QMenu(self._form.link_evidence)
        cell = self._board.cell(self.row_id, self.rival_id)
        linked = {item["id"] for _, item in self._board.evidence_of(cell["id"])} if cell else set()
        for evidence in self._board.all_evidence():
            if evidence["id"] in linked or evidence["competitor_id"] not in (None, self.rival_id):
                continue
            words = self._words(evidence).replace("\n", " · ").replace("&", "&&")
            action = menu.addAction(words if len(words) < 90 else words[:89] + "…")
            action.triggered.connect(lambda _=False, item=evidence["id"]: self.link(item))
        if menu.isEmpty():
            menu.addAction(self.tr("No evidence of this competitor is left to link")).setEnabled(False)
        return menu

    def link(self, evidence_id: str) -> None:
        """Let the cell rest on a piece of evidence."""
        where = (self.row_id, self.rival_id, evidence_id)
        self._live.attempt(self.tr("Link evidence"), lambda change: edits.link_evidence(change, self._board, *where))

    def _new_evidence(self) -> None:
        made: list[str] = []

        def work(change: Any) -> None:
            values = {"competitor_id": self.rival_id, "seen": self._board.as_of.isoformat()}
            made.append(change.add("evidence", **values))
            cell_id = edits.cell_of(change, self._board, self.row_id, self.rival_id)
            change.add("cell_evidence", cell_id=cell_id, evidence_id=made[0])

        if self._live.attempt(self.tr("Add evidence"), work):
            self.open_asked.emit(made[0])

    def _unlink(self) -> None:
        link_id = self._current(LINK_ROLE)
        if link_id:
            self._live.attempt(self.tr("Unlink evidence"), lambda change: change.remove(link_id))

    def _open(self) -> None:
        evidence_id = self._current(EVIDENCE_ROLE)
        if evidence_id:
            self.open_asked.emit(evidence_id)
