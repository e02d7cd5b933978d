"""
What is told in the posting's own words, and on no line.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise, product

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import INSTEAD_OF, Claim
from resumate.domain.grounding.credentials.credential import CREDENTIAL
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.words import Word, keys_of, plain_keys, words
from resumate.domain.letter import Finding


def check_asked(claim: Claim, posting: PostingFacts) -> None:
    """
    Two words that the posting asks for in one breath ("media budgets") must stand on
    one line, where a deed is told with them.
    """
    if claim.judgement.findings or not claim.facts.lines:
        return
    said = [w for w in claim.clause.words if w.start < claim.denied_from]
    pair = _apart(claim.text, said, posting, claim.facts)
    if pair:
        claim.judgement.find_untold(claim.text[pair[0].start : pair[1].end])


def _apart(
    text: str, tokens: Iterable[Word], posting: PostingFacts, facts: Facts
) -> tuple[Word, Word] | None:
    """
    The first two words side by side that are asked for so, and stand on no line both.
    """
    return next(
        (
            (first, second)
            for first, second in _side_by_side(text, tokens)
            if not _pairs(posting).isdisjoint(_pair(first, second))
            and facts.told(first).keys().isdisjoint(facts.told(second))
        ),
        None,
    )


def asks_what_no_line_tells(
    tokens: Sequence[Word],
    findings: Collection[Finding],
    text: str,
    posting: PostingFacts,
    facts: Facts,
) -> bool:
    """
    Whether what was found has words of the requirements that no line tells, or two
    side by side that none has both: it is told for the posting's sake, and is no other
    way of saying what a line says.
    """
    if not findings:
        return False
    spans = [(at, at + len(f.span)) for f in findings if (at := text.find(f.span)) >= 0]
    denied = INSTEAD_OF.search(text)
    stop = denied.start() if denied else len(text)
    found = [w for w in tokens if any(a <= w.start < min(b, stop) for a, b in spans)]
    asked = {
        word.lower
        for word in found
        if word.weight == 1.0
        and not plain_keys(word.keys).isdisjoint(_asked(posting))
        and not facts.told(word)
    }
    return len(asked) >= _SEVERAL or _apart(text, found, posting, facts) is not None


_SEVERAL = 2
"""One such word may be another way of saying it."""


@remembered(64)
def _asked(posting: PostingFacts) -> frozenset[str]:
    language = posting.posting.language
    return plain_keys(
        keys_of(
            w for r in posting.posting.requirements for w in words(r.text, language)
        )
    )


@remembered(64)
def _pairs(posting: PostingFacts) -> frozenset[tuple[str, str]]:
    language = posting.posting.language
    return frozenset(
        pair
        for asked in posting.posting.requirements
        for first, second in _side_by_side(asked.text, words(asked.text, language))
        for pair in _pair(first, second)
    )


def _pair(first: Word, second: Word) -> Iterable[tuple[str, str]]:
    return product(plain_keys(first.keys), plain_keys(second.keys))


def _side_by_side(text: str, tokens: Iterable[Word]) -> Iterable[tuple[Word, Word]]:
    """
    Words that stand side by side, but names and credentials, which are judged by their
    own rules.
    """
    return (
        (first, second)
        for first, second in pairwise(tokens)
        if first.weight == second.weight == 1.0
        and text[first.end : second.start] == " "
        and first.text.islower()
        and second.text.islower()
        and not CREDENTIAL.search(first.text)
    )
