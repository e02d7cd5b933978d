"""
Which language is asked, how well, and how well a resume says it is spoken.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resumate.domain.language.skill_items import denies_all
from resumate.domain.language.tongues import TONGUES, tongues_named
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeContent, Section

_NO_LANGUAGE = {"sign", "latin", "latein"}
_ALL = tuple(tongue for tongue in TONGUES if tongue not in _NO_LANGUAGE)
_WORDS = {
    6: r"native|mother tongue|(?:first|home) language|bilingual|muttersprach\w*"
    r"|erstsprache|maternelle|nativ[oa]|\bC2\b",
    5: r"fluen\w+|full professional|business|verhandlungssicher\w*|flie(?:ß|ss)end\w*"
    r"|stilsicher\w*|proficien\w+|courant|fluid[oa]|excellent|sehr gut\w*|advanced|"
    r"\bC1\b"
    r"|professional working",
    4: r"\bgood|strong|\bgut\w*|upper intermediate|bon(?:ne)?s?\b|\bB2\b|solid"
    r"|wort und schrift|written and (?:spoken|verbal|oral)"
    r"|(?:spoken|verbal|oral) and written",
    3: r"conversational|(?<!basic )conversation\b|intermediate"
    r"|working|mittel|\bB1\b|intermédiaire|intermedio",
    2: r"basic|elementary|(?:grund|schul)kenntnisse|beginner|\bA[12]\b|notions"
    r"|brocken|bisschen|\b(?:few|some) words|básic[oa]|school",
}
_LEVEL = tuple((n, regex(words, re.IGNORECASE)) for n, words in _WORDS.items())
_SPEAKING = regex(
    r"fluen|fluid|speak|spoken|written|verbal|oral|language|sprach|kenntnisse|proficien"
    r"|bilingual|native|tongue|wort und schrift|\b[ABC][12]\b|langue|idioma|courant"
    r"|flie(?:ß|ss)end|verhandlungssicher|stilsicher|muttersprach"
    r"|intermediate|conversational|beginner|mother tongue|\(advanced\)|\(basic\)"
    r"|command of|communicat|level|niveau|nivel",
    re.IGNORECASE,
)
_IN_IT = regex(
    r"\b(?:teach|speak|writ|work|advis|serv|read|present|negotiat|consult|convers)\w*\b"
    r"[^.;()]*\bin (?:both )?\Z",
    re.IGNORECASE,
)
"""Before a language, what is done in it: "to teach in Welsh"."""
_WELL_ENOUGH = regex(
    r"\b(?:so gut|gut genug|(?:good|well) enough)\b|\benough [A-Z]\w+ to\b",
    re.IGNORECASE,
)
"""How well, by what it is for: "Deutsch so gut, dass Sie mit Kunden reden"."""
_IF_NOT_NATIVE = regex(
    r"\b(?:wenn|falls|sofern|if|unless)\b[^,;]*"
    r"\b(?:muttersprache|erstsprache|first language|mother tongue|native)\b",
    re.IGNORECASE,
)
"""Behind a level that is asked of those whose own language it is not."""
_UNTOLD = 3
_ASSUMED = 3
_WELL = 5
_ANY_OTHER = regex(
    r"\b(?:(?:second|another|additional|further|foreign|community|indigenous|local"
    r"|more than one)(?: (?:foreign|community|European|local))? languages?"
    r"|(?:weitere|zweite|andere)\w* (?:Fremd)?sprachen?|Fremdsprachen?)\b",
    re.IGNORECASE,
)
_IN_BOTH = regex(r"\bbilingual|\bzweisprachig", re.IGNORECASE)
_ITEM = regex(r"(?:[,;|•·\n/]|\band\b|\bund\b|\bet\b|\by\b)(?![^()]*\))")
_AS_WRITTEN = 4
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class LanguagesAsked:
    """
    The languages, and the level wanted in them.
    """

    codes: tuple[str, ...]
    """None, if any will do that the resume is not written in."""
    levels: tuple[int, ...]
    """Of each code; of any language, one."""
    any_does: bool
    of_others: bool = False
    """Whether the level is asked only of those whose own language it is not."""


def languages_in(text: str) -> frozenset[str]:
    """
    The codes of the languages that *text* names.
    """
    return frozenset(code for code, _ in _named(text))


def _named(text: str) -> Iterator[tuple[str, int]]:
    """
    Each language that *text* names, and where.
    """
    return (one for one in tongues_named(text) if one[0] not in _NO_LANGUAGE)


def says_how_well(text: str) -> bool:
    """
    Whether *text* tells how well a language is spoken.
    """
    return _level(text) > 0


def languages_asked(text: str) -> LanguagesAsked | None:
    """
    The languages that *text* asks a person to speak, if it does.
    """
    if _ANY_OTHER.search(text):
        return LanguagesAsked((), (_level(text) or _UNTOLD,), any_does=True)
    named = languages_in(text)
    codes = tuple(code for code in _ALL if code in named)
    few = len(text.split()) <= _FEW_WORDS
    kenntnisse = re.search(
        r"\w+isch-?kenntnisse|deutschkenntnisse", text, re.IGNORECASE
    )
    speaks = any(pattern.search(text) for pattern in (_SPEAKING, _WELL_ENOUGH)) or any(
        _IN_IT.search(text, 0, start) for _, start in _named(text)
    )
    if not codes or not (few or kenntnisse or speaks):
        return None
    any_does = bool(re.search(r"\bor\b|\boder\b|\bou\b", text, re.IGNORECASE))
    levels = tuple(_wanted(code, text) for code in codes)
    if others := _IF_NOT_NATIVE.search(text):
        said = text[: others.start()]
        levels = tuple(max(level, *map(_level, _ITEM.split(said))) for level in levels)
    return LanguagesAsked(codes, levels, any_does, others is not None)


def _wanted(code: str, text: str) -> int:
    """
    The level wanted in one of the languages of *text*: its own, or that of all.

    Whoever is fluent in both is bilingual.
    """
    if _IN_BOTH.search(text):
        return _WELL
    ours = next((p for p in _ITEM.split(text) if code in languages_in(p)), text)
    return _level(ours) or _level(text) or _UNTOLD


def languages_held(
    asked: LanguagesAsked, lines: Sequence[ReadLine], content: ResumeContent
) -> tuple[float, dict[str, float]]:
    """
    How far the languages are held, and by which lines.

    A resume written in the language shows that much, and no more; beside another one
    it is taken for granted where it is not listed.
    """
    codes = asked.codes or tuple(code for code in _ALL if code != content.language)
    levels = asked.levels if asked.codes else asked.levels * len(codes)
    by_code = [
        _held(code, level, lines, content.language)
        for code, level in zip(codes, levels, strict=True)
    ]
    for code, level, found in zip(codes, levels, by_code, strict=True):
        if not found and code == content.language:
            wanted = _AS_WRITTEN if asked.of_others else level
            found.update(_first_text(lines, wanted))
    degrees = [
        max(found.values(), default=0.0)
        for code, found in zip(codes, by_code, strict=True)
        if code != content.language or len(codes) == 1 or _listed(code, lines)
    ]
    degree = max(degrees) if asked.any_does else sum(degrees) / len(degrees)
    merged: dict[str, float] = {}
    for found in by_code:
        for line, value in found.items():
            merged[line] = max(value, merged.get(line, 0.0))
    return degree, merged


def _listed(code: str, lines: Sequence[ReadLine]) -> bool:
    return any(
        ln.line.section is Section.LANGUAGES and code in languages_in(ln.line.text)
        for ln in lines
    )


def _held(
    code: str, level: int, lines: Sequence[ReadLine], written_in: str
) -> dict[str, float]:
    # Listed without a level: who writes a resume in it writes it well.
    untold = _WELL if code == written_in else _ASSUMED
    found = {}
    for ln in lines:
        for item, spoken in _items(ln):
            if code in languages_in(item):
                found[ln.line.id] = _degree(spoken or untold, level)
    return {line: degree for line, degree in found.items() if degree}


def _items(ln: ReadLine) -> Iterator[tuple[str, int]]:
    text = ln.line.text
    listed = ln.line.section is Section.LANGUAGES
    if not listed and not _SPEAKING.search(text):
        return
    parts = [part for part in _ITEM.split(text) if part.strip()]
    if listed and parts and languages_in(parts[0]):
        # "Englisch, C1, B2 | Italienisch, B1": levels stand behind their language.
        parts = _by_language(parts)
    first = next((start for _, start in _named(text)), len(text))
    whole = _level(text[:first])  # "Fluent in German and English"
    for part in parts:
        if not denies_all(part):
            yield part, _level(part) or whole


def _by_language(parts: Sequence[str]) -> list[str]:
    grouped: list[str] = []
    for part in parts:
        if grouped and not languages_in(part):
            grouped[-1] += f", {part}"
        else:
            grouped.append(part)
    return grouped


def _level(text: str) -> int:
    return next((level for level, words in _LEVEL if words.search(text)), 0)


def _degree(spoken: int, wanted: int) -> float:
    if spoken >= wanted:
        return 1.0
    return 0.5 if spoken else 0.0


def _first_text(lines: Sequence[ReadLine], level: int) -> dict[str, float]:
    """
    The line that shows the language it is written in: well, and no more than that.
    """
    prose = (ln.line.id for ln in lines if ln.line.section is Section.SUMMARY)
    any_line = (ln.line.id for ln in lines if len(ln.line.text.split()) > _FEW_WORDS)
    first = next(prose, None) or next(any_line, None)
    return {first: _degree(_AS_WRITTEN, level)} if first else {}
