"""`pmm-desk export`: the sheets as PDF, one file per reader and language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.placing import place
from pmm_desk.command.speech import DONE, MISUSED, Refusal, note, out
from pmm_desk.project import whole
from pmm_desk.project.translation import LANGUAGES

if TYPE_CHECKING:
    import argparse

    from pmm_desk.kits.gathered import Gathered
    from pmm_desk.paper.page import Fit
    from pmm_desk.project.reader import Reader

PAPERS = ("A4", "Letter")
READERS = ("customer", "internal", "both")

_HELP = """Without --sheet, every sheet is printed that there is something to print for. A sheet is named by its kind,
alone for all of that kind, or with the id or code of what it is about:
  one_pager      one_pager:G1     for the customers of a target group
  comparison     comparison:ID    with the competitors, for customers
  battlecard     battlecard:C     against a competitor (internal)
  target_group   target_group:G1  on a target group (internal)
  persona        persona:R1       on a role (internal)
  positioning    positioning:G1   the current canvas of a target group, for customers
  message_house                   what is said to whom, and what it rests on (internal)
  internal_brief internal_brief:F01  a launch brief, with the proof of every claim (internal)
  tier_decision  tier_decision:F1 why a feature has its tier (internal)
  scorecard      scorecard:ID     all features with their scores (internal)
  tier_policy    tier_policy:ID   the tiers and the rules as a poster (internal)

Customer and internal sheets never share a file. The names of the files go to standard output, one a line;
what was left out or does not fit goes to standard error. FILE is not changed; files in DIR are replaced.

examples:
  pmm-desk export dock.pmm --to out
  pmm-desk export dock.pmm --to out --for customer --language zh-Hans
  pmm-desk export dock.pmm --to out --language en --language zh-Hans --paper Letter
  pmm-desk export dock.pmm --to out --sheet one_pager:G1 --sheet battlecard:C"""

_REASONS = {
    "internal_proofs": ("1 proof is internal and not printed", "{count} proofs are internal and not printed"),
    "proofs_without_permission": (
        "1 proof lacks the customer's permission and is not printed",
        "{count} proofs lack the customer's permission and are not printed",
    ),
    "proofs_naming_a_customer": (
        "1 proof names a customer who wants to stay anonymous and is not printed",
        "{count} proofs name customers who want to stay anonymous and are not printed",
    ),
    "internal_prices": ("1 price is internal and not printed", "{count} prices are internal and not printed"),
    "questions_without_evidence": (
        "1 question has no evidence and is not printed",
        "{count} questions have no evidence and are not printed",
    ),
    "lines_too_many": (
        "1 line is more than a card holds and is not printed",
        "{count} lines are more than a card holds and are not printed",
    ),
    "cells_unknown": ("1 mark is unknown and not printed", "{count} marks are unknown and not printed"),
    "cells_unproved": (
        "1 mark has no dated evidence and is not printed",
        "{count} marks have no dated evidence and are not printed",
    ),
    "cells_stale": (
        "1 mark rests on stale evidence and is not printed",
        "{count} marks rest on stale evidence and are not printed",
    ),
    "cells_not_public": (
        "1 mark has no public fact as evidence and is not printed",
        "{count} marks have no public fact as evidence and are not printed",
    ),
    "messages_over": (
        "1 sentence promises what is not fully ours and is not printed",
        "{count} sentences promise what is not fully ours and are not printed",
    ),
    "claims_not_standing": (
        "1 claim is also true of others, or unproven, and is not printed",
        "{count} claims are also true of others, or unproven, and are not printed",
    ),
    "texts_naming_rivals": (
        "1 text names a competitor and is not printed",
        "{count} texts name a competitor and are not printed",
    ),
    "rivals_without_facts": (
        "1 rival has no mark that may be shown and is left out",
        "{count} rivals have no mark that may be shown and are left out",
    ),
}


def parser() -> Parser:
    """The options of `export`."""
    found = Parser("pmm-desk export", "Write the sheets as PDF: one file per reader and language.", _HELP)
    found.add_argument("file", metavar="FILE", type=Path, help="the project")
    found.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder of the PDFs")
    found.add_argument(
        "--sheet", metavar="KIND[:ID]", action="append", default=[], help="print this sheet; may be repeated"
    )
    found.add_argument("--for", dest="reader", choices=READERS, default="both", help="who reads it (default: both)")
    found.add_argument(
        "--language", action="append", choices=tuple(LANGUAGES), help="may be repeated (default: the project's own)"
    )
    found.add_argument("--paper", choices=PAPERS, default="A4", help="the format (default: A4)")
    return found


def run(options: argparse.Namespace) -> int:
    """Write them. Raises Refusal, what opening a file raises, ReadOnly, DiskFull, FolderGone."""
    from pmm_desk.kits.gather import VISIBILITY, available

    with whole.reading(options.file, rooms.schema()) as reader:
        there = available(reader)
        sheets = chosen(reader, there, options.sheet) if options.sheet else there
        if not sheets:
            raise Refusal(
                "There is nothing to print yet: no one-pager, no comparison, no battlecard, no target group, no role,"
                " no canvas, no brief."
            )
        kept = [sheet for sheet in sheets if options.reader in ("both", VISIBILITY[sheet[0]])]
        if not kept:
            raise Refusal(f"None of these sheets is {options.reader}: leave out --for, or name other sheets.")
        folder = _folder(options.to)
        for language in dict.fromkeys(options.language or [_language(reader)]):
            _print(reader, kept, language, options.paper, folder)
    return DONE


def _language(reader: Reader) -> str:
    """The project's main language; English if it has none that sheets can be printed in."""
    return reader.language if reader.language in LANGUAGES else "en"


def chosen(reader: Reader, there: Sequence[tuple[str, str]], asked: Sequence[str]) -> list[tuple[str, str]]:
    """The sheets that `--sheet KIND[:ID]` names. Raises Refusal for what is not there."""
    from pmm_desk.kits.gather import KINDS

    found: list[tuple[str, str]] = []
    for text in asked:
        name, colon, about = text.partition(":")
        kind = name.strip().lower().replace("-", "_")
        if kind not in KINDS:
            raise Refusal(f"There is no kind of sheet named {name!r}: choose from {', '.join(KINDS)}.", MISUSED)
        if colon and not about.strip():
            # A script's empty variable must not print every sheet of the kind.
            raise Refusal(f"Which {kind}? Nothing stands behind the colon of {text!r}.", MISUSED)
        every = {"battlecard": "competitor", "tier_decision": "feature"}.get(kind, "") if about else ""
        subjects = [row["id"] for row in reader.rows(every)] if every else None
        listed = subjects or [row for other, row in there if other == kind]
        names = {row: _names(reader, kind, row) for row in listed}
        rows = [row for row, known in names.items() if not about or about.strip().casefold() in known]
        if not rows and about:
            codes = ", ".join(f"{kind}:{_subject(reader, kind, row).get('code') or row}" for row in names)
            raise Refusal(f"There is no {kind}:{about}. There is: {codes or 'none of this kind'}.", MISUSED)
        found += [(kind, row) for row in rows]
    return list(dict.fromkeys(found))


def _subject(reader: Reader, kind: str, row_id: str) -> dict[str, str]:
    """The row that gives a sheet its code: a one-pager and a canvas go by their group, a brief by its feature."""
    row = reader.row(row_id) or {}
    named = row.get("feature_id" if kind == "internal_brief" else "target_group_id")
    if kind in ("one_pager", "positioning", "message_house", "internal_brief") and named:
        return reader.row(named) or row
    return row


def _names(reader: Reader, kind: str, row_id: str) -> set[str]:
    """What one may call a sheet by: its row's id, or the id or code of what it is about."""
    about = _subject(reader, kind, row_id)
    return {name.casefold() for name in (row_id, about["id"], about.get("code", "")) if name}


def _folder(path: Path) -> Path:
    """The folder to export to, made if only its last part is missing. Raises Refusal."""
    if path.is_dir():
        return path
    if path.exists():
        raise Refusal(f"{path.name} is not a folder.")
    if not path.absolute().parent.is_dir():
        raise Refusal(f"The folder {path.absolute().parent.name} is not there.")
    try:
        path.mkdir()
    except OSError as problem:
        raise Refusal(f"The folder {path.name} cannot be made: {problem.strerror}.") from None
    return path


def _print(reader: Reader, sheets: Sequence[tuple[str, str]], language: str, paper: str, folder: Path) -> None:
    """Print the sheets of one language as the window does, put the files in place and tell what to know of them."""
    from pmm_desk.kits.gather import gather
    from pmm_desk.kits.names import file_name
    from pmm_desk.kits.printing import print_sheets

    product = next(iter(reader.rows("product", language=language)), {})
    gathered = [found for kind, row in sheets if (found := gather(reader, kind, row, language)) is not None]
    for file in print_sheets(reader, sheets, language=language, paper=paper):
        target = folder / file_name(product.get("name", ""), file.visibility, language)
        place(target, file.pdf, replace=True)
        out(str(target))
        inside = [found for found in gathered if found.visibility == file.visibility]
        for found, title, fit in zip(inside, file.titles, file.fits, strict=True):
            for sentence in notes(found, fit, language):
                note(f"{target.name}, {title}: {sentence}.")


def notes(found: Gathered, fit: Fit, language: str) -> Iterator[str]:
    """What someone should know about a printed sheet: left out, not translated, too long, not drawn."""
    for reason, count in found.left_out.items():
        one, many = _REASONS[reason]
        yield one if count == 1 else many.format(count=count)
    if found.untranslated:
        texts = "1 text is" if found.untranslated == 1 else f"{found.untranslated} texts are"
        yield f"{texts} not translated to {language}, or from an older original"
    if fit.pages - fit.appendix > 1:
        long = ", ".join(f"{part.block} by {part.lines} lines" for part in fit.overflow)
        yield f"too long for one page{f' ({long})' if long else ''}, so it takes {fit.pages - fit.appendix}"
    if fit.missing:
        yield f"no typeface has {' '.join(fit.missing)}"
