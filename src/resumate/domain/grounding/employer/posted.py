"""
What of a letter is the posting's word: clauses that repeat it, its numbers, the post
and the places that it names.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.clauses.moods import tells_deed
from resumate.domain.grounding.employer.employer_facts import employer_findings
from resumate.domain.grounding.employer.offers import is_offered, retells
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.posting_facts import PostingFacts, is_posted
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.patterns import regex

_OF_ONESELF = AnyCase(
    r"\b(I|my|we|our|ich|mein\w*|wir|unser\w*)\b|\b(introduced|led|taught|brought|trained|took) me\b"
    r"|\b(?:beschäftigte|stellte|ernannte|berief|bestellte|beförderte|holte|engagierte|verpflichtete|nahm|machte|ließ|liess|schickte|entsandte|setzte|übernahm|bildete) mich\b"
    r"|\bmir\b.*\b(vertraut|bekannt|geläufig|leicht)\b|\bfür mich\b.*\b(alltag|\w*werkzeug|routine|neuland)\b"
)
_OF_THE_POST = AnyCase(
    r"\b(role|position|poste?|stelle|job|opening|vacancy|puesto|candidatur[ae])\b"
)
_TO_PLACE = Pattern(
    r"\b(?:get|come|comes|coming|over|move|moving|travel|commute|relocat\w+|drive|live|near|nach) (?:over |across )?(?:to |in |near )?(?:the )?([A-ZÄÖÜ]\w+)"
)
_NEARBY = AnyCase(
    r"\b(?:near|nearby|close to|away|distance|outskirts|commut\w+|drive|ride|walk|cycle|minutes?|miles?|kilomet\w+|km|live[sd]?|living|home|grew up|moved?|moving|move|relocat\w+|settled?"
    r"|nahe|nähe|entfernt|wohne\w*|wohnhaft|zuhause|minuten|autominuten|umzug|umziehen|ziehen|pendeln?|pendle|aufgewachsen|heimat\w*)\b"
)
"""What is said of where one lives."""
_NAMED_PLACE = regex(
    r"(?:^|\b(?:and|und|to|from|near|in|of|around|outside|nach|von|bei|um|aus) )(?:the )?([A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)?)"
)
_OURS = Pattern(
    r"\b(I|we|our|us|my|ich|wir|uns|unser\w*|mein\w*)\b(?! (studies|studium|way|life|weg))",
    re.IGNORECASE,
)


def repeats_posting(
    text: str,
    clause: Clause,
    numbers: Sequence[Quantity],
    posting: PostingFacts | None,
    *,
    facts: Facts,
    language: str,
) -> bool:
    """
    Whether a clause that speaks of nobody repeats the posting.
    """
    if posting is None or clause.mood not in {Mood.FACT, Mood.SOFT} or clause.own:
        return False
    if _OF_ONESELF.search(text[clause.start : clause.end]):
        return False
    named = [w for w in clause.words if w.capitalised and w.weight]
    if not (numbers or any(is_posted(w, posting) for w in named)):
        return False
    return not employer_findings(
        text, clause, numbers, posting, facts=facts, language=language
    )


def is_theirs(
    text: str, clause: Clause, q: Quantity, posting: PostingFacts | None, today: date
) -> bool:
    """
    Whether the number is the posting's.
    """
    if posting is None:
        return False
    if is_offered(q, posting):
        if _ASKED.search(text, 0, q.start) or _YOU_ASK.match(text, q.end):
            return True
        piece = text[clause.start : clause.end]
        claimed = clause.mood is Mood.CLAIM and _OURS.search(piece)
        if not (claimed or tells_deed(piece)):
            return True
    return retells(text, clause, q, posting, today)


_ASKED = regex(
    r"\b(?:geforderten?|verlangten?|gewünschten?|gesuchten?|vorausgesetzten?|erwarteten?|ausgeschriebenen?) (?:(?:mindestens|rund|etwa) )?$",
    re.IGNORECASE,
)
_YOU_ASK = regex(
    r"[^,.;:]{0,40}, (?:die|das|den) (?:Sie|[Ii]hr) (?:voraussetz|verlang|forder|erwart|such|wünsch)\w*\b"
)
"""What says that the posting asks for so much: "the three years that you require"."""


def posted_places(claim: Claim, posting: PostingFacts | None) -> frozenset[str]:
    """
    Names of the posting that a clause tells of no deed at: "I can move to Oban".
    """
    if posting is None or claim.roles:
        return frozenset()
    found = [m[1] for m in _TO_PLACE.finditer(claim.piece)]
    if _NEARBY.search(claim.piece):
        found += [m[1] for m in _NAMED_PLACE.finditer(claim.piece)]
    named = frozenset(word.lower() for place in found for word in place.split())
    posted = named & posting.forms
    return frozenset() if posted and tells_deed(claim.piece) else posted


def posted_title(claim: Claim, posting: PostingFacts | None) -> frozenset[str]:
    """
    Words of the advertised title, where the clause speaks of that post.
    """
    if posting is None:
        return frozenset()
    speaks = _OF_THE_POST.search(claim.piece)
    return posting.title_words if speaks else frozenset()
