"""Between any two order keys there is another one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.project.order import is_key, key_between, keys


@given(st.lists(st.integers(min_value=0, max_value=1000), max_size=200))
def test_inserting_anywhere_keeps_the_order(places: list[int]) -> None:
    found: list[str] = []
    for place in places:
        at = place % (len(found) + 1)
        fresh = key_between(found[at - 1] if at else None, found[at] if at < len(found) else None)
        assert is_key(fresh)
        found.insert(at, fresh)
    assert found == sorted(set(found))


@given(st.integers(min_value=0, max_value=300))
def test_many_keys_at_once(count: int) -> None:
    for found in (keys(count), keys(count, "a0", "a1"), keys(count, "a5")):
        assert len(found) == count and found == sorted(set(found))


def test_appending_stays_short() -> None:
    last = None
    for _ in range(20_000):
        last = key_between(last, None)
    assert last is not None and len(last) <= 4


@pytest.mark.parametrize("key", ["", "0", "a", "a00", "ä0", "b1", "A00000000000000000000000000", "a0 "])
def test_what_is_no_key(key: str) -> None:
    assert not is_key(key)
    with pytest.raises(ValueError, match="not an order key"):
        key_between(key, None)


def test_no_room_between_equal_keys() -> None:
    with pytest.raises(ValueError, match="does not sort before"):
        key_between("a0", "a0")
