"""What the app notices: a code, how urgent, which rows, and the values that prove it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol


class Severity(StrEnum):
    """How much a finding matters; only the first level is counted on the rail."""

    BEFORE_EXPORT = "before_export"
    WORTH_DOING = "worth_doing"
    IDEA = "idea"


class Finding(NamedTuple):
    """One thing noticed. `rows`: the ids it is about, the first is the place that mends it."""

    code: str
    severity: Severity
    rows: tuple[str, ...] = ()
    values: Mapping[str, Any] = MappingProxyType({})


class Reader(Protocol):
    """Whatever gives the rows of a table, in their order: a project, or plain lists in a test."""

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table; none for a table without any."""
