"""Finds in a text what a buyer would stumble over: jargon, unexplained abbreviations, own terms, restricted words.

English and Chinese in both scripts, mixed as they come. The longest word of the lists wins, so that 第一步 is not
read as 第一; a word listed as harmless hides what lies in it. Nothing here is legal advice: restricted words are a
hint for whoever looks after advertising law.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pmm_desk.positioning.tokens import Token, tokens
from pmm_desk.positioning.word_lists import Word, inflections, known_abbreviations, shipped

JARGON, ABBREVIATION, OWN, RESTRICTED, BANNED = "jargon", "abbreviation", "own", "restricted", "banned"
MARKED = (BANNED, RESTRICTED, OWN, JARGON, ABBREVIATION)
"""The kinds that are marked; the first of them wins where two lists hold the same word."""
LONGEST_ABBREVIATION = 8
_EXPLAINS = (("means",), ("stands", "for"), ("short", "for"), ("is", "short", "for"), ("即",), ("指",), ("=",))
_OPEN, _CLOSE = "(（[【", ")）]】"


@dataclass(frozen=True)
class Mark:
    """One place of a text: from `start` up to `end` (in characters), what is the matter, the word as listed."""

    start: int
    end: int
    kind: str
    word: str
    instead: str = ""


@dataclass(frozen=True)
class Lexicon:
    """All words that matter to one project, ready to be looked up; `known` are abbreviations that need no words."""

    words: dict[str, Any] = field(default_factory=dict)
    known: frozenset[str] = frozenset()


def lexicon(own: Iterable[Word] = (), known: Collection[str] = (), theirs: str = "") -> Lexicon:
    """The shipped lists with a project's own words above them.

    own: the project's words; kind 'fine' or 'approved' switches a word of the lists off. known: further words that
    need no explanation, such as names. theirs: what the customers themselves say; a term of ours or an abbreviation
    that stands in it is no longer strange.
    """
    said = tokens(theirs)
    used = {token.word for token in said}
    found: dict[str, Any] = {}
    for word in shipped():
        _add(found, word, over=False)
    for name in known:
        _add(found, Word(name, "fine"), over=False)
    for word in sorted(own, key=lambda word: word.kind in ("fine", "approved")):
        if word.kind != OWN or not _stands_in(word.text, said):
            _add(found, word, over=True)
    names = {token.word for name in known for token in tokens(name)}
    fine = {token.word for word in own if word.kind in ("fine", "approved") for token in tokens(word.text)}
    return Lexicon(found, frozenset(known_abbreviations()) | used | names | fine)


def _add(words: dict[str, Any], word: Word, *, over: bool) -> None:
    """Enter a word in all its forms; `over` replaces what an earlier list says of it.

    The last English word is inflected, and any other that carries a plus: `move+ the needle`.
    """
    parts = [token for token in tokens(word.text) if token.word != "\n"]
    places = [words]
    last = len([part for part in parts if part.word != "+"]) - 1
    at = 0
    for index, part in enumerate(parts):
        if part.word == "+":
            continue
        plus = index + 1 < len(parts) and parts[index + 1].word == "+"
        forms = inflections(part.word) if plus or (at == last and part.is_latin) else (part.word,)
        places = [place.setdefault(form, {}) for place in places for form in forms]
        at += 1
    for place in places if parts else ():
        before = place.get("")
        if over or before is None or _rank(word.kind) < _rank(before.kind):
            place[""] = word


def _rank(kind: str) -> int:
    return MARKED.index(kind) if kind in MARKED else -1


def _stands_in(text: str, said: Sequence[Token]) -> bool:
    """Whether the customers say a term, in this order of words."""
    wanted = [token.word for token in tokens(text)]
    words = [token.word for token in said]
    return bool(wanted) and any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


def marks(text: str, words: Lexicon) -> list[Mark]:
    """What a buyer would stumble over, in the order of the text, never overlapping; [] for a text without words."""
    found = tokens(text)
    explained = frozenset(_explained(found))
    shouted = frozenset(_shouted(found))
    result = []
    at = 0
    while at < len(found):
        word, length = _longest(found, at, words.words)
        if word is not None:
            if word.kind in MARKED:
                result.append(Mark(found[at].start, found[at + length - 1].end, word.kind, word.text, word.instead))
            at += length
            continue
        token = found[at]
        if _is_abbreviation(token) and at not in shouted:
            bare = _singular(token.shown).lower()
            if not {bare, token.word} & (words.known | explained):
                result.append(Mark(token.start, token.end, ABBREVIATION, token.shown))
        at += 1
    return result


def _longest(found: Sequence[Token], at: int, words: dict[str, Any]) -> tuple[Word | None, int]:
    """The longest listed word that begins here, and how many tokens it takes."""
    place = words
    best: tuple[Word | None, int] = (None, 0)
    for here in range(at, len(found)):
        following = place.get(found[here].word)
        if following is None:
            break
        place = following
        if (word := place.get("")) is not None:
            best = (word, here + 1 - at)
    return best


def _is_abbreviation(token: Token) -> bool:
    """Two capitals or more, and not more small letters than capitals: OTIF, SaaS, B2B; WeChat is a name."""
    shown = token.shown
    if not shown.isascii() or not 2 <= len(shown) <= LONGEST_ABBREVIATION:
        return False
    capitals = sum(char.isupper() for char in shown)
    return capitals >= 2 and capitals >= sum(char.islower() for char in shown)


def _singular(shown: str) -> str:
    """KPIs → KPI, SLA's → SLA."""
    bare = shown.removesuffix("'s")
    return bare[:-1] if len(bare) > 2 and bare[-1] == "s" and bare[:-1].isupper() else bare


def _shouted(found: Sequence[Token]) -> Iterator[int]:
    """The places of words in a run of capitals: a heading that shouts holds no abbreviations."""
    run: list[int] = []
    for at, token in enumerate([*found, Token("\n", "\n", 0, 0, False)]):
        if token.shown.isalpha() and token.shown.isascii() and token.shown.isupper():
            run.append(at)
            continue
        if len(run) >= 3 and any(len(found[place].shown) >= 5 for place in run):
            yield from run
        run = []


def _explained(found: Sequence[Token]) -> Iterator[str]:
    """The abbreviations that the text itself explains: "Yard Management System (YMS)", "YMS（园区管理系统）"."""
    for at, (token, after) in enumerate(pairwise([*found, Token("\n", "\n", 0, 0, False)])):
        if not _is_abbreviation(token):
            continue
        bare = _singular(token.shown).lower()
        bracketed = at > 0 and found[at - 1].word in _OPEN and after.word in _CLOSE
        if (
            (bracketed and _spelt(found[: at - 1], bare))
            or (after.word in _OPEN and _spells(found[at + 2 :], bare))
            or any(tuple(each.word for each in found[at + 1 : at + 1 + len(way)]) == way for way in _EXPLAINS)
        ):
            yield bare


def _spelt(before: Sequence[Token], bare: str) -> bool:
    """Whether the words before the bracket are what the letters stand for."""
    words: list[Token] = []
    for token in reversed(before):
        if not (token.is_latin or token.is_han):
            break
        words.insert(0, token)
    if len(words) >= 3 and all(token.is_han for token in words[-3:]):
        return True
    return _initials(words, bare)


def _spells(inside: Sequence[Token], bare: str) -> bool:
    """Whether what follows inside the bracket is what the letters stand for."""
    words: list[Token] = []
    for token in inside:
        if token.word in _CLOSE or token.word == "\n":
            break
        words.append(token)
    if len(words) >= 3 and all(token.is_han for token in words[:3]):
        return True
    return _initials([word for word in words if word.is_latin], bare)


def _initials(words: Sequence[Token], bare: str) -> bool:
    """Whether the letters begin words of these, in their order; small words may be passed over."""
    letters = iter(word.word[0] for word in words)
    wanted = [char for char in bare if char.isalpha()]
    return len(words) >= 2 and all(any(letter == char for letter in letters) for char in wanted)
