"""What the competitors room writes: marks, links, rows, pasted tables; each one user action."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.competitors.pasted import PastedTable
    from pmm_desk.project.change import Change


def set_marks(change: Change, board: Board, cells: Iterable[tuple[str, str]], mark: str) -> None:
    """Give these cells (comparison row, rival or '' for ours) a mark; a cell without a row of its own gets one."""
    for row_id, rival_id in cells:
        if not rival_id:
            change.set(row_id, ours=mark)
            continue
        cell = board.cell(row_id, rival_id)
        if cell is not None:
            change.set(cell["id"], mark=mark)
        elif mark != "unknown":
            change.add("cell", comparison_row_id=row_id, competitor_id=rival_id, mark=mark)


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


def write_table(change: Change, board: Board, pasted: PastedTable) -> None:
    """Bring a pasted table in: rows and rivals are found by name or code, and made where they are new."""
    known_rivals, known_rows = _by_name(board.rivals), _by_name(board.rows)
    new_rows: set[str] = set()
    written: set[tuple[str, str]] = set()
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
            written.add((row_id, rival_id))
            set_marks(change, board, [(row_id, rival_id)], mark)


def outcome(board: Board, pasted: PastedTable) -> tuple[int, int, int]:
    """What `write_table` would do: new rows and rivals, cells that change, cells that are so already."""
    known_rivals, known_rows = _by_name(board.rivals), _by_name(board.rows)
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


def _by_name(rows: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Name and code, in small letters, → id; the first of equal ones."""
    found: dict[str, str] = {}
    for column in ("name", "code"):
        for row in rows:
            if row[column]:
                found.setdefault(str(row[column]).casefold(), str(row["id"]))
    return found
