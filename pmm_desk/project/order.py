"""Order keys: texts between which there is always room for another one.

A key is an integer part of fixed length (its first letter tells the length) and a fraction, in base 62,
and keys sort as plain bytes. Appending lengthens no key. Method: David Greenspan, "Implementing fractional
indexing" (2020).
"""

from __future__ import annotations

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
FIRST = "a0"
_SMALLEST = "A" + "0" * 26


def key_between(a: str | None, b: str | None) -> str:
    """A key after `a` and before `b`; None stands for the open end. Raises ValueError unless a < b."""
    for key in (a, b):
        if key is not None and not is_key(key):
            raise ValueError(f"not an order key: {key!r}")
    if a is not None and b is not None and a >= b:
        raise ValueError(f"{a!r} does not sort before {b!r}")
    if a is None and b is None:
        return FIRST
    if a is None:
        assert b is not None
        return _before(b)
    if b is None:
        return _after(a)
    whole_a, whole_b = _whole(a), _whole(b)
    if whole_a == whole_b:
        return whole_a + _middle(a[len(whole_a) :], b[len(whole_b) :])
    above = _step(whole_a, 1)
    if above is not None and above < b:
        return above
    return whole_a + _middle(a[len(whole_a) :], None)


def keys(n: int, a: str | None = None, b: str | None = None) -> list[str]:
    """`n` keys in order, after `a` and before `b`, kept short."""
    if n <= 0:
        return []
    if b is None:
        found: list[str] = []
        for _ in range(n):
            a = key_between(a, None)
            found.append(a)
        return found
    half = n // 2
    middle = key_between(a, b)
    return [*keys(half, a, middle), middle, *keys(n - half - 1, middle, b)]


def is_key(text: str) -> bool:
    """Whether the text is an order key that this module could have made."""
    if not text or not text.isascii() or not text[0].isalpha() or not text.isalnum():
        return False
    length = _length(text[0])
    return len(text) >= length and text != _SMALLEST and not (len(text) > length and text.endswith("0"))


def _length(head: str) -> int:
    return ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2


def _whole(key: str) -> str:
    return key[: _length(key[0])]


def _before(b: str) -> str:
    whole = _whole(b)
    if whole == _SMALLEST:
        return whole + _middle("", b[len(whole) :])
    if whole < b:
        return whole
    below = _step(whole, -1)
    assert below is not None
    return below if below != _SMALLEST else below + _middle("", None)


def _after(a: str) -> str:
    whole = _whole(a)
    above = _step(whole, 1)
    return above if above is not None else whole + _middle(a[len(whole) :], None)


def _middle(a: str, b: str | None) -> str:
    """The shortest fraction between two fractions, with '' as zero and None as one."""
    if b:
        shared = 0
        while shared < len(b) and (a[shared] if shared < len(a) else "0") == b[shared]:
            shared += 1
        if shared:
            return b[:shared] + _middle(a[shared:], b[shared:])
    low = DIGITS.index(a[0]) if a else 0
    high = DIGITS.index(b[0]) if b else len(DIGITS)
    if high - low > 1:
        return DIGITS[(low + high + 1) // 2]
    if b and len(b) > 1:
        return b[0]
    return DIGITS[low] + _middle(a[1:], None)


def _step(whole: str, by: int) -> str | None:
    """The next integer part up (by=1) or down (by=-1); None where there is none."""
    head, digits = whole[0], list(whole[1:])
    wrap = "0" if by == 1 else "z"
    for place in reversed(range(len(digits))):
        value = DIGITS.index(digits[place]) + by
        if 0 <= value < len(DIGITS):
            digits[place] = DIGITS[value]
            return head + "".join(digits)
        digits[place] = wrap
    if (head, by) in {("z", 1), ("A", -1)}:
        return None
    if (head, by) == ("Z", 1):
        return FIRST
    if (head, by) == ("a", -1):
        return "Zz"
    return chr(ord(head) + by) + wrap * (_length(chr(ord(head) + by)) - 1)
