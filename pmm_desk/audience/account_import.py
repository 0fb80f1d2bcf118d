"""From the rows of a list to accounts: which column is what, what each row would do, and doing it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pmm_desk.audience.assignment import folded, rules_of, type_of
from pmm_desk.lists.listing import UNREADABLE, Line

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

Row = Mapping[str, Any]
Mapped = dict[str, int]
"""Field of an account → the column of the list, from 0."""

TYPE = "customer_type_id"
FIELDS = ("name", "code", "industry", "size", "region", "city", "owns_product", TYPE, "website", "source", "note")

HEADER_WORDS: Mapping[str, str] = {
    "name": "name|company|company name|account|account name|customer|customer name|organisation|organization|firm"
    "|公司|公司名|公司名称|公司名稱|企业|企业名称|企業|企業名稱|客户|客户名|客户名称|客戶|客戶名稱|名称|名稱|单位名称|單位名稱|单位|單位",
    "code": "code|id|no|number|account id|account no|account number|customer id|customer no|customer number"
    "|编号|編號|客户编号|客戶編號|客户号|客户代码|客戶代碼|代码|代碼|统一社会信用代码|統一編號|编码|編碼",
    "industry": "industry|sector|branch|vertical|line of business|行业|行業|产业|產業|所属行业|所屬行業|行业类别",
    "size": "size|employees|headcount|staff|number of employees|company size|规模|規模|人数|人數|员工数|員工數|员工人数"
    "|員工人數|企业规模|企業規模|公司规模|公司規模",
    "region": "region|area|territory|country|state|province|地区|地區|区域|區域|大区|大區|省份|省|国家|國家",
    "city": "city|town|place|location|城市|所在城市|市|县市|縣市|地址|address",
    "owns_product": "owns product|owned product|owned products|owns|installed base|product|products|current product"
    "|已购产品|已購產品|在用产品|使用產品|现有产品|現有產品|产品|產品|已有产品",
    TYPE: "customer type|type|segment|account type|客户类型|客戶類型|类型|類型|客户分类",
    "website": "website|web|url|homepage|site|domain|网站|網站|网址|網址|官网|官網",
    "source": "source|origin|lead source|list|来源|來源|客户来源|客戶來源|渠道",
    "note": "note|notes|remark|remarks|comment|comments|备注|備註|说明|說明|附注",
}
"""The words that stand over such a column in English and Chinese lists, '|' between them."""

_PUNCTUATION = re.compile(r"[\W_]+")
_LEGAL = re.compile(
    r"(股份有限公司|有限责任公司|有限責任公司|有限公司|\b(co|ltd|limited|inc|incorporated|llc|llp|gmbh|ag|plc|corp"
    r"|corporation|company|sa|bv|pte|pty)\b)"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?")
_FAULTY = re.compile(r"#(REF|N/A|DIV/0|NAME|VALUE|NUM|NULL)[!?]?", re.IGNORECASE)


@dataclass(frozen=True)
class LeftOut:
    """A row that does not come in. `reason`: no_name, too_long, unreadable, too_many_cells, formula_error,
    date_in_size, negative_size, unknown_type; for duplicates twice_in_list. `value`: what proves it.
    """

    line: Line
    reason: str
    field: str = ""
    value: str = ""


@dataclass
class Plan:
    """What an import would do. updates: account id → its new values; unchanged: known accounts with nothing new."""

    adds: list[dict[str, Any]] = field(default_factory=list)
    updates: dict[str, dict[str, Any]] = field(default_factory=dict)
    unchanged: int = 0
    duplicates: list[LeftOut] = field(default_factory=list)
    errors: list[LeftOut] = field(default_factory=list)

    @property
    def steps(self) -> int:
        """How many rows are written."""
        return len(self.adds) + len(self.updates)


# columns ---------------------------------------------------------------------------------------------


def header_word(text: str) -> str:
    """A header as it is compared."""
    return _PUNCTUATION.sub(" ", folded(text)).strip()


def guess_header(lines: Sequence[Line]) -> int:
    """The line of the header among the first ones, from 1; 0 when none looks like one."""
    best, most = 0, 1
    for at, line in enumerate(lines[:20], 1):
        known = len(guess(line.cells))
        if known > most:
            best, most = at, known
    if not best and lines and "name" in guess(lines[0].cells):
        return 1
    return best


def guess(header: Sequence[str]) -> Mapped:
    """Which column is which field, by the words over it: the same word first, then a word within it."""
    words = [header_word(cell) for cell in header]
    found: Mapped = {}
    taken: set[int] = set()
    for within in (False, True):
        for name in FIELDS:
            known = HEADER_WORDS[name].split("|")
            if name in found:
                continue
            for at, word in enumerate(words):
                fits = any(_within(each, word) for each in known) if within else word in known
                if word and fits and at not in taken and len(word) < 60:
                    found[name] = at
                    taken.add(at)
                    break
    return found


def _within(known: str, word: str) -> bool:
    """Whether a header holds a known word: whole words in English; in Chinese, which has no gaps, two characters."""
    return f" {known} " in f" {word} " if known.isascii() else len(known) > 1 and known in word


def fingerprint(header: Sequence[str]) -> str:
    """What tells lists of the same columns; lists without a header are told by their number of columns."""
    words = "\n".join(header_word(cell) for cell in header)
    return hashlib.sha256(words.encode("utf-8")).hexdigest()[:32]


def mapping_text(mapped: Mapped) -> str:
    """A mapping as it is remembered."""
    return json.dumps(mapped, sort_keys=True)


def mapping_of(text: str, width: int) -> Mapped | None:
    """A remembered mapping; None for one that is no mapping of so many columns."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, dict) or not found:
        return None
    sound = all(name in FIELDS and type(at) is int and 0 <= at < width for name, at in found.items())
    return found if sound else None


def values_of(line: Line, mapped: Mapped) -> dict[str, str]:
    """The texts of a row by field; a row that is too short has empty ones."""
    cells = line.cells
    return {name: " ".join(cells[at].split()) if at < len(cells) else "" for name, at in mapped.items()}


# rows ------------------------------------------------------------------------------------------------


def name_key(name: str) -> str:
    """A company's name as it is compared: without case, marks, spaces and legal form."""
    plain = _PUNCTUATION.sub(" ", folded(name))
    bare = "".join(_LEGAL.sub(" ", plain).split())
    return bare or "".join(plain.split())


class Known:
    """Accounts by number and by name; the same name under two numbers is two accounts."""

    def __init__(self, accounts: Iterable[Row] = ()) -> None:
        self._by_code: dict[str, Any] = {}
        self._by_name: dict[str, list[tuple[str, Any]]] = {}
        for row in accounts:
            self.add(str(row["code"]), str(row["name"]), row)

    def add(self, code: str, name: str, item: Any) -> None:
        """Know one more."""
        code = folded(code)
        if code:
            self._by_code.setdefault(code, item)
        self._by_name.setdefault(name_key(name), []).append((code, item))

    def find(self, code: str, name: str) -> Any:
        """The account with this number, else with this name; None when there is none."""
        code = folded(code)
        if code and code in self._by_code:
            return self._by_code[code]
        named = self._by_name.get(name_key(name), ())
        return next((item for other, item in named if not code or not other), None)


@dataclass(frozen=True)
class Importer:
    """What the rows of a list are held against.

    limits: field → most characters. types, rules: of the project. update: whether accounts already here take new
    values. assign: whether the rules give a type to accounts without one.
    """

    mapped: Mapped
    limits: Mapping[str, int]
    accounts: Sequence[Row] = ()
    types: Sequence[Row] = ()
    rules: Sequence[Row] = ()
    update: bool = True
    assign: bool = True
    source: str = ""

    def plan(self, lines: Sequence[Line], width: int = 0, each: Callable[[int], None] = lambda done: None) -> Plan:
        """What these rows would do. `width`: the columns of the header, 0 where there is none. `each` hears how
        many rows are looked at, and may raise to end it.
        """
        plan = Plan()
        here, seen = Known(self.accounts), Known()
        names = {folded(str(row[column])): row["id"] for column in ("name", "code") for row in self.types}
        names.pop("", None)
        ordered = rules_of(self.types, self.rules) if self.assign else []
        for done, line in enumerate(lines, 1):
            each(done)
            values = values_of(line, self.mapped)
            problem = self._problem(line, values, width, names)
            if problem is not None:
                plan.errors.append(problem)
                continue
            code, name = values.get("code", ""), values["name"]
            earlier = seen.find(code, name)
            if earlier is not None:
                plan.duplicates.append(LeftOut(line, "twice_in_list", "name", str(earlier.number)))
                continue
            seen.add(code, name, line)
            self._take(plan, values, here.find(code, name), names, ordered)
        return plan

    def _take(
        self,
        plan: Plan,
        texts: Mapping[str, str],
        known: Row | None,
        names: Mapping[str, str],
        ordered: Sequence[tuple[str, Sequence[Row]]],
    ) -> None:
        """Add an account, or what is new about one."""
        values: dict[str, Any] = {name: text for name, text in texts.items() if text}
        if TYPE in values:
            values[TYPE] = names[folded(values[TYPE])]
        blank = dict.fromkeys(FIELDS, "") | {TYPE: None}
        if self.source and known is None:
            values.setdefault("source", self.source)
        whole = {**blank, **(known or {}), **values}
        if whole[TYPE] is None and ordered and (customer_type := type_of(whole, ordered)):
            values[TYPE] = customer_type
        if known is None:
            plan.adds.append(values)
            return
        fresh = {name: value for name, value in values.items() if known[name] != value} if self.update else {}
        if fresh:
            plan.updates[str(known["id"])] = fresh
        else:
            plan.unchanged += 1

    def _problem(self, line: Line, values: Mapping[str, str], width: int, names: Mapping[str, str]) -> LeftOut | None:
        """Why a row does not come in; None for a sound one."""
        name = values.get("name", "")
        if width and any(line.cells[width:]):
            return LeftOut(line, "too_many_cells", value=str(len(line.cells)))
        for column, text in values.items():
            if UNREADABLE in text or "\0" in text:
                return LeftOut(line, "unreadable", column, text)
            if _FAULTY.fullmatch(text):
                return LeftOut(line, "formula_error", column, text)
            if len(text) > self.limits.get(column, len(text)):
                return LeftOut(line, "too_long", column, str(self.limits[column]))
        if not name_key(name):
            return LeftOut(line, "no_name", "name")
        size = values.get("size", "")
        if _DATE.fullmatch(size):
            return LeftOut(line, "date_in_size", "size", size)
        if re.match(r"[-−]\s*\d", size):
            return LeftOut(line, "negative_size", "size", size)
        wanted = values.get(TYPE, "")
        if wanted and folded(wanted) not in names:
            return LeftOut(line, "unknown_type", TYPE, wanted)
        return None


def carry_out(change: Change, plan: Plan, each: Callable[[int], None]) -> None:
    """Write a plan inside a change; `each` hears how many rows are written, and may raise to take all back."""
    change.add_all("account", plan.adds, each=each)
    for done, (row_id, values) in enumerate(plan.updates.items(), len(plan.adds) + 1):
        change.set(row_id, **values)
        each(done)
