"""
What one knows in German: skills and languages, no better than the resume says.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.interests import interests_told
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import capitalised, listed
from resumate.domain.language.places import is_place
from resumate.domain.language.tongues import tongue_alone
from resumate.domain.patterns import regex
from resumate.domain.plan import Point

_BASICS = regex(
    r"\s*\((?:[^()]*\b)?(?:Grundken\w+|Grundl\w*\.?|Grundwissen|Anfänger\w*|Einsteiger\w*|Basis\w*)\)|"
    r"\s+(?:Grundkenn?tnisse|Grundlagen)$",
    re.IGNORECASE,
)
_OFTEN = regex(
    r"\s*\((?:täglich|tägl\.?|aktuell|derzeit|zurzeit|"
    r"(?:\w+ )?(?:sehr )?gut|sicher|solide|fließend|geht gut|Expert\w*|"
    r"fortgeschritten)\)$",
    re.IGNORECASE,
)
"""How well or how often: less is said without it."""
_NOUN = regex(r"\b(?:muttersprache|(?:grund|schul)kenntnisse)\b")
_ENOUGH = regex(r"\((?:gut )?(?:genug|ausreichend) (?:für|um)\b[^()]*\)")
"""What it is good enough for tells no level."""
_PARTS = regex(r"fließend (?:in )?([Ll]esen) ?(?:/|und) ?([Ss]chreiben)")
_OWN = frozenset({"Deutsch", "Muttersprache"})
"""What a German letter shows by itself."""
_IN_WORDS = regex(
    r"(?:Grund|Schul)kenn?tnisse|Muttersprache|fließend|verhandlungssicher|"
    r"(?:sehr )?gut|[ABC][12](?: ?[-–/] ?[ABC][12])?"
)
_WITH_ASIDE = regex(rf"(?P<level>{_IN_WORDS.pattern}) \((?P<aside>[^()]*)\)")
_ASIDE_INSIDE = regex(rf"\((?P<level>{_IN_WORDS.pattern}), (?P<aside>[^()]*)\)")
_SAID = regex(rf"({_IN_WORDS.pattern}|[a-zäöü][^()]*?)(?: \(([^()]*)\))?")
""""fliessend in Wort und Schrift (C1)"."""
_TOLD_BY_A_PAPER = regex(
    r"\d|(?-i:\b[A-Z]{2,}\b)|zertifi|diplom|prüfung|kurs|abitur|matura|schrift|gesprochen$",
    re.IGNORECASE,
)
"""How well a language is spoken, and who says so; how one came by it is left out."""
_HOW_IT_GOES = regex(r"^geht (?=(?:sehr )?gut\b)")
_SPOKEN_HOW = regex(r"\bsprechen (mittel|gut|sehr gut|fließend|fliessend|wenig)\b")
"""How well it is spoken, told apart: "lesen gut, sprechen mittel"."""
_IN_ONE_WAY = regex(r"(?P<level>(?:sehr )?gut) in Wort(?=\)?$)")
"""Half of "in Wort und Schrift", whose other half stands apart."""
_KNOWLEDGE = {"mittel": "mittlere Kenntnisse", "wenig": "Grundkenntnisse"}
_BY_A_COURSE = regex(
    r"\(?[A-ZÄÖÜ][\w-]*[Kk]urs(?: (?:auf )?(?:Niveau )?[ABC][12])?(?: \([^()]*\))?\)?"
)
"""The course at which it was learnt, which tells how far: "Grundkurs A2"."""
_A_LITTLE = regex(
    r"^\(?(?:nur )?(?:(?:ein )?(?:klein )?(?:bi(?:ss|ß)(?:chen|erl|le|l)|weni?g)|etwas)\)?$"
)
"""How well it is known, as it is said at home: "ein bisserl"."""
_OTHER_LEVEL = regex(r"[A-ZÄÖÜ][a-zäöüß]+")
_REMARKS = regex(r"(?<=\w), [A-ZÄÖÜ][a-zäöüß]+(?=\)$)")
"""A name behind a level, which tells nobody how well: "(mündlich gut, Nonna)"."""
_PAIR = regex(r"[A-ZÄÖÜ][a-zäöüß]+ und [A-ZÄÖÜ][a-zäöüß]+ \(")
"""Two languages that one has alike: "Deutsch und Türkisch (zweisprachig …)"."""
_IN_GERMAN = {
    "holländisch": "Niederländisch",
    "français": "Französisch",
    "english": "Englisch",
    "italiano": "Italienisch",
    "español": "Spanisch",
}


def skills(point: Point, *, spoken: bool) -> Said | None:
    """
    Skills that the posting names; those of which only the basics are known, as such, in
    the resume's own word; what is done at leisure, as that.
    """
    if leisure := interests_told(point, point.items, "de"):
        return leisure
    named = [_as_a_name(item) for item in point.items]
    held = [item for item in named if item and item not in _OWN]
    held = [item for item in held if tongue_alone(item) is None]  # not how well
    told = [_in_mid_sentence(item) for item in held]
    told.sort(key=lambda item: bool(_BASICS.search(item)))
    many = len(told) > 1 or any(one.startswith("die ") for one in told)
    counts = "zählen" if many else "zählt"
    also = "außerdem " if spoken else ""
    text = f"Zu meinen Kenntnissen {counts} {also}{listed(told, 'und')}."
    return of_candidate(text, *point.lines) if told else None


def _in_mid_sentence(item: str) -> str:
    """
    The skill with its level, and an adjective ahead of it small.
    """
    bare = _ADJECTIVE.sub(lambda one: one[0].lower(), item)
    return _BASICS.sub(_in_brackets, _OFTEN.sub("", bare))


_ONE_OF_MANY = regex(r"(?P<many>[A-ZÄÖÜ][a-zäöüß]+(?:codes|normen)) [A-Z]{1,3} ?\d+")
"""The first of a row by its number: "Eurocodes EC 0, EC 2", which are all of one kind."""
_ADJECTIVE = regex(
    r"^[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|ig|al|ell|sam|bar|haft|är|ier)e[rs]? (?=[A-ZÄÖÜ])"
)
_ABOVE_ALL = regex(
    r", (?:besonders|vor allem|insbesondere|v\. ?a\.|u\. ?a\.) .*"
    r"|^(?:besonders|vor allem|insbesondere) "
)
_BRACKET = regex(r"\s*\([^()]*\)$")
_FOR_YEARS = regex(r" \((?:[A-ZÄÖÜ][^()]*, )?\d+ Jahre\)$")
"""Where it was used, and for how long: "Protel (Post Lech, 4 Jahre)"."""
_LONG_AGO = regex(r"\b(?:früher|damals|lange her|vor \d+ Jahren)\b")
_LEVEL_FIRST = regex(r"(?<=\()(?:sehr )?(?:gut|sicher|solide), (?=[A-ZÄÖÜ])")
_WHAT_OF_IT = regex(
    r"(?P<name>[A-ZÄÖÜ]\S*(?: [A-ZÄÖÜ\d]\S*)*) (?P<what>[a-zäöüß]+e [A-ZÄÖÜ]\S*)"
)
"""How far a skill goes, behind its name: "PowerShell einfache Skripte"."""
_SMALL_WORD = r"(?:und|oder|für|von|in|im|mit|als|der|die|das|des|zu[mr]?|auf|nach|an|am|bei|per|aus)"
_A_NAME = regex(
    rf"\S+|(?!(?:etwas|bisschen|wenig|ein|ganz|kaum|viel) )(?:[a-zäöüß]\S* (?=[A-ZÄÖÜ]))?"
    rf"(?:[^a-zäöüß\s]\S*|{_SMALL_WORD}(?: \w+e[rsmn]?)?(?= ))"
    rf"(?: (?:[^a-zäöüß\s]\S*|{_SMALL_WORD}(?: \w+e[rsmn]?)?(?= )))*"
)
"""Words with capitals, and what joins them: no verb tells how well it goes."""


def _as_a_name(item: str) -> str:
    """
    The skill as it can be named among others: "MS Office" of "MS Office, besonders
    Excel"; "" of what tells of it in words, or that it was long ago.
    """
    if of_many := _ONE_OF_MANY.fullmatch(item):
        return f"die {of_many['many']}"
    name = _FOR_YEARS.sub("", _LEVEL_FIRST.sub("", _ABOVE_ALL.sub("", item)))
    name = _WHAT_OF_IT.sub(r"\g<name> (\g<what>)", name) if "(" not in name else name
    bare = _BRACKET.sub("", name)
    sure = _A_NAME.fullmatch(bare) and not _LONG_AGO.search(name)
    name = _INSIDE.sub(_sure_inside, name)
    return name if sure and not is_place(bare) else ""


_INSIDE = regex(r"(?<= )\(([^()]*, [^()]*)\)$")


def _sure_inside(aside: re.Match[str]) -> str:
    """
    What stands first in a bracket, and what else in it is a name or a level.
    """
    first, *rest = aside[1].split(", ")
    kept = [
        one
        for one in rest
        if _IN_WORDS.fullmatch(one)
        or (not one[:1].islower() and _A_NAME.fullmatch(one))
    ]
    return f"({', '.join([first, *kept])})"


def _in_brackets(basics: re.Match[str]) -> str:
    return f" ({basics.group().strip(' ()')})"


_MISSPELT = regex(r"\b((?:Grund|Schul|Basis)k)en{1,2}t?n?isse\b")


def languages(point: Point) -> Said | None:
    """
    Languages spoken, with their levels as they stand in the resume.
    """
    items = [_spoken(item) for item in point.items]
    if not items:
        return None
    basics = [one for item in items if (one := _of_basics(item))]
    spoken = [_as_spoken(item) for item in items if not _of_basics(item)]
    joined = "sowie" if any(map(_PAIR.match, items)) else "und"
    told = f"Ich spreche {listed(spoken, joined)}"
    only = _ON_A_LEVEL.fullmatch(spoken[0]) if len(spoken) == 1 else None
    if only and not basics:
        told = f"{only['name']} spreche ich {only['level']}"
    if basics:
        little = _known_little(basics)
        told = f"{told}; {little[0].lower()}{little[1:]}" if spoken else little
    return of_candidate(f"{told}.", *point.lines)


_LEVEL = regex(r"(?P<name>\S+) \((?P<level>[ABC][12](?: ?[-–/] ?[ABC][12])?)\)")
_HOW_WELL = regex(
    r"(?P<name>\S+) \((?P<how>fließend|fliessend|verhandlungssicher|(?:sehr )?gut)\)"
)
_AS_MOTHER_TONGUE = regex(r"(?P<name>\S+) \(Muttersprache\)")
_ON_A_LEVEL = regex(r"(?P<name>\S+) (?P<level>auf dem Niveau \S+)")
_LITTLE = regex(r"(?P<name>\S+) \((?P<what>(?:Grund|Schul)kenntnisse)\)")


def _as_spoken(item: str) -> str:
    """
    "Englisch auf dem Niveau C1", "fließend Englisch": as one says how well.
    """
    if level := _LEVEL.fullmatch(item):
        return f"{level['name']} auf dem Niveau {level['level']}"
    if well := _HOW_WELL.fullmatch(item):
        return f"{well['how']} {well['name']}"
    if own := _AS_MOTHER_TONGUE.fullmatch(item):
        return f"{own['name']} als Muttersprache"
    return item


def _of_basics(item: str) -> str:
    """
    "Grundkenntnisse in Englisch"; "" of what is known better.
    """
    little = _LITTLE.fullmatch(item)
    return f"{little['what']} in {little['name']}" if little else ""


def _known_little(basics: list[str]) -> str:
    """
    "In Englisch habe ich Grundkenntnisse", "Ich habe Grundkenntnisse in … und …".
    """
    if len(basics) > 1:
        return f"Ich habe {listed(basics, 'und')}"
    what, _, name = basics[0].partition(" in ")
    return f"In {name} habe ich {what}"


def _spoken(item: str) -> str:
    if _PAIR.match(item):
        return item
    item = _MISSPELT.sub(r"\1enntnisse", item.replace(".)", ")"))
    name, _, level = item.partition(" ")
    level = _IN_ONE_WAY.sub(r"\g<level>", level)
    level = "Schulkenntnisse" if level.strip("()") == "Schule" else level
    if learnt := _BY_A_COURSE.fullmatch(level):
        level = f"({learnt[0].strip('()')})"
    level = _A_LITTLE.sub("Grundkenntnisse", level)
    level = _HOW_IT_GOES.sub("", level)
    if said := _SPOKEN_HOW.search(level):
        level = _KNOWLEDGE.get(said[1], said[1])
    level = _ENOUGH.sub("", _NOUN.sub(lambda word: word[0].capitalize(), level))
    level = _PARTS.sub(
        lambda both: f"fließend in {both[1].capitalize()} und {both[2].capitalize()}",
        level,
    )
    if beside := _WITH_ASIDE.fullmatch(level) or _ASIDE_INSIDE.fullmatch(level):
        aside = beside["aside"]
        kept = f", {aside}" * bool(_TOLD_BY_A_PAPER.search(aside))
        level = f"({beside['level']}{kept})"
    elif told := _SAID.fullmatch(level):
        level, aside = told[1], told[2] or ""
        kept = f", {aside}" * bool(_TOLD_BY_A_PAPER.search(aside))
        level = f"({level}{kept})"
    elif _OTHER_LEVEL.fullmatch(level):
        level = "(im Alltag)" if level == "Alltag" else f"({level})"
    level = _REMARKS.sub("", level)
    return f"{_IN_GERMAN.get(name.casefold(), capitalised(name))} {level}".strip()
