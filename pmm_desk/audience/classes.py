"""The page of priority classes: what makes a group one of them, who works it, with what, and its groups."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pmm_desk.audience.group_links import show_groups
from pmm_desk.audience.reckoning import Reckoning, figure
from pmm_desk.audience.rules import CLASSES
from pmm_desk.audience.words import CLASS_KINDS, class_words
from pmm_desk.forms.audience_classes import Ui_AudienceClasses
from pmm_desk.forms.priority_class import Ui_PriorityClassCard
from pmm_desk.widgets.fields import Field, FormBinder
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

LAPSED = "lapsed"


def fact_words() -> dict[str, str]:
    """What makes a group one of a class."""
    return {
        "new": QCoreApplication.translate("PriorityClasses", "They never bought from us."),
        "cross_sell": QCoreApplication.translate("PriorityClasses", "They own another product of ours, not this one."),
        "up_sell": QCoreApplication.translate("PriorityClasses", "They own a lower one of its range."),
        "loyal": QCoreApplication.translate("PriorityClasses", "They still buy the star product."),
        "lapsed": QCoreApplication.translate("PriorityClasses", "They bought once, and nothing for three years."),
    }


class ClassCard(QFrame):
    """One class; its row is made when somebody first writes who works it."""

    begin_asked = Signal()

    def __init__(self, live: Live, reckoning: Reckoning, priority: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning, self.priority = live, reckoning, priority
        self.form = Ui_PriorityClassCard()
        self.form.setupUi(self)
        self.setObjectName(f"class_{priority}")
        self.binder = FormBinder(self, live)
        for field in self.binder.fields.values():
            field.edited.connect(lambda value, field=field: self._begin(field, value))
        self.form.class_begin.clicked.connect(self.begin_asked)
        self.follow()
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.follow()
        super().changeEvent(event)

    def follow(self) -> None:
        """The groups, the plan or the language changed."""
        form, reckoning = self.form, self._reckoning
        plan = reckoning.plans.get(self.priority)
        if self.binder.row_id != (plan["id"] if plan else None) or plan is None:
            self.binder.bind(plan["id"] if plan else None)
        for field in self.binder.fields.values():
            field.setEnabled(True)
            field.set_read_only(self._live.project.read_only)
        form.team.set_placeholder(self.tr("Who works these customers"))
        form.activity.set_placeholder(self.tr("What they do: visits, calls, events, offers"))
        groups = reckoning.of_class(self.priority)
        form.class_chip.show_words(CLASS_KINDS[self.priority], class_words()[self.priority])
        form.class_facts.setText(fact_words()[self.priority])
        form.class_total.setText(self._total(groups))
        show_groups(form.class_groups, form.class_empty, groups, self._live, reckoning)
        form.class_empty.setText(
            self.tr("No target group is of this class yet. What a group owns is ticked under its figures.")
        )
        form.class_begin.setVisible(not groups)
        form.class_begin.setEnabled(not self._live.project.read_only)

    def _total(self, groups: list[dict[str, Any]]) -> str:
        found = [self._reckoning.figures(group["id"]) for group in groups]
        known = [each.revenue for each in found if each is not None and each.revenue is not None]
        return figure(sum(known, Fraction(0))) if known else ""

    def _begin(self, field: Field, value: Any) -> None:
        """The first word about a class: its row begins with it."""
        if self.binder.row_id is not None or not value:
            return
        self._live.attempt(
            self.tr("Say who works a priority class"),
            lambda change: self._write(change, field, value),
            initiator=field,
        )

    def _write(self, change: Any, field: Field, value: Any) -> None:
        row_id = change.add("class_plan", priority=self.priority)
        self._live.write(change, row_id, field.column, value, translated=field.translated)


class ClassesPage(QWidget):
    """One card per class, in the order in which they are told; lapsed customers only where there are some."""

    begin_asked = Signal()

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.form = Ui_AudienceClasses()
        self.form.setupUi(self)
        self.cards = {name: ClassCard(live, reckoning, name, self.form.classes_plain) for name in (*CLASSES, LAPSED)}
        for card in self.cards.values():
            self.form.classes_stack.addWidget(card)
            card.begin_asked.connect(self.begin_asked)
        self.follow()
        dress(self)

    def follow(self) -> None:
        """The groups, the plans or the language changed."""
        for card in self.cards.values():
            card.follow()
        reckoning = self._reckoning
        self.cards[LAPSED].setVisible(bool(reckoning.of_class(LAPSED)) or LAPSED in reckoning.plans)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to the class a row is about; without one, to the first class nobody works."""
        row = self._live.row(row_id)
        bare = (name for name in CLASSES if name not in self._reckoning.plans)
        card = self.cards[str(row["priority"]) if row else next(bare, CLASSES[0])]
        if not card.binder.show_field(field or "team"):
            card.form.team.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.classes_scroll.ensureWidgetVisible(card)
        return row is not None
