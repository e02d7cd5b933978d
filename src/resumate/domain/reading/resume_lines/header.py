"""
What the top of a resume says besides name and address.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence

from resumate.domain.patterns import regex
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.contact.person_name import letters_behind, tells_only
from resumate.domain.reading.lines.by_itself import HELD, TICKET
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.resume_lines.draft_line import DraftLine, as_cited
from resumate.domain.resume import Contact, LineKind, Section

EMPTY_LABEL = regex(r"^[^:：]{1,40}\s*[:：]\s*$")
_COLUMNS = regex(r"\t|\s+[|•·–—]\s+|\s{2,}")
_HEADLINE = regex(r"\t|\s+[|•·–—-]\s+")
_NEVER_A_LINE = regex(r"^(?:headline|titre|titular)\s*[:：]\s*", re.IGNORECASE)


_SUMMARY = regex(
    r"^(?:(?:professional|career|personal|executive|kurz|berufliches) ?)?"
    r"(?:profile?|summary|objective|statement|about(?: me)?|über mich|zusammenfassung)"
    r"\s*[:：]\s+(?=(?:[^\s@/]+ ){3}[^\s@/]+)",
    re.IGNORECASE,
)
"""What a summary is called in its own line: "Profile: Social worker with …"."""


_APPLIES = regex(r"(?:Meine )?Bewerbung (?:als|um|für|zu[mr]|auf|bei)\b.*")
"""What a page is called that was written for one post."""
_PAGE = regex(
    r"(?:curriculum vitae|résumé|resume|cv|lebenslauf)"
    r"(?:\s*[–—|,:-]\s*|\s+)\(?(?:(?:strictly |private and )?confidential|vertraulich"
    r"|(?:[^\W\d_]+\.? )?(?:\d{1,2}[./])*(?:19|20)\d\d)\)?",
    re.IGNORECASE,
)
"""A title of the page and nothing more: "Curriculum Vitae – Confidential"."""


def header_lines(lines: Sequence[SourceLine], contact: Contact) -> list[DraftLine]:
    """
    What the top of a resume says besides name and address: a headline, a summary.
    """
    drafts: list[DraftLine] = []
    for line in lines:
        text = _SUMMARY.sub("", _NEVER_A_LINE.sub("", line.text))
        if _APPLIES.fullmatch(text) or _PAGE.fullmatch(text):
            continue
        if is_name(text, contact) or is_contact_line(text) or EMPTY_LABEL.match(text):
            drafts += (
                DraftLine(part, Section.CERTIFICATIONS, LineKind.ENTRY, line.page)
                for part in _held(text)
            )
            if behind := letters_behind(text, contact.name or text):
                told = ", ".join(behind)
                drafts.append(
                    DraftLine(told, Section.CERTIFICATIONS, LineKind.LIST, line.page)
                )
            continue
        if papers := _papers_in_headline(text):
            drafts += [DraftLine(p, s, LineKind.ENTRY, line.page) for p, s in papers]
            continue
        text = as_cited(text)
        if any(c.isalpha() for c in text) and section_of_heading(text) is None:
            drafts += (
                DraftLine(s, Section.SUMMARY, LineKind.TEXT, line.page)
                for s in sentences(text)
            )
    return drafts


def _papers_in_headline(text: str) -> list[tuple[str, Section]]:
    """
    "CLASS 1 DRIVER - C+E - CPC valid until 09/2029 - ADR" one by one; none of a
    headline that names fewer than two papers.
    """
    parts = [part.strip() for part in _HEADLINE.split(text) if part.strip()]
    if len(parts) < 3:
        return []
    held = [bool(HELD.search(p) or TICKET.search(p)) for p in parts]
    if sum(held) < 2:
        return []
    return [
        (part, Section.CERTIFICATIONS if paper else Section.SUMMARY)
        for part, paper in zip(parts, held, strict=True)
    ]


def _held(text: str) -> list[str]:
    """
    Registrations and licences that stand among name and address: "NMC PIN 00A0000E".
    """
    parts = [part.strip(" ,;|•·") for part in _COLUMNS.split(text)]
    return [p for p in parts if HELD.search(p) and not is_contact_line(p)]


def is_name(text: str, contact: Contact) -> bool:
    """
    Whether *text* tells the name of the person and nothing else.
    """
    return contact.name is not None and tells_only(text, contact.name)
