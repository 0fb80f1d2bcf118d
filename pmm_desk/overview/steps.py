"""The six first lines: what they ask, which are done or skipped, where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from pmm_desk.forms.overview import Ui_OverviewTab
from pmm_desk.kits.words import EXPORTED
from pmm_desk.overview.rules import STEPS, Held, current, done
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import set_role

if TYPE_CHECKING:
    from pmm_desk.overview.answers import Answers

WRITTEN = ("one_line", "group", "alternative", "sentence")
"""The lines answered by writing. Their fields are made after the first frame unless one of them stands open."""
_SKIPPED = "overview.skipped"


class Steps(QObject):
    """Fills the six lines of the form; the answers that are written come from answers.py when they are ready."""

    def __init__(self, form: Ui_OverviewTab, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self._finished: dict[str, bool] = {}
        self._unfolded: set[str] = set()
        """Lines that are done or skipped and yet shown whole, since the user asked or is writing in them."""
        self._answers: Answers | None = None
        self._unfolded |= {step for step, finished in self._reckon().items() if not finished}
        form.open_comparison.clicked.connect(lambda: live.go.emit("cmp_", ""))
        form.export_first.clicked.connect(lambda: live.go.emit("kit_", ""))
        for step in STEPS:
            self._part("skip", step).clicked.connect(lambda _=False, step=step: self._skip(step))
        form.show_steps.clicked.connect(self._show_again)

    @property
    def shown_whole(self) -> bool:
        """Whether a line stands open whose answer is written by hand: the first frame needs its fields."""
        return bool(self._unfolded & set(WRITTEN))

    def take(self, answers: Answers) -> None:
        """Put the fields of the answers that are written by hand into their lines."""
        for step in WRITTEN:
            place = getattr(self._form, f"body_{STEPS.index(step) + 1}")
            place.addWidget(answers.part(step))
        self._answers = answers
        self.retranslate()

    def retranslate(self) -> None:
        """Fill the starter lists in the window's language; what was picked or typed stays."""
        if self._answers is not None:
            self._answers.retranslate()
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
        if self._answers is not None:
            self._answers.refresh()

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
        if step not in WRITTEN:
            self._part("answer", step).setVisible(not folded)
        elif self._answers is not None:
            self._answers.part(step).setVisible(not folded)
        self._part("question", step).setEnabled(finished or not skipped)
        button = self._part("skip", step)
        if not finished and not skipped:
            button.setText(self.tr("Skip"))
        else:
            button.setText(self.tr("Show") if folded else self.tr("Hide"))

    def _say(self) -> None:
        rows = self._live.count("comparison_row")
        self._form.comparison_said.setText(self.tr("%n row(s) compared", "", rows) if rows else "")
        self._form.comparison_said.setVisible(bool(rows))

    def _skip(self, step: str) -> None:
        """Skip an open line; fold or unfold one that is done or skipped."""
        if self._finished[step] or step in self._skipped():
            self._unfolded ^= {step}
        else:
            self._unfolded.discard(step)
            self._live.project.remember(_SKIPPED, " ".join(sorted(self._skipped() | {step})))
        self.refresh()

    def _show_again(self) -> None:
        self._live.project.remember(_SKIPPED, "")
        self.refresh()

    def _skipped(self) -> frozenset[str]:
        return frozenset(self._live.project.remembered(_SKIPPED).split())

    def _part(self, part: str, step: str) -> Any:
        return getattr(self._form, f"{part}_{STEPS.index(step) + 1}")
