"""Characters and their manners: their classes, their cleaning, and where a line may break."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QTextBoundaryFinder

IDEOGRAPH = "ideograph"
OPENING = "opening"
CLOSING = "closing"
MARK = "mark"
LETTER = "letter"
SPACE = "space"
OPENERS = "（《〈「『【〔〖［｛〘〚"
CLOSERS = "，。、；：）》〉」』】〕〗］｝．〙〛"
AMBIGUOUS = "“”‘’—…"
IGNORED = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180b-\u180e\u200c-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]")
ODD_SPACES = re.compile("[\t\u1680\u2000-\u200a\u202f\u205f]")
# A number stays with the Chinese unit after it.
UNITS = "年月日号时分秒周天岁个家人台辆次年條条项項名万萬亿億元倍层級级仓倉"
DATES = re.compile(r"\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?")
HAS_DIGIT = re.compile(r"\d")
HALVES = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=8192)
def classify(character: str) -> str:
    """The class of one character: ideograph, opening, closing, mark, letter, space, ambiguous or other."""
    code = ord(character)
    if code < 0x80:
        if character == " ":
            return SPACE
        return LETTER if character.isalnum() or character in "%$+#&@" else "other"
    if character in AMBIGUOUS:
        return "ambiguous"
    if character in OPENERS:
        return OPENING
    if character in CLOSERS:
        return CLOSING
    if 0x3001 <= code <= 0x303F or 0xFE30 <= code <= 0xFE4F or 0xFF00 <= code <= 0xFFEF:
        # Fullwidth letters and digits are set like Han, the remaining marks keep their em.
        return IDEOGRAPH if character.isalnum() else MARK
    if 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF:
        return IDEOGRAPH
    if character in "\u00a0\u3000\u200b":
        return SPACE
    return LETTER if unicodedata.category(character)[0] in "LN" or character in "°£€¥" else "other"


def clean(text: str) -> str:
    """The text as it is set: line ends unified, odd spaces made plain, invisible controls gone."""
    if text.isascii() and text.isprintable():
        return text
    text = ODD_SPACES.sub(" ", LINE_ENDS.sub("\n", text))
    return HALVES.sub("\ufffd", IGNORED.sub("", text))


def break_places(text: str) -> list[int]:
    """Where a line may end, by UAX #14, save within dates; the last place is the end of the text."""
    if not text:
        return [0]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    places: list[int] = []
    place = finder.toNextBoundary()
    while place > 0:
        places.append(place)
        place = finder.toNextBoundary()
    if max(text) > "\uffff":
        # Qt counts in UTF-16, Python in characters.
        index = {}
        units = 0
        for number, character in enumerate(text):
            index[units] = number
            units += 2 if character > "\uffff" else 1
        index[units] = len(text)
        places = [index[place] for place in places if place in index]
    if not places or places[-1] != len(text):
        places.append(len(text))
    dates = DATES.finditer(text) if HAS_DIGIT.search(text) else ()
    within = {place for found in dates for place in range(found.start() + 1, found.end())}
    if not within and text.isascii():
        return places
    return [place for place in places if place == len(text) or not (place in within or bound(text, place))]


def bound(text: str, place: int) -> bool:
    """Whether what follows stays with what stands before: a Chinese unit after its number, a middle dot."""
    return text[place] == "·" or (text[place] in UNITS and text[place - 1].isdigit())
