"""No internal word reaches a customer: a canary in every internal column, and in every row that is not theirs."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from pmm_desk import rooms
from pmm_desk.project.pixels import prepared
from tests.command.conftest import Run
from tests.command.test_export import pages, squeezed

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
# Values that other values depend on, and the project's day, which dates every sheet.
KEPT = {
    *(("project", column) for column in ("language", "languages", "currency", "as_of")),
    *(("kit", column) for column in ("language",)),
    *(("freshness_limit", column) for column in ("kind", "days")),
}
PRINTED = {
    "product": {"name", "category", "logo"},
    "proof": {"figure", "caption"},
    "comparison_sheet": {"headline", "intro", "next_step", "contact", "address"},
    "one_pager": {
        *("headline", "subline", "problem", "change_1", "change_2", "change_3"),
        *("scenario", "fits", "next_step", "contact", "address", "how_picture"),
    },
}
# Pictures are told apart by colours so far from each other that no packing confuses them.
LEVELS, STEP = 6, 51
HANZI = "甲乙丙丁戊己庚辛壬癸"
DAY = "1987-06-05"


class Canaries:
    """Fills a dump with words that occur nowhere else: one for each place and language."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.internal: dict[str, str] = {}
        self.controls: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
        self.number = 1000
        self.pictures: dict[str, set[int]] = {"internal": set(), "customer": set(), "control": set()}
        data["translations"], data["pictures"] = [], {}
        shown = {link["proof_id"] for link in data["tables"]["one_pager_proof"]}
        for table, rows in data["tables"].items():
            columns = rooms.record(table).columns()
            for row in rows:
                theirs = row.get("visibility", "customer") == "customer" and (table != "proof" or row["id"] in shown)
                for column, info in columns.items():
                    if (table, column) not in KEPT:
                        self.plant(table, row, column, info, theirs and info["customer"])

    def plant(self, table: str, row: dict[str, Any], column: str, info: dict[str, Any], customer: bool) -> None:
        """Put a canary in one place; remember it as a control where the sheet must print it."""
        place = f"{table}.{column}"
        kind = info["kind"]
        if kind in ("text", "label"):
            word = self.word()
            row[column] = f"https://{word}.example" if column in ("address", "website") else word
            words = {"en": word}
            if kind == "text":
                for language in LANGUAGES[1:]:
                    words[language] = self.hanzi()
                    self.data["translations"].append(
                        {"row": row["id"], "field": column, "language": language, "text": words[language]}
                    )
            for language in LANGUAGES:
                told = words.get(language, word)
                if not customer:
                    self.internal[told] = place
                elif column in PRINTED.get(table, ()):
                    self.controls[language][told] = place
        elif kind == "picture":
            row[column] = self.picture("customer" if customer else "internal", column in PRINTED.get(table, ()))
        elif not customer and kind == "day":
            row[column] = DAY
        elif not customer and kind in ("number", "whole") and info["high"] > 10_000:
            self.number += 1
            row[column] = 7_310_000 + self.number if info["high"] >= 1e9 else 31_000 + self.number

    def picture(self, reader: str, control: bool) -> str:
        """A picture of a colour of its own."""
        number = len(self.pictures["internal"] | self.pictures["customer"])
        assert number < LEVELS**3
        self.pictures[reader].add(number)
        if control and reader == "customer":
            self.pictures["control"].add(number)
        colour = tuple(number // LEVELS**place % LEVELS * STEP for place in range(3))
        stream = io.BytesIO()
        Image.new("RGB", (24, 16), colour).save(stream, "PNG")
        made = prepared(stream.getvalue())
        name = hashlib.sha256(made).hexdigest()
        self.data["pictures"][name] = base64.b64encode(made).decode("ascii")
        return name

    def word(self) -> str:
        self.number += 1
        return f"kvarz{self.number}x"

    def hanzi(self) -> str:
        self.number += 1
        return "犇" + "".join(HANZI[int(digit)] for digit in str(self.number)) + "犇"


def strings(path: Path) -> Iterator[str]:
    """Every text in a PDF that is not drawn: properties, outline, links, alternative texts, metadata."""
    with pikepdf.open(path) as document:
        for thing in document.objects:
            yield from _strings(thing)
        if "/Metadata" in document.Root:
            yield document.Root.Metadata.read_bytes().decode("utf-8", "replace")


def _strings(thing: Any, depth: int = 0) -> Iterator[str]:
    if depth > 20:
        return
    if isinstance(thing, pikepdf.String):
        yield str(thing)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for _, value in thing.items():
            if not (isinstance(value, pikepdf.Object) and value.is_indirect):
                yield from _strings(value, depth + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            if not (isinstance(value, pikepdf.Object) and value.is_indirect):
                yield from _strings(value, depth + 1)


def colours(path: Path) -> set[int]:
    """The numbers of the canary pictures in a PDF, whatever was cut off them and however they were packed."""
    found = set()
    with pikepdf.open(path) as document:
        for thing in document.objects:
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image":
                picture = pikepdf.PdfImage(thing).as_pil_image().convert("RGB")
                middle = picture.getpixel((picture.width // 2, picture.height // 2))
                assert isinstance(middle, tuple)
                found.add(sum(round(level / STEP) * LEVELS**place for place, level in enumerate(middle)))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_internal_word_in_the_customer_file(language: str, here: Run, sample: Path, tmp_path: Path) -> None:
    canaries = Canaries(json.loads(here("dump", sample).out))
    data, copy = tmp_path / "data.json", tmp_path / "copy.pmm"
    data.write_text(json.dumps(canaries.data), "utf-8")
    loaded = here("load", data, copy)
    assert loaded.code == 0, loaded.err
    assert len(canaries.internal) > 1000

    ran = here("export", copy, "--to", tmp_path / "out", "--language", language)
    customer, internal = (Path(line) for line in ran.out.splitlines())
    drawn = squeezed("".join(pages(customer)))
    everything = drawn + squeezed("\n".join(strings(customer)))
    found = {word: place for word, place in canaries.internal.items() if word in everything}
    assert found == {}
    for number in range(1000, canaries.number + 1):
        for written in (f"{7_310_000 + number:,}", f"{31_000 + number:,}", str(7_310_000 + number)):
            assert written not in everything, written
    assert "1987" not in everything
    assert not [word for word in canaries.internal if word in customer.name]

    names = {
        told
        for row in canaries.data["tables"]["competitor"]
        for told in (row["name"], *(each["text"] for each in canaries.data["translations"]
                                    if (each["row"], each["field"]) == (row["id"], "name")))
    }  # fmt: skip
    first = squeezed(pages(customer)[0])
    assert not [name for name in names if name in first], "no rival's name on the one-pager"
    assert not [name for name in names if name in everything], "rivals are anonymous on this comparison"
    seen = colours(customer)
    assert seen & canaries.pictures["internal"] == set()
    assert canaries.pictures["control"] <= seen <= canaries.pictures["customer"]

    missing = {place for word, place in canaries.controls[language].items() if squeezed(word) not in everything}
    assert missing == set(), "what customers may read is there, so the search can find things"
    book = squeezed("".join(pages(internal)))
    assert colours(internal) & canaries.pictures["internal"], "internal pictures are found where they belong"
    assert any(word in book for word in canaries.internal), "and internal words are found where they belong"


def test_the_sheet_reads_only_columns_marked_for_customers() -> None:
    """The list of printed columns and the records agree."""
    from pmm_desk.kits.one_pager import PRINTED as READ

    for table, names in READ.items():
        columns = rooms.record(table).columns()
        assert [name for name in names if not columns[name]["customer"]] == [], table
