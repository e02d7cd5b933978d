"""
What of a post is told first, which facts of it are told side by side, and what is said
before them.
"""

import re

from resumate.domain.composing.clause import Form
from resumate.domain.composing.units import Unit

_MOST_FACTS = 5
_MOST_WORDS = 60
NOW = {
    True: "Einige Eckdaten aus meiner jetzigen Arbeit",
    False: "Meine jetzige Arbeit in Stichworten",
}
"""By whether most of the facts have a number."""


def parted(told: list[Unit], *, may_list: bool) -> tuple[list[Unit], list[Unit]]:
    """
    What is told as sentences, and what in a row of facts: one at most, as the only word
    on its post, where no row *may* be; a slight one only where it tells more than they.
    """
    facts = [unit for unit in told if unit.clause.form is Form.FACT]
    sure = [unit for unit in told if unit.clause.form is not Form.FACT]
    if not facts or not may_list:
        return sure, [] if sure else facts[:1]
    slight = not (counts(facts) or facts[0].point.requirement)
    if len(facts) == 1 and slight and _words(facts) <= _words(sure):
        return sure, []
    while len(facts) > 1 and (len(facts) > _MOST_FACTS or _words(facts) > _MOST_WORDS):
        facts = facts[:-1]
    return sure, facts


def led(told: list[Unit]) -> list[Unit]:
    """
    What was done leads, unless what the work consists of comes first, is asked for and
    has a figure; what speaks of no work follows in any case.
    """
    asked = told and told[0].point.requirement and re.search(r"\d", told[0].clause.text)
    kinds = {Form.SENTENCE} if asked else {Form.DUTY, Form.SENTENCE}
    lead = next((u for u in told if u.clause.form not in kinds), None)
    lead = lead or next((u for u in told if u.clause.form is not Form.SENTENCE), None)
    return [lead, *(u for u in told if u is not lead)] if lead else told


def _words(facts: list[Unit]) -> int:
    return sum(unit.clause.words for unit in facts)


def counts(facts: list[Unit]) -> bool:
    """
    Whether most of the facts have a number.
    """
    return 2 * sum(bool(re.search(r"\d", u.clause.text)) for u in facts) > len(facts)


def row_lead(facts: list[Unit]) -> str:
    """
    What stands before the colon where the post was told already.
    """
    role = facts[0].point.role
    be = "ist" if len(facts) == 1 else "sind"
    if role is None:
        return f"Zu nennen {be} außerdem"
    now = role.current
    if counts(facts) and len(facts) > 1:
        return "Einige Eckdaten dazu" if now else "Einige Eckdaten aus dieser Zeit"
    if now:
        return "Zu nennen ist auch" if len(facts) == 1 else "Dazu gehören auch"
    return f"Aus dieser Zeit {be} auch zu nennen"
