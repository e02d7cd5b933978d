"""
Projects for clients of an employer: work of the post held in their time, and no posts
at the clients.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.patterns import regex
from resumate.domain.reading.heads.project import is_project_label
from resumate.domain.reading.sections.part import OF_WORK
from resumate.domain.resume import (
    LineKind,
    ResumeLine,
    Role,
    Section,
)

_CLIENT = regex(
    r"(?:^|\| )(?:end[- ]|final )?(?:client|customer|kunde|auftraggeber)(?: name)?"
    r"\s*(?:[:：|]|$)",
    re.IGNORECASE,
)
"""The field of a head that says for whom the work was."""

_FIELD = regex(
    r"^(?:team(?: size)?|teamgröße|environment|tools?(?: used)?|technolog(?:y|ies)"
    r"|platforms?|domain|location|technologien|umgebung)\s*[:：|\t]",
    re.IGNORECASE,
)
"""What a project is filled in with, and nothing that was done."""


def under_employers(
    lines: Sequence[ResumeLine], roles: Sequence[Role]
) -> tuple[list[ResumeLine], tuple[Role, ...]]:
    """
    The *lines* and *roles*; what a project for a client has is told of the one post in
    whose time it was, and its head names no post.
    """
    projects = set(_for_clients(lines))
    worked = {
        x.role for x in lines if x.section is Section.EXPERIENCE and x.role
    } - projects
    held = [role for role in roles if role.id in worked]
    posts = {
        role.id: post.id
        for role in roles
        if role.id in projects and (post := _post_of(role, held))
    }
    told = list(_told_of(lines, posts))
    return told, tuple(role for role in roles if role.id not in posts)


def _for_clients(lines: Sequence[ResumeLine]) -> Iterator[str]:
    """
    The roles whose head names a client.
    """
    for line in lines:
        head = line.kind is LineKind.ENTRY and line.section in OF_WORK
        if head and line.role and _CLIENT.search(line.text):
            yield line.role


def _post_of(project: Role, held: Sequence[Role]) -> Role | None:
    """
    The one post that was held when the *project* began, and until it ended.
    """
    if project.start is None:
        return None
    begun = project.start.in_order(1)
    ended = project.end.in_order(1) if project.end else None
    found = [post for post in held if _is_held(post, begun, ended)]
    return found[0] if len(found) == 1 else None


def _is_held(post: Role, begun: tuple[int, int], ended: tuple[int, int] | None) -> bool:
    """
    Whether a *post* was held from the month *begun* until the one that *ended* it.
    """
    if post.start is None or post.start.in_order(1) > begun:
        return False
    if post.end is None:
        return post.current
    return ended is not None and ended <= post.end.in_order(12)


def _told_of(
    lines: Sequence[ResumeLine], posts: dict[str, str]
) -> Iterator[ResumeLine]:
    """
    The *lines*, those of projects under the post that each has in *posts*.
    """
    for line, below in itertools.zip_longest(lines, lines[1:]):
        post = posts.get(line.role or "")
        label = line.section in OF_WORK and is_project_label(line.text)
        if label and below and below.role in posts and below.kind is LineKind.ENTRY:
            post = posts[below.role]
        if post is None:
            yield line
            continue
        named = label or line.kind is LineKind.ENTRY or _FIELD.match(line.text)
        kind = LineKind.LIST if named else line.kind
        yield replace(line, role=post, section=Section.EXPERIENCE, kind=kind)
