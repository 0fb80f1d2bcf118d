"""The one dialog for everything that went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from pmm_desk.desk.words import Told
from pmm_desk.forms.problem import Ui_ProblemDialog
from pmm_desk.widgets.theme import dress, icon, theme


class Net(Protocol):
    """Who knows the details and where the log is: see errors.py."""

    def copy_details(self) -> object: ...
    def open_folder(self) -> object: ...


class ProblemDialog(QDialog):
    """What happened, what was kept, what to do; details to copy, the log to look at."""

    def __init__(
        self,
        net: Net,
        words: Told,
        parent: QWidget | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ProblemDialog()
        self.ui.setupUi(self)
        dress(self)
        size = theme().px(24)
        self.ui.mark.setPixmap(icon("triangle-alert", color="danger", size=24).pixmap(QSize(size, size)))
        self.ui.problem_head.setAlignment(self.ui.mark, Qt.AlignmentFlag.AlignTop)
        for label, text in (
            (self.ui.happened, words.happened),
            (self.ui.kept, words.kept),
            (self.ui.to_do, words.to_do),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.ui.copy_button.clicked.connect(net.copy_details)
        self.ui.copy_button.clicked.connect(lambda: self.ui.copy_button.setText(self.tr("Copied")))
        self.ui.log_button.clicked.connect(net.open_folder)
        self.ui.accept_button.clicked.connect(self.accept)
        self.ui.other_button.setVisible(other is not None)
        if other is not None:
            text, run = other
            self.ui.other_button.setText(text)
            self.ui.other_button.clicked.connect(self.accept)
            self.ui.other_button.clicked.connect(run)
