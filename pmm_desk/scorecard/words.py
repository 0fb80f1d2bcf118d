"""The words for the codes of the scorecard, in the window's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def joined(names: Iterable[str]) -> str:
    """Several names in one line, as the window's language separates them."""
    return QCoreApplication.translate("ScorecardWords", ", ", "between the names of a list").join(names)


def meaning_words() -> dict[str, str]:
    """What the rules know a criterion as."""
    return {
        "none": QCoreApplication.translate("ScorecardWords", "No special meaning"),
        "differentiation": QCoreApplication.translate("ScorecardWords", "Differentiation (compared with the matrix)"),
        "window": QCoreApplication.translate("ScorecardWords", "Competitive window (may lift the readiness cap)"),
    }


def direction_words() -> dict[str, str]:
    """Whether a high score raises or lowers the tier."""
    return {
        "higher": QCoreApplication.translate("ScorecardWords", "A higher score raises the tier"),
        "lower": QCoreApplication.translate("ScorecardWords", "A higher score lowers the tier"),
    }


def confidence_words() -> dict[str, str]:
    """How sure the scorer is."""
    return {
        "high": QCoreApplication.translate("ScorecardWords", "High"),
        "medium": QCoreApplication.translate("ScorecardWords", "Medium"),
        "low": QCoreApplication.translate("ScorecardWords", "Low"),
    }


def period_words() -> dict[str, str]:
    """The period that a tier's capacity counts."""
    return {
        "month": QCoreApplication.translate("ScorecardWords", "per month"),
        "quarter": QCoreApplication.translate("ScorecardWords", "per quarter"),
        "half_year": QCoreApplication.translate("ScorecardWords", "per half-year"),
        "year": QCoreApplication.translate("ScorecardWords", "per year"),
    }


def answer_words() -> dict[str, str]:
    """What was decided about a proposed override."""
    return {
        "open": QCoreApplication.translate("ScorecardWords", "Open"),
        "accepted": QCoreApplication.translate("ScorecardWords", "Accepted"),
        "refused": QCoreApplication.translate("ScorecardWords", "Refused"),
    }


def gate_words() -> dict[str, str]:
    """The four checks of the readiness gate, by their columns."""
    return {
        "stable": QCoreApplication.translate("ScorecardWords", "Stable"),
        "validated": QCoreApplication.translate("ScorecardWords", "Value validated"),
        "cases": QCoreApplication.translate("ScorecardWords", "Two usable cases"),
        "trained": QCoreApplication.translate("ScorecardWords", "Sales trained"),
    }


def gate_answer_words() -> dict[int | None, str]:
    """The answer of one check."""
    return {
        1: QCoreApplication.translate("ScorecardWords", "yes"),
        0: QCoreApplication.translate("ScorecardWords", "no"),
        None: QCoreApplication.translate("ScorecardWords", "open"),
    }


def scorer_language_words() -> dict[str, str]:
    """The language of somebody's form."""
    return {
        "": QCoreApplication.translate("ScorecardWords", "As the project"),
        "en": "English",
        "zh-Hans": "简体中文",
        "zh-Hant": "繁體中文",
    }
