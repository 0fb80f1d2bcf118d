"""The page of those who score, with real files that go out and come back."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.lists.reading import read
from pmm_desk.project.file import Project
from pmm_desk.scorecard.asking import AskScores
from pmm_desk.scorecard.decide_dialog import DecideDialog
from pmm_desk.scorecard.disagreement import SPREAD_ROLE
from pmm_desk.scorecard.log_page import LogPage
from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.scorers import ScorersPage
from pmm_desk.scorecard.tab import Tab
from pmm_desk.scorecard.taking import TakeScores
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show


def scorers(qtbot: QtBot, live: Live) -> tuple[Tab, ScorersPage]:
    """The tab in a window, its page of scorers in front."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("scorers")
    return tab, cast(ScorersPage, tab.page("scorers"))


def person(live: Live, name: str) -> str:
    """The id of a scorer of the sample."""
    return next(str(row["id"]) for row in live.rows("scorer") if row["name"] == name)


def person_named(live: Live, scorer_id: str) -> str:
    """The name of a scorer."""
    return str((live.row(scorer_id) or {})["name"])


def asked(tab: Tab, page: ScorersPage, folder: Path, *, form: bool = False, everybody: bool = False) -> list[Path]:
    """The files that the dialog writes."""
    tab.form.ask_scores.click()
    dialog = tab.findChild(AskScores)
    assert dialog is not None
    (dialog.form.as_form if form else dialog.form.as_copy).setChecked(True)
    for at in range(dialog.form.people.count()) if everybody else ():
        dialog.form.people.item(at).setCheckState(Qt.CheckState.Checked)
    written = list(dialog.write(folder))
    dialog.reject()
    dialog.deleteLater()
    return written


def test_an_empty_page_teaches_and_takes_the_first_name(qtbot: QtBot, bare: Live) -> None:
    tab, page = scorers(qtbot, bare)
    form = page.form
    assert form.places.currentWidget() is form.nobody_page
    assert any("scores alone first" in label.text() for label in form.nobody.findChildren(QLabel))
    form.nobody.button.click()
    assert bare.count("scorer") == 1 and form.places.currentWidget() is form.people_page
    qtbot.keyClicks(form.name.focusProxy() or form.name, "Ann")
    assert bare.rows("scorer")[0]["name"] == "Ann"
    tab.ask_for_scores()


def test_the_map_shows_where_they_differ_and_the_chosen_cell_who_thinks_what(qtbot: QtBot, moorline: Live) -> None:
    _, page = scorers(qtbot, moorline)
    form = page.form
    assert form.map_hint.text() == "2 not done yet"
    cell = (by_code(moorline, "feature", "F05"), by_code(moorline, "criterion", "C1"))
    assert page.map.chosen() == cell, "the most disputed cell is chosen"
    index = page.map.rows.find(cell)
    assert index.data() == "2–5" and index.data(SPREAD_ROLE).count == 3
    assert [form.said.item(at, 1).text() for at in range(3)] == ["2", "5", "2"]
    assert form.take_median.text() == "Median 2" and form.take_mean.text() == "Mean 3"
    assert form.agreed_now.text() == "on the scorecard: 3"
    form.disputed.setCurrentCell(1, 0)
    assert page.map.chosen() == (by_code(moorline, "feature", "F03"), by_code(moorline, "criterion", "C4"))
    assert [card.value for card in map(page._card, moorline.rows("scorer"))] == ["60 of 60", "48 of 60", "29 of 60"]


def test_agreeing_writes_the_score_with_who_thought_what(qtbot: QtBot, moorline: Live) -> None:
    """One cell, then all; each one step that undo takes back; figures and tiers follow."""
    tab, page = scorers(qtbot, moorline)
    feature, criterion = by_code(moorline, "feature", "F05"), by_code(moorline, "criterion", "C1")
    page.form.take_median.click()
    row = tab.board.score_row(feature, criterion)
    assert row is not None
    assert (row["score"], row["scorer"], row["confidence"], row["scored_on"]) == (2, "agreed", "low", "2026-06-30")
    assert row["note"] == "Lin Yue 2 · Zhou Hang 5 · Maya Ortiz 2"
    assert tab.board.marked(feature, criterion) == (True, True)
    page.form.own_score.setValue(4)
    page.form.take_own.click()
    assert tab.board.score(feature, criterion) == 4
    moorline.undo()
    moorline.undo()
    assert tab.board.score(feature, criterion) == 3
    page.agree_on_all("median", fresh=True)
    assert moorline.project.undo_title != "Agree on 0 score(s)", "nothing is open: nothing is written"
    page.agree_on_all("mean")
    assert tab.board.score(feature, criterion) == 3
    assert {row["scorer"] for row in moorline.rows("score")} == {"agreed"}
    moorline.undo()
    assert {row["scorer"] for row in moorline.rows("score")} == {""}


def test_a_note_of_who_thought_what_follows_in_every_language(qtbot: QtBot, moorline: Live) -> None:
    """Agreed in another language of the window, it is brought up to date; what somebody wrote by hand stays."""
    _, page = scorers(qtbot, moorline)
    cell = page.opinions.disputed()[0][0]
    page._agree({cell: 3})
    (score,) = moorline.rows("score", feature_id=cell[0], criterion_id=cell[1])
    first = moorline.rows("opinion", feature_id=cell[0], criterion_id=cell[1])[0]
    told = f"{person_named(moorline, first['scorer_id'])} {first['score']}"
    assert told in score["note"]
    with moorline.change("By hand in Chinese") as change:
        change.set(score["id"], scorer="商定")
        change.set(first["id"], score=1 if first["score"] != 1 else 2)
    page._agree({cell: 4})
    assert told not in (moorline.row(score["id"]) or {})["note"]
    with moorline.change("By hand") as change:
        change.set(score["id"], note="The carriers said so", scorer="Lin Tao")
    page._agree({cell: 5})
    assert (moorline.row(score["id"]) or {})["note"] == "The carriers said so"


def test_blind_until_one_has_scored_oneself(qtbot: QtBot, moorline: Live) -> None:
    """For who looks, cell by cell; the setting is undone like any other change."""
    tab, page = scorers(qtbot, moorline)
    form, maya = page.form, person(moorline, "Maya Ortiz")
    cell = (by_code(moorline, "feature", "F05"), by_code(moorline, "criterion", "C6"))
    assert page.opinions.spread(cell) is not None
    form.looks.setCurrentIndex(form.looks.findData(maya))
    form.looks.activated.emit(form.looks.currentIndex())
    assert page.map.rows.find(cell).data(SPREAD_ROLE) == "hidden"
    page.map.choose(cell)
    assert form.said.rowCount() == 0 and not form.take_own.isVisible()
    assert form.agreed_now.text().startswith("Score it yourself first")
    assert cell not in page.opinions.agreement("median")
    tab.score_as(maya)
    scores = cast(ScorecardPage, tab.page("scores"))
    assert "Maya Ortiz" in tab.form.scoring_words.text() and tab.form.scoring_bar.isVisible()
    scores.show_feature(*cell)
    qtbot.keyClick(scores.view, Qt.Key.Key_3)
    assert moorline.rows("opinion", scorer_id=maya, feature_id=cell[0], criterion_id=cell[1])[0]["score"] == 3
    tab.form.stop_scoring.click()
    assert not tab.form.scoring_bar.isVisible() and tab.board.score(*cell) == 3
    assert page.map.rows.find(cell).data() == "3"
    form.blind.setChecked(False)
    assert moorline.rows("scoring")[0]["blind"] == 0
    moorline.undo()
    assert form.blind.isChecked()


def test_a_copy_goes_out_is_scored_alone_and_comes_back(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    """In the copy only the person's own scores are shown; back home they are counted before anything is written."""
    tab, page = scorers(qtbot, moorline)
    maya = person(moorline, "Maya Ortiz")
    files = asked(tab, page, tmp_path)
    assert sorted(path.name for path in files) == ["Moorline Dock – Maya Ortiz.pmm", "泊序月台 – Zhou Hang.pmm"]
    path = next(path for path in files if "Maya" in path.name)
    project = Project.open(path, rooms.schema(), state=tmp_path / "state")
    other = Live(project)
    copy = Tab(other)
    show(qtbot, copy)
    assert copy.form.scoring_bar.isVisible() and not copy.form.stop_scoring.isVisible()
    assert "Nobody else’s scores" in copy.form.scoring_words.text()
    board = copy.board
    filled = [board.score(feature, row["id"]) for feature in board.features for row in board.criteria]
    assert sum(score is not None for score in filled) == 29 and other.count("score") == 0
    scores = cast(ScorecardPage, copy.page("scores"))
    feature, criterion = by_code(other, "feature", "F10"), by_code(other, "criterion", "C1")
    scores.show_feature(feature, criterion)
    scores.view.setFocus()
    qtbot.keyClick(scores.view, Qt.Key.Key_4)
    scores.show_feature(by_code(other, "feature", "F05"), criterion)
    qtbot.keyClick(scores.view, Qt.Key.Key_3)
    project.save()
    project.close()
    tab.form.take_scores.click()
    dialog = tab.findChild(TakeScores)
    assert dialog is not None
    dialog.open_files(files)
    assert dialog.form.outcome.text() == "1 new · 1 changed · 76 unchanged · 0 cannot be taken"
    assert sorted(dialog.form.lines.item(at, 3).text() for at in range(2)) == ["2 → 3", "4"]
    dialog.form.accept_scores.click()
    assert len(moorline.rows("opinion", scorer_id=maya)) == 30
    assert moorline.rows("opinion", scorer_id=maya, feature_id=feature)[0]["score"] == 4
    assert page.map.rows.find((feature, criterion)).data() == "2–4"
    assert moorline.project.undo_title == "Take back 2 score(s)"
    moorline.undo()
    assert len(moorline.rows("opinion", scorer_id=maya)) == 29


def test_nobody_decides_by_one_persons_scores(qtbot: QtBot, moorline: Live) -> None:
    """While one scores for somebody, tiers are not decided; the log tells what was, and nothing of today."""
    tab, page = scorers(qtbot, moorline)
    tab.score_as(page.list.row_id)
    tab.show_section("log")
    log = cast(LogPage, tab.page("log"))
    assert not log.decide_button.isEnabled()
    tab.decide()
    assert log.findChild(DecideDialog) is None
    told = [label.text() for label in log.then.findChildren(QLabel)]
    assert "Then" in told and "Today" not in told and "changed since" not in log.proof.text()
    scores = cast(ScorecardPage, tab.page("scores"))
    scores.show_feature(by_code(moorline, "feature", "F04"))
    offered = {action.text(): action.isEnabled() for action in scores.menu().actions()}
    assert not offered["Decide its tier"] and not offered["Propose another tier"]
    tab.explain()
    assert (
        scores.answers.isVisible() and not scores.answers.propose.isVisible() and not scores.answers.brief.isVisible()
    )
    tab.show_row(moorline.project.ids("readiness")[0], "stable")
    assert scores.isVisible()
    tab.score_as("")
    assert log.decide_button.isEnabled()
    assert "Today" in [label.text() for label in log.then.findChildren(QLabel)]


def test_forms_go_out_in_each_ones_language_and_a_tick_keeps_the_old_score(
    qtbot: QtBot, moorline: Live, tmp_path: Path
) -> None:
    tab, page = scorers(qtbot, moorline)
    files = asked(tab, page, tmp_path, form=True, everybody=True)
    assert [path.name for path in files] == [
        "泊序月台 – Lin Yue.xlsx",
        "泊序月台 – Zhou Hang.xlsx",
        "Moorline Dock – Maya Ortiz.xlsx",
    ]
    with moorline.change("Other") as change:
        for row in moorline.rows("opinion", scorer_id=person(moorline, "Lin Yue"))[:2]:
            change.set(row["id"], score=1)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK nothing")
    dialog = TakeScores(moorline, tab.board)
    qtbot.addWidget(dialog)
    dialog.open_files([*files, broken, tmp_path / "gone.pmm"])
    form = dialog.form
    assert form.problem.text().count("\n") == 1 and "broken.xlsx: " in form.problem.text()
    assert form.outcome.text() == "0 new · 2 changed · 135 unchanged · 0 cannot be taken"
    form.lines.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert len(dialog.wanted().taken) == 1
    form.lines.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not form.accept_scores.isEnabled()
    form.lines.item(1, 0).setCheckState(Qt.CheckState.Checked)
    form.accept_scores.click()
    scores = [row["score"] for row in moorline.rows("opinion", scorer_id=person(moorline, "Lin Yue"))[:2]]
    assert sorted(scores) == [1, 4]


def test_what_cannot_be_taken_is_named_and_saved(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    """A feature that was deleted meanwhile: its scores are listed, the others come in."""
    tab, page = scorers(qtbot, moorline)
    with moorline.change("More") as change:
        feature = change.add("feature", name="An idea that goes")
        zhou = person(moorline, "Zhou Hang")
        place = {"feature_id": feature, "scorer_id": zhou}
        for row in tab.board.criteria:
            change.add("opinion", **place, criterion_id=row["id"], score=2)
    files = asked(tab, page, tmp_path)
    with moorline.change("Clear") as change:
        for row in moorline.rows("opinion"):
            change.remove(row["id"])
        change.remove(feature)
    dialog = TakeScores(moorline, tab.board)
    qtbot.addWidget(dialog)
    dialog.open_files(files)
    assert dialog.form.outcome.text() == "137 new · 0 changed · 0 unchanged · 6 cannot be taken"
    dialog.save(tmp_path / "left.xlsx")
    left = read(tmp_path / "left.xlsx").lines
    assert len(left) == 7 and left[1].cells[5] == "left out: this feature is not in the project"
    dialog.form.accept_scores.click()
    assert moorline.count("opinion") == 137


@pytest.mark.parametrize("table", ["scorer", "opinion"])
def test_every_row_has_its_place(qtbot: QtBot, moorline: Live, table: str) -> None:
    tab, page = scorers(qtbot, moorline)
    tab.show_section("scores")
    row = moorline.rows(table)[-1]
    tab.show_row(row["id"])
    assert tab.form.pages.currentWidget() is page
    if table == "opinion":
        assert page.map.chosen() == (row["feature_id"], row["criterion_id"])
    else:
        assert page.list.row_id == row["id"]
