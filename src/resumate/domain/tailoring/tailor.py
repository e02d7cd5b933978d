"""
The lines of a resume that speak to one posting, in the order that speaks best.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from resumate.domain.evidence import Coverage
from resumate.domain.planning.asked import asked_texts
from resumate.domain.posting import JobPosting
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section
from resumate.domain.tailoring.grouping import Group, grouped, items_of_list
from resumate.domain.tailoring.relevance import Relevance
from resumate.domain.tailoring.skill_order import asked_first, rank
from resumate.domain.tailoring.tailored import (
    TailoredEntry,
    TailoredLine,
    TailoredResume,
    TailoredSection,
)
from resumate.domain.told_contact import told_in_contact

_LAST = (Section.OTHER, Section.INTERESTS)
_NEVER = frozenset({Section.REFERENCES})
"""Other people's names and numbers are not sent before they are asked for."""
_POSTS = frozenset({Section.EXPERIENCE, Section.VOLUNTEERING})
_BY_ANSWER = frozenset({Section.PROJECTS, Section.CERTIFICATIONS})
"""Sections whose entries may change places; posts and studies stay in theirs."""
_FIT = 450
"""So many words fill a page or so: of no more, all lines stay."""
_MOST_ENTRIES = {Section.PROJECTS: 4, Section.PUBLICATIONS: 8}
_MOST_LINES = 6
"""Of one entry: what answers nothing goes first."""
_ENOUGH = 4
"""So many lines an entry that answers something has, whatever they say."""
_FEW = 2
"""So many an older post keeps that answers nothing."""


def tailor(
    content: ResumeContent, posting: JobPosting, coverage: Sequence[Coverage]
) -> TailoredResume:
    """
    The resume for *posting*, from what *coverage* found.

    Every post, course of study, certificate and language stays, with its dates and its
    title; under each, the lines that answer most come first. Of a resume of more than
    about a page, lines that answer nothing are left out. No word is changed, and no
    line says again what the contact data say.
    """
    told = told_in_contact(content)
    lines = tuple(line for line in content.lines if line.id not in told)
    content = replace(content, lines=lines)
    short = sum(len(line.text.split()) for line in content.lines) <= _FIT
    tailoring = _Tailoring(Relevance(coverage), asked_texts(posting), short=short)
    headings = {one.section: one.text for one in content.headings}
    sections = dict.fromkeys(line.section for line in content.lines)
    return TailoredResume(
        contact=content.contact,
        language=content.language,
        sections=tuple(
            TailoredSection(section, entries, headings.get(section, ""))
            for section in sorted(sections, key=_place)
            if section not in _NEVER
            and (entries := tailoring.entries(content, section))
        ),
        original=content.lines,
        title=posting.title,
        company=posting.company,
    )


def _place(section: Section) -> int:
    """
    The summary first, odds and ends last; between them the person's own order.
    """
    if section is Section.SUMMARY:
        return -1
    return _LAST.index(section) + 1 if section in _LAST else 0


@dataclass(frozen=True, slots=True)
class _Tailoring:
    relevance: Relevance
    asked: Sequence[str]
    short: bool
    """Whether all of the resume may stay."""

    def entries(
        self, content: ResumeContent, section: Section
    ) -> tuple[TailoredEntry, ...]:
        """
        The entries of *section*, chosen and in order.
        """
        groups = grouped(content, section)
        if section in _BY_ANSWER:
            groups.sort(key=self._group_rank)
        newest = next((g for g in groups if g.role), None)
        most = None if self.short else _MOST_ENTRIES.get(section)
        return tuple(
            self._entry(group, section, newest=group is newest)
            for group in groups[:most]
        )

    def _group_rank(self, group: Group) -> tuple[bool, float]:
        # What has no head stays above: below, it would stand under another's.
        return group.headed, -self.relevance.best(group.lines)

    def _entry(self, group: Group, section: Section, *, newest: bool) -> TailoredEntry:
        head = [x for x in group.lines if x.kind is LineKind.ENTRY]
        body = [x for x in group.lines if x.kind is not LineKind.ENTRY]
        if section is Section.SKILLS:
            body = self._skills(body)
        elif section not in {Section.SUMMARY, Section.LANGUAGES, Section.INTERESTS}:
            lists = [line for line in body if line.kind is LineKind.LIST]
            told = [line for line in body if line.kind is not LineKind.LIST]
            wanted = newest or self.relevance.best(group.lines) > 0
            room = _ENOUGH if wanted or section not in _POSTS else _FEW
            body = [*self._told(told, room), *lists]
        lines = tuple(self._line(line) for line in (*head, *body))
        return TailoredEntry(lines, group.role)

    def _told(self, lines: Iterable[ResumeLine], room: int) -> list[ResumeLine]:
        """
        What answers most first, then the rest in its order, as far as there is *room*.
        """
        ranked = sorted(lines, key=self.relevance.worth, reverse=True)
        if self.short:
            return ranked
        telling = sum(1 for line in ranked if self.relevance.worth(line))
        return ranked[: min(_MOST_LINES, max(telling, room))]

    def _skills(self, lines: Sequence[ResumeLine]) -> list[ResumeLine]:
        def named(block: Sequence[ResumeLine]) -> int:
            return min(rank(line.text, self.asked) for line in block)

        return [x for block in sorted(items_of_list(lines), key=named) for x in block]

    def _line(self, line: ResumeLine) -> TailoredLine:
        is_list = line.section is Section.SKILLS and line.kind is LineKind.LIST
        text = asked_first(line.text, self.asked) if is_list else line.text
        return TailoredLine(line, text, self.relevance.answers(line))
