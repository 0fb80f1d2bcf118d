"""The words around importing a comparison: what a column is, what an import does, why a row stays out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pmm_desk.competitors.list_plan import MatrixPlan
    from pmm_desk.lists.columns import LeftOut


def role_words() -> dict[str, str]:
    """What a column of a list may be."""
    say = QCoreApplication.translate
    return {
        "name": say("MatrixImportWords", "the rows"),
        "heading": say("MatrixImportWords", "headings"),
        "code": say("MatrixImportWords", "codes"),
        "us": say("MatrixImportWords", "our product"),
        "rival": say("MatrixImportWords", "competitor"),
        "skip": say("MatrixImportWords", "left out"),
    }


def reason_words(left: LeftOut) -> str:
    """Why one row does not come in."""
    say = QCoreApplication.translate
    return {
        "no_name": say("MatrixImportWords", "Nothing in the column of the rows"),
        "too_long": say("MatrixImportWords", "Longer than a name may be"),
        "unreadable": say("MatrixImportWords", "Characters that cannot be read. Try another encoding."),
        "twice": say("MatrixImportWords", "Named like a row above; that one came in"),
    }[left.reason]


def plan_words(plan: MatrixPlan) -> str:
    """What an import will do, in one line."""
    say = QCoreApplication.translate
    known = len(plan.rows) - plan.new_rows
    strange = sum(plan.unknown_words.values())
    parts = (
        (plan.new_rows, say("MatrixImportWords", "{count} new rows")),
        (known, say("MatrixImportWords", "{count} rows already here")),
        (plan.new_rivals, say("MatrixImportWords", "{count} new competitors")),
        (len(plan.marks), say("MatrixImportWords", "{count} marks")),
        (strange, say("MatrixImportWords", "{count} cells with words that are no mark")),
        (len(plan.left), say("MatrixImportWords", "{count} rows left out")),
    )
    return " · ".join(words.format(count=f"{count:,}") for at, (count, words) in enumerate(parts) if count or not at)
