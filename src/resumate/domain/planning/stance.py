"""
What draws a person to the post, or how openly the letter stands to a weak match.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing import answers, askable
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.letter import Length, LetterWishes
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.beginners import begins
from resumate.domain.planning.missing import (
    ASKING,
    is_weak,
    missing_musts,
    telling_words,
)
from resumate.domain.planning.motives import BEGINNERS
from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, Section

_FEWEST_DUTY_WORDS = {"fr": 4, "es": 4}
_FEW_DUTY_WORDS = 3
_DUTY = RequirementKind.DUTY
_CORE = 4
"""So many duties, and half of them, tell what a post is; what follows is besides."""
_FEWEST_OF_CORE = 2
_SHOWN = 0.45
"""How well a duty must be shown to draw that is not met."""
_SHOWN_OF_TITLE = 0.3
_LEADS = regex(
    r"\b(?:lead|manage|supervise|run)\w* (?:\S+ ){0,4}(?:team|crew|staff|department)\b|"
    r"\b(?:leitung|führung) (?:\S+ ){0,4}(?:teams?|mitarbeit\w+|abteilung)\b",
    re.IGNORECASE,
)
_TRAINS = regex(
    r"\bno (?:\w+ ){0,2}experience (?:is )?(?:needed|required|necessary)"
    r"|\bexperience (?:is )?not (?:needed|required|necessary)"
    r"|\b(?:we(?:['’]ll| will)?|(?:full|on[- ]the[- ]job|paid|all)) train(?:ing)?\b"
    r"|\bquereinstieg|\bquereinsteiger|\bungelernte?\b|\bauch ohne (?:\w+ )?erfahrung"
    r"|\bkeine (?:\w+ )?(?:vor|berufs)?(?:erfahrung|kenntnisse) (?:nötig|erforderlich)",
    re.IGNORECASE,
)
"""A post for which nobody need come from the trade."""
_MOST_SHARED = 0.6
_READ_TWICE = regex(r"\band [a-z]+ed [a-z]")
"""A participle that reads as a deed: "lead soil and related tests"."""
_DULL = regex(
    r"\b(?:\w*bereitschaft|bereitschaftsdienst\w*|on[- ]call|"
    r"\w*dienste? (?:im|pro) (?:monat|woche)|shifts|"
    r"dokument(?:ation|ier)\w*|ablage|berichtswesen|document(?:ation|ing)|filing|"
    r"paperwork|scanning|stationery|housekeeping|cleanliness|timesheets?|"
    r"keep\w* (?:\w+ ){0,2}(?:records?|sheets?|logs?)|invoic\w+|reconcil\w+|"
    r"order\w* parts|reports?$|"
    r"administrative|tak(?:e|ing) part in|other duties|attend\w* meetings|minutes|"
    r"(?:where|when|if|as) (?:necessary|needed|required|requested)|occasional(?:ly)?|"
    r"from time to time|gelegentlich\w*|hin und wieder|"
    r"(?:bei|nach) Bedarf|falls nötig|wenn nötig)\b",
    re.IGNORECASE,
)
"""Duties that draw nobody: those that every post has, or that are done at times."""

_AT_A_RATE = regex(
    r"\d.* (?:per|an?|each|every|pro|je|im|in der) (?:shift|day|night|week|month|year|"
    r"hour|Schicht|Tag|Nacht|Woche|Monat|Jahr|Stunde)\b",
    re.IGNORECASE,
)
"""How much of it there is to do: nobody wishes for so many a shift."""


_THING = regex(r", (?:and |und )?|(?<!-) (?:and|und|&) ")
_MANY_THINGS = 4
"""Nobody is drawn by so many things at once."""


def stance(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    language: str,
    *,
    posting: JobPosting,
) -> list[Point]:
    """
    What the first paragraph says of the fit: of the duties at the core of the post that
    the person's work answers, the one that its title names, or the first, unless the
    letter will say it anyhow; where little is met, what is missing. A gap without a
    requirement says that the whole trade is another, where one is asked for.
    """
    title = posting.title
    if is_weak(coverage):
        missing = missing_musts(content, coverage, language)[:1]
        trained = _TRAINS.search(posting.text)
        starts = BEGINNERS.search(title or "") or begins(content)
        settled = missing or trained or starts
        if not settled and _is_another_trade(content, title):
            return [Point(PointKind.GAP)]
        return missing
    if wishes.length is Length.SHORT:
        return []
    duties = [one for one in coverage if one.requirement.kind is _DUTY]
    core = duties[: min(_CORE, max(_FEWEST_OF_CORE, (len(duties) + 1) // 2))]
    drawing = [
        one.requirement
        for one in duties
        if (one in core or _LEADS.search(one.requirement.text))
        and _is_shown(one, content, title)
        and askable(one.requirement, language) in {"verb", "gerund"}
        and _says_enough(one.requirement, language)
        and len(_THING.split(one.requirement.text)) < _MANY_THINGS
        and not _repeated(one.requirement, content, language)
    ]
    drawing.sort(key=lambda duty: (not _is_named(duty, title), _lists(duty)))
    return [Point(PointKind.INTEREST, requirement=duty) for duty in drawing[:1]]


def _lists(duty: Requirement) -> bool:
    """
    Whether *duty* is a row, of which no one thing draws.
    """
    return len(_THING.split(duty.text)) > _FEWEST_OF_CORE


def _is_shown(duty: Coverage, content: ResumeContent, title: str | None) -> bool:
    """
    Whether something done, and no list of skills, answers *duty* well enough; less is
    enough for what the post is called, and a summary only where it is met.
    """
    best = content.line(duty.evidence[0]) if duty.evidence else None
    if best is None or best.kind is LineKind.LIST:
        return False
    enough = _SHOWN_OF_TITLE if _is_named(duty.requirement, title) else _SHOWN
    near = best.section is not Section.SUMMARY and duty.strength >= enough
    return near or duty.status is CoverageStatus.MET


def _is_named(duty: Requirement, title: str | None) -> bool:
    """
    Whether *duty* is what the post is called: half of the title, or two words of it.
    """
    called = telling_words(title or "")
    shared = len(called & telling_words(duty.text))
    return bool(called) and shared >= min(2, (len(called) + 1) // 2)


_ONLY_HOW = regex(
    r"^[a-z]+ (?:with|in) (?:\w+ and )?(?:pride|passion|care|love|heart|joy|"
    r"enthusiasm|confidence|style|flair|integrity|empathy|purpose|energy|good humou?r)$"
    r"|^(?:selbst|auch|gern\w*|aktiv|\w+(?:lich|ig|sam|weise))"
    r"(?: (?:noch|auch|und|selbst|\w+(?:lich|ig|sam|weise)))* "
    r"(?-i:[a-zäöüß]+(?:en|ern|eln))$",
    re.IGNORECASE,
)
"""How something is done, and not what: "cook with pride", "selbst noch disponieren"."""


def _says_enough(duty: Requirement, language: str) -> bool:
    text = duty.text
    if ":" in text:  # what stands before it is a slogan: "Make slow things fast: …"
        return False
    enough = len(text.split()) >= _FEWEST_DUTY_WORDS.get(language, _FEW_DUTY_WORDS)
    dull = _DULL.search(text) or _ONLY_HOW.search(text)
    dull = dull or _AT_A_RATE.search(re.sub(r"\([^()]*\)", "", text))
    return enough and not dull and not _READ_TWICE.search(text)


def _repeated(duty: Requirement, content: ResumeContent, language: str) -> bool:
    """
    Whether a line tells what the *duty* says, in its words: the letter will say it.
    """
    if language in _FEWEST_DUTY_WORDS:
        return any(answers(duty, line) for line in content.lines)
    asked = telling_words(duty.text) - ASKING
    return any(
        len(asked & telling_words(line.text)) >= _MOST_SHARED * len(asked)
        for line in content.lines
    )


def _is_another_trade(content: ResumeContent, title: str | None) -> bool:
    """
    Whether no post that was held shares a word with the *title* that is applied for.
    """
    asked = telling_words(title or "")
    return bool(asked) and not any(
        asked & telling_words(role.title) for role in content.roles
    )
