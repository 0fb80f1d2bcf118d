"""The chain pain → capability → value → proof → evidence: what is joined to what, and where it breaks (E4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pmm_desk.competitors.rules import YES
from pmm_desk.positioning.rules import proof_faults, rows_by
from pmm_desk.product.rules import limits
from pmm_desk.project.finding import Reader

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]

PAIN, CAPABILITY, VALUE, PROOF, EVIDENCE = "pain", "capability", "value", "proof", "evidence"
LEVELS = (PAIN, CAPABILITY, VALUE, PROOF, EVIDENCE)
"""The columns of the picture, from the customer's business issue to what we have seen with our own eyes."""

READS = (
    "persona",
    "pain",
    "comparison_row",
    "claim",
    "claim_row",
    "claim_proof",
    "claim_evidence",
    "message",
    "message_pain",
    "message_row",
    "message_proof",
    "proof",
    "proof_source",
    "freshness_limit",
)
"""The tables that the chain is made of."""

BROKEN, THIN = "broken", "thin"
"""How bad a break is: the reasoning stops here, or it goes on with less than it could have."""


@dataclass(frozen=True)
class Link:
    """One step of the reasoning, from row `begin` to row `end`; not `sound` where it skips a level or turns back."""

    begin: str
    end: str
    sound: bool = True


@dataclass(frozen=True)
class Break:
    """A place where the reasoning stops; the first of `rows` is the place that mends it.

    Codes: pain_unanswered (no message answers it), pain_without_capability (what answers it rests on nothing we
    have), capability_not_ours (we have the row only partly, or not), value_without_capability, value_without_proof,
    proof_undated, proof_in_future, proof_stale, proof_without_permission, proof_names_customer, proof_without_source
    (nothing says where it comes from), circular (the proof leads back to what it should prove: `values["path"]` is
    the way round, `values["held"]` whether anything outside of the circle holds it as well).
    """

    code: str
    rows: tuple[str, ...]
    weight: str = BROKEN
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Chain:
    """Rows by level in the order to show them, the links between them, and the breaks."""

    levels: Mapping[str, tuple[str, ...]]
    links: tuple[Link, ...]
    breaks: tuple[Break, ...]

    def level_of(self, row_id: str) -> str:
        """The level a row stands on; '' when it is no part of the chain."""
        return next((level for level, rows in self.levels.items() if row_id in rows), "")

    def after(self, row_id: str) -> list[str]:
        """The rows that a row leads to, in the order of the links."""
        return [link.end for link in self.links if link.begin == row_id]

    def before(self, row_id: str) -> list[str]:
        """The rows that lead to a row."""
        return [link.begin for link in self.links if link.end == row_id]

    def breaks_of(self, row_id: str) -> list[Break]:
        """The breaks whose place is this row."""
        return [found for found in self.breaks if found.rows[0] == row_id]

    def through(self, starts: Iterable[str]) -> frozenset[str]:
        """The starts with all that leads to them and all they lead to, however the links turn."""
        begin = set(starts)
        ahead = _reached(begin, _edges((link.begin, link.end) for link in self.links))
        behind = _reached(begin, _edges((link.end, link.begin) for link in self.links))
        return frozenset(ahead | behind)

    def only(self, rows: frozenset[str]) -> Chain:
        """The part of the chain that lies among these rows."""
        return Chain(
            {level: tuple(row for row in found if row in rows) for level, found in self.levels.items()},
            tuple(link for link in self.links if link.begin in rows and link.end in rows),
            tuple(found for found in self.breaks if found.rows[0] in rows),
        )


def read(reader: Reader) -> dict[str, list[dict[str, Any]]]:
    """The rows the chain is made of."""
    return {table: reader.rows(table) for table in READS}


def breaks(tables: Tables, as_of: date) -> tuple[Break, ...]:
    """Where the chain breaks; see `chain`."""
    return chain(tables, as_of).breaks


def chain(tables: Tables, as_of: date) -> Chain:
    """The chain of a project, from plain rows by table (`READS`; a table left out is empty).

    Pain → capability: the comparison rows on which the messages rest that answer the pain (through their claim,
    too). Capability → value: the claims and messages resting on the row; a claim leads on to the messages that say
    it. Value → proof: what backs a claim or a message, a claim's own evidence included. Proof → evidence: where
    the proof comes from. A proof may also come from another proof or from one of our own claims, then it turns
    back; a way round is a break of its own ("circular"), and every walk here ends all the same. Pains of roles
    that are no target are left out, and so are rows that nothing is joined to, except unanswered pains.
    """
    links = _Links(tables)
    pains = _pains(tables)
    found = list(dict.fromkeys(_joined(links, pains)))
    shown = {row_id for link in found for row_id in (link.begin, link.end)} | set(pains)
    shown |= {row["id"] for table in ("claim", "message") for row in tables.get(table, ())}
    levels = _ordered(
        {
            PAIN: pains,
            CAPABILITY: [row["id"] for row in tables.get("comparison_row", ()) if row["id"] in shown],
            VALUE: [row["id"] for table in ("claim", "message") for row in tables.get(table, ())],
            PROOF: [row["id"] for row in tables.get("proof", ()) if row["id"] in shown],
            EVIDENCE: list(dict.fromkeys(link.end for link in found if link.end in links.evidence)),
        },
        found,
    )
    known = {row_id for rows in levels.values() for row_id in rows}
    kept = tuple(link for link in found if link.begin in known and link.end in known)
    return Chain(levels, kept, tuple(_breaks(tables, links, levels, as_of)))


class _Links:
    """The link tables as look-ups."""

    def __init__(self, tables: Tables) -> None:
        def by(table: str, owner: str, target: str) -> dict[str, list[str]]:
            return rows_by((row for row in tables.get(table, ()) if row[owner] and row[target]), owner, target)

        self.answers = by("message_pain", "pain_id", "message_id")
        self.claim_rows = by("claim_row", "claim_id", "comparison_row_id")
        self.message_rows = by("message_row", "message_id", "comparison_row_id")
        self.claim_proofs = by("claim_proof", "claim_id", "proof_id")
        self.message_proofs = by("message_proof", "message_id", "proof_id")
        self.claim_evidence = by("claim_evidence", "claim_id", "evidence_id")
        self.says = {row["id"]: row["claim_id"] for row in tables.get("message", ()) if row["claim_id"]}
        self.sources: dict[str, list[str]] = {}
        self.evidence = {found for each in self.claim_evidence.values() for found in each}
        for row in tables.get("proof_source", ()):
            for column in ("evidence_id", "from_proof_id", "from_claim_id"):
                if row[column]:
                    self.sources.setdefault(row["proof_id"], []).append(row[column])
            if row["evidence_id"]:
                self.evidence.add(row["evidence_id"])

    def rows_of(self, value: str) -> list[str]:
        """The comparison rows a claim or a message rests on, a message's claim included."""
        own = self.claim_rows.get(value, []) + self.message_rows.get(value, [])
        said = self.says.get(value)
        return list(dict.fromkeys(own + (self.claim_rows.get(said, []) if said else [])))

    def backing(self, value: str) -> list[str]:
        """The proofs and the evidence behind a claim or a message, a message's claim included."""
        said = self.says.get(value)
        names = [value, said] if said else [value]
        tables = (self.claim_proofs, self.message_proofs, self.claim_evidence)
        return list(dict.fromkeys(found for name in names for table in tables for found in table.get(name, ())))


def _pains(tables: Tables) -> list[str]:
    """The pains of the roles we address, role by role."""
    roles = [row["id"] for row in tables.get("persona", ()) if not row["not_a_target"].strip()]
    owned = rows_by(tables.get("pain", ()), "persona_id", "id")
    return [pain for role in roles for pain in owned.get(role, ())]


def _joined(links: _Links, pains: Iterable[str]) -> Iterator[Link]:
    """Every step of the reasoning."""
    for pain in pains:
        for message in links.answers.get(pain, ()):
            rows = links.rows_of(message)
            yield from (Link(pain, row) for row in rows)
            if not rows:
                yield Link(pain, message, sound=False)
    for table in (links.claim_rows, links.message_rows):
        for value, rows in table.items():
            yield from (Link(row, value) for row in rows)
    for message, claim in links.says.items():
        yield Link(claim, message)
    for table in (links.claim_proofs, links.message_proofs, links.claim_evidence):
        for value, backing in table.items():
            yield from (Link(value, found) for found in backing)
    for proof, sources in links.sources.items():
        yield from (Link(proof, source, sound=source in links.evidence) for source in sources)


def _ordered(levels: Mapping[str, Sequence[str]], links: Iterable[Link]) -> dict[str, tuple[str, ...]]:
    """Each level in the order in which the level before leads to it, so that few lines cross."""
    before: dict[str, list[str]] = {}
    for link in links:
        before.setdefault(link.end, []).append(link.begin)
    place: dict[str, float] = {}
    found: dict[str, tuple[str, ...]] = {}
    for level, rows in levels.items():
        weight = {}
        for at, row in enumerate(rows):
            known = [place[other] for other in before.get(row, ()) if other in place]
            weight[row] = (sum(known) / len(known) if known else 1.0, at)
        found[level] = tuple(sorted(rows, key=weight.__getitem__))
        for at, row in enumerate(found[level]):
            place[row] = (at + 0.5) / len(rows)
    return found


def _breaks(tables: Tables, links: _Links, levels: Mapping[str, Sequence[str]], as_of: date) -> Iterator[Break]:
    """Every break, level by level."""
    for pain in levels[PAIN]:
        messages = links.answers.get(pain, [])
        if not messages:
            yield Break("pain_unanswered", (pain,))
        elif not any(links.rows_of(message) for message in messages):
            yield Break("pain_without_capability", (messages[0], pain))
    ours = {row["id"]: row["ours"] for row in tables.get("comparison_row", ())}
    for row in levels[CAPABILITY]:
        if ours.get(row) != YES:
            yield Break("capability_not_ours", (row,), values={"ours": ours.get(row, "unknown")})
    for value in levels[VALUE]:
        if not links.rows_of(value):
            yield Break("value_without_capability", (value,))
        if not links.backing(value):
            yield Break("value_without_proof", (value,))
    known = limits(tables.get("freshness_limit", ()))
    proofs = {row["id"]: row for row in tables.get("proof", ())}
    for proof in levels[PROOF]:
        for fault in proof_faults(proofs[proof], known, as_of):
            yield Break(f"proof_{fault}", (proof,))
        if not links.sources.get(proof) and not _tells_source(proofs[proof]):
            yield Break("proof_without_source", (proof,), THIN)
    yield from _circles(tables, links)


def _tells_source(proof: Row) -> bool:
    """Whether a proof itself says whom it comes from: a customer, a speaker, or how many were counted."""
    return bool(proof["customer"].strip() or proof["speaker"].strip() or proof["sample_size"])


def _circles(tables: Tables, links: _Links) -> Iterator[Break]:
    """Each set of claims and proofs that rest on each other, told once, by its shortest way round."""
    steps = [(claim, proof) for claim, proofs in links.claim_proofs.items() for proof in proofs]
    steps += [(proof, source) for proof, sources in links.sources.items() for source in sources]
    edges = _edges(steps)
    told: set[str] = set()
    order = [row["id"] for table in ("claim", "proof") for row in tables.get(table, ())]
    for row_id in order:
        if row_id in told:
            continue
        path = _way_round(row_id, edges)
        if not path:
            continue
        ahead = _reached({row_id}, edges)
        circle = {other for other in ahead if row_id in _reached({other}, edges)}
        told |= circle
        outside = ahead - circle
        held = bool(outside & (links.evidence | {row["id"] for row in tables.get("proof", ())}))
        yield Break("circular", (path[0],), THIN if held else BROKEN, {"path": tuple(path), "held": held})


def _way_round(row_id: str, edges: Mapping[str, Sequence[str]]) -> list[str]:
    """The shortest way from a row back to itself, the row at both ends; empty when there is none."""
    came: dict[str, str] = {}
    edge = [row_id]
    while edge:
        further = []
        for at in edge:
            for other in edges.get(at, ()):
                if other == row_id:
                    path = [row_id, at]
                    while path[-1] != row_id:
                        path.append(came[path[-1]])
                    return path[::-1] if at != row_id else [row_id, row_id]
                if other not in came:
                    came[other] = at
                    further.append(other)
        edge = further
    return []


def _edges(steps: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Row → the rows it leads to."""
    found: dict[str, list[str]] = {}
    for begin, end in steps:
        found.setdefault(begin, []).append(end)
    return found


def _reached(starts: Iterable[str], edges: Mapping[str, Sequence[str]]) -> set[str]:
    """The starts and all that they lead to."""
    found = set(starts)
    edge = list(found)
    while edge:
        edge = [other for at in edge for other in dict.fromkeys(edges.get(at, ())) if other not in found]
        found.update(edge)
    return found
