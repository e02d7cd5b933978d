"""
Where the firm is to be written to, and what the one is who is written to there.
"""

import re
from collections.abc import Iterator, Sequence

from resumate.domain.language.steering import steers
from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.contact_blocks import PARTS, STREET, TOWN

_ANY_STREET = regex(
    r"[A-ZÄÖÜ][^\d,;:@|\t]{2,40} \d{1,4}(?: ?[a-z])?(?: ?[-–/] ?\d{1,4})?"
)
"""Of whatever name, above a town with its postcode before it: "Am Hang 7"."""
_CODE_FIRST = regex(r"(?:[A-Z]{1,2}-)?\d{4,5} ")
_MOST_OF_A_TOWN = 3
"""Parts: "Kettering, Northants, NN15 7QT"."""
_POST = regex(
    r"(?:, | \(| [–-] )(?:our |the |unsere?[nm]? )?(?P<post>[^.!?,;()\n]{3,60})"
)
_SAYS_MORE = regex(
    r"@|\d|\b(?:at|on|by|via|unter|per|telefonisch|tel|phone|e-?mail|or|oder|who|and)\b.*$",
    re.IGNORECASE,
)


def postal_address(text: str) -> tuple[str, ...]:
    """
    Street and town as the posting *text* tells them; () if it tells none, or more than
    one of them.
    """
    lines = [line.strip(" *\t.") for line in text.splitlines()]
    found = dict.fromkeys(_addresses([line for line in lines if line]))
    return next(iter(found)) if len(found) == 1 else ()


def begins_address(lines: Sequence[str]) -> bool:
    """
    Whether street and town stand in *lines*.
    """
    return any(_addresses(lines))


def _addresses(lines: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if steers(line):
            continue
        parts = [part for part in PARTS.split(line) if part]
        last = len(parts) - 1
        for at, part in enumerate(parts):
            town = _town(parts[at + 1 :] if at < last else PARTS.split(below))
            if street := _street(part, town) if town else "":
                yield street, town
                break


def _street(part: str, town: str) -> str:
    """
    The street that *part* ends with, or is, before the *town*.
    """
    known = STREET.search(part)
    if known and known.end() == len(part):
        return known[0]
    return part if _CODE_FIRST.match(town) and _ANY_STREET.fullmatch(part) else ""


def _town(parts: list[str]) -> str:
    """
    The town that *parts* begin with, up to its postcode.
    """
    joined = (", ".join(parts[: n + 1]) for n in range(_MOST_OF_A_TOWN))
    return next((town for town in joined if TOWN.fullmatch(town)), "")


def post_of(name: str, text: str) -> str:
    """
    What somebody of that *name* is, as the posting *text* says it behind the name:
    "Operations Director"; "" if it does not.
    """
    for line in text.splitlines():
        _, named, behind = line.partition(name)
        told = _POST.match(behind) if named else None
        post = _SAYS_MORE.sub("", told["post"]).strip() if told else ""
        if post and names_a_job(post) and post[0].isupper() and not steers(line):
            return post
    return ""
