"""
What English resumes write short, and a letter spells out.
"""

import re

from resumate.domain.language.spelling import misspelt
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

_JOINED = regex(r"(?P<one>\S+) (?P<sign>[&+]) (?=(?P<other>\S+))")
_SMALL_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|german|spanish|"
    "italian|portuguese"
)
"""What English writes with a capital."""
_MONTHS = (
    "January February March April May June July August September October November "
    "December"
).split()
_BEFORE_A_DATE = regex(
    r"(?:in|since|from|until|till|to|by|of|before|after|for|and)$", re.IGNORECASE
)


def _in_month(date: re.Match[str]) -> str:
    """
    "made lead 3/2024" as "made lead in March 2024".
    """
    month = int(date["month"])
    if not 0 < month <= len(_MONTHS):
        return date.group()
    told = _BEFORE_A_DATE.search(date.string[: date.start()])
    return f" {'' if told else 'in '}{_MONTHS[month - 1]} {date['year']}"


_BEHIND_A_NOUN = r" (?:for|of|in|on|at|to|and|with|per|each)\b|[,;)]|$"
_SPELLED = (
    (regex(rf"(?<=[a-z] )(?:{_SMALL_DAYS})s?\b"), lambda day: day[0].capitalize()),
    (
        regex(r"\b(in|to|of|for|with|on|at|from|into) there (?=(?:own|first|last)\b)"),
        r"\1 their ",
    ),
    (regex(rf"\b([A-Z]{{2,5}})['’]s(?={_BEHIND_A_NOUN})"), r"\1s"),
    (
        regex(
            r"\b(in|over|across|to|of|for|from|and) "
            r"(?=(?:UK|US|USA|EU|UAE|Netherlands)"
            r"(?:$|[,;.)]| \(| (?:and|in|on|at|for|to|with|by|from|since)\b))"
        ),
        r"\1 the ",
    ),
    (regex(r"\b(have|has|got) there (?=[A-Z])"), r"\1 their "),
    (regex(r"\b([Ww]hat|[Yy]esterday|[Tt]oday|[Tt]omorrow)s (?=[a-z])"), r"\1's "),
    (
        regex(r"\b((?:do|does|did|is|are|was|were|has|have|had|would|could)n)t\b"),
        r"\1't",
    ),
    (regex(r"\b([Hh])ands on (?=(?:\w+ )?experience\b)"), r"\1ands-on "),
    (
        regex(
            r"\b([Rr]eceived|[Ww]on|[Aa]warded) "
            r"(?=[“\"][^“”\"]+[”\"] (?:award|prize)\b)"
        ),
        r"\1 the ",
    ),
    (regex(r"\bw/o ?(?=\w)"), "without "),
    (regex(r"\bw/ ?(?=\w)"), "with "),
    (regex(r"\bincl\.?(?= )|(?<=[a-z)] )inc\.?(?= \w)"), "including"),
    (regex(r"(?<=\. )~(?=\d)"), "About "),
    (regex(r"\b[Aa]pprox\b\.?(?= )|~(?=[$€£]?\d)"), "about"),
    (regex(r"(?<![\w<>=])>(?=[$€£]?\d)"), "over"),
    (regex(r"\babout(?=[$€£\d])"), "about "),
    (regex(r"\bover(?=[$€£\d])"), "over "),
    (regex(r"\b([A-Za-z]*[a-z]{2}ing)/(?=[a-z]{2,}ing\b)"), r"\1 and "),
    (regex(r"\b([A-Za-z]*[a-z]s)/(?=[a-z]{3,}s\b)"), r"\1 and "),
    (regex(r"(?<=[a-z])/(?=(?:day|night|week|month|shift|year|term)\b)"), " a "),
    (regex(r"(?<=\d) [-–] (?=\d)"), "–"),
    (regex(r"\bp\. ?a\b\.?(?=$|[ ,;)])"), "a year"),
    (regex(r"(?<=[a-z])/(?=hour\b)"), " an "),
    (regex(r"(?<=\d(?:st|nd|rd|th) )([Yy])r\b\.?(?= [a-z])"), r"\1ear"),
    (regex(r"\b(?<!/)([Yy])rs?\b\.?(?= [a-z])"), r"\1ears"),
    (regex(r"\b(?<!/)([Hh])rs\b\.?(?= |$)"), r"\1ours"),
    (regex(r"\b([Aa])cct(s?)\b\.?"), r"\1ccount\2"),
    (regex(r"\b([Aa])vg\b\.?(?= )"), r"\1verage"),
    (regex(r"\b([Mm])gmt\b\.?"), r"\1anagement"),
    (regex(r"\bexp\.?(?= in\b)"), "experience"),
    (
        regex(rf", (?=(?:{IN_ENGLISH}) 20\d\d\b(?! ?(?:to|until|till|[-–—])))"),
        " in ",
    ),
    (regex(r", (?=no (?:injuries|losses|delays|incidents|errors)$)"), ", with "),
    (regex(r"\b(years?|months?) (?=experience\b)"), r"\1 of "),
    (regex(r"^Average (?=\d)"), "An average of "),
    (regex(r"\b(when|if|because|while) its (?=[a-z]+(?:$|[,;.)]))"), r"\1 it's "),
    (regex(r"\b(?!\w*(?:lay|stand|fly)bys\b)([a-z]+[b-df-hj-np-tv-z])ys\b"), r"\1ies"),
    (
        regex(
            r"\b(with|in|on|as|for|of) (?=(?:\d+|two|three|four|five|six)[- ]"
            r"(?:man|person|page|day|week|bay|bed|storey) [a-z]*[a-rt-z]\b)"
        ),
        r"\1 a ",
    ),
    (regex(r"(?<=[a-z]) (?P<month>\d\d?)/(?P<year>(?:19|20)\d\d)\b"), _in_month),
    (regex(r"^(\w+ing) team of (?=\d)"), r"\1 a team of "),
    (
        regex(r"\b(when|while) (?=(?:owner|boss|manager|supervisor|chef) \w)"),
        r"\1 the ",
    ),
)


_SIDE_BY_SIDE = regex(r"(?<!/ )\b[a-z][\w-]*(?: / [a-z][\w-]*){2,}")
"""Three things or more with a slash between: "flour / butter / fruit"."""


def _listed(found: re.Match[str]) -> str:
    *first, last = found[0].split(" / ")
    return f"{', '.join(first)} and {last}"


def _right(text: str) -> str:
    """
    *text* without the misspellings that are known of its words.
    """
    for wrong, right in misspelt(text).items():
        written = right.capitalize() if wrong[:1].isupper() else right
        text = re.sub(rf"\b{re.escape(wrong)}\b", written, text)
    return text


def spelled_out(text: str) -> str:
    """
    The text with its signs and abbreviations in words: "w/ 8 pts" stays what is not
    certain, "picking/packing" is "picking and packing".
    """
    text = _JOINED.sub(_with_and, _SIDE_BY_SIDE.sub(_listed, _right(text)))
    for short, full in _SPELLED:
        text = short.sub(full, text)
    return text


def _with_and(match: re.Match[str]) -> str:
    """
    "till & bank" with "and"; "Marks & Spencer" is a name and keeps its sign.
    """
    one, other = match["one"], match["other"]
    before = match.string[: match.start()].rstrip()
    both = before.casefold().endswith("both")
    plain = not match.start() or any(not _is_name(word) for word in (one, other))
    signs = match["sign"] == "+" or both or plain
    spoken = one[-1].isalpha() or one[-1] in ")%"
    return f"{one} and " if signs and spoken and len(one) > 1 else match.group()


def _is_name(word: str) -> bool:
    word = word.lstrip('(“"')
    return word[:1].isupper() and not (len(word) > 1 and word[:2].isupper())
