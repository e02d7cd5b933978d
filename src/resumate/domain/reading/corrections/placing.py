"""
A person says under which post a line stands, and which post was not read.
"""

from dataclasses import replace
from datetime import datetime

from resumate.domain.errors import InvalidRequestError
from resumate.domain.facts import with_fact
from resumate.domain.language.dates import find_dates
from resumate.domain.reading.corrections.corrected_head import head_of, head_told
from resumate.domain.reading.corrections.corrections import (
    line_of_file,
    with_corrected_role,
)
from resumate.domain.reading.corrections.said_anew import role_said
from resumate.domain.reading.going_on import still_held
from resumate.domain.reading.resume_reader import read_entry
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    Resume,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from resumate.domain.resume_correction import ADDED_UNDER, LONGEST_SAID, RoleSaid

_NONE = Role("", "", "")
_UNKNOWN = PartialDate(9999)


def with_line_under(
    resume: Resume, line: str, role: str | None, now: datetime
) -> tuple[Resume, ResumeLine]:
    """
    The resume in which that line stands under that post, or under none, and the line.

    With the line that heads a post goes all that stands under it, and the post is none
    any more; NotFoundError if the file has no such line.
    """
    content = resume.content
    known = line_of_file(content, line)
    if role is not None and content.role(role) is None:
        raise InvalidRequestError("The resume has no role with that id.", "role")
    if role == known.role:
        return resume, known
    heads = head_of(content, known.role) is known
    moved = [x for x in content.lines if heads and x.role == known.role] or [known]
    if heads:
        roles = tuple(x for x in content.roles if x.id != known.role)
        content = replace(content, roles=roles)
    for one in moved:
        content = _moved(content, one, role, now)
    return replace(resume, content=content), content.line(line) or known


def with_post_of_line(
    resume: Resume, line: str, said: RoleSaid, now: datetime
) -> tuple[Resume, Role]:
    """
    The resume in which that line heads a post of its own, and the post: as the line is
    read, and as *said*. What stands below it, up to the next post, goes with it.
    """
    content = resume.content
    known = line_of_file(content, line)
    if known.role and head_of(content, known.role) is known:
        return with_corrected_role(resume, known.role, said, now)
    section = _section(content, known)
    told = role_said(_read(known.text, section), said)
    told = replace(told, id=_free(content), original=None)
    role = replace(still_held(told, content, now.date()), corrected_at=now)
    place = content.lines.index(known)
    taken = {id(x) for x in (known, *_below(content.lines[place + 1 :], known))}
    lines = tuple(
        replace(
            x,
            role=role.id,
            section=section,
            placed_at=now,
            kind=LineKind.ENTRY if x is known else x.kind,
        )
        if id(x) in taken
        else x
        for x in content.lines
    )
    above = {x.role for x in content.lines[: place + 1]}
    index = max((i for i, r in enumerate(content.roles, 1) if r.id in above), default=0)
    content = _inserted(replace(content, lines=lines), role, index)
    return replace(resume, content=content), role


def with_new_post(
    resume: Resume, said: RoleSaid, section: Section, now: datetime
) -> tuple[Resume, Role]:
    """
    The resume with a post that its file does not tell, and the post: a fact heads it,
    and goes with it.
    """
    if section not in ADDED_UNDER:
        raise InvalidRequestError("A post cannot be added there.", "section")
    told = replace(role_said(_NONE, said), corrected_at=now)
    content, role = with_role(resume.content, told)
    text = head_told("", _NONE, role, content.language)
    resume, fact = with_fact(replace(resume, content=content), text, now, role.id)
    head = replace(fact, section=section, kind=LineKind.ENTRY)
    lines = tuple(head if x is fact else x for x in resume.content.lines)
    return replace(resume, content=replace(resume.content, lines=lines)), role


def with_role(content: ResumeContent, role: Role) -> tuple[ResumeContent, Role]:
    """
    *content* with *role* as a further post, before those that began earlier, and the
    post by its new id.
    """
    new = replace(role, id=_free(content))
    begun = (role.start or _UNKNOWN).in_order(0)
    later = (
        i
        for i, r in enumerate(content.roles)
        if r.start and r.start.in_order(0) < begun
    )
    return _inserted(content, new, next(later, len(content.roles))), new


def _moved(
    content: ResumeContent, line: ResumeLine, role: str | None, now: datetime
) -> ResumeContent:
    """
    *content* with *line* under *role*: below the line that heads it, else in the order
    of the file; facts stay last.
    """
    head = head_of(content, role)
    kind = line.kind
    if kind is LineKind.ENTRY:
        kind = LineKind.BULLET if role else LineKind.TEXT
    section = head.section if head else line.section
    new = replace(line, role=role, section=section, kind=kind, placed_at=now)
    lines = [x for x in content.lines if x is not line]
    place = content.lines.index(line)
    if role and line.confirmed_at is None:
        before = [
            i
            for i, x in enumerate(lines, 1)
            if x.role == role
            and x.confirmed_at is None
            and (x is head or _number(x) < _number(line))
        ]
        place = max(before, default=place)
    return replace(content, lines=(*lines[:place], new, *lines[place:]))


def _number(line: ResumeLine) -> int:
    return int(line.id[1:])


def _below(lines: tuple[ResumeLine, ...], head: ResumeLine) -> list[ResumeLine]:
    """
    What stands under the line that turns out to head a post: the rest of its post, or
    the bullets that follow.
    """
    found = []
    for line in lines:
        if line.role != head.role or line.confirmed_at:
            break
        if head.role is None and line.kind is not LineKind.BULLET:
            break
        found.append(line)
    return found


def _read(text: str, section: Section) -> Role:
    """
    What *text* names as a post, also where duties follow behind its dates; all of it is
    the title of one that cannot be told.
    """
    span = find_dates(text)
    head = text[: span.stop] if span else text
    read = read_entry(text, section) or read_entry(head, section)
    return read or Role("", "", text[:LONGEST_SAID])


def _section(content: ResumeContent, line: ResumeLine) -> Section:
    """
    Where posts stand: the line's own section, if it has any.
    """
    with_posts = {x.section for x in content.lines if x.role}
    return line.section if line.section in with_posts else Section.EXPERIENCE


def _free(content: ResumeContent) -> str:
    number = max((int(role.id[1:]) for role in content.roles), default=0) + 1
    return f"P{number}"


def _inserted(content: ResumeContent, role: Role, index: int) -> ResumeContent:
    roles = (*content.roles[:index], role, *content.roles[index:])
    return replace(content, roles=roles)
