"""
What a German letter says it has because it is wished for: "die gewünschte Erfahrung in
der Dienstplanung bringe ich mit".
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.posting_facts import PostingFacts, is_posted
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word

_WISHED_FOR = AnyCase(
    r"\b(?:gewünscht|gefordert|verlangt|gesucht|erwartet|vorausgesetzt)e[nrsm]? (?P<thing>[^,;.:]+?) "
    r"(?:(?:bringe|habe|besitze|biete) ich|ist|sind|liegt|liegen|gehört|gehören|zählt|zählen)\b"
)
_OWN = AnyCase(r"\b(?:ich|mir|mich|mein\w*)\b")
_NOT_HELD = AnyCase(
    r"\b(?:nicht|kein\w*|noch|fehl\w+|erst|würde|wäre|möchte|will|lerne|aneigne|nachhole|bereit|bald|neu|reizt|interessiert|freu\w+)\b"
)


def check_wished_for(
    text: str,
    tokens: Sequence[Word],
    judgement: Judgement,
    facts: Facts,
    posting: PostingFacts,
) -> None:
    """
    Each thing that the posting wishes and that is said to be held needs a line.
    """
    claimed = _WISHED_FOR.search(text)
    if claimed is None or not facts.lines or judgement.findings:
        return
    if not _OWN.search(text) or _NOT_HELD.search(text):
        return
    begin, end = claimed.span("thing")
    things = [
        w
        for w in tokens
        if begin <= w.start < end and w.weight == 1.0 and w.capitalised
    ]
    untold = next(
        (w for w in things if is_posted(w, posting) and not facts.told(w)), None
    )
    if untold:
        judgement.claims = True
        judgement.find_untold(untold.text)
