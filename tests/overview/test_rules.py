"""Which of the six first lines are done, and which comes next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.overview.rules import STEPS, Held, current, done

helds = st.builds(Held, st.text(), *[st.integers(0, 3)] * 4, st.booleans())


@given(helds, st.sets(st.sampled_from(STEPS)))
def test_the_current_step_is_the_first_open_one(held: Held, skipped: set[str]) -> None:
    """Every step before it is done or skipped; none is left when there is no current one."""
    finished = done(held)
    step = current(finished, frozenset(skipped))
    open_steps = [name for name in STEPS if not finished[name] and name not in skipped]
    assert step == (open_steps[0] if open_steps else "")


def test_blanks_are_no_sentence() -> None:
    """A one-line of blanks does not tick the first line."""
    assert not done(Held("  \n", 0, 0, 0, 0, False))["one_line"]
    assert done(Held("It does.", 1, 1, 1, 1, True)) == dict.fromkeys(STEPS, True)
