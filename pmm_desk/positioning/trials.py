"""The tests of messages with customers: a table of all, and the form of the chosen one (E15, F26, F27)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.positioning_upkeep import Ui_PositioningUpkeep
from pmm_desk.positioning.answered import acted_on
from pmm_desk.positioning.message_card import begin_test
from pmm_desk.positioning.wording import chip
from pmm_desk.positioning.words import method_words, result_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.rows import Column

RESULT_CHIPS = {"open": "info", "passed": "success", "mixed": "warning", "failed": "danger"}
READS = frozenset({"message_test", "message", "translation"})


class Trials(QObject):
    """Fills the right side of the page of upkeep."""

    def __init__(self, form: Ui_PositioningUpkeep, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live = form, live
        form.tests.setup(
            live,
            "message_test",
            self._columns(),
            thing=lambda: self.tr("test"),
            depends={"message"},
            defaults=self._defaults,
        )
        form.message_id.set_shown(lambda row: str(row["wording"] or row["title"]))
        self.binder = FormBinder(form.test_form, live)
        form.test_chips.setup(live, lambda finding: chip(finding, live))
        form.tests.row_chosen.connect(self._show)
        form.add_test.clicked.connect(self.add)
        form.no_test.clicked.connect(self.add)
        form.duplicate_test.clicked.connect(lambda: form.tests.duplicate())
        form.delete_test.clicked.connect(lambda: form.tests.delete())
        live.changed.connect(lambda done: self._follow() if READS & set(done.rows) else None)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self._form
        form.method.set_choices(list(method_words().items()))
        form.result.set_choices(list(result_words().items()))
        form.tests.rows.set_columns(self._columns())
        form.tests_hint.setText(self.tr("show a message to customers before you print it a thousand times"))
        form.no_test.set_words(
            self.tr(
                "Show a message to a few customers, or try it in a small promotion, and write down what came of it."
            ),
            self.tr("Add test"),
            "list-checks",
        )
        self._follow()

    def add(self) -> None:
        """Add a test, of the first message nobody tested yet."""
        if not self._live.count("message"):
            self._live.go.emit("msg_", "")
            return
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            made = begin_test(change, self._live, str(self._defaults()["message_id"]))

        if self._live.attempt(self.tr("Begin a test with customers"), work):
            self.show_row(made)
            self._form.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a test and go to one of its fields."""
        if not self._form.tests.choose(row_id):
            return False
        self._show(row_id)
        if not (field and self.binder.show_field(field)):
            self._form.tests.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _columns(self) -> list[Column]:
        methods = method_words()
        return [
            Column("message_id", self.tr("Message"), show=self._message),
            Column("method", self.tr("How"), show=lambda row: methods.get(row["method"], ""), width=100),
            Column("n", self.tr("n"), align="right", width=52),
            Column("held_on", self.tr("When"), show=lambda row: row["held_on"] or "", width=100),
            Column("result", self.tr("Result"), chip=self._result, width=156),
        ]

    def _message(self, row: Row) -> str:
        message = self._live.row(row["message_id"]) or {}
        return str(message.get("wording") or message.get("title") or "")

    def _result(self, row: Row) -> tuple[str, str]:
        result = str(row["result"])
        if result in ("failed", "mixed") and not acted_on(row):
            words = self.tr("{result}, not acted on").format(result=result_words()[result])
            return RESULT_CHIPS[result], words
        return RESULT_CHIPS.get(result, "neutral"), result_words().get(result, result)

    def _defaults(self) -> dict[str, Any]:
        """The first message without a test, with its words as they stand; else the first of all."""
        project = self._live.project
        messages = project.rows("message")
        known = {row["message_id"] for row in project.rows("message_test")}
        said = [row for row in messages if row["wording"].strip()] or messages
        message = next((row for row in said if row["id"] not in known), said[0] if said else {})
        return {"message_id": message.get("id"), "shown": str(message.get("wording") or "")}

    def _follow(self) -> None:
        form = self._form
        number = self._live.count("message_test")
        form.no_test.setVisible(not number)
        form.tests.setVisible(bool(number))
        if number and form.tests.current_id() is None:
            form.tests.choose(form.tests.rows.id_at(0))
        self._show(form.tests.current_id() or "" if number else "")

    def _show(self, test: str) -> None:
        form = self._form
        if self.binder.row_id != (test or None):
            self.binder.bind(test or None)
        form.test_side.setVisible(bool(test))
        form.duplicate_test.setEnabled(bool(test))
        form.delete_test.setEnabled(bool(test))
        form.test_chips.show_row(test or None)
