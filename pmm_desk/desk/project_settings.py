"""The settings that travel with a project: its languages, its currency, its as-of date, its author."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDialog, QWidget

from pmm_desk.desk.settings import LANGUAGES
from pmm_desk.forms.project_settings import Ui_ProjectSettings
from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.problems import problem_text
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

CURRENCIES = ("CNY", "USD", "EUR", "TWD", "HKD", "JPY", "GBP", "SGD")


class ProjectSettings(QDialog):
    """Shows the project's own row; Save writes it as one change."""

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self.ui = Ui_ProjectSettings()
        self.ui.setupUi(self)
        self.boxes = {
            "en": self.ui.further_en,
            "zh-Hans": self.ui.further_zh_hans,
            "zh-Hant": self.ui.further_zh_hant,
        }
        rows = live.project.rows("project")
        self._row: dict[str, Any] = rows[0] if rows else {}
        self._fill()
        self.ui.problem.hide()
        self.ui.language_combo.currentIndexChanged.connect(self._show_languages)
        self.ui.today_box.toggled.connect(lambda on: self.ui.as_of_edit.setEnabled(not on))
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.accept_button.clicked.connect(self.save)
        dress(self)

    def _fill(self) -> None:
        ui, row = self.ui, self._row
        for code, name in LANGUAGES.items():
            ui.language_combo.addItem(name, code)
        ui.language_combo.setCurrentIndex(max(0, ui.language_combo.findData(row.get("language") or "en")))
        further = str(row.get("languages") or "").split()
        for code, box in self.boxes.items():
            box.setChecked(code in further)
        self._show_languages()
        ui.currency_combo.addItems(list(CURRENCIES))
        usual = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        ui.currency_combo.setCurrentText(str(row.get("currency") or usual))
        told = row.get("as_of")
        day = date.fromisoformat(told) if told else date.today()
        ui.as_of_edit.setDate(QDate(day.year, day.month, day.day))
        ui.today_box.setChecked(not told)
        ui.as_of_edit.setEnabled(bool(told))
        ui.author_edit.setText(str(row.get("author") or ""))

    def _show_languages(self) -> None:
        """The main language is no further one."""
        for code, box in self.boxes.items():
            box.setVisible(code != self.ui.language_combo.currentData())

    def values(self) -> dict[str, Any]:
        """What the dialog says, as the columns of the row."""
        ui = self.ui
        main = str(ui.language_combo.currentData())
        further = [code for code, box in self.boxes.items() if box.isChecked() and code != main]
        day = ui.as_of_edit.date()
        fixed = f"{day.year():04}-{day.month():02}-{day.day():02}"
        return {
            "language": main,
            "languages": " ".join(further),
            "currency": ui.currency_combo.currentText().strip().upper(),
            "as_of": None if ui.today_box.isChecked() else fixed,
            "author": ui.author_edit.text().strip(),
        }

    def save(self) -> None:
        """Write what differs as one change; a value that is refused is said here."""
        changed = {name: value for name, value in self.values().items() if value != self._row.get(name)}
        try:
            if changed:
                with self._live.change(self.tr("Project settings")) as change:
                    if self._row:
                        change.set(self._row["id"], **changed)
                    else:
                        change.add("project", **changed)
        except ProjectError as error:
            self.ui.problem.setText(problem_text(error))
            self.ui.problem.show()
            return
        self.accept()
