"""
Languages that a sentence claims to speak, and how well.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.degrees import LITTLE
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.languages import LANGUAGES, SAME_LANGUAGE
from resumate.domain.patterns import regex

_LEVELS = (
    (6, r"native\w*|mother tongue|first language|bilingual(?! (?!in|and|or|from|since|with|speaker)[a-z])|zweisprachig|muttersprach\w*|like a native"),
    (5, (r"c2|c1|fluent\w*|full professional|verhandlungssicher\w*|fließend\w*|fliessend\w*|business fluent"
        r"|near-native|proficien\w+|excellent|perfect|sehr gut\w*|advanced")),
    (4, r"b2|negotiat\w*|verhandeln|verhandlungen|professional working|upper[- ]intermediate|good|gute?\w*|very good|working knowledge|business"),
    (3, r"b1|good enough|conversation\w*|intermediate|mittel\w*|erweiterte"),
    (2, r"a2|a1|einfache\w*|nötigste\w*|simple|basic\w*|elementary|beginner\w*|grundkenntnis\w*|school|some|limited|a little|little|schulkenntnisse|grundzüg\w*|ein wenig|etwas|get by|anfänger\w*"),
)  # fmt: skip
_LEVEL_PATTERNS = [(n, regex(rf"\b(?:{p})(?!\w)", re.IGNORECASE)) for n, p in _LEVELS]
_OWNED = AnyCase(r"\b(my|mein|meinem) $")
UNSAID, BASIC = 1, 2
_SPEAKS = AnyCase(
    r"\b(speak\w*|spoke|fluen\w*|native|bilingual\w*|mother tongue|spreche\w*|sprach|gesprochen|(?:unterhalt|plauder|schnack|snack|schwätz|babbel|verständig|red)en?|sprachkenntnis\w*|muttersprach\w*"
    r"|language\w*|conversation(?:al)?|converse|chat|get by|level|niveau|b1|b2|c1|c2|a1|a2|fließend|verhandlungssicher|basic|kenntnisse"
    r"|command|proficient|proficiency|written|communicate|translate\w*|like a native|wort und schrift)\b"
    r"|\b(auf|in) \w+ (kann|verständige|verhandle|I can|I manage|reicht)\b",
)
_LEVEL = Pattern(r"\b[ABC][12]\b")
_NONE = AnyCase(r"\b(?:no|keine?|weder|neither|without any|ohne) (?:\w+ )?$")
"""What stands before a language that one does not speak."""
_WORD = regex(r"[^\W\d_]+")
_LISTED = regex(r"\s*(?:,|&|and|und|or|sowie)\s*")
_PURPOSE = regex(
    r"\b(?:(?:good )?enough|helps? me|lets me|so that|reicht)\b.*", re.IGNORECASE
)
"""What one can do with a language is no activity."""


def check_languages(claim: Claim) -> None:
    """
    Languages must be the resume's, at no higher level.
    """
    named = [
        w for w in claim.clause.words if _known_of(w.lower) in _NAMES and w.capitalised
    ]
    if not named:
        return
    owned = any(
        _OWNED.search(claim.text[: w.start]) or _known_of(w.lower) != w.lower
        for w in named
    )
    if not (owned or _SPEAKS.search(claim.piece) or _LEVEL.search(claim.text)):
        return
    for position, word in enumerate(named):
        if word.start in claim.masked:
            continue
        if _NONE.search(claim.text, claim.clause.start, word.start):
            claim.mask(word.start, word.end)
            continue
        wanted = _claimed_level(claim, named, position)
        held = _held_levels(claim.facts, _language(word.lower))
        claim.mask(word.start, word.end)
        _judge_language(claim, word, wanted, held)
    if sum(w.weight for w in claim.content) <= LITTLE:
        _mask_all(claim, [_WORD])
    else:
        _mask_all(claim, (_SPEAKS, _PURPOSE, *(p for _, p in _LEVEL_PATTERNS)))


def _mask_all(claim: Claim, patterns: Iterable[re.Pattern[str] | AnyCase]) -> None:
    for pattern in patterns:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            claim.mask(match.start(), match.end() + len("-niveau"))


def _known_of(word: str) -> str:
    """
    The language that a German compound says one knows: "Polnischkenntnisse".
    """
    return _KNOWLEDGE.sub("", word)


_KNOWLEDGE = regex(r"-?kenntnissen?$")


def _language(word: str) -> str:
    word = _known_of(word)
    word = (
        word.removesuffix("-speaking").removesuffix("en")
        if word.endswith("-speaking")
        else word
    )
    return SAME_LANGUAGE.get(word, word if word in LANGUAGES else "")


_NAMES = frozenset(
    name
    for language in (*LANGUAGES, *SAME_LANGUAGE)
    for name in (language, f"{language}-speaking", f"{language}en-speaking")
    if _language(name)
)


def _judge_language(
    claim: Claim, word: Word, wanted: int, held: dict[str, int]
) -> None:
    good = [
        line
        for line, level in held.items()
        if level >= wanted or (level == UNSAID and wanted <= BASIC)
    ]
    if good:
        claim.judgement.rest_on(good[:1], 1.5)
        return
    if held:
        line = claim.facts.content.line(next(iter(held)))
        says = f"The resume says: {line.text if line else ''}."
    else:
        says = f"The resume does not list {word.text}."
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        word.text,
        f"{says} Give the level that stands there, or leave it out.",
    )


def _claimed_level(claim: Claim, named: list[Word], position: int) -> int:
    """
    The level beside this language, else the level of the whole clause.
    """
    word = named[position]
    begin = named[position - 1].end if position else claim.clause.start
    end = named[position + 1].start if position + 1 < len(named) else claim.clause.end
    behind = claim.text[word.end : end]
    more = position + 1 < len(named)
    after = _level_in(behind[: len(behind) - (_led_by(behind) if more else 0)])
    nearest = re.split(r"[,;)]", claim.text[begin : word.start])[-1]
    before = _level_in(nearest, last=True)
    if before and after:
        return max(before, after) if len(named) == 1 else after
    if not (before or after) and position:
        between = claim.text[named[position - 1].end : word.start]
        if _LISTED.fullmatch(between):
            return _claimed_level(claim, named, position - 1)
    if before or after or len(named) > 1:
        return before or after
    # "… a meeting in German, as I hold a C1"
    alone = sum(bool(_language(w.lower)) for w in claim.words) == 1
    level = _LEVEL.search(claim.text) if alone else None
    return _level_in(claim.piece) or (_level_in(level[0]) if level else 0)


def _level_in(text: str, *, last: bool = False) -> int:
    found = [(level, p.search(text)) for level, p in _LEVEL_PATTERNS]
    here = [(m, level) for level, m in found if m]
    if not here:
        return 0
    if last:
        return max((m.end(), level) for m, level in here)[1]
    # "Intermediate, good enough to build on": what is said first is the level.
    return min((m.start(), -len(m[0]), -level) for m, level in here)[2] * -1


def _held_levels(facts: Facts, language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in facts.lines:
        levels = line_levels(line.line.text)
        if language in levels:
            found[line.line.id] = levels[language]
    return found


@remembered(2_000)
def line_levels(text: str) -> dict[str, int]:
    """
    The languages a line names, each with its level; 1 where it gives none.
    """
    named = [
        (m.start(), m.end(), _language(m[0].lower()))
        for m in _WORD.finditer(text)
        if _language(m[0].lower())
    ]
    found: dict[str, int] = {}
    for i, (start, end, name) in enumerate(named):
        stop = named[i + 1][0] if i + 1 < len(named) else len(text)
        begin = named[i - 1][1] if i else 0
        after = re.split(r"[;|]", text[end : stop - _led_by(text[end:stop])])[0]
        before = text[begin:start]
        level = _level_in(after) or _level_in(before[len(before) - _led_by(before) :])
        if not level and not (i and _level_in(before)):
            level = _level_in(before)
        found[name] = max(found.get(name, 0), level or 1)
    for shared in _SHARED.finditer(text):
        level = _level_in(shared[0])
        for start, _, name in named:
            if start < shared.start() and found[name] == UNSAID:
                found[name] = level
    return found


def _led_by(between: str) -> int:
    """
    How many letters of what stands between two languages lead the second one: the level
    in ", conversational ".
    """
    lead = _LEAD.search(between)
    return len(lead[1]) if lead and _level_in(lead[1]) else 0


_LEAD = regex(
    r"(?:[,;|/)]|\b(?:and|und|alongside|besides|plus|neben))\s+([^,;|/()]+ )$"
)
_SHARED = regex(
    r"\([^()]*\b(?:both|all|beides?|jeweils|muttersprachen)\b[^()]*\)|\(native languages[^()]*\)"
    r"|\b(?:both|beides?|jeweils|all) [\w -]+",
    re.IGNORECASE,
)
"""A level that is told of every language before it: "Basque, Spanish (both native)"."""
