"""The text block: line breaks, Chinese manners, and text that no sheet expects."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.paper.marks import CLOSERS
from pmm_desk.paper.setter import HALF, MIXED_GAP, Setter, resolve
from pmm_desk.paper.text import Line, Paragraph, Run

SETTER = {language: Setter(language) for language in ("en", "zh-Hans", "zh-Hant")}
HAN = "泊序月台告诉仓库哪辆车几点进哪个并算清每一小时等待花了多少钱該誰付壓車費"
SIGNS = "，。：；！？（）“”《》、abcdeXYZ0123 -.,%'…—"
MIXED = st.text(st.sampled_from(HAN + SIGNS), min_size=1, max_size=160)
WEIGHTS = st.sampled_from(["regular", "semibold", "bold", "italic"])


def shown(line: Line) -> str:
    """The text a line draws."""
    return "".join(piece for _, _, pieces in line.pieces() for piece in pieces if isinstance(piece, str)).rstrip()


def lines(text: str, width: float, language: str = "zh-Hans") -> list[str]:
    """The lines of a plain text in a column of `width` ems."""
    return [shown(line) for part in SETTER[language].paragraphs([Run(text)]) for line in part.lines(width)]


def drawn_width(line: Line, part: Paragraph) -> float:
    """The width a line really takes, without the blank halves it hides at its ends."""
    total = 0.0
    for face, _, pieces in line.pieces():
        measure = part.faces.face(face).width
        total += sum(measure(piece) if isinstance(piece, str) else piece for piece in pieces)
    tail = line.units[-1].tail if line.units else 0.0
    return total - line.shift - tail - (line.units[-1].space if line.units and line.more else 0.0)


@settings(max_examples=150)
@given(
    st.lists(st.tuples(MIXED, WEIGHTS), min_size=1, max_size=4),
    st.floats(6, 40),
    st.sampled_from(sorted(SETTER)),
)
def test_every_text_stands_in_its_column_and_is_kept(parts, width, language):
    runs = [Run(text, weight) for text, weight in parts]
    kept = ""
    for part in SETTER[language].paragraphs(runs):
        for line in part.lines(width):
            assert drawn_width(line, part) <= width + 0.001
            kept += shown(line)
    assert kept.replace(" ", "") == "".join(text for text, _ in parts).replace(" ", "")


@settings(max_examples=150)
@given(
    st.text(st.sampled_from(HAN), min_size=4, max_size=80),
    st.lists(st.integers(2, 70), max_size=12),
    st.floats(8, 30),
    st.sampled_from(["zh-Hans", "zh-Hant"]),
)
def test_no_line_begins_with_a_closing_mark(han, places, width, language):
    text = han
    for number, place in enumerate(places):
        where = min(place, len(text))
        if where and text[where - 1] in HAN:
            text = text[:where] + "，。：；！？）”"[number % 8] + text[where:]
    for line in lines(text, width, language):
        assert line[0] not in CLOSERS + "！？”"


def test_a_paragraph_ends_in_more_than_one_character():
    text = "等待的钱我付了三遍承运商一遍加班一遍停"
    assert [len(line) for line in lines(text, 9)] == [9, 8, 2]


def test_a_closing_mark_hangs_its_blank_half_in_simplified_only():
    assert lines("一二三四五六。", 6.5) == ["一二三四五六。"]
    assert len(lines("一二三四五六。", 6.5, "zh-Hant")) == 2


def test_neighbouring_marks_close_up_in_simplified_only():
    def gaps(language: str) -> list[float]:
        line = SETTER[language].paragraphs([Run("他说“好。”（真的）")])[0].lines(40)[0]
        return [piece for _, _, pieces in line.pieces() for piece in pieces if isinstance(piece, float)]

    assert gaps("zh-Hans") == [-HALF, -HALF]
    assert gaps("zh-Hant") == []


def test_han_and_latin_stand_a_little_apart():
    line = SETTER["zh-Hans"].paragraphs([Run("接SAP与")])[0].lines(40)[0]
    pieces = [piece for _, _, pieces in line.pieces() for piece in pieces]
    assert pieces == ["接", MIXED_GAP, "SAP", MIXED_GAP, "与"]
    assert drawn_width(line, SETTER["zh-Hans"].paragraphs([Run("接SAP与")])[0]) == pytest.approx(
        2 + SETTER["zh-Hans"].width("Inter-Regular", "SAP") + 2 * MIXED_GAP
    )


@pytest.mark.parametrize(
    ("text", "face"), [("“quoted” – it’s", "Inter-Regular"), ("等……的“钱”——", "NotoSansSC-Regular")]
)
def test_ambiguous_marks_follow_their_neighbours(text, face):
    part = SETTER["zh-Hans"].paragraphs([Run(text)])[0]
    assert {name for name, _, _ in part.lines(60)[0].pieces()} == {face}


def test_a_pair_of_quotes_takes_one_face():
    kinds = resolve("他说“Dock”.")
    assert kinds[2] == "opening"
    assert kinds[7] == "closing"


def test_a_number_stays_with_its_unit():
    for width in range(4, 12):
        assert not any(line[0] in "台人年个月" for line in lines("车辆3台，员工12人，合同5年，共36个月", width))


def test_no_line_begins_with_a_middle_dot():
    for width in range(6, 20):
        assert not any(line.startswith("·") for line in lines("SAP, Kingdee · WeChat · data in China", width, "en"))


@pytest.mark.parametrize("text", ["seen on 18 April 2026 in Cixi", "见于2026年4月18日的慈溪现场"])
def test_a_date_is_not_broken(text):
    date = "18 April 2026" if "April" in text else "2026年4月18日"
    for width in range(8, 20):
        assert any(date in line for line in lines(text, width))


def test_markup_is_text():
    text = '<b>AT&T</b> a<b &amp; <font color="red">'
    assert lines(text, 60, "en") == [text]


def test_a_word_of_a_hundred_thousand_letters_is_broken():
    rows = lines("x" * 100_000, 50, "en")
    assert sum(map(len, rows)) == 100_000
    assert len(rows) > 500


def test_controls_go_and_line_ends_stay():
    assert lines("a\u0000b\u202ec\u200d\r\nd\te\u2028f", 60, "en") == ["abc", "d e", "f"]


def test_zero_width_space_only_breaks():
    assert lines("aaaa\u200bbbbb", 3, "en") == ["aaaa", "bbbb"]


def test_what_no_face_has_is_reported():
    parts = SETTER["en"].paragraphs([Run("Dock שלום 🙂 卡口")])
    assert parts[0].missing == frozenset("שלום")


def test_measured_text_is_kept():
    setter = Setter("en")
    first = setter.paragraphs([Run("Every waiting hour")])
    assert setter.paragraphs([Run("Every waiting hour")]) is first
    assert first[0].lines(4.0) is first[0].lines(4.0)
