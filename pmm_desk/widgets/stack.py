"""A stack of pages that is only as tall as the page in front."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


def show_page(stack: QStackedWidget, page: QWidget) -> None:
    """Bring a page to the front; the pages behind it ask for no room."""
    for at in range(stack.count()):
        other = stack.widget(at)
        if other is not None:
            height = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(QSizePolicy.Policy.Preferred, height)
    stack.setCurrentWidget(page)
    stack.updateGeometry()
