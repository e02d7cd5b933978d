"""
Which lines a letter tells as done.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from resumate.domain.composing import read_line, tellable, tells_work
from resumate.domain.composing.clause import EASY_ENOUGH, Form
from resumate.domain.language.career_break import is_career_break, is_private
from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import (
    FROM_GERUND,
    is_past,
    opens_with_verb,
)
from resumate.domain.language.standing import LAPSED
from resumate.domain.letter import Length
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.firms_told import tells_of_the_firm
from resumate.domain.planning.papers import is_training, tells_degree, was_given_up
from resumate.domain.planning.strength import Strengths
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_TOLD = frozenset({
    Section.EXPERIENCE,
    Section.PROJECTS,
    Section.VOLUNTEERING,
    Section.EDUCATION,
    Section.AWARDS,
    Section.OTHER,
})  # fmt: skip
_MOST_LINES = {Length.SHORT: 5, Length.STANDARD: 12, Length.LONG: 18}
_MOST_PER_ROLE = {Length.SHORT: 3, Length.STANDARD: 7, Length.LONG: 9}
_MOST_ROLES = {Length.SHORT: 2, Length.STANDARD: 4, Length.LONG: 5}
_MOST_SPARE = 8
_ENOUGH = 4
_SLIGHT = 0.2
"""Where so many lines are told, none is told that is worth so much less than the best
and has nothing to do with the post."""
_WORDS_PER_LINE = 5
"""About what a lead-in adds to a line."""
_SPARE_WORDS = 6
_FAR_LESS = 0.65
"""A line of no more than that of the worth of one that was too long fills no room."""
_MOST_SHARED = 0.7
_FORM = regex(r"\bhere ?by declare\b|\breferences?\b.*\brequest\b", re.IGNORECASE)
_IDLE = regex(
    r"\b(?:furlough(?:ed)?|kurzarbeit|made redundant|laid off|insolven(?:t|z|cy)"
    r"|(?:closed|shut)(?: down)? (?:for|due to|during|because of|by) (?:the )?"
    r"(?:covid|corona|lockdown|pandemic)\w*"
    r"|(?:when|as|until|because) (?:the |our )?(?:\w+ )?(?:location|site|shop|store"
    r"|plant|company|firm|branch|restaurant|office|business|factory) (?:was |were )?"
    r"(?:clos(?:ed|ing)|shut|folded|moved away|went (?:bust|under))"
    r"|(?:wegen|während|durch) corona|lockdown)\b",
    re.IGNORECASE,
)
_NO_MERIT = regex(
    r"^\([^()]*\)[.;]?$"
    r"|\b(?:after|since|before) (?:my|the) (?:\w+ )?"
    r"(?:maternity|paternity|parental|sick) leave\b"
    r"|\bnot (?:much|a lot|too much|very much|so much) (?:with|of|experience|in)\b"
    r"|\b(?:little|hardly any|limited) (?:\w+ )?(?:experience|exposure|knowledge)\b"
    r"|\b(?:kaum|wenig|(?:noch )?keine?) (?:\w+ )?(?:erfahrung|kenntnisse|praxis)\b"
    r"|\bnoch (?:nie|nicht viel)\b",
    re.IGNORECASE,
)
"""An aside to the line above, and what tells of how little there is of something."""
_COURSE_OF = regex(r"\w \((?:19|20)\d\d\)")
_WORDS_OF_A_PASTIME = 3
_AT_LEISURE = regex(
    r"\b[Ii]ch\b[^.]*\bgerne?\b|\b[Gg]erne? [a-zäöü]+e ich\b"
    r"|\b[Ii]ch (?:singe|tanze|wandere|jogge|stricke|spiele|reise|male)\b"
    r"|\bI (?:\w+ )?play (?:the )?(?:guitar|piano|violin|drums|music|football|soccer"
    r"|rugby|cricket|tennis|golf|chess|netball|hockey)\b|^I cook[,;]"
    r"|\bI (?:\w+ )?(?:enjoy|love|like)\b|\bI (?:sing|dance|hike|jog|knit)\b"
    r"|\b(?:in|während) meiner Freizeit\b|\bin my (?:free|spare) time\b"
)
_STORY_WORDS = 6
"""Fewer words than this of an education, or of a skill, tell no story."""


def chosen_evidence(
    content: ResumeContent,
    lines: Sequence[ResumeLine],
    strengths: Strengths,
    length: Length,
    *,
    words: int,
) -> tuple[list[Point], list[Point]]:
    """
    The strongest of *lines* that fit into *words*, each next one worth most beside
    those that stand already, and the strongest that are left.
    """
    chosen: list[ResumeLine] = []
    pool = [*lines]
    too_long = most = 0.0
    while pool and len(chosen) < _MOST_LINES[length] and words > 0:
        best = max(pool, key=strengths.worth)
        pool.remove(best)
        most = max(most, strengths.worth(best))
        cost = len(best.text.split()) + _WORDS_PER_LINE
        if strengths.worth(best) < _FAR_LESS * too_long:
            break
        if not _room(chosen, best, length):
            continue
        slight = strengths.worth(best) < _SLIGHT * most and strengths.is_beside(best)
        if len(chosen) >= _ENOUGH and slight:
            continue
        if chosen and cost > words + _SPARE_WORDS:
            too_long = max(too_long, strengths.worth(best))
            continue
        if any(_alike(best.text, line.text) for line in chosen):
            continue
        chosen.append(best)
        strengths.use(best)
        words -= cost
    left = sorted(
        (line for line in lines if not any(_alike(line.text, x.text) for x in chosen)),
        key=strengths.worth,
        reverse=True,
    )

    def told(line: ResumeLine) -> Point:
        requirement, role = strengths.requirement(line), content.role(line.role)
        return Point(PointKind.EVIDENCE, (line,), requirement, role)

    return [*map(told, chosen)], [*map(told, left[:_MOST_SPARE])]


def _alike(one: str, other: str) -> bool:
    """
    Whether two lines say nearly the same: only one of them is told.
    """
    first, second = (set(text.casefold().split()) for text in (one, other))
    return len(first & second) > _MOST_SHARED * min(len(first), len(second))


def tellable_lines(
    content: ResumeContent, used: AbstractSet[str], language: str
) -> list[ResumeLine]:
    """
    Lines that tell something done, and no titles of papers; the summary's, where there
    are no others.
    """
    worked = any(map(_is_of_a_post, content.lines))
    by_matter = language == "en" and not worked
    out = _published(content)[:1] if language == "en" else []
    published = {line.id for line in out}
    among_skills = {
        line.id
        for line in content.lines
        if _is_deed(line, language) or (by_matter and tells_work(line))
    }
    lines = [
        line
        for line in content.lines
        if line.id not in used
        and (
            line.kind in {LineKind.BULLET, LineKind.TEXT}
            or line.id in among_skills
            or _is_achieved(line)
        )
        and tellable(line, language) >= EASY_ENOUGH
        and not _names_a_thing(line)
        and not (language == "en" and _names_a_project(line))
        and not _is_office(line, language)
        and not (worked and _names_pastimes(line))
        and not _is_course(line)
        and not _no_deed(line)
        and not _is_of_later(content, line)
        and not was_given_up(line)
        and not _lists_courses(line)
        and not (line.kind is LineKind.BULLET and tells_degree(content, line))
        and not LAPSED.told.search(_EXPIRED_GOODS.sub("", line.text))
    ]
    told = [
        line
        for line in lines
        if (line.section in _TOLD or line.id in among_skills or line.id in published)
        and (
            len(line.text.split()) >= _STORY_WORDS
            or not (
                line.section is Section.EDUCATION
                or is_training(content.role(line.role))
            )
        )
    ]
    return told or [line for line in lines if line.section is Section.SUMMARY]


_KNOWN = regex(r"(?:[A-Z][a-z]+ )?[A-Za-z]+ing\b[^;]*; ")
"""What one knows to do, beside more of it: "Fault finding on pumps; lead welding"."""
_EXPIRED_GOODS = regex(
    r"\b(?:[Ee]xpired (?:stock|goods|items?|products?|food|medicines?|medication)|"
    r"[Aa]bgelaufene[nrs]? (?:War|Produkt|Artikel|Medikament|Lebensmittel)\w*)\b"
)
"""Goods that are out of date, and no paper."""
_TOOK = regex(
    r"\((?:\d+|one|two|three|half)[- ](?:days?|hours?|hrs|weeks?|evenings?)\b|"
    r"\((?:\d+|zwei|drei|ein(?:e|en)?) (?:Tage?|Stunden?|Wochen?)\b",
    re.IGNORECASE,
)
"""How long a course was: "Coaching for supervisors (2 days, 2024)" was attended."""


def _is_of_a_post(line: ResumeLine) -> bool:
    return line.section is Section.EXPERIENCE and line.kind is LineKind.BULLET


def _is_deed(line: ResumeLine, language: str) -> bool:
    """
    Whether the line tells a deed though it stands among skills, as in resumes that put
    all that was done there.
    """
    if line.section is not Section.SKILLS or len(line.text.split()) < _STORY_WORDS:
        return False
    if _TOOK.search(line.text) or _KNOWN.match(line.text):
        return False
    clauses = read_line(line.text, language)
    return bool(clauses) and clauses[0].form is Form.DID


def _is_achieved(line: ResumeLine) -> bool:
    """
    Whether a line by itself among awards, or achievements, tells a deed by its verb.
    """
    alone = line.section is Section.AWARDS and line.role is None
    told = read_line(line.text, "en") if alone and line.text[:1].isdigit() else ()
    named = any(one.text.startswith("received ") for one in told)
    return alone and (named or is_past(line.text.partition(" ")[0]))


def _published(content: ResumeContent) -> list[ResumeLine]:
    """
    The lines among publications that name one that is out.
    """
    return [
        line
        for line in content.lines
        if line.section is Section.PUBLICATIONS
        and any(one.form is Form.SENTENCE for one in read_line(line.text, "en")[:1])
        and not line.text.startswith(("I ", "My "))
    ]


def _no_deed(line: ResumeLine) -> bool:
    """
    A time away from work, what is private, what the firm does, what was not done or is
    not known, and the form that ends a resume.
    """
    told = line.text
    away = is_career_break(told) or is_private(told)
    idle = _IDLE.search(told) or _FORM.search(told) or _NO_MERIT.search(told)
    return away or tells_of_the_firm(told) or bool(idle)


def _is_of_later(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether a line tells when something began, and its post had ended before.
    """
    role, span = content.role(line.role), find_dates(line.text)
    begun = span.start if span and span.ranged else None
    return bool(role and role.end and begun and begun.year > role.end.year)


def _lists_courses(line: ResumeLine) -> bool:
    """
    "Kinderschutz (2022), Erste Hilfe (2025)" under no post are courses, and no duties.
    """
    alone = line.section is Section.EDUCATION and line.role is None
    return alone and len(_COURSE_OF.findall(line.text)) > 1


def _names_a_project(line: ResumeLine) -> bool:
    """
    Whether a line under no post only names a project: "Logan Hospital pharmacy refit".
    """
    alone = line.section is Section.PROJECTS and line.role is None
    few = len(line.text.split()) < _STORY_WORDS + 1 and "," not in line.text
    return alone and few and not opens_with_verb(line.text)


def _names_a_thing(line: ResumeLine) -> bool:
    """
    "Enhanced DBS on the update service", under no post, is held and was not done.
    """
    words = line.text.split()
    alone = line.section is Section.OTHER and line.role is None
    return alone and len(words) > 1 and words[1].isupper() and len(words[1]) > 1


def _is_course(line: ResumeLine) -> bool:
    """
    "Moving & Handling - Train the Trainer", under no post, was attended and not done,
    nor were courses in a row.
    """
    studied = line.section is Section.EDUCATION
    listed = line.role is None or line.text.count(", ") > 1
    return studied and listed and line.text.partition(" ")[0].lower() in FROM_GERUND


def _is_office(line: ResumeLine, language: str) -> bool:
    """
    Whether a German line under no post names an unpaid office, held nobody knows when.
    """
    alone = line.section is Section.VOLUNTEERING and line.role is None
    told = read_line(line.text, language) if alone and language == "de" else ()
    return any(clause.form is Form.STATE for clause in told)


def _names_pastimes(line: ResumeLine) -> bool:
    """
    Whether a line under no post is a row of a word or two each, "Tanzen, Nähen", or
    says that something is liked: what is done at leisure.
    """
    if line.role or line.section not in {Section.VOLUNTEERING, Section.OTHER}:
        return False
    if line.section is Section.OTHER and _AT_LEISURE.search(line.text):
        return True
    things = [thing.split() for thing in re.split(r"[,;·]\s+", line.text.rstrip("."))]
    short = all(len(words) <= _WORDS_OF_A_PASTIME for words in things)
    return len(things) > 1 and short and not re.search(r"\d", line.text)


def _room(chosen: list[ResumeLine], line: ResumeLine, length: Length) -> bool:
    places = [other.role for other in chosen]
    if line.role in places:
        return line.role is None or places.count(line.role) < _MOST_PER_ROLE[length]
    return len(set(places)) < _MOST_ROLES[length]
