"""
One thing that is asked, and the ways in which it may be answered.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from resumate.domain.language.folding import fold
from resumate.domain.language.gist import stems, weights
from resumate.domain.lexicon.titles import HEADS, OTHER_NOUNS
from resumate.domain.matching import ask_marks as marks


@dataclass(frozen=True, slots=True)
class Phrase:
    """
    A name, or some words.
    """

    text: str
    name: str | None = None
    known: bool = False
    certified: bool = False
    """Whether a certificate in it is asked, and to work with it is not enough."""
    person: bool = False
    """Whether it names who does something: "analysts"."""
    weights: Mapping[str, float] = field(default_factory=dict)

    @property
    def strict(self) -> bool:
        """
        Whether only its very words will do: a licence is not like another.
        """
        if self.name is not None or self.taught:
            return True
        return marks.CREDENTIAL.search(self.text) is not None

    @property
    def taught(self) -> bool:
        """
        Whether it asks for a course, of which the most that is told may be a part.
        """
        return marks.TAUGHT.search(self.text.strip()) is not None

    def names(self, entry: str) -> bool:
        """
        Whether *entry* of a line has the name, or a word that says much of it.
        """
        if self.name is not None and self.text.casefold() in entry.casefold():
            return True
        return bool(self.subject.keys() & stems(entry))

    @property
    def subject(self) -> Mapping[str, float]:
        """
        The words of a licence without "licence", which a list of them leaves out.
        """
        said = weights(marks.COURSE.sub(" ", marks.CREDENTIAL.sub(" ", self.text)))
        telling = {word: weight for word, weight in said.items() if weight >= 1}
        return telling or said or self.weights


_PERSONS = frozenset(map(fold, HEADS)) | OTHER_NOUNS


def names_person(text: str) -> bool:
    """
    Whether *text* names who does something, by a trade: "Experience leading analysts".
    """
    words = re.findall(r"[^\W\d_]+", fold(text))
    return any({word, word.removesuffix("s")} & _PERSONS for word in words)


def is_credential(text: str) -> bool:
    """
    Whether *text* speaks of a licence, certificate or registration.
    """
    return marks.CREDENTIAL.search(text) is not None


@dataclass(frozen=True, slots=True)
class Ask:
    """
    One thing asked: one of *alternatives* will do.
    """

    alternatives: tuple[Phrase, ...]
    examples: tuple[Phrase, ...] = ()
    any_example: bool = False
    each: bool = False
    """Whether all examples are asked: "including pivots and macros"."""
    or_like: bool = False
    """Whether something of the same kind will do ("or similar")."""
    optional: bool = False
    begun: bool = False
    """Whether what is not finished yet will do ("or working towards it")."""

    @property
    def known(self) -> bool:
        """
        Whether it asks for a tool or method that has a known name.
        """
        return any(phrase.known for phrase in self.alternatives)

    @property
    def paper(self) -> bool:
        """
        Whether it asks for a paper that German calls so: "Staplerschein".
        """
        return any(marks.PAPER.search(phrase.text) for phrase in self.alternatives)

    @property
    def soft(self) -> bool:
        """
        Whether it is a manner that no resume shows; beside a skill it counts nothing.
        """
        return all(marks.SOFT.search(phrase.text) for phrase in self.alternatives)

    @property
    def named(self) -> bool:
        """
        Whether it asks for something that has a name.
        """
        phrases = (*self.alternatives, *self.examples)
        return self.paper or any(phrase.strict for phrase in phrases)
