"""
A person says what a line, a post or the contact data of their resume really says.
"""

from dataclasses import replace
from datetime import datetime

from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.reading.corrections.corrected_head import head_of, head_told
from resumate.domain.reading.corrections.said_anew import contact_said, role_said
from resumate.domain.reading.going_on import still_held
from resumate.domain.reading.resume_reader import doubts, read_entry
from resumate.domain.resume import Contact, Resume, ResumeContent, ResumeLine, Role
from resumate.domain.resume_correction import ContactSaid, RoleSaid
from resumate.domain.seen import as_seen

LONGEST_LINE = 1_000
"""Characters."""


def with_corrected_line(
    resume: Resume, line: str, text: str, now: datetime
) -> tuple[Resume, ResumeLine]:
    """
    The resume with that line reading *text*, and the line; what the file says is kept
    with it. The file's own words put it back.

    A corrected entry names its employer, title and dates anew; NotFoundError if the
    file has no such line.
    """
    known = line_of_file(resume.content, line)
    said = " ".join(as_seen(text).split())
    if not said or len(said) > LONGEST_LINE:
        raise InvalidRequestError(f"A line has 1 to {LONGEST_LINE:,} characters.")
    content = with_text(resume.content, known, said, now)
    new = content.line(line) or known
    heads = head_of(resume.content, known.role) is known
    roles = tuple(
        _named_by(new, role, content, now) if heads and role.id == known.role else role
        for role in resume.content.roles
    )
    return _with(resume, replace(content, roles=roles)), new


def line_of_file(content: ResumeContent, line: str) -> ResumeLine:
    """
    The line of that id; NotFoundError if the file has none, or it is a fact.
    """
    known = content.line(line)
    if known is None or known.confirmed_at is not None:
        raise NotFoundError
    return known


def with_corrected_role(
    resume: Resume, role: str, said: RoleSaid, now: datetime
) -> tuple[Resume, Role]:
    """
    The resume with that post as it is *said* to be, and the post; what was read is kept
    with it, and puts it back. What is not said stays.

    The line that heads the post says the same from then on, with all else that it said,
    so that nothing rests on what was read wrong; NotFoundError if there is no such
    post.
    """
    known = resume.content.role(role)
    if known is None:
        raise NotFoundError
    told = role_said(known, said)
    new = _being(known, still_held(told, resume.content, now.date()), now)
    if new is known:
        return resume, known
    roles = tuple(new if one is known else one for one in resume.content.roles)
    content = replace(resume.content, roles=roles)
    if head := head_of(content, role):
        text = head_told(head.text, known, told, content.language)
        text = text if new.original else in_file(head)
        content = with_text(content, head, text, now)
    return _with(resume, content), new


def with_corrected_contact(resume: Resume, said: ContactSaid, now: datetime) -> Resume:
    """
    The resume with the contact data as they are *said* to be; what was read is kept
    with them, and puts them back. What is not said stays.
    """
    known = resume.content.contact
    read = replace(known.original or known, corrected_at=None)
    new = contact_said(known, said)
    if new == replace(known, original=None, corrected_at=None):
        return resume
    original = None if new == read else read
    contact: Contact = replace(new, original=original, corrected_at=now)
    return _with(resume, replace(resume.content, contact=contact))


def in_file(line: ResumeLine) -> str:
    """
    What the file says there.
    """
    return line.text if line.original is None else line.original


def with_text(
    content: ResumeContent, line: ResumeLine, text: str, now: datetime
) -> ResumeContent:
    """
    *content* in which *line* has that *text*, whatever it heads; a line that is as in
    the file has no original.
    """
    original = None if text == in_file(line) else in_file(line)
    new = replace(line, text=text, original=original, corrected_at=now)
    lines = tuple(new if one is line else one for one in content.lines)
    return replace(content, lines=lines)


def _being(role: Role, said: Role, now: datetime) -> Role:
    """
    *role* as *said*, itself if that says nothing new; one that is as it was read has no
    original.
    """
    read = replace(role.original or role, corrected_at=None)
    if said == replace(role, original=None, corrected_at=None):
        return role
    return replace(said, original=None if said == read else read, corrected_at=now)


def _named_by(
    head: ResumeLine, role: Role, content: ResumeContent, now: datetime
) -> Role:
    """
    *role* as the line that heads it says now; one that names none leaves it.
    """
    if head.original is None:
        return _being(role, replace(role.original or role, corrected_at=None), now)
    named = read_entry(head.text, head.section)
    if named is None:
        return role
    named = still_held(replace(named, id=role.id), content, now.date())
    return _being(role, named, now)


def _with(resume: Resume, content: ResumeContent) -> Resume:
    """
    *resume* with that *content*, which is asked about anew.
    """
    settled = frozenset(doubts(resume.content))
    others = (one for one in content.warnings if one not in settled)
    content = replace(content, warnings=(*others, *doubts(content)))
    return replace(resume, content=content)
