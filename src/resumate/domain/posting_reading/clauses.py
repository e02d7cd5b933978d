"""
Lines taken apart into the single things they ask.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clause_words import (
    ASKED_FIRST,
    DEEDS,
    MORE_ASKED,
    OPENERS,
    PREFERENCE,
    WISH,
)

_ABBREVIATIONS_TEXT = (
    "e.g i.e etc. incl inc corp ltd co dr mr mrs ms st no approx vs dept univ jr sr "
    "ca z.b bzw u.a d.h inkl ggf evtl m.sc b.sc msc bsc ph.d u.s u.k a.m p.m min max "
    "eidg staatl gepr kaufm landw techn dipl ph eur "
    "mind nr str abs kat std lt tel p.ej ej sra z b d h u"
)
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())
_SENTENCE_END = regex(r"[.!?…][\"”')\]]*\s+(?=[\"“„(\[]?[A-ZÀ-ÖØ-Þ\d¿¡<•-])")
_CLASSED = regex(
    r"\b(?:führerschein|führerausweis|klasse|kat(?:egorie|egory)?\.?|class|"
    r"licence) \w$",
    re.IGNORECASE,
)
"""A letter that is no initial: "Führerschein B."."""
_SOON_CLOSED = regex(r"[^()]{0,60}\)")
"""A full stop in brackets ends no sentence: "(Ph. Eur. / USP)"."""
_NUMBERED = regex(
    r"(?:(?<=\s)|^)(?<!Stage )(?<!Level )(?<!Year )(?<!Grade )(?<!Band )(?<!Phase )"
    r"(?<!Klasse )(?<!Stufe )\(?(\d{1,2})[.)]\s+(?=[\"“(]?[A-Za-zÀ-ÿ])"
)
_IN_WORDS = regex(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf)\s$",
    re.IGNORECASE,
)
"""Before its figure: "two (2) years" counts years and numbers no item."""
_INLINE_BULLET = regex(r"(?:(?<=\s)|^)(?:[•●▪■◦·►➢✓✔☞*]|--)\s*(?=[A-Za-zÀ-ÿ\d])")
_DASH_LIST = regex(r"(?<=[\w).])\s+[-–]\s+(?=[A-ZÀ-Ö])")
_SEMICOLON = regex(r";\s*")
_COMMA = regex(r",\s+")
_AND_FIRST = regex(r"^(?:and|or|und|oder)\s+", re.IGNORECASE)
_MOST_LISTED = 10
_MOST_SHORT = 4
_ANY_JOINT = regex(r"\b(?:and|or|und|oder)\b|:", re.IGNORECASE)
_OF_A_PERSON = regex(
    r"\b(?:experience|knowledge|skills?|degree|diploma|certificat\w+|licen[sc]e|"
    r"ability|"
    r"abilities|attitude|record|manner|fluency|english|german|understanding|years?|"
    r"willingness|attention|ethic|\w*kenntnisse|\w*erfahrung|ausbildung|führerschein|"
    r"expérience|maîtrise|permis|experiencia|conocimientos?|carnet)\b",
    re.IGNORECASE,
)
_INSIDE = regex(
    r"\b(?:such as|like|including|e\.g|i\.e|for example|both|either|z\.\s?b|wie|comme|"
    r"como)\b|:",
    re.IGNORECASE,
)
_OR_END = regex(r"[;,]\s*(?:and/)?(?:or|oder|ou|o)\s*$", re.IGNORECASE)
_POINTS_BACK = regex(r"[\"“]\s?\d|\bequivalent to\b|\bdescribed (?:in|above)\b")
_FEWEST_ASKED_WORDS = 3
_FLAT_WORDS = 6
"""A run of more words without a full stop may be a list that lost its line breaks."""
_JOINING_WORDS_TEXT = (
    "and or of the a an in on at for with by to from as is are be not any all our "
    "your their this that these into via using per both either including such like "
    "than und oder der die das mit von für im zur zum et de la le des du en y el los "
    "con og af til med"
)
_JOINING_WORDS = frozenset(_JOINING_WORDS_TEXT.split())
_AFTER_NOUNS_TEXT = "with in of to for have be"
_AFTER_NOUNS = frozenset(_AFTER_NOUNS_TEXT.split())
_YEARS = regex(r"\d+\+$")
_BRACKETS = regex(r"\([^()]{0,200}\)")
_SHORTEST_GERUND = 5
_FEWEST_DASHED = 4
_FEWEST_ITEM_WORDS = 2
_WORD = regex(r"\S+")


def _bracketed(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _BRACKETS.finditer(text)]


def _cut(text: str, pattern: re.Pattern[str]) -> list[str]:
    """
    *text* parted at the matches of *pattern* that stand outside of brackets.
    """
    parts, start = [], 0
    brackets = _bracketed(text)
    for match in pattern.finditer(text):
        if not any(a < match.start() < b for a, b in brackets):
            parts.append(text[start : match.start()])
            start = match.end()
    return [part.strip() for part in [*parts, text[start:]] if part.strip()]


def sentences(text: str) -> list[str]:
    """
    The sentences of *text*; abbreviations and single initials do not end one.
    """
    found, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        head = text[start : match.start()]
        last = head.rsplit(maxsplit=1)[-1].lower().lstrip("(") if head.strip() else ""
        initial = len(last) == 1 and last.isalpha() and text[match.start()] == "."
        if (
            text[match.start()] == "."
            and (last in _ABBREVIATIONS or initial)
            and not _CLASSED.search(head)
        ):
            continue
        if head.count("(") > head.count(")") and _SOON_CLOSED.match(text, match.end()):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def listed(text: str) -> list[str]:
    """
    The items of a list that stands in one line, numbered or with bullets; else *text*.

    Alternatives ("1. A degree; or 2. Six years …") stay one item.
    """
    numbers = [
        match
        for match in _NUMBERED.finditer(text)
        if not _IN_WORDS.search(text[: match.start()])
    ]
    rising = [int(match[1]) for match in numbers]
    counts = (
        rising[:1] in ([1], [2])
        and len(rising) > 1
        and all(b == a + 1 for a, b in pairwise(rising))
    )
    if counts or rising == [2]:
        bounds = [0, *(match.start() for match in numbers), len(text)]
        parts = [text[a:b] for a, b in pairwise(bounds)]
        parts = [_NUMBERED.sub("", part, count=1).strip() for part in parts]
        return [part for part in _with_alternatives(parts) if part]
    parts = _cut(text, _INLINE_BULLET)
    if len(parts) > 1:
        return parts
    dashed = _cut(text, _DASH_LIST)
    return dashed if len(dashed) >= _FEWEST_DASHED else [text]


def comma_list(text: str) -> list[str]:
    """
    The items of "weld tanks, read drawings, inspect welds": each opens as items do.

    *text* itself where a comma may stand inside of one item.
    """
    parts = _cut(text.rstrip("."), _COMMA)
    sizes = [len(part.split()) for part in parts]
    if len(parts) < 2 or min(sizes) < 2 or max(sizes) > _MOST_LISTED:  # noqa: PLR2004
        return [text]
    deeds = [_AND_FIRST.sub("", part).split()[0].casefold() in DEEDS for part in parts]
    things = [_OF_A_PERSON.search(part) is not None for part in parts]
    listed_ = all(deeds) or (not any(deeds) and sum(things[1:]) * 2 >= len(parts) - 1)
    return parts if listed_ and not _INSIDE.search(text) else [text]


def short_list(text: str) -> list[str]:
    """
    The items of "First aid, food hygiene certificate"; *text* where it may be one.
    """
    parts = _cut(text.rstrip("."), _COMMA)
    bare = [_BRACKETS.sub(" ", part) for part in parts]
    short = all(len(part.split()) <= _MOST_SHORT for part in bare)
    return parts if short and not _ANY_JOINT.search(bare[-1]) else [text]


def _with_alternatives(parts: list[str]) -> Iterator[str]:
    """
    Items that "or" joins made one, of the first sentence of each.
    """
    pending: list[str] = []
    for part in parts:
        joins = _OR_END.search(part) is not None
        if not joins and not pending:
            yield part
            continue
        first = _OR_END.sub("", sentences(part)[0]).rstrip(" .;")
        if not pending or not _POINTS_BACK.search(first):
            pending.append(first)
        if not joins:
            yield "; or ".join(pending)
            pending = []
    if pending:
        yield "; or ".join(pending)


def ends_with_alternative(text: str) -> bool:
    """
    Whether the next item is another way to meet this one.
    """
    return _OR_END.search(text) is not None


def clauses(sentence: str) -> list[str]:
    """
    The single things one sentence or bullet asks.
    """
    if re.search(r"; (?:or|oder|ou) ", sentence):
        return [sentence]
    parts = _cut(sentence, _SEMICOLON)
    parts = [clause for part in parts for clause in _cut(part, MORE_ASKED)]
    parts = [clause for part in parts for clause in _without_preference(part)]
    parts = [clause for part in parts for clause in _with_wish(part)]
    return [item for part in parts for item in _unflattened(part)]


def _without_preference(clause: str) -> list[str]:
    """
    "Five years in sales, ideally in health" asks five years in sales: where they were
    is a wish about them, and no requirement of its own.
    """
    wish = PREFERENCE.search(clause)
    head = clause[: wish.start()] if wish else ""
    return [head] if len(head.split()) >= _FEWEST_ASKED_WORDS else [clause]


def _with_wish(clause: str) -> list[str]:
    """
    "Very good C++ skills, CUDA is a plus" asks one thing and wishes for another.
    """
    wish = WISH.match(clause)
    if wish is None or len(wish["asked"].split()) < _FEWEST_ITEM_WORDS:
        return [clause]
    if wish["asked"].count("(") != wish["asked"].count(")"):
        return [clause]
    return [wish["asked"], wish["wish"]]


def opens_like_item(sentence: str) -> bool:
    """
    Whether *sentence* begins as items of requirement or duty lists do.
    """
    return _first(sentence) in OPENERS or bool(_DOING_OF.match(sentence))


def opens_like_deed(sentence: str) -> bool:
    """
    Whether *sentence* begins as items of duty lists do.
    """
    return opens_like_item(sentence) and _first(sentence) not in ASKED_FIRST


def _first(sentence: str) -> str:
    return sentence.split(maxsplit=1)[0].lower().strip(",:")


_DOING_OF = regex(r"[A-Z]\w{2,}ing of ")
"""What is done, told as a thing: "Emptying of bins"."""


def _unflattened(text: str) -> list[str]:
    """
    A list whose line breaks were lost, taken apart where a new item seems to open.
    """
    words = list(_WORD.finditer(text))
    if len(words) < _FLAT_WORDS:
        return [text]
    cuts = [0]
    brackets = _bracketed(text)
    for before, word, after in zip(words, words[1:], [*words[2:], None], strict=False):
        inside = any(a < word.start() < b for a, b in brackets)
        following = after[0] if after else ""
        if not inside and _opens_item(before[0], word[0], following):
            cuts.append(word.start())
    cuts.append(len(text))
    parts = [text[a:b].strip() for a, b in pairwise(cuts)]
    merged: list[str] = []
    for part in parts:
        if merged and (
            min(len(part.split()), len(merged[-1].split())) < _FEWEST_ITEM_WORDS
        ):
            merged[-1] += f" {part}"
        else:
            merged.append(part)
    return merged


def _opens_item(before: str, word: str, after: str) -> bool:
    """
    Whether an item seems to end with *before*, and the next to open with *word*.
    """
    tail = before[-1]
    joins = before.lower() in _JOINING_WORDS or before in DEEDS
    if joins or not (tail.isalnum() or tail in ")%+"):
        return False
    if _YEARS.match(word):
        return before.islower() and after.lower() in {"years", "yrs", "year"}
    if not word[0].isupper() or word.isupper():
        return False
    opener = word.lower().strip(",:")
    if before[0].isupper() and before[1:].islower() and tail != ")":
        return opener in OPENERS and after.lower() in _AFTER_NOUNS
    return (
        opener in OPENERS
        # "three Licensing Enforcement Officers": in a name it opens nothing
        or (
            opener.endswith("ing")
            and len(opener) > _SHORTEST_GERUND
            and not after[:1].isupper()
        )
        or word.endswith(":")
    )
