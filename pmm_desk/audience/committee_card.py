"""The card of a group's buying committee: the table, the influence map under it, and how a committee begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.audience.buying_centre import Member, Roles, committees, ring_with
from pmm_desk.audience.committee import Committee, part_chip
from pmm_desk.audience.influence_map import Figure, InfluenceMap
from pmm_desk.audience.rules import initials
from pmm_desk.audience.words import persona_title, span
from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.cards import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pmm_desk.audience.reckoning import Reckoning
    from pmm_desk.forms.audience_groups import Ui_AudienceGroups
    from pmm_desk.widgets.live import Live

MAP_SHOWN = "audience_map"
"""The note beside the project that keeps whether the influence map is open."""
READS = frozenset({"committee_member", "influence_link", "pain", "message", "translation"})


class CommitteeCard(QObject):
    """Fills the card of the committee for the shown group, and writes what is done there."""

    def __init__(self, live: Live, reckoning: Reckoning, form: Ui_AudienceGroups, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._reckoning, self._form = live, reckoning, form
        self._group: dict[str, Any] = {}
        self._moves = 0
        self.members: tuple[Member, ...] = ()
        self.table = Committee(live, form.committee_place)
        self.map = InfluenceMap(form.committee_place)
        form.committee_rows.addWidget(self.table)
        form.committee_rows.addWidget(self.map)
        self.map_words = plain("", form.committee_place, role="problem")
        self.map_hint = plain("", form.committee_place, role="caption")
        for words in (self.map_words, self.map_hint):
            words.setWordWrap(True)
            form.committee_rows.addWidget(words)
        form.committee_map_button.setChecked(live.project.remembered(MAP_SHOWN) == "yes")
        form.committee_map_button.toggled.connect(self._show_map)
        menu = QMenu(form.committee_add)
        menu.aboutToShow.connect(self._fill_menu)
        form.committee_add.setMenu(menu)
        form.implied_begin.clicked.connect(lambda: self.add(str(self._group.get("persona_id") or "")))
        self.map.moved.connect(self._move)
        self.map.link_asked.connect(self.link)
        self.map.opened.connect(lambda member_id: self.table.choose(member_id) and self.table.setFocus())
        live.changed.connect(self._after_change)

    def retranslate(self) -> None:
        """Say the headers in the window's language."""
        self.table.retranslate()
        self.map_hint.setText(
            self.tr(
                "Drag a person, or move it with the arrow keys. Who influences whom: pull an arrow from the dot, "
                "or press I."
            )
        )

    def show_group(self, group: dict[str, Any]) -> None:
        """Show the committee of this group."""
        if group["id"] != self._group.get("id"):
            self._say("")
        self._group = group
        live, personas = self._live, self._reckoning.parts["persona"]
        rows = live.rows("committee_member", target_group_id=group["id"])
        present = list(dict.fromkeys([group["persona_id"], *(row["persona_id"] for row in rows)]))
        pains = [pain for role in present for pain in live.rows("pain", persona_id=role)]
        messages = [message for role in present for message in live.rows("message", persona_id=role)]
        roles = Roles.of([personas[role] for role in present if role in personas], pains, messages)
        self.members = committees([group], rows, roles)[group["id"]]
        self.table.show_group(group["id"], str(group["persona_id"]), self.members, personas)
        self.map.reader = live.project
        self.map.movable = not live.project.read_only
        figures = [self._figure(member, row) for member, row in zip(self.members, rows, strict=False)]
        self.map.show_figures(figures, [(link["member_id"], link["influenced_id"]) for link in self._links(rows)])
        self._show_state(bool(rows))

    def _figure(self, member: Member, row: dict[str, Any]) -> Figure:
        persona = self._reckoning.part("persona", member.persona_id)
        name = str(persona.get("name") or persona.get("job_title") or "")
        chip = part_chip(member.parts) or ("neutral", "")
        place = (row["x"], row["y"])
        picture = str(persona.get("portrait") or "")
        return Figure(member.member_id, initials(name), name, chip[1], chip[0], member.influence, *place, picture)

    def _show_state(self, begun: bool) -> None:
        form = self._form
        read_only = self._live.project.read_only
        form.committee_implied.setVisible(not begun)
        form.committee_place.setVisible(begun)
        self._toggle(form.committee_map_button.isChecked())
        form.committee_map_button.setVisible(begun)
        form.committee_add.setVisible(begun)
        form.committee_add.setEnabled(not read_only)
        form.implied_begin.setEnabled(not read_only)
        own = self.members[0]
        form.implied_role.setText(persona_title(self._reckoning.part("persona", own.persona_id) or {}))
        form.implied_part.show_words(*(part_chip(own.parts) or ("neutral", "")))
        silent = sum(not member.message for member in self.members) if begun else 0
        form.committee_chip.show_words(
            "warning", self.tr("%n role(s) without a message", None, silent) if silent else ""
        )
        form.committee_hint.setText(self._size_words() if begun else self.tr("who takes part, who decides"))

    def _size_words(self) -> str:
        """How many take part, beside how many usually decide in this way of buying."""
        way = self._reckoning.part("buying_behaviour", self._group["buying_behaviour_id"])
        usual = span(way.get("people_from"), way.get("people_to"))
        known = [member.people for member in self.members if member.people is not None]
        if not known:
            return self.tr("who takes part, who decides")
        if not usual:
            return self.tr("%n people take part", None, sum(known))
        return self.tr("%n people take part, usually {usual}", None, sum(known)).format(usual=usual)

    # what is done here -------------------------------------------------------------------------------

    def add(self, persona_id: str) -> str | None:
        """Add a role to the committee, after the last one; None where it could not be."""
        made: list[str] = []
        ids = self.table.rows.ids
        values = {"target_group_id": self._group["id"], "persona_id": persona_id}
        self._live.attempt(
            self.tr("Add a committee member"),
            lambda change: made.append(change.add("committee_member", after=ids[-1] if ids else None, **values)),
        )
        if made:
            self.table.choose(made[0], "message")
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return made[0] if made else None

    def show_member(self, member_id: str, field: str = "") -> None:
        """Go to one member."""
        self.table.choose(member_id, field or "persona_id")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menu(self) -> None:
        menu = self._form.committee_add.menu()
        menu.clear()
        there = {member.persona_id for member in self.members if member.member_id}
        for role, row in self._reckoning.parts["persona"].items():
            if role not in there:
                title = persona_title(row).replace("&", "&&")
                menu.addAction(title).triggered.connect(lambda _=False, role=role: self.add(role))
        if menu.isEmpty():
            menu.addAction(self.tr("All roles take part")).setEnabled(False)

    def _move(self, member_id: str, x: float, y: float, by_keys: bool) -> None:
        # Keys in a row make one step of undo; a drag is one of its own.
        self._moves += not by_keys
        amend = f"{member_id}.place.{self._moves}" if by_keys else None
        title = self.tr("Move on the influence map")
        try:
            with self._live.change(title, amend=amend, initiator=self.map) as change:
                change.set(member_id, x=x, y=y)
        except ProjectError as error:
            self._live.failed.emit(error)

    def link(self, member_id: str, influenced_id: str, wanted: bool) -> None:
        """Say that one member influences another, or not any more; a ring is told and not written."""
        self._say("")
        links = self._links([{"id": member.member_id} for member in self.members if member.member_id])
        there = next(
            (row for row in links if (row["member_id"], row["influenced_id"]) == (member_id, influenced_id)), None
        )
        if not wanted:
            if there is not None:
                self._live.attempt(self.tr("Take an influence back"), lambda change: change.remove(there["id"]))
            return
        ring = ring_with([(row["member_id"], row["influenced_id"]) for row in links], member_id, influenced_id)
        if there is not None:
            return
        if ring:
            names = self.tr(" → ", "between people of a ring").join(map(self._name_of, (*ring, ring[0])))
            self._say(self.tr("Not added, since influence would go round in a ring: {names}").format(names=names))
            return
        values = {"member_id": member_id, "influenced_id": influenced_id}
        self._live.attempt(self.tr("Say who influences whom"), lambda change: change.add("influence_link", **values))

    def _links(self, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Who influences whom among these members."""
        ids = [row["id"] for row in rows]
        return self._live.rows("influence_link", member_id=ids) if ids else []

    def _name_of(self, member_id: str) -> str:
        """What people call a member."""
        role = next((member.persona_id for member in self.members if member.member_id == member_id), "")
        row = self._reckoning.part("persona", role)
        return str(row.get("name") or row.get("job_title") or "")

    def _say(self, words: str) -> None:
        """Say under the map what was not written; '' for nothing."""
        self.map_words.setText(words)
        self.map_words.setVisible(bool(words))

    def _show_map(self, shown: bool) -> None:
        self._live.project.remember(MAP_SHOWN, "yes" if shown else "")
        self._toggle(shown)

    def _toggle(self, shown: bool) -> None:
        self.map.setVisible(shown)
        self.map_hint.setVisible(shown)
        self.map_words.setVisible(shown and bool(self.map_words.text()))

    def _after_change(self, done: Any) -> None:
        group = self._reckoning.groups.get(self._group.get("id", ""))
        if group is not None and READS & set(done.rows):
            self.show_group(group)
