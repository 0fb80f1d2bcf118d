"""Copy and paste of the score table: tables with features and criteria, blocks of figures and answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from pmm_desk.scorecard import edits
from pmm_desk.scorecard.grid import FIRST_CRITERION, NAME
from pmm_desk.scorecard.words import gate_answer_words, gate_words
from pmm_desk.widgets.cell_values import mark_in, whole_in
from pmm_desk.widgets.paste_dialog import paste_planned
from pmm_desk.widgets.pasting import Fault, Plan
from pmm_desk.widgets.spreadsheet import Cells, guarded, text_of
from pmm_desk.widgets.thesaurus import thesaurus

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.grid_view import ScoreGrid
    from pmm_desk.widgets.live import Live

Place = tuple[str, str]
"""('criterion', its id), ('check', its name), or ('', '') for a column that is reckoned."""
ANSWERS = {"yes": 1, "no": 0, "unknown": None}


class GridClipboard:
    """What the score table copies and takes; nothing that cannot be read is lost: it is shown and asked."""

    def __init__(self, view: ScoreGrid, board: ScoreBoard, live: Live) -> None:
        self._view, self._board, self._live = view, board, live

    # copying -----------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the chosen cells with the names of their features and, of more than one, of their columns."""
        chosen = [at for at in self._view.selectedIndexes() if at.isValid()]
        columns = sorted({at.column() for at in chosen} | {NAME})
        lines = self._lines(sorted({at.row() for at in chosen}), columns)
        if chosen:
            self._put(lines if len(chosen) > 1 else lines[1:])

    def copy_table(self) -> None:
        """Copy all features with all columns."""
        grid = self._view.grid
        self._put(self._lines(range(grid.rowCount()), range(grid.columnCount() - 1)))

    def _put(self, lines: Cells) -> None:
        QGuiApplication.clipboard().setText(text_of([[guarded(cell) for cell in line] for line in lines]))

    def _lines(self, rows: Sequence[int], columns: Sequence[int]) -> Cells:
        grid = self._view.grid
        lines = [[str(grid.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns]]
        for row in rows:
            lines.append([self._cell(row, at) for at in columns])
        return lines

    def _cell(self, row: int, column: int) -> str:
        grid = self._view.grid
        index = grid.index(row, column)
        name = grid.check_name(index)
        if not name:
            return str(index.data() or "")
        answer = self._board.check(grid.feature_id(index), name)
        return "" if answer is None else gate_answer_words()[answer]

    # pasting -----------------------------------------------------------------------------------------

    def paste(self, text: str = "") -> bool:
        """Take what lies on the clipboard; False where it is no table of scores."""
        return paste_planned(self._view, self._live, self.plan, text)

    def plan(self, cells: Cells) -> Plan | None:
        """What these cells would do; None where they are no scores."""
        if not cells:
            return None
        head = [self._place_of(word) for word in cells[0][1:]]
        if len(cells) > 1 and any(place is not None and place[0] for place in head):
            return self._table(cells, head)
        words = [cell for line in cells for cell in line if cell]
        fits = [word for word in words if word.isdigit() or mark_in(word) in ANSWERS]
        current = self._view.currentIndex()
        if current.isValid() and current.column() >= FIRST_CRITERION and 2 * len(fits) > len(words):
            return self._fill(cells)
        return None

    def _place_of(self, word: str) -> Place | None:
        """What a header means; None for an unknown one."""
        wanted = word.strip().casefold()
        if not wanted:
            return None
        for column in ("name", "short_name", "code"):
            for row in self._board.criteria:
                if str(row[column]).casefold() == wanted:
                    return "criterion", str(row["id"])
        same = thesaurus().same
        for name, title in gate_words().items():
            if same(title, word):
                return "check", name
        grid = self._view.grid
        reckoned = (grid.score_column, grid.tier_column, grid.holds_column)
        heads = (str(grid.headerData(at, Qt.Orientation.Horizontal) or "") for at in reckoned)
        return ("", "") if any(same(head, word) for head in heads) else None

    def _table(self, cells: Cells, head: Sequence[Place | None]) -> Plan:
        """Features down, criteria and checks across; features by name or code, new ones are added."""
        plan = Plan(unit="cell", title=QCoreApplication.translate("ScoreGrid", "Paste a scorecard"), header=cells[0])
        plan.unknown = [word for word, place in zip(cells[0][1:], head, strict=True) if word and place is None]
        plan.computed = [word for word, place in zip(cells[0][1:], head, strict=True) if place == ("", "")]
        made: dict[str, list[tuple[Place, int | None]]] = {}
        written: list[tuple[str, Place, int | None]] = []
        seen: dict[str, int] = {}
        for number, line in enumerate(cells[1:], 2):
            name = line[0]
            if not name:
                if any(line):
                    plan.faults.append(Fault(number, cells[0][0], next(filter(None, line)), "missing"))
                continue
            if name.casefold() in seen:
                plan.faults.append(Fault(number, cells[0][0], name, "twice", {"line": seen[name.casefold()]}))
                continue
            seen[name.casefold()] = number
            known = edits.find(list(self._board.features.values()), name, ("name", "code"))
            if known is None and self._board.source.subject != "feature":
                # Groups and accounts are made in Audience, not by a table of scores.
                plan.faults.append(Fault(number, cells[0][0], name, "outside"))
                continue
            fresh = made.setdefault(name, []) if known is None else []
            for at, place in enumerate(head, 1):
                word = line[at] if at < len(line) else ""
                if place is None or not place[0] or not word:
                    continue
                found = self._value(plan, number, cells[0][at], place, word)
                if found is None:
                    continue
                if known is None:
                    fresh.append((place, found[0]))
                    plan.changed += 1
                else:
                    self._count(plan, written, str(known["id"]), place, found[0])
        plan.added = len(made)
        plan.left_out = [cells[number - 1] for number in sorted({fault.line for fault in plan.faults})]
        plan.written = lambda change, each: self._write(change, each, written, made)
        return plan

    def _fill(self, cells: Cells) -> Plan:
        """Figures and answers over the features and columns from the current cell on."""
        plan = Plan(unit="cell", title=QCoreApplication.translate("ScoreGrid", "Paste scores"))
        grid, index = self._view.grid, self._view.currentIndex()
        written: list[tuple[str, Place, int | None]] = []
        for number, line in enumerate(cells):
            for at, word in enumerate(line):
                place = grid.index(index.row() + number, index.column() + at)
                if not word:
                    continue
                meant = ("criterion", grid.criterion_id(place)) if grid.criterion_id(place) else ("", "")
                meant = ("check", grid.check_name(place)) if place.isValid() and grid.check_name(place) else meant
                title = str(grid.headerData(index.column() + at, Qt.Orientation.Horizontal) or at + 1)
                if not place.isValid() or not meant[0]:
                    plan.faults.append(Fault(number + 1, title, word, "outside"))
                    continue
                found = self._value(plan, number + 1, title, meant, word)
                if found is not None:
                    self._count(plan, written, grid.feature_id(place), meant, found[0])
        plan.left_out = [cells[number - 1] for number in sorted({fault.line for fault in plan.faults})]
        plan.written = lambda change, each: self._write(change, each, written, {})
        return plan

    def _value(self, plan: Plan, line: int, title: str, place: Place, word: str) -> tuple[int | None] | None:
        """What a cell means; what means nothing becomes a fault of the plan and None comes back."""
        if place[0] == "check":
            mark = mark_in(word)
            answers = gate_answer_words()
            said = next((answer for answer, text in answers.items() if thesaurus().same(text, word)), 2)
            if said != 2 or mark in ANSWERS:
                return (said if said != 2 else ANSWERS[str(mark)],)
            plan.faults.append(Fault(line, title, word, "not_a_choice", {"choices": tuple(answers.values())}))
            return None
        highest = (self._board.criterion(place[1]) or {"highest": 5})["highest"]
        try:
            score = whole_in(word)
        except ValueError as problem:
            plan.faults.append(Fault(line, title, word, str(problem)))
            return None
        if score is None or not 1 <= score <= highest:
            plan.faults.append(Fault(line, title, word, "out_of_range", {"low": 1, "high": highest}))
            return None
        return (score,)

    def _count(
        self, plan: Plan, written: list[tuple[str, Place, int | None]], feature: str, place: Place, value: int | None
    ) -> None:
        read = self._board.check if place[0] == "check" else self._board.score
        if read(feature, place[1]) == value:
            plan.same += 1
        else:
            plan.changed += 1
            written.append((feature, place, value))

    def _write(
        self,
        change: Any,
        each: Callable[[int], None],
        written: Sequence[tuple[str, Place, int | None]],
        made: dict[str, list[tuple[Place, int | None]]],
    ) -> None:
        everything = list(written)
        for name, values in made.items():
            feature = change.add("feature", name=name)
            everything += [(feature, place, value) for place, value in values]
        checks: dict[int | None, list[tuple[str, str]]] = {}
        for done, (feature, (kind, which), value) in enumerate(everything, 1):
            if kind == "criterion":
                edits.set_scores(change, self._board, [(feature, which)], value)
            else:
                checks.setdefault(value, []).append((feature, which))
            each(done)
        edits.set_answers(change, self._board, checks)
