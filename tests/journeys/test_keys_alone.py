"""From an empty project to a printed target-group sheet with key events alone: no mouse, no call into the window.

Each step leaves a picture in build/journeys/keys-alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.field import Field
from tests.journeys.user import User, someone, text_of

CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
MOST = 60
"""Tabs after which nobody looks any further for a field."""


class Keys:
    """Someone without a mouse."""

    def __init__(self, user: User) -> None:
        self.user = user

    @property
    def place(self) -> QWidget:
        """Where the keys go now."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        found = (above and above.focusWidget()) or above or QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key where the cursor is."""
        for _ in range(times):
            QTest.keyClick(self.place, key, modifier)
            self.user.qtbot.wait(1)

    def type(self, words: str) -> None:
        """Type words where the cursor is."""
        QTest.keyClicks(self.place, words)

    def inside(self, target: QWidget) -> bool:
        """Whether the cursor is in a widget."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is target or target.isAncestorOf(focus))

    def reach(self, target: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Press Tab until the cursor is in a widget; the journey ends here where it never comes there."""
        way: list[str] = []
        for _ in range(MOST):
            if self.inside(target):
                return
            self.press(key)
            focus = QApplication.focusWidget()
            way.append(f"{type(focus).__name__} {focus.objectName() if focus else ''}")
        raise AssertionError(f"no way to {target.objectName()}: {way}")

    def fill(self, field: QWidget, words: str) -> None:
        """Go to a field and type over what stands there."""
        self.reach(field)
        self.press(Qt.Key.Key_A, CONTROL)
        self.type(words)
        assert isinstance(field, Field) and not field.has_problem, field.objectName()

    def come_back(self) -> None:
        """A window above ours closed: the window manager, which is missing here, makes ours the active one again."""
        self.user.window.activateWindow()
        self.user.qtbot.waitUntil(self.user.window.isActiveWindow)

    def command(self, words: str) -> None:
        """Find a command and run it."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.user.qtbot.wait(50)
        self.type(words)
        self.user.qtbot.wait(50)
        self.press(Qt.Key.Key_Return)
        self.user.qtbot.wait(50)

    def section(self, tab: Any, key: str) -> Any:
        """Turn to a section of the room, and into its page."""
        for _ in range(len(tab.form.sections.names())):
            if tab.form.sections.current() == key:
                return tab.page(key)
            self.press(Qt.Key.Key_PageDown, CONTROL)
        raise AssertionError(key)


@pytest.fixture
def keys(qapp: QApplication, qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[Keys]:
    """A fresh desk."""
    with someone(qapp, qtbot, tmp_path, root / "build" / "journeys" / "keys-alone", "en", "light") as user:
        found = Keys(user)
        found.come_back()
        yield found


def test_keys_alone(keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project, a role, a customer type, a behaviour, their group with its figures and committee, and its sheet."""
    begin(keys)
    audience = keys.user.session.tabs.tab("audience")
    fill_lists(keys, audience)
    build_group(keys, audience)
    fill_group(keys, audience)
    draw_committee(keys, audience)
    print_sheet(keys, audience, tmp_path, monkeypatch)


def begin(keys: Keys) -> None:
    """Tab to the button of the start page; name the project; go to the audience."""
    keys.user.picture("start")
    button = keys.user.window.findChild(QWidget, "new_button")
    assert button is not None
    keys.reach(button)
    keys.press(Qt.Key.Key_Space)
    dialog = keys.user.window.findChild(QWidget, "NewProject")
    assert dialog is not None
    keys.reach(cast(QWidget, dialog.findChild(QWidget, "name_edit")))
    keys.type("Moorline Dock")
    keys.user.picture("new-project")
    keys.press(Qt.Key.Key_Return)
    keys.user.qtbot.waitUntil(lambda: keys.user.window.session is not None)
    keys.come_back()
    keys.press(Qt.Key.Key_3, CONTROL)
    assert keys.user.session.tabs.current == "audience"
    keys.user.picture("audience")


def fill_lists(keys: Keys, tab: Any) -> None:
    """Begin a group; where a part is missing, its button leads to a form for the first one."""
    page = keys.section(tab, "personas")
    keys.reach(page.form.no_persona)
    keys.press(Qt.Key.Key_Space)
    keys.fill(page.form.name, "Lin Wei")
    keys.fill(page.form.job_title, "Warehouse Operations Manager")
    keys.reach(page.form.decision_role)
    keys.press(Qt.Key.Key_U)
    assert keys.user.live.rows("persona")[0]["decision_role"] == "user"
    keys.user.picture("role")
    page = keys.section(tab, "types")
    keys.reach(page.form.no_type)
    keys.press(Qt.Key.Key_Space)
    keys.fill(page.form.name, "Multi-site consumer-goods manufacturer")
    keys.fill(page.form.accounts, "1200")
    keys.fill(page.form.sites, "3-12")
    page = keys.section(tab, "behaviours")
    keys.reach(page.form.no_behaviour)
    keys.press(Qt.Key.Key_Space)
    keys.fill(page.form.name, "Pilot at one site, then roll out")
    for field, words in ((page.form.people_from, "4"), (page.form.people_to, "6")):
        keys.fill(field, words)
    keys.user.picture("behaviour")


def build_group(keys: Keys, tab: Any) -> None:
    """The command for a new group, then Enter in each of the three lists."""
    keys.command("New target group")
    page = tab.page("groups")
    assert page.form.builder.isVisible()
    keys.user.picture("builder")
    for column in ("persona_id", "customer_type_id", "buying_behaviour_id"):
        assert keys.inside(page.builder.lists[column]), QApplication.focusWidget()
        keys.press(Qt.Key.Key_Return)
    assert keys.user.live.count("target_group") == 1 and keys.inside(page.form.name)
    keys.type("Plant warehouse that wants a quiet gate")


def fill_group(keys: Keys, tab: Any) -> None:
    """The figures, live while they are typed, then the need and the agreement."""
    form = tab.page("groups").form
    for field, words in (("response_rate", "2.5"), ("win_rate", "22"), ("yearly_value", "96000"), ("influence", "4")):
        keys.fill(getattr(form, field), words)
    assert form.total.text() == "Total 633,600"
    keys.user.picture("figures")
    keys.fill(form.need, "Stop the afternoon queue")
    keys.fill(form.team, "Field sales")
    keys.fill(form.agreed_by, "Chen")
    keys.fill(form.agreed_on, "2026-06-01")
    keys.user.picture("agreement")


def draw_committee(keys: Keys, tab: Any) -> None:
    """What we say to the one member, typed into the table; its place on the map by arrow keys."""
    page = tab.page("groups")
    table = page.committee.table
    keys.reach(table, Qt.Key.Key_Backtab)
    names = [column.name for column in table.rows.columns]
    keys.press(Qt.Key.Key_Home)
    keys.press(Qt.Key.Key_Right, times=names.index("message"))
    keys.press(Qt.Key.Key_Return)
    keys.type("A door and a time for every truck")
    keys.press(Qt.Key.Key_Return)
    keys.user.qtbot.waitUntil(lambda: bool(keys.user.live.rows("committee_member")[0]["message"]))
    keys.reach(page.form.committee_map_button, Qt.Key.Key_Backtab)
    keys.press(Qt.Key.Key_Space)
    keys.reach(page.committee.map)
    keys.press(Qt.Key.Key_Right, times=3)
    assert keys.user.live.rows("committee_member")[0]["x"] is not None
    keys.user.picture("committee")


def print_sheet(keys: Keys, tab: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sheet about the group, seen and exported."""
    page = tab.page("groups")
    keys.reach(page.form.preview_sheet, Qt.Key.Key_Backtab)
    keys.press(Qt.Key.Key_Space)
    assert keys.user.session.tabs.current == "kits"
    kits = keys.user.session.tabs.tab("kits")
    with keys.user.qtbot.waitSignal(kits.press.printed, timeout=20_000):
        pass
    keys.user.qtbot.wait(400)
    keys.user.picture("sheet")
    out = folder / "out"
    out.mkdir()
    # The folder is asked for by a window of the system, whose keys are not ours.
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    with keys.user.qtbot.waitSignal(kits.exporting.finished, timeout=30_000):
        keys.press(Qt.Key.Key_E, CONTROL)
    told = kits.findChild(QWidget, "export_told")
    assert told is not None and told.isVisible()
    keys.user.picture("exported")
    keys.press(Qt.Key.Key_Escape)
    assert kits.findChild(QWidget, "export_told") is None
    printed = " ".join(" ".join(text_of(path.read_bytes()) for path in out.iterdir()).split())
    for words in ("Plant warehouse that wants a quiet gate", "633,600", "A door and a time for every truck"):
        assert words in printed, words
