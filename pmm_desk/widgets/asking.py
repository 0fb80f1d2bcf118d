"""One question with a yes and a Cancel, asked without holding up the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, title: str, words: str, yes: str, then: Callable[[], object]) -> QMessageBox:
    """Ask, and do it after a yes. The box is a child of `parent` named "question"; Cancel is the default."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, words, parent=parent)
    box.setObjectName("question")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    go = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QCoreApplication.translate("Asking", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    go.clicked.connect(lambda: then())
    box.open()
    return box
