"""
How an English letter goes on: one deed after another, without saying so each time.
"""

import re

from resumate.domain.composing.choice import Fresh
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.noted_things import are_many
from resumate.domain.composing.english.deeds.over import HAS_INCLUDED, includes
from resumate.domain.composing.english.deeds.telegraphic import are_things
from resumate.domain.composing.english.paragraphs.opening import post_held
from resumate.domain.composing.english.paragraphs.turns import as_gerund, means_first
from resumate.domain.composing.english.words.dates import in_years, since
from resumate.domain.composing.english.words.profile import (
    as_post,
    is_post,
    time_of,
)
from resumate.domain.composing.names import at_employer, spoken_employer
from resumate.domain.composing.promotions import also_since
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.letter import Tone
from resumate.domain.patterns import regex
from resumate.domain.resume import Role

_MORE = {
    Tone.PLAIN: ("I {}", "I also {}", "On top of that, I {}"),
    Tone.WARM: ("I {}", "I also {}", "Alongside that, I {}"),
    Tone.FORMAL: ("I {}", "I also {}", "In addition, I {}", "Furthermore, I {}"),
}
_THERE = " that, "
"""A frame with it goes on with what was done at one post, and so is it read."""
_PLAINLY = _MORE[Tone.PLAIN][:2]
"""What may come again; heard twice, the others are a tic."""
_SHORT_DEED = 14
_SIZE_FIRST = regex(
    r"(?:up to|about|around|over|more than|nearly|almost|roughly) \d|\d"
)
"""How many there were: no sentence opens with it."""


_BRACKET = regex(r"\([^()]*\)")


def again(clause: Clause, role: Role | None, tone: Tone, fresh: Fresh) -> str:
    """
    The next sentence on a post that was named already.
    """
    now = role is not None and role.current
    if clause.form is Form.DID and clause.text.startswith("also "):
        return f"I {clause.text}"
    if clause.form is Form.DUTY:
        return fresh.pick("duty", _duties(clause, role, fresh, now=now))
    if clause.form is Form.STATE:
        return "I " + _also(clause.text)
    if clause.form is Form.RESULT:
        return clause.text
    options = {
        frame: frame.format(clause.text)
        for frame in _MORE[tone]
        if frame in _PLAINLY
        or not (fresh.used(frame) or (not role and _THERE in frame))
    }
    if role and not now:
        options["There I also {}"] = f"There I also {clause.text}"
    if turned := means_first(clause):
        options["means"] = capitalised(turned)
    short = clause.words <= _SHORT_DEED and not fresh.used("duty")
    gerund = as_gerund(clause) if short else None
    if role and gerund and not now:
        options["included {}"] = f"My work there also included {gerund}"
    if role and gerund and now and is_present(clause):
        options["includes {}"] = f"My work also includes {gerund}"
    return fresh.pick("again", options)


def _duties(
    clause: Clause, role: Role | None, fresh: Fresh, *, now: bool
) -> dict[str, str]:
    there = " there" if role and not now else ""
    is_part = "is" if now else "was"
    tense = includes(clause.text, now=now)
    if tense == HAS_INCLUDED:
        done = f"have also included {clause.text}"
        return {
            "duty": f"My work {done.replace('have', 'has', 1)}",
            "tasks": f"My tasks {done}",
        }
    said = f"My work{there} also {tense} {clause.text}"
    part = f"Another part of my work{there} {is_part} {clause.text}"
    day = f"My day-to-day work{there} {tense} {clause.text}"
    options = {"duty": said, "part": part, "day": day}
    many = are_many(clause.text)
    be = ("are" if many else "is") if now else ("were" if many else "was")
    one = "," not in clause.text and (many or " and " not in clause.text)
    size = _SIZE_FIRST.match(clause.text)
    if clause.words <= _SHORT_DEED and one and not size:
        options["too"] = f"{capitalised(clause.text)} {be} part of my work{there}, too"
    if many or size or ", " in _BRACKET.sub("", clause.text):
        del options["part"]  # a list is no one part
    things = are_things(clause.text)
    if things or not now or re.search(r"\d|\bdaily\b", clause.text):
        del options["day"]
    if any(map(fresh.used, ("duty", "includes {}", "included {}"))):
        tasks = f"My tasks{there} also {'include' if now else 'included'} {clause.text}"
        on = f"I also {'work' if now else 'worked'} on {clause.text}"
        options = ({"on": on} if things else {"tasks": tasks}) | options
        del options["duty"]
    return options


def _also(state: str) -> str:
    return re.sub("^(am|was|have(?= been)) ", r"\1 also ", state)


def _verb_of(clause: Clause) -> str:
    return clause.text.removeprefix("also ").split(" ", maxsplit=1)[0]


def is_present(clause: Clause) -> bool:
    """
    Whether its verb can be nothing but present.
    """
    verb = clause.text.split(" ", maxsplit=1)[0]
    return verb in BASE and not is_past(verb)


def is_over(clause: Clause) -> bool:
    """
    Whether it tells what was done or was: "since May, I did" leads it in nowhere.
    """
    was = clause.form is Form.STATE and _verb_of(clause) in {"was", "had"}
    sure = clause.form is Form.DID and _verb_of(clause) not in BASE
    return was or (sure and _was(clause))


def _was(clause: Clause) -> bool:
    return is_past(_verb_of(clause))


def first_on(role: Role, clause: Clause, *, start: bool, fresh: Fresh) -> str:
    """
    The first sentence on a post, which names it.
    """
    employer = spoken_employer(role.employer)
    if simple := _simply(role):
        return _said(capitalised(simple), clause, role)
    post, years = as_post(role.title), in_years(role)
    until_now = since(role)
    if also := also_since(role):
        post = f"{_with_since(post, role)} and {_with_since(as_post(also.title), also)}"
        until_now = ""
    came_about = clause.form is Form.RESULT
    as_what = "In my time as" if came_about else "As"
    options = {"as": f"{as_what} {post} {at_employer(employer)}{years}"}
    if role.current and start:
        role_now = "role" if until_now else "current role"
        options = {
            "current": f"In my {role_now} as {post} {at_employer(employer)}{until_now}"
        }
    over = is_over(clause) or (until_now and clause.form is Form.DID and _was(clause))
    done = over or clause.form in {Form.DID, Form.RESULT}
    if "," not in f"{post}{employer}" and done:
        worked = "currently work" if role.current else "worked"
        worked = (
            f"have worked as {post}{until_now}" if until_now else f"{worked} as {post}"
        )
        options["where"] = (
            f"{capitalised(at_employer(employer))}{years}, where I {worked}"
        )
        if came_about and "current" not in options:
            del options["as"]
        if over:
            options.pop("current", None)  # "since May, I did" is no English
    where = fresh.pick("first", options)
    return _said(where, clause, role)


def _with_since(post: str, role: Role) -> str:
    """
    One of two posts with its own day: "engineer (since 2014)".
    """
    return f"{post} ({day})" if (day := since(role).strip()) else post


def back_at(role: Role, clause: Clause) -> str:
    """
    The first sentence that comes back to a post named before, by its employer.
    """
    return _said(capitalised(at_employer(spoken_employer(role.employer))), clause, role)


def before_that(role: Role, clause: Clause, fresh: Fresh, *, next_: bool) -> str:
    """
    The first sentence on a post that ended before the one told last began, as the
    *next_* before it or at some time.
    """
    employer = spoken_employer(role.employer)
    if simple := _simply(role):
        leads = {"before": "Before that", "earlier": "Earlier"}
        options = {
            key: _said(f"{lead}, {simple}", clause, role)
            for key, lead in leads.items()
            if next_ or key == "earlier"
        }
        return fresh.pick("before", options)
    post = f"{as_post(role.title)} {at_employer(employer)}{in_years(role)}"
    options = {
        "before": _said(f"Before that, as {post}", clause, role),
        "earlier": _said(f"Earlier, as {post}", clause, role),
    }
    if clause.form in {Form.DID, Form.RESULT} and "," not in post:
        did = clause.text if clause.form is Form.RESULT else f"I {clause.text}"
        options["before"] = f"Before that, I worked as {post}, where {did}"
        options["earlier"] = f"Earlier, I worked as {post}, where {did}"
    if not next_:
        del options["before"]
        options["plain"] = _said(f"As {post}", clause, role)
        if not fresh.used("earlier"):
            del options["plain"]
    return fresh.pick("before", options)


def held(role: Role, fresh: Fresh, *, next_: bool) -> str:
    """
    That a post was held, where no more is told of it; *next_* to the one told last.
    """
    if role.current:
        return post_held(role)
    employer = spoken_employer(role.employer)
    where = f" {at_employer(employer)}" if employer else ""
    as_what = f" as {as_post(role.title)}" if is_post(role.title) or not where else ""
    did = f"worked{as_what}{where}{in_years(role)}"
    if time := time_of(role.title):
        did = f"did {time}{where}"
    earlier = f"Earlier, I {did}"
    options = {"before": f"Before that, I {did}", "earlier": earlier}
    return fresh.pick("held", options) if next_ else earlier


def _simply(role: Role) -> str:
    """
    Where it was, for a role that is no post with an employer; "" for one that is.
    """
    employer = spoken_employer(role.employer)
    if time := time_of(role.title):
        return (
            f"during {time} {at_employer(employer)}" if employer else f"during {time}"
        )
    if employer and is_post(role.title):
        return ""
    return at_employer(employer) if employer else _as_post(role)


def _as_post(role: Role) -> str:
    """
    As what, and when, where no employer is told.
    """
    return f"as {as_post(role.title).rstrip(',')}{in_years(role)}"


def _said(where: str, clause: Clause, role: Role) -> str:
    if role.current and is_career_break(role.title):
        told = re.sub(r"^am ", "have been ", clause.text)
        clause = Clause(told, clause.form, clause.ease)
    if clause.form is Form.DUTY:
        return (
            f"{where}, my work {includes(clause.text, now=role.current)} {clause.text}"
        )
    if clause.form is Form.RESULT:
        return f"{where}, {clause.text}"
    return f"{where}, I {clause.text}"
