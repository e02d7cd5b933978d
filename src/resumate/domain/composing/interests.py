"""
What a person does at leisure, told as that: it is no skill.
"""

from collections.abc import Sequence

from resumate.domain.composing.english.profile import lowered
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import listed
from resumate.domain.plan import Point
from resumate.domain.resume import Section

_INTERESTS = {
    "en": ("My interests include {}.", "My interests include {}.", "and"),
    "de": ("Zu meinen Interessen zählt {}.", "Zu meinen Interessen zählen {}.", "und"),
}


def interests(items: Sequence[str], language: str) -> str:
    """
    The *items* in a sentence; "" in a language that has none for them.
    """
    frames = _INTERESTS.get(language)
    told = [lowered(item) if language == "en" else item for item in items if item]
    if frames is None or not told:
        return ""
    one, several, both = frames
    return (several if len(told) > 1 else one).format(listed(told, both))


def interests_told(point: Point, language: str) -> Said | None:
    """
    What is done at leisure, of a point on that; None of any other.
    """
    if any(line.section is not Section.INTERESTS for line in point.lines):
        return None
    text = interests(point.items, language)
    return of_candidate(text, *point.lines) if text else None
