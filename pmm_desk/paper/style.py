"""The tokens of paper: formats, four sizes of text, one accent, one warning colour, and a scale for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reportlab.lib.colors import Color

from pmm_desk.paper.language import Words
from pmm_desk.paper.setter import Setter

A4 = (595.2756, 841.8898)
LETTER = (612.0, 792.0)
FORMATS = {"A4": A4, "Letter": LETTER}
WIDEST = 1.12
SIZES = MappingProxyType({"display": 21.5, "lead": 10.8, "body": 9.2, "caption": 7.5})
SMALLEST = 6.5
LATIN_LEADING = MappingProxyType({"display": 1.15, "lead": 1.4, "body": 1.38, "caption": 1.36})
# Below 1.5: from there on pdftotext takes the lines of a paragraph for blocks of their own and mixes columns.
CHINESE_LEADING = MappingProxyType({"display": 1.28, "lead": 1.5, "body": 1.46, "caption": 1.45})


def colour(code: str) -> Color:
    """The colour of six hexadecimal digits after a hash sign."""
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return Color(red, green, blue)


# The accent and the warning are the only two colours that speak; `partly` is the warning inside a mark. The colours
# of tiers, from indigo on, stand beside their words only.
PALETTE: Mapping[str, Color] = MappingProxyType(
    {
        "ink": colour("#16202E"),
        "title": colour("#0C2340"),
        "muted": colour("#586577"),
        "line": colour("#D9DFE6"),
        "quiet": colour("#F4F7F9"),
        "paper": colour("#FFFFFF"),
        "accent": colour("#0B7A75"),
        "soft": colour("#E3F3F1"),
        "bright": colour("#8FD6CF"),
        "warning": colour("#B4440F"),
        "care": colour("#FDEFE7"),
        "partly": colour("#BF7206"),
        "faint": colour("#75818F"),
        "pale": colour("#C9D4E2"),
        "indigo": colour("#3B2A8C"),
        "teal": colour("#0F7F8C"),
        "amber": colour("#E3A008"),
        "grey": colour("#D8DDE5"),
        "blue": colour("#2557D6"),
        "green": colour("#18733F"),
        "rose": colour("#B3204D"),
        "violet": colour("#7A3FA8"),
    }
)


DARK_WORDS = frozenset(("amber", "grey"))
"""The colours of tiers on which words are dark."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a sheet is set: its language and format, and the typesetter that keeps what it has measured.

    Keep one Style per language for as long as a preview is open: its setter holds the measured text.
    """

    words: Words = field(default_factory=Words)
    size: tuple[float, float] = A4
    palette: Mapping[str, Color] = field(default_factory=lambda: PALETTE)
    setter: Setter = field(default_factory=Setter)
    second_page: bool = False

    @classmethod
    def of(cls, language: str, paper: str = "A4", *, words: Words | None = None, second_page: bool = False) -> Style:
        """The style for a language code and a paper name, A4 or Letter."""
        return cls(
            words=words or Words(language),
            size=FORMATS[paper],
            setter=Setter(language),
            second_page=second_page,
        )

    @property
    def chinese(self) -> bool:
        """Whether the sheet is in Chinese."""
        return self.words.chinese

    @property
    def floor(self) -> float:
        """The smallest scale: body text of 7.5 pt in English, 8 pt in Chinese."""
        return (8.0 if self.chinese else 7.5) / self.points("body", 1.0)

    def points(self, role: str, scale: float) -> float:
        """The size in points of display, lead, body or caption at a scale."""
        size = SIZES[role] * scale
        return size if size > SMALLEST or role != "caption" else SMALLEST

    def leading(self, role: str) -> float:
        """The distance of lines as a multiple of the size."""
        return (CHINESE_LEADING if self.words.chinese else LATIN_LEADING)[role]
