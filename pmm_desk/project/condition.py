"""The condition by which the database itself tells that a column names a picture."""

from __future__ import annotations

import re

NAMES_PICTURE = "{name} = '' OR length({name}) = 64 AND {name} NOT GLOB '*[^0-9a-f]*'"
"""What every column that names a picture has as its CHECK."""
_NAMES_PICTURE = re.compile(r"length\((\w+)\) = 64 AND \1 NOT GLOB '\*\[\^0-9a-f\]\*'")


def picture_columns(sql: str) -> tuple[str, ...]:
    """The columns that name pictures, of the statement that made a table."""
    return tuple(_NAMES_PICTURE.findall(sql))
