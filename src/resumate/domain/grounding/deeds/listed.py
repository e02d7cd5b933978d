"""
Deeds that one breath lists: each must stand on a line, and not most of them.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator, Sequence
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.deeds.duties import (
    HERE,
    better_there,
    lines_for,
    matter_of,
    score_of,
)
from resumate.domain.grounding.deeds.same_matter import says_where
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.language.german_verbs import (
    FIRST_PERSON,
    PRETERITE,
    is_participle,
)
from resumate.domain.language.words import Word, is_function
from resumate.domain.lexicon.german import SEPARABLE
from resumate.domain.patterns import regex

_LEAST = {"en": 2, "de": 1}
"""
The fewest telling words of a deed that is judged by itself: German ones are compounds.
"""
_UNTOLD = 0.46
"""The score under which no line tells of it, though the sentence as a whole is told."""
_HALF = 0.5
"""The share that one line must tell of a deed that another is told besides."""


def check_listed(claim: Claim) -> None:
    """
    "I match invoices, prepare payments and audit reports" needs a line for each.
    """
    if not claim.facts.lines:
        return
    if claim.language == "en":
        _check_apart(claim)
    if claim.judgement.findings:
        return
    content = {w.start for w in claim.content}
    deeds = _further_deeds if claim.language == "en" else _deeds_after_und
    for deed in deeds(claim):
        said = [w for w in deed if w.start in content]
        if sum(w.weight == 1.0 for w in said) < _LEAST[claim.language]:
            continue
        first = said if claim.language == "en" else deed
        span = claim.text[first[0].start : said[-1].end]
        shares, scope = claim.facts.shares(said), lines_for(claim, said)
        if claim.roles is not None and better_there(shares, scope, HERE):
            claim.find_elsewhere(span, max(shares, key=lambda i: shares[i]))
        elif score_of(claim, said, shares, scope) < _UNTOLD:
            claim.judgement.find_untold(span)


def _check_apart(claim: Claim) -> None:
    """
    Of two deeds that are told side by side ("Besides the monthly run I train …") each
    needs a line that tells most of it: words of several lines say nothing of a deed.
    """
    matter = [w for w in matter_of(claim) if not says_where(claim, w)]
    for deed in (*_all_deeds(claim), *_beside(claim)):
        said = [w for w in matter if w in deed]
        if sum(w.weight == 1.0 for w in said) < _LEAST[claim.language]:
            continue
        shares, scope = claim.facts.shares(said), lines_for(claim, said)
        if max((shares[i] for i in shares if i in scope), default=0.0) < _HALF:
            claim.judgement.find_untold(claim.text[said[0].start : said[-1].end])
            claim.judgement.scattered = True


def _beside(claim: Claim) -> Iterator[list[Word]]:
    """
    The words of a sentence before and behind what says that one thing comes to another.
    """
    text = claim.text
    cuts = {m.end() for m in _JOINS.finditer(text)}
    cuts.update(end for m in _OPENS.finditer(text) for end in m.span())
    for start, end in pairwise(sorted({0, *cuts, len(text)}) if cuts else ()):
        yield [w for w in claim.clause.words if start <= w.start < end]


def _all_deeds(claim: Claim) -> Iterator[list[Word]]:
    """
    The words of each verb of "I", where there are several.
    """
    rest, starts = _verbs_of_i(claim)
    for start, end in pairwise([0, *starts, len(rest)] if starts else ()):
        yield rest[start:end]


def _further_deeds(claim: Claim) -> Iterator[list[Word]]:
    """
    The words from the second verb of "I" on, and from each that follows in its form.
    """
    rest, starts = _verbs_of_i(claim)
    for start, end in pairwise([*starts, len(rest)]):
        yield rest[start:end]


def _verbs_of_i(claim: Claim) -> tuple[list[Word], list[int]]:
    """
    The words from the verb of "I" on, and where among them others of its form begin.
    """
    tokens = claim.clause.words
    subject = next((i for i, w in enumerate(tokens) if w.lower == "i"), None)
    rest = _from_content(tokens[subject + 1 :]) if subject is not None else []
    form = _form(rest[0].text) if rest else ""
    starts = [
        i
        for i, word in enumerate(rest)
        if form and _form(word.text) == form and _NEXT.search(claim.text, 0, word.start)
    ]
    return rest, starts


def _deeds_after_und(claim: Claim) -> Iterator[list[Word]]:
    """
    The words of a German clause from each "und" on, behind which one more deed is told,
    of "ich" or with "habe ich".
    """
    tokens = [w for w in claim.clause.words if w.start < claim.denied_from]
    starts = [
        i + 1
        for i, word in enumerate(tokens[:-2])
        if word.lower in {"und", "sowie"}
        and any(w.lower in {"ich", "wir"} for w in tokens[:i])
        and (_is_verb_of_ich(tokens, i + 1) or _is_done_too(tokens, i))
    ]
    for start, end in pairwise([*starts, len(tokens)]):
        yield tokens[start:end]


def _is_verb_of_ich(tokens: Sequence[Word], i: int) -> bool:
    """
    Whether a German verb stands at *i*, and no adjective: a known one, one in -ieren,
    or one of which a part stands at the end.
    """
    verb = tokens[i].text
    return verb.islower() and (
        verb in FIRST_PERSON
        or verb in PRETERITE
        or verb.endswith(("iere", "ierte"))
        or (verb.endswith("e") and tokens[-1].lower in SEPARABLE)
    )


def _is_done_too(tokens: Sequence[Word], i: int) -> bool:
    """
    Whether a German participle ends what stands before *i*, and one more what stands
    behind it: "habe ich Filme gedreht und Interviews geführt".
    """
    return is_participle(tokens[i - 1].text) and is_participle(tokens[-1].text)


def _from_content(tokens: Sequence[Word]) -> list[Word]:
    rest = list(tokens)
    while rest and (is_function(rest[0].lower, "en") or rest[0].lower.endswith("ly")):
        rest = rest[1:]
    return rest


def is_listed(text: str, span: str) -> bool:
    """
    Whether the *span* of the sentence is one more deed of a list.
    """
    start = max(text.find(span), 0)
    if _UND.search(text, 0, start):
        return True
    return bool(_NEXT.search(text, 0, start) and _form(span.split(maxsplit=1)[0]))


_UND = regex(r"\b(?:und|sowie) $")
_NEXT = regex(r"(?:,|\band) $")
"""What stands before each further deed."""
_JOINS = regex(
    r"(?:,? (?:as well as|along with|in addition to|besides|next to|alongside|not to mention|together with|on top of|plus)"
    r"|(?:,| and| but| while) (?:(?:I|we) )?(?:also|additionally)| and, in addition,|\b(?:I|we) also) (?!(?:in|at|on|for|with|to|by|from)\b)"
)
"""What says, after one thing, that another comes to it, and not where or how else."""
_OPENS = regex(
    r"(?:^|, )(?:[Bb]esides|[Aa]long with|[Aa]s well as|[Ii]n addition to|[Aa]longside|[Nn]ext to|[Aa]part from|[Aa]side from|[Oo]n top of|[Bb]eyond) [^,]*?(?:, | (?=I ))"
)
"""One thing that is said first to come to another: "Besides the garden I …"."""


def _form(verb: str) -> str:
    if is_past(verb.lower()):
        return "past"
    return "base" if verb.lower() in BASE else ""
