"""The pixels of pictures in a PDF: cut to their place, no sharper than paper shows, and nothing beside them."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFImageXObject


def size_of(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels; None for what is no picture."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            return picture.size if min(picture.size) > 0 else None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as a PDF holds it: its samples packed, and how much each lets through (packed, or empty)."""

    width: int
    height: int
    colours: str
    packing: str
    content: bytes
    alpha: bytes = b""

    @property
    def name(self) -> str:
        """A name that only the same pixels have."""
        return "Picture" + hashlib.sha256(self.content + self.alpha).hexdigest()[:20]


def pixels_for(data: bytes, width: float, height: float, sharpness: int = 300) -> Pixels | None:
    """A picture for a place of so many points, at `sharpness` pixels per inch at most; None if it is broken.

    What the place does not show is cut off, not hidden.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            form, box = picture.format, _cut(picture.size, width / height)
            small = (
                max(1, min(round(box[2] - box[0]), round(width / 72 * sharpness))),
                max(1, min(round(box[3] - box[1]), round(height / 72 * sharpness))),
            )
            see_through = picture.mode in ("LA", "PA", "RGBA") or "transparency" in picture.info
            mode = "RGBA" if see_through else "L" if picture.mode in ("1", "L") else "RGB"
            pixels = picture.convert(mode)
            if pixels.size != small or box != (0, 0, *picture.size):
                pixels = pixels.resize(small, Image.Resampling.LANCZOS, box=box)
            alpha = b""
            if see_through:
                alpha = zlib.compress(pixels.getchannel("A").tobytes())
                pixels = pixels.convert("RGB")
            colours = "DeviceGray" if mode == "L" else "DeviceRGB"
            if form != "JPEG":
                return Pixels(*small, colours, "FlateDecode", zlib.compress(pixels.tobytes()), alpha)
            pixels.info = {}
            packed = io.BytesIO()
            pixels.save(packed, "JPEG", quality=88, subsampling=0)
            return Pixels(*small, colours, "DCTDecode", packed.getvalue())
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _cut(size: tuple[int, int], share: float) -> tuple[float, float, float, float]:
    """The middle of a picture that has these proportions (width to height); all of it when it nearly has."""
    wide, tall = size
    if abs(wide / tall / share - 1) < 0.02:
        return 0, 0, wide, tall
    width, height = min(wide, tall * share), min(tall, wide / share)
    left, top = (wide - width) / 2, (tall - height) / 2
    return left, top, left + width, top + height


def put(canvas: Any, pixels: Pixels) -> str:
    """Put a picture into the document, once however often it is drawn; gives the name to draw it by."""
    document, name = canvas._doc, pixels.name
    own: str = document.getXObjectName(name)
    if own not in document.idToObject:
        picture = _stream(name, pixels, pixels.colours, pixels.packing, pixels.content)
        document.Reference(picture, own)
        if pixels.alpha:
            mask = _stream(name + "Mask", pixels, "DeviceGray", "FlateDecode", pixels.alpha)
            picture.smask = document.Reference(mask, document.getXObjectName(mask.name))
    canvas._formsinuse.append(name)
    return own


def _stream(name: str, pixels: Pixels, colours: str, packing: str, content: bytes) -> Any:
    """Samples as an object of the PDF; ReportLab's own way would spell them in letters, a quarter longer."""
    stream = PDFImageXObject(name)
    stream.width, stream.height, stream.bitsPerComponent = pixels.width, pixels.height, 8
    stream.colorSpace, stream._filters, stream.streamContent = colours, (packing,), content
    return stream
