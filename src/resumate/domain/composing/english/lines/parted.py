"""
An English line of several parts, told part by part: deeds side by side, a deed with
what came of it, things that a post is about.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.done import as_clause
from resumate.domain.composing.english.deeds.results import with_result
from resumate.domain.composing.english.deeds.series import with_them
from resumate.domain.composing.english.deeds.telegraphic import telegraphic
from resumate.domain.composing.english.lines.facts import fact
from resumate.domain.composing.english.lines.tails import (
    tail_of,
    things_behind,
    with_tail,
)
from resumate.domain.composing.english.words.naming import is_row_of_work
from resumate.domain.composing.english.words.patterns import (
    LABEL,
    MOST_WORDS,
    PERSON,
    STATES,
)
from resumate.domain.composing.wording import parts
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_THIRD_PERSON,
    is_past,
    opens_with_verb,
    past,
)
from resumate.domain.patterns import regex

_WORDS_OF_A_HEADING = 2
"""So few words before a colon name a matter: "Fixed assets: depreciation"."""


def parted(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses of a line, part by part.
    """
    if is_row_of_work(text):
        row = telegraphic(text) or fact(text)
        return (row,) if row else ()
    label = LABEL.match(text)
    heading = label and len(label.group().split()) <= _WORDS_OF_A_HEADING
    what = PERSON.match(text) or STATES.match(text)
    if label and (heading or not opens_with_verb(text)) and not what:
        told = fact(text)
        return (told,) if told else ()
    clauses, first_left = _of_parts(text, label=bool(label), current=current)
    deeds = first_left and "; " in text and clauses[0].form is Form.DID
    if first_left and not (deeds or _tells_more(clauses, *first_left)):
        if whole := fact(text):
            return (whole,)
        clauses = [one for one in clauses if one.form is not Form.DUTY]
    if clauses and not _listed_work(clauses[0]):
        return _joined(_with_deed(clauses))
    listed_ = bool(clauses) and clauses[0].form is Form.DUTY
    first = parts(text)[0] if "; " in text else ""
    named = telegraphic(_all_signed(text), sure=listed_) or (
        telegraphic(first) if first and not clauses else None
    )
    if named and named.form is Form.DUTY and first:
        named = _with_result(named, parts(text)[1:], current=current)
    told = named or fact(text)
    return (told,) if told else ()


def _with_result(duty: Clause, others: Sequence[str], *, current: bool) -> Clause:
    """
    Work with what came of it: "Displays and promotions; sales up 9%".
    """
    told = with_result([duty], others[0], current=current) if len(others) == 1 else None
    if told is None:
        return duty
    return replace(told, behind=_AGAINST.sub("against", told.behind))


_AGAINST = regex(r"\b(?:vs|versus)\b\.?")


def _with_deed(clauses: list[Clause]) -> tuple[Clause, ...]:
    """
    What one was, with what one did for it: "Trips lead: wrote the risk assessment".
    """
    first, *others = clauses
    state = first.form is Form.STATE and _BEING.match(first.text)
    done = others and others[0].form is Form.DID and others[0]
    did = done.text.split(" ", maxsplit=1)[0] if done else ""
    if not (state and done and is_past(did)) or did in _TURNED:
        return tuple(clauses)
    if first.words + done.words > MOST_WORDS:
        return tuple(clauses)
    both = replace(first, text=f"{first.text}, and {done.text}")
    return (both, *others[1:])


_TURNED = frozenset("went left returned moved came stepped stopped switched".split())
"""How the time ended in which one was something: "went back to days"."""
_BEING = regex(r"^(?:am|was|have been) (?:an?|the) ")


def _of_parts(
    text: str, *, label: bool, current: bool
) -> tuple[list[Clause], tuple[str, str] | None]:
    """
    The clauses of the parts; and where the first parts tell none but a later one does,
    what was left and the part that tells.
    """
    clauses: list[Clause] = []
    left, told = "", ""
    for part in parts(with_them(text), colon=label):
        behind = f": {part}" in text
        told_of = with_result(clauses[-1:], part, current=current)
        if told_of and not behind:
            clauses[-1] = told_of
            continue
        hung = clauses and (
            tail_of(clauses[-1], part) or (label and things_behind(part))
        )
        by_itself = clauses and _says_what_it_does(clauses[-1], part)
        clause = None if hung or by_itself else as_clause(part, current=current)
        if clause:
            told = told or part
            clauses.append(clause)
        elif clauses:
            apart = f"; {part}" in text or f". {part}" in text
            clauses = with_tail(clauses, part, apart=apart, behind=behind)
        else:
            left += part
    return clauses, (left, told) if left and clauses else None


def _says_what_it_does(last: Clause, part: str) -> bool:
    """
    Whether *part* goes on with what was made and not with who made it: "Wrote a tool;
    saves the team a day", "Ran the appeal; appeal stands at 70%".
    """
    done = is_past(last.text.partition(" ")[0])
    what, _, rest = part.partition(" ")
    named = re.search(rf"\b{re.escape(what.lower())}\b", last.text)
    does = rest.partition(" ")[0] if named else what.lower()
    return done and does in FROM_THIRD_PERSON


def _tells_more(clauses: list[Clause], left: str, told: str) -> bool:
    """
    Whether a deed in the past has the figures of the line, and what was *left* none.
    """
    counts = re.search(r"\d", clauses[0].text) and not re.search(r"\d", left)
    return bool(counts) and is_past(told.split(" ", maxsplit=1)[0])


def _listed_work(first: Clause) -> bool:
    """
    Whether a line was read as a deed or a duty that leaves a list without its "and".
    """
    told = re.sub(r" \([^()]*\)", "", first.text)
    alone = first.form is Form.DUTY and ", " in told
    verb = told.split(" ", maxsplit=1)[0]
    gerunds = re.search(r", (?:\w+ )?\w+ing$", told)
    from_gerund = first.form is Form.DID and gerunds and (verb in BASE or is_past(verb))
    return bool(alone or from_gerund) and not re.search(
        r", and |\band [\w ()-]+$", told
    )


def _all_signed(text: str) -> str:
    """
    "NG tubes – all signed off" as what is said of the list before it.
    """
    return re.sub(r"\s+[–—-]\s+(?=all \w+)", " (", text) + (
        ")" if re.search(r"\s+[–—-]\s+all \w+", text) else ""
    )


def _joined(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """
    Two deeds of one line are said in one breath.
    """
    if len(clauses) < 2 or any(c.form is not Form.DID for c in clauses[:2]):  # noqa: PLR2004
        return clauses
    first, second = clauses[:2]
    if first.behind:
        return clauses
    if first.words + second.words > MOST_WORDS or ", and " in first.text:
        return clauses
    if ": " in first.text:
        return clauses  # what is listed there would go on in the other deed
    first = _of_one_tense(first, second)
    comma = "," if re.search(r",| and ", first.text) else ""
    both = f"{first.text}{comma} and {second.text}"
    told = replace(second, text=both, ease=min(first.ease, second.ease))
    return (told, *clauses[2:])


def _of_one_tense(first: Clause, second: Clause) -> Clause:
    """
    "lead on 60 cases" before "attended court" as "have led on 60 cases".
    """
    verb, space, rest = first.text.partition(" ")
    done = past(verb) if verb in BASE else ""
    if not (done.endswith("ed") or done == "led") or done == verb:
        return first
    regular = second.text.split(" ", maxsplit=1)[0].endswith("ed")
    return replace(first, text=f"have {done}{space}{rest}") if regular else first
