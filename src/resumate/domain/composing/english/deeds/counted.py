"""
What a line counts without a verb: "62 reports for four schemes", "480 tunings a year".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.wording import listed
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_PAST,
    FROM_THIRD_PERSON,
    is_past,
    opens_with_verb,
    past,
)
from resumate.domain.patterns import regex

_ABOUT = r"(?:about|around|over|roughly|some|up to|more than|nearly|almost|approx\.?) "
_NUMBER = rf"(?:{_ABOUT})?(?:\d[\d,.]*(?:\s?[-–]\s?\d+)?\+?k?|[Bb]oth)"
_COUNTED = regex(
    rf"^{_NUMBER} (?P<what>[a-z][\w’'/&-]*(?: (?!(?:of|for|to|in|across|with|per|a|an|on)\b)"
    r"[\w’'/&-]+){0,7}s)(?: \([^()]*\))?"
    r"(?P<rest> (?:of|for|to|in|across|with|per|an?|each|every|on) .*)?$",
    re.IGNORECASE,
)
_OF_A_PLACE = regex(
    r"\b(?:pupils|students|residents|beds|stores|branches|sites|seats|inhabitants|members|"
    r"staff|people|employees|covers|rooms|pounds|dollars|euros|credits|years?|months?)$",
    re.IGNORECASE,
)
"""What is counted to tell how large a place is, or how long it was."""
_NO_WORK = regex(
    r"\b(?:employees|gpa|ects|references?|turnover|revenue|salary|full[- ]time|part[- ]time|"
    r"\d+ (?:years?|months?|hours (?:a|per) week))\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 4
_MOST_WORDS = 26
_BESIDE = regex(r"^(?P<head>[^:;()]+(?: \([^()]*\))?)(?::| [–—-]) (?P<tail>[^:;()]+)$")
_FOR_MANY = regex(
    rf"^(?!I )[A-Z][\w–-]*(?: [a-z][\w–-]*){{0,3}}s(?: \([^()]*\))? (?:for|of|on|from) {_NUMBER} "
    r"[a-z][^:;]*$"
)
_PRICED = regex(
    r"^(?P<what>[A-Z][a-z]+(?: (?!(?:of|to|from|by|at|over|for|an?|in|on|under) )"
    r"[a-z]+){0,3}) (?P<size>(?!\S+ (?:to|or|[-–]) [$€£]?\d)[$€£]\d(?:[^;:,]|,\d)*)$"
)
_DATED = regex(r"\b(?:FY ?\d\d|(?:19|20)\d\d)\b")
_YEARS = regex(r",? (?P<first>(?:19|20)\d\d)[–-](?P<last>(?:19|20)?\d\d)$")
_DONE = regex(
    r"^(?P<what>(?:[\w–-]+ ){1,4}?)(?P<did>[a-z]+ed)(?: (?:in )?(?P<year>(?:19|20)\d\d))?$"
)
_MANY = regex(r"^(?:\d|two|three|four|five|six|seven|eight|nine|ten|all)\b|s $")
_LABEL = regex(r"^[A-Z]\w+(?: \w+)?: ")
_SINCE = regex(r"\bsince (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
_COVERED = regex(
    r"(?P<far>(?:(?:about|over|more than|nearly) )?\d[\d.,]*(?: million|k|K|M)?\+?) "
    r"(?P<way>(?:safe |accident[- ]free )?(?:km|kms|kilomet(?:re|er)s|miles))"
    r"(?P<how> (?:with(?:out)?|accident[- ]free)\b[^,;:.]*)?$",
    re.IGNORECASE,
)
"""How far a driver went: "510,000 km with no accident"."""
_SAME = frozenset(
    "built rebuilt led held made kept met taught won brought sold set cut".split()
)
"""Past forms that are participles, too."""


_CHANGED = regex(r"\bfrom [$€£]?\d\S* to [$€£]?\d")
"""What came of work is no part of it: "debtor days from 71 to 48"."""


def counted(text: str) -> Clause | None:
    """
    The line as what the work includes, where it counts what was done or seen to; what
    stands behind a colon is told in brackets. What commas set beside it leaves it to
    the list of facts.
    """
    if told := _COVERED.match(text):
        way = told["way"].replace("kms", "km")
        return Clause(f"covered {told['far']} {way}{told['how'] or ''}", Form.DID, 0.8)
    if _NO_WORK.search(text) or not _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS:
        return None
    if (beside := _BESIDE.match(text)) and _counts(beside["head"]):
        return _included(f"{beside['head']} ({beside['tail']})")
    if re.search(r"[,;](?![^()]*\))", text):
        return None
    if _counts(text):
        return _included(text)
    deed = (
        opens_with_verb(text)
        or text.split(" ", maxsplit=1)[0].lower() in FROM_THIRD_PERSON
    )
    deed = deed or bool(_CHANGED.search(text))
    return _included(lowered(text)) if _FOR_MANY.match(text) and not deed else None


def priced(text: str, *, current: bool) -> Clause | None:
    """
    "Food cost $17.80 a day" as the sentence that it shortens.
    """
    found = _PRICED.match(text)
    if not found or _NO_WORK.search(text) or opens_with_verb(text):
        return None
    if is_past(found["what"].rsplit(" ", maxsplit=1)[-1]):
        return None
    if text.split(" ", maxsplit=1)[0].lower() in FROM_THIRD_PERSON:
        return None
    now = current and not _DATED.search(text)
    many = found["what"].endswith("s")
    verb = ("are" if many else "is") if now else ("were" if many else "was")
    return Clause(f"{found['what']} {verb} {found['size']}", Form.SENTENCE, 0.6)


_MERIT = (
    r"(?:(?:inspection|satisfaction|audit|feedback|review|test|exam|hygiene|safety|pass|"
    r"retention|error|accident|scrap|return|attendance|completion|success|conversion) )?"
    r"(?:ratings?|scores?|rates?|marks?|figures|results)"
)
_SCORED = regex(
    rf"(?P<what>(?:[A-Za-z][\w-]* ){{0,3}}{_MERIT}) of "
    r"(?P<size>(?:(?:about|over|above|under|below|at least|up to) )?"
    r"\d[\d.,]*(?: ?%|\+|/\d+)?(?=$| (?:or|out of|in|since|for|per|points?|stars?|%)\b)[^;:,()]*)",
    re.IGNORECASE,
)
"""What was measured: "inspection scores of 97 or better since 2020"."""
_KEPT_UP = regex(
    r"(?P<what>(?:on[- ]time|first[- ]time|same[- ]day|system|order|stock|picking|pick|till|data|machine|line) "
    r"(?:deliver(?:y|ies)|performance|completion|availability|uptime|accuracy|fulfilment|fulfillment))"
    r"(?: of|:|,)? (?P<size>\d[\d.,]* ?%(?: (?:in|over|since|across|for) [^;:,()]+)?)"
    r"(?:, (?:the )?(?P<best>(?:second |third )?(?:best|highest|lowest) of [^;:,()]+))?",
    re.IGNORECASE,
)
"""How well it was kept up: "on-time delivery of 97%, best of 12 drivers"."""
_RATED = regex(
    rf"(?P<what>(?:[A-Za-z][\w-]* ){{0,3}}{_MERIT}):? (?P<size>\d[\d.,]* ?%"
    r"(?=$| (?:in|over|since|across|for|on) | \()[^;:,()]*"
    r"(?: \((?:(?:team|branch|company|store|shop|department|national|regional|group|area|"
    r"district|site|state) )?(?:average|mean|target|benchmark|goal)(?: of)?:? "
    r"[\d.,]+ ?%\))?)",
    re.IGNORECASE,
)
"""The same without "of": "first-time fix rate 91% (team average 83%)"."""
_BEST = regex(
    r"(?P<what>(?:(?:second|third)[- ])?(?:best|highest|lowest|fewest|top) "
    rf"(?:[a-z][\w-]* ){{0,3}}{_MERIT}) (?:of|at|in|on|among|for|across) [^;:,()]+",
    re.IGNORECASE,
)
"""Who was best: "highest sales figures of the branch in 2019"."""


def scored(text: str, *, current: bool) -> Clause | None:
    """
    What a line without a verb says was reached, as what one had: no work includes it.
    """
    bare = text.rstrip(".")
    if kept := _KEPT_UP.fullmatch(bare):
        held = current and not _DATED.search(bare)
        best_of = f", the {kept['best']}" if kept["best"] else ""
        told = f"{lowered(kept['what'])} of {kept['size']}{best_of}"
        return Clause(f"{'have had' if held else 'had'} {told}", Form.STATE, 0.7)
    best = _BEST.fullmatch(bare)
    rated = _RATED.fullmatch(bare)
    if rated:
        bare = f"{rated['what']} of {rated['size']}"
    found = best or _SCORED.fullmatch(bare) or rated
    if not found or opens_with_verb(text) or _CHANGED.search(text):
        return None
    ongoing = current and (_SINCE.search(bare) or not _DATED.search(bare))
    many = found["what"].endswith("s")
    an = "" if many else f"{article(found['what'])} "
    the = best and not bare.lower().startswith("top ")  # many are at the top
    said = f"{'the ' if the else an}{lowered(bare)}"
    return Clause(f"{'have had' if ongoing else 'had'} {said}", Form.STATE, 0.7)


def _counts(text: str) -> bool:
    found = _COUNTED.match(text)
    return bool(found and found["rest"] and not _OF_A_PLACE.search(found["what"]))


def _included(text: str) -> Clause:
    said = text if text[:1].isdigit() else text[:1].lower() + text[1:]
    return Clause(said, Form.DUTY, 0.6)


def done_last(text: str) -> Clause | None:
    """
    "Protocol introduced 2023, three technicians trained" as deeds, verb first.
    """
    told: list[str] = []
    for piece in _LABEL.sub("", text).split(", "):
        done = _DONE.match(piece)
        if not done or done["did"] not in FROM_PAST or opens_with_verb(piece):
            return None
        what = lowered(done["what"].strip())
        what = what if _MANY.search(done["what"]) else f"{article(what)} {what}"
        year = f" in {done['year']}" if done["year"] else ""
        told.append(f"{done['did']} {what}{year}")
    dated = re.search(r"\d", text) or _MANY.search(text)
    return Clause(listed(told, "and"), Form.DID, 0.8) if dated else None


def with_years(deed: str) -> str:
    """
    "took on an apprentice 2019–22" with its years in brackets.
    """
    years = _YEARS.search(deed)
    if not years:
        return deed
    return f"{deed[: years.start()]} ({years.group().strip(' ,')})"


def still_done(deed: str) -> str:
    """
    "cover for the clinic since 2024" as what has gone on since: "have covered for …".
    """
    verb, space, rest = deed.partition(" ")
    done = past(verb) if verb in BASE and _SINCE.search(deed) else ""
    if done.endswith("ed") or done in _SAME:
        return f"have {done}{space}{rest}"
    return _AND_SINCE.sub(r", and have done so \g<since>", deed) if done else deed


_AND_SINCE = regex(r" (?P<since>since (?:[A-Z][a-z]+ )?(?:19|20)\d\d)$")
"""What goes on by a verb whose participle is not known: "sit on the rota since 2031"."""


def still_going(deed: str) -> str:
    """
    "rebuilt 14 pianos since 2015" as what goes on: "have rebuilt …".
    """
    verb = deed.split(" ", maxsplit=1)[0]
    participle = verb in _SAME or (verb.endswith("ed") and verb in FROM_PAST)
    return f"have {deed}" if participle and _SINCE.search(deed) else deed
