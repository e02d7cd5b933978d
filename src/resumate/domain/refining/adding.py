"""
Saying more, with lines that are not told yet.
"""

import re
from dataclasses import replace

from resumate.domain.composing.terms import said_terms
from resumate.domain.composing.wording import listed
from resumate.domain.letter import About, Sentence
from resumate.domain.patterns import regex
from resumate.domain.refining.at_post import names_post, with_post
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.held import says_most
from resumate.domain.refining.lists import AND
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.saying import items_on
from resumate.domain.refining.terms import say_terms
from resumate.domain.refining.topic import speaks_of
from resumate.domain.resume import ResumeLine

_LONGER_BY = 1.3
MOST_ADDED = 4
OF_THE_POSTING = regex(
    r"\b(?:you (?:mention|ask|name)|Sie (?:nennen|suchen)|vous citez|que mencionan)"
)
_DENIES = regex(r"\b(?:cannot|not|no|noch nicht|nicht|kein\w*|ne|pas)\b", re.IGNORECASE)
_ALSO = {
    "en": "My skills also include {}.",
    "de": "Außerdem bringe ich {} mit.",
    "fr": "Mon CV mentionne aussi : {}.",
    "es": "Aporto también {}.",
}


def lengthen(desk: Desk) -> None:
    """
    Up to four lines more, those first that a longer letter would tell.
    """
    before, length = desk.text.words, desk.next_length(1)
    added = 0
    for line in list(desk.untold(length)):
        if desk.text.words >= before * _LONGER_BY or added >= MOST_ADDED:
            break
        added += add(desk, line, desk.speech("more"))
    if not added:
        desk.reply("nothing_more")
        return
    desk.proposal.length = length
    desk.reply("longer", n=desk.speech.sentences(added))


def tell(desk: Desk, line_id: str) -> None:
    """
    That line is told, and no gap that it fills any more.
    """
    line = desk.content.line(line_id)
    if line is None:
        desk.reply("denied")
        return
    if line.confirmed_at:
        desk.reply("fact_kept", text=line.text, id=line.id)
    told = [
        p.sentence.text for p in desk.text.claims if line_id in p.sentence.citations
    ]
    if told:
        desk.reply("mentioned_already", text=told[0])
    elif terms := said_terms(line.text, desk.letter.language):
        say_terms(desk, Sentence(terms, 0, About.CANDIDATE, (line.id,)))
    elif add(desk, line, desk.speech("you_asked")):
        desk.reply("told")
    else:
        desk.reply("not_sayable", line=line.text)


def add(desk: Desk, line: ResumeLine, reason: str, topic: str = "") -> bool:
    """
    Say *line* where the letter speaks of its role; whether it could be said.
    """
    place = desk.place_for(line)
    if place is None:
        return False
    after, apart = place
    told = desk.told_before(line, after)
    said = desk.sayer.say(line, _meant(desk, after), topic, told)
    if said is None and apart:
        said = _with_its_post(desk, line, topic)
    if said is None:
        return False
    said = _of_the_resume_alone(desk, said, line, topic)
    post = desk.content.role(line.role)
    if apart and post and line.confirmed_at and not names_post(said.text, post):
        at_it = with_post(said.text, post, desk.letter.language)
        said = replace(said, text=at_it or said.text)
    known = any(piece.sentence.text == said.text for piece in desk.text)
    if known or desk.checked(said).findings:
        return False
    desk.text.insert(after, [said], reason, apart=apart)
    _fill_gaps(desk, line)
    return True


def _with_its_post(desk: Desk, line: ResumeLine, topic: str) -> Sentence | None:
    """
    *line* behind the plain name of its post, which no sentence could lead in with; in
    its own words but for the verb.
    """
    post = desk.content.role(line.role)
    told = desk.sayer.say(line, (post.id,), topic) if post else None
    if post is None or told is None:
        return None
    if topic.casefold() not in told.text.casefold():
        return None
    bare = _THERE.sub("", told.text)
    held = {word.strip(_SIGNS).casefold() for word in line.text.split()}
    rest = {word.strip(_SIGNS).casefold() for word in bare.split()[_OF_VERB:]}
    text = with_post(bare, post, desk.letter.language)
    return replace(told, text=text) if text and rest <= held else None


_OF_VERB = 2
"""Words at the head of a sentence that may stand otherwise than in the line."""
_SIGNS = ".,;:()"
_THERE = regex(r"^In (?:that|this|the same) role, (?=I\b)")


def _meant(desk: Desk, after: Piece) -> set[str]:
    """
    The roles that a sentence behind *after* means by "that role", or by "my current
    role".
    """
    named = {role for piece in desk.text.claims for role in desk.roles(piece)}
    now = {role.id for role in desk.content.roles if role.current}
    return desk.roles(after) | (named & now)


def _fill_gaps(desk: Desk, line: ResumeLine) -> None:
    """
    The letter does not deny any more what *line* answers.
    """
    answered = [
        c.requirement.text for c in desk.letter.coverage if line.id in c.evidence
    ]
    for piece in desk.text:
        told = piece.sentence
        denies = told.about is About.CONNECTING and _DENIES.search(told.text)
        if denies and any(says_most(told.text, asked) for asked in answered):
            desk.text.drop(piece, desk.speech("gap_filled"))


def _of_the_resume_alone(
    desk: Desk, said: Sentence, line: ResumeLine, topic: str
) -> Sentence:
    """
    A list of skills that does not say that the posting names them, if it does not, or
    if another sentence of the letter says that.
    """
    if not topic or not OF_THE_POSTING.search(said.text):
        return said
    before = any(OF_THE_POSTING.search(piece.sentence.text) for piece in desk.text)
    if speaks_of(desk.letter.posting.text, topic) and not before:
        return said
    language = desk.letter.language
    items = listed(items_on(desk.content, line, topic), AND.get(language, "and"))
    frame = _ALSO.get(language, _ALSO["en"])
    return replace(said, text=frame.format(items), about=About.CANDIDATE)
