"""What is brought in as a picture: small, upright, sharp, and nothing but pixels; the rest is refused plainly."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageDraw

from pmm_desk.project.error import BadPicture
from pmm_desk.project.picture import SIDE, sound
from pmm_desk.project.pixels import prepared

RED, BLUE = (200, 20, 30), (20, 30, 200)


def encoded(picture: Image.Image, form: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, form, **options)
    return stream.getvalue()


def halves(width: int = 80, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", (width, height), RED)
    ImageDraw.Draw(picture).rectangle((width // 2, 0, width, height), BLUE)
    return picture.convert(mode)


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Pixels that no coder makes smaller."""
    numbers = b"".join(zlib.crc32(struct.pack(">I", number)).to_bytes(4, "big") for number in range(65536))
    count = width * height * len(mode)
    return Image.frombytes(mode, (width, height), (numbers * (count // len(numbers) + 1))[:count])


def read(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def is_close(found: object, wanted: tuple[int, ...], by: int = 12) -> bool:
    return isinstance(found, tuple) and all(abs(one - other) <= by for one, other in zip(found, wanted, strict=True))


def refused(data: bytes) -> BadPicture:
    with pytest.raises(BadPicture) as caught:
        prepared(data)
    return caught.value


def png(width: int, height: int, body: bytes = b"\0\xff\0\0", bits: int = 8) -> bytes:
    """A PNG by hand: its header may tell what it likes."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, bits, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(body)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_the_five_formats(form: str) -> None:
    found = prepared(encoded(halves(), form))
    assert sound(found)
    picture = read(found).convert("RGB")
    assert picture.size == (80, 40)
    assert is_close(picture.getpixel((10, 20)), RED) and is_close(picture.getpixel((70, 20)), BLUE)
    assert prepared(encoded(halves(), form)) == found, "the same bytes each time"


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((1600, 1600), (1600, 1600)), ((3200, 100), (1600, 50)), ((90, 4000), (36, 1600)), ((1, 9000), (1, 1600))],
)
def test_it_is_shrunk_in_proportion(size: tuple[int, int], wanted: tuple[int, int]) -> None:
    assert read(prepared(encoded(Image.new("RGB", size, RED), "PNG"))).size == wanted


def test_a_screenshot_stays_exact_and_a_photograph_small() -> None:
    screen = Image.new("RGB", (1200, 700), "white")
    draw = ImageDraw.Draw(screen)
    for line in range(40):
        draw.text((20, 17 * line), f"Gate {line}: 17 trucks wait, 4 minutes each, 80 % on time", "black")
    found = prepared(encoded(screen, "PNG"))
    assert found.startswith(b"\x89PNG") and read(found).convert("RGB").tobytes() == screen.tobytes()
    photograph = prepared(encoded(noise(900, 900), "PNG"))
    assert photograph.startswith(b"\xff\xd8") and len(photograph) < 2_000_000


def exif(orientation: int) -> bytes:
    made = Image.Exif()
    made[0x0112] = orientation
    made[0x010E] = "secret words of the camera"
    return made.tobytes()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_stands_upright(orientation: int) -> None:
    """The camera stores the picture as it was held, and tells how; here that is undone first."""
    undone = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    picture = Image.new("RGB", (300, 200), BLUE)
    ImageDraw.Draw(picture).rectangle((0, 0, 149, 99), RED)
    held = picture.transpose(undone[orientation]) if orientation in undone else picture
    upright = read(prepared(encoded(held, "JPEG", exif=exif(orientation), quality=95))).convert("RGB")
    assert upright.size == (300, 200)
    assert is_close(upright.getpixel((40, 40)), RED)
    assert all(is_close(upright.getpixel(at), BLUE) for at in ((260, 40), (40, 160), (260, 160)))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_nothing_the_file_told_stays(form: str) -> None:
    more: dict[str, Any] = {"comment": b"secret words"} if form == "JPEG" else {}
    found = prepared(encoded(halves(), form, exif=exif(1), dpi=(300, 300), **more))
    assert b"secret" not in found and sound(found)
    assert not read(found).getexif()
    assert "icc_profile" not in read(found).info


def test_a_wide_gamut_becomes_plain_srgb() -> None:
    """Swapping two primaries in a profile shows whether it was heeded."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.find(b"rXYZ"), profile.find(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = profile[blue : blue + 4], profile[red : red + 4]
    found = read(prepared(encoded(Image.new("RGB", (9, 9), (255, 0, 0)), "PNG", icc_profile=bytes(profile))))
    assert is_close(found.convert("RGB").getpixel((4, 4)), (0, 0, 255))
    broken = prepared(encoded(Image.new("RGB", (9, 9), (255, 0, 0)), "PNG", icc_profile=b"no profile"))
    assert is_close(read(broken).convert("RGB").getpixel((4, 4)), (255, 0, 0))


def test_print_colours_become_screen_colours() -> None:
    found = read(prepared(encoded(halves(mode="CMYK"), "JPEG", quality=95)))
    assert found.mode == "RGB" and is_close(found.getpixel((10, 20)), RED, 40)


def test_sixteen_bits_of_grey_become_eight() -> None:
    picture = Image.new("I;16", (40, 20), 0x8000)
    assert read(prepared(encoded(picture, "PNG"))).convert("L").getpixel((5, 5)) in (127, 128)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA"])
def test_other_modes(mode: str) -> None:
    found = read(prepared(encoded(halves(mode=mode), "PNG")))
    assert found.size == (80, 40)


def test_transparency_stays_and_an_opaque_one_goes() -> None:
    clear = halves(mode="RGBA")
    clear.paste((0, 0, 0, 0), (0, 0, 20, 20))
    found = read(prepared(encoded(clear, "PNG")))
    assert found.mode == "RGBA" and found.getpixel((5, 5))[3:] == (0,)  # type: ignore[index]
    assert read(prepared(encoded(halves(mode="RGBA"), "PNG"))).mode == "RGB"
    indexed = halves(mode="P")
    indexed.info["transparency"] = indexed.getpixel((5, 5))
    assert read(prepared(encoded(indexed, "GIF", transparency=indexed.getpixel((5, 5))))).mode == "RGBA"


def test_transparent_noise_loses_its_transparency_rather_than_growing_too_large() -> None:
    found = prepared(encoded(noise(1600, 1600, "RGBA"), "PNG"))
    assert sound(found) and found.startswith(b"\xff\xd8")


def test_of_a_film_the_first_picture() -> None:
    frames = [Image.new("RGB", (30, 30), colour) for colour in (RED, BLUE, RED)]
    for form in ("GIF", "PNG", "WEBP"):
        data = encoded(frames[0], form, save_all=True, append_images=frames[1:], duration=80)
        found = read(prepared(data))
        assert getattr(found, "n_frames", 1) == 1
        assert is_close(found.convert("RGB").getpixel((9, 9)), RED), form


@pytest.mark.parametrize("size", [(20_000, 20_000), (26_000, 1000), (0x7FFFFFFF, 1), (1, 0x7FFFFFFF)])
def test_a_huge_one_is_refused_by_its_header(size: tuple[int, int]) -> None:
    problem = refused(png(*size))
    assert problem.reason == "picture_too_large"
    assert problem.limits == {"width": size[0], "height": size[1], "megapixels": 25}


def test_a_huge_webp_gif_and_bmp_are_refused_by_their_headers() -> None:
    webp = b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + (16_000).to_bytes(3, "little") * 2
    gif = b"GIF89a" + struct.pack("<HHBBB", 60_000, 60_000, 0, 0, 0)
    gif += b"," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\x08\x01\x00\x00;"
    bmp = b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 40_000, 40_000, 1, 24, 0, 0, 0, 0, 0, 0)
    for data in (webp, gif, bmp):
        assert refused(data).reason == "picture_too_large"


def test_a_gif_that_is_larger_than_it_tells_is_refused() -> None:
    gif = b"GIF89a" + struct.pack("<HHBBB", 9, 9, 0, 0, 0)
    gif += b"," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\x08\x01\x00\x00;"
    assert refused(gif).reason == "picture_broken"


def test_a_large_photograph_is_decoded_small_unless_it_is_progressive() -> None:
    large = Image.new("L", (8000, 5000), 90)
    assert read(prepared(encoded(large, "JPEG"))).size == (1600, 1000)
    assert refused(encoded(large, "JPEG", progressive=True)).reason == "picture_too_large"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_a_picture"),
        (b"\0", "not_a_picture"),
        (b"PK\x03\x04 a zip named .png", "not_a_picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_a_picture"),
        (b"II*\0 a tiff", "not_a_picture"),
        (b"%PDF-1.7", "not_a_picture"),
        (b"\x89PNG\r\n\x1a\n", "picture_broken"),
        (b"\xff\xd8\xff", "picture_broken"),
        (b"RIFF\0\0\0\0WEBP", "picture_broken"),
        (b"GIF89a", "picture_broken"),
        (b"BM", "picture_broken"),
        (png(0, 9), "picture_broken"),
        (png(900, 900), "picture_broken"),  # the header promises more pixels than there are
        (b"\x89PNG\r\n\x1a\n" + bytes(51 << 20), "picture_too_heavy"),
    ],
    ids=lambda given: given if isinstance(given, str) else repr(given[:12]),
)
def test_what_is_none_is_refused_plainly(data: bytes, reason: str) -> None:
    assert refused(data).reason == reason


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_a_cut_off_one_is_broken(form: str) -> None:
    data = encoded(noise(300, 200), form)
    assert refused(data[: len(data) // 2]).reason == "picture_broken"


def _drawn(form: str) -> bytes:
    return encoded(halves(24, 16), form)


@settings(max_examples=600)
@given(
    form=st.sampled_from(["PNG", "JPEG", "WEBP", "GIF", "BMP"]),
    cuts=st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), min_size=1, max_size=6),
    end=st.integers(0, 5000),
)
@example(form="PNG", cuts=[(20, 255)], end=5000)
def test_damaged_bytes_give_a_sound_picture_or_a_plain_refusal(
    form: str, cuts: list[tuple[int, int]], end: int
) -> None:
    data = bytearray(_drawn(form))
    for at, value in cuts:
        data[at % len(data)] = value
    try:
        found = prepared(bytes(data[: max(end, 12)]))
    except BadPicture as problem:
        assert problem.reason in ("not_a_picture", "picture_broken", "picture_too_large")
    else:
        assert sound(found)


Spoil = Callable[[bytes], bytes]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data + b"more",
        lambda data: data[:-1],
        lambda data: data[:33] + b"\0\0\0\x04tEXtwordcrc4" + data[33:],
        lambda data: b"\xff\xd8\xff\xfe\0\x06word" + data[2:],
        lambda data: b"\xff\xd8\xff\xe1\0\x06Exif" + data[2:],
        lambda data: data[8:],
        lambda data: b"",
    ],
)
@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_what_another_program_wrote_is_not_sound(spoil: Spoil, form: str) -> None:
    data = prepared(encoded(halves() if form == "PNG" else noise(300, 200), form))
    assert sound(data) and data[:2] == {"PNG": b"\x89P", "JPEG": b"\xff\xd8"}[form]
    assert not sound(spoil(data)) or spoil(data)[:2] != data[:2]


def test_a_large_frame_is_not_sound() -> None:
    assert sound(png(SIDE, SIDE)) and not sound(png(SIDE + 1, 1)) and not sound(png(1, SIDE + 1))
    assert not sound(encoded(Image.new("L", (SIDE + 1, 8)), "JPEG"))
    assert not sound(encoded(Image.new("L", (64, 64)), "JPEG", progressive=True))
