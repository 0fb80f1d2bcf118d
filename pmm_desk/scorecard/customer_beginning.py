"""The shipped scorecard for customers, in the project's language: five criteria, three tiers."""

from __future__ import annotations

from typing import Any

from pmm_desk.project.translation import LANGUAGES

NAMES = {
    "target_group": ("Priority of target groups", "目标客户群优先级", "目標客戶群優先順序"),
    "account": ("Priority of accounts", "客户优先级", "客戶優先順序"),
}

# Code, weight, direction, then in each language: name, short name, and what the scores 1, 3 and 5 mean.
CRITERIA: tuple[tuple[str, int, str, tuple[tuple[str, str, str, str, str], ...]], ...] = (
    ("P1", 30, "higher", (
        ("Revenue potential", "Revenue", "hardly worth a deal", "as much as others", "more than all others"),
        ("收入潜力", "收入", "几乎不值得成交", "与其他相当", "超过所有其他"),
        ("收入潛力", "收入", "幾乎不值得成交", "與其他相當", "超過所有其他"),
    )),
    ("P2", 25, "higher", (
        ("Fit with our product", "Fit", "needs what we lack", "needs part of what we have",
         "needs just what only we have"),
        ("与产品的契合度", "契合", "需要的我们没有", "需要的我们有一部分", "需要的正是只有我们才有的"),
        ("與產品的契合度", "契合", "需要的我們沒有", "需要的我們有一部分", "需要的正是只有我們才有的"),
    )),
    ("P3", 20, "higher", (
        ("Urgency", "Urgency", "no date, no pressure", "planned for this year", "must decide within a quarter"),
        ("紧迫程度", "紧迫", "没有期限，没有压力", "列入今年计划", "一个季度内必须决定"),
        ("急迫程度", "急迫", "沒有期限，沒有壓力", "列入今年計畫", "一季之內必須決定"),
    )),
    ("P4", 15, "higher", (
        ("Access", "Access", "nobody knows us there", "one contact", "the one who decides talks to us"),
        ("能否接触", "接触", "没有人认识我们", "有一位联系人", "决策者与我们有往来"),
        ("能否接觸", "接觸", "沒有人認識我們", "有一位聯絡人", "決策者與我們有往來"),
    )),
    ("P5", 10, "lower", (
        ("Competition", "Rivals", "nobody else is there", "others are asked too", "a rival has it in hand"),
        ("竞争", "竞争", "没有别家", "也询问了别家", "已被竞品占住"),
        ("競爭", "競爭", "沒有別家", "也詢問了別家", "已被競品佔住"),
    )),
)  # fmt: skip

TIERS: tuple[tuple[int, tuple[tuple[str, str], ...]], ...] = (
    (70, (("A", "Visit and win"), ("A", "上门拿下"), ("A", "登門拿下"))),
    (45, (("B", "Call and show"), ("B", "电话与演示"), ("B", "電話與示範"))),
    (0, (("C", "Serve by content"), ("C", "以内容服务"), ("C", "以內容服務"))),
)


def begin(change: Any, subject: str, language: str) -> str:
    """Add the scorecard for target groups or accounts; its id. The language is the project's, else English."""
    place = list(LANGUAGES).index(language) if language in LANGUAGES else 0
    scorecard = change.add("scorecard", name=NAMES[subject][place], subject=subject, current=1)
    for code, weight, direction, texts in CRITERIA:
        name, short, low, middle, high = texts[place]
        change.add(
            "criterion",
            scorecard_id=scorecard,
            code=code,
            name=name,
            short_name=short,
            weight=weight,
            direction=direction,
            rubric_1=low,
            rubric_3=middle,
            rubric_5=high,
        )
    for limit, words in TIERS:
        name, verb = words[place]
        change.add("tier", scorecard_id=scorecard, name=name, verb=verb, lower_limit=limit)
    return str(scorecard)
