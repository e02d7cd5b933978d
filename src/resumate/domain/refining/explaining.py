"""
Why a sentence is there: the lines it rests on, and what of the posting it answers.
"""

from collections.abc import Collection, Sequence

from resumate.domain.letter import About
from resumate.domain.posting import RequirementKind
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.least import tells_break
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.parts import number_of
from resumate.domain.refining.topic import (
    lines_on,
    names_alone,
    speaks_of,
    tells_of,
)
from resumate.domain.turn import Option, OptionKind, Question

_MOST_EXPLAINED = 2
_MOST_OFFERED = 6
_MOST_ASKED = 3
_FIRST_WORDS = 9
_WEIGHTIEST = (RequirementKind.MUST, RequirementKind.DUTY, RequirementKind.NICE)


def explain(desk: Desk, indexes: Collection[int], topic: str) -> None:
    """
    Why those sentences are there, or the one on *topic*; if that may be several, or
    none is named, the person is asked which.
    """
    named = [desk.text.at(index) for index in indexes]
    meant = named or (_told_of(desk, topic) if topic else [])
    if topic and not meant:
        desk.reply("not_there", topic=topic)
    elif meant and len(meant) <= (_MOST_EXPLAINED if named else 1):
        for piece in meant:
            _explain(desk, piece)
    else:
        _ask_which(desk, meant or desk.text.claims)


def _told_of(desk: Desk, topic: str) -> list[Piece]:
    """
    The sentences that have its words; else those that name a thing of it; else those
    that rest on a line of it.
    """
    pieces = desk.in_body
    folded = topic.casefold()
    asked = (
        [p for p in pieces if folded == p.sentence.text.casefold().rstrip(".")],
        [p for p in pieces if speaks_of(p.sentence.text, topic)],
        [p for p in pieces if folded in p.sentence.text.casefold()],
        [p for p in pieces if _names(p, names_alone(topic))],
        _resting_on(desk, topic),
    )
    return next(filter(None, asked), [])


def _names(piece: Piece, name: str) -> bool:
    return bool(name) and speaks_of(piece.sentence.text, name)


def _resting_on(desk: Desk, topic: str) -> list[Piece]:
    found = lines_on(desk.content, topic)
    return [
        piece
        for piece in desk.in_body
        if any(tells_of(line, topic, found) for line in desk.told(piece.sentence))
    ]


def _explain(desk: Desk, piece: Piece) -> None:
    said, speech = piece.sentence, desk.speech
    if said.about is not About.CANDIDATE:
        key = "why_employer" if said.about is About.EMPLOYER else "why_courtesy"
        desk.reply(key, text=said.text)
        return
    lines = [line for line in map(desk.content.line, said.citations) if line]
    quoted = [speech("quoted", text=line.text, id=line.id) for line in lines]
    if quoted:
        desk.reply("why_rests", text=said.text, lines="; ".join(quoted))
    else:
        desk.reply("why_nothing", text=said.text)
    if asked := _asked(desk, piece):
        them = "; ".join(speech("in_quotes", text=text) for text in asked)
        desk.reply("why_asked", them=them)
    elif piece is desk.text.claims[0] and not tells_break(desk, piece):
        desk.reply("why_opening")
    else:
        desk.reply("why_unasked")
    if number := number_of(piece.origin or 0, desk.letter):
        desk.reply("why_remove", n=number)


def _asked(desk: Desk, piece: Piece) -> list[str]:
    """
    What the posting asks that the sentence's lines answer, what weighs most first: what
    it tells, and only else the post that it names.
    """
    told = {line.id for line in desk.told(piece.sentence)}
    coverage = desk.letter.coverage
    answered = [one for one in coverage if told & set(one.evidence)]
    named = set(piece.sentence.citations)
    answered = answered or [one for one in coverage if named & set(one.evidence)]
    answered.sort(key=lambda one: _WEIGHTIEST.index(one.requirement.kind))
    return [one.requirement.text.rstrip(".") for one in answered][:_MOST_ASKED]


def _ask_which(desk: Desk, pieces: Sequence[Piece]) -> None:
    options = [
        Option(OptionKind.ASK, _begun(piece), desk.speech("do_why", n=number))
        for piece in pieces
        if (number := number_of(piece.origin or 0, desk.letter))
    ]
    desk.proposal.question = Question(
        desk.speech("why_which"), tuple(options[:_MOST_OFFERED])
    )


def _begun(piece: Piece) -> str:
    words = piece.sentence.text.split()
    short = " ".join(words[:_FIRST_WORDS])
    return short if len(words) <= _FIRST_WORDS else f"{short} …"
