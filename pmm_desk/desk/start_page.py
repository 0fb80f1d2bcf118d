"""What a window shows without a project: recent files, a new one, another one, the sample."""

from __future__ import annotations

from datetime import date, datetime
from os.path import isfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from pmm_desk.forms.start import Ui_StartPage
from pmm_desk.widgets.theme import dress, set_role

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window

SHOWN = 6


class StartPage(QWidget):
    """The first thing a person sees."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self.ui.notice.hide()
        for button, command in (
            (self.ui.new_button, "new"),
            (self.ui.open_button, "open"),
            (self.ui.sample_button, "sample"),
            (self.ui.check_button, "check_sentence"),
        ):
            button.clicked.connect(lambda _=False, command=command: window.run_named(command))
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        """List the recent projects as they are now."""
        layout = self.ui.recent_rows_layout
        while (taken := layout.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        paths = [Path(item) for item in self._window.desk.settings["recent"]][:SHOWN]
        for number, path in enumerate(paths):
            layout.addWidget(self._row(path, number))
        self.ui.recent_empty.setVisible(not paths)
        dress(self.ui.recent_rows)

    def _row(self, path: Path, number: int) -> QWidget:
        """One recent project: a button over name and folder, the day, and a cross that forgets it."""
        there = isfile(path)  # false also where looking is refused, as in a folder of someone else
        row = QFrame(self.ui.recent_rows)
        row.setObjectName(f"recent_{number}")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 0, 12, 0)
        layout.setSpacing(8)
        button = QPushButton(row)
        button.setObjectName(f"recent_open_{number}")
        set_role(button, "list-item")
        button.setAccessibleName(path.stem)
        inner = QVBoxLayout(button)
        inner.setContentsMargins(8, 6, 8, 6)
        inner.setSpacing(1)
        name, place = QLabel(path.stem, button), QLabel(button)
        set_role(name, "strong" if there else "subtitle")
        set_role(place, "caption")
        place.setText(str(path.parent) if there else self.tr("No longer at {folder}").format(folder=path.parent))
        inner.addWidget(name)
        inner.addWidget(place)
        button.setEnabled(there)
        button.clicked.connect(lambda _=False: self._window.part("files").open_path(path))
        day = QLabel(_day(path) if there else "", row)
        set_role(day, "caption")
        forget = QToolButton(row)
        forget.setObjectName(f"recent_forget_{number}")
        forget.setProperty("icon_name", "x")
        set_role(forget, "quiet")
        forget.setAccessibleName(self.tr("Take {name} off the list").format(name=path.stem))
        forget.setToolTip(self.tr("Take off the list (the file stays)"))
        forget.clicked.connect(lambda _=False: self._forget(path))
        layout.addWidget(button, 1)
        layout.addWidget(day)
        layout.addWidget(forget)
        return row

    def _forget(self, path: Path) -> None:
        self._window.desk.settings.forget_file(path)
        self.refresh()


def _day(path: Path) -> str:
    """When the file was written last: the time today, else the day."""
    moment = datetime.fromtimestamp(path.stat().st_mtime)
    return f"{moment:%H:%M}" if moment.date() == date.today() else f"{moment:%Y-%m-%d}"
