"""
The school where somebody is said to have studied.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, is_function, plain_keys, words
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.organisations import SCHOOL_NOUNS
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_NAME = r"[A-ZÀ-Ý][\w'’.-]*"
_STUDIED_AT = regex(
    r"\b(?:studied|graduated?|graduating|degree|diploma|attended|studying|enrolled)\b"
    r"(?:(?!\b(?:while|and|before|after|during|when|working|worked|job|then)\b)[^.,;:()])*?"
    r"\b(?:at|from|attended) (?:the )?"
    rf"(?P<name>University of (?:the )?{_NAME}(?: {_NAME})*|(?:{_NAME} ){{1,4}}(?:University|College|School|Academy|Institute|Polytechnic))\b"
)
_STUDIES = AnyCase(r"\b(?:universit\w*|college|school|academy|institute|polytechnic)\b")


def check_schools(claim: Claim) -> None:
    """
    Who studied at a college of Bristol did not study at the University of Bristol.
    """
    if claim.language != "en" or claim.judgement.findings or not claim.clause.own:
        return
    found = _STUDIED_AT.search(claim.text, claim.clause.start, claim.clause.end)
    lines = [f for f in claim.facts.lines if f.line.section is Section.EDUCATION]
    schools = [f for f in lines if _STUDIES.search(f.line.text)]
    if not (found and schools) or any(_is_of(found["name"], f) for f in lines):
        return
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        found["name"],
        f"The resume says: {schools[0].line.text}.",
    )


def _is_of(name: str, facts: LineFacts) -> bool:
    """
    Whether the line has the school: its initials, or the words of its name in one, and
    of "University of York" nothing else between these.
    """
    said = [w for w in words(name, "en") if not is_function(w.lower, "en")]
    if "".join(w.text[0] for w in said) in facts.line.text:
        return True
    own = [w for w in said if w.lower not in SCHOOL_NOUNS]
    told = [w for w in facts.words if any(_same(w, one) for one in own)]
    if not all(any(_same(w, one) for w in told) for one in own):
        return False
    kinds = [w for w in facts.words if w.lower in SCHOOL_NOUNS]
    if not name.startswith("University") or not kinds:
        return True
    kinds = [w for w in kinds if w.lower.startswith("univ")]
    return any(_adjoin(facts, a, b) for a in told for b in kinds)


def _same(one: Word, other: Word) -> bool:
    return bool(plain_keys(one.keys) & plain_keys(other.keys))


def _adjoin(facts: LineFacts, one: Word, other: Word) -> bool:
    """
    Whether no other word but "of" or "the" stands between the two.
    """
    first, last = sorted((one, other), key=lambda w: w.start)
    between = facts.line.text[first.end : last.start]
    return re.fullmatch(r" (?:of )?(?:the )?|, ", between) is not None
