"""
What is told in sentences where the plan has too little that can be.
"""

from collections.abc import Iterable
from dataclasses import replace

from resumate.domain.composing.english.paragraphs.telling import Telling
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import LineKind

ENOUGH_WORDS = 30
"""So many words in sentences make a letter that needs no list of facts."""


def with_sentences(plan: LetterPlan) -> LetterPlan:
    """
    *plan* with what it has to spare of the same posts, as far as sentences tell it, for
    each line that only a list could tell; unchanged where it has sentences enough.
    """
    telling = Telling(plan)
    words = telling.words_in_sentences()
    done = [p for part in plan.paragraphs for p in part.points if _is_done(p)]
    left = sum(not telling.says(point) for point in done)
    posts = {point.role for point in done}
    told: list[Point] = []
    for point in plan.spare:
        said = telling.says(point) if point.role and point.role in posts else 0
        if words < ENOUGH_WORDS and len(told) < left and said:
            told.append(point)
            words += said
    if not told:
        return plan
    paragraphs = tuple(
        PlannedParagraph(tuple(_beside(part.points, told))) for part in plan.paragraphs
    )
    spare = tuple(point for point in plan.spare if point not in told)
    return replace(plan, paragraphs=paragraphs, spare=spare)


def _is_done(point: Point) -> bool:
    return point.kind is PointKind.EVIDENCE


def _beside(points: tuple[Point, ...], told: list[Point]) -> Iterable[Point]:
    """
    *points* with what is *told* besides behind the last of its own post; that the post
    was held is said by what was done there.
    """
    last = {p.role: at for at, p in enumerate(points) if _is_done(p)}
    for at, point in enumerate(points):
        deeds = [one for one in told if one.role == point.role]
        head = point.lines and point.lines[0].kind is LineKind.ENTRY
        if not (_is_done(point) and head and deeds):
            yield point
        if _is_done(point) and last[point.role] == at:
            yield from deeds
