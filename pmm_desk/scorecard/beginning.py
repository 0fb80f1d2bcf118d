"""What the scorecard of a new project begins with: six criteria and four tiers, all of them to be changed."""

from __future__ import annotations

from typing import Any

from pmm_desk.project.translation import LANGUAGES

NAMES = ("Launch tiers", "发布评级", "發布分級")

# Code, weight, meaning, then in each language: name, short name, and what the scores 1, 3 and 5 mean.
CRITERIA: tuple[tuple[str, int, str, tuple[tuple[str, str, str, str, str], ...]], ...] = (
    ("C1", 25, "none", (
        ("New revenue", "Revenue", "no deal waits for it", "named in some deals",
         "opens a new segment or unblocks many deals"),
        ("新增收入", "收入", "没有商机在等它", "部分商机提到它", "打开新的细分市场，或让许多商机不再卡住"),
        ("新增營收", "營收", "沒有商機在等它", "部分商機提到它", "打開新的區隔市場，或讓許多商機不再卡住"),
    )),
    ("C2", 20, "none", (
        ("Expansion and retention", "Expand", "no effect", "supports some renewals",
         "drives upgrades or removes a top churn reason"),
        ("增购与留存", "增购", "没有作用", "有助于部分续约", "带动升级，或消除主要的流失原因"),
        ("加購與留存", "加購", "沒有作用", "有助於部分續約", "帶動升級，或消除主要的流失原因"),
    )),
    ("C3", 15, "none", (
        ("Reach", "Reach", "under 10% of accounts", "25–50%", "over 75%"),
        ("覆盖面", "覆盖", "不到10%的客户", "25–50%的客户", "超过75%的客户"),
        ("觸及範圍", "觸及", "不到10%的客戶", "25–50%的客戶", "超過75%的客戶"),
    )),
    ("C4", 20, "differentiation", (
        ("Differentiation", "Differ", "parity", "ahead of some", "unique in the matrix"),
        ("差异化", "差异", "大家都有", "领先部分竞品", "功能对比表中独有"),
        ("差異化", "差異", "大家都有", "領先部分競品", "功能比較表中獨有"),
    )),
    ("C5", 10, "none", (
        ("Concept value", "Concept", "a detail", "a usable story", "changes how buyers name the problem"),
        ("理念价值", "理念", "一个细节", "一个能讲的故事", "改变买家对问题的叫法"),
        ("理念價值", "理念", "一個細節", "一個能講的故事", "改變買家對問題的叫法"),
    )),
    ("C6", 10, "window", (
        ("Competitive window", "Window", "nobody is near", "a rival has announced", "a rival ships within a quarter"),
        ("竞争时效", "时效", "没有竞品接近", "已有竞品宣布", "竞品一个季度内上线"),
        ("競爭時機", "時機", "沒有競品接近", "已有競品宣布", "競品一季內上線"),
    )),
)  # fmt: skip

# Lower limit, weeks of lead time, capacity and its period, then in each language: name, verb, playbook.
TIERS: tuple[tuple[int, int, int | None, str, tuple[tuple[str, str, str], ...]], ...] = (
    (75, 12, 1, "half_year", (
        ("Concept", "Own the concept", "Department campaign"),
        ("理念型", "占住理念", "全部门推广战役"),
        ("理念型", "佔住理念", "全部門推廣活動"),
    )),
    (55, 6, 2, "quarter", (
        ("Solution", "Prove a solution", "Webinar, page, sales kit"),
        ("大场景型", "证明一套方案", "线上研讨会、落地页、销售工具包"),
        ("大情境型", "證明一套方案", "線上研討會、到達頁面、銷售工具包"),
    )),
    (32, 2, None, "quarter", (
        ("Scenario", "Show one scene", "Article, in-app, success mail"),
        ("小场景型", "讲一个场景", "文章、应用内提示、客户成功邮件"),
        ("小情境型", "講一個情境", "文章、應用程式內提示、客戶成功郵件"),
    )),
    (0, 0, None, "quarter", (
        ("Notice", "Tell", "Digest, release note"),
        ("告知型", "告知", "月度汇总、更新说明"),
        ("告知型", "告知", "每月彙整、更新說明"),
    )),
)  # fmt: skip


def begin(change: Any, language: str) -> None:
    """Add the shipped criteria and tiers (F2, F7, F8), in the project's main language, else in English."""
    place = list(LANGUAGES).index(language) if language in LANGUAGES else 0
    scorecard = change.add("scorecard", name=NAMES[place], current=1, preset="tiers")
    for code, weight, meaning, texts in CRITERIA:
        name, short, low, middle, high = texts[place]
        change.add(
            "criterion",
            scorecard_id=scorecard,
            code=code,
            name=name,
            short_name=short,
            weight=weight,
            highest=5,
            rubric_1=low,
            rubric_3=middle,
            rubric_5=high,
            meaning=meaning,
        )
    for limit, weeks, capacity, period, words in TIERS:
        name, verb, playbook = words[place]
        change.add(
            "tier",
            scorecard_id=scorecard,
            name=name,
            lower_limit=limit,
            verb=verb,
            playbook=playbook,
            lead_weeks=weeks,
            capacity=capacity,
            period=period,
        )
