"""
What a letter tells of what its posting asks.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from enum import IntEnum

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.forgetting import remembered
from resumate.domain.matching import cover
from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine

LINK = regex(
    r"^(?:You (?:also )?ask for|You are (?:also )?looking for someone to|"
    r"Sie wünschen sich(?: auch| außerdem)?) [^:]{3,200}: (?=[A-ZÄÖÜ])"
)
"""What the posting asks, before what answers it."""
_FAR = (CoverageStatus.MISSING, CoverageStatus.PARTLY, CoverageStatus.MET)


class Answer(IntEnum):
    """
    What a letter would miss without a sentence, from least to most.
    """

    NOTHING = 0
    """It answers nothing."""
    AGAIN = 1
    """What it answers is answered elsewhere, and better."""
    NICE = 2
    DUTY = 3
    MUST = 4


_KINDS = {
    RequirementKind.NICE: Answer.NICE,
    RequirementKind.DUTY: Answer.DUTY,
    RequirementKind.MUST: Answer.MUST,
}


def answer_of(
    lines: Collection[str], others: Iterable[str], coverage: Iterable[Coverage]
) -> Answer:
    """
    What is answered best by *lines* (ids), beside what *others* answer.
    """
    told = {*lines, *others}
    answers = Answer.NOTHING
    for one in coverage:
        if not one.evidence or not set(one.evidence) & set(lines):
            continue
        best = next(line for line in one.evidence if line in told)
        kind = _KINDS[one.requirement.kind] if best in lines else Answer.AGAIN
        answers = max(answers, kind)
    return answers


def answers_alone(desk: Desk, pieces: Sequence[Piece], piece: Piece) -> bool:
    """
    Whether *pieces* without that one tell less of something that the posting demands:
    a reader is told what sentences say, not what the lines that they rest on say, too.
    """
    demanded = [
        one
        for one in desk.letter.coverage
        if one.requirement.kind is RequirementKind.MUST
        and set(one.evidence) & set(piece.sentence.citations)
    ]
    if not demanded:
        return False
    rest = [other for other in pieces if other is not piece]
    asked = tuple(one.requirement for one in demanded)
    before = _far(asked, _telling(desk, pieces))
    if not any(before):
        return False
    after = _far(asked, _telling(desk, rest))
    return any(far > left for far, left in zip(before, after, strict=True))


@remembered(128)
def _far(asked: tuple[Requirement, ...], told: ResumeContent) -> tuple[int, ...]:
    """
    How far *told* answers each of *asked*.
    """
    found = cover(asked, [()] * len(asked), told)
    return tuple(_FAR.index(one.status) for one in found)


def _telling(desk: Desk, pieces: Iterable[Piece]) -> ResumeContent:
    """
    A resume that tells what *pieces* say, and no more.
    """
    said = (line for n, piece in enumerate(pieces) for line in _said(desk, piece, n))
    return replace(desk.content, lines=tuple(said))


def _said(desk: Desk, piece: Piece, place: int) -> Iterable[ResumeLine]:
    """
    The lines that a sentence tells, in its own words.
    """
    text = LINK.sub("", piece.sentence.text)
    for number, line in enumerate(desk.told(piece.sentence)):
        name = f"{line.id}.{place}.{number}"
        kind = LineKind.TEXT if line.kind is LineKind.LIST else line.kind
        yield replace(line, id=name, text=text, kind=kind)
