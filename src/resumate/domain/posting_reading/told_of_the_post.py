"""
What a posting tells of the post, said to the reader: "Our Area Manager leads six
shops" is "You will lead six shops"; and what it tells of the firm, said by the firm.
"""

import re

from resumate.domain.language.english_verbs import FROM_THIRD_PERSON
from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.german_acts import infinitive_of

_ENGLISH = regex(
    r"^(?:Our|The) (?P<who>[A-Z][\w/&,' -]{2,60}?)(?: \([^()]*\))? "
    r"(?P<acts>(?P<verb>[a-z]{3,}s) \S.*)$"
)
_NEXT_VERB = regex(
    r"(?P<joint>, and |, | and )(?P<verb>[a-z]{3,}s)(?= (?!of\b|for\b|and\b|in\b))"
)
_GERMAN = regex(
    r"^(?:Der|Die|Das|Unsere?) (?P<who>[\w/* -]{2,60}?)(?: \([^()]*\))? "
    r"(?P<acts>(?P<verb>[a-zäöüß]{2,}t) \S.*)$"
)
_GERMAN_NEXT = regex(
    r"(?P<joint>, | und )(?P<verb>[a-zäöüß]{2,}t)(?= (?!und\b|oder\b))"
)
_TURNED = regex(
    r"^Als (?P<who>[\w/* -]{2,60}?)(?: \([^()]*\))? "
    r"(?P<verb>[a-zäöüß]{2,}(?:en|ern|eln)) Sie (?P<rest>\S.*)$"
)


def to_the_reader(sentence: str) -> str:
    """
    *sentence* said to the reader, where it tells what the holder of the post does.
    """
    if turned := _TURNED.match(sentence):
        return f"Sie {turned['verb']} {turned['rest']}"
    for pattern, said in ((_ENGLISH, english_acts), (_GERMAN, _german_acts)):
        match = pattern.match(sentence)
        if match and names_a_job(match["who"]):
            acts = said(match["acts"])
            if acts != match["acts"]:
                return f"You will {acts}" if pattern is _ENGLISH else f"Sie {acts}"
    return sentence


_OF_ITSELF = frozenset({"is", "has", "was", "are", "ist", "hat", "sind", "wurde"})


def said_by_us(text: str, company: str | None) -> str:
    """
    *text* said as "We …" where it begins with the name of *company*, or with the first
    word of it and what that does.
    """
    if company is None or not text.startswith(short := company.split()[0]):
        return text
    if text.startswith(f"{company} ") and text[len(company) + 1].islower():
        return f"We{text[len(company) :]}"
    does = text[len(short) :].split()[:1]
    tells = bool(does) and (does[0] in _OF_ITSELF or does[0] in FROM_THIRD_PERSON)
    return f"We{text[len(short) :]}" if tells else text


def english_acts(text: str) -> str:
    """
    "leads six shops and plans the rota" as "lead six shops and plan the rota"; *text*
    itself where it does not open with such a verb.
    """
    first, space, rest = text.partition(" ")
    if first not in FROM_THIRD_PERSON:
        return text

    def base(match: re.Match[str]) -> str:
        verb = match["verb"]
        return match["joint"] + FROM_THIRD_PERSON.get(verb, verb)

    said = rest.replace(" and is responsible for ", " and be responsible for ")
    return FROM_THIRD_PERSON[first] + space + _NEXT_VERB.sub(base, said)


def _german_acts(text: str) -> str:
    """
    "führt acht Leute und plant Touren" as it is said to "Sie": "führen … planen …".
    """
    first, space, rest = text.partition(" ")

    def said(match: re.Match[str]) -> str:
        return match["joint"] + infinitive_of(match["verb"])

    return infinitive_of(first) + space + _GERMAN_NEXT.sub(said, rest)
