"""The window's language: our texts, Qt's own, and the way numbers and dates are written, changed while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LOCALES = {"en": "en_US", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
FOLDER = Path(__file__).resolve().parent.parent / "translations"


class Languages:
    """Holds the translators in force; `switch` changes them, and Qt tells every widget by LanguageChange."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.current = ""

    def switch(self, language: str) -> None:
        """Speak 'en', 'zh-Hans' or 'zh-Hant' from now on."""
        if language == self.current:
            return
        self.current = language
        QLocale.setDefault(QLocale(LOCALES[language]))
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        if language != "en":
            qt_name = f"qtbase_{LOCALES[language]}"
            self._add(qt_name, FOLDER) or self._add(
                qt_name, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            )
        # English too: its file holds the plural forms.
        self._add(language, FOLDER)

    def _add(self, name: str, folder: Path) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(name, str(folder)):
            return False
        self._app.installTranslator(translator)
        self._translators.append(translator)
        return True
