"""
What a person states of themselves, kept beside what their resume says.
"""

import re
from dataclasses import replace
from datetime import datetime

from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.language.ended import tells_end
from resumate.domain.letter import CoverLetterDraft, Sentence
from resumate.domain.resume import (
    LineKind,
    Resume,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from resumate.domain.seen import as_seen

LONGEST_FACT = 500
"""Characters."""
MOST_FACTS = 50
"""Of one resume: facts fill its gaps, they do not replace it."""
_ANSWERS = frozenset(
    """
    yes yeah yep no nope ok okay sure true right correct of course i do did have am
    can so it this that is ja nein doch stimmt klar genau natürlich das habe
    kann bin ich
    """.split()
)
"""Words that say nothing but yes or no."""


def facts_of(content: ResumeContent) -> tuple[ResumeLine, ...]:
    """
    The lines that the person confirmed, oldest number first.
    """
    return tuple(line for line in content.lines if line.confirmed_at)


def with_fact(
    resume: Resume, text: str, now: datetime, role: str | None = None
) -> tuple[Resume, ResumeLine]:
    """
    The resume with one more line, dated and confirmed by the person, and that line; or
    the one that says just that of the same role already.

    It stands under *role*, or under the role whose employer it names.
    """
    stated = facts_of(resume.content)
    number = resume.facts + 1
    fact = _fact(f"F{number}", text, now, resume.content, role)
    for known in stated:
        if (known.text, known.role) == (fact.text, fact.role):
            return resume, known
    if len(stated) >= MOST_FACTS:
        raise InvalidRequestError(f"A resume has at most {MOST_FACTS} facts.")
    lines = (*resume.content.lines, fact)
    content = replace(resume.content, lines=lines)
    return replace(resume, content=content, facts=number), fact


def with_changed_fact(
    resume: Resume, fact: str, text: str, now: datetime, role: str | None = None
) -> Resume:
    """
    The resume with that fact said otherwise, and confirmed anew; one that heads a post
    stays there.
    """
    known = _known(resume, fact)
    if known.kind is LineKind.ENTRY:
        role = known.role
    new = replace(_fact(fact, text, now, resume.content, role), kind=known.kind)
    lines = tuple(new if line is known else line for line in resume.content.lines)
    return replace(resume, content=replace(resume.content, lines=lines))


def without_fact(resume: Resume, fact: str) -> Resume:
    """
    The resume without that fact, and without the post that it heads: what stands under
    that stays, under none.
    """
    known = _known(resume, fact)
    post = known.role if known.kind is LineKind.ENTRY else None
    lines = tuple(
        replace(line, role=None) if post and line.role == post else line
        for line in resume.content.lines
        if line is not known
    )
    roles = tuple(role for role in resume.content.roles if role.id != post)
    content = replace(resume.content, roles=roles, lines=lines)
    return replace(resume, content=content)


def withdrawn(letter: CoverLetterDraft, content: ResumeContent) -> tuple[str, ...]:
    """
    Ids of lines that *letter* cites and that are gone, or that the person said
    otherwise after the sentence was judged: facts, corrected lines, and lines of a post
    that was corrected.
    """
    lost = (withdrawn_from(s, letter, content) for s in letter.sentences)
    return tuple(sorted({line for lines in lost for line in lines}))


def withdrawn_from(
    sentence: Sentence, letter: CoverLetterDraft, content: ResumeContent
) -> tuple[str, ...]:
    """
    Those that this sentence of *letter* cites.
    """
    judged = sentence.judged_at or letter.written_at
    cited = sentence.citations
    return tuple(line for line in cited if _is_lost(line, judged, content))


def _is_lost(cited: str, judged: datetime | None, content: ResumeContent) -> bool:
    line = content.line(cited)
    if line is None:
        return True
    post = content.role(line.role)
    said = (
        line.corrected_at or line.confirmed_at,
        line.placed_at,
        post and post.corrected_at,
    )
    return judged is not None and any(when and when > judged for when in said)


def _known(resume: Resume, fact: str) -> ResumeLine:
    known = resume.content.line(fact)
    if known is None or known.confirmed_at is None:
        raise NotFoundError
    return known


def only_answers(text: str) -> bool:
    """
    Whether *text* says nothing but yes or no.
    """
    return _ANSWERS.issuperset(re.findall(r"\w+", text.casefold()))


def _fact(
    number: str, text: str, now: datetime, content: ResumeContent, role: str | None
) -> ResumeLine:
    said = " ".join(as_seen(text).split())
    if not said or len(said) > LONGEST_FACT:
        most = f"A fact has 1 to {LONGEST_FACT} characters."
        raise InvalidRequestError(most, "text")
    if only_answers(said):
        raise InvalidRequestError(
            "That is an answer, not a fact: say what you did, and with what.", "text"
        )
    if tells_end(said):
        raise InvalidRequestError(
            "That tells what is over, and a letter tells what is so: correct the end "
            "of that post in your resume instead.",
            "text",
        )
    if role is not None and content.role(role) is None:
        raise InvalidRequestError("The resume has no role with that id.", "role")
    under = role or next((r.id for r in content.roles if _names(said, r)), None)
    return ResumeLine(
        id=number,
        text=said,
        section=Section.EXPERIENCE if under else Section.OTHER,
        role=under,
        kind=LineKind.BULLET,
        confirmed_at=now,
    )


def _names(text: str, role: Role) -> bool:
    employer = role.employer.casefold()
    return bool(employer) and employer in text.casefold()
