"""
What a letter tells of what its posting asks.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from enum import IntEnum

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.matching import cover
from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.resume import LineKind, ResumeLine

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
    before, after = (_told(desk, some, demanded) for some in (pieces, rest))
    return any(far > left for far, left in zip(before, after, strict=True))


def _told(
    desk: Desk, pieces: Iterable[Piece], coverage: Sequence[Coverage]
) -> list[int]:
    """
    How far *pieces* tell each of what is asked.
    """
    said = tuple(line for piece in pieces for line in _said(desk, piece))
    asked = [one.requirement for one in coverage]
    content = replace(desk.content, lines=said)
    found = cover(asked, [()] * len(asked), content)
    return [_FAR.index(one.status) for one in found]


def _said(desk: Desk, piece: Piece) -> Iterable[ResumeLine]:
    """
    The lines that a sentence tells, in its own words.
    """
    text = LINK.sub("", piece.sentence.text)
    for number, line in enumerate(desk.told(piece.sentence)):
        name = f"{line.id}.{id(piece)}.{number}"
        kind = LineKind.TEXT if line.kind is LineKind.LIST else line.kind
        yield replace(line, id=name, text=text, kind=kind)
