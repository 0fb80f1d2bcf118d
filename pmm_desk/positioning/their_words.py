"""How much of a text comes from the customers' own words: E3, the share of wording shared with what they said.

English by words without their endings. Chinese is not cut into words by a dictionary but by what the customers
said themselves: the longest runs of characters, two or more, that stand in their texts (docs/design.md tells why).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pmm_desk.positioning.tokens import Token, tokens
from pmm_desk.positioning.word_lists import common

LONGEST_COMMON = 4
HAN_WEIGHT = 0.5
"""A Chinese word has two characters as a rule."""
PARTICLES = frozenset(
    "的了和与與或及而且但是在把被给給对對向从從到于於就都也还還再又很更不没沒能会會要将將以为為让讓使着著过過得"
    "吗嗎呢吧啊之其所并並谁誰"
)
"""Characters that neither begin nor end a word one could know again."""


@dataclass(frozen=True)
class Share:
    """What part of a text's content the customers said (0 … 1), by which words; None: the text has no content."""

    share: float | None
    words: tuple[str, ...] = ()


class Voice:
    """What the customers said, ready to hold texts against it."""

    def __init__(self, said: str) -> None:
        found = tokens(said)
        self._latin = {_stem(token.word) for token in found if token.is_latin and token.word not in common()}
        runs = list(_han_runs(found))
        self._han = "\n".join("".join(token.word for token in run) for run in runs)
        self._single = self._alone(runs)
        self.silent = not (self._latin or self._han)

    def share(self, text: str) -> Share:
        """Hold a text against what they said."""
        found = tokens(text)
        own: dict[str, None] = {}
        total = theirs = 0.0
        for token in found:
            if token.is_latin and token.word not in common() and not token.word[0].isdigit():
                total += 1
                if _stem(token.word) in self._latin:
                    theirs += 1
                    own.setdefault(token.word)
        for run in _han_runs(found):
            for piece, is_theirs in self._pieces(run):
                total += HAN_WEIGHT * len(piece)
                if is_theirs:
                    theirs += HAN_WEIGHT * len(piece)
                    own.setdefault(piece)
        return Share(theirs / total if total else None, tuple(own))

    def _pieces(self, run: Sequence[Token]) -> Iterator[tuple[str, bool]]:
        """The content of a run of characters, and whether they said it: their longest words first."""
        text = "".join(token.word for token in run)
        at = 0
        while at < len(text):
            end = self._said(text, at)
            if end - at >= 2:
                yield text[at:end], True
                at = end
            elif step := _common(text, at):
                at += step
            else:
                yield text[at], text[at] in self._single and self._stands_alone(text, at)
                at += 1

    def _said(self, text: str, at: int) -> int:
        """Where the longest run that begins here and stands in their texts ends; no particle begins or ends it."""
        if text[at] in PARTICLES:
            return at
        end = at + 1
        while end < len(text) and text[at : end + 1] in self._han:
            end += 1
        while end > at and text[end - 1] in PARTICLES:
            end -= 1
        return at if _is_common(text[at:end]) else end

    @staticmethod
    def _stands_alone(text: str, at: int) -> bool:
        """Whether what stands on both sides of a character is about nothing."""
        before = at == 0 or text[at - 1] in PARTICLES or text[at - 1] in common()
        return before and (at + 1 == len(text) or _common(text, at + 1) > 0)

    def _alone(self, runs: Iterable[Sequence[Token]]) -> frozenset[str]:
        """The single characters that stand alone in their texts: 车, 钱."""
        texts = ["".join(token.word for token in run) for run in runs]
        return frozenset(
            char
            for text in texts
            for at, char in enumerate(text)
            if not _common(text, at) and self._stands_alone(text, at)
        )


def _han_runs(found: Sequence[Token]) -> Iterator[list[Token]]:
    """The stretches of Chinese characters without anything between."""
    run: list[Token] = []
    for token in found:
        if token.is_han and not token.gap:
            run.append(token)
            continue
        if run:
            yield run
        run = [token] if token.is_han else []
    if run:
        yield run


def _common(text: str, at: int) -> int:
    """How long the word is that begins here and is about nothing; 0 for none."""
    lengths = range(min(LONGEST_COMMON, len(text) - at), 0, -1)
    return next((length for length in lengths if text[at : at + length] in common()), 0)


def _is_common(text: str) -> bool:
    """Whether a run is made of words that are about nothing."""
    at = 0
    while at < len(text):
        step = _common(text, at)
        if not step:
            return False
        at += step
    return True


def _stem(word: str) -> str:
    """An English word without the endings that do not change what it is about."""
    bare = word.removesuffix("'s")
    for ending in ("ings", "ing", "ies", "ed", "es", "s"):
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            bare = bare[: -len(ending)]
            break
    bare = bare.removesuffix("e").removesuffix("y")
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare
