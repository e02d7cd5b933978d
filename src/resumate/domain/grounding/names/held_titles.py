"""
Which posts bear a title, and when they were held.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.names.said_titles import is_title, telling, title_phrase
from resumate.domain.grounding.names.title_forms import (
    SENIORITY,
    but_of_others,
    is_another_kind,
    is_second,
    is_short_for,
    is_title_head,
    ranks_within,
    title_forms,
)
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import all_dates
from resumate.domain.language.two_posts import second_post
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex
from resumate.domain.resume import Section


def holders_of_next(claim: Claim, start: int) -> frozenset[str]:
    """
    The roles of a second title, beside one that is held: "as a plumber and heating
    engineer"; none where the resume has no such title.
    """
    phrase = title_phrase(claim, start)
    if not phrase or not is_title(phrase):
        return frozenset()
    return frozenset(holders_of(claim, telling(phrase)))


def holders_of(claim: Claim, said: list[Word]) -> list[str]:
    """
    The roles that have the title that is *said*.
    """
    return [r.id for r in claim.facts.content.roles if _has_title(claim, r.id, said)]


def line_of_deputy(claim: Claim, phrase: Sequence[Word]) -> str | None:
    """
    The line by which one deputises for the head of what the German title names, if any:
    "stellvertretende Filialleiterin" of "Stellvertretende Leitung einer Filiale".
    """
    head = _HEAD_OF.fullmatch(phrase[-1].lower) if claim.language == "de" else None
    if not (head and head["of"]) or not phrase[0].lower.startswith("stellv"):
        return None
    of = head["of"].removesuffix("s").removesuffix("n")
    return next(
        (
            f.line.id
            for f in claim.facts.lines
            if f.index in claim.in_scope()
            and _DEPUTISES.search(f.line.text)
            and of in f.line.text.lower()
        ),
        None,
    )


_HEAD_OF = regex(r"(?P<of>\w*?)(?:leiter|leiterin|leitung|chef|chefin)")

_DEPUTISES = AnyCase(r"\b(?:stellvertr\w+|stellv\b|vertretung de[rs])")

_HELD_THEN = AnyCase(
    r"\b(?:joined|started|began|became|hired|promoted|worked as|employed as|rose|(?:I|ich) (?:was|war)|begann|angefangen|wurde|arbeitete)\b"
)


def held_only_from(
    claim: Claim, roles: Sequence[str], phrase: Sequence[Word]
) -> int | None:
    """
    The year from which on the title was held, where the clause says that it was in one
    well before; None where it may be told.
    """
    posts = map(claim.facts.content.role, roles)
    began = [post.start.year for post in posts if post and post.start]
    beside = _THEN_AS.search(claim.text, claim.clause.start, phrase[0].start)
    told = beside[0] if beside else claim.piece
    days = [day for s in all_dates(told) for day in (s.start, s.end) if day]
    if len(days) != 1 or len(began) < len(roles) or not _HELD_THEN.search(claim.piece):
        return None
    return min(began) if days[0].year < min(began) - 1 else None


_THEN_AS = regex(r"\b(?:19|20)\d\d (?:(?:as|als) )(?:an? |the |eine? )?$")
"""What stands right before a title: "in 2014 as a junior fitter"."""


def told_too_early(
    claim: Claim, roles: Sequence[str], said: Sequence[Word]
) -> int | None:
    """
    The year in which the title that is *said* came to the post, or came of it, where
    the clause tells nothing but years before it; None where it may be told.
    """
    spans = all_dates(claim.text[claim.clause.start : claim.clause.end])
    years = [day.year for span in spans if (day := span.end or span.start)]
    head = title_forms(said[-1])
    began: list[int] = []
    for role in filter(None, map(claim.facts.content.role, roles)):
        two = second_post(role.title)
        title = claim.facts.titles[role.id]
        if not (two and two.when and _words_of(title, two.later)):
            return None
        if any(title_forms(w) & head for w in _words_of(title, two.first)):
            return None
        began.append(two.when.year)
    early = years and began and max(years) < min(began)
    return min(began) if early else None


def _has_title(claim: Claim, role_id: str, said: list[Word]) -> bool:
    facts = claim.facts
    title = facts.titles.get(role_id, ())
    forms = {f for w in title for f in title_forms(w)}
    ranks = ranks_within(said[-1])
    if any(rank not in w.lower for rank in ranks for w in title):
        return False
    if is_another_kind(said[-1], title):
        return False
    if is_short_for(said[-1], title):
        forms |= title_forms(said[-1])
    if not title_forms(said[-1]) & forms and not (
        len(said) > 1 and is_title_head(said[0].lower) and title_forms(said[0]) & forms
    ):
        return False
    if all(is_second(post, said) for post in _posts(claim, role_id, said)):
        return False
    around = {
        k
        for f in facts.lines
        if f.line.role == role_id or f.line.section is Section.EDUCATION
        for w in but_of_others(said[-1], f)
        for k in w.keys
        if k[0] != "="
    }
    return all(
        title_forms(w) & forms or (w.lower not in SENIORITY and title_forms(w) & around)
        for w in said
    )


def _words_of(title: Sequence[Word], post: str) -> tuple[Word, ...]:
    """
    The words of a whole *title* that one of its posts has.
    """
    return tuple(word for word in title if word.text in post.split(" "))


def _posts(claim: Claim, role_id: str, said: Sequence[Word]) -> list[tuple[Word, ...]]:
    """
    The posts that the title of a role tells, those that what is *said* may name.
    """
    title, head = claim.facts.titles[role_id], title_forms(said[-1])
    role = claim.facts.content.role(role_id)
    two = second_post(role.title) if role else None
    told = [_words_of(title, post) for post in ((two.first, two.later) if two else ())]
    return [t for t in told if any(title_forms(w) & head for w in t)] or [title]
