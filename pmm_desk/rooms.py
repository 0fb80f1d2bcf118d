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


class Finder(NamedTuple):
    """A function `find(reader, as_of)` of a room's findings module, and the tables it reads."""

    function: str
    reads: frozenset[str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for the translators, who look for this name; whoever shows it translates it in `context`."""
    return text


class Room(NamedTuple):
    """One room: its place in the rail (`section`), its tables with their id prefixes, its finders, its tab.

    `title` and the titles of SECTIONS are English and translated where they are shown, in the context "Rooms".
    """

    name: str
    title: str
    section: str
    icon: str
    tables: Mapping[str, str] = MappingProxyType({})
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

TABLE_WORDS: Mapping[str, str] = {
    "project": QT_TRANSLATE_NOOP("Tables", "project settings"),
    "product": QT_TRANSLATE_NOOP("Tables", "product"),
    "edition": QT_TRANSLATE_NOOP("Tables", "edition"),
    "price_tool": QT_TRANSLATE_NOOP("Tables", "price tool"),
    "feature": QT_TRANSLATE_NOOP("Tables", "feature"),
    "sales_scenario": QT_TRANSLATE_NOOP("Tables", "sales scenario"),
    "freshness_limit": QT_TRANSLATE_NOOP("Tables", "freshness limit"),
    "persona": QT_TRANSLATE_NOOP("Tables", "persona"),
    "pain": QT_TRANSLATE_NOOP("Tables", "pain"),
    "persona_trait": QT_TRANSLATE_NOOP("Tables", "trait of a persona"),
    "persona_type": QT_TRANSLATE_NOOP("Tables", "customer type of a persona"),
    "customer_type": QT_TRANSLATE_NOOP("Tables", "customer type"),
    "buying_behaviour": QT_TRANSLATE_NOOP("Tables", "buying behaviour"),
    "target_group": QT_TRANSLATE_NOOP("Tables", "target group"),
    "account": QT_TRANSLATE_NOOP("Tables", "account"),
    "assignment_rule": QT_TRANSLATE_NOOP("Tables", "rule of assignment"),
    "import_mapping": QT_TRANSLATE_NOOP("Tables", "column mapping"),
    "committee_member": QT_TRANSLATE_NOOP("Tables", "committee member"),
    "market_variable": QT_TRANSLATE_NOOP("Tables", "market variable"),
    "impossible_combination": QT_TRANSLATE_NOOP("Tables", "impossible combination"),
    "class_plan": QT_TRANSLATE_NOOP("Tables", "priority class"),
    "influence_link": QT_TRANSLATE_NOOP("Tables", "influence"),
    "competitor": QT_TRANSLATE_NOOP("Tables", "competitor"),
    "comparison_row": QT_TRANSLATE_NOOP("Tables", "comparison row"),
    "cell": QT_TRANSLATE_NOOP("Tables", "comparison cell"),
    "evidence": QT_TRANSLATE_NOOP("Tables", "evidence"),
    "cell_evidence": QT_TRANSLATE_NOOP("Tables", "evidence of a cell"),
    "battlecard_line": QT_TRANSLATE_NOOP("Tables", "battlecard line"),
    "line_evidence": QT_TRANSLATE_NOOP("Tables", "evidence of a battlecard line"),
    "line_card": QT_TRANSLATE_NOOP("Tables", "shared battlecard line"),
    "card_issue": QT_TRANSLATE_NOOP("Tables", "issued battlecard"),
    "deal": QT_TRANSLATE_NOOP("Tables", "deal"),
    "rival_price": QT_TRANSLATE_NOOP("Tables", "competitor’s price"),
    "rival_move": QT_TRANSLATE_NOOP("Tables", "competitor’s move"),
    "threat_criterion": QT_TRANSLATE_NOOP("Tables", "threat criterion"),
    "threat_score": QT_TRANSLATE_NOOP("Tables", "threat score"),
    "rival_group": QT_TRANSLATE_NOOP("Tables", "group of a competitor"),
    "scan": QT_TRANSLATE_NOOP("Tables", "scan"),
    "scan_place": QT_TRANSLATE_NOOP("Tables", "place to look"),
    "scan_check": QT_TRANSLATE_NOOP("Tables", "look at a place"),
    "field_evidence": QT_TRANSLATE_NOOP("Tables", "evidence of a field"),
    "row_importance": QT_TRANSLATE_NOOP("Tables", "importance of a row"),
    "cell_state": QT_TRANSLATE_NOOP("Tables", "earlier mark of a cell"),
    "mark_word": QT_TRANSLATE_NOOP("Tables", "word for a mark"),
    "rival_map": QT_TRANSLATE_NOOP("Tables", "positioning map"),
    "map_row": QT_TRANSLATE_NOOP("Tables", "row of a map’s axis"),
    "map_place": QT_TRANSLATE_NOOP("Tables", "place on a map"),
    "deal_row": QT_TRANSLATE_NOOP("Tables", "row that decided a deal"),
    "ripple_task": QT_TRANSLATE_NOOP("Tables", "thing to look at again"),
    "canvas": QT_TRANSLATE_NOOP("Tables", "positioning canvas"),
    "canvas_entry": QT_TRANSLATE_NOOP("Tables", "canvas entry"),
    "claim": QT_TRANSLATE_NOOP("Tables", "claim"),
    "claim_row": QT_TRANSLATE_NOOP("Tables", "row of a claim"),
    "claim_evidence": QT_TRANSLATE_NOOP("Tables", "evidence of a claim"),
    "claim_proof": QT_TRANSLATE_NOOP("Tables", "proof of a claim"),
    "proof": QT_TRANSLATE_NOOP("Tables", "proof point"),
    "proof_source": QT_TRANSLATE_NOOP("Tables", "source of a proof"),
    "message": QT_TRANSLATE_NOOP("Tables", "message"),
    "message_pain": QT_TRANSLATE_NOOP("Tables", "pain a message answers"),
    "message_row": QT_TRANSLATE_NOOP("Tables", "row of a message"),
    "message_proof": QT_TRANSLATE_NOOP("Tables", "proof of a message"),
    "message_test": QT_TRANSLATE_NOOP("Tables", "test of a message"),
    "objection": QT_TRANSLATE_NOOP("Tables", "objection"),
    "objection_proof": QT_TRANSLATE_NOOP("Tables", "proof of an answer"),
    "brief": QT_TRANSLATE_NOOP("Tables", "launch brief"),
    "brief_field": QT_TRANSLATE_NOOP("Tables", "own field of a launch brief"),
    "term": QT_TRANSLATE_NOOP("Tables", "word"),
    "scorecard": QT_TRANSLATE_NOOP("Tables", "scorecard"),
    "criterion": QT_TRANSLATE_NOOP("Tables", "criterion"),
    "tier": QT_TRANSLATE_NOOP("Tables", "tier"),
    "score": QT_TRANSLATE_NOOP("Tables", "score"),
    "scorer": QT_TRANSLATE_NOOP("Tables", "scorer"),
    "opinion": QT_TRANSLATE_NOOP("Tables", "opinion of a scorer"),
    "scoring": QT_TRANSLATE_NOOP("Tables", "way of scoring"),
    "customer_score": QT_TRANSLATE_NOOP("Tables", "score of a customer"),
    "readiness": QT_TRANSLATE_NOOP("Tables", "readiness check"),
    "tier_override": QT_TRANSLATE_NOOP("Tables", "tier decision"),
    "decided_card": QT_TRANSLATE_NOOP("Tables", "scorecard as it was"),
    "decision": QT_TRANSLATE_NOOP("Tables", "decided tier"),
    "what_if": QT_TRANSLATE_NOOP("Tables", "what-if of a scorecard"),
    "pair_comparison": QT_TRANSLATE_NOOP("Tables", "comparison in pairs"),
    "one_pager": QT_TRANSLATE_NOOP("Tables", "one-pager"),
    "one_pager_proof": QT_TRANSLATE_NOOP("Tables", "proof on a one-pager"),
    "comparison_sheet": QT_TRANSLATE_NOOP("Tables", "comparison sheet"),
    "comparison_pick": QT_TRANSLATE_NOOP("Tables", "row on a comparison sheet"),
    "comparison_party": QT_TRANSLATE_NOOP("Tables", "rival on a comparison sheet"),
    "kit": QT_TRANSLATE_NOOP("Tables", "kit"),
    "kit_sheet": QT_TRANSLATE_NOOP("Tables", "sheet of a kit"),
}
"""Table → what one of its rows is called; translated where it is shown, in the context "Tables"."""

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
        finders=(Finder("find", frozenset(TABLE_WORDS) | {"translation"}),),
    ),
    Room(
        "product",
        QT_TRANSLATE_NOOP("Rooms", "Product"),
        "understand",
        "package",
        {
            "project": "prj",
            "product": "prd",
            "edition": "edt",
            "feature": "fea",
            "sales_scenario": "scn",
            "price_tool": "ptl",
            "freshness_limit": "fre",
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
            "persona": "per",
            "pain": "pai",
            "persona_trait": "ptr",
            "persona_type": "pct",
            "customer_type": "cty",
            "buying_behaviour": "bub",
            "target_group": "grp",
            "account": "acc",
            "assignment_rule": "asr",
            "import_mapping": "imp",
            "committee_member": "com",
            "market_variable": "mkv",
            "impossible_combination": "ipc",
            "class_plan": "clp",
            "influence_link": "inl",
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
            "competitor": "riv",
            "comparison_row": "cmp",
            "cell": "cel",
            "evidence": "evi",
            "cell_evidence": "cev",
            "battlecard_line": "bcl",
            "line_evidence": "lev",
            "line_card": "lca",
            "card_issue": "iss",
            "deal": "dea",
            "rival_price": "rpr",
            "rival_move": "rmv",
            "threat_criterion": "thc",
            "threat_score": "ths",
            "rival_group": "rgr",
            "scan": "sca",
            "scan_place": "spl",
            "scan_check": "sch",
            "field_evidence": "fev",
            "row_importance": "imr",
            "cell_state": "cst",
            "mark_word": "mkw",
            "rival_map": "map",
            "map_row": "mpr",
            "map_place": "mpl",
            "deal_row": "der",
            "ripple_task": "rip",
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
            "canvas": "can",
            "canvas_entry": "ent",
            "claim": "clm",
            "claim_row": "clr",
            "claim_evidence": "cle",
            "claim_proof": "cpr",
            "proof": "prf",
            "proof_source": "pso",
            "message": "msg",
            "message_pain": "mpn",
            "message_row": "msr",
            "message_proof": "msp",
            "message_test": "mte",
            "objection": "obj",
            "objection_proof": "obp",
            "brief": "brf",
            "brief_field": "brd",
            "term": "trm",
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
        {"scorecard": "scd", "criterion": "cri", "tier": "tir", "pair_comparison": "pwc"}
        | {"score": "sco", "scorer": "scr", "opinion": "opn", "scoring": "scg", "customer_score": "cus"}
        | {"readiness": "rdy", "tier_override": "ovr", "decided_card": "dcc", "decision": "dcs", "what_if": "wif"},
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
            "one_pager": "onp",
            "one_pager_proof": "opp",
            "comparison_sheet": "csh",
            "comparison_pick": "cpk",
            "comparison_party": "cpt",
            "kit": "kit",
            "kit_sheet": "ksh",
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
    prefixes = {table: prefix for room in ROOMS for table, prefix in room.tables.items()}
    return Schema(tuple(step.read_text(encoding="utf-8") for step in steps), prefixes, record)


def find_all(reader: Any, as_of: date, touched: Iterable[str] | None = None) -> dict[str, list[Finding]]:
    """Room name → what its finders notice; with `touched`, only the rooms whose finders read one of those tables."""
    tables = None if touched is None else frozenset(touched)
    found: dict[str, list[Finding]] = {}
    for room in ROOMS:
        due = [finder for finder in room.finders if tables is None or finder.reads & tables]
        if due:
            called = [getattr(room.module("findings"), finder.function) for finder in due]
            found[room.name] = [finding for function in called for finding in function(reader, as_of)]
    return found
