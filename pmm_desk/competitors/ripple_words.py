"""How a change and what it concerns are told, wherever they are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.competitors.ripple import counted
from pmm_desk.competitors.words import certainty_words, joined, mark_words, ripple_aspect_words
from pmm_desk.product.words import stage_words, visibility_words

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

LONGEST = 60
"""Characters of a text that changed."""
UNWORDED = frozenset({"proof.permission", "market_variable.tendency"})
"""What is one of a few codes whose words belong to another room: told without what it was."""


def family_words(row_ids: Iterable[str]) -> str:
    """Three claims, two sheets: what these rows are, counted."""
    say = QCoreApplication.translate
    words = []
    for family, number in counted(row_ids).items():
        if family == "claims":
            words.append(say("Ripple", "%n claim(s)", "", number))
        elif family == "messages":
            words.append(say("Ripple", "%n message(s)", "", number))
        elif family == "canvases":
            words.append(say("Ripple", "%n canvas(es)", "", number))
        elif family == "objections":
            words.append(say("Ripple", "%n objection(s)", "", number))
        elif family == "briefs":
            words.append(say("Ripple", "%n launch brief(s)", "", number))
        elif family == "lines":
            words.append(say("Ripple", "%n battlecard line(s)", "", number))
        elif family == "scores":
            words.append(say("Ripple", "%n score(s)", "", number))
        else:
            words.append(say("Ripple", "%n sheet(s)", "", number))
    return joined(words)


def change_words(task: dict[str, Any], live: Live) -> str:
    """What changed: of whom, on which row, from what to what, and when."""
    say = QCoreApplication.translate
    marks, aspects = mark_words(), ripple_aspect_words()
    aspect = str(task["aspect"])
    codes = marks if aspect in ("mark", "ours") else _codes(aspect)
    was, became = (_short(codes.get(text, text)) or "–" for text in (task["was"], task["became"]))
    row = live.row(task["changed"]) or {}
    whom = _name(live.row(task["rival"]) or {}) if task["rival"] else _ours(live)
    if aspect in ("mark", "ours"):
        text = say("Ripple", "{whom} · {row}: {was} → {became}").format(
            whom=whom, row=_name(row), was=was, became=became
        )
    else:
        subject = live.table_words.get(aspect.partition(".")[0], "") if "." in aspect else ""
        about = " ".join(part for part in (subject, str(row.get("code") or "")) if part) if subject else whom
        if subject and not row.get("code"):
            about = f"{subject} “{_short(_name(row))}”" if _name(row) else subject
        what = say("Ripple", "{whom} · {aspect}: {was} → {became}")
        if aspect in UNWORDED:
            what = say("Ripple", "{whom} · {aspect}")
        text = what.format(whom=about, aspect=aspects.get(aspect, aspect), was=was, became=became)
    return say("Ripple", "{text}  ({day})").format(text=text, day=task["seen"]) if task["seen"] else text


def row_words(row_id: str, live: Live) -> str:
    """What a row is, and what people call it."""
    table = live.project.table_of(row_id)
    row = live.row(row_id) or {}
    kind = live.table_words.get(table, table)
    title = str(row.get(live.project.schema.record(table).title_column) or "")
    if table in ("kit_sheet", "score") or not title:
        links = [live.name_of(str(value)) for column, value in row.items() if column.endswith("_id") and value]
        title = " · ".join(dict.fromkeys(filter(None, links)))
    code = str(row.get("code") or "")
    name = " ".join(part for part in (code, title if title != code else "") if part)
    return QCoreApplication.translate("Ripple", "{kind}: {name}").format(kind=kind, name=name) if name else kind


def _codes(aspect: str) -> dict[str, str]:
    """The words for the codes of a column; empty where it holds no code."""
    column = aspect.partition(".")[2]
    if column == "visibility":
        return visibility_words()
    if column == "stage":
        return stage_words()
    return certainty_words() if column == "certainty" else {}


def _ours(live: Live) -> str:
    """What our product is called."""
    return _name(next(iter(live.rows("product")), {}))


def _name(row: dict[str, Any]) -> str:
    """What a row is called."""
    columns = ("name", "what_changes", "description", "wording", "source", "code")
    return next((str(row[column]) for column in columns if row.get(column)), "")


def _short(text: str) -> str:
    """A text in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
