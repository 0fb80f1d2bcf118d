"""The typesetter: prepares text for one language by Unicode's own rules, measured once and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from pmm_desk.paper.fonts import Faces
from pmm_desk.paper.marks import (
    CLOSING,
    IDEOGRAPH,
    LETTER,
    MARK,
    OPENING,
    SPACE,
    break_places,
    classify,
    clean,
)
from pmm_desk.paper.pixels import Pixels
from pmm_desk.paper.text import Paragraph, Run, Unit

# An eighth of an em is the custom; readers of PDF files take 0.1 em and more for a space, and then
# a date is no longer found, so the gap stays a hair below that.
MIXED_GAP = 0.098
HALF = 0.5
KEPT = 3000


class Setter:
    """Prepares text for one language and keeps what it measured: a keystroke costs one paragraph."""

    def __init__(self, language: str = "en") -> None:
        """`language` is en, zh-Hans or zh-Hant: it chooses the Chinese faces and the manners of marks."""
        self.faces = Faces()
        self.region = "TC" if language == "zh-Hant" else "SC"
        # In Traditional Chinese the marks stand in the middle of their em, so none is trimmed.
        self.trims = language != "zh-Hant"
        self.patterns: dict[str, list[tuple[int, int, int]]] = {}
        self.pictures: dict[tuple[bytes, float, float], Pixels | None] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self._kept: OrderedDict[tuple[Run, ...], list[Paragraph]] = OrderedDict()

    def paragraphs(self, runs: Sequence[Run]) -> list[Paragraph]:
        """The prepared paragraphs of the runs, one for each forced line end."""
        key = tuple(runs)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = [self._prepare(part) for part in split(key)]
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def width(self, face: str, text: str) -> float:
        """The width of a word in ems, measured once."""
        key = (face, text)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > 50_000:
                self._widths.clear()
            found = self._widths[key] = self.faces.face(face).width(text)
        return found

    def _prepare(self, runs: tuple[Run, ...]) -> Paragraph:
        text = "".join([run.text for run in runs])
        if text and max(text) < EASTERN:
            faces = [self.faces.choose("a", run.weight, self.region, False) for run in runs]
            if all(self._covers(face, run.text) for face, run in zip(faces, runs, strict=True)):
                face = faces[0] if len(runs) == 1 else ""
                return Paragraph(runs, self._words(text, runs, faces), frozenset(), self.faces, face)
        owner = [number for number, run in enumerate(runs) for _ in run.text]
        kinds = resolve(text)
        choose, region = self.faces.choose, self.region
        faces = [
            choose(character, runs[run].weight, region, kind in IN_CHINESE)
            for character, run, kind in zip(text, owner, kinds, strict=True)
        ]
        kerns = self._kerns(text, kinds, faces)
        places = break_places(text)
        units = [
            self._unit(text, owner, kinds, faces, kerns, start, end)
            for start, end in zip([0, *places[:-1]], places, strict=True)
        ]
        missing = frozenset(self.faces.missing.intersection(text)) if self.faces.missing else frozenset()
        return Paragraph(runs, units, missing, self.faces)

    def _covers(self, face: str, text: str) -> bool:
        return self.faces.face(face).covers(set(map(ord, text)))

    def _words(self, text: str, runs: tuple[Run, ...], faces: list[str]) -> list[Unit]:
        """The units of western text: nothing closes up and nothing is trimmed."""
        odd = "\u00a0" in text or "\u200b" in text
        if len(runs) == 1 and not odd:
            return self._plain_words(text, faces[0])
        units = []
        start = run = 0
        border = len(runs[0].text)
        for end in break_places(text):
            atoms: list[tuple[str, int, str, float]] = []
            width = space = 0.0
            letters = 0
            while start < end:
                if start == border:
                    run += 1
                    border += len(runs[run].text)
                piece = text[start : min(end, border)]
                start += len(piece)
                if odd:
                    piece = piece.replace("\u00a0", " ").replace("\u200b", "")
                face = faces[run]
                word = piece.rstrip(" ")
                width += space + self.width(face, word)
                space = self.width(face, " ") * (len(piece) - len(word))
                letters += len(word)
                atoms.append((face, run, piece, 0.0))
            units.append(Unit(atoms, width, space, letters=letters))
        return units

    def _plain_words(self, text: str, face: str) -> list[Unit]:
        """The units of one run without odd spaces: most texts of most sheets."""
        units = []
        width, blank, start = self.width, self.width(face, " "), 0
        for end in break_places(text):
            piece = text[start:end]
            word = piece.rstrip(" ")
            letters = len(word)
            units.append(
                Unit([(face, 0, piece, 0.0)], width(face, word), blank * (end - start - letters), letters=letters)
            )
            start = end
        return units

    def _wide(self, face: str, character: str) -> bool:
        return self.width(face, character) > 0.9

    def _kerns(self, text: str, kinds: list[str], faces: list[str]) -> dict[int, float]:
        """The gaps in ems before characters: Han beside Latin opens, neighbouring marks close up."""
        kerns: dict[int, float] = {}
        before = ""
        for place, kind in enumerate(kinds):
            if (before == IDEOGRAPH and kind == LETTER) or (before == LETTER and kind == IDEOGRAPH):
                kerns[place] = MIXED_GAP
            elif self.trims and before in MARKS and kind in MARKS:
                closed = before == CLOSING or (before == OPENING and kind == OPENING)
                blank = place - 1 if before == CLOSING else place
                if closed and self._wide(faces[blank], text[blank]):
                    kerns[place] = -HALF
            before = kind
        return kerns

    def _unit(
        self,
        text: str,
        owner: list[int],
        kinds: list[str],
        faces: list[str],
        kerns: dict[int, float],
        start: int,
        end: int,
    ) -> Unit:
        atoms: list[tuple[str, int, str, float]] = []
        stop = end
        while stop > start and kinds[stop - 1] == SPACE:
            stop -= 1
        width = 0.0
        space = 0.0
        place = start
        while place < end:
            face, run = faces[place], owner[place]
            after = place + 1
            while after < end and faces[after] == face and owner[after] == run and after not in kerns:
                after += 1
            piece = text[place:after].replace("\u00a0", " ").replace("\u200b", "")
            kern = kerns.get(place, 0.0)
            atoms.append((face, run, piece, kern))
            if place < stop:
                inner = piece[: stop - place] if after > stop else piece
                width += self.width(face, inner) + (kern if place > start else 0.0)
                space += self.width(face, piece[stop - place :]) if after > stop else 0.0
            else:
                space += self.width(face, piece)
            place = after
        unit = Unit(atoms, width, space, kerns.get(start, 0.0))
        unit.letters = sum([kind not in UNCOUNTED for kind in kinds[start:stop]])
        if self.trims and stop > start:
            if kinds[start] == OPENING and self._wide(faces[start], text[start]):
                unit.head = HALF
            if kinds[stop - 1] == CLOSING and self._wide(faces[stop - 1], text[stop - 1]):
                unit.tail = HALF
        return unit


# No character before this one is set in a Chinese face for its own sake.
EASTERN = "\u2e80"
IN_CHINESE = frozenset((IDEOGRAPH, OPENING, CLOSING, MARK))
MARKS = frozenset((OPENING, CLOSING))
UNCOUNTED = frozenset((OPENING, CLOSING, MARK, SPACE))


def split(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """The cleaned runs, cut at every forced line end."""
    parts: list[list[Run]] = [[]]
    for run in runs:
        for number, text in enumerate(clean(run.text).split("\n")):
            if number:
                parts.append([])
            if text:
                parts[-1].append(run if text == run.text else run._replace(text=text))
    return [tuple(part) for part in parts]


def resolve(text: str) -> list[str]:
    """The class of every character, with “ ” ‘ ’ — … taken as Chinese only beside Chinese."""
    kinds = [classify(character) for character in text]
    open_at: list[int] = []
    ambiguous = [place for place, kind in enumerate(kinds) if kind == "ambiguous"]
    chinese: dict[int, bool] = {place: _beside(text, kinds, place) for place in ambiguous}
    for place in ambiguous:
        if text[place] in "“‘":
            open_at.append(place)
        elif text[place] in "”’" and open_at and text[open_at[-1]] == {"”": "“", "’": "‘"}[text[place]]:
            first = open_at.pop()
            chinese[first] = chinese[place] = chinese[first] or chinese[place]
    for place in ambiguous:
        if not chinese[place]:
            kinds[place] = "other"
        else:
            kinds[place] = {"“": OPENING, "‘": OPENING, "”": CLOSING, "’": CLOSING}.get(text[place], MARK)
    return kinds


def _beside(text: str, kinds: list[str], place: int) -> bool:
    """Whether the nearest character that is not ambiguous itself, on either side, is Chinese."""
    before, after = place - 1, place + 1
    while before >= 0 and kinds[before] == "ambiguous":
        before -= 1
    while after < len(kinds) and kinds[after] == "ambiguous":
        after += 1
    left = kinds[before] if before >= 0 else ""
    right = kinds[after] if after < len(kinds) else ""
    if text[place] == "’" and left == LETTER and right == LETTER:
        return False
    return left in IN_CHINESE or right in IN_CHINESE
