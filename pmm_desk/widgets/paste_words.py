"""What the person is told about a paste: how much it did, and why a cell could not be taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmm_desk.widgets.pasting import Fault, Plan
from pmm_desk.widgets.problems import reason_text

MOST_WORDS = 8
"""So many of the words one may write are listed."""


def counts(plan: Plan) -> list[tuple[str, str]]:
    """The outcome as chips: (kind, words), nothing for what is nought."""
    say = QCoreApplication.translate
    if plan.unit == "cell":
        wrong = len(plan.faults)
        cells = [
            ("success", plan.added, say("Paste", "%n new row(s) or column(s)", "", plan.added)),
            ("info", plan.changed, say("Paste", "%n cell(s) changed", "", plan.changed)),
            ("neutral", plan.same, say("Paste", "%n cell(s) already so", "", plan.same)),
            ("warning", wrong, say("Paste", "%n cell(s) left out", "", wrong)),
        ]
        return [(kind, words) for kind, count, words in cells if count]
    found = [
        ("success", plan.added, say("Paste", "%n added", "", plan.added)),
        ("info", plan.changed, say("Paste", "%n changed", "", plan.changed)),
        ("neutral", plan.same, say("Paste", "%n already so", "", plan.same)),
        ("warning", len(plan.left_out), say("Paste", "%n left out", "", len(plan.left_out))),
    ]
    return [(kind, words) for kind, count, words in found if count]


def counted(plan: Plan) -> str:
    """The outcome as one line."""
    return " · ".join(words for _, words in counts(plan))


def fault_words(fault: Fault) -> str:
    """Why a cell could not be taken."""
    say = QCoreApplication.translate
    if fault.reason == "not_a_choice" and fault.limits.get("choices"):
        words = list(fault.limits["choices"])
        more = "…" if len(words) > MOST_WORDS else ""
        comma = say("Paste", ", ", "between two words one may write")
        return say("Paste", "One of these: {words}").format(words=comma.join(words[:MOST_WORDS]) + more)
    if fault.reason == "twice":
        return say("Paste", "Stands in line {line} already, with other cells.").format(line=fault.limits["line"])
    own = {
        "several": say("Paste", "Several have this name: write the code."),
        "several_rows": say("Paste", "Several rows have this name: write their codes, too."),
        "no_such_name": say("Paste", "Nothing here has this name."),
        "day_or_month": say("Paste", "Day or month first? Write it as 2026-06-03."),
        "outside": say("Paste", "Beyond the last column."),
    }.get(fault.reason, "")
    return own or reason_text(fault.reason, dict(fault.limits)) or fault.reason
