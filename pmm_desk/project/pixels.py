"""Bringing a picture in: its header judged first, then decoded, turned upright, shrunk, written anew from pixels."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from pmm_desk.project.error import BadPicture
from pmm_desk.project.picture import LARGEST, SIDE

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose
    from PIL.ImageFile import ImageFile

HEAVIEST_MB = 50
"""A file larger than this is not looked at."""
MEGAPIXELS = 25
"""What is decoded at most."""
SCALED_MEGAPIXELS = 120
"""A JPEG can be decoded at an eighth of its size; this is what a telephone's camera makes, in a few seconds."""
_QUALITIES = (90, 80, 65)
_SHARP = 2.0
"""A PNG of up to this many times the JPEG's bytes is worth its sharp letters …"""
_SHARP_BYTES = 3 << 19
"""… as long as it is no larger than this."""
_SMALL_BYTES = 1 << 16
"""A PNG no larger than this is kept without asking what a JPEG would take."""
_FAULTS = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, OverflowError, TypeError, struct.error)
_MAX = 1 << 24


def prepared(data: bytes) -> bytes:
    """A picture of the formats PNG, JPEG, WebP, GIF (its first frame) or BMP as a project keeps it.

    At most 1,600 pixels a side, PNG or JPEG, in sRGB, upright, without anything its file told beside the pixels.
    The same bytes give the same bytes. Raises BadPicture.
    """
    if len(data) > HEAVIEST_MB << 20:
        raise BadPicture("picture_too_heavy", limit=HEAVIEST_MB)
    picture = _opened(data)
    try:
        return _written(_clean(picture))
    except (*_FAULTS, zlib.error, MemoryError) as problem:
        raise BadPicture("picture_broken") from problem


def read(path: Path) -> bytes:
    """The bytes of a file that may be a picture. Raises BadPicture."""
    try:
        with path.open("rb") as stream:
            data = stream.read((HEAVIEST_MB << 20) + 1)
    except (OSError, ValueError) as problem:
        raise BadPicture("picture_unreadable") from problem
    return data


def _opened(data: bytes) -> ImageFile:
    """The picture with only its header read, judged by what it tells. Raises BadPicture."""
    from PIL.Image import DecompressionBombError

    try:
        picture = _by_magic(data)
    # A GIF whose picture is far larger than the screen it tells of is known only by the decoder.
    except (*_FAULTS, zlib.error, MemoryError, DecompressionBombError) as problem:
        raise BadPicture("picture_broken") from problem
    if picture is None:
        raise BadPicture("not_a_picture")
    _refuse_large(*picture.size, scaled=_scales(picture))
    return picture


def _by_magic(data: bytes) -> ImageFile | None:
    """The picture in the hands of the one decoder its first bytes ask for; the name of a file tells nothing."""
    from PIL import BmpImagePlugin, GifImagePlugin, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

    stream = io.BytesIO(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PngImagePlugin.PngImageFile(stream)
    if data.startswith(b"\xff\xd8\xff"):
        return JpegImagePlugin.JpegImageFile(stream)
    if data.startswith((b"GIF87a", b"GIF89a")):
        _refuse_large(*struct.unpack("<HH", data[6:10]), scaled=False)
        return GifImagePlugin.GifImageFile(stream)
    if data.startswith(b"BM"):
        return BmpImagePlugin.BmpImageFile(stream)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        # Its decoder takes the memory for all pixels when it looks at the header.
        _refuse_large(*_webp_size(data), scaled=False)
        return WebPImagePlugin.WebPImageFile(stream)
    return None


def _webp_size(data: bytes) -> tuple[int, int]:
    """Width and height of a WebP, of its three kinds of header. Source: RFC 9649, 2.5–2.7 and 3.4; RFC 6386, 9.1."""
    kind = data[12:16]
    if kind == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF


def _scales(picture: ImageFile) -> bool:
    """Whether it can be decoded smaller: a JPEG that is not progressive, which would be held whole all the same."""
    return picture.format == "JPEG" and not picture.info.get("progressive")


def _refuse_large(width: int, height: int, *, scaled: bool) -> None:
    limit = SCALED_MEGAPIXELS if scaled else MEGAPIXELS
    if width < 1 or height < 1:
        raise BadPicture("picture_broken")
    if width * height > limit * 1_000_000 or max(width, height) >= _MAX:
        raise BadPicture("picture_too_large", width=width, height=height, megapixels=limit)


def _clean(picture: ImageFile) -> Image:
    """Its pixels in sRGB (with transparency where there is some), upright and small enough, and nothing else."""
    from PIL import Image

    profile, turned = picture.info.get("icc_profile"), _orientation(picture)
    if picture.format == "JPEG":
        picture.draft(None, (SIDE, SIDE))
    picture.load()
    pixels: Image.Image = picture
    if pixels.mode.startswith(("I", "F")):
        # 16 bits of grey: the decoder would cut them off at 255.
        pixels = pixels.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    seen_through = pixels.mode in ("LA", "PA", "RGBA", "RGBa") or "transparency" in pixels.info
    if pixels.mode != "CMYK":
        pixels = pixels.convert("RGBA" if seen_through else "L" if pixels.mode in ("1", "L") else "RGB")
    pixels.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    pixels = _in_srgb(pixels, profile)
    if turned is not None:
        pixels = pixels.transpose(turned)
    if pixels.mode == "RGBA" and pixels.getchannel("A").getextrema() == (255, 255):
        pixels = pixels.convert("RGB")
    pixels.info = {}
    return pixels


def _orientation(picture: ImageFile) -> Transpose | None:
    """How the camera was held: what turns the picture upright. Source: Exif 2.3, tag 0x0112."""
    from PIL.Image import Transpose as Turn

    try:
        told = picture.getexif().get(0x0112)
    except (*_FAULTS, zlib.error):
        return None
    turns = {
        2: Turn.FLIP_LEFT_RIGHT,
        3: Turn.ROTATE_180,
        4: Turn.FLIP_TOP_BOTTOM,
        5: Turn.TRANSPOSE,
        6: Turn.ROTATE_270,
        7: Turn.TRANSVERSE,
        8: Turn.ROTATE_90,
    }
    return turns.get(told) if isinstance(told, int) else None


def _in_srgb(pixels: Image, profile: object) -> Image:
    """The same colours without the profile that explains them; a profile that is broken explains nothing."""
    wanted = "RGBA" if pixels.mode == "RGBA" else "L" if pixels.mode == "L" else "RGB"
    if isinstance(profile, bytes) and profile and wanted != "L":
        from PIL import ImageCms

        try:
            told = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(pixels, told, ImageCms.createProfile("sRGB"), outputMode=wanted)
            if turned is not None:
                return turned
        except (ImageCms.PyCMSError, *_FAULTS):
            pass
    return pixels.convert(wanted)


def _written(pixels: Image) -> bytes:
    """As PNG or as JPEG: letters and drawings stay sharp unless that takes much more room."""
    png = _encoded(pixels, "PNG", compress_level=7)
    if pixels.mode == "RGBA":
        if len(png) <= LARGEST:
            return png
        from PIL import Image

        paper = Image.new("RGB", pixels.size, "white")
        paper.paste(pixels, mask=pixels.getchannel("A"))
        pixels = paper
    for quality in _QUALITIES:
        jpeg = _encoded(pixels, "JPEG", quality=quality, subsampling=0)
        if len(jpeg) <= LARGEST:
            break
    return png if len(png) <= max(len(jpeg), _SMALL_BYTES, min(_SHARP_BYTES, _SHARP * len(jpeg))) else jpeg


def _encoded(pixels: Image, form: str, **options: int) -> bytes:
    stream = io.BytesIO()
    pixels.save(stream, form, **options)
    return stream.getvalue()
