"""Bad input: one plain message, the right exit code, no traceback, nothing lost."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command.conftest import Ran, Run

READING = (["findings"], ["findings", "--json"], ["dump"], ["check"], ["export", "--to", "out"])


def plainly(ran: Ran, code: int, *words: str) -> None:
    """The command failed as it should."""
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert ran.err.startswith("pmm-desk: ") and ran.err.count("\n") == 1, ran.err
    assert "Traceback" not in ran.err
    for word in words:
        assert word in ran.err


def make_truncated(path: Path, sample: bytes) -> None:
    path.write_bytes(sample[: len(sample) // 3])


def make_newer(path: Path, sample: bytes) -> None:
    path.write_bytes(sample)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()


def make_other_database(path: Path, sample: bytes) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()


def make_edited(path: Path, sample: bytes) -> None:
    """A sound database whose content was changed by another program."""
    path.write_bytes(sample)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE proof SET visibility = 'customer'")
    connection.commit()
    connection.close()


BAD: dict[str, tuple[Callable[[Path, bytes], object], str]] = {
    "missing": (lambda path, _: None, "There is no file"),
    "empty": (lambda path, _: path.write_bytes(b""), "empty"),
    "foreign": (lambda path, _: path.write_text("hello"), "not a PMM Desk project"),
    "mmd": (lambda path, _: path.write_bytes(b"Polygon Movie maker 0002" + bytes(500)), "MikuMikuDance"),
    "database": (make_other_database, "not a PMM Desk project"),
    "loop": (lambda path, _: path.symlink_to(path), "cannot be read"),
    "folder": (lambda path, _: path.mkdir(), "not a PMM Desk project"),
    "truncated": (make_truncated, "cut off"),
    "newer": (make_newer, "newer PMM Desk"),
    "edited": (make_edited, "damaged, or was edited"),
    "rubbish": (lambda path, sample: path.write_bytes(sample[:100] + os.urandom(len(sample) - 100)), "damaged"),
}


@pytest.mark.parametrize("kind", BAD)
def test_every_reading_command_refuses_a_bad_file(kind: str, here: Run, sample: Path, tmp_path: Path) -> None:
    make, words = BAD[kind]
    bad = tmp_path / "bad.pmm"
    make(bad, sample.read_bytes())
    before = bad.read_bytes() if bad.is_file() else None
    for command, *options in READING:
        plainly(here(command, bad, *options), 1, words, "bad.pmm")
    assert (bad.read_bytes() if bad.is_file() else None) == before
    assert not (tmp_path / "out").exists()


def test_in_a_process_of_its_own_too(process: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.pmm").write_bytes(b"Polygon Movie maker 0002")
    plainly(process("check", "bad.pmm"), 1, "MikuMikuDance")
    plainly(process("export", sample, "--to", "no/such"), 1, "folder")


def test_unknown_sheets_languages_and_options(here: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    plainly(here("export", sample, "--to", out, "--sheet", "poster"), 2, "poster", "one_pager")
    plainly(here("export", sample, "--to", out, "--sheet", "battlecard:Z"), 2, "battlecard:Z", "battlecard:C")
    plainly(here("export", sample, "--to", out, "--sheet", "one_pager:"), 2, "one_pager:")
    plainly(here("export", sample, "--to", out, "--language", "fr"), 2, "fr", "zh-Hans")
    plainly(here("export", sample, "--to", out, "--paper", "A5"), 2, "A5", "Letter")
    plainly(here("export", sample, "--to", out, "--for", "everyone"), 2, "everyone", "customer")
    assert not out.exists()


def test_a_folder_that_is_not_there_or_none(here: Run, sample: Path, tmp_path: Path) -> None:
    plainly(here("export", sample, "--to", tmp_path / "gone" / "out"), 1, "gone")
    plainly(here("export", sample, "--to", sample), 1, "not a folder")
    plainly(here("new", tmp_path / "gone" / "x.pmm"), 1, "x.pmm")
    plainly(here("new", tmp_path / "gone" / "x.pmm", "--sample"), 1, "x.pmm")


def test_nothing_is_overwritten_unasked(here: Run, sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    dump = tmp_path / "dump.json"
    dump.write_text(here("dump", sample).out, "utf-8")
    plainly(here("new", sample), 1, "already")
    plainly(here("new", sample, "--sample"), 1, "already")
    plainly(here("load", dump, sample), 1, "already")
    assert sample.read_bytes() == before


def test_a_read_only_target(here: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    files = [Path(line) for line in here("export", sample, "--to", out).out.splitlines()]
    for file in files:
        file.chmod(0o444)
    before = [file.read_bytes() for file in files]
    plainly(here("export", sample, "--to", out, "--paper", "Letter"), 1, files[0].name, "cannot be written")
    assert [file.read_bytes() for file in files] == before
    dump = tmp_path / "dump.json"
    dump.write_text(here("dump", sample).out, "utf-8")
    sample.chmod(0o444)
    plainly(here("load", dump, sample, "--replace"), 1, "cannot be written")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(here: Run, sample: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    plainly(here("new", closed / "x.pmm"), 1, "cannot be written")
    secret = tmp_path / "secret.pmm"
    secret.write_bytes(sample.read_bytes())
    secret.chmod(0)
    plainly(here("check", secret), 1, "cannot be read")
    plainly(here("export", sample, "--to", closed), 1, "cannot be written")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file size of a process")
def test_a_full_disk_leaves_no_half_file(process: Run, sample: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands for the full disk: writing fails midway in the same way."""
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    out = tmp_path / "out"
    out.mkdir()
    work = tmp_path / "new.pmm"
    dump = tmp_path / "dump.json"
    dump.write_bytes(process("dump", sample).out.encode("utf-8"))
    for ran in (
        process("load", dump, work, before=limit),
        process("new", work, before=limit),
        process("new", work, "--sample", before=limit),
        process("export", sample, "--to", out, before=limit),
    ):
        plainly(ran, 1)
    assert not work.exists() and list(out.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []


def test_bad_data_is_refused_with_its_place(here: Run, sample: Path, tmp_path: Path) -> None:
    good = json.loads(here("dump", sample).out)
    data, target = tmp_path / "data.json", tmp_path / "new.pmm"

    def refused(change: Callable[[dict[str, object]], object], *words: str) -> None:
        bad = json.loads(json.dumps(good))
        change(bad)
        data.write_text(json.dumps(bad), "utf-8")
        plainly(here("load", data, target), 1, *words)
        assert not target.exists()

    first = good["tables"]["persona"][0]["id"]
    refused(lambda bad: bad["tables"]["persona"][0].update(influence=9), "persona.influence", first, "5")
    refused(lambda bad: bad["tables"]["persona"][0].update(name="x" * 100_000), "persona.name", "too long", "500")
    refused(lambda bad: bad["tables"]["persona"][0].update(decision_role="king"), "persona.decision_role", "/ champion")
    refused(lambda bad: bad["tables"]["persona"][0].update(checked="2026-02-30"), "persona.checked")
    refused(lambda bad: bad["tables"]["persona"][0].update(shoe_size=42), "persona.shoe_size")
    refused(lambda bad: bad["tables"]["persona"][0].update(name={"en": "Lin"}), "persona.name")
    refused(lambda bad: bad["tables"]["persona"][0].update(name="a\0b"), "persona.name")
    refused(lambda bad: bad["tables"]["persona"][0].update(name="\ud800"), "persona.name")
    refused(lambda bad: bad["tables"]["persona"][0].update(id="riv_x"), "persona")
    refused(lambda bad: bad["tables"]["persona"].append(bad["tables"]["persona"][0]), "persona")
    refused(lambda bad: bad["tables"]["persona"].pop(), "no such row")
    refused(lambda bad: bad["tables"].update(shoes=[]), "shoes")
    refused(lambda bad: bad["tables"].update(persona={}), "persona")
    refused(lambda bad: bad["translations"][0].update(field="influence"), "influence")
    refused(lambda bad: bad["translations"][0].update(language="zh-CN"), "language", "en / zh-Hans / zh-Hant")
    refused(lambda bad: bad["translations"][0].update(fingerprint=[1]), "fingerprint")
    refused(lambda bad: bad["translations"][0].update(fingerprint="\ud800"), "fingerprint")
    refused(lambda bad: bad["translations"][0].update(text=""), "text")
    refused(lambda bad: bad.update(version=99), "newer")
    refused(lambda bad: bad.update(version="1"), "version")
    refused(lambda bad: bad.pop("format"), "format")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON: line 1"),
        (b"[]", "format"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"format": NaN}', "number that is none"),
    ],
)
def test_what_is_no_json(content: bytes, words: str, here: Run, tmp_path: Path) -> None:
    data = tmp_path / "data.json"
    data.write_bytes(content)
    plainly(here("load", data, tmp_path / "new.pmm"), 1, words)


def test_control_characters_of_a_name_do_nothing_to_the_terminal(here: Run, tmp_path: Path) -> None:
    ran = here("check", tmp_path / "a\x1b[2Jb\u202e.pmm")
    plainly(ran, 1)
    assert "\x1b" not in ran.err and "\u202e" not in ran.err
