"""The words around importing features: fields, what an import does, why a row or a cell is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pmm_desk.lists.columns import LeftOut
    from pmm_desk.scorecard.feature_import import Plan


def field_words() -> dict[str, str]:
    """The fields of a feature."""
    say = QCoreApplication.translate
    return {
        "name": say("FeatureImportWords", "Feature"),
        "code": say("FeatureImportWords", "Number"),
        "stage": say("FeatureImportWords", "Stage"),
        "period": say("FeatureImportWords", "Period"),
        "effort": say("FeatureImportWords", "Effort in person-weeks"),
        "goal": say("FeatureImportWords", "Goal"),
        "technical_point": say("FeatureImportWords", "Technical point"),
        "benefit": say("FeatureImportWords", "Benefit"),
        "value": say("FeatureImportWords", "Value"),
    }


def reason_words(left: LeftOut, fields: Mapping[str, str], criteria: Mapping[str, Mapping[str, Any]]) -> str:
    """Why a row or one cell of it is left out. `fields`: their names, those of the criteria among them."""
    say = QCoreApplication.translate
    words = {
        "no_name": say("FeatureImportWords", "No name of a feature"),
        "too_long": say("FeatureImportWords", "{field}: too many characters"),
        "unreadable": say("FeatureImportWords", "{field}: characters that cannot be read. Try another encoding."),
        "too_many_cells": say("FeatureImportWords", "More cells than headers: {value}. The values may be shifted."),
        "formula_error": say("FeatureImportWords", "{field}: the formula gives an error, {value}"),
        "twice_in_list": say("FeatureImportWords", "Same feature as in row {value}"),
        "not_a_number": say("FeatureImportWords", "{field}: “{value}” is no number; only this cell is left out"),
        "not_whole": say("FeatureImportWords", "{field}: {value} is no whole number; only this cell is left out"),
        "negative": say("FeatureImportWords", "{field}: {value} is less than nothing; only this cell is left out"),
        "out_of_range": say(
            "FeatureImportWords", "{field}: {value} is not from {low} to {high}; only this cell is left out"
        ),
        "unknown_stage": say("FeatureImportWords", "{field}: “{value}” is no known stage; only this cell is left out"),
    }[left.reason]
    scale = criteria.get(left.field, {})
    return words.format(
        field=fields.get(left.field, left.field),
        value=left.value[:60],
        low=scale.get("lowest", 1),
        high=scale.get("highest", ""),
    )


def plan_words(plan: Plan) -> str:
    """What an import will do, in one line."""
    say = QCoreApplication.translate
    known, scored, rows, cells = plan.updated, plan.scored, len(plan.left_rows), len(plan.left_cells)
    parts = (
        (len(plan.adds), say("FeatureImportWords", "%n new feature(s)", "", len(plan.adds))),
        (known, say("FeatureImportWords", "%n updated", "", known)),
        (plan.unchanged, say("FeatureImportWords", "%n already here", "", plan.unchanged)),
        (scored, say("FeatureImportWords", "%n score(s)", "", scored)),
        (rows, say("FeatureImportWords", "%n row(s) left out", "", rows)),
        (cells, say("FeatureImportWords", "%n cell(s) left out", "", cells)),
    )
    return " · ".join(words for at, (count, words) in enumerate(parts) if count or not at)
