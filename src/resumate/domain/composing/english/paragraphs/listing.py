"""
Several facts of one time in a list, as the resume tells them: "Also from that time:"
and below it "400–450 invoices a month" and "1099s for 130 vendors".
"""

from collections.abc import Sequence

from resumate.domain.composing.choice import Fresh
from resumate.domain.composing.english.words.dates import in_years, since
from resumate.domain.composing.english.words.profile import (
    as_post,
    is_post,
    time_of,
)
from resumate.domain.composing.names import at_employer, spoken_employer
from resumate.domain.composing.units import Unit
from resumate.domain.language.career_break import is_career_break
from resumate.domain.resume import Role

MOST_FACTS = 5
MOST_LISTS = 2
_MOST_WORDS = 60


def most_facts(units: Sequence[Unit]) -> list[Unit]:
    """
    As many facts as one list holds.
    """
    told: list[Unit] = []
    words = 0
    for unit in units[:MOST_FACTS]:
        words += unit.clause.words
        if told and words > _MOST_WORDS:
            break
        told.append(unit)
    return told


def also_from(role: Role | None, facts: Sequence[Unit], fresh: Fresh) -> str:
    """
    What leads in behind other sentences on the same role.
    """
    time = "that time" if role and not role.current else "my work"
    time = "my current work" if role and role.current else time
    many = "A few more facts" if len(facts) > 1 else "One more fact"
    options = {"few": f"{many} from {time}", "also": f"Also from {time}"}
    return fresh.pick("facts", options)


def first_from(role: Role, *, known: bool) -> str:
    """
    What leads in where a role begins, and names it unless that is *known*.
    """
    here = "my current work" if role.current else "my time there"
    return f"From {here}" if known else f"From {_time(role)}{since(role)}"


def _time(role: Role) -> str:
    """
    "my time as a nurse at Harrow Hospital".
    """
    employer = spoken_employer(role.employer)
    at = f" {at_employer(employer)}" if employer else ""
    if is_career_break(role.title):
        return time_of(role.title)
    if time := time_of(role.title):
        return f"{time}{at}"
    at += in_years(role)
    now = "my current work" if role.current else "my time"
    if not is_post(role.title):
        return f"{now}{at}"
    return f"{now} as {as_post(role.title)}{at}".rstrip(",")
