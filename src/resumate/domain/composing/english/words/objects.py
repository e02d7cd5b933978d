"""
Whether a verb has what it needs behind it: who "interviewed on local radio" was asked,
and who "corrugated board" did nothing.
"""

import re

from resumate.domain.composing.english.words.naming import has_object
from resumate.domain.language.english_verbs import BASE, FROM_PAST, IRREGULAR_PAST
from resumate.domain.patterns import regex

_NEEDS_NO_OBJECT = frozenset(
    """
account act adapt advance advise appear apply argue assist attend bake bid bill blog
brief campaign care cater chat check clean climb co-operate co-ordinate coach code
collaborate comment communicate compete comply confer connect consult continue
contribute cook cooperate coordinate correspond cover deal debate deliver depend
deputise deputize email end engage escalate excel exchange exercise exhibit experiment
farm fill finish fish focus freelance fundraise graduate help hike improvise innovate
inspect integrate interact intern intervene invest join lecture liaise listen live lobby
log look mediate mentor mine minute move navigate negotiate network operate order paint
participate partner patrol perform phone photograph pitch plan play practice practise
prepare present preside program progress protest publish qualify quote race react
recruit referee rehearse relocate remain reply report research respond retire return
ride rotate sail sample score search serve ship shop side sign specialise specialize
start stay step stop strive study succeed survey switch talk temp tend tender test tour
trade train transfer translate travel try tutor type umpire volunteer vote wait walk
weld work
""".split()
)
"""What one does without doing it to something: "volunteered at a shelter"."""
_NO_PARTICLE = frozenset("at by during of on under with within in".split())
_WITH_ITS_PARTICLE = frozenset(
    "booked called carried checked clocked filled handed keyed locked logged moved "
    "passed phased signed turned typed".split()
)
"""With "in" or "on" behind them they go on to an object: "signed in visitors"."""
_NEVER_TO_A_THING = frozenset(
    "act collaborate comply cooperate co-operate deputise deputize interact intervene "
    "liaise participate specialise specialize".split()
)
_TELLS_HOW = regex(
    r"(?:of|for|with|to|in|at|on|from|by|as|under|over|across|between|through|during|within|on|up|"
    r"when|where|while|if|and|or|both|daily|weekly|[a-z]+ly|[a-z]+-to-[a-z]+|effectively)$"
)
_NAMED = regex(r"[A-Z]|(?:that|how|what|in|on|at|with|for|to|by|through|as|from) ")
"""Behind an unknown verb a name, or how it was done, shows that it is one."""


def may_do(verb: str, behind: str) -> bool:
    """
    Whether *verb*, as it opens a deed, may be told with what stands *behind* it.
    """
    if _is_unknown(verb) and not (has_object(behind) or _NAMED.match(behind)):
        return False
    following = behind.partition(" ")[0]
    return not (_is_done_to_it(verb, behind) or _does_nothing_to(verb, following))


def _is_done_to_it(verb: str, behind: str) -> bool:
    """
    Whether the past form may say what was done to one, or to a thing that stands
    elsewhere: "interviewed on local radio", "commissioned in March".
    """
    following, _, after = behind.partition(" ")
    regular = verb.endswith("ed") and verb not in IRREGULAR_PAST
    if following not in _NO_PARTICLE or not regular:
        return False
    if not _bases(verb).isdisjoint(_NEEDS_NO_OBJECT):
        return False
    phrasal = verb in _WITH_ITS_PARTICLE and following in {"in", "on"}
    return not (phrasal and not re.match(r"[A-Z\d]", after))


def _bases(verb: str) -> set[str]:
    """
    What a regular past form may be of: "stepped" of "step".
    """
    return {FROM_PAST.get(verb, ""), verb[:-2], verb[:-1], verb[:-3]}


def _is_unknown(verb: str) -> bool:
    """
    Whether *verb* has a past form's end and is none that is known: "corrugated".
    """
    ends = verb.endswith("ed") and "-" not in verb and verb not in IRREGULAR_PAST
    bases = _bases(verb)
    again = (one.removeprefix("re").removeprefix("un") for one in bases)
    known = not (bases | set(again)).isdisjoint(BASE | _NEEDS_NO_OBJECT)
    return ends and not known and not verb.endswith("ened")


def _does_nothing_to(verb: str, following: str) -> bool:
    """
    Whether a thing follows a verb that takes none: "act Shift Supervisor".
    """
    never = verb in _NEVER_TO_A_THING or FROM_PAST.get(verb) in _NEVER_TO_A_THING
    return never and not _TELLS_HOW.match(following.rstrip(","))
