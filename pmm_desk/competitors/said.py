"""Whether a sentence says of a rival what the comparison refutes, in English and in Chinese.

A sentence denies something ("they cannot …", "不能…") or claims it for us alone ("only we …", "只有我们…"). What it
is about is told by its words: those of a comparison row's name, in every language of the project, those of the
do-not-say lines that name the row, and a few words that mean the same. A link to a row tells it for certain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]

LACKS = re.compile(
    r"\b(no|not|never|cannot|can['’]?t|can not|without|lacks?|lacking|missing|unable|nothing|none|neither|nor|"
    r"don['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t|aren['’]?t|won['’]?t|hasn['’]?t|haven['’]?t|fails? to)\b|"
    r"没有|沒有|不能|不会|不會|不支持|不支援|无法|無法|不了|不行|不接|不计|不計|缺|做不到|没法|沒法|不可以|未支持|不提供",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"\b(only (we|us|ours|our)|we(?:['’]re| are) the only|nobody else|no one else|the only one|unique to us)\b|"
    r"只有我们|只有我們|唯一|独家|獨家|仅我们|僅我們|别人没有|別人沒有",
    re.IGNORECASE,
)
SAME = (
    ("offline", "without network", "no network", "断网", "离线", "斷網", "離線"),
    ("api", "interface", "接口", "介面"),
    ("single sign-on", "sso", "单点登录", "單一登入"),
    ("trial", "试用", "試用"),
    ("wechat", "微信"),
)
"""Words that mean the same where buyers compare."""
_COMMON_WORDS = (
    "a an and are as at be but by can cannot do does for from has have in is it its no not nor of on one only or our "
    "per so than that the their them there they this to us we what when where which who will with without works work "
    "any all by own mode more party parties type types show shows support supports offer offers get gets use "
    "uses"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_COMMON_PAIRS = "他们 我们 没有 不能 只有 不会 对方 对手 功能 支持 不支 可以 他們 我們 沒有 不會 對方 支援"
_COMMON_HAN = frozenset(_COMMON_PAIRS.split())
_HAN_RUN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_WORD = re.compile(r"[a-z0-9][a-z0-9'’.-]*[a-z0-9]|[a-z0-9]")


@dataclass(frozen=True)
class Saying:
    """A sentence refuted: the row it is about, whether it denies ('lacks') or claims it alone ('alone'), the mark."""

    row_id: str
    kind: str
    mark: str


def terms(text: str) -> frozenset[str]:
    """What a text speaks of: its words without endings and common ones, Chinese by pairs of characters."""
    lower = text.casefold()
    found = {_stem(word) for word in _WORD.findall(lower) if word not in _COMMON}
    for run in _HAN_RUN.findall(lower):
        found |= {run[at : at + 2] for at in range(len(run) - 1)} - _COMMON_HAN
    for group in SAME:
        if any(_holds(lower, word) for word in group):
            found.add(f"={group[0]}")
    return frozenset(found)


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word; a Latin one only as a whole."""
    return bool(re.search(rf"\b{re.escape(word)}\b", text)) if word.isascii() else word in text


def _stem(word: str) -> str:
    """A word without the endings that do not change what it is about."""
    for ending in ("ings", "ing", "ies", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


class Vocabulary:
    """What words lead to which comparison row."""

    def __init__(self, texts: Mapping[str, Iterable[str]]) -> None:
        """`texts`: row id → its name in every language, and what else is said of it."""
        self._terms = {row: frozenset().union(*(terms(text) for text in found)) for row, found in texts.items()}
        self._rows = Counter(term for found in self._terms.values() for term in found)

    def touched(self, text: str, share: float) -> list[str]:
        """The rows of whose words, weighed by how few others have them, a text holds this share; the most first.

        Only one language of a row can be in a text, so the share is of the words that the text could hold.
        """
        said = terms(text)
        found = []
        for row, words in self._terms.items():
            held = words & said
            if len(held) < 2 and not any(self._rows[term] == 1 for term in held):
                continue
            han = any(_HAN_RUN.search(term) for term in held)
            # The pairs of Chinese characters hold many that are no words.
            enough = share / 2 if han else share
            could = [term for term in words if bool(_HAN_RUN.search(term)) == han or term in held]
            if sum(1 / self._rows[term] for term in held) >= enough * sum(1 / self._rows[term] for term in could):
                found.append((-len(held), row))
        return [row for _, row in sorted(found)]

    def about(self, text: str) -> str:
        """The row that a text is about; '' where its words tell none, or two equally well."""
        said = terms(text)
        weights = {
            row: sum(1 / self._rows[term] for term in found & said) for row, found in self._terms.items()
        }  # fmt: skip
        ranked = sorted(weights.items(), key=lambda pair: -pair[1])
        if not ranked or ranked[0][1] < 0.5:
            return ""
        if len(ranked) > 1 and ranked[1][1] == ranked[0][1]:
            return ""
        return ranked[0][0]


def vocabulary(rows: Sequence[Row], lines: Iterable[Row], translations: Iterable[Row] = ()) -> Vocabulary:
    """The words of every comparison row: its name, and the do-not-say lines that name it, in all languages."""
    texts: dict[str, list[str]] = {row["id"]: [str(row["name"])] for row in rows}
    owner = {row["id"]: row["id"] for row in rows}
    for line in lines:
        row = line["comparison_row_id"]
        if line["block"] == "do_not_say" and row in texts:
            texts[row].append(str(line["line"]))
            owner[line["id"]] = row
    for each in translations:
        if each["field"] in ("name", "line") and each["row"] in owner:
            texts[owner[each["row"]]].append(str(each["text"]))
    return Vocabulary(texts)


def refuted(
    text: str, words: Vocabulary, mark: Callable[[str], str], others: Callable[[str], bool], row_id: str = ""
) -> Saying | None:
    """What the comparison refutes of a text said against a rival; None when nothing.

    `mark`: what this rival has of a row; `others`: whether any rival has it fully. `row_id`: the row that the text
    is linked to, else its words tell. "They have no …" is refuted by yes and partly; "only we …" by anybody's yes.
    """
    for sentence in re.split(r"[.!?。！？；;\n]+", text):
        kind = "alone" if ALONE.search(sentence) else "lacks" if LACKS.search(sentence) else ""
        about = (row_id or words.about(sentence)) if kind else ""
        if not about:
            continue
        found = mark(about)
        if kind == "lacks" and found in ("yes", "partly"):
            return Saying(about, kind, found)
        if kind == "alone" and (found == "yes" or others(about)):
            return Saying(about, kind, "yes")
    return None
