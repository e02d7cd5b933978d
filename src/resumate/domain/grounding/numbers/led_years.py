"""
For how long people were led: the time of the posts in which they were.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.leading import manages_people
from resumate.domain.grounding.numbers.tenures import length_of, roles_of
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.dates import all_dates
from resumate.domain.language.levels import LED, MANAGED, level_of
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, PartialDate, Role

_FOR = regex(r"\bfor (?:\w+ )?$")
_LEADING = regex(r"['’]?,? (?:of |experience |in )*[a-z]{3,}ing\b")


def tells_leading(claim: Claim, q: Quantity) -> bool:
    """
    Whether it is for how long the candidate led people that is told: "led teams for
    nine years", "nine years of leading teams".
    """
    if len(claim.quantities) != 1 or claim.language != "en":
        return False
    before = [w for w in claim.clause.words if w.end <= q.start]
    behind = [w for w in claim.clause.words if w.start >= q.end][:6]
    if _FOR.search(claim.text, claim.clause.start, q.start):
        return _are_led(before)
    return bool(_LEADING.match(claim.text, q.end)) and _are_led(behind)


def _are_led(tokens: Sequence[Word]) -> bool:
    return level_of(tokens, "en", claimed=True) >= MANAGED and _names_people(tokens)


def leads_people(claim: Claim, role: Role) -> bool:
    """
    Whether a line of the post, or its title, tells of leading people all the time.
    """
    return any(
        any(deed.level >= LED for deed in facts.deeds)
        if facts.line.kind is LineKind.ENTRY
        else _leads(facts) and not _begun(facts)
        for facts in claim.facts.lines
        if facts.line.role == role.id
    )


def led_since(claim: Claim, today: date) -> Iterator[tuple[str, float]]:
    """
    The lines that say since when people were led in a post, with the years from then to
    its end: "took over as crew lead in January 2018".
    """
    for role in roles_of(claim):
        whole = length_of(role, today)
        for facts in claim.facts.lines if whole else ():
            line = facts.line
            if line.role != role.id or line.kind is LineKind.ENTRY:
                continue
            begun = _begun(facts)
            if whole and begun and _leads(facts):
                start = begun.year + ((begun.month or 1) - 1) / 12
                yield line.id, whole[1] - max(start, whole[0])


def _leads(facts: LineFacts) -> bool:
    """
    Whether a line of a post tells of leading people.
    """
    return _names_people(facts.words) and any(d.level >= MANAGED for d in facts.deeds)


def _begun(facts: LineFacts) -> PartialDate | None:
    """
    The one day that the line gives for what it tells.
    """
    spans = all_dates(facts.line.text)
    days = [day for span in spans if (day := span.start or span.end)]
    return days[0] if len(days) == 1 else None


def _names_people(tokens: Sequence[Word]) -> bool:
    return manages_people(tokens, "en", staff=True)
