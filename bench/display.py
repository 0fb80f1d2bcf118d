"""A display to open real windows on, where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def has_display() -> bool:
    """Tell whether real windows can be opened here; outside Linux they always can."""
    linux = sys.platform.startswith("linux")
    return not linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def window_environment() -> Iterator[dict[str, str]]:
    """Give the environment for a program that opens windows, with a virtual display if need be.

    Raises FileNotFoundError where there is neither a display nor Xvfb.
    """
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if has_display():
        yield environment
        return
    if shutil.which("Xvfb") is None:
        raise FileNotFoundError("No display, and no Xvfb to make one: sudo apt-get install xvfb")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            number = server.stdout.readline().strip()
            yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
