"""The log file: small, rotating, without any text of the user; paths stand in it as file names only."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType

NAME = "pmm-desk.log"
LARGEST = 512 * 1024
KEPT = 2
_PATH = re.compile(r"""(?<!\w)(?:[A-Za-z]:)?[\\/](?:[^\\/\n'"<>|:;]+[\\/])*([^\\/\s'"<>|:;,()]*)""")


def without_paths(text: str) -> str:
    """Shorten every path to its last part, so that a log never tells whose computer it comes from."""
    return _PATH.sub(lambda found: found[1], text)


def open_log(folder: Path) -> logging.Logger:
    """The log of the app, in `folder`; where the disk refuses it, the log keeps silent."""
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("pmm_desk")
    log.setLevel(logging.INFO)
    log.propagate = False
    for old in list(log.handlers):
        log.removeHandler(old)
        old.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / NAME, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log


def where_it_broke(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The error's class and the places it came through; its own words only where they are ours, not the user's."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    code = getattr(error, "code", None)
    if isinstance(code, str):
        lines[0] += f" ({code})"
    if isinstance(error, AttributeError | ImportError | NameError | TypeError | OSError):
        lines[0] += f": {without_paths(str(error))}"
    for frame in traceback.extract_tb(trace):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def about_this_computer() -> list[str]:
    """The lines every report begins with: versions and system, nothing about the person."""
    import platform

    from PySide6.QtCore import qVersion

    from pmm_desk.desk.version import app_version

    return [
        f"PMM Desk {app_version()}",
        f"Python {sys.version.split()[0]}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
