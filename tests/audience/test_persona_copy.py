"""A role goes from one project into another: with pains, traits, translations and portrait, as one step."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.audience.persona_copy import ALONG, ChooseRoles
from pmm_desk.project.file import Project
from pmm_desk.project.translation import LANGUAGES
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, personas, shown


@pytest.fixture()
def other(tmp_path: Path, moorline: Live) -> Iterator[Path]:
    """Another project, empty, in Chinese; closed, as a file."""
    yield begun(tmp_path / "other.pmm", moorline, "zh-Hans")


def begun(path: Path, live: Live, language: str) -> Path:
    """A new project as a file."""
    project = Project.new(path, rooms.schema(), state=live.project._state)
    rooms.begin(project, "Other", language)
    project.save()
    project.close()
    return path


def opened(path: Path, live: Live) -> Project:
    """The other project, open."""
    return live.project.open_beside(path)


def portrait(live: Live, role: str) -> str:
    """Give a role a portrait."""
    stream = io.BytesIO()
    Image.new("RGB", (80, 80), (10, 120, 90)).save(stream, "PNG")
    name = live.project.add_picture(stream.getvalue())
    live.attempt("Portrait", lambda change: change.set(role, portrait=name))
    return name


def told(project: Any, role: str) -> dict[str, dict[str, tuple[str, bool]]]:
    """Every text of a role and what it owns, by place and language, and whether it is stale."""
    found: dict[str, dict[str, tuple[str, bool]]] = {}
    main = project.language
    for table, ids in project.owned(role).items():
        if table not in ("persona", *ALONG):
            continue
        columns = project.schema.record(table).columns()
        for number, row_id in enumerate(ids):
            row = project.row(row_id)
            for name, info in columns.items():
                if info["kind"] == "text" and row[name]:
                    texts = {main: (row[name], False)}
                    for language, text in project.translations(row_id, name).items():
                        texts[language] = (text.text, text.stale)
                    found[f"{table} {number} {name}"] = texts
    return found


def test_a_role_goes_into_another_project_with_all_it_owns(qtbot: QtBot, moorline: Live, other: Path) -> None:
    """Its Chinese texts are the main ones there, since that project is written in Chinese; nothing changes here."""
    page = personas(shown(qtbot, moorline))
    role = by_code(moorline, "persona", "R1")
    name = portrait(moorline, role)
    before = told(moorline.project, role)
    steps = len(moorline.project.history())
    assert page.copies.copy(role, other)
    assert len(moorline.project.history()) == steps
    assert page.copies.told is not None and "other.pmm" in page.copies.told.text()
    project = opened(other, moorline)
    (row,) = project.rows("persona")
    assert row["name"] == "林薇" and row["code"] == "R1" and row["influence"] == 4
    assert project.picture(row["portrait"]) == moorline.project.picture(name)
    after = told(project, row["id"])
    assert {place: set(texts) for place, texts in after.items()} == {place: {"en", "zh-Hans"} for place in before}
    assert {place: {tongue: text for tongue, (text, _) in texts.items()} for place, texts in after.items()} == {
        place: {tongue: text for tongue, (text, _) in texts.items()} for place, texts in before.items()
    }
    assert not any(stale for texts in after.values() for _, stale in texts.values())
    assert [pain["severity"] for pain in project.rows("pain")] == [5, 5, 3]
    assert project.count("persona_trait") == 3
    assert project.count("persona_type") == 0, "its customer types are not in that project"
    assert project.count("target_group") == 0
    assert project.undo_title == "Bring in the role “Lin Wei · Warehouse Operations Manager”"
    project.undo()
    assert project.count("persona") == project.count("pain") == 0
    project.close()


def test_stale_translations_stay_stale(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    """And a copy of the same project keeps the links to the customer types that both have."""
    page = personas(shown(qtbot, moorline))
    role = by_code(moorline, "persona", "R1")
    moorline.attempt("Write", lambda change: change.set(role, goals="An empty gate"))
    twin = tmp_path / "twin.pmm"
    moorline.project.share_copy(twin)
    assert page.copies.copy(role, twin)
    project = opened(twin, moorline)
    made = project.rows("persona")[-1]
    assert made["id"] != role and made["code"] == "", "the code is taken there"
    stale = project.translations(made["id"], "goals")["zh-Hans"]
    assert made["goals"] == "An empty gate" and stale.stale
    assert not project.translations(made["id"], "quote")["zh-Hans"].stale
    assert project.count("persona_type", where={"persona_id": made["id"]}) == 2
    assert project.count("kit_sheet", where={"persona_id": made["id"]}) == 0
    project.close()


def test_a_project_that_is_open_is_left_alone(qtbot: QtBot, moorline: Live, other: Path) -> None:
    """Its name and what to do are said; nothing is lost or half done."""
    page = personas(shown(qtbot, moorline))
    role = by_code(moorline, "persona", "R1")
    project = opened(other, moorline)
    assert not page.copies.copy(role, other)
    assert page.copies.told is not None and "open in another window" in page.copies.told.text()
    assert project.count("persona") == 0
    project.close()
    assert not page.copies.copy(role, moorline.project.path)
    assert page.copies.told is not None and "project you are in" in page.copies.told.text()


def test_a_file_that_is_no_project_is_refused(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    """The error goes the way of all errors; the file stays as it was."""
    page = personas(shown(qtbot, moorline))
    path = tmp_path / "notes.pmm"
    path.write_text("Vocaloid Motion", encoding="utf-8")
    with qtbot.waitSignal(moorline.failed):
        assert not page.copies.copy(by_code(moorline, "persona", "R1"), path)
    with qtbot.waitSignal(moorline.failed):
        assert page.copies.roles_of(path) is None
    assert path.read_text(encoding="utf-8") == "Vocaloid Motion"


def test_roles_are_brought_in_from_another_project(
    qtbot: QtBot, bare: Live, tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the button, the file and a tick; the first one is shown, one undo takes all back, their file is untouched."""
    sample = root / "pmm_desk" / "sample" / "moorline-dock.pmm"
    before = sample.read_bytes()
    page = personas(shown(qtbot, bare))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sample), ""))
    page.form.bring_persona.click()
    dialog = page.findChild(ChooseRoles)
    assert dialog is not None and dialog.form.roles.count() == 3
    accept = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not accept.isEnabled()
    for at in (0, 2):
        dialog.form.roles.item(at).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert [row["code"] for row in bare.rows("persona")] == ["R1", "R3"]
    assert bare.count("pain") == 6
    assert bare.row(page.list.row_id)["code"] == "R1"  # type: ignore[index]
    assert set(bare.project.translations(page.list.row_id, "quote")) == {"zh-Hans"} <= set(LANGUAGES)
    bare.undo()
    assert bare.count("persona") == bare.count("pain") == 0
    assert sample.read_bytes() == before
