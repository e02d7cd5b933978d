"""
Whether any line has the thing that a plain deed is told of.
"""

from collections.abc import Iterator
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.words import Word, is_function
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_FEW = 4
"""The most words of a claim of which each counts."""
_BEFORE_THING = frozenset(
    "the a an my our their his her its this that these those other both no".split()
)

_OF = regex(r" of\b")


def check_thing(claim: Claim) -> None:
    """
    "I install solar panels" needs a line that has panels, and some that are solar.

    Only of English, where the thing follows its verb, and where little else is said:
    beside more, one strange word is a matter of style.
    """
    if claim.language != "en" or len(claim.content) > _FEW or claim.judgement.findings:
        return
    said = [w for w in _things(claim) if not is_function(w.lower, "en")]
    if len(said) > 1 or _OF.match(claim.text, said[-1].end if said else 0):
        said = said[:-1]  # an allergen list, a list of allergens: the rest says what
    content = claim.content
    strange = [
        w for w in said if w.weight == 1.0 and w in content and not claim.facts.told(w)
    ]
    if strange:
        claim.judgement.find(
            FindingCode.DUTY_UNSUPPORTED,
            strange[0].text,
            f"No line of the resume has “{strange[0].text}”. Leave it out, or add the"
            " line if it is true.",
        )


def _things(claim: Claim) -> Iterator[Word]:
    """
    What stands between the candidate's verb and the next word that only binds.
    """
    tokens = claim.clause.words
    subject = next((i for i, w in enumerate(tokens) if w.lower in {"i", "we"}), None)
    rest = list(tokens[subject + 1 :]) if subject is not None else []
    while rest and (
        is_function(rest[0].lower, "en") or rest[0].lower.endswith(("ly", "'ve"))
    ):
        rest = rest[1:]
    if not rest or not rest[0].weight or rest[0].lower.endswith("ing"):
        return
    begun = False
    for before, word in pairwise(rest):
        apart = claim.text[before.end : word.start] != " "
        binds = is_function(word.lower, "en") and word.lower not in _BEFORE_THING
        if binds or (apart and begun):
            return
        begun = begun or word.weight > 0
        yield word
