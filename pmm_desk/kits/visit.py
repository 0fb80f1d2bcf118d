"""A kit for a visit: the sheets it begins with, and what follows when one meets another target group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmm_desk.kits.fallback import page_for
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.fields import FormBinder

Row = dict[str, Any]
Rows = Callable[..., list[Row]]


class KitForm(FormBinder):
    """The kit's own fields; another target group brings its sheets in the same step."""

    def write_along(self, change: Any, field: Field, value: Any) -> None:
        if field.column == "target_group_id" and self.row_id is not None:
            aim(change, self.live.rows, self.row_id, value)


def begin(change: Any, rows: Rows, paper: str) -> str:
    """A kit as the last one was: its group, language and paper; with every sheet that there is something to say on.

    A one-pager is made where there is none. Gives the kit's id.
    """
    kits, groups = rows("kit"), rows("target_group")
    last = kits[-1] if kits else {}
    group = last.get("target_group_id") or next((row["id"] for row in groups), None)
    kit: str = change.add(
        "kit", language=last.get("language", ""), paper=last.get("paper") or paper, target_group_id=group
    )
    page = page_for(rows, group) or change.add("one_pager")
    change.add("kit_sheet", kit_id=kit, kind="one_pager", one_pager_id=page)
    written = {row["competitor_id"] for table in ("battlecard_line", "line_card") for row in rows(table)}
    for row in rows("competitor"):
        if row["id"] in written:
            change.add("kit_sheet", kit_id=kit, kind="battlecard", competitor_id=row["id"])
    if group:
        change.add("kit_sheet", kit_id=kit, kind="target_group", target_group_id=group)
    return kit


def aim(change: Any, rows: Rows, kit: str, group: str | None) -> None:
    """Turn the sheets of a kit to another group: the page for customers, the page on the group, its role's portrait.

    Sheets about anything else stay. Without a group the general page takes the place of the group's own.
    """
    sheets = rows("kit_sheet", kit_id=kit)
    personas = {row["id"]: row["persona_id"] for row in rows("target_group")}
    old = next((sheet["target_group_id"] for sheet in sheets if sheet["kind"] == "target_group"), None)
    page, before = page_for(rows, group), page_for(rows, old)
    turned = {
        "one_pager": ("one_pager_id", before, page),
        "target_group": ("target_group_id", old, group),
        "persona": ("persona_id", personas.get(old or ""), personas.get(group or "")),
    }
    for sheet in sheets:
        column, was, new = turned.get(sheet["kind"], ("", None, None))
        if column and new and sheet[column] == was:
            change.set(sheet["id"], **{column: new})
    if group and not any(sheet["kind"] == "target_group" for sheet in sheets):
        change.add("kit_sheet", kit_id=kit, kind="target_group", target_group_id=group)
