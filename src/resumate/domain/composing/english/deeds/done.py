"""
One phrase of an English line as a clause: a deed, a state, or what was done to one.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.deed import deed
from resumate.domain.composing.english.deeds.series import in_series
from resumate.domain.composing.english.deeds.states import state_of
from resumate.domain.composing.english.words.articles import with_articles
from resumate.domain.composing.english.words.patterns import (
    ADVERB,
    MOST_WORDS,
    SO_MANY,
    SPOKEN,
    TOO_SHORT,
    WORK_NOUN,
)
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.language.english_verbs import PAST, is_past, opens_with_verb
from resumate.domain.patterns import regex

_TOLD_BY_ONESELF = regex(r"^I (?P<verb>[a-z][\w-]*) (?!not\b)\S")
"""A line that is a sentence already: it can be led in as any deed."""

_SIDE_BY_SIDE = regex(
    r"^(?P<with>(?:(?:(?:Together|Jointly|In (?:close )?collaboration|"
    r"In partnership) w|W)ith|As part of) [^,]{2,60}), (?P<deed>\S.*)$"
)
"""Whom it was done with, said before what was done."""

_HAVE_DONE = regex(r"^Have [a-z]+ \S")
"""Only "I" is missing: "Have issued 300 notices"."""

_CAME_TO = (set(PAST.values()) - set(PAST)) | {"cut"}

_OF_ONES_OWN = regex(
    r"^(?:My|Our) (?:[\w'’-]+ ){1,7}?"
    rf"(?:{'|'.join(sorted(_CAME_TO))}) (?!(?:by|and|for|in|with|of)\b)"
)
"""What something of one's own came to: "My rota cut overtime by a fifth"."""

_OF_ONES_PEOPLE = regex(
    rf"^(?i:{SO_MANY}) "
    r"of (?:my|our) (?:[\w'’-]+ ){1,3}(?:has|have|had|is|are|was|were|went|came|needs?|"
    r"lives?|won|passed) "
)
"""Whom one works with or for: "Two of my pupils have won prizes"."""

_DONE_TO_ONE = regex(
    r"^(?:Was|Been|Have been) (?P<told>(?:[a-z]+ly |also |then |often )?"
    r"(?P<did>(?!(?:paid|based|let|laid|made|born)\b)[a-z]+(?<!ing)) \S.*)$",
    re.IGNORECASE,
)
"""What others did: "Was asked to train the new starter" tells of no asking."""

_PARTICIPLE = regex(r"..ed$|^(?:given|chosen|taken|shown|known|seen|sought)$")

_USED_FOR = regex(r"^Used (?:in|by|for|to|on|at) ")
"""What something was used for, behind its name: nobody is told to have done it."""

_REGULAR = regex(
    r", (?P<what>(?:daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|"
    r"regular) (?!and\b)[^,()]{4,60})$"
)
"""What was done with what goes on beside it: told in brackets."""

_CAME_ABOUT = regex(
    r"^[A-Z][a-z]+ed [a-z]+s (?:went|fell|rose|dropped|grew) (?:up|down|from|by|to)\b"
)
"""What happened of itself: "Missed appointments went from 60 to 35"."""

_A_PERSON = regex(
    r"^(?P<be>am|was) (?=(?:(?!an?\b|the\b|my\b|not\b)[\w-]+ ){1,4}"
    r"(?:person|worker|professional|individual|learner|employee)s?\b)"
)

_OF_SOMETHING_ELSE = regex(
    r"^[A-Z][a-z]+ed \d+ (?:day|week|month)s? (?:early|ahead|before|late)\b"
)
"""What was completed stands elsewhere: "Completed 19 days before the date"."""

_PLANNED = regex(r"(?:Plan|Intend|Hope|Want|Planning|Intending|Wanting) to ")
"""What is to come was not done: "Plan to write the exam in 2031"."""


def as_clause(part: str, *, current: bool) -> Clause | None:
    """
    The clause that one phrase of a line is; None where it is none for sure.
    """
    current = current and not part.lower().startswith("was ")
    return _done_to_one(part) or _done(ADVERB.sub("", part), current=current)


def _done_to_one(part: str) -> Clause | None:
    done = _DONE_TO_ONE.match(part)
    if not done or not (is_past(done["did"]) or _PARTICIPLE.search(done["did"])):
        return None
    return Clause(with_articles(f"was {done['told']}"), Form.STATE, 0.9)


def _done(text: str, *, current: bool) -> Clause | None:
    if (side := _SIDE_BY_SIDE.match(text)) and opens_with_verb(side["deed"]):
        text = f"{side['deed']} {lowered(side['with'])}"
    text = text[:1].upper() + text[1:]
    count = len(text.split())
    told = WORK_NOUN.search(text) or is_past(text.split(" ")[0])
    if count > MOST_WORDS + 10 or count < TOO_SHORT - bool(told):
        return None
    if _USED_FOR.match(text) or _PLANNED.match(text) or _OF_SOMETHING_ELSE.match(text):
        return None
    if _HAVE_DONE.match(text) and is_past(text.split(" ")[1]):
        return Clause(f"{text[0].lower()}{text[1:]}", Form.DID)
    if by_oneself := _TOLD_BY_ONESELF.match(text):
        state = by_oneself["verb"] in {"am", "was", "have", "had"}
        said = _A_PERSON.sub(r"\g<be> a ", text[2:])
        return Clause(said, Form.STATE if state else Form.DID)
    own = _OF_ONES_OWN.match(text) or _OF_ONES_PEOPLE.match(text)
    if own or SPOKEN.match(text) or _CAME_ABOUT.match(text):
        who, we, done = text.partition("We ")
        joined_ = f"We {in_series(done)}" if we and not who else text
        return Clause(joined_, Form.SENTENCE)
    beside = _REGULAR.search(text)
    if beside and opens_with_verb(text):
        text = f"{text[: beside.start()]} ({beside['what']})"
    return state_of(text, current=current) or deed(text, current=current)
