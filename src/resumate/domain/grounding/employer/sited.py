"""
Where a German letter says that the employer is.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.clauses.clause import Clause
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.lexicon.places import COUNTRIES
from resumate.domain.patterns import regex

_SITED = regex(
    r"\b(?:Ihr|Euer|Eure|euer|eure|Ihre|dein|deine|Dein|Deine)[nmrs]? (?:[a-zäöüß]+ )?[A-ZÄÖÜ]?\w*(?:[Ss]tandorte?|[Ss]itz|[Nn]iederlassung|[Ff]iliale|[Zz]weigstelle|[Gg]eschäftsstelle|[Ww]erk|[Bb]üros?|[Hh]aus|[Ll]ager|[Ww]erkstatt|[Aa]usstellung|[Kk]linik|[Pp]raxis|[Ss]tudio|[Ll]abor|[Aa]telier)"
    r" (?:(?:in|bei|nahe) )?(?P<place>[A-ZÄÖÜ][a-zäöüß]{3,})\b(?! (?:und|sowie) [A-ZÄÖÜ]?\w+(?:arbeit|zeit)\b)"
)


def sited_elsewhere(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether "Ihr Standort in …" is at a place that the posting does not name.
    """
    if posting.posting.language != "de":
        return False
    named = (m["place"] for m in _SITED.finditer(text, clause.start, clause.end))
    return any(
        place.lower() not in posting.text and place.lower() not in COUNTRIES
        for place in named
    )
