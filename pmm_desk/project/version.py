"""Who changed which cell when: a causal version per cell, a version vector ticked by each commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

# Columns of cell_version that are no column: the whole row at its insertion, and its deletion.
INSERTED, DELETED = "", "!deleted"

_NEW = "change = :change AND seq > :start"
_CAME_OR_WENT = f"SELECT * FROM change_row WHERE {_NEW} AND (before IS NULL OR after IS NULL)"

# A row that came or went sheds its older versions.
_SHED = f"DELETE FROM cell_version WHERE row IN (SELECT row FROM ({_CAME_OR_WENT}))"
_WRITE = f"""
WITH gone AS ({_CAME_OR_WENT})
INSERT OR REPLACE INTO cell_version (row, col, actor, counter)
SELECT row, CASE WHEN after IS NULL THEN '{DELETED}' ELSE '{INSERTED}' END, :actor, :tick
  FROM gone WHERE seq IN (SELECT max(seq) FROM gone GROUP BY row)
UNION ALL
SELECT row, cell.key, :actor, :tick
  FROM change_row, json_each(change_row.after) cell
 WHERE {_NEW} AND before IS NOT NULL AND after IS NOT NULL AND row NOT IN (SELECT row FROM gone)
"""
_TICK = """
INSERT INTO version_vector VALUES (:actor, :tick) ON CONFLICT (actor) DO UPDATE SET counter = excluded.counter
"""


def write(connection: sqlite3.Connection, scope: Mapping[str, object]) -> None:
    """Give every cell that the images after `start` of `change` touched the version (actor, tick)."""
    for statement in (_SHED, _WRITE, _TICK):
        connection.execute(statement, scope)


def counter(connection: sqlite3.Connection, actor: str) -> int:
    """How often this actor has committed, as far as this database knows."""
    found = connection.execute("SELECT counter FROM version_vector WHERE actor = ?", (actor,)).fetchone()
    return found[0] if found else 0
