"""Bringing a row of one project into another: with what it owns, its texts in all languages and its pictures."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from pmm_desk.project.translation import Translation

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.project.file import Project
    from pmm_desk.project.reader import Reader, Row


def bring(
    target: Project, change: Change, source: Reader, row_id: str, *, along: Collection[str], **values: Any
) -> str:
    """Add to `target`, inside `change`, a copy of a row of another project; returns the copy's id.

    `along`: the tables whose rows go with it. A link to a row that the target has too is kept (both may be copies
    of one project), another one is emptied, and a row that needs it stays behind. Where the projects' main
    languages differ, a translation takes the main text's place. `values` replace those of the row itself.
    Raises UnknownRow, BadValue, DiskFull.
    """
    found = source.owned(row_id)
    twins: dict[str, str] = {}
    for table, ids in found.items():
        if table != source.table_of(row_id) and table not in along:
            continue
        for row in source.page(table, ids):
            more = values if row["id"] == row_id else {}
            cells = _cells(target, source, table, row, twins)
            if cells is not None:
                twins[row["id"]] = _add(target, change, source, table, row["id"], cells | more)
    return twins[row_id]


def _cells(target: Project, source: Reader, table: str, row: Row, twins: Mapping[str, str]) -> Row | None:
    """The values of the copy; None where a row that it needs is not there."""
    cells = {name: value for name, value in row.items() if name not in ("id", "position")}
    for name, info in source.schema.record(table).columns().items():
        value = cells.get(name)
        if info["kind"] == "picture" and value:
            data = source.picture(value)
            cells[name] = target.keep_picture(data) if data is not None else ""
        elif info["kind"] == "link" and value is not None:
            linked = twins.get(value) or (value if target.row(value) is not None else None)
            if linked is None and target.needs(table, name):
                return None
            cells[name] = linked
    return cells


def _add(target: Project, change: Change, source: Reader, table: str, row_id: str, cells: Row) -> str:
    """Add the copy, and its texts in the other languages."""
    columns = source.schema.record(table).columns()
    texts = [name for name in cells if columns[name]["kind"] == "text"]
    further: dict[str, dict[str, Translation]] = {}
    for name in texts:
        cells[name], further[name] = swapped(
            str(cells[name]), source.translations(row_id, name), source.language, target.language
        )
    # A translation made before its text is written is stale, as it is in the source.
    late = {name: cells[name] for name in texts if any(found.stale for found in further[name].values())}
    made = change.add(table, **{**cells, **dict.fromkeys(late, "")})
    for stale in (True, False):
        for name, found in further.items():
            for language, translation in found.items():
                if translation.stale is stale and translation.text:
                    change.translate(made, name, language, translation.text)
        if stale and late:
            change.set(made, **late)
    return made


def swapped(
    text: str, further: Mapping[str, Translation], source: str, target: str
) -> tuple[str, dict[str, Translation]]:
    """A text and its translations where another language is the main one; the same where it has no translation."""
    found = dict(further)
    if source == target or not source or target not in found:
        return text, found
    main = found.pop(target)
    if text:
        found[source] = Translation(text, main.stale)
    return main.text, found
