"""From the rows of a roadmap or an issue tracker to features and their scores: pure, without window or database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pmm_desk.lists.columns import Known, LeftOut, Mapped, bare, broken, header_word, values_of
from pmm_desk.lists.listing import Line
from pmm_desk.widgets.cell_values import number_in, whole_in

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

Row = Mapping[str, Any]
Cell = tuple[str, str]
"""(feature, criterion)"""

TEXTS = ("goal", "technical_point", "benefit", "value")
"""Fields that may have several lines."""

HEADER_WORDS: Mapping[str, str] = {
    "name": "name|feature|feature name|summary|title|issue|epic|epic name|story|requirement"
    "|功能|功能名称|功能名稱|名称|名稱|标题|標題|概要|需求|需求名称|需求標題|需求标题|主题|主題",
    "code": "code|key|issue key|id|feature id|feature reference|reference|reference number|number|no|issue id"
    "|work item id|编号|編號|代码|代碼|关键字|功能编号|功能編號|需求编号|需求編號|工作项编号",
    "stage": "stage|status|state|feature status|workflow status|issue status|阶段|階段|状态|狀態|需求状态",
    "period": "period|release|release name|quarter|timeframe|time frame|fix version|fix versions|fix version s|sprint"
    "|iteration|iteration path|milestone|target release|planned release|版本|发布版本|發布版本|计划版本|計畫版本|迭代"
    "|季度|排期|时间|時間|里程碑|目标版本",
    "effort": "effort|person weeks|effort person weeks|weeks|estimate weeks|工作量|人周|人週"
    "|工作量 人周|工作量 人週|投入",
    "goal": "goal|goals|objective|objectives|initiative|initiative name|okr|目标|目標|目的",
    "technical_point": "technical point|description|feature description|details|specification"
    "|技术点|技術點|描述|说明|說明|功能描述|需求描述|详细描述|詳細描述",
    "benefit": "benefit|benefits|customer benefit|user benefit|利益|收益|好处|好處|用户收益|客户收益",
    "value": "value|customer value|user value|business value|价值|價值|客户价值|客戶價值|用户价值|业务价值",
}
"""The words that stand over such a column in exports of Jira, Aha!, Productboard, Azure DevOps and Chinese tools."""

_STAGES: Mapping[str, str] = {
    "idea": "idea|ideas|backlog|open|new|to do|todo|triage|candidate|under consideration|gathering interest|not started"
    "|proposed|discovery|构想|構想|想法|待办|待辦|待评估|待評估|新建|新|未开始|未開始|待处理|需求池",
    "planned": "planned|scheduled|committed|selected for development|ready|ready for dev|ready for development|next"
    "|defined|approved|已规划|已規劃|规划中|規劃中|计划中|計畫中|已排期|待开发|待開發|已计划",
    "building": "building|in progress|in development|doing|active|started|in review|code review|in qa|in testing"
    "|testing|now|进行中|進行中|研发中|研發中|开发中|開發中|测试中|測試中|实现中|實現中",
    "beta": "beta|in beta|pilot|alpha|early access|客户灰度|客戶灰度|灰度|灰度中|公测|公測|内测|內測|试点|試點",
    "live": "live|done|closed|complete|completed|released|shipped|launched|resolved|delivered"
    "|已上线|已上線|已发布|已發布|已完成|完成|上线|已关闭|已關閉|已解决|已解決",
    "retiring": "retiring|deprecated|sunset|sunsetting|即将下线|即將下線|下线中|下線中",
    "retired": "retired|removed|end of life|已下线|已下線|已废弃|已廢棄",
}
STAGES: Mapping[str, str] = {bare(word): code for code, words in _STAGES.items() for word in words.split("|")}
"""What trackers write about where a feature stands → the stage."""


@dataclass
class Plan:
    """What an import would do. Rows stay out as no_name, too_long, unreadable, formula_error, too_many_cells,
    twice_in_list; single cells as not_a_number, not_whole, out_of_range, negative, unknown_stage, too_long,
    unreadable, formula_error.
    """

    adds: list[dict[str, Any]] = field(default_factory=list)
    new_scores: list[dict[str, int]] = field(default_factory=list)
    """For each of `adds`, criterion id → score."""
    updates: dict[str, dict[str, Any]] = field(default_factory=dict)
    scores: dict[Cell, int] = field(default_factory=dict)
    """New or other scores of features that are here already."""
    unchanged: int = 0
    left_rows: list[LeftOut] = field(default_factory=list)
    left_cells: list[LeftOut] = field(default_factory=list)

    @property
    def updated(self) -> int:
        """How many features that are here already change."""
        return len(self.updates.keys() | {feature for feature, _ in self.scores})

    @property
    def scored(self) -> int:
        """How many cells are scored."""
        return sum(map(len, self.new_scores)) + len(self.scores)

    @property
    def steps(self) -> int:
        """How many rows are written."""
        return len(self.adds) + len(self.updates) + self.scored

    @property
    def left(self) -> list[LeftOut]:
        """All that is left out, in the order of the list."""
        return sorted([*self.left_rows, *self.left_cells], key=lambda each: each.line.number)


def header_words(criteria: Iterable[Row]) -> dict[str, str]:
    """The words over every column that may come in; a criterion has its name, its short name and its code.

    `criteria`: rows in any number of languages, those of one criterion with the same id.
    """
    found = dict(HEADER_WORDS)
    for row in criteria:
        words = [header_word(str(row[column])) for column in ("name", "short_name", "code")]
        known = found.get(row["id"], "")
        found[row["id"]] = "|".join(dict.fromkeys([*known.split("|"), *words]))
    return {name: "|".join(filter(None, words.split("|"))) for name, words in found.items()}


@dataclass(frozen=True)
class Importer:
    """What the rows of a list are held against.

    limits: field → most characters. features: of the project in its main language; further: the same in others.
    criteria: of the scorecard in use. scores: what stands there already. update: whether features already here take
    new values and scores.
    """

    mapped: Mapped
    limits: Mapping[str, int]
    features: Sequence[Row] = ()
    further: Sequence[Row] = ()
    criteria: Sequence[Row] = ()
    scores: Mapping[Cell, int | None] = field(default_factory=dict)
    update: bool = True

    def plan(self, lines: Sequence[Line], width: int = 0, each: Callable[[int], None] = lambda done: None) -> Plan:
        """What these rows would do. `width`: the columns of the header, 0 where there is none. `each` hears how
        many rows are looked at, and may raise to end it.
        """
        plan, seen = Plan(), Known()
        rows = {row["id"]: row for row in self.features}
        here = Known([*self.features, *({**rows[row["id"]], "name": row["name"]} for row in self.further)])
        names = {(row["id"], bare(str(row["name"]))) for row in (*self.features, *self.further)}
        translated = {(row["id"], column, row.get(column)) for row in self.further for column in TEXTS}
        taken: dict[str, Line] = {}
        for done, line in enumerate(lines, 1):
            each(done)
            texts = self._texts(line)
            code, name = texts.get("code", ""), texts.get("name", "")
            found = here.find(code, name) if code or name else None
            problem = self._problem(line, texts, width, known=found is not None)
            earlier = None if problem else taken.get(found["id"]) if found else seen.find(code, name)
            if earlier is not None:
                problem = LeftOut(line, "twice_in_list", "name", str(earlier.number))
            if problem is not None:
                plan.left_rows.append(problem)
                continue
            seen.add(code, name, line)
            if found:
                taken[found["id"]] = line
            values, scores = self._values(plan, line, texts)
            if found is None:
                plan.adds.append(values)
                plan.new_scores.append(scores)
                continue
            known = rows[found["id"]]
            if (known["id"], bare(name)) in names:
                values.pop("name", None)
            # The main language keeps its words where a list says what the translation says.
            values = {name: value for name, value in values.items() if (known["id"], name, value) not in translated}
            self._take(plan, known, values, scores)
        return plan

    def _texts(self, line: Line) -> dict[str, str]:
        texts = values_of(line, self.mapped)
        for name in TEXTS:
            if name in self.mapped and self.mapped[name] < len(line.cells):
                texts[name] = line.cells[self.mapped[name]].strip()
        return texts

    def _take(self, plan: Plan, known: Row, values: Mapping[str, Any], scores: Mapping[str, int]) -> None:
        """What is new about a feature that is here."""
        feature = str(known["id"])
        fresh = {name: value for name, value in values.items() if known[name] != value} if self.update else {}
        other = {
            (feature, criterion): score
            for criterion, score in scores.items()
            if self.update and self.scores.get((feature, criterion)) != score
        }
        if fresh:
            plan.updates[feature] = fresh
        plan.scores |= other
        plan.unchanged += not fresh and not other

    def _problem(self, line: Line, texts: Mapping[str, str], width: int, *, known: bool) -> LeftOut | None:
        """Why a whole row does not come in; None for one that does."""
        if width and any(line.cells[width:]):
            return LeftOut(line, "too_many_cells", value=str(len(line.cells)))
        for column in ("name", "code"):
            text = texts.get(column, "")
            if reason := broken(text):
                return LeftOut(line, reason, column, text)
            if len(text) > self.limits.get(column, len(text)):
                return LeftOut(line, "too_long", column, str(self.limits[column]))
        if not bare(texts.get("name", "")) and not known:
            return LeftOut(line, "no_name", "name")
        return None

    def _values(self, plan: Plan, line: Line, texts: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, int]]:
        """The values and scores of a row; cells that say nothing are told one by one."""
        values: dict[str, Any] = {}
        scores: dict[str, int] = {}
        criteria = {str(row["id"]): row for row in self.criteria}
        for column, text in texts.items():
            if not text:
                continue
            try:
                if column in criteria:
                    scores[column] = _score(text, criteria[column])
                else:
                    values[column] = self._value(column, text)
            except ValueError as problem:
                plan.left_cells.append(LeftOut(line, str(problem), column, text))
        return values, scores

    def _value(self, column: str, text: str) -> Any:
        """What a cell means. Raises ValueError with the reason."""
        if reason := broken(text):
            raise ValueError(reason)
        if column == "stage":
            if bare(text) not in STAGES:
                raise ValueError("unknown_stage")
            return STAGES[bare(text)]
        if column == "effort":
            number = number_in(text)
            if number is None or number < 0 or number > 1e12:
                raise ValueError("negative" if number is not None and number < 0 else "not_a_number")
            return number
        if len(text) > self.limits.get(column, len(text)):
            raise ValueError("too_long")
        return text


def _score(text: str, criterion: Row) -> int:
    """The score in a cell. Raises ValueError with the reason: NaN and words are not_a_number."""
    if reason := broken(text):
        raise ValueError(reason)
    score = whole_in(text)
    if score is None:
        raise ValueError("not_a_number")
    if not int(criterion["lowest"]) <= score <= int(criterion["highest"]):
        raise ValueError("out_of_range")
    return score


def carry_out(
    change: Change,
    plan: Plan,
    rows: Mapping[Cell, str],
    signed: Mapping[str, Any],
    each: Callable[[int], None] = lambda done: None,
) -> list[str]:
    """Write a plan inside a change; the ids of the new features. `rows`: the Score row of each cell that has one.
    `signed`: who scored, and when. `each` hears how many rows are written, and may raise to take all back.
    """
    made = change.add_all("feature", plan.adds, each=each)
    cells = {(feature, criterion): score for feature, scores in zip(made, plan.new_scores, strict=True)
             for criterion, score in scores.items()} | plan.scores  # fmt: skip
    new = [
        {"feature_id": feature, "criterion_id": criterion, "score": score, **signed}
        for (feature, criterion), score in cells.items()
        if (feature, criterion) not in rows
    ]
    done = len(made)
    change.add_all("score", new, each=lambda count: each(done + count))
    done += len(new)
    for feature, values in plan.updates.items():
        change.set(feature, **values)
        done += 1
        each(done)
    for cell in plan.scores.keys() & rows.keys():
        change.set(rows[cell], score=plan.scores[cell], **signed)
        done += 1
        each(done)
    return made
