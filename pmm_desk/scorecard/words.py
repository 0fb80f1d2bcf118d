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


def part_words() -> dict[str, str]:
    """What a criterion does in a scorecard of figures."""
    return {
        "sum": QCoreApplication.translate("ScorecardWords", "Is added"),
        "times": QCoreApplication.translate("ScorecardWords", "Is multiplied"),
        "over": QCoreApplication.translate("ScorecardWords", "Divides"),
    }


def method_words() -> dict[str, str]:
    """How scores become one figure."""
    return {
        "shares": QCoreApplication.translate("ScorecardWords", "By weights, 0 to 100 points"),
        "figures": QCoreApplication.translate("ScorecardWords", "By a formula: sums, times, divided by"),
    }


def outcome_words() -> dict[str, str]:
    """How a launch went, beside what its tier promised."""
    return {
        "open": QCoreApplication.translate("ScorecardWords", "Not known yet"),
        "above": QCoreApplication.translate("ScorecardWords", "Better than its tier"),
        "expected": QCoreApplication.translate("ScorecardWords", "As expected"),
        "below": QCoreApplication.translate("ScorecardWords", "Worse than its tier"),
    }


def colour_words() -> dict[str, str]:
    """The colours of tiers."""
    return {
        "open": QCoreApplication.translate("ScorecardWords", "By its place"),
        "indigo": QCoreApplication.translate("ScorecardWords", "Indigo"),
        "teal": QCoreApplication.translate("ScorecardWords", "Teal"),
        "amber": QCoreApplication.translate("ScorecardWords", "Amber"),
        "grey": QCoreApplication.translate("ScorecardWords", "Grey"),
        "blue": QCoreApplication.translate("ScorecardWords", "Blue"),
        "green": QCoreApplication.translate("ScorecardWords", "Green"),
        "rose": QCoreApplication.translate("ScorecardWords", "Rose"),
        "violet": QCoreApplication.translate("ScorecardWords", "Violet"),
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
