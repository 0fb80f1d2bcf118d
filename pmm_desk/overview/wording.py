"""The words for what the overview notices about languages: a sentence for lists, a few words for chips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.overview.findings import CODES, LOST, UNTRANSLATED
from pmm_desk.overview.parity import LANGUAGE, MISSING, NAMES, NUMBERS, SCRIPT, STALE, UNITS
from pmm_desk.project.wording import LANGUAGES
from pmm_desk.widgets.live import named

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding

LONGEST = 40
_KINDS = {code: kind for kind, code in CODES.items()}


def sentence(finding: Finding, reader: Any) -> str:
    """One plain sentence for a finding, in the window's language; `reader` gives the text."""
    translate = QCoreApplication.translate
    language = LANGUAGES.get(str(finding.values.get("language")), "")
    if finding.code == UNTRANSLATED:
        count = int(finding.values["count"])
        return translate("OverviewFindings", "%n text(s) for customers have no {language} yet.", "", count).format(
            language=language
        )
    if finding.code == LOST:
        name = shortened(named(reader.row(finding.rows[0]) or {}))
        words = translate(
            "OverviewFindings", "A picture of “{name}” is not in the file. Choose it again, or remove it."
        )
        if not name:
            words = translate("OverviewFindings", "A picture is not in the file. Choose it again, or remove it.")
        return words.format(name=name)
    told = issue_words(_KINDS[finding.code], finding.values.get("here", ()), finding.values.get("there", ()))
    row = reader.row(finding.rows[0]) or {}
    text = shortened(str(row.get(finding.values["column"]) or ""))
    return translate("OverviewFindings", "“{text}” in {language}: {told}").format(
        text=text, language=language, told=told
    )


def chip(finding: Finding, reader: Any) -> str:
    """A few words for a finding, in the window's language."""
    if finding.code == LOST:
        return QCoreApplication.translate("OverviewFindings", "picture is lost")
    return kind_words()[_KINDS.get(finding.code, MISSING)]


def kind_words() -> dict[str, str]:
    """What can be wrong with a text in a language, in a few words."""
    translate = QCoreApplication.translate
    return {
        MISSING: translate("OverviewFindings", "not translated"),
        STALE: translate("OverviewFindings", "original changed since"),
        NUMBERS: translate("OverviewFindings", "numbers differ"),
        UNITS: translate("OverviewFindings", "units differ"),
        NAMES: translate("OverviewFindings", "names differ"),
        SCRIPT: translate("OverviewFindings", "other script"),
        LANGUAGE: translate("OverviewFindings", "not in this language"),
    }


def issue_words(kind: str, here: Sequence[str], there: Sequence[str]) -> str:
    """What is wrong, as the rest of a sentence, with the values that prove it."""
    translate = QCoreApplication.translate
    values = {"here": _listed(here), "there": _listed(there)}
    if kind == NUMBERS:
        return _sided(
            here,
            there,
            (
                translate("OverviewFindings", "the numbers differ: {here} here, {there} in the original."),
                translate("OverviewFindings", "the original does not have the number {here}."),
                translate("OverviewFindings", "the number {there} of the original is missing."),
            ),
        )
    if kind == NAMES:
        return _sided(
            here,
            there,
            (
                translate("OverviewFindings", "the names differ: {here} here, {there} in the original."),
                translate("OverviewFindings", "the original does not name {here}."),
                translate("OverviewFindings", "{there} of the original is not named."),
            ),
        )
    sentences = {
        MISSING: translate("OverviewFindings", "there is no translation yet."),
        STALE: translate("OverviewFindings", "the original changed after this was translated."),
        UNITS: translate("OverviewFindings", "the units differ: {here} here, {there} in the original."),
        SCRIPT: translate("OverviewFindings", "characters of the other Chinese script: {here}"),
        LANGUAGE: translate("OverviewFindings", "this is the original once more, not a translation."),
    }
    return sentences[kind].format(**values)


def _sided(here: Sequence[str], there: Sequence[str], words: tuple[str, str, str]) -> str:
    """The words for what both sides have, or only one."""
    both, only_here, only_there = words
    chosen = both if here and there else only_here if here else only_there
    return chosen.format(here=_listed(here), there=_listed(there))


def _listed(parts: Sequence[str]) -> str:
    return QCoreApplication.translate("OverviewFindings", ", ").join(shortened(part) for part in parts)


def shortened(text: str) -> str:
    """The first words of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
