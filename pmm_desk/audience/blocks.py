"""The blocks of a portrait: which fields each one holds, in which order they stand, which are hidden, which empty."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

Row = Mapping[str, Any]

BLOCKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "decision": ("decision_role", "second_role", "influence", "influence_evidence"),
        "pains": ("pains",),
        "goals": ("goals", "measured_by", "responsibilities"),
        "jobs": ("job_statement", "jobs", "social_jobs", "emotional_jobs", "gains", "triggers"),
        "criteria": ("criteria", "objections", "alternatives", "tools"),
        "talk": ("channels", "sources", "content_format", "words_used"),
        "person": ("department", "seniority", "reports_to", "team_size", "day_in_life", "attitudes"),
        "company": ("company_type", "company_size", "region", "types"),
        "traits": ("traits",),
        "upkeep": (
            *("interviews", "interviewed_from", "interviewed_to", "confidence"),
            *("evidence", "checked", "owner"),
        ),
        "avoid": ("not_a_target",),
    }
)
"""Block → its columns of a persona; `pains`, `traits` and `types` stand for the rows of these tables."""

OWNED: Mapping[str, str] = MappingProxyType({"pain": "pains", "persona_trait": "traits", "persona_type": "types"})
"""Table of rows that a persona owns → the name under which its block lists them."""

BLOCK_OF: Mapping[str, str] = MappingProxyType({column: block for block, found in BLOCKS.items() for column in found})
"""Column → the block it stands in; name, job title, quote and the like are the portrait's head, which is no block."""


@dataclass(frozen=True)
class Arrangement:
    """The order of all blocks, and which of them are hidden."""

    order: tuple[str, ...] = tuple(BLOCKS)
    hidden: frozenset[str] = frozenset()

    @classmethod
    def of(cls, text: str) -> Arrangement:
        """From the project's `persona_blocks`; unknown words are passed over, blocks not named stand at the end."""
        words = dict.fromkeys(word for word in text.split() if word.removeprefix("-") in BLOCKS)
        order = dict.fromkeys(word.removeprefix("-") for word in words)
        hidden = frozenset(word[1:] for word in words if word.startswith("-"))
        return cls((*order, *(block for block in BLOCKS if block not in order)), hidden)

    def text(self) -> str:
        """As the project keeps it; '' when the blocks stand as they come."""
        if self == Arrangement():
            return ""
        return " ".join(f"-{block}" if block in self.hidden else block for block in self.order)

    @property
    def shown(self) -> tuple[str, ...]:
        """The blocks that are not hidden, in their order."""
        return tuple(block for block in self.order if block not in self.hidden)

    def moved(self, block: str, to: int) -> Arrangement:
        """With a block at this place among the shown ones; hidden blocks stay behind the one they follow."""
        others = [other for other in self.order if other != block]
        seen = [other for other in others if other not in self.hidden]
        to = max(0, min(to, len(seen)))
        at = others.index(seen[to]) if to < len(seen) else len(others)
        return Arrangement((*others[:at], block, *others[at:]), self.hidden)

    def with_hidden(self, block: str, hidden: bool) -> Arrangement:
        """With a block hidden, or shown again where it stood."""
        return Arrangement(self.order, self.hidden | {block} if hidden else self.hidden - {block})

    @property
    def columns_hidden(self) -> frozenset[str]:
        """The columns that stand in hidden blocks: nobody is asked to fill them."""
        return frozenset(column for block in self.hidden for column in BLOCKS[block])


def arrangement(projects: Iterable[Row]) -> Arrangement:
    """How the blocks stand in this project; `projects` are the rows of its table `project`."""
    return Arrangement.of(next((str(row["persona_blocks"]) for row in projects), ""))


def is_filled(value: Any) -> bool:
    """Whether a value of a portrait says anything: "open" is a question, not an answer."""
    return value is not None and value != 0 and str(value).strip() not in ("", "open")


def empty_blocks(persona: Row, counts: Mapping[str, int], found: Arrangement) -> tuple[str, ...]:
    """The shown blocks in which nothing stands; `counts` says how many pains, traits and types there are (C6).

    The block of the negative persona is empty for all others, so it is never missed.
    """
    return tuple(block for block in found.shown if block != "avoid" and not _holds(persona, counts, BLOCKS[block]))


def _holds(persona: Row, counts: Mapping[str, int], columns: Iterable[str]) -> bool:
    return any(is_filled(counts[name] if name in counts else persona.get(name)) for name in columns)


def first_empty(block: str, persona: Row, counts: Mapping[str, int]) -> str:
    """The first column of a block without content; its first one where all have some."""
    columns = BLOCKS[block]
    empty = (name for name in columns if not is_filled(counts[name] if name in counts else persona.get(name)))
    return next(empty, columns[0])


def is_negative(persona: Row) -> bool:
    """Whether this role is not to be addressed (negative persona): a reason is written down."""
    return bool(str(persona.get("not_a_target") or "").strip())


def addressable(personas: Iterable[Row], used: Container[str] = ()) -> list[Row]:
    """The roles that a group may address: no negative persona, unless a group has it already."""
    return [row for row in personas if row["id"] in used or not is_negative(row)]
