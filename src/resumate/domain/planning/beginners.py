"""
What a letter tells of who has held no post yet: times in firms, and what they do at
leisure.
"""

import re

from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.skill_items import split_items
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.papers import is_pupil, tells_degree
from resumate.domain.resume import ResumeContent, Role, Section

_TIME = regex(
    r"praktik|schnupper|hospit|\bintern(?:ship)?\b|placement|"
    r"work (?:experience|shadow)|(?:ferien|neben)job|aushilfe|babysit|paper round|"
    r"(?:holiday|summer|saturday) job",
    re.IGNORECASE,
)
"""A short time in a firm, or what is earned beside school: no trade is told by it."""
_SCHOOL = regex(
    r"(?<!Business )(?<!Law )(?<!Medical )\bSchool\b(?! of\b)|\bSixth Form\b"
)
"""A school of general education where English is spoken."""
_MOST_INTERESTS = 3
_LONGEST_NAME = 8
"""Words of what is done at leisure; what is longer is a sentence."""


def begins(content: ResumeContent) -> bool:
    """
    Whether the person goes to school, and has neither a degree nor held a post.
    """
    worked = {x.role for x in content.lines if x.section is Section.EXPERIENCE}
    posts = [role for role in content.roles if role.id in worked]
    learned = any(tells_degree(content, line) for line in content.lines)
    return _goes_to_school(content) and not learned and all(map(is_short_time, posts))


def _goes_to_school(content: ResumeContent) -> bool:
    studied = {x.role for x in content.lines if x.section is Section.EDUCATION}
    attended = (r for r in content.roles if r.current and r.id in studied)
    return is_pupil(content) or any(_SCHOOL.search(r.employer) for r in attended)


def is_short_time(role: Role) -> bool:
    """
    Whether *role* is a placement or a job beside school.
    """
    return bool(_TIME.search(role.title) or _TIME.search(role.employer))


def leisure(content: ResumeContent, language: str) -> list[Point]:
    """
    What who *begins* does at leisure, where a letter in *language* can say it.
    """
    if language not in {"en", "de"} or not begins(content):
        return []
    for line in content.lines:
        items = [item.strip(" .") for item in split_items(line.text)]
        sentence = any(len(x.split()) > _LONGEST_NAME for x in items)
        told = line.section is Section.INTERESTS and not FIRST_PERSON.search(line.text)
        if told and not sentence:
            named = tuple(filter(None, items))[:_MOST_INTERESTS]
            return [Point(PointKind.SKILLS, (line,), items=named)]
    return []
