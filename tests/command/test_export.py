"""The exported sample, read back: every sentence found, nothing internal in the customer's file, the same bytes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.command.conftest import Run

RIVALS = ("SlotPier", "CargoNest", "GateTong", "卡口通", "Spreadsheet", "表格+微信群")
NEVER = (
    *RIVALS,
    *("71%", "毛利", "margin", "discount", "折扣", "threat", "Threat", "roadmap", "路线图"),
    *("633,600", "810,000", "2,253,840", "¥", "override", "Internal", "仅内部", "Lin Wei", "林薇"),
)


READERS = ("customer", "internal")
PERSONA = ("quote", "goals", "criteria", "objections", "channels", "job_statement", "evidence")
PAGER = ("headline", "subline", "problem", "change_1", "change_2", "change_3", "scenario", "fits", "next_step")


def squeezed(text: str) -> str:
    """A text without blanks, line ends and hyphens, as a sentence may be broken anywhere."""
    return re.sub(r"[\s\x02\u00ad\ufffe-]+", "", text)


def pages(path: Path) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.fixture(scope="module")
def tables(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The sample's rows, and its translations by row, column and language."""
    from pmm_desk import rooms
    from pmm_desk.project import exchange, whole

    with whole.reading(root / "pmm_desk" / "sample" / "moorline-dock.pmm", rooms.schema()) as reader:
        data = exchange.dump(reader)
    texts = {(each["row"], each["field"], each["language"]): each["text"] for each in data["translations"]}
    return {"rows": data["tables"], "texts": texts}


def said(tables: dict[str, Any], row: dict[str, Any], column: str, language: str) -> str:
    """A text in a language."""
    return str(tables["texts"].get((row["id"], column, language), row[column]))


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_the_sample_in_both_languages(
    language: str, process: Run, sample: Path, tables: dict[str, Any], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    ran = process("export", sample, "--to", out, "--language", language)
    noted = [line for line in ran.err.splitlines() if not re.search("(Positioning|定位) · .* not printed", line)]
    assert ran.code == 0 and not noted, "in its own two languages there is nothing to note but what the sample hides"
    files = [Path(line) for line in ran.out.splitlines()]
    product = {"en": "Moorline-Dock", "zh-Hans": "泊序月台"}[language]
    assert [path.name for path in files] == [f"{product}-{reader}-{language}.pdf" for reader in READERS]
    assert sorted(out.iterdir()) == sorted(files)
    customer, internal = pages(files[0]), pages(files[1])
    rows = tables["rows"]
    cards = {line["competitor_id"] for line in rows["battlecard_line"]}
    assert len(customer) == len(rows["one_pager"]) + 2 == 8, "one page each: one-pagers, positioning, comparison"
    told = 2 * len(cards) + len(rows["target_group"]) + len(rows["persona"])
    scored = 4 + 2
    assert len(internal) > told + scored == 20, "each card with its evidence; house and brief with theirs; the tiers"

    page = squeezed(customer[0])
    pager, product = rows["one_pager"][0], rows["product"][0]
    for column in PAGER:
        assert squeezed(said(tables, pager, column, language)) in page, column
    assert pager["contact"] in page
    assert squeezed(said(tables, product, "name", language)) in page
    for proof in rows["proof"][:2]:
        assert squeezed(said(tables, proof, "figure", language)) in page
        assert squeezed(said(tables, proof, "caption", language)) in page
    for each in customer[:6]:
        for words in NEVER:
            assert squeezed(words) not in squeezed(each), words
        assert not re.search(r"\b[ES]-?\d\d\b|\bK\d\d\b", each)

    book = squeezed("".join(internal))
    for line in rows["battlecard_line"]:
        assert squeezed(said(tables, line, "line", language)) in book
        assert squeezed(said(tables, line, "reply", language)) in book
    for group in rows["target_group"]:
        for column in ("name", "need", "note"):
            assert squeezed(said(tables, group, column, language)) in book
    for persona in rows["persona"]:
        for column in PERSONA:
            for part in re.split("[;；]", said(tables, persona, column, language)):
                assert squeezed(part).lower() in book.lower(), column
    for pain in rows["pain"]:
        assert squeezed(said(tables, pain, "description", language)) in book
    assert "633,600" in book


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_readers_of_pdf_find_every_sentence_whole(
    language: str, here: Run, sample: Path, tables: dict[str, Any], tmp_path: Path
) -> None:
    """Columns side by side are not mixed, in the order of reading nor in the order of drawing.

    The sentences of the file are those of the sample's battlecard and one-pager, as they were written for it.
    """
    promised = json.loads((Path(__file__).parents[1] / "files" / "sheet-sentences.json").read_text("utf-8"))
    ran = here("export", sample, "--to", tmp_path / "out", "--language", language)
    rows = tables["rows"]
    wanted = [(rows["one_pager"][0], column) for column in PAGER]
    wanted += [(proof, column) for proof in rows["proof"][:2] for column in ("figure", "caption")]
    wanted += [(line, column) for line in rows["battlecard_line"] for column in ("line", "reply")]
    wanted += [(group, column) for group in rows["target_group"] for column in ("name", "need", "note")]
    wanted += [(persona, column) for persona in rows["persona"] for column in PERSONA]
    wanted += [(pain, "description") for pain in rows["pain"]]
    for mode in ([], ["-raw"]):
        texts = [
            subprocess.run(["pdftotext", *mode, path, "-"], capture_output=True, check=True).stdout.decode("utf-8")
            for path in ran.out.splitlines()
        ]
        found = squeezed("".join(texts))
        texts = [*promised[language], *(said(tables, row, column, language) for row, column in wanted)]
        # What a role lists in one line is printed as a list.
        parts = [part for text in texts for part in re.split("[;；]", text)]
        missing = [part for part in parts if squeezed(part).lower() not in found.lower()]
        assert missing == [], mode


def test_the_same_file_gives_the_same_bytes(here: Run, sample: Path, tmp_path: Path) -> None:
    languages = ["--language", "en", "--language", "zh-Hans", "--language", "zh-Hant"]
    made = []
    for name in ("first", "second"):
        ran = here("export", sample, "--to", tmp_path / name, *languages)
        assert len(ran.out.splitlines()) == 6
        made.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})
    assert made[0] == made[1]


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="needs pdffonts")
def test_every_font_is_embedded(here: Run, sample: Path, tmp_path: Path) -> None:
    here("export", sample, "--to", tmp_path / "out", "--language", "en", "--language", "zh-Hans")
    for path in (tmp_path / "out").iterdir():
        told = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
        lines = told.splitlines()[2:]
        assert lines
        for line in lines:
            assert line.split()[-5] == "yes", line


def test_sheets_are_chosen_by_kind_id_and_code(here: Run, sample: Path, tables: dict[str, Any], tmp_path: Path) -> None:
    rival = next(row for row in tables["rows"]["competitor"] if row["code"] == "C")
    group = next(row for row in tables["rows"]["target_group"] if row["code"] == "G2")

    def exported(*sheets: str) -> list[str]:
        out = tmp_path / str(len(list(tmp_path.iterdir())))
        asked = [part for sheet in sheets for part in ("--sheet", sheet)]
        ran = here("export", sample, "--to", out, *asked)
        assert ran.code == 0, ran.err
        return [text for line in ran.out.splitlines() for text in pages(Path(line))]

    assert len(exported("battlecard")) == 2 * 3, "each with its evidence"
    assert len(exported("one-pager:g1", "battlecard:C", "target_group:G1")) == 4
    (card, _) = exported(f"battlecard:{rival['id']}")
    assert "GateTong" in card
    (sheet,) = exported(f"target-group:{group['id']}", "target_group:G2")
    assert "810,000" in sheet
    (derived,) = exported("battlecard:D")
    assert "Spreadsheet + group chat" in derived, "a rival without lines still has its comparison"


def test_readers_are_kept_apart(here: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    here("export", sample, "--to", out, "--for", "customer")
    assert [path.name for path in out.iterdir()] == ["Moorline-Dock-customer-en.pdf"]
    ran = here("export", sample, "--to", out, "--for", "customer", "--sheet", "battlecard:C")
    assert ran.code == 1 and "None of these sheets is customer" in ran.err
    here("export", sample, "--to", out, "--for", "internal")
    assert len(list(out.iterdir())) == 2


def test_letter_is_letter(here: Run, sample: Path, tmp_path: Path) -> None:
    for paper, size in (("A4", (595, 842)), ("Letter", (612, 792))):
        ran = here("export", sample, "--to", tmp_path / paper, "--for", "customer", "--paper", paper)
        document = pypdfium2.PdfDocument(ran.out.strip())
        assert tuple(round(side) for side in document[0].get_size()) == size
        document.close()


def test_what_is_left_out_or_not_translated_is_told(here: Run, sample: Path, tmp_path: Path) -> None:
    data = json.loads(here("dump", sample).out)
    pager = data["tables"]["one_pager"][0]
    proofs = {row["code"]: row for row in data["tables"]["proof"]}
    proofs["S-02"] |= {"visibility": "internal"}
    data["tables"]["one_pager_proof"].append({"one_pager_id": pager["id"], "proof_id": proofs["S-04"]["id"]})
    proofs["S-03"] |= {"permission": "none"}
    data["tables"]["one_pager_proof"].append({"one_pager_id": pager["id"], "proof_id": proofs["S-03"]["id"]})
    (tmp_path / "data.json").write_text(json.dumps(data), "utf-8")
    copy = tmp_path / "copy.pmm"
    assert here("load", tmp_path / "data.json", copy).code == 0
    ran = here("export", copy, "--to", tmp_path / "out", "--for", "customer")
    assert "2 proofs are internal and not printed" in ran.err
    assert "1 proof lacks the customer's permission and is not printed" in ran.err
    page = pages(Path(ran.out.strip()))[0]
    assert "31%" not in page and "71%" not in page and "94%" not in page

    told = here("export", sample, "--to", tmp_path / "out", "--for", "customer", "--language", "zh-Hant")
    assert re.search(r"\d+ texts are not translated to zh-Hant", told.err)
    page = pages(Path(told.out.strip()))[0]
    assert "每一小时等待" in page, "the neighbouring script stands in"


def test_a_project_with_nothing_to_print_says_so(here: Run, tmp_path: Path) -> None:
    here("new", tmp_path / "new.pmm")
    ran = here("export", tmp_path / "new.pmm", "--to", tmp_path / "out")
    assert ran.code == 1 and "nothing to print" in ran.err
    assert not (tmp_path / "out").exists()
