"""
The numbers of one line of a resume, and what stands around each.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass, replace

from resumate.domain.grounding.clauses.clause import Span
from resumate.domain.grounding.quantities.counted import nouns_after
from resumate.domain.grounding.quantities.labels import whole_year
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.words import Word, is_function, keys_of, words
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Role


@dataclass(frozen=True, slots=True)
class Number:
    """
    A number of a resume line, with the words around it.
    """

    quantity: Quantity
    context: frozenset[str]
    """The keys of the clause it stands in."""
    nouns: frozenset[str]
    """The keys of what it counts."""


def numbers_of(
    line: ResumeLine,
    tokens: list[Word],
    spans: list[Span],
    role: Role | None,
    language: str,
) -> tuple[Number, ...]:
    """
    The numbers of *line*; when a post began and ended is told by its *role*.
    """
    post = role if line.kind is LineKind.ENTRY else None
    return tuple(
        number
        for number in _numbers(line.text, tokens, spans, language)
        if not (post and _is_of_a_date(line.text, number.quantity, post))
    )


def _is_of_a_date(text: str, year: Quantity, role: Role) -> bool:
    """
    Whether it is the year behind a month in digits, "03/2019", in which *role* began
    or ended, and not that of a promotion.
    """
    before = text[: year.start]
    dated = year.measure is Measure.YEAR and before.endswith(("/", "."))
    return dated and year.value in {
        each.year for each in (role.start, role.end) if each is not None
    }


def _numbers(
    text: str, tokens: list[Word], spans: list[Span], language: str
) -> list[Number]:
    found = []
    for told in quantities(text, tokens, language):
        things = _counted_as_cases(text, tokens, told, language)
        q = replace(told, nouns=(*told.nouns, *things)) if things else told
        others = (*_part_and_whole(text, tokens, q, language), *_in_metres(text, q))
        for each in (q, *others, *_short_year(text, q)):
            context = _context_of(text, tokens, spans, each)
            found.append(Number(each, context, keys_of(each.nouns)))
    return found


def _counted_as_cases(
    text: str, tokens: list[Word], q: Quantity, language: str
) -> list[Word]:
    """
    What is counted as cases or pieces behind a comma: the thing that was dealt with
    before it, "Anträge geprüft, rund 60 Fälle im Monat".
    """
    opens = _BEHIND_COMMA.search(text, 0, q.start)
    if not (opens and q.nouns and q.nouns[-1].lower in _CASES):
        return []
    begin = max((m.end() for m in _APART.finditer(text, 0, opens.start())), default=0)
    before = [w for w in tokens if begin <= w.start < opens.start()]
    if language == "de":
        return [w for w in before if w.capitalised and w.weight][:1]
    end = next(
        (i for i, w in enumerate(before) if i and is_function(w.lower, language)),
        len(before),
    )
    return [w for w in before[1:end] if w.weight][-1:]


_CASES = frozenset(
    "fall fälle fällen vorgang vorgänge vorgängen stück stücke exemplare cases items pieces files".split()
)
"""What only says that things are counted."""
_BEHIND_COMMA = regex(
    r", (?:(?:rund|etwa|ca\.?|circa|ungefähr|über|bis zu|im (?:schnitt|mittel)|durchschnittlich|about|around|roughly|up to|over|some|on average|approx\.?) )*~?$",
    re.IGNORECASE,
)
_APART = regex(r"[,;:]")


_OUT_OF = regex(r"(\d+) (?:out of|of|von|in) (\d+)")


def _part_and_whole(
    text: str, tokens: list[Word], q: Quantity, language: str
) -> list[Quantity]:
    """
    The two counts of a share in digits: "11 of 15 leavers" are eleven, and fifteen.
    """
    told = _OUT_OF.fullmatch(text, q.start, q.end)
    if told is None:
        return []
    nouns = nouns_after(text, tokens, q.end, language)
    return [
        Quantity(*told.span(i), Measure.COUNT, float(told[i]), nouns=nouns)
        for i in (1, 2)
    ]


_METRES = regex(r"(\d+(?:[.,]\d+)?)m")


def _in_metres(text: str, q: Quantity) -> list[Quantity]:
    """
    A bare "11m" of a resume may be eleven metres as well as millions.
    """
    told = _METRES.fullmatch(text, q.start, q.end)
    if told is None or q.measure is not Measure.COUNT:
        return []
    metre = replace(words("metre", "en")[0], start=q.end - 1, end=q.end)
    return [replace(q, value=float(told[1].replace(",", ".")), nouns=(metre, *q.nouns))]


_BEFORE_YEAR = regex(rf"(\b({'|'.join(MONTHS)})\b\.? ?['’]?|['’])$", re.IGNORECASE)


def _short_year(text: str, q: Quantity) -> list[Quantity]:
    """
    "Mar 27" of a resume may be March 2027 as well as a day, and "'24" is 2024.
    """
    short = re.fullmatch(r"\d\d", text[q.start : q.end])
    if not short or not _BEFORE_YEAR.search(text, 0, q.start):
        return []
    year = whole_year(q.value)
    return [replace(q, measure=Measure.YEAR, value=year, nouns=(), name="")]


_YEARS = regex(r"\b(?:19|20)\d\d\b")


def _context_of(
    text: str, tokens: list[Word], spans: list[Span], quantity: Quantity
) -> frozenset[str]:
    """
    The keys of the words of the clause that a number stands in, but its own.
    """
    here = next(
        (i for i, s in enumerate(spans) if s.start <= quantity.start <= s.end), None
    )
    if here is None:
        return keys_of(tokens)
    inside = list(spans[here].words)
    # "…, which fell from 9 to 2": what fell stands before, where no number is.
    for beside in (here - 1, here + 1):
        if 0 <= beside < len(spans):
            other = spans[beside]
            if not re.search(r"\d", _YEARS.sub("", text[other.start : other.end])):
                inside += other.words
    return keys_of(w for w in inside if not quantity.start <= w.start < quantity.end)
