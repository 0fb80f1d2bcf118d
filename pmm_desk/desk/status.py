"""The status bar: whether all is saved, the as-of date, the language and the zoom; the last three open menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QMenu, QToolButton

from pmm_desk.desk.settings import LANGUAGES, ZOOMS
from pmm_desk.widgets.theme import set_role, theme

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window


class Status(QObject):
    """What stands in the status bar."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        bar = window.ui.status_bar
        self.saved = QLabel(bar)
        self.saved.setObjectName("saved_words")
        self.saved.setProperty("role", "status")
        bar.addWidget(self.saved, 1)
        self.as_of = self._button("as_of_button")
        self.as_of.clicked.connect(lambda: window.run_named("project"))
        self.language = self._button("language_button")
        self.language.setMenu(self._menu("language_menu", self._fill_languages))
        self.zoom = self._button("zoom_button")
        self.zoom.setMenu(self._menu("zoom_menu", self._fill_zooms))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self._window.ui.status_bar)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setProperty("role", "status")
        self._window.ui.status_bar.addPermanentWidget(button)
        return button

    def _menu(self, name: str, fill: object) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName(name)
        menu.aboutToShow.connect(fill)
        return menu

    def _fill_languages(self) -> None:
        menu = self.language.menu()
        menu.clear()
        for code, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._window.desk.languages.current)
            action.triggered.connect(lambda _=False, code=code: self._window.desk.set_language(code))

    def _fill_zooms(self) -> None:
        menu = self.zoom.menu()
        menu.clear()
        for zoom in ZOOMS:
            action = menu.addAction(f"{zoom}%")
            action.setCheckable(True)
            action.setChecked(zoom == round(theme().zoom * 100))
            action.triggered.connect(lambda _=False, zoom=zoom: self._window.desk.set_zoom(zoom))

    def refresh(self) -> None:
        """Say what is true now."""
        session = self._window.session
        words, role = session.saving.words() if session else ("", "")
        self.saved.setText(words)
        set_role(self.saved, f"status-{role}" if role else "status")
        self.as_of.setVisible(session is not None)
        if session is not None:
            self.as_of.setText(self.tr("as of {date}").format(date=session.as_of()))
            self.as_of.setToolTip(self.tr("Ages of facts are counted up to this day. Click to change it."))
        self.language.setText(LANGUAGES.get(self._window.desk.languages.current, "English"))
        self.language.setToolTip(self.tr("Language of the window"))
        self.zoom.setText(f"{round(theme().zoom * 100)}%")
        self.zoom.setToolTip(self.tr("Zoom"))
