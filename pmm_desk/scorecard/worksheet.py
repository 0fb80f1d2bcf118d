"""The announcement worksheet: six questions with up to three points each, and tiers by the sum of points."""

from __future__ import annotations

from typing import Any

SOURCE = (
    "After the announcement worksheet that Intercom published; the questions are in our own words.",
    "依据 Intercom 公布的发布评估表，问题为自行改写。",
    "依據 Intercom 公布的發布評估表，問題為自行改寫。",
)
NAMES = ("Announcement worksheet", "发布评估表", "發布評估表")
POINTS = (
    ("no", "a little", "somewhat", "yes, clearly"),
    ("不能", "略有作用", "有一定作用", "明显能"),
    ("不能", "略有作用", "有一定作用", "明顯能"),
)
CUSTOMERS = (
    ("hardly anyone", "under 25% of customers", "25–50% of customers", "over 50% of customers"),
    ("几乎没有客户", "不到25%的客户", "25–50%的客户", "超过50%的客户"),
    ("幾乎沒有客戶", "不到25%的客戶", "25–50%的客戶", "超過50%的客戶"),
)

# Code, meaning, then in each language: name, short name, question.
QUESTIONS: tuple[tuple[str, str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Q1", "none", (
        ("New business", "New", "Does it win customers we could not win before, or free deals that are stuck?"),
        ("新业务", "新客", "它能赢得以前赢不了的客户，或让卡住的商机往前走吗？"),
        ("新業務", "新客", "它能贏得以前贏不了的客戶，或讓卡住的商機往前走嗎？"),
    )),
    ("Q2", "none", (
        ("More from customers", "Expand", "Does it make customers buy a larger edition or another product?"),
        ("现有客户增购", "增购", "它能让客户升级版本，或再买别的产品吗？"),
        ("現有客戶加購", "加購", "它能讓客戶升級版本，或再買別的產品嗎？"),
    )),
    ("Q3", "none", (
        ("Staying", "Stay", "Does it give customers a reason to stay that they would miss?"),
        ("客户留存", "留存", "它给客户一个离不开我们的理由吗？"),
        ("客戶留存", "留存", "它給客戶一個離不開我們的理由嗎？"),
    )),
    ("Q4", "none", (
        ("Adoption", "Adopt", "Does it bring more people to use the product, or to use more of it?"),
        ("采用", "采用", "它能让更多人使用产品，或用到更多功能吗？"),
        ("採用", "採用", "它能讓更多人使用產品，或用到更多功能嗎？"),
    )),
    ("Q5", "differentiation", (
        ("Set apart", "Differ", "Is it new to the market, or does it set us apart from every rival?"),
        ("与众不同", "差异", "它在市场上是全新的，或让我们区别于所有竞品吗？"),
        ("與眾不同", "差異", "它在市場上是全新的，或讓我們有別於所有競品嗎？"),
    )),
    ("Q6", "none", (
        ("Share of customers", "Share", "How many of our customers get something from it?"),
        ("受益客户占比", "占比", "有多少客户能从中受益？"),
        ("受益客戶占比", "占比", "有多少客戶能從中受益？"),
    )),
)  # fmt: skip
LIMITS = (15, 11, 7, 0)


def values(place: int) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """The card, its criteria and tiers in the language of this place; the tiers' playbooks are the usual ones."""
    from pmm_desk.scorecard.beginning import tiers

    criteria = []
    for code, meaning, texts in QUESTIONS:
        name, short, question = texts[place]
        meant = (CUSTOMERS if code == "Q6" else POINTS)[place]
        rubrics = {f"rubric_{score}": words for score, words in enumerate(meant)}
        plain = {"code": code, "name": name, "short_name": short, "question": question, "meaning": meaning}
        criteria.append(plain | {"weight": 10, "lowest": 0, "highest": 3, "part": "sum", **rubrics})
    card = {"name": NAMES[place], "method": "figures", "source": SOURCE[place]}
    return card, criteria, [tier | {"lower_limit": limit} for tier, limit in zip(tiers(place), LIMITS, strict=True)]
