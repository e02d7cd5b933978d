"""
What one does off work, and in which language one speaks: it needs no line of a deed.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.deeds.agency import claimed_level
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import LED
from resumate.domain.language.words import Word
from resumate.domain.lexicon.languages import LANGUAGES, SAME_LANGUAGE
from resumate.domain.resume import Section


def speaks(claim: Claim) -> bool:
    """
    Whether the clause tells no more than that one speaks a language, be it where or to
    whom: the language is judged by itself.
    """
    return (
        _SPEAKS.search(claim.piece) is not None
        and _AND.search(claim.piece) is None
        and any(
            w.capitalised and w.lower in LANGUAGES and _is_held(w.lower, claim)
            for w in claim.words
        )
    )


def _is_held(language: str, claim: Claim) -> bool:
    names = (language, SAME_LANGUAGE.get(language, language))
    return any(map(claim.facts.knows, names))


_SPEAKS = AnyCase(
    r"\b(?:(?:spreche|rede|schnacke|snacke|plaudere|schwätze|babbele?|unterhalte|verständige) ich|ich (?:spreche|rede|schnacke|snacke|plaudere|schwätze|babbele?|unterhalte|verständige)|I (?:\w+ )?(?:speak|talk|chat|converse))\b"
)
_AND = AnyCase(r"\b(?:und|and|sowie)\b")


def line_of_leisure(claim: Claim, said: Sequence[Word]) -> str:
    """
    The line of interests that has any word of what the sentence says to be done off
    work: they are told in few words, and nobody leads at them.
    """
    if not _OFF_WORK.search(claim.text) or claimed_level(claim) >= LED:
        return ""
    liked = (
        f
        for f in claim.facts.lines
        if f.line.section is Section.INTERESTS or _INTERESTS.search(f.line.text)
    )
    return next(
        (
            f.line.id
            for f in liked
            if any(w.weight and f.index in claim.facts.told(w) for w in said)
        ),
        "",
    )


_OFF_WORK = AnyCase(
    r"\b(?:in (?:meiner|der) freizeit|nach (?:dem )?feierabend|am feierabend|am wochenende|privat|(?:neben|abseits|jenseits|ausserhalb|außerhalb) (?:dem|des|der|vom|von) (?:beruf\w*|arbeit|job\w*|schreibtisch\w*|büro\w*|dienst\w*)|(?:zum|als) ausgleich|in my (?:spare|free) time|(?:outside|away from|off) (?:of )?(?:work|duty|the \w+)|at (?:the )?weekends?|after (?:hours|work))\b"
    r"|^wenn (?:der|die|das|mein\w*) \w+ (?:ruht|ruhen|schweigt|schweigen|liegt|steht|stillsteht|schläft|geschlossen ist|aus ist)\b"
)
_INTERESTS = AnyCase(r"\b(?:freizeit|hobb(?:y|ys|ies)|interessen?|interests)\b")
