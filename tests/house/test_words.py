"""Words: Chinese text has full-width marks, translations are complete and keep their placeholders."""

from __future__ import annotations

import ast
import json
import re
import shutil
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.sources import ROOT, name, parsed, python_files

HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")
HALF_WIDTH = re.compile(r"[\u3400-\u9fff][,;:!?)\"]|[,;:!?(\"][\u3400-\u9fff]|[\u3400-\u9fff]\.(?!\w)")
SHORTCUT = re.compile(r"\(&\w\)")
TRANSLATIONS = ROOT / "resources" / "translations"
CHINESE = ("zh-Hans", "zh-Hant")


def half_width_marks(text: str) -> list[str]:
    """Return the half-width marks that touch a Chinese character; menu shortcuts like (&F) may."""
    return [found.group() for found in HALF_WIDTH.finditer(SHORTCUT.sub("", text))]


def is_chinese(text: str) -> bool:
    """Tell whether a text is Chinese rather than English that quotes some."""
    return len(HAN.findall(text)) * 3 > len(LATIN.findall(text))


def prose() -> Iterator[tuple[str, str]]:
    """Yield every text written by hand outside the translations, with its place; no regular expressions."""
    for path in python_files():
        if path == Path(__file__).resolve():
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "\\" not in node.value:
                yield f"{name(path)}:{node.lineno}", node.value
    for path in sorted((ROOT / "resources" / "sample").glob("*.json")):
        for text in strings(json.loads(path.read_text("utf-8"))):
            yield name(path), text
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            yield f"{name(path)}:{number}", line


def strings(value: object) -> Iterator[str]:
    """Yield every text in a value read from JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def messages(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield context, source, translation (all plural forms joined) and type of each message in a .ts file."""
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = "\n".join(translation.itertext()).strip()
            kind = translation.get("type", "finished")
            yield context.findtext("name", ""), message.findtext("source", ""), text, kind


@pytest.mark.parametrize("text", ["表格,行", "(表格", "表格.", "表格: 3", '"表格"'])
def test_a_half_width_mark_is_seen(text: str) -> None:
    """The check itself can fail."""
    assert half_width_marks(text)


@pytest.mark.parametrize("text", ["表格，行。", "（表格）", "文件(&F)", "v1.2 版", "共 3 行：10:42"])
def test_a_right_mark_passes(text: str) -> None:
    """Full-width marks, shortcuts and figures are no errors."""
    assert not half_width_marks(text)


def test_chinese_prose_has_full_width_marks() -> None:
    """In code, the sample, the handbook and the rest of the docs."""
    wrong = [(place, text) for place, text in prose() if is_chinese(text) and half_width_marks(text)]
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
def test_chinese_translations_have_full_width_marks(language: str) -> None:
    """Simplified quotes with “ ”, Traditional with 「 」."""
    for context, source, text, _ in messages(TRANSLATIONS / f"{language}.ts"):
        assert not half_width_marks(text), f"{context}: {source!r} → {text!r}"
        if HAN.search(text):
            assert '"' not in text, f"{context}: {text!r}"
            assert not re.search("[“”]" if language == "zh-Hant" else "[「」]", text), f"{context}: {text!r}"


@pytest.mark.parametrize("language", CHINESE)
def test_a_number_stands_close_to_its_chinese_word(language: str) -> None:
    """“3个功能”, never “3 个功能”: the way numbers are written everywhere else."""
    for context, source, text, _ in messages(TRANSLATIONS / f"{language}.ts"):
        assert not re.search(r"[\u4e00-\u9fff] %n|%n [\u4e00-\u9fff]", text), f"{context}: {source!r} → {text!r}"


def placeholders(text: str) -> set[str]:
    """Return what a text leaves to be filled in: {name}, and Qt's %1 and %n."""
    fields = {field or "" for _, field, _, _ in string.Formatter().parse(text) if field is not None}
    return fields | set(re.findall(r"%(?:L?\d|n)", text))


@pytest.mark.parametrize("language", ["en", *CHINESE])
def test_translations_are_complete(language: str, tmp_path: Path, build_hook: ModuleType) -> None:
    """Collecting the texts of code and forms once more finds none that is not translated."""
    source = TRANSLATIONS / f"{language}.ts"
    if not any(messages(source)):
        pytest.skip("no text was ever collected")
    for path in TRANSLATIONS.glob("*.ts"):
        shutil.copy(path, tmp_path)
    build_hook.collect_translations(ROOT, tmp_path)
    found = list(messages(tmp_path / f"{language}.ts"))
    missing = [f"{context}: {text}" for context, text, done, kind in found if not done or kind == "unfinished"]
    assert missing == []


@pytest.mark.parametrize("language", ["en", *CHINESE])
def test_translations_keep_their_placeholders(language: str) -> None:
    """A translation names what the code fills in, no more and no less."""
    for context, source, text, _ in messages(TRANSLATIONS / f"{language}.ts"):
        if text:
            assert placeholders(text) == placeholders(source), f"{context}: {source!r} → {text!r}"
