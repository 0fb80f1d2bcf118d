"""Builds what is stale: forms, icons, translations, fonts beside the paper, and the sample project.

Run by hatchling for wheel, sdist and editable installs, by tests/conftest.py before the tests, and by hand:
``python packaging/build_hook.py`` (``--translations`` collects the source texts for the translators instead).
Everything lands inside pmm_desk/, is ignored by git and named under ``artifacts`` in pyproject.toml.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    Interface = BuildHookInterface[Any]
else:
    try:
        from hatchling.builders.hooks.plugin.interface import BuildHookInterface as Interface
    except ImportError:  # run by hand, where hatchling need not be
        Interface = object

LANGUAGES = {"en": "en_US", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
QT_LANGUAGES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}


class BuildError(Exception):
    """A source could not be built; the text names it and holds what the tool said."""


def tool(name: str, *arguments: str | Path) -> str:
    """Run one of Qt's tools from the PySide6 wheel and return what it printed.

    The script ``pyside6-uic`` fails under build isolation, so the tool is called through its module.
    """
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    return run([sys.executable, "-c", call, *map(str, arguments)], f"{name} {arguments[0]}")


def run(command: list[str], what: str, **options: Any) -> str:
    """Run a command, return its output; raise BuildError, naming ``what``, when it fails."""
    done: subprocess.CompletedProcess[str] = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", errors="replace", **options
    )
    if done.returncode != 0:
        raise BuildError(f"{what}\n{(done.stdout + done.stderr).strip()}")
    return done.stdout


def stale(target: Path, sources: Iterable[Path]) -> bool:
    """Tell whether the target is missing or older than a source or than this file."""
    if not target.exists():
        return True
    built = target.stat().st_mtime_ns
    return any(source.stat().st_mtime_ns > built for source in (*sources, Path(__file__)))


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a path of the same name to write to, and put it in the target's place at once and whole.

    Several builds may run at a time; none may see another's half-written file.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".build-") as folder:
        part = Path(folder) / target.name
        yield part
        os.replace(part, target)


def remove_orphans(built: Iterable[Path], wanted: Iterable[Path]) -> None:
    """Delete built files whose source is gone."""
    for orphan in set(built) - set(wanted):
        if not orphan.is_dir():  # the folder of another build that runs now
            orphan.unlink(missing_ok=True)


# Forms


def without_unused_imports(tree: ast.Module) -> None:
    """Drop the imported names that the module never uses: uic names 38 classes, which costs start-up."""
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for statement in list(tree.body):
        if isinstance(statement, ast.ImportFrom) and not statement.level:
            statement.names = [name for name in statement.names if (name.asname or name.name) in used]
            if not statement.names:
                tree.body.remove(statement)


PROPERTIES = {
    ("QLabel", "setTextFormat"): "textFormat",
    ("QLabel", "setAlignment"): "alignment",
    ("QScrollArea", "setHorizontalScrollBarPolicy"): "horizontalScrollBarPolicy",
    ("QScrollArea", "setVerticalScrollBarPolicy"): "verticalScrollBarPolicy",
}
"""What forms set by a name of the namespace Qt."""


class WithoutQt(ast.NodeTransformer):
    """Sets those as properties, by number: whoever names Qt waits 18 ms for its enumerations to be made."""

    def __init__(self, tree: ast.Module) -> None:
        from PySide6.QtCore import Qt

        self._names = {"Qt": Qt}
        self._classes: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                self._classes[ast.unparse(node.targets[0])] = ast.unparse(node.value.func)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """`self.title.setTextFormat(Qt.TextFormat.PlainText)` → `self.title.setProperty("textFormat", 0)`."""
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and len(node.args) == 1:
            owner = self._classes.get(ast.unparse(node.func.value), "")
            name = PROPERTIES.get((owner, node.func.attr))
            if name:
                value = eval(ast.unparse(node.args[0]), {}, self._names)
                node.func.attr, node.args = "setProperty", [ast.Constant(name), ast.Constant(value.value)]
        return node


def with_types(tree: ast.Module, widget_class: str) -> None:
    """Annotate the methods that uic writes, so that the type checker knows every widget of the form."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        function.returns = ast.Constant(None)
        function.args.args[1].annotation = ast.Name(widget_class)


def compile_form(source: Path, target: Path) -> None:
    """Compile one Designer file to a Python module with typed methods and no needless import."""
    try:
        widget = ET.parse(source).getroot().find("widget")
    except ET.ParseError as error:
        raise BuildError(f"{source.name}: {error}") from error
    if widget is None:
        raise BuildError(f"{source.name} holds no widget")
    code = tool("uic", source, "--from-imports", "--no-autoconnection")
    tree = ast.parse(code)
    with_types(tree, widget.get("class", "QWidget"))
    WithoutQt(tree).visit(tree)
    without_unused_imports(tree)
    docstring = f'"""Built from forms/{source.name} by packaging/build_hook.py: edit the form instead."""'
    with replacing(target) as part:
        part.write_text(f"{docstring}\n\nfrom __future__ import annotations\n\n{ast.unparse(tree)}\n", "utf-8")


def build_forms(root: Path) -> None:
    """Compile every form that changed."""
    folder = root / "pmm_desk" / "forms"
    kept = [folder / "__init__.py", folder / "pmm_desk_rc.py"]
    for source in sorted((root / "forms").glob("*.ui")):
        target = folder / f"{source.stem}.py"
        kept.append(target)
        if stale(target, [source]):
            compile_form(source, target)
    remove_orphans(folder.glob("*.py"), kept)


def build_icons(root: Path) -> None:
    """Compile the icons into one module; format 1 is uncompressed by zstd, which not every Qt can read."""
    collection = root / "resources" / "pmm_desk.qrc"
    target = root / "pmm_desk" / "forms" / "pmm_desk_rc.py"
    if collection.exists() and stale(target, [collection, *(root / "resources" / "icons").glob("*.svg")]):
        with replacing(target) as part:
            tool("rcc", collection, "--format-version", "1", "-o", part)


# Translations


def build_translations(root: Path) -> None:
    """Release every translation that changed, and put Qt's own texts for its dialogs beside them."""
    folder = root / "pmm_desk" / "translations"
    kept = []
    for source in sorted((root / "resources" / "translations").glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        kept.append(target)
        if stale(target, [source]):
            with replacing(target) as part:
                tool("lrelease", source, "-silent", "-qm", part)
    for language in QT_LANGUAGES.values():
        if (texts := qt_translation(language)) is not None:
            kept.append(target := folder / texts.name)
            if stale(target, []):
                copy(texts, target)
    remove_orphans(folder.glob("*.qm"), kept)


def qt_translation(language: str) -> Path | None:
    """Return Qt's own texts in a language such as ``zh_CN``, where this Qt has them."""
    import PySide6

    package = Path(PySide6.__path__[0])
    found = (folder / "translations" / f"qtbase_{language}.qm" for folder in (package / "Qt", package))
    return next((path for path in found if path.exists()), None)


def build_thesaurus(root: Path) -> None:
    """Gather the short texts of the window with their translations: pasted headers may be in any language."""
    sources = [root / "resources" / "translations" / f"{language}.ts" for language in QT_LANGUAGES]
    target = root / "pmm_desk" / "translations" / "same-words.json"
    if not all(source.exists() for source in sources) or not stale(target, sources):
        return
    translated = [short_texts(source) for source in sources]
    groups = {(source, *(texts[key] for texts in translated)) for key in translated[0] for source in [key[1]]
              if all(key in texts for texts in translated)}  # fmt: skip
    with replacing(target) as part:
        part.write_text(json.dumps(sorted(groups), ensure_ascii=False, separators=(",", ":")), "utf-8")


def short_texts(source: Path) -> dict[tuple[str, str], str]:
    """Return (context, text) → translation of what may stand over a column or be a choice."""
    found = {}
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            text, translation = message.findtext("source") or "", message.findtext("translation") or ""
            if translation.strip() and len(text) <= 60 and not set("{}%\n") & set(text):
                found[context.findtext("name") or "", text] = translation
    return found


def collect_translations(root: Path, folder: Path | None = None) -> None:
    """Bring the .ts files up to date with the texts of code and forms; for English only the plurals."""
    folder = folder or root / "resources" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    compiled = root / "pmm_desk" / "forms"
    code = [path for path in sorted((root / "pmm_desk").rglob("*.py")) if path.parent != compiled]
    forms = sorted((root / "forms").glob("*.ui"))
    with tempfile.TemporaryDirectory() as temporary:
        plurals = Path(temporary, "plurals.py")
        plurals.write_text("".join(plural_calls(code)), "utf-8")
        for name, language in LANGUAGES.items():
            plural = ["-pluralonly"] if name == "en" else []
            tool(
                "lupdate", plurals, *code, *forms, *plural, "-tr-function-alias", "translate+=say", "-silent",
                "-locations", "none", "-no-obsolete", "-source-language", "en_US", "-target-language", language,
                "-ts", folder / f"{name}.ts",
            )  # fmt: skip


def plural_calls(code: Iterable[Path]) -> Iterator[str]:
    """Yield each ``translate(context, text, comment, n)`` of the code as a line with a literal number.

    In Python files lupdate takes no other number for a plural; of two equal texts the first one it meets counts.
    """
    for path in code:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) == 4:
                context, text, comment = (
                    part.value if isinstance(part, ast.Constant) else None for part in node.args[:3]
                )
                if isinstance(context, str) and isinstance(text, str) and "%n" in text:
                    told = ", ".join(json.dumps(part or "", ensure_ascii=False) for part in (context, text, comment))
                    yield f"QCoreApplication.translate({told}, 1)\n"


# Fonts and the sample


def copy(source: Path, target: Path) -> None:
    """Copy a file's content in one step."""
    with replacing(target) as part:
        shutil.copyfile(source, part)


def build_fonts(root: Path) -> None:
    """Put the fonts and their licences beside the paper: ReportLab wants real files."""
    target = root / "pmm_desk" / "paper" / "fonts"
    sources = [path for path in sorted((root / "resources" / "fonts").glob("*")) if path.is_file()]
    for source in sources:
        if stale(target / source.name, [source]):
            copy(source, target / source.name)
    remove_orphans(target.glob("*.*"), [target / source.name for source in sources])


def build_words(root: Path) -> None:
    """Put the word lists of the language checks inside the package."""
    target = root / "pmm_desk" / "words"
    sources = sorted((root / "resources" / "words").glob("*.txt"))
    for source in sources:
        if stale(target / source.name, [source]):
            copy(source, target / source.name)
    remove_orphans(target.glob("*.txt"), [target / source.name for source in sources])


def build_handbook(root: Path) -> None:
    """Put the handbook inside the package: the app shows it on F1."""
    target = root / "pmm_desk" / "handbook"
    sources = sorted((root / "docs" / "handbook").glob("*.md"))
    for source in sources:
        if stale(target / source.name, [source]):
            copy(source, target / source.name)
    remove_orphans(target.glob("*.md"), [target / source.name for source in sources])


def build_sample(root: Path) -> None:
    """Generate the sample project when its script, the tables or the file engine changed."""
    script = root / "packaging" / "sample.py"
    if not script.exists():
        return
    package = root / "pmm_desk"
    patterns = ("*/records.py", "project/*.py", "migrations/*.sql", "rooms.py")
    sources = [path for pattern in patterns for path in package.glob(pattern)]
    sources += [script, *(root / "resources" / "sample").glob("*.json")]
    sources += (root / "resources" / "sample").glob("pictures/*")
    target = package / "sample" / "moorline-dock.pmm"
    if not stale(target, sources):
        return
    call = "import runpy, sys, pathlib; runpy.run_path(sys.argv[1])['main'](pathlib.Path(sys.argv[2]))"
    paths = os.pathsep.join(filter(None, [str(root), os.environ.get("PYTHONPATH", "")]))
    with replacing(target) as part:
        command = [sys.executable, "-c", call, str(script), str(part)]
        run(command, "packaging/sample.py", cwd=root, env={**os.environ, "PYTHONPATH": paths})


def build(root: Path) -> list[str]:
    """Build what is stale and return what failed, one text each; a failure never stops the rest."""
    steps: list[Callable[[Path], None]] = [
        build_forms,
        build_icons,
        build_translations,
        build_thesaurus,
        build_fonts,
        build_words,
        build_handbook,
        build_sample,
    ]
    failures = []
    for step in steps:
        try:
            step(root)
        except BuildError as error:
            failures.append(str(error))
    return failures


class BuildHook(Interface):
    """Hatchling's way in."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build before the files are collected; ``version`` is standard or editable."""
        if failures := build(Path(self.root)):
            raise BuildError("\n\n".join(failures))


def main() -> int:
    """Build, or collect the source texts; print what failed and return the exit code."""
    root = Path(__file__).resolve().parent.parent
    if "--translations" in sys.argv[1:]:
        collect_translations(root)
        return 0
    failures = build(root)
    for failure in failures:
        print(f"Not built: {re.sub(r'^', '  ', failure, flags=re.MULTILINE).strip()}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
