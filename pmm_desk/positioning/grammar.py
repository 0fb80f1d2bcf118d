"""How sentences are put together of other people's words: ends, articles, lists, in English and in Chinese."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_TAIL = re.compile(r"[\s.。,，;；:：、]+$")
_CLOSED = re.compile(r"[!?！？…][\"'”’」』）)]*$")
_QUOTED = re.compile(r"[.。!?！？][\"'”’」』）)]+$")
_SILENT = ("hour", "honest", "honour", "honor", "heir")
_SPOKEN_YOU = re.compile(r"(?:uni(?!n|m)|use|usu|eu|one\b|once\b|ubiq|utop|util)", re.IGNORECASE)
_LETTERS_AN = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an SMS, an HR product, but a UI."""
_VERBS = frozenset("让讓帮幫把使能可会會给給为為用以替算将將支提实實省减減降加通在从從按对對打接管")
"""How a Chinese text begins that needs no 让 before it."""


def chinese(language: str) -> bool:
    """Whether sentences of this language are Chinese ones."""
    return language.startswith("zh")


def clean(text: str) -> str:
    """One line without the blanks around it and without the marks that end a sentence; a stop in quotes stays."""
    line = " ".join(text.split())
    return line if _QUOTED.search(line) or line.endswith("...") else _TAIL.sub("", line)


def ended(text: str, language: str) -> str:
    """A sentence with exactly one mark at its end; '' for nothing."""
    words = clean(text)
    if not words or _CLOSED.search(words) or _QUOTED.search(words) or words.endswith("..."):
        return words
    return words + ("。" if chinese(language) else ".")


def sentences(texts: Iterable[str], language: str) -> str:
    """Several sentences after one another; between English ones stands a blank."""
    found = [text for text in texts if text]
    return ("" if chinese(language) else " ").join(found)


def capital(text: str) -> str:
    """The first letter large, as at the beginning of an English sentence."""
    return text[:1].upper() + text[1:]


def lowered(text: str, names: Collection[str] = ()) -> str:
    """The first letter small, as in the middle of an English sentence; names and abbreviations stay."""
    first = text.split(" ", 1)[0]
    if any(name and text.startswith(name) for name in names) or first == "I" or first[1:] != first[1:].lower():
        return text
    return text if any(letter.isdigit() for letter in first) else text[:1].lower() + text[1:]


def bare(text: str, *openings: str) -> str:
    """A text without the words that the sentence itself says before it, such as "who" or 面向."""
    words = clean(text)
    for opening in openings:
        after = words[len(opening) :]
        if words.casefold().startswith(opening.casefold()) and after.strip():
            if opening[-1:].isascii() and after[:1].isalnum():
                continue
            return after.strip()
    return words


def with_article(noun: str) -> str:
    """A noun with "a" or "an" before it, by how it is spoken; one that has an article keeps it."""
    words = clean(noun)
    first = words.split(" ", 1)[0]
    if not words or first.casefold() in ("a", "an", "the", "our", "your"):
        return words
    head = first.split("-", 1)[0]
    if len(head) > 1 and head.isupper():
        vowel = head[0] in _LETTERS_AN
    elif head.casefold().startswith(_SILENT):
        vowel = True
    else:
        vowel = head[:1].casefold() in "aeiou8" and not _SPOKEN_YOU.match(head)
    return f"{'an' if vowel else 'a'} {words}"


def listed(parts: Iterable[str], language: str, *, either: bool = False) -> str:
    """Several things in one line: "A, B and C", or "or" with `either`; A、B和C, 或."""
    found = [part for part in parts if part]
    if len(found) < 2:
        return "".join(found)
    if chinese(language):
        last = "或" if either else "和"
        return "、".join(found[:-1]) + last + found[-1]
    return ", ".join(found[:-1]) + (" or " if either else " and ") + found[-1]


def enabled(text: str, language: str) -> str:
    """What a Chinese product does for someone, with 让 before it where the text does not begin with its verb."""
    word = "讓" if language == "zh-Hant" else "让"
    return "" if not text or text[0] in _VERBS or not chinese(language) else word
