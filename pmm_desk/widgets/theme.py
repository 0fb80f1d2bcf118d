"""How the application looks: the palette, the style sheet, the fonts, the icons, the zoom."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDir, QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from pmm_desk.widgets.stylesheet import style_sheet
from pmm_desk.widgets.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SCHEMES = ("auto", "light", "dark")
LATIN_FAMILIES = ("Segoe UI", "SF Pro Text", "Inter", "Noto Sans")
CHINESE_FAMILIES = {
    "zh-Hans": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"),
    "zh-Hant": ("Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", "Source Han Sans TC", "Noto Sans TC"),
}
SHIPPED_CHINESE = ("Noto Sans SC", "Noto Sans TC")
_LATE = 250
"""Milliseconds after the start at which faces are loaded that the first frame did not need."""
PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText by number: Qt's own names take 18 ms to be made, and the first frame does without them."""
_HOME = "pmm_theme"


class Theme(QObject):
    """The look of one application; `apply` makes it, `theme()` finds it, `changed` tells painted widgets."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_HOME)
        self.tokens: Tokens = LIGHT
        self.scheme = "auto"
        self.zoom = 1.0
        self.language = "en"
        # What the system's own palette shows is the same, and is told sooner: naming Qt's schemes takes 18 ms.
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        # What is painted asks for the same few a hundred times.
        self._fonts: dict[tuple[float, int], QFont] = {}
        self._metrics: dict[tuple[float, int], QFontMetrics] = {}
        self._faces_due: list[Path] = []
        self._faces_seen: set[Path] = set()
        QDir.addSearchPath("drawings", str(Path(__file__).parent / "drawings"))
        app.setProperty(_HOME, self)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        QTimer.singleShot(_LATE, self, self._system_changed)

    def px(self, size: float) -> int:
        """A length given at 100 %, in pixels at the present zoom."""
        return max(1, round(size * self.zoom))

    def font(self, size: float = 13, weight: int = 400) -> QFont:
        """The interface font; sizes are those of English, one larger for Chinese body text."""
        font = self._fonts.get((size, weight))
        if font is None:
            grown = size + 1 if self.language.startswith("zh") and size == 13 else size
            font = QFont(QApplication.font())
            font.setPixelSize(self.px(grown))
            font.setWeight(QFont.Weight(weight))
            self._fonts[size, weight] = font
        return QFont(font)

    def metrics(self, size: float = 13, weight: int = 400) -> QFontMetrics:
        """Measures of `font(size, weight)`."""
        measures = self._metrics.get((size, weight))
        if measures is None:
            measures = self._metrics[size, weight] = QFontMetrics(self.font(size, weight))
        return measures

    def color(self, token: str) -> QColor:
        """The colour of a token by its name, for example `theme().color("accent")`."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, *, color: str = "", size: int = 18, gap: int = 0) -> QIcon:
        """The icon ':/icons/<name>.svg' in the text colour of the theme, or in the token `color`; empty if missing.

        `gap` adds so many empty px at its right, for buttons whose words would stand too close.
        """
        key = (name, color, size, gap)
        if key not in self._icons:
            # The first frame has no icons: it does without what draws them.
            from pmm_desk.widgets.icons import paint_icon

            self._icons[key] = paint_icon(name, self.tokens, color, self.px(size), self.px(gap) if gap else 0)
        return self._icons[key]

    def dress(self, root: QWidget) -> None:
        """Give `root` and all below it what a form cannot say: icons by property `icon_name`, plain-text labels."""
        for widget in (root, *root.findChildren(QWidget)):
            if isinstance(widget, QLabel):
                widget.setProperty("textFormat", PLAIN_TEXT)
            elif isinstance(widget, QAbstractButton) and (name := widget.property("icon_name")):
                gap = 4 if widget.text() and widget.property("role") != "rail-item" else 0
                widget.setIcon(self.icon(name, color=widget.property("icon_color") or "", gap=gap))
                widget.setIconSize(QSize(self.px(18) + (self.px(gap) if gap else 0), self.px(18)))

    def set_scheme(self, scheme: str) -> None:
        """Change to 'auto', 'light' or 'dark'; ValueError for another word."""
        if scheme not in SCHEMES:
            raise ValueError(scheme)
        self.scheme = scheme
        self.refresh()

    def set_zoom(self, zoom: float) -> None:
        """Scale all text and measures; 1.0 is 100 %, kept between 0.7 and 2.0."""
        self.zoom = min(2.0, max(0.7, zoom))
        self.refresh()

    def set_language(self, language: str) -> None:
        """Choose the fonts and sizes for 'en', 'zh-Hans' or 'zh-Hant'."""
        self.language = language
        self.refresh()

    def refresh(self) -> None:
        """Put palette, font and style sheet in force again and tell everything that is painted."""
        app = cast(QApplication, self.parent())
        dark = self.scheme == "dark" or (self.scheme == "auto" and self._system_is_dark)
        self.tokens = DARK if dark else LIGHT
        self._icons.clear()
        self._load_faces()
        self._fonts.clear()
        self._metrics.clear()
        chinese = self.language.startswith("zh")
        font = QFont(families_for(self.language))
        font.setPixelSize(self.px(14 if chinese else 13))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(font)
        app.setPalette(_palette(self.tokens))
        app.setStyleSheet(style_sheet(self.tokens, zoom=self.zoom))
        for window in app.topLevelWidgets():
            self.dress(window)
        self.changed.emit()

    def _load_faces(self) -> None:
        """Load the shipped faces the system lacks: at once what the language needs, the rest after the first frame."""
        now, later = missing_faces(self.language)
        for face in now:
            if face not in self._faces_seen or face in self._faces_due:
                QFontDatabase.addApplicationFont(str(face))
        waiting = [*self._faces_due, *(face for face in later if face not in self._faces_seen)]
        self._faces_due = [face for face in waiting if face not in now]
        self._faces_seen.update(now, later)
        if self._faces_due:
            QTimer.singleShot(_LATE, self, self._load_late_face)

    def _load_late_face(self) -> None:
        """One face at a time: each takes some milliseconds, and no frame shall wait."""
        if self._faces_due:
            QFontDatabase.addApplicationFont(str(self._faces_due.pop(0)))
            QTimer.singleShot(0, self, self._load_late_face)
            return
        for widget in QApplication.allWidgets():
            # A line keeps its laid-out text, boxes and all, until its font changes.
            if isinstance(widget, QLineEdit):
                QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))

    def _system_changed(self) -> None:
        """The system turned dark or light, or the first look at its palette was wrong."""
        from PySide6.QtCore import Qt

        dark = cast(QApplication, self.parent()).styleHints().colorScheme() == Qt.ColorScheme.Dark
        if dark != self._system_is_dark:
            self._system_is_dark = dark
            if self.scheme == "auto":
                self.refresh()


def apply(app: QApplication, scheme: str = "auto", *, zoom: float = 1.0, language: str = "en") -> Theme:
    """Dress the application once at its start and return its Theme, which can change scheme, zoom and language.

    It was started in the style Fusion, by its arguments: naming QStyle here would make 47 enumerations, in 10 ms.
    """
    chosen = Theme(app)
    chosen.scheme = scheme if scheme in SCHEMES else "auto"
    chosen.zoom = zoom
    chosen.language = language
    chosen.refresh()
    return chosen


def theme() -> Theme:
    """The Theme of the running application; a bare light one where `apply` was never called."""
    app = cast(QApplication, QApplication.instance())
    found = app.property(_HOME)
    return found if isinstance(found, Theme) else Theme(app)


def icon(name: str, *, color: str = "", size: int = 18) -> QIcon:
    """Short for `theme().icon(name)`."""
    return theme().icon(name, color=color, size=size)


def dress(root: QWidget) -> None:
    """Short for `theme().dress(root)`: call it after `setupUi`; later themes redress all windows by themselves."""
    theme().dress(root)


def follow(widget: QWidget) -> None:
    """Repaint a painted widget whenever the theme changes."""
    theme().changed.connect(widget.updateGeometry)
    theme().changed.connect(widget.update)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet (see the catalogue) and show it at once."""
    set_property(widget, "role", role)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property the style sheet looks at, and re-read the style."""
    before = widget.property(name)
    if before == value or (before is None and value == ""):
        return
    widget.setProperty(name, value)
    # What never stood in a window is polished when it does; and naming Qt's styles takes a quarter of the first frame.
    if widget.window().windowHandle() is None:
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def families_for(language: str) -> list[str]:
    """The font families to try in order: the ones installed, Latin first, then the script of the language."""
    first = "zh-Hant" if language == "zh-Hant" else "zh-Hans"
    second = "zh-Hans" if first == "zh-Hant" else "zh-Hant"
    wanted = (*LATIN_FAMILIES, *CHINESE_FAMILIES[first], *CHINESE_FAMILIES[second])
    # The shipped Chinese faces may come a moment after the first frame: their names are listed all the same.
    installed = set(QFontDatabase.families())
    present = [family for family in wanted if family in installed or family.startswith(SHIPPED_CHINESE)]
    # Noto Sans has faces for every Latin text, but Inter is the drawn standard: one Latin family is enough.
    latin = [family for family in present if family in LATIN_FAMILIES][:1]
    return latin + [family for family in present if family not in LATIN_FAMILIES] + ["sans-serif"]


def shipped_fonts() -> Path | None:
    """The folder of the faces that come with the app: beside `paper` when built, else in the source tree."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "paper" / "fonts", package.parent / "resources" / "fonts"):
        if folder.is_dir():
            return folder
    return None


def missing_faces(language: str) -> tuple[list[Path], list[Path]]:
    """The shipped faces this system needs: those for the first frame in this language, and those that can wait."""
    folder = shipped_fonts()
    if folder is None:
        return [], []
    now: list[Path] = []
    later: list[Path] = []
    installed = set(QFontDatabase.families())
    if installed.isdisjoint(("Segoe UI", "SF Pro Text", "Inter")):
        now += [folder / f"Inter-{weight}.ttf" for weight in ("Regular", "SemiBold", "Bold")]
    system = [family for families in CHINESE_FAMILIES.values() for family in families if family not in SHIPPED_CHINESE]
    if sys.platform.startswith("linux") and installed.isdisjoint(system):
        script = "TC" if language == "zh-Hant" else "SC"
        faces = [folder / f"NotoSans{script}-{weight}.ttf" for weight in ("Regular", "Bold")]
        (now if language.startswith("zh") else later).extend(faces)
        if script == "TC":
            # A project's texts may be in Simplified Chinese, which the Traditional face lacks (not the other way).
            later += [folder / f"NotoSansSC-{weight}.ttf" for weight in ("Regular", "Bold")]
    return [face for face in now if face.exists()], [face for face in later if face.exists()]


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, shade in {
        role.Window: tokens.ground,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.alternate,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.disabled,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent_press,
        role.Light: tokens.alternate,
        role.Midlight: tokens.alternate,
        role.Mid: tokens.line,
        role.Dark: tokens.control_line,
        role.Shadow: tokens.shadow,
        role.Accent: tokens.accent,
    }.items():
        palette.setColor(which, QColor(shade))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette
