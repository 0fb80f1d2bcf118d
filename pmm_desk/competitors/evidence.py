"""The library of evidence: everything seen or heard, filtered, with its age and what rests on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.evidence_form import EvidenceForm, evidence_name
from pmm_desk.competitors.expiry import SOON, expires_by, reliability
from pmm_desk.competitors.words import evidence_kind_words, reliability_words
from pmm_desk.forms.competitor_evidence import Ui_CompetitorEvidence
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.theme import dress

STATES = ("all", "stale", "undated", "fresh", "expires", "unlinked")
SEARCHED = ("code", "source", "quote", "note", "address", "seen_by")


class EvidencePage(FormPage):
    """The table of evidence, filtered by rival, kind, age, grade, visibility and words, and the form of the chosen."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._stale = False
        self._narrowed = False
        """Whether the boxes hide rows, so that looking through all of them is worth it."""
        self.form = Ui_CompetitorEvidence()
        self.form.setupUi(self)
        form = self.form
        self.editor = EvidenceForm(live, board, form.evidence_plain)
        form.evidence_plain_layout.addWidget(self.editor)
        form.evidence_table.setup(
            live,
            "evidence",
            self._columns(),
            thing=lambda: self.tr("evidence"),
            depends={"competitor", "cell_evidence", "freshness_limit", "project"},
            defaults=self._defaults,
        )
        form.search.attach(form.evidence_table)
        form.evidence_table.rows.searched = self._searched
        form.until.set_value((board.as_of + timedelta(days=SOON)).isoformat())
        self._connect()
        self.retranslate()
        form.evidence_table.choose(next(iter(form.evidence_table.rows.ids), None))
        self._show_place()
        dress(self)

    def _connect(self) -> None:
        form, rows = self.form, self.form.evidence_table.rows
        form.evidence_table.row_chosen.connect(lambda row_id: self.editor.show_evidence(row_id or None))
        for box in self._boxes():
            box.activated.connect(self._filter)
        form.until.edited.connect(self._filter)
        form.add_evidence.clicked.connect(self.add)
        form.no_evidence.clicked.connect(self.add)
        form.no_filter.clicked.connect(self.show_all)
        self.editor.duplicate_asked.connect(lambda: form.evidence_table.duplicate())
        self.editor.delete_asked.connect(lambda: form.evidence_table.delete())
        for signal in (rows.layoutChanged, rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self._filter)
            signal.connect(self._show_place)

    @property
    def binder(self) -> Any:
        """What ties the form to the chosen evidence."""
        return self.editor.binder

    def _boxes(self) -> tuple[QComboBox, ...]:
        form = self.form
        return (form.by_competitor, form.by_kind, form.by_state, form.by_grade, form.by_visibility)

    def show_anew(self) -> None:
        self.form.evidence_table.rows.set_columns(self._columns())

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        states = (
            self.tr("Any age"), self.tr("Stale"), self.tr("Without a date"), self.tr("Fresh"),
            self.tr("Expires by …"), self.tr("Proves nothing yet"),
        )  # fmt: skip
        _fill(form.by_state, zip(STATES, states, strict=True))
        _fill(form.by_kind, [("", self.tr("Any kind")), *evidence_kind_words().items()])
        _fill(form.by_grade, [("", self.tr("Any reliability")), *reliability_words().items()])
        _fill(form.by_visibility, [("", self.tr("Any visibility")), *visibility_words().items()])
        form.no_evidence.set_words(
            self.tr("A quote or a link, a competitor and the day you saw it: that is a piece of evidence."),
            self.tr("New evidence"),
            "scroll-text",
        )
        self._fill_competitors()
        self._filter()
        self.editor.show_evidence(form.evidence_table.current_id())

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""
        if rows is None:
            self._fill_competitors()
        if self.isVisible():
            self._filter()
        else:
            self._stale = True
        self.editor.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._filter()

    def add(self) -> None:
        """Add a piece of evidence and begin with its quote."""
        rival = self.form.by_competitor.currentData()
        self.show_all()
        values = {"competitor_id": rival} if rival else {}
        made: list[str] = []
        self._live.attempt(
            self.tr("Add evidence"),
            lambda change: made.append(change.add("evidence", **self._defaults(), **values)),
        )
        if made and self.form.evidence_table.choose(made[0]):
            self.editor.show_field("quote")

    def show_all(self) -> None:
        """Take every filter away."""
        self.form.search.set_text("")
        for box in self._boxes():
            box.setCurrentIndex(0)
        self._filter()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a piece of evidence and go to one of its fields."""
        table = self.form.evidence_table
        if not table.choose(row_id):
            self.show_all()
            if not table.choose(row_id):
                return False
        if table.isRowHidden(table.currentIndex().row()):
            self.show_all()
            table.choose(row_id)
        if not (field and self.editor.show_field(field)):
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
        return evidence_name(row) or self.tr("No source written down")

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
        return {"seen": self._board.as_of.isoformat()}

    def _fill_competitors(self) -> None:
        rivals = [(rival["id"], str(rival["name"])) for rival in self._board.rivals]
        _fill(self.form.by_competitor, [("", self.tr("All competitors")), *rivals])

    def _filter(self) -> None:
        form = self.form
        table, rows = form.evidence_table, form.evidence_table.rows
        form.until.setVisible(form.by_state.currentData() == "expires")
        tests = self._tests()
        if not tests and not self._narrowed:
            form.shown_count.setText("")
            form.no_filter.setVisible(rows.filtered)
            return
        self._narrowed = bool(tests)
        shown = 0
        for line in range(len(rows.ids)):
            row = rows.row_at(line)
            wanted = len(row) > 1 and all(test(row) for test in tests)
            table.setRowHidden(line, not wanted)
            shown += wanted
        words = self.tr("{shown} of {whole}").format(shown=shown, whole=rows.total)
        form.shown_count.setText(words if tests else "")
        form.no_filter.setVisible(bool(tests) or rows.filtered)

    def _tests(self) -> list[Callable[[dict[str, Any]], bool]]:
        """What a row must fulfil to be shown; none when no filter is set."""
        form = self.form
        found: list[Callable[[dict[str, Any]], bool]] = []
        for box, column in ((form.by_competitor, "competitor_id"), (form.by_kind, "kind"),
                            (form.by_visibility, "visibility")):  # fmt: skip
            wanted = box.currentData()
            if wanted:
                found.append(lambda row, column=column, wanted=wanted: row[column] == wanted)  # type: ignore[misc]
        grade = form.by_grade.currentData()
        if grade:
            found.append(lambda row: reliability(str(row["source_grade"])) == grade)
        if state := self._state_test(str(form.by_state.currentData() or "all")):
            found.append(state)
        return found

    def _state_test(self, state: str) -> Callable[[dict[str, Any]], bool] | None:
        board = self._board
        if state == "stale":
            return lambda row: bool((age := board.age(row)) and age[1])
        if state == "undated":
            return lambda row: board.age(row) is None
        if state == "fresh":
            return lambda row: bool((age := board.age(row)) and not age[1])
        if state == "unlinked":
            used = {link["evidence_id"] for table in ("line_evidence", "claim_evidence", "field_evidence")
                    for link in self._live.project.rows(table)}  # fmt: skip
            return lambda row: row["id"] not in used and not board.cells_of(row["id"])
        if state == "expires":
            until = date.fromisoformat(self.form.until.value() or board.as_of.isoformat())
            return lambda row: expires_by(row, board.limits, board.as_of, until)
        return None

    def _searched(self, row: dict[str, Any]) -> str:
        """What the words of the filter are looked for in."""
        return "\n".join([*(str(row[name]) for name in SEARCHED), self._rival(row)])

    def _show_place(self) -> None:
        form = self.form
        form.places.setCurrentWidget(form.filled if form.evidence_table.rows.total else form.empty)


def _fill(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    """Fill a box; what was chosen stays chosen."""
    chosen = box.currentData()
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
