"""
A file that is read anew keeps what the person said of it.
"""

from collections import Counter
from dataclasses import replace
from typing import cast

from resumate.domain.facts import facts_of
from resumate.domain.reading.corrections.corrected_head import head_of
from resumate.domain.reading.corrections.corrections import (
    in_file,
    with_corrected_contact,
    with_corrected_line,
    with_corrected_role,
    with_text,
)
from resumate.domain.reading.corrections.placing import (
    with_line_under,
    with_post_of_line,
    with_role,
)
from resumate.domain.resume import (
    Contact,
    LineKind,
    Resume,
    ResumeContent,
    ResumeLine,
    Role,
)
from resumate.domain.resume_correction import ContactSaid, RoleSaid


def with_stated(resume: Resume, former: Resume) -> Resume:
    """
    *resume*, read anew from the file of *former*, with the facts that the person stated
    there, and corrected: lines where the file is still read as it was, posts where the
    same lines stand, and what was corrected of the contact data. Lines stand where the
    person put them, and posts that the person added are there again.
    """
    resume, added = _with_added_posts(resume, former)
    resume = _with_lines_placed(resume, former, added)
    for role in former.content.roles:
        again = _post_again(role, former.content, resume.content)
        if again and role.original and role.corrected_at:
            said = _said_of_role(role, role.original)
            resume, _ = with_corrected_role(resume, again, said, role.corrected_at)
    for line in former.content.lines:
        resume = _with_line(resume, line)
    contact = former.content.contact
    if contact.original and contact.corrected_at:
        told = _said_of_contact(contact, contact.original)
        resume = with_corrected_contact(resume, told, contact.corrected_at)
    return _with_facts(resume, former, added)


def _with_added_posts(
    resume: Resume, former: Resume
) -> tuple[Resume, dict[str | None, str]]:
    """
    *resume* with the posts that facts of *former* head, and their ids there by those
    that they had.
    """
    added: dict[str | None, str] = {}
    for fact in facts_of(former.content):
        role = former.content.role(fact.role)
        if role and fact.kind is LineKind.ENTRY:
            content, new = with_role(resume.content, role)
            resume, added[role.id] = replace(resume, content=content), new.id
    return resume, added


def _with_lines_placed(
    resume: Resume, former: Resume, added: dict[str | None, str]
) -> Resume:
    """
    *resume* with lines under the posts under which the person put them; those that head
    a post of their own do so again, and are named in *added*.
    """
    known = former.content
    for line in known.lines:
        if line.placed_at is None or line.confirmed_at:
            continue
        again = _line_again(resume.content, in_file(line))
        if again is None:
            continue
        role = known.role(line.role)
        if role and head_of(known, role.id) is line:
            said = _all_of_role(role)
            resume, new = with_post_of_line(resume, again.id, said, line.placed_at)
            added[role.id] = new.id
        else:
            under = _post_there(line.role, known, resume.content, added)
            if under or role is None:
                resume, _ = with_line_under(resume, again.id, under, line.placed_at)
    return resume


def _with_line(resume: Resume, former: ResumeLine) -> Resume:
    """
    *resume* with that line corrected as it was; of a post that was corrected, it says
    no more than its words.
    """
    same = _line_again(resume.content, former.original)
    if same is None or former.corrected_at is None:
        return resume
    post = resume.content.role(same.role)
    if post and post.original:
        content = with_text(resume.content, same, former.text, former.corrected_at)
        return replace(resume, content=content)
    when = former.corrected_at
    return with_corrected_line(resume, same.id, former.text, when)[0]


def _with_facts(resume: Resume, former: Resume, added: dict[str | None, str]) -> Resume:
    facts = [
        replace(
            fact,
            role=_post_there(fact.role, former.content, resume.content, added),
        )
        for fact in facts_of(former.content)
    ]
    content = replace(resume.content, lines=(*resume.content.lines, *facts))
    return replace(resume, content=content, facts=former.facts)


def _line_again(content: ResumeContent, told: str | None) -> ResumeLine | None:
    """
    The line of *content* that says in its file what was *told*.
    """
    return next((line for line in content.lines if in_file(line) == told), None)


def _post_there(
    role: str | None,
    former: ResumeContent,
    content: ResumeContent,
    added: dict[str | None, str],
) -> str | None:
    """
    The id by which *content* has that post of *former*, one that was *added* by its new
    one.
    """
    known = former.role(role)
    return added.get(role) or (_post_again(known, former, content) if known else None)


def _post_again(
    role: Role, former: ResumeContent, content: ResumeContent
) -> str | None:
    """
    The id by which *content* has that post of *former*: under it stand the most of the
    same lines, or it has the same names.
    """
    told = {in_file(line) for line in former.lines if line.role == role.id}
    lines = (x for x in content.lines if x.role and in_file(x) in told)
    shared = Counter(line.role for line in lines)
    if shared:
        return shared.most_common(1)[0][0]
    names = (role.employer, role.title)
    same = (x.id for x in content.roles if (x.employer, x.title) == names)
    return next(same, None)


def _all_of_role(role: Role) -> RoleSaid:
    return {
        "title": role.title,
        "employer": role.employer,
        "start": str(role.start) if role.start else None,
        "end": "now" if role.current else str(role.end or "") or None,
    }


def _said_of_role(role: Role, read: Role) -> RoleSaid:
    said: RoleSaid = {}
    if role.title != read.title:
        said["title"] = role.title
    if role.employer != read.employer:
        said["employer"] = role.employer
    if (role.start, role.end, role.current) != (read.start, read.end, read.current):
        said["start"] = str(role.start) if role.start else None
        said["end"] = "now" if role.current else str(role.end or "")
    return said


def _said_of_contact(contact: Contact, read: Contact) -> ContactSaid:
    said = {key: getattr(contact, key) for key in ContactSaid.__optional_keys__}
    return cast(
        "ContactSaid", {k: new for k, new in said.items() if new != getattr(read, k)}
    )
