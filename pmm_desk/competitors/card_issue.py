"""Giving a battlecard out: what it held is remembered, and what changed since is said; also what writes itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.card import Step, compared, last_issue, on_card, printed, since, snapshot
from pmm_desk.competitors.rules import Row, evidence_age, linked
from pmm_desk.competitors.words import mark_words
from pmm_desk.widgets.live import Live


class CardIssues(QObject):
    """What the page of battlecards knows of cards given out, and of the blocks that write themselves."""

    def __init__(self, live: Live, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board

    def last(self, rival_id: str) -> Row | None:
        """The card of a rival that was given out last."""
        return last_issue(self._live.project.rows("card_issue", where={"competitor_id": rival_id}), rival_id)

    def give_out(self, rival_id: str) -> None:
        """Remember the card as it stands today; a second time on one day takes the place of the first."""
        content, day = self._snapshot(rival_id), self._board.as_of.isoformat()
        author = str((self._live.project.rows("project") or [{}])[0].get("author") or "")
        last = self.last(rival_id)

        def work(change: Any) -> None:
            values = {"issued": day, "issued_by": author, "content": content}
            if last is not None and last["issued"] == day:
                change.set(last["id"], **values)
            else:
                change.add("card_issue", competitor_id=rival_id, **values)

        self._live.attempt(self.tr("Mark a battlecard as issued"), work)

    def _printed(self, rival_id: str) -> list[dict[str, Any]]:
        """The lines that the card prints, in the main language."""
        reader = self._live.project
        lines = on_card(reader.rows("battlecard_line"), reader.rows("line_card"), rival_id)
        return list(printed(lines, self._proofs([line["id"] for line in lines])).lines)

    def _proofs(self, line_ids: Sequence[str]) -> dict[str, list[Row]]:
        evidence = {row["id"]: row for row in self._board.all_evidence()}
        links = self._live.project.rows("line_evidence", where={"battlecard_line_id": list(line_ids)})
        return linked(links, "battlecard_line_id", evidence)

    def _marks(self, rival_id: str) -> dict[str, str]:
        return {row["id"]: self._board.matrix.mark(row["id"], rival_id) for row in self._board.rows}

    def _price(self, rival_id: str) -> str:
        return str((self._live.project.row(rival_id) or {}).get("price") or "")

    def _snapshot(self, rival_id: str) -> str:
        lines = self._printed(rival_id)
        texts = self._live.project.rows("translation", where={"row": [line["id"] for line in lines]})
        return snapshot(lines, self._marks(rival_id), texts, self._price(rival_id))

    def steps(self, rival_id: str) -> list[Step]:
        """What is other than on the card given out last; nothing where none was."""
        last = self.last(rival_id)
        if last is None:
            return []
        found = since(last["content"], self._printed(rival_id), self._marks(rival_id), self._price(rival_id))
        return found or []

    # words -------------------------------------------------------------------------------------------

    def words(self, rival_id: str) -> str:
        """When the card was given out, and how much changed since."""
        last = self.last(rival_id) if rival_id else None
        if last is None:
            return ""
        changes = self.tr("%n change(s) since", None, len(self.steps(rival_id)))
        return self.tr("issued {day}, {changes}").format(day=last["issued"], changes=changes)

    def written(self, rival_id: str, lines: Sequence[Row]) -> dict[str, list[str]]:
        """What the blocks that write themselves say: block → its lines."""
        return {
            "comparison": self._comparison(rival_id, lines),
            "changed": [self._step(step) for step in self.steps(rival_id)],
            "evidence": [self._evidence(lines)],
        }

    def _comparison(self, rival_id: str, lines: Sequence[Row]) -> list[str]:
        board, marks = self._board, mark_words()
        rows = compared(lines, dict(board.matrix.ours), lambda row: board.matrix.mark(row, rival_id))
        words = self.tr("{row}: {us} {ours}, {rival} {theirs}")
        return [
            words.format(
                row=board.row(row_id)["name"],
                us=board.our_name,
                ours=marks[board.matrix.ours[row_id]].lower(),
                rival=board.rival_name(rival_id),
                theirs=marks[board.matrix.mark(row_id, rival_id)].lower(),
            )
            for row_id in rows
            if board.has(row_id)
        ]

    def _step(self, step: Step) -> str:
        """One change in words."""
        if step.kind == "mark":
            marks = mark_words()
            name = str(self._board.row(step.row_id)["name"]) if self._board.has(step.row_id) else ""
            before, after = marks.get(str(step.before), ""), marks.get(step.after, "")
            return self.tr("{row}: {before} → {after}").format(row=name, before=before, after=after)
        if step.kind == "price":
            return self.tr("Price: {before} → {after}").format(before=step.before or "–", after=step.after or "–")
        texts = step.before if isinstance(step.before, dict) else {}
        now = str((self._live.row(step.row_id) or {}).get("line") or step.after)
        if step.kind == "removed":
            return self.tr("Dropped: {line}").format(line=texts.get(self._live.language) or texts.get("", ""))
        if step.kind == "added":
            return self.tr("New: {line}").format(line=now)
        return self.tr("Reworded: {line}").format(line=now)

    def _evidence(self, lines: Sequence[Row]) -> str:
        found = {item["id"]: item for items in self._proofs([line["id"] for line in lines]).values() for item in items}
        stale = self._stale(found.values())
        text = self.tr("%n piece(s) of evidence stand behind these lines", None, len(found))
        if stale:
            text = self.tr("{text}, {stale}").format(text=text, stale=self.tr("%n of them stale", None, stale))
        return self.tr("{text}. Printed on the second page: claim, label, source, date.").format(text=text)

    def _stale(self, evidence: Iterable[Row]) -> int:
        ages = (evidence_age([item], self._board.limits, self._board.as_of) for item in evidence)
        return sum(age is not None and age.stale for age in ages)
