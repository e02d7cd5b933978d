"""
Lines that only say again how the person is reached.
"""

from resumate.domain.patterns import regex
from resumate.domain.resume import Contact, ResumeContent, ResumeLine, Section

_WORD = regex(r"\w+")
_FEWEST = 3
"""Words that a line and the contact data share, at the least."""
_MOST_OF_IT = 2 / 3
_LOOSE = frozenset({Section.SUMMARY, Section.OTHER})


def told_in_contact(content: ResumeContent) -> frozenset[str]:
    """
    The ids of lines that stand under no heading of their own, or in the summary, and
    say what the contact data say, as corrected: an address that was read as a summary.
    """
    return frozenset(
        line.id for line in content.lines if _is_told(line, content.contact)
    )


def _is_told(line: ResumeLine, contact: Contact) -> bool:
    if line.section not in _LOOSE or line.role or line.confirmed_at:
        return False
    known = _words(" ".join((contact.name or "", *contact.reach)))
    said = _words(line.text)
    shared = len(said & known)
    return shared >= _FEWEST and shared >= _MOST_OF_IT * len(said)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
