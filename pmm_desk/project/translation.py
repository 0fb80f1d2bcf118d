"""Texts in further languages: a row each, with a fingerprint of the text that it translates."""

from __future__ import annotations

import json
import sqlite3
from base64 import b32encode
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from pmm_desk.project.error import BadValue
from pmm_desk.project.schema import TRANSLATION, TRANSLATION_PREFIX
from pmm_desk.project.wording import LANGUAGES, fingerprint

__all__ = [
    "LANGUAGES",
    "NEIGHBOURS",
    "Translation",
    "chain",
    "check_language",
    "every",
    "fingerprint",
    "ids_of",
    "overlay",
    "translation_id",
    "translations",
]
# Simplified and traditional Chinese stand in for each other before the main language does.
NEIGHBOURS = {"zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans"}


class Translation(NamedTuple):
    """A text in one language. Stale: the original changed after it was translated."""

    text: str
    stale: bool


def check_language(language: str, row_id: str) -> None:
    """Raises BadValue for a language that no text can be in."""
    if language not in LANGUAGES:
        raise BadValue(TRANSLATION, "language", "not_a_choice", row_id, choices=tuple(LANGUAGES))


def translation_id(row_id: str, field: str, language: str) -> str:
    """The id of a translation: made from its place, so that two people who add the same one make one row."""
    import hashlib  # see digest.py

    digest = hashlib.sha256("\n".join((row_id, field, language)).encode("utf-8")).digest()
    return f"{TRANSLATION_PREFIX}_{b32encode(digest).decode('ascii').lower()[:20]}"


def chain(language: str, main: str) -> tuple[str, ...]:
    """The languages to look in before the main text, best first; none when the main language is asked for."""
    if language == main:
        return ()
    neighbour = NEIGHBOURS.get(language)
    return (language,) if neighbour is None or neighbour == main else (language, neighbour)


def overlay(
    connection: sqlite3.Connection,
    rows: Iterable[dict[str, Any]],
    languages: tuple[str, ...],
    scope: str,
    parameters: Mapping[str, Any],
) -> None:
    """Put the translations over the texts of these rows. `scope`: SQL that yields the ids of the rows."""
    by_id = {row["id"]: row for row in rows}
    for language in reversed(languages):
        for row_id, column, text in connection.execute(
            f"SELECT row, field, text FROM translation WHERE row IN ({scope}) AND language = :_language",
            {**parameters, "_language": language},
        ):
            row = by_id.get(row_id)
            if row is not None and column in row:
                row[column] = text


def translations(connection: sqlite3.Connection, row_id: str, field: str, original: str) -> dict[str, Translation]:
    """All translations of one text: language → text, and whether it is stale."""
    mark = fingerprint(original)
    found = connection.execute(
        "SELECT language, text, fingerprint FROM translation WHERE row = ? AND field = ? ORDER BY language",
        (row_id, field),
    )
    return {language: Translation(text, made_of != mark) for language, text, made_of in found}


def every(connection: sqlite3.Connection) -> list[dict[str, str]]:
    """All translations of a project, in the order of their places."""
    names = ("row", "field", "language", "text", "fingerprint")
    found = connection.execute(f"SELECT {', '.join(names)} FROM translation ORDER BY row, field, language")
    return [dict(zip(names, values, strict=True)) for values in found]


def ids_of(connection: sqlite3.Connection, rows: Iterable[str]) -> list[str]:
    """The ids of all translations of these rows."""
    found = connection.execute(
        "SELECT id FROM translation WHERE row IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(rows)),),
    )
    return [row_id for (row_id,) in found]
