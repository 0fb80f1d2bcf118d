"""The fields of a target group: no ring of influencers, and the day of an agreement is saved with what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pmm_desk.audience.buying_centre import state_of
from pmm_desk.widgets.fields import Field, FormBinder

if TYPE_CHECKING:
    from pmm_desk.project.change import Change


class GroupBinder(FormBinder):
    """Ties the fields of the page to one group at a time."""

    def refusal(self, field: Field, value: Any) -> str:
        """A group that influences itself, through others or not, would leave nobody's revenue counted (C10)."""
        if field.column != "influencer_of_id" or not value or self.row_id is None:
            return ""
        if value == self.row_id:
            return self.tr("A group cannot be its own influencer.")
        above = {group["id"]: group["influencer_of_id"] for group in self.live.rows("target_group")}
        ring = [value]
        while ring[-1] != self.row_id:
            up = above.get(ring[-1])
            if up is None or up in ring:
                return ""
            ring.append(up)
        names = self.tr(" → ", "between groups of a ring").join(
            self.live.name_of(group) for group in (self.row_id, *ring)
        )
        return self.tr("This would go round in a ring, and no group would count its revenue: {names}").format(
            names=names
        )

    def write_along(self, change: Change, field: Field, value: Any) -> None:
        """The day of the agreement keeps the group's state of now, so that a later change is seen (C12)."""
        row = self.live.project.row(self.row_id or "") if field.column == "agreed_on" else None
        if row is not None:
            members = self.live.project.rows("committee_member", where={"target_group_id": row["id"]})
            change.set(row["id"], agreed_state=state_of(row, members) if value else None)
