"""What the scorecard of a new project begins with: six criteria and four tiers, all of them to be changed."""

from __future__ import annotations

from typing import Any

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


# What each of the four tiers needs, in each language: channels, departments, content; one on a line.
PLAYBOOKS: tuple[tuple[tuple[str, str, str], ...], ...] = (
    (
        ("Keynote or press\nAnalyst and partner briefings\nWebsite front page\nE-mail to everyone\nSocial media",
         "Product\nMarketing\nSales\nPre-sales\nCustomer success\nSupport",
         "Positioning and message house\nSeries of articles\nSales kit with battlecards\nTwo customer cases\nTraining"),
        ("发布会或媒体\n分析师与伙伴沟通会\n官网首页\n全量邮件\n社交媒体",
         "产品\n市场\n销售\n售前\n客户成功\n客服",
         "定位与信息屋\n系列文章\n含竞品应对卡的销售工具包\n两个客户案例\n培训"),
        ("發表會或媒體\n分析師與夥伴溝通會\n官網首頁\n全量電子郵件\n社群媒體",
         "產品\n行銷\n銷售\n售前\n客戶成功\n客服",
         "定位與訊息屋\n系列文章\n含競品應對卡的銷售工具包\n兩個客戶案例\n培訓"),
    ),
    (
        ("Webinar\nSolution page\nE-mail to the target groups\nIn-app message",
         "Product\nMarketing\nSales\nCustomer success",
         "One-pager\nSales kit\nDemo script\nOne customer case"),
        ("线上研讨会\n方案页\n目标客户群邮件\n应用内消息", "产品\n市场\n销售\n客户成功",
         "单页介绍\n销售工具包\n演示脚本\n一个客户案例"),
        ("線上研討會\n方案頁\n目標客戶群電子郵件\n應用程式內訊息", "產品\n行銷\n銷售\n客戶成功",
         "單頁介紹\n銷售工具包\n示範腳本\n一個客戶案例"),
    ),
    (
        ("In-app message\nArticle\nE-mail by customer success", "Product\nCustomer success",
         "Short article with one scene\nHelp page"),
        ("应用内消息\n文章\n客户成功邮件", "产品\n客户成功", "一个场景的短文\n帮助页"),
        ("應用程式內訊息\n文章\n客戶成功電子郵件", "產品\n客戶成功", "一個情境的短文\n說明頁"),
    ),
    (
        ("Release note\nMonthly digest", "Product", "One line on what changes for the customer"),
        ("更新说明\n月度汇总", "产品", "一句话说明客户得到什么变化"),
        ("更新說明\n每月彙整", "產品", "一句話說明客戶得到什麼變化"),
    ),
)  # fmt: skip

SOURCE = (
    "The usual four tiers: impact is scored, readiness is a gate beside the score.",
    "常用的四级：影响力打分，就绪度是分数之外的门槛。",
    "常用的四級：影響力評分，就緒度是分數之外的門檻。",
)


def tiers(place: int) -> list[dict[str, Any]]:
    """The usual tiers with their playbooks, in the language of this place."""
    found = []
    for (limit, weeks, capacity, period, words), books in zip(TIERS, PLAYBOOKS, strict=True):
        name, verb, playbook = words[place]
        channels, departments, content = books[place]
        plain = {"name": name, "lower_limit": limit, "verb": verb, "playbook": playbook, "lead_weeks": weeks}
        lists = {"channels": channels, "departments": departments, "content": content}
        found.append(plain | {"capacity": capacity, "period": period} | lists)
    return found


def values(place: int) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """The usual scorecard, its criteria and tiers (F2, F7, F8), in the language of this place."""
    criteria = []
    for code, weight, meaning, texts in CRITERIA:
        name, short, low, middle, high = texts[place]
        plain = {"code": code, "name": name, "short_name": short, "weight": weight, "highest": 5, "meaning": meaning}
        criteria.append(plain | {"rubric_1": low, "rubric_3": middle, "rubric_5": high})
    return {"name": NAMES[place], "source": SOURCE[place]}, criteria, tiers(place)
