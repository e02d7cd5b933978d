"""
Whom somebody is said to have trained, taught or mentored.
"""

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, is_function, plain_keys
from resumate.domain.resume import LineKind

_TRAINED = AnyCase(
    r"\b(?:I|and) (?:(?:have|had|also|then|even|\w+ly) ){0,2}"
    r"(?:trained|train|taught|teach|mentored|mentor|coached|coach|instructed|tutored)\b"
)
_TEACHES = AnyCase(
    r"\b(?:train|teach|taught|mentor|coach|instruct|tutor|onboard|induct|supervis|educat"
    r"|lectur|workshop|lesson|class|course|demonstrat|preceptor|apprentic"
    r"|lead|led|session)\w*"
)
"""What in a line may tell that people learned something."""
_ANYBODY = GENERIC_PEOPLE | frozenset("others new starters beginners users".split())


def check_trained_whom(claim: Claim) -> None:
    """
    "I mentored apprentices" needs a line that has these people and that they learned:
    who is so called elsewhere, or in a title, was not taught.
    """
    if claim.language != "en" or claim.judgement.findings:
        return
    found = _TRAINED.search(claim.text, claim.clause.start, claim.clause.end)
    whom = _people(claim, found.end()) if found else []
    if not whom or whom[-1].lower in _ANYBODY:
        return
    if not any(_is_told(claim, claim.line(i), whom[-1]) for i in claim.in_scope()):
        claim.judgement.find_untold(claim.text[whom[0].start : whom[-1].end])
        claim.judgement.scattered = True


def _people(claim: Claim, start: int) -> list[Word]:
    """
    The words behind the verb that name people; none where they name a matter.
    """
    said: list[Word] = []
    for word in claim.clause.words:
        if word.start < start:
            continue
        apart = claim.text[said[-1].end if said else start : word.start] != " "
        if apart or (said and is_function(word.lower, claim.language)):
            break
        if not is_function(word.lower, claim.language):
            said.append(word)
    people = bool(said) and are_people(plain_keys(said[-1].keys), claim.language)
    return said if people else []


def _is_told(claim: Claim, facts: LineFacts, whom: Word) -> bool:
    if facts.line.kind is LineKind.LIST or not _TEACHES.search(facts.line.text):
        return False
    if facts.line.kind is LineKind.ENTRY and facts.line.role:
        return False
    generic = not GENERIC_PEOPLE.isdisjoint(w.lower for w in facts.words)
    return generic or facts.index in claim.facts.told(whom)
