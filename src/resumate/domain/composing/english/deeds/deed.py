"""
What an English resume line says was done, in the tense it is told in.
"""

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import with_asides
from resumate.domain.composing.english.deeds.counted import (
    still_done,
    still_going,
    with_years,
)
from resumate.domain.composing.english.deeds.duty import noun_phrase
from resumate.domain.composing.english.deeds.noted_things import with_the
from resumate.domain.composing.english.deeds.series import enumerated, in_series
from resumate.domain.composing.english.deeds.tenses import in_tense, inflected
from resumate.domain.composing.english.words.articles import (
    CREATING,
    article,
    with_articles,
)
from resumate.domain.composing.english.words.naming import (
    CARES_FOR,
    is_only_a_verb,
    names_a_thing,
)
from resumate.domain.composing.english.words.patterns import (
    ABSTRACT,
    ACTION_NOUNS,
    ACTION_OF,
    ADJECTIVAL,
    DESCRIBED,
    DOUBTFUL_EASE,
    HAPPENED,
    NO_UNIT,
    NOUN_GERUNDS,
    NOUN_OR_VERB,
    ONCE,
    OUTCOME,
    PASSIVE,
    SUBORDINATE,
)
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_GERUND,
    FROM_THIRD_PERSON,
    is_past,
    past,
    past_of_gerund,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.words import keys_of, words
from resumate.domain.patterns import regex

_RESULT_FIRST = regex(
    r"^(?P<what>[A-Z][\w'-]*(?: (?!and\b|which\b|that\b|of\b|were\b|was\b)"
    r"[\w'-]+){0,4}?) (?P<verb>cut|reduced|lowered|raised|increased|improved) "
    r"(?P<how>(?:from|by|to) \S.*\d.*)$"
)
_AND_DOING = regex(
    r" and (\w+ing)(?= (?:to|of|for|with|the|all|them|\w+s\b|"
    r"\w+ (?:from|of|for|by|with)\b|\w+ \w+s\b))"
)
_AFTER_DOING = regex(
    r"^(?P<what>[A-Z][\w-]*(?: [\w-]+){0,4}?) (?P<way>(?:up|down) (?:from |"
    r"by )?[$€£]?\d"
    r"[\w.,%$€£]*(?: to [$€£]?\d\S*)?) (?:after|through|by|following) "
    r"(?P<did>[a-z]+ing \S.*)$"
)
_OF_A_TARGET = regex(
    r"^(?P<share>\d[\d.,]* ?%) of (?:(?:my|an?|the|own) )?(?P<size>[$€£]\S+ )?"
    r"(?P<goal>(?:sales )?(?:quota|target|goal)s?\b.*)$"
)
_BESIDE_A_NOUN = regex(
    r"^\w+ing and (?!\w+ing\b)(?:[a-z]+ \w+(?:tion|ment|ance|ing|keeping|control)\b|"
    r"[a-z]+ (?:of|for|in|to|at|on|with) )"
)
"""A gerund beside a name of work is one itself: "Ordering and stock rotation"."""
_LISTED_ACTS = regex(
    r"^\w+ing, |^(?!.*\band\b)[^,]+, [^,]+, |, (?!(?:\w+ )?and )"
    r"(?!(?:ensur|improv|result|reduc|increas|rais|sav|cutt|enabl|achiev|lead|help|"
    r"includ|us|mak|allow|bring|keep|provid|support)ing\b)\w+ing\b(?!.*\band \w+ing\b)"
)
"""Gerunds side by side, and what stands in a row behind one, name what the work is:
"Picking, packing", "Receiving temps, HACCP logs, 11 vendors"."""
_LISTED_THINGS = regex(r"^(?:[^,]+, ){2,}(?P<last>[a-z]+) and (?P<also>[a-z]+) \w+s?$")
"""A list without its "and" may end so: "full and final settlement"."""
_NUMBERED_ONES = regex(r"^\w+s \d+(?:, \d+)* (?:and|&) \d+(?=$|[,;.])")
"""Things by their numbers: "Routes 14, 49 and 80"."""
_BESIDE_A_GERUND = regex(r"and (?!\w+ing\b.*\band \w+ing\b)[a-z]+ing\b")
"""A word beside a gerund is a noun: "Email and ordering on the tablet"."""
_MIXED = regex(r"\band (?:have|had|am|was|is) ")
"""Two tenses in one."""
_ONES_OWN = regex(
    r"^Own (?:[^,]* (?:up|down) from |"
    r"(?!(?:an?|the|all|our|my|its|their|both|every|each|this|these|new|full|end|"
    r"(?:and|or|&) [a-z]+ (?:an?|the|all|our)) ?\b)"
    r"(?![^,;:(]*?\b[\w&-]*(?:tion|ment|ance|ing|sis|budget|backlog|roadmap|strategy|P&L|"
    r"pipeline|forecast|process|relationships)(?:$|[,;:.]| (?:for|of|across|in|with|"
    r"and|from|to)\b)))"
)
"""What is one's own, as nothing shows that one owns it at work: "Own service ute", "Own
three-year fellowship", and not "Own the forecast"."""
_OF_OTHERS = regex(r"^[\w-]+s (?:are|were|is|was|have|has|had|do|did) ", re.IGNORECASE)
"""A sentence that others are told of in: "Reviews are done by the manager"."""
_MADE_FOR_IT = frozenset("machine truck tool equipment".split())
"""What a gerund before it is made for: "buffing machine" is no deed."""
_OF_A_FIELD = frozenset(
    "safeguarding licensing training cleaning fostering parking lending counselling "
    "coaching recycling fundraising gardening cooking billing hiring".split()
)
_PAPERS = regex(
    r"(?:referral|concern|alert|report|record|log|rota|form|quer(?:y|ie)|enquir(?:y|ie)|"
    r"application|permit|decision|session|lesson|meeting|polic(?:y|ie)|audit|check|"
    r"schedule|plan|file|case|event|target|dispute|assessment|class)(?:s|es)?"
)
"""What a gerund of a field says the kind of, and does nothing to: "safeguarding
referrals", "cleaning rotas"."""
_TIMES = frozenset("Daily Weekly Monthly Quarterly Yearly Hourly".split())
_RANKS = frozenset("grade level band stage class phase step tier".split())
"""Before a number they name it: "Grade 6 clarinet"."""
_COMPOUNDS = frozenset(
    tuple(pair.split())
    for pair in (
        "mix design, balance sheet, earned value, email campaigns, email marketing, "
        "email newsletters, bill queries, bill payments, quiz night, quiz nights, "
        "phone calls, stand set, stand set-up, lift truck, drill press, band saw, "
        "typing speed, settled status, supported living, supported housing, "
        "assisted living, sheltered housing, applied research, "
        "wiring diagram, wiring diagrams"
    ).split(", ")
)
"""Things of the trade that a verb's form begins."""
_GERUND_OF_A_NOUN = regex(r"^\w+ing (?:and|or|&) [a-z]+-(?!\w+ing\b)[a-z]+ \w+s\b")
"""What describes things beside another word: "Manufacturing and non-profit clients"."""
_MEASURED = regex(
    r"^(?:budget|spend|turnover|price|fund) (?:of )?(?:[$€£]\d|\d+[km]\b)|"
    r"^[\w-]+ (?:accuracy|rate|ratio|yield) (?:[\d~<>]|up |down |at \d)|"
    r"^[\w-]+ (?!for |with |on )[a-z-]+ [$€£]?\d[\d.,]* ?(?:to|[-–]) ?[$€£]?\d|"
    r"^(?P<act>\w+) (?!(?:an?|the|our|my|all|up)\b)[\w-]+(?: [\w-]+){0,3}? "
    r"(?:(?:up |down )?from \S*\d[^,;]*|[~<>]?\d[\d.,]* ?%(?: \([^()]*\))?) to \S*\d",
    re.IGNORECASE,
)
"""What is measured of the work that a noun names: "Pick accuracy 98.1% to 99.6%", "Pick
errors down from 11 to 4", "Schedule compliance 61% (2018) to 84%"."""
_CHANGES = keys_of(words("cut raise improve bring take drive get push halve", "en"))
"""What is done to a measure: "reducing errors", and not "picking errors"."""
_NO_ADVERBS = frozenset(
    "Family Supply Assembly Apply Reply Early Friendly Elderly Only Lively".split()
)


_BRIEF = regex(
    r"Brief [a-z-]*(?:al|ive|ous|ic|ed) (?!staff|crew|team|people|leadership)"
    r"[a-z]+(?<!s)(?=$|[,;(]| (?:using|with|for|of|and|in|by)\b)"
)
"""Work that is short, and nobody briefed: "Brief individual work with families"."""


def deed(text: str, *, current: bool) -> Clause | None:
    """
    The line as a deed or a duty; None if it opens with neither.
    """
    adverb, rest = _leading_adverb(text)
    head, _, tail = rest.partition(" ")
    word, following = head.lower().rstrip(","), tail.split(" ")[0].rstrip(",")
    if done := _from_action(rest, current=current) or _outcome(text) or of_result(text):
        return done
    verbs = following == "and" and tail.split(" ")[1].lower() in BASE
    thing = _BRIEF.match(rest) or (
        not verbs and _is_noun_use(word, following) and not CARES_FOR.match(rest)
    )
    if thing:
        return noun_phrase(text, certain=True)
    if is_measured(rest) or _is_no_deed(rest, current=current):
        return None
    if is_past(head.rstrip(",")):
        told = head.lower() + " " + tail
        return _did(adverb + (still_going(told) if current else told))
    said = in_tense(rest, word, following, current=current)
    if said:
        return _did(adverb + (still_done(said) if current else said))
    return _from_gerund(adverb, rest, current=current) or noun_phrase(text)


def _outcome(text: str) -> Clause | None:
    if quota := _OF_A_TARGET.match(text):
        size = quota["size"] or ""
        return Clause(f"reached {quota['share']} of my {size}{quota['goal']}", Form.DID)
    if not OUTCOME.match(text):
        return None
    size = re.sub(r"^an? ", "", lowered(text))
    return Clause(f"achieved {article(size)} {size}", Form.DID, 0.8)


def of_result(text: str) -> Clause | None:
    """
    "Shrinkage cut from 1.9% to 1.1%": a result named before its verb.
    """
    opens = text.split(" ", maxsplit=1)[0]
    after = None if is_past(opens) else _AFTER_DOING.match(text)
    if after:
        verb, _, rest = after["did"].partition(" ")
        did = past_of_gerund(verb.lower())
        what = lowered(after["what"])
        the = "" if what.endswith("s") or re.match(r"(?:the|our|my) ", what) else "the "
        way = f"{'were' if what.endswith('s') else 'was'} {after['way']}"
        told = f"{did} {rest}, after which {the}{what} {way}"
        return Clause(told, Form.DID, 0.9) if did else None
    match = _RESULT_FIRST.match(text)
    if not match:
        return None
    how, _, beside = match["how"].partition(", ")
    how = how if is_past(beside.partition(" ")[0]) else match["how"]
    said = f"{match['verb']} {with_the(lowered(match['what']))} {how}"
    return Clause(said, Form.DID, 0.9)


def is_measured(text: str) -> bool:
    """
    Whether a line tells the measure of some work, and not what changed it, or of what
    is one's own.
    """
    if _ONES_OWN.match(text):
        return True
    found = _MEASURED.match(text)
    act = found["act"] if found else None
    changed = act and (is_past(act) or keys_of(words(act, "en")) & _CHANGES)
    return bool(found) and not changed


def _is_no_deed(text: str, *, current: bool) -> bool:
    """
    Whether a line that opens like a deed names things, or mixes the tenses.
    """
    head, _, tail = text.partition(" ")
    word = head.lower().rstrip(",")
    mixed = (
        bool(_NUMBERED_ONES.match(text))
        or bool(word in BASE and _MIXED.search(text))
        or bool(_OF_OTHERS.match(text))
    )
    mixed = mixed or (word in BASE and bool(_BESIDE_A_GERUND.match(tail)))
    # What one owns at work is told of a post that is held; else it is one's own.
    mixed = mixed or (word == "own" and not current)
    other = _is_list(head, tail.split(" ")[0].rstrip(",")) or mixed
    return other or _is_description(word, tail) or names_a_thing(text, current=current)


def _is_list(head: str, following: str) -> bool:
    """
    "Code, coffee and crullers" is no deed, nor is "Displays, playground duty".
    """
    word = head[:-1].lower()
    things = word in FROM_THIRD_PERSON or (word in BASE and following not in BASE)
    return head.endswith(",") and things


def _is_description(word: str, tail: str) -> bool:
    """
    "Automated pruning toolkit" may be what the thing is, not what was done.
    """
    bare = with_articles(f"{word} {tail}") != f"{word} {tail}"
    named = _NAMED_BEHIND.match(tail) and word.endswith("ed") and word not in _SURE
    return bare and bool(word in DESCRIBED or named)


_NAMED_BEHIND = regex(r"[a-z-]+(?:$|, (?:(?:at|in) )?[A-Z])")
"""One thing, and what it belongs to: "talk, Peat Futures symposium"."""
_SURE = frozenset(
    "attended chaired cleaned closed coordinated co-ordinated directed edited founded "
    "hosted improved lectured maintained managed moderated opened operated redesigned "
    "refurbished relaunched renovated reviewed revised submitted supervised tested "
    "translated updated upgraded visited".split()
) | {word for word in CREATING if word.endswith("ed")}
"""Before one bare thing these tell a deed; "Invited talk" is a kind of talk."""


def _did(text: str) -> Clause | None:
    ease = DOUBTFUL_EASE if NO_UNIT.search(text) else 1.0
    before, _, last = text.rpartition(", ")
    if PASSIVE.match(last) and is_past(before.partition(" ")[0]) and "," not in before:
        text = f"{before} and was {last.removeprefix('and ')}"
    text = re.sub(r"^(\w+(?: and \w+)?) own (?=[a-z])", r"\1 my own ", text)
    text = _WITHOUT_FROM.sub("from ", _AS_ONE.sub(_as_one, text))
    told = with_asides(enumerated(in_series(with_years(text))))
    return Clause(with_articles(told), Form.DID, ease) if told else None


_WITHOUT_FROM = regex(
    r"(?<=[a-z] )(?<!from )(?<!of )(?<!between )(?<!by )(?<!about )(?<!at )(?<!up )"
    r"(?=\d[\d.,]*% to \d[\d.,]*%)"
)
""""Took the recall rate 61% to 78%" came from the first."""
_AS_ONE = regex(
    r"\b(?P<did>started|began|worked|served|volunteered|acted|stayed|trained|hired) as "
    r"(?P<who>(?!(?:an?|the|my|one|part)\b)(?:[a-z-]+ ){0,2}[a-z]+)"
    r"(?=$|[,;(]| (?:and|in|at|on|from|for|then|before|until|while|when|with|since)\b)"
)


def _as_one(found: re.Match[str]) -> str:
    """
    "Started as clerk" as "started as a clerk".
    """
    who = found["who"]
    one = title_score(who.rpartition(" ")[2]) > 0 and not who.endswith("s")
    return f"{found['did']} as {article(who)} {who}" if one else found.group()


def _leading_adverb(text: str) -> tuple[str, str]:
    match = re.match(
        r"^([A-Z][a-z]+ly|Jointly|Then) (?=[A-Za-z-]+(?:ed|ing|s)?\b)", text
    )
    if match and match.group(1) in _TIMES:
        following = text[match.end() :].split(maxsplit=1)[0].rstrip(",")
        if following in BASE or following in FROM_GERUND:
            return "", text  # "Daily walk round checks", "Weekly planning"
    if not match or match.group(1) in _NO_ADVERBS:
        return "", text
    return match.group(1).lower() + " ", text[match.end() :]


def opens_with_noun(text: str) -> bool:
    """
    Whether the first word is one before the second: "Grade 11", "Research on".
    """
    first, _, rest = text.lower().partition(" ")
    return _is_noun_use(first.rstrip(","), rest.split(" ")[0].rstrip(","))


def _is_noun_use(word: str, following: str) -> bool:
    made_for_it = word.endswith("ing") and following.rstrip("s") in _MADE_FOR_IT
    if made_for_it or (word in _OF_A_FIELD and _PAPERS.fullmatch(following)):
        return True
    named = word in _RANKS and following[:1].isdigit()
    if named or (word, following.split("/", maxsplit=1)[0]) in _COMPOUNDS:
        return True
    if word in NOUN_GERUNDS or (word == "staff" and following.endswith("s")):
        return True
    if word not in NOUN_OR_VERB:
        return False
    if word == "research" and following in {"on", "into"}:
        return True
    is_person = bool(re.search(r"(?:[^f]er|or|ist|ant)$", following))
    act = following.endswith("ing") and following in FROM_GERUND
    named = bool(ABSTRACT.match(following)) or is_person or is_past(following)
    return named or act


_ACTS_ALONE = regex(
    r"\w+ing(?: (?:up|out|down|off|over|away|in))? and \w+ing(?: (?:up|out|down|off))?"
)
"""What was done to nothing that is named: no deed has it."""


def _from_gerund(adverb: str, text: str, *, current: bool) -> Clause | None:
    head = text.split(" ", maxsplit=1)[0].lower().rstrip(",")
    trained = _IN_TRAINING.match(text) and not is_only_a_verb(FROM_GERUND.get(head, ""))
    named = trained or HAPPENED.match(text) or _LISTED_ACTS.search(text)
    if not head.endswith("ing") or named or _is_a_post(text):
        return None
    if (things := _LISTED_THINGS.match(text)) and _describe(things):
        return None
    said = re.sub(r"^(\w+ing(?: and \w+ing)?) of ", r"\1 ", text)
    beside = _BESIDE_A_NOUN.match(text) or _GERUND_OF_A_NOUN.match(text)
    if _unknown_gerund(said) or beside or _ACTS_ALONE.fullmatch(text):
        return Clause(adverb + lowered(said), Form.DUTY, 0.7)
    said = re.sub(r"\band using\b", "and use" if current else "and used", said)
    if current and head in FROM_GERUND:
        return _did(adverb + inflected(said, FROM_GERUND, FROM_GERUND.__getitem__))
    if not current and past_of_gerund(head) and head in FROM_GERUND:
        return _did(adverb + inflected(said, FROM_GERUND, past_of_gerund))
    return Clause(adverb + lowered(said), Form.DUTY, 0.7)


_SOMEBODY = regex(r"\w+ing (?P<who>[a-z]+)(?=$|,|;| (?:since|for|of|at|from|until)\b)")


def _is_a_post(text: str) -> bool:
    """
    Whether a gerund says of what somebody is one: "Safeguarding deputy since 2031".
    """
    found = _SOMEBODY.match(text)
    who = found["who"] if found else ""
    return bool(who) and not who.endswith("s") and title_score(who) > 0


_IN_TRAINING = regex(
    r"(?!(?:[Rr]unn|[Ll]ead|[Pp]lann|[Bb]ook|[Ss]upport|[Hh]old|[Ss]tart)ing )"
    r"\w+ing (?:and \w+ing )?(?:training|awareness|refreshers?|course|certificate)s?\b"
)
"""What one was trained in, and did not do: "Safeguarding training every year"."""


def _describe(things: re.Match[str]) -> bool:
    """
    Whether the last "and" of a list joins two words that describe one thing, as one
    that is not many stands there before one that is an adjective.
    """
    return not things["last"].endswith("s") and bool(ADJECTIVAL.search(things["also"]))


def _unknown_gerund(text: str) -> bool:
    """
    Whether a coordinated gerund has no verb in the lexicon.
    """
    joined = re.findall(r"\band (\w+ing)\b(?= \w)", text)
    behind_commas = re.findall(r", (\w+ing)\b(?= \w)", text) if joined else []
    found = {word.lower() for word in (*joined, *behind_commas)} - SUBORDINATE
    return any(word not in FROM_GERUND for word in found)


def _from_action(text: str, *, current: bool) -> Clause | None:
    """
    "Development of X" as "developed X": the same level, said with a verb.
    """
    match = ACTION_OF.match(text)
    nouns = [noun.lower() for noun in match.groups() if noun] if match else []
    verbs = [ACTION_NOUNS.get(noun) or FROM_GERUND.get(noun) for noun in nouns]
    known = [verb for verb in verbs if verb]
    if not match or not known or len(known) < len(nouns):
        return None
    once = all(verb in ONCE for verb in known)
    said = " and ".join(past(v) if once or not current else v for v in known)
    said = said.replace("set-up", "set up")
    rest = text[match.end() :]
    if also := _AND_DOING.search(rest):
        verb = FROM_GERUND.get(also.group(1))
        told = (past(verb) if once or not current else verb) if verb else ""
        rest = rest[: also.start()] + f" and {told}" + rest[also.end() :]
        if not told:
            return None
    deed_ = _did(f"{said} {rest}")
    return replace(deed_, ease=0.9) if deed_ else None
