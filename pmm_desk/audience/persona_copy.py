"""Roles that go from one project to another: copied into another file, or brought in from one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QListWidgetItem, QMessageBox, QWidget

from pmm_desk.audience.words import persona_title
from pmm_desk.forms.bring_personas import Ui_BringPersonas
from pmm_desk.project.error import Locked, ProjectError, ReadOnly
from pmm_desk.widgets.theme import dress, set_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pmm_desk.project.change import Change
    from pmm_desk.project.file import Project
    from pmm_desk.project.reader import Reader
    from pmm_desk.widgets.live import Live

ALONG = ("pain", "persona_trait", "persona_type")
"""What goes with a role: not the groups, committees and kits it stands in."""


class ChooseRoles(QDialog):
    """The roles of another project with a box each."""

    def __init__(self, name: str, roles: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`roles`: id and what people call it."""
        super().__init__(parent)
        self.form = Ui_BringPersonas()
        self.form.setupUi(self)
        form = self.form
        form.bring_heading.setText(self.tr("Which roles of “{name}” shall be brought in?").format(name=name))
        for row_id, title in roles:
            item = QListWidgetItem(title, form.roles)
            item.setData(Qt.ItemDataRole.UserRole, row_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if len(roles) == 1 else Qt.CheckState.Unchecked)
        form.roles.itemChanged.connect(lambda _: self._enable())
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Bring in"))
        self._enable()
        dress(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The box styles its buttons when it makes them: only from here on another role shows.
        set_role(self.form.buttons.button(QDialogButtonBox.StandardButton.Ok), "primary")

    def chosen(self) -> list[str]:
        """The ids of the ticked roles."""
        items = (self.form.roles.item(at) for at in range(self.form.roles.count()))
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked]

    def _enable(self) -> None:
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen()))


class PersonaCopies(QObject):
    """Asks for the other project, copies, and says in a sentence what was done or why not."""

    brought = Signal(str)
    """The first role that was brought in."""

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._parent = live, parent
        self.told: QMessageBox | None = None

    # out ---------------------------------------------------------------------------------------------

    def ask_where(self, persona_id: str) -> None:
        """Copy a role into a project the user chooses."""
        path = self._ask(self.tr("Copy the role into this project"))
        if path is not None and persona_id:
            self.copy(persona_id, path)

    def copy(self, persona_id: str, path: Path) -> bool:
        """Add a role to another project; False where that cannot be done, which is said."""
        if self._is_here(path):
            self._tell(self.tr("This is the project you are in. To have the role twice, duplicate it."))
            return False
        name = persona_title(self._live.row(persona_id) or {})
        try:
            with _busy():
                other = self._live.project.open_beside(path)
                try:
                    if other.read_only:
                        raise ReadOnly(name=path.name)
                    with other.change(self.tr("Bring in the role “{name}”").format(name=name)) as change:
                        copied(other, change, self._live.project, persona_id)
                    other.save()
                finally:
                    other.close()
        except Locked:
            self._tell(
                self.tr(
                    "“{name}” is open in another window. Close it there first, or go to that window and bring the"
                    " role in from here."
                ).format(name=path.name)
            )
            return False
        except ProjectError as error:
            self._live.failed.emit(error)
            return False
        self._tell(self.tr("“{role}” is now in “{name}”, too.").format(role=name, name=path.name))
        return True

    # in ----------------------------------------------------------------------------------------------

    def ask_which(self) -> None:
        """Bring roles in from a project the user chooses."""
        path = self._ask(self.tr("Bring roles in from this project"))
        if path is None:
            return
        if self._is_here(path):
            self._tell(self.tr("This is the project you are in. To have the role twice, duplicate it."))
            return
        roles = self.roles_of(path)
        if roles is None:
            return
        if not roles:
            self._tell(self.tr("“{name}” has no role to bring in.").format(name=path.name))
            return
        dialog = ChooseRoles(path.name, roles, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.bring(path, dialog.chosen()))
        dialog.open()

    def roles_of(self, path: Path) -> list[tuple[str, str]] | None:
        """The roles of another project as it was last saved: id and name; None where it cannot be read."""
        from pmm_desk.project import whole

        try:
            with _busy(), whole.reading(path, self._live.project.schema) as source:
                rows = source.rows("persona", language=self._live.language)
        except ProjectError as error:
            self._live.failed.emit(error)
            return None
        return [(row["id"], persona_title(row)) for row in rows]

    def bring(self, path: Path, roles: Sequence[str]) -> list[str]:
        """Add roles of another project to this one, as one step; their ids here, none where it cannot be done."""
        from pmm_desk.project import whole

        project, made = self._live.project, []
        try:
            with _busy(), whole.reading(path, project.schema) as source:
                title = self.tr("Bring in roles from “{name}”").format(name=path.name)
                with self._live.change(title, initiator=self) as change:
                    made = [copied(project, change, source, role) for role in roles]
        except ProjectError as error:
            self._live.failed.emit(error)
            return []
        if made:
            self.brought.emit(made[0])
        return made

    # both --------------------------------------------------------------------------------------------

    def _ask(self, title: str) -> Path | None:
        folder = str(self._live.project.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, folder, self.tr("Projects (*.pmm)"))
        return Path(chosen) if chosen else None

    def _is_here(self, path: Path) -> bool:
        here = self._live.project.path
        return path.resolve() == here.resolve() or (path.exists() and here.exists() and path.samefile(here))

    def _tell(self, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Roles"), "", QMessageBox.StandardButton.Ok, self._parent)
        box.setObjectName("copy_told")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        self.told = box


def copied(target: Project, change: Change, source: Reader, persona_id: str) -> str:
    """Add a role of one project to another; its code is left out where another role has it already."""
    from pmm_desk.project.bringing import bring

    row: dict[str, Any] = source.row(persona_id) or {}
    taken = {other["code"] for other in target.rows("persona")}
    values = {"code": ""} if row.get("code") in taken else {}
    return bring(target, change, source, persona_id, along=ALONG, **values)


@contextmanager
def _busy() -> Iterator[None]:
    """A waiting mouse while a file is opened."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
