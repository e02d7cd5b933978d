"""
Sentences that claim one thing alone, of which no line has a word: "I can weld".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import SECOND_PERSON
from resumate.domain.language.words import Word, is_function
from resumate.domain.patterns import regex

_ABILITY = AnyCase(
    r"^(?:I|we|ich|wir) (?:also |can also |already |auch )?(?:can|know how to|am able to|kann|weiß, wie man"
    r"|am (?:well |quite |very )?(?:used|accustomed) to|bin (?:es )?gewohnt"
    r"|am (?:also )?(?:at home|familiar|skilled|practised|practiced|experienced|trained|proficient|versed|well versed|competent) (?:with|in|at)"
    r"|bin (?:vertraut|geübt|erfahren|bewandert) (?:mit|in|im)|beherrsche|verstehe mich auf) "
)
_OFFER = AnyCase(
    r"\b(?:start|begin|come|travel|commute|move|drive (?:over|in|to)|get (?:there|here|to)|be there|work (?:\w+ )?(?:shifts?|weekends?|nights?|evenings?|mornings?|hours|flexibl\w+|from|in (?:spanish|french|german|english))"
    r"|imagine|promise|say|tell|see|ask|bring|offer|contribute|help|support|learn|adapt|anfangen|beginnen|kommen|umziehen|pendeln|vorstellen|sagen|fragen|beitragen|helfen|unterstützen|lernen|anbieten|einbringen)\b"
)
"""What can be offered by anyone, or is courtesy."""


def check_unsaid(
    text: str,
    tokens: Sequence[Word],
    clauses: Sequence[Clause],
    judgement: Judgement,
    facts: Facts,
) -> None:
    """
    An ability or a deed that is all that a sentence claims needs a line that has a word
    of it; beside other claims one strange word is a matter of style.
    """
    if judgement.findings or not facts.lines or SECOND_PERSON.search(text):
        return
    if judgement.support:
        _check_listed_ability(text, clauses, judgement, facts)
    elif not all(c.mood is Mood.SILENT for c in clauses):
        _check_lone(text, tokens, clauses, judgement, facts)


def _check_lone(
    text: str,
    tokens: Sequence[Word],
    clauses: Sequence[Clause],
    judgement: Judgement,
    facts: Facts,
) -> None:
    """
    What is all that a sentence claims.
    """
    able = _ABILITY.match(text)
    if not (able or _lone_deed(text, clauses)):
        return
    said = [w for w in tokens if w.weight and w.start >= (able.end() if able else 0)]
    said = [w for w in said if not w.lower.endswith("ly")]
    if not said or (able and _OFFER.search(text, able.end())):
        return
    if able and (strange := _strange_item(text, said, facts)):
        judgement.claims = True
        judgement.find_untold(text[strange[0].start : strange[-1].end])
        return
    if any(map(facts.told, said)) or (able and _acts(tokens, able.end(), facts)):
        return
    judgement.claims = True
    judgement.find_untold(text[said[0].start : said[-1].end])


def _check_listed_ability(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    Of the things that one can, beside which more is claimed, each needs a word of a
    line: "I can weld and braze, and I fit my own sheet metal".
    """
    for clause in clauses:
        able = _ABILITY.match(text[clause.start : clause.end])
        start = clause.start + able.end() if able else 0
        if not able or _OFFER.search(text, start, clause.end):
            continue
        said = [w for w in clause.words if w.weight and w.start >= start]
        if strange := _strange_item(text, said, facts):
            judgement.find_untold(text[strange[0].start : strange[-1].end])
            judgement.scattered = True  # what else is claimed does not tell it


def _strange_item(text: str, said: Sequence[Word], facts: Facts) -> Sequence[Word]:
    """
    The first of the things listed of which no line has a word, where one is told: "at
    home with fillings and dentures".
    """
    items: list[list[Word]] = [[]]
    for word in said:
        last = items[-1][-1].end if items[-1] else word.start
        if _AND.search(text, last, word.start) or _NEXT.match(text, last):
            items.append([])
        items[-1].append(word)
    if len(items) == 1 or not any(map(facts.told, said)):
        return ()
    return next(
        (
            item
            for item in items
            if any(w.weight == 1.0 for w in item) and not any(map(facts.told, item))
        ),
        (),
    )


_NEXT = regex(r", [\w-]+(?:,| (?:and|und|sowie)\b)")
"""One word of a list: "weld, braze and solder"."""
_AND = regex(r"(?:^|\W)(?:and|und|sowie)\b")


def _lone_deed(text: str, clauses: Sequence[Clause]) -> bool:
    return (
        len(clauses) == 1
        and clauses[0].own
        and clauses[0].mood is Mood.CLAIM
        and bool(re.match(r"(?:I|We|Ich|Wir)\b", text))
    )


def _acts(tokens: Sequence[Word], start: int, facts: Facts) -> bool:
    """
    Whether a line tells of the plain verb itself: a driver can drive a lorry.
    """
    verb = next((w for w in tokens if w.start >= start), None)
    return (
        verb is not None
        and not is_function(verb.lower, facts.language)
        and not verb.lower.startswith(("work", "arbeit"))
        and bool(facts.told(verb))
    )
