"""The target groups that use a customer type or a buying behaviour, as lines that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pmm_desk.audience.reckoning import Reckoning, figure
from pmm_desk.widgets.cards import NameLink, plain
from pmm_desk.widgets.flow import clear

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from pmm_desk.widgets.live import Live

MOST = 40
"""Lines shown at once; a room with thousands of groups is looked through in their own list."""


def show_groups(
    layout: QVBoxLayout, hint: QLabel, groups: Sequence[dict[str, Any]], live: Live, reckoning: Reckoning
) -> None:
    """One line per group with its share of accounts and its revenue; `hint` stands where there is none."""
    clear(layout)
    hint.setVisible(not groups)
    for group in groups[:MOST]:
        layout.addWidget(_line(group, live, reckoning))


def _line(group: dict[str, Any], live: Live, reckoning: Reckoning) -> QWidget:
    say = QCoreApplication.translate
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(16)
    button = NameLink(str(group["name"]) or say("GroupLinks", "Unnamed"), line)
    button.setObjectName(f"open_{group['id']}")
    button.clicked.connect(lambda: live.go.emit(group["id"], ""))
    found = reckoning.figures(group["id"])
    share = group["share_of_accounts"]
    words = say("GroupLinks", "{share}% of the accounts").format(share=figure(100 if share is None else share, 2))
    value = figure(found.revenue if found else None)
    if group["influencer_of_id"] is not None:
        words, value = "", say("GroupLinks", "influencer")
    row.addWidget(button)
    row.addStretch(1)
    row.addWidget(plain(words, line, role="caption"))
    row.addWidget(plain(value, line, role="strong"))
    return line
