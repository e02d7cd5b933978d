"""
Activities that no line tells in its words, but one may tell in its meaning.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from resumate.domain.grounding.clauses.clause import split_clauses
from resumate.domain.grounding.deeds.likeness import Likeness, likeness, margin
from resumate.domain.grounding.deeds.listed import is_listed
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import MANAGED, level_of
from resumate.domain.language.words import words
from resumate.domain.letter import Critique, Finding, FindingCode, Sentence
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeContent

BY_WORDS, BY_MEANING = 0.08, 0.1
"""The probability that nothing tells it, below which a doubt is settled."""


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
    likeness: Likeness
    """By words alone."""

    def settled_by(self, cosines: Sequence[float]) -> str | None:
        """
        The line that tells it, given its cosine with each line; None where none does.
        """
        found = replace(self.likeness, margin=margin(cosines))
        nearest = max(range(len(cosines)), key=cosines.__getitem__)
        return self.lines[nearest] if found.untold < BY_MEANING else None


def told_by_words(
    text: str,
    findings: Collection[Finding],
    facts: Facts,
    roles: frozenset[str] | None = None,
) -> bool:
    """
    Whether an activity that was not found is a matter of common words only, on the
    lines of the *roles* that the sentence speaks of, where it speaks of any.

    Of one more deed after "and" its own words must be common, too: what the first deed
    says does not tell the second. What is said outright to be one's duty needs a line.
    """
    return (
        bool(facts.lines)
        and not _NAMED_AS_DUTY.search(text)
        and _doubtful(text, findings, facts)
        and all(
            doubt(0, text, facts, told, roles).likeness.untold < BY_WORDS
            for told in ("", *_further_deeds(text, findings, facts))
        )
    )


_NAMED_AS_DUTY = AnyCase(
    r"\b(?:part|side|half|much|most|some) of my (?:\w+ )?(?:job|work|role|duties|day)\b[^,;.]{0,60}\b(?:is|was|are|were|has been|have been|involve\w*|include\w*|consist\w*)\b"
    r"|\b(?:is|was|are|were|been) (?:\w+ ){0,3}part of my (?:\w+ )?(?:job|work|role|duties|day)\b"
    r"|\bmy (?:\w+ )?(?:duties|tasks|responsibilities|job|role|work) (?:also |now )?(?:include[sd]?|involve[sd]?|cover(?:s|ed)?|consist\w*)\b|\bit (?:is|was) my (?:job|task|duty|role) to\b"
    r"|\b(?:is|was|are|were|been|remains?) (?:\w+ ){0,4}(?:(?:tasks?|duty|duties|jobs?|responsibilit\w+|habit|routine) of (?:mine|my (?:weeks?|days?|job|work|role|post|months?|years?|shifts?))|parts? of my (?:weeks?|days?|months?|years?|shifts?))\b"
    r"|\b(?:zähl|gehör)\w+ [^.;]*\bzu meine[nmr] (?:\w+ )?\w*(?:aufgabe|tätigkeit)\w*|\bzu meine[nmr] (?:\w+ )?\w*(?:aufgabe|tätigkeit)\w* [^.;]*\b(?:zähl|gehör)\w+|\bmeine \w*aufgaben? (?:ist|war|sind|waren|umfass\w+)\b"
)
"""How a sentence says that something is one's duty, whatever it is called."""


def _further_deeds(
    text: str, findings: Iterable[Finding], facts: Facts
) -> Iterator[str]:
    """
    The clauses with a finding that tell one more deed of the candidate's, and the deeds
    of a list that are found by themselves.
    """
    yield from (f.span for f in findings if is_listed(text, f.span))
    for clause in split_clauses(text, words(text, facts.language)):
        piece = text[clause.start : clause.end]
        if _FURTHER.match(piece) and any(f.span in piece for f in findings):
            yield piece


_FURTHER = regex(
    r"(?:and|und) "
    r"(?!(?:I|we|the|my|our|an?|what|how|that|ich|wir|die|der|das|mein\w*)\b)[a-zäöü]"
)


def doubts(critique: Critique, content: ResumeContent) -> list[Doubt]:
    """
    The sentences of which likeness of meaning may decide.

    Numbers, names, employers, credentials and levels never are in doubt: a sentence
    with any such finding, or one that tells of leading, is not among them.
    """
    facts = Facts.of(content)
    return [
        doubt(i, s.text, facts, next(_further_deeds(s.text, s.findings, facts), ""))
        for i, s in enumerate(critique.sentences)
        if content.lines and _doubtful(s.text, s.findings, facts)
    ]


def doubt(
    index: int,
    text: str,
    facts: Facts,
    part: str = "",
    roles: frozenset[str] | None = None,
) -> Doubt:
    """
    The sentence, or the *part* of it in doubt, beside the lines of the *roles*, or else
    of the employers that the sentence names, or beside all.
    """
    named = facts.employers.find(text)
    roles = roles or frozenset(r for _, ids in named for r in ids) or None
    scope = facts.in_scope(roles)
    told = [
        f.line.id
        for f in facts.lines
        if f.index in scope and f.line.kind is not LineKind.LIST
    ]
    every = [f.line.id for f in facts.lines]
    doubted = part or text
    lines = tuple(told or every)
    return Doubt(index, doubted, lines, likeness(doubted, facts, scope))


def _doubtful(text: str, findings: Collection[Finding], facts: Facts) -> bool:
    """
    Whether nothing but an activity is amiss, that is no name, and nobody is led.
    """
    return (
        {f.code for f in findings} == {FindingCode.DUTY_UNSUPPORTED}
        and not any(_is_name(f.span, text, facts) for f in findings)
        and not any(
            level_of([t], facts.language) >= MANAGED
            for t in words(text, facts.language)
        )
    )


def _is_name(span: str, text: str, facts: Facts) -> bool:
    """
    Whether only names are amiss: no likeness of meaning tells one name by another.
    """
    named = [w for w in words(span, facts.language) if w.weight]
    return (
        facts.language != "de"
        and not text.startswith(span)
        and bool(named)
        and all(w.capitalised and not facts.knows(w.text) for w in named)
    )


def settle(critique: Critique, lines: Mapping[int, str]) -> Critique:
    """
    The critique without the doubts that are settled; the line that does it is cited.

    *lines* gives, for the index of a sentence, the id of that line.
    """
    sentences: Sequence[Sentence] = [
        replace(s, findings=(), citations=(lines[i], *s.citations)) if i in lines else s
        for i, s in enumerate(critique.sentences)
    ]
    return replace(critique, sentences=tuple(sentences))
