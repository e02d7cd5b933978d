"""
How people ask why something is told, in English and German.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.letter import CoverLetterDraft
from resumate.domain.patterns import regex
from resumate.domain.refining.parts import part_named
from resumate.domain.refining.topic import bare
from resumate.domain.refining.wishes import Why

_I = re.IGNORECASE
_THERE = (
    r"(?:in there|in it|in (?:the|my|this) (?:letter|text)|there|here|in|mentioned|included|told|said|"
    r"listed|necessary|needed|relevant|important)"
)
_DRIN = (
    r"(?:drin|drinnen|darin|da|dort|hier|rein|(?:im|in dem|in meinem) (?:brief|text|anschreiben)|vor|auf|"
    r"erwähnt|genannt|wichtig|nötig|relevant)"
)
_ASKS = regex(
    r"^(?:so |and |but |und |aber )*(?:"
    rf"(?:why|how come|what for) (?:is|are|was|were) (?P<is>.+?)(?: {_THERE})+"
    r"|(?:why|how come)(?: do| does| did| have| has)? (?:you|it|the letter|the text|this letter)(?: (?:say|mention|tell|write|talk|include|speak|state|name|put in|put|use)\w*)"
    r"(?: (?:them|me))?(?: (?:about|of|that|on))? (?P<says>.+)"
    r"|(?:why|how come) (?P<bare>(?:the|this|that) (?:.+ )?(?:sentence|paragraph|part|line|bit)(?: (?:about|on|with|that|where) .+)?)"
    r"|(?:where|from where) (?:does|did|do) (?P<from>.+?) (?:come from|stem from)"
    r"|what (?:does|do|is) (?P<on>.+?) (?:rests?|based|built|founded|stands?) on"
    r"|(?:warum|wieso|weshalb|wozu) (?:steht|stehen|ist|sind|kommt|kommen|wird|werden|taucht|tauchen) (?:(?:da|dort|hier|im brief|im anschreiben|denn|überhaupt) )*"
    rf"(?P<steht>.+?)(?: {_DRIN})+"
    r"|(?:warum|wieso|weshalb|wozu) (?:steht|stehen) (?:da|dort|hier|im brief|im anschreiben|drin) (?P<da>.+)"
    r"|(?:warum|wieso|weshalb|wozu) (?:erwähn|schreib|nenn|sag|erzähl)\w* (?:du|sie|ihr|er|der brief|das anschreiben)(?: (?:etwas |was )?(?:von|über|zu))? (?P<sagt>.+)"
    r"|(?:warum|wieso|weshalb|wozu) (?P<nackt>(?:der|dieser|die|das) (?:.+[ -])?(?:satz|absatz|teil|zeile)\b.*)"
    r"|woher (?:kommt|stammt|kommen|hast du|haben sie|weißt du|wissen sie) (?P<woher>.+?)(?: her)?"
    r"|worauf (?:stützt|beruht|fußt|basiert|gründet) (?:sich )?(?P<worauf>.+?)(?: sich)?"
    r")$",
    _I,
)
_OTHERWISE = regex(
    r"\b(?:not|nothing|no|missing|left out|without|so|too|nicht|nichts|kein\w*|zu|fehlt|fehlen)\b|n['’]t\b",
    _I,
)
"""Then it is asked why something is not there, or why it is as it is."""
_PART = regex(
    r"^(?:the |this |that |der |die |das |den |dieser |diese |dieses |mein\w* |my )*"
    r"(?:(?:sentence|paragraph|part|line|bit|figure|number|claim|satz|absatz|teil|zeile|angabe|zahl|aussage|das)"
    r"(?: (?:about|on|with|of|that|where|saying|über|mit|zu|von|zum|zur|wo|dass)(?: (?:it|i|ich|es) (?:says?|tells?|mentions?|steht|sagt))?)?\s+)?(?:(?:mit|über|zu) (?:de[nmr] |die |das )?)?",
    _I,
)
_BEHIND = regex(
    r"(?:^|[\s-])(?:sentence|paragraph|part|line|bit|satz|absatz|teil|zeile|it|this|that|es|das)$",
    _I,
)
_POINTS = regex(r"(?:it|this|that|there|es|das|dies|der|die)?", _I)


def read_why(text: str, letter: CoverLetterDraft) -> Why | None:
    """
    Why a sentence is there, or what tells of a topic; which one, if none is named.
    """
    found = _ASKS.match(text.rstrip(" .?!"))
    if found is None or _OTHERWISE.search(_named(found)):
        return None
    if part := part_named(text, letter):
        return Why(part)
    topic = bare(_named(found).strip(" \"'“”„‚‘’«»"))
    topic = _BEHIND.sub("", _PART.sub("", topic).strip()).strip(" -\"'“”„‚‘’«»")
    return Why(topic="" if _POINTS.fullmatch(topic) else topic)


def _named(found: re.Match[str]) -> str:
    return next((text for text in found.groupdict().values() if text), "")
