"""
Whether a letter does what its posting says to whoever writes it.
"""

import re
from collections.abc import Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.letterhead import is_letterhead
from resumate.domain.language.steering import steers
from resumate.domain.letter import About, Remark, Sentence
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting

_SPEAKS = regex(
    r"\b(I|me|my|we|our|us|you|your|ich|mir|mich|mein\w*|wir|uns|unser\w*|Sie|Ihr\w*|Ihnen|is|are|was|has|have|ist|sind|hat|haben|apply|bewerb\w*)\b"
)


def obeyed(
    sentences: Sequence[Sentence], facts: Facts, posting: JobPosting | None
) -> list[Remark]:
    """
    A question or an order of the posting or the resume, told again word for word.
    """
    text = f"{facts.text}\n{posting.text if posting else ''}"
    source = _plain_text(text)
    for sentence in sentences:
        said = _plain_text(sentence.text)
        if len(said.split()) < _COPIED or said not in source:
            continue
        idle = sentence.about is About.CONNECTING and not _SPEAKS.search(sentence.text)
        order = (
            idle
            and said in _plain_sentences(text)
            and not _of_letterhead(sentence, facts, posting)
        )
        if sentence.text.rstrip().endswith("?") or steers(sentence.text) or order:
            return [
                Remark(
                    "injection.obeyed",
                    "A sentence repeats an instruction or a question that was planted.",
                )
            ]
    return []


def _of_letterhead(
    sentence: Sentence, facts: Facts, posting: JobPosting | None
) -> bool:
    """
    Whether the sentence is whom the letter is by, whom it is to, or what for.
    """
    names = (posting.company, posting.title) if posting else ()
    to = {_plain_text(name) for name in names if name}
    own = is_letterhead(sentence.text, facts.content.contact)
    return own or _plain_text(sentence.text) in to


_COPIED = 4
"""Words of the shortest sentence that is not the same by chance."""


@remembered(64)
def _plain_text(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


@remembered(4)
def _plain_sentences(text: str) -> frozenset[str]:
    """
    An order stands by itself; what goes on after a comma is the rest of a fact.
    """
    return frozenset(map(_plain_text, _SENTENCE_END.split(text)))


_SENTENCE_END = regex(r"[.!?:]\s+|\n")
