"""
What a sentence says of how posts followed each other, and of one that is over: a rise
from one to the next, and people who are led there still.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Collection

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, is_function, keys_of, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import Role, Section

_ROSE = regex(
    r"\b(?:promoted|rose|risen|moved up|advanced|progressed|worked my way up) (?:\w+ )?from (?:an? |the )?(?P<first>[^,;.]+?)"
    r" to (?:an? |the )?(?P<last>[^,;.]+?)(?=$|[,;.]| (?:at|in|within|by|with|after|when|because|and|of)\b)"
    r"|\bvo[mn] (?:der )?(?P<erst>[A-ZÄÖÜ][^,;.]+?) zu[mr] (?P<dann>[A-ZÄÖÜ][^,;.]+?) (?:befördert|aufgestiegen)\b"
)
_LEADS_NOW = AnyCase(
    r"\bI (?:also |now |currently |still )?(?:lead|manage|run|head|oversee|supervise)\b(?! (?:by|through|with|to)\b)"
)


def check_rise(claim: Claim) -> None:
    """
    Who rose from one post to another held both in the same house, or a line says so.
    """
    found = _ROSE.search(claim.piece)
    if found is None or not claim.facts.lines:
        return
    first, last = (
        _said(claim, found.start(name), found.end(name))
        for name in ("first", "last", "erst", "dann")
        if found[name]
    )
    begun = _held(claim, first)
    ended = _held(claim, last)
    if not begun or not ended:
        return  # titles are judged by themselves
    houses = {role.employer for role in ended if role.employer}
    if not houses or houses & {role.employer for role in begun}:
        return
    claim.judgement.find(
        FindingCode.ROLE_MIXED,
        found[0],
        f"The resume has these posts in different places: {begun[0].title} at"
        f" {begun[0].employer}, {ended[0].title} at {ended[0].employer}.",
    )


def _said(claim: Claim, start: int, end: int) -> list[Word]:
    start, end = claim.clause.start + start, claim.clause.start + end
    inside = (w for w in claim.clause.words if start <= w.start < end)
    return [w for w in inside if not is_function(w.lower, claim.language)]


def _held(claim: Claim, title: list[Word]) -> list[Role]:
    """
    The posts with all words of the *title* in theirs.
    """
    held = []
    for role in claim.facts.content.roles:
        own = plain_keys(keys_of(claim.facts.titles.get(role.id, ())))
        if title and all(plain_keys(w.keys) & own for w in title):
            held.append(role)
    return held


def check_leads_still(claim: Claim, lines: Collection[str]) -> None:
    """
    "I lead the department" is none of a post that has ended: those of the *lines* that
    the claim rests on.
    """
    found = _LEADS_NOW.search(claim.piece)
    if found is None or not claim.clause.own:
        return
    content = claim.facts.content
    told = [f.line for f in claim.facts.lines_of(lines)]
    posts = [content.role(line.role) for line in told]
    worked = all(line.section is Section.EXPERIENCE for line in told)
    over = [post for post in posts if post and post.end and not post.current]
    if not over or len(over) < len(posts) or not worked:
        return
    claim.judgement.find(
        FindingCode.ROLE_MIXED,
        found[0],
        f"The resume says that this post has ended: {over[0].employer}, {over[0].end}.",
    )
