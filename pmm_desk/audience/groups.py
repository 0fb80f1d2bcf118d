"""The page of target groups: ranked at the left, the chosen one with its formula, figures and fields at the right."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from pmm_desk.audience.agreement import GroupBinder
from pmm_desk.audience.builder import Builder
from pmm_desk.audience.committee_card import CommitteeCard
from pmm_desk.audience.formula import COLUMNS, Formula
from pmm_desk.audience.funnel import Funnel
from pmm_desk.audience.group_numbers import show_numbers, show_totals
from pmm_desk.audience.market import MarketCards
from pmm_desk.audience.reckoning import Reckoning, figure
from pmm_desk.audience.rules import priority_class, triple
from pmm_desk.audience.wording import chip
from pmm_desk.audience.words import CLASS_KINDS, class_words, origin_words
from pmm_desk.forms.audience_groups import Ui_AudienceGroups
from pmm_desk.widgets.cards import FindingChips
from pmm_desk.widgets.fields import Field
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress, theme

ORDER = "audience_order"
"""The note beside the project that keeps how this list is ordered."""


class GroupsPage(FormPage):
    """The list of groups, the form of the chosen one, and the place where a new one begins."""

    part_wanted = Signal(str)
    """A role, type or behaviour is wanted that does not exist yet: its column in the formula."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self._beginning = False
        self._source = self._told = ""
        self.form = Ui_AudienceGroups()
        self.form.setupUi(self)
        form = self.form
        self.formula = Formula(live, reckoning, form, self)
        self.builder = Builder(live, reckoning, form, self)
        links = set(self.formula.links.values())
        fields = [field for field in form.filled.findChildren(Field) if field not in links]
        self.binder = GroupBinder(form.filled, live, fields=fields)
        self.committee = CommitteeCard(live, reckoning, form, self)
        self.market = MarketCards(live, form, self)
        self.funnel = Funnel(form.group_card)
        form.group_layout.addWidget(self.funnel)
        self.chips = FindingChips(form.group_card)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.group_layout.insertWidget(1, self.chips)
        self._set_up_list()
        self._set_up_order()
        self._connect()
        self.retranslate()
        self._say("", "")
        form.groups.choose_first()
        self._show(form.groups.current_id() or "")
        dress(self)

    def _set_up_list(self) -> None:
        groups = self.form.groups
        depends = {"persona", "customer_type", "buying_behaviour", "account"}
        groups.setup(self._live, "target_group", self._card, thing=lambda: self.tr("target group"), depends=depends)
        actions = groups.actions_of_rows
        assert actions is not None
        # A group cannot begin without its three picks, so adding and copying open the place for picking them.
        for action, work in ((actions.add_action, self.begin), (actions.duplicate_action, self.begin_copy)):
            action.triggered.disconnect()
            action.triggered.connect(lambda _=False, work=work: work())
        as_title(self.form.name)

    def _set_up_order(self) -> None:
        menu = QMenu(self.form.order)
        group = QActionGroup(menu)
        self._orders = {name: menu.addAction("") for name in ("revenue", "own")}
        for name, action in self._orders.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=name: self.set_order(name))
        self.form.order.setMenu(menu)
        own = self._live.project.remembered(ORDER) == "own"
        self._orders["own" if own else "revenue"].setChecked(True)
        self._arrange()

    def _connect(self) -> None:
        form, live = self.form, self._live
        form.groups.row_chosen.connect(self._chosen)
        rows = form.groups.rows
        for signal in (rows.layoutChanged, rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self._fit_list)
        self.formula.picked.connect(self._pick)
        self.builder.picked.connect(self._pick_part)
        self.builder.wanted.connect(self.part_wanted)
        self.formula.open_asked.connect(lambda row_id: live.go.emit(row_id, ""))
        form.add_group.clicked.connect(lambda: self.begin())
        form.no_group.clicked.connect(lambda: self.begin())
        form.cancel_new.clicked.connect(self.cancel)
        form.duplicate_group.clicked.connect(self.begin_copy)
        form.delete_group.clicked.connect(lambda: form.groups.delete())
        form.open_twin.clicked.connect(lambda: live.go.emit(self._told, ""))
        form.preview_sheet.clicked.connect(
            lambda: live.preview_requested.emit("target_group", self.binder.row_id) if self.binder.row_id else None
        )
        line = cast(QLineEdit, form.name.findChild(QLineEdit))
        line.textChanged.connect(lambda _: self._fit_name())
        theme().changed.connect(self._fit_list)
        theme().changed.connect(self._fit_name)

    def show_anew(self) -> None:
        self.follow()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.origin.set_choices(list(origin_words().items()))
        form.name.set_placeholder(self.tr("Name of the group"))
        form.need.set_placeholder(self.tr("What they want most, in one sentence"))
        self._orders["revenue"].setText(self.tr("By expected revenue"))
        self._orders["own"].setText(self.tr("In my own order"))
        form.no_group.set_words(
            self.tr("Who buys? A target group is one role in one type of company with one way of buying."),
            self.tr("New target group"),
            "users",
        )
        self.committee.retranslate()
        self.market.retranslate()
        self._arrange()

    # the list ----------------------------------------------------------------------------------------

    def set_order(self, order: str) -> None:
        """Order the list by expected revenue ("revenue") or as the user drags it ("own")."""
        self._orders[order].setChecked(True)
        self._live.project.remember(ORDER, order)
        self._arrange()

    def _arrange(self) -> None:
        own = self._orders["own"].isChecked()
        self.form.order_words.setText(self._orders["own" if own else "revenue"].text())
        self.form.groups.rows.set_arrangement(None if own else self._reckoning.by_revenue)

    def _card(self, row: dict[str, Any]) -> CardText:
        reckoning = self._reckoning
        role = reckoning.part("persona", row["persona_id"])
        parts = (
            role.get("job_title") or role.get("name"),
            reckoning.part("customer_type", row["customer_type_id"]).get("name"),
            reckoning.part("buying_behaviour", row["buying_behaviour_id"]).get("name"),
        )
        found = reckoning.figures(row["id"])
        influences = row["influencer_of_id"] is not None
        value = self.tr("influencer") if influences else figure(found.revenue if found else None)
        return CardText(str(row["name"]) or self.tr("Unnamed"), " × ".join(str(p) for p in parts if p), value)

    def _fit_list(self) -> None:
        """The caption stands right under the last line, as long as there is room."""
        lines = len(self.form.groups.rows.ids)
        self.form.groups.setMaximumHeight(lines * theme().px(62) + 1)

    def _fit_name(self) -> None:
        line = cast(QLineEdit, self.form.name.findChild(QLineEdit))
        text = line.text() or line.placeholderText()
        wide = theme().metrics(17, 600).horizontalAdvance(text) + theme().px(22)
        self.form.name.setMaximumWidth(max(theme().px(200), wide))

    # the chosen group --------------------------------------------------------------------------------

    def follow(self) -> None:
        """The figures, the names of the parts or the language changed."""
        self._show(self.binder.row_id or "")

    def _chosen(self, row_id: str) -> None:
        if row_id:
            self._beginning = False
        self._say("", "")
        self._show(row_id)

    def _show(self, row_id: str) -> None:
        form = self.form
        if self._beginning:
            row_id = ""
        form.yearly_value.setProperty("suffix", self._reckoning.currency)
        if self.binder.row_id != (row_id or None):
            self.binder.bind(row_id or None)
        row = self._reckoning.groups.get(row_id)
        form.side.setCurrentWidget(form.filled if row or self._beginning else form.empty)
        self._show_parts(row is not None)
        self.chips.show_row(row_id or "none")
        if self._beginning:
            self.formula.refresh()
            self.builder.show_picks(self.formula.picks)
        elif row is not None:
            self.formula.show_picks(row, row_id)
            self._show_group(row)
        show_totals(form, self._reckoning)
        self._fit_list()

    def _show_parts(self, chosen: bool) -> None:
        """A group that is about to begin has a formula only."""
        form = self.form
        parts = (form.name, form.class_chip, form.preview_sheet, form.duplicate_group, form.delete_group)
        for widget in (*parts, form.numbers, self.funnel, form.details):
            widget.setVisible(chosen)
        for widget in (form.new_title, form.new_hint, form.builder, form.cancel_new):
            widget.setVisible(not chosen)
        form.new_title.setText(self.tr("Copy of a target group") if self._source else self.tr("New target group"))

    def _show_group(self, row: dict[str, Any]) -> None:
        form, reckoning = self.form, self._reckoning
        code = priority_class(row)
        words = class_words()[code]
        form.class_chip.show_words(CLASS_KINDS[code], words)
        form.class_live.show_words(CLASS_KINDS[code], words)
        form.class_words.setText(self.tr("From this follows:"))
        plan = reckoning.plans.get(code, {})
        form.team.set_placeholder(str(plan.get("team") or ""))
        form.activity.set_placeholder(str(plan.get("activity") or ""))
        found = reckoning.figures(row["id"])
        if found is not None:
            show_numbers(form, self.funnel, row, found, reckoning)
        self.committee.show_group(row)
        self.market.show_group(row["id"])
        self._fit_name()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a group and go to one of its fields."""
        self._beginning = False
        if not self.form.groups.choose(row_id):
            return False
        self._chosen(row_id)
        if field in COLUMNS:
            self.formula.links[field].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not (field and self.binder.show_field(field)):
            self.form.groups.setFocus(Qt.FocusReason.OtherFocusReason)
        if field:
            shown = self.binder.field(field) or self.formula.links.get(field)
            if shown is not None:
                self._reveal(shown)
        return True

    def show_member(self, row: dict[str, Any], field: str = "") -> None:
        """Choose the group of a committee member and go to its line."""
        if self.show_row(row["target_group_id"]):
            self.committee.show_member(row["id"], field)
            self._reveal(self.form.committee_card)

    def show_variable(self, row: dict[str, Any], field: str = "") -> None:
        """Choose the group of a market variable and go to its card."""
        if self.show_row(row["target_group_id"]):
            card = self.market.show_variable(row["id"], field)
            if card is not None:
                self._reveal(card)

    def _reveal(self, place: QWidget) -> None:
        QTimer.singleShot(0, place, lambda: self.form.group_scroll.ensureWidgetVisible(place))

    # a new group -------------------------------------------------------------------------------------

    def begin(self, source: str = "") -> None:
        """Open the place where three picks make a new group; with `source` a copy of that group."""
        self._beginning, self._source = True, source
        groups = self.form.groups
        groups.clearSelection()
        groups.setCurrentIndex(QModelIndex())
        found = self._reckoning.groups.get(source, {})
        picks = {column: found.get(column) for column in COLUMNS}
        self._show("")
        self._show_picks(picks)
        if source:
            self._refuse(picks, "")
        self._enable_links()
        self.builder.focus_next(picks)

    def begin_copy(self) -> None:
        """Begin a copy of the chosen group, for which one of the three must differ."""
        if self.binder.row_id:
            self.begin(self.binder.row_id)

    def cancel(self) -> None:
        """Leave the place of a new group."""
        self._beginning, self._source = False, ""
        self._say("", "")
        groups = self.form.groups
        groups.choose_first()
        self._show(groups.current_id() or "")

    def add(self, picks: dict[str, str]) -> str | None:
        """Add the group of these three and begin with its name; None where it could not be."""
        made: list[str] = []
        source = self._source

        def work(change: Any) -> None:
            if source:
                made.append(change.duplicate(source, **picks))
                return
            made.append(change.add("target_group", **picks))
            change.add("committee_member", target_group_id=made[0], persona_id=picks["persona_id"])

        if not self._live.attempt(self.tr("Add target group"), work):
            return None
        self._beginning, self._source = False, ""
        self.show_row(made[0], "name")
        return made[0]

    def _enable_links(self) -> None:
        for link in self.formula.links.values():
            link.setEnabled(not self._live.project.read_only)

    def _show_picks(self, picks: dict[str, Any]) -> None:
        """Show what is picked for a group that is about to begin."""
        self.formula.show_picks(picks, None)
        self.builder.show_picks(picks)

    def _pick_part(self, column: str, row_id: str) -> None:
        """Take a pick from the lists; go on to the next list while one is missing."""
        self._pick(column, row_id)
        if self._beginning:
            self.builder.focus_next(self.formula.picks)

    def _pick(self, column: str, row_id: Any) -> None:
        """Take a pick: into a new group, or into the shown one; refused where no group may have the three."""
        before = dict(self.formula.picks)
        picks = {**before, column: row_id}
        shown = self.binder.row_id
        refused = self._refuse(picks, shown or "")
        if shown is None:
            self._show_picks(picks)
            if all(picks.values()) and not refused:
                self.add(cast(dict[str, str], picks))
        elif refused or row_id is None:
            self.formula.show_picks(before, shown)
        else:
            self._live.attempt(self.tr("Change the formula"), lambda change: change.set(shown, **{column: row_id}))

    def _refuse(self, picks: dict[str, Any], shown: str) -> bool:
        """Say so where another group has these three, or where they are marked as impossible."""
        if not all(picks.values()):
            self._say("", "")
            return False
        twin, mark = self._reckoning.twin(picks, shown), self._reckoning.impossible.get(triple(picks))
        if twin is not None:
            words = self.tr("“{name}” already has these three: change one of them.")
            self._say(words.format(name=twin["name"] or self.tr("Unnamed")), twin["id"])
        elif mark is not None:
            words = self.tr("These three are marked as impossible: {reason}") if mark["reason"] else ""
            words = words or self.tr("These three are marked as impossible.")
            self._say(words.format(reason=mark["reason"]), mark["id"])
        else:
            self._say("", "")
        return twin is not None or mark is not None

    def _say(self, words: str, place: str) -> None:
        """Say what is wrong with the three, and where to look at it; '' for nothing."""
        form = self.form
        self._told = place
        form.twice.setText(words)
        for widget in (form.twice, form.open_twin):
            widget.setVisible(bool(words))
