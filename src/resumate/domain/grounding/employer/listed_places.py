"""
Places that a letter counts and the posting names.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.patterns import regex


def counts_listed(q: Quantity, posting: PostingFacts) -> bool:
    """
    Whether it is so many places as the posting names one after the other: "in two
    counties" of "in Kerry and Cork".
    """
    return (
        q.measure is Measure.COUNT
        and bool(q.nouns)
        and _A_PLACE.fullmatch(q.nouns[-1].lower) is not None
        and any(
            len(_LISTED.split(listed["names"])) == q.value
            for listed in _WHERE.finditer(posting.posting.text)
        )
    )


_A_PLACE = regex(
    r"(?:bundes)?l[aä]nd(?:ern?)?|kantone?n?|st[aä]dten?|orten?|regionen|gemeinden|(?:land)?kreisen?|bezirken?|standorten?|stadtteilen?|tälern?"
    r"|counties|states|towns|cities|villages|districts|regions|countries|places|sites|provinces"
)
_ONE_NAME = r"[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?"
_WHERE = regex(
    rf"\b(?:in|aus|from|across) (?:the )?(?P<names>{_ONE_NAME}(?:, {_ONE_NAME})*,? (?:und|and|sowie) {_ONE_NAME})"
)
_LISTED = regex(r",? (?:und|and|sowie) |, ")
