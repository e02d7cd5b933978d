"""
Numbers of what the resume lists, and of what the sentence itself lists.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.degree_kinds import is_of
from resumate.domain.grounding.numbers.changes import Derived
from resumate.domain.grounding.numbers.same_subject import same_subject
from resumate.domain.grounding.numbers.tenures import is_study
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import keys_of
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_KINDS = frozenset(
    "hotels hospitals schools clinics banks agencies restaurants universities companies firms "
    "practices kitchens studios hotel kliniken schulen betriebe betrieben häuser häusern "
    "praxen firmen unternehmen kanzleien agenturen".split()
)
_WORKED = AnyCase(
    r"\b(work\w*|been|employed|arbeit\w*|gearbeitet|tätig|beschäftigt)\s+(for|with|at|in|by|bei|für)\s+(\w+\s+)?$",
)
_AT = regex(r"\b(?:at|in|for|with|across|bei|an|für) (?:my |the |meinen |den )?$")
"""Where one worked, and not what one ran or opened: "at two schools"."""
_HAD = AnyCase(
    r"\b(?:(?:co-?)?found\w*|r[au]n|running|led|lead\w*|manag\w+|own(?:ed|er)?|head(?:ed)?|direct(?:ed)?|oversaw|oversee|supervis\w+|start\w*|set up|built|sold|bought|acquir\w+"
    r"|gegründet|gründe\w*|geleitet|leite\w*|geführt|führ(?:e|te)|besessen|besaß|verkauft|gekauft)\b"
)
"""What one did with houses that did not only employ one."""
_DATED = regex(r"\b(?:19|20)\d\d\b")
_LISTED = {
    Section.PUBLICATIONS: r"publication|paper|article|veröffentlichung|publikation|aufsätze",
    Section.PROJECTS: r"project|projekt",
    Section.AWARDS: r"award|prize|scholarship|auszeichnung|preis|stipendi",
}
_LIST = regex(r"(?P<lead>[^.;:,(–]{0,60})(?:[:,(–—]|\s-)\s*(?P<items>[^.;:()–—]+)")
_TRAILS = regex(
    r",\s(from|in|on|at|with|since|which|who|that|both|all|for|aus|mit|bei|seit|die|beide)\b.*$"
)
_LONGEST_ITEM = 5
"""Words of one item of a list."""


def derive_tally(claim: Claim, q: Quantity) -> Derived | None:
    """
    The number of employers, posts, languages or certificates that the resume lists.
    """
    noun = " ".join(w.lower for w in q.nouns)
    facts = claim.facts
    if not facts.lines or not noun:
        return None
    jobs = [r for r in facts.content.roles if not is_study(claim, r)]
    employers = {r.employer for r in jobs if r.employer}
    at = _AT.search(claim.text, 0, q.start)
    had = _HAD.search(claim.piece) and not at
    kinds = set(noun.split()) & _KINDS or _WORKED.search(claim.text[: q.start])
    named = kinds and not had
    fewer = at and 1 < q.value < len(employers)
    if named and (q.value == len(employers) > 1 or fewer):
        lines = facts.role_lines([r.id for r in jobs])
        return lines[:3], f"The resume lists {len(employers)} employers."
    if on_line := _tallied_on_line(claim, q):
        return on_line
    for section, pattern in _LISTED.items():
        entries = [f.line for f in facts.lines if f.line.section is section]
        count = sum(max(1, len(_DATED.findall(e.text))) for e in entries)
        if re.search(pattern, noun) and count >= q.value:
            return [e.id for e in entries[:2]], f"The resume lists {count}."
    counts: dict[str, int] = {
        r"compan|employer|firm|unternehmen|arbeitgeber|organi[sz]ation": (
            0 if had else len(employers)
        ),
        r"role|position|job|post|stelle": len(jobs),
        r"language|sprache": _entries(claim, Section.LANGUAGES, "[,;]"),
        r"\bdegrees?\b|abschlüsse": sum(
            is_of(f, "degree") and f.line.kind is LineKind.ENTRY for f in facts.lines
        ),
        r"certif|zertifik|licen": _entries(claim, Section.CERTIFICATIONS, "[;,]"),
    }
    for pattern, count in counts.items():
        if re.search(pattern, noun) and count >= q.value:
            lines = facts.role_lines([r.id for r in jobs])[:2]
            return lines, f"The resume lists {count}."
    return None


def _tallied_on_line(claim: Claim, q: Quantity) -> Derived | None:
    """
    As many years as a line names or spans, or as often as it says.
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index).line
        how = _as_often(claim, q, index)
        years = [m[0] for m in _DATED.finditer(line.text)]
        if ends := _RANGE.search(line.text):
            years = [str(year) for year in range(int(ends[1]), int(ends[2]) + 1)]
        if len(years) == q.value > 1 and q.nouns[-1].keys & _before_year(claim, index):
            how = " and ".join(years)
        if how:
            return [line.id], f"{how} ({line.id})."
    return None


_RANGE = regex(r"\b((?:19|20)\d\d)\s?(?:-|–|to|bis)\s?((?:19|20)\d\d)\b")
_OCCASIONS = frozenset("occasions occasion times gelegenheiten mal".split())
_TIMES = {2: r"twice|two times|2 ?[x×]|zwei ?mal", 3: r"three times|3 ?[x×]|drei ?mal"}


def _as_often(claim: Claim, q: Quantity, index: int) -> str:
    """
    The words of the line that say as often, of the same: "twice" of "on two occasions".
    """
    told = _TIMES.get(int(q.value)) if q.nouns[0].lower in _OCCASIONS else None
    line = claim.line(index)
    found = (
        re.search(rf"\b(?:{told})\b", line.line.text, re.IGNORECASE) if told else None
    )
    return found[0] if found and same_subject(claim, line) else ""


def _before_year(claim: Claim, index: int) -> frozenset[str]:
    """
    The keys of the word that stands right before a year: "summers 2021 and 2022".
    """
    line = claim.line(index)
    year = _DATED.search(line.line.text)
    before = [w for w in line.words if year and w.end <= year.start()][-1:]
    return keys_of(before)


def _entries(claim: Claim, section: Section, between: str) -> int:
    return sum(
        len([p for p in re.split(between, f.line.text) if p.strip()])
        for f in claim.facts.lines
        if f.line.section is section
    )


def lists_them(claim: Claim, q: Quantity) -> bool:
    """
    Whether as many things as counted are named in the sentence: "three languages: English,
    Zulu and Dutch", "Dutch, Zulu and English, the three I speak", "two shifts, an early
    one and a late one". Each of them is judged by itself.
    """
    if q.measure is not Measure.COUNT or not 1 < q.value <= _FEW:
        return False
    return _named_after(claim, q) or _named_before(claim, q) or _one_by_one(claim, q)


_FEW = 9
"""Nobody names more than that, and tells how many there are."""


def _named_after(claim: Claim, q: Quantity) -> bool:
    listed = _LIST.match(claim.text, q.end) or _TOLD_LAST.match(claim.text, q.end)
    if listed is None:
        return False
    named = _TRAILS.sub("", listed["items"])  # "two tools, …, from daily use"
    items = [
        i.strip()
        for i in re.split(r",|\b(?:and|und|or|oder|plus|as well as|sowie)\b|&", named)
        if i.strip()
    ]
    short = all(len(i.split()) <= _LONGEST_ITEM for i in items)
    return short and len(items) == q.value


_TOLD_LAST = regex(r"[^.;:(–]{0,80}:\s*(?P<items>[^.;:()–—]+)[.!]?$")
"""What stands behind a colon that ends the sentence, with a comma before it."""
_AND = regex(r"\s(?:and|und)\s(?!(?:I|we|ich|wir|in|at|so|then)\b)")
_ALL = AnyCase(r"\b(?:the|these|those|all|alle[nrs]?|diese[nr]?|die|den)\s(?:\w+\s)?$")


def _named_before(claim: Claim, q: Quantity) -> bool:
    """
    Whether a list of as many stands before the number.
    """
    if q.value < _SEVERAL and not _ALL.search(claim.text, 0, q.start):
        return False  # two things stand side by side in most sentences
    for last in _AND.finditer(claim.text, 0, q.start):
        *_, begun = re.split(r"[.;:(]", claim.text[: last.start()])
        items = begun.rstrip(",").split(", ")
        count = 1
        for item in reversed(items):
            count += 1
            if len(item.split()) > _LONGEST_ITEM or _CLAUSE.search(item):
                break  # it stands behind what opens the sentence
        if count == q.value:
            return True
    return False


_SEVERAL = 3
_CLAUSE = AnyCase(r"\b(?:I|we|ich|wir|who|which|where|that|wo)\b")


def _one_by_one(claim: Claim, q: Quantity) -> bool:
    """
    Whether the one and the other are told apart: "two payrolls, a weekly one for … and a
    monthly one for …".
    """
    return q.value == len(_ONE.findall(claim.text, q.end)) > 1


_ONE = regex(
    r"(?:(?:[:,–]|\band|\bund) )(?:(?:an? (?:[\w-]+ ){1,2})?one|another|the other|ein(?:er|em|en|es|e)?(?= (?:im|in|am|an|bei|für|mit|als|aus|von)\b)|(?:der|die|das|dem|den) andere[nrms]?)\b"
)
