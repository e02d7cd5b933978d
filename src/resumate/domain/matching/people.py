"""
Whether people are to be led, how many, and whom a resume says were led.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.language.german_numbers import german_number
from resumate.domain.lexicon.numerals import UNITS, UNITS_DE
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_LEADS = (
    r"lead|leads|led|leading|manag(?:e|es|ed|ing)|supervis(?:e|es|ed|ing|ion)(?: of)?"
    r"|head(?:s|ed|ing)?|run|runs|ran|running|direct(?:s|ed|ing)?"
    r"|overs(?:ee|aw|eeing|een|ees)|look(?:s|ed|ing)? after"
    r"|line[- ]manag\w+|command(?:s|ed|ing)?"
)
_GUIDED = (
    r"coach\w*|mentor\w*|guid(?:es|ed|ing)|train(?:s|ed|ing)?|onboard(?:s|ed)?"
    r"|precept\w*|tutor(?:s|ed|ing)?|induct(?:s|ed|ing)|apprais\w+"
)
_GUIDES = rf"{_GUIDED}|guide"
_LEADS_DE = (
    r"führ(?:e|en|t|te|ung)|geführt|leit(?:e|en|et|ete|ung)|geleitet|personalführung"
    r"|\w+leitung|personalverantwortung"
)
_GUIDED_DE = r"anleit\w+|angeleitet|einarbeit\w+|eingearbeitet|ausbilde(?:n|t)|schulen"
_GUIDES_DE = rf"{_GUIDED_DE}|betreuen|betreuung"
_TEAM = (
    r"teams?|crews?|staff|brigades?|squads?|workforce|shift|departments?"
    r"|direct reports?|\w*mannschaft|\w*gruppe|\w*abteilung|\w*belegschaft"
)
_PEOPLE = (
    r"people|employees|associates|workers|colleagues|persons?|members|reports|hires|leads"
    r"|staff|heads|operatives|personen|mitarbeit\w+|beschäftigte\w*|leute\w*|kolleg\w+"
    r"|köpfe\w*|\w*kräfte\w*|\w*innen|\w{3,}(?:ers|ors|ants|ists|ians|eers|nurses)"
    r"|\w{4,}(?:ern|euren|isten|anten)"
)
_TAUGHT = (
    r"students?|trainees?|apprentices?|interns?|pupils?|children|customers?|visitors?|patients?"
    r"|residents?|volunteers?|azubis?|auszubildende\w*|praktikant\w*|kinder\w*|schüler\w*"
    r"|patient\w*|rotation|beginners?|learners?|swimmers?"
)
"""To lead these is to teach or to care, which the words themselves ask."""
_THINGS = regex(
    r"(?:cent|serv|print|comput|ord|numb|off|pap|tend|transf|contain|lett|flow|met|mat"
    r"|boil|doc|mot|react|lift|vect)ers$|errors$|floors$|doors$|sensors$|motors$|plants$"
    r"|restaurants$|grants$|variants$|lists$"
    r"|(?:contain|rechn|zähl|schalt|filt|büch|häus|länd|güt|bild|feld|räd|lag|zimm"
    r"|mess|treib|eim)ern$|(?:gar|restaur|vari)anten$|[kl]isten$",
    re.IGNORECASE,
)
"""Plurals that only end like people."""
_NUMBER = (
    rf"\b(?:\d{{1,3}}|{'|'.join([*UNITS, *UNITS_DE])}"
    r"|\w+und(?:zwanzig|dreißig|vierzig|fünfzig))\b"
)
_BETWEEN = (
    r"(?:(?!of\b|for\b|with\b|and\b|in\b|to\b|at\b|on\b|und\b|mit\b|für\b)[\w-]+\s+)"
)
_PLACE = (
    r"(?:kitchen|office|practice|workshop|studio|bakery|shop|salon|depot|laboratory|lab)"
    rf"(?=\s+of\s+{_NUMBER}(?:\s*(?:$|[,;.()])|\s+(?:for|in|at|with|and|on|across|\w+ing)\b))"
)
"""A place stands for those at work there where it is told how many: "kitchen of 18"."""
_OF = (
    rf"(?P<verb>\b(?:{_LEADS}|{_GUIDES})\b)\s+"
    rf"(?:(?:a|an|the|our|your|of|more than|over|up to|some|about|around)\s+)*"
    rf"(?:(?P<n>{_NUMBER})\s+)?{_BETWEEN}{{0,3}}?"
    rf"(?P<whom>\b(?:{_TEAM}|{_PEOPLE}|{_PLACE})\b)"
    rf"(?:\s+of\s+(?:about\s+|up to\s+)?(?P<m>\w+))?"
)
_OF_DE = (
    rf"(?P<verb>\b(?:{_LEADS_DE}|{_GUIDES_DE})\b)\s+"
    rf"(?:(?:in der|im)\s+\w+\s+)?"
    rf"(?:(?:von|eines|einer|des|der|über|bis|zu|bisher|rund|etwa)\s+)*"
    rf"(?:(?P<n>{_NUMBER})\s+)?{_BETWEEN}{{0,2}}?(?:\w+-)?"
    rf"(?P<whom>\b(?:{_TEAM}|{_PEOPLE})\b)"
    rf"(?:\s+von\s+(?P<m>\w+))?"
)
_OF_DE_LAST = (
    rf"(?:(?P<n>{_NUMBER})\s+)?(?P<whom>\b(?:{_TEAM}|{_PEOPLE})\b)"
    rf"(?:\s+(?:von|mit|aus)\s+(?P<m>\w+))?(?:\s+\w+){{0,2}}?\s+"
    rf"(?P<verb>\b(?:{_LEADS_DE}|{_GUIDES_DE})\b)"
)
_ASKS = tuple(regex(p, re.IGNORECASE) for p in (_OF, _OF_DE, _OF_DE_LAST))
_IN_GENERAL = regex(
    r"\b(?:(?:führungs|leitungs)(?:erfahrung|verantwortung|funktion|position|rolle"
    r"|aufgaben?|tätigkeit)|personal(?:führung|verantwortung)"
    r"|(?:supervisory|leadership|line management|people management) experience"
    r"|(?:supervisory|leadership|management) (?:role|position|post)"
    r"|(?:successful )?experience as an? (?:middle|senior|team|people) leader"
    r"|supervision of (?:staff|others)|(?:team|staff) (?:leadership|supervision)"
    r"|(?:leading|supervising|managing) (?:staff|others|people))\b"
    rf"(?:\s+of\s+(?P<n>{_NUMBER}(?:\s+or\s+more)?))?",
    re.IGNORECASE,
)
"""People to lead, of whom no more is said than how many they are."""
_OWN = regex(rf"^\W*(?:{_TEAM})\s+(?:of|von|mit)\s+(?P<n>{_NUMBER})", re.IGNORECASE)
"""A team that may be led, or only belonged to: "Team of six: two clerks, …"."""
_LEADING = regex(rf"\b(?:{_LEADS}|{_LEADS_DE})\b", re.IGNORECASE)
_LINE = regex(r"line[- ]manag", re.IGNORECASE)
"""Whoever is managed so is a person, whatever the title."""
_LINE_MANAGES = regex(r"\bline[- ]manag(?:e[sd]?|ing)\b", re.IGNORECASE)
_LEARNERS = regex(rf"\b(?:{_TAUGHT})\b", re.IGNORECASE)
_NEARLY_LEADS = regex(
    rf"^guide\b|\b(?:{_GUIDED}|{_GUIDED_DE}|deputi[sz]\w+|st(?:and|ands|ood|anding)"
    r"[ -]in|second in command|acting|captain\w*|\w*vertret\w+|praxisanleit\w+"
    r"|gruppenführer\w*|\w*trainer(?:in)?|\w*meister(?:in)? (?!of)|practice educator"
    r"|(?:one|two|three|four|\d+)-(?:man|person|woman) (?:crew|team))\b",
    re.IGNORECASE,
)
_LEADER = regex(
    r"\b(?:team ?lead\w*|supervisor|foreman|forewoman|head of|\w*leiter(?:in)?"
    r"|\w*leitung|head chef|shift lead\w*|crew (?:lead|chief)\w*|section lead\w*)\b",
    re.IGNORECASE,
)
_MORE_PEOPLE = regex(
    rf"^\s*(?:,|and|or|&|und|oder)\s+(?:[\w-]+\s+){{0,3}}?(?:{_PEOPLE}|{_TAUGHT}|{_TEAM})\b",
    re.IGNORECASE,
)
"""Of "11 technicians and pharmacists" all are led."""
_ENOUGH = 0.75
_FEWER = 0.6
_NEARLY = 0.5


@dataclass(frozen=True, slots=True)
class PeopleAsked:
    """
    People to lead or guide.
    """

    many: int | None
    guiding: bool
    """Whether coaching or training them is all that is asked."""
    learners: bool
    """Whether students or trainees are among them."""
    rest: str
    """What else the requirement says."""


def people_asked(text: str) -> PeopleAsked | None:
    """
    The people that *text* wants led, if it does.
    """
    for pattern in _ASKS:
        for match in pattern.finditer(text):
            whom = match["whom"]
            if _LEARNERS.search(match[0]) or _THINGS.search(whom):
                continue
            many = _number(match["n"]) or _number(match["m"])
            team = re.fullmatch(_TEAM, whom, re.IGNORECASE)
            if many is None and not team and not _LINE.match(match["verb"]):
                continue  # "manage suppliers": the words themselves are asked
            guiding = _LEADING.search(match["verb"]) is None
            after = _MORE_PEOPLE.sub("", text[match.end() :])
            learners = _LEARNERS.search(text) is not None
            rest = f"{text[: match.start()]} {after}"
            return PeopleAsked(many, guiding, learners, rest)
    if general := _IN_GENERAL.search(text):
        rest = f"{text[: general.start()]} {text[general.end() :]}"
        many = _count(general["n"] or "")
        return PeopleAsked(many, guiding=False, learners=False, rest=rest)
    return None


def people_led(
    asked: PeopleAsked, lines: Sequence[ReadLine], content: ResumeContent
) -> dict[str, float]:
    """
    How far each line shows people led: enough of them, fewer, or nearly led.
    """
    found = {ln.line.id: _degree(asked, ln.line) for ln in lines}
    for ln in lines:
        own = _OWN.match(ln.line.text)
        if own and not found[ln.line.id]:
            role = content.role(ln.line.role)
            led = role is not None and _LEADER.search(role.title)
            found[ln.line.id] = _enough(asked, _number(own["n"])) if led else _NEARLY
    for role in content.roles:
        if _LEADER.search(role.title):
            head = next((ln.line for ln in lines if ln.line.role == role.id), None)
            if head is not None and not found[head.id]:
                found[head.id] = _FEWER if asked.many else 1.0
    return {line: degree for line, degree in found.items() if degree}


def _degree(asked: PeopleAsked, line: ResumeLine) -> float:
    if line.kind is LineKind.LIST and line.section is Section.LANGUAGES:
        return 0.0
    near, led = _NEARLY_LEADS.search(line.text), _led(line.text)
    if led is None:
        return _guided(asked, line.text[near.start() :]) if near else 0.0
    many, learners = led
    deputy = near is not None and near.start() == 0
    if not asked.guiding and (deputy or (learners and not asked.learners)):
        return _NEARLY
    return _enough(asked, many)


def _enough(asked: PeopleAsked, many: int | None) -> float:
    if not asked.many or (many and many >= _ENOUGH * asked.many):
        return 1.0
    return _FEWER


def _guided(asked: PeopleAsked, text: str) -> float:
    enough = not asked.many or (_count(text) or 1) >= asked.many
    return 1.0 if asked.guiding and enough else _NEARLY


def _led(text: str) -> tuple[int | None, bool] | None:
    """
    How many people *text* tells were led, and whether they were learners.
    """
    for pattern in _ASKS:
        for match in pattern.finditer(text):
            if not _LEADING.search(match["verb"]) or _THINGS.search(match["whom"]):
                continue
            many = _number(match["n"]) or _number(match["m"])
            return many, _LEARNERS.search(match[0]) is not None
    if line := _LINE_MANAGES.search(text):
        return _count(text[line.end() :]), False
    learners = re.search(
        rf"\b(?:{_LEADS}|{_LEADS_DE})\b(?:\s+(?:and|und)\s+\w+)?\s+{_BETWEEN}{{0,3}}?(?:{_TAUGHT})\b",
        text,
        re.IGNORECASE,
    )
    return (_count(learners[0]), True) if learners else None


def _count(text: str) -> int | None:
    numbers = (_number(word) for word in re.findall(r"\w+", text))
    return next((n for n in numbers if n), None)


def _number(word: str | None) -> int | None:
    if not word:
        return None
    folded = word.casefold()
    if folded.isdigit():
        return int(folded) if int(folded) < 1000 else None  # noqa: PLR2004  a year
    value = UNITS.get(folded) or german_number(folded)
    return int(value) if value and folded not in {"ein", "one", "eine"} else None
