"""
A person says what a line of their resume really says.
"""

from dataclasses import replace
from datetime import datetime

from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.facts import facts_of
from resumate.domain.reading.resume_reader import read_entry
from resumate.domain.resume import LineKind, Resume, ResumeLine, Role
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
    known = resume.content.line(line)
    if known is None or known.confirmed_at is not None:
        raise NotFoundError
    said = " ".join(as_seen(text).split())
    if not said or len(said) > LONGEST_LINE:
        raise InvalidRequestError(f"A line has 1 to {LONGEST_LINE:,} characters.")
    file = known.text if known.original is None else known.original
    new = replace(
        known,
        text=said,
        original=None if said == file else file,
        corrected_at=now,
    )
    content = replace(
        resume.content,
        lines=tuple(new if x is known else x for x in resume.content.lines),
        roles=tuple(_renamed(role, new) for role in resume.content.roles),
    )
    return replace(resume, content=content), new


def with_stated(resume: Resume, former: Resume) -> Resume:
    """
    *resume*, read anew from the file of *former*, with the facts that the person stated
    there, and corrected where the file is still read as it was.
    """
    for line in former.content.lines:
        same = [new for new in resume.content.lines if new.text == line.original]
        if same and line.corrected_at:
            resume, _ = with_corrected_line(
                resume, same[0].id, line.text, line.corrected_at
            )
    posts = {(role.employer, role.title): role.id for role in resume.content.roles}
    facts = []
    for fact in facts_of(former.content):
        under = former.content.role(fact.role)
        role = posts.get((under.employer, under.title)) if under else None
        facts.append(replace(fact, role=role))
    content = replace(resume.content, lines=(*resume.content.lines, *facts))
    return replace(resume, content=content, facts=former.facts)


def _renamed(role: Role, line: ResumeLine) -> Role:
    if line.kind is not LineKind.ENTRY or line.role != role.id:
        return role
    read = read_entry(line.text, line.section)
    return replace(read, id=role.id) if read else role
