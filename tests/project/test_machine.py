"""Random lives of a project: undoing all leads to the start, redoing all to the end, and every image is exact."""

from __future__ import annotations

import io
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PIL import Image

from pmm_desk.project import exchange
from pmm_desk.project.change import Change
from pmm_desk.project.error import StillUsed
from pmm_desk.project.file import Project
from pmm_desk.project.pixels import prepared
from pmm_desk.project.schema import Schema

TEXTS = st.one_of(
    st.sampled_from(["", "a", "左", "“，。”", "line\nline", "𝒳\u200b", "x" * 2000, '{"a": null}', "'; --"]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12),
)
NUMBERS = st.one_of(st.none(), st.floats(-1e9, 1e9, allow_nan=False), st.sampled_from([0.1, 1 / 3, 5e-300, 1e9, -0.0]))
CELLS = st.fixed_dictionaries(
    {},
    optional={
        "name": TEXTS,
        "width": NUMBERS,
        "boxes_planned": st.one_of(st.none(), st.integers(-1000, 1000)),
        "painted": st.sampled_from([None, 0, 1]),
        "bought": st.one_of(st.none(), st.dates().map(lambda day: day.isoformat())),
    },
)


def drawn(shade: int) -> bytes:
    """A small picture, as a project keeps it."""
    stream = io.BytesIO()
    Image.new("L", (2, 2), shade).save(stream, "PNG")
    return prepared(stream.getvalue())


PHOTOS = [drawn(shade) for shade in (10, 90, 170, 250)]


def state_of(project: Project) -> str:
    """All content, with the exact kind of every value; every picture that is named is there."""
    assert project.missing_pictures() == []
    return json.dumps(exchange.dump(project), sort_keys=True)


def pick(project: Project, table: str, draw: int) -> str | None:
    """Some row of a table."""
    ids = project.ids(table)
    return ids[draw % len(ids)] if ids else None


class Life(RuleBasedStateMachine):
    """One project, edited, undone, closed and opened again in any order."""

    schema: Schema

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pmm-life-"))
        self.path = self.folder / "life.pmm"
        self.project = Project.new(self.path, self.schema, state=self.folder / "state")
        self.past = [state_of(self.project)]
        self.future: list[str] = []

    def teardown(self) -> None:
        if hasattr(self, "project"):
            while self.past[1:]:
                assert self.project.undo() is not None
                self.future.append(self.past.pop())
                assert state_of(self.project) == self.past[-1]
            assert self.project.undo() is None
            while self.future:
                assert self.project.redo() is not None
                assert state_of(self.project) == self.future.pop()
            self.project.close()
            shutil.rmtree(self.folder)

    def do(self, action: Callable[[Change], object], amend: str | None = None) -> None:
        """One change; what it leads to is remembered as one step, or as a part of the last one."""
        steps = len(self.project._log.undo_stack)
        refused = False
        try:
            with self.project.change("Do", amend=amend) as change:
                action(change)
        except StillUsed:
            refused = True
        now = state_of(self.project)
        if refused:
            assert now == self.past[-1]
        more = len(self.project._log.undo_stack) - steps
        if more == 1:
            self.past.append(now)
            self.future.clear()
        elif more == 0 and now != self.past[-1]:
            self.past[-1] = now
        elif more == -1:
            self.past.pop()
            assert now == self.past[-1]

    @rule(cells=CELLS, after=st.one_of(st.none(), st.integers(0, 50)))
    def add_shelf(self, cells: dict[str, Any], after: int | None) -> None:
        behind = None if after is None else pick(self.project, "shelf", after)
        self.do(lambda change: change.add("shelf", after=behind, **cells))

    @rule(shelf=st.integers(0, 50), twin=st.one_of(st.none(), st.integers(0, 50)), name=TEXTS)
    def add_box(self, shelf: int, twin: int | None, name: str) -> None:
        owner = pick(self.project, "shelf", shelf)
        if owner is not None:
            other = None if twin is None else pick(self.project, "box", twin)
            self.do(lambda change: change.add("box", shelf=owner, twin=other, name=name))

    @rule(box=st.integers(0, 50))
    def add_note(self, box: int) -> None:
        target = pick(self.project, "box", box)
        self.do(lambda change: change.add("note", box=target, words="w"))

    @rule(shelf=st.integers(0, 50), cells=CELLS, amend=st.booleans())
    def set_shelf(self, shelf: int, cells: dict[str, Any], amend: bool) -> None:
        row = pick(self.project, "shelf", shelf)
        if row is not None:
            self.do(lambda change: change.set(row, **cells), f"{row}.cells" if amend else None)

    @rule(shelf=st.integers(0, 50), photo=st.integers(0, 3), within=st.booleans())
    def set_photo(self, shelf: int, photo: int, within: bool) -> None:
        row = pick(self.project, "shelf", shelf)
        if row is not None and within:
            self.do(lambda change: change.set(row, photo=self.project.keep_picture(PHOTOS[photo])))
        elif row is not None:
            name = self.project.keep_picture(PHOTOS[photo]) if photo else ""
            self.do(lambda change: change.set(row, photo=name))

    @rule(table=st.sampled_from(["shelf", "box", "note"]), draw=st.integers(0, 50))
    def remove(self, table: str, draw: int) -> None:
        row = pick(self.project, table, draw)
        if row is not None:
            self.do(lambda change: change.remove(row))

    @rule(table=st.sampled_from(["shelf", "box"]), draw=st.integers(0, 50))
    def duplicate(self, table: str, draw: int) -> None:
        row = pick(self.project, table, draw)
        if row is not None and self.project.count("box") < 60:
            self.do(lambda change: change.duplicate(row))

    @rule(draw=st.integers(0, 50), after=st.one_of(st.none(), st.integers(0, 50)))
    def move(self, draw: int, after: int | None) -> None:
        row = pick(self.project, "shelf", draw)
        behind = None if after is None else pick(self.project, "shelf", after)
        if row is not None:
            self.do(lambda change: change.move(row, behind))

    @rule(draw=st.integers(0, 50), language=st.sampled_from(["zh-Hans", "zh-Hant"]), text=TEXTS)
    def translate(self, draw: int, language: str, text: str) -> None:
        row = pick(self.project, "shelf", draw)
        if row is not None:
            self.do(lambda change: change.translate(row, "name", language, text))

    @rule(cells=CELLS)
    def several_at_once(self, cells: dict[str, Any]) -> None:
        def action(change: Change) -> None:
            shelf = change.add("shelf", **cells)
            box = change.add("box", shelf=shelf)
            other = change.add("box", shelf=shelf, twin=box)
            change.set(box, twin=other)
            change.set(shelf, name="again")
            change.remove(shelf) if cells.get("painted") else change.move(shelf, None)

        self.do(action)

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        assert self.project.undo() is not None
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.project.redo() is not None
        self.past.append(self.future.pop())

    @rule(publish=st.booleans())
    def reopen(self, publish: bool) -> None:
        if publish:
            self.project.close()
        else:
            self.project.abandon()
        self.project = Project.open(self.path, self.schema, state=self.folder / "state")

    @rule()
    def publish_and_open_elsewhere(self) -> None:
        self.project.save()
        other = Project.open(self.path, self.schema, state=self.folder / "elsewhere")
        assert state_of(other) == self.past[-1] and not other.dirty
        other.close()

    @rule()
    def dump_and_load(self) -> None:
        loaded = self.folder / "loaded.pmm"
        exchange.load(loaded, json.loads(state_of(self.project)), self.schema, replace=True)
        other = Project.open(loaded, self.schema, state=self.folder / "elsewhere")
        assert state_of(other) == self.past[-1]
        other.abandon()

    @invariant()
    def the_state_is_the_remembered_one(self) -> None:
        if hasattr(self, "project"):
            assert state_of(self.project) == self.past[-1]
            assert (self.project.undo_title is None) == (len(self.past) == 1)
            assert (self.project.redo_title is None) == (not self.future)

    @invariant()
    def every_cell_has_at_most_the_version_of_its_row(self) -> None:
        if hasattr(self, "project"):
            execute = self.project._connection.execute
            tables = " UNION ALL ".join(f"SELECT id FROM {name}" for name in self.schema.tables)
            missing = execute(
                f"SELECT id FROM ({tables}) WHERE id NOT IN (SELECT row FROM cell_version WHERE col = '')"
            ).fetchall()
            stray = execute(
                f"SELECT row FROM cell_version WHERE (col <> '!deleted') <> (row IN (SELECT id FROM ({tables})))"
            ).fetchall()
            ahead = execute(
                "SELECT v.row FROM cell_version v JOIN version_vector n USING (actor) WHERE v.counter > n.counter"
            ).fetchall()
            assert (missing, stray, ahead) == ([], [], [])


def run(schema: Schema, examples: int, steps: int) -> None:
    """Live some lives with this schema."""
    machine = type("LifeHere", (Life,), {"schema": schema})
    run_state_machine_as_test(
        machine,
        settings=settings(max_examples=examples, stateful_step_count=steps),
    )


def test_random_lives(schema: Schema) -> None:
    run(schema, 12, 25)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_random_lives_are_many(schema: Schema) -> None:
    run(schema, 1000, 50)
