"""
What a match of a pattern leaves in a text, so that most texts need not be searched.
"""

import re
from collections.abc import Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from resumate.domain.forgetting import remembered
from resumate.domain.patterns import regex

_LENGTH = 4
_EDGE = "  "
_MOST = 100
"""Spellings of a part of a pattern before it is read as two parts."""
_FEW = 9
"""Letters of a range that are spelt one by one: digits."""
_RANKS = {c: n for n, c in enumerate("enirstaduhlgocmbfwkzpvjyxq", 2)} | {" ": 1}
"""Letters of English and German, the common ones first; a blank is a word's edge."""
_WORD = regex(r"\w+")
_NO_WORD = regex(r"\W")
_EDGES = {op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING}
_EDGES |= {op.AT_END, op.AT_END_STRING}
_A_WORD = (op.CATEGORY, op.CATEGORY_WORD)

_Item = tuple[Any, Any]
_Spelt = frozenset[str]
"""
Texts of which a match holds one: words in small letters, and blanks between them. Where
no blank is at an end, the word may go on.
"""
_Traces = frozenset[str]
"""Of which a match leaves at least one."""


ANY_TEXT = frozenset({""})
"""A trace that every text has."""


@remembered(128)
def traces_of(text: str) -> _Traces:
    """
    Each word, and each four letters in a row of it, with two blanks before and after.
    """
    return ANY_TEXT.union(*map(_of_word, _WORD.findall(_fold(text))))


@remembered(8_192)
def _of_word(word: str) -> _Traces:
    return frozenset(_runs(_EDGE + word + _EDGE))


def _runs(text: str) -> list[str]:
    """
    Four letters in a row of a word, and the word itself where both its edges are here.
    """
    whole = [text] if text[:2] == text[-2:] == _EDGE else []
    return whole + [text[i : i + _LENGTH] for i in range(len(text) - _LENGTH + 1)]


def _fold(text: str) -> str:
    # What `re.IGNORECASE` takes for one letter becomes one, be the i dotted or not; and
    # of what is no letter, none becomes one: the small iota, which no pattern has.
    plain = text.replace("\u0345", " ").replace("İ", "i").replace("ı", "i")
    return plain.casefold()


def needed(pattern: str, flags: int = 0) -> _Traces:
    """
    Traces of which every text with a match has one; none where it may have none.
    """
    tree = parser.parse(pattern, flags)
    if tree.state.flags & re.ASCII:
        return frozenset()
    return _rarest(*_read(tree.data, "", ""))


def _read(
    items: Sequence[_Item], before: str, after: str
) -> tuple[_Spelt | None, list[_Traces]]:
    """
    All that a part of a pattern can spell, where that is known, and what it leaves.

    *before* and *after* are blanks where words end.
    """
    spelt, left, known = frozenset([before]), [], True
    letters = ""
    for i, item in enumerate(items):
        if item[0] is op.LITERAL:
            letters += _letter(item[1])
            continue
        spelt, letters = _each(spelt, letters), ""
        ahead = _edge(items[i + 1]) if i + 1 < len(items) else after
        piece, leaves = _read_item(item, _edge(items[i - 1]) if i else before, ahead)
        left += leaves
        if piece and len(spelt) * len(piece) <= _MOST:
            spelt = frozenset(a + b for a in spelt for b in piece)
        else:
            left += _traces(spelt)
            spelt, known = piece or frozenset([_edge(item)]), False
    spelt = _each(spelt, letters + after)
    return (spelt, left) if known else (None, left + _traces(spelt))


def _each(spelt: _Spelt, more: str) -> _Spelt:
    return frozenset([s + more for s in spelt]) if more else spelt


def _read_item(
    item: _Item, before: str, after: str
) -> tuple[_Spelt | None, list[_Traces]]:
    kind, what = item
    if kind in {op.AT, op.ASSERT, op.ASSERT_NOT}:
        return frozenset([_edge(item)]), []
    if kind is op.IN:
        return _letters(what), []
    if kind is op.BRANCH:
        return _either([_read(way.data, before, after) for way in what[1]])
    if kind is op.SUBPATTERN and not what[1] & re.ASCII:
        return _read(what[3].data, before, after)
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        return _repeated(what[0], what[1], what[2].data, before, after)
    return None, []


def _repeated(
    least: int, most: int, items: Sequence[_Item], before: str, after: str
) -> tuple[_Spelt | None, list[_Traces]]:
    piece, leaves = _read(items, before, after if most == 1 else "")
    if piece and (most == 1 or not any(map(str.strip, piece))):
        # As often as may be, what is between words is one blank.
        return (piece if least else piece | {""}), leaves if least else []
    return None, [*leaves, *_traces(piece or frozenset())] if least else []


def _either(
    ways: Sequence[tuple[_Spelt | None, list[_Traces]]],
) -> tuple[_Spelt | None, list[_Traces]]:
    whole = [spelt for spelt, _ in ways if spelt]
    if len(whole) == len(ways):
        return frozenset[str]().union(*whole), []
    best = [_rarest(*way) for way in ways]
    return None, [frozenset[str]().union(*best)] if all(best) else []


def _letters(items: Sequence[_Item]) -> _Spelt | None:
    """
    What one letter may be; None where that is too much to say.
    """
    found = set()
    for kind, what in items:
        if kind is op.LITERAL:
            found.add(_letter(what))
        elif kind is op.RANGE and what[1] - what[0] <= _FEW:
            found.update(map(_letter, range(what[0], what[1] + 1)))
        elif kind is op.CATEGORY and what in {op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD}:
            found.add(" ")
        else:
            return None
    return frozenset(found)


@remembered(1_024)
def _letter(code: int) -> str:
    return _NO_WORD.sub(" ", _fold(chr(code)))


def _edge(item: _Item) -> str:
    """
    A blank where an item is one, or says that there no word goes on.
    """
    kind, what = item
    if kind is op.LITERAL:
        return " " if _letter(what) == " " else ""
    if kind is op.IN:
        return " " if _letters(what) == frozenset(" ") else ""
    if kind is op.AT:
        return " " if what in _EDGES else ""
    if kind is op.ASSERT_NOT:
        never = what[1].data
        return " " if len(never) == 1 and _may_be_any_of_a_word(*never[0]) else ""
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        return _edge(what[2][0]) if what[0] and len(what[2]) == 1 else ""
    return ""


def _may_be_any_of_a_word(kind: Any, what: Any) -> bool:
    return kind is op.IN and what[0][0] is not op.NEGATE and _A_WORD in what


def _traces(spelt: _Spelt) -> list[_Traces]:
    """
    The rarest trace of each spelling; nothing where one has none.
    """
    if any(map(_blank, spelt)):
        return []
    each = [min(_spelt_runs(s), key=_commonness, default=None) for s in spelt]
    return [frozenset(t for t in each if t)] if each and all(each) else []


def _blank(spelt: str) -> bool:
    return not spelt.strip()


def _spelt_runs(spelt: str) -> list[str]:
    words = spelt.split(" ")
    last = len(words) - 1
    return [
        run
        for n, word in enumerate(words)
        if word
        for run in _runs(_EDGE * (n > 0) + word + _EDGE * (n < last))
    ]


def _rarest(spelt: _Spelt | None, left: list[_Traces]) -> _Traces:
    choices = left + _traces(spelt or frozenset())
    return min(choices, key=lambda ts: sum(map(_commonness, ts)), default=frozenset())


@remembered(4_096)
def _commonness(trace: str) -> float:
    product = 1.0
    for letter in trace:
        product /= _RANKS.get(letter, len(_RANKS))
    return product
