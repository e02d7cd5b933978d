"""
Sentences that list skills, with one more or one less.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.wording import listed
from resumate.domain.letter import Sentence
from resumate.domain.patterns import regex
from resumate.domain.refining.topic import speaks_of

_BETWEEN = regex(r"(,\s+|\s+(?:and|und|et|y|e)\s+)")
_LEADS = (
    r"(?:include|bring|including|auch|umfassen|mit|sind|gehören|ich|außerdem|"
    r"aussi :|obtenu :|también|parle|Hablo|figuran?)"
)
_HEAD = regex(rf"(.*?\b{_LEADS}\s+(?:{_LEADS}\s+)*)(.+)$")
"""What stands before the first item."""
AND = {"de": "und", "fr": "et", "es": "y"}
_CONJUNCTION = regex(r"\s(und|et|y|e)\s")


def without(sentence: Sentence, topic: str) -> Sentence | None:
    """
    "A, B and C" without the items of *topic*; None if nothing or everything is left.
    """
    text, tail = _apart(sentence.text)
    found = _HEAD.match(text)
    head, told = (found[1], found[2]) if found else ("", text)
    items = _BETWEEN.split(told)[::2]
    kept = [item for item in items if not speaks_of(item, topic)]
    if not kept or len(kept) == len(items):
        return None
    word = _conjunction(text, tail)
    return replace(sentence, text=f"{head}{listed(kept, word)}{tail}.")


def extended(sentence: Sentence, items: Sequence[str], language: str) -> Sentence:
    """
    "A and B" with more *items*; "A" alone joins them as its *language* does.
    """
    text, tail = _apart(sentence.text)
    told = [*_BETWEEN.split(text)[::2], *items]
    return replace(
        sentence, text=f"{listed(told, _conjunction(text, tail, language))}{tail}."
    )


def _apart(text: str) -> tuple[str, str]:
    """
    What a German list has behind it stands apart: "bringe ich A und B mit".
    """
    bare = text.rstrip(".")
    return (bare.removesuffix(" mit"), " mit") if bare.endswith(" mit") else (bare, "")


def _conjunction(text: str, tail: str, language: str = "") -> str:
    if tail:
        return "und"
    found = _CONJUNCTION.findall(text)
    return found[-1] if found else AND.get(language, "and")
