"""
Years that a sentence gives: those of the line that tells it best, and not of another.
"""

from collections.abc import Iterator, Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.dates import YEARS
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

_TELLS, _FAR = 0.65, 0.3
"""The share of a clause that a line tells at least to be the one that is meant, and how
much less the lines of that year tell."""
_SAYS = 0.3
"""The share of the clause that a line with the very year tells, to be meant as well."""
_LEAST = 1.5
"""The least weight of words that say which line is meant."""
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_START = regex(
    r"\b(?:[Ss]ince|[Ss]eit|[Ff]rom|[Aa]b|[Vv]on|[Jj]oined|[Ss]tarted|[Bb]egan)\b[^,;.\d]{0,24}$"
)
"""What makes a year the first: a post that goes on has no other."""


def check_dated(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    A year must be one that the line gives which tells the clause best, by far; a line
    without years may be of any year of its post.
    """
    if judgement.findings:
        return
    for clause in clauses:
        if not (clause.own and clause.mood is Mood.CLAIM):
            continue
        ranked = _ranked(clause, facts)
        if not ranked or ranked[0][0] < _TELLS:
            continue
        for year, start in _years(text, clause):
            if line := _otherwise(year, ranked, facts, first=start):
                judgement.find(
                    FindingCode.NUMBER_WRONG_MEANING,
                    year,
                    f"The resume does not say so of {year}: “{line.line.text}”",
                )
                return


def _years(text: str, clause: Clause) -> Iterator[tuple[str, bool]]:
    """
    The one year of the clause, with whether it is the first of a time; of several it
    is not sure which is told of what.
    """
    found = list(_YEAR.finditer(text, clause.start, clause.end))
    for match in found if len(found) == 1 else ():
        yield match[0], _START.search(text, 0, match.start()) is not None


def _ranked(clause: Clause, facts: Facts) -> list[tuple[float, LineFacts]]:
    """
    The lines by the share of the clause's words that they tell.
    """
    said = [w for w in clause.words if w.weight and not w.lower[0].isdigit()]
    if len(said) < 2 or sum(w.weight for w in said) < _LEAST:  # noqa: PLR2004 - one word is chance
        return []
    lines = [(share, facts.lines[i]) for i, share in facts.shares(said).items()]
    return sorted(lines, key=lambda one: -one[0])


def _otherwise(
    year: str, ranked: Sequence[tuple[float, LineFacts]], facts: Facts, *, first: bool
) -> LineFacts | None:
    """
    The line that tells it best and gives other years, if none of that year comes near.
    """
    most, best = ranked[0]
    given = YEARS.findall(best.line.text)
    if not given or year in given or _covers(best, given, year, facts, first=first):
        return None
    near = max((s for s, f in ranked if _is_of(f, year, facts)), default=0.0)
    says = max((s for s, f in ranked if year in f.line.text), default=0.0)
    return best if most - near >= _FAR and says < _SAYS else None


def _covers(
    best: LineFacts, given: Sequence[str], year: str, facts: Facts, *, first: bool
) -> bool:
    """
    Whether the year lies within those of the line, and is not told as the first.
    """
    role = facts.content.role(best.line.role)
    entry = best.line.kind is LineKind.ENTRY
    last = "9999" if entry and role and role.current else max(given)
    ranges = len(given) > 1 or last == "9999"
    return ranges and not first and min(given) <= year <= last


def _is_of(facts: LineFacts, year: str, of: Facts) -> bool:
    """
    Whether the line gives the year, or gives none and its post is of that year.
    """
    if given := YEARS.findall(facts.line.text):
        return year in given
    role = of.content.role(facts.line.role)
    if role is None or role.start is None:
        return False
    last = role.end.year if role.end else 9999
    return role.start.year <= int(year) <= last
