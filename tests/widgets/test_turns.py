"""Work in turns: one piece at a time, and what fell due meanwhile before the next one."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.turns import in_turns


def test_lists_take_turns_and_each_keeps_its_order(qtbot: QtBot) -> None:
    done: list[str] = []
    owners = QObject(), QObject()
    for owner, names in zip(owners, ("abc", "xy"), strict=True):
        in_turns(owner, [partial(done.append, name) for name in names])
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == ["a", "x", "b", "y", "c"]


def test_what_fell_due_during_a_piece_goes_before_the_next_one(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()

    def piece(name: str) -> None:
        QTimer.singleShot(0, owner, partial(done.append, f"due after {name}"))
        time.sleep(0.01)
        done.append(name)

    in_turns(owner, [partial(piece, name) for name in "abc"])
    qtbot.waitUntil(lambda: len(done) == 6)
    assert done == ["a", "due after a", "b", "due after b", "c", "due after c"]


def test_pieces_end_with_their_owner(qtbot: QtBot) -> None:
    done: list[str] = []
    gone, stays = QObject(), QObject()
    in_turns(gone, [gone.deleteLater, partial(done.append, "of the gone")])
    in_turns(stays, [partial(done.append, name) for name in "ab"])
    qtbot.waitUntil(lambda: "b" in done)
    qtbot.wait(20)
    assert done == ["a", "b"]


def test_a_piece_that_fails_ends_no_other(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()

    def fails() -> None:
        raise LookupError("nothing here")

    with capture_exceptions() as caught:
        in_turns(owner, [fails, partial(done.append, "after")])
        qtbot.waitUntil(lambda: done == ["after"])
    assert [kind for kind, _, _ in caught] == [LookupError]
