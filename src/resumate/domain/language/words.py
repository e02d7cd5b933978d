"""
Text as words with the meanings they stand for.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from types import ModuleType

from resumate.domain.forgetting import remembered
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.english_verbs import FROM_GERUND, FROM_PAST
from resumate.domain.language.german_numbers import german_number
from resumate.domain.language.stemming import inflection_stem, stem
from resumate.domain.lexicon import english, german
from resumate.domain.lexicon.measures import measure
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.lexicon.numerals import (
    COLLECTIVES,
    SCALES,
    TIME,
    UNITS,
    UNITS_DE,
    VAGUE,
)
from resumate.domain.patterns import regex

WORD = regex(
    r"(?:(?<!\w)\.(?=[A-Z]{2}))?[^\W_]+(?:(?:[.'’&/+#-]|(?<=\w)·(?=\w))[^\W_]+)*(?:\+\+|\+|#)?"
)
_PARTS = regex(r"[^\W_]+(?:\+\+|#)?")
_PHRASES = AnyCase(
    r"\b(set|put|roll|bring|brought|cut|look|looking|looked|care|cared|caring|take|took|taking"
    r"|taken|kick|lay|carry|carried|carrying|rolled|rolling|setting|putting|in|on|intensive"
    r"|critical|central|go|work|worked|working|team|route|keep|kept|keeping) "
    r"(up|together|out|down|after|for|part|off|in|charge|call|care|line|live|with|member"
    r"|lead|planning)\b"
    r"|\b(take|taking|took|taken|draw|drawing|drew|drawn) (blood)\b(?! (?:pressure|sugar|glucose))",
)
_BASES = {**FROM_GERUND, **FROM_PAST, "taken": "take"}

_NUMERALS = frozenset(
    [
        *(*MONTHS, *UNITS, *UNITS_DE, *SCALES, *COLLECTIVES, *VAGUE, *TIME),
        *"million millionen milliarde milliarden tausend euro euros dollar dollars".split(),
        *"pound pounds percent prozent per cent kroner half halb hälfte twice".split(),
    ]
)

_LEXICONS: dict[str, ModuleType] = {"en": english, "de": german}


@dataclass(frozen=True, slots=True)
class Word:
    """
    One word as it stands in a text, and what it may stand for.
    """

    text: str
    start: int
    end: int = field(compare=False)
    keys: frozenset[str]
    """Its own form, its stem, and the groups of meaning it belongs to."""
    weight: float = field(compare=False)
    """How much it says of a person's work, in [0, 1]; 0 for words that claim nothing."""
    lower: str = field(compare=False)
    """The word in lower case."""

    @property
    def capitalised(self) -> bool:
        """
        Whether it starts with a capital letter.
        """
        text = self.text
        return not text.islower() and (text[:1].isupper() or text[1:2].isupper())

    @property
    def technical(self) -> bool:
        """
        Whether its shape is that of a name: inner capitals, digits with letters, ``+#``.
        """
        return looks_technical(self.text)


_NO_KEYS = frozenset[str]()


def keys_of(tokens: Iterable[Word]) -> frozenset[str]:
    """
    The keys of all *tokens*.
    """
    return _NO_KEYS.union(*[token.keys for token in tokens])


@remembered(4_096)
def looks_technical(text: str) -> bool:
    """
    Whether a word has inner capitals, mixes digits with letters, or ends in ``+`` or ``#``.
    """
    if text.isalpha() and text[1:].islower():
        return False
    letters = [c for c in text if c.isalpha()]
    if not letters or len(text) < 2:  # noqa: PLR2004 - "I" and "A" are no names
        return False
    inner = any(b.isupper() and a.isalnum() for a, b in pairwise(text))
    digits = any(c.isdigit() for c in text) and any(c.isupper() for c in text)
    return (
        inner or digits or text[-1] in "+#" or ("." in text[1:-1] and text[0].isupper())
    )


def words(text: str, language: str) -> list[Word]:
    """
    The words of *text* in order.
    """
    return list(_words(text, language))


@remembered(1_024)
def _words(text: str, language: str) -> tuple[Word, ...]:
    joined = _PHRASES.sub(_join, text) if language == "en" else text
    found = []
    for m in WORD.finditer(joined):
        start, end = m.span()
        own = text[start:end]
        found.append(Word(own, start, end, *meaning(m[0], language), own.lower()))
    return tuple(_rejoined(text, found) if language == "de" else found)


def _rejoined(text: str, tokens: list[Word]) -> list[Word]:
    """
    The words, verbs with the prefix that German sends to the end: "wickle … ab".
    """
    found = list(tokens)
    begin = 0
    for i, token in enumerate(tokens):
        after = text[token.end : token.end + 1]
        last = i + 1 == len(tokens) or after in ",;:." or tokens[i + 1].lower == "und"
        if not last:
            continue
        parted = token.lower in german.PREFIXES
        verb = _main_verb(tokens, begin, i) if parted else None
        if verb is not None:
            whole, weight = meaning(token.lower + tokens[verb].lower, "de")
            old = tokens[verb]
            # "Führe … durch" leads nobody: the whole verb stands for the part.
            found[verb] = replace(old, keys=whole, weight=min(0.5, weight))
        begin = i + 1
    return found


def _main_verb(tokens: list[Word], begin: int, end: int) -> int | None:
    """
    The index of the verb of the main clause: beside its subject, else the first.
    """
    verbs = [k for k in range(begin, end) if _is_finite(tokens[k])]
    beside = (
        k
        for k in verbs
        if _SUBJECTS & {t.lower for t in tokens[max(begin, k - 1) : k + 2]}
    )
    return next(beside, verbs[0] if verbs else None)


_SUBJECTS = frozenset({"ich", "wir"})


def _is_finite(word: Word) -> bool:
    """
    Whether a word may be the verb of a main clause: the first plain one that is none of
    the words that only bind others.
    """
    return word.text.islower() and not is_function(word.lower, "de")


def _join(match: re.Match[str]) -> str:
    # "set up" keeps its length, so that positions stay those of the text.
    one, _, other = match[0].partition(" ")
    first = one.lower()
    known = f"{_BASES.get(first, first)}_{other.lower()}" in synonyms("en")
    return f"{one}\u00b7{other}" if known else match[0]


_ACCENTS = str.maketrans("áàâéèêëíìîóòôúùûçñ", "aaaeeeeiiiooouuucn")
_BOTH = regex(r"([A-ZÄÖÜ][a-zäöüß]{3,})(?:/-?)?(?:innen|Innen|(?<=er)In)")
"""Who is named for both sexes: "MitarbeiterInnen", "Kolleginnen"."""


@remembered(50_000)
def meaning(text: str, language: str) -> tuple[frozenset[str], float]:
    """
    The keys and the weight of one word.
    """
    lower = text.lower().replace("’", "'").removesuffix("'s")
    both = _BOTH.fullmatch(text) if language == "de" else None
    if both:
        known, weight = meaning(both[1], language)
        return known | {lower, stem(lower, language)}, weight
    if "\u00b7" in lower:
        first, second = lower.split("\u00b7", 1)
        return _phrase(_BASES.get(first, first), second, language)
    keys = {lower, stem(lower, language), *measure(lower)}
    plain = lower.translate(_ACCENTS)
    if plain != lower:
        keys |= {plain, stem(plain, language)}
    if language == "de" and text[:1].isupper():
        keys.add(inflection_stem(lower))
    parts = [p.lower() for p in _PARTS.findall(lower)]
    if len(parts) > 1:
        keys.add("".join(parts))
        keys.add(stem("".join(parts), language))
        keys.update(stem(p, language) for p in parts if len(p) > 2 or not p.isalpha())  # noqa: PLR2004
    groups = synonyms(language)
    for key in tuple(keys):
        keys.update(groups.get(key, ()))
    return frozenset(keys), _weight(lower, language, text[:1].isupper())


def _phrase(first: str, second: str, language: str) -> tuple[frozenset[str], float]:
    if groups := synonyms(language).get(f"{first}_{second}"):
        return frozenset({f"{first}_{second}", *groups}), 0.6
    alone, weight = meaning(first, language)
    other, second_weight = meaning(second, language)
    keys = frozenset({f"{first}_{second}", *alone, *other})
    return keys, max(weight, second_weight)


def _weight(lower: str, language: str, capital: bool) -> float:
    function, soft, light = _classes(language)
    root = stem(lower, language)
    if lower in function or lower[0].isdigit() or len(lower) == 1:
        return 0.0
    if is_numeral(lower):
        return 0.0
    if language == "de" and german_number(lower.removesuffix("mal")) is not None:
        return 0.0
    manner = language == "en" and _MANNER.search(lower)
    if (
        manner
        or lower in soft
        or (language == "de" and _is_soft_german(lower, root, capital))
    ):
        return 0.0
    if root in light:
        return 0.4
    # German writes nouns with capitals, and says with them what was done.
    return 1.0 if capital or language != "de" else 0.5


_MANNER = regex(r"\w{3}(?:ful|ous|ing|ent|ant)ly$")
"""How something was done, which is no matter: "carefully", "patiently"."""


def _is_soft_german(lower: str, root: str, capital: bool) -> bool:
    if _is_trait(lower):
        return True
    # Who "uses" says little, but users are somebody.
    return lower in _soft_nouns() if capital else root in _classes("de")[1]


@cache
def _soft_nouns() -> frozenset[str]:
    ends = ("", "e", "n", "en", "s", "es", "er", "ern")
    return frozenset(w + end for w in german.SOFT.split() for end in ends)


def _is_trait(lower: str) -> bool:
    """
    Whether a German noun names a trait of character rather than a task.
    """
    return len(lower) > 8 and lower.endswith(german.TRAIT_ENDS)  # noqa: PLR2004


@cache
def _classes(
    language: str,
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    lexicon = _LEXICONS.get(language)
    if lexicon is None:
        return frozenset(), frozenset(), frozenset()
    swiss = lexicon.FUNCTION.replace("ß", "ss")
    function = frozenset([*lexicon.FUNCTION.split(), *swiss.split()])
    inflected = _inflections if language == "en" else _stemmed
    soft = frozenset(form for word in lexicon.SOFT.split() for form in inflected(word))
    light = frozenset(stem(word, language) for word in lexicon.LIGHT.split())
    return function, soft, light


def _inflections(word: str) -> list[str]:
    # Not its stem: "equip" is soft, "equipment" is not.
    base = word[:-1] if word.endswith(("e", "y")) else word
    ends = ("ies", "ied") if word.endswith("y") else ("es", "ed", "ing")
    return [
        word,
        word + "s",
        word + "ing",
        base + "er",
        base + "est",
        *(base + end for end in ends),
        word + "ly",
    ]


def _stemmed(word: str) -> list[str]:
    if not word.endswith("en") or len(word) < 5:  # noqa: PLR2004 - "den" is no verb
        return [word, stem(word, "de")]
    base = word.removesuffix("en")
    forms = [base + end for end in ("e", "st", "t", "et", "te", "ten", "ete", "eten")]
    return [word, stem(word, "de"), *forms, f"ge{base}t", f"ge{base}et"]


def is_numeral(word: str) -> bool:
    """
    Whether a lower-case word counts, or is what is counted in: "two", "hours", "half".
    """
    return all(part in _NUMERALS for part in word.split("-"))


def is_function(word: str, language: str) -> bool:
    """
    Whether a lower-case word only binds others.
    """
    return word in _classes(language)[0]


@cache
def synonyms(language: str) -> dict[str, frozenset[str]]:
    """
    Stems and the groups of meaning they belong to.
    """
    lexicon = _LEXICONS.get(language)
    found: dict[str, set[str]] = {}
    for line in _group_lines(lexicon):
        for word in line.split():
            key = word if "_" in word else stem(word, language)
            found.setdefault(key, set()).add("=" + line.split()[0])
    return {key: frozenset(groups) for key, groups in found.items()}


def _group_lines(lexicon: ModuleType | None) -> Iterator[str]:
    if lexicon is not None:
        yield from (line for line in lexicon.SYNONYMS.splitlines() if line.strip())


@remembered(8_192)
def plain_keys(keys: frozenset[str]) -> frozenset[str]:
    """
    The words among the *keys*, without the groups of like meaning ("=cut").
    """
    return frozenset(k for k in keys if k[0] != "=")
