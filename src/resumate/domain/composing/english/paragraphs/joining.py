"""
What stands beside each other in a letter, in as few sentences as read well.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.lines.noted import noted, of_study, of_study_work
from resumate.domain.composing.english.paragraphs.frames import is_present
from resumate.domain.composing.units import Unit
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.career_break import is_career_break
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Section

_SENTENCES_FIRST = 3
"""So many sentences on a post stand before a list of notes, where notes can be said."""
_FEW_LEFT = 2
_MOST_WORDS_OF_NOTES = 30
_JOINED_WORDS = 24
_DONE_TO = regex(r"was [a-z]+(?:ed|en) ")
_UNJOINABLE = regex(r"[,;]|\b(?:that|which|who|so)\b")


def joined(first: Clause, second: Clause) -> Clause | None:
    """
    Two short deeds, two short duties, or what was done to one twice, with "and".
    """
    if first.form is not second.form or first.behind or second.behind:
        return None
    if first.words + second.words > _JOINED_WORDS or _UNJOINABLE.search(first.text):
        return None
    if first.form is Form.STATE:
        return _as_one_state(first, second)
    listed = first.form is Form.DUTY and "," in second.text
    if first.form not in {Form.DID, Form.DUTY} or listed:
        return None
    if is_present(first) != is_present(second) or second.text.startswith("own "):
        return None
    several = f"{first.text} {second.text}" if first.form is Form.DID else first.text
    comma = "," if " and " in several else ""
    return Clause(f"{first.text}{comma} and {second.text}", first.form)


def _as_one_state(first: Clause, second: Clause) -> Clause | None:
    """
    "Was promoted to lead hand and recognized as safest": two that share their verb.
    """
    done = all(_DONE_TO.match(one.text) for one in (first, second))
    if not done or " and " in first.text:
        return None
    return Clause(f"{first.text} and {second.text.removeprefix('was ')}", Form.STATE)


def rank(unit: Unit) -> int:
    """
    Deeds, states and outcomes first, then duties; what cannot name its post last.
    """
    if unit.clause.form in {Form.DID, Form.STATE, Form.RESULT}:
        return 0
    return 1 if unit.clause.form is Form.DUTY else 2


def as_sentences(
    told: list[Unit], facts: list[Unit], points: Sequence[Point], *, unlisted: bool
) -> tuple[list[Unit], list[Unit]]:
    """
    Notes as sentences, until enough stand before a list, or none is left to list; all
    that can be where the rest is *unlisted*; in the order of their *points*.
    """
    every, left = [*told], [*facts]
    for unit in facts:
        said = _noted(unit)
        longer = _with_last(every, said) if said else None
        few = len(left) <= _FEW_LEFT or len(every) < _SENTENCES_FIRST or unlisted
        if said and (longer or few):
            every = longer or [*every, said]
            left.remove(unit)
    return sorted(every, key=lambda unit: points.index(unit.point)), left


def _with_last(told: list[Unit], said: Unit) -> list[Unit] | None:
    """
    *told* with what *said* includes told in its last sentence; None where that is full.
    """
    *before, last = told or [said]
    both = (last.clause, said.clause)
    full = len(last.lines) > 1 or sum(one.words for one in both) > _MOST_WORDS_OF_NOTES
    if not told or full or any(one.form is not Form.DUTY for one in both):
        return None
    if any(one.behind for one in both):
        return None
    plain = [re.sub(r"\([^()]*\)", "", one.text) for one in both]
    if any("," in one for one in plain) or " and " in plain[1]:
        return None
    comma = "," if " and " in plain[0] else ""
    text = f"{last.clause.text}{comma} and {said.clause.text}"
    return [
        *before,
        replace(
            last,
            clause=replace(last.clause, text=text),
            lines=(*last.lines, *said.lines),
        ),
    ]


def _noted(unit: Unit) -> Unit | None:
    """
    The note of *unit* as a sentence, where it is of a post.
    """
    role = unit.point.role
    section = unit.point.lines[0].section
    if role and section is Section.EDUCATION:
        study = of_study(unit.clause.text) or of_study_work(unit.clause.text)
        return replace(unit, clause=study) if study else None
    if role is None or section is not Section.EXPERIENCE:
        return None
    if is_career_break(role.title):
        return None
    clause = noted(capitalised(unit.clause.text), current=role.current)
    return replace(unit, clause=clause) if clause else None
