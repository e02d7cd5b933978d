"""
What a note tells was done, or came about: "Knowledge base rewritten, 140 articles",
"Repeat tickets down by 38%".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass, replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.deed import is_measured
from resumate.domain.composing.english.deeds.noted_things import (
    are_many,
    is_measure,
    person_in,
    thing_in,
    with_the,
)
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_PAST,
    is_past,
    opens_with_verb,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_PASSED = regex(
    r"^(?P<what>(?:[A-Z]\w+ )*[A-Z]\w*[^\W_]) (?P<did>completed|passed|gained|obtained),? "
    r"(?:in )?(?P<when>(?:[A-Z][a-z]+ )?(?:19|20)\d\d)$"
)
""""Droichead completed May 2022"."""
_WENT = regex(
    r"^(?P<what>(?:[A-Z]\w+ )+)(?P<how>(?:started|grew|began|opened|rose|fell) "
    r"(?:as|from|to|with|in|by) [^,;:]+)(?:, (?P<aside>[^,;:()]+))?$"
)
""""Applied Maths started as an after-school subject" is a sentence already."""
_WHEN = regex(r"^ (?=(?:(?:early |late )?[A-Z][a-z]+ )?(?:19|20)\d\d\b)")
_NESTED = regex(r" \(([^()]*)\)")
_SIZE = r"[$€£]?\d[\d.,]*(?: ?(?:%|[kKmM]\b|h \d+|hours?|minutes?|min|days?|weeks?|months?|pages?|per cent))?"
_NEARLY = r"(?:(?:about|around|roughly|nearly|almost|over|some|approximately|just (?:over|under)) )?"
_CHANGED = regex(
    rf"^(?P<what>(?:[^\d,:()]|(?<=[A-Z])\d){{3,60}}?) (?:(?P<done>[a-z]+(?:ed|t|ght)) )?"
    rf"(?:(?P<way>up|down) )?"
    rf"(?P<how>(?:from (?:{_NEARLY}{_SIZE}(?: (?:of [a-z-]+|in \d{{4}}|\(\d{{4}}\)))?|nil) to {_NEARLY}|by {_NEARLY}|"
    rf"(?<= up )(?=\S+ ?%)|(?<= down )(?=\S+ ?%)){_SIZE}.*)$"
)
""""Repeat tickets down by 38%", "closing brought from 12 to 7 days"."""
_STOOD = regex(
    rf"^(?P<what>(?:[Gg]rade \d+ )?[^\d,:()]{{3,50}}?) (?:of|at) "
    rf"(?P<how>{_SIZE} in (?:19|20)\d\d, (?:up|down) from {_SIZE}.*)$"
)
""""Pass rate of 71% in 2024, up from 58% in 2022"."""
_BY_YEARS = regex(rf" ({_SIZE} in (?:19|20)\d\d), (?={_SIZE} in (?:19|20)\d\d$)")
""""On-time delivery 91.4% in 2018, 96.8% in 2024"."""
_SET_APART = regex(rf"^(?P<what>[^\d,:()]{{3,40}}?) (?P<how>{_SIZE} to {_SIZE}.*)$")
""""CSAT 83% to 92%"."""
_WENT_ITSELF = regex(
    r"(?P<what>\S+(?: \S+)*?) (?P<went>(?:fell|rose|grew|dropped|climbed|shrank|went|came|"
    r"increased|decreased|improved|declined|jumped|doubled|halved|tripled)(?: up| down)?) "
)
"""A verb of its own: "snagging defects fell from 6 to 3"."""
_WANTS_MORE = regex(
    r" (?:of|from|to|for|with|by|at|about|around|up|and|"
    r"roughly|nearly|almost|over|some|approximately|under)$"
)
"""Nothing measured is called so: the figures are its own ("caseload of 20 to 25")."""
_DONE = regex(
    r"(?P<also> and [a-z]+)?(?P<to> (?:out|over|up|down|off|in)\b)?"
    r"(?P<how> (?!by\b)[^,:;]*)?(?=$|, |: )"
)
""""Knowledge base rewritten", "13 houses handed over"."""
_HOW = regex(
    r"^$|^ (?:(?:in|at|to|for|with|from|on|over|across|through|under|during|per|within|ahead|"
    r"early|late|before|after|since|when|as|and|into|without|until|between|alongside|via|using|"
    r"twice|once|weekly|daily|monthly|yearly|each|every|so|out|up|down|off|back|again|"
    r"(?:19|20)\d\d|[A-Z][a-z]+ (?:19|20)\d\d|[a-z]+ly|first|last)\b|\()"
)
"""What may follow a participle: where, when and how. A thing that follows was not done
something to, but did it ("value engineering saved £120k"), or is what the participle
describes ("an ESRC funded project")."""
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


def of_a_name(text: str) -> Clause | None:
    """
    What one passed, or how something by its name went on.
    """
    if passed := _PASSED.match(text):
        did = f"{passed['did']} {passed['what']} in {passed['when']}"
        return Clause(did, Form.DID, 0.7)
    if went := _WENT.match(text):
        aside = f" ({went['aside']})" if went["aside"] else ""
        return Clause(f"{went['what']}{went['how']}{aside}", Form.RESULT, 0.7)
    return None


def change(text: str) -> Clause | None:
    """
    What something measured came from and went to, as a sentence.
    """
    told = _by_itself(text) or _changed(text)
    return replace(told, text=_SINCE.sub(_till_now, told.text)) if told else None


_SINCE = regex(
    r"^(?P<what>[^\d,:;()]+?) (?P<went>fell|rose|grew|dropped|climbed|went|came|increased|"
    r"decreased|improved|declined|jumped|doubled|halved|tripled)(?= [^;]* since(?: |$))"
)
_PARTICIPLES = {"went": "gone", "fell": "fallen", "rose": "risen", "grew": "grown"} | {
    "came": "come"
}


def _till_now(since: re.Match[str]) -> str:
    """
    "Accuracy went from 92% to 98% since 2023" as what it has come to.
    """
    be = "have" if are_many(since["what"]) else "has"
    return f"{since['what']} {be} {_PARTICIPLES.get(since['went'], since['went'])}"


def _by_itself(text: str) -> Clause | None:
    """
    What has its verb: "Snagging defects fell from 6 to 3".
    """
    changed = _CHANGED.match(text)
    went = _WENT_ITSELF.fullmatch(text[: changed.start("how")]) if changed else None
    if not (changed and went):
        return None
    said = f"{with_the(went['what'])} {went['went']} {changed['how']}"
    return Clause(said, Form.RESULT, 0.7)


def _changed(text: str) -> Clause | None:
    if stood := _STOOD.match(text):
        what = re.sub(r"^grade (?=\d)", "Grade ", stood["what"])
        be = "were" if are_many(what) else "was"
        the = what if are_many(what) else f"the {what}"
        return Clause(f"{the} {be} {stood['how']}", Form.RESULT, 0.7)
    changed = _CHANGED.match(_BY_YEARS.sub(r" from \1 to ", text))
    apart = None if changed else _SET_APART.match(text)
    found = None if _BY_THE_CLOCK.search(text) else changed or apart
    if not found or not (changed or _came_to_that(found)) or _is_range(found):
        return None
    what, how = found["what"], found["how"]
    if _WANTS_MORE.search(what):
        return None
    done, way = (changed["done"], changed["way"]) if changed else (None, None)
    if done and way and done not in FROM_PAST:  # "girls in sport up from": a thing
        what, done = f"{what} {done}", None
    like_verb = opens_with_verb(what) and not what.split(" ")[0].endswith("ing")
    like_verb = like_verb and not re.match(r"\S+ of ", what)
    if (like_verb and not is_measured(capitalised(text))) or is_past(what):
        return None
    if not (apart or done or way or " to " in how) or (done and done not in FROM_PAST):
        return None
    verb = f"{'were' if are_many(what) else 'was'} {done}" if done else "went"
    went = f"{verb} {way}" if way else verb
    said = f"{with_the(what)} {went} {'from ' if apart else ''}{how}"
    return Clause(said, Form.RESULT, 0.7)


def _came_to_that(apart: re.Match[str]) -> bool:
    """
    Whether two sizes with no "from" are before and after: "CSAT 83% to 92%". A range is
    told from its lower end, so what rises must be something that is measured.
    """
    first, last = (_amount(size) for size in _SIZES.findall(apart["how"])[:2])
    measured = is_measure(apart["what"].split()[-1])
    return (last < first or measured) and not _MORE_THINGS.search(apart["how"])


def _is_range(found: re.Match[str]) -> bool:
    """
    Whether what is told "from" a size "to" a larger one are several things, or a
    person's, and no change: "design lead on jobs from $3m to $58m".
    """
    sizes = [_amount(size) for size in _SIZES.findall(found["how"])[:2]]
    rises = len(sizes) > 1 and sizes[0] < sizes[1]
    priced = are_many(found["what"]) and re.search(r"[$€£]", found["how"])
    last = found["what"].split()[-1]
    person = person_in(found["what"]) or title_score(last) > 0
    several = re.search(r" (?:on|of|for|with) \S+s$", found["what"])
    rises = rises and " to " in found["how"]
    return rises and bool(priced or person or (several and "$" in found["how"]))


def _amount(size: str) -> float:
    """
    "€1,200" as 1200.
    """
    return float(re.sub(r"[^\d.]", "", size.replace(",", "")).strip(".") or 0)


_BY_THE_CLOCK = regex(r"\bby \d[\d.:]* ?(?:[ap]\.?m\b|o['’]clock)")
"""By when, and not by how much: "vans loaded by 6 am"."""
_SIZES = regex(r"[$€£]?\d[\d.,]*")
_MORE_THINGS = regex(r", (?!with |after |in |over |within |since |by )[a-z]")


def did(text: str) -> Clause | None:
    """
    "Knowledge base rewritten, 140 articles" as the deed that it tells.
    """
    found = Done.of(text)
    if not found or _BY_OTHERS & set(found.verbs):
        return None
    deed = " and ".join(_PAST_OF.get(verb, verb) for verb in found.verbs)
    told = f"{deed}{found.to} {found.what}{found.how}"
    aside = _NESTED.sub(r", \1", found.behind[2:])
    if aside and "(" in told:
        return None
    return Clause(f"{told} ({aside})" if aside else told, Form.DID, 0.7)


def passive(text: str) -> Clause | None:
    """
    What was done, behind what it was done with: "31 fixes were shipped from it".
    """
    found = Done.of(text)
    if not found or found.behind:
        return None
    be = "were" if are_many(found.what) else "was"
    what = re.sub(r"^an? ", "the ", found.what)
    said = f"{what} {be} {' and '.join(found.verbs)}{found.to}{found.how}"
    return Clause(said, Form.RESULT, 0.7)


@dataclass(frozen=True, slots=True)
class Done:
    """
    A thing, the participles of what was done to it, and what else is told.
    """

    what: str
    verbs: tuple[str, ...]
    to: str
    how: str
    behind: str

    @classmethod
    def of(cls, text: str) -> "Done | None":
        """
        What *text* tells was done; None where it tells none.
        """
        for found in re.finditer(r" (?P<did>[a-z]+)", text):
            verb, what = found["did"], text[: found.start()]
            joined = what.endswith((" and", " or"))
            if joined or not _is_participle(verb) or re.search(r"[,:();]", what):
                continue
            if _WHEN_IT_WAS.search(what):
                return None
            rest = _DONE.match(text, found.end())
            if rest and not _HOW.match(rest["how"] or ""):
                return None
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


_WHEN_IT_WAS = regex(r" (?:when|if|while|as|because|until) ")
"""Behind it nothing is done to the thing: "front desk when short staffed"."""


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
    if re.match(r"(?:[A-Z][\w'’]+ )+[A-Z]\w+$", what):
        return what
    return None if _ENDS_OPEN.search(what) else thing_in(what, known=True)


_ENDS_OPEN = regex(
    r" (?:of|for|with|to|in|at|on|from|by|as|the|an?|my|our|all|both|each|every|most|"
    r"about|around|over|under|into|than)$"
)
""""Care for" and "assisted the" want what follows."""
