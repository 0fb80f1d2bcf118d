"""What the competitors room writes: marks, links, rows, pasted tables; each one user action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.cell_history import turned
from pmm_desk.competitors.pasted import by_name
from pmm_desk.competitors.rules import UNKNOWN, Row

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.competitors.pasted import PastedTable
    from pmm_desk.project.change import Change


def set_marks(change: Change, board: Board, cells: Iterable[tuple[str, str]], mark: str) -> None:
    """Give these cells (comparison row, rival or '' for ours) a mark, and write down since when."""
    write_marks(change, board, dict.fromkeys(cells, mark))


def write_marks(
    change: Change,
    board: Board,
    marks: Mapping[tuple[str, str], str],
    *,
    first: bool = True,
    each: Callable[[int], None] = lambda done: None,
) -> list[str]:
    """Give each of these places its mark; a cell without a row of its own gets one. Every mark passes here.

    What turns leaves a dated state behind (`cell_history.turned`); `first` is off for what a table brings.
    `each` hears how many rows are written. Returns the ids of the cells that were made.
    """
    today = board.as_of.isoformat()
    cells: list[dict[str, Any]] = []
    states: list[dict[str, Any]] = []
    by_row: dict[str, dict[str, str]] = {}
    for (row_id, rival_id), mark in marks.items():
        by_row.setdefault(row_id, {})[rival_id] = mark
    for row_id, wanted in by_row.items():
        known: dict[str, list[Row]] = {}
        for state in board.history(row_id) if board.has(row_id) else ():
            known.setdefault(state["competitor_id"] or "", []).append(state)
        for rival_id, mark in wanted.items():
            before = board.mark(row_id, rival_id) if board.has(row_id) else UNKNOWN
            if before == mark:
                continue
            if not rival_id:
                change.set(row_id, ours=mark)
            elif (cell := board.cell(row_id, rival_id)) is not None:
                change.set(cell["id"], mark=mark)
            else:
                cells.append({"comparison_row_id": row_id, "competitor_id": rival_id, "mark": mark})
            step = turned(known.get(rival_id, ()), before, mark, today, first=first)
            place = {"comparison_row_id": row_id, "competitor_id": rival_id or None}
            states += [{**place, **values} for values in step.add]
            for state_id, value in step.set:
                change.set(state_id, mark=value)
            for state_id in step.remove:
                change.remove(state_id)
    made = change.add_all("cell", cells, each=each)
    change.add_all("cell_state", states, each=each)
    return made


def set_importance(change: Change, board: Board, group_id: str, row_ids: Iterable[str], importance: int | None) -> None:
    """Say how much rows count for a target group, 1…5; None takes it back."""
    for row_id in row_ids:
        known = board.importance_row(group_id, row_id)
        if known and importance is None:
            change.remove(known)
        elif known:
            change.set(known, importance=importance)
        elif importance is not None:
            values: dict[str, Any] = {"target_group_id": group_id, "importance": importance}
            values["comparison_row_id"] = row_id
            change.add("row_importance", **values)


def make_claim(change: Change, wording: str, row_ids: Iterable[str]) -> str:
    """Begin a claim that rests on these rows; its id."""
    claim = change.add("claim", wording=wording)
    for row_id in row_ids:
        change.add("claim_row", claim_id=claim, comparison_row_id=row_id)
    return claim


def cell_of(change: Change, board: Board, row_id: str, rival_id: str) -> str:
    """The Cell row of a place, made where there is none yet."""
    cell = board.cell(row_id, rival_id)
    if cell is not None:
        return str(cell["id"])
    return change.add("cell", comparison_row_id=row_id, competitor_id=rival_id, mark="unknown")


def link_evidence(change: Change, board: Board, row_id: str, rival_id: str, evidence_id: str) -> None:
    """Let a cell rest on a piece of evidence; nothing happens where it does already."""
    cell_id = cell_of(change, board, row_id, rival_id)
    if all(item["id"] != evidence_id for _, item in board.evidence_of(cell_id)):
        change.add("cell_evidence", cell_id=cell_id, evidence_id=evidence_id)


def mark_from(change: Change, board: Board, row_id: str, rival_id: str, mark: str, evidence_id: str) -> None:
    """Give a cell a mark that a piece of evidence shows, and let the cell rest on it."""
    cell = board.cell(row_id, rival_id)
    made = write_marks(change, board, {(row_id, rival_id): mark})
    cell_id = str(cell["id"]) if cell is not None else made[0] if made else cell_of(change, board, row_id, rival_id)
    if all(item["id"] != evidence_id for _, item in board.evidence_of(cell_id)):
        change.add("cell_evidence", cell_id=cell_id, evidence_id=evidence_id)


def write_table(change: Change, board: Board, pasted: PastedTable) -> None:
    """Bring a pasted table in: rows and rivals are found by name or code, and made where they are new."""
    known_rivals, known_rows = by_name(board.rivals), by_name(board.rows)
    new_rows: set[str] = set()
    written: dict[tuple[str, str], str] = {}
    for name, marks in pasted.rows:
        row_id = known_rows.get(name.casefold(), "")
        if not row_id:
            row_id = known_rows[name.casefold()] = change.add("comparison_row", name=name)
            new_rows.add(row_id)
        for rival_name, mark in zip(pasted.columns, marks, strict=True):
            rival_id = known_rivals.get(rival_name.casefold(), "") if rival_name else ""
            if rival_name and not rival_id:
                rival_id = known_rivals[rival_name.casefold()] = change.add("competitor", name=rival_name)
            if mark is None or (row_id, rival_id) in written:
                continue
            written[row_id, rival_id] = mark
    write_marks(change, board, written, first=False)


def outcome(board: Board, pasted: PastedTable) -> tuple[int, int, int]:
    """What `write_table` would do: new rows and rivals, cells that change, cells that are so already."""
    known_rivals, known_rows = by_name(board.rivals), by_name(board.rows)
    rivals = {name.casefold() for name in pasted.columns if name} - set(known_rivals)
    added = len(rivals) + sum(name.casefold() not in known_rows for name, _ in pasted.rows)
    changed = same = 0
    for name, marks in pasted.rows:
        row_id = known_rows.get(name.casefold(), "")
        for rival, mark in zip(pasted.columns, marks, strict=True):
            if mark is None:
                continue
            rival_id = known_rivals.get(rival.casefold(), "") if rival else ""
            here = bool(row_id) and (not rival or bool(rival_id))
            equal = board.mark(row_id, rival_id) == mark if here else mark == "unknown"
            same, changed = same + equal, changed + (not equal)
    return added, changed, same
