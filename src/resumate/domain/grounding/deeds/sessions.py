"""
Who leads a class or a walk gives it, and is nobody's superior.
"""

# ruff: noqa: E501 - word lists are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.line_deeds import Deed
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.language.levels import DID, LED, level_of_word, looks_past
from resumate.domain.language.words import Word, is_function
from resumate.domain.patterns import regex

_SESSION = {
    "en": regex(
        r"(?:session|class|lesson|workshop|tour|walk|hike|ramble|course|seminar|webinar|rehearsal|tasting|demonstration|excursion|outing|talk|lecture|tutorial|storytime|(?:story|circle|song|rhyme|craft) ?time)(?:e?s)?"
    ),
    "de": regex(
        r"\w*(?:kurse?n?|workshops?|führung(?:en)?|unterricht|unterrichtsstunden?|turnstunden?|schulung(?:en)?|seminare?n?|proben?|wanderung(?:en)?|spaziergäng(?:e|en)|spaziergang|kreise?|treffs?|nachmittage?|rundgang|rundgänge|ausflüge?)"
    ),
}
"""What is given to those who come."""
_LETTERS = regex(r"[^\W\d_]+")
_GIVES = {
    "en": frozenset({"=run", "=teach", "giv", "guid"}),
    "de": frozenset({"=durchführen", "=schulen", "=anleiten", "gebe"}),
}


def names_session(text: str) -> bool:
    """
    Whether a word of *text* names what is given to those who come, in either language.
    """
    told = text.casefold().replace("story time", "storytime")
    return any(
        session.fullmatch(word)
        for word in _LETTERS.findall(told)
        for session in _SESSION.values()
    )


def only_gives(claim: Claim, alike: Sequence[tuple[LineFacts, Deed]]) -> bool:
    """
    Whether what is led is a class or the like, and a line that tells of it says that it
    was given, or names nothing but it: "led story times" of "Story times for toddlers".
    """
    led = _led(claim)
    kind = [w for w in led[:-1] if w.weight]
    return _is_session(led, claim.language) and any(
        deed.level == DID
        and not (deed.team or deed.member)
        and (not kind or any(w.keys & facts.keys for w in kind))
        and (
            not deed.keys.isdisjoint(_GIVES[claim.language])
            or _begins_with_session(facts, claim.language)
        )
        for facts, deed in alike
    )


def _led(claim: Claim) -> list[Word]:
    """
    The words of what is led; German may tell it before the verb.
    """
    words = claim.clause.words
    verbs = [i for i, w in enumerate(words) if level_of_word(w, claim.language) == LED]
    if not verbs:
        return []
    led = _phrase(words[verbs[-1] + 1 :], claim.language)
    if claim.language == "de" and not led:
        led = [w for w in words[: verbs[-1]] if w.capitalised][-1:]
    return led


def _begins_with_session(facts: LineFacts, language: str) -> bool:
    """
    Whether the line begins with the name of it, and no other verb than of giving.
    """
    if looks_past(facts.words[0].lower):
        return False
    if language == "de" and is_participle(facts.words[-1].text):
        return False
    return _is_session(_phrase(facts.words, language), language)


def _phrase(words: Sequence[Word], language: str) -> list[Word]:
    """
    The first noun that is named, with what stands before it.
    """
    found: list[Word] = []
    for word in words:
        if language == "de":
            if word.capitalised:
                return [word]
            continue
        if found and (
            is_function(word.lower, language) or word.start - found[-1].end > 1
        ):
            break
        if not is_function(word.lower, language):
            found.append(word)
    return found


def _is_session(phrase: Sequence[Word], language: str) -> bool:
    pattern = _SESSION.get(language)
    if not pattern or not phrase:
        return False
    last = " ".join(w.lower for w in phrase[-2:])
    return bool(pattern.fullmatch(phrase[-1].lower) or pattern.fullmatch(last))
