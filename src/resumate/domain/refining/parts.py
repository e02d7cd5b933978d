"""
Which sentences of a letter are meant: "the third sentence", "the last paragraph".
"""

import re
from collections.abc import Sequence

from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.letter import CoverLetterDraft, Sentence
from resumate.domain.patterns import regex

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "last": -1, "final": -1,
    "1st": 1, "2nd": 2, "3rd": 3, "opening": 1, "closing": -1,
    "erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6,
    "siebte": 7, "achte": 8, "neunte": 9, "zehnte": 10, "letzte": -1,
}  # fmt: skip
_ORDINAL = rf"(?P<ordinal>{'|'.join(_ORDINALS)})[nrms]?"
_SENTENCES = r"(?P<sentence>sentence|satz|satzes)"
_PARAGRAPHS = r"(?P<paragraph>paragraph|section|absatz|absatzes|abschnitt)"
_PART = regex(
    rf"(?:the |den |dem |der |im |das |my )?\b(?:{_ORDINAL} "
    rf"(?:{_SENTENCES}|{_PARAGRAPHS})"
    r"|(?:(?P<nth_sentence>sentence|satz|number(?= \d)|nummer(?= \d))"
    r"|(?P<nth_paragraph>paragraph|absatz))\s*"
    r"(?:number|nummer|nr\.?|no\.?)?\s*#?(?P<number>\d{1,3}))\b",
    re.IGNORECASE,
)

_SEVERAL = regex(
    r"\b(?:sentences|sätze)\s+(\d{1,3})\s*(and|und|&|,|-|–|to|bis|through)\s*"
    r"(\d{1,3})\b",
    re.IGNORECASE,
)
_NTH = rf"({'|'.join(_ORDINALS)})[nrms]?"
_TWO_PARAGRAPHS = regex(
    r"^(?:swap|switch|exchange|flip|(?:ver)?tausch\w*)\s+(?:"
    rf"(?:the |den |die )?{_NTH}(?: paragraph| absatz)? (?:and|with|und|mit) "
    rf"(?:the |dem |den )?{_NTH} (?:paragraphs?|absatz|absätze)"
    r"|(?:the )?(?:paragraphs?|absatz|absätze) (\d{1,2}) (?:and|with|und|mit) "
    r"(?:paragraph |absatz )?(\d{1,2}))(?: around| um| aus)?$"
    r"|^(?:die )?(?:absatz|absätze) (\d{1,2}) (?:und|mit) (\d{1,2}) "
    r"(?:ver)?tauschen$",
    re.IGNORECASE,
)
_JOINS = regex(r"and|und|&|,", re.IGNORECASE)
ANY_PART = re.sub(
    r"(?<!\\)\((?:\?P<\w+>|(?!\?))",
    "(?:",
    f"(?:{_PART.pattern}|(?:the |die )?{_SEVERAL.pattern})",
)
"""The same without groups, to be a piece of other patterns."""


def part_named(text: str, letter: CoverLetterDraft) -> tuple[int, ...] | None:
    """
    Indexes of the sentences that *text* means; None if it names no part that exists.

    Sentences and paragraphs are counted as people do: greeting, closing formula and
    name are none.
    """
    body = [(index,) for group in _paragraphs(letter) for index in group]
    if several := _SEVERAL.search(text):
        first, word, last = several.groups()
        numbers = (
            (int(first), int(last))
            if _JOINS.fullmatch(word)
            else range(int(first), int(last) + 1)
        )
        named = [body[n - 1] for n in numbers if 0 < n <= len(body)]
        return tuple(index for (index,) in named) or None
    found = _PART.search(text)
    if found is None:
        return None
    of_paragraphs = found["paragraph"] or found["nth_paragraph"]
    groups = _paragraphs(letter) if of_paragraphs else body
    within = _PART.search(text, found.end())
    if (
        within
        and not of_paragraphs
        and (within["paragraph"] or within["nth_paragraph"])
    ):
        groups = [(index,) for index in _nth(_paragraphs(letter), within) or ()]
    return _nth(groups, found)


def _nth(
    groups: Sequence[tuple[int, ...]], found: re.Match[str]
) -> tuple[int, ...] | None:
    number = int(found["number"] or _ORDINALS[(found["ordinal"] or "first").casefold()])
    place = number - 1 if number > 0 else len(groups) + number
    return groups[place] if 0 <= place < len(groups) else None


def first_number(sentences: Sequence[Sentence]) -> int:
    """
    The number of the first of *sentences*, so that the body's are counted from 1.
    """
    return 0 if sentences and is_greeting(sentences[0].text) else 1


def number_of(index: int, letter: CoverLetterDraft) -> int:
    """
    As which number people count the sentence at *index*; 0 for none of the body.
    """
    body = [one for group in _paragraphs(letter) for one in group]
    return body.index(index) + 1 if index in body else 0


def paragraphs_named(
    text: str, letter: CoverLetterDraft
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """
    Indexes of the sentences of the two paragraphs that are to change places.
    """
    found = _TWO_PARAGRAPHS.match(text)
    if found is None:
        return None
    groups = _paragraphs(letter)
    named = [word.casefold() for word in found.groups() if word]
    numbers = [int(word) if word.isdigit() else _ORDINALS[word] for word in named]
    places = [n - 1 if n > 0 else len(groups) + n for n in numbers]
    if len(set(places)) < len(places) or not all(0 <= p < len(groups) for p in places):
        return None
    return groups[places[0]], groups[places[1]]


def names_paragraph(text: str) -> bool:
    """
    Whether *text* means a paragraph.
    """
    found = _PART.search(text)
    return bool(found and (found["paragraph"] or found["nth_paragraph"]))


def _paragraphs(letter: CoverLetterDraft) -> list[tuple[int, ...]]:
    groups: dict[int, tuple[int, ...]] = {}
    last = len(letter.sentences) - 1
    for index, sentence in enumerate(letter.sentences):
        frame = is_greeting(sentence.text) or is_sign_off(sentence.text)
        if not frame and index != last:
            before = groups.get(sentence.paragraph, ())
            groups[sentence.paragraph] = (*before, index)
    return list(groups.values())
