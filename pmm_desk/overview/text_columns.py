"""Which columns hold translatable text, and which of them customers may read, without loading the records.

Importing SQLModel takes longer than comparing all texts, and the commands and the first seconds of the window go
without it. So the declarations are read, not run; a test holds this to what the records say of themselves.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


@cache
def text_columns() -> Mapping[str, Mapping[str, bool]]:
    """Table → its columns of translatable text, each with whether customers may read it."""
    found: dict[str, dict[str, bool]] = {}
    for path in sorted(PACKAGE.glob("*/*records.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and any(word.arg == "table" for word in node.keywords):
                columns = dict(_texts(node))
                if columns:
                    found[re.sub(r"(?<!^)(?=[A-Z])", "_", node.name).lower()] = columns
    return found


def _texts(record: ast.ClassDef) -> Iterator[tuple[str, bool]]:
    """The columns declared by `text(…)`, with what they say of customers."""
    for line in record.body:
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and isinstance(line.value, ast.Call):
            call = line.value
            if isinstance(call.func, ast.Name) and call.func.id == "text":
                told = (word.value for word in call.keywords if word.arg == "customer")
                yield line.target.id, any(isinstance(value, ast.Constant) and bool(value.value) for value in told)
