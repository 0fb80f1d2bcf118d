"""From the rows of a list to accounts: which column is what, what each row would do, and doing it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pmm_desk.audience.assignment import rules_of, type_of
from pmm_desk.lists.columns import Known, LeftOut, Mapped, broken, folded, header_word, values_of
from pmm_desk.lists.listing import Line

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

Row = Mapping[str, Any]

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

_LEGAL = re.compile(
    r"(股份有限公司|有限责任公司|有限責任公司|有限公司|\b(co|ltd|limited|inc|incorporated|llc|llp|gmbh|ag|plc|corp"
    r"|corporation|company|sa|bv|pte|pty)\b)"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?")


@dataclass
class Plan:
    """What an import would do. updates: account id → its new values; unchanged: known accounts with nothing new.

    A row stays out as no_name, too_long, unreadable, too_many_cells, formula_error, date_in_size, negative_size,
    unknown_type; a duplicate as twice_in_list.
    """

    adds: list[dict[str, Any]] = field(default_factory=list)
    updates: dict[str, dict[str, Any]] = field(default_factory=dict)
    unchanged: int = 0
    duplicates: list[LeftOut] = field(default_factory=list)
    errors: list[LeftOut] = field(default_factory=list)

    @property
    def steps(self) -> int:
        """How many rows are written."""
        return len(self.adds) + len(self.updates)

    @property
    def left(self) -> list[LeftOut]:
        """The rows that stay out, in the order of the list."""
        return sorted([*self.errors, *self.duplicates], key=lambda each: each.line.number)


# rows ------------------------------------------------------------------------------------------------


def name_key(name: str) -> str:
    """A company's name as it is compared: without case, marks, spaces and legal form."""
    plain = header_word(name)
    bare = "".join(_LEGAL.sub(" ", plain).split())
    return bare or "".join(plain.split())


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
        here, seen = Known(self.accounts, name_key), Known(key=name_key)
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
            if reason := broken(text):
                return LeftOut(line, reason, column, text)
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
