"""
Lines of a letter that only tell by whom it is, how to reach them, and when it was
written.
"""

from resumate.domain.language.dates import find_dates
from resumate.domain.patterns import regex
from resumate.domain.resume import Contact

_WORD = regex(r"\w+")


def is_letterhead(text: str, contact: Contact) -> bool:
    """
    Whether *text* is a date alone, or has no word that *contact* has not.
    """
    said = {word.casefold() for word in _WORD.findall(text)}
    own = (contact.name, contact.email, contact.phone, contact.location, *contact.links)
    known = " ".join(part for part in own if part).casefold()
    if said and said <= set(_WORD.findall(known)):
        return True
    date = find_dates(text)
    return date is not None and not _WORD.search(text[: date.begin] + text[date.stop :])
