"""
A note of a post, which has no verb of its own, as something a person can say: "First
response time from 4 h to 55 min", "Interview panel for 7 hires".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import WITHOUT
from resumate.domain.composing.english.deeds.noted_deeds import (
    Done,
    change,
    did,
    of_a_name,
    passive,
)
from resumate.domain.composing.english.deeds.noted_things import (
    are_many,
    person_in,
    thing_in,
    without_capital,
)
from resumate.domain.composing.english.deeds.series import of_whom
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.sound import is_sound
from resumate.domain.composing.english.words.articles import article, with_devices
from resumate.domain.composing.english.words.naming import may_be_a_deed, names_a_thing
from resumate.domain.composing.wording import COMMA, capitalised, listed
from resumate.domain.language.english_verbs import (
    is_past,
    opens_with_verb,
)
from resumate.domain.patterns import regex

_OF_STUDY = regex(
    r"^(?P<what>capstone(?: project)?|(?:final|third|fourth)[- ]year project|"
    r"(?:(?:bachelor|master)['’]?s? )?thesis|dissertation|senior project): "
    r"(?P<matter>[^;:]+)(?:; (?:(?P<team>team of \w+), )?(?P<part>I [a-z]+ [^;:]+))?$",
    re.IGNORECASE,
)
_PLACE_FIRST = regex(
    r"^(?P<place>(?:[\w-]+ ){1,2}(?:school|ward|unit|site|hospital|clinic|store|centre|"
    r"kitchen|plant|department)): (?P<what>[^:;]+)$"
)
""""DEIS school: team-teaching"."""
_ON_CALL = regex(r"^On-call (?=\w+ (?:week|night|day|weekend)s? )")
_NESTED = regex(r" \(([^()]*)\)")
_PART = regex(r"; (?![^()]*\))")
_MOST_PARTS = 2
_MOST_WORDS = 34
_OFTEN = regex(
    r"^(?P<often>(?:every|one|two|three) [a-z]+(?: [a-z]+){0,2}) "
    r"(?P<where>on (?:call|the [^,;:]+))$"
)
""""Every third weekend on the after-hours phone"."""
_PLACED = regex(r"^(?:on|at) (?:call|the|standby)\b")
"""What one is: "on call one week in five"."""
_HAVING = regex(
    r"^(?:(?:a|an|my own|own) )?(?P<what>(?:[a-z]+ )?(?:team|staff|crew|caseload|patch|portfolio|board|territory|budget)) of "
    r"(?:about |around |up to |roughly |over |some )?[$€£]?\d"
)
"""What one has: "caseload of 24 to 28 adults"."""
_AMONG = regex(r"(?:team|crew|staff)$")
_WITHIN = {"team": "in", "crew": "in", "staff": "with"}
"""Whose team it is, a note does not say; that one works there is certain."""
_CHARGED = regex(
    r"^(?:full|sole|overall|joint|direct|total) (?:[a-z]+ )?responsibility "
    r"(?:for|from|of|across|over) "
)
_HANGS = regex(
    r"^(?:(?:including|among them|still|in|on|at|with|for|from|across|using|by|"
    r"alongside|together with|as well as|since|written|reviewed|used) (?!\w+ing$)|"
    r"(?:mostly|mainly|largely|partly|chiefly) )"
)
"""What goes on behind its comma as it stands."""
_BESIDE = regex(
    r"^(?:about|around|roughly|some|up to|over|more than|nearly|almost|largest|average|typically|usually|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|first|last|no|nil|zero|all|each|every|own|"
    r"(?:team|crew|staff|class)(?:e?s)? of)\b|^[$€£]?\d|^[A-Z][a-z]"
)
"""A size, a place or a term: told in brackets."""
_TWO_NAMES = regex(r"^[A-Z]{2,}s?(?: (?:and|or) |/)[A-Z]{2,}s?\b")
"""What the thing before it is of: "bank reconciliation, GBP and EUR account"."""
_OF_A_NAME = regex(r" (?:in|for|of|to|from|with|on|at) [A-Z][\w&-]*$")
_NAMES_GO_ON = regex(r"[A-Z][\w&-]*(?: (?:and|or) [A-Z][\w&-]*)?$")
"""A list of names that began before its comma: "payments in EUR, USD and GBP"."""
_ONE_MORE = regex(r"^(?:an?|the) ")
_OF_THINGS = regex(r" (?:on|in|at|for|with|to|of|across) \S+(?: \S+){0,3}$")
_ITS_OWN_LIST = regex(r" (?:including|such as) (?!\w+ing\b .* \w+ing\b)")
"""What it names goes on behind the commas: "a block including planning, tests"."""
_ACT_ALONE = regex(r"[a-z]{3,}ing")
"""Opens a list of work: "invoicing, supplier payments, …"."""
_NOT_HAD = regex(r"\b(?:no own|not yet|unfinished)\b")
_NONE = regex(r"^(?:(?:no|nil|zero)|\d+ (?:days|weeks|months|years) without) ")


def noted(text: str, *, current: bool) -> Clause | None:
    """
    The note as a clause; None where it may need what nobody wrote.
    """
    often = _OFTEN_LAST.fullmatch(text)
    said = _at_times(often) if often else _noted(text, current=current)
    if not said or not is_sound(said):
        return None
    duty = said.form is Form.DUTY
    return replace(said, text=with_devices(said.text)) if duty else said


_SO_MANY = regex(r"\d[\d.,]* [a-z]+s (?:over|in|across|during) ")
"""How many there were of what stands before: "210 plots over the period"."""
_OFTEN_LAST = regex(
    r"(?P<what>[^,;:]+), (?P<often>daily|weekly|fortnightly|monthly|quarterly|yearly)"
)
"""How often, behind what is done: "bank reconciliations, daily"."""


def _at_times(often: re.Match[str]) -> Clause | None:
    """
    How often, before what is done.
    """
    what = without_capital(often["what"])
    said = thing_in(f"{often['often']} {what}") if thing_in(what) else None
    return Clause(said, Form.DUTY, 0.6) if said else None


def _noted(text: str, *, current: bool) -> Clause | None:
    first, *more = _PART.split(without_capital(_ON_CALL.sub("On call ", text)))
    long = len(more) >= _MOST_PARTS or len(text.split()) > _MOST_WORDS
    if long or _NOT_HAD.search(text):
        return None
    told = change(first) or of_a_name(text) or _part(first, current=current)
    if told is None or not more:
        return told
    if _NONE.match(more[0]):
        return replace(told, text=f"{told.text}, with {more[0]}")
    if told.form is Form.DUTY and _SO_MANY.match(more[0]) and "(" not in text:
        return replace(told, text=f"{told.text} ({more[0]})")
    return _with_more(told, more[0], current=current)


def _with_more(told: Clause, more: str, *, current: bool) -> Clause | None:
    """
    What is *told* with what stands behind its semicolon.
    """
    if (whom := of_whom(f"{told.text}, {more}")) != f"{told.text}, {more}":
        return replace(told, text=whom)
    behind = change(more) or passive(more) or _part(more, current=current)
    behind = behind or _deed(more, current=current)
    return _both(told, behind) if behind else None


def placed(text: str, *, current: bool) -> Clause | None:
    """
    A line that says where or how ready one is, with what it tells besides: "On call
    one week in five; wrote 11 runbooks".
    """
    told = noted(text, current=current) if _PLACED.match(text.lower()) else None
    return told if told and told.form is Form.STATE else None


def of_study(text: str) -> Clause | None:
    """
    What one worked on at the end of one's studies: "Capstone: predicting delays; team
    of three, I did the pipeline in Python".
    """
    found = _OF_STUDY.match(text)
    if not found:
        return None
    told = f"my {found['what'].lower()} was about {without_capital(found['matter'])}"
    if part := found["part"]:
        team = f"in a {found['team']}, " if found["team"] else ""
        told = f"{told}; {team}{part}"
    return Clause(told, Form.RESULT, 0.7)


def of_study_work(text: str) -> Clause | None:
    """
    What the work of one's studies was made up of, and how much of it: "Panel of 30
    people, texture analysis and storage test".
    """
    *before, last = COMMA.split(text)
    things = [_studied(one) for one in (*before, *last.split(" and "))]
    named = [one for one in things if one]
    if not re.search(r"\d", text) or len(named) < len(things) or ":" in text:
        return None
    return Clause(listed(named, "and"), Form.DUTY, 0.6)


_ONE_TRIED = regex(
    r"(?:[a-z][\w-]* ){1,3}(?:test|trial|survey|study|experiment|pilot)\b"
)


def _studied(thing: str) -> str | None:
    """
    One thing that was done for one's studies, with its article.
    """
    named = thing_in(thing)
    one = _ONE_TRIED.match(thing) and not opens_with_verb(thing)
    return named or (f"{article(thing)} {thing}" if one else None)


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
    clauses = read_english(capitalised(text), current=current)
    sure = len(clauses) == 1 and clauses[0].form is Form.DID
    return clauses[0] if sure and "," not in clauses[0].text else None


def _part(text: str, *, current: bool) -> Clause | None:
    verb = is_past(text.split(" ", maxsplit=1)[0])
    if verb and not names_a_thing(capitalised(text), current=False):
        return None
    if told := change(text) or did(text):
        return told
    head, colon, behind = text.partition(": ")
    if colon:
        return _labelled(head, behind, text, current=current)
    return _state(text, current=current) or _included(text)


def _labelled(head: str, behind: str, text: str, *, current: bool) -> Clause | None:
    """
    What stands before a colon, with the rest of its line in brackets; a kind of place
    stands there itself.
    """
    if (place := _PLACE_FIRST.match(text)) and (what := thing_in(place["what"])):
        return Clause(f"{what} ({place['place']})", Form.DUTY, 0.6)
    if ": " in behind:
        return None
    if listed_ := _listed_behind(head, behind):
        return Clause(listed_, Form.DUTY, 0.6)
    if "(" in text:
        return None
    if person_in(head):
        return _state(f"{head} ({behind})", current=current)
    linked = re.search(r" (?:at|of|for|in|on|to) ", head)
    said = thing_in(head) if linked else None
    return Clause(f"{said} ({behind})", Form.DUTY, 0.6) if said else None


_LIST = regex(
    r"(?P<list>[^\W\d_](?:[^\W\d]|[' -])*(?:, [a-z](?:[^\W\d]|[' -])*)*,? and "
    r"[a-z](?:[^\W\d]|[' -])*)"
    r"(?: \((?P<aside>[^()]+)\))?"
)


def _listed_behind(head: str, behind: str) -> str | None:
    """
    Things of a kind with what they are in brackets, "month-end journals (accruals and
    recharges; working day 3)"; what is done on so many of something with where that
    is, "fitting kitchens in blocks of 20 flats (new builds)".
    """
    said = thing_in(head) if " " in head and are_many(head) else None
    listed_ = _LIST.fullmatch(behind)
    if said and listed_ and not any(map(is_past, behind.split(" ")[:1])):
        aside = f"; {listed_['aside']}" if listed_["aside"] else ""
        return f"{said} ({listed_['list']}{aside})"
    counted = re.search(r" (?:on|in|for|across) [^,;:()]*\d", behind)
    plain = behind[:1].islower() and not re.search(r"[,;:()]", behind)
    plain = plain and not opens_with_verb(behind)
    work = thing_in(behind) if counted and plain and " " in head else None
    return f"{work} ({without_capital(head)})" if work else None


def _state(text: str, *, current: bool) -> Clause | None:
    """
    What one was, or had.
    """
    was, had = ("am", "have") if current else ("was", "had")
    head = COMMA.split(text)[0]
    if who := person_in(head):
        was = "have been" if current and re.search(r"\bsince\b", head) else was
        others = COMMA.split(text)[1:]
        sure = all(_HANGS.match(one) or _BESIDE.match(one) for one in others)
        said = f"{was} {article(who)} {who}{text[len(head) :] if sure else ''}"
    elif _PLACED.match(text):
        since = current and re.search(r"\bsince\b", text)
        said = f"{'have been' if since else was} {text}"
    elif often := _OFTEN.match(text):
        said = f"{was} {often['where']} {often['often']}"
    elif _CHARGED.match(text):
        said = f"{had} {text}"
    elif having := _HAVING.match(text):
        among = _AMONG.search(having["what"])
        work = (
            f"work{'' if current else 'ed'} {_WITHIN[among.group()]}" if among else had
        )
        said = f"{work} {article(text)} {text}"
    else:
        return None
    beside = said.count(", ") == 1 and "(" not in said and bool(_HAVING.match(text))
    told = _with_asides(said) or (said.replace(", ", " (") + ")" if beside else None)
    return Clause(told, Form.STATE, 0.7) if told else None


def _included(text: str) -> Clause | None:
    """
    What one saw to, with what stands beside it.
    """
    head, *beside = COMMA.split(text)
    said = None if Done.of(head) else thing_in(head)
    said = said or (len(beside) > 1 and _ACT_ALONE.fullmatch(head) and head) or None
    told = _with_asides(f"{said}{text[len(head) :]}") if said else None
    return Clause(told, Form.DUTY, 0.6) if told else None


_SIZED_AND = regex(
    rf"^(?P<head>[^,]+), (?P<size>(?:{_BESIDE.pattern.replace('^', '')})[^,]*), "
    r"and (?P<also>[^,]+)$"
)
"""A thing, its size, and one thing more: "inspections, about 30 a day, and orders"."""


def _with_asides(text: str) -> str | None:
    """
    "EICRs, about 120 a year" with what is beside it in brackets; None where what
    follows the comma may be another thing of the same kind.
    """
    if sized := _SIZED_AND.match(text):
        also = None if "(" in text else thing_in(sized["also"])
        return f"{sized['head']} ({sized['size']}) and {also}" if also else None
    head, *beside = COMMA.split(text)
    beside = [one for one in beside if not may_be_a_deed(one)]
    beside = [WITHOUT.sub("with ", one.removeprefix("and ")) for one in beside]
    text = ", ".join([head, *beside])
    if _lists_names(head, beside):
        last = next(at for at, one in enumerate(beside) if " " in one) + 1
        head, beside = ", ".join([head, *beside[:last]]), beside[last:]
    alone = not beside or (len(beside) == 1 and _HANGS.match(beside[0]))
    if whole := text if alone else _listed_in(head, beside):
        return whole
    things = [None if _is_beside(one) else thing_in(one) for one in beside]
    if all(things):
        return _in_a_row([head, *(thing for thing in things if thing)])
    deeds = any(opens_with_verb(one) for one in beside if one[:1].islower())
    more = any(") and " in one for one in beside)
    if deeds or more or not (_BESIDE.match(beside[0]) or _TWO_NAMES.match(beside[0])):
        return None
    if head.endswith(")"):
        return head
    aside = _NESTED.sub(r", \1", ", ".join(beside))
    return f"{head} ({aside})"


def _in_a_row(items: Sequence[str]) -> str:
    """
    *items* with "and" before the last, unless that has the only one already.
    """
    others = any(" and " in item for item in items[:-1])
    if " and " in items[-1] and not others:
        return ", ".join(items)
    comma = "," if others or " and " in items[-1] else ""
    return f"{', '.join(items[:-1])}{comma} and {items[-1]}"


def _lists_names(head: str, beside: Sequence[str]) -> bool:
    """
    Whether what is *beside* goes on with the names that *head* ends in, up to an "and".
    """
    if not _OF_A_NAME.search(head):
        return False
    names = next((at for at, one in enumerate(beside) if " " in one), len(beside))
    return names < len(beside) and all(map(_NAMES_GO_ON.match, beside[: names + 1]))


def _listed_in(head: str, beside: Sequence[str]) -> str | None:
    """
    *head* with a list of its own that goes on in what is *beside* it: "lighting in two
    halls, a school, a pool".
    """
    more = len(beside) > 1 and _ONE_MORE.match(beside[-1]) and _OF_THINGS.search(head)
    if not (more or (_ITS_OWN_LIST.search(head) and " and " in beside[-1])):
        return None
    joint = " and " if " and " not in beside[-1] else ", "
    return f"{', '.join([head, *beside[:-1]])}{joint}{beside[-1]}"


def _is_beside(item: str) -> bool:
    """
    Whether *item*, behind the comma of a thing, may be no other thing: a size, two
    names it is of, or a deed.
    """
    aside = _BESIDE.match(item) or _TWO_NAMES.match(item)
    first, _, rest = item.partition(" ")
    return bool(aside) or (bool(rest) and "-" not in first and is_past(first))
