"""
How often something is done, and since when: as the line says that tells it.
"""

from collections.abc import Collection, Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.periods import frequencies, period
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.dates import YEARS
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.numerals import TIME
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine

_MOSTLY, _PARTLY = 0.6, 0.5
"""The share of a claim that a line tells at least, to be the one that is meant."""
_WHOLLY = 0.8


def check_frequency(claim: Claim, shares: dict[int, float], scope: set[int]) -> None:
    """
    What the lines that tell it best say is done monthly is not done weekly, nor what
    one of them counts twice a year.
    """
    said = frequencies(claim.piece)
    if not said or claim.quantities:  # beside a number it says how many in which time
        return
    most = max((s for i, s in shares.items() if i in scope), default=0.0)
    best = [i for i, s in shares.items() if i in scope and s >= 0.9 * most]
    told = [frequencies(claim.line(i).line.text) for i in best]
    if most < _MOSTLY:
        return
    otherwise = all(told) and not any(said.keys() & t.keys() for t in told)
    if otherwise or _comes_seldomer(min(said), [claim.line(i) for i in best]):
        span = next(iter(said.values()))
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            span,
            f"The resume does not say so of {span}: “{claim.line(best[0]).line.text}”",
        )


def _comes_seldomer(often: int, lines: Sequence[LineFacts]) -> bool:
    """
    Whether the one line counts less in a year than what is done so *often* comes to.
    """
    if len(lines) != 1 or frequencies(lines[0].line.text):
        return False
    text = lines[0].line.text
    counts = [n.quantity for n in lines[0].numbers if n.quantity.measure in _COUNTED]
    rates = [q.value * times for q in counts if (times := period(text, q))]
    return bool(rates) and often > _LONGER * max(rates)


_COUNTED = {Measure.COUNT, Measure.VAGUE}


_SINCE = regex(r"\b(?:[Ss]ince|[Ss]eit) (?:[^\W\d_]+ )?((?:19|20)\d\d)\b")


def _tellers(shares: dict[int, float], scope: set[int]) -> list[int]:
    """
    The lines that tell the claim as good as wholly, else those that tell it best.
    """
    wholly = [i for i in scope if shares.get(i, 0.0) >= _WHOLLY]
    most = max((shares.get(i, 0.0) for i in scope), default=0.0)
    best = [i for i in scope if shares.get(i, 0.0) == most >= _MOSTLY]
    return wholly or best


def check_lasting(claim: Claim, shares: dict[int, float], scope: set[int]) -> None:
    """
    What the one line that tells it says took months did not take years.
    """
    said = [q for q in claim.quantities if _lasts(q)]
    told = _tellers(shares, scope)
    if len(said) != 1 or len(told) != 1 or claim.judgement.findings:
        return
    facts = claim.line(told[0])
    lasted = [n.quantity for n in facts.numbers if _lasts(n.quantity)]
    every = [q for q in lasted if _EVERY.search(facts.line.text, 0, q.start)]
    if facts.line.kind is not LineKind.BULLET or every or not lasted:
        return
    if said[0].value > _LONGER * max(q.value for q in lasted):
        span = claim.text[said[0].start : said[0].end]
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            span,
            f"The resume does not say so of {span}: “{facts.line.text}”",
        )


def _lasts(q: Quantity) -> bool:
    return q.measure is Measure.TIME and q.unit >= TIME["week"]


_LONGER = 1.5
_EVERY = regex(
    r"\b(?:[Aa]lle|[Jj]e|[Pp]ro|[Ee]very|per|[Ii]n|[Bb]innen|[Ww]ithin) (?:\w+ )?$"
)
"""How often, or how soon, and not how long."""


def check_since(claim: Claim, shares: dict[int, float], scope: set[int]) -> None:
    """
    What one line tells since a year is not told since another; the head of an entry
    dates its post as well.
    """
    said = _SINCE.search(claim.piece)
    if said is None:
        return
    told = _tellers(shares, scope)
    lines = [claim.line(i).line for i in told]
    years = {y for line in lines for y in _SINCE.findall(line.text)}
    if years:
        heads = [line for line in lines if line.kind is LineKind.ENTRY]
        years |= {y for line in heads for y in YEARS.findall(line.text)}
    dated = [i for i in claim.anchors if shares.get(i, 0.0) >= _PARTLY]
    if len(told) == 1 and years and said[1] not in years and not dated:
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            said[1],
            f"The resume says: {claim.line(told[0]).line.text}.",
        )


def check_year(claim: Claim, shares: dict[int, float], scope: set[int]) -> None:
    """
    What the one line that tells it dates, or its post, was not done in another year.
    """
    said = _IN_THE_YEAR.findall(claim.piece)
    told = [
        i
        for i in scope
        if shares.get(i, 0.0) >= _WHOLLY and claim.line(i).line.kind is LineKind.BULLET
    ]
    if len(said) != 1 or len(told) != 1 or claim.judgement.findings:
        return
    line = claim.line(told[0]).line
    if int(said[0]) in _years_of(claim, line):
        return
    dated = [i for i in claim.anchors if i != told[0] and shares.get(i, 0.0) >= _PARTLY]
    if not dated:
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            said[0],
            f"The resume does not say so of {said[0]}: “{line.text}”",
        )


_IN_THE_YEAR = regex(r"\b(?:[Ii]n|[Ii]m Jahre?|[Bb]ereits|[Ss]chon) ((?:19|20)\d\d)\b")


def _years_of(claim: Claim, line: ResumeLine) -> Collection[int]:
    """
    The years that a line gives; where it gives none, those of its post.
    """
    given = {int(year) for year in YEARS.findall(line.text)}
    role = claim.facts.content.role(line.role)
    if given or role is None or role.start is None:
        return given
    return range(role.start.year, (role.end.year if role.end else claim.today.year) + 1)
