"""Loads the data layer in a thread after the first frame, so that the first edit finds it ready."""

from __future__ import annotations

import gc
import threading

from pmm_desk.rooms import ROOMS, record


def warm_up() -> threading.Thread:
    """Begin to import the records of all rooms; they take half a second and must not hold up a frame."""
    thread = threading.Thread(target=_load, name="warm-up", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    """Collecting garbage over half-made modules finds nothing and takes long: off, then all of it set aside."""
    gc.disable()
    try:
        _load_records()
    except ImportError:
        # PySide looks into every module as it is imported, and pydantic's answer fails while another thread
        # is half through the same import: what was half made is whole the second time.
        _load_records()
    finally:
        gc.enable()
        gc.freeze()


def _load_records() -> None:
    for table in (table for room in ROOMS for table in room.tables):
        record(table)
