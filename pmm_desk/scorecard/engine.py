"""The scorecard held in memory as whole numbers: one moved weight re-scores and re-ranks everything in a millisecond.

The scores of one criterion over all features stand packed in one long integer, each in a lane of its own. So a
weighted sum over all features is one multiplication and one addition per criterion, and exact, as long as no lane
runs over; where one might, or where points are no weighted sums, every feature is reckoned by the rules instead.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, filterfalse
from sys import byteorder
from typing import overload

from pmm_desk.scorecard.rules import CAPPED, HOLD, Result, Row, Scale, gate, judge

Scores = Mapping[str, int | None]
LANES = (("I", 4), ("Q", 8))
"""How wide a lane may be: the code of `array`, and its bytes; the narrowest that holds every sum is taken."""

FREE, CAPPABLE, HELD = 0, 1, 2
"""What readiness can do to a feature, whatever its score: nothing, lower its tier, hold it."""


class Order(Sequence[str]):
    """Features in an order, kept as numbers: ids are looked up for those that are looked at."""

    def __init__(self, ids: Sequence[str], number: Mapping[str, int], numbers: list[int]) -> None:
        self._ids, self._number, self._numbers = ids, number, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self._ids[number] for number in self._numbers[place]]
        return self._ids[self._numbers[place]]

    def __iter__(self) -> Iterator[str]:
        return map(self._ids.__getitem__, self._numbers)

    def __contains__(self, feature_id: object) -> bool:
        return feature_id in self._number

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Order):
            return self._numbers == other._numbers and self._ids == other._ids
        return list(self) == other

    __hash__ = None  # type: ignore[assignment]

    def index(self, value: str, start: int = 0, stop: int | None = None) -> int:
        """The place of a feature. Raises ValueError."""
        number = self._number.get(value, -1)
        return self._numbers.index(number, start, len(self._numbers) if stop is None else stop)


class Engine:
    """All features of a scorecard, ready to be ranked anew at each tick of a drag.

    `take` gives it a scale (weights and limits); then `order`, `finals` and `result` answer by it, exactly as
    `rules.judge_all` would. Features are numbered by name, then id: the order in which equal ones stand.
    """

    def __init__(
        self, features: Iterable[Row], scores: Mapping[str, Scores], readiness: Mapping[str, Row], known: Scale
    ) -> None:
        self._features = sorted(features, key=lambda row: (row["name"].casefold(), row["id"]))
        self.ids: tuple[str, ...] = tuple(row["id"] for row in self._features)
        self._number = {feature_id: number for number, feature_id in enumerate(self.ids)}
        nothing: Scores = {}
        self._scores: list[Scores] = [scores.get(feature_id, nothing) for feature_id in self.ids]
        self._readiness = [readiness.get(feature_id) for feature_id in self.ids]
        self._columns: dict[tuple[str, int, int, bool], tuple[array[int], frozenset[int]]] = {}
        self._packed: dict[tuple[str, int, int, bool, str], int] = {}
        self._ranks: dict[str, int] = {}
        self._counted: tuple[object, ...] | None = None
        self._ranked: list[int] = []
        self.take(known)

    # what changes ------------------------------------------------------------------------------------

    def take(self, known: Scale) -> None:
        """Reckon by this scale from now on."""
        self.known = known
        counted = (tuple(known.steps.items()), tuple(known.lows.items()), known.falling, known.window, known.formula)
        if counted != self._counted:
            self._counted = counted
            self._sort_out()
        self._keys = self.weigh()
        self.rank()

    def set_scores(self, cells: Iterable[tuple[str, str, int | None]]) -> None:
        """Give cells (feature, criterion) other scores; `take` a scale afterwards."""
        touched = set()
        for feature_id, criterion_id, score in cells:
            number = self._number[feature_id]
            self._scores[number] = {**self._scores[number], criterion_id: score}
            touched.add(criterion_id)
        self._columns = {key: column for key, column in self._columns.items() if key[0] not in touched}
        self._packed = {key: column for key, column in self._packed.items() if key[0] not in touched}
        self._counted = None

    def set_readiness(self, feature_id: str, row: Row | None) -> None:
        """Give a feature other checks; `take` a scale afterwards."""
        self._readiness[self._number[feature_id]] = row
        self._counted = None

    # what is asked -----------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, feature_id: object) -> bool:
        return feature_id in self._number

    def order(self) -> Order:
        """The features in the order of the scorecard: final tier, score, name; then those on hold, then the rest."""
        numbers: list[int] = []
        for part in (*self._runs, self._held, self._rest):
            numbers += part
        return Order(self.ids, self._number, numbers)

    def points(self, feature_id: str) -> int | None:
        """The points of a feature; None without a figure."""
        number = self._number[feature_id]
        return None if number in self._missing else self._keys[number] // max(1, len(self.ids))

    def _all_points(self) -> list[int]:
        """The points of every feature, in the order of their numbers."""
        if self._sums:
            return _unpacked(*self._sums, len(self.ids))
        count = max(1, len(self.ids))
        return [key // count for key in self._keys]

    def all_points(self) -> set[int]:
        """The points that some feature has, each once."""
        if len(self._missing) == len(self.ids):
            return set()
        found = self._all_points()
        if self._missing:
            return {points for number, points in enumerate(found) if number not in self._missing}
        return set(found)

    def between(self, low: int, high: int) -> list[str]:
        """The features with at least `low` and at most `high` points, by name."""
        numbered, missing = enumerate(self._all_points()), self._missing
        return [self.ids[number] for number, each in numbered if low <= each <= high and number not in missing]

    def finals(self, wanted: frozenset[int] | None = None) -> Iterator[tuple[str, int]]:
        """Features with a final tier, and its place; only those of the places wanted, if any are named."""
        for place, numbers in enumerate(self._runs):
            if wanted is None or place in wanted:
                for number in numbers:
                    yield self.ids[number], place

    def spread(self, parts: int) -> list[int]:
        """How many features fall into each of so many equal parts of 0…100."""
        found = [0] * parts
        if len(self._missing) == len(self.ids):
            return found
        full, missing = self.known.full + 1, self._missing
        points = self._all_points()
        if missing:
            points = [each for number, each in enumerate(points) if number not in missing]
        for each, count in Counter(points).items():
            found[min(each * parts // full, parts - 1)] += count
        return found

    def standing(self) -> list[frozenset[int]]:
        """The features of each final tier, by their numbers: to see later what changed tier."""
        return [frozenset(numbers) for numbers in self._runs]

    def moved(self, before: Sequence[frozenset[int]]) -> list[tuple[str, int]]:
        """Features whose final tier is another than it stood `before`: (feature id, place of the new tier)."""
        found = []
        for place, numbers in enumerate(self._runs):
            come = set(numbers).difference(before[place]) if place < len(before) else numbers
            found += [(number, place) for number in come]
        return [(self.ids[number], place) for number, place in sorted(found)]

    def result(self, feature_id: str) -> Result:
        """One feature as the rules judge it."""
        number = self._number[feature_id]
        return judge(self._features[number], self._scores[number], self._readiness[number], self.known)

    # the columns -------------------------------------------------------------------------------------

    def _key(self, criterion: str) -> tuple[str, int, int, bool]:
        return criterion, self.known.lows[criterion], self.known.steps[criterion], criterion in self.known.falling

    def _column(self, key: tuple[str, int, int, bool]) -> tuple[array[int], frozenset[int]]:
        """How far each feature climbs on a criterion, 0 where its score is no figure; and those features."""
        found = self._columns.get(key)
        if found is None:
            criterion, lowest, steps, falling = key
            climbs = array("Q", bytes(8 * len(self.ids)))
            absent = []
            for number, scores in enumerate(self._scores):
                score = scores.get(criterion)
                climbed = -1 if score is None else score - lowest
                if not 0 <= climbed <= steps:
                    absent.append(number)
                else:
                    climbs[number] = steps - climbed if falling else climbed
            found = self._columns[key] = (climbs, frozenset(absent))
        return found

    def _lanes(self, key: tuple[str, int, int, bool], code: str) -> int:
        """A column in one long integer."""
        packed = self._packed.get((*key, code))
        if packed is None:
            packed = self._packed[*key, code] = _packed(self._column(key)[0], code)
        return packed

    def _sort_out(self) -> None:
        """Who lacks a score, who is held, whom the gate may cap: this changes only with the criteria that count."""
        known, everyone = self.known, range(len(self.ids))
        absent = [self._column(self._key(criterion))[1] for criterion in known.steps]
        self._missing = frozenset(everyone) if not known.full else frozenset().union(*absent)
        if known.formula is not None:
            # A figure that divides by zero is none.
            self._missing |= {number for number in everyone if known.points(self._scores[number]) is None}
        windows = [(criterion, known.highest(criterion)) for criterion in known.window]
        self._kinds = [
            _kind(row, any(scores.get(criterion) == most for criterion, most in windows))
            for row, scores in zip(self._readiness, self._scores, strict=True)
        ]
        held = [number for number in everyone if self._kinds[number] == HELD]
        free = [number for number in everyone if self._kinds[number] != HELD]
        self._all_held, self._all_free = held, free
        self._capped = frozenset(number for number in free if self._kinds[number] == CAPPABLE)
        before, wanted = self._ranked, {number for number in free if number not in self._missing}
        # The order before is nearly the one to come, and so the fastest to begin with.
        self._ranked = [number for number in before if number in wanted]
        self._ranked += sorted(wanted.difference(self._ranked))

    # the figures -------------------------------------------------------------------------------------

    def weigh(self) -> list[int]:
        """A number for each feature: greater for more points, and for the earlier name among equal ones."""
        known, count = self.known, len(self.ids)
        code = next((code for code, size in LANES if (known.full + 1) * (count + 1) < 1 << (8 * size)), "")
        self._sums: tuple[int, str] | None = None
        if not code or not count or known.formula is not None:
            return self._weigh_plainly()
        ranks = self._ranks.get(code)
        if ranks is None:
            ranks = self._ranks[code] = _packed(array("Q", range(count - 1, -1, -1)), code)
        total = 0
        for criterion, units in known.units.items():
            total += self._lanes(self._key(criterion), code) * units
        self._sums = total, code
        return _unpacked(total * count + ranks, code, count)

    def _weigh_plainly(self) -> list[int]:
        count, known = len(self.ids), self.known
        points = [known.points(scores) or 0 for scores in self._scores]
        return [each * count + count - 1 - number for number, each in enumerate(points)]

    def rank(self) -> None:
        """Sort the order before, and cut it where the tiers begin."""
        known, keys, count = self.known, self._keys, max(1, len(self.ids))
        self._ranked.sort(key=keys.__getitem__, reverse=True)
        self._held = self._all_held = self._by_points(self._all_held)
        if not known.starts:
            self._runs: list[list[int]] = []
            self._rest = self._by_points(self._all_free)
            return
        self._rest = [number for number in self._all_free if number in self._missing] if self._missing else []
        # A tier that begins no lower than one above it is never reached.
        cuts = [
            bisect_right(self._ranked, -start * count, key=lambda number: -keys[number])
            for start in accumulate(known.starts, min)
        ]
        cuts[-1] = len(self._ranked)
        self._runs = [self._ranked[begin:end] for begin, end in zip([0, *cuts], cuts, strict=False)]
        self._cap()

    def _cap(self) -> None:
        """Lower what readiness caps: it stands first in its new tier, as it has more points than that tier asks."""
        cap = self.known.cap
        lowered: list[int] = []
        for place in range(cap):
            run = self._runs[place]
            if not self._capped.isdisjoint(run):
                lowered += filter(self._capped.__contains__, run)
                self._runs[place] = list(filterfalse(self._capped.__contains__, run))
        if lowered:
            self._runs[cap] = lowered + self._runs[cap]

    def _by_points(self, numbers: list[int]) -> list[int]:
        """Sorted by points, those without any as if they had none, then by name."""
        keys, missing, last = self._keys, self._missing, len(self.ids) - 1
        if missing.isdisjoint(numbers):
            return sorted(numbers, key=keys.__getitem__, reverse=True)
        return sorted(numbers, key=lambda number: last - number if number in missing else keys[number], reverse=True)


class Results(Mapping[str, Result]):
    """Feature id → its result, in the order of the scorecard; judged when first asked for, then kept."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: dict[str, Result] = {}

    def __getitem__(self, feature_id: str) -> Result:
        found = self._known.get(feature_id)
        if found is None:
            found = self._known[feature_id] = self._engine.result(feature_id)
        return found

    def __contains__(self, feature_id: object) -> bool:
        return feature_id in self._engine

    def __iter__(self) -> Iterator[str]:
        return iter(self._engine.order())

    def __len__(self) -> int:
        return len(self._engine)

    def clear(self) -> None:
        """Judge again: the scale is another."""
        self._known.clear()


def _kind(readiness: Row | None, window_full: bool) -> int:
    """What the gate can do to a feature at most."""
    found = gate(readiness, 0, 1, window_full).code
    return HELD if found == HOLD else CAPPABLE if found == CAPPED else FREE


def _packed(column: array[int], code: str) -> int:
    """The numbers of a column side by side in one long integer."""
    return int.from_bytes(array(code, column).tobytes(), byteorder)


def _unpacked(packed: int, code: str, count: int) -> list[int]:
    """The numbers of one long integer."""
    view = memoryview(packed.to_bytes(count * dict(LANES)[code], byteorder))
    return view.cast("I").tolist() if code == "I" else view.cast("Q").tolist()
