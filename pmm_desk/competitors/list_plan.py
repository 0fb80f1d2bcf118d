"""From the rows of a list to a comparison: which column is what, what its marks mean, what would come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.edits import write_marks
from pmm_desk.competitors.pasted import OURS, by_name, mark_of
from pmm_desk.competitors.rules import Row
from pmm_desk.lists.columns import LeftOut
from pmm_desk.lists.listing import UNREADABLE, Line

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

NAME, HEADING, CODE, US, RIVAL, SKIP = "name", "heading", "code", "us", "rival", "skip"
ROLES = (NAME, HEADING, CODE, US, RIVAL, SKIP)
"""What a column of a list may be."""
NAME_WORDS = frozenset(
    [
        "feature",
        "features",
        "function",
        "name",
        "criterion",
        "criteria",
        "what",
        "item",
        "capability",
        "requirement",
        "row",
        "rows",
        "功能",
        "功能点",
        "对比项",
        "比較項目",
        "项目",
        "項目",
        "名称",
        "名稱",
        "指标",
        "能力",
        "需求",
        "特性",
    ]
)
HEADING_WORDS = frozenset(
    [
        "heading",
        "group",
        "category",
        "section",
        "module",
        "area",
        "标题",
        "標題",
        "分类",
        "分類",
        "类别",
        "類別",
        "模块",
        "模組",
        "分组",
    ]
)
CODE_WORDS = frozenset(["id", "code", "no", "number", "#", "编号", "編號", "代码", "代碼", "序号", "序號"])
LONGEST = 500
MOST_RIVALS = 200
MOST_ROWS = 2_000
SAMPLE = 200
"""Rows looked at to tell what a column is."""


@dataclass
class MatrixPlan:
    """What an import would do. marks: (row, column) by their places in `rows` and `columns`."""

    rows: list[dict[str, str]] = field(default_factory=list)
    """name, heading, code and, where it is known already, id."""
    columns: list[tuple[str, str]] = field(default_factory=list)
    """(name, id) of every rival; ours is ('', ''); a new rival has no id."""
    marks: dict[tuple[int, int], str] = field(default_factory=dict)
    left: list[LeftOut] = field(default_factory=list)
    """Rows that do not come in, as no_name, too_long, unreadable, twice."""
    unknown_words: dict[str, int] = field(default_factory=dict)
    """Words that are no mark yet, with how often they stand there."""

    @property
    def steps(self) -> int:
        """How many rows and marks are written."""
        return self.new_rows + self.new_rivals + len(self.marks)

    @property
    def new_rows(self) -> int:
        """Rows that are not in the comparison yet."""
        return sum(not row["id"] for row in self.rows)

    @property
    def new_rivals(self) -> int:
        """Rivals that are not in the project yet."""
        return sum(bool(name) and not row_id for name, row_id in self.columns)


def guess_roles(header: Sequence[str], lines: Sequence[Line], us: str, words: Mapping[str, str]) -> list[str]:
    """What each column seems to be: by its header, else by what stands in it."""
    width = max([len(header), *(len(line.cells) for line in lines[:SAMPLE])], default=0)
    roles = [SKIP] * width
    for at in range(width):
        title = (header[at] if at < len(header) else "").strip().casefold()
        cells = [line.cells[at].strip() for line in lines[:SAMPLE] if at < len(line.cells) and line.cells[at].strip()]
        marks = sum(meaning(cell, words) is not None for cell in cells)
        if title in CODE_WORDS and CODE not in roles:
            roles[at] = CODE
        elif title in HEADING_WORDS and HEADING not in roles:
            roles[at] = HEADING
        elif title in NAME_WORDS and NAME not in roles:
            roles[at] = NAME
        elif title and (title in OURS or title == us.strip().casefold()) and US not in roles:
            roles[at] = US
        elif title and cells and marks * 2 >= len(cells):
            roles[at] = RIVAL
    if NAME not in roles:
        texts = [at for at, role in enumerate(roles) if role == SKIP]
        if texts:
            roles[texts[0]] = NAME
    return roles


def meaning(word: str, words: Mapping[str, str]) -> str | None:
    """The mark that a word stands for: as told for this project, else as the app knows it; None where it is none."""
    key = folded(word)
    return words[key] if key in words else mark_of(word)


def folded(word: str) -> str:
    """A word as it is remembered."""
    return " ".join(word.split()).casefold().rstrip(".。")


def plan(
    lines: Sequence[Line],
    header: Sequence[str],
    roles: Sequence[str],
    words: Mapping[str, str],
    rows: Iterable[Row],
    rivals: Iterable[Row],
    each: Callable[[int], None] = lambda done: None,
) -> MatrixPlan:
    """What these rows would bring. Rows and rivals are known by name or code; of rows named alike in the list the
    first counts. An empty cell leaves the mark as it is. `each` hears how many rows are looked at.
    """
    found = MatrixPlan()
    known_rows, known_rivals = by_name(rows), by_name(rivals)
    places = {role: roles.index(role) for role in (NAME, HEADING, CODE) if role in roles}
    columns: list[int] = []
    taken: set[str] = set()
    for at, role in enumerate(roles):
        title = " ".join((header[at] if at < len(header) else "").split())[:LONGEST]
        key = "" if role == US else title.casefold()
        if role not in (US, RIVAL) or (role == RIVAL and not title) or key in taken:
            continue
        taken.add(key)
        columns.append(at)
        found.columns.append(("", "") if role == US else (title, known_rivals.get(key, "")))
    seen: set[str] = set()
    for done, line in enumerate(lines, 1):
        each(done)
        values = {role: _cell(line, at) for role, at in places.items()}
        name = values.get(NAME, "")
        reason = _problem(values, seen)
        if reason:
            found.left.append(LeftOut(line, reason))
            continue
        seen.add(name.casefold())
        row_id = known_rows.get(name.casefold(), "") or known_rows.get(values.get(CODE, "").casefold(), "")
        found.rows.append({"name": name, "heading": "", "code": "", **values, "id": row_id})
        for place, at in enumerate(columns):
            word = _cell(line, at)
            mark = meaning(word, words) if word else None
            if mark is not None:
                found.marks[len(found.rows) - 1, place] = mark
            elif word:
                found.unknown_words[word[:LONGEST]] = found.unknown_words.get(word[:LONGEST], 0) + 1
    return found


def _cell(line: Line, at: int) -> str:
    return " ".join(line.cells[at].split()) if at < len(line.cells) else ""


def _problem(values: Mapping[str, str], seen: set[str]) -> str:
    """Why a row does not come in; '' for a sound one."""
    name = values.get(NAME, "")
    if any(UNREADABLE in text or "\0" in text for text in values.values()):
        return "unreadable"
    if not name:
        return "no_name"
    if len(name) > LONGEST or len(values.get(HEADING, "")) > LONGEST or len(values.get(CODE, "")) > 40:
        return "too_long"
    return "twice" if name.casefold() in seen else ""


def words_in(lines: Sequence[Line], roles: Sequence[str]) -> dict[str, int]:
    """Every word that stands where marks stand, with how often, the most frequent first."""
    counts: dict[str, int] = {}
    for line in lines:
        for at, role in enumerate(roles):
            word = _cell(line, at) if role in (US, RIVAL) else ""
            if word:
                counts[word[:LONGEST]] = counts.get(word[:LONGEST], 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def beginning_words(remembered: Iterable[Row]) -> dict[str, str]:
    """What words mean in this project, told at earlier imports."""
    return {str(row["word"]): str(row["mark"]) for row in remembered}


def remember_words(change: Change, told: Mapping[str, str], remembered: Sequence[Row]) -> None:
    """Keep what words mean where the app does not know it by itself, or was told otherwise."""
    known = {str(row["word"]): row for row in remembered}
    for word, mark in told.items():
        key = folded(word)[:200]
        if key in known:
            if known[key]["mark"] != mark:
                change.set(known[key]["id"], mark=mark)
        elif mark_of(key) != mark:
            change.add("mark_word", word=key, mark=mark)


def carry_out(change: Change, found: MatrixPlan, board: Any, each: Callable[[int], None]) -> None:
    """Write a plan inside a change; `each` hears how many rows of the file are written, and may raise to stop."""
    new = [{key: row[key] for key in (NAME, HEADING, CODE)} for row in found.rows if not row["id"]]
    made = iter(change.add_all("comparison_row", new, each=each))
    row_ids = [row["id"] or next(made) for row in found.rows]
    rivals = [{"name": name} for name, row_id in found.columns if name and not row_id]
    made = iter(change.add_all("competitor", rivals, each=lambda done: each(len(new) + done)))
    rival_ids = [row_id or (next(made) if name else "") for name, row_id in found.columns]
    marks = {(row_ids[row], rival_ids[column]): mark for (row, column), mark in found.marks.items()}
    before = len(new) + len(rivals)
    write_marks(change, board, marks, first=False, each=lambda done: each(before + done))
