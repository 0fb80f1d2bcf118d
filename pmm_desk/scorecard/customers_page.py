"""The page of customers: target groups or accounts scored like features, beside what they are expected to bring."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.audience.rules import accounts_by_type, with_accounts
from pmm_desk.forms.scorecard_customers import Ui_ScorecardCustomers
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.criteria import CriteriaPage
from pmm_desk.scorecard.customer_beginning import begin
from pmm_desk.scorecard.customers import Standing, account_revenues, furthest, group_revenues, standings
from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.source import customers
from pmm_desk.scorecard.tiers import TiersPage
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, icon

SUBJECTS = ("target_group", "account")
FIGURES = frozenset({"target_group", "account", "customer_type", "project"})
"""What expected revenue rests on."""


class CustomerBoardPage(ScorecardPage):
    """The score table of groups or accounts; they are made and named in Audience."""

    def _show_all(self) -> None:
        super()._show_all()
        if self._board.ready:
            self.form.no_scorecard.set_words(
                self.tr("There is nobody to score yet: groups and accounts are made in Audience."),
                self.tr("Open Audience"),
                "users",
            )
        else:
            self.form.no_scorecard.set_words(
                self.tr(
                    "Who will most likely buy, and who is worth the work? Score them by your own criteria, and see "
                    "where that order is another than the one by expected revenue."
                ),
                self.tr("Start with the usual scorecard for customers"),
                "users",
            )

    def _begin(self) -> None:
        if self._board.ready:
            self.add_feature()
            return
        subject, language = self._board.source.subject, self._live.main_language
        self._write(self.tr("Start a scorecard for customers"), lambda change: begin(change, subject, language))

    def add_feature(self) -> None:
        """Groups and accounts are made in Audience."""
        self._live.go.emit({"target_group": "grp_", "account": "acc_"}[self._board.source.subject], "")

    def remove_feature(self, feature_id: str) -> None:
        """They are deleted where they are made."""
        self._live.go.emit(feature_id, "name")

    def menu(self) -> QMenu:
        """What can be done with the current group or account."""
        menu, row_id = QMenu(self.view), self.model.feature_id(self.view.currentIndex())
        if row_id:
            opened = menu.addAction(icon("users", size=16), self.tr("Open in Audience"))
            opened.triggered.connect(lambda: self._live.go.emit(row_id, "name"))
        return menu


class CustomersPage(FormPage):
    """Whom to work first: the table of one subject, its criteria, its tiers."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_ScorecardCustomers()
        self.form.setupUi(self)
        form = self.form
        self.boards: dict[str, ScoreBoard] = {}
        self._pages: dict[tuple[str, str], QWidget] = {}
        for subject in SUBJECTS:
            form.subject.addItem("", subject)
        for part in ("scores", "criteria", "tiers"):
            form.part.addItem("", part)
        form.subject.currentIndexChanged.connect(self.show_chosen)
        form.part.currentIndexChanged.connect(self.show_chosen)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._read_again)
        self.retranslate()
        dress(self)
        self.show_chosen()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for box, words in (
            (self.form.subject, (self.tr("Target groups"), self.tr("Accounts"))),
            (self.form.part, (self.tr("Scores"), self.tr("Criteria"), self.tr("Tiers"))),
        ):
            for at, text in enumerate(words):
                box.setItemText(at, text)
        for subject in self.boards:
            self._remark(subject)
        self._say_difference()

    @property
    def subject(self) -> str:
        """What is scored now: target_group or account."""
        return str(self.form.subject.currentData())

    def board(self, subject: str) -> ScoreBoard:
        """The board of a subject, read at the first call."""
        if subject not in self.boards:
            self.boards[subject] = ScoreBoard(self._live, customers(subject))
            self._remark(subject)
        return self.boards[subject]

    def page(self, subject: str, part: str) -> QWidget:
        """A page, built at the first call."""
        key = (subject, part)
        if key not in self._pages:
            board = self.board(subject)
            made: QWidget
            if part == "scores":
                made = self._score_page(board)
            else:
                made = (CriteriaPage if part == "criteria" else TiersPage)(self._live, board, self)
            made.setObjectName(f"customers_{subject}_{part}")
            self._pages[key] = made
            self.form.pages.addWidget(made)
        return self._pages[key]

    def _score_page(self, board: ScoreBoard) -> CustomerBoardPage:
        made = CustomerBoardPage(self._live, board, self)
        made.section_asked.connect(lambda _: self.show_part("tiers"))
        made.open_asked.connect(lambda row_id: self.show_row(row_id))
        return made

    def show_part(self, part: str) -> None:
        """Show the scores, the criteria or the tiers."""
        self.form.part.setCurrentIndex(self.form.part.findData(part))

    def show_chosen(self) -> None:
        """Show the page of the chosen subject and part."""
        self.form.pages.setCurrentWidget(self.page(self.subject, str(self.form.part.currentData())))
        self._say_difference()

    def follow(self, shape: bool) -> None:
        """The boards of customers follow by themselves."""

    def _after_change(self, done: Any) -> None:
        touched = set(done.rows)
        for subject, board in self.boards.items():
            if not touched & (board.tables | FIGURES):
                continue
            before = [[(row["id"], row["name"], row["short_name"]) for row in board.criteria], len(board.tiers)]
            board.follow(done)
            self._remark(subject)
            after = [[(row["id"], row["name"], row["short_name"]) for row in board.criteria], len(board.tiers)]
            for (other, _), page in self._pages.items():
                if other == subject:
                    cast(Any, page).follow(before != after or "translation" in touched)
        self._say_difference()

    def _read_again(self) -> None:
        """The content is in another language."""
        for subject, board in self.boards.items():
            board.read()
            self._remark(subject)
        for page in self._pages.values():
            cast(Any, page).follow(True)
        self._say_difference()

    # beside expected revenue ------------------------------------------------------------------------

    def standings(self, subject: str) -> dict[str, Standing]:
        """Where everybody stands by score and by expected revenue."""
        project, board = self._live.project, self.board(subject)
        groups, accounts = project.rows("target_group"), project.rows("account")
        types = with_accounts(project.rows("customer_type"), accounts_by_type(accounts))
        revenues = group_revenues(groups, types)
        if subject == "account":
            revenues = account_revenues(accounts, groups, types)
        return standings({key: board.engine.points(key) for key in board.features}, revenues)

    def _remark(self, subject: str) -> None:
        """Say in each line where it stands by revenue, and how far that is from its place by score."""
        board = self.boards[subject]
        board.remarks = {}
        for key, each in self.standings(subject).items():
            found = []
            if each.by_revenue is not None:
                found.append(("neutral", self.tr("by revenue: {place}").format(place=each.by_revenue)))
            if each.higher:
                words = self.tr("%n place(s) higher", None, each.higher) if each.higher > 0 else ""
                words = words or self.tr("%n place(s) lower", None, -each.higher)
                found.append(("info" if each.higher > 0 else "warning", words))
            board.remarks[key] = found

    def _say_difference(self) -> None:
        """Name the one whose two places are furthest apart."""
        form, board = self.form, self.boards.get(self.subject)
        found = self.standings(self.subject) if board is not None and board.ready else {}
        key = furthest(found)
        if board is None or key is None:
            form.difference.setText("")
            return
        each = found[key]
        words = self.tr("Furthest apart: {name} is number {score} by score and number {revenue} by expected revenue.")
        name = board.features[key]["name"] or self.tr("Unnamed")
        form.difference.setText(words.format(name=name, score=each.score, revenue=each.by_revenue))

    # places ------------------------------------------------------------------------------------------

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Lead to a score of a customer, a criterion or a tier of theirs."""
        row, table = self._live.row(row_id), self._live.project.table_of(row_id)
        if row is None:
            return False
        if table == "customer_score":
            subject = "target_group" if row["target_group_id"] else "account"
            self._choose(subject, "scores")
            page = cast(CustomerBoardPage, self.page(subject, "scores"))
            return page.show_feature(row[f"{subject}_id"], row["criterion_id"])
        card = self._live.row(row["scorecard_id"])
        if card is None or card["subject"] not in SUBJECTS:
            return False
        part = "criteria" if table == "criterion" else "tiers"
        self._choose(card["subject"], part)
        cast(Any, self.page(card["subject"], part)).show_row(row_id, field)
        return True

    def _choose(self, subject: str, part: str) -> None:
        self.form.subject.setCurrentIndex(self.form.subject.findData(subject))
        self.show_part(part)
