"""
What a note names: a thing that work can include, or the person one was there.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.english.deeds.telegraphic import head, small
from resumate.domain.composing.english.words.articles import article, is_counted
from resumate.domain.composing.english.words.naming import may_be_a_deed, names_a_thing
from resumate.domain.composing.english.words.patterns import PERSON
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.english_verbs import (
    FROM_GERUND,
    is_past,
    opens_with_verb,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.skill_names import longest_in
from resumate.domain.patterns import regex

_BEFORE_LINK = regex(
    r" (?:of|for|with|to|in|at|on|from|by|per|across|using|since|until|after|as|and|or|"
    r"over|alongside|through|a|an|each|every|daily|weekly|monthly) "
)
_MANY = regex(r"(?<![suia])s$|[a-z]ies$|[A-Z\d]s$|(?:men|people|children)$")
_PEOPLE = frozenset(
    "adult agent boy child client colleague customer family girl learner member nurse "
    "patient people person pupil resident staff student team cadet hire graduate guest "
    "visitor user volunteer apprentice starter man woman men women children GP".split()
)
_MASS = regex(
    r"(?:(?<!meet)(?<!brief)(?<!build)(?<!rat)(?<!open)(?<!list)ing|care|work|management|administration|"
    r"maintenance|hygiene|analysis|support|safety|compliance|recruitment|documentation|"
    r"supervision|payroll|paperwork|reception|replenishment|accounting|equipment|traffic|"
    r"cover|stock|freight|finance|haulage|drayage|signage|storage|salvage|drainage|therapy|"
    r"entry|telemetry|charting|retail|joinery|carpentry|masonry|machinery|livestock|"
    r"hospitality|security|petty cash|control|removal|repair|software|hardware|coursework|fieldwork|groundwork|overtime|"
    r"triage|dentistry|surgery|forestry|plumbing|pastry|advice|training|inventory)$"
)
_MEASURED = regex(
    r"(?:acy|ery|ity|ancy|ency|ance|ence|tion|ness|(?:shrink|leak|wast|us|cover|break|spill|short|out|mile)age|waste|churn|(?:up|down)time|turnover)$"
)
"""What is measured and goes without an article: "accuracy went from 94% to 98%"."""
_MEASURE = regex(
    rf"{_MEASURED.pattern}|^(?:[A-Z]{{3,5}}|.*(?:rates?|scores?|ratios?|shares?|margins?|yields?|ratings?|"
    r"(?:through|out)put|uptake|usage|pass(?:es)?|marks?|take-?up|on[- ]time|"
    r"(?:lead|response|cycle|waiting|turnaround|set-?up|delivery) times?))$"
)
_NO_THING = regex(
    r"^(?:then|later|now|still|also|both|including|up to|on|in|at|every|each|zero|no|nil|all|half|most|one of|first(?! (?:and second )?fix\b)|third|second(?! fix\b)|top|best|"
    r"(?:every|no|any|some)(?:thing|body|one)|"
    r"the|a|an|this|own|my|not|about|around|roughly|over|average|(?:one|two|three|four|five|six|seven|"
    r"eight|nine|ten)(?![- ](?:way|stage|step|point|part|tier)\b)|(?!\d+-[a-z])[$€£]?\d[\d., ]*%?)\b|"
    r"[:;!?=/“\"]| [–—-] |(?<! a)(?<! an)(?<! at)(?<! of)(?<! for)(?<! to)(?<! from)(?<! in)(?<! over)(?<! and)(?<! week)(?<! BS)"
    r"(?<! on)(?<! with)(?<! since)(?<! last)(?<! past)(?<! about)(?<! around)(?<! across) [$€£]?\d|"
    r"\b(?:results|figures|grades|rate|ratio|revenue|turnover|score|scores|wpm|of the (?:Year|Month|Quarter))\b|"
    r"\b(?:is|was|are|were|has|had|have|then|who|which|that|I|we|it|them|myself)\b|"
    r" (?:daily|weekly|monthly)$|\bx ?\d\b",
    re.IGNORECASE,
)
_KIND_OF_PLACE = regex(
    r"\b(?:software|system|platform|restaurant|hotel|school|hospital|company|firm|builder|"
    r"DC|home|flooring|residential|domestic|commercial)\b$",
    re.IGNORECASE,
)
_COUNTED_FIRST = regex(
    r"^(?:one|two|\d[\d.,]*(?: million| thousand)?) (?!(?:years?|months?|weeks?|days?|hours?|sqm|m²|beds?|rooms?|"
    r"seats?|covers?|stores?|sites?|branches|states?|countries|counties|miles?|km|acres?|lanes?)(?: (?:of|for|in|on|at|to|with|across|a|an|per)\b|$))[a-z][\w-]*(?: [a-z][\w-]*){0,5}"
)
_MANY_PEOPLE = regex(r"(?:[dst]or|ist|ee|ian|ant)s$")
"""Who may be people: a number of them is no work."""
_SIZE_OF_ONE = regex(r"\d[\d.,]*-[a-z]")
"""How large the one thing is that it stands before: "12-space room"."""
_HOURS = regex(r"(?<=\d hours) (?=[A-Z])")
_FEWEST_WORDS = 2
_EVERY = regex(
    r" (?:(?:1|one|every) (?:week|night|day|weekend)s? in (?:\d|two|three|four|five|six|seven)|"
    r"(?:\d|one|two|three|four|five|once|twice)(?: (?:day|night|morning|afternoon|evening|shift|week|time)s?)? (?:a|per|each|every) (?:week|fortnight|month|year))$"
)
"""How often: "call-out 1 week in 6"."""


def thing_in(text: str, *, known: bool = False) -> str | None:
    """
    The thing that *text* names, as it stands behind "my work includes"; None where it
    is no thing, or may be what no work includes: people, a size, a place.

    What is *known* is spoken of for what it came to: "the labour cost went down".
    """
    named = _EVERY.sub("", re.sub(r" \([^()]*\)", "", text))
    core = head(re.sub(r"(?<=\d),(?=\d)", "", named.replace(" up to ", " of ")))
    if (
        len(named.split()) < _FEWEST_WORDS - bool(_MANY.search(core))
        or not core
        or not core[:1].isalpha()
    ):
        return None
    counted = _COUNTED_FIRST.match(named)
    sides = _before_link(named).split(" and ")
    people = any(is_of_people(side.split()[-1]) for side in sides if side.split())
    people = people or bool(counted and _MANY_PEOPLE.search(core))
    done = may_be_a_deed(named) or _WITH_A_PARTICLE.match(named)
    if done or people or is_of_people(core) or _KIND_OF_PLACE.search(core):
        return None
    if counted and (_MANY.search(core) or named.startswith("one ")):
        return without_capital(_HOURS.sub(" of ", text))
    if _NO_THING.search(named) or not _is_noun_phrase(named, core):
        return None
    if named.startswith((f"{core} with ", f"{core} about ")) and not _is_bare(
        text, core
    ):
        return None  # no list has every verb: "argue with suppliers"
    return _with_article(without_capital(text), core, known=known)


def person_in(text: str) -> str | None:
    """
    The one person that *text* names: "class tutor (year head deputising)".
    """
    named = re.sub(r" \([^()]*\)", "", text)
    core = _head_of(named).lower() if named.split() else ""
    sides = [side.split()[-1] for side in named.split(" and ") if side.split()]
    both = len(sides) > 1 and all(map(_is_one_person, sides))
    core = sides[-1].lower() if both else core
    if not core or _MANY.search(core) or not PERSON.match(f"{core} for "):
        return None
    if (opens_with_verb(named) and not both) or re.match(r"(?:the|an?|\d|of) ", named):
        return None
    return None if " of the " in named else without_capital(text)


def _is_one_person(word: str) -> bool:
    known = is_of_people(word) or PERSON.match(f"{word} for ")
    return bool(known) and not _MANY.search(word)


def with_the(what: str) -> str:
    """
    *what* changed, with its article: "the first response time"; several things, and
    what is not counted, go without.
    """
    name = what[:1].isupper()
    head_ = _head_of(what)
    bare = are_many(what) or name or _MASS.search(head_) or _MEASURED.search(head_)
    told = re.match(r"(?:the|an?|my|our|one|all|two|three|each|every) ", what)
    return what if bare or told else f"the {what}"


def is_measure(word: str) -> bool:
    """
    Whether *word* is what a size is told of: "accuracy", "rate", "CSAT".
    """
    return bool(_MEASURE.search(word))


def are_many(what: str) -> bool:
    """
    Whether *what* names several things; "12-space room" is but one of its size.
    """
    if re.match(r"(?:one|an?) ", what):
        return False
    counted = what[:1].isdigit() and not _SIZE_OF_ONE.match(what)
    return counted or bool(_MANY.search(_head_of(what)))


def without_capital(text: str) -> str:
    """
    The text with a small first letter, unless it opens with a known name.
    """
    known = any(not found.start for found in longest_in(text))
    if text[:1].isupper() and (known or _BESIDE_A_NAME.match(text)):
        return text
    return small(text)


_WITH_A_PARTICLE = regex(
    r"(?!\w+ing |\w+s |follow |start |check |set |back |walk )[a-z]+ "
    r"(?:up|out|off|down|away|over) [a-z]"
)
"""What one does, and no thing: "hook up hoses"."""
_END_OF = regex(
    r"end of (?:life|year|month|term|day|week|line|lease|tenancy|season) [a-z]"
)
"""Says when or what kind: "end of life care"."""
_FIX = regex(r"(?:first|second)(?: and second)? fix\b")
"""What the trades call two stages of their work, without an article."""
_BEHIND_A_NOUN = regex(
    r"(?<!\bof)(?<!\bfor)(?<!\bwith)(?<!\bto)(?<!\bin)(?<!\bat)(?<!\bon)(?<!\bfrom)(?<!\bby)"
    r"(?<!\band)(?<!\bor)(?<!\bthe)(?<!\ban)(?<!\ba)(?<!\d) ([a-z]+ed)\b(?! [a-z]+s\b)"
)
_BESIDE_A_NAME = regex(r"\w+ (?:and|or) [A-Z]\w+ |\w+: ")
"""A name is beside another: "Medicare and DVA claiming", or before a colon."""


def is_of_people(core: str) -> bool:
    """
    Whether the word names people: no work includes them.
    """
    one = re.sub(r"ies$", "y", core).removesuffix("s") if _MANY.search(core) else core
    trade = bool(re.search(r"(?:er|or|ist|ee|ian)$", one)) and not is_counted(one)
    known = title_score(one) or (trade and one == core and not _THING_ER.search(one))
    return one in _PEOPLE or core in _PEOPLE or bool(known)


_THING_ER = regex(
    r"(?:order|letter|paper|number|power|water|floor|chang?e-?over|rollover|handover|error|door|"
    r"counter|ledger|chapter|matter|winter|summer|quarter|shelter|transfer|turnover|cover)$"
)


def _before_link(text: str) -> str:
    """
    What stands before the first preposition, with what "and" joins to it.
    """
    plain = re.sub(r" ?\([^()]*\)", "", text).split(",")[0]
    joined = _BEFORE_LINK.pattern.replace("as|and|or|", "as|")
    told = _HOW_OFTEN.sub(" ", f"{plain} ")
    return re.split(joined, told)[0].strip() or text


def _is_bare(text: str, core: str) -> bool:
    """
    Whether *core* names several things, or what is not counted.
    """
    named = _MANY.search(core) or _MASS.search(core)
    return bool(named) or _is_uncounted(text, core)


def _is_uncounted(text: str, core: str) -> bool:
    """
    Whether *core* names what is done, and not one time of it: "evidence collection for
    an audit", but "the collection of evidence".
    """
    known = re.search(rf"\b{re.escape(core)} of ", text)
    one = is_counted(core.lower()) or core.lower() in _ONE_OF_MANY
    return not known and not one and bool(_ACTION.search(core))


_HOW_OFTEN = regex(r" (?:twice|once|end[- ]to[- ]end) ")
_ACTION = regex(
    r"[a-z](?:tion|sion|ment|ance|ence|ysis)$|^(?:copy|prep|upkeep|help|liaison|aid)$"
)
_ACT = regex(
    r"(?!(?:morning|evening|spring|string|building|meeting|opening|briefing|rating|"
    r"listing|wedding|landing|outgoing|incoming|ongoing)$)[a-z-]{2,}ing",
    re.IGNORECASE,
)
"""What is done: "cashing up"."""
_ONE_OF_MANY = frozenset(
    """
station section function position question competition publication exhibition edition
department apartment document instrument tournament garment audience conference
residence sequence presentation application examination session mission commission
version extension division permission pension occasion television profession element
segment experiment agreement assessment appointment investment announcement ambulance
appliance alliance entrance reference difference violence licence
collection-point mansion
""".split()
)
"""What can be counted goes with an article: "the grant application"."""


def _head_of(text: str) -> str:
    plain = re.sub(r" ?\([^()]*\)", "", text).split(",")[0]
    return _BEFORE_LINK.split(f"{plain} ")[0].split()[-1]


def _is_noun_phrase(named: str, core: str) -> bool:
    """
    Whether all words before the first link may belong to a thing with a plain name.
    """
    before = _BEFORE_LINK.split(named)[0].split()
    verb = opens_with_verb(named) and before[0].lower() not in FROM_GERUND
    verb = verb and not names_a_thing(capitalised(named), current=False)
    past = any(is_past(word) and "-" not in word for word in before[1:])
    past = past or any(is_past(word) for word in _BEHIND_A_NOUN.findall(named))
    alone = verb and len(before) == 1 and not named.startswith(f"{before[0]} of ")
    common = core[:1].islower() or bool(re.match(r"[A-Z][A-Z\d]+s?$|[A-Z]\ds$", core))
    return common and not alone and not past


def _with_article(text: str, core: str, *, known: bool) -> str | None:
    first = text.split(" ", maxsplit=1)[0]
    sides = [side.split()[-1] for side in _before_link(text).split(" and ")]
    bare = (
        _END_OF.match(text)
        or _FIX.match(text)
        or any(_is_bare(text, one) for one in (core, *sides))
    )
    counted = re.match(r"(?:one|two|\d)", first) and not _SIZE_OF_ONE.match(first)
    done = _ACT.fullmatch(first) or re.match(r"[a-z]+ing (?:up|out|down|off)\b", text)
    if bare or done or counted or (first == core and core.isupper()):
        return text
    if text.startswith("lot of "):
        return f"a {text}"
    placed = re.search(rf"{re.escape(core)} (?:at|in) (?:the )?[A-Z]", text)
    one = is_counted(core) and not placed
    if not (known or one or _is_the_one(text, core)):
        return None
    return f"{article(text) if one else 'the'} {text}"


def _is_the_one(text: str, core: str) -> bool:
    """
    Whether there is one that is meant, or what *core* names is had at its time: "the
    deli counter", "the weekly pay run"; of other things nobody knows the article.
    """
    timed = _AT_ITS_TIME.match(text) and not _BESIDE_ANOTHER.search(core)
    named = core.lower() in _OF_ONES_WORK or core.isupper()
    return bool(timed or named or re.search(rf"\b{re.escape(core)} of ", text))


_AT_ITS_TIME = regex(
    r"(?:daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|morning|evening|"
    r"weekend|night|day|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) ",
    re.IGNORECASE,
)
_BESIDE_ANOTHER = regex(r"(?:work|shift)$")
_OF_ONES_WORK = frozenset(
    """
bar book bookings branch brigade bureau cellar check-in check-out checkout cleanroom
clinic cloakroom collection counter course day desk diary door file fleet floor
follow-up forecourt front garden greenhouse handover helpdesk hotline intake kiosk larder
ledger lounge mailbox mailroom matrix menu night plant noticeboard nursery order pantry
pass pharmacy phone playground pool press range register reception review rota round
route run schedule section shift shopfloor side stall stand stockroom storeroom
switchboard table tearoom terrace turnaround van wall website window workroom yard
""".split()
)
"""What a place of work has one of: "the deli counter", "the night shift"."""
