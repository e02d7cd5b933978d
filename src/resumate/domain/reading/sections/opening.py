"""
Which section a line opens, if it opens one.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.tongues import tongues_named
from resumate.domain.lexicon.languages import HOW_WELL
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, without_dates
from resumate.domain.reading.contact.address import says_where
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.heads.told_fields import leads_to_others
from resumate.domain.reading.lines.headings import (
    is_everyday_heading,
    is_subheading,
    plain_heading,
    section_of_heading,
    without_remark,
)
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.sections.part import CODE_WORDS, WITH_ENTRIES
from resumate.domain.resume import Section

_HOW_WELL = regex(rf"\b(?:{HOW_WELL})\b", re.IGNORECASE)
INLINE = regex(r"^([^:：\t]{3,40})(?:\s*[:：]\s+|\t(?!.*\t))(\S.*)$")


_WITH_POSTS = frozenset({None, Section.EXPERIENCE})
"""Where a time away from work stands among posts."""
_REMARK_IN_WORDS = regex(r"^[A-Z][\w &]+ \([a-z]+(?: [a-z-]+){2,}\)$")
_FRAMED = regex(r"([^\w\s(])\1*\s*\w.*\w\s*(?:\1+|\])")
"""Signs on both sides, as only headings have them: "== Skills ==", "[Skills]"."""


def section_opened(  # noqa: PLR0911
    line: SourceLine,
    current: Section | None,
    following: str,
    *,
    styled: bool,
    once: bool = True,
) -> Section | None:
    """
    The section that *line* opens where *current* is open, or None; whether it stands
    only *once* tells "Activities" from what stands under each post.
    """
    if line.kind is BlockKind.HEADING:
        firm = current is Section.EXPERIENCE and _stands_over_post(line, following)
        return None if firm else _of_styled(line.text, current)
    if line.bullet:
        return None
    if "\t" in line.text:
        return _inline_section(line, current) if current else None
    section = section_of_heading(line.text) or _remarked(line)
    if section is None:
        return _inline_section(line, current)
    marked = (
        without_remark(line.text).isupper()
        or line.text.rstrip().endswith((":", "："))
        or _FRAMED.fullmatch(line.text) is not None
    )
    post = current is section and not marked and _names_post(line.text, following)
    if post or _is_of_an_entry(line, current, section, once=once):
        return None
    weak = is_everyday_heading(line.text)
    if weak and (styled or not (marked or line.apart)):
        return None
    if not marked and styled and current is Section.SKILLS:
        return section if _is_other_list(section, following) else None
    if styled and not marked and _mixed(without_remark(line.text)):
        return None
    if section is Section.LANGUAGES and CODE_WORDS.search(following):
        return None if current is Section.SKILLS else Section.SKILLS
    return section


def _stands_over_post(line: SourceLine, following: str) -> bool:
    """
    Whether a heading that no list knows is a firm above the post held there, or leads
    to earlier posts: "NORTH QUAY STORES" over "Cashier (2013 - 2016)", "Before that".
    """
    if section_of_heading(line.text) is not None:
        return False
    span = find_dates(following)
    post, rest = (following[: span.begin], following[span.stop :]) if span else ("", "")
    alone = span is not None and span.ranged and not rest.strip(" )]")
    posts = COMMA.split(post.strip(" (\t,"))
    held = alone and all(title_score(post) > 1 for post in posts)
    return leads_to_others(line.text) or (held and line.text.isupper())


def _names_post(text: str, following: str) -> bool:
    """
    Whether a line among posts names one, or a time away, whose dates stand below it:
    "Zivildienst" over "09/2031 – 08/2032".
    """
    named = is_career_break(text) or title_score(text) > 0
    return named and find_dates(following) is not None and not without_dates(following)


def _of_styled(text: str, current: Section | None) -> Section | None:
    """
    What a line opens that is set as a heading: a time away from work, below what is no
    post, the posts again.
    """
    section = section_of_heading(text)
    if section is None and is_career_break(text):
        away = current not in _WITH_POSTS and not _is_entry_like(text)
        return Section.EXPERIENCE if away else None
    entry = _is_entry_like(text) or says_where(text)
    return section or (None if entry else Section.OTHER)


def _remarked(line: SourceLine) -> Section | None:
    """
    What a line that stands apart opens with a remark in words behind it: "Training
    (all in date unless it says)".
    """
    told = line.apart and _REMARK_IN_WORDS.search(line.text)
    return section_of_heading(without_remark(line.text)) if told else None


def _is_of_an_entry(
    line: SourceLine, current: Section | None, section: Section, *, once: bool
) -> bool:
    """
    Whether a line names a part of the entry that it stands in, and opens no section.
    """
    apart = once and line.apart and not line.text.rstrip().endswith((":", "："))
    alone = section in {Section.VOLUNTEERING, Section.CERTIFICATIONS}
    if without_remark(line.text).isupper() or (apart and alone):
        return False
    return is_subheading(line.text) and current in WITH_ENTRIES


def _is_other_list(section: Section, following: str) -> bool:
    """
    Whether a plain line among the skills opens a list of its own below them.
    """
    if section is Section.LANGUAGES:
        return any(tongues_named(following)) or bool(_HOW_WELL.search(following))
    return section not in {Section.SKILLS, Section.PROJECTS, Section.OTHER}


def _mixed(text: str) -> bool:
    """
    Whether a line is written like text ("Training of Trainers"), not like a title.
    """
    return len(plain_heading(text).split()) > 3


def _is_entry_like(text: str) -> bool:
    return find_dates(text) is not None


def _inline_section(line: SourceLine, current: Section | None) -> Section | None:
    """
    "Skills: Python, SQL" opens a section where no section with entries is open, and one
    in capitals, beside a gap and below an empty line, anywhere.
    """
    text = line.text
    inline = INLINE.match(text)
    if inline is None:
        return None
    beside = line.apart and inline[1].isupper() and text[inline.end(1)] == "\t"
    inside = current in {Section.EXPERIENCE, Section.PROJECTS, Section.SKILLS}
    part = current in WITH_ENTRIES and is_subheading(inline[1])
    if part or (inside and not beside):
        return None
    label = plain_heading(inline[1])
    if (is_everyday_heading(label) and not beside) or len(label.split()) > 3:
        return None
    section = section_of_heading(label)
    # "Honours project: dust in barns" is the course's.
    studied = section is Section.PROJECTS and current is Section.EDUCATION
    untold = (
        studied
        or section in {None, Section.SUMMARY}
        or (section is Section.OTHER and not beside)
    )
    if untold or is_contact_line(text):
        return None
    if section is Section.LANGUAGES and CODE_WORDS.search(inline[2]):
        return None
    return section
