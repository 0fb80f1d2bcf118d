"""Forms and copies for one person: nobody else's scores are in them, and what comes back is known by its ids."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from pmm_desk import rooms
from pmm_desk.lists.form import HIDDEN, NotOurForm
from pmm_desk.lists.listing import UnreadableList
from pmm_desk.paper.language import Words
from pmm_desk.project import whole
from pmm_desk.project.error import Truncated
from pmm_desk.scorecard.copies import NoScores, file_name, free_place, read_copy, write_copy
from pmm_desk.scorecard.returned import CHANGED, NEW, SAME, Given, plan, take
from pmm_desk.scorecard.rules import current_card
from pmm_desk.scorecard.score_form import Asked, read_form, write_form
from pmm_desk.widgets.live import Live
from tests.opened import by_code


def people(live: Live) -> list[str]:
    """Two scorers beside those of the sample; the first has said something already."""
    with live.change("People") as change:
        made = [change.add("scorer", name=name, language="") for name in ("Ann Lee", "林悦")]
        feature, criterion = by_code(live, "feature", "F01"), by_code(live, "criterion", "C1")
        for scorer, score in zip(made, (2, 5), strict=True):
            change.add(
                "opinion", feature_id=feature, criterion_id=criterion, scorer_id=scorer, score=score, note=f"n{score}"
            )
    return made


def asked(live: Live, scorer: str, language: str = "en") -> Asked:
    """What a form asks this person."""
    _, criteria, _ = current_card(live)
    project = live.project
    opinions = project.rows("opinion", where={"scorer_id": scorer})
    before = {(row["feature_id"], row["criterion_id"]): row for row in opinions}
    found = project.row(scorer)
    assert found is not None
    ids = {row["id"] for row in criteria}
    criteria = [row for row in project.rows("criterion", language=language) if row["id"] in ids]
    return Asked(
        project.rows("project")[0]["id"], "Dock", found, project.rows("feature", language=language), criteria, before
    )


def sheets(path: Path) -> dict[str, list[list[Any]]]:
    """All sheets as a spreadsheet would hold them."""
    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def rewrite(path: Path, found: dict[str, list[list[Any]]]) -> Path:
    """Write the sheets as somebody's spreadsheet would, without our formats."""
    with Workbook(str(path)) as book:
        for name, lines in found.items():
            sheet = book.add_worksheet(name)
            for at, line in enumerate(lines):
                for column, value in enumerate(line):
                    if isinstance(value, str) and value.startswith("="):
                        sheet.write_formula(at, column, value, None, "#REF!")
                    elif value != "":
                        sheet.write(at, column, value)
    return path


def test_a_form_holds_the_persons_own_scores_and_nobody_elses(moorline: Live, tmp_path: Path) -> None:
    ann, other = people(moorline)
    path = tmp_path / "form.xlsx"
    write_form(path, asked(moorline, ann), Words("en"), "form1")
    found = sheets(path)
    assert list(found) == ["Scores", "Reasons", "What the scores mean", "Instructions", HIDDEN]
    features, criteria = moorline.rows("feature"), current_card(moorline)[1]
    scores = found["Scores"]
    assert scores[0][3:] == [row["id"] for row in criteria] + ["confidence"]
    assert [line[0] for line in scores[2:]] == [row["id"] for row in features]
    filled = [value for line in scores[2:] for value in line[3:-1] if value != ""]
    assert filled == [2.0]
    assert other not in str(found) and "林悦" not in str(found) and "told by 5" not in str(found)
    assert criteria[0]["rubric_5"] in str(found["What the scores mean"])
    again = tmp_path / "again.xlsx"
    write_form(again, asked(moorline, other, "zh-Hans"), Words("zh-Hans"), "form2")
    assert next(iter(sheets(again))) == "评分"


def test_what_comes_back_is_known_by_ids_wherever_it_stands(moorline: Live, tmp_path: Path) -> None:
    """Lines turned round and deleted, columns moved, a line added, texts, NaN, a broken formula, a copied line."""
    ann, _ = people(moorline)
    path = tmp_path / "form.xlsx"
    write_form(path, asked(moorline, ann), Words("en"))
    found = sheets(path)
    scores, notes = found["Scores"], found["Reasons"]
    features, criteria = moorline.rows("feature"), current_card(moorline)[1]
    for line in scores[2:]:
        line[3], line[-1] = 4.0, "a guess"
    scores[3][4], scores[4][4], scores[5][4], scores[6][4], scores[7][4] = "high", "NaN", "=Z1", 3.5, 9.0
    notes[3][3], notes[2][4] = "two deals wait", "not yet"
    del scores[-1]
    body = scores[2:][::-1]
    body += [list(body[0]), ["", "A new idea", "", 5.0, *[""] * (len(body[0]) - 4)]]
    moved = [[*line[:3], *line[4:-1], line[3], line[-1]] for line in (*scores[:2], *body)]
    found["Scores"] = moved
    project, answers = read_form(rewrite(tmp_path / "back.xlsx", found))
    assert project == moorline.project.rows("project")[0]["id"] and answers.scorer["name"] == "Ann Lee"
    held = plan([answers], (row["id"] for row in features), criteria, moorline.rows("opinion"), moorline.rows("scorer"))
    kinds = [entry.kind for entry in held.entries]
    assert kinds.count(CHANGED) == 1 and kinds.count(NEW) == len(features) - 2 + 1
    assert sorted({entry.kind for entry in held.left}) == [
        "formula_error", "not_a_number", "not_whole", "out_of_range", "twice", "unknown_feature",
    ]  # fmt: skip
    stranger = next(entry for entry in held.left if entry.kind == "unknown_feature")
    assert (stranger.given.feature, stranger.given.place) == ("A new idea", f"I{len(moved)}")
    with moorline.change("Take") as change:
        assert take(change, held, "2026-06-30") == len(held.taken)
    row = moorline.rows("opinion", scorer_id=ann, feature_id=features[1]["id"], criterion_id=criteria[0]["id"])[0]
    assert (row["score"], row["note"], row["confidence"], row["scored_on"]) == (
        4,
        "two deals wait",
        "low",
        "2026-06-30",
    )
    bare = moorline.rows("opinion", scorer_id=ann, feature_id=features[0]["id"], criterion_id=criteria[1]["id"])[0]
    assert (bare["score"], bare["note"], bare["scored_on"]) == (None, "not yet", None), "a reason waits for its score"
    again = plan(
        [answers], (row["id"] for row in features), criteria, moorline.rows("opinion"), moorline.rows("scorer")
    )
    assert not again.taken and again.count(SAME) == len(held.taken) - 1, "nothing is counted twice"
    moorline.undo()
    assert len(moorline.rows("opinion", scorer_id=ann)) == 1


def test_a_changed_score_bears_the_day_it_came_back(moorline: Live, tmp_path: Path) -> None:
    """A form names no day; a score that it changes is of today, one that it repeats keeps its own."""
    ann, _ = people(moorline)
    criteria = current_card(moorline)[1]
    first = moorline.rows("opinion", scorer_id=ann)[0]
    with moorline.change("Earlier") as change:
        change.set(first["id"], scored_on="2026-01-05")
        second = change.add("opinion", feature_id=by_code(moorline, "feature", "F02"), criterion_id=criteria[0]["id"],
                            scorer_id=ann, score=3, scored_on="2026-01-05")  # fmt: skip
    path = tmp_path / "form.xlsx"
    write_form(path, asked(moorline, ann), Words("en"))
    found = sheets(path)
    line = next(each for each in found["Scores"] if each[0] == first["feature_id"])
    line[found["Scores"][0].index(first["criterion_id"])] = 4.0
    _, answers = read_form(rewrite(tmp_path / "back.xlsx", found))
    features = [row["id"] for row in moorline.rows("feature")]
    held = plan([answers], features, criteria, moorline.rows("opinion"), moorline.rows("scorer"))
    with moorline.change("Take") as change:
        assert take(change, held, "2026-06-30") == 1
    days = [(moorline.row(each) or {})["scored_on"] for each in (first["id"], second)]
    assert days == ["2026-06-30", "2026-01-05"]


def test_without_the_hidden_ids_names_tell(moorline: Live, tmp_path: Path) -> None:
    ann, _ = people(moorline)
    path = tmp_path / "form.xlsx"
    write_form(path, asked(moorline, ann), Words("en"))
    found = sheets(path)
    found["Scores"] = [line[1:] for line in found["Scores"][1:]]
    _, answers = read_form(rewrite(tmp_path / "back.xlsx", found))
    first = Given(by_code(moorline, "feature", "F01"), by_code(moorline, "criterion", "C1"), 2)
    assert [(each.feature, each.criterion, each.score) for each in answers.given] == [
        (first.feature, first.criterion, first.score)
    ]


def test_other_workbooks_are_no_forms(moorline: Live, tmp_path: Path) -> None:
    ann, _ = people(moorline)
    path = tmp_path / "form.xlsx"
    write_form(path, asked(moorline, ann), Words("en"))
    found = sheets(path)
    plain = {name: lines for name, lines in found.items() if name != HIDDEN}
    other = {**found, HIDDEN: [["something else", *found[HIDDEN][0][1:]], *found[HIDDEN][1:]]}
    empty = {**found, "Scores": [["x"]], "Reasons": [["y"]], "What the scores mean": [["z"]]}
    for at, broken in enumerate((plain, other, empty)):
        with pytest.raises(NotOurForm):
            read_form(rewrite(tmp_path / f"{at}.xlsx", broken))
    (tmp_path / "cut.xlsx").write_bytes(path.read_bytes()[:900])
    with pytest.raises(UnreadableList):
        read_form(tmp_path / "cut.xlsx")


def test_a_copy_holds_features_rubrics_and_ones_own_scores_alone(moorline: Live, tmp_path: Path) -> None:
    """Nobody's agreed scores, decisions, persons or rivals; the ids and the lineage stay."""
    ann, other = people(moorline)
    schema, card = rooms.schema(), current_card(moorline)[0]
    assert card is not None
    path = tmp_path / "ann.pmm"
    write_copy(path, schema, moorline.project, ann, card["id"])
    data = path.read_bytes()
    assert "林悦".encode() not in data and b"told by 5" not in data
    with whole.reading(path, schema) as copy:
        assert copy.lineage == moorline.project.lineage
        held = {table for table in schema.prefixes if copy.count(table)}
        assert held == {
            "project", "product", "feature", "scorecard", "criterion", "tier", "scorer", "opinion", "scoring",
        }  # fmt: skip
        assert [row["id"] for row in copy.rows("feature")] == [row["id"] for row in moorline.project.rows("feature")]
        assert [row["scorer_id"] for row in copy.rows("opinion")] == [ann]
        first = copy.rows("criterion")[0]
        assert copy.translations(first["id"], "name")["zh-Hans"].text == "新增收入"
    answers = read_copy(path, schema)
    assert [(each.scorer["id"], len(each.given)) for each in answers] == [(ann, 1)]
    assert other not in str(answers)


def test_a_form_of_thousands_of_features_comes_back(moorline: Live, tmp_path: Path) -> None:
    ann, _ = people(moorline)
    with moorline.change("Many") as change:
        made = [change.add("feature", name=f"Feature {number}", code=f"X{number}") for number in range(6_000)]
    path = tmp_path / "many.xlsx"
    write_form(path, asked(moorline, ann), Words("en"))
    found = sheets(path)
    scores = next(lines for name, lines in found.items() if name != HIDDEN and len(lines) > len(made))
    scores[-1] = [4 if value == "" else value for value in scores[-1]]
    _, answers = read_form(rewrite(path, found))
    assert {(each.feature, each.score) for each in answers.given if each.feature == made[-1]} == {(made[-1], 4)}


def test_files_that_bring_nothing_are_named(moorline: Live, bare: Live, tmp_path: Path) -> None:
    people(moorline)
    bare.project.share_copy(tmp_path / "plain.pmm")
    with pytest.raises(NoScores):
        read_copy(tmp_path / "plain.pmm", rooms.schema())
    moorline.project.share_copy(tmp_path / "whole.pmm")
    assert len(read_copy(tmp_path / "whole.pmm", rooms.schema())) >= 2, "a plain copy brings everybody's"
    (tmp_path / "cut.pmm").write_bytes((tmp_path / "whole.pmm").read_bytes()[:5000])
    with pytest.raises(Truncated):
        read_copy(tmp_path / "cut.pmm", rooms.schema())


def test_a_file_gets_a_name_that_every_system_takes(tmp_path: Path) -> None:
    assert file_name("Moorline Dock", 'Ann/Lee: "x"', ".pmm") == "Moorline Dock – Ann Lee x.pmm"
    (tmp_path / "a.pmm").touch()
    assert free_place(tmp_path, "a.pmm").name == "a 2.pmm"
