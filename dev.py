"""Sets up all that PMM Desk needs, then runs, tests or measures it; needs nothing but Python 3.11 and pip.

python3 dev.py run [FILE ...]      start the app; on a copy of the sample project when no file is named
python3 dev.py test [OPTION ...]   build, check style, types and imports, run the tests (options go to pytest)
python3 dev.py lint              the same without the tests
python3 dev.py bench [NAME ...]    measure, and print every figure beside its limit and budget
python3 dev.py translations      collect the texts of code and forms into resources/translations/*.ts
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WINDOWS = sys.platform == "win32"
ENVIRONMENT = ROOT / ".venv"
BINARIES = ENVIRONMENT / ("Scripts" if WINDOWS else "bin")
PYTHON = BINARIES / ("python.exe" if WINDOWS else "python")
LINT_IMPORTS = BINARIES / ("lint-imports.exe" if WINDOWS else "lint-imports")

# Debian package: the library in it that Qt loads.
OFFSCREEN = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
}
WINDOW = {
    **OFFSCREEN,
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def say(text: str) -> None:
    """Print at once, so that it stands before what the next command prints."""
    print(text, flush=True)


def call(*command: str | Path, env: Mapping[str, str] | None = None) -> int:
    """Run a command in the source tree and return its exit code."""
    try:
        return subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode
    except KeyboardInterrupt:
        return 130


# Libraries of the system


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(wanted: Mapping[str, str]) -> list[str]:
    """Name the Debian packages whose library cannot be loaded; none outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for package, library in wanted.items() if not loads(library)]


def as_root() -> list[str] | None:
    """Return what stands before apt-get: nothing for root, sudo where it asks no password, else None."""
    if WINDOWS or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    allowed = shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False)
    return sudo if allowed and allowed.returncode == 0 else None


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages where that is allowed; otherwise name them in one line and leave."""
    if not packages:
        return
    line = f"Missing system packages; install them by: sudo apt-get install {' '.join(packages)}"
    before = as_root()
    if before is None:
        sys.exit(line)
    say(f"Installing {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--no-install-recommends", *packages]):
        whole = [*before, "apt-get", "-qq", "-y", *command]
        done = subprocess.run(whole, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{done.stderr.strip()}\n{line}")


# The virtual environment


def requirements(with_tools: bool) -> list[str]:
    """Read what to install from pyproject.toml; ``with_tools`` adds what tests and checks need."""
    import tomllib

    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    # pip must find the build's own requirements, as it installs the project without build isolation.
    wanted = [*declared["project"]["dependencies"], *declared["build-system"]["requires"], "editables"]
    return wanted + (declared["dependency-groups"]["dev"] if with_tools else [])


def make_environment() -> None:
    """Create the virtual environment, or again where its Python is gone; pip stays outside."""
    try:
        subprocess.run([PYTHON, "-c", ""], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        import venv

        say("Making the virtual environment .venv")
        venv.EnvBuilder(clear=True, symlinks=not WINDOWS, with_pip=False).create(ENVIRONMENT)


def pip() -> list[str]:
    """Return the command for pip, working on the virtual environment from outside."""
    outside = getattr(sys, "_base_executable", None) or sys.executable
    command = [outside, "-m", "pip"]
    if subprocess.run([*command, "--version"], capture_output=True, check=False).returncode != 0:
        install_packages(["python3-pip"])
    return [*command, "--python", str(PYTHON), "--disable-pip-version-check"]


def install(with_tools: bool) -> None:
    """Install what pyproject.toml asks for, when it changed since the last time; leave on failure."""
    make_environment()
    wanted = requirements(with_tools)
    key = hashlib.sha256("\n".join([sys.version, str(ROOT), *wanted]).encode()).hexdigest()
    stamp = ENVIRONMENT / ("installed-tools" if with_tools else "installed")
    if stamp.exists() and stamp.read_text("utf-8") == key:
        return
    say("Installing what pyproject.toml asks for")
    command = [*pip(), "install", "--quiet"]
    if call(*command, *wanted) or call(*command, "--no-build-isolation", "--no-deps", "--editable", "."):
        sys.exit("The installation failed; the lines above say why.")
    stamp.write_text(key, "utf-8")


def set_up(libraries: Mapping[str, str], with_tools: bool) -> None:
    """Make everything ready: system libraries, environment, packages and bytecode."""
    install_packages(missing_packages(libraries))
    install(with_tools)
    call(PYTHON, "-m", "compileall", "-q", "pmm_desk")


# Commands


def run(arguments: Sequence[str]) -> int:
    """Start the app on the files named, or on a copy of the sample project."""
    displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    if sys.platform.startswith("linux") and not arguments and not displays & os.environ.keys():
        sys.exit("No display to open a window on. Start it in a desktop session, or by xvfb-run.")
    set_up(WINDOW, with_tools=False)
    if code := call(PYTHON, "packaging/build_hook.py"):
        return code
    return call(PYTHON, "-m", "pmm_desk", *(arguments or ["--sample"]))


def check(arguments: Sequence[str], with_tests: bool = True) -> int:
    """Run every check and, unless told otherwise, the tests; all of them, whatever fails."""
    set_up(OFFSCREEN, with_tools=True)
    steps: dict[str, list[str | Path]] = {
        "build": [PYTHON, "packaging/build_hook.py"],
        "style": [PYTHON, "-m", "ruff", "check"],
        "format": [PYTHON, "-m", "ruff", "format", "--check"],
        "types": [PYTHON, "-m", "mypy"],
        "imports": [LINT_IMPORTS, "--no-logo"],
    }
    if with_tests:
        steps["tests"] = [PYTHON, "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments]
    # By "CI" the property tests draw the same examples on every machine; pytest alone draws new ones.
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CI": "1"}
    report = []
    failed = False
    for name, command in steps.items():
        say(f"== {name}")
        started = time.monotonic()
        code = call(*command, env=env)
        failed = failed or code != 0
        word = "FAILED" if code else "ok"
        report.append(f"{name:<8} {word:<7} {time.monotonic() - started:6.1f} s")
    say("== summary\n" + "\n".join(report))
    return 1 if failed else 0


def lint(arguments: Sequence[str]) -> int:
    """Run every check but the tests."""
    return check(arguments, with_tests=False)


def bench(arguments: Sequence[str]) -> int:
    """Measure everything, or only the benchmarks named."""
    set_up(WINDOW, with_tools=True)
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and shutil.which("Xvfb") is None:
        install_packages(["xvfb"])
    if code := call(PYTHON, "packaging/build_hook.py"):
        return code
    return call(PYTHON, "-m", "bench", *arguments, env={**os.environ, "PYTHONIOENCODING": "utf-8"})


def translations(arguments: Sequence[str]) -> int:
    """Bring the translators' files up to date."""
    set_up(OFFSCREEN, with_tools=False)
    return call(PYTHON, "packaging/build_hook.py", "--translations", *arguments)


def main() -> int:
    """Do what the first argument names; return the exit code."""
    if sys.version_info < (3, 11):
        sys.exit("PMM Desk needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    commands = {"run": run, "test": check, "lint": lint, "bench": bench, "translations": translations}
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in commands:
        say(__doc__ or "")
        return 0 if name in ("-h", "--help", "help") else 2
    return commands[name](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
