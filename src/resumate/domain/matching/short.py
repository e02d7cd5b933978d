"""
What makes a line fall short of what is asked, though it has the words.
"""

import re
from collections.abc import Mapping, Sequence

from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.english_verbs import FROM_GERUND
from resumate.domain.language.gist import stems
from resumate.domain.language.levels import HELPED, MANAGED, level_of
from resumate.domain.language.skill_items import BEING_LEARNT
from resumate.domain.language.skill_names import members, names_in
from resumate.domain.language.words import words
from resumate.domain.matching.ages import of_another_age
from resumate.domain.matching.answer import Answer
from resumate.domain.matching.holding import ITEM_END, ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeLine, Section

_WATCHED = AnyCase(
    r"\W*(?:shadow(?:ed|ing)|job[- ]shadow\w*|sat in on|sitting in on"
    r"|hospit(?:ation|ierte)\w*)\b"
)
"""Who watched others do it has not done it."""
_UNIT = r"(?i:level|stage|grade|tier|stufe|phase|part|step)"
_NUMBERED = regex(
    rf"(?:(?<=[\w,(&] )|(?=[A-Z]{{2}})|(?=[\w -]* {_UNIT} ))"
    rf"(?P<name>(?!{_UNIT})[A-ZÄÖÜ][\w&/]*(?: (?!{_UNIT})[A-Z][\w]*)?)"
    rf"(?P<unit> {_UNIT})?[ -](?!(?:19|20)\d\d\b)(?P<n>\d{{1,5}})\b"
    r"(?![.,]?\d|%|\s*(?i:\+|years?|yrs|jahre|people|staff|hours? (?:a|per)))"
)
_EITHER = regex(r"\d (?:or|oder|ou|o) \D{0,20}\d")
_SUM = regex(
    r"(?:[€£$]|\b(?:EUR|CHF|GBP|USD)) ?(?P<n>\d[\d.,]*\d|\d)"
    r"(?: ?(?P<times>[kKmM]\b|[Mm]io\b|[Mm]illion\w*|[Tt]housand|[Tt]sd\b))?"
)
_TIMES = {"k": 1e3, "t": 1e3, "m": 1e6}
_NEARLY_AS_MUCH = 0.8
_CLOSE = 0.62
"""Cosine from which a line says the same thing in other words."""
_LEADER = regex(
    r"(?:\w+[ -]){0,3}?(?:supervisor|manager|leader|lead|head) (?:for|of|to)\b",
    re.IGNORECASE,
)
"""Who leads by what they are: "Practice supervisor for 14 student nurses"."""
_TOGETHER = regex(
    r"\b(?:zusammenarbeit\w*"
    r"|(?:work|collaborat|cooperat|liais)\w* (?:closely )?with)\b",
    re.IGNORECASE,
)
"""What asks to have worked with others: whoever took part in it has."""
_BASIC = regex(
    r"\b(?:basics?(?! (?:life|rigging|fire|safety))|beginner|elementary|grundlagen"
    r"|grundkenntnisse|grundkurs|einstieg|introductory|introduction to|notions"
    r"|a little|(?:a )?bit of|in progress|in einarbeitung|expected|begonnen"
    rf"|angestrebt)\b|\((?:learning\b|{BEING_LEARNT})",
    re.IGNORECASE,
)
_LEFT = regex(
    r"\b(?:mov|migrat|switch|transition|convert|chang)\w*\b[^,;.]{0,40}?\bfrom\b"
    r"(?P<left>[^,;.]{1,40}?)(?= (?:to|onto|into)\b|$|[,;.])"
    r"|\b(?:ablösung|umstellung|migration|wechsel) (?:von|des|der)\b"
    r"(?P<abgelöst>[^,;.]{1,40}?)(?= (?:auf|zu|nach|durch)\b|$|[,;.])"
    r"|\breplac(?:ed|ing|e)\b(?P<replaced>[^,;.]{1,40}?)(?= (?:with|by)\b)",
    re.IGNORECASE,
)
"""What was given up for something else: "migrated from Oracle to PostgreSQL"."""
_OF_A_DEED = regex(
    r"^(?:(?:\w+ ){0,2}experience (?:in |of |with )?)?"
    r"(?!(?:us|work|hav|know|support|assist|help|learn|train|teach)ing\b)"
    r"(?P<deed>[a-z]{3,}ing) (?!of\b)",
    re.IGNORECASE,
)
_OF_LEADERS = regex(
    r"\b(?:recruit|hir|develop|train|coach|mentor|lead|manag|appoint)(?:ing|ment of)\b"
    r"(?:,? (?:and |or )?\w+ing\b)*(?: (?!of\b|for\b|with\b|by\b)[\w-]+){0,2}? "
    r"(?:managers|supervisors|executives|(?:team |shift |section )?leaders)\b"
    r"|\b(?:gewinnung|auswahl|entwicklung|führung|ausbildung|rekrutierung)"
    r"(?: und \w+)? (?:von )?(?:\w*führungskräften?|\w*leiter(?:n|innen)?)\b"
    r"|\b(?:recrutement|recruter|formation|former|développement|encadrement|encadrer)"
    r"(?: et \w+)? (?:de |d['’]|des )?"
    r"(?:managers?|responsables|cadres|chefs d['’]équipe)\b"
    r"|\b(?:selección|seleccionar|formación|formar|desarrollo)(?: y \w+)? (?:de )?"
    r"(?:mandos|responsables|directiv\w+|jefes|encargados)\b",
    re.IGNORECASE,
)
_LEADERS = regex(
    r"\b(?:managers|supervisors|executives|leaders|heads of|foremen|\w*führungskräften?"
    r"|\w+leiter(?:n|innen)?|meistern?|responsables|cadres|chefs|mandos|directiv[oa]s|jefes"
    r"|encargad[oa]s|(?:\w+ )?manager,)(?!\w)",
    re.IGNORECASE,
)
"""Whoever found or trained others has not led or trained those who lead."""
_HOUSES = (
    r"(?:sites?|stores?|shops?|branch(?:es)?|units?|restaurants?|locations?|hotels?|"
    r"filial\w*|standorte?n?|märkten?|niederlassungen?|magasins?|agences?|tiendas?|"
    r"centros?|locales|sitios?)"
)
_SEVERAL = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple|mehrere[rn]?|"
    r"zwei|drei|vier|fünf|plusieurs|deux|trois|quatre|cinq|varias|varios|dos|tres|cuatro)"
)
_MANY_HOUSES = regex(
    rf"\bmulti-?{_HOUSES}\b|\b(?:several|multiple|mehrere[rn]?|plusieurs"
    rf"|vari[ao]s) {_HOUSES}\b",
    re.IGNORECASE,
)
_HAD_MANY = regex(
    rf"{_MANY_HOUSES.pattern}|\b(?!1 ){_SEVERAL} (?:[\w-]+ )?{_HOUSES}\b"
    r"|\b(?:area|regional|district|gebiets|bezirks|regional)\w*",
    re.IGNORECASE,
)
"""Whoever led one house has not led several."""
_STUDIED = frozenset({Section.EDUCATION, Section.CERTIFICATIONS})
_DONE = regex(
    r"\b(?:experience|track record|\w*erfahrung(?:en)?|praxis)\b", re.IGNORECASE
)
_TAUGHT = regex(
    r"\b(?:training|qualifi\w+|certif\w+|degree|diplom\w*|educat\w+|studi\w+|courses?"
    r"|or knowledge|\w*bildung|\w*zertifi\w+|studium|lehr\w*|teaching|research"
    r"|postdoc\w*)\b",
    re.IGNORECASE,
)
"""What asks to have learned it, too, or what is done where one studies."""
_ENOUGH = regex(
    rf"{_BASIC.pattern}|\b(?:familiar\w*|exposure|awareness|erste|vertraut\w*)\b",
    re.IGNORECASE,
)
"""What asks for no more than that."""


def tells_of_less(
    text: str, answer: Answer, lines: Sequence[ReadLine], language: str, *, duty: bool
) -> frozenset[str]:
    """
    The lines of *answer* that have the words of *text*, but tell of less.

    Who helped with a tool knows it; who helped with a *duty* has not done it.
    """
    deed = not answer.levelled and (duty or not answer.named or _asks_deed(text))
    deed = deed and not _TOGETHER.search(text)
    level = level_of(words(text, language), language) if deed else HELPED
    asked, named = stems(text), names_in(text)
    others = of_another_age(text, lines)
    return frozenset(
        ln.line.id
        for ln in lines
        if ln.line.id in answer.lines
        and (
            _below(level, ln.line, language)
            or _WATCHED.match(ln.line.text)
            or _only_basic(text, asked, ln)
            or _left_behind(named, ln)
            or ln.line.id in others
            or _numbers_short(text, [ln])
        )
    )


def of_fewer(text: str, answer: Answer, lines: Sequence[ReadLine]) -> bool:
    """
    Whether *text* asks for those who lead, or for several houses, and no line of
    *answer* tells of any: that is a part of it at most.
    """
    told = [ln.line.text for ln in lines if ln.line.id in answer.lines]
    leaders = _OF_LEADERS.search(text) and not any(map(_LEADERS.search, told))
    houses = _MANY_HOUSES.search(text) and not any(map(_HAD_MANY.search, told))
    return bool(leaders or houses)


def _asks_deed(text: str) -> bool:
    """
    Whether *text* begins with what is to have been done: "Operating Kafka".
    """
    deed = _OF_A_DEED.match(text)
    return deed is not None and deed["deed"].casefold() in FROM_GERUND


def _left_behind(named: frozenset[str], line: ReadLine) -> bool:
    """
    Whether the line has a name that is asked only as what was given up.
    """
    ours = line.names & named
    return bool(ours) and not ours & names_in(_LEFT.sub(" ", line.text))


def falls_short(
    text: str,
    answer: Answer,
    lines: Sequence[ReadLine],
    similar: Mapping[str, float],
    less: frozenset[str],
) -> bool:
    """
    Whether every line that has all of it tells of *less*, or has another number, or all
    that have some of it tell of less money.
    """
    most = max(answer.lines.values(), default=0.0)
    whole = {
        line
        for line, held in answer.lines.items()
        if held >= most or similar.get(line, 0.0) >= _CLOSE
    }
    if whole and (whole <= less or _only_studied(text, whole, lines)):
        return True
    return _numbers_short(text, lines) or _less_money(text, answer, lines)


def _only_studied(text: str, whole: set[str], lines: Sequence[ReadLine]) -> bool:
    """
    Whether *text* asks to have done it, and only papers and courses have the words.
    """
    studied = {ln.line.id for ln in lines if ln.line.section in _STUDIED}
    return bool(_DONE.search(text)) and not _TAUGHT.search(text) and whole <= studied


def _numbers_short(text: str, lines: Sequence[ReadLine]) -> bool:
    """
    Whether a name that *text* asks with a number is held only with others: "OSHA 10" is
    not "OSHA 30", though level 3 has level 2 in it, and one of two will do.
    """
    asked = [*_NUMBERED.finditer(text)]
    short = [one for one in asked if _other_number(one, lines)]
    choice = len({one["name"] for one in asked}) == 1 and _EITHER.search(text)
    return len(short) == len(asked) > 0 if choice else bool(short)


def _less_money(text: str, answer: Answer, lines: Sequence[ReadLine]) -> bool:
    """
    Whether the lines of *answer* name sums, and none is near the one of *text*.
    """
    asked = max(_sums(text), default=0.0)
    told = [
        s for ln in lines if ln.line.id in answer.lines for s in _sums(ln.line.text)
    ]
    return bool(told) and max(told) < _NEARLY_AS_MUCH * asked


def _sums(text: str) -> list[float]:
    found = []
    for match in _SUM.finditer(text):
        times = _TIMES.get((match["times"] or "")[:1].casefold(), 1)
        written = match["n"]
        # "1,2 Mio." has a decimal comma, "500,000" none.
        plain = re.sub(r"[.,](?=\d{3}(?!\d))", "", written).replace(",", ".")
        if plain.count(".") <= 1:
            found.append(float(plain) * times)
    return found


def _other_number(asked: re.Match[str], lines: Sequence[ReadLine]) -> bool:
    ways = "|".join(map(re.escape, [asked["name"], *asked["name"].split("/")]))
    same = re.compile(
        rf"\b(?:{ways})(?: {_UNIT})?[ -]?(?P<n>\d{{1,5}})\b",
        re.IGNORECASE,
    )
    told = [int(m["n"]) for ln in lines for m in same.finditer(ln.line.text)]
    wanted = int(asked["n"])
    will_do = any(n == wanted or (asked["unit"] and n > wanted) for n in told)
    return bool(told) and not will_do


def _only_basic(text: str, asked: frozenset[str], line: ReadLine) -> bool:
    """
    Whether *text* asks for more than the basics, which the line says it has of it.
    """
    if _ENOUGH.search(text):
        return False
    items = ITEM_END.split(line.line.text)
    named = names_in(text)
    wanted = named.union(*map(members, named))
    ours = [item for item in items if stems(item) & asked or names_in(item) & wanted]
    return bool(ours) and all(_BASIC.search(item) for item in ours)


def _below(asked: int, line: ResumeLine, language: str) -> bool:
    """
    Whether the line tells of less: of help where a deed is asked, of a deed where the
    lead is asked.
    """
    if asked <= HELPED:
        return False
    if _LEADER.match(line.text):
        return False
    level = level_of(words(line.text, language), language)
    return level <= HELPED or (asked >= MANAGED and level < MANAGED)
