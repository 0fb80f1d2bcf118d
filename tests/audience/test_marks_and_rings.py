"""Impossible combinations, teams of classes, rings of influence: against looking at everything one by one."""

from __future__ import annotations

from itertools import pairwise, permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.audience.buying_centre import ring_with, rings_of_influence
from pmm_desk.audience.rules import CLASSES, care_of, classes_without_care, coverage, priority_class
from tests.plain_rows import Row, row

NAMES = ("persona_id", "customer_type_id", "buying_behaviour_id")
FACTS = ("buys_star", "owns_lower", "owns_other", "bought_before")
WORDS = st.sampled_from(["", " ", "x", "y"])


@st.composite
def lists_and_marks(draw: st.DrawFn) -> tuple[list[list[Row]], list[Row], list[Row]]:
    """Three short lists, some of their combinations as groups, some marked as impossible, some both."""
    lists = [
        [row(table, f"{letter}{at}") for at in range(draw(st.integers(0, 3)))]
        for table, letter in (("persona", "p"), ("customer_type", "t"), ("buying_behaviour", "b"))
    ]
    triples = list(product(*lists))
    some = st.lists(st.sampled_from(triples), unique_by=str, max_size=8) if triples else st.just([])

    def rows(table: str, chosen: list[tuple[Row, ...]]) -> list[Row]:
        return [
            row(table, f"{table[0]}{at}", **{name: part["id"] for name, part in zip(NAMES, three, strict=True)})
            for at, three in enumerate(chosen)
        ]

    return lists, rows("target_group", draw(some)), rows("impossible_combination", draw(some))


@settings(max_examples=150)
@given(lists_and_marks())
def test_an_impossible_combination_is_neither_possible_nor_unused(
    drawn: tuple[list[list[Row]], list[Row], list[Row]],
) -> None:
    """Each combination looked at: used, impossible, or unused; a used one counts as used whatever is said of it."""
    lists, groups, marked = drawn
    found = coverage(*lists, groups, marked)
    used = impossible = unused = 0
    for three in product(*lists):
        ids = tuple(part["id"] for part in three)
        if any(tuple(group[name] for name in NAMES) == ids for group in groups):
            used += 1
        elif any(tuple(mark[name] for name in NAMES) == ids for mark in marked):
            impossible += 1
        else:
            unused += 1
    assert (found.used, found.impossible, found.unused) == (used, impossible, unused)
    assert found.possible == used + unused
    assert found.contradictions == tuple(
        group["id"] for group in groups if any(all(mark[name] == group[name] for name in NAMES) for mark in marked)
    )


@settings(max_examples=150)
@given(
    st.lists(st.tuples(st.tuples(*[st.integers(0, 1)] * 4), WORDS, WORDS), max_size=6),
    st.lists(
        st.tuples(st.sampled_from([*CLASSES, "lapsed"]), WORDS, WORDS), max_size=5, unique_by=lambda plan: plan[0]
    ),
)
def test_teams_of_classes(drawn: list[tuple[tuple[int, ...], str, str]], planned: list[tuple[str, str, str]]) -> None:
    """A group's own words win; a class lacks care where none of its groups has a word, of its own or of the class."""
    groups = [
        row(
            "target_group", f"g{at}", persona_id="per_p", customer_type_id="cty_t", buying_behaviour_id=f"bub_{at}",
            team=team, activity=activity, **dict(zip(FACTS, facts, strict=True)),
        )
        for at, (facts, team, activity) in enumerate(drawn)
    ]  # fmt: skip
    plans = [row("class_plan", name, priority=name, team=team, activity=does) for name, team, does in planned]
    known = {name: (team.strip(), does.strip()) for name, team, does in planned}
    for group in groups:
        team, does = known.get(priority_class(group), ("", ""))
        assert care_of(group, plans) == (group["team"].strip() or team, group["activity"].strip() or does)
    for name in (*CLASSES, "lapsed"):
        own = [group for group in groups if priority_class(group) == name]
        bare = bool(own) and not any(
            (group["team"] + group["activity"]).strip() or "".join(known.get(name, ())) for group in own
        )
        assert (name in classes_without_care(groups, plans)) is bare


EDGES = st.lists(
    st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde")).filter(lambda edge: edge[0] != edge[1]),
    max_size=8,
    unique=True,
)


def paths(edges: list[tuple[str, str]], start: str, end: str) -> list[tuple[str, ...]]:
    """Every way from one to another that visits nobody twice, by trying all orders."""
    people = "abcde"
    found = []
    for length in range(len(people)):
        for middle in permutations([name for name in people if name not in (start, end)], length):
            way = (start, *middle, end) if start != end else (start,)
            if all(edge in edges for edge in pairwise(way)):
                found.append(way)
    return found


@settings(max_examples=150)
@given(EDGES, st.sampled_from("abcde"), st.sampled_from("abcde"))
def test_a_ring_is_found_before_it_is_closed(edges: list[tuple[str, str]], who: str, whom: str) -> None:
    """Exactly where there is a way back; the ring told is one that is there."""
    ring = ring_with(edges, who, whom)
    if who == whom:
        assert ring == (who,)
        return
    ways = paths(edges, whom, who)
    assert bool(ring) is bool(ways)
    if ring:
        assert (*ring[1:], ring[0]) in ways and ring[0] == who


@settings(max_examples=150)
@given(EDGES)
def test_rings_that_are_there(edges: list[tuple[str, str]]) -> None:
    """Told exactly where somebody influences himself through others; each told ring is one."""
    found = rings_of_influence(edges)
    round_about = any(paths(edges, whom, who) for who, whom in edges)
    assert bool(found) is round_about
    for ring in found:
        assert len(ring) > 1 and all(edge in edges for edge in zip(ring, (*ring[1:], ring[0]), strict=True))
