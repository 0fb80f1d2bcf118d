"""An observation in seconds: type or paste what was seen, choose where, and it is evidence of the scan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from pmm_desk.competitors.words import certainty_words, evidence_kind_words
from pmm_desk.widgets.addresses import link_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pmm_desk.forms.competitor_scans import Ui_CompetitorScans
    from pmm_desk.widgets.live import Live, Row

_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"“”「」]+", re.IGNORECASE)
_LAST_MARKS = ".,;:!?)]}。，；：！？）】"
LONGEST_ADDRESS = 2000


class Seen(NamedTuple):
    """What a pasted or typed text holds."""

    quote: str
    address: str
    source: str


def take_apart(text: str) -> Seen:
    """The quote, the first link in it, and the site that the link names. A text that is only a link has no quote."""
    plain = text.strip()
    whole = link_of(plain)
    found = _LINK.search(plain)
    address = plain if whole else found[0].rstrip(_LAST_MARKS) if found else ""
    if not address or len(address) > LONGEST_ADDRESS or not link_of(address):
        return Seen(plain, "", "")
    quote = "" if whole else plain.replace(address, "").strip() if plain.startswith(address) else plain
    parts = urlsplit(link_of(address))
    source = (parts.netloc or parts.path) + (parts.path if parts.netloc and parts.path != "/" else "")
    return Seen(quote, address, source[:200])


def holds_picture(data: QMimeData) -> bool:
    """Whether the clipboard holds a picture, or a file that may be one, rather than words."""
    return data.hasImage() or (not data.hasText() and any(url.isLocalFile() for url in data.urls()))


class Capture(QObject):
    """The card in which an observation begins."""

    added = Signal(str)
    """This piece of evidence was added."""
    pasted = Signal()
    """The picture on the clipboard belongs to the piece of evidence just added."""

    def __init__(self, live: Live, form: Ui_CompetitorScans, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._form = live, form
        self._scan: dict[str, Any] = {}
        self._places: list[Row] = []
        form.capture_text.installEventFilter(self)
        form.capture_text.textChanged.connect(self._judge)
        form.capture_add.clicked.connect(self.add)
        self._judge()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self._form
        form.capture_text.setPlaceholderText(
            self.tr("What you saw or heard: a quote, a price, a link. Ctrl+V pastes a screenshot, Ctrl+Enter adds.")
        )
        box = form.capture_certainty
        chosen = max(0, box.currentIndex())
        box.clear()
        for code, words in certainty_words().items():
            box.addItem(words, code)
        box.setCurrentIndex(chosen)
        self._fill_kinds()

    def show_scan(self, scan: dict[str, Any], places: Iterable[Row]) -> None:
        """Add to this scan; the places of its checklist come first in the choice."""
        self._scan, self._places = scan, list(places)
        self._fill_kinds()

    def look_at(self, kind: str) -> None:
        """Choose where the next observation was made."""
        at = self._form.capture_kind.findData(kind)
        if at >= 0:
            self._form.capture_kind.setCurrentIndex(at)

    def _fill_kinds(self) -> None:
        box, words = self._form.capture_kind, evidence_kind_words()
        chosen = box.currentData()
        box.clear()
        for place in self._places:
            if box.findData(place["kind"]) < 0:
                box.addItem(str(place["name"]) or words[place["kind"]], place["kind"])
        if box.count():
            box.insertSeparator(box.count())
        for kind, word in words.items():
            if box.findData(kind) < 0:
                box.addItem(word, kind)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _judge(self) -> None:
        self._form.capture_add.setEnabled(bool(self._form.capture_text.toPlainText().strip()))

    def add(self) -> None:
        """Add what stands there as evidence of the scan, and tick the place it comes from."""
        text = self._form.capture_text.toPlainText()
        if text.strip():
            self._add(take_apart(text))

    def add_picture(self) -> None:
        """Add what stands there with the picture that lies on the clipboard."""
        self._add(take_apart(self._form.capture_text.toPlainText()))
        self.pasted.emit()

    def _add(self, seen: Seen) -> None:
        form, scan = self._form, self._scan
        if not scan or self._live.project.read_only:
            return
        kind = str(form.capture_kind.currentData())
        values = {
            "competitor_id": scan["competitor_id"],
            "scan_id": scan["id"],
            "kind": kind,
            "certainty": form.capture_certainty.currentData(),
            "seen": scan["visited"],
            "seen_by": scan["visited_by"],
            **seen._asdict(),
        }
        made: list[str] = []

        def work(change: Any) -> None:
            made.append(change.add("evidence", **values))
            for place in self._unticked(kind):
                change.add("scan_check", scan_id=scan["id"], scan_place_id=place)

        if self._live.attempt(self.tr("Add an observation"), work):
            form.capture_text.clear()
            self.added.emit(made[0])

    def _unticked(self, kind: str) -> list[str]:
        """The first place of this kind, unless one of them is ticked already."""
        places = [place["id"] for place in self._places if place["kind"] == kind]
        checks = self._live.project.rows("scan_check", where={"scan_id": self._scan["id"]})
        ticked = {check["scan_place_id"] for check in checks}
        return [] if ticked & set(places) else places[:1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter adds; Ctrl+V of a picture adds with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste) and holds_picture(QGuiApplication.clipboard().mimeData()):
                self.add_picture()
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.add()
                return True
        return super().eventFilter(watched, event)
