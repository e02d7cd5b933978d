"""
What a degree is in, and where it was taken.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.mood_words import SECOND_PERSON
from resumate.domain.language.words import Word, meaning, words
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_FIELD = regex(
    r"(?:\s+(?P<work>thes[ie]s|dissertation|work|research|project|studies|years|arbeit)|\s+(?:degree|of (?:Science|Arts|Engineering|Business Administration|Education)|diploma|studium"
    r"|abschluss|program(?:me)?|course))*\s*(?:,|\s)?(?P<of>\s?(?:(?:is|was|ist|war) )?(?:in|of|als|der|in der|im Fach|im)\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
_FIELD_ENDS = regex(
    r"(?:\s|^)(?:evenings?|night|part[- ]time|full[- ]time|distance|my|from|at|with|and|an|bei|in 20\d\d|in 19\d\d|by|from the|dealt|on|which|mit|und|habe|I|we|"
    r"erworben|erwarb|abgelegt|bestanden|gemacht|machte|legte|erlangt\w*|nachgeholt|studier\w*|absolviert|besucht\w*|taught|gave|has|have|is|was|for|while|as|prepared|completed|after|finished|gained|earned|behind|wurde|schloss|abgeschlossen|läuft|beende|schließe|endet|dauert|hatte|ich|begann|absolvierte)\b|[,.;:()]|(?:\s|^)\d|(?:\s|^)[a-zäöüß]{2,} (?:ich|es)\b"
)


def field_of(claim: Claim, match: re.Match[str]) -> list[Word]:
    """
    The words that say what the degree is in; of a thesis, its subject says no more.
    """
    rest = claim.text[match.end() : claim.clause.end]
    named = _FIELD.match(rest)
    begin = match.end() + (named.end() if named else 0)
    claim.mask(match.start(), begin)
    if named and (named["work"] or "," in named[0]) and not named["of"]:
        return []
    stop = _FIELD_ENDS.search(claim.text[begin : claim.clause.end])
    end = begin + stop.start() if stop else claim.clause.end
    return [
        w
        for w in claim.content
        if begin <= w.start < end and not _is_employer_word(claim, w)
    ]


def studied(claim: Claim, match: re.Match[str]) -> list[Word]:
    """
    The words that say what was studied: the first part of a "Chemiestudium", and of
    "habe in Kiel Chemie studiert" the nouns behind no preposition.
    """
    course = _COURSE.fullmatch(match[0])
    if course:
        if _OF_ANY_COURSE.fullmatch(course["of"]):
            return []
        return [
            replace(w, start=match.start() + w.start, end=match.start() + w.end)
            for w in words(course["of"], claim.language)
        ]
    if not _DID_STUDY.fullmatch(match[0]) or SECOND_PERSON.search(claim.piece):
        return field_of(claim, match)
    found: list[Word] = []
    passed = -1
    for word in claim.content:
        if not word.capitalised or match.start() <= word.start < match.end():
            continue
        names_on = word.start == passed + 1 and claim.facts.hits(word)
        if names_on or _BESIDE.search(claim.text, claim.clause.start, word.start):
            passed = word.end
        else:
            found.append(word)
    return found


_COURSE = regex(r"(?P<of>\w{3,})studium", re.IGNORECASE)
_OF_ANY_COURSE = regex(
    r"(?:erst|zweit|fern|abend|voll|teil|voll?zeit|teilzeit|präsenz|online|hochschul|fachhochschul|universitäts|master|bachelor|magister|diplom|aufbau|haupt|grund|fach|direkt|auslands|selbst|eigen|promotions|doktorats|doktoranden|dual|lehramts|ingenieur|weiterbildungs|zusatz|kontakt|nachdiplom|post\w*)s?",
    re.IGNORECASE,
)
_DID_STUDY = regex(r"studierte?", re.IGNORECASE)
_BESIDE = regex(
    r"\b(?:in|im|an|am|bei|beim|nach|vor|von|vom|aus|mit|zur|zum|neben|während|bis|seit|für|als|trotz|parallel zu[rm]?)(?: (?:de[rmsn]|die|das|mein\w*|ein\w*))?(?: [a-zäöüß]+)? $",
    re.IGNORECASE,
)
"""What leads in where, when or beside what one studied."""


_ELSE = regex(
    r",|\b(?:and|und|while|whilst|when|during|before|after|working|während|nach|bevor)\b"
)
"""What begins to tell of something besides the degree."""
_SCHOOL = regex(
    r"\b(?:from|at|von der|an der)\s+(?:the\s+)?(?P<name>(?:[A-ZÄÖÜ][\w'’-]+|of|the)(?:\s(?:[A-ZÄÖÜ][\w'’-]+|of|the|für|and))*)"
)


def elsewhere(claim: Claim, match: re.Match[str], good: list[LineFacts]) -> str | None:
    """
    The school named for the degree, where the resume has it for other studies only, or
    has no such school.
    """
    rest = _ELSE.split(claim.text[match.end() : claim.clause.end])[0]
    for school in _SCHOOL.finditer(rest):
        named = {w.lower for w in words(school["name"], "en") if w.capitalised}
        telling = {w for w in named if w not in _NO_NAMES}
        of = [
            f
            for f in claim.facts.lines
            if f.line.section is Section.EDUCATION
            and telling
            and telling <= {w.lower for w in f.words}
        ]
        if of and not any(f in good for f in of):
            return school["name"]
        start = match.end() + school.start("name")
        judged = any(start <= s < start + len(school["name"]) for s in claim.masked)
        if telling and not (judged or _is_known_school(school["name"], telling, claim)):
            claim.mask(start, start + len(school["name"]))
            return school["name"]
    return None


def _is_known_school(name: str, telling: set[str], claim: Claim) -> bool:
    facts = claim.facts
    initials = "".join(part[0].lower() for part in name.split() if part.istitle())
    known = (facts.forms, facts.acronyms, MONTHS.keys())
    return initials in facts.forms or any(telling & forms for forms in known)


_NO_NAMES = frozenset("university college school institute technical state".split())


def _is_employer_word(claim: Claim, word: Word) -> bool:
    return word.start in claim.masked


def covers(facts: LineFacts, field: list[Word], resume: Facts) -> bool:
    """
    Whether most words of the *field* stand in a line of a degree, or under its entry.
    """
    if not field:
        return True
    role = facts.line.role
    keys = set(facts.keys)
    for other in resume.lines:
        if role is not None and other.line.role == role:
            keys |= other.keys
    if _OF_ENGINEERING.search(facts.line.text):
        keys |= _ENGINEERING
    hit = sum(bool(_parts(w) & keys) or _prefixed(w, keys) for w in field)
    return hit >= 0.6 * len(field)


_OF_ENGINEERING = regex(r"\b[BM]\.? ?(?:E\.|Eng\b|Tech\b)")
_ENGINEERING = meaning("engineering", "en")[0]
"""What the letters of a degree say besides its subject: a "B.E. Mechanical"."""


def _parts(word: Word) -> frozenset[str]:
    """
    The keys of a word, or of each word where two were read as one ("work with").
    """
    return word.keys.union(*(meaning(part, "en")[0] for part in word.text.split()))


def _prefixed(word: Word, keys: set[str]) -> bool:
    return any(k[:6] == word.lower[:6] for k in keys if len(k) >= 6)  # noqa: PLR2004
