"""A field for an address: it is opened only where that is harmless, and says why where it is not."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from pmm_desk.widgets.field import LineEditor
from pmm_desk.widgets.texts import LabelField
from pmm_desk.widgets.theme import icon, set_role, theme

OPENED = frozenset({"http", "https", "mailto"})
"""The only schemes that are ever handed to the system."""
_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_BARE = re.compile(r"^(?:[\w-]+\.)+[a-z][\w-]+(?::\d+)?(?:[/?#]\S*)?$", re.IGNORECASE)


def link_of(address: str) -> str:
    """The link that an address means: http, https or mailto, or a bare "example.com/page"; '' where none is safe."""
    text = address.strip()
    if not text or re.search(r"\s", text):
        return ""
    if _BARE.match(text):
        return f"https://{text}"
    found = _SCHEME.match(text)
    if found is None or found[1].lower() not in OPENED:
        return ""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    sound = url.isValid() and ((url.scheme() == "mailto" and bool(url.path())) or bool(url.host()))
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if sound else ""


def why_closed(address: str) -> str:
    """Why an address is shown as plain text only; '' for one that may be opened, and for none."""
    say = QCoreApplication.translate
    if not address.strip() or link_of(address):
        return ""
    found = _SCHEME.match(address.strip())
    if found is not None and found[1].lower() not in OPENED:
        return say("Addresses", "Kept as text: only http, https and mailto links are opened, not “{scheme}:”.").format(
            scheme=found[1].lower()
        )
    return say("Addresses", "Kept as text: this is no web or mail address.")


class AddressField(LabelField):
    """An address with a button that opens it; whatever may not be opened stays as it was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QToolButton(self)
        self._button.setObjectName("open_address")
        self._button.setIcon(icon("external-link", size=16))
        self._button.setProperty("icon_name", "external-link")
        self._button.setIconSize(QSize(16, 16))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setStyleSheet("QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }")
        self._button.clicked.connect(self.open)
        self._reason = QLabel(self)
        self._reason.setObjectName("reason")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        set_role(self._reason, "caption")
        self._column_layout.addWidget(self._reason)
        line = self.findChild(LineEditor)
        assert line is not None
        line.setTextMargins(0, 0, 24, 0)
        line.textChanged.connect(self._judge)
        self._judge(line.text())

    def retranslate(self) -> None:
        super().retranslate()
        self._judge(str(self.value()))

    def open(self) -> None:
        """Hand the link to the system, if it is one that is opened."""
        link = link_of(str(self.value()))
        if link:
            QDesktopServices.openUrl(QUrl(link))

    @property
    def reason(self) -> str:
        """Why the address is text only; empty where it can be opened."""
        return self._reason.text()

    def _judge(self, text: str) -> None:
        link = link_of(text)
        self._button.setVisible(bool(link))
        words = self.tr("Open {address}").format(address=link)
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)
        self._reason.setText(why_closed(text))
        self._reason.setVisible(bool(self._reason.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme().px(22)
        self._button.setGeometry(self.width() - side - 6, 5, side, side)
        self._button.raise_()

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._judge(str(self.value()))
