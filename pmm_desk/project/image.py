"""Images: one row before and after a change, and how those of a joined change are folded into one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from pmm_desk.project.schema import TRANSLATION

Cells = dict[str, Any]


class Image(NamedTuple):
    """One row before and after: all cells, or those that changed; None where the row was not there."""

    seq: int
    table: str
    row: str
    before: Cells | None
    after: Cells | None


def read(connection: sqlite3.Connection, change: int) -> list[Image]:
    """All images of a change, in the order in which they came about."""
    return _images(connection, "change = ?", (change,))


def touched(connection: sqlite3.Connection, change: int, start: int) -> list[tuple[str, str]]:
    """(table, row) of all images after `start`; for a translation also ('', the row it belongs to)."""
    found = connection.execute(
        "SELECT DISTINCT tbl, row FROM change_row WHERE change = ? AND seq > ?", (change, start)
    ).fetchall()
    if any(table == TRANSLATION for table, _ in found):
        found += connection.execute(
            "SELECT DISTINCT '', coalesce(json_extract(before, '$.row'), json_extract(after, '$.row'),"
            " (SELECT t.row FROM translation t WHERE t.id = c.row))"
            f" FROM change_row c WHERE change = ? AND seq > ? AND tbl = '{TRANSLATION}'",
            (change, start),
        ).fetchall()
    return found


def fold(connection: sqlite3.Connection, change: int, start: int) -> None:
    """Join updates after image `start` with earlier images of their rows: earliest before, latest after."""
    images = _images(
        connection,
        "change = ?1 AND row IN (SELECT row FROM change_row WHERE change = ?1 AND seq > ?2)",
        (change, start),
    )
    last: dict[str, Image] = {}
    for image in images:
        known = last.get(image.row)
        if image.seq <= start or known is None or known.after is None or not (image.before and image.after):
            last[image.row] = image
            continue
        _join(known, image.before, image.after)
        _delete(connection, change, image.seq)
        if known.before == known.after == {}:
            _delete(connection, change, known.seq)
            del last[image.row]
        else:
            connection.execute(
                "UPDATE change_row SET before = ?, after = ? WHERE change = ? AND seq = ?",
                (_text(known.before), _text(known.after), change, known.seq),
            )


def _join(known: Image, before: Cells, after: Cells) -> None:
    assert known.after is not None
    known.after.update(after)
    if known.before is None:
        return
    for cell, was in before.items():
        known.before.setdefault(cell, was)
        if known.before[cell] == known.after[cell] and type(known.before[cell]) is type(known.after[cell]):
            del known.before[cell], known.after[cell]


def _images(connection: sqlite3.Connection, condition: str, parameters: Iterable[int]) -> list[Image]:
    found = connection.execute(
        f"SELECT seq, tbl, row, before, after FROM change_row WHERE {condition} ORDER BY seq",
        tuple(parameters),
    )
    return [Image(seq, table, row, _cells(before), _cells(after)) for seq, table, row, before, after in found]


def _cells(text: str | None) -> Cells | None:
    return None if text is None else json.loads(text)


def _text(cells: Cells | None) -> str | None:
    return None if cells is None else json.dumps(cells, ensure_ascii=False)


def _delete(connection: sqlite3.Connection, change: int, seq: int) -> None:
    connection.execute("DELETE FROM change_row WHERE change = ? AND seq = ?", (change, seq))
