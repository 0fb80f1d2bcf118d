"""The build hook makes what is stale, cleans up what lost its source, and says what it could not build."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.sources import ROOT

FORM = """<ui version="4.0">
 <class>Greeting</class>
 <widget class="QDialog" name="Greeting">
  <layout class="QVBoxLayout" name="greetingLayout">
   <item><widget class="QLabel" name="greetingText">
    <property name="text"><string>Hello</string></property>
   </widget></item>
   <item><widget class="TextField" name="nameField"/></item>
  </layout>
 </widget>
 <customwidgets><customwidget>
  <class>TextField</class><extends>QLineEdit</extends><header>pmm_desk.widgets.fields</header>
 </customwidget></customwidgets>
</ui>
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree with one form and an empty package."""
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "greeting.ui").write_text(FORM, "utf-8")
    (tmp_path / "pmm_desk" / "forms").mkdir(parents=True)
    return tmp_path


def test_everything_here_was_built(build_failures: list[str]) -> None:
    """Before this run nothing was left unbuilt."""
    assert build_failures == []


def test_a_bare_clone_without_sources_builds(tmp_path: Path, build_hook: ModuleType) -> None:
    """Neither forms nor fonts nor translations have to be there."""
    assert build_hook.build(tmp_path) == []


def test_a_form_is_compiled_with_types_and_without_needless_imports(tree: Path, build_hook: ModuleType) -> None:
    """The type checker knows the widgets; of Qt only the classes in use are imported."""
    assert build_hook.build(tree) == []
    code = (tree / "pmm_desk" / "forms" / "greeting.py").read_text("utf-8")
    assert "def setupUi(self, Greeting: QDialog) -> None:" in code
    assert "from pmm_desk.widgets.fields import TextField" in code
    assert "self.nameField = TextField(Greeting)" in code
    assert "QPushButton" not in code and "QFont" not in code
    assert "connectSlotsByName" not in code


def test_only_what_is_stale_is_built_again(tree: Path, build_hook: ModuleType) -> None:
    """A second run leaves the file; a newer form replaces it."""
    build_hook.build(tree)
    built = tree / "pmm_desk" / "forms" / "greeting.py"
    first = built.stat().st_mtime_ns
    build_hook.build(tree)
    assert built.stat().st_mtime_ns == first
    form = tree / "forms" / "greeting.ui"
    form.write_text(FORM.replace("Hello", "Good morning"), "utf-8")
    later = first + 1_000_000_000
    os.utime(form, ns=(later, later))
    build_hook.build(tree)
    assert "Good morning" in built.read_text("utf-8")


def test_a_built_file_goes_with_its_form(tree: Path, build_hook: ModuleType) -> None:
    """Nobody can go on importing a form that is gone; the package itself stays."""
    package = tree / "pmm_desk" / "forms" / "__init__.py"
    package.write_text('"""Forms."""\n', "utf-8")
    build_hook.build(tree)
    (tree / "forms" / "greeting.ui").unlink()
    build_hook.build(tree)
    assert sorted(path.name for path in package.parent.iterdir()) == ["__init__.py"]


def test_a_broken_form_is_named_and_stops_nothing_else(tree: Path, build_hook: ModuleType) -> None:
    """The message names the form; what was built before stays as it was."""
    build_hook.build(tree)
    before = (tree / "pmm_desk" / "forms" / "greeting.py").read_bytes()
    broken = tree / "forms" / "greeting.ui"
    broken.write_text(FORM.replace("</widget>", "", 1), "utf-8")
    later = broken.stat().st_mtime_ns + 1_000_000_000
    os.utime(broken, ns=(later, later))
    fonts = tree / "resources" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "Face.ttf").write_bytes(b"face")
    failures = build_hook.build(tree)
    assert len(failures) == 1 and "greeting.ui" in failures[0]
    assert (tree / "pmm_desk" / "forms" / "greeting.py").read_bytes() == before
    assert (tree / "pmm_desk" / "paper" / "fonts" / "Face.ttf").read_bytes() == b"face"


def test_the_sample_is_made_by_its_script(tree: Path, build_hook: ModuleType) -> None:
    """A failing script is a failure of the build, and leaves no half-made sample."""
    script = tree / "packaging" / "sample.py"
    script.parent.mkdir()
    script.write_text("def main(target):\n    target.write_text('whole')\n", "utf-8")
    assert build_hook.build(tree) == []
    sample = tree / "pmm_desk" / "sample" / "moorline-dock.pmm"
    assert sample.read_text("utf-8") == "whole"
    script.write_text("def main(target):\n    target.write_text('half')\n    raise SystemExit('no ink')\n", "utf-8")
    later = script.stat().st_mtime_ns + 1_000_000_000
    os.utime(script, ns=(later, later))
    failures = build_hook.build(tree)
    assert len(failures) == 1 and "no ink" in failures[0]
    assert sample.read_text("utf-8") == "whole"
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_the_wheel_holds_what_was_built(tmp_path: Path) -> None:
    """Built files are ignored by git, yet a wheel without them would be an app without a face."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    wheel = next(tmp_path.glob("*.whl"))
    held = set(zipfile.ZipFile(wheel).namelist())
    package = ROOT / "pmm_desk"
    built = [
        *package.glob("forms/*.py"),
        *package.glob("translations/*.qm"),
        *package.glob("paper/fonts/*.ttf"),
        *package.glob("sample/*.pmm"),
        *package.glob("migrations/*.sql"),
    ]
    assert {path.relative_to(ROOT).as_posix() for path in built} <= held
    assert {"pmm_desk/forms/pmm_desk_rc.py", "pmm_desk/sample/moorline-dock.pmm"} <= held
    assert not [name for name in held if name.startswith(("tests/", "bench/", "packaging/"))]
