"""The three sheets of the sample project, as plain values in English and Simplified Chinese."""

from __future__ import annotations

from datetime import date

from pmm_desk.audience.sheet import Card, MemberLine, Numbers, TargetGroupSheet
from pmm_desk.competitors.sheet import Answer, Battlecard, Caution, Change, EvidenceLine, Point
from pmm_desk.product.sheet import Figure, ProductOnePager, Quote, Rows

DAY = date(2026, 6, 30)
LINK = "https://moorline.example/dock"

ONE_PAGER_EN = ProductOnePager(
    product_name="Moorline Dock",
    category="Dock appointment and yard flow software",
    headline="Every waiting hour gets a price and a name",
    subline="Dock appointments and yard flow for plants with more than 40 trucks a day",
    problem="Forty trucks at three o'clock, slots that nobody keeps, and a detention bill a month later that nobody "
    "can check.",
    changes=(
        "Each truck gets a door and a time in WeChat.",
        "Late trucks give up the door; the dispatcher reassigns it in one click.",
        "Both sides sign the timeline; the bill follows it.",
    ),
    proofs=(
        Figure("−31%", "paid detention", "Three sites, 12 weeks, May 2026"),
        Figure("3:40 → 2:05", "hours on site, per truck", "One plant, 10 weeks, April 2026"),
        Figure("94%", "of drivers book without help", "First try, n = 212, May 2026"),
    ),
    quote=Quote(
        "At three in the afternoon nobody asks any more which truck comes first.",
        "Warehouse operations manager, consumer goods",
    ),
    comparison=Rows(
        ("Moorline Dock", "Spreadsheet + chat", "Option A"),
        (
            ("Drivers book in WeChat, nothing to install", ("yes", "no", "no")),
            ("Detention split by who caused it", ("yes", "no", "no")),
            ("Timeline signed by both sides", ("yes", "no", "partly")),
            ("Works with Kingdee and Yonyou", ("yes", "no", "unknown")),
        ),
    ),
    scene="Tuesday 15:10, plant gate: a truck is 42 minutes late; its door goes to the next one. At 18:20 both "
    "sides sign the timeline; on the 5th the bill matches it.",
    fits="SAP, Kingdee, Yonyou · WeChat mini-program · data stored in mainland China",
    price_line="Starter from ¥12,000 a year, one site",
    next_step="One site, 30 days, your own data.",
    contact="dock@moorline.example",
    link=LINK,
    version="2026 H2",
    day=DAY,
    sources=("pilot sites, 2026-03 to 2026-05", "own measurement, n = 212"),
)

ONE_PAGER_ZH = ProductOnePager(
    product_name="泊序月台",
    category="月台预约与场内车流管理",
    headline="每一小时等待，都有价格，也有名字",
    subline="面向日均40车以上工厂的月台预约与场内车流管理",
    problem="下午三点四十辆车，约好的时间没人守；一个月后来一张谁也查不清的压车费账单。",
    changes=(
        "每辆车在微信里领到门和时间。",
        "晚到的车让出月台，调度员一键改派。",
        "双方在时间线上签名，账单照此结算。",
    ),
    proofs=(
        Figure("−31%", "实付压车费", "三仓12周，2026年5月"),
        Figure("3:40 → 2:05", "车辆平均在厂时长", "某厂10周，2026年4月"),
        Figure("94%", "的司机首次即可独立预约", "n=212，2026年5月"),
    ),
    quote=Quote("“到了下午三点，再也没人问先放哪一辆了。”", "仓储运营经理，消费品制造"),
    comparison=Rows(
        ("泊序月台", "表格+微信群", "方案A"),
        (
            ("司机微信里预约，什么都不用装", ("yes", "no", "no")),
            ("压车费按责任方拆分", ("yes", "no", "no")),
            ("双方签名的时间线", ("yes", "no", "partly")),
            ("金蝶/用友对接", ("yes", "no", "unknown")),
        ),
    ),
    scene="周二15:10，厂门口：一辆车晚到42分钟，月台让给下一辆；18:20双方在时间线上签名；5日账单与之一致。",
    fits="SAP、金蝶、用友 · 微信小程序 · 数据存储在境内",
    price_line="入门版单仓每年1.2万元起",
    next_step="单仓、30天、用你自己的数据。",
    contact="dock@moorline.example",
    link=LINK,
    version="2026下半年",
    day=DAY,
    sources=("试点仓，2026年3至5月", "自测，n=212"),
)

BATTLECARD_EN = Battlecard(
    us="Moorline Dock",
    rival="GateTong 卡口通",
    as_of=DAY,
    threat=4,
    meet_where="Zhejiang, single plant",
    updated=DAY,
    one_line="Gate cameras with a queue screen, sold by lane; strong where the network is bad.",
    when_we_meet="Zhejiang, single plant, security department leads.",
    they_win=("The buyer wants to control entry, not cost",),
    we_win=("Detention is in the carrier contract and the director is in the room",),
    say_first="“They count trucks. Who pays for the wait?”",
    talking_points=(
        Point("Detention split by who caused it: no rival has it.", "K07 · E19, 30 May 2026"),
        Point("A timeline both sides sign; theirs is a printed photo log.", "K08 · E20, 18 April 2026"),
        Point("All sites on one screen; they sell one gate at a time.", "K09 · E18, 27 May 2026"),
    ),
    questions=(
        "When a carrier disputes a bill, what do both sides sign?",
        "Who in the plant sees what an hour of waiting costs?",
        "What happens at your second site?",
    ),
    strengths=(
        Answer("Works without network", "True, and good. Ask how often the network fails, and what a lane costs."),
        Answer("Cameras read plates", "Keep them: we read their plates as soon as the link is stable."),
    ),
    about_us=(
        Answer(
            "“Software without hardware.”",
            "“Keep your cameras. We read their plates from Q4.” (Roadmap: do not promise a date.)",
        ),
    ),
    objections=(
        Answer(
            "“Drivers will not install another app.”",
            "They do not: it is a WeChat mini-program. 94% book without help on the first try.",
            "S-03, n = 212",
        ),
        Answer(
            "“Our WMS vendor says it has this module.”",
            "Ask for the signed timeline and for the split by who caused the wait.",
            "K07, K08",
        ),
    ),
    price="38,000 per lane plus yearly service (brochure)",
    price_day=date(2026, 4, 18),
    columns=("Moorline", "GateTong", "CargoNest"),
    comparison=(
        ("Detention split by responsible party", ("yes", "no", "no")),
        ("Signed evidence for disputes", ("yes", "partly", "no")),
        ("Multi-site capacity view", ("yes", "no", "yes")),
        ("Gate works without network", ("no", "yes", "no")),
        ("Kingdee / Yonyou connector", ("yes", "yes", "unknown")),
    ),
    proofs=(
        Point("Time on site from 3 h 40 min to 2 h 05 min, one plant, 10 weeks", "may be named"),
        Point("Paid detention −31%, three sites, 12 weeks", "anonymous only"),
    ),
    do_not_say=(
        Caution("“They have no offline mode.”", "False: K15, brochure."),
        Caution("“Only we have WeChat.”", "False: K02, seen at a plant."),
    ),
    changes=(Change("Offers a yearly service contract with the cameras", date(2026, 5, 27)),),
    evidence=(
        EvidenceLine("No cost view, no re-plan", "fact", "Loss interview", date(2026, 5, 30)),
        EvidenceLine("Photo log is printed, not signed", "inference", "Brochure, Ningbo expo", date(2026, 4, 18)),
        EvidenceLine("Weak API", "inference", "Regional reseller", date(2025, 11, 12), stale=True),
    ),
)

BATTLECARD_ZH = Battlecard(
    us="泊序月台",
    rival="卡口通 GateTong",
    as_of=DAY,
    threat=4,
    meet_where="浙江，单厂",
    updated=DAY,
    one_line="带排队屏的卡口摄像头，按车道卖；网络差的地方很强。",
    when_we_meet="浙江、单厂、安保部门主导。",
    they_win=("买家要的是管进出，不是管费用",),
    we_win=("承运合同有压车费条款，且物流总监在场",),
    say_first="“他们会数车。等的钱谁付？”",
    talking_points=(
        Point("压车费按责任方拆分：没有竞品做到。", "K07 · E19，2026年5月30日"),
        Point("双方签名的时间线；对方只是打印的照片记录。", "K08 · E20，2026年4月18日"),
        Point("多仓一屏看清；对方一次只卖一个门。", "K09 · E18，2026年5月27日"),
    ),
    questions=("承运商不认账时，双方签的是什么？", "厂里谁看得到一小时等待花了多少钱？", "第二个仓怎么办？"),
    strengths=(
        Answer("断网也能用", "确实，也很好。请问多久断一次网，一条车道多少钱。"),
        Answer("摄像头识别车牌", "照用：对接稳定后，我们读取车牌。"),
    ),
    about_us=(Answer("“没有硬件的软件。”", "“摄像头照用，我们Q4起可读取车牌。”（路线图，勿承诺日期。）"),),
    objections=(
        Answer("“司机不会再装一个App。”", "不用装：是微信小程序，94%的司机首次即可独立完成预约。", "S-03，n=212"),
        Answer("“WMS厂商说它有这个模块。”", "请对方拿出签名的时间线，以及按责任方拆分的费用。", "K07、K08"),
    ),
    price="每车道3.8万+年服务费（手册）",
    price_day=date(2026, 4, 18),
    columns=("泊序月台", "卡口通", "CargoNest"),
    comparison=(
        ("压车费按责任方拆分", ("yes", "no", "no")),
        ("压车费争议签名证据包", ("yes", "partly", "no")),
        ("多仓产能视图", ("yes", "no", "yes")),
        ("断网卡口模式", ("no", "yes", "no")),
        ("金蝶/用友连接器", ("yes", "yes", "unknown")),
    ),
    proofs=(
        Point("在厂时长由3小时40分降至2小时05分，某厂10周", "可署名"),
        Point("实付压车费降31%，三仓12周", "仅匿名"),
    ),
    do_not_say=(
        Caution("“他们不能断网用。”", "错：K15，见手册。"),
        Caution("“只有我们有微信。”", "错：K02，现场见过。"),
    ),
    changes=(Change("摄像头可另签年度服务合同", date(2026, 5, 27)),),
    evidence=(
        EvidenceLine("没有费用视图，没有自动重排", "fact", "丢单访谈", date(2026, 5, 30)),
        EvidenceLine("照片记录是打印的，没有签名", "inference", "手册，宁波展会", date(2026, 4, 18)),
        EvidenceLine("API弱", "inference", "区域经销商", date(2025, 11, 12), stale=True),
    ),
)

GROUP_EN = TargetGroupSheet(
    product_name="Moorline Dock",
    name="Plant warehouse that wants a quiet gate, one site first",
    need="Stop the afternoon queue without a company-wide project",
    priority_class="New customer",
    influence=4,
    as_of=DAY,
    persona=Card("Warehouse Operations Manager", ("Lin Wei · user and champion", "11 interviews, 214 tickets")),
    customer_type=Card("Multi-site consumer-goods manufacturer", ("1,200 accounts · 3–12 sites",)),
    behaviour=Card("Pilot at one site, then roll out", ("New task · 4–6 people · 3–5 months",)),
    numbers=Numbers(1200, 0.025, 30.0, 0.22, 6.6, 96_000, 633_600, "CNY"),
    quote="“At three in the afternoon there are forty trucks at the gate and nobody can tell me which one should come "
    "in first.”",
    speaker="Lin Wei",
    pains=(
        "Slots are agreed by phone and in group chats, then broken",
        "Detention bills arrive 30 days later and she cannot prove the truck came late",
        "Night shift keeps a different sheet",
    ),
    jobs=(
        "When a truck is late, decide in one minute who takes its door, without a quarrel",
        "Empty the gate queue by 18:00",
        "No line stop because raw material is stuck outside",
    ),
    criteria=("Works for a 55-year-old driver", "A new clerk can run it after one shift", "Shows who was late"),
    objections=("Drivers will not install another app", "My people will not type"),
    channels=("Industry WeChat accounts", "Peers in other plants", "Carrier complaints"),
    trigger="A new plant, or a carrier rate increase",
    buying=(("People deciding", "4–6"), ("Usual length", "3–5 months"), ("Buy class", "New task")),
    messages=(
        "Every truck gets a door and a time; a late one gives it up without a quarrel.",
        "You see which hour was yours to pay, and which was not.",
    ),
    committee=(
        MemberLine("Warehouse Operations Manager × 2", "User, Champion", 4, "Gate queue empty by 18:00", "A door each"),
        MemberLine("Logistics Director", "Economic buyer", 5, "Pays for waiting three times", "Not yours, not paid"),
        MemberLine("IT Applications Lead", "Gatekeeper", 3, "Every new system is one more connector"),
    ),
    market=(
        ("Competition", "Win the pilot before the bundle comes up for renewal"),
        ("Regulation", "Talk about storage in the mainland first"),
    ),
    notes="Same accounts as the IT gatekeeper's group: revenue is counted here only.",
    findings=("No message yet for the objection “My people will not type”",),
)

GROUP_ZH = TargetGroupSheet(
    product_name="泊序月台",
    name="想先让一个厂门口安静下来的工厂仓库",
    need="不搞全公司项目，先解决下午堵门",
    priority_class="新客户",
    influence=4,
    as_of=DAY,
    persona=Card("仓储运营经理", ("林薇 · 使用者、内部推动者", "11次访谈、214张工单")),
    customer_type=Card("多工厂消费品制造商", ("1,200家可触达客户 · 3–12个仓",)),
    behaviour=Card("单仓试点后推广", ("首次采购 · 4–6人 · 3–5个月",)),
    numbers=Numbers(1200, 0.025, 30.0, 0.22, 6.6, 96_000, 633_600, "CNY"),
    quote="“下午三点门口堵着四十辆车，没人能告诉我先放哪一辆。”",
    speaker="林薇",
    pains=("预约靠电话和微信群，约了也不算数", "30天后收到压车费账单，却拿不出晚到的证据", "夜班用的是另一张表"),
    jobs=("车晚到时，一分钟内决定月台让给谁，而且不吵架", "18点前清空门口队列", "不因原料堵在门外而停线"),
    criteria=("55岁的司机也会用", "新文员跟一个班就会", "看得出是谁晚了"),
    objections=("司机不会再装一个App", "我的人不会去打字"),
    channels=("行业公众号", "兄弟工厂同行", "承运商的抱怨"),
    trigger="新工厂投产或承运商涨价",
    buying=(("参与决策人数", "4–6"), ("通常周期", "3–5个月"), ("采购类型", "首次采购")),
    messages=("每辆车有门有时间，晚到就让出来，不用吵架。", "哪一小时该你付，哪一小时不该，一目了然。"),
    committee=(
        MemberLine("仓储运营经理 × 2", "使用者、内部支持者", 4, "18点前清空门口队列；压车费说不清", "每辆车有门有时间"),
        MemberLine("物流总监", "经济购买者", 5, "等待的钱付了三遍", "不该你付的不再付"),
        MemberLine("信息化应用负责人", "技术把关人", 3, "每个新系统多一个接口"),
    ),
    market=(("竞争", "赶在捆绑到期前成交"), ("监管", "先讲境内存储")),
    notes="与信息化把关人那一组是同一批客户：收入只在这里计。",
    findings=("异议“我的人不会去打字”还没有对应话术",),
)
