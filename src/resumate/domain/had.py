"""
A resume as far as it tells what the person has and did.
"""

import re
from dataclasses import replace

from resumate.domain.forgetting import remembered
from resumate.domain.language.denied import as_held, without_others
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section


@remembered(64)
def had(content: ResumeContent) -> ResumeContent:
    """
    *content* without what its lines deny, or only wish for or begin.
    """
    told = (
        (line, as_held(_now(line), listed=line.kind is LineKind.LIST))
        for line in content.lines
    )
    held = tuple(replace(line, text=text) for line, text in told if text)
    return content if held == content.lines else replace(content, lines=held)


@remembered(64)
def done(content: ResumeContent) -> ResumeContent:
    """
    What is `had`, with blanks where a line tells what somebody else did.
    """
    held = had(content)
    lines = tuple(
        replace(line, text=own)
        if (own := without_others(line.text)) != line.text
        else line
        for line in held.lines
    )
    return replace(held, lines=lines) if lines != held.lines else held


_TOWARDS = regex(
    r"\b(?:moving|transitioning|switching|changing|pivoting|branching out|"
    r"career change) "
    r"(?:careers? )?(?:in)?to\b[^.;]*",
    re.IGNORECASE,
)


def _now(line: ResumeLine) -> str:
    """
    What *line* says; of a summary without what somebody is on the way to.
    """
    summary = line.section is Section.SUMMARY
    return _TOWARDS.sub("", line.text).rstrip() if summary else line.text
