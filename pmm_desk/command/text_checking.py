"""`pmm-desk check-text`: what a buyer would stumble over in any text, with or without a project."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.speech import DONE, Refusal, out, plain
from pmm_desk.positioning import text_findings
from pmm_desk.positioning.checked_texts import project_lexicon, voice
from pmm_desk.positioning.plain_language import lexicon, marks
from pmm_desk.positioning.their_words import Voice
from pmm_desk.positioning.who_else import Known, WhoElse
from pmm_desk.product.rules import as_of
from pmm_desk.project import whole

if TYPE_CHECKING:
    import argparse

_HELP = """FILE is a text in UTF-8; without it, or as -, the text is read from standard input. Places are counted in
characters from 0. With --project the project's own words count too, and what the text claims is held against the
comparison. Restricted words are a hint for whoever looks after advertising law, not legal advice. Nothing is changed.

examples:
  echo "Our best-in-class YMS empowers you." | pmm-desk check-text
  pmm-desk check-text flyer.txt --project dock.pmm --json"""
LONGEST = 1_000_000


def parser() -> Parser:
    """The options of `check-text`."""
    found = Parser("pmm-desk check-text", "Mark what a buyer would stumble over in a text.", _HELP)
    found.add_argument("file", nargs="?", metavar="FILE", type=Path, default=Path("-"), help="the text")
    found.add_argument("--project", metavar="FILE", type=Path, help="a project whose words and comparison count too")
    found.add_argument("--json", action="store_true", help="as JSON, for scripts")
    return found


def run(options: argparse.Namespace) -> int:
    """Print the marks. Raises Refusal for a text that cannot be read, and what opening a project raises."""
    text = _text(options.file)
    with ExitStack() as stack:
        reader = stack.enter_context(whole.reading(options.project, rooms.schema())) if options.project else None
        data = check(text, reader)
    if options.json:
        out(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        for line in report(text, data):
            out(plain(line))
    return DONE


def _text(path: Path) -> str:
    data = sys.stdin.buffer.read(4 * LONGEST + 1) if path == Path("-") else path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal("This is no text in UTF-8.") from None
    if len(text) > LONGEST:
        raise Refusal(f"A text may have {LONGEST:,} characters at most.")
    return text


def check(text: str, reader: Any = None) -> dict[str, Any]:
    """The marks of a text; with a project, also the share of the customers' own words and who else could say it."""
    words = lexicon() if reader is None else project_lexicon(reader)
    data: dict[str, Any] = {"marks": [text_findings.plain(mark) for mark in marks(text, words)]}
    if reader is None:
        return data
    known = Known(reader, as_of(reader.rows("project"), date.today()))
    share = Voice(voice(reader)).share(text)
    return data | {
        "customers_words": {"share": share.share, "words": list(share.words)},
        "who_else": _who_else(known.who_else(text), known),
    }


def _who_else(found: WhoElse, known: Known) -> dict[str, Any]:
    names = {row["id"]: row["name"] for row in (*known.matrix.rows, *known.matrix.rivals)}
    return {
        "claims": [
            {"row": each.row_id, "verdict": each.ours, "rivals": [names[rival] for rival in each.rivals]}
            for each in found.claims
        ],
        "rows": [
            {"row": each.row_id, "name": names[each.row_id], "ours": each.ours,
             "rivals": [names[rival] for rival in each.rivals]}
            for each in found.rows
        ],
        "refuted": [
            {"rival": names[rival], "row": saying.row_id, "name": names[saying.row_id], "mark": saying.mark}
            for rival, saying in found.wrong.items()
        ],
    }  # fmt: skip


def report(text: str, data: dict[str, Any]) -> Iterator[str]:
    """The result as lines for a person."""
    for mark in data["marks"]:
        line = text.count("\n", 0, mark["start"]) + 1
        column = mark["start"] - text.rfind("\n", 0, mark["start"])
        advice = f"; instead: {mark['instead']}" if mark["instead"] else ""
        yield f"{line}:{column}  {mark['kind']:12} {text[mark['start'] : mark['end']]}{advice}"
    if not data["marks"]:
        yield "Nothing marked."
    if "who_else" in data:
        share = data["customers_words"]["share"]
        if share is not None:
            yield f"In the customers' own words: {share:.0%}"
        for row in data["who_else"]["rows"]:
            rivals = ", ".join(row["rivals"]) or "nobody else"
            yield f"Speaks of: {row['name']} (ours: {row['ours']}; also true of: {rivals})"
        for wrong in data["who_else"]["refuted"]:
            yield f"Refuted by the comparison: {wrong['rival']} has “{wrong['name']}” ({wrong['mark']})"
