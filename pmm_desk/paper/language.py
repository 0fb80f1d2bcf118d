"""A sheet's own language: its words, numbers and dates, whatever the window speaks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QTranslator

FILES = {"zh-Hans": "zh-Hans.qm", "zh-Hant": "zh-Hant.qm"}
CONTEXT = "Sheet"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for the translators, who look for this name; `Words` translates it where it is printed."""
    return text


MONTHS = (
    QT_TRANSLATE_NOOP("Sheet", "January"),
    QT_TRANSLATE_NOOP("Sheet", "February"),
    QT_TRANSLATE_NOOP("Sheet", "March"),
    QT_TRANSLATE_NOOP("Sheet", "April"),
    QT_TRANSLATE_NOOP("Sheet", "May"),
    QT_TRANSLATE_NOOP("Sheet", "June"),
    QT_TRANSLATE_NOOP("Sheet", "July"),
    QT_TRANSLATE_NOOP("Sheet", "August"),
    QT_TRANSLATE_NOOP("Sheet", "September"),
    QT_TRANSLATE_NOOP("Sheet", "October"),
    QT_TRANSLATE_NOOP("Sheet", "November"),
    QT_TRANSLATE_NOOP("Sheet", "December"),
)
SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "TWD": "NT$", "HKD": "HK$"}


def translations() -> Path:
    """The folder of the compiled translations."""
    return Path(__file__).parents[1] / "translations"


class Words:
    """The printed words of one language; English wherever a translation is absent."""

    def __init__(self, language: str = "en", folder: Path | None = None) -> None:
        """Load the words of `language` (en, zh-Hans or zh-Hant) without installing a translator."""
        self.language = language
        self.chinese = language.startswith("zh")
        self._translator = QTranslator()
        if language in FILES:
            self._translator.load(str((folder or translations()) / FILES[language]))

    def __call__(self, source: str) -> str:
        """The printed word for an English source marked with `QT_TRANSLATE_NOOP("Sheet", …)`."""
        return self._translator.translate(CONTEXT, source) or source

    def day(self, day: date | None) -> str:
        """A date in full: 22 November 2026, 2026年11月22日; empty for none."""
        if day is None:
            return ""
        if self.chinese:
            return f"{day.year}年{day.month}月{day.day}日"
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def number(self, value: float | Decimal | None, digits: int | None = None) -> str:
        """A number with thousands separators; `digits` decimals, or as many (up to two) as it needs."""
        if value is None:
            return ""
        if digits is None:
            written = f"{value:,.2f}".rstrip("0").rstrip(".")
            return "0" if written == "-0" else written.replace("-", "−")
        return f"{value:,.{digits}f}".replace("-", "−")

    def percent(self, share: float | None, digits: int | None = None) -> str:
        """A share of one as a percentage: 0.025 gives 2.5%; empty for none."""
        return "" if share is None else self.number(round(share * 100, 6), digits) + "%"

    def money(self, value: float | Decimal | None, currency: str = "") -> str:
        """An amount with its currency's sign, or its code when no sign is known."""
        if value is None:
            return ""
        sign = SIGNS.get(currency, currency + " " if currency else "")
        return sign + self.number(value, 0 if value == int(value) else 2)

    def pair(self, label: str, value: str) -> str:
        """A label and its value with the colon of the language."""
        return f"{label}：{value}" if self.chinese else f"{label}: {value}"

    def joined(self, parts: list[str]) -> str:
        """Non-empty parts beside each other with a middle dot."""
        return " · ".join(part for part in parts if part)
