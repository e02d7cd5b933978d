"""
How well a line says that tools and skills are held.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Iterator, Mapping

from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.skill_items import BEING_LEARNT
from resumate.domain.language.words import WORD
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

BASIC, SOME, WELL = 1, 2, 3
_HELD = (
    (BASIC, AnyCase(
        r"\b(basics?|beginner\w*|novice|elementary|introductory|introduction|first steps|exposure|user level|user(?=\))|self-study|courses? only|(?:display|view|read)(?:ing)?[ -]only|theory"
        r"|grundlagen\w*|grundzüg\w*|grundkenntnis\w*|grundkurs|basiskenntnis\w*|basiswissen|anfänger\w*|einsteiger\w*|einführung\w*"
        r"|(?:nur )?lesend\w*|lesezugriff|erste (erfahrung|schritte|kenntnisse)\w*)\b|(^|\()learning\b"
        rf"|\b({BEING_LEARNT})\b"
    )),
    (SOME, AnyCase(
        r"\b(intermediate|working knowledge|some|familiar\w*|mittel|mittlere\w*)\b"
    )),
)  # fmt: skip


def modest_skills(
    lines: Iterable[LineFacts], *, listed_only: bool = False
) -> Mapping[str, int]:
    """
    The words that every line says only of a modest level, each with the highest level;
    or every one that lists skills.
    """
    modest: dict[str, int] = {}
    full: set[str] = set()
    for facts in lines:
        listed = facts.line.section is Section.SKILLS
        if listed_only and not listed:
            continue
        telling = {w.lower for w in facts.words if w.weight or w.capitalised}
        if unused := _UNUSED.search(facts.line.text):
            known = {w.lower for w in facts.words if w.capitalised and w.weight}
            said = known & {m[0].lower() for m in WORD.finditer(unused["what"])}
            modest |= {w: max(BASIC, modest.get(w, 0)) for w in said}
            continue
        for entry in entries(facts.line.text) if listed else [facts.line.text]:
            level = level_in(entry) if listed else 0
            said = telling & {m[0].lower() for m in WORD.finditer(entry)}
            full |= said if not level else set()
            modest |= {w: max(level, modest.get(w, 0)) for w in said if level}
    return {
        w: level for w, level in modest.items() if w not in full and not level_in(w)
    }


def slight_matters(lines: Iterable[LineFacts]) -> Mapping[str, int]:
    """
    The words that stand on no line but such as begin with how little of it is held:
    "Exposure to performance testing".
    """
    slight: set[str] = set()
    others: set[str] = set()
    for facts in lines:
        said = {w.lower for w in facts.words if w.weight or w.capitalised}
        if facts.line.section is not Section.SKILLS and _SOME_OF.match(facts.line.text):
            slight |= said
        else:
            others |= said
    return dict.fromkeys(slight - others, BASIC)


_SOME_OF = AnyCase(
    r"\W*(?:(?:some|limited|brief|first|basic|erste|einige) )?(?:exposure (?:to|with)|familiar(?:ity)? with|introduction to|basics? of|einführung in|grundkenntnisse (?:in|im|der|von))\b"
)
"""A line that begins so says of all in it that it is held a little."""
_UNUSED = AnyCase(
    r"(?P<what>[^;.]*?)\b(?:(?:bisher|bislang|noch|aber|im betrieb) )+(?:\w+ ){0,3}?nicht (?:\w+ ){0,3}(?:eingesetzt|angewandt|angewendet|genutzt|verwendet|praktiziert)\b"
)
"""What was learnt in a course and never used."""


def entries(text: str) -> Iterator[str]:
    """
    The entries of a list, each with the label that tells a level of all: "Basics: Go, R".
    """
    for part in re.split(r";(?![^()]{0,99}\))", text):
        listed = re.split(r",(?![^()]{0,99}\))", part)
        label, colon, first = listed[0].partition(":")
        if len(listed) > 1 and colon and level_in(label):
            yield from (f"{label}: {entry}" for entry in (first, *listed[1:]))
        elif _ALL.fullmatch(part) and level_in(part.rpartition(":")[2]):
            yield part
        else:
            yield from listed


_ALL = regex(r"[^():]+:[^():,]+")
"""What follows many names at last is told of each: "Python, MATLAB: basic"."""


def level_in(text: str) -> int:
    """
    The modest level that *text* names, 0 where it names none.
    """
    return next((n for n, p in _HELD if p.search(text)), 0)
