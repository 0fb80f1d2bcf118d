"""The worked figures of the sample page as plain rows: groups, matrix, evidence, claims, proofs, scorecard."""

from __future__ import annotations

from datetime import date

from tests.plain_rows import Row, Rows, identity, row

AS_OF = date(2026, 6, 30)
LIMIT = 90
"""The sample sets ninety days for every kind of evidence."""

MARKS = {"Y": "yes", "P": "partly", "N": "no", "U": "unknown"}
RIVALS = {"A": ("direct", 3), "B": ("suite", 4), "C": ("adjacent", 4), "D": ("status_quo", 5)}

MATRIX = """
K01 Y Y P Y P
K02 Y N N Y N
K03 Y Y Y P N
K04 Y Y Y Y N
K05 P N P N N
K06 Y Y P Y N
K07 Y N N N N
K08 Y N N P N
K09 Y Y Y N P
K10 Y P Y N N
K11 Y N U Y N
K12 Y Y Y P N
K13 P N N Y N
K14 P N Y N N
K15 N N N Y Y
K16 P Y Y N N
K17 Y Y Y P N
K18 Y N U Y Y
K19 Y P Y N Y
K20 N Y N N Y
"""

EVIDENCE = """
E01 A 2026-05-14 documents fact public K01 K03 K04 K06 K09
E02 A 2026-05-16 trial fact internal K02
E03 A 2026-05-16 trial fact internal K05 K07 K08
E04 A 2026-02-20 site fact public K10 K11
E05 A 2026-05-14 documents fact public K12 K16 K17
E06 A 2026-05-17 support fact internal K13 K14 K15
E07 A 2026-04-30 site fact public K18
E08 A 2026-05-16 trial fact internal K19
E09 A 2026-06-11 price_page fact public K20
E10 B 2026-04-09 interview fact internal K01 K03 K04 K06
E11 B 2026-03-22 tender fact public K02 K13 K15
E12 B 2026-03-05 webinar inference public K05
E13 B 2026-03-22 tender fact public K07 K08
E14 B 2026-06-02 documents fact public K09 K10 K12 K16 K17
E15 B 2026-06-02 documents fact public K14 K19
E16 B 2026-06-02 price_page fact public K20
E17 C 2026-05-27 site_visit fact internal K01 K02 K04 K06
E18 C 2026-05-27 site_visit fact internal K03 K09
E19 C 2026-05-30 win_loss fact internal K05 K07
E20 C 2026-04-18 brochure inference public K08
E21 C 2025-11-12 reseller inference internal K10 K11 K12
E22 C 2026-04-18 brochure fact public K13 K15 K18
E23 C 2026-05-27 site_visit fact internal K14 K16 K19 K20
E24 D 2026-05-22 interview fact internal K01 K02 K03 K04 K05 K06 K07 K08 K09
E25 D 2026-05-22 definition fact internal K10 K11 K12 K13 K14 K15 K16 K17 K18 K19 K20
"""

KINDS = sorted({line.split()[3] for line in EVIDENCE.strip().splitlines()})

CLAIMS = {"D1": ("K07",), "D2": ("K08",), "D3": ("K02",), "D4": ("K10", "K11"), "D5": ("K06",)}

ROLES = {"R1": ("user", "champion"), "R2": ("economic_buyer", "open"), "R3": ("gatekeeper", "open")}
TYPES = {"T1": 1200, "T2": 450, "T3": 160, "T4": 85}
BEHAVIOURS = ("B1", "B2", "B3")
GROUPS = {
    "G1": ("R1", "T1", "B1", 2.5, 22, 96_000, 4),
    "G2": ("R2", "T2", "B2", 4.0, 25, 180_000, 5),
    "G3": ("R3", "T1", "B2", 1.5, 0, 0, 3),
    "G4": ("R1", "T3", "B3", 12.0, 35, 72_000, 4),
    "G5": ("R2", "T4", "B3", 20.0, 40, 48_000, 5),
}

CRITERIA = {"C1": 25, "C2": 20, "C3": 15, "C4": 20, "C5": 10, "C6": 10}
MEANINGS = {"C4": "differentiation", "C6": "window"}
TIERS = {"concept": 75, "solution": 55, "scenario": 32, "notice": None}
FEATURES = {
    "F01": ("Cost of waiting", "5 4 4 5 5 4", "1111"),
    "F02": ("Smart re-plan for late trucks", "4 4 4 4 4 3", "1110"),
    "F03": ("Cold-chain dock mode", "4 3 2 5 3 4", "1000"),
    "F04": ("Carrier mini-program 2.0", "3 4 5 2 2 4", "1111"),
    "F05": ("Kingdee/Yonyou connector v2", "3 3 3 1 1 3", "1111"),
    "F06": ("Two-site dashboard for Pro", "2 4 2 2 2 2", "1101"),
    "F07": ("Number-plate camera link", "3 2 2 2 2 2", "0000"),
    "F08": ("New mobile layout", "1 2 5 1 1 1", "1111"),
    "F09": ("Spreadsheet import assistant", "1 2 3 1 1 1", "1111"),
    "F10": ("Single sign-on for Starter", "2 2 2 1 1 2", "1101"),
}
ROWS_OF_FEATURES = {"K07": "F01", "K05": "F02", "K14": "F03", "K13": "F07", "K16": "F10"}


def cell_id(rival: str, comparison_row: str) -> str:
    """The id of a cell, as the sample page names it: B/K07."""
    return identity("cell", f"{rival}{comparison_row}")


def audience() -> dict[str, list[Row]]:
    """Roles, types, behaviours and the five groups."""
    groups = []
    for name, (role, kind, way, response, win, value, influence) in GROUPS.items():
        values = {
            "code": name,
            "persona_id": identity("persona", role),
            "customer_type_id": identity("customer_type", kind),
            "buying_behaviour_id": identity("buying_behaviour", way),
            "response_rate": response,
            "win_rate": win,
            "yearly_value": value,
            "influence": influence,
            "owns_other": int(name == "G4"),
            "owns_lower": int(name == "G5"),
            "influencer_of_id": identity("target_group", "G1") if name == "G3" else None,
        }
        groups.append(row("target_group", name, **values))
    return {
        "persona": [
            row("persona", name, code=name, name=name, decision_role=first, second_role=second)
            for name, (first, second) in ROLES.items()
        ],
        "customer_type": [row("customer_type", name, code=name, accounts=accounts) for name, accounts in TYPES.items()],
        "buying_behaviour": [row("buying_behaviour", name, code=name) for name in BEHAVIOURS],
        "target_group": groups,
    }


def competitors() -> dict[str, list[Row]]:
    """Rivals, the matrix of twenty rows, the evidence with its links; B/K11 and B/K18 have no cell."""
    rows, cells, evidence, links = [], [], [], []
    for line in MATRIX.strip().splitlines():
        name, ours, *marks = line.split()
        feature = ROWS_OF_FEATURES.get(name)
        values = {"feature_id": identity("feature", feature)} if feature else {}
        rows.append(row("comparison_row", name, code=name, name=name, ours=MARKS[ours], **values))
        for rival, mark in zip(RIVALS, marks, strict=True):
            if mark != "U":
                place = {"comparison_row_id": rows[-1]["id"], "competitor_id": identity("competitor", rival)}
                cells.append(row("cell", f"{rival}{name}", mark=MARKS[mark], **place))
    for line in EVIDENCE.strip().splitlines():
        name, rival, seen, kind, certainty, sight, *covers = line.split()
        visibility = "customer" if sight == "public" else "internal"
        values = {"seen": seen, "kind": kind, "certainty": certainty, "visibility": visibility}
        owner = identity("competitor", rival)
        evidence.append(row("evidence", name, code=name, competitor_id=owner, **values))
        for covered in covers:
            ends = {"cell_id": cell_id(rival, covered), "evidence_id": evidence[-1]["id"]}
            links.append(row("cell_evidence", f"{name}{covered}", **ends))
    rivals = [
        row("competitor", name, code=name, name=name, kind=kind, threat=threat)
        for name, (kind, threat) in RIVALS.items()
    ]
    limits = [row("freshness_limit", kind, kind=kind, days=LIMIT) for kind in KINDS]
    return {
        "competitor": rivals,
        "comparison_row": rows,
        "cell": cells,
        "evidence": evidence,
        "cell_evidence": links,
        "freshness_limit": limits,
    }


def positioning() -> dict[str, list[Row]]:
    """The five claims, the message house with roof and pillars, the five proofs."""
    claims = [row("claim", name, code=name, wording=name) for name in CLAIMS]
    claim_rows = [
        row("claim_row", f"{claim}{name}", claim_id=identity("claim", claim), comparison_row_id=_row(name))
        for claim, names in CLAIMS.items()
        for name in names
    ]
    pillars = {"P1": ("K03", "K05"), "P2": ("K07", "K08"), "P3": ("K10", "K11", "K02", "K18")}
    messages = [row("message", "roof", kind="roof", wording="roof", claim_id=identity("claim", "D1"))]
    messages += [row("message", name, kind="pillar", wording=name) for name in pillars]
    message_rows = [
        row("message_row", f"{pillar}{name}", message_id=identity("message", pillar), comparison_row_id=_row(name))
        for pillar, names in pillars.items()
        for name in names
    ]
    proofs = [
        row("proof", name, code=name, wording=name, dated=dated, permission=permission, visibility=visibility)
        for name, dated, permission, visibility in (
            ("S-01", "2026-04-20", "named", "customer"),
            ("S-02", "2026-05-31", "anonymous", "customer"),
            ("S-03", "2026-05-12", "own", "customer"),
            ("S-04", "2026-06-10", "none", "internal"),
            ("S-05", "2026-06-18", "none", "internal"),
        )
    ]
    return {
        "claim": claims,
        "claim_row": claim_rows,
        "message": messages,
        "message_row": message_rows,
        "proof": proofs,
    }


def _row(name: str) -> str:
    """The id of a comparison row."""
    return identity("comparison_row", name)


def scorecard() -> dict[str, list[Row]]:
    """Criteria, tiers, the ten features with scores and gates, the refused override of F05."""
    scores, readiness = [], []
    for name, (_, given, checks) in FEATURES.items():
        feature = identity("feature", name)
        for criterion, score in zip(CRITERIA, given.split(), strict=True):
            ends = {"feature_id": feature, "criterion_id": identity("criterion", criterion)}
            scores.append(row("score", f"{name}{criterion}", score=int(score), **ends))
        answers = dict(zip(("stable", "validated", "cases", "trained"), map(int, checks), strict=True))
        readiness.append(row("readiness", name, feature_id=feature, **answers))
    refused = {
        "feature_id": identity("feature", "F05"),
        "tier_id": identity("tier", "solution"),
        "proposed_on": "2026-06-12",
        "answer": "refused",
        "reason": "reach 3, parity with GateTong",
        "decided_by": "PMM",
        "decided_on": "2026-06-15",
    }
    return {
        "scorecard": [row("scorecard", "tiers", current=1)],
        "criterion": [
            row(
                "criterion",
                name,
                code=name,
                weight=weight,
                highest=5,
                meaning=MEANINGS.get(name, "none"),
            )
            for name, weight in CRITERIA.items()
        ],
        "tier": [row("tier", name, name=name, lower_limit=limit) for name, limit in TIERS.items()],
        "feature": [row("feature", name, code=name, name=title) for name, (title, _, _) in FEATURES.items()],
        "score": scores,
        "readiness": readiness,
        "tier_override": [row("tier_override", "F05", **refused)],
    }


def project() -> Rows:
    """All of it, as a reader."""
    return Rows(
        {
            "project": [row("project", "p", language="en", currency="CNY", as_of=AS_OF.isoformat())],
            **audience(),
            **competitors(),
            **positioning(),
            **scorecard(),
        }
    )
