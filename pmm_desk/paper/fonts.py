"""The embedded faces: read on the first glyph that needs them, chosen character by character."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

INTER = {
    "regular": "Inter-Regular",
    "semibold": "Inter-SemiBold",
    "bold": "Inter-Bold",
    "italic": "Inter-Italic",
}
CHINESE = {
    "SC": {
        "regular": "NotoSansSC-Regular",
        "semibold": "NotoSansSC-Bold",
        "bold": "NotoSansSC-Bold",
        "italic": "NotoSansSC-Regular",
    },
    "TC": {
        "regular": "NotoSansTC-Regular",
        "semibold": "NotoSansTC-Bold",
        "bold": "NotoSansTC-Bold",
        "italic": "NotoSansTC-Regular",
    },
}
EMOJI = "NotoEmoji-Regular"
FIRST = INTER["regular"]
# A parsed face is shared between threads, and reads its file from one common place.
SHARED = Lock()
ESCAPES = str.maketrans({character: "\\" + character for character in "\\()"})


def find(name: str) -> Path:
    """The file of a face: beside this module when built, else in the source checkout's resources."""
    built = Path(__file__).parent / "fonts" / f"{name}.ttf"
    return built if built.is_file() else Path(__file__).parents[2] / "resources" / "fonts" / f"{name}.ttf"


def unicode_map(name: str, codes: list[int]) -> str:
    """The ToUnicode CMap of one subset, with surrogate pairs above U+FFFF and at most 100 entries a block."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({name})",
        f"/Ordering ({name})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(codes) - 1:02X}>",
        "endcodespacerange",
    ]
    for start in range(0, len(codes), 100):
        block = codes[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [
            f"<{start + place:02X}> <{chr(code).encode('utf-16-be', 'surrogatepass').hex().upper()}>"
            for place, code in enumerate(block)
        ]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


class Advances(dict[str, float]):
    """The advance of every character of a face, in thousandths of an em, looked up once."""

    def __init__(self, widths: dict[int, float], usual: float) -> None:
        """`widths` by code point, as the face's file has them; `usual` for all others."""
        super().__init__()
        self.widths, self.usual = widths, usual

    def __missing__(self, character: str) -> float:
        """Look it up in the face's own table."""
        found = self[character] = self.widths.get(ord(character), self.usual)
        return found


class Face(TTFont):  # type: ignore[misc]  # reportlab carries no types
    """A TrueType face whose text is found again in the PDF, also above U+FFFF and without a glyph."""

    def __init__(self, name: str, path: Path) -> None:
        """Read the face from `path`; costs 5 ms for Latin and up to 75 ms for Chinese."""
        super().__init__(name, str(path))
        self.glyphs: dict[int, int] = self.face.charToGlyph
        self.advances = Advances(self.face.charWidths, self.face.defaultWidth)
        self.absent: set[int] = set()

    def has(self, code: int) -> bool:
        """Whether the face draws this code point itself."""
        return code in self.glyphs and code not in self.absent

    def covers(self, codes: set[int]) -> bool:
        """Whether the face draws all of these code points."""
        return codes <= self.glyphs.keys() and self.absent.isdisjoint(codes)

    def admit(self, code: int) -> None:
        """Let the empty box stand for a code point no face has, so that its text stays searchable."""
        if code not in self.glyphs:
            self.absent.add(code)
            self.glyphs[code] = 0

    def width(self, text: str) -> float:
        """The advance of `text` in ems."""
        return sum(map(self.advances.__getitem__, text)) / 1000

    def spelled(self, text: str, document: Any) -> Iterator[tuple[str, str]]:
        """The text as strings of the PDF, each with the name of the subset it is in.

        ReportLab's first subset spells ASCII as it stands, so most texts are not taken letter by letter.
        """
        if text.isascii():
            yield self.getSubsetInternalName(0, document), f"({text.translate(ESCAPES)})"
            return
        for subset, encoded in self.splitString(text, document):
            yield self.getSubsetInternalName(subset, document), f"({escapePDF(encoded)})"

    def addObjects(self, document: Any) -> None:
        """Write the subsets, then correct the maps ReportLab gets wrong beyond the basic plane."""
        state = self.state.get(document)
        subsets = [list(codes) for codes in state.subsets] if state else []
        with SHARED:
            super().addObjects(document)
        objects = document.idToObject
        for key in [key for key in objects if str(key).startswith("toUnicodeCMap:")]:
            name = str(key).partition(":")[2]
            tag, _, family = name.partition("+")
            if family == self.face.name.decode():
                # ReportLab writes the number of a subset with these ten letters as its digits.
                number = int("".join(str("ABCDEFGIJK".index(letter)) for letter in tag))
                objects[key].content = unicode_map(name, subsets[number])


class Faces:
    """The faces of one typesetter; the parsed files are shared through ReportLab's own registry."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self._faces: dict[str, Face] = {}
        self._chosen: dict[tuple[str, str, str, bool], str] = {}
        self.missing: set[str] = set()

    def face(self, name: str) -> Face:
        """The face of this name, read and registered now if it was not; OSError when its file is gone."""
        found = self._faces.get(name)
        if found is None:
            with SHARED:
                if name not in pdfmetrics.getRegisteredFontNames():
                    pdfmetrics.registerFont(Face(name, find(name)))
                found = self._faces[name] = pdfmetrics.getFont(name)
        return found

    def choose(self, character: str, weight: str, region: str, chinese: bool) -> str:
        """The name of the face for one character.

        `region` is SC or TC; `chinese` says that the Chinese face is asked first. What no face has is kept
        in `missing` and drawn as the empty box of Inter.
        """
        key = (character, weight, region, chinese)
        name = self._chosen.get(key)
        if name is None:
            name = self._chosen[key] = self._search(character, weight, region, chinese)
        return name

    def _search(self, character: str, weight: str, region: str, chinese: bool) -> str:
        code = ord(character)
        other = "TC" if region == "SC" else "SC"
        order = [INTER[weight], CHINESE[region][weight], CHINESE[other][weight], EMOJI]
        if chinese:
            order = [order[1], order[2], order[0], order[3]]
        elif code >= 0x1F000:
            order = [EMOJI, *order[:3]]
        for name in order:
            if self.face(name).has(code):
                return name
        self.missing.add(character)
        self.face(INTER[weight]).admit(code)
        return INTER[weight]
