"""Which texts of a project are checked, in which words: the texts customers read, the project's own word list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from pmm_desk.positioning.plain_language import Lexicon, Mark, lexicon, marks
from pmm_desk.positioning.word_lists import LANGUAGES, Word

Row = Mapping[str, Any]

CHECKED: Mapping[str, tuple[str, ...]] = {
    "canvas": (
        *("for_whom", "who_need", "product_is", "that_does", "differs_by", "cost_of_waiting", "statement"),
        *("pitch_10", "pitch_30", "pitch_60"),
    ),
    "canvas_entry": ("entry",),
    "claim": ("wording",),
    "proof": ("wording", "caption"),
    "message": ("wording",),
    "objection": ("answer",),
    "brief": ("slogan", "value", "scenario"),
}  # fmt: skip
"""The texts of this room that customers read; what is only for us is not checked."""
BY_VISIBILITY = frozenset({"proof", "objection"})
"""The tables of which customers read only the rows that say so."""
SHEETS: Mapping[str, tuple[str, ...]] = {
    "one_pager": (
        "headline", "subline", "problem", "change_1", "change_2", "change_3", "how_1", "how_2", "how_3", "scenario",
        "fits", "next_step",
    ),
    "comparison_sheet": ("headline", "intro", "next_step"),
}  # fmt: skip
"""Texts of the room above that customers read; their fields are marked by the same words."""
VOICE = (
    "quote", "words_used", "day_in_life", "goals", "measured_by", "responsibilities", "job_statement", "jobs", "gains",
    "triggers", "criteria", "objections",
)  # fmt: skip
"""Where a persona speaks in the customers' own words."""
NAMED = ("product", "competitor")
READS = frozenset({"term", "persona", "pain", "translation", "project", *NAMED})
"""The tables from which the words are made."""


class Checked(NamedTuple):
    """One text with what is marked in it."""

    row_id: str
    column: str
    language: str
    text: str
    marks: tuple[Mark, ...]


def voice(reader: Any, persona: str | None = None) -> str:
    """What the customers say, in all languages of the project: all roles that are a target, or one of them."""
    told: list[str] = []
    wanted = {
        row["id"]
        for row in reader.rows("persona")
        if (row["id"] == persona if persona else not str(row["not_a_target"]).strip())
    }
    pains = {row["id"]: row for row in reader.rows("pain") if row["persona_id"] in wanted}
    for row in reader.rows("persona"):
        if row["id"] in wanted:
            told += [str(row[column]) for column in VOICE]
    told += [str(row["description"]) for row in pains.values()]
    for each in reader.rows("translation"):
        if (each["row"] in wanted and each["field"] in VOICE) or (
            each["row"] in pains and each["field"] == "description"
        ):
            told.append(str(each["text"]))
    return "\n".join(text for text in told if text.strip())


def project_lexicon(reader: Any) -> Lexicon:
    """The shipped words with the project's own above them; its names and what its personas say are not strange."""
    own = {row["id"]: row for row in reader.rows("term")}
    names = {row["id"]: str(row["name"]) for table in NAMED for row in reader.rows(table)}
    words = [Word(str(row["term"]), str(row["kind"]), str(row["say_instead"])) for row in own.values()]
    known = list(names.values())
    others: dict[tuple[str, str], dict[str, str]] = {}
    for each in reader.rows("translation"):
        if each["row"] in own:
            others.setdefault((each["row"], each["language"]), {})[each["field"]] = str(each["text"])
        elif each["row"] in names and each["field"] == "name":
            known.append(str(each["text"]))
    for (row_id, _), texts in others.items():
        if "term" in texts:
            row = own[row_id]
            words.append(Word(texts["term"], str(row["kind"]), texts.get("say_instead", str(row["say_instead"]))))
    return lexicon(
        [word for word in words if word.text.strip()], [name for name in known if name.strip()], voice(reader)
    )


def is_checked(table: str, column: str) -> bool:
    """Whether customers read this column of this table."""
    return column in CHECKED.get(table, ()) or column in SHEETS.get(table, ())


def texts(reader: Any, tables: Mapping[str, Iterable[str]] = CHECKED) -> Iterator[tuple[Row, str, str, str]]:
    """Every text that customers read, as (row, column, language, text); internal proofs are none."""
    projects = reader.rows("project")
    main = str(projects[0].get("language") or "en") if projects else "en"
    held: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for each in reader.rows("translation"):
        if each["language"] in LANGUAGES:
            held.setdefault((each["row"], each["field"]), []).append((str(each["language"]), str(each["text"])))
    for table, columns in tables.items():
        for row in reader.rows(table):
            if table in BY_VISIBILITY and row["visibility"] != "customer":
                continue
            for column in columns:
                for language, text in ((main, str(row[column])), *held.get((row["id"], column), ())):
                    if text.strip():
                        yield row, column, language, text


def checked(reader: Any, tables: Mapping[str, Iterable[str]] = CHECKED) -> list[Checked]:
    """Every such text in which something is marked."""
    words = project_lexicon(reader)
    found = []
    for row, column, language, text in texts(reader, tables):
        if marked := marks(text, words):
            found.append(Checked(row["id"], column, language, text, tuple(marked)))
    return found
