"""When the project is written to its file, and what the status bar may truly say about it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pmm_desk.project.error import ProjectError

if TYPE_CHECKING:
    from pmm_desk.project.file import Project
    from pmm_desk.widgets.live import Live

IDLE = 2_000
"""Milliseconds after the last edit until it is published."""
AGAIN = 30_000
"""Milliseconds until a publication that failed is tried once more."""


class Saving(QObject):
    """Publishes in the background when the person pauses; `changed` says that the words are others now."""

    changed = Signal()
    _published = Signal(object)

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project = live.project
        self.problem: ProjectError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.publish)
        self._published.connect(self._after)
        self._unwatch = self._project.on_published(self._published.emit)
        live.changed.connect(self._edited)
        if self._project.dirty:
            self._timer.start(IDLE)

    def close(self) -> None:
        """Write nothing more."""
        self._timer.stop()
        self._unwatch()

    def publish(self) -> None:
        """Write to the file in the background, if it can be written at all."""
        if not self._project.read_only:
            self._project.publish_soon()

    def save(self) -> None:
        """Write to the file now. ProjectError: it failed, and the edits are kept on this computer."""
        self._timer.stop()
        try:
            self._project.save()
        except ProjectError as error:
            self._after(error)
            raise
        self._after(None)

    def _edited(self, _done: object) -> None:
        self._timer.start(IDLE)
        self.changed.emit()

    @Slot(object)
    def _after(self, problem: ProjectError | None) -> None:
        self.problem = problem
        if problem is not None:
            self._timer.start(AGAIN)
        self.changed.emit()

    def words(self, now: datetime | None = None) -> tuple[str, str]:
        """What is true at this moment, and the role of the label that says it ('' or 'warn')."""
        project = self._project
        if project.newer:
            return self.tr("To read only: made by a newer PMM Desk"), "warn"
        if project.dirty and self.problem is not None:
            from pmm_desk.desk.words import short

            told = self.tr("Kept on this computer, not yet in the file: {reason}")
            return told.format(reason=short(self.problem)), "warn"
        if project.dirty and project.read_only:
            return self.tr("Kept on this computer: the file is read-only"), "warn"
        if project.dirty:
            return self.tr("Edited · kept on this computer, not yet in the file"), ""
        saved = project.saved_at
        if saved is None:
            return "", ""
        local = saved.astimezone()
        today = (now or datetime.now()).date()
        moment = f"{local:%H:%M}" if local.date() == today else f"{local:%Y-%m-%d %H:%M}"
        return self.tr("Saved {time} · every change is on disk").format(time=moment), ""
