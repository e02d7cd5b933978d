"""
The year in which somebody came to an employer or left it, where a clause tells no more.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tenures import is_study
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.any_case import AnyCase
from resumate.domain.resume import Role

CAME = AnyCase(
    r"\b(join\w*|start\w*|began|begun|came|hired|taken on|since|seit|kam|gekommen|begann|begonnen|angefangen|fing|eingestiegen|stieg|eingestellt|eingetreten)\b"
)
WENT = AnyCase(
    r"\b(left|leave|leaving|quit|until|till|ended|bis (zum |ende |mitte |anfang )?(?=\d)|verließ|verlassen|endete|geendet|ging|gegangen|ausgeschieden)\b"
)
"""A year beside it is that in which a post began, or ended."""
_NO_MORE = frozenset(
    "join joined joining start started starting began begun came come coming hired taken been worked working work employed employment left leave leaving quit ended end stayed stay "
    "time year years back first originally company firm team school hospital hotel staff position job post role career there already now still today currently "
    "kam kommen gekommen begann begonnen angefangen fing eingestiegen stieg eingestellt eingetreten arbeite arbeitete arbeiten gearbeitet tätig beschäftigt angestellt verließ verlassen endete geendet ging gegangen ausgeschieden "
    "zeit jahr jahre jahres damals unternehmen firma betrieb haus stelle schon bereits heute ursprünglich dienst".split()
)
"""Words that tell that one was there, and nothing of what one did."""
_BEFORE = AnyCase(r"\b(before|after|prior|bevor|vor|nach(dem)?|ehe)\b")
"""The year may be that of something else."""


def employed_year(claim: Claim, q: Quantity) -> list[str] | None:
    """
    The head of the post at the employer that the clause names which began or ended in
    that year; empty where none did, None where the clause tells more than that.
    """
    alone = q.measure is Measure.YEAR and len(claim.quantities) == 1
    if not alone or _BEFORE.search(claim.piece):
        return None
    named = claim.facts.employers.find(claim.piece)
    posts = [
        r for r in claim.facts.content.roles if any(r.id in ids for _, ids in named)
    ]
    came, went = CAME.search(claim.piece), WENT.search(claim.piece)
    if len(named) != 1 or bool(came) == bool(went) or not all(map(_is_dated, posts)):
        return None
    if any(is_study(claim, r) for r in posts) or _tells_more(claim):
        return None
    ends = [r.start if came else r.end for r in posts]
    right = [r.id for r, d in zip(posts, ends, strict=True) if d and d.year == q.value]
    return claim.facts.role_lines(right)[:1] if right else _elsewhere(claim, q, posts)


def _is_dated(role: Role) -> bool:
    return role.start is not None and (role.end is not None or role.current)


def _tells_more(claim: Claim) -> bool:
    return any(w.lower not in _NO_MORE for w in claim.content)


def _elsewhere(claim: Claim, q: Quantity, posts: list[Role]) -> list[str]:
    """
    Other lines that tell that year of the employer: "With Meridian since 2016".
    """
    ids = {r.id for r in posts}
    return [
        claim.line(index).line.id
        for index, n in claim.facts.numbers
        if n.quantity.value == q.value
        and n.quantity.measure is Measure.YEAR
        and not ids.isdisjoint(
            claim.facts.named[index] or {claim.line(index).line.role or ""}
        )
    ]
