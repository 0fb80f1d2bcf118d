"""The recipe that cuts the faces in resources/fonts from the fonts' own packages; run it by hand, rarely.

The sources are the npm packages `@expo-google-fonts/noto-sans-sc`, `-tc`, `inter` and `noto-emoji`:

    npm install @expo-google-fonts/inter @expo-google-fonts/noto-sans-sc \\
        @expo-google-fonts/noto-sans-tc @expo-google-fonts/noto-emoji
    python packaging/fonts.py node_modules/@expo-google-fonts

All four families are under the SIL Open Font License 1.1; their licences are copied beside the faces.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DESTINATION = Path(__file__).resolve().parents[1] / "resources" / "fonts"
# ReportLab sets no layout features, so their tables would only add weight.
DROPPED = ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "BASE", "STAT", "gasp", "DSIG", "MVAR", "HVAR"]
SYMBOLS = (
    (0x20, 0x7E),
    (0xA0, 0xFF),
    (0x2000, 0x206F),
    (0x20A0, 0x20BF),
    (0x2100, 0x214F),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x2300, 0x23FF),
    (0x2460, 0x24FF),
    (0x2500, 0x27BF),
    (0x3000, 0x303F),
    (0x3200, 0x33FF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
)
KANA = ((0x3040, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF))
LATIN = (
    (0x20, 0x7E),
    (0xA0, 0x52F),
    (0x1E00, 0x1FFF),
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20BF),
    (0x2100, 0x214F),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
    (0x2713, 0x2717),
)
FACES = (
    ("inter", "400Regular", "Inter", "latin"),
    ("inter", "600SemiBold", "Inter", "latin"),
    ("inter", "700Bold", "Inter", "latin"),
    ("inter", "400Regular_Italic", "Inter", "latin"),
    ("noto-sans-sc", "400Regular", "NotoSansSC", "gbk"),
    ("noto-sans-sc", "700Bold", "NotoSansSC", "gbk"),
    ("noto-sans-tc", "400Regular", "NotoSansTC", "big5"),
    ("noto-sans-tc", "700Bold", "NotoSansTC", "big5"),
    ("noto-emoji", "400Regular", "NotoEmoji", "all"),
)


def ranges(*spans: tuple[int, int]) -> set[int]:
    """All code points of the given inclusive spans."""
    return {code for first, last in spans for code in range(first, last + 1)}


def double_bytes(codec: str) -> Iterator[int]:
    """The code points a two-byte codec can write."""
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1 and not 0xE000 <= ord(text) <= 0xF8FF:
                yield ord(text)


def wanted(kind: str, font: TTFont) -> set[int]:
    """The code points a face keeps: `latin`, a Chinese codec, or `all` it has."""
    if kind == "latin":
        return ranges(*LATIN)
    if kind == "all":
        return set(font.getBestCmap())
    return set(double_bytes(kind)) | ranges(*SYMBOLS, *KANA)


def cut(source: Path, target: Path, kind: str) -> None:
    """Write the subset of one static TrueType face; raises ValueError for CFF or variable faces."""
    font = TTFont(source, lazy=True)
    if "glyf" not in font or "fvar" in font:
        raise ValueError(f"{source.name}: only static TrueType outlines can be embedded")
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.drop_tables += DROPPED
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted(kind, font))
    subsetter.subset(font)
    font["name"].setName(target.stem, 6, 3, 1, 0x409)
    # The face must say the same on every run, whatever the clock says.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


def main() -> None:
    """Cut every face from the unpacked packages named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("packages", type=Path, help="the folder node_modules/@expo-google-fonts")
    packages: Path = parser.parse_args().packages
    DESTINATION.mkdir(parents=True, exist_ok=True)
    for package, weight, family, kind in FACES:
        source = next((packages / package / weight).glob("*.ttf"))
        style = weight.lstrip("0123456789").replace("Regular_Italic", "Italic")
        target = DESTINATION / f"{family}-{style}.ttf"
        cut(source, target, kind)
        shutil.copyfile(packages / package / "LICENSE_FONT", DESTINATION / f"{family}-LICENSE.txt")
        print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
