"""The words for what the audience room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.audience.words import class_words, essential_words, input_words, variable_words

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding


def sentence(finding: Finding, reader: Any) -> str:
    """One plain sentence for a finding, in the window's language; `reader` gives the names."""
    if finding.code == "issues_without_message":
        told = QCoreApplication.translate(
            "AudienceFindings", "Nothing we say answers the %n issue(s) of {name}.", None, finding.values["count"]
        )
        return told.format(**_named(finding, reader))
    return _sentences().get(finding.code, finding.code).format(**_named(finding, reader))


def chip(finding: Finding, reader: Any) -> str:
    """A few words for a finding, in the window's language."""
    return _chips().get(finding.code, "").format(**_named(finding, reader))


def _named(finding: Finding, reader: Any) -> dict[str, Any]:
    """The values of a finding with ids and codes turned into words."""
    values = dict(finding.values)
    values["name"] = _name(reader, finding.rows[0]) if finding.rows else ""
    comma = QCoreApplication.translate("AudienceFindings", ", ", "between the things that are missing")
    if "missing" in values:
        words = input_words() if finding.code == "group_without_figure" else essential_words()
        values["missing"] = comma.join(words.get(part, part) for part in values["missing"])
    if "type" in values:
        values["type"] = _name(reader, str(values["type"]))
    if finding.code == "shared_accounts":
        # Codes where there are some: two whole names do not fit beside the type's.
        rows = [reader.row(group) or {} for group in values["groups"]]
        values["groups"] = comma.join(str(row.get("code") or _name(reader, row.get("id", ""))) for row in rows)
    elif "groups" in values:
        values["groups"] = comma.join(
            QCoreApplication.translate("AudienceFindings", "“{name}”").format(name=_name(reader, group))
            for group in values["groups"]
        )
    if "personas" in values:
        values["personas"] = comma.join(_name(reader, persona) for persona in values["personas"])
    for part in ("persona", "group"):
        if part in values:
            values[part] = _name(reader, str(values[part]))
    if "variable" in values:
        values["variable"] = variable_words().get(values["variable"], values["variable"])
    if "class" in values:
        values["class"] = class_words().get(values["class"], values["class"])
    return values


def _name(reader: Any, row_id: str) -> str:
    """What people call a row."""
    row = reader.row(row_id) or {}
    found = next((str(row[column]) for column in ("name", "job_title", "code") if row.get(column)), "")
    return found or QCoreApplication.translate("AudienceFindings", "(unnamed)")


def _sentences() -> dict[str, str]:
    return {
        "group_without_figure": QCoreApplication.translate(
            "AudienceFindings", "“{name}” has no expected revenue yet: {missing} missing."
        ),
        "shares_over_100": QCoreApplication.translate(
            "AudienceFindings", "The accounts of “{type}” are counted {share}% in sum, by {groups}."
        ),
        "influencer_cycle": QCoreApplication.translate(
            "AudienceFindings", "These groups influence each other in a ring, so none counts its revenue: {groups}."
        ),
        "group_twice": QCoreApplication.translate(
            "AudienceFindings", "“{name}” has the same role, type and behaviour as another group."
        ),
        "group_impossible": QCoreApplication.translate(
            "AudienceFindings", "“{name}” has a combination that is marked as impossible."
        ),
        "span_reversed": QCoreApplication.translate(
            "AudienceFindings", "“{name}” says more “from” than “to”: one of the two is wrong."
        ),
        "influence_ring": QCoreApplication.translate(
            "AudienceFindings", "Influence goes round in a ring in “{group}”: {personas}."
        ),
        "class_without_plan": QCoreApplication.translate(
            "AudienceFindings", "Nobody works the class “{class}” yet: it has neither a team nor an activity."
        ),
        "group_without_buyer": QCoreApplication.translate(
            "AudienceFindings", "The buying committee of “{name}” has no economic buyer."
        ),
        "member_without_message": QCoreApplication.translate(
            "AudienceFindings", "We say nothing yet to {persona} in “{group}”."
        ),
        "variable_without_conclusion": QCoreApplication.translate(
            "AudienceFindings", "A market variable of “{group}” ({variable}) has no conclusion yet."
        ),
        "shared_accounts": QCoreApplication.translate(
            "AudienceFindings", "These groups share the accounts of “{type}”, which count once: {groups}."
        ),
        "role_only_influencer": QCoreApplication.translate(
            "AudienceFindings", "{name} is only ever an influencer: no group with this role counts revenue."
        ),
        "class_without_group": QCoreApplication.translate(
            "AudienceFindings", "No target group is of the class “{class}” yet."
        ),
        "unused_combinations": QCoreApplication.translate(
            "AudienceFindings", "{unused} of {possible} combinations of role, type and behaviour are not used."
        ),
        "group_without_team": QCoreApplication.translate(
            "AudienceFindings", "“{name}” has neither a team nor an activity."
        ),
        "group_not_agreed": QCoreApplication.translate(
            "AudienceFindings", "“{name}” has not been agreed with sales yet."
        ),
        "agreement_outdated": QCoreApplication.translate(
            "AudienceFindings", "“{name}” has changed since it was agreed with sales on {date}."
        ),
        "group_without_source": QCoreApplication.translate(
            "AudienceFindings", "“{name}” comes from market data, but no source is written down."
        ),
        "persona_incomplete": QCoreApplication.translate(
            "AudienceFindings", "The portrait of {name} still lacks: {missing}."
        ),
        "persona_stale": QCoreApplication.translate(
            "AudienceFindings", "The portrait of {name} was checked {age} days ago, the limit is {limit}."
        ),
        "persona_in_future": QCoreApplication.translate(
            "AudienceFindings", "The portrait of {name} was checked on {date}, after the as-of date."
        ),
        "persona_without_group": QCoreApplication.translate(
            "AudienceFindings", "No target group addresses {name} yet."
        ),
        "group_of_negative": QCoreApplication.translate(
            "AudienceFindings", "“{name}” addresses {persona}, a role that is not to be addressed."
        ),
        "influence_unproven": QCoreApplication.translate(
            "AudienceFindings", "The influence of {name} ({influence} of 5) has no evidence yet."
        ),
    }


def _chips() -> dict[str, str]:
    return {
        "group_without_figure": QCoreApplication.translate("AudienceFindings", "{missing} missing"),
        "shares_over_100": QCoreApplication.translate("AudienceFindings", "accounts counted {share}%"),
        "influencer_cycle": QCoreApplication.translate("AudienceFindings", "influences in a ring"),
        "group_twice": QCoreApplication.translate("AudienceFindings", "same as another group"),
        "group_impossible": QCoreApplication.translate("AudienceFindings", "marked as impossible"),
        "span_reversed": QCoreApplication.translate("AudienceFindings", "“from” above “to”"),
        "influence_ring": QCoreApplication.translate("AudienceFindings", "influence in a ring"),
        "class_without_plan": QCoreApplication.translate("AudienceFindings", "no team for “{class}”"),
        "group_without_buyer": QCoreApplication.translate("AudienceFindings", "no economic buyer"),
        "member_without_message": QCoreApplication.translate("AudienceFindings", "no message yet"),
        "issues_without_message": QCoreApplication.translate("AudienceFindings", "issues without a message"),
        "variable_without_conclusion": QCoreApplication.translate("AudienceFindings", "no conclusion"),
        "shared_accounts": QCoreApplication.translate("AudienceFindings", "accounts shared"),
        "role_only_influencer": QCoreApplication.translate("AudienceFindings", "only an influencer"),
        "class_without_group": QCoreApplication.translate("AudienceFindings", "no group for “{class}”"),
        "unused_combinations": QCoreApplication.translate("AudienceFindings", "{unused} unused combinations"),
        "group_without_team": QCoreApplication.translate("AudienceFindings", "no team, no activity"),
        "group_not_agreed": QCoreApplication.translate("AudienceFindings", "not agreed with sales"),
        "agreement_outdated": QCoreApplication.translate("AudienceFindings", "changed since agreed"),
        "group_without_source": QCoreApplication.translate("AudienceFindings", "no source"),
        "persona_incomplete": QCoreApplication.translate("AudienceFindings", "lacks {missing}"),
        "persona_stale": QCoreApplication.translate("AudienceFindings", "checked {age} days ago"),
        "persona_in_future": QCoreApplication.translate("AudienceFindings", "checked in the future"),
        "persona_without_group": QCoreApplication.translate("AudienceFindings", "in no target group"),
        "group_of_negative": QCoreApplication.translate("AudienceFindings", "role is no target"),
        "influence_unproven": QCoreApplication.translate("AudienceFindings", "influence without evidence"),
    }


def field_of(finding: Finding) -> str:
    """The column of a role that mends a finding; '' where there is no single one."""
    fields = {"persona_stale": "checked", "persona_in_future": "checked", "influence_unproven": "influence_evidence"}
    missing = finding.values.get("missing") if finding.code == "persona_incomplete" else None
    return str(missing[0]) if missing else fields.get(finding.code, "")
