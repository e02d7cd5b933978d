"""
Years that a sentence gives: those of the line that tells it best, and not of another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.compounds import names_kind_of
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.dates import YEARS
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

_TELLS, _FAR = 0.65, 0.3
"""What a line tells at least of a clause to be the one that is meant, and how much less
the lines of that year tell."""
_SAYS = 0.3
"""The share of the clause that a line with the very year tells, to be meant as well."""
_NUMBER = 0.25
"""What another number or year of the clause counts for that the line gives."""
_NUMBERS = 2
"""So many of them count at most."""
_DIGITS = 4
"""Of a year in full: what "2024/25" ends with, other lines may write otherwise."""
_LEAST = 1.5
"""The least weight of words that say which line is meant."""
_HITS, _ALONE = 2, 0.45
"""So many words or numbers, and so much, where no line of that year tells anything."""
_START = regex(
    r"\b(?:[Ss]ince|[Ss]eit|[Ff]rom|[Aa]b|[Vv]on|[Jj]oined|[Ss]tarted|[Bb]egan)\b[^,;.\d]{0,24}$"
)
"""What makes a year the first: a post that goes on has no other."""
_BOUND = regex(
    r"\b(?:[Bb]etween|[Zz]wischen|until|till|bis|expires?)\b[^,;.\d]{0,16}$"
    r"|\b(?:[Bb]etween|[Ff]rom|[Zz]wischen|[Vv]on)\b[^,;.\d]{0,16}\d{4}"
    r" (?:to|and|und|auf) (?:\w+ )?$"
)
"""What makes it one of the two that a time has."""


@dataclass(frozen=True, slots=True)
class _Told:
    """
    A line, and what it tells of a clause: the share of its words, and with its numbers.
    """

    line: LineFacts
    words: float
    all: float
    hits: int
    """How many of the words and of the other numbers it tells."""


def check_dated(
    text: str,
    clauses: Sequence[Clause],
    numbers: Sequence[Quantity],
    judgement: Judgement,
    facts: Facts,
) -> None:
    """
    A year must be one that the line gives which tells the clause best, by far; a line
    without years may be of any year of its post.
    """
    if judgement.findings:
        return
    for clause in clauses:
        if clause.mood is Mood.EMPLOYER:
            continue
        inside = [q for q in numbers if clause.start <= q.start < clause.end]
        years = [q for q in inside if _is_year(q)]
        said = _said(clause) if years else []
        # One word alone is chance.
        told = len(said) > 1 and sum(w.weight for w in said) >= _LEAST
        shares = facts.shares(said) if told else {}
        for q in years if told else ():
            others = [n for n in inside if n != q]
            ranked = _ranked(said, shares, others, facts)
            year = text[q.start : q.end]
            line = _otherwise(year, text[: q.start], ranked, facts)
            if line and not (
                _of_the_word_before(q, year, said, line, facts)
                or _of_a_compound(year, said, facts)
            ):
                judgement.find(
                    FindingCode.NUMBER_WRONG_MEANING,
                    year,
                    f"The resume does not say so of {year}: “{line.line.text}”",
                )
                return


def _is_year(q: Quantity) -> bool:
    return q.measure is Measure.YEAR and q.end - q.start == _DIGITS


def _said(clause: Clause) -> list[Word]:
    return [w for w in clause.words if w.weight and not w.lower[0].isdigit()]


def _ranked(
    said: Sequence[Word],
    shares: Mapping[int, float],
    others: Sequence[Quantity],
    facts: Facts,
) -> list[_Told]:
    """
    The lines by their *shares* of what is *said*, with the *others* of its numbers.
    """
    told = []
    for index, share in shares.items():
        line = facts.lines[index]
        given = _given(others, line)
        hits = sum(index in facts.told(word) for word in said) + given
        told.append(_Told(line, share, share + _NUMBER * given, hits))
    return sorted(told, key=lambda one: -one.all)


def _given(numbers: Sequence[Quantity], line: LineFacts) -> int:
    """
    How many of the numbers the line gives, as far as they count.
    """
    given = {(n.quantity.measure, n.quantity.value) for n in line.numbers}
    return min(_NUMBERS, sum((q.measure, q.value) in given for q in numbers))


def _otherwise(
    year: str, before: str, ranked: Sequence[_Told], facts: Facts
) -> LineFacts | None:
    """
    The line that tells best what has the *year*, and gives others, if no line of that
    year comes near; *before* it stands whether it is a first or a last one.
    """
    if not ranked:
        return None
    best = ranked[0]
    given = YEARS.findall(best.line.line.text)
    if not given or year in given or _covers(best.line, given, year, before, facts):
        return None
    near = max((t.words for t in ranked if _is_of(t.line, year, facts)), default=0.0)
    says = max((t.words for t in ranked if year in t.line.line.text), default=0.0)
    least = _TELLS if near or says or best.hits < _HITS else _ALONE
    sure = best.all >= least and best.all - near >= _FAR and says < _SAYS
    return best.line if sure else None


def _of_the_word_before(
    q: Quantity, year: str, said: Sequence[Word], line: LineFacts, facts: Facts
) -> bool:
    """
    Whether the word before the year is none of the *line*, but of another that has it:
    "the forklift licence (2017) and the welder's test".
    """
    word = next((w for w in reversed(said) if w.end <= q.start), None)
    told = facts.told(word) if word else {}
    return line.index not in told and any(
        year in facts.lines[index].line.text for index in told
    )


def _of_a_compound(year: str, said: Sequence[Word], facts: Facts) -> bool:
    """
    Whether a line of that very year has a German compound that is what is named: the
    "Kurs" of 2022 may be the "Schweißkurs".
    """
    return facts.language == "de" and any(
        year in line.line.text and names_kind_of(word, line)
        for line in facts.lines
        for word in said
    )


def _covers(
    best: LineFacts, given: Sequence[str], year: str, before: str, facts: Facts
) -> bool:
    """
    Whether the year lies within those of the line, and is not told as the first; or as
    one of two, where it is no post that the line tells of.
    """
    role = facts.content.role(best.line.role)
    entry = best.line.kind is LineKind.ENTRY
    if _START.search(before) or (not entry and _BOUND.search(before)):
        return False
    last = "9999" if entry and role and role.current else max(given)
    return (len(given) > 1 or last == "9999") and min(given) <= year <= last


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
