"""
What a letter tells first.
"""

from collections.abc import Sequence

from resumate.domain.language.gist import says_much, words
from resumate.domain.letter import Sentence
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.mentioning import mention
from resumate.domain.refining.shortening import EARLIER, LEANING, mend
from resumate.domain.refining.topic import names_alone, roles_called, speaks_of


def lead(desk: Desk, topic: str, instead: str = "") -> None:
    """
    What is told of *topic* comes first behind the opening, with the rest of its
    paragraph; what is not told yet is mentioned for it. What it comes *instead* of
    stays, and is named.
    """
    found = _told_of(desk, topic)
    if not found:
        mention(desk, topic)
        found = _told_of(desk, topic)
    told = found or any(speaks_of(p.sentence.text, topic) for p in desk.text.claims)
    if desk.proposal.question or not told:
        return
    if found and found[0] is _body(desk)[0]:
        desk.reply("begins_so", text=found[0].sentence.text)
    elif found and _brought_forward(desk, found[0]):
        desk.reply("leads", topic=topic)
    else:
        desk.reply("cannot_lead", topic=topic)
    if instead:
        desk.reply("instead_stays", topic=instead)


def swap_paragraphs(desk: Desk, one: Sequence[int], other: Sequence[int]) -> None:
    """
    The paragraphs of those sentences change places, if the letter holds together so.
    """
    first, second = desk.text.at(one[0]).paragraph, desk.text.at(other[0]).paragraph
    reason = desk.speech("you_asked")
    desk.text.exchange(first, second, reason)
    mend(desk)
    if desk.holds_together():
        desk.reply("paragraphs_swapped")
    else:
        desk.text.exchange(first, second, "")
        desk.reply("not_true_enough")


def _body(desk: Desk) -> list[Piece]:
    """
    What is said of the candidate behind the paragraph that the letter opens with.
    """
    claims, opening = desk.text.claims, desk.opening
    body = [p for p in claims if p.paragraph != opening]
    return body or claims


def _told_of(desk: Desk, topic: str) -> list[Piece]:
    """
    What tells of it; else of the post whose employer shares a telling word with it.
    """
    body = [piece for piece in _body(desk) if not desk.is_listed(piece)]
    for named in (topic, names_alone(topic)):
        told = [p for p in body if named and speaks_of(p.sentence.text, named)]
        if told:
            return told
    wanted = {word for word in words(topic) if says_much(word)}
    roles = roles_called(desk.content, topic) | {
        role.id for role in desk.content.roles if wanted & set(words(role.employer))
    }
    return [piece for piece in body if desk.roles(piece) & roles]


def _brought_forward(desk: Desk, piece: Piece) -> bool:
    """
    Whether its paragraph could be said anew in front, beginning with it.
    """
    paragraph = [p for p in desk.text if p.paragraph == piece.paragraph]
    claims = desk.claims_in(piece.paragraph)
    fixed = [p for p in paragraph if p.sentence.locked or p.sentence.by_hand]
    order = [piece, *(claim for claim in claims if claim is not piece)]
    said = [] if fixed else _said_anew(desk, order)
    if not said or any(desk.checked(one).findings for one in said):
        return piece is claims[0] and _moved_forward(desk, piece.paragraph)
    reason = desk.speech("you_asked")
    before = _body(desk)[0]
    place = desk.text.pieces[desk.text.pieces.index(before) - 1]
    for old in paragraph:
        desk.text.drop(old, reason)
    desk.text.insert(place, said, reason, apart=True)
    mend(desk)
    return True


def _moved_forward(desk: Desk, paragraph: float) -> bool:
    """
    Whether that paragraph, as it is, could stand first behind the opening.
    """
    front = _front(desk)
    before = [(p, p.sentence, p.reason) for p in desk.text.pieces]
    desk.text.exchange(paragraph, front, desk.speech("you_asked"))
    mend(desk)
    begins = _body(desk)[0].sentence.text
    if desk.holds_together() and not (EARLIER.match(begins) or LEANING.match(begins)):
        return True
    desk.text.exchange(front, paragraph, "")
    for piece, sentence, reason in before:
        piece.sentence, piece.reason = sentence, reason
    return False


def _front(desk: Desk) -> float:
    """
    Where a paragraph would stand first behind the opening, and none does yet.
    """
    first = _body(desk)[0].paragraph
    above = [p.paragraph for p in desk.text.pieces if p.paragraph < first]
    return (max(above, default=first - 1) + first) / 2


def _said_anew(desk: Desk, pieces: Sequence[Piece]) -> list[Sentence]:
    """
    The lines of *pieces* in that order, as a paragraph that begins with the first; none
    if it would not, or not tell them all.
    """
    lines = dict.fromkeys(
        line for piece in pieces for line in desk.told(piece.sentence)
    )
    said = desk.sayer.say_paragraph([*lines], desk.roles(desk.text.claims[0]))
    told = {line for sentence in said for line in desk.told(sentence)}
    first = set(desk.told(pieces[0].sentence))
    begins = bool(said) and not first.isdisjoint(desk.told(said[0]))
    return said if begins and told == {*lines} else []
