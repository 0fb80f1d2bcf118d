"""The one style sheet of the interface, filled from the tokens and scaled by the zoom."""

from __future__ import annotations

import re
from string import Template

from pmm_desk.widgets.tokens import CHIP_KINDS, Tokens

# Sizes are written at 100 %: every px but the hairline is multiplied by the zoom.
# A rule says of one thing what it is, hardly ever of what is inside of another: Qt asks each label, frame and button
# of a window, and all that is around it, about each such rule; six of them took a tenth of the time to the first rows.
_BASE = Template("""
QMainWindow, QDialog, QMessageBox { background: $ground; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel:disabled { color: $disabled; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 600; }
QLabel[role="large"] { font-size: 17px; }
QLabel[role="large-heading"] { font-size: 17px; font-weight: 600; }
QLabel[role="figure"] { font-size: 20px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="subtitle"] { color: $muted; }
QLabel[role="caption"], QLabel[role="form-label"] { font-size: ${caption}px; color: $muted; }
QLabel[role="section"] { font-size: 11px; font-weight: 600; color: $disabled; letter-spacing: 1px; }
QLabel[role="problem"] { font-size: ${caption}px; color: $danger; }
QLabel[role="status"] { font-size: ${caption}px; padding: 0 6px; color: $muted; }
QLabel[role="status-warn"] { font-size: ${caption}px; padding: 0 6px; color: $warning; }
QLabel[role="good"] { color: $success; }
QLabel[role="warn"] { color: $warning; }
QLabel[role="bad"] { color: $danger; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[role="card"][over="true"] { border-color: $accent; }
QFrame[role="drop-mark"] { background: $accent; border: none; border-radius: 1px; }
QFrame[role="inset"] { background: $inset; border: 1px solid $line; border-radius: 6px; }
QFrame[role="topbar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="desk"] { background: $preview; border: 1px solid $line; border-radius: 10px; }
QAbstractScrollArea[role="preview"] { background: transparent; border: none; }
QFrame[role="hairline"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[role="lead"] { background: $surface; border: 1px solid $line; border-left: 4px solid $accent;
    border-radius: 10px; }
QWidget[role="plain"] { background: transparent; }
QScrollArea { background: transparent; border: none; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }

QPushButton, QToolButton { min-height: 20px; padding: 5px 12px; border: 1px solid $button_line; border-radius: 6px;
    background: $button; color: $text; font-weight: 500; }
QPushButton:hover, QToolButton:hover { background: $alternate; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:checked, QToolButton:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { background: $alternate; color: $disabled; border-color: $line; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(drawings:chevron-$tone.svg);
    width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QToolButton { padding: 5px 6px; }
QToolButton:focus { padding: 4px 5px; }
QPushButton[role="menu"], QToolButton[role="menu"] { padding: 5px 28px 5px 12px; }
QPushButton[role="menu"]:focus, QToolButton[role="menu"]:focus { padding: 4px 27px 4px 11px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[role="primary"]:focus { border: 2px solid $focus_on_accent; }
QPushButton[role="primary"]:disabled { background: $alternate; color: $disabled; border-color: $line; }
QPushButton[role="accent"] { color: $accent; border-color: $accent; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $alternate; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $accent; }
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled { background: transparent; }
QPushButton[role="link"] { background: transparent; border: none; color: $accent; padding: 0; min-height: 16px;
    font-size: ${caption}px; text-align: left; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus { text-decoration: underline; }
QPushButton[role="link"]:disabled { color: $disabled; text-decoration: none; }
QPushButton[role="plain-link"] { background: transparent; border: none; color: $text; padding: 0; min-height: 18px;
    font-weight: 600; text-align: left; }
QPushButton[role="plain-link"]:hover, QPushButton[role="plain-link"]:focus { color: $accent;
    text-decoration: underline; }
QPushButton[role="search"] { background: $ground; border-color: $line; color: $muted; text-align: left;
    font-weight: 400; }
QPushButton[role="rail-item"] { min-height: 20px; padding: 5px 8px; border: 1px solid transparent;
    background: transparent; text-align: left; font-weight: 400; }
QPushButton[role="rail-item"]:hover { background: $alternate; }
QPushButton[role="rail-item"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton[role="rail-item"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QToolButton[role="outline"]:disabled { background: transparent; }
QPushButton[role="list-item"] { background: transparent; border: 1px solid transparent; text-align: left;
    min-height: 40px; }
QDialog#Palette { background: $surface; border: 1px solid $control_line; }
QTreeView::item { min-height: 28px; padding: 0 8px; border: none; border-bottom: 1px solid $line; }
QTreeView::item:selected { background: $accent_soft; color: $text; }
QDateEdit::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: right center; }
QDateEdit::down-arrow { image: url(drawings:chevron-$tone.svg); width: 14px; height: 14px; }
QPushButton[role="list-item"]:hover { background: $alternate; }
QPushButton[role="list-item"]:focus { border: 2px solid $accent; }
QToolButton[role="status"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    color: $muted; font-size: ${caption}px; font-weight: 400; min-height: 16px; padding: 1px 6px; }
QToolButton[role="tight"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0;
    min-height: 0; }
QToolButton[role="tight"]:hover { background: $alternate; }
QToolButton[role="tight"]:focus { border: 2px solid $accent; padding: 0; }
QToolButton[role="status"]:hover { background: $alternate; }
QToolButton[role="status"]:focus { border: 2px solid $accent; padding: 0 5px; }
QToolButton[role="status"]::menu-indicator { image: none; width: 0; }
QLabel[role="count"] { font-size: 11px; color: $disabled; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: $field;
    color: $text; border: 1px solid $field_line; border-radius: 6px; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit { min-height: 20px; padding: 5px 8px; }
QComboBox { min-height: 20px; padding: 5px 26px 5px 9px; combobox-popup: 0; }
QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 28px; padding: 1px 4px; }
QPlainTextEdit, QTextEdit { padding: 3px 5px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $control_line; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 4px 7px; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: 4px 25px 4px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 2px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $alternate; color: $disabled; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $alternate; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] {
    border: 2px solid $danger; }
QLineEdit[problem="true"] { padding: 4px 7px; }
QPlainTextEdit[problem="true"] { padding: 2px 4px; }
QLineEdit[role="cell"] { border-radius: 0; min-height: 0; padding: 0 6px; }
QComboBox[role="cell"] { border-radius: 0; min-height: 0; padding: 0 20px 0 6px; }
QComboBox QLineEdit { min-height: 0; padding: 0; border: none; background: transparent; }
QLineEdit[role="title-edit"] { font-size: 17px; font-weight: 600; border-color: transparent; background: transparent;
    padding: 5px 4px; }
QLineEdit[role="title-edit"]:hover { border-color: $line; }
QLineEdit[role="title-edit"]:focus { border-color: $accent; background: $field; padding: 4px 3px; }
QLineEdit[role="heading-edit"], QPlainTextEdit[role="bare"], QPlainTextEdit[role="large-edit"] {
    border-color: transparent; background: transparent; }
QLineEdit[role="heading-edit"] { padding: 5px 4px; }
QLineEdit[role="heading-edit"] { font-size: 15px; font-weight: 600; }
QPlainTextEdit[role="bare"], QPlainTextEdit[role="large-edit"] { padding: 3px 1px; }
QPlainTextEdit[role="large-edit"] { font-size: 17px; font-weight: 500; }
QLineEdit[role="heading-edit"]:hover, QPlainTextEdit[role="bare"]:hover,
    QPlainTextEdit[role="large-edit"]:hover { border-color: $line; }
QLineEdit[role="heading-edit"]:focus, QPlainTextEdit[role="bare"]:focus,
    QPlainTextEdit[role="large-edit"]:focus { border-color: $accent; background: $field; }
QLineEdit[role="heading-edit"]:focus { padding: 4px 3px; }
QPlainTextEdit[role="bare"]:focus, QPlainTextEdit[role="large-edit"]:focus { padding: 2px 0; }
QComboBox[role="title-edit"] { font-weight: 600; border-color: transparent; background: transparent;
    padding: 5px 0; }
QComboBox[role="title-edit"]:hover { border-color: $line; }
QComboBox[role="title-edit"]:focus, QComboBox[role="title-edit"]:on { border: 2px solid $accent; background: $field;
    padding: 4px 0; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(drawings:chevron-$tone.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; color: $text; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: $accent_soft; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
    border: 1px solid $control_line; background: $field; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url(drawings:check-$tone.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
    image: url(drawings:dash-$tone.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url(drawings:dot-$tone.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QListView::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid $control_line;
    background: $field; border-radius: 4px; }
QListView::indicator:checked, QTreeView::indicator:checked { background: $accent; border-color: $accent;
    image: url(drawings:check-$tone.svg); }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }

QListView, QTableView, QTreeView { background: $surface; border: none; outline: none; color: $text;
    selection-background-color: $accent_soft; selection-color: $text; gridline-color: $line; }
QListView[role="cards"] { background: transparent; }
QListView[role="popup"] { border: 1px solid $line; padding: 4px; }
QListView[role="popup"]::item { min-height: 28px; padding: 0 6px; }
QListWidget { border: 1px solid $line; border-radius: 6px; padding: 4px; }
QListWidget[role="cards"] { border: none; border-radius: 0; padding: 0; }
QListWidget::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QTableView { alternate-background-color: $surface; }
QTableWidget::item { padding: 0 5px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 0 8px; min-height: 35px; font-size: ${caption}px; font-weight: 500; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url(drawings:up-$tone.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(drawings:chevron-$tone.svg); width: 10px; height: 10px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $surface; color: $text; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $alternate; }
QMenu { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QProgressBar { background: $alternate; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider::groove:horizontal { background: $alternate; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; border: none; width: 14px; height: 14px; margin: -5px 0;
    border-radius: 7px; }
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider::handle:horizontal:focus { background: $surface; border: 3px solid $accent; width: 8px; height: 8px; }
#qt_calendar_navigationbar, #qt_calendar_yearedit { background: $surface; }
#qt_calendar_prevmonth, #qt_calendar_nextmonth, #qt_calendar_monthbutton, #qt_calendar_yearbutton { border: none;
    background: transparent; min-height: 24px; }
#qt_calendar_monthbutton::menu-indicator { image: none; }
#qt_calendar_calendarview { alternate-background-color: $ground; selection-background-color: $accent;
    selection-color: $on_accent; }
QTabBar::tab { padding: 8px 12px; color: $muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
""")

_CHIP = Template("""
QLabel[role="chip-$kind"] { background: $fill; color: $word; border-radius: 4px; padding: 1px 7px 2px 7px;
    font-size: ${caption}px; font-weight: 500; }
QFrame[role="notice-$kind"] { background: $fill; border: none; border-radius: 6px; }
QLabel[role="notice-$kind"] { color: $word; }
""")

_TIER = Template("""
QFrame[role="tier-$number"] { background: $surface; border: 1px solid $line; border-top: 3px solid $fill;
    border-radius: 8px; }
QFrame[role="tier-$number"][over="true"] { background: $over; border-color: $fill; }
QLabel[role="tier-$number"] { color: $word; font-weight: 600; }
""")


def _scaled(sheet: str, zoom: float) -> str:
    """Multiply every length of the sheet by `zoom`; a hairline stays a hairline."""

    def grow(match: re.Match[str]) -> str:
        size = float(match.group(1))
        if size in (0.0, 1.0):
            return match.group(0)
        return f"{max(1, round(size * zoom))}px"

    return re.sub(r"(?<![\w#])(\d+(?:\.\d+)?)px", grow, sheet)


def style_sheet(tokens: Tokens, *, zoom: float = 1.0, caption: int = 12) -> str:
    """The style sheet for these tokens; `zoom` 1.0 is 100 %, `caption` the size of small text in px at 100 %."""
    values = {name: value for name, value in tokens._asdict().items() if isinstance(value, str)}
    values |= {
        "tone": "dark" if tokens.dark else "light",
        "caption": str(caption),
        "field": tokens.ground if tokens.dark else tokens.surface,
        "field_line": "#3C4656" if tokens.dark else "#C3CAD5",
        "button": tokens.alternate if tokens.dark else tokens.surface,
        "button_line": "#3C4656" if tokens.dark else tokens.line,
        "inset": "#1E2530" if tokens.dark else "#FAFBFD",
        "preview": "#0E1217" if tokens.dark else "#E8EBF1",
        "scroll": "#465162" if tokens.dark else "#C3CAD5",
        "focus_on_accent": tokens.text,
    }
    parts = [_BASE.substitute(values)]
    for kind in CHIP_KINDS:
        fill, word = tokens.chip(kind)
        parts.append(_CHIP.substitute(kind=kind, fill=fill, word=word, caption=caption))
    for number, tier in enumerate(tokens.tiers, start=1):
        parts.append(
            _TIER.substitute(
                number=number,
                fill=tier.fill,
                word=tier.word,
                surface=tokens.surface,
                line=tokens.line,
                over=tokens.accent_soft,
            )
        )
    sheet = "".join(parts)
    return sheet if zoom == 1.0 else _scaled(sheet, zoom)
