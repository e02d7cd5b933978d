"""
What one line of a resume says: its deeds and their levels, what its numbers count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from resumate.domain.grounding.clauses.clause import Span, split_clauses
from resumate.domain.grounding.quantities.before_after import Change, changes
from resumate.domain.grounding.quantities.counted import nouns_after
from resumate.domain.grounding.quantities.labels import whole_year
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.levels import (
    DID,
    HELPED,
    is_member,
    is_of_work_group,
    is_past,
    level_of,
    level_of_word,
    runs,
    shares_credit,
    sole_words,
    title_level,
)
from resumate.domain.language.words import Word, keys_of, words
from resumate.domain.lexicon.numerals import MONTHS
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_LISTS = frozenset({Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATIONS})
_ANYWHERE = _LISTS | {Section.SUMMARY, Section.EDUCATION, Section.AWARDS}


@dataclass(frozen=True, slots=True)
class Deed:
    """
    One clause of a resume line: what was done, and at what level.
    """

    keys: frozenset[str]
    level: int
    team: bool
    """Whether credit is shared with others."""
    member: bool = False
    """Whether it only tells of being one of a group that does the work."""


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


@dataclass(frozen=True, slots=True, eq=False)
class LineFacts:
    """
    What one line says.
    """

    index: int
    line: ResumeLine
    words: tuple[Word, ...]
    keys: frozenset[str]
    deeds: tuple[Deed, ...]
    numbers: tuple[Number, ...]
    changes: tuple[Change, ...]
    """What its numbers tell of before and after."""
    sole: bool
    article: bool
    """Whether it names one more thing by "a" or "an"."""

    @property
    def held(self) -> bool:
        """
        Whether it lists what is held rather than what was done.
        """
        return self.line.section in _LISTS

    @property
    def anywhere(self) -> bool:
        """
        Whether what it says is true of any role: a summary, a skill, a degree, a prize.
        """
        return self.line.role is None and self.line.section in _ANYWHERE


def line_facts(index: int, line: ResumeLine, content: ResumeContent) -> LineFacts:
    """
    What the line with that index says.
    """
    language = content.language
    tokens = words(line.text, language)
    spans = split_clauses(line.text, tokens)
    entry = line.kind is LineKind.ENTRY
    role = content.role(line.role)
    deeds: list[Deed] = []
    of_group = is_of_work_group(_statement(line.text, 0))
    for span in _by_deed(spans, line.text) if language == "de" else spans:
        level = level_of(_unlabelled(span.words, line.text), language)
        if line.kind in {LineKind.ENTRY, LineKind.LIST}:
            level = max(level, DID)
        if entry and role is not None:
            level = max(level, title_level(words(role.title, language)))
        if (entry and role is None) or _is_post(span.words, line.text):
            level = max(level, title_level(span.words[:3]))
        if level >= DID:
            level = max(level, title_level(_served_as(span.words)))
        if level >= DID and not entry and runs(span.words, language):
            level = max(level, 5)
        statement = _statement(line.text, span.start)
        team = shares_credit(statement) and not is_member(statement)
        # "Member of the group; accidents halved": what follows, the group did, but
        # not where a verb begins: "Member of the group; drafted its report".
        member = of_group and (
            not is_past(span.words[0].lower)
            if deeds
            else is_of_work_group(line.text[span.start : span.end])
        )
        level = min(level, HELPED) if member else level
        if deeds and _is_result(span.words, language):
            # "Helped bring in booking; its share rose": nobody else's doing.
            level, team = min(level, deeds[0].level), team or deeds[0].team
        deeds.append(Deed(keys_of(span.words), level, team, member))
    numbers = [
        n
        for n in _numbers(line.text, tokens, spans, language)
        # When a post began and ended is its role's to tell.
        if not (
            entry
            and role
            and n.quantity.measure is Measure.YEAR
            and line.text[: n.quantity.start].endswith(("/", "."))
        )
    ]
    headed = words(_HEADED.get(line.section, ""), language)
    return LineFacts(
        index,
        line,
        tuple(tokens),
        keys_of((*tokens, *headed)),
        tuple(deeds),
        tuple(numbers),
        tuple(changes(line.text, [n.quantity for n in numbers])),
        bool(sole_words(line.text)),
        bool(_ARTICLE[language == "de"].search(line.text)),
    )


def _by_deed(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """
    The *spans* of a German line, cut between nouns that each tell one's part in what
    follows: "Leitung der Tanzgruppe, Mitarbeit im Kurs".
    """
    for span in spans:
        parts = [i for i, w in enumerate(span.words) if level_of_word(w, "de") != DID]
        cuts = [
            i
            for i in parts[1:]
            if text[span.words[i - 1].end : span.words[i].start] == ", "
            and span.words[i].capitalised
        ]
        for a, b in pairwise([0, *cuts, len(span.words)]):
            own = span.words[a:b]
            yield Span(own[0].start, own[-1].end, own)


_HEADED = {
    Section.VOLUNTEERING: "volunteer voluntary ehrenamtlich Ehrenamt Freizeit",
    Section.PUBLICATIONS: "published publications article paper wrote written "
    "veröffentlicht Veröffentlichung publiziert Publikation Artikel Aufsatz",
}
"""What a heading says of all that stands under it, and no line of it repeats."""
_ARTICLE = (regex(r"\ban? [a-z]"), regex(r"\beine?n? [a-zäöü]"))


def _served_as(tokens: Sequence[Word]) -> Sequence[Word]:
    """
    What somebody is said to have been: the words after "Sat as", "Served as acting".
    """
    as_one = len(tokens) > 2 and tokens[1].lower in {"as", "als"}  # noqa: PLR2004
    return tokens[2:4] if as_one else ()


def _is_post(tokens: Sequence[Word], text: str) -> bool:
    """
    Whether the words name what somebody was: "Tech lead for …", "area chair, …".
    """
    after = text[tokens[min(len(tokens), 2) - 1].end :]
    return bool(re.match(r"\s*(for|of|,|:|\()", after))


_LABEL = regex(r"[^:;,.–—]{1,30}?(?::|\s[–—-])\s+(?:used to\s)?")


def _unlabelled(tokens: Sequence[Word], text: str) -> Sequence[Word]:
    """
    Without what only says what it is about: "People - used to lead a team".
    """
    label = _LABEL.match(text, tokens[0].start)
    return [w for w in tokens if label and w.start >= label.end()] or tokens


def _is_result(tokens: Sequence[Word], language: str) -> bool:
    """
    Whether the words tell how something changed, and not what somebody did.
    """
    first = tokens[0]
    told = any(w.keys & _CHANGED or w.lower[0].isdigit() for w in tokens)
    acts = is_past(first.lower) or level_of_word(first, language) != DID
    return first.lower in _RELATIVES or (told and not acts)


_RELATIVES = frozenset("that which who whose where used die der das".split())
_CHANGED = {"=raise", "=cut", "=steigern", "=senken"}


def _statement(text: str, position: int) -> str:
    """
    The part of a line between semicolons and full stops that *position* stands in.
    """
    for match in re.finditer(r"[^;.]+(?:\.(?=\S)[^;.]*)*", text):
        if match.start() <= position < match.end():
            return match[0]
    return text


def _numbers(
    text: str, tokens: list[Word], spans: list[Span], language: str
) -> list[Number]:
    found = []
    for q in quantities(text, tokens, language):
        others = (*_part_and_whole(text, tokens, q, language), *_in_metres(text, q))
        for each in (q, *others, *_short_year(text, q)):
            context = _context_of(text, tokens, spans, each)
            found.append(Number(each, context, keys_of(each.nouns)))
    return found


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
