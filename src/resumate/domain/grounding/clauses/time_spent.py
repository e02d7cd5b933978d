"""
As what time was spent, told of in passing: "My time as a nurse | would serve your team".
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterable, Iterator
from dataclasses import replace

from resumate.domain.grounding.clauses.clause import Clause, Mood, part_of
from resumate.domain.patterns import regex

_SPENT_AS = regex(
    r"(?:[Mm]y|[Mm]eine) (?:[\w-]+ ){0,2}?(?:years?|time|days|Jahre|Zeit|Tätigkeit|Laufbahn) (?:as|als) [^,;:.]+? "
    r"(?=(?:would|will|could|should|can|might|has|have|is|are|was|were)\b|(?!(?:eine[rmns]?|im|in|bei|an|am|beim|der|den|dem|des|die|für|und|von|vom|zur|zum|als|auf|mit)\b)[a-zäöüß]+(?:n|t|te|me|re|fe|de)\b)"
)
_MIGHT = regex(r"(?:würden?|k[äa]men?|könnten?|dürften?|sollten?|wären?)\b")
_IDLE = (Mood.EMPLOYER, Mood.SILENT)


def with_time_spent(text: str, clauses: Iterable[Clause]) -> Iterator[Clause]:
    """
    The clauses, those that tell of such a time and what it may be good for as two: what
    one was is claimed, be the rest a wish or about the employer.
    """
    for clause in clauses:
        spent = _SPENT_AS.match(text, clause.start, clause.end)
        if spent and (clause.mood in _IDLE or _MIGHT.match(text, spent.end())):
            told = part_of(clause, clause.start, spent.end(), Mood.SOFT)
            yield replace(told, own=True)
            rest = part_of(clause, spent.end(), clause.end, clause.mood)
            if rest.words:
                yield rest
        else:
            yield clause
