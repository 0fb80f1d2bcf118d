"""The person's settings: each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem

from pmm_desk.desk.actions import THEME_WORDS, keys_of
from pmm_desk.desk.menus import plain_words
from pmm_desk.desk.settings import LANGUAGES, PAPERS, THEMES, ZOOMS
from pmm_desk.forms.settings import Ui_SettingsDialog
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.desk.actions import Action
    from pmm_desk.desk.window import Window

BARE_KEYS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class SettingsDialog(QDialog):
    """Name, language, theme, zoom, paper, and the shortcuts."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._desk = window, window.desk
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self._commands: list[Action] = []
        self._waiting: int | None = None
        header = self.ui.shortcuts_list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fill()
        self._connect()
        dress(self)

    def _fill(self) -> None:
        """Show what is set now."""
        ui, settings = self.ui, self._desk.settings
        ui.author_edit.setText(settings["author"])
        for combo in (ui.language_combo, ui.theme_combo, ui.zoom_combo, ui.paper_combo):
            combo.blockSignals(True)
            combo.clear()
        for code, name in LANGUAGES.items():
            ui.language_combo.addItem(name, code)
        for scheme in THEMES:
            words = QCoreApplication.translate("Actions", THEME_WORDS[scheme])
            ui.theme_combo.addItem(words.split("(&")[0].replace("&", ""), scheme)
        zoom = round(theme().zoom * 100)
        for percent in sorted({*ZOOMS, zoom}):
            ui.zoom_combo.addItem(f"{percent}%", percent)
        ui.zoom_combo.setCurrentIndex(ui.zoom_combo.findData(zoom))
        for paper in PAPERS:
            ui.paper_combo.addItem(paper, paper)
        ui.language_combo.setCurrentIndex(ui.language_combo.findData(self._desk.languages.current))
        ui.theme_combo.setCurrentIndex(ui.theme_combo.findData(theme().scheme))
        ui.paper_combo.setCurrentIndex(ui.paper_combo.findData(settings["paper"]))
        for combo in (ui.language_combo, ui.theme_combo, ui.zoom_combo, ui.paper_combo):
            combo.blockSignals(False)
        ui.reopen_box.setChecked(settings["reopen"])
        ui.still_box.setChecked(settings["still"])
        self._fill_keys()

    def _fill_keys(self) -> None:
        menus = self._window.menus
        assert menus is not None
        tree = self.ui.shortcuts_list
        tree.clear()
        tree.setHeaderLabels([self.tr("Command"), self.tr("Shortcut")])
        self._commands = list(menus.commands)
        for command in self._commands:
            keys = [
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                for key in keys_of(command, self._desk.settings["shortcuts"])
            ]
            tree.addTopLevelItem(QTreeWidgetItem([plain_words(command), "  ".join(keys)]))

    def _connect(self) -> None:
        ui, desk = self.ui, self._desk
        ui.author_edit.editingFinished.connect(lambda: desk.settings.set("author", ui.author_edit.text().strip()))
        ui.language_combo.currentIndexChanged.connect(lambda: desk.set_language(ui.language_combo.currentData()))
        ui.theme_combo.currentIndexChanged.connect(lambda: desk.set_theme(ui.theme_combo.currentData()))
        ui.zoom_combo.currentIndexChanged.connect(lambda: desk.set_zoom(ui.zoom_combo.currentData()))
        ui.paper_combo.currentIndexChanged.connect(lambda: desk.settings.set("paper", ui.paper_combo.currentData()))
        ui.reopen_box.toggled.connect(lambda on: desk.settings.set("reopen", on))
        ui.still_box.toggled.connect(desk.set_still)
        ui.shortcuts_list.doubleClicked.connect(lambda index: self.ask_key(index.row()))
        ui.shortcuts_list.installEventFilter(self)
        ui.keys_reset_button.clicked.connect(self._reset_keys)
        ui.accept_button.clicked.connect(self.accept)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill()
        super().changeEvent(event)

    # shortcuts ---------------------------------------------------------------------------------------

    def ask_key(self, row: int) -> None:
        """Wait for the keys that shall do this command."""
        self._waiting = row
        item = self.ui.shortcuts_list.topLevelItem(row)
        assert item is not None
        item.setText(1, self.tr("Press the keys…"))
        self._tell("")
        self.ui.shortcuts_list.setFocus()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The next keys go to the command that waits for them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._waiting is not None:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        row = self.ui.shortcuts_list.currentIndex().row()
        if self._waiting is None:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_F2) and row >= 0:
                self.ask_key(row)
                return True
            if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and row >= 0:
                self.set_keys(row, ())
                return True
            return False
        if key in BARE_KEYS:
            return True
        waiting, self._waiting = self._waiting, None
        if key == Qt.Key.Key_Escape:
            self._fill_keys()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_keys(waiting, ())
        else:
            pressed = QKeySequence(event.keyCombination())
            self.set_keys(waiting, (pressed.toString(QKeySequence.SequenceFormat.PortableText),))
        return True

    def set_keys(self, row: int, keys: tuple[str, ...]) -> bool:
        """Give a command these shortcuts; False, and said why, when they cannot be its own."""
        command = self._commands[row]
        problem = self._against(command, keys)
        self._tell(problem)
        if not problem:
            chosen = dict(self._desk.settings["shortcuts"])
            chosen[command.name] = keys
            if keys == command.keys:
                del chosen[command.name]
            self._desk.settings.set("shortcuts", chosen)
            for window in self._desk.windows:
                window.set_keys()
        self._fill_keys()
        self.ui.shortcuts_list.setCurrentIndex(self.ui.shortcuts_list.model().index(row, 0))
        return not problem

    def _against(self, command: Action, keys: tuple[str, ...]) -> str:
        """What speaks against these keys: used elsewhere, or a letter that would be missing in texts."""
        for key in keys:
            if not any(part in key for part in ("Ctrl+", "Alt+", "Meta+")) and not key.startswith(("F", "Shift+F")):
                return self.tr("Single keys are needed for typing: add Ctrl or Alt.")
            for other in self._commands:
                if other is not command and key in keys_of(other, self._desk.settings["shortcuts"]):
                    return self.tr("{keys} already does “{command}”.").format(keys=key, command=plain_words(other))
        return ""

    def _reset_keys(self) -> None:
        self._desk.settings.set("shortcuts", {})
        for window in self._desk.windows:
            window.set_keys()
        self._tell("")
        self._fill_keys()

    def _tell(self, problem: str) -> None:
        self.ui.problem.setText(problem or " ")
        set_role(self.ui.problem, "problem")
