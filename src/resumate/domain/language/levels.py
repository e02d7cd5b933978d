"""
Who did it, and at what level.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from resumate.domain.forgetting import remembered
from resumate.domain.language import english_verbs
from resumate.domain.language.stemming import stem, stems_of
from resumate.domain.language.words import Word, is_function
from resumate.domain.lexicon import ladders
from resumate.domain.patterns import regex

TOOK_PART, HELPED, DID, MANAGED, LED = 1, 2, 3, 4, 5

_VERB_BEFORE = frozenset(
    "i we to and also have had was been then now currently regularly successfully often "
    "he she ich habe und ,".split()
)


_DEED = english_verbs.IRREGULAR_PAST - frozenset(
    "came got heard knew left lost sat stood thought went".split()
)
"""Irregular verbs of the past that tell what somebody did."""


def looks_past(word: str) -> bool:
    """
    Whether a lower-case word looks like a verb of the past.
    """
    regular = len(word) > 3 and word.endswith("ed") and word.isalnum()  # noqa: PLR2004
    return regular or word in _DEED


@cache
def _ladder(language: str) -> dict[str, int]:
    return {
        form: level
        for level, text in ladders.LEVELS.get(language, {}).items()
        for word in text.split()
        for form in ({word} if "_" in word else {stem(word, language)})
    }


def is_verb(tokens: Sequence[Word], i: int) -> bool:
    """
    Whether the word at *i* looks like the verb of a new clause.
    """
    word = tokens[i].lower
    if not word[0].isalpha() or _is_a_light(tokens[i]):
        return False
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    joined = i and tokens[i - 1].lower in {"and", "or", "und"}
    listed = following in {"", "and", "or", "und"} or joined
    if looks_past(word) or (len(word) > 5 and word.endswith("ing") and not listed):  # noqa: PLR2004
        return tokens[i].weight > 0 or _ladder("en").get(stem(word, "en"), 0) > 0
    determined = following in _DETERMINERS
    return determined and not is_function(word, "en") and not tokens[i].capitalised


_DETERMINERS = frozenset(
    "the a an my our their its your all every each most some both no to".split()
)
_HAND = frozenset("give gave given giving lend lent lending".split())


def _lends_a_hand(tokens: Sequence[Word]) -> bool:
    lowers = [t.lower for t in tokens]
    return "hand" in lowers and any(w in _HAND for w in lowers[: lowers.index("hand")])


def level_of(  # noqa: PLR0911 - one return a rung
    tokens: Sequence[Word], language: str, *, claimed: bool = False
) -> int:
    """
    The level at which something was done, by the first word that tells; 3 is plain doing.

    Who is *claimed* to have watched took part; a line that says so tells of a task.
    """
    if claimed and language == "en" and _looked_on(tokens):
        return TOOK_PART
    if _lends_a_hand(tokens):
        return HELPED
    ladder = _ladder(language)
    if _is_line_management(tokens):
        tokens = tokens[1:]
    if language == "de":
        lowers = {t.lower for t in tokens}
        levels = {
            ladder[key]
            for i, t in enumerate(tokens)
            for key in t.keys
            if key in ladder
            and not (_is_somebody_else(tokens, i) or _CABLE.fullmatch(t.text))
            and not (t.lower == "dabei" and _SINCE_ONE_WAS.isdisjoint(lowers))
        }
        levels |= {LED for t in tokens if _LEADING.fullmatch(t.text)}
        low = [level for level in levels if level <= HELPED]
        return min(low) if low else max(levels, default=DID)
    for i, token in enumerate(tokens):
        level = _word_level(tokens, i, ladder)
        if level:
            return level
        if i and looks_past(token.lower) and token.weight >= 0.4:  # noqa: PLR2004
            return DID
        if not i and token.weight:
            return DID
    return DID


def _is_line_management(tokens: Sequence[Word]) -> bool:
    """
    "Line manage three analysts" is to manage them.
    """
    return [t.lower[:5] for t in tokens[:2]] == ["line", "manag"]


def level_of_word(word: Word, language: str) -> int:
    """
    The level that a word tells by itself.
    """
    return _level_of_word(word.text, word.keys, language)


@remembered(8_192)
def _level_of_word(text: str, keys: frozenset[str], language: str) -> int:
    return level_of([Word(text, 0, len(text), keys, 0.0, text.lower())], language)


def _is_a_light(word: Word) -> bool:
    """
    "LED lighting" was not led by anybody.
    """
    return word.text == "LED"


_COLLEAGUES = ("mitarbeiter", "mitarbeitend")
"""Who works with one is no help given."""
_WHO_DOES = regex(r"[A-ZÄÖÜ]\w+(?:nde|te|er|erin|erinne)[nrms]?")
"""Who takes part or helps, as German names them: "Teilnehmende", "Helferinnen"."""
_SINCE_ONE_WAS = frozenset("bin war waren sind sein gewesen wäre".split())
"""With what "dabei" says that one took part, and not only by what one did it."""
_CABLE = regex(r"[\w-]*\d[\w-]*-Leitung(?:en)?")
"""What is laid, and led by nobody: "Cat-7-Leitungen"."""
_LEADING = regex(
    r"(?:Chor|Kurs|Gruppen?|Trainings?|Lager|Jugend|Orchester|Verein\w*|Küchen?|Filial|Abteilungs|Bereichs|Wohnbereichs|Ressort|Redaktions|Labor|Werkstatt)leitung"
)
"""What of people is led, in one word; water has a "Leitung", too."""
_ONESELF = frozenset("als war bin ein eine".split())


def _is_somebody_else(tokens: Sequence[Word], i: int) -> bool:
    """
    Whether the German word names others by what they do, and not what is done or was.
    """
    if tokens[i].lower.startswith(_COLLEAGUES):
        return True
    before = tokens[i - 1].lower if i else "als"
    return before not in _ONESELF and bool(_WHO_DOES.fullmatch(tokens[i].text))


def _looked_on(tokens: Sequence[Word]) -> bool:
    first = next((t for t in tokens if not is_function(t.lower, "en")), None)
    stood = first and stem(first.lower, "en") in stems_of(ladders.LOOKED_ON, "en")
    return bool(stood or (first and first.lower == "stood"))


def _word_level(tokens: Sequence[Word], i: int, ladder: dict[str, int]) -> int:
    token = tokens[i]
    lower = token.lower
    level = max((ladder.get(k, 0) for k in _forms(token)), default=0)
    if not level or _is_a_light(token):
        return 0
    if lower.startswith("co-"):
        level = min(level, MANAGED)
    before = tokens[i - 1].lower if i else "and"
    if lower in _ALSO_KINDS and before in _ARTICLES:
        return 0  # "a leading bank"
    if lower.startswith("decid") and not _UPON & {
        t.lower for t in tokens[i + 1 : i + 4]
    }:
        return 0  # who decides to move has no say over others
    if _is_of_a_subject([t.lower for t in tokens[i + 1 : i + 4]]):
        return 0
    inflected = lower.endswith(("ed", "ing")) or lower in {
        "led",
        "took part",
        "oversaw",
    }
    if not inflected and _names_kind(tokens, i):
        return 0  # "and direct bookings rose"
    how = before.endswith("ly") and before not in _ADJECTIVES
    governed = before in _VERB_BEFORE or how or i == 0
    adjective = lower in {"responsible", "accountable", "charge", "involved"}
    phrase = "·" in token.text or " " in token.text
    return (
        level if inflected or governed or adjective or phrase or before == "in" else 0
    )


def _is_of_a_subject(behind: Sequence[str]) -> bool:
    """
    Whether a word describes what is told to have moved: "direct orders went from …".
    """
    noun, verb, way = [*behind, "", "", ""][:3]
    moved = english_verbs.is_past(verb) and way in {"from", "to", "by", "up", "down"}
    return moved and noun.endswith("s")


_UPON = frozenset("on about over which who whom what how when where whether".split())
_ALSO_KINDS = frozenset("leading approved authorised authorized".split())
_ARTICLES = frozenset("a an the its their".split())
_ADJECTIVES = frozenset(
    "daily weekly monthly quarterly yearly hourly fortnightly early family friendly "
    "costly elderly timely likely only assembly supply".split()
)
"""They end as adverbs do, and stand before a noun: "monthly directors meetings"."""


def _names_kind(tokens: Sequence[Word], i: int) -> bool:
    """
    Whether the word says of which kind the things after it are that did something:
    nothing but nouns stands between it and their verb.
    """
    for n, (last, token) in enumerate(pairwise(tokens[i : i + 5])):
        if token.start - last.end > 1:
            return False
        if n and (looks_past(token.lower) or token.lower in _DOES):
            return True
        if not token.weight or token.lower.endswith("ly"):
            return False  # "I lead two newly hired cooks"
    return False


_DOES = frozenset(
    "went rose fell came grew is are was were has have had now take takes".split()
)


def _forms(token: Word) -> frozenset[str]:
    return frozenset(
        {stem(token.lower.removeprefix("co-"), "en")}
        | {k for k in token.keys if "_" in k and k[0] != "="}
    )
