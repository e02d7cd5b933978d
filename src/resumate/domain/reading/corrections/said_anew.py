"""
What a person says of a post or of how they are reached is taken as it is meant.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.errors import InvalidRequestError
from resumate.domain.language.dates import find_dates, is_now
from resumate.domain.language.reached import EMAIL
from resumate.domain.patterns import regex
from resumate.domain.resume import Contact, PartialDate, Role
from resumate.domain.resume_correction import (
    LONGEST_SAID,
    MOST_LINKS,
    ContactSaid,
    RoleSaid,
)
from resumate.domain.seen import as_seen

_DIGITS = range(5, 21)
"""Of a telephone number: the longest has fifteen, and an extension."""
_LONGEST_PHONE = 40
"""Characters."""
_MOST_PHONES = 2
_LINK = regex(r"(?:https?://)?[^\s/@:.]+(?:\.[^\s/@:.]+)+(?::\d+)?(?:/\S*)?")


def contact_said(known: Contact, said: ContactSaid) -> Contact:
    """
    *known* as *said*; InvalidRequestError, which tells the field, if it cannot be. What
    was read may be said again, whatever it looks like.
    """
    read = known.original or known
    name = _name(said.get("name", known.name), "name")
    email = _name(said.get("email", known.email), "email")
    phone = _name(said.get("phone", known.phone), "phone")
    location = _name(said.get("location", known.location), "location")
    if email and email != read.email and not EMAIL.fullmatch(email):
        wrong = "This is no e-mail address: write it like name@example.org."
        raise InvalidRequestError(wrong, "email")
    if phone and phone != read.phone and not _is_phone(phone):
        wrong = "This is no telephone number: write its digits, like +44 20 7946 0018."
        raise InvalidRequestError(wrong, "phone")
    links = _links(said["links"], read) if "links" in said else known.links
    return Contact(name or None, email or None, phone or None, links, location or None)


def _is_phone(text: str) -> bool:
    """
    Whether *text* is a telephone number, or two side by side.
    """
    numbers = re.split(r"\s*,\s*|\s+/\s+", text)
    return len(numbers) <= _MOST_PHONES and all(
        len(one) <= _LONGEST_PHONE and sum(map(str.isdigit, one)) in _DIGITS
        for one in numbers
    )


def role_said(known: Role, said: RoleSaid) -> Role:
    """
    *known* as *said*; InvalidRequestError, which tells the field, if it cannot be.
    """
    title = _name(said.get("title", known.title), "title")
    employer = _name(said.get("employer", known.employer), "employer")
    if not title and not employer:
        wrong = "A post has a title or an employer: say at least one of them."
        raise InvalidRequestError(wrong, "title")
    start = _date(said["start"], "from") if "start" in said else known.start
    end = known.end
    if "end" in said:
        end = None if _says_now(said) else _date(said["end"], "to")
    if start and end and start.in_order(1) > end.in_order(12):
        wrong = "The post ends before it begins: say when it began and when it ended."
        raise InvalidRequestError(wrong, "to")
    new = Role(known.id, employer, title, start, end)
    return replace(new, current=end is None and _goes_on(known, said, start))


def _name(value: object, field: str) -> str:
    text = " ".join(as_seen(str(value or "")).split())
    if len(text) > LONGEST_SAID:
        wrong = f"This is longer than {LONGEST_SAID} characters: shorten it."
        raise InvalidRequestError(wrong, field)
    return text


def _links(said: Sequence[str], read: Contact) -> tuple[str, ...]:
    links = tuple(dict.fromkeys(filter(None, (_name(x, "links") for x in said))))
    if len(links) > MOST_LINKS:
        wrong = f"A resume has at most {MOST_LINKS} links: leave some out."
        raise InvalidRequestError(wrong, "links")
    if not all(link in read.links or _LINK.fullmatch(link) for link in links):
        wrong = "A link is a web address, like example.org/name: write each by itself."
        raise InvalidRequestError(wrong, "links")
    return links


def _says_now(said: RoleSaid) -> bool:
    return is_now((said.get("end") or "").strip())


def _goes_on(known: Role, said: RoleSaid, start: PartialDate | None) -> bool:
    """
    Whether a post without an end goes on: where that is said, and where it has begun.
    Both dates said at once are those of a post that was read so, or of one of which no
    more is known.
    """
    if _says_now(said):
        return True
    read = known.original or known
    if {"start", "end"} <= said.keys():
        same = (read.start, read.end) == (start, None)
        return read.current if same else start is not None
    if "end" in said or known.current:
        return True
    return start is not None and start != known.start


def _date(said: str | None, field: str) -> PartialDate | None:
    """
    The month or the year that *said* is; a month also as resumes write it: "May 2021".
    """
    text = _name(said, field)
    span = find_dates(text)
    date = span.end if span and (span.begin, span.stop) == (0, len(text)) else None
    one = span is not None and not span.ranged and span.start in {None, date}
    if date and one and (date.month or text == str(date)):
        return date
    if text:
        wrong = "A date is a month or a year: write it like 2021-03 or 2021."
        raise InvalidRequestError(wrong, field)
    return None
