"""
What was published and what was won, of lines that name it and no verb.
"""

import re

from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.wording import listed
from resumate.domain.language.english_verbs import opens_with_verb
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_ARTICLE = regex(
    r"(?P<title>[“\"][^“”\"]{8,160}[”\"]),? "
    r"(?P<where>[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|of|and|the|in|for|on|&)){0,9}?)"
    r",? (?:\d[\d./]* ?|vol\. \d+ ?|no\. \d+ ?)*\((?P<year>(?:19|20)\d\d)\)"
    r"(?:[,:] (?:pp?\. ?)?\d+(?:[–-]\d+)?)?\.?"
)
"""A title in quotes, a journal, its number and the year, and nothing else."""
_CHAPTER = regex(
    r"(?P<title>[“\"][^“”\"]{8,160}[”\"]), in [A-Z][^“”\"()]{3,60} \(eds?\.?\),? "
    r"(?P<where>[A-Z][^“”\"().,:;]{3,70}) \((?P<by>[A-Z][^()]{2,40}, (?:19|20)\d\d)\)"
    r"(?:, (?:pp?\. ?)?\d+(?:[–-]\d+)?)?\.?"
)
_WON = regex(
    r"(?:(?P<first>(?:19|20)\d\d) \| )?(?P<what>[A-Z][\w'’-]*(?: [\w'’-]+){0,5}? "
    r"(?i:(?P<kind>grant|bursary|scholarship|fellowship|studentship|award|prize|medal)))"
    r"(?P<years>(?:,? \(?(?:19|20)\d\d\)?)*)"
    r"(?P<by>, [A-Z][\w'’& -]{2,50}(?<!\d))?(?P<size>, [$€£]\d[\d.,]*[km]?)?"
    r"(?: \((?P<aside>[^()]{3,40})\))?(?P<last>,? \(?(?:19|20)\d\d\)?)?\.?"
)
_FOR_THE_BEST = regex(
    r"(?:(?:[Mm]ark|[Gg]rade|[Ss]core|[Rr]esult):? \d[\d.]* ?%[;,] )"
    r"(?P<prize>(?:[a-z]+ ){0,2}(?:prize|award|medal)) for (?:the )?"
    r"(?P<what>(?:best|highest|top) [a-z]+(?: [a-z]+){0,3})\.?"
)
"""What a piece of work was marked with and won: "Mark 78%; prize for best thesis"."""
_YEAR = regex(r"(?:19|20)\d\d")
_NOT_WON = regex(
    r"\b(?:nomin\w+|shortlist\w*|finalist|runner|applied|application|pending|submitted|"
    r"committee|panel|judge|scheme|for|the|and)\b",
    re.IGNORECASE,
)
"""What may have been asked for or given to others, or is a longer story."""
_BOTH_NAMED = regex(r"([A-Z]\w+) and (?=[A-Z])")
"""For whom it is: "Adjunct and Lecturer Award"."""
PUBLISHED = "My publications include"
_GIVEN = frozenset("grant bursary scholarship fellowship studentship".split())


def published(text: str) -> str:
    """
    A paper by its title in quotes and where it stands, as a sentence; "" for what may
    be none.
    """
    if found := _CHAPTER.fullmatch(text):
        return f"{PUBLISHED} {found['title']} ({found['where']}, {found['by']})"
    if found := _ARTICLE.fullmatch(text):
        return f"{PUBLISHED} {found['title']} ({found['where']}, {found['year']})"
    return ""


def won(text: str) -> str:
    """
    "Safe Driver Award 2031, 2032" as "received the Safe Driver Award in 2031 and 2032";
    "" for what may be none.
    """
    if best := _FOR_THE_BEST.fullmatch(text):
        return f"received the {best['prize']} for the {best['what']}"
    found = _WON.fullmatch(text)
    if not found or _NOT_WON.search(_BOTH_NAMED.sub(r"\1 ", text)):
        return ""
    prize = found["kind"].lower() not in _GIVEN
    act = found["what"].partition(" ")[0].endswith("ing")  # "Teaching Award"
    sure = prize and (act or found["first"])
    if opens_with_verb(found["what"]) and not sure:
        return ""
    years = [
        year
        for part in ("first", "years", "last")
        for year in _YEAR.findall(found[part] or "")
    ]
    what, aside = found["what"], found["aside"] or ""
    called = title_score(aside.rpartition(" ")[2]) > 0
    aside = f"as {aside}" if called else aside
    beside = [
        part.removeprefix(", ") for part in (found["by"], found["size"], aside) if part
    ]
    if not years and not beside:
        return ""
    given = found["kind"].lower() in _GIVEN
    plain = what[1:] == what[1:].lower()
    what = lowered(what) if given or plain else what
    told = f"received {article(what) if given else 'the'} {what}"
    told += f" ({', '.join(beside)})" if beside else ""
    return told + (f" in {listed(years, 'and')}" if years else "")
