"""
The words and initials of a text, in every spelling that a letter may use.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resumate.domain.language.words import is_function
from resumate.domain.patterns import regex

_FORM = regex(r"[^\W_]+(?:[.'’&/+#-][^\W_]+)*(?:\+\+|\+|#)?")
_BETWEEN = regex(r"[.'&/-]")
_WORD = regex(r"\w+")
INITIALS = regex(r"\b[A-ZÄÖÜ]{3,5}\b")
"""What may stand for the name that its letters begin."""


def singular(initials: str) -> str:
    """
    The initials of one of several: SOP of "SOPs".
    """
    return _PLURAL.sub("", initials)


_PLURAL = regex(r"(?<=[A-ZÄÖÜ]{2})s$")


def forms_of(text: str) -> frozenset[str]:
    """
    Every word of *text* in lower case, and runs of words joined.
    """
    found: set[str] = set()
    for line in text.splitlines():
        pieces: list[str] = []
        for form in _FORM.findall(line):
            token = form.lower().replace("’", "'")
            parts = [token] if token.isalnum() else _BETWEEN.split(token)
            found |= {token, token.removesuffix("'s"), "".join(parts), *parts}
            pieces += filter(None, parts)
        found.update(a + b for a, b in pairwise(pieces))
    found.discard("")
    found.update([t.removesuffix("s") for t in found if len(t) > 3])  # noqa: PLR2004
    return frozenset(found)


_SKIPPED_INITIALS = frozenset(
    "of and the for in und der die des für & a an with".split()
)


def acronyms_of(text: str) -> frozenset[str]:
    """
    The initials, in lower case, of runs of words that may be called by them: of a name,
    or of plain words that stand right beside each other ("proof of concept").
    """
    found: set[str] = set()
    for line in text.splitlines():
        for item in _LISTED.split(line):
            said = list(_WORD.finditer(item))
            said = [m for m in said if not _OWNS.match(item, m.start() - 1)]
            pieces = [m[0] for m in said if m[0].lower() not in _SKIPPED_INITIALS]
            named = [p[0].isupper() or p.isdigit() for p in pieces]
            # Two letters mean much: only of names.
            found.update(_runs(_initials(pieces), named, 2))
            for plain in _side_by_side(item, said):
                found.update(_runs(_initials(plain), [True] * len(plain), 3))
    return frozenset(found)


_OWNS = regex(r"['’]s\b")
_LISTED = regex(r"[,;|•]")


def _initials(pieces: Sequence[str]) -> list[str]:
    # A number stays whole: "Google Analytics 4" is "GA4".
    return [p if p.isdigit() else p[0].lower() for p in pieces]


def _side_by_side(line: str, said: Sequence[re.Match[str]]) -> Iterator[list[str]]:
    """
    The runs of words that mean something and that nothing but "of" or "for" parts.
    """
    run: list[str] = []
    end = 0
    for match in said:
        apart = line[end : match.start()].strip(" -/&")
        end = match.end()
        word = match[0]
        tells = len(word) > 3 and word.isalpha() and not is_function(word.lower(), "en")  # noqa: PLR2004
        if run and (apart or not (tells or word.lower() in _OF)):
            yield run
            run = []
        if tells:
            run.append(word)
    yield run


_OF = frozenset({"of", "for", "für", "der", "des"})


def _runs(initials: Sequence[str], fit: Sequence[bool], least: int) -> Iterator[str]:
    """
    The initials of every run of *least* to five words that all fit; a number counts as
    no word, and none begins with one.
    """
    for start in range(len(initials)):
        if initials[start].isdigit():
            continue
        for end in range(start, min(start + _LONGEST, len(initials))):
            if not fit[end]:
                break
            if sum(one.isalpha() for one in initials[start : end + 1]) >= least:
                yield "".join(initials[start : end + 1])


_LONGEST = 5
"""Words that initials stand for."""
