"""The text block: plain runs, prepared as units, broken into the lines of a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pmm_desk.paper.fonts import Faces
from pmm_desk.paper.marks import CLOSING, SPACE, classify


class Run(NamedTuple):
    """A stretch of plain text in one weight and colour; never markup.

    `weight` is regular, semibold, bold or italic; `colour` names a colour of the palette, empty for the
    block's own; `link` is an address the text opens, or, after a #, the anchor it leads to; `anchor` is the name of
    this place. A name may stand once in a document, and whatever leads to it must be in the same document.
    """

    text: str
    weight: str = "regular"
    colour: str = ""
    link: str = ""
    anchor: str = ""


_CLAUSES = frozenset("，；：、。！？")
# A segment is one face and run with its pieces: texts, and the gaps in ems before the text that follows.
Segment = tuple[str, int, list[str | float]]


@dataclass(slots=True)
class Unit:
    """What stands between two break opportunities; all widths in ems."""

    atoms: list[tuple[str, int, str, float]]
    width: float
    space: float = 0.0
    kern: float = 0.0
    head: float = 0.0
    tail: float = 0.0
    letters: int = 0


@dataclass(slots=True)
class Line:
    """One line as broken for a width.

    `shift` is the blank half taken from an opening mark at its start; `face` the only face it is set in. When
    `more` lines of the paragraph follow, the space at the end stays, or two words would be read as one.
    """

    units: list[Unit]
    width: float
    shift: float
    face: str = ""
    more: bool = False
    segments: list[Segment] | None = None

    def pieces(self) -> list[Segment]:
        """The line's text by face and run, with the gaps between."""
        if self.segments is None:
            if self.face:
                text = "".join([atom[2] for unit in self.units for atom in unit.atoms])
                text = text if self.more else text.rstrip(" ")
                self.segments = [(self.face, 0, [text])] if self.units else []
            else:
                self.segments = list(self._joined())
        return self.segments

    def _joined(self) -> Iterator[Segment]:
        current: Segment | None = None
        for place, unit in enumerate(self.units):
            last = place == len(self.units) - 1
            for number, (face, run, text, kern) in enumerate(unit.atoms):
                if number == 0:
                    kern = unit.kern if place else 0.0
                if last and not self.more and number == len(unit.atoms) - 1:
                    text = text.rstrip(" ")
                if current is None or current[0] != face or current[1] != run:
                    if current is not None:
                        yield current
                    current = (face, run, [])
                if kern:
                    current[2].append(kern)
                if text:
                    current[2].append(text)
        if current is not None:
            yield current


@dataclass(slots=True)
class Paragraph:
    """Prepared text without forced line ends, with the lines of the widths it was last set in.

    `face` is the face of text that needs only one, without any gaps.
    """

    runs: tuple[Run, ...]
    units: list[Unit]
    missing: frozenset[str]
    faces: Faces
    face: str = ""
    kept: dict[float, list[Line]] = field(default_factory=dict)

    @property
    def longest(self) -> float:
        """The width in ems of the longest part that does not break."""
        return max((unit.width for unit in self.units), default=0.0)

    def lines(self, width: float) -> list[Line]:
        """The lines for a column of `width` ems."""
        key = round(width, 4)
        found = self.kept.get(key)
        if found is None:
            if len(self.kept) > 40:
                self.kept.clear()
            found = self.kept[key] = self._break(key)
        return found

    def clauses(self, width: float) -> list[Line] | None:
        """Two lines, the first of which ends a Chinese clause, as alike as can be; None where none are nearly so."""
        units = self.units
        ends = [
            number for number, unit in enumerate(units[:-1], 1) if unit.atoms and unit.atoms[-1][2][-1:] in _CLAUSES
        ]
        pairs = [[self._line(units[:end]), self._line(units[end:])] for end in ends]
        fitting = [pair for pair in pairs if _spread(pair) <= 1 and max(line.width for line in pair) <= width]
        if not fitting:
            return None
        best = min(fitting, key=_spread)
        best[0].more = True
        return best

    def _break(self, width: float) -> list[Line]:
        lines: list[list[Unit]] = [[]]
        used = 0.0
        limit = width + 1e-6
        for unit in self._fitting(limit):
            line = lines[-1]
            need = unit.width - unit.head if not line else unit.width + unit.kern
            if line and used + need - unit.tail > limit:
                line = []
                lines.append(line)
                used, need = 0.0, unit.width - unit.head
            line.append(unit)
            used += need + unit.space
        self._mend_last(lines, limit)
        made = [self._line(units) for units in lines]
        for before in made[:-1]:
            before.more = True
        return made

    def _fitting(self, limit: float) -> Iterator[Unit]:
        for unit in self.units:
            if unit.width - unit.head - unit.tail > limit:
                yield from self._clusters(unit)
            else:
                yield unit

    def _clusters(self, unit: Unit) -> Iterator[Unit]:
        """A word wider than the column, letter by letter; a closing mark stays with what it closes."""
        made: list[Unit] = []
        for face, run, text, _ in unit.atoms:
            widths = self.faces.face(face).width
            for character in text:
                kind = classify(character)
                if made and kind == CLOSING and made[-1].width < 2.5:
                    made[-1].atoms.append((face, run, character, 0.0))
                    made[-1].width += widths(character)
                elif made and kind == SPACE:
                    made[-1].atoms.append((face, run, character, 0.0))
                    made[-1].space += widths(" ")
                else:
                    made.append(Unit([(face, run, character, 0.0)], widths(character), letters=1))
        return iter(made)

    @staticmethod
    def _mend_last(lines: list[list[Unit]], limit: float) -> None:
        """Give a last line of a single character company from the line above."""
        if len(lines) < 2 or len(lines[-2]) < 3 or sum(unit.letters for unit in lines[-1]) != 1:
            return
        moved = lines[-2][-1]
        company = sum(unit.width + unit.kern + unit.space for unit in lines[-1])
        if moved.width + moved.space + company <= limit:
            lines[-1].insert(0, lines[-2].pop())

    def _line(self, units: list[Unit]) -> Line:
        if not units:
            return Line(units, 0.0, 0.0)
        width = sum([unit.width + unit.kern + unit.space for unit in units])
        first, last = units[0], units[-1]
        return Line(units, width - first.kern - first.head - last.space - last.tail, first.head, self.face)


def _spread(lines: Sequence[Line]) -> float:
    """How unlike lines are: 0 for the same width, 1 where one is twice as wide as the other."""
    widths = [line.width for line in lines]
    return max(widths) / max(min(widths), 1e-6) - 1


def firm(text: str) -> str:
    """The text with spaces that do not break, for dates and short names."""
    return text.replace(" ", "\u00a0")
