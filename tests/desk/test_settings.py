"""Settings: kept, checked one by one, and never a reason not to start."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.desk.settings import SETTINGS, Settings, system_language


def test_a_setting_is_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("author", 'Ada "the PMM" \\ 林薇')
    settings.set("zoom", 125)
    settings.set("shortcuts", {"save": ("Ctrl+Alt+S",), "quit": ()})
    again = Settings(tmp_path)
    assert again["author"] == 'Ada "the PMM" \\ 林薇'
    assert again["zoom"] == 125
    assert again["shortcuts"] == {"save": ("Ctrl+Alt+S",), "quit": ()}


@pytest.mark.parametrize("content", [b"\xff\xfe\x00nonsense", b'{"zoom": ', b"[[[", b"[1]", b""])
def test_a_bad_file_counts_as_none_and_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    settings = Settings(tmp_path)
    assert {name: settings[name] for name in SETTINGS} == {name: item.default for name, item in SETTINGS.items()}
    assert settings.set("theme", "dark")
    assert Settings(tmp_path)["theme"] == "dark"
    aside = tmp_path / "settings-unreadable.json"
    assert not content or aside.read_bytes() == content


def test_a_bad_value_does_not_spoil_the_others(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"theme": "purple", "zoom": 900, "author": 7, "paper": "Letter", "new": 1}', "utf-8"
    )
    settings = Settings(tmp_path)
    assert (settings["theme"], settings["zoom"], settings["author"], settings["paper"]) == ("auto", 200, "", "Letter")


def test_a_value_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="purple"):
        Settings(tmp_path).set("theme", "purple")


def test_safe_neither_reads_nor_writes(tmp_path: Path) -> None:
    Settings(tmp_path).set("zoom", 150)
    safe = Settings(tmp_path, safe=True)
    assert safe["zoom"] == 100
    safe.set("zoom", 80)
    assert Settings(tmp_path)["zoom"] == 150


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert Settings(tmp_path / "file" / "config").set("zoom", 90) is False


def test_recent_files_are_few_and_unique(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in [*range(20), 19, 3]:
        settings.remember_file(Path(f"/p/{number}.pmm"))
    assert settings["recent"][:2] == (str(Path("/p/3.pmm")), str(Path("/p/19.pmm")))
    assert len(settings["recent"]) == len(set(settings["recent"])) == 12
    settings.forget_file(Path("/p/19.pmm"))
    assert str(Path("/p/19.pmm")) not in settings["recent"]


@given(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("settings")
    Settings(folder).set("shortcuts", {text: texts})
    assert Settings(folder)["shortcuts"] == {text: tuple(texts)}


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["zh-Hant-TW"], "zh-Hant"),
        (["zh_HK"], "zh-Hant"),
        (["zh-Hans-CN", "en-US"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["de-DE", "zh-CN"], "zh-Hans"),
        (["fr-FR"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language_is_followed(names: list[str], language: str) -> None:
    assert system_language(names) == language
