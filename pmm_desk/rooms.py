"""The explicit list of rooms: their tables, what finds things in them, their tabs; all imported only when needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from pmm_desk.project.schema import Schema

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding
    from pmm_desk.project.record import Record


class Table(NamedTuple):
    """A table as the rooms know it: the prefix of its ids, and what one of its rows is called.

    `word` is English and translated where it is shown, in the context "Tables".
    """

    prefix: str
    word: str


class Finder(NamedTuple):
    """A function `find(reader, as_of)` of a room's findings module, and the tables it reads; none named are all."""

    function: str
    reads: frozenset[str] = frozenset()


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for the translators, who look for this name; whoever shows it translates it in `context`."""
    return text


class Room(NamedTuple):
    """One room: its place in the rail (`section`), its tables by name, its finders, its tab.

    `title` and the titles of SECTIONS are English and translated where they are shown, in the context "Rooms".
    """

    name: str
    title: str
    section: str
    icon: str
    tables: Mapping[str, Table] = MappingProxyType({})
    finders: tuple[Finder, ...] = ()

    def module(self, name: str) -> Any:
        """One module of this room, imported now."""
        return import_module(f"pmm_desk.{self.name}.{name}")


_PROJECT = frozenset({"project"})
_COMPARISON = frozenset({"competitor", "comparison_row", "cell"})
_PROOF = frozenset({"evidence", "cell_evidence", "freshness_limit"})
_CARDS = frozenset({"battlecard_line", "line_evidence", "line_card", "card_issue", "translation"})

SECTIONS: Mapping[str, str] = {
    "understand": QT_TRANSLATE_NOOP("Rooms", "Understand"),
    "decide": QT_TRANSLATE_NOOP("Rooms", "Decide"),
    "act": QT_TRANSLATE_NOOP("Rooms", "Act"),
}

LANGUAGE = "term"
"""The table whose room marks words in texts (`live_marks`) and checks a sentence (`check_dialog`)."""
EXPORTING = "kits"
"""The room whose tab has the export."""

ROOMS: tuple[Room, ...] = (
    Room(
        "overview",
        QT_TRANSLATE_NOOP("Rooms", "Overview"),
        "",
        "house",
        finders=(Finder("find"),),
    ),
    Room(
        "product",
        QT_TRANSLATE_NOOP("Rooms", "Product"),
        "understand",
        "package",
        {
            "project": Table("prj", QT_TRANSLATE_NOOP("Tables", "project settings")),
            "product": Table("prd", QT_TRANSLATE_NOOP("Tables", "product")),
            "edition": Table("edt", QT_TRANSLATE_NOOP("Tables", "edition")),
            "feature": Table("fea", QT_TRANSLATE_NOOP("Tables", "feature")),
            "sales_scenario": Table("scn", QT_TRANSLATE_NOOP("Tables", "sales scenario")),
            "price_tool": Table("ptl", QT_TRANSLATE_NOOP("Tables", "price tool")),
            "freshness_limit": Table("fre", QT_TRANSLATE_NOOP("Tables", "freshness limit")),
        },
        (
            Finder(
                "find",
                frozenset({"product", "edition", "price_tool", "feature", "sales_scenario", "freshness_limit"})
                | _PROJECT,
            ),
        ),
    ),
    Room(
        "audience",
        QT_TRANSLATE_NOOP("Rooms", "Audience"),
        "understand",
        "users",
        {
            "persona": Table("per", QT_TRANSLATE_NOOP("Tables", "persona")),
            "pain": Table("pai", QT_TRANSLATE_NOOP("Tables", "pain")),
            "persona_trait": Table("ptr", QT_TRANSLATE_NOOP("Tables", "trait of a persona")),
            "persona_type": Table("pct", QT_TRANSLATE_NOOP("Tables", "customer type of a persona")),
            "customer_type": Table("cty", QT_TRANSLATE_NOOP("Tables", "customer type")),
            "buying_behaviour": Table("bub", QT_TRANSLATE_NOOP("Tables", "buying behaviour")),
            "target_group": Table("grp", QT_TRANSLATE_NOOP("Tables", "target group")),
            "account": Table("acc", QT_TRANSLATE_NOOP("Tables", "account")),
            "assignment_rule": Table("asr", QT_TRANSLATE_NOOP("Tables", "rule of assignment")),
            "import_mapping": Table("imp", QT_TRANSLATE_NOOP("Tables", "column mapping")),
            "committee_member": Table("com", QT_TRANSLATE_NOOP("Tables", "committee member")),
            "market_variable": Table("mkv", QT_TRANSLATE_NOOP("Tables", "market variable")),
            "impossible_combination": Table("ipc", QT_TRANSLATE_NOOP("Tables", "impossible combination")),
            "class_plan": Table("clp", QT_TRANSLATE_NOOP("Tables", "priority class")),
            "influence_link": Table("inl", QT_TRANSLATE_NOOP("Tables", "influence")),
        },
        (
            Finder(
                "find",
                frozenset({"persona", "pain", "customer_type", "buying_behaviour", "target_group"})
                | frozenset({"freshness_limit", "account", "committee_member", "market_variable", "message"})
                | frozenset({"impossible_combination", "class_plan", "influence_link"})
                | _PROJECT,
            ),
        ),
    ),
    Room(
        "competitors",
        QT_TRANSLATE_NOOP("Rooms", "Competitors"),
        "understand",
        "binoculars",
        {
            "competitor": Table("riv", QT_TRANSLATE_NOOP("Tables", "competitor")),
            "comparison_row": Table("cmp", QT_TRANSLATE_NOOP("Tables", "comparison row")),
            "cell": Table("cel", QT_TRANSLATE_NOOP("Tables", "comparison cell")),
            "evidence": Table("evi", QT_TRANSLATE_NOOP("Tables", "evidence")),
            "cell_evidence": Table("cev", QT_TRANSLATE_NOOP("Tables", "evidence of a cell")),
            "battlecard_line": Table("bcl", QT_TRANSLATE_NOOP("Tables", "battlecard line")),
            "line_evidence": Table("lev", QT_TRANSLATE_NOOP("Tables", "evidence of a battlecard line")),
            "line_card": Table("lca", QT_TRANSLATE_NOOP("Tables", "shared battlecard line")),
            "card_issue": Table("iss", QT_TRANSLATE_NOOP("Tables", "issued battlecard")),
            "deal": Table("dea", QT_TRANSLATE_NOOP("Tables", "deal")),
            "rival_price": Table("rpr", QT_TRANSLATE_NOOP("Tables", "competitor’s price")),
            "rival_move": Table("rmv", QT_TRANSLATE_NOOP("Tables", "competitor’s move")),
            "threat_criterion": Table("thc", QT_TRANSLATE_NOOP("Tables", "threat criterion")),
            "threat_score": Table("ths", QT_TRANSLATE_NOOP("Tables", "threat score")),
            "rival_group": Table("rgr", QT_TRANSLATE_NOOP("Tables", "group of a competitor")),
            "scan": Table("sca", QT_TRANSLATE_NOOP("Tables", "scan")),
            "scan_place": Table("spl", QT_TRANSLATE_NOOP("Tables", "place to look")),
            "scan_check": Table("sch", QT_TRANSLATE_NOOP("Tables", "look at a place")),
            "field_evidence": Table("fev", QT_TRANSLATE_NOOP("Tables", "evidence of a field")),
            "row_importance": Table("imr", QT_TRANSLATE_NOOP("Tables", "importance of a row")),
            "cell_state": Table("cst", QT_TRANSLATE_NOOP("Tables", "earlier mark of a cell")),
            "mark_word": Table("mkw", QT_TRANSLATE_NOOP("Tables", "word for a mark")),
            "rival_map": Table("map", QT_TRANSLATE_NOOP("Tables", "positioning map")),
            "map_row": Table("mpr", QT_TRANSLATE_NOOP("Tables", "row of a map’s axis")),
            "map_place": Table("mpl", QT_TRANSLATE_NOOP("Tables", "place on a map")),
            "deal_row": Table("der", QT_TRANSLATE_NOOP("Tables", "row that decided a deal")),
            "ripple_task": Table("rip", QT_TRANSLATE_NOOP("Tables", "thing to look at again")),
        },
        (
            Finder(
                "find",
                _COMPARISON
                | _PROOF
                | _PROJECT
                | _CARDS
                | frozenset({"deal", "deal_row", "ripple_task"})
                | frozenset({"scan", "scan_place", "scan_check", "rival_price", "threat_criterion", "threat_score"})
                | frozenset({"claim_evidence", "field_evidence"}),
            ),
        ),
    ),
    Room(
        "positioning",
        QT_TRANSLATE_NOOP("Rooms", "Positioning"),
        "decide",
        "target",
        {
            "canvas": Table("can", QT_TRANSLATE_NOOP("Tables", "positioning canvas")),
            "canvas_entry": Table("ent", QT_TRANSLATE_NOOP("Tables", "canvas entry")),
            "claim": Table("clm", QT_TRANSLATE_NOOP("Tables", "claim")),
            "claim_row": Table("clr", QT_TRANSLATE_NOOP("Tables", "row of a claim")),
            "claim_evidence": Table("cle", QT_TRANSLATE_NOOP("Tables", "evidence of a claim")),
            "claim_proof": Table("cpr", QT_TRANSLATE_NOOP("Tables", "proof of a claim")),
            "proof": Table("prf", QT_TRANSLATE_NOOP("Tables", "proof point")),
            "proof_source": Table("pso", QT_TRANSLATE_NOOP("Tables", "source of a proof")),
            "message": Table("msg", QT_TRANSLATE_NOOP("Tables", "message")),
            "message_pain": Table("mpn", QT_TRANSLATE_NOOP("Tables", "pain a message answers")),
            "message_row": Table("msr", QT_TRANSLATE_NOOP("Tables", "row of a message")),
            "message_proof": Table("msp", QT_TRANSLATE_NOOP("Tables", "proof of a message")),
            "message_test": Table("mte", QT_TRANSLATE_NOOP("Tables", "test of a message")),
            "objection": Table("obj", QT_TRANSLATE_NOOP("Tables", "objection")),
            "objection_proof": Table("obp", QT_TRANSLATE_NOOP("Tables", "proof of an answer")),
            "brief": Table("brf", QT_TRANSLATE_NOOP("Tables", "launch brief")),
            "brief_field": Table("brd", QT_TRANSLATE_NOOP("Tables", "own field of a launch brief")),
            "term": Table("trm", QT_TRANSLATE_NOOP("Tables", "word")),
        },
        (
            Finder(
                "find",
                _COMPARISON
                | _PROOF
                | _PROJECT
                | frozenset({"claim", "claim_row", "proof", "message", "message_row", "message_proof", "persona"})
                | frozenset({"claim_proof", "claim_evidence", "proof_source", "message_pain", "message_test", "pain"})
                | frozenset({"objection", "objection_proof", "ripple_task", "brief"})
                | frozenset({"canvas", "canvas_entry", "target_group"})
                | frozenset({"feature", "customer_type", "market_variable", "sales_scenario", "edition"})
                | frozenset({"term", "translation", "product", "one_pager", "comparison_sheet", "battlecard_line"}),
            ),
        ),
    ),
    Room(
        "scorecard",
        QT_TRANSLATE_NOOP("Rooms", "Scorecard"),
        "decide",
        "layers",
        {
            "scorecard": Table("scd", QT_TRANSLATE_NOOP("Tables", "scorecard")),
            "criterion": Table("cri", QT_TRANSLATE_NOOP("Tables", "criterion")),
            "tier": Table("tir", QT_TRANSLATE_NOOP("Tables", "tier")),
            "pair_comparison": Table("pwc", QT_TRANSLATE_NOOP("Tables", "comparison in pairs")),
            "score": Table("sco", QT_TRANSLATE_NOOP("Tables", "score")),
            "scorer": Table("scr", QT_TRANSLATE_NOOP("Tables", "scorer")),
            "opinion": Table("opn", QT_TRANSLATE_NOOP("Tables", "opinion of a scorer")),
            "scoring": Table("scg", QT_TRANSLATE_NOOP("Tables", "way of scoring")),
            "customer_score": Table("cus", QT_TRANSLATE_NOOP("Tables", "score of a customer")),
            "readiness": Table("rdy", QT_TRANSLATE_NOOP("Tables", "readiness check")),
            "tier_override": Table("ovr", QT_TRANSLATE_NOOP("Tables", "tier decision")),
            "decided_card": Table("dcc", QT_TRANSLATE_NOOP("Tables", "scorecard as it was")),
            "decision": Table("dcs", QT_TRANSLATE_NOOP("Tables", "decided tier")),
            "what_if": Table("wif", QT_TRANSLATE_NOOP("Tables", "what-if of a scorecard")),
        },
        (
            Finder(
                "find",
                frozenset({"feature", "scorecard", "criterion", "tier", "score", "readiness", "tier_override"})
                | frozenset({"decided_card", "decision"})
                | frozenset({"scorer", "opinion", "brief", "message_row", "message_pain", "deal_row"})
                | (_COMPARISON | _PROJECT),
            ),
        ),
    ),
    Room(
        "kits",
        QT_TRANSLATE_NOOP("Rooms", "Kits"),
        "act",
        "file-text",
        {
            "one_pager": Table("onp", QT_TRANSLATE_NOOP("Tables", "one-pager")),
            "one_pager_proof": Table("opp", QT_TRANSLATE_NOOP("Tables", "proof on a one-pager")),
            "comparison_sheet": Table("csh", QT_TRANSLATE_NOOP("Tables", "comparison sheet")),
            "comparison_pick": Table("cpk", QT_TRANSLATE_NOOP("Tables", "row on a comparison sheet")),
            "comparison_party": Table("cpt", QT_TRANSLATE_NOOP("Tables", "rival on a comparison sheet")),
            "kit": Table("kit", QT_TRANSLATE_NOOP("Tables", "kit")),
            "kit_sheet": Table("ksh", QT_TRANSLATE_NOOP("Tables", "sheet of a kit")),
        },
        (Finder("find", frozenset({"product", "feature", "one_pager", "kit", "kit_sheet"})),),
    ),
)


def begin(project: Any, name: str, language: str, author: str = "") -> None:
    """Put into a new project what every project has: its own row, the product by its name, a scorecard."""
    with project.change("New project") as change:
        change.add("project", language=language, author=author)
        change.add("product", name=name)
        room_of("criterion").module("preset").begin(change, language)


def accompany(live: Any) -> None:
    """Let the notes of what rests on what follow every change of a window; asked at each, they begin at the first."""
    room_of("ripple_task").module("ripple_notes").notes_of(live)


def project_name(reader: Any, language: str | None = None) -> str:
    """What people call a project: the name of its first product; empty if there is none."""
    rows = reader.rows("product", language=language)
    return str(rows[0]["name"]) if rows else ""


def room_of(table: str) -> Room:
    """The room that a table belongs to. Raises KeyError for a table of none."""
    for room in ROOMS:
        if table in room.tables:
            return room
    raise KeyError(table)


def record(table: str) -> type[Record]:
    """The record class of a table; imports SQLModel at the first call."""
    name = re.sub(r"(?:^|_)(.)", lambda found: found[1].upper(), table)
    found: type[Record] = getattr(room_of(table).module("records"), name)
    return found


def schema() -> Schema:
    """What the engine is told of the rooms: the SQL steps, the tables with their prefixes, the records."""
    steps = sorted((Path(__file__).parent / "migrations").glob("*.sql"))
    prefixes = {name: table.prefix for room in ROOMS for name, table in room.tables.items()}
    return Schema(tuple(step.read_text(encoding="utf-8") for step in steps), prefixes, record)


def find_all(reader: Any, as_of: date, touched: Iterable[str] | None = None) -> dict[str, list[Finding]]:
    """Room name → what its finders notice; with `touched`, only the rooms whose finders read one of those tables."""
    tables = None if touched is None else frozenset(touched)
    found: dict[str, list[Finding]] = {}
    for room in ROOMS:
        due = [finder for finder in room.finders if tables is None or not finder.reads or finder.reads & tables]
        if due:
            called = [getattr(room.module("findings"), finder.function) for finder in due]
            found[room.name] = [finding for function in called for finding in function(reader, as_of)]
    return found
