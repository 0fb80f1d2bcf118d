"""What stands in place of texts where a sheet has none of its own: where they are written, and the way there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from pmm_desk.forms.kits import Ui_KitsTab
from pmm_desk.widgets.theme import set_role

SCORECARD = frozenset(("tier_decision", "scorecard", "tier_policy"))
"""The kinds of sheet that say what the scorecard says."""


POSITIONING = frozenset(("positioning", "message_house", "internal_brief"))
"""Those that say what the positioning says."""


class Elsewhere:
    """The sentence and the button of the empty page of texts."""

    def __init__(self, form: Ui_KitsTab, opened: Callable[[], None]) -> None:
        self._form = form
        self.button = QPushButton(form.texts_empty)
        self.button.setObjectName("open_elsewhere")
        set_role(self.button, "link")
        self.button.clicked.connect(opened)
        form.texts_empty_text.setWordWrap(True)
        form.texts_empty_layout.insertWidget(1, self.button)
        self.button.hide()

    def show(self, kind: str, subject: str | None) -> None:
        """Say it for a kind of sheet."""
        translate = QCoreApplication.translate
        words = translate("KitsTab", "Choose a sheet on the left to write its texts here, with the page beside them.")
        way = ""
        if subject and kind in SCORECARD:
            words = translate("KitsWords", "This sheet says what the scorecard says: change it there, and it follows.")
            way = translate("KitsWords", "Open the scorecard")
        elif subject and kind in POSITIONING:
            words = translate("KitsWords", "This sheet says what the positioning says: change it there, it follows.")
            way = translate("KitsWords", "Open the positioning")
        self._form.texts_empty_text.setText(words)
        self.button.setText(way)
        self.button.setVisible(bool(way))
