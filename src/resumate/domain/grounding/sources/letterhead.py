"""
Lines of a letter that only tell by whom it is, how to reach them, and when it was
written.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.dates import find_dates
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.patterns import regex
from resumate.domain.resume import Contact

_WORD = regex(r"\w+")
_LONGEST_DATE = 60
"""Characters; what is longer is no date alone."""


def is_letterhead(text: str, contact: Contact) -> bool:
    """
    Whether *text* is a date alone, or has no word that *contact* has not.
    """
    first = _WORD.search(text)
    own = (contact.name, contact.email, contact.phone, contact.location, *contact.links)
    known = " ".join(part for part in own if part).casefold()
    if first and first[0].casefold() in known:
        said = set(_WORD.findall(text.casefold()))
        if said <= set(_WORD.findall(known)):
            return True
    date = find_dates(text) if len(text) <= _LONGEST_DATE else None
    return date is not None and not _WORD.search(text[: date.begin] + text[date.stop :])


def header_of(texts: Sequence[str]) -> set[int]:
    """
    The indexes of what stands before the greeting (addresses, date, subject) and after
    the sign-off.
    """
    greeting = next((i for i, text in enumerate(texts) if is_greeting(text)), None)
    closing = next(
        (i for i in range(len(texts) - 1, -1, -1) if is_sign_off(texts[i])), None
    )
    before = set(range(greeting)) if greeting is not None else set()
    after = set(range(closing + 1, len(texts))) if closing is not None else set()
    return {i for i in before | after if not _speaks(texts[i])}


def _speaks(text: str) -> bool:
    # "Coordinator I, Lakeview" is a grade.
    spoken = re.search(r"\b(?:I(?=['’]| [a-z])|my|ich|meine?)\b", text)
    return bool(spoken) and len(text.split()) > 2  # noqa: PLR2004
