"""Texts made equal for comparing: forms, widths, case and accents."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Forms, widths, case and accents made equal: 'Ｃafé' → 'cafe'. Its length may differ from the text's."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in plain if not unicodedata.combining(character))
