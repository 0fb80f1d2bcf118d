"""The figures of the target groups as the tab shows them: reckoned once, again after each change that touches them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pmm_desk.audience.rules import CLASSES, GroupFigures, Ranking, priority_class, rank, triple
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from pmm_desk.widgets.live import Live

from pmm_desk.audience.words import amount

FORMULA = ("persona", "customer_type", "buying_behaviour")
"""The tables of the formula, in its order."""
TABLES = frozenset((*FORMULA, "target_group"))


class Reckoning:
    """Groups, ranking, names of the three parts; each page of the room asks it instead of reading anew."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.read()

    def read(self) -> None:
        """Read and reckon everything."""
        live = self._live
        self.parts: dict[str, dict[str, dict[str, Any]]] = {
            table: {row["id"]: row for row in live.rows(table)} for table in FORMULA
        }
        self.groups: dict[str, dict[str, Any]] = {row["id"]: row for row in live.rows("target_group")}
        self.ranking: Ranking = rank(list(self.groups.values()), self.parts["customer_type"].values())
        projects = live.project.rows("project")
        self.currency = str(projects[0]["currency"]) if projects else ""
        self._figures = {found.group_id: found for found in self.ranking.groups}

    def update(self, done: Any) -> bool:
        """Whether a change concerns this; if so everything is read again."""
        if not (TABLES | {"translation", "project"}) & set(done.rows):
            return False
        self.read()
        return True

    def figures(self, group_id: str) -> GroupFigures | None:
        """The figures of a group; None for one that is gone."""
        return self._figures.get(group_id)

    def by_revenue(self, ids: list[str]) -> list[str]:
        """These groups, the one to work first at the front."""
        known = set(ids)
        return [found.group_id for found in self.ranking.groups if found.group_id in known]

    def part(self, table: str, row_id: Any) -> dict[str, Any]:
        """A role, type or behaviour; an empty row when it is gone."""
        return self.parts[table].get(str(row_id), {})

    def of_part(self, table: str, row_id: str) -> list[dict[str, Any]]:
        """The groups with this role, type or behaviour, the one to work first at the front."""
        wanted = [group["id"] for group in self.groups.values() if group[f"{table}_id"] == row_id]
        return [self.groups[group_id] for group_id in self.by_revenue(wanted)]

    def twin(self, picks: Mapping[str, Any], but: str = "") -> dict[str, Any] | None:
        """Another group with these three, if there is one."""
        wanted = triple(picks)
        return next(
            (group for group in self.groups.values() if group["id"] != but and triple(group) == wanted), None
        )

    def possible(self) -> int:
        """How many combinations there are."""
        count = 1
        for table in FORMULA:
            count *= len(self.parts[table])
        return count

    def used(self) -> int:
        """How many of the combinations are groups."""
        return len({triple(group) for group in self.groups.values()})

    def empty_classes(self) -> list[str]:
        """The four classes that no group is of."""
        found = {priority_class(group) for group in self.groups.values()}
        return [name for name in CLASSES if name not in found]


def figure(value: Fraction | float | None, decimals: int = 0) -> str:
    """A figure in the way of the window's language."""
    return amount(value, theme().language, decimals)
