"""Does a scenario name a time, a place and people (E12)? A plain look for words, which claims no more than that."""

from __future__ import annotations

import re
from collections.abc import Iterable

PARTS = ("time", "place", "people")
"""What a story needs, in the order in which it is asked for."""

_TIME = re.compile(
    r"\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}\s*(?:am|pm|o['’]clock)\b|\b\d{4}-\d{2}(?:-\d{2})?\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b(?:january|february|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:morning|noon|midday|afternoon|evening|night|midnight|weekend|tomorrow|yesterday|today)s?\b"
    r"|\bon the \d{1,2}(?:st|nd|rd|th)\b|\b(?:every|each|last|next|one) (?:hour|day|week|month|quarter|shift)\b"
    r"|\b(?:at|after|before|by|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\d{1,2}[:：]\d{2}|[\d一二三四五六七八九十两兩]+[点點时時](?!间)|\d{1,2}月|\d{1,2}[日号號]"
    r"|[周週][一二三四五六日天]|星期|礼拜|禮拜|月初|月底|季末|年底|旺季"
    r"|早上|清晨|上午|中午|下午|傍晚|晚上|夜里|夜裡|夜班|凌晨|今天|昨天|明天|每天|每周|每週|每月",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:gate|dock|door|yard|plant|site|factory|warehouse|office|shop|store|floor|room|desk|lab|hall|street|road"
    r"|port|airport|station|hospital|school|kitchen|counter|field|farm|line|ramp|depot|headquarters|home|building"
    r"|clinic|branch|court|lobby|workshop|booth|fair|phone|screen)s?\b"
    r"|门口|門口|月台|仓|倉|厂|廠|车间|車間|产线|產線|现场|現場|办公室|辦公室|会议室|會議室|机房|機房|门店|門市|柜台|櫃檯"
    r"|总部|總部|工地|码头|碼頭|机场|機場|车站|車站|医院|醫院|学校|學校|展会|展會|卡口|园区|園區|路上|家里|家裡|前台",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:he|she|they|we|i|you|both sides|nobody|somebody|everyone|people|team|crew|colleague|customer|client|buyer"
    r"|driver|carrier|guard|clerk|nurse|doctor|teacher|engineer|developer|designer|analyst|accountant|operator"
    r"|dispatcher|planner|buyer|foreman|manager|director|supervisor|officer|lead|head|boss|chief|owner|agent|partner"
    r"|supplier|vendor|auditor|lawyer|colleagues|family|parent|student|patient|guest|visitor|worker|staff)s?\b"
    r"|双方|雙方|大家|有人|没人|沒人|他们|他們|她|他|我们|我們|客户|客戶|司机|司機|承运商|承運商|经理|經理|总监|總監|主管|主任"
    r"|调度|調度|文员|文員|工人|员工|員工|同事|老板|老闆|医生|醫生|护士|護士|老师|老師|工程师|工程師|采购|採購|财务|財務|[门門]卫",
    re.IGNORECASE,
)


def lacking(text: str, places: Iterable[str] = (), people: Iterable[str] = ()) -> tuple[str, ...]:
    """Which of time, place and people a scenario does not seem to name; nothing for an empty one.

    Known beside the usual words: `places` and `people` of the project, such as the places of its sales scenarios and
    the names and titles of its roles. A word that only looks like one is taken for one: this finds what is
    missing, not what is good.
    """
    if not text.strip():
        return ()
    folded = text.casefold()
    found = {
        "time": bool(_TIME.search(text)),
        "place": bool(_PLACE.search(text)) or _any(places, folded),
        "people": bool(_PEOPLE.search(text)) or _any(people, folded),
    }
    return tuple(part for part in PARTS if not found[part])


def _any(names: Iterable[str], folded: str) -> bool:
    return any(name.strip() and name.strip().casefold() in folded for name in names)
