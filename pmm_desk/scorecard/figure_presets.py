"""RICE and WSJF: shipped scorecards whose scores are added, multiplied and divided."""

from __future__ import annotations

from typing import Any

# Per preset: names, sources, notes, limits, then the criteria.
NAMES = {
    "rice": ("RICE", "RICE", "RICE"),
    "wsjf": ("WSJF", "WSJF", "WSJF"),
}
SOURCES = {
    "rice": (
        "RICE: reach × impact × confidence ÷ effort, published by Intercom in 2018.",
        "RICE：覆盖 × 影响 × 信心 ÷ 投入，Intercom 于2018年公布。",
        "RICE：觸及 × 影響 × 信心 ÷ 投入，Intercom 於2018年公布。",
    ),
    "wsjf": (
        "Weighted shortest job first: (value + time + risk) ÷ size, after Reinertsen and SAFe.",
        "加权最短作业优先：（价值 + 时间 + 风险）÷ 规模，依据 Reinertsen 与 SAFe。",
        "加權最短作業優先：（價值 + 時間 + 風險）÷ 規模，依據 Reinertsen 與 SAFe。",
    ),
}
NOTES = (
    "The limits are a beginning: set them so that a few past launches fall into the tiers they deserved.",
    "分数线只是起点：请调整到过去几次发布恰好落在应有的级别。",
    "門檻只是起點：請調整到過去幾次發布恰好落在應有的級別。",
)
LIMITS = {"rice": (400, 100, 25, 0), "wsjf": (10, 5, 2, 0)}
STEPS = "1 2 3 5 8 13 20"

# Code, part, lowest, highest, what the scores count, then per language: name, short name, question, rubrics.
Criterion = tuple[str, str, int, int, str, tuple[tuple[str, str, str, dict[int, str]], ...]]
CRITERIA: dict[str, tuple[Criterion, ...]] = {
    "rice": (
        ("R", "times", 0, 1_000_000, "", (
            ("Reach", "Reach", "How many customers meet it in a quarter? Write the number.", {}),
            ("覆盖", "覆盖", "一个季度有多少客户会用到它？请写数字。", {}),
            ("觸及", "觸及", "一季有多少客戶會用到它？請寫數字。", {}),
        )),
        ("I", "times", 1, 5, "0.25 0.5 1 2 3", (
            ("Impact", "Impact", "How much does it change for each of them?",
             {1: "minimal", 2: "low", 3: "medium", 4: "high", 5: "massive"}),
            ("影响", "影响", "它给每个客户带来多大改变？",
             {1: "极小", 2: "小", 3: "中等", 4: "大", 5: "巨大"}),
            ("影響", "影響", "它給每個客戶帶來多大改變？",
             {1: "極小", 2: "小", 3: "中等", 4: "大", 5: "巨大"}),
        )),
        ("C", "times", 1, 3, "0.5 0.8 1", (
            ("Confidence", "Sure", "How sure are we of reach and impact?",
             {1: "a guess", 2: "some evidence", 3: "measured"}),
            ("信心", "信心", "我们对覆盖和影响有多大把握？", {1: "凭猜测", 2: "有一些依据", 3: "有实测数据"}),
            ("信心", "信心", "我們對觸及和影響有多大把握？", {1: "憑猜測", 2: "有一些依據", 3: "有實測資料"}),
        )),
        ("E", "over", 1, 1000, "", (
            ("Effort", "Effort", "How many person-weeks does it take? Write the number.", {}),
            ("投入", "投入", "需要多少人周？请写数字。", {}),
            ("投入", "投入", "需要多少人週？請寫數字。", {}),
        )),
    ),
    "wsjf": (
        ("V", "sum", 1, 7, STEPS, (
            ("Value", "Value", "What is it worth to customers and to us, beside the other features?",
             {1: "least", 4: "middling", 7: "most"}),
            ("价值", "价值", "和其他功能相比，它对客户和我们有多大价值？", {1: "最小", 4: "中等", 7: "最大"}),
            ("價值", "價值", "和其他功能相比，它對客戶和我們有多大價值？", {1: "最小", 4: "中等", 7: "最大"}),
        )),
        ("T", "sum", 1, 7, STEPS, (
            ("Time", "Time", "How fast does its value fade if we wait?",
             {1: "it keeps", 4: "it fades in a year", 7: "gone in a quarter"}),
            ("时间", "时间", "如果等待，它的价值会消失得多快？",
             {1: "不会消失", 4: "一年内消失", 7: "一个季度内消失"}),
            ("時間", "時間", "如果等待，它的價值會消失得多快？",
             {1: "不會消失", 4: "一年內消失", 7: "一季內消失"}),
        )),
        ("K", "sum", 1, 7, STEPS, (
            ("Risk", "Risk", "Which risk does it remove, which chance does it open?",
             {1: "none", 4: "some", 7: "a large one"}),
            ("风险", "风险", "它消除哪些风险，打开哪些机会？", {1: "没有", 4: "有一些", 7: "很大"}),
            ("風險", "風險", "它消除哪些風險，打開哪些機會？", {1: "沒有", 4: "有一些", 7: "很大"}),
        )),
        ("S", "over", 1, 7, STEPS, (
            ("Size", "Size", "How large is the job, beside the other features?",
             {1: "smallest", 4: "middling", 7: "largest"}),
            ("规模", "规模", "和其他功能相比，这项工作有多大？", {1: "最小", 4: "中等", 7: "最大"}),
            ("規模", "規模", "和其他功能相比，這項工作有多大？", {1: "最小", 4: "中等", 7: "最大"}),
        )),
    ),
}  # fmt: skip


def values(code: str, place: int) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """The card, its criteria and tiers in the language of this place; the tiers' playbooks are the usual ones."""
    from pmm_desk.scorecard.beginning import tiers

    criteria = []
    for letter, part, lowest, highest, counts, texts in CRITERIA[code]:
        name, short, question, meant = texts[place]
        plain = {"code": letter, "name": name, "short_name": short, "question": question, "part": part}
        plain |= {f"rubric_{score}": words for score, words in meant.items()}
        criteria.append(plain | {"weight": 10, "lowest": lowest, "highest": highest, "counts_as": counts})
    card = {"name": NAMES[code][place], "method": "figures", "source": SOURCES[code][place], "note": NOTES[place]}
    ladder = zip(tiers(place), LIMITS[code], strict=True)
    return card, criteria, [tier | {"lower_limit": limit} for tier, limit in ladder]
