"""
What one knows in German: skills and languages, no better than the resume says.
"""

import re

from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import capitalised, listed
from resumate.domain.patterns import regex
from resumate.domain.plan import Point

_BASICS = regex(
    r"\s*\((?:[^()]*\b)?(?:Grundken\w+|Grundl\w*\.?|Grundwissen|Anfänger\w*|Einsteiger\w*|Basis\w*)\)|"
    r"\s+(?:Grundkenn?tnisse|Grundlagen)$",
    re.IGNORECASE,
)
_OFTEN = regex(
    r"\s*\((?:täglich|tägl\.?|"
    r"(?:\w+ )?(?:sehr )?gut|sicher|solide|fließend|geht gut|Expert\w*|"
    r"fortgeschritten)\)$",
    re.IGNORECASE,
)
"""How well or how often: less is said without it."""
_OWN = frozenset({"Deutsch", "Muttersprache"})
"""What a German letter shows by itself."""
_IN_WORDS = regex(
    r"(?:Grund|Schul)kenn?tnisse|Muttersprache|fließend|verhandlungssicher|"
    r"(?:sehr )?gut|[ABC][12](?: ?[-–/] ?[ABC][12])?"
)
_WITH_ASIDE = regex(rf"(?P<level>{_IN_WORDS.pattern}) \((?P<aside>[^()]*)\)")
_TOLD_BY_A_PAPER = regex(
    r"\d|(?-i:\b[A-Z]{2,}\b)|zertifi|diplom|prüfung|kurs|abitur|matura|schrift|gesprochen",
    re.IGNORECASE,
)
"""How well a language is spoken, and who says so; how one came by it is left out."""
_IN_GERMAN = {
    "français": "Französisch",
    "english": "Englisch",
    "italiano": "Italienisch",
    "español": "Spanisch",
}


def skills(point: Point, *, spoken: bool) -> Said | None:
    """
    Skills that the posting names; those of which only the basics are known, as such.
    """
    held = [item for item in point.items if item not in _OWN]
    well = [_OFTEN.sub("", item) for item in held if not _BASICS.search(item)]
    basic = [_BASICS.sub("", item) for item in held if _BASICS.search(item)]
    also = "außerdem " if spoken else ""
    basics = f"in {listed(basic, 'und')} habe ich {{also}}Grundkenntnisse"
    if not well:
        told = capitalised(basics.format(also=also))
        return of_candidate(f"{told}.", *point.lines) if basic else None
    counts = "zählen" if len(well) > 1 else "zählt"
    items = listed(well, "und")
    told = f"Zu meinen Kenntnissen {counts} {also}{items}"
    told += f"; {basics.format(also='')}" if basic else ""
    return of_candidate(f"{told}.", *point.lines)


def languages(point: Point) -> Said | None:
    """
    Languages spoken, with their levels as they stand in the resume.
    """
    items = [_spoken(item) for item in point.items]
    if not items:
        return None
    return of_candidate(f"Ich spreche {listed(items, 'und')}.", *point.lines)


def _spoken(item: str) -> str:
    name, _, level = item.replace(".)", ")").partition(" ")
    level = "Schulkenntnisse" if level == "Schule" else level
    if beside := _WITH_ASIDE.fullmatch(level):
        aside = beside["aside"]
        kept = f", {aside}" * bool(_TOLD_BY_A_PAPER.search(aside))
        level = f"({beside['level']}{kept})"
    elif _IN_WORDS.fullmatch(level):
        level = f"({level})"
    return f"{_IN_GERMAN.get(name.casefold(), name)} {level}".strip()
