"""The sample's weak draft with every planted word, and its good statement, in the languages of the sample page."""

from __future__ import annotations

_ABBREVIATIONS = {"YMS": "abbreviation", "TOS": "abbreviation", "OTIF": "abbreviation"}
WEAK = (
    (
        "Moorline Dock is a next-generation, AI-enabled YMS/TOS middleware that empowers end-to-end dock orchestration "
        "with best-in-class OTIF uplift.",
        _ABBREVIATIONS
        | dict.fromkeys(("next-generation", "AI-enabled", "empowers", "end-to-end", "best-in-class"), "jargon"),
    ),
    (
        "泊序月台是新一代AI赋能的YMS/TOS中台，打造月台全链路闭环，助力OTIF行业领先。",
        _ABBREVIATIONS
        | dict.fromkeys(("新一代", "赋能", "中台", "打造", "全链路", "闭环", "助力"), "jargon")
        | {"行业领先": "restricted"},
    ),
)
GOOD = (
    "For warehouse operations managers in multi-site manufacturers who lose the afternoon to a gate queue nobody can "
    "order, Moorline Dock is a dock appointment and yard flow product that gives every truck a door and a time and "
    "shows what each waiting hour costs and who pays for it. Unlike a spreadsheet with a group chat, or a gate camera "
    "that only counts trucks, Moorline Dock settles detention with a timeline that both sides have signed.",
    "面向多工厂制造企业的仓储运营经理，他们每天下午被没人排得清的门口车队拖住；泊序月台是一款月台预约与场内车流管理软件，让每辆车"
    "都有门、有时间，并算清每一小时等待花了多少钱、该谁付。不同于表格加微信群，也不同于只会数车的卡口摄像头，泊序月台用双方签过名的"
    "时间线了结压车费争议。",
    "面向多工廠製造企業的倉儲營運經理，他們每天下午被沒人排得清的門口車隊拖住；泊序月台是一款月台預約與場內車流管理軟體，讓每輛車"
    "都有門、有時間，並算清每一小時等待花了多少錢、該誰付。不同於試算表加群組聊天，泊序月台以雙方簽過名的時間線了結滯期爭議。",
)
