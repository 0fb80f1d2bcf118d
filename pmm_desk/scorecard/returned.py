"""What comes back from people who scored: held against the project, and taken over without losing anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

Row = Mapping[str, Any]
NEW, CHANGED, SAME = "new", "changed", "same"
UNKNOWN_FEATURE, UNKNOWN_CRITERION, OUT_OF_RANGE, NOT_A_NUMBER, NOT_WHOLE, FORMULA, TWICE, UNREADABLE = (
    "unknown_feature", "unknown_criterion", "out_of_range", "not_a_number", "not_whole", "formula_error", "twice",
    "unreadable",
)  # fmt: skip
LONG_NOTE = "long_note"
LONGEST_NOTE = 2000
COLUMNS = ("score", "note", "scored_on", "confidence")


@dataclass(frozen=True)
class Given:
    """One cell as it came back. `score`: a number, or a text that is none with its `reason`. `place`: where it stands
    in a form ("D7"). feature, criterion: ids, or the words that stand there where no id is known.
    """

    feature: str
    criterion: str
    score: int | None
    note: str = ""
    scored_on: str | None = None
    confidence: str = ""
    place: str = ""
    text: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Answers:
    """What one file holds of one person: the person's id and row as in the file, and their cells."""

    file: str
    scorer: Row
    given: Sequence[Given]


@dataclass(frozen=True)
class Entry:
    """What one cell would do. kind: new, changed, same, or the reason why it is left out. before: the old opinion."""

    file: str
    scorer: str
    given: Given
    kind: str
    before: Row | None = None

    @property
    def sound(self) -> bool:
        """Whether it can be taken."""
        return self.kind in (NEW, CHANGED, SAME)


@dataclass
class Taking:
    """What taking files back would do. scorers: people who are not in the project any more, by their id."""

    entries: list[Entry] = field(default_factory=list)
    scorers: dict[str, Row] = field(default_factory=dict)

    def count(self, *kinds: str) -> int:
        """How many entries are of these kinds."""
        return sum(entry.kind in kinds for entry in self.entries)

    @property
    def left(self) -> list[Entry]:
        """Cells that cannot be taken."""
        return [entry for entry in self.entries if not entry.sound]

    @property
    def taken(self) -> list[Entry]:
        """Cells that bring something."""
        return [entry for entry in self.entries if entry.kind in (NEW, CHANGED)]


def plan(
    answers: Iterable[Answers],
    features: Iterable[str],
    criteria: Sequence[Row],
    opinions: Iterable[Row],
    scorers: Iterable[Row],
) -> Taking:
    """Hold what came back against the project. An empty cell leaves an earlier opinion as it is; a reason
    without a score is kept beside the earlier score, or until there is one. Of two files with
    the same cell of the same person the later one counts; of two lines of one file the first.
    """
    known, scales = set(features), {str(row["id"]): row for row in criteria}
    here = {(row["feature_id"], row["criterion_id"], row["scorer_id"]): row for row in opinions}
    people = {str(row["id"]) for row in scorers}
    found = Taking()
    places: dict[tuple[str, str, str], int] = {}
    for each in answers:
        scorer = str(each.scorer["id"])
        if scorer not in people:
            found.scorers.setdefault(scorer, each.scorer)
        for given in each.given:
            before = here.get((given.feature, given.criterion, scorer))
            if _empty(given) and (not given.note or (before and before["note"] == given.note)):
                continue
            entry = Entry(each.file, scorer, given, _kind(given, known, scales, before), before)
            key = (given.feature, given.criterion, scorer)
            if entry.sound and key in places:
                if found.entries[places[key]].file == entry.file:
                    found.entries.append(replace(entry, kind=TWICE))
                else:
                    earlier = found.entries[places[key]].given
                    whole = replace(earlier, note=given.note) if _empty(given) else given
                    found.entries[places[key]] = replace(entry, given=whole)
                continue
            if entry.sound:
                places[key] = len(found.entries)
            found.entries.append(entry)
    return found


def _empty(given: Given) -> bool:
    """Whether nothing stands where a score belongs."""
    return given.score is None and not given.reason and not given.text


def _kind(given: Given, known: set[str], scales: Mapping[str, Row], before: Row | None) -> str:
    if given.feature not in known:
        return UNKNOWN_FEATURE
    if given.criterion not in scales:
        return UNKNOWN_CRITERION
    if len(given.note) > LONGEST_NOTE:
        return LONG_NOTE
    if _empty(given):
        return CHANGED if before else NEW
    if given.reason or given.score is None:
        return given.reason or NOT_A_NUMBER
    scale = scales[given.criterion]
    if not int(scale["lowest"]) <= given.score <= int(scale["highest"]):
        return OUT_OF_RANGE
    if before is None:
        return NEW
    fresh = values_of(given)
    return SAME if all(before[name] == value for name, value in fresh.items()) else CHANGED


def values_of(given: Given) -> dict[str, Any]:
    """The values an opinion takes; what a form does not ask for stays as it was."""
    values: dict[str, Any] = {} if given.score is None else {"score": given.score}
    if given.note:
        values["note"] = given.note
    if given.scored_on:
        values["scored_on"] = given.scored_on
    if given.confidence:
        values["confidence"] = given.confidence
    return values


def take(change: Change, found: Taking, today: str, each: Callable[[int], None] = lambda done: None) -> int:
    """Write what was taken back inside a change; how many opinions were written. `today`: the day of scores that
    bear none, unless they stood there already. People who are not in the project any more come in again.
    """
    wanted = {entry.scorer for entry in found.taken}
    for scorer, row in found.scorers.items():
        if scorer in wanted:
            change.add("scorer", id=scorer, **{name: row[name] for name in ("name", "address", "language", "note")})
    done = 0
    for done, entry in enumerate(found.taken, 1):
        values = values_of(entry.given)
        if entry.before is not None:
            if not entry.given.scored_on and values.get("score", entry.before["score"]) != entry.before["score"]:
                values["scored_on"] = today
            change.set(entry.before["id"], **values)
        else:
            place = {"feature_id": entry.given.feature, "criterion_id": entry.given.criterion}
            day = {} if entry.given.score is None else {"scored_on": today}
            change.add("opinion", **place, scorer_id=entry.scorer, **{**day, **values})
        each(done)
    return done
