"""
What a person does at leisure, told as that: it is no skill.
"""

from collections.abc import Sequence

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
    The *items*, as they stand in a sentence, in one; "" in a language that has none.
    """
    frames = _INTERESTS.get(language)
    told = [item for item in items if item]
    if frames is None or not told:
        return ""
    one, several, both = frames
    return (several if len(told) > 1 else one).format(listed(told, both))


def interests_told(point: Point, items: Sequence[str], language: str) -> Said | None:
    """
    The *items* of a point on what is done at leisure; None of any other.
    """
    if any(line.section is not Section.INTERESTS for line in point.lines):
        return None
    text = interests(items, language)
    return of_candidate(text, *point.lines) if text else None
