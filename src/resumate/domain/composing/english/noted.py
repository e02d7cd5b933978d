"""
A note of a post, which has no verb of its own, as something a person can say: "First
response time from 4 h to 55 min", "Interview panel for 7 hires".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass, replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.articles import article
from resumate.domain.composing.english.clause import read_english
from resumate.domain.composing.english.naming import names_a_thing
from resumate.domain.composing.english.noted_things import (
    are_many,
    person_in,
    thing_in,
    with_the,
    without_capital,
)
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_PAST,
    is_past,
    opens_with_verb,
)
from resumate.domain.patterns import regex

_WHEN = regex(r"^ (?=(?:(?:early |late )?[A-Z][a-z]+ )?(?:19|20)\d\d\b)")
_ON_CALL = regex(r"^On-call (?=\w+ (?:week|night|day|weekend)s? )")
_NESTED = regex(r" \(([^()]*)\)")
_PART = regex(r"; (?![^()]*\))")
_COMMA = regex(r", (?![^()]*\))")
_MOST_PARTS = 2
_MOST_WORDS = 34
_SIZE = r"[$€£]?\d[\d.,]*(?: ?(?:%|[kKmM]\b|h \d+|hours?|minutes?|min|days?|weeks?|months?|pages?|per cent))?"
_CHANGED = regex(
    rf"^(?P<what>[^\d,:()]{{3,60}}?) (?:(?P<done>[a-z]+(?:ed|t|ght)) )?(?:(?P<way>up|down) )?"
    rf"(?P<how>(?:from (?:{_SIZE}(?: of [a-z-]+)?|nil) to |by ){_SIZE}.*)$"
)
""""Repeat tickets down by 38%", "closing brought from 12 to 7 days"."""
_SET_APART = regex(rf"^(?P<what>[^\d,:()]{{3,40}}?) (?P<how>{_SIZE} to {_SIZE}.*)$")
""""CSAT 83% to 92%"."""
_DONE = regex(
    r"(?P<also> and [a-z]+)?(?P<to> (?:out|over|up|down|off|in)\b)?"
    r"(?P<how> (?!by\b)[^,:;]*)?(?=$|, |: )"
)
""""Knowledge base rewritten", "13 houses handed over"."""
_PAST_OF = {
    "written": "wrote", "rewritten": "rewrote", "taken": "took", "given": "gave",
    "driven": "drove", "drawn": "drew", "grown": "grew", "begun": "began",
    "undertaken": "undertook", "overseen": "oversaw", "done": "did", "let": "let",
}  # fmt: skip
_BY_OTHERS = frozenset(
    "lost closed awarded agreed approved accepted granted allowed retained given used "
    "based led offered sold hired started lapsed called needed required said".split()
)
"""What is not surely done by whose resume it is."""
_PLACED = regex(r"^(?:on|at) (?:call|the|standby)\b")
"""What one is: "on call one week in five"."""
_HAVING = regex(
    r"^(?:(?:a|an|my own|own) )?(?P<what>(?:[a-z]+ )?(?:team|staff|crew|caseload|patch|portfolio|board|territory|budget)) of "
    r"(?:about |around |up to |roughly |over |some )?[$€£]?\d"
)
"""What one has: "caseload of 24 to 28 adults"."""
_CHARGED = regex(
    r"^(?:full|sole|overall|joint|direct|total) (?:[a-z]+ )?responsibility "
    r"(?:for|from|of|across|over) "
)
_HANGS = regex(
    r"^(?:including|among them|still|in|on|at|with|for|from|across|using|by|alongside|"
    r"together with|as well as|since|mostly|mainly|written|reviewed|used) "
)
"""What goes on behind its comma as it stands."""
_BESIDE = regex(
    r"^(?:about|around|roughly|some|up to|over|more than|nearly|almost|largest|average|typically|usually|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|first|last|no|nil|zero|all|each|every|own|[$€£]?\d|[A-Z][a-z]|"
    r"(?:team|crew|staff|class)(?:e?s)? of )"
)
_NOT_HAD = regex(r"\b(?:no own|not yet|unfinished)\b")
_NONE = regex(r"^(?:no|nil|zero) ")
"""A size, a place or a term: told in brackets."""


def noted(text: str, *, current: bool) -> Clause | None:
    """
    The note as a clause; None where it may need what nobody wrote.
    """
    if _NOT_HAD.search(text):
        return None
    first, *more = _PART.split(without_capital(_ON_CALL.sub("On call ", text)))
    if len(more) >= _MOST_PARTS or len(text.split()) > _MOST_WORDS:
        return None
    told = _part(first, current=current)
    if told is None or not more:
        return told
    if _NONE.match(more[0]):
        return replace(told, text=f"{told.text}, with {more[0]}")
    behind = _change(more[0]) or _done(more[0]) or _part(more[0], current=current)
    behind = behind or _deed(more[0], current=current)
    return _both(told, behind) if behind else None


def placed(text: str, *, current: bool) -> Clause | None:
    """
    A line that says where or how ready one is, with what it tells besides: "On call
    one week in five; wrote 11 runbooks".
    """
    told = noted(text, current=current) if _PLACED.match(text.lower()) else None
    return told if told and told.form is Form.STATE else None


def _both(first: Clause, second: Clause) -> Clause | None:
    """
    What stands on both sides of a semicolon, with "and".
    """
    if second.form is Form.STATE or (second.form is Form.DUTY is not first.form):
        return None
    one = first.form in {Form.STATE, Form.DID}
    said = f"I {second.text}" if second.form is Form.DID and not one else second.text
    return replace(first, text=f"{first.text}, and {said}")


def _deed(text: str, *, current: bool) -> Clause | None:
    """
    What is done behind a semicolon: "wrote the team's runbook".
    """
    clauses = read_english(text[:1].upper() + text[1:], current=current)
    sure = len(clauses) == 1 and clauses[0].form is Form.DID
    return clauses[0] if sure and "," not in clauses[0].text else None


def _part(text: str, *, current: bool) -> Clause | None:
    verb = is_past(text.split(" ", maxsplit=1)[0])
    if verb and not names_a_thing(capitalised(text), current=False):
        return None
    if told := _change(text) or _did(text):
        return told
    head, colon, behind = text.partition(": ")
    if not colon:
        return _state(text, current=current) or _included(text)
    linked = re.search(r" (?:at|of|for|in|on|to) ", head)
    said = thing_in(head) if linked else None
    if not said or "(" in text or ": " in behind:
        return None
    return Clause(f"{said} ({behind})", Form.DUTY, 0.6)


def _state(text: str, *, current: bool) -> Clause | None:
    """
    What one was, or had.
    """
    was, had = ("am", "have") if current else ("was", "had")
    head = _COMMA.split(text)[0]
    if who := person_in(head):
        said = f"{was} {article(who)} {who}{text[len(head) :]}"
    elif _PLACED.match(text):
        said = f"{was} {text}"
    elif _CHARGED.match(text):
        said = f"{had} {text}"
    elif _HAVING.match(text):
        said = f"{had} {article(text)} {text}"
    else:
        return None
    told = _with_asides(said)
    return Clause(told, Form.STATE, 0.7) if told else None


def _included(text: str) -> Clause | None:
    """
    What one saw to, with what stands beside it.
    """
    head = _COMMA.split(text)[0]
    said = None if _Done.of(head) else thing_in(head)
    told = _with_asides(f"{said}{text[len(head) :]}") if said else None
    return Clause(told, Form.DUTY, 0.6) if told else None


def _with_asides(text: str) -> str | None:
    """
    "EICRs, about 120 a year" with what is beside it in brackets; None where what
    follows the comma may be another thing of the same kind.
    """
    head, *beside = _COMMA.split(text)
    beside = [one.removeprefix("and ") for one in beside]
    if not beside:
        return text
    if len(beside) == 1 and _HANGS.match(beside[0]):
        return text
    things = [None if _BESIDE.match(one) else thing_in(one) for one in beside]
    if all(things):
        items = [head, *(thing for thing in things if thing)]
        comma = "," if any(" and " in item for item in items) else ""
        return f"{', '.join(items[:-1])}{comma} and {items[-1]}"
    if not _BESIDE.match(beside[0]) or any(
        opens_with_verb(one) for one in beside if one[:1].islower()
    ):
        return None
    aside = _NESTED.sub(r", \1", ", ".join(beside))
    if head.endswith(")"):
        return f"{head[:-1]}; {aside})"
    return f"{head} ({aside})"


def _change(text: str) -> Clause | None:
    """
    What something measured came from and went to, as a sentence.
    """
    changed = _CHANGED.match(text)
    apart = None if changed else _SET_APART.match(text)
    found = changed or apart
    if not found:
        return None
    what, how = found["what"], found["how"]
    done, way = (changed["done"], changed["way"]) if changed else (None, None)
    if opens_with_verb(what) and not what.split(" ")[0].endswith("ing"):
        return None
    if not (apart or done or way or " to " in how) or (done and done not in FROM_PAST):
        return None
    verb = f"{'were' if are_many(what) else 'was'} {done}" if done else "went"
    went = f"{verb} {way}" if way else verb
    said = f"{with_the(what)} {went} {'from ' if apart else ''}{how}"
    return Clause(said, Form.RESULT, 0.7)


def _did(text: str) -> Clause | None:
    """
    "Knowledge base rewritten, 140 articles" as the deed that it tells.
    """
    done = _Done.of(text)
    if not done or _BY_OTHERS & set(done.verbs):
        return None
    deed = " and ".join(_PAST_OF.get(verb, verb) for verb in done.verbs)
    told = f"{deed}{done.to} {done.what}{done.how}"
    aside = _NESTED.sub(r", \1", done.behind[2:])
    if aside and "(" in told:
        return None
    return Clause(f"{told} ({aside})" if aside else told, Form.DID, 0.7)


def _done(text: str) -> Clause | None:
    """
    What was done, behind what it was done with: "31 fixes were shipped from it".
    """
    done = _Done.of(text)
    if not done or done.behind:
        return None
    be = "were" if are_many(done.what) else "was"
    what = re.sub(r"^an? ", "the ", done.what)
    said = f"{what} {be} {' and '.join(done.verbs)}{done.to}{done.how}"
    return Clause(said, Form.RESULT, 0.7)


@dataclass(frozen=True, slots=True)
class _Done:
    """
    A thing, the participles of what was done to it, and what else is told.
    """

    what: str
    verbs: tuple[str, ...]
    to: str
    how: str
    behind: str

    @classmethod
    def of(cls, text: str) -> "_Done | None":
        """
        What *text* tells was done; None where it tells none.
        """
        for found in re.finditer(r" (?P<did>[a-z]+)", text):
            verb, what = found["did"], text[: found.start()]
            joined = what.endswith((" and", " or"))
            if joined or not _is_participle(verb) or re.search(r"[,:();]", what):
                continue
            rest = _DONE.match(text, found.end())
            named = _object(what) if rest else None
            if not rest or not named:
                return None
            other = (rest["also"] or "").removeprefix(" and ")
            if other and not _is_participle(other):
                return None
            verbs = (verb, other) if other else (verb,)
            to, how = rest["to"] or "", _WHEN.sub(" in ", rest["how"] or "")
            return cls(named, verbs, to, how, text[rest.end() :])
        return None


def _is_participle(word: str) -> bool:
    """
    "Shipped", "rewritten", "let"; not "cost", which is also what one pays.
    """
    return word in _PAST_OF or (word in FROM_PAST and word not in BASE)


def _object(what: str) -> str | None:
    """
    What was done, with its article; None where it may be no thing.
    """
    if re.match(r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten) ", what):
        return what if are_many(what) else None
    if re.match(r"(?:[A-Z][\w'’]+ )*[A-Z]\w+$", what):
        return what
    return thing_in(what)
