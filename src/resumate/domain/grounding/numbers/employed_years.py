"""
The year in which somebody came to an employer or left it, where a clause tells no more.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers.tenures import is_study
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import plain_keys
from resumate.domain.resume import LineKind, ResumeLine, Role

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
    posts = _posts_named(claim)
    came, went = CAME.search(claim.piece), WENT.search(claim.piece)
    if not posts or bool(came) == bool(went) or not all(map(_is_dated, posts)):
        return None
    if any(is_study(claim, r) for r in posts) or _tells_more(claim, posts):
        return None
    ends = [r.start if came else r.end for r in posts]
    right = [r.id for r, d in zip(posts, ends, strict=True) if d and d.year == q.value]
    return claim.facts.role_lines(right)[:1] if right else _elsewhere(claim, q, posts)


def _posts_named(claim: Claim) -> list[Role]:
    """
    The posts at the one employer that the clause names, or calls by a word of its name
    that no other has ("the clinic"); else those of the title that one has been in since.
    """
    roles = claim.facts.content.roles
    named = claim.facts.employers.find(claim.piece)
    if named:
        ids = named[0][1] if len(named) == 1 else frozenset[str]()
        return [r for r in roles if r.id in ids]
    called = _called(claim)
    if called:
        return [r for r in roles if r.id in called]
    since = _BEEN_SINCE.search(claim.piece)
    return [r for r in roles if since and r.id in claim.titled]


_BEEN_SINCE = AnyCase(
    r"\bbeen an? [^,;]*\bsince\b|\bseit\b[^,;]*\bbin ich\b|\bbin\b[^,;]*\bseit\b"
)


def _called(claim: Claim) -> frozenset[str]:
    """
    The roles at the one employer whose name has a word that "the" stands before.
    """
    for before, word in pairwise(claim.clause.words):
        noun = word.capitalised == (claim.language == "de")
        if before.lower not in _THE or not (noun and word.weight):
            continue
        keys = plain_keys(word.keys)
        own = [r for r in claim.facts.titles if claim.facts.employer(r) & keys]
        if len({claim.facts.employer(r) for r in own}) == 1:
            return frozenset(own)
    return frozenset()


_THE = frozenset("the der die das dem den".split())


def _is_dated(role: Role) -> bool:
    return role.start is not None and (role.end is not None or role.current)


def _tells_more(claim: Claim, posts: Sequence[Role]) -> bool:
    names = frozenset[str]().union(*(claim.facts.employer(r.id) for r in posts))
    return any(
        w.lower not in _NO_MORE and not plain_keys(w.keys) & names
        for w in claim.content
    )


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
        and not _is_other_end(claim, q, claim.line(index).line)
        and not ids.isdisjoint(
            claim.facts.named[index] or {claim.line(index).line.role or ""}
        )
    ]


def _is_other_end(claim: Claim, q: Quantity, line: ResumeLine) -> bool:
    """
    Whether the line heads a post that began in that year, which is told as its end, or
    the other way round.
    """
    role = claim.facts.content.role(line.role)
    if role is None or line.kind is not LineKind.ENTRY:
        return False
    day = role.end if CAME.search(claim.piece) else role.start
    return day is not None and day.year == q.value
