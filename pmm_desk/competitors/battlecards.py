"""The page of battlecards: pick a rival, edit its card block by block in the order of the card."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pmm_desk.competitors.battlecard_line import LineEditor
from pmm_desk.competitors.block_card import BlockCard, numbers
from pmm_desk.competitors.board import Board
from pmm_desk.competitors.card import GENERATED, MOST, ORDER, card_words, on_card
from pmm_desk.competitors.card_issue import CardIssues
from pmm_desk.competitors.words import block_words, competitor_kind_words
from pmm_desk.forms.competitor_battlecards import Ui_CompetitorBattlecards
from pmm_desk.widgets.cards import EmptyState
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

USUAL = ("one_line", "they_win", "we_win", "say_first", "question", "objection", "do_not_say")


class BattlecardsPage(FormPage):
    """The rivals at the left, the card of the chosen one at the right."""

    competitor_asked = Signal()
    """Add a competitor, where its name can be written."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._rival = ""
        self._editors: dict[str, LineEditor] = {}
        self._blocks: dict[str, BlockCard] = {}
        self.form = Ui_CompetitorBattlecards()
        self.form.setupUi(self)
        form = self.form
        self.start = EmptyState(form.blocks, icon_name="file-text")
        self.start.clicked.connect(self._begin)
        form.blocks_layout.addWidget(self.start)
        form.blocks_layout.addStretch(1)
        form.rivals.setup(
            live,
            "competitor",
            self._card,
            thing=lambda: self.tr("competitor"),
            depends={"battlecard_line", "line_card"},
        )
        self.issues = CardIssues(live, board, self)
        form.rivals.row_chosen.connect(self.show_rival)
        form.add_competitor.clicked.connect(self.competitor_asked)
        form.no_card.clicked.connect(self.competitor_asked)
        self.blocks_menu = QMenu(form.add_block)
        form.add_block.setMenu(self.blocks_menu)
        form.add_block.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        form.issue_card.clicked.connect(lambda: self.issues.give_out(self._rival))
        form.preview_card.clicked.connect(
            lambda: live.preview_requested.emit("battlecard", self._rival) if self._rival else None
        )
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._rebuild)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._refresh)
        live.findings_changed.connect(self._refresh)
        self.retranslate()
        self.show_rival(form.rivals.current_id() or "")
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_card.set_words(
            self.tr("A battlecard is written against one competitor. Add the first one."),
            self.tr("Add competitor"),
            "binoculars",
        )
        self.start.set_words(
            self.tr("No card yet. A card is one page, read in a minute: one line, when they win, when we win, "
                    "what to ask, what not to say."),
            self.tr("Start with the usual blocks"),
        )  # fmt: skip
        self._fill_blocks_menu()
        self._refresh()

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""
        self._refresh()

    def add(self) -> None:
        """Open the choice of blocks to add a line to."""
        self.form.add_block.showMenu()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Lead to a line of a card, or to a rival's card."""
        if self.form.rivals.choose(row_id):
            return True
        row = self._live.row(row_id)
        if row is None or not self.form.rivals.choose(row.get("competitor_id")):
            return False
        if "battlecard_line_id" in row:
            row_id = str(row["battlecard_line_id"])
        self._rebuild()
        editor = self._editors.get(row_id)
        if editor is not None:
            editor.binder.show_field(field or "line")
            self.form.blocks_scroll.ensureWidgetVisible(editor)
        return editor is not None

    def show_rival(self, rival_id: str) -> None:
        """Show a rival's card."""
        if rival_id != self._rival:
            self._rival = rival_id
            self._clear()
        self._rebuild()

    # showing -----------------------------------------------------------------------------------------

    def _card(self, row: dict[str, Any]) -> CardText:
        count = len(self._lines(str(row["id"])))
        lines = self.tr("%n line(s)", None, count) if count else self.tr("no card yet")
        kind = competitor_kind_words().get(row["kind"], str(row["kind"]))
        return CardText(
            str(row["name"]) or self.tr("Unnamed"), self.tr("{kind} · {lines}").format(kind=kind, lines=lines)
        )

    def _lines(self, rival: str = "") -> list[dict[str, Any]]:
        """The lines of a card, by default of the one that is shown."""
        rival = rival or self._rival
        if not rival:
            return []
        return on_card(self._live.rows("battlecard_line"), self._live.rows("line_card"), rival)

    def _after_change(self, done: Any) -> None:
        touched = set(done.rows)
        if touched & {"battlecard_line", "line_card", "competitor", "card_issue"}:
            self._later.start()
        if touched & {"line_evidence", "evidence", "translation"}:
            self._refresh()

    def _clear(self) -> None:
        for block in self._blocks.values():
            block.hide()
            block.deleteLater()
        self._blocks, self._editors = {}, {}

    def _rebuild(self) -> None:
        """Bring cards and editors in line with the rows; what stays keeps its widget and its cursor."""
        lines = self._lines()
        held = {line["block"] for line in lines}
        if lines:
            held |= GENERATED | ({"changed"} if self.issues.last(self._rival) else set())
        wanted = [block for block in ORDER if block in held]
        for gone in [line_id for line_id in self._editors if all(line["id"] != line_id for line in lines)]:
            editor = self._editors.pop(gone)
            editor.hide()
            editor.deleteLater()
        for block in [block for block in self._blocks if block not in wanted]:
            card = self._blocks.pop(block)
            card.hide()
            card.deleteLater()
        for place, block in enumerate(wanted):
            if block not in self._blocks:
                self._blocks[block] = self._block(block)
            # Place 0 is the empty state's.
            self.form.blocks_layout.insertWidget(place + 1, self._blocks[block])
            mine = [line for line in lines if line["block"] == block]
            self._blocks[block].show_lines([self._editor(line) for line in mine])
        self._refresh(lines)

    def _block(self, block: str) -> BlockCard:
        card = BlockCard(block, self._others, self.form.blocks)
        card.line_asked.connect(self.add_line)
        card.share_asked.connect(self.share)
        return card

    def _others(self, block: str) -> list[tuple[str, list[dict[str, Any]]]]:
        """The other rivals with their own lines of a block that do not stand on this card."""
        here = {line["id"] for line in self._lines()}
        every = [line for line in self._live.rows("battlecard_line", block=block) if line["id"] not in here]
        found = []
        for rival in self._board.rivals:
            lines = [line for line in every if line["competitor_id"] == rival["id"]]
            if lines:
                found.append((str(rival["name"]) or self.tr("Unnamed"), lines))
        return found

    def _editor(self, line: dict[str, Any]) -> LineEditor:
        editor = self._editors.get(line["id"])
        if editor is None:
            editor = LineEditor(self._live, self._board, line["id"], self._rival, self.form.blocks)
            editor.moved.connect(self._move)
            self._editors[line["id"]] = editor
        editor.show_block(line["block"])
        return editor

    def _refresh(self, lines: list[dict[str, Any]] | None = None) -> None:
        form = self.form
        form.places.setCurrentWidget(form.filled if form.rivals.rows.total else form.empty)
        lines = self._lines() if lines is None else lines
        form.card_title.setText(self._board.rival_name(self._rival))
        words = sum(card_words(f"{line['line']} {line['reply']}") for line in lines)
        counted = self.tr("%n word(s) in all", None, words) if lines else ""
        form.card_count.setText(" · ".join(filter(None, (counted, self.issues.words(self._rival)))))
        form.preview_card.setEnabled(bool(lines))
        form.issue_card.setEnabled(bool(lines) and not self._live.project.read_only)
        form.add_block.setEnabled(bool(self._rival))
        self.start.setVisible(bool(self._rival) and not lines)
        written = self.issues.written(self._rival, lines) if lines else {}
        for block, card in self._blocks.items():
            mine = [line for line in lines if line["block"] == block]
            card.show_words(sum(card_words(f"{line['line']} {line['reply']}") for line in mine), len(mine))
            card.show_written(written.get(block, ()))
        for editor in self._editors.values():
            editor.refresh()

    # writing -----------------------------------------------------------------------------------------

    def _fill_blocks_menu(self) -> None:
        """All blocks of a card, in its order."""
        self.blocks_menu.clear()
        number = numbers()
        for block in ORDER:
            if block in GENERATED:
                continue
            words = self.tr("{number}  {block}").format(number=number[block], block=block_words()[block])
            action = self.blocks_menu.addAction(words)
            action.triggered.connect(lambda _=False, block=block: self.add_line(block))

    def add_line(self, block: str) -> None:
        """Add an empty line to a block and begin to write it."""
        made: list[str] = []
        lines = [line for line in self._lines() if line["block"] == block]
        if len(lines) >= MOST.get(block, len(lines) + 1):
            # The block is full: lead there, where it says so.
            self.form.blocks_scroll.ensureWidgetVisible(self._blocks[block])
            return
        mine = [line["id"] for line in lines]
        self._live.attempt(
            self.tr("Add a line to the battlecard"),
            lambda change: made.append(
                change.add("battlecard_line", after=mine[-1] if mine else None, competitor_id=self._rival, block=block)
            ),
        )
        if made:
            self._rebuild()
            editor = self._editors[made[0]]
            editor.form.line.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, editor, lambda: self.form.blocks_scroll.ensureWidgetVisible(editor))

    def share(self, line_ids: list[str]) -> None:
        """Let lines of other cards stand on this one as well."""

        def work(change: Any) -> None:
            for line_id in line_ids:
                change.add("line_card", battlecard_line_id=line_id, competitor_id=self._rival)

        self._live.attempt(self.tr("Reuse %n line(s)", None, len(line_ids)), work)

    def _begin(self) -> None:
        def work(change: Any) -> None:
            for block in USUAL:
                change.add("battlecard_line", competitor_id=self._rival, block=block)

        self._live.attempt(self.tr("Start a battlecard"), work)

    def _move(self, line_id: str, step: int) -> None:
        lines = self._lines()
        block = next((line["block"] for line in lines if line["id"] == line_id), "")
        ids = [line["id"] for line in lines if line["block"] == block]
        to = ids.index(line_id) + step
        if 0 <= to < len(ids):
            others = [other for other in ids if other != line_id]
            after = others[to - 1] if to > 0 else None
            self._live.attempt(self.tr("Move a line"), lambda change: change.move(line_id, after))
