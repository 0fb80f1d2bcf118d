"""What PySide does when it is imported and this app hardly ever needs: a third of the time until the window stands.

Both switches change no result, and do nothing in a PySide that has other modules than those named here.
"""

from __future__ import annotations

import sys
from _thread import RLock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

_LATER = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)
"""Modules about the signatures of Qt's functions: help texts, error messages and stub files are made of them.

Not `mapping`, into which PySide looks by itself, past the way on which a module hears that it is wanted.
"""

_ONE_AT_A_TIME = RLock()


def import_qt() -> None:
    """Import PySide without what can wait."""
    with _others_later():
        import PySide6.QtWidgets  # noqa: F401 (the other modules of Qt find it there)
    _skip_reading_of_sources()


@contextmanager
def _others_later() -> Iterator[None]:
    """Whatever is imported inside of this runs its modules about signatures when something in them is asked for.

    PySide brings them as sources in an archive: to import them is to compile them anew at every start.
    """
    finders = sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        yield
    finally:
        finders[:] = sys.meta_path
        sys.meta_path = finders


class _Finders(list[Any]):
    """Finders of modules; each may put itself in front of the others, but no module that can wait runs at once."""

    def __iter__(self) -> Iterator[Any]:
        return (_Waiting(finder) for finder in super().__iter__())


class _Waiting:
    """A finder whose loaders wait, where they may."""

    def __init__(self, finder: Any) -> None:
        self._finder = finder

    def find_spec(self, name: str, *more: Any) -> ModuleSpec | None:
        """What the finder finds."""
        spec: ModuleSpec | None = self._finder.find_spec(name, *more)
        if spec is not None and name in _LATER:
            spec.loader = cast("Loader", _Later(spec.loader))
        return spec


class _Later:
    """Runs a module when the first name in it is asked for (PEP 562)."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """The module, empty."""
        made: ModuleType | None = self._loader.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Leave word of what to do when a name is missing."""
        module.__dict__["__getattr__"] = self._runs(module, module.__name__)

    def _runs(self, module: ModuleType, known_as: str) -> Callable[[str], Any]:
        def run(name: str) -> Any:
            # The import system looks for names of its own, which the module may never have.
            if name.startswith("__"):
                raise AttributeError(name)
            with _ONE_AT_A_TIME:
                if module.__dict__.pop("__getattr__", None) is not None:
                    self._exec(module, known_as)
            return getattr(module, name)

        return run

    def _exec(self, module: ModuleType, known_as: str) -> None:
        """Run it under the name it was found by: PySide gives it another one meanwhile."""
        spec = module.__spec__
        if spec is None:
            return
        given, spec.name = spec.name, known_as
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = given


def _skip_reading_of_sources() -> None:
    """Tell PySide that no module wants its `__feature__` switch, which we never use.

    To find out by itself, it reads the source of every module that is imported: a fifth of all import time.
    Worse, it looks into modules that another thread is only half through, at which pydantic raises ImportError.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature.__dict__["_mod_uses_pyside"] = _never


def _never(_module: object) -> bool:
    return False
