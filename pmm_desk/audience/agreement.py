"""The fields of a target group; the day of an agreement is saved with what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pmm_desk.audience.buying_centre import state_of
from pmm_desk.widgets.fields import Field, FormBinder

if TYPE_CHECKING:
    from pmm_desk.project.change import Change


class GroupBinder(FormBinder):
    """Ties the fields of the page to one group at a time."""

    def write_along(self, change: Change, field: Field, value: Any) -> None:
        """The day of the agreement keeps the group's state of now, so that a later change is seen (C12)."""
        row = self.live.project.row(self.row_id or "") if field.column == "agreed_on" else None
        if row is not None:
            members = self.live.project.rows("committee_member", where={"target_group_id": row["id"]})
            change.set(row["id"], agreed_state=state_of(row, members) if value else None)
