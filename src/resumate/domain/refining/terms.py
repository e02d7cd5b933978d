"""
What a posting asks one to name besides: salary, first day, hours.
"""

import re

from resumate.domain.composing.terms import noted_terms
from resumate.domain.language.sentences import is_sign_off
from resumate.domain.language.terms import terms_alone
from resumate.domain.letter import About, CoverLetterDraft, Sentence
from resumate.domain.patterns import regex
from resumate.domain.posting import Term
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.topic_patterns import TELL
from resumate.domain.refining.wishes import Claim

_LEAD = regex(rf"^{TELL}\s+(?:that\s+)?", re.IGNORECASE)


def read_terms(text: str, letter: CoverLetterDraft) -> Claim | None:
    """
    "Gehaltsvorstellung 62.000 Euro" as what the person tells, in a sentence.
    """
    told = _LEAD.sub("", text)
    if terms_alone(told, letter.language):
        return Claim(told)
    said = noted_terms(told, letter.language)
    return Claim(said) if said else None


def say_terms(desk: Desk, said: Sentence) -> None:
    """
    Near the end, before the wish to talk; in place of what was told of the same.
    """
    reason = desk.speech("you_asked")
    told = _terms(desk, said)
    before = [p for p in desk.text if (old := _terms(desk, p.sentence)) and old <= told]
    if any(piece.sentence.text == said.text for piece in before):
        desk.reply("mentioned_already", text=said.text)
        return
    if before and desk.text.put(before[0], said, reason):
        for piece in before[1:]:
            desk.text.drop(piece, reason)
    else:
        _insert(desk, said, reason)
    desk.reply("claim_added")


def _insert(desk: Desk, said: Sentence, reason: str) -> None:
    """
    Before what the last paragraph ends with that claims nothing, else behind it.
    """
    pieces = list(desk.text)
    end = next((n for n, p in enumerate(pieces) if is_sign_off(p.sentence.text)), None)
    body = pieces[:end]
    wish: Piece | None = None
    for piece in reversed(body):
        claims = piece.sentence.about is About.CANDIDATE or _terms(desk, piece.sentence)
        if claims or piece.paragraph != body[-1].paragraph:
            break
        wish = piece
    if wish:
        desk.text.insert_before(wish, [said], reason)
    elif body:
        desk.text.insert(body[-1], [said], reason, apart=False)


def _terms(desk: Desk, said: Sentence) -> frozenset[Term]:
    return terms_alone(said.text, desk.letter.language)
