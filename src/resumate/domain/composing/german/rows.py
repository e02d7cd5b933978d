"""
Which facts of a post are told side by side, and what is said before them.
"""

import re
from dataclasses import replace

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.facts import as_it_stands
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
    on its post, where no row *may* be.

    A fact does not stand alone where a duty can stand beside it.
    """
    facts = [unit for unit in told if unit.clause.form is Form.FACT]
    sure = [unit for unit in told if unit.clause.form is not Form.FACT]
    if not facts or not may_list:
        return sure, [] if sure else facts[:1]
    if len(facts) == 1:
        beside = next((one for unit in sure if (one := _as_fact(unit))), None)
        if beside:
            sure = [unit for unit in sure if unit.point is not beside.point]
            facts = [beside, *facts]
    if len(facts) == 1 and sure and not (counts(facts) or facts[0].point.requirement):
        return sure, []
    while len(facts) > 1 and (len(facts) > _MOST_FACTS or _words(facts) > _MOST_WORDS):
        facts = facts[:-1]
    return sure, facts


def _as_fact(unit: Unit) -> Unit | None:
    """
    A duty of one line, as it stands in the resume.
    """
    if unit.clause.form is not Form.DUTY or len(unit.lines) > 1:
        return None
    clause = as_it_stands(unit.lines[0].text)
    return replace(unit, clause=clause) if clause else None


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
        return "Dazu gehört auch" if len(facts) == 1 else "Dazu gehören auch"
    return f"Aus dieser Zeit {be} auch zu nennen"
