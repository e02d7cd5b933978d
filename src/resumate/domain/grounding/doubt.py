"""
Activities that no line tells in its words, but one may tell in its meaning.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from resumate.domain.grounding.facts import Facts
from resumate.domain.grounding.levels import MANAGED, level_of
from resumate.domain.grounding.words import words
from resumate.domain.letter import Critique, FindingCode, Sentence
from resumate.domain.resume import LineKind, ResumeContent

NEAR = 0.62
"""The least cosine of a sentence and a line that tell the same, as measured."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """
    A sentence whose only fault is an activity not found, and the lines to compare.
    """

    index: int
    """Of the sentence in its letter."""
    text: str
    lines: tuple[str, ...]
    """Ids of the lines that may support it."""


def doubts(critique: Critique, content: ResumeContent) -> list[Doubt]:
    """
    The sentences of which likeness of meaning may decide.

    Numbers, names, employers, credentials and levels never are in doubt: a sentence
    with any such finding, or one that tells of leading, is not among them.
    """
    facts = Facts.of(content)
    return [
        Doubt(i, s.text, lines)
        for i, s in enumerate(critique.sentences)
        if _doubtful(s, content) and (lines := _lines(s, facts))
    ]


def _doubtful(sentence: Sentence, content: ResumeContent) -> bool:
    codes = {f.code for f in sentence.findings}
    tokens = words(sentence.text, content.language)
    leads = any(level_of([t], content.language) >= MANAGED for t in tokens)
    return codes == {FindingCode.DUTY_UNSUPPORTED} and not leads


def _lines(sentence: Sentence, facts: Facts) -> tuple[str, ...]:
    named = facts.employers.find(sentence.text)
    roles = frozenset(r for _, ids in named for r in ids) or None
    return tuple(
        f.line.id
        for f in facts.lines
        if f.index in facts.in_scope(roles) and f.line.kind is not LineKind.LIST
    )


def settle(critique: Critique, nearest: Mapping[int, tuple[str, float]]) -> Critique:
    """
    The critique without the doubts that a near line settles; the line is cited.

    *nearest* gives, for the index of a sentence, its nearest line and their cosine.
    """
    sentences: Sequence[Sentence] = [
        replace(s, findings=(), citations=(nearest[i][0], *s.citations))
        if i in nearest and nearest[i][1] >= NEAR
        else s
        for i, s in enumerate(critique.sentences)
    ]
    return replace(critique, sentences=tuple(sentences))
