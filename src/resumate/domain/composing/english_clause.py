"""
An English resume line as a clause that a person can say.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english_articles import (
    article,
)
from resumate.domain.composing.english_deed import deed
from resumate.domain.composing.english_patterns import (
    ADVERB,
    ENGLISH,
    FOREIGN,
    HAPPENED,
    HAVING,
    LABEL,
    MOST_WORDS,
    MOVED,
    NOT_TOLD,
    OF_THEM,
    OFFICE,
    PASSIVE,
    PEOPLE,
    PERMANENT,
    PERSON,
    SHARE,
    SPOKEN,
    STATES,
    TOO_SHORT,
    UP_OR_DOWN,
)
from resumate.domain.composing.english_profile import (
    lowered,
    profile,
)
from resumate.domain.composing.english_verbs import (
    BASE,
    FROM_GERUND,
    is_past,
)
from resumate.domain.composing.wording import cleaned, parts, sayable_text


def read_english(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that the line says, those that can be said well; none if there is none.

    *current* tells whether it stands under a post that is still held.
    """
    text = cleaned(line)
    if not sayable_text(text) or _is_foreign(text) or NOT_TOLD.search(text):
        return ()
    label = LABEL.match(text)
    if label and not _opens_with_verb(text) and not PERSON.match(text):
        return ()
    clauses: list[Clause] = []
    for part in parts(OF_THEM.sub(r"\1 of whom", text), colon=bool(label)):
        hung = clauses and _tail(clauses[-1], part)
        clause = None if hung else _clause(part, current=current)
        if clause:
            clauses.append(clause)
        elif clauses:
            clauses = _with_tail(clauses, part)
    return _joined(tuple(clauses))


def _opens_with_verb(text: str) -> bool:
    first = text.split(" ", maxsplit=1)[0]
    return is_past(first) or first.lower() in BASE or first.lower() in FROM_GERUND


def _is_foreign(text: str) -> bool:
    return len(FOREIGN.findall(text)) > len(ENGLISH.findall(text))


def _with_tail(clauses: list[Clause], part: str) -> list[Clause]:
    """
    A fragment behind a deed, where it can be hung on truly; else it is left unsaid.
    """
    last = clauses[-1]
    if last.form not in {Form.DID, Form.STATE} or len(clauses) > 1:
        return clauses
    tail = _tail(last, part)
    if not tail or last.words + len(part.split()) > MOST_WORDS:
        return clauses
    return [Clause(f"{last.text}{tail}", last.form, last.ease)]


def _tail(last: Clause, part: str) -> str:
    share = SHARE.match(part)
    if share and PEOPLE.search(last.text):
        number = share.group(1).lower()
        return f", {number} of whom were {part[share.start(2) :]}"
    if re.match(r"^[a-z]+ed by\b", part, re.IGNORECASE):
        return f", {lowered(part)}"
    if HAPPENED.match(part):
        return f", and {_with_the(lowered(part))}"
    return f", with {lowered(part)}" if UP_OR_DOWN.match(part) else ""


def _with_the(clause: str) -> str:
    """
    "mean time … fell" as "the mean time … fell"; plurals and people go without.
    """
    head = re.split(rf" (?:{MOVED}|of|to|for|on|in|at|per)\b", clause)[0]
    bare = head.split(" ")[-1].endswith("s") or head.split(" ")[0] in {
        "the", "a", "an", "all", "both", "staff", "people", "this", "it", "our", "my",
    }  # fmt: skip
    return clause if bare else f"the {clause}"


def _joined(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """
    Two deeds of one line are said in one breath.
    """
    if len(clauses) < 2 or any(c.form is not Form.DID for c in clauses[:2]):  # noqa: PLR2004
        return clauses
    first, second = clauses[:2]
    if first.words + second.words > MOST_WORDS or ", and " in first.text:
        return clauses
    comma = "," if re.search(r",| and ", first.text) else ""
    both = f"{first.text}{comma} and {second.text}"
    return (Clause(both, Form.DID, min(first.ease, second.ease)), *clauses[2:])


def _clause(part: str, *, current: bool) -> Clause | None:
    text = ADVERB.sub("", part)
    text = text[:1].upper() + text[1:]
    count = len(text.split())
    if count < TOO_SHORT or count > MOST_WORDS + 10:
        return None
    if SPOKEN.match(text):
        return Clause(text, Form.SENTENCE)
    return _state(text, current=current) or deed(text, current=current)


def _state(text: str, *, current: bool) -> Clause | None:
    was = "am" if current else "was"
    low = lowered(text)
    if STATES.match(text):
        verb = "am" if PERMANENT.match(text) else was
        return Clause(f"{verb} {low}", Form.STATE, 0.8)
    if PASSIVE.match(text):
        return Clause(f"was {low}", Form.STATE, 0.9)
    if HAVING.match(text):
        return Clause(f"have {low}", Form.STATE, 0.85)
    about = _office(text, was) or profile(text)
    return Clause(about, Form.STATE, 0.9) if about else None


def _office(text: str, was: str) -> str | None:
    """
    "Member of the works council" as "was a member of the works council".
    """
    was = "have been" if re.search(r"\bsince\b", text) else was
    low = lowered(text)
    if OFFICE.match(text):
        return f"{was} {low}"
    if PERSON.match(text) and not is_past(text.split(" ", maxsplit=1)[0]):
        return f"{was} {article(low)} {low}"
    return None
