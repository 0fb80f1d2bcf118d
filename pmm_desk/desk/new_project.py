"""The two questions a new project begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from pmm_desk.desk.sample import free_name
from pmm_desk.desk.settings import LANGUAGES, documents_folder
from pmm_desk.forms.new_project import Ui_NewProject
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window


class NewProject(QDialog):
    """Asks the name and the language, and says where the file will be."""

    wanted = Signal(str, str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.ui = Ui_NewProject()
        self.ui.setupUi(self)
        for code, name in LANGUAGES.items():
            self.ui.language_combo.addItem(name, code)
        self.ui.language_combo.setCurrentIndex(self.ui.language_combo.findData(window.desk.languages.current))
        self._folder = documents_folder()
        self.ui.problem.hide()
        self.ui.name_edit.textChanged.connect(self._show)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.accept_button.clicked.connect(self._accept)
        dress(self)
        self._show()

    def _name(self) -> str:
        return self.ui.name_edit.text().strip()

    def _show(self) -> None:
        self.ui.problem.hide()
        name = self._name()
        path = free_name(self._folder, name) if name else self._folder
        text = self.tr("It is kept as {name} in the folder {folder}.") if name else self.tr("It is kept in {folder}.")
        self.ui.place.setText(text.format(name=path.name, folder=self._folder.name))
        self.ui.place.setToolTip(str(path))

    def _accept(self) -> None:
        if not self._name():
            self.ui.problem.setText(self.tr("The name is the one thing needed."))
            self.ui.problem.show()
            self.ui.name_edit.setFocus()
            return
        self.accept()
        self.wanted.emit(self._name(), str(self.ui.language_combo.currentData()))
