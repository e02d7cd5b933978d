"""
How many years are asked, and how many a resume shows.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.gist import abbreviated, share, stem, stems, weights
from resumate.domain.lexicon.numerals import UNITS, UNITS_DE
from resumate.domain.matching.ask import Phrase
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

_MOST_YEARS = 40
_NUMBERS = {
    **{word: n for word, n in {**UNITS, **UNITS_DE}.items() if 0 < n <= _MOST_YEARS},
    "ein": 1, "einem": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dos": 2,
    "tres": 3, "cuatro": 4, "cinco": 5, "mehrjährige": 2, "mehrjähriger": 2,
    "langjährige": 5, "several": 2,
}  # fmt: skip
_COUNT = rf"\d{{1,2}}(?:[.,]5)?|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_YEARS = regex(
    rf"(?:\b(?:at least|a minimum of|minimum(?: of)?|more than|over|mind?\.|mindestens"
    r"|über|mehr als|au moins|al menos|mínimo)\s+)?"
    rf"\b(?P<from>{_COUNT})\s*(?:\(\d+\)\s*)?(?:\+|plus|or more)?"
    rf"\s*(?:(?:-|–|to|bis|à|a)\s*(?:{_COUNT})\s*\+?)?"
    r"\s*(?:or more\s+)?(?:full\s+)?-?"
    r"(?:years?|yrs?|jahr(?:en?)?|ans|années|años)\b['’]?"
    r"(?:\s*\+)?(?:\s+(?:of|in|an|de|d['’]))?",
    re.IGNORECASE,
)
_GERMAN = regex(
    r"\b(?P<from>mehrjährige\w?|langjährige\w?|mehrere(?:n)? jahren?)\b"
    r"(?=\s+(?:\w+\s+)?(?:(?:Berufs|Praxis)?erfahrung|praxis)\b)",
    re.IGNORECASE,
)
_ABOUT_WORK = regex(
    r"experien|erfahrung|background|practice|praxis|\bwork|as an?\b|als\b|role|tätig"
    r"|position|industry",
    re.IGNORECASE,
)
_ANY_WORK = regex(
    r"\b(?:post[- ]?(?:qualif\w+|registration)|pqe|(?:full|part)[- ]time"
    r"(?: \(?or equivalent\)?)?"
    r"|min|total|overall|exp|on the tools|verifiable|verified|documented"
    r"|(?:berufs)?praxis(?= (?:als|in|im|mit|bei)\b))\b\.?"
    rf"|\b(?:with)?in the (?:last|past) (?:{_COUNT})\b(?: years?)?",
    re.IGNORECASE,
)
"""What work of any kind is called."""
_NO_WORK = regex(r"\b(?:old|age|row|ago|alt)\b", re.IGNORECASE)
"""18 years old, three years in a row."""
_BESIDE = regex(r"[,;(]|\bincl(?:uding|\.)|\bpreferably\b|\bdavon\b", re.IGNORECASE)
_EITHER = regex(r"\s+(?:or|oder|ou)\s+", re.IGNORECASE)
_LIKE_THE_SUBJECT = 0.5
_A_YEAR = regex(r"\b(?:19|20)\d\d\b")
_TERM = 15
_LEAD = stem("management")
_SETTING = regex(
    r"\b(?:eines|einem|einer|des|der) (?:[a-zäöüß]+ )?"
    r"(?:\w*(?:unternehmen|betrieb|konzern|einrichtung|gesellschaft)(?:e?s)?)\b",
    re.IGNORECASE,
)
"""In whose house the years are wanted, which is not what they are wanted of."""
_NEARLY = 0.96
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class YearsAsked:
    """
    So many years, of what, and the words that say it.
    """

    years: float
    subject: str
    """What remains of the requirement."""


def years_asked(text: str) -> YearsAsked | None:
    """
    The years that *text* asks, if it asks any: "0-2 years" are none.
    """
    match = _YEARS.search(text) or _GERMAN.search(text)
    if match is None or not (years := _number(match["from"])):
        return None
    subject = _ANY_WORK.sub(" ", f"{text[: match.start()]} {text[match.end() :]}")
    if _NO_WORK.search(subject) and not _ABOUT_WORK.search(subject):
        return None
    return YearsAsked(years, subject)


_OR_YEARS = regex(
    rf",?\s+(?:or|oder|bzw\.?)\s+(?=(?:at least |mindestens )?(?:{_COUNT})\+? "
    r"(?:years?|jahre)\b|(?:mehr|lang)jährige)",
    re.IGNORECASE,
)


def either_years(text: str) -> list[str]:
    """
    The ways that *text* leaves open: "A degree in law or 4 years in housing" are two.
    """
    return _OR_YEARS.split(text)


def _number(written: str) -> float:
    folded = written.casefold()
    if folded in _NUMBERS:
        return float(_NUMBERS[folded])
    if folded.startswith(("mehr", "lang")):
        return _NUMBERS[folded[:4] + "jährige"]
    return float(folded.replace(",", "."))


_WORK_OF = (
    (regex(r"\b([A-ZÄÖÜ]\w+)onent(?:in)?\b"), r"\1osition"),
    (regex(r"\b([A-ZÄÖÜ]\w+?a?)teur(?:in)?\b"), r"\1tion \1tage"),
    (regex(r"\b([A-ZÄÖÜ]\w+)ierer(?:in)?\b"), r"\1ierung"),
)
"""What somebody does by whose trade it is: "Disponentin", "Redakteur", "Monteur",
"Lackierer"."""


def _work_of(title: str) -> str:
    """
    What the trades that *title* names do, as German calls it: "Disposition".
    """
    found = ((p.finditer(title), work) for p, work in _WORK_OF)
    return " ".join(match.expand(work) for matches, work in found for match in matches)


@dataclass(frozen=True, slots=True)
class _Subject:
    """
    What the years are wanted of.
    """

    text: str
    # Little words count here: "software engineer" is a subject.
    said: dict[str, float]

    def share(self, text: str) -> float:
        """
        How much of it *text* speaks of.
        """
        held = stems(text) | abbreviated(self.text, text) | stems(_work_of(text))
        ways = [dict.fromkeys(weights(way), 1.0) for way in _EITHER.split(self.text)]
        either = max((share(way, held) for way in ways if way), default=0.0)
        return max(share(self.said, held), either if len(ways) > 1 else 0.0)


@dataclass(frozen=True, slots=True)
class YearsHeld:
    """
    How far the years are held, and by which lines.
    """

    degree: float
    lines: dict[str, float]


def years_held(
    asked: YearsAsked,
    names: Sequence[Phrase],
    lines: Sequence[ReadLine],
    content: ResumeContent,
    today: date | None,
) -> YearsHeld:
    """
    Years of work on the subject, from the dates of roles or as a line states them.

    A role counts if its title, or its lines, speak of the subject.
    """
    about = _BESIDE.split(asked.subject)[0]
    matter = _SETTING.sub(" ", about)
    about = matter if weights(matter) else about
    said = _Subject(about, dict.fromkeys(weights(about), 1.0))
    stated = {
        ln.line.id: years / asked.years
        for ln in lines
        if (years := _stated(ln.line)) and _speaks(ln, said, names)
    }
    roles = _work(content)
    ours = [role for role in roles if _is_about(role, lines, said, names)]
    now = _now(content, today)
    spent = _span(ours, now) / asked.years
    lasted = {role.id: _span([role], now) for role in ours}
    longest = max(lasted.values(), default=0.0) or 1.0
    # The longest post is pointed at first.
    heads = {
        ln.line.id: min(1.0, spent) * (0.8 + 0.2 * lasted[ln.line.role or ""] / longest)
        for ln in lines
        if ln.line.kind is LineKind.ENTRY
        and ln.line.role in {role.id for role in ours}
        and ln.line.section is Section.EXPERIENCE
    }
    found = {**heads, **{line: min(1.0, part) for line, part in stated.items()}}
    if not heads and ours:
        found.update(_first_lines(ours, lines, min(1.0, spent)))
    best = max([spent, *stated.values()], default=0.0)
    degree = 1.0 if best >= _NEARLY else 0.5 if best >= _MOST else 0.0
    return YearsHeld(degree, found) if degree else YearsHeld(0.0, {})


def years_worked(content: ResumeContent, today: date | None) -> float:
    """
    The years of all work together.
    """
    return _span(_work(content), _now(content, today))


def _stated(line: ResumeLine) -> float:
    # "9 years of experience", not "code that is 4 years old".
    match = _YEARS.search(line.text)
    told = line.section is Section.SUMMARY or _ABOUT_WORK.search(line.text)
    if match is None or not told:
        return 0.0
    return _number(match["from"])


def _speaks(ln: ReadLine, said: _Subject, names: Sequence[Phrase]) -> bool:
    if any(ln.degree(name) >= 1 for name in names):
        return True
    return not names and (
        not said.said or said.share(ln.line.text) >= _LIKE_THE_SUBJECT
    )


def _work(content: ResumeContent) -> list[Role]:
    other = {
        line.role
        for line in content.lines
        if line.section not in {Section.EXPERIENCE, Section.OTHER}
    }
    return [
        role
        for role in content.roles
        if role.id not in other and role.start and not is_career_break(role.title)
    ]


def _is_about(
    role: Role,
    lines: Sequence[ReadLine],
    said: _Subject,
    names: Sequence[Phrase],
) -> bool:
    under = [ln for ln in lines if ln.line.role == role.id]
    if names:
        return any(ln.degree(name) >= 1 for ln in under for name in names)
    if _LEAD in said.said:
        return any(_leads_in(said, text) for text in _told_by(role, under))
    if not said.said or said.share(role.title) >= _LIKE_THE_SUBJECT:
        return True
    return said.share(" ".join(_told_by(role, under))) >= _LIKE_THE_SUBJECT + 0.15


def _leads_in(said: _Subject, text: str) -> bool:
    """
    Whether one and the same text tells of leading in the subject: a staff nurse is in
    nursing, but not in its management.
    """
    return _LEAD in stems(text) and said.share(text) > _LIKE_THE_SUBJECT


def _told_by(role: Role, under: Sequence[ReadLine]) -> list[str]:
    """
    What a post is told by: its title, and each line below it.
    """
    return [role.title, *(ln.line.text for ln in under)]


def _now(content: ResumeContent, today: date | None) -> PartialDate:
    if today:
        return PartialDate(today.year, today.month)
    # Without a calendar, the latest date that the resume itself knows.
    dates = [d for role in content.roles for d in (role.start, role.end) if d]
    told = (int(y) for line in content.lines for y in _A_YEAR.findall(line.text))
    latest = max((d.year for d in dates), default=0)
    dates += [PartialDate(year, 1) for year in told if latest < year <= latest + _TERM]
    return max(dates, key=lambda d: d.in_order(12), default=PartialDate(1, 1))


def _span(roles: Iterable[Role], now: PartialDate) -> float:
    """
    The years that *roles* cover together; what overlaps counts once.
    """
    months: set[int] = set()
    for role in roles:
        if role.start is None:
            continue
        end = role.end or (now if role.current else role.start)
        first = role.start.year * 12 + (role.start.month or 1)
        # A year without a month is taken to its end only if nothing else is known.
        last = end.year * 12 + (end.month or (1 if role.start.month is None else 12))
        months.update(range(first, max(last, first) + (1 if end.month else 0)))
    return len(months) / 12


def _first_lines(
    roles: Sequence[Role], lines: Sequence[ReadLine], degree: float
) -> dict[str, float]:
    found = {}
    for role in roles:
        under = (ln.line.id for ln in lines if ln.line.role == role.id)
        if (first := next(under, None)) is not None:
            found[first] = degree
    return found
