"""Language parity: equal numbers, units, names and scripts across languages, without false alarms."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk import rooms
from pmm_desk.overview.findings import find
from pmm_desk.overview.held_texts import read
from pmm_desk.overview.parity import Name, Names, compared, issues
from pmm_desk.overview.quantities import quantities
from pmm_desk.overview.scripts import SIMPLIFIED, TRADITIONAL
from pmm_desk.overview.text_columns import text_columns
from pmm_desk.overview.wording import sentence
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.live import Live

AS_OF = date(2026, 6, 30)
NOBODY = Names()
NAMED = Names(
    (
        Name("prd_1", ("Moorline Dock", "泊序月台")),
        Name("riv_1", ("GateTong 卡口通", "GateTong", "卡口通")),
        Name("riv_2", ("SlotPier",)),
    ),
    frozenset({"SAP"}),
    frozenset({"K05"}),
)


def told(original: str, text: str, names: Names = NOBODY, language: str = "zh-Hans") -> list[tuple[object, ...]]:
    """What is wrong with a translation from English, as plain values."""
    return [(issue.kind, issue.here, issue.there) for issue in compared(original, "en", text, language, names)]


SAME = [
    ("Paid detention down 31% in 12 weeks", "12周实付压车费降三成一"),
    ("Paid detention down 31 percent", "实付压车费下降百分之三十一"),
    ("from 3 h 40 min to 2 h 05 min", "由3小时40分降至2小时05分"),
    ("220 minutes on site", "在场3小时40分钟"),
    ("60,000–96,000 a year", "6–9.6万/年"),
    ("38,000 per lane", "每车道３．８万"),
    ("12,000 units", "１２，０００台"),
    ("$1.5 million", "150万美元"),
    ("1.2 billion CNY", "12亿元"),
    ("seen on 18 April 2026", "2026年4月18日所见"),
    ("seen on April 18, 2026", "二〇二六年四月十八日所见"),
    ("2026-04-18", "2026年4月18日"),
    ("March to May 2026 (2026-03 to 2026-05)", "2026年3–5月"),
    ("Forty trucks at three o'clock", "下午三点四十辆车"),
    ("By 18:00 the queue is empty", "18点前清空"),
    ("at 6 pm", "下午6点"),
    ("On the 5th the bill comes", "5日出账单"),
    ("works for a 55-year-old driver", "55岁的司机也会用"),
    ("Three sites, one screen, two ERPs", "三个仓一屏看清，两套ERP"),
    ("Payback under 12 months", "一年内回本"),
    ("within 30 days", "30日内"),
    ("a third of all trucks, 1/3", "三分之一的车"),
    ("20% off", "八折"),
    ("more than 40 trucks, at least 5 carriers", "日均40车以上，5家以上承运商"),
    ("24/7", "7×24，全天"),
    ("n = 212", "n=212"),
    ("−31%", "降低31%"),
    ("1 site", "单仓"),
    ("Every waiting hour has a price", "每一小时等待都有价格"),
    ("It simply works", "十分好用，万一出错，一目了然"),
    ("Rests on K05 and S-02", "依据K05与S-02"),
    ("Open dock@moorline.example or https://x.example/2026", "请看 https://x.example/2026"),
]


@pytest.mark.parametrize(("english", "chinese"), SAME)
def test_the_same_number_in_another_habit_is_no_difference(english: str, chinese: str) -> None:
    """Full-width digits, 万 and 亿, 成, dates and times in both habits, number words."""
    assert told(english, chinese) == []


DIFFERENT = [
    ("Paid detention down 31% in 12 weeks", "12周实付压车费降三成三", ("numbers", ("三成三",), ("31%",))),
    ("from 3 h 40 min to 2 h 05 min", "由3小时40分降至2小时15分", ("numbers", ("2小时15分",), ("2 h 05 min",))),
    ("38,000 per lane", "每车道38万", ("numbers", ("38万",), ("38,000",))),
    ("seen on 18 April 2026", "2026年4月19日所见", ("numbers", ("2026年4月19日",), ("18 April 2026",))),
    ("Forty trucks", "三十辆车", ("numbers", ("三十",), ("Forty",))),
    ("More than 40 trucks", "很多车", ("numbers", (), ("40",))),
    ("Many trucks", "40多辆车", ("numbers", ("40",), ())),
    ("199 USD per site", "每仓199元", ("units", ("199元",), ("199 USD",))),
    ("94% of drivers", "94位司机", ("units", ("94",), ("94%",))),
    ("3 months to pay back", "3周回本", ("units", ("3周",), ("3 months",))),
    ("94 drivers", "94%的司机", ("units", ("94%",), ("94",))),
]


@pytest.mark.parametrize(("english", "chinese", "issue"), DIFFERENT)
def test_another_number_or_unit_is_told_with_both_sides(english: str, chinese: str, issue: tuple[object, ...]) -> None:
    """What stands here only and what stands in the original only."""
    assert issue in told(english, chinese)


@given(st.integers(min_value=13, max_value=10**9), st.integers(min_value=13, max_value=10**9))
def test_numbers_agree_exactly_where_they_are_equal(one: int, other: int) -> None:
    """Written with separators, in 万, or plainly: only the value counts."""
    ten_thousands = f"{Fraction(other, 10_000)}" if other % 10_000 == 0 else str(other)
    chinese = f"共{ten_thousands}{'万' if other % 10_000 == 0 else ''}台"
    assert (told(f"{one:,} units", chinese) == []) == (one == other)


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_is_too_strange(one: str, other: str) -> None:
    """Whatever stands there, the comparison ends, and a text agrees with itself."""
    for language in ("en", "zh-Hans", "zh-Hant"):
        quantities(one, language)
        told(one, other, NAMED, language)
    assert compared(one, "zh-Hans", one + " ", "zh-Hant", NAMED) == []


@pytest.mark.parametrize("text", ["9" * 20_000, "九" * 20_000, "1,000" * 4000, "\u202e31%\u202c\u200b", "三成" * 9000])
def test_long_and_hidden_characters_are_survived(text: str) -> None:
    """20,000 characters of nothing but numbers, direction marks, zero-width characters."""
    quantities(text, "zh-Hans")
    assert told("31%", "\u200f三\u200b成一\u202c") == []


@given(st.text("0123456789.:/%" + "折成百千万亿分之点半年月日至一二三零五", max_size=12))
def test_whatever_numbers_are_made_of_is_read(text: str) -> None:
    """Any row of digits, points and signs of counting is read without an error, in each language."""
    for language in ("en", "zh-Hans", "zh-Hant"):
        assert all(each.written for each in quantities(text, language))


@pytest.mark.parametrize(("text", "percent"), [("8.5折", 85), ("打9.5折", 95), ("8折", 80), ("八五折", 85)])
def test_a_discount_is_what_there_is_to_pay_and_what_is_off(text: str, percent: int) -> None:
    """A discount written with a point counts like one in characters."""
    assert [each.value for each in quantities(text, "zh-Hans")] == [percent, 100 - percent]


@pytest.mark.parametrize(
    ("text", "value"),
    [("三万五", 35_000), ("一百二", 120), ("两千三", 2300), ("三千零五", 3005), ("一百零五", 105),
     ("一亿二", 120_000_000), ("三万五千", 35_000), ("二十五", 25), ("三万零五", 30_005), ("一百一十二", 112)],
)  # fmt: skip
def test_a_last_digit_counts_the_next_lower_place(text: str, value: int) -> None:
    """Spoken Chinese leaves the last place out: 三万五 is 35,000, and only 三万零五 is 30,005."""
    assert [each.value for each in quantities(text, "zh-Hans")] == [value]


def test_names_and_codes_are_held_to_both_sides() -> None:
    """A name counts in any of its forms; a code however it is cased; a capital word that Chinese texts keep."""
    assert told("Moorline Dock beats GateTong", "泊序月台胜过卡口通", NAMED) == []
    assert told("Moorline Dock beats GateTong", "泊序月台胜过GateTong", NAMED) == []
    assert told("Moorline Dock beats GateTong", "泊序月台更好", NAMED) == [("names", (), ("GateTong",))]
    assert told("Better than others", "比SlotPier更好", NAMED) == [("names", ("SlotPier",), ())]
    assert told("Connects to SAP", "可接ERP系统", NAMED) == [("names", ("ERP",), ("SAP",))]
    assert told("Rests on K05", "依据K06", NAMED) == [("names", ("K06",), ("K05",))]
    assert told("SlotPiers and MoorlineDock", "其他", NAMED) == []


def test_scripts_are_told_apart_without_false_alarms() -> None:
    """Shared characters and Taiwan's own words are right; what only the other script has is not."""
    assert not SIMPLIFIED & TRADITIONAL
    for shared in "后里台干面云着著於群峰床余":
        assert shared not in SIMPLIFIED | TRADITIONAL, shared
    right = "泊序月台告訴倉庫哪輛車幾點進哪個月台，軟體、專案、試算表、資料庫；皇后在這裡、公里、干涉、子曰云云"
    wrong = "泊序月台告訴倉庫哪辆車幾點進"
    assert compared("x", "en", right, "zh-Hant", NOBODY) == []
    found = [held for held in (right, wrong, "泊序月台告诉仓库后面有台車") if _script(held)]
    assert found == [wrong, "泊序月台告诉仓库后面有台車"]
    assert _script(wrong) == ("辆",)


def _script(text: str) -> tuple[str, ...]:
    from pmm_desk.overview.parity import Held

    held = Held("x_1", "name", "x", "", {"zh-Hant": text})
    return next((issue.here for issue in issues(held, "en", (), NOBODY) if issue.kind == "script"), ())


def test_a_copy_of_the_original_is_no_translation() -> None:
    """Addresses, codes and names may stand alike; a sentence may not."""
    sentence_ = "Every waiting hour gets a price"
    assert told(sentence_, sentence_) == [("language", (), ())]
    for alike in ("slotpier.example/docs/security", "SAP", "S-02", "GateTong", "3 × 4"):
        assert told(alike, alike) == []


# on a real project ---------------------------------------------------------------------------------------


def test_the_sample_has_no_false_alarm(sample: Live) -> None:
    """Six hundred texts by a careful translator, and a few in Traditional: nothing is wrong with them."""
    texts = read(sample.project)
    assert len(texts.held) > 500 and set(texts.languages) == {"en", "zh-Hans", "zh-Hant"}
    wrong = [(held.original, issue) for held, found in texts.issues() for issue in found if held.table != "canvas"]
    assert wrong == []


def by_code(sample: Live) -> dict[str, Finding]:
    """The findings of the sample as things stand."""
    return {finding.code: finding for finding in find(sample.project, AS_OF)}


def test_a_changed_text_is_found_in_every_way(sample: Live) -> None:
    """Another number in the original: stale and different; a missing text is counted; undo takes all of it back."""
    proof = next(row for row in sample.rows("proof") if row["code"] == "S-02")
    before = by_code(sample)
    with sample.project.change("Reword") as change:
        change.set(proof["id"], wording=proof["wording"].replace("31%", "33%"))
        change.translate(sample.rows("product")[0]["id"], "one_line", "zh-Hans", "")
    found = by_code(sample)
    numbers = found["text_numbers"]
    assert numbers.rows == (proof["id"],) and numbers.severity == Severity.BEFORE_EXPORT
    assert numbers.values["there"] == ("33%",) and numbers.values["here"] == ("31%",)
    assert numbers.values["language"] == "zh-Hans" and numbers.values["column"] == "wording"
    assert "33%" in sentence(numbers, sample) and "简体中文" in sentence(numbers, sample)
    assert found["text_stale"].rows == (proof["id"],)
    assert found["texts_untranslated"].values == {"language": "zh-Hans", "count": 1}
    assert "1" in sentence(found["texts_untranslated"], sample)
    sample.undo()
    assert by_code(sample).keys() == before.keys()


def test_an_internal_proof_needs_no_translation(sample: Live) -> None:
    """Customers never read it: a translation is not asked for, but one that is there is checked."""
    with sample.project.change("Add") as change:
        change.add("proof", wording="Two of 12 sites asked for it", visibility="internal")
        shown = change.add("proof", wording="Two of 12 sites asked for it", visibility="customer")
    found = by_code(sample)
    assert found["texts_untranslated"].values["count"] == 1
    with sample.project.change("Translate") as change:
        change.translate(shown, "wording", "zh-Hant", "12個仓庫中有兩個要求")
    found = by_code(sample)
    assert found["text_script"].rows == (shown,) and found["text_script"].values["here"] == ("仓",)


def test_the_columns_that_are_read_are_those_the_records_declare() -> None:
    """Table by table: the texts, and which of them customers may read."""
    told = {}
    for table in rooms.schema().prefixes:
        columns = rooms.record(table).columns()
        texts = {name: bool(info["customer"]) for name, info in columns.items() if info["kind"] == "text"}
        if texts:
            told[table] = texts
    assert text_columns() == told


def test_an_empty_project_has_nothing_to_say(empty: Live) -> None:
    """One language, no texts: silence."""
    assert find(empty.project, AS_OF) == []
    assert rooms.room_of("project").name == "product"
