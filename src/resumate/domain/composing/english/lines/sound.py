"""
Whether a clause that was made of a line is certainly well formed behind the words that
lead it in: a line that rules misread is told as it stands, or not at all.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.words.articles import is_counted
from resumate.domain.composing.english.words.loose_ends import stops_inside
from resumate.domain.composing.english.words.naming import is_only_a_verb
from resumate.domain.composing.english.words.objects import may_do
from resumate.domain.language.english_verbs import BASE, FROM_GERUND, is_past
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_TORN = regex(
    r"\b(?:the|an?) (?:the|an?|out|off|up|together|my|our|and|or|of|for|with|to|from|in|at|on|by|as|was|were|is|are|has|had|have|because|when|who|which|not)(?= )|"
    r"\b(?:fell|rose|grew|dropped|was|were|went) (?:went|was|were|is|are)\b|"
    r" (?:and|or|with|of|the|an|for|from|including|via|my|our|than)$|"
    r" and (?:hold|keep|take|make|give|have|do|get|put|bring|use|need|want)$|\(\s*\)|,\s*[,)]"
)
"""What no English sentence has: "the from", "fell went", an end that wants more."""
_LEADS = regex(
    r"^(?:(?:[a-z]+ly|also|then|always|often|jointly|have|had|twice|regularly) )*"
)
_NOT_BEHIND_A_VERB = frozenset(
    "because since although is was are were has etc whose which than it them".split()
)
_OF_ONESELF = frozenset(
    "am was were got get have had been kept keep helped help made make saw see let go went came come".split()
)
_NO_OBJECT_NEEDED = frozenset(
    "work worked travel travelled cook cooked bake baked teach taught train trained present presented "
    "lecture lectured volunteer volunteered perform performed trade traded type typed drive drove sing sang "
    "play played study studied move moved report reported write wrote read clean cleaned weld welded paint painted".split()
)
"""Verbs that may stand before a bracket: "taught (in Welsh)"."""
_PREPOSITION = regex(r"(?:of|for|with|to|in|at|on|from|by|as|under|over)$")
_EARNED = regex(
    r"^(?:(?!(?:that|which|who)\b)[^,;()])*\b(?:brought|earned|made|saved|rose|fell|grew|took|gave)(?: in)? [$€£\d]"
)
"""A second verb: "upsell programme at the desk brought £62,000" is no deed."""
_ITEM = regex(r",? and |, ")

_SUBJECT = regex(
    r"(?<!which )(?<!that )(?<!who )(?<!what )(?<!when )(?<!where )(?<!while )(?<!as )(?<!if )(?<!things )\b(?:I|we|you|they|he|she)\b"
)
_FINITE = regex(
    r"(?<!which )(?<!that )(?<!who )(?<!what )(?<!when )(?<!where )(?<!while )(?<!as )(?<!if )\b(?:is|was|are|were|has|have|had|will|can|could|would|went|fell|rose|grew|became|came)\b(?! been)"
)
_RELATIVE = regex(
    r"\b(?:who|which|that|whom|whose|what|when|where|while|after|before|until|because|as|if) "
)
_MORE_TOLD = regex(r", and (?=I |[^,]* (?:was|were|went|fell|rose|grew|dropped) )")
"""Where a clause of its own follows."""
_NO_NOUN = regex(
    r"^(?:(?:the|an?) )?(?:from|in|on|at|to|for|by|with|as|into|within|because|when|while|if|also|then|not|able|responsible|"
    r"continue|let|learnt|learned|took|gave|did|went|came|got|hit|being|been|very|always|never) "
)
_ACT_ON_A_THING = regex(
    r"^(?:(?:the|an?) )?(?P<act>[a-z-]+)(?: (?:up|out|off|in|on|down|over))? (?:the|an?|my|our|their|your|its|it|them|us) "
)
_TO_DO = regex(r"^(?:(?:the|an?) )?(?P<act>[a-z-]+) to (?P<do>[a-z]+)\b")
_PAPER = regex(
    r"\b(?:licen[cs]e[sd]?|certificat(?:es?|ions?)|certs?|ticket|diploma|degree|qualified|NVQ|BTEC|GCSEs?|accredited|"
    r"DBS|edition|apprenticeship|awards?|prizes?|shortlist)(?:$| \(|,| (?:and|at|in|from|with|level|achieved|gained|held)\b)",
    re.IGNORECASE,
)
"""What is held: no work includes it."""
_LEVEL_OF_PAPER = regex(
    r"^(?:the )?(?:G?NVQ|SVQ|BTEC|QCF|RQF|GCSE|HN[CD]|AAT|CIPD)s? ?\d?\b"
)
_OUTCOME = regex(
    r"^[^(]*(?: (?:up|down) (?:from|by|\d)| (?:above|below) (?:the )?(?:average|target|national|budget)| (?:highest|lowest|best) (?:in|of)\b)|"
    r"^(?:the )?(?:no|nil|zero|high|low) |"
    r"^.*[a-z]s? from [$€£]?\d\S* to [$€£]?\d\S*(?:$|,| in | over )|"
    r"^.*\b(?:rates?|ratios?|scores?|accuracy|yields?|scrap|waste|downtime|shrink(?:age)?) (?:under|over|below|above|at) \d"
)
"""What work came to, or was without: it does not include that."""
_ADJECTIVE = regex(
    r"\b(?:commercial|residential|industrial|domestic|electrical|mechanical|medical|surgical|clinical|technical|"
    r"general|local|national|international|various|private|public|rural|urban|home based|office based)(?: during .*)?$"
)
_MANY_OF = regex(
    r"^(?!an? |the )(?P<head>(?:[a-z-]+ )?(?:house|range|list|series|board|fleet|crew|class|group|pool|caseload|brigade|team|[a-z]+)) of "
)
_WITHOUT_ARTICLE = frozenset(
    "house brigade crew fleet caseload range list series group".split()
)
_MANY_AS_ONE = regex(
    r"^(?:am|was|have been) an? (?:(?!(?:to|of|for|with|at|in|on|from|by|who|and) )[\w/-]+ )*[a-z]{2,}(?<![sui])s (?:to|of|for|with|at|in|on|from|by|and) "
)
"""One is no "signpost patients to"."""
_A_PERSON = regex(r"^(?:am|was|have been) (?:an?|the) (?P<who>[a-z-]+)")


_OF_NOTHING = regex(
    r"(?:one|two|three|four|five|six|\d+|all|both|most)(?=$|, [a-z]| and )"
)
"""So many of what is not named: "built two and repaired all"."""
_PRIZE_BY_NAME = regex(r"[\"“‘][^\"”’]+[\"”’] (?:award|prize|medal)\b")
"""Behind a verb's base form it is that of a noun: "Store 'Best Window' award"."""
_A_LEVEL = regex(r"(?:Level|Stage|Part|Grade) \d(?=$|,| \()")


def is_sound(clause: Clause) -> bool:
    """
    Whether *clause* is certainly whole.
    """
    if _TORN.search(clause.text) or stops_inside(clause.text):
        return False
    if clause.form is Form.DID:
        return _is_deed(clause.text)
    if clause.form is Form.DUTY:
        return _is_work(_MORE_TOLD.split(clause.text)[0])
    if clause.form is Form.STATE:
        who = _A_PERSON.match(clause.text)
        return not (who and is_only_a_verb(who["who"])) and not _MANY_AS_ONE.match(
            clause.text
        )
    return True


_DESCRIBES = regex(r"(?:non|self|well|ill|semi|half|multi|ultra)-")
"""What opens a word that says of what kind a thing is: "Non-notified consents"."""


def _is_deed(text: str) -> bool:
    """
    Whether a verb opens *text* and what follows can follow a verb.
    """
    rest = text[_leads(text) :]
    verb, _, behind = rest.partition(" ")
    following, _, after = behind.partition(" ")
    if verb in BASE and not is_past(verb) and _EARNED.search(behind):
        return False
    if (
        _DESCRIBES.match(verb)
        or not behind
        or following.lower().rstrip(",") in _NOT_BEHIND_A_VERB
    ):
        return False
    # "Safeguarding Level 2" is a paper.
    named = _of_nobody_named(behind) or _joins_no_verb(rest) or _A_LEVEL.match(behind)
    prize = _PRIZE_BY_NAME.match(behind) and not is_past(verb)
    named = named or _OF_NOTHING.match(behind)
    a_thing = any(map(is_counted, behind.split(", ")[1:]))  # "served guests, till, …"
    if named or prize or a_thing or not may_do(verb, behind):
        return False
    both = re.match(r"(?P<one>[a-z-]+) and (?P<other>[a-z-]+) \(", rest)
    if both or behind.startswith("("):
        return verb in _NO_OBJECT_NEEDED
    if verb.endswith(",") or re.fullmatch(r"(?:up|down|out|off|over|away),", following):
        return all(
            map(_opens_with_a_verb, _ITEM.split(re.sub(r"\([^()]*\)", "", rest)))
        )
    bare = not after or after.startswith("(") or _PREPOSITION.match(after.split(" ")[0])
    described = is_past(following) and following.endswith("ed") and bare
    return not described or verb in _OF_ONESELF


_OF_THEM = regex(
    r"\b(?:all|both|some|most|many|any|each|one|two|three|\d+|half|third|quarter|fifth|tenth) of (?:them|those|these)\b|"
    r"\bthe (?:[a-z]+ )?ones\b"
)
_MANY = regex(
    r"\b(?!(?:was|has|as)\b)[A-Za-z-]{2,}(?<![su])s\b|\b(?:people|staff|children)\b|\band\b.* and "
)
_THEM = regex(r"\bthem\b")


def _of_nobody_named(behind: str) -> bool:
    """
    Whether it points back to what was told elsewhere: "changed all of them", "made safe
    and got them ready".
    """
    found = _OF_THEM.search(behind) or _THEM.search(behind)
    before = behind[: found.start()] if found else ""
    named = _MANY.search(before) or any(map(title_score, before.split()))
    return bool(found) and not named


_JOINED = regex(r"(?P<verb>[a-z]+) and (?P<other>[a-z]+)(?=$|[ ,])")


def _joins_no_verb(text: str) -> bool:
    """
    Whether a thing is joined to the verb that opens: "retain and footings".
    """
    found = _JOINED.match(text)
    return found is not None and not _opens_with_a_verb(text[found.start("other") :])


def _leads(text: str) -> int:
    found = _LEADS.match(text)
    return found.end() if found else 0


def _opens_with_a_verb(item: str) -> bool:
    first = item[_leads(item) :].split(" ", maxsplit=1)[0].rstrip(",")
    return first in BASE or is_past(first) or first.removeprefix("re") in BASE


def _is_work(text: str) -> bool:
    """
    Whether *text* names something that work can include, and says no sentence.
    """
    plain = re.sub(r" ?\([^()]*\)", "", text)
    told = _RELATIVE.split(plain)[0]
    if _SUBJECT.search(plain) or _FINITE.search(told) or _NO_NOUN.match(plain):
        return False
    if _OF_A_SENTENCE.search(plain) or _is_a_stay(plain) or _TIMES.match(plain):
        return False
    if _AT_A_TIME.search(text) or any(
        map(_is_a_measure, _BEFORE_NUMBER.finditer(plain))
    ):
        return False
    first = re.sub(r"^(?:the|an?) ", "", plain).partition(" ")[0]
    if is_only_a_verb(first.lower()) and first.lower() not in FROM_GERUND:
        return False
    acts = _ACT_ON_A_THING.match(plain)
    does = _TO_DO.match(plain)
    verb = (acts and not acts["act"].endswith("ing")) or (does and does["do"] in BASE)
    named = (
        _PAPER.search(text)
        or _LEVEL_OF_PAPER.match(text)
        or _OUTCOME.match(plain)
        or _ADJECTIVE.search(plain)
    )
    lacks = _wants_article(plain) or _lacks_an_article(plain)
    return not (verb or named or lacks)


_SO_LONG = regex(
    r"^(?:(?:the|an?) )?(?P<first>[a-z-]+)(?P<what> [^,]*?)?"
    r" for (?:about |around |over |nearly |almost |some )?"
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several) "
    r"(?:day|week|month|year|season)s?$"
)
_KEPT_UP = regex(r"(?:ing|cover|work|leave|support|care)$")


def _is_a_stay(text: str) -> bool:
    """
    Whether it tells how long one was where: work includes no "a night ward for 18
    months", but "maternity cover for 6 months".
    """
    stay = _SO_LONG.match(text)
    if not stay:
        return False
    words = f"{stay['first']}{stay['what'] or ''}".split()
    return not (_KEPT_UP.search(words[0]) or _KEPT_UP.search(words[-1]))


_TIMES = regex(
    r"^(?:(?:the|all|most|some|\d+|two|three|four|five) )?"
    r"(?:summers?|winters?|springs?|autumns?|seasons?|weekends|evenings|nights|days|weeks|"
    r"months|years|holidays)(?: of (?:19|20)\d\d\b|,| and |$)|"
    r"^(?:one|two|three|four|\d+) (?:day|night|evening|morning|weekend|week|month|summer)s? "
    r"(?:an?|each|every|per|in) "
)
"""When one worked is no work: "summers of 2031 and 2032"."""
_OF_A_SENTENCE = regex(r"\. [A-Z]| only$|\bmy (?:first|last|final)\b")
"""A stop inside, what is all there was, and a time that "my" tells."""
_AT_A_TIME = regex(r"\b\d+(?:[:.]\d\d)? ?[ap]\.?m\b| (?:when|if|while|whenever) ")
"""When it was, or on what condition: work includes no "dish pit when short"."""
_BEFORE_NUMBER = regex(
    r"\b(?P<word>[a-z][\w-]*) [$€£]?\d[\d.,]*(?: (?P<unit>[a-z%]+))?"
)
_BEFORE_A_NUMBER = frozenset(
    "of in at on with for to from by and or about around over under within across than "
    "between a an the per every each some up nearly almost roughly approximately plus "
    "including covering since until after before year years level band grade stage "
    "class phase step tier section part unit key-stage ages aged top first last next".split()
)


_FOR_WHOM = regex(
    r" (?:for|to|with|by) (?P<who>(?!(?:the|an?|my|our|your|its|their|every|each|one) )"
    r"(?:[a-z-]+ )?[a-z]+)(?=$|[,;(]| (?:on|in|at|for) )"
)


def _lacks_an_article(text: str) -> bool:
    """
    Whether one person stands there with no article: "back up for receiving clerk".
    """
    found = (one["who"].rpartition(" ")[2] for one in _FOR_WHOM.finditer(text))
    return any(not who.endswith("s") and title_score(who) > 0 for who in found)


def _is_a_measure(found: re.Match[str]) -> bool:
    """
    Whether a noun has its size right behind it: "first response 22 minutes".
    """
    return found["word"] not in _BEFORE_A_NUMBER


def _wants_article(text: str) -> bool:
    """
    "Team of eight engineers" is "a team": what is counted stands there with none.
    """
    head = _MANY_OF.match(text)
    name = head["head"].rpartition(" ")[2] if head else ""
    return bool(name) and (is_counted(name) or name in _WITHOUT_ARTICLE)
