"""
What a sentence of running text asks in one breath, taken apart: "A PhD, flow cytometry
and experience with mice" are three things to have or to lack.

An item of a list stays whole: who wrote it as one item asks it as one.
"""

import re

from resumate.domain.language.english_verbs import BASE, PAST
from resumate.domain.patterns import regex
from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading.clause_words import ASKED_FIRST, DEEDS
from resumate.domain.posting_reading.german_acts import german_acts, german_holdings
from resumate.domain.posting_reading.segments import joined, segments

_SHARED_HEAD = regex(
    r"\b(?:skills?|abilit(?:y|ies)|experience|knowledge|communication|\w*kenntnisse|"
    r"\w*erfahrung)$",
    re.IGNORECASE,
)
"""What "oral, written and visual" belong to: they are no things of their own."""
_OPEN_END = regex(r"\b(?:in|of|to|for|with|by|on|and|the|an?)$")
_AFTER_NOUN = regex(r"(?:of|for|and)$")
_TO_DO = regex(r"(?:\bzu |\w{2}zu)[a-zäöüß]+(?:en|ern|eln)[.!]?$")
"""An infinitive that what stands before it governs."""
_SHARES_OBJECT = regex(r"(?:speak|read|write|understand)", re.IGNORECASE)
"""Before "and": "speak and write English"."""
_WILL = regex(r"will (?!be\b)")
_OR_LAST = regex(r",\s+(?:or|oder|ou)\s", re.IGNORECASE)
_OR_SIMILAR = regex(
    r"\b(?:or|oder) (?:an? )?(?:other |closely )?(?:related|similar|"
    r"comparable|equivalent|ähnlich\w*|vergleichbar\w*|verwandt\w*)\b",
    re.IGNORECASE,
)
"""What ends a list of alternatives; what opens otherwise is none of them."""
_HAS = regex(
    r"^(?:(?:to )?(?:be|have) |an?|eine?n?|une?|una?|know|have|has|are|hold|speak|can|"
    r"work|"
    r"at least|minimum|mindestens|mehrere|gute?s?|sehr gute|sichere|\d+\+?|"
    r"experience|knowledge|understanding|proficiency|familiarity|fluency|willingness|"
    r"hast|bist|bringst|kennst|sprichst|beherrschst|besitzt|"
    r"worked|care|enjoy|understand|bring|carry|teach|write|sind|haben|kennen|sprechen|"
    r"beherrschen|verfügen|with|mit|(?:\w+ )?(?:\w*erfahrung|\w*kenntnisse))\b",
    re.IGNORECASE,
)
_DOES = regex(r"^(?:know|have|can|speak|hold|are|kennen|sprechen|können)\b")
_OR_DOES = regex(rf",? (?:or|oder) (?={_DOES.pattern[1:]})")
_THE = frozenset(["the", "der", "die", "das"])
_NAME = regex(r"^[A-Z0-9][\w.+#/-]*(?: [A-Z0-9][\w.+#/-]*)*$")
_ENDS_IN_NAME = regex(r"(?:^| )[A-Z][\w.+#/-]*$")
_KNOWN = (
    r"(?:experience|knowledge|understanding|familiarity|proficiency|expertise|"
    r"\w*[kK]enntnisse|\w*[eE]rfahrung)"
)
_AND_ALSO = regex(
    rf",? (?:and|und|sowie) (?=(?:(?!and\b|und\b)[\w-]+ )?{_KNOWN} "
    r"(?:of|in|with|working|using|im|mit)\b[^()]*$"
    r"|(?:Weiterbildung|Ausbildung|Studium|Abschluss) (?:zu[mr]?|als|in|im)\b)"
)
_TWICE = regex(
    rf"^(?P<head>(?:[\w-]+ )?{_KNOWN} )(?P<how>with|of|in|mit|im) "
    r"(?P<one>[^()]+?),? (?:and|und|sowie) (?P=how) (?P<other>[^()]+)$",
    re.IGNORECASE,
)
_GERMAN_ASK = (
    r"(?:mindestens )?(?:(?:[a-zäöüß]+e[nrs]?|sehr|gut|ein|\d+) ){0,4}"
    r"\w*(?:[eE]rfahrung(?:en)?|[kK]enntnis(?:se)?|[aA]usbildung|[sS]tudium|"
    r"[aA]bschluss|[sS]chein|[eE]rlaubnis|[zZ]ertifikat|[qQ]ualifikation|[bB]ildung|"
    r"[eE]xamen|[dD]iplom|karte|[bB]rief|[zZ]eugnis|[nN]achweis|[fF]ähigkeit(?:en)?|"
    r"[kK]ompetenz(?:en)?|[bB]ereitschaft|[fF]reude|[sS]paß|[lL]ust|[iI]nteresse|"
    r"[bB]egeisterung|[lL]eidenschaft|[vV]erständnis|[gG]espür|[aA]uftreten|"
    r"[aA]rbeitsweise|[uU]mgang|[uU]mgangsformen|[gG]eschick|[bB]egabung)"
)
_OPENS_GERMAN_ASK = regex(rf"^{_GERMAN_ASK}(?![\w-])")
_NAMES_ONE = regex(r"^(?:die|das|den) (?:[a-zäöüß]+ )?[A-ZÄÖÜ]")
_GOVERNS = regex(r"\b(?:für|über|um|auf|in|an|gegen|ohne|durch) (?:die|das|den)\b")
"""What may belong to both: "Verständnis für die Technik und die Menschen"."""
_CREDENTIAL = (
    r"(?:licen[sc]e|certificate|certification|degree|diploma|card|qualification|"
    r"registration|clearance|check|status|\w*(?:[sS]chein|karte|[bB]rief|[aA]usweis|"
    r"[zZ]ertifikat|"
    r"[zZ]eugnis|[aA]usbildung|[aA]bschluss))"
)
_AND_CREDENTIAL = regex(
    rf",? (?:and|und|sowie) (?=(?P<article>(?:an?|eine?n?) )?"
    rf"(?:[\w.+-]+ ){{0,4}}{_CREDENTIAL}(?: [A-Z0-9]\S{{0,3}})?$)"
)
"""A paper beside another thing: "Own tools and a driving licence"."""
_HOLDS_CREDENTIAL = regex(
    rf"\b{_CREDENTIAL}(?: (?:Klasse|class|level))?(?: [A-Z0-9]+)?$"
)
_HOLDER_WITH_YEARS = regex(
    r"(?P<who>(?:fully |part[- ])?"
    r"(?:qualified|registered|licen[cs]ed|chartered|certified)\b"
    r"[^,;]*?(?:\([^()]*\))?),? with "
    r"(?P<years>(?:at least |a minimum of |minimum (?:of )?|over )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|ten)\+?(?: or more)? years?\b.*)$",
    re.IGNORECASE,
)
"""Who holds a paper, and for how long: "Registered nurse with at least 2 years …"."""
_ONE_PAPER = regex(rf"^{_CREDENTIAL}$")
_ALTERNATIVE = regex(r"\beither\b|\bboth\b|\bsowohl\b|\bentweder\b", re.IGNORECASE)
_OBJECT = regex(r"(?:an?|the|our|your|their|all|each|every|new|up|out|off|\d\S*) ")
"""What a verb is done to, where it could say of what kind a thing is, too: "split
the bills", and not "split systems"."""
_RESPONSIBLE = regex(r"\b(?:responsible|responsibility|accountable) for\b")
"""Of things, though some look like deeds: "stock, and count programs"."""
_FEWEST_ASKED = 2
_MOST_WORDS_OF_SHORT = 4
_MOST_WORDS_OF_LAST = 8
_FEWEST_SHORT = 3
_HELD = regex(
    r"^(?:(?:(?:to )?(?:be|have)|hast|bist|bringst|kennst|sprichst|beherrschst|besitzt|"
    r"sind|haben|sprechen|beherrschen|kennen|hold|speak|carry|know(?! your)|"
    r"have|can show|"
    r"are)\s+|"
    r"(?:with|mit|de[mnr])\s+(?=\S))+",
    re.IGNORECASE,
)


def single_asks(text: str, kind: RequirementKind, language: str) -> list[str]:
    """
    The single things that *text* asks; itself where it asks one, or may.
    """
    if kind is RequirementKind.DUTY and language == "de":
        return german_acts(text)
    if language == "de" and (holdings := german_holdings(text)):
        return holdings
    parts = segments(text)
    if kind is RequirementKind.DUTY:
        acts = _acts(text[:1].lower() + text[1:])
        return joined(text, _in_charge(text, parts), _opens_act) if acts else [text]
    if _OR_LAST.search(text):
        return [text]
    opens = _opens_german_ask if language == "de" else _opens_ask
    if _OR_SIMILAR.search(text):
        asks = joined(text, parts, opens if language == "de" else _opens_another)
    elif _is_flat(text, parts):
        asks = [text[a:b] for a, b in parts]
    else:
        asks = joined(text, parts, opens)
    if kind is RequirementKind.NICE:
        asks = [one for ask in asks for one in _OR_DOES.split(ask)]
    return [_HELD.sub("", ask) for ask in asks]


def two_asks(text: str, kind: RequirementKind) -> list[str]:
    """
    What one item of a list asks: two things where "and" opens a second one that says
    itself what it is ("payments experience and knowledge of tax law").
    """
    if kind is RequirementKind.DUTY or _ALTERNATIVE.search(text):
        return [text]
    if also := _HOLDER_WITH_YEARS.match(text):
        return [also["who"], also["years"]]
    if twice := _TWICE.match(text):
        head = f"{twice['head']}{twice['how']}"
        return [f"{head} {twice['one']}", f"{head} {twice['other']}"]
    if paper := _AND_CREDENTIAL.search(text):
        before = text[: paper.start()]
        if paper["article"] or _HOLDS_CREDENTIAL.search(before):
            return [before, text[paper.end() :]]
    also = _AND_ALSO.search(text)
    before = text[: also.start()] if also else ""
    if also is None or not (
        len(before.split()) >= _FEWEST_ASKED or _ONE_PAPER.match(before)
    ):
        return [text]
    return [text[: also.start()], text[also.end() :]]


def _in_charge(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    *parts* without those behind "responsible for": one is responsible for things.
    """
    charge = _RESPONSIBLE.search(text)
    before = [part for part in parts if charge is None or part[0] < charge.end()]
    return [*before[:-1], (before[-1][0], parts[-1][1])]


def _opens_act(before: str, segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    # What follows a single verb shares its object: "wash, dress and get ready".
    whole = " " in before and not _OPEN_END.search(before)
    first, _, rest = segment.partition(" ")
    of_a_kind = PAST.get(first) == first and not _OBJECT.match(rest)
    return whole and _acts(segment) and not of_a_kind


def _acts(segment: str) -> bool:
    """
    Whether *segment* begins with a deed and what it is done to: not "scale of …".
    """
    first, *rest = _WILL.sub("", segment).split()
    known = first in DEEDS or first in BASE
    return bool(rest) and known and not _AFTER_NOUN.match(rest[0])


def _opens_ask(before: str, segment: str, *, comma: bool) -> bool:
    first = segment.split(maxsplit=1)[0].casefold()
    if _SHARES_OBJECT.fullmatch(before):
        return False
    if _HAS.match(segment) or (comma and (first in ASKED_FIRST or first in _THE)):
        return True
    if _is_paper(before, segment) or _is_quality(before, segment):
        return True
    return bool(_ENDS_IN_NAME.search(before) and _NAME.match(segment))


_QUALITY = (
    r"(?:good|strong|solid|sound|excellent|confident|careful|clear|fluent|basic|proven|"
    r"previous|relevant|great|deep|practical|thorough|advanced|working|current|valid|"
    r"recognised|outstanding)"
)
_IS_QUALITY = regex(
    rf"^(?:{_QUALITY} (?:[\w'-]+ )*?(?:use|handling|understanding|knowledge|command|"
    r"skills?|grasp|sense|experience|record|english|german|french|spanish|management|"
    r"communication|organi[sz]ation|spelling|writing|eye|judgement|qualification)\b"
    r"|(?:discretion|patience|empathy|reliability|flexibility|enthusiasm|confidence|"
    r"attention to|ability to|commitment to|passion for)\b)",
    re.IGNORECASE,
)
_ENDS_IN_QUALITY = regex(rf"(?:^| ){_QUALITY}$", re.IGNORECASE)


def _is_quality(before: str, segment: str) -> bool:
    """
    "a degree in music" and "good knowledge of the curriculum" are two.
    """
    several = " " in before and not _ENDS_IN_QUALITY.search(before)
    return several and _IS_QUALITY.match(segment) is not None


def _is_paper(before: str, segment: str) -> bool:
    whole = _AND_CREDENTIAL.search(f"{before} and {segment}")
    return bool(whole and _HOLDS_CREDENTIAL.search(before)) or bool(
        re.match(r"\d+(?:st|nd|rd|th) .*" + _CREDENTIAL + "$", segment)
    )


def _opens_german_ask(before: str, segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    if _TO_DO.search(segment):
        return False  # "die Bereitschaft, ein Lager zu leiten"
    whole = not before.endswith("-") and not before.rpartition(" ")[2].islower()
    several = " " in segment or " " not in before
    known = several and _OPENS_GERMAN_ASK.match(segment) is not None
    named = _NAMES_ONE.match(segment) and not _GOVERNS.search(before)
    return whole and bool(known or named or _HAS.match(segment))


def _opens_another(before: str, segment: str, *, comma: bool) -> bool:
    first = segment.split(maxsplit=1)[0].casefold()
    known = first in ASKED_FIRST or bool(_DOES.match(segment))
    return (comma and known) or _is_quality(before, segment)


def _is_flat(text: str, parts: list[tuple[int, int]]) -> bool:
    """
    Whether *text* is "GLP, Benchling and Python": three or more short things.
    """
    if any(_HELD.match(text[a:b]) for a, b in parts[1:-1]):
        return False
    if _SHARED_HEAD.search(text):
        return False
    *sizes, last = [len(text[a:b].split()) for a, b in parts]
    commas = "," in text[: parts[-1][0]]
    short = max(sizes[1:], default=0) <= _MOST_WORDS_OF_SHORT
    short = short and last <= _MOST_WORDS_OF_LAST
    return len(parts) >= _FEWEST_SHORT and commas and short
