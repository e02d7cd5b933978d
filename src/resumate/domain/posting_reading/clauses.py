"""
Lines taken apart into the single things they ask.
"""

import re
from itertools import pairwise

from resumate.domain.language.name_kinds import degree_score
from resumate.domain.lexicon.driving import LICENCE
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import cues
from resumate.domain.posting_reading.clause_words import (
    AFTERTHOUGHT,
    ASKED_FIRST,
    BESIDES,
    DEEDS,
    LAST_WISHED,
    MORE_ASKED,
    NO_MUST,
    OF_THE_PERSON,
    OPENERS,
    PREFERENCE,
    REASON,
    SUBORDINATE,
    WHO_MAY_COME,
    WISH,
)
from resumate.domain.posting_reading.lists import SEMICOLON
from resumate.domain.posting_reading.sentences import bracketed, cut

_FEWEST_ASKED_WORDS = 3
_FLAT_WORDS = 6
"""A run of more words without a full stop may be a list that lost its line breaks."""
_JOINING_WORDS_TEXT = (
    "and or of the a an in on at for with by to from as is are be not any all our "
    "your their this that these into via using per both either including such like "
    "than und oder der die das den dem des ein eine einen einem einer mit von für im "
    "zur zum et de la le des du en y el los "
    "con og af til med"
)
_JOINING_WORDS = frozenset(_JOINING_WORDS_TEXT.split())
_AFTER_NOUNS_TEXT = "with in of to for have be"
_AFTER_NOUNS = frozenset(_AFTER_NOUNS_TEXT.split())
_AFTER_A_NAME = frozenset({"and", "or", "of", "und", "oder", "&"})
_OF_LAW = frozenset({"Act", "Code", "Order"})
"""What laws are called by, behind their names."""
_YEARS = regex(r"\d+\+$")
_SHORTEST_GERUND = 5
_FEWEST_ITEM_WORDS = 2
_WORD = regex(r"\S+")


def clauses(sentence: str, language: str) -> list[str]:
    """
    The single things one sentence or bullet asks.
    """
    sentence = WHO_MAY_COME.sub("", sentence)
    sentence = OF_THE_PERSON.sub("", sentence).removeprefix(", ") or sentence
    sentence = NO_MUST.sub(r"\g<what> von Vorteil", sentence)
    sentence = _without_afterthought(sentence)
    if re.search(r"; (?:or|oder|ou) ", sentence):
        return [sentence]
    parts = cut(sentence, SEMICOLON)
    parts = [clause for part in parts for clause in cut(part, MORE_ASKED)]
    parts = [clause for part in parts for clause in _without_preference(part)]
    parts = [clause for part in parts for clause in _with_wish(part)]
    parts = [_with_licence(part, parts[0]) for part in parts]
    parts = [*parts[:1], *(part for part in parts[1:] if not SUBORDINATE.match(part))]
    return [item for part in parts for item in _unflattened(part, language)]


def _without_afterthought(sentence: str) -> str:
    """
    *sentence* without why it is asked, where that asks nothing itself.
    """
    found = AFTERTHOUGHT.match(sentence) or REASON.match(sentence)
    asks = found and (cues.NICE.search(found["why"]) or cues.MUST.search(found["why"]))
    return sentence if found is None or asks else found["asked"]


_CLASS_WISHED = regex(
    r"(?P<wish>(?:(?:ideally|preferably|idealerweise|im idealfall|vorzugsweise"
    r"|am besten|von vorteil|wünschenswert|gerne?) )?(?:auch |also )?)"
    r"(?P<class>(?:(?:Klasse|Kl\.|Kat\.|Kategorie|class) )?"
    r"(?-i:(?:[A-GLMT]|[BCD]1?E|[CD]1)"
    r"(?:(?:, |/| und | oder | and | or )(?:[A-GLMT]|[BCD]1?E|[CD]1))*))"
    r"(?P<rest>(?: (?:von Vorteil|wünschenswert|is a plus|preferred))?[.!]?)$",
    re.IGNORECASE,
)
_LICENCE = regex(rf"(?:{LICENCE}|driv(?:ing|er['’]?s) licen[cs]e)\b", re.IGNORECASE)


def _with_licence(clause: str, first: str) -> str:
    """
    The class that is wished for behind a licence, with what it is a class of:
    "idealerweise F" of "Führerschein B, idealerweise F".
    """
    wished = _CLASS_WISHED.fullmatch(clause)
    licence = _LICENCE.search(first)
    if not (wished and licence):
        return clause
    return f"{wished['wish']}{licence[0]} {wished['class']}{wished['rest']}"


def _without_preference(clause: str) -> list[str]:
    """
    "Five years in sales, ideally in health" asks five years in sales: where they were
    is a wish about them, and no requirement of its own; a training besides is one.
    """
    wish = PREFERENCE.search(clause)
    if wish and (more := BESIDES.search(wish[0])):
        return [clause[: wish.start()], f"{more['what']} von Vorteil"]
    head = clause[: wish.start()] if wish else ""
    return [head] if len(head.split()) >= _FEWEST_ASKED_WORDS else [clause]


def _with_wish(clause: str) -> list[str]:
    """
    "Very good C++ skills, CUDA is a plus" asks one thing and wishes for another.
    """
    wish = WISH.match(clause) or LAST_WISHED.match(clause)
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


def tells_of_you(sentence: str) -> bool:
    """
    Whether *sentence* tells what the reader is or does: "You lead from the front".
    """
    told = _OF_YOU.match(sentence) is not None
    return told and not cues.IN_CHARGE.search(sentence)


def _first(sentence: str) -> str:
    return sentence.split(maxsplit=1)[0].lower().strip(",:")


_OF_YOU = regex(
    r".*\b(?:(?:liegt|liegen) (?:dir|Ihnen|euch)\b|(?:fällt|fallen) (?:dir|Ihnen) "
    r"leicht|"
    r"(?:macht|machen) (?:dir|Ihnen) (?:\w+ )?(?:Spaß|Freude))|"
    r"You will (?:have|need|be (?!\w+ed\b)|hold|bring|possess|know|speak)\b|"
    r"You (?!will|can|get|may|might|could|don|do not|report|join|work for|receive|want|"
    r"would|'ll|'d)[a-z]{2,}\b|You're (?!not)|"
    r"Du (?!erhältst|bekommst|kriegst|findest|wirst|kannst|darfst|profitierst|möchtest|"
    r"willst|lernst|suchst)[a-zäöüß]+(?:s?t)\b"
)
_DOING_OF = regex(r"[A-Z]\w{2,}ing of ")
"""What is done, told as a thing: "Emptying of bins"."""


def _unflattened(text: str, language: str) -> list[str]:
    """
    A list whose line breaks were lost, taken apart where a new item seems to open: not
    in German, where the "Plan" that one works by is no order to plan.
    """
    if language == "de":
        return [text]
    words = list(_WORD.finditer(text))
    if len(words) < _FLAT_WORDS:
        return [text]
    cuts = [0]
    brackets = bracketed(text)
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
    if _goes_on_with_a_name(before, word, after):
        return False
    if _YEARS.match(word):
        return before.islower() and after.lower() in {"years", "yrs", "year"}
    if not word[0].isupper() or word.isupper() or word.endswith(","):
        return False
    opener = word.lower().strip(",:")
    if before[0].isupper() and before[1:].islower() and tail != ")":
        named = opener in DEEDS and after.lower() == "of"  # "Food Law Code of Practice"
        return opener in OPENERS and after.lower() in _AFTER_NOUNS and not named
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


def _goes_on_with_a_name(before: str, word: str, after: str) -> bool:
    """
    Whether *word* ends the name of a law or what a degree is in, and opens nothing:
    "OHS Act and HACCP", "the Care Act for", "BTech Mechanical or Electrical".
    """
    law = word in _OF_LAW and before[0].isupper() and after.lower() != "as"
    named = before.isupper() or degree_score(before) > 0
    return law or (named and after in _AFTER_A_NAME)
