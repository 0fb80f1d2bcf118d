"""A process that edits a project as fast as it can until it is killed: typist.py PATH STATE SCHEMA.json [migrate]."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pmm_desk.project.file import Project
from pmm_desk.project.schema import Schema


class Trusting:
    """Stands in for the record classes, which take a second to import."""

    @classmethod
    def check(cls, row: Mapping[str, Any]) -> dict[str, Any]:
        """Takes what the database takes."""
        return dict(row)

    check_cells = check


def main() -> None:
    """Tell every edit once it is kept; publish, undo and redo on the way."""
    path, state, told = (Path(argument) for argument in sys.argv[1:4])
    parts = json.loads(told.read_text("utf-8"))
    schema = Schema(tuple(parts["steps"]), parts["prefixes"], lambda _: Trusting)  # type: ignore[arg-type, return-value]
    print("ready", flush=True)
    project = Project.open(path, schema, state=state)
    number = max((row["boxes_planned"] for row in project.rows("shelf")), default=0)
    while True:
        number += 1
        with project.change("Add") as change:
            shelf = change.add("shelf", boxes_planned=number)
        with project.change("Rename", amend=shelf) as change:
            change.set(shelf, name="typing " * 50)
        with project.change("Rename", amend=shelf) as change:
            change.set(shelf, name=f"typed {number}")
        print(number, flush=True)
        if number % 7 == 0:
            project.undo()
            project.redo()
        if number % 3 == 0:
            project.publish_soon()
        if number % 20 == 0:
            project.save()


if __name__ == "__main__":
    main()
