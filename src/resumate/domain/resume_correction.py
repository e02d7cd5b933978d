"""
What a person says of a post, or of how they are reached, that was read wrong.
"""

from collections.abc import Sequence
from typing import TypedDict

from resumate.domain.resume import Section

LONGEST_SAID = 200
"""Characters of a name, an address or a link."""
MOST_LINKS = 8


class ContactSaid(TypedDict, total=False):
    """
    What is said anew of how somebody is reached; None or nothing: there is none.
    """

    name: str | None
    email: str | None
    phone: str | None
    links: Sequence[str]
    location: str | None


ADDED_UNDER = (Section.EXPERIENCE, Section.EDUCATION, Section.VOLUNTEERING)
"""The sections to which a post can be added that no line of the file tells."""


class RoleSaid(TypedDict, total=False):
    """
    What is said anew of a post, its dates as ``2021-03`` or ``2021``; an *end* of None
    says that it goes on; with a *start* of None, that neither is known.
    """

    title: str | None
    employer: str | None
    start: str | None
    end: str | None
