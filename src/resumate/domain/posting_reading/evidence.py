"""
What tells an employer in whatever layout: mail and web addresses spell the name, it is
said again, and who only recruits for a client says so.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resumate.domain.language.folding import fold
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading.employer_names import (
    clean,
    ends_as_employer,
    has_kind,
)
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.lines import Line

_HOST = regex(r"(?:@|\bwww\.|://)((?:[\w-]+\.)+)[a-z]{2,}\b")
_FIELD = regex(r"[A-ZÄÖÜ][\w ./-]{1,30}:\s+\S")
_ADDRESS = regex(r"(?<!\S)\S*(?:@|\bwww\.|://)\S+")
_SHORTEST = 5
_MOST_WORDS = 6
_LONGEST_LEAD = 60
_OF_OTHERS = frozenset(
    "gmail googlemail outlook hotmail yahoo icloud gmx t-online posteo mailbox proton "
    "protonmail bluewin freenet arcor orange laposte wanadoo libero btinternet "
    "comcast indeed stepstone linkedin xing monster glassdoor totaljobs arbeitsagentur "
    "facebook instagram whatsapp karriere jobboerse softgarden personio workday "
    "myworkdayjobs greenhouse recruitee smartrecruiters bamboohr workable taleo "
    "successfactors icims bewerbung bewerbungen career careers recruiting personal "
    "vacancies example".split()
)
"""Hosts that give an address to anybody, or advertise for anybody; and their parts."""
_ADDED = regex(r"-(?:gmbh|ag|kg|ltd|inc|jobs?|karriere|careers?|hr|group|gruppe)$")
_WORD = regex(r"[^\W_][\w'’.-]*|[&+]")
_JOINS = frozenset("& + and und et y of the der die das für am de du des la le".split())
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LED_BY = regex(
    r"\b(?:(?!The\b)[A-Z][\w'’-]+ ){0,2}(?:University|College|City|Town|"
    r"Borough|County|Village|Parish|Diocese|Museum|Bank|School|Institute) of (?:the )?$"
)
_AND_MORE = regex(r" [&+] [A-ZÄÖÜ][\w-]+")
_LEGAL = regex(rf",? {signs.LEGAL}\b\.?")
_ENDING = regex(r"['’]s$|['’.-]+$")

_NAMED = rf"(?:the |The )?(?P<name>{signs.NAME}(?:,? {signs.LEGAL}\b\.?)?)"
_AGENCY = rf"(?P<agency>{signs.NAME})"
_FOR_A_CLIENT = (
    regex(
        rf"^{_NAMED} ha(?:s|ve) (?:retained|engaged|appointed|commissioned|"
        rf"partnered with) {_AGENCY}"
    ),
    regex(
        rf"\b[Oo]ur client,? {_NAMED}(?=,| (?:is|has|are|seeks|needs|wants)\b|$)",
    ),
    regex(
        r"\b(?:recruit|hir|search|act|advertis|look|seek)\w*\b[^.]{0,60} on behalf of "
        rf"(?:our client,? )?{_NAMED}(?=[,.]| (?:to|in|for|we|is)\b|$)"
    ),
    regex(
        r"\b(?:[Ff]ür|[Ii]m (?:Auftrag|Namen))(?: von)? unsere[nrms]{1,2} "
        rf"(?:Kund|Mandant|Auftraggeber|Klient)\w*,? (?:d(?:ie|en|as|er|em) )?"
        rf"(?P<name>{signs.NAME},? {signs.LEGAL}(?!\w)\.?)"
    ),
    regex(
        r"\bunsere[nrms]{0,2} (?:Kund|Mandant|Auftraggeber|Klient)(?:e|en|in)?,? "
        rf"(?:d(?:ie|en|as|er|em) )(?P<name>{signs.NAME}(?:,? {signs.LEGAL}\b\.?)?),"
    ),
    regex(
        rf"^{_NAMED} hat (?:mit der (?:Suche|Besetzung) )?{_AGENCY} (?:mit|beauftragt)"
    ),
)
_RECRUITS = regex(
    r"\b(?:recruit\w*|staffing|search|personal\w*|talents?|headhunt\w*|executive|"
    r"zeitarbeit)\b",
    re.IGNORECASE,
)


def spelled_by_addresses(texts: Sequence[str]) -> Iterator[tuple[str, int]]:
    """
    The names that hosts spell, each with how many of its words do so: "Tarn Dental" of
    "practice@tarndental.example".
    """
    hosts = {host for text in texts for host in hosts_of(text)}
    if hosts:
        yield from (found for text in texts for found in _spelled(text, hosts))


def hosts_of(text: str) -> set[str]:
    """
    The parts of hosts in *text* that may be a firm's, without hyphens: "kernbau" of
    "www.kern-bau.example".
    """
    parts = {
        part for host in _HOST.findall(text.casefold()) for part in host.split(".")
    }
    bare = {_ADDED.sub("", part) for part in parts if part not in _OF_OTHERS}
    bare |= {part.removeprefix("the") for part in bare}
    return {
        fold(part).replace("-", "")
        for part in bare
        if len(part) >= _SHORTEST and part not in _OF_OTHERS
    }


def without_addresses(text: str) -> str:
    """
    *text* without mail and web addresses.
    """
    return _ADDRESS.sub(" ", text)


def _spelled(text: str, hosts: set[str]) -> Iterator[tuple[str, int]]:
    words = list(_WORD.finditer(_ADDRESS.sub(_blank, text)))
    for start, first in enumerate(words):
        small = first[0].casefold() in _JOINS or first[0][0].islower()
        if small or not first[0][0].isalnum():
            continue
        count = _words_spelled(text, words[start : start + _MOST_WORDS], hosts)
        if count:
            begin = _begin_of_name(text, words[: start + 1])
            end = _end_of_name(text, words[start + count - 1 :])
            yield text[begin:end], count


def _words_spelled(text: str, words: Sequence[re.Match[str]], hosts: set[str]) -> int:
    """
    How many of *words*, from the first on, have just the letters of a host; else none.
    """
    begun = {""}
    for count, word in enumerate(words, 1):
        if count > 1 and not _goes_on(text, words[count - 2], word):
            return 0
        ways = _squeezed(word[0].casefold())
        spelled = {before + way for before in begun for way in ways}
        if word[0] not in _JOINS and not hosts.isdisjoint(spelled):
            return count
        begun = {one for one in spelled if any(host.startswith(one) for host in hosts)}
        if not begun:
            return 0
    return 0


def _blank(address: re.Match[str]) -> str:
    return " " * len(address[0])


def _goes_on(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    gap = text[word.end() : following.start()]
    said = following[0]
    return gap in {" ", ""} and (said in _JOINS or not said[0].islower())


def _squeezed(word: str) -> set[str]:
    """
    How a host may spell a word: umlauts either way, without an "'s", and "&" as "and"
    or not at all.
    """
    if word in _JOINS:
        return {"", "and", "und"} if word in {"&", "+"} else {"", fold(word)}
    spelled = {word, word.translate(_UMLAUTS)}
    spelled |= {_ENDING.sub("", one) for one in spelled}
    return {re.sub(r"[\W_]", "", fold(one)) for one in spelled}


def _begin_of_name(text: str, words: Sequence[re.Match[str]]) -> int:
    """
    Where the name begins whose first spelled word is the last of *words*: before the
    kind of house that leads it, "Gasthof" of "Gasthof Lerch", or "University of Tarn".
    """
    *before, first = words
    near = max(0, first.start() - _LONGEST_LEAD)
    if led := _LED_BY.search(text, near, first.start()):
        return led.start()
    if before and _goes_on(text, before[-1], first):
        longer = text[before[-1].start() : first.end()]
        if longer[0].isupper() and has_kind(longer):
            return before[-1].start()
    return first.start()


def _end_of_name(text: str, words: Sequence[re.Match[str]]) -> int:
    """
    Where the name ends that a host spelled up to the first of *words*: behind the kind
    of house, the legal form or "& Data" that goes on it.
    """
    last = words[0]
    if more := _AND_MORE.match(text, last.end()):
        return more.end()
    end = last.start() + len(_ENDING.sub("", last[0]))
    if legal := _LEGAL.match(text, last.end()):
        return legal.end()
    if len(words) > 1 and _goes_on(text, last, words[1]):
        longer = text[last.start() : words[1].start()] + words[1][0].rstrip(".")
        if ends_as_employer(longer):
            return last.start() + len(longer)
    return end


def times_said(name: str, texts: Sequence[str]) -> int:
    """
    How many lines have *name*.
    """
    said = re.compile(rf"(?<![\w@.]){re.escape(name)}(?![\w@])", re.IGNORECASE)
    return sum(said.search(text) is not None for text in texts)


def clients(sentences: Sequence[str]) -> tuple[list[str], set[str]]:
    """
    For whom others recruit, where they are named, and who these others are.
    """
    found = [
        match
        for sentence in sentences
        for pattern in _FOR_A_CLIENT
        if (match := pattern.search(sentence))
    ]
    agencies = {
        match["agency"].casefold() for match in found if "agency" in match.re.groupindex
    }
    return list(dict.fromkeys(clean(match["name"]) for match in found)), agencies


def recruits_for_others(name: str, agencies: set[str]) -> bool:
    """
    Whether *name*, beside a client that is named, is who recruits.
    """
    return name.casefold() in agencies or _RECRUITS.search(name) is not None


def with_wrapped(lines: Sequence[Line], position: int) -> str:
    """
    The line at *position* of a form, with what is left of its value on the next one:
    a line without a label of its own before the next field.
    """
    if position >= len(lines):
        return ""
    text = lines[position].text
    for more, below in pairwise(lines[position + 1 : position + 3]):
        plain = not (more.bullet or more.opens or ":" in more.text or below.opens)
        plain = plain and known_part(more.text) is None
        if ":" in text and plain and _FIELD.match(below.text):
            return f"{text} {more.text}"
    return text
