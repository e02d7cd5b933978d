"""
The words and initials of a text, in every spelling that a letter may use.
"""

import re
from itertools import pairwise

from resumate.domain.language.words import is_function
from resumate.domain.patterns import regex

_FORM = regex(r"[^\W_]+(?:[.'’&/+#-][^\W_]+)*(?:\+\+|\+|#)?")


def forms_of(text: str) -> frozenset[str]:
    """
    Every word of *text* in lower case, and runs of words joined.
    """
    found: set[str] = set()
    for line in text.splitlines():
        tokens = [m[0].lower().replace("’", "'") for m in _FORM.finditer(line)]
        pieces = [p for t in tokens for p in re.split(r"[.'&/-]", t) if p]
        found.update(tokens)
        found.update(pieces)
        found.update(t.removesuffix("'s") for t in tokens)
        found.update(re.sub(r"[.'&/-]", "", t) for t in tokens)
        found.update(a + b for a, b in pairwise(pieces))
    found.update([t.removesuffix("s") for t in found if len(t) > 3])  # noqa: PLR2004
    return frozenset(found)


_SKIPPED_INITIALS = frozenset(
    "of and the for in und der die des für & a an with".split()
)


def acronyms_of(text: str) -> frozenset[str]:
    """
    The initials, in lower case, of runs of words that may be called by them.
    """
    found = set()
    for line in text.splitlines():
        pieces = [
            p
            for p in re.split(r"[^\w]+", line)
            if p and p.lower() not in _SKIPPED_INITIALS
        ]
        named = [p[0].isupper() for p in pieces]
        said = [
            len(p) > 3 and p.isalpha() and not is_function(p.lower(), "en")  # noqa: PLR2004
            for p in pieces
        ]
        for size in (2, 3, 4, 5):
            for i in range(len(pieces) - size + 1):
                run = slice(i, i + size)
                # Two letters mean much: only of names.
                if all(named[run]) or (size > 2 and all(said[run])):  # noqa: PLR2004
                    found.add("".join(p[0] for p in pieces[run]).lower())
    return frozenset(found)
