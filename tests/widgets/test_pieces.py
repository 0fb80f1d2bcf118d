"""The look and the pieces of a page: theme, tabs, chips, charts, preview."""

from __future__ import annotations

import io

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

import pmm_desk.forms.pmm_desk_rc  # noqa: F401  (the icons)
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.cards import Chip, EmptyState, FindingChips, SectionTabs
from pmm_desk.widgets.charts import Band, Dot, TierBand
from pmm_desk.widgets.fields import LinkField, MarkField
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.preview import SheetPreview
from pmm_desk.widgets.theme import Theme, dress, families_for, follow, shipped_fonts
from pmm_desk.widgets.tokens import CHIP_KINDS, DARK, LIGHT, Tokens


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours, 1…21."""

    def light(name: str) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(name).getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(tokens: Tokens) -> None:
    """Text reaches 4.5 on what it stands on, in both schemes."""
    pairs = [
        (tokens.text, tokens.ground),
        (tokens.muted, tokens.ground),
        (tokens.muted, tokens.surface),
        (tokens.accent, tokens.surface),
        (tokens.accent, tokens.accent_soft),
        (tokens.on_accent, tokens.accent),
    ]
    pairs += [tokens.chip(kind)[::-1] for kind in CHIP_KINDS]
    pairs += [(tier.text, tier.fill) for tier in tokens.tiers] + [(tier.word, tokens.surface) for tier in tokens.tiers]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


def test_dark_and_zoom_reach_shown_widgets(qtbot: QtBot, look: Theme) -> None:
    """Scheme and zoom change what is on the screen at once; icons follow."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    button = QPushButton("Go", holder)
    button.setProperty("role", "primary")
    button.setProperty("icon_name", "plus")
    layout.addWidget(button)
    dress(holder)
    assert not button.icon().isNull()
    holder.show()
    light, before = button.grab().toImage(), button.sizeHint()
    look.set_scheme("dark")
    assert button.grab().toImage().pixelColor(8, 8) == QColor(DARK.accent)
    assert light.pixelColor(8, 8) == QColor(LIGHT.accent)
    look.set_zoom(1.5)
    assert button.sizeHint().height() > before.height() * 1.3
    look.set_zoom(1.0)


def test_a_painted_widget_may_go_before_the_theme_changes(look: Theme) -> None:
    """Following the theme holds nothing back and fails on nothing."""
    gone = QWidget()
    follow(gone)
    delete(gone)
    look.set_scheme("dark")
    assert look.tokens is DARK


def test_labels_show_user_text_as_it_is(qtbot: QtBot, look: Theme) -> None:
    """After dressing no label takes markup."""
    holder = QWidget()
    qtbot.addWidget(holder)
    label = QLabel("<b>x</b>", holder)
    dress(holder)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert Chip(holder, "info", "<i>y</i>").textFormat() == Qt.TextFormat.PlainText


def test_chinese_can_be_shown(qtbot: QtBot, look: Theme) -> None:
    """A family with Chinese glyphs is named, shipped or of the system, for each script first its own."""
    look.set_language("zh-Hans")
    assert shipped_fonts() is not None
    simplified, traditional = families_for("zh-Hans"), families_for("zh-Hant")
    assert simplified != traditional
    metrics = look.metrics()
    assert metrics.inFontUcs4(ord("厂")) and metrics.inFontUcs4(ord("W"))
    assert look.font().pixelSize() == 14


def test_tabs_by_mouse_and_keys(qtbot: QtBot, look: Theme) -> None:
    """A click chooses the tab painted there; arrows move; the count is part of the words."""
    tabs = SectionTabs()
    qtbot.addWidget(tabs)
    for key, words in (("groups", "Groups"), ("roles", "Roles"), ("gaps", "Gaps")):
        tabs.set_tab(key, words, 3, warn=key == "gaps")
    tabs.resize(600, 40)
    tabs.show()
    assert tabs.current() == "groups"
    edge = look.metrics(13, 600).horizontalAdvance("Groups 3") + look.px(18)
    with qtbot.waitSignal(tabs.current_changed) as chosen:
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(edge + 8, 20))
    assert chosen.args == ["roles"]
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current() == "gaps"


def test_a_tab_aside_ends_at_the_right_edge(qtbot: QtBot, look: Theme) -> None:
    """It is clicked where it is painted, and keys come to it last."""
    tabs = SectionTabs()
    qtbot.addWidget(tabs)
    tabs.set_tab("groups", "Groups")
    tabs.set_tab("upkeep", "Upkeep", aside=True)
    tabs.resize(600, 40)
    tabs.show()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert tabs.current() == "groups"
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(594, 20))
    assert tabs.current() == "upkeep"
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.current() == "groups"
    assert tabs.minimumSizeHint().width() < 200


def test_chips_of_a_row_follow_the_findings(qtbot: QtBot, live: Live, shelves: list[str]) -> None:
    """Chips come, lead to the place that mends them, and go."""
    chips = FindingChips()
    qtbot.addWidget(chips)
    chips.setup(live, lambda finding: f"late by {finding.values['days']}")
    chips.show_row(shelves[0])
    assert chips.findChildren(Chip) == []
    finding = Finding("late", Severity.WORTH_DOING, (shelves[1], shelves[0]), {"days": 3})
    live.set_findings({shelves[0]: [finding]})
    (chip,) = chips.findChildren(Chip)
    assert chip.text() == "late by 3" and chip.property("role") == "chip-warning"
    with qtbot.waitSignal(live.go) as led:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert led.args[0] == shelves[1]
    live.set_findings({})
    assert chips.isHidden()


def test_an_empty_place_says_and_does(qtbot: QtBot, look: Theme) -> None:
    """Its button begins what belongs there; without words it hides."""
    empty = EmptyState(icon_name="users", sentence="No roles yet.", button="Add a role")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.clicked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.set_words("Nothing to do.")
    assert empty.button.isHidden()


def test_marks_by_keys_and_mouse(qtbot: QtBot, look: Theme) -> None:
    """y p n u set a mark, arrows move, a click hits what is painted there."""
    field = MarkField()
    qtbot.addWidget(field)
    field.resize(400, 32)
    field.show()
    field.set_value("unknown")
    editor = field.focusProxy()
    heard: list[str] = []
    field.edited.connect(heard.append)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_Left):
        qtbot.keyClick(editor, key)
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(10, 16))
    assert heard == ["yes", "partly", "no", "partly", "yes"]


def test_bands_share_their_edges(qtbot: QtBot, look: Theme) -> None:
    """The bands cover 0 to 1 without a gap, low tier first; dots stay whole at the ends."""
    bands = [
        Band(4, "Notice", 0.0, 0.32),
        Band(3, "Scenario", 0.32, 0.55),
        Band(2, "Solution", 0.55, 0.75),
        Band(1, "Concept", 0.75, 1.0),
    ]
    band = TierBand()
    qtbot.addWidget(band)
    band.resize(400, 44)
    band.show_bands(bands, [Dot(0.0, "low"), Dot(1.0, "high")])
    assert band.point_of(Dot(0.0, "low")).x() > 0
    assert band.point_of(Dot(1.0, "high")).x() < 400
    assert band.point_of(Dot(0.5, "mid")) == QPointF(200, look.px(36))
    assert band.grab().toImage().pixelColor(395, 13) == QColor(LIGHT.tiers[0].fill)


def pdf(pages: int, size: tuple[float, float] = (595, 842)) -> bytes:
    """A small real document."""
    from reportlab.pdfgen.canvas import Canvas

    data = io.BytesIO()
    canvas = Canvas(data, pagesize=size)
    for number in range(pages):
        canvas.setFillColorRGB(0.9, 0.1, 0.1)
        canvas.rect(0, 0, size[0], size[1], fill=1)
        canvas.drawString(72, 72, f"page {number}")
        canvas.showPage()
    canvas.save()
    return data.getvalue()


@pytest.fixture
def preview(qtbot: QtBot, look: Theme) -> SheetPreview:
    """A preview on the screen."""
    made = SheetPreview()
    qtbot.addWidget(made, before_close_func=SheetPreview.close_worker)
    made.resize(500, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_newest_document_is_painted(qtbot: QtBot, preview: SheetPreview) -> None:
    """Many documents in a row: the last one is what stands there, in its colours and proportions."""
    for pages in (1, 1, 1, 3):
        preview.show_pdf(pdf(pages))
    with qtbot.waitSignal(preview.painted):
        pass
    qtbot.waitUntil(lambda: len(preview.images) == 3)
    place = preview.page_place(0)
    assert abs(place.height() / place.width() - 842 / 595) < 0.01
    shade = preview.viewport().grab().toImage().pixelColor(place.center())
    assert shade.red() > 200 and shade.blue() < 60
    assert preview.verticalScrollBar().maximum() > 0


def test_what_is_no_document_is_told(qtbot: QtBot, preview: SheetPreview) -> None:
    """Broken bytes leave what was shown and say so."""
    preview.show_pdf(pdf(1))
    qtbot.waitUntil(lambda: len(preview.images) == 1)
    with qtbot.waitSignal(preview.failed):
        preview.show_pdf(b"no pdf at all")
    assert len(preview.images) == 1


def test_zoom_and_width(qtbot: QtBot, preview: SheetPreview) -> None:
    """Fit to width by default; zoomed in, the page grows and is drawn sharp again."""
    preview.show_pdf(pdf(1))
    qtbot.waitUntil(lambda: len(preview.images) == 1)
    fit = preview.page_width()
    assert fit <= preview.viewport().width()
    preview.set_zoom(2.0)
    assert preview.page_width() > fit * 1.9
    qtbot.waitUntil(lambda: preview.images[0].width() > fit * 1.9)


def test_links_follow_the_table_they_offer(qtbot: QtBot, live: Live, shelves: list[str]) -> None:
    """A row renamed elsewhere is offered by its new name."""
    link = LinkField()
    qtbot.addWidget(link)
    link.setProperty("table", "shelf")
    link.attach(live, None)
    link.set_value(shelves[1])
    with live.change("Rename") as change:
        change.set(shelves[1], name="Centre")
    assert link.focusProxy().currentText() == "Centre"  # type: ignore[union-attr]


def test_a_double_click_changes_between_the_whole_page_and_its_width(qtbot: QtBot, preview: SheetPreview) -> None:
    """The whole page has room in the view; a double click makes it as wide as the view."""
    preview.setProperty("whole", True)
    with qtbot.waitSignal(preview.painted):
        preview.show_pdf(pdf(1))
    assert preview.page_place(0).bottom() <= preview.viewport().height()
    whole = preview.page_width()
    qtbot.mouseDClick(preview.viewport(), Qt.MouseButton.LeftButton)
    assert preview.page_width() > whole
    qtbot.mouseDClick(preview.viewport(), Qt.MouseButton.LeftButton)
    assert preview.page_width() == whole
