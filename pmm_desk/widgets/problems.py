"""Why the project refused a value, said in the window's language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale


def problem_text(error: Any) -> str:
    """The sentence for a ProjectError that a field can show; an unknown reason keeps the error's own sentence."""
    return reason_text(getattr(error, "reason", ""), getattr(error, "limits", {})) or str(error)


def reason_text(reason: str, limits: dict[str, Any]) -> str:
    """The sentence for the reason code of a BadValue and its limits; empty for a code not known here."""
    say = QCoreApplication.translate
    if reason == "too_long":
        return say("Problems", "Too long to be saved: at most {limit} characters. Your text is kept here.").format(
            limit=_figure(limits.get("limit"))
        )
    if reason == "out_of_range":
        return range_text(_figure(limits.get("low")), _figure(limits.get("high")))
    if reason == "picture_too_large":
        return say(
            "Problems", "This picture has {width} × {height} pixels; at most {megapixels} million can be brought in."
        ).format(**{name: _figure(limits.get(name)) for name in ("width", "height", "megapixels")})
    if reason == "picture_too_heavy":
        return say("Problems", "This file is larger than {limit} MB.").format(limit=_figure(limits.get("limit")))
    if reason == "pictures_full":
        return say("Problems", "The project holds {limit} MB of pictures already. Take some out first.").format(
            limit=_figure(limits.get("limit"))
        )
    return {
        "not_a_picture": say("Problems", "This is no picture that can be read here: PNG, JPEG, WebP, GIF or BMP."),
        "picture_broken": say("Problems", "This picture is damaged or cut off."),
        "picture_unreadable": say("Problems", "This file cannot be read here."),
        "no_such_picture": say("Problems", "This picture is not in the project."),
        "missing": say("Problems", "This cannot be empty."),
        "not_text": say("Problems", "This holds characters that cannot be saved."),
        "not_a_number": say("Problems", "Not a number."),
        "not_whole": say("Problems", "Not a whole number."),
        "not_a_date": say("Problems", "Not a date. Type it as 2026-06-30."),
        "not_a_choice": say("Problems", "Not one of the choices."),
        "no_such_row": say("Problems", "What this leads to no longer exists."),
        "not_unique": say("Problems", "This already exists."),
        "not_allowed": say("Problems", "This value does not fit here."),
    }.get(reason, "")


def range_text(low: str, high: str) -> str:
    """The sentence for a value outside its limits; an empty limit is open."""
    say = QCoreApplication.translate
    if low and high:
        return say("Problems", "From {low} to {high}.").format(low=low, high=high)
    if low:
        return say("Problems", "At least {low}.").format(low=low)
    return say("Problems", "At most {high}.").format(high=high)


def _figure(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and not value.is_integer():
        return str(QLocale().toString(value, "g", 6))
    return str(QLocale().toString(int(value))) if isinstance(value, int | float) else str(value)
