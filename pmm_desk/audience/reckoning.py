"""The figures of the target groups as the tab shows them: reckoned once, then only what a change touches."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from pmm_desk.audience.blocks import addressable, is_negative
from pmm_desk.audience.rules import (
    CLASSES,
    GroupFigures,
    figures,
    order_of,
    priority_class,
    shares_over,
    triple,
    with_accounts,
)
from pmm_desk.audience.words import amount
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pmm_desk.widgets.live import Live

FORMULA = ("persona", "customer_type", "buying_behaviour")
"""The tables of the formula, in its order."""
TABLES = frozenset((*FORMULA, "target_group", "account", "impossible_combination", "class_plan"))
Line = tuple[tuple[Any, ...], str, str]
"""What orders a group: its figures, then its place in the file, then its id."""


class Reckoning:
    """Groups, their figures, order and total, and the three lists; each page of the room asks it."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.read()

    def read(self) -> None:
        """Read and reckon everything."""
        live = self._live
        self.parts: dict[str, dict[str, dict[str, Any]]] = {}
        self.groups: dict[str, dict[str, Any]] = {}
        self._figures: dict[str, GroupFigures] = {}
        self._lines: list[Line] = []
        self._of_type: dict[str, set[str]] = {}
        self._triples: Counter[tuple[str, str, str]] = Counter()
        self._classes: Counter[str] = Counter()
        self._overfull: dict[str, Fraction] = {}
        self._sum = Fraction(0)
        self._known = 0
        self.partial = 0
        """How many counting groups have no figure."""
        for table in FORMULA:
            self._read_part(table)
        rows = live.rows("target_group")
        for row in rows:
            self._count(row, sort=False)
        self._lines.sort()
        self._measure_types({str(row["customer_type_id"]) for row in rows})
        self._read_marks()
        self._read_currency()

    def _read_marks(self) -> None:
        """The combinations said to be impossible, and who works each priority class."""
        live = self._live
        self.impossible = {triple(row): row for row in live.rows("impossible_combination")}
        self.plans = {str(row["priority"]): row for row in live.rows("class_plan")}

    def _read_part(self, table: str) -> None:
        """One list of the formula; a customer type counts its accounts where nobody typed their number."""
        live = self._live
        rows = live.rows(table)
        if table == "customer_type":
            open_types = [row["id"] for row in rows if row["accounts"] is None]
            counted = {row_id: live.count("account", customer_type_id=row_id) for row_id in open_types}
            rows = [dict(row) for row in with_accounts(rows, counted)]
        self.parts[table] = {row["id"]: row for row in rows}

    def _read_currency(self) -> None:
        projects = self._live.project.rows("project")
        self.currency = str(projects[0]["currency"]) if projects else ""

    # keeping the figures true ------------------------------------------------------------------------

    def update(self, done: Any) -> bool:
        """Take in what a change touched; False where it is nothing of this room."""
        touched = set(done.rows)
        if not (TABLES | {"project"}) & touched:
            return False
        if "project" in touched:
            self._read_currency()
        for table in FORMULA:
            if table in touched:
                self._update_part(table, done.rows[table])
        if "account" in touched and "customer_type" not in touched:
            self._update_part("customer_type", list(self.parts["customer_type"]))
        if "target_group" in touched:
            self._update_groups(done.rows["target_group"])
        if {"impossible_combination", "class_plan"} & touched:
            self._read_marks()
        return True

    def _update_part(self, table: str, ids: Iterable[str]) -> None:
        before = self.parts[table]
        self._read_part(table)
        if table != "customer_type":
            return
        counted = {
            row_id
            for row_id in {*ids, *before}
            if before.get(row_id, {}).get("accounts") != self.parts[table].get(row_id, {}).get("accounts")
        }
        for kind in counted:
            for group_id in list(self._of_type.get(kind, ())):
                row = self.groups[group_id]
                self._forget(group_id)
                self._count(row)
        self._measure_types(counted)

    def _update_groups(self, ids: Iterable[str]) -> None:
        live = self._live
        found = {row["id"]: row for row in live.project.page("target_group", list(ids), language=live.language)}
        kinds = set()
        for group_id in ids:
            if group_id in self.groups:
                kinds.add(str(self.groups[group_id]["customer_type_id"]))
                self._forget(group_id)
            if group_id in found:
                kinds.add(str(found[group_id]["customer_type_id"]))
                self._count(found[group_id])
        self._measure_types(kinds)

    def _count(self, row: dict[str, Any], *, sort: bool = True) -> None:
        """Take a group in."""
        group_id, kind = row["id"], str(row["customer_type_id"])
        found = figures(row, self.parts["customer_type"].get(kind, {}).get("accounts"))
        self.groups[group_id] = row
        self._figures[group_id] = found
        line = (order_of(found), row["position"], group_id)
        if sort:
            insort(self._lines, line)
        else:
            self._lines.append(line)
        self._of_type.setdefault(kind, set()).add(group_id)
        self._triples[triple(row)] += 1
        self._classes[priority_class(row)] += 1
        self._add(found, 1)

    def _forget(self, group_id: str) -> None:
        """Take a group out."""
        row, found = self.groups.pop(group_id), self._figures.pop(group_id)
        del self._lines[bisect_left(self._lines, (order_of(found), row["position"], group_id))]
        self._of_type[str(row["customer_type_id"])].discard(group_id)
        self._triples[triple(row)] -= 1
        self._classes[priority_class(row)] -= 1
        self._add(found, -1)

    def _add(self, found: GroupFigures, sign: int) -> None:
        if found.influencer:
            return
        if found.revenue is None:
            self.partial += sign
        else:
            self._sum += sign * found.revenue
            self._known += sign

    def _measure_types(self, kinds: Iterable[str]) -> None:
        """Of these types: whether their accounts are counted more than once."""
        for kind in kinds:
            rows = [self.groups[group_id] for group_id in self._of_type.get(kind, ())]
            over = shares_over(rows, {kind: self.parts["customer_type"].get(kind, {}).get("accounts")})
            self._overfull.pop(kind, None)
            if over:
                self._overfull[kind] = over[kind][0]

    # what the pages ask ------------------------------------------------------------------------------

    @property
    def total(self) -> Fraction | None:
        """The expected revenue of all groups that have one; None when none has."""
        return self._sum if self._known else None

    @property
    def up_to(self) -> bool:
        """Whether accounts are counted more than once, so that the total is a ceiling."""
        return bool(self._overfull)

    def share_over(self, kind: Any) -> Fraction | None:
        """How much of a type's accounts its groups count together, in per cent, where it is over 100."""
        return self._overfull.get(str(kind))

    def figures(self, group_id: str) -> GroupFigures | None:
        """The figures of a group; None for one that is gone."""
        return self._figures.get(group_id)

    def by_revenue(self, ids: Iterable[str]) -> list[str]:
        """These groups, the one to work first at the front."""
        known = set(ids)
        return [group_id for _, _, group_id in self._lines if group_id in known]

    def part(self, table: str, row_id: Any) -> dict[str, Any]:
        """A role, type or behaviour; an empty row when it is gone."""
        return self.parts[table].get(str(row_id), {})

    def of_part(self, table: str, row_id: str) -> list[dict[str, Any]]:
        """The groups with this role, type or behaviour, the one to work first at the front."""
        column = f"{table}_id"
        wanted = [group_id for group_id, group in self.groups.items() if group[column] == row_id]
        return [self.groups[group_id] for group_id in self.by_revenue(wanted)]

    def twin(self, picks: Mapping[str, Any], but: str = "") -> dict[str, Any] | None:
        """Another group with these three, if there is one."""
        return next((group for group in self.twins(triple(picks)) if group["id"] != but), None)

    def twins(self, three: tuple[Any, Any, Any]) -> list[dict[str, Any]]:
        """The groups of these three; more than one only where two people began the same."""
        if not self._triples[three]:
            return []
        return [group for group in self.groups.values() if triple(group) == three]

    def possible(self) -> int:
        """How many combinations there are, without those marked as impossible and the negative personas."""
        others = len(self.parts["customer_type"]) * len(self.parts["buying_behaviour"])
        return len(self.roles()) * others - self.marked()

    def roles(self) -> list[str]:
        """The roles that groups may address: no negative persona, unless a group has it already."""
        used = {str(group["persona_id"]) for group in self.groups.values()}
        return [str(row["id"]) for row in addressable(self.parts["persona"].values(), used)]

    def is_negative(self, role: str) -> bool:
        """Whether a role is not to be addressed."""
        return is_negative(self.part("persona", role))

    def marked(self) -> int:
        """How many combinations are marked as impossible and are no group."""
        roles = set(self.roles())
        return sum(not self._triples[three] and three[0] in roles for three in self.impossible)

    def of_class(self, priority: str) -> list[dict[str, Any]]:
        """The groups of a priority class, the one to work first at the front."""
        wanted = [group_id for group_id, group in self.groups.items() if priority_class(group) == priority]
        return [self.groups[group_id] for group_id in self.by_revenue(wanted)]

    def used(self) -> int:
        """How many of the combinations are groups."""
        return sum(count > 0 for count in self._triples.values())

    def empty_classes(self) -> list[str]:
        """The four classes that no group is of."""
        return [name for name in CLASSES if not self._classes[name]]


def figure(value: Fraction | float | None, decimals: int = 0) -> str:
    """A figure in the way of the window's language."""
    return amount(value, theme().language, decimals)
