"""The answers that are written: the sentence, a target group, an alternative, the first positioning."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from pmm_desk.forms.overview_rest import Ui_OverviewTab
from pmm_desk.overview import words
from pmm_desk.overview.rules import STEPS
from pmm_desk.widgets.form import FormBinder
from pmm_desk.widgets.live import Live


class Answers(QObject):
    """Does what the fields of the lines say; each answer is one undoable change."""

    def __init__(self, form: Ui_OverviewTab, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        self._draft = ""
        self._binder = FormBinder(form.answer_1, live)
        self._binder.bind(next((row["id"] for row in live.rows("product")), None))
        form.add_group.clicked.connect(self._add_group)
        form.add_alternative.clicked.connect(self._add_alternative)
        form.alternative.returnPressed.connect(self._add_alternative)
        form.keep_sentence.clicked.connect(self._keep_sentence)
        form.open_positioning.clicked.connect(lambda: live.go.emit("can_", ""))

    def part(self, step: str) -> QWidget:
        """The fields of one line."""
        found: QWidget = getattr(self._form, f"answer_{STEPS.index(step) + 1}")
        return found

    def retranslate(self) -> None:
        """Fill the starter lists in the window's language; what was picked or typed stays."""
        for box, starters, table in self._picks():
            typed = box.currentText()
            box.clear()
            held = [str(row["name"] or row.get("job_title") or "") for row in self._live.rows(table)]
            box.addItems([word for word in held if word])
            box.addItems([word for word in starters() if word not in held])
            box.setCurrentText(typed)

    def refresh(self) -> None:
        """Say what was answered so far, and draft the sentence from it."""
        form, live = self._form, self._live
        _fill(form.groups_said, " · ".join(str(row["name"]) for row in live.rows("target_group")))
        _fill(form.alternatives_said, " · ".join(str(row["name"]) for row in live.rows("competitor")))
        self._show_draft()

    def _show_draft(self) -> None:
        """The drafted sentence follows the answers as long as nobody has written over it."""
        form, live = self._form, self._live
        product = next(iter(live.rows("product")), {})
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

        live.attempt(self.tr("Add a target group"), work, initiator=self)

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
            self.tr("Add an alternative"),
            lambda change: change.add("competitor", **values),
            initiator=self,
        ):
            self._form.alternative.clear()

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

    def _picks(self) -> tuple[tuple[QComboBox, Callable[[], list[str]], str], ...]:
        form = self._form
        return (
            (form.role_pick, words.starter_roles, "persona"),
            (form.type_pick, words.starter_types, "customer_type"),
            (form.behaviour_pick, words.starter_behaviours, "buying_behaviour"),
        )


def _fill(label: QLabel, text: str) -> None:
    """An empty caption takes no room."""
    label.setText(text)
    label.setVisible(bool(text))
