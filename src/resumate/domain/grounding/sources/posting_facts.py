"""
A job posting, indexed for questions: which words, which numbers, which company it has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.sources.company_names import names_pattern, short_names
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.language.both_forms import romance_forms
from resumate.domain.language.words import Word, keys_of, words
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting

_STATEMENT = regex(r"[;\n]|[.!?](?=\s|$)|, (?:and|und|but|aber) ")

_WRAPPED = regex(r"(?<=[^\n]{60})\n(?=\w)")
"""The end of a line that was full, within a sentence."""


class Statement(NamedTuple):
    """
    A part of a posting that says one thing.
    """

    text: str
    end: int
    keys: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class PostingFacts:
    """
    A posting, indexed.
    """

    posting: JobPosting
    whole: str
    """All of it."""
    text: str
    """The same in lower case."""
    keys: frozenset[str]
    forms: frozenset[str]
    numbers: tuple[Quantity, ...]
    company: re.Pattern[str] | None
    title_words: frozenset[str]
    parts: tuple["Statement", ...]
    """What it says, one after the other."""

    @staticmethod
    def of(posting: JobPosting) -> "PostingFacts":
        """
        The index of *posting*, built once.
        """
        return _posting_facts(posting)


@remembered(64)
def _posting_facts(posting: JobPosting) -> PostingFacts:
    whole = "\n".join(
        [posting.title or "", posting.company or "", posting.text]
        + [r.text for r in posting.requirements]
    )
    tokens = words(whole, posting.language)
    return PostingFacts(
        posting,
        whole,
        whole.lower(),
        frozenset(k for w in tokens for k in w.keys),
        frozenset(
            part
            for w in tokens
            for part in (w.lower, *re.split(r"[.'’&/-]", w.lower))
            if part
        ),
        tuple(quantities(whole, tokens, posting.language)),
        names_pattern(_names_of_company(posting)),
        frozenset(w.lower for w in words(posting.title or "", posting.language))
        | romance_forms(posting.title or ""),
        tuple(_statements(whole, posting.language)),
    )


def _names_of_company(posting: JobPosting) -> list[str]:
    """
    The company's names, and "The Trust" where the posting calls itself so.
    """
    if not posting.company:
        return []
    last = posting.company.split()[-1]
    itself = last.istitle() and re.search(rf"\b[Tt]he {last}\b", posting.text)
    return short_names(posting.company) + ([f"The {last}"] if itself else [])


def _statements(text: str, language: str) -> Iterator[Statement]:
    start, text = 0, _WRAPPED.sub(" ", text)
    for match in _STATEMENT.finditer(text + "\n"):
        part = text[start : match.start()]
        if part.strip():
            yield Statement(part, match.end(), keys_of(words(part, language)))
        start = match.end()


def keys_of_statement(posting: PostingFacts, position: int) -> frozenset[str]:
    """
    The keys of the statement of the posting that stands at *position*.
    """
    here = (part.keys for part in posting.parts if position < part.end)
    return next(here, frozenset())


def names_posted(word: Word, posting: PostingFacts) -> bool:
    """
    Whether the posting has the word, or calls the thing by another name.
    """
    return is_posted(word, posting) or akin(
        word.keys, posting.keys, posting.posting.language
    )


def is_posted(word: Word, posting: PostingFacts) -> bool:
    """
    Whether the posting has the word, in another form or as a part of another.
    """
    if word.keys & posting.keys:
        return True
    german = posting.posting.language == "de"
    leads = german and word.capitalised and len(word.lower) >= _LEADS
    if leads and any(_begins_with(f, word.lower) for f in posting.forms):
        return True  # the "Kosten" of "Kostenübernahme"
    root = min((k for k in word.keys if k[0] != "="), key=len, default=word.lower)
    if len(root) >= 5 and any(f.startswith(root[:6]) for f in posting.forms):  # noqa: PLR2004
        return True
    long = len(word.lower) > 8 and german  # noqa: PLR2004
    # A compound is what its last part is: a "Pflegepreis" is no care.
    return long and any(len(f) >= 5 and root.endswith(f) for f in posting.forms)  # noqa: PLR2004


def _begins_with(form: str, noun: str) -> bool:
    """
    Whether the German word is a compound that begins with the noun.
    """
    rest = len(form) - len(noun)
    return form.startswith(noun) and (len(noun) > _LEADS or rest == 0 or rest > _REST)


_LEADS = 5
"""Letters of the shortest German noun that a compound is known by."""
_REST = 4
"""Letters of what stands behind so short a noun, where it is no ending."""
