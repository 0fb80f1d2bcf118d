"""The rules of a battlecard: whose card a line stands on, what is printed of it, what changed since the last one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

Row = Mapping[str, Any]

ORDER = (
    "context", "one_line", "meet", "they_win", "we_win", "say_first", "talking_point", "question", "strength",
    "they_say", "objection", "price", "comparison", "proof", "do_not_say", "changed", "evidence",
)  # fmt: skip
"""A card's blocks in the order of every card. The fourth block of the sixteen, when each side wins, has two codes."""
GENERATED = frozenset({"comparison", "evidence"})
"""Blocks that write themselves: the quick comparison from the matrix, the appendix from the evidence."""
WORDS_PER_BLOCK = 50
"""A card is read in 30–90 seconds."""
MOST = {"talking_point": 4, "question": 3}
"""So many lines of a block at most."""
NEEDS_EVIDENCE = "question"
"""Never ask what you cannot evidence."""

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def card_words(text: str) -> int:
    """The words of a text as a card counts them: two Chinese characters are about one English word.

    A run of other letters and digits is one word; an odd character counts as a whole word.
    """
    rest, characters = _HAN.subn(" ", text)
    return ceil(characters / 2) + len(re.findall(r"[^\W_]+(?:['’.,-][^\W_]+)*", rest))


def on_card(lines: Iterable[Row], shares: Iterable[Row], rival_id: str) -> list[dict[str, Any]]:
    """The lines of a rival's card in their order: its own, and those of others that stand on it as well.

    A shared line speaks here of this rival; `owner` is the rival whose card it was written on.
    """
    shared = {share["battlecard_line_id"] for share in shares if share["competitor_id"] == rival_id}
    return [
        {**line, "owner": line["competitor_id"], "competitor_id": rival_id}
        for line in lines
        if line["competitor_id"] == rival_id or line["id"] in shared
    ]


def on_all_cards(lines: Iterable[Row], shares: Iterable[Row]) -> list[dict[str, Any]]:
    """Every line once for each card that it stands on, as `on_card` gives it."""
    others: dict[str, list[str]] = {}
    for share in shares:
        others.setdefault(share["battlecard_line_id"], []).append(share["competitor_id"])
    return [
        {**line, "owner": line["competitor_id"], "competitor_id": rival}
        for line in lines
        for rival in dict.fromkeys([line["competitor_id"], *others.get(line["id"], ())])
    ]


@dataclass(frozen=True)
class Printed:
    """The lines that a card prints, and why how many others are left out (reason → count)."""

    lines: tuple[dict[str, Any], ...]
    left_out: Mapping[str, int]


def is_draft(line: Row, evidence: Mapping[str, Sequence[Row]]) -> bool:
    """Whether a line is kept but not printed: a landmine question that nothing proves."""
    return line["block"] == NEEDS_EVIDENCE and not evidence.get(line["id"])


def printed(lines: Iterable[dict[str, Any]], evidence: Mapping[str, Sequence[Row]]) -> Printed:
    """What of a card's lines goes on paper: written ones, no unproved question, no more than anybody reads."""
    kept: list[dict[str, Any]] = []
    left_out = {"questions_without_evidence": 0, "lines_too_many": 0}
    counts: dict[str, int] = {}
    for line in lines:
        if not str(line["line"]).strip():
            continue
        if is_draft(line, evidence):
            left_out["questions_without_evidence"] += 1
            continue
        counts[line["block"]] = counts.get(line["block"], 0) + 1
        if counts[line["block"]] > MOST.get(line["block"], counts[line["block"]]):
            left_out["lines_too_many"] += 1
            continue
        kept.append(line)
    return Printed(tuple(kept), {reason: count for reason, count in left_out.items() if count})


def snapshot(
    lines: Iterable[Row],
    marks: Mapping[str, str],
    translations: Iterable[Row] = (),
    price: str = "",
) -> str:
    """A card as it is given out, as JSON: its lines with their texts by language ('' the main one), the marks
    of the rows it compares, the rival's price.
    """
    texts: dict[str, dict[str, str]] = {}
    for each in translations:
        if each["field"] == "line":
            texts.setdefault(each["row"], {})[each["language"]] = each["text"]
    kept = [
        {
            "id": line["id"],
            "block": line["block"],
            "line": {"": line["line"], **texts.get(line["id"], {})},
            "reply": line["reply"],
        }
        for line in lines
    ]
    return json.dumps({"lines": kept, "marks": dict(marks), "price": price}, ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True)
class Step:
    """One thing that is other than on the card given out last.

    kind: added, changed, removed (a line), mark (of a comparison row), price. `before`: the old texts by
    language ('' the main one), or the old mark. `row_id`: the line or the comparison row.
    """

    kind: str
    row_id: str
    block: str = ""
    before: Mapping[str, str] | str = ""
    after: str = ""


def since(content: str, lines: Sequence[Row], marks: Mapping[str, str], price: str = "") -> list[Step] | None:
    """What changed since a card was given out: its content then, its printed lines and marks now.

    In the order of the card now, then what was dropped, then marks that are other. None for content that
    cannot be read. Marks are compared on the rows that both cards hold.
    """
    then = _read(content)
    if then is None:
        return None
    old, old_marks, old_price = then
    found = []
    for line in lines:
        before = old.get(line["id"])
        if before is None:
            found.append(Step("added", line["id"], line["block"], "", line["line"]))
        elif (before["line"].get("", ""), before["reply"]) != (line["line"], line["reply"]):
            found.append(Step("changed", line["id"], line["block"], before["line"], line["line"]))
    here = {line["id"] for line in lines}
    found += [Step("removed", gone, each["block"], each["line"]) for gone, each in old.items() if gone not in here]
    found += [
        Step("mark", row_id, "", old_marks[row_id], mark)
        for row_id, mark in marks.items()
        if old_marks.get(row_id, mark) != mark
    ]
    if old_price != price:
        found.append(Step("price", "", "price", old_price, price))
    return found


def _read(content: str) -> tuple[dict[str, dict[str, Any]], dict[str, str], str] | None:
    """The lines by id, the marks and the price of a snapshot; None for anything else."""
    try:
        data = json.loads(content)
        lines = {
            str(each["id"]): {
                "block": str(each["block"]),
                "line": {str(language): str(text) for language, text in each["line"].items()},
                "reply": str(each["reply"]),
            }
            for each in data["lines"]
        }
        marks = {str(row): str(mark) for row, mark in data["marks"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return lines, marks, str(data.get("price", ""))


COMPARED = 6
"""Rows of the quick comparison: a few things, not the whole matrix."""


def compared(lines: Iterable[Row], ours: Mapping[str, str], theirs: Callable[[str], str]) -> list[str]:
    """The rows of a card's quick comparison: those that its lines speak of, then those where we are ahead.

    `ours`: row id → our mark, in the order of the matrix; `theirs` gives the rival's. The rival's strong rows
    stay in.
    """
    spoken = [line["comparison_row_id"] for line in lines if line["comparison_row_id"] in ours]
    ahead = [row for row, mark in ours.items() if mark == "yes" and theirs(row) in ("no", "partly")]
    return list(dict.fromkeys([*spoken, *ahead]))[:COMPARED]


def last_issue(issues: Iterable[Row], rival_id: str) -> Row | None:
    """The card of a rival that was given out last; of two on one day the later in the list."""
    mine = [issue for issue in issues if issue["competitor_id"] == rival_id and issue["issued"]]
    return max(enumerate(mine), key=lambda pair: (pair[1]["issued"], pair[0]))[1] if mine else None
