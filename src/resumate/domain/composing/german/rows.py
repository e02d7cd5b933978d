"""
What of a post is told first, which facts of it are told side by side, and what is said
before them.
"""

import re

from resumate.domain.composing.clause import Form
from resumate.domain.composing.german.facts import COUNT
from resumate.domain.composing.german.works import is_act, is_many
from resumate.domain.composing.units import Unit
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_COMMA = regex(r", (?![^()]*\))| – ")
_BRACKET = regex(r" ?\([^()]*\)")
_CHANGE = regex(r"\bvon \d\S*(?: \S+){0,2} auf \d|\bum \d\S* ?%|– [\d.,]+ ?%")
_MOST_FACTS = 5
_MOST_WORDS = 60


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


def telling(facts: list[Unit]) -> list[Unit]:
    """
    Of the facts that no sentence tells those that are worth a place of their own: what
    was to be done, and what counts, if that is asked for or has another beside it; of
    no post, a project's alone, and of a training none that has no other beside it.
    """
    point, section = facts[0].point, facts[0].point.lines[0].section
    if section is Section.EDUCATION:
        return facts if len(facts) > 1 else []
    worth = [u for u in facts if _counted_or_task(u.clause.text)]
    if section is Section.PROJECTS:
        return worth
    if point.role is None:
        return []
    alone = len(worth) == 1 and not (_is_task(worth[0].clause.text) or _asked(worth[0]))
    return [] if alone else worth


def _counted_or_task(text: str) -> bool:
    return bool(COUNT.search(text)) or _is_task(text)


def _asked(fact: Unit) -> bool:
    return fact.point.requirement is not None


def are_tasks(facts: list[Unit]) -> bool:
    """
    Whether each of the facts names what was to be done, and none what came of it.
    """
    return all(map(_is_task, (unit.clause.text for unit in facts)))


def _is_task(text: str) -> bool:
    first, *rest = (piece.split(" ") for piece in _COMMA.split(_BRACKET.sub("", text)))
    noun = first[1] if first[0].endswith(("e", "er", "es")) and first[1:] else first[0]
    works = is_act(noun) or is_act(first[0]) or is_deed(first[-1])
    done = any(is_participle(words[-1]) for words in (first, *rest))
    return works and not done and not _CHANGE.search(text)


def behind_post(facts: list[Unit]) -> str:
    """
    What stands behind the sentence that names the post, before the colon.
    """
    role = facts[0].point.role
    many = _are_many(facts)
    if role and role.current:
        belong = "gehören" if many else "gehört"
    else:
        belong = "gehörten" if many else "gehörte"
    return f"; zu meinen Aufgaben {belong}" if are_tasks(facts) else ""


def _are_many(facts: list[Unit]) -> bool:
    text = facts[0].clause.text
    row = re.search(r", |\bund\b|\bsowie\b", _BRACKET.sub("", text))
    return bool(len(facts) > 1 or row or is_many(text.split(" ", 1)[0]))


def lead_now(facts: list[Unit]) -> str:
    """
    What stands before the colon where a post still held has its first word.
    """
    if are_tasks(facts):
        return f"Zu meinen jetzigen Aufgaben gehör{'en' if _are_many(facts) else 't'}"
    if len(facts) == 1:
        return "Aus meiner jetzigen Arbeit ist zu nennen"
    if counts(facts):
        return "Einige Eckdaten aus meiner jetzigen Arbeit"
    return "Meine jetzige Arbeit in Stichworten"


def row_lead(facts: list[Unit]) -> str:
    """
    What stands before the colon where the post was told already.
    """
    role = facts[0].point.role
    be = "ist" if len(facts) == 1 else "sind"
    if role is None:
        return f"Zu nennen {be} außerdem"
    now = role.current
    if are_tasks(facts):
        n = "n" * _are_many(facts)
        belong = f"gehör{'en' if n else 't'}" if now else f"gehörte{n} dort"
        return f"Zu meinen Aufgaben {belong} auch"
    if counts(facts) and len(facts) > 1:
        return "Einige Eckdaten dazu" if now else "Einige Eckdaten aus dieser Zeit"
    if now:
        return "Zu nennen ist auch" if len(facts) == 1 else "Dazu gehören auch"
    return f"Aus dieser Zeit {be} auch zu nennen"
