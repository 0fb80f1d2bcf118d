"""Which PMM Desk this is."""

from __future__ import annotations


def app_version() -> str:
    """The version of the installed package; '0' in a bare source tree."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("pmm-desk")
    except PackageNotFoundError:
        return "0"
