"""The languages of texts, and the fingerprint by which a translation knows its original."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"})
"""Every language of the texts and of the window, by its own name, which is never translated."""


def fingerprint(text: str) -> str:
    """A short mark of an original text, which changes with it."""
    import hashlib  # see digest.py

    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
