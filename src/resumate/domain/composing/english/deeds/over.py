"""
What is over, though the post that it was of is still held: a project that came to its
end, a group whose work is done.
"""

import re

from resumate.domain.composing.english.words.patterns import ACTION_NOUNS, ONCE
from resumate.domain.composing.wording import parts
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

_DAY = rf"(?:(?:{IN_ENGLISH})[a-z]*\.? )?(?:19|20)\d\d"
_GOES_ON = regex(
    r"\b(?:since|still|now|current(?:ly)?|present|ongoing|onwards?|each|every|so far|"
    r"to date)\b"
)
_HAS_ENDED = regex(
    r"\b(?:live|delivered|completed|finished|closed|opened|launched|handed over) "
    rf"(?:in |on )?{_DAY}\b"
    r"|\b(?:on|under|within) budget\b"
    rf"|\({_DAY} ?(?:[-–—]|to|until|till) ?(?:{_DAY}|\d\d)\)"
    r"|\b(?:delivered|completed|finished|opened|handed over) (?:it )?"
    r"(?:[\w-]+ ){0,3}(?:early|late|ahead|on time|on schedule)\b"
    r"|\b(?:team|group|party|crew|committee|panel|squad) (?:that|which) "
    r"(?!was\b|is\b)(?P<did>[a-z]+) "
    r"|\b(?:both|all)(?: of (?:whom|them))? (?:have )?(?!involved\b|needed\b)[a-z]+ed\b"
)
"""What one was in charge of came to its end: "live July 2031", "on budget", "the team
that rebuilt the line", "two trainees, who both qualified"."""
_ONE_IS = regex(r"am (?:an?|the|one) ")
_YEAR = regex(r"\b(?:19|20)\d\d\b")


def as_ended(state: str) -> str:
    """
    What one is, as what one was where it has ended.
    """
    ended = None if _GOES_ON.search(state) else _HAS_ENDED.search(state)
    over = ended and (not ended["did"] or is_past(ended["did"]))
    was = "have been " if _OF_WHOM.search(state) else "was "
    return re.sub("^am ", was, state) if over else state


_OF_WHOM = regex(
    r"\b(?:one|both|all|two|three|four|five|\d+) of whom\b|\b(?:both|all) "
)
"""What became of those whom one is there for: one may still be."""


def as_had_been(state: str, line: str) -> str:
    """
    What one is by a *line* of a post that is held, as what one has been where the line
    also has a deed that is done, or a year.
    """
    first, *others = parts(line)
    if not _ONE_IS.match(state) or _GOES_ON.search(first):
        return state
    done = any(map(_is_done, others))
    return re.sub("^am ", "have been ", state) if done or _YEAR.search(state) else state


def _is_done(part: str) -> bool:
    verb = part.partition(" ")[0].lower()
    return is_past(verb) and verb not in BASE


_EVENTS = "|".join(sorted(noun for noun, verb in ACTION_NOUNS.items() if verb in ONCE))
_AN_EVENT = regex(
    rf"^(?:an?|the|our|my) (?:[a-z-]+ ){{0,2}}(?:re-?)?(?:{_EVENTS}|move|switch|merger|"
    r"takeover|roll-?out|rebuild|refit|refurbishment|overhaul|upgrade|changeover|"
    r"opening)\b(?! (?:and|or|work|plans?|planning|meetings?|requests?|schedules?)\b)"
)
"""What takes place once: "a redesign of the film carriage"."""
_CAME_TO = regex(
    r"\b(?:19|20)\d\d\b|"
    r"\b(?:sold|saved|completed|finished|delivered|launched)\b|"
    r"\d ?%? (?:less|fewer|more|faster|lower|higher)\b|\b(?:minus|plus|up|down) \d"
)
"""A day that it was, or what it came to."""
_AT_ITS_TIME = regex(
    r"\b(?:daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual)\b"
)


_BESIDE = regex(
    rf"\b(?:since|from|by|until|for) {_DAY}\b|"
    r", and (?=[^,]* (?:was|were|went|fell|rose|grew|dropped) ).*$"
)
"""A day from which it goes on, and a sentence of its own behind what work includes."""


def _has_been(work: str) -> bool:
    """
    Whether *work* that a post is said to include took place once, or has an outcome.
    """
    named = _BESIDE.sub("", work)
    if _AT_ITS_TIME.search(named) or _GOES_ON.search(named):
        return False
    return bool(_AN_EVENT.match(named) or _CAME_TO.search(named))


HAS_INCLUDED = "has included"


def includes(work: str, *, now: bool) -> str:
    """
    The verb that leads to *work*, of a post that is held *now* or has ended.
    """
    if not now:
        return "included"
    return HAS_INCLUDED if _has_been(work) else "includes"
