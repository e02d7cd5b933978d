"""
What the truth gate finds in a sentence, for tests of its rules.
"""

from datetime import date

from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

TODAY = date(2026, 11, 1)


def codes_of(
    resume: ResumeContent, sentence: str, today: date = TODAY
) -> set[FindingCode]:
    """
    The codes of all findings, the letter being in the resume's language.
    """
    critique = check_letter(sentence, resume, language=resume.language, today=today)
    return {f.code for s in critique.sentences for f in s.findings}


def one_post(language: str, employer: str, title: str, *bullets: str) -> ResumeContent:
    """
    A resume of one post that goes on, with these bullets under it.
    """
    role = Role("P1", employer, title, PartialDate(2019), None, current=True)
    head = ResumeLine(
        "L1",
        f"{title}, {employer}, 2019",
        Section.EXPERIENCE,
        "P1",
        kind=LineKind.ENTRY,
    )
    lines = [
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)
        for n, text in enumerate(bullets, 2)
    ]
    return ResumeContent(Contact("Ada Kerr"), (role,), (head, *lines), language)
