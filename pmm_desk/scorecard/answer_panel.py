"""The answer for one feature beside the score table: why this tier, how firm it is, what would turn it."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pmm_desk.scorecard.answer import Answer, Reach, Room, top_of
from pmm_desk.scorecard.answer_rows import CriterionRows, Line, ReachRows, RoomRows
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.reason import bare, interval_words, percent_words, sentences, tenths, turned
from pmm_desk.scorecard.rules import contradictions
from pmm_desk.scorecard.sheet_values import colour_of
from pmm_desk.scorecard.why import answer_of, called, matrix, names, reason_of, speech
from pmm_desk.scorecard.wording import full_tier, points_words, sentence, tier_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme

WIDTH = 400
ORDER = ("indigo", "teal", "amber", "grey", "blue", "green", "rose", "violet")
"""The colours of tiers as the theme has them."""
RISKS = frozenset(("feature_without_pain", "demand_of_few", "too_few_cases", "effort_without_return"))
"""What is told of a feature among its risks."""


class AnswerPanel(QFrame):
    """A card at the right of the page; it shows whatever feature is chosen, and follows every change."""

    score_asked = Signal(str, str)
    """Lead to the score of a feature on a criterion."""
    override_asked = Signal(str)
    closed = Signal()

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.feature_id = ""
        self.answer: Answer | None = None
        self.setProperty("role", "card")
        self.setObjectName("answers")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(theme().px(WIDTH))
        self._build()
        self.retranslate()
        dress(self)

    def _build(self) -> None:
        look = theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(16), look.px(12), look.px(4), look.px(8))
        outer.setSpacing(look.px(6))
        head = QHBoxLayout()
        self.title = plain("", self, role="heading")
        self.title.setWordWrap(True)
        self.close_button = QPushButton(self)
        self.close_button.setObjectName("close_answers")
        self.close_button.setProperty("role", "quiet")
        self.close_button.setProperty("icon_name", "x")
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(head)
        self.scrolled = QScrollArea(self)
        self.scrolled.setObjectName("answers_scroll")
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self.scrolled)
        inside.setProperty("role", "plain")
        self.scrolled.setWidget(inside)
        outer.addWidget(self.scrolled, 1)
        self._fill(inside)

    def _fill(self, inside: QWidget) -> None:
        """What stands in the panel, from above."""
        look = theme()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, look.px(10), 0)
        self._body.setSpacing(look.px(6))
        self.tier = self._label("strong")
        self.why = self._label("")
        self.reach_title, self.reach = self._label("form-label"), ReachRows(inside)
        self._picture(self.reach, "reach")
        self.room_title, self.room = self._label("form-label"), RoomRows(inside)
        self._picture(self.room, "room")
        self.told = self._label("caption")
        self.turns_title, self.turns = self._label("form-label"), self._label("")
        self.holds_title, self.holds = self._label("form-label"), self._label("")
        self.against_title = self._label("form-label")
        self._against = QVBoxLayout()
        self._against.setSpacing(2)
        self._body.addLayout(self._against)
        self.risks_title, self.risks = self._label("form-label"), self._label("")
        self._live.findings_changed.connect(self._show_risks)
        self._body.addSpacing(look.px(6))
        self._body.addLayout(self._buttons(inside))
        self._body.addStretch(1)

    def _buttons(self, inside: QWidget) -> QHBoxLayout:
        """What to do with the answer."""
        buttons = QHBoxLayout()
        buttons.setSpacing(theme().px(8))
        self.brief = QPushButton(inside)
        self.brief.setObjectName("print_brief")
        self.brief.setProperty("icon_name", "file-text")
        self.brief.clicked.connect(lambda: self._live.preview_requested.emit("tier_decision", self.feature_id))
        self.propose = QPushButton(inside)
        self.propose.setObjectName("propose_from_answer")
        self.propose.clicked.connect(lambda: self.override_asked.emit(self.feature_id))
        buttons.addWidget(self.brief)
        buttons.addWidget(self.propose)
        buttons.addStretch(1)
        return buttons

    def _label(self, role: str) -> QLabel:
        label = plain("", self, role=role, wrap=True)
        label.setMinimumWidth(1)
        if role == "form-label":
            self._body.addSpacing(theme().px(6))
        self._body.addWidget(label)
        return label

    def _picture(self, rows: CriterionRows, name: str) -> None:
        rows.setObjectName(f"answer_{name}")
        rows.chosen_changed.connect(lambda told: self.told.setText(told))
        rows.opened.connect(lambda criterion: self.score_asked.emit(self.feature_id, criterion))
        self._body.addWidget(rows)

    # words -------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setAccessibleName(self.tr("Why this tier"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.reach_title.setText(self.tr("What each score could do"))
        self.reach.setAccessibleName(self.tr("What each score could do"))
        self.room_title.setText(self.tr("Weights at which the tier stays"))
        self.room.setAccessibleName(self.tr("Weights at which the tier stays"))
        self.turns_title.setText(self.tr("One point more or less"))
        self.holds_title.setText(self.tr("Nearby weightings"))
        self.against_title.setText(self.tr("The comparison disagrees"))
        self.risks_title.setText(self.tr("Risks"))
        self.brief.setText(self.tr("Print the brief"))
        self.propose.setText(self.tr("Propose another tier"))
        self.refresh()

    # showing -----------------------------------------------------------------------------------------

    def show_feature(self, feature_id: str) -> None:
        """Show the answer for a feature as the board stands now."""
        self.feature_id = feature_id
        self.refresh()

    def refresh(self) -> None:
        """Reckon and show everything; nothing is reckoned while the panel is hidden."""
        if self.isHidden():
            return
        board = self._board
        result = board.results.get(self.feature_id)
        self._show_risks()
        for widget in (self.tier, self.why):
            widget.setVisible(result is not None)
        for button in (self.brief, self.propose):
            # A brief and a proposal rest on what the team agreed on, and are about features.
            button.setVisible(result is not None and board.source.gated)
        if result is None:
            self.title.setText(self.tr("Choose a feature to see why it has its tier."))
            self.answer = None
            self._show_scored(False)
            self._show_against((), {})
            return
        linked = [row["id"] for row in self._live.rows("comparison_row", feature_id=self.feature_id)]
        pairs = contradictions(result, linked, matrix(self._live, board), board.scale) if linked else ()
        others = called(self._live, {row_id for pair in pairs for row_id in pair})
        self.answer = answer_of(board, self.feature_id, pairs, sure=True)
        spoken = speech()
        told = sentences(reason_of(board, self.answer, others), spoken)
        self.title.setText(result.name or self.tr("Unnamed"))
        parts = [points_words(result.score), tier_words(result, board)]
        self.tier.setText(" · ".join(filter(None, parts)) or self.tr("No tier yet"))
        # What has a picture or a list of its own below is not said twice.
        self.why.setText(spoken.joined(text for code, text in told if code not in ("drop", "holds", "rivals")))
        self._show_scored(result.score is not None and result.by_score is not None)
        if result.score is not None and result.by_score is not None:
            self._show_pictures(self.answer, result.score)
            self._show_turns(self.answer)
        self._show_against(pairs, others)

    def _show_scored(self, shown: bool) -> None:
        scored: tuple[QWidget, ...] = (self.reach_title, self.reach, self.told, self.turns_title, self.turns)
        weighed: tuple[QWidget, ...] = (self.room_title, self.room, self.holds_title, self.holds)
        for widget in scored:
            widget.setVisible(shown)
        for widget in weighed:
            widget.setVisible(shown and self.answer is not None and bool(self.answer.rooms))

    def _show_pictures(self, found: Answer, score: Fraction) -> None:
        board, spoken, called_so = self._board, speech(), names(self._board)
        top = top_of(board.scale)
        upper, tiers = top, []
        for place, limit in enumerate(board.scale.limits):
            lower = Fraction(0) if place == len(board.scale.limits) - 1 else min(limit, upper)
            tiers.append((place, float(lower / top), float(upper / top)))
            upper = lower
        lines = [
            Line(each.criterion, called_so.thing(each.criterion), self._reach_words(each)) for each in found.reaches
        ]
        today = (float(score / top), points_words(score))
        self.reach.show_reaches(found.reaches, lines, tiers, today, self._colours, top)
        lines = [Line(each.criterion, called_so.thing(each.criterion), self._room_words(each)) for each in found.rooms]
        words = [interval_words(each.interval, spoken) for each in found.rooms]
        self.room.show_rooms(found.rooms, lines, words, found.nearest)
        first = self.reach.chosen
        self.told.setText(first.told if first else "")

    def _colours(self, place: int) -> tuple[str, str]:
        """The fill of a tier and the line around it."""
        known = theme().tokens.tiers
        at = ORDER.index(colour_of(place, str(self._board.tiers[place]["colour"])))
        colours = known[at if at < len(known) else min(place, 3)]
        return colours.fill, colours.line

    def _reach_words(self, reach: Reach) -> str:
        """What a criterion could do, in one sentence."""
        board, tier = self._board, self._board.results[self.feature_id].by_score or 0
        words = self.tr("{criterion}: {low} to {high} points with scores from {first} to {last}; now {now}")
        scores = sorted(step.score for step in reach.steps)
        told = words.format(
            criterion=bare(names(board).thing(reach.criterion)),
            low=points_words(reach.low),
            high=points_words(reach.high),
            first=scores[0],
            last=scores[-1],
            now=reach.now,
        )
        for step in reach.turns(tier):
            turn = self.tr("; {tier} at {score}").format(tier=full_tier(step.tier, board), score=step.score)
            told += turn
        return told

    def _room_words(self, room: Room) -> str:
        """Where a weight may go, in one sentence."""
        words = self.tr("{criterion}: {share}% today; the tier stays at {interval}")
        spoken = speech()
        return words.format(
            criterion=bare(names(self._board).thing(room.criterion)),
            share=spoken.number(tenths(room.share)),
            interval=interval_words(room.interval, spoken),
        )

    def _show_turns(self, found: Answer) -> None:
        board, called_so, spoken = self._board, names(self._board), speech()
        listed: dict[tuple[int, int], list[str]] = {}
        for criterion, change, tier in found.changes:
            listed.setdefault((-change, tier), []).append(called_so.thing(criterion))
        lines = [turned(told, -key[0], full_tier(key[1], board), spoken) for key, told in sorted(listed.items())]
        self.turns.setText("\n".join(lines) or self.tr("No single point changes the tier by score."))
        if found.holds is not None:
            words = self.tr(
                "{percent}%: under so many of 1,000 weightings near today’s, each weight up to a fifth more or less, "
                "the tier by score stays."
            )
            self.holds.setText(words.format(percent=percent_words(found.holds, spoken)))

    def _show_risks(self) -> None:
        """What was noticed about a launch of this feature, in whole sentences."""
        found = [each for each in self._live.findings.get(self.feature_id, ()) if each.code in RISKS]
        self.risks_title.setVisible(bool(found))
        self.risks.setVisible(bool(found))
        self.risks.setText("\n".join(sentence(each, self._live) for each in found))

    def _show_against(self, pairs: tuple[tuple[str, str], ...], others: dict[str, str]) -> None:
        """Each row of the comparison that disagrees, as a link to it."""
        clear(self._against)
        self.against_title.setVisible(bool(pairs))
        for row_id in dict.fromkeys(row for row, _ in pairs):
            rivals = speech().both(others[rival] for row, rival in pairs if row == row_id)
            words = self.tr("{row}: {rivals}").format(row=others[row_id], rivals=rivals)
            link = QPushButton(words.replace("&", "&&"), self)
            link.setObjectName(f"against_{row_id}")
            link.setProperty("role", "link")
            link.setToolTip(self.tr("Open the row in the comparison"))
            link.clicked.connect(lambda _=False, row_id=row_id: self._live.go.emit(row_id, ""))
            self._against.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
