"""
The lines of a resume that can tell of a duty.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.matching.holding import ReadLine
from resumate.domain.resume import LineKind, ResumeContent, Section


def telling_deeds(
    lines: Sequence[ReadLine], content: ResumeContent
) -> tuple[ReadLine, ...]:
    """
    *lines* without the heads of posts of which more is told: what somebody is called,
    and where, is no deed. A head that stands alone loses its employer's name.
    """
    told = {ln.line.role for ln in lines if not _heads(ln)}
    return tuple(_without_employers(lines, content, told))


def _heads(ln: ReadLine) -> bool:
    post = ln.line.section is Section.EXPERIENCE and ln.line.role is not None
    return post and ln.line.kind is LineKind.ENTRY


def _without_employers(
    lines: Sequence[ReadLine], content: ResumeContent, told: set[str | None]
) -> Iterator[ReadLine]:
    for ln in lines:
        if not _heads(ln):
            yield ln
        elif ln.line.role not in told:
            role = content.role(ln.line.role)
            name = role.employer if role else ""
            text = ln.line.text.replace(name, " ") if name else ln.line.text
            yield replace(ln, line=replace(ln.line, text=text))
