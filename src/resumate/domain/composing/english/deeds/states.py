"""
What one was, had or held, told of a line that has no deed.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import with_asides
from resumate.domain.composing.english.deeds.over import as_ended
from resumate.domain.composing.english.deeds.series import enumerated
from resumate.domain.composing.english.words.articles import article, with_articles
from resumate.domain.composing.english.words.naming import (
    SERVES_AS,
    has_object,
    is_only_a_verb,
)
from resumate.domain.composing.english.words.patterns import (
    ADJECTIVE_OR_VERB,
    HAVING,
    IN_CHARGE,
    OFFICE,
    PASSIVE,
    PERMANENT,
    PERSON,
    SO_MANY,
    STATES,
)
from resumate.domain.composing.english.words.profile import (
    as_one,
    is_a_person,
    lowered,
    profile,
    said_title,
)
from resumate.domain.composing.wording import COMMA
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.language.name_kinds import title_score
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

_WHO_HAS = regex(r"^[A-Z][^,;:]{1,40}? having (?P<what>\d.*)$")
"""A degree that has experience: "M.Com having 6 years of experience"."""
_WORKING = regex(
    r"^(?:(?:currently|presently|now) )?(?:working|employed|serving) as (?:an? )?"
    r"(?P<post>[A-Z].*?)(?:,? (?:from|since) [^,]*\b(?:date|present|now|today))?\.?$",
    re.IGNORECASE,
)
""""Currently working as Lead Engineer with Acme from June 2019 to till date"."""


_NAMED_OF_THE = regex(
    r"(?P<what>(?P<who>(?:[A-Za-z][\w-]+ ){1,3})"
    r"of the (?:Year|Month|Quarter|Season|Week))"
    r"(?:,? \(?(?P<often>once|twice|three times|four times|\d times|x ?\d|\dx)\)?)?"
    rf"(?:,? (?:\(|in )?(?P<year>(?:(?:{IN_ENGLISH}) )?(?:19|20)\d\d"
    rf"(?:(?: and |, )(?:(?:{IN_ENGLISH}) )?(?:19|20)\d\d)?)\)?)?",
    re.IGNORECASE,
)
"""What one was named: "Driver of the Year 2022"."""


_ONE_OF = regex(
    r"^One of (?=(?:the |our |only )*(?:first |only )?(?:\d+|two|three|four|five|six|"
    r"seven|eight|nine|ten|twelve) (?P<who>[a-z]+(?: [a-z-]+){0,3}?)"
    r"(?:$|[,;(]| (?:who|that|in|on|of|for|at|to|with|behind|from|across) ))"
)
"""Who one was among others: "One of three inventors on a patent"."""
_AND_DID = regex(
    r"(?P<who>[^,;:]+)(?:, |: )(?P<did>[a-z]+ "
    r"(?!(?:by|in|at|to|from|as|since|for|with|on|of) |(?:19|20)\d\d)"
    r"(?:[^,;]|,(?=\d))+)$"
)
"""Who one is, and what one did for it: "Interpreter, passed the test of English"."""


_TITLED = regex(r"(?P<who>[A-Z][a-z-]+(?: [a-z][\w-]*){2,3}) for \S")


_ACTING = regex(
    r"(?:Acting|Interim) (?P<post>[A-Za-z]+(?: [A-Za-z]+){0,2}?)"
    r"(?= (?:for|from|in|at|of|on|as|while|when|during|since|\d)\b|$|[,;(])",
    re.IGNORECASE,
)
"""In whose place one stood: "Acting manager for 3 months"."""
_SO_LONG = regex(r"(?<! for)(?<! over)(?<! about) (?=\d+ (?:week|month|year)s?\b)")
_IN_YEAR = regex(r"(?<! in)(?<! from)(?<! since)(?<! of) ((?:19|20)\d\d)$")
_OF_A_MONTH = regex(rf"\b(?:{IN_ENGLISH})[a-z]*\.? (?:19|20)\d\d$")
_OVER = regex(r"\d (?:week|month)s?\b|\b(?:19|20)\d\d\)?$")
"""A time that is over: "for 3 months in 2024"."""
_LENDS_A_HAND = regex(
    r"(?:helping|assisting|supporting|shadowing|covering|reporting|deputi[sz]ing) ",
    re.IGNORECASE,
)
"""What one does for somebody with a title: "Helping head chef with new dishes"."""


def state_of(text: str, *, current: bool) -> Clause | None:
    """
    "Responsible for the till" as "was responsible for the till"; None if it tells none.
    """
    was = "am" if current else "was"
    low = lowered(text)
    if STATES.match(text):
        verb = "am" if PERMANENT.match(text) else was
        verb = "was" if low.startswith("instrumental") else verb
        state = _without_loose(with_articles(f"{verb} {low}"))
        return Clause(state, Form.STATE, 0.8)
    if PASSIVE.match(text):
        told = with_asides(with_articles(f"was {text[0].lower()}{text[1:]}"))
        return Clause(told, Form.STATE, 0.9) if told else None
    if IN_CHARGE.match(text):
        low = f"{text[0].lower()}{text[1:]}"
        told = with_articles(f"{'have' if current else 'had'} {low}")
        return Clause(told, Form.STATE, 0.8)
    if won := re.match(
        r"^(?:joint )?winner of (?=the |an? |[A-Z])", text, re.IGNORECASE
    ):
        return Clause(f"won {text[won.end() :]}", Form.DID, 0.9)
    two = _AND_DID.match(text)
    if two and is_past(two["did"].split(" ")[0]):
        about = _and_did(two, current=current)
    else:
        about = _having(text) or (current and _working(text)) or _of_a_crew(text, was)
        about = about or _office(text, was) or _who_one_is(text, current=current)
    about = (
        _for_a_time(text)
        or _standing(text, was)
        or _acting(text, was)
        or _had_none(text, current=current)
        or _beside_others(text, was)
        or about
    )
    about = with_asides(_and_does(about)) if about else None
    about = as_ended(about) if about else None
    if about:
        return Clause(about, Form.STATE, 0.85 if about.startswith("have ") else 0.9)
    return None


_STANDING = regex(
    r"(?:Certified|Licen[cs]ed|Qualified|Accredited|Registered|Trained|Designated|"
    r"Nominated|Authori[sz]ed) "
    r"(?P<who>(?!(?:an?|the|my|our|all|each|every|any|both|some|other|new) )"
    r"(?:(?!(?:as|by|to|for|in|with|of|on|at) )[A-Za-z][\w/&-]* ){0,6}?[a-z]+)"
    r"(?=$| \(| (?:for|in|of|on|at) )",
    re.IGNORECASE,
)
_LEARNERS = frozenset(
    "apprentice trainee intern student pupil starter joiner newcomer beginner user "
    "customer successor replacement staff".split()
)
"""Whom somebody trained, though an article is missing."""


def _standing(text: str, was: str) -> str | None:
    """
    "Certified PIT operator (reach truck)" as what one is: one person alone is called
    so, and what was done is done to several, or to things.
    """
    found = _STANDING.match(text)
    who = found["who"] if found else ""
    first, _, second = who.partition(" and ")
    did = is_past(second.partition(" ")[0])
    if not (_is_one(who) or (did and _is_one(first))):
        return None
    return f"{was} {article(text)} {text[0].lower()}{text[1:]}"


def _is_one(who: str) -> bool:
    last = who.rpartition(" ")[2]
    several = last.endswith("s") or last in _LEARNERS
    return bool(last) and not several and is_a_person(last)


_DAY = rf"(?:(?:{IN_ENGLISH})[a-z]*\.? )?(?:19|20)\d\d"
_FOR_A_TIME = regex(
    r"(?P<who>[A-Z][^,;:.()\d]{3,60}?)"
    rf"(?:,? \(?(?P<size>(?:(?:team|crew|gang) of )?{SO_MANY}(?: [a-z]+){{0,2}})\)?)?"
    rf",? \(?(?P<from>{_DAY}) ?(?:[-–—]|to|until|till) ?(?P<to>{_DAY})\)?"
)
"""What one was from one day to another: "Lead hand on nights, 6 men, 2031 to 2033"."""


def _for_a_time(text: str) -> str | None:
    """
    What one was at a post for a time of its own; None where it may be a deed.
    """
    found = _FOR_A_TIME.fullmatch(text)
    who = re.split(r" (?:on|in|of|for|at) ", found["who"])[0] if found else ""
    called = title_score(who) > 1 and is_a_person(who) and not who.endswith("s")
    if not found or not called or is_past(who.partition(" ")[0]):
        return None
    size = f" ({found['size']})" if found["size"] else ""
    said = f"{article(who)} {lowered(found['who'])}{size}"
    return f"was {said} from {found['from']} to {found['to']}"


def _without_loose(state: str) -> str:
    """
    What one was part of, without what its line only sets beside it: "was part of a team
    of 5, daily stand-ups, Jira".
    """
    head, *beside = COMMA.split(state)
    loose = len(beside) > 1 and not re.search(r"\b(?:and|or)\b", ", ".join(beside))
    told = re.match(r"(?:am|was) part of ", state)
    return head if told and loose else state


_NONE = regex(
    r"^(?:0|zero|no|nil) (?P<what>[a-z][a-z -]{3,40}?) "
    r"(?P<when>(?:in|for|over|since) (?:the )?(?:[\w-]+ )?"
    r"(?:\d+|[a-z]+ years?|[a-z]+ months?|[A-Z][a-z]+ \d{4})\b[^,;:()]*)"
    r"(?P<beside> \([^()]*\d[^()]*\))?$",
    re.IGNORECASE,
)
_HARM = regex(
    r"\b(?:accidents?|incidents?|complaints?|rework|violations?|errors?|delays?|losses|"
    r"defects?|injur(?:y|ies)|absences?|remarks?|breach(?:es)?|recalls?|failures?|"
    r"mistakes?|fatalities|lost-time|missed|overdue|late|sick)\b"
)
"""To have had none of it is to one's credit."""
_LAST = regex(r"\b(?:in|over) (?:the )?(?:last|past)\b")


def _had_none(text: str, *, current: bool) -> str | None:
    """
    "No accidents in 6 years" as "had no accidents in 6 years".
    """
    none = _NONE.match(text)
    if not none or _LAST.search(none["when"]) or not _HARM.search(none["what"]):
        return None
    had = "have had" if current else "had"
    return f"{had} no {none['what']} {none['when']}{none['beside'] or ''}"


_AMONG = regex(
    r"(?P<often>(?:regularly|consistently|always|often|usually) )?among the "
    r"(?:top|best|first|leading) [^,;:()]+",
    re.IGNORECASE,
)
_BUDDY = regex(
    r"(?P<who>Buddy(?: [a-z]+)?|[A-Z][a-z]+ buddy) (?P<whom>(?:for|to) [^,;:()]+)"
    r"(?P<many> \([^()]*\))?(?:, (?P<beside>\S[^,;:()]* each))?"
)
"""Who goes with beginners: "Buddy nurse for new starters (7 so far)"."""


def _beside_others(text: str, was: str) -> str | None:
    """
    "was among the top five of 40", "am a buddy nurse for new starters".
    """
    if among := _AMONG.fullmatch(text.rstrip(".")):
        return f"{was} {among[0][:1].lower()}{among[0][1:]}"
    buddy = _BUDDY.fullmatch(text)
    if buddy is None:
        return None
    beside = f", with {buddy['beside']}" if buddy["beside"] else ""
    who = f"{buddy['who'].lower()} {buddy['whom']}{buddy['many'] or ''}"
    return f"{was} a {who}{beside}"


def _acting(text: str, was: str) -> str | None:
    """
    "Acting manager 3 months 2024" as "was acting manager for 3 months in 2024".
    """
    acting = _ACTING.match(text)
    if not acting or not title_score(acting["post"].rpartition(" ")[2]):
        return None
    when = _SO_LONG.sub(" for ", lowered(text))
    when = when if _OF_A_MONTH.search(when) else _IN_YEAR.sub(r" in \1", when)
    since = was == "am" and re.search(r"\bsince\b", when)
    was = "have been" if since else "was" if _OVER.search(when) else was
    return f"{was} {when}"


def _and_did(two: re.Match[str], *, current: bool) -> str | None:
    """
    "Team leader, trained six drivers" as "am a team leader, and trained six drivers".
    """
    who = two["who"]
    was = "am" if current else "was"
    one = _of_a_crew(who, was) or _office(who, was) or _who_one_is(who, current=current)
    did = _DONE_IN_TIME.sub(r"\g<did> it ", with_articles(two["did"]))
    return f"{one}, and {did}" if one else None


_DONE_IN_TIME = regex(
    r"^(?P<did>delivered|completed|finished|opened|handed over) "
    r"(?=(?:[\w-]+ ){0,3}(?:early|late|ahead|on time|on schedule)\b)"
)
"""What was done so is what one was there for: "delivered two months early"."""


_DOES = regex(r"(am [^,()]+), (?P<verb>[a-z]+) (?P<rest>[^\d].*)$")


def _and_does(about: str) -> str:
    """
    "am a key worker for 6 residents, speak to families" with its "and".
    """
    found = _DOES.match(about)
    if not found or not (
        is_only_a_verb(found["verb"])
        or (found["verb"] in BASE and has_object(found["rest"]))
    ):
        return about
    comma = "," if " and " in found[1] else ""
    return f"{found[1]}{comma} and {found['verb']} {found['rest']}"


def _who_one_is(text: str, *, current: bool) -> str | None:
    """
    A title as what one is; of a post that ended it is told as a fact, but with years.
    """
    deed = _LENDS_A_HAND.match(text) or SERVES_AS.match(text)
    who = None if deed else _WORKS_WITH.sub(_work_as, profile(text) or "")
    return who if who and (current or " years" in who) else None


_WORKS_WITH = regex(
    r"am (?P<who>an? (?:[\w/-]+ ){0,3}[\w-]+) with "
    r"(?=(?:the |our )?[a-z][a-z-]*(?: [a-z-]+)?(?:, [a-z -]+)* and (?:the )?[a-z -]+"
    r"(?:$|,)|(?:the|our|all) )(?!.*\b(?:experience|skills?|knowledge|years?|passion|"
    r"background|focus|interest|eye|sense|training|qualifications?|degree|licen[cs]e|"
    r"certificates?|record|love|understanding|ability|expertise|attitude|command)\b)"
)
"""Others with whom one works as what one is: no "manager with telecoms"."""


def _work_as(found: re.Match[str]) -> str:
    return f"work as {found['who']} with "


_SPENT = regex(
    r"(?P<years>(?:(?:[Mm]ore than |[Oo]ver |[Nn]early |[Aa]lmost |[Aa]bout )?"
    r"(?:\d\d?|[A-Za-z]+(?:-[a-z]+)?)\+? years)) "
    r"(?:of (?P<doing>(?!working\b)[a-z]+ing ))?"
    r"(?P<where>(?(doing)[a-z]|(?:in|on|at|with|behind) )"
    r"(?!a row\b|total\b|post\b|all\b)"
    r"(?!.*\b(?:experience|left|old|running|remaining|ago)\b)[^;:.]{4,150})\.?$"
)
"""Where years were spent: "Eighteen years in rail signalling"."""
_WORKED = regex(
    r"(?:(?:More than|Over|Nearly|Almost|About) )?"
    r"(?:\d\d?|[A-Za-z]+(?:-[a-z]+)?)\+? years of "
    r"(?:[a-z-]+ ){1,2}(?:and [a-z-]+ )?work (?:in|for|with|at) [^;:.]{4,90}$"
)
""""Seven years of policy and programme work in housing"."""
_AS_WHAT = regex(r"(?<=\bas )(?P<who>(?!an? |the |my )[a-z]+)(?=$|[,;]| and )")


def _having(text: str) -> str | None:
    """
    "Six years' experience in sales" as "have six years' experience in sales".
    """
    if (having := _WHO_HAS.match(text)) and HAVING.match(having["what"]):
        return f"have {having['what']}"
    if spent := _SPENT.match(text):
        at = _AS_WHAT.sub(as_one, spent["where"].replace(" / ", " and "))
        what = lowered(spent["years"])
        return f"have spent {what} {spent['doing'] or ''}{at}"
    if _WORKED.match(text):
        return f"have done {lowered(text)}"
    if not HAVING.match(text) or text.startswith("No "):
        return None
    told = re.sub(r", (?=(?:clean|full|valid) licen[cs]e\b)", ", a ", lowered(text))
    return f"have {enumerated(told)}"


def _working(text: str) -> str | None:
    working = _WORKING.match(text)
    post = working["post"] if working else ""
    return f"work as {article(post)} {lowered(post)}" if post else None


def _is_named(who: str) -> bool:
    """
    Whether something "of the Month" is a person: no "end of the month".
    """
    return who.rsplit(maxsplit=1)[-1].lower() not in _PARTS_OF_TIME


def _times(often: str) -> str:
    """
    "x3" as "three times".
    """
    found = re.fullmatch(r"x ?(\d)|(\d)x", often)
    number = (found[1] or found[2]) if found else ""
    return _SPOKEN.get(number, f"{number} times") if number else often


_SPOKEN = {"1": "once", "2": "twice", "3": "three times", "4": "four times"}
_PARTS_OF_TIME = frozenset("end start beginning middle rest most part half".split())


def _are_people(one: re.Match[str]) -> bool:
    last = one["who"].split(" ")[-1]
    return last in _PEOPLE or title_score(last.removesuffix("s")) > 0


_PEOPLE = frozenset(
    "people members leaders inventors reporters authors founders drivers nurses staff "
    "colleagues students finalists winners volunteers speakers trustees users "
    "super-users superusers champions reps representatives carers tutors".split()
)


_OF_A_CREW = regex(
    r"(?P<rank>Main|Sole|Only|First|Second|Third|Senior|Lead) (?P<who>[a-z]+)"
    r" (?:on|in|of) (?:an?|the|our) (?:[\w-]+ ){0,4}(?:crew|team|gang|shift|squad|"
    r"brigade|rota|watch|desk|ward)(?: of \w+)?(?=$|,|;)"
)
"""Who one is among those one works with: "Main climber on a three man crew"."""
_IN_ORDER = frozenset(["First", "Second", "Third"])


def _said_person(match: re.Match[str]) -> str:
    who = match.group(1)
    return said_title(who) if " " in who else lowered(who)


def _is_titled(text: str) -> bool:
    """
    Whether a line begins with a title whose first word is no verb: "Direct materials
    buyer for seating".
    """
    titled = _TITLED.match(text)
    who = titled["who"] if titled else ""
    single = title_score(who.split(" ")[-1]) and not who.endswith("s")
    return bool(single) and who.split(" ")[0].lower() in ADJECTIVE_OR_VERB


def _of_a_crew(text: str, was: str) -> str | None:
    """
    "Main climber on a three man crew" as what one is there.
    """
    found = _OF_A_CREW.match(text)
    if not found or not (title_score(found["who"]) > 0 or is_a_person(found["who"])):
        return None
    first = found["rank"] in {"Main", "Sole", "Only", *_IN_ORDER}
    who = with_articles(lowered(found[0]))
    return f"{was} {'the' if first else article(who)} {who}"


def _office(text: str, was: str) -> str | None:
    """
    "Member of the works council" as "was a member of the works council".
    """
    if _is_titled(text):
        return f"{was} {article(text)} {lowered(text)}"
    named = None if is_past(text.partition(" ")[0]) else _NAMED_OF_THE.fullmatch(text)
    if named and _is_named(named["who"]):
        when = f" in {named['year']}" if named["year"] else ""
        often = f" {_times(named['often'])}" if named["often"] else ""
        what = named["what"]
        what = what if re.search(r"of the [A-Z]", what) else lowered(what)
        return f"was {what}{often}{when}"
    if one := _ONE_OF.match(text):
        return f"{was} one of {text[one.end() :]}" if _are_people(one) else None
    was = "have been" if re.search(r"\bsince\b", text) else was
    low = lowered(text)
    if OFFICE.match(text):
        return f"{was} {low}"
    person = PERSON.match(text)
    if person and not is_past(text.split(" ", maxsplit=1)[0]):
        low = with_articles(_said_person(person) + text[person.end(1) :])
        only = re.match(r"^(?:sole|first|only|main|primary|lead contact)\b", low)
        return f"{was} {'the' if only else article(low)} {low}"
    return None
