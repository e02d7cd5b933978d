"""
Degrees and honours that a sentence claims.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.credentials.credential import begun, owns_begun
from resumate.domain.grounding.credentials.degree_kinds import PATTERNS, is_of
from resumate.domain.grounding.credentials.fields import (
    covers,
    elsewhere,
    field_of,
    studied,
)
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

HOLDS = AnyCase(
    r"\b(i|my|ich|meine?n?|with|mit|have|hold|earned|completed|holding|as a)\b"
    r"|\b(nach|vor) (de|meine)[mr]\b",
)
_OTHERS = AnyCase(
    r"(supervis\w+|teach\w*|taught|students?|theses|thesis|betreu\w+|candidates|mentor\w*)",
)
_OWN = regex(r"\bI (hold|have|earned)\b")
LITTLE = 2.0
"""The weight of words beside a degree or a language that say no more of it."""
_IN_WORDS = regex(r"(schein|lizenz|zertifikat|patent|brief)e?s?$")
"""How German names of certificates end: they are more than a degree."""


def check_degrees(claim: Claim) -> None:
    """
    Degrees must be the resume's, in that field, and completed.
    """
    found = PATTERNS.found_in(claim.text, claim.clause.start, claim.clause.end)
    if found and _OTHERS.search(claim.piece) and not _OWN.search(claim.piece):
        return
    # "Nach dem Abitur studierte ich": what the first masks is judged by the second.
    masked = frozenset(claim.masked) if claim.language == "de" else claim.masked
    for degree, match in found.items():
        if not (claim.clause.own or HOLDS.search(claim.piece)):
            continue
        if any(match.start() <= start < match.end() for start in masked):
            continue
        if _OTHERS.match(claim.text[match.end() :].lstrip()) or _certified(
            claim, match
        ):
            continue
        if degree == "degree" and any(
            w.start in claim.masked for w in claim.clause.words
        ):
            continue
        if match[0].isupper() and (
            _AS.search(claim.text[: match.start()]) or _is_a_thing(claim, match[0])
        ):
            continue
        _judge_degree(claim, degree, match, alone=_are_one(found.values()))


_CALLED_MINE = AnyCase(r"\b(?:my|mein\w*) (?:own |completed |abgeschlossene\w* )?$")
_TO_COME = AnyCase(
    r"\b(?:begin\w*|start\w*|pursu\w*|do|doing|finish\w*|complet\w*|earn\w*|towards?|for"
    r"|on|plan\w*|beginne\w*|mache\w*|beende\w*|abschließ\w*|für|an) (?:my|mein\w*) "
    r"(?:own )?$"
)


def check_degrees_of_ones_own(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    Who looks forward to using "my PhD" says to have one, wish or not.
    """
    known = any(
        f.code is FindingCode.CREDENTIAL_UNSUPPORTED for f in judgement.findings
    )
    if known or not facts.lines:
        return
    for degree, match in PATTERNS.found_in(text).items():
        before, behind = text[: match.start()], text[match.end() :].lstrip()
        mine = _CALLED_MINE.search(before) and not _TO_COME.search(before)
        if not mine or _OTHERS.match(behind) or degree in _ANY:
            continue
        if not any(is_of(f, degree) for f in facts.lines):
            judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED, match[0], _none_such(facts)
            )


_ANY = frozenset({"degree", "study", "graduation", "apprenticeship", "school"})
"""What is no degree of a certain kind."""


def _are_one(matches: Iterable[re.Match[str]]) -> bool:
    """
    Whether the words name one degree: a "Postgraduate Diploma" is of two kinds.
    """
    spans = sorted(match.span() for match in matches)
    return all(start < end for (_, end), (start, _) in pairwise(spans))


def _certified(claim: Claim, match: re.Match[str]) -> bool:
    """
    Whether the word ends the name of a certificate that is held: a "Scrum Master".
    """
    before = _WORD_BEFORE.search(claim.text, 0, match.start())
    name = f"{before[0]}{match[0]}".lower() if before else ""
    return bool(name) and any(
        name in f.line.text.lower()
        for f in claim.facts.lines
        if f.line.section is Section.CERTIFICATIONS
    )


def _is_a_thing(claim: Claim, initials: str) -> bool:
    """
    Whether the resume has the initials only in what was done at work, and so as no
    degree: the MFA that was rolled out.
    """
    whole = regex(rf"(?<![\w.]){re.escape(initials)}(?![\w.])")
    lines = [f.line for f in claim.facts.lines if whole.search(f.line.text)]
    return bool(lines) and all(
        line.section is Section.EXPERIENCE and line.kind is LineKind.BULLET
        for line in lines
    )


_AS = regex(r"\b(?:als|zur|zum) $")
"""What one works as is a post: "als MFA", a medizinische Fachangestellte."""
_WORD_BEFORE = regex(r"\b[A-Z]\w+ $")


def _judge_degree(
    claim: Claim, degree: str, match: re.Match[str], *, alone: bool
) -> None:
    holders = [f for f in claim.facts.lines if is_of(f, degree)]
    studying = owns_begun(claim)
    finished = [f for f in holders if studying or not begun(f.line, claim)]
    if match[0].upper() == "MBA":
        finished = [f for f in finished if _MBA.search(f.line.text)]
    field = field_of(claim, match) if degree != "study" else studied(claim, match)
    good = [f for f in finished if covers(f, field, claim.facts)]
    school = elsewhere(claim, match, good) if good and alone else None
    if school is not None:
        claim.judgement.find(
            FindingCode.CREDENTIAL_UNSUPPORTED,
            school,
            f"The resume says: {good[0].line.text}.",
        )
    if good:
        claim.judgement.rest_on([good[0].line.id], 1.5)
        for word in field:
            claim.mask(word.start, word.end)
        of_thesis = _THESIS.match(claim.text, match.start())
        if sum(w.weight for w in claim.content) <= LITTLE and not of_thesis:
            listed = _LISTED.search(claim.text, match.end(), claim.clause.end)
            for word in claim.content:
                within = listed is None or word.start < listed.start()
                if within and not _IN_WORDS.search(word.text):
                    claim.mask(word.start, word.end)
        return
    begin = min([match.start(), *(w.start for w in field)])
    span = claim.text[begin : max([match.end(), *(w.end for w in field)])]
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        span,
        _degree_message(claim, holders, finished),
    )
    for word in field:
        claim.mask(word.start, word.end)


_THESIS = regex(r"\w+arbeit\b")
"""What a German thesis is about is told of it by itself."""
_MBA = AnyCase(r"\bMBA\b|business administration|betriebswirt")
_LISTED = regex(r"(?:,|\s(?:and|und)) (?:an?|eine?n?|de[nmr]|die|das|my|mein\w*) ")
"""Where the next of several things begins that are held beside a degree."""


def _degree_message(
    claim: Claim, holders: list[LineFacts], finished: list[LineFacts]
) -> str:
    if holders and not finished:
        return f"The resume does not say that it is completed: {holders[0].line.text}"
    return _none_such(claim.facts)


def _none_such(facts: Facts) -> str:
    degrees = [f.line.text for f in facts.lines if f.line.section is Section.EDUCATION]
    return (
        "The resume has no such degree. It has: "
        + ("; ".join(degrees[:3]) or "none")
        + "."
    )
