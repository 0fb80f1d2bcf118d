"""The six first lines: what they ask, what an answer does, which are done or skipped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from pmm_desk.forms.overview import Ui_OverviewTab
from pmm_desk.overview import words
from pmm_desk.overview.rules import STEPS, Held, current, done
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import set_role

_SKIPPED = "overview.skipped"
EXPORTED = "overview.exported"
"""Remembered once a sheet was exported from this project on this computer."""


class Steps(QObject):
    """Fills the six lines of the form and does what they say; each answer is one undoable change."""

    def __init__(self, form: Ui_OverviewTab, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self._finished: dict[str, bool] = {}
        self._draft = ""
        self._unfolded: set[str] = set()
        """Lines that are done or skipped and yet shown whole, since the user asked or is writing in them."""
        self._binder = FormBinder(form.answer_1, live)
        self._binder.bind(next((row["id"] for row in live.rows("product")), None))
        self._unfolded |= {step for step, finished in self._reckon().items() if not finished}
        form.add_group.clicked.connect(self._add_group)
        form.add_alternative.clicked.connect(self._add_alternative)
        form.alternative.returnPressed.connect(self._add_alternative)
        form.open_comparison.clicked.connect(lambda: live.go.emit("cmp_", ""))
        form.keep_sentence.clicked.connect(self._keep_sentence)
        form.open_positioning.clicked.connect(lambda: live.go.emit("can_", ""))
        form.export_first.clicked.connect(lambda: live.go.emit("kit_", ""))
        for step in STEPS:
            self._part("skip", step).clicked.connect(lambda _=False, step=step: self._skip(step))
        form.show_steps.clicked.connect(self._show_again)

    def retranslate(self) -> None:
        """Fill the starter lists in the window's language; what was picked or typed stays."""
        for box, starters, table in self._picks():
            typed = box.currentText()
            box.clear()
            held = [str(row["name"] or row.get("job_title") or "") for row in self._live.rows(table)]
            box.addItems([word for word in held if word])
            box.addItems([word for word in starters() if word not in held])
            box.setCurrentText(typed)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is done, and show it."""
        form = self._form
        self._finished = self._reckon()
        skipped = self._skipped()
        step = current(self._finished, skipped)
        form.steps_card.setVisible(bool(step))
        form.show_steps.setVisible(not step and not all(self._finished.values()))
        ready = sum(1 for name in STEPS if self._finished[name])
        form.steps_done.setText(self.tr("{done} of {all} done").format(done=ready, all=len(STEPS)))
        for name in STEPS:
            self._show_step(name, open_=name == step, skipped=name in skipped)
        self._say()
        self._show_draft(next(iter(self._live.rows("product")), {}))

    def _reckon(self) -> dict[str, bool]:
        """Step → whether it is done, as the project stands."""
        live = self._live
        product = next(iter(live.rows("product")), {})
        held = Held(
            str(product.get("one_line") or ""),
            live.count("target_group"),
            live.count("competitor"),
            live.count("comparison_row"),
            sum(1 for row in live.rows("canvas") if row["statement"] or row["that_does"]),
            bool(live.project.remembered(EXPORTED)),
        )
        return dict(done(held))

    def _show_step(self, step: str, *, open_: bool, skipped: bool) -> None:
        finished = self._finished[step]
        mark = self._part("mark", step)
        assert isinstance(mark, QLabel)
        mark.setText("✓" if finished else str(STEPS.index(step) + 1))
        set_role(mark, "chip-success" if finished else "chip-accent" if open_ else "chip-neutral")
        folded = (finished or skipped) and step not in self._unfolded
        self._part("answer", step).setVisible(not folded)
        self._part("question", step).setEnabled(finished or not skipped)
        button = self._part("skip", step)
        if not finished and not skipped:
            button.setText(self.tr("Skip"))
        else:
            button.setText(self.tr("Show") if folded else self.tr("Hide"))

    def _say(self) -> None:
        form, live = self._form, self._live
        groups = [str(row["name"]) for row in live.rows("target_group")]
        _fill(form.groups_said, " · ".join(groups))
        _fill(form.alternatives_said, " · ".join(str(row["name"]) for row in live.rows("competitor")))
        rows = live.count("comparison_row")
        _fill(form.comparison_said, self.tr("%n row(s) compared", "", rows) if rows else "")

    def _show_draft(self, product: dict[str, Any]) -> None:
        """The drafted sentence follows the answers as long as nobody has written over it."""
        form, live = self._form, self._live
        group = next(iter(live.rows("target_group")), {})
        role = live.row(group["persona_id"]) if group else None
        kind = live.row(group["customer_type_id"]) if group else None
        alternative = next(iter(live.rows("competitor")), {})
        drafted = words.drafted(
            str(product.get("name") or ""),
            str(product.get("one_line") or ""),
            str((role or {}).get("job_title") or (role or {}).get("name") or ""),
            str((kind or {}).get("name") or ""),
            str(alternative.get("name") or ""),
        )
        if form.sentence.toPlainText() in ("", self._draft):
            form.sentence.setPlainText(drafted)
        self._draft = drafted
        form.keep_sentence.setEnabled(bool(drafted))

    def _add_group(self) -> None:
        form, live = self._form, self._live
        role, kind, behaviour = (box.currentText().strip() for box, _, _ in self._picks())
        missing = next((box for box, _, _ in self._picks() if not box.currentText().strip()), None)
        if missing is not None:
            form.groups_said.setText(
                self.tr("A target group needs all three: a role, a kind of company and a way of buying.")
            )
            form.groups_said.show()
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def work(change: Any) -> None:
            change.add(
                "target_group",
                name=f"{role} · {kind}",
                persona_id=self._found("persona", role) or change.add("persona", name=role, job_title=role),
                customer_type_id=self._found("customer_type", kind) or change.add("customer_type", name=kind),
                buying_behaviour_id=self._found("buying_behaviour", behaviour)
                or change.add("buying_behaviour", name=behaviour),
            )

        if live.attempt(self.tr("Add a target group"), work, initiator=self):
            self.refresh()

    def _found(self, table: str, name: str) -> str | None:
        wanted = name.casefold()
        return next(
            (
                str(row["id"])
                for row in self._live.rows(table)
                if wanted in (str(row["name"]).casefold(), str(row.get("job_title") or "").casefold())
            ),
            None,
        )

    def _add_alternative(self) -> None:
        name = self._form.alternative.text().strip()
        if not name:
            self._form.alternative.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        values = {"name": name, "kind": "status_quo"}
        if self._live.attempt(
            self.tr("Add an alternative"), lambda change: change.add("competitor", **values), initiator=self
        ):
            self._form.alternative.clear()
            self.refresh()

    def _keep_sentence(self) -> None:
        form, live = self._form, self._live
        sentence = form.sentence.toPlainText().strip()
        if not sentence:
            return

        def work(change: Any) -> None:
            group = next((row["id"] for row in live.rows("target_group")), None)
            canvas = change.add("canvas", name=self.tr("Version 1"), target_group_id=group, current=1)
            live.write(change, canvas, "statement", sentence, translated=True)

        live.attempt(self.tr("Keep the sentence"), work, initiator=self)

    def _skip(self, step: str) -> None:
        """Skip an open line; fold or unfold one that is done or skipped."""
        if self._finished[step] or step in self._skipped():
            self._unfolded ^= {step}
        else:
            self._live.project.remember(_SKIPPED, " ".join(sorted(self._skipped() | {step})))
        self.refresh()

    def _show_again(self) -> None:
        self._live.project.remember(_SKIPPED, "")
        self.refresh()

    def _skipped(self) -> frozenset[str]:
        return frozenset(self._live.project.remembered(_SKIPPED).split())

    def _picks(self) -> tuple[tuple[QComboBox, Callable[[], list[str]], str], ...]:
        form = self._form
        return (
            (form.role_pick, words.starter_roles, "persona"),
            (form.type_pick, words.starter_types, "customer_type"),
            (form.behaviour_pick, words.starter_behaviours, "buying_behaviour"),
        )

    def _part(self, part: str, step: str) -> Any:
        return getattr(self._form, f"{part}_{STEPS.index(step) + 1}")


def _fill(label: QLabel, text: str) -> None:
    """An empty caption takes no room."""
    label.setText(text)
    label.setVisible(bool(text))
