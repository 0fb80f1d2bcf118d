"""The page of evidence: everything seen or heard, with its age, and the cells that rest on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidgetItem, QWidget

from pmm_desk.competitors import edits
from pmm_desk.competitors.board import Board
from pmm_desk.competitors.mark_paint import mark_icon
from pmm_desk.competitors.words import (
    certainty_words,
    evidence_kind_words,
    information_grade_words,
    source_grade_words,
)
from pmm_desk.forms.competitor_evidence import Ui_CompetitorEvidence
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.theme import dress

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
STATES = ("all", "stale", "undated", "unlinked")


class EvidencePage(FormPage):
    """The table of evidence, filtered by rival, state and words, and the form of the chosen one."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_CompetitorEvidence()
        self.form.setupUi(self)
        form = self.form
        self.binder = FormBinder(form.evidence_plain, live)
        form.evidence_table.setup(
            live,
            "evidence",
            self._columns(),
            thing=lambda: self.tr("evidence"),
            depends={"competitor", "cell_evidence", "freshness_limit", "project"},
            defaults=self._defaults,
        )
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_covers)
        self._connect()
        self.retranslate()
        form.evidence_table.choose(next(iter(form.evidence_table.rows.ids), None))
        self._show_place()
        dress(self)

    def _connect(self) -> None:
        form, rows = self.form, self.form.evidence_table.rows
        form.evidence_table.row_chosen.connect(self._show)
        form.search.textChanged.connect(self._filter)
        form.by_competitor.activated.connect(self._filter)
        form.by_state.activated.connect(self._filter)
        form.add_evidence.clicked.connect(self.add)
        form.no_evidence.clicked.connect(self.add)
        form.duplicate_evidence.clicked.connect(lambda: form.evidence_table.duplicate())
        form.delete_evidence.clicked.connect(lambda: form.evidence_table.delete())
        form.covers.itemChanged.connect(self._cover_changed)
        for signal in (rows.layoutChanged, rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self._filter)
            signal.connect(self._show_place)

    def show_anew(self) -> None:
        self.form.evidence_table.rows.set_columns(self._columns())

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.kind.set_choices(list(evidence_kind_words().items()))
        form.certainty.set_choices(list(certainty_words().items()))
        form.visibility.set_choices(list(visibility_words().items()))
        form.source_grade.set_choices(list(source_grade_words().items()))
        form.information_grade.set_choices(list(information_grade_words().items()))
        words = (
            self.tr("Any state"), self.tr("Stale"), self.tr("Without a date"), self.tr("Proves nothing yet"),
        )  # fmt: skip
        chosen = max(0, form.by_state.currentIndex())
        form.by_state.clear()
        for state, word in zip(STATES, words, strict=True):
            form.by_state.addItem(word, state)
        form.by_state.setCurrentIndex(chosen)
        form.no_evidence.set_words(
            self.tr("A quote or a link, a competitor and the day you saw it: that is a piece of evidence."),
            self.tr("New evidence"),
            "scroll-text",
        )
        self._fill_competitors()
        self._filter()
        self._show(form.evidence_table.current_id() or "")

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""
        if rows is None:
            self._fill_competitors()
        self._show_title()
        self._later.start()

    def add(self) -> None:
        """Add a piece of evidence and begin with its source."""
        self.form.search.clear()
        self.form.by_state.setCurrentIndex(0)
        self._filter()
        if self.form.evidence_table.add() is not None:
            self.form.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a piece of evidence and go to one of its fields."""
        table = self.form.evidence_table
        if not table.choose(row_id):
            return False
        if table.isRowHidden(table.currentIndex().row()):
            self.form.search.clear()
            self.form.by_competitor.setCurrentIndex(0)
            self.form.by_state.setCurrentIndex(0)
            self._filter()
            table.choose(row_id)
        if not (field and self.binder.show_field(field)):
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # the table ---------------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        kinds = evidence_kind_words()
        return [
            Column("code", self.tr("Code"), width=52),
            Column("source", self.tr("Source"), show=self._source),
            Column("competitor_id", self.tr("Competitor"), show=self._rival, width=104, sort=self._rival),
            Column("kind", self.tr("Kind"), show=lambda row: kinds.get(row["kind"], ""), width=112),
            Column("seen", self.tr("Age"), chip=self._age_chip, width=96, sort=self._days),
            Column("covers", self.tr("Covers"), show=self._count, sort=self._number, align="right", width=62),
        ]

    def _source(self, row: dict[str, Any]) -> str:
        return str(row["source"] or row["quote"] or row["address"] or self.tr("No source written down"))

    def _rival(self, row: dict[str, Any]) -> str:
        return self._board.rival_name(row["competitor_id"] or "")

    def _days(self, row: dict[str, Any]) -> int | None:
        age = self._board.age(row)
        return age[0] if age else None

    def _age_chip(self, row: dict[str, Any]) -> tuple[str, str] | None:
        age = self._board.age(row)
        if age is None:
            return "danger", self.tr("no date")
        words = self.tr("%n day(s)", None, age[0])
        return ("warning", words) if age[1] else ("neutral", words)

    def _number(self, row: dict[str, Any]) -> int:
        return len(self._board.cells_of(row["id"]))

    def _count(self, row: dict[str, Any]) -> str:
        return str(self._number(row))

    def _defaults(self) -> dict[str, Any]:
        values: dict[str, Any] = {"seen": self._board.as_of.isoformat()}
        rival = self.form.by_competitor.currentData()
        return values | {"competitor_id": rival} if rival else values

    def _fill_competitors(self) -> None:
        box = self.form.by_competitor
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("All competitors"), "")
        for rival in self._board.rivals:
            box.addItem(str(rival["name"]), rival["id"])
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _filter(self) -> None:
        table, rows = self.form.evidence_table, self.form.evidence_table.rows
        words = self.form.search.text().casefold().split()
        rival, state = self.form.by_competitor.currentData() or "", self.form.by_state.currentData() or "all"
        shown = 0
        for line in range(len(rows.ids)):
            row = rows.row_at(line)
            wanted = len(row) > 1 and self._is_wanted(row, words, rival, state)
            table.setRowHidden(line, not wanted)
            shown += wanted
        whole = len(rows.ids)
        text = self.tr("{shown} of {whole}").format(shown=shown, whole=whole) if shown < whole else ""
        self.form.shown_count.setText(text)

    def _is_wanted(self, row: dict[str, Any], words: list[str], rival: str, state: str) -> bool:
        if rival and row["competitor_id"] != rival:
            return False
        age = self._board.age(row)
        fits = {
            "stale": age is not None and age[1],
            "undated": age is None,
            "unlinked": not self._board.cells_of(row["id"]),
        }
        if not fits.get(state, True):
            return False
        columns = ("code", "source", "quote", "note", "address", "seen_by")
        text = " ".join([*(str(row[name]) for name in columns), self._rival(row)]).casefold()
        return all(word in text for word in words)

    def _show_place(self) -> None:
        form = self.form
        form.places.setCurrentWidget(form.filled if form.evidence_table.rows.total else form.empty)

    # the form ----------------------------------------------------------------------------------------

    def _show(self, row_id: str) -> None:
        if self.binder.row_id != (row_id or None):
            self.binder.bind(row_id or None)
        self.form.evidence_plain.setVisible(bool(row_id))
        self._show_title()
        self._show_covers()

    def _show_title(self) -> None:
        row = self._live.row(self.binder.row_id) if self.binder.row_id else None
        if row is None:
            return
        code = str(row["code"])
        source = self._source(row)
        self.form.evidence_title.setText(f"{code} · {source}" if code else source)
        kind, words = self._age_chip(row) or ("neutral", "")
        words = self.tr("{age} · stale").format(age=words) if kind == "warning" else words
        self.form.evidence_age.show_words(kind, words)

    def _show_covers(self) -> None:
        """The comparison rows with a tick where this evidence is linked; other rivals' cells stand below."""
        form, board = self.form, self._board
        row = self._live.row(self.binder.row_id) if self.binder.row_id else None
        if row is None:
            return
        rival = row["competitor_id"] or ""
        linked = {(cell["comparison_row_id"], cell["competitor_id"]) for _, cell in board.cells_of(row["id"])}
        places = [(each["id"], rival) for each in board.rows] if rival else []
        places += sorted(place for place in linked if place[1] != rival)
        form.covers.blockSignals(True)
        at = form.covers.verticalScrollBar().value()
        form.covers.clear()
        for row_id, rival_id in places:
            if board.has(row_id):
                form.covers.addItem(self._cover(row_id, rival_id, (row_id, rival_id) in linked, rival))
        form.covers.verticalScrollBar().setValue(at)
        form.covers.blockSignals(False)
        form.covers.setVisible(bool(places))
        form.covers_text.setVisible(not rival)
        form.covers_text.setText(self.tr("Choose the competitor; then tick the rows this speaks of."))

    def _cover(self, row_id: str, rival_id: str, linked: bool, rival: str) -> QListWidgetItem:
        board = self._board
        each = board.row(row_id)
        name = " ".join(part for part in (str(each["code"]), str(each["name"])) if part)
        if rival_id != rival:
            name = self.tr("{row} · {rival}").format(row=name, rival=board.rival_name(rival_id))
        item = QListWidgetItem(mark_icon(board.mark(row_id, rival_id)), name)
        item.setData(ROW_ROLE, (row_id, rival_id))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if linked else Qt.CheckState.Unchecked)
        return item

    def _cover_changed(self, item: QListWidgetItem) -> None:
        evidence_id = self.binder.row_id or ""
        row_id, rival_id = item.data(ROW_ROLE)
        if item.checkState() == Qt.CheckState.Checked:
            self._live.attempt(
                self.tr("Link evidence"),
                lambda change: edits.link_evidence(change, self._board, row_id, rival_id, evidence_id),
            )
            return
        links = [
            link
            for link, cell in self._board.cells_of(evidence_id)
            if (cell["comparison_row_id"], cell["competitor_id"]) == (row_id, rival_id)
        ]
        if links:
            self._live.attempt(self.tr("Unlink evidence"), lambda change: change.remove(links[0]))
