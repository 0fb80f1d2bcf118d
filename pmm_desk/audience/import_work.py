"""Plans an import of accounts off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pmm_desk.audience.account_import import Importer, Mapped
from pmm_desk.lists.listing import Line
from pmm_desk.widgets.list_work import ListWork

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pmm_desk.widgets.live import Live


@dataclass(frozen=True)
class Wish:
    """What to plan: the rows below the header, its width, which column is what, and the choices."""

    lines: Sequence[Line]
    width: int
    mapped: Mapped
    update: bool
    assign: bool
    source: str


class ImportWork(ListWork):
    """Reads lists of accounts, and works out what importing one would do."""

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def plan(self, wish: Wish) -> None:
        """Work out what an import would do."""
        reader = self._live.project.reader()
        limits = {
            name: int(info["limit"])
            for name, info in self._live.project.schema.record("account").columns().items()
            if "limit" in info
        }

        def work(job: int) -> Any:
            with reader:
                importer = Importer(
                    wish.mapped,
                    limits,
                    reader.rows("account"),
                    reader.rows("customer_type"),
                    reader.rows("assignment_rule"),
                    wish.update,
                    wish.assign,
                    wish.source,
                )
            return importer.plan(wish.lines, wish.width, lambda done: self.look(job, done))

        self._start("planned", work, None)
