"""
The deeds of one line of a resume, clause by clause, and at what level each was done.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resumate.domain.grounding.clauses.clause import Span
from resumate.domain.grounding.clauses.credit import (
    is_member,
    is_of_work_group,
    shares_credit,
)
from resumate.domain.grounding.clauses.leading import runs, title_level
from resumate.domain.language.levels import (
    DID,
    HELPED,
    LED,
    TOOK_PART,
    level_of,
    level_of_word,
    looks_past,
)
from resumate.domain.language.words import Word, keys_of, words
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Role


@dataclass(frozen=True, slots=True)
class Deed:
    """
    One clause of a resume line: what was done, and at what level.
    """

    keys: frozenset[str]
    level: int
    team: bool
    """Whether credit is shared with others."""
    member: bool = False
    """Whether it only tells of being one of a group that does the work."""


_OF_THE_HOUSE = regex(r"^(?P<did>[A-Z][a-z]+(?: up| out| over)?) our\b")
"""Whose it is, and not who did it: "Moved our contracts to new suppliers"."""


def deeds_of(
    line: ResumeLine, spans: Sequence[Span], role: Role | None, language: str
) -> tuple[Deed, ...]:
    """
    What each clause of *line*, which stands under *role*, tells of.
    """
    deeds: list[Deed] = []
    of_group = is_of_work_group(_statement(line.text, 0))
    cut = _by_deed if language == "de" else _by_means
    for span in cut(spans, line.text):
        level = _level(line, span, role, language)
        statement = _OF_THE_HOUSE.sub(r"\g<did>", _statement(line.text, span.start))
        team = shares_credit(statement) and not is_member(statement)
        if team and deeds and deeds[0].level <= TOOK_PART:
            # "Took part in the audit, fixed 73 faults": what follows is one's own.
            own = line.text[span.start : span.end]
            team = shares_credit(own) or not looks_past(span.words[0].lower)
        # "Member of the group; accidents halved": what follows, the group did, but
        # not where a verb begins: "Member of the group; drafted its report".
        member = of_group and (
            not looks_past(span.words[0].lower)
            if deeds
            else is_of_work_group(line.text[span.start : span.end])
        )
        level = min(level, HELPED) if member else level
        if deeds and _is_result(span.words, language):
            # "Helped bring in booking; its share rose": nobody else's doing.
            level, team = min(level, deeds[0].level), team or deeds[0].team
        deeds.append(Deed(keys_of(span.words), level, team, member))
    return tuple(deeds)


def _level(line: ResumeLine, span: Span, role: Role | None, language: str) -> int:
    """
    The level at which a clause was done, by its words and by the title of its post.
    """
    entry = line.kind is LineKind.ENTRY
    level = level_of(_unlabelled(span.words, line.text), language)
    if line.kind in {LineKind.ENTRY, LineKind.LIST}:
        level = max(level, DID)
    if entry and role is not None:
        level = max(level, title_level(words(role.title, language)))
    if (entry and role is None) or _is_post(span.words, line.text):
        level = max(level, title_level(span.words[:3]))
    if level >= DID:
        level = max(level, title_level(_served_as(span.words)))
    if level >= DID and not entry and runs(span.words, language):
        level = LED
    if _UNDER_ONE.search(line.text, span.start, span.end):
        level = LED
    return level


_UNDER_ONE = regex(
    r"\breport(?:s|ed|ing)? (?:directly )?to me\b|\bdirect reports?\b"
    r"|\bmir (?:\w+ )?unterstellt\b",
    re.IGNORECASE,
)
"""How a line says that people are led, be it without a verb of leading."""


def _by_deed(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """
    The *spans* of a German line, cut between nouns that each tell one's part in what
    follows: "Leitung der Tanzgruppe, Mitarbeit im Kurs".
    """
    for span in spans:
        parts = [i for i, w in enumerate(span.words) if level_of_word(w, "de") != DID]
        cuts = [
            i
            for i in parts[1:]
            if text[span.words[i - 1].end : span.words[i].start] == ", "
            and span.words[i].capitalised
        ]
        cuts = sorted({*cuts, *_beside_attending(span, text)})
        for a, b in pairwise([0, *cuts, len(span.words)]):
            own = span.words[a:b]
            yield Span(own[0].start, own[-1].end, own)


def _beside_attending(span: Span, text: str) -> Iterator[int]:
    """
    Where, after "Teilnahme an …", a deed of one's own begins that nobody attends:
    "Teilnahme an Sitzungen und Verfassen der Protokolle".
    """
    if span.words[0].lower != "teilnahme":
        return
    for i, word in enumerate(span.words[2:], 2):
        joined = text[: word.start].endswith(" und ")
        if joined and word.capitalised and _OWN_DEED.match(text, word.start):
            yield i


_OWN_DEED = regex(r"[A-ZÄÖÜ][a-zäöüß]+(?:en|ung) (?:de[rs]|von|eine[rs]) ")


def _by_means(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """
    The *spans* of an English line that opens with help, cut where it says by what deed
    of one's own: "Contributed to the fair by building the stand".
    """
    for span in spans:
        by = next(
            (
                i
                for i, w in enumerate(span.words[1:], 1)
                if _DOING.fullmatch(w.lower) and text[: w.start].endswith(" by ")
            ),
            None,
        )
        if by is None or level_of_word(span.words[0], "en") > HELPED:
            yield span
            continue
        for own in (span.words[:by], span.words[by:]):
            yield Span(own[0].start, own[-1].end, own)


_DOING = regex(r"[a-z]{3,}ing")


def _served_as(tokens: Sequence[Word]) -> Sequence[Word]:
    """
    What somebody is said to have been or become: the words after "Served as acting",
    "Took over as", "Promoted to".
    """
    for i, word in enumerate(tokens[1:_SOON], 1):
        before = tokens[i - 1].lower
        if word.lower in {"as", "als"} or (
            word.lower in {"to", "zur", "zum"} and before.startswith(_ROSE)
        ):
            behind = [w for w in tokens[i + 1 :] if w.lower not in {"a", "an", "the"}]
            return behind[:2]
    return ()


_SOON = 4
"""Words of which one says what somebody was."""
_ROSE = ("promot", "rose", "advanc", "beförder", "aufgestiegen", "aufstieg")


def _is_post(tokens: Sequence[Word], text: str) -> bool:
    """
    Whether the words name what somebody was: "Tech lead for …", "area chair, …".
    """
    after = text[tokens[min(len(tokens), 2) - 1].end :]
    return bool(re.match(r"\s*(for|of|,|:|\()", after))


_LABEL = regex(r"[^:;,.–—]{1,30}?(?::|\s[–—-])\s+(?:used to\s)?")


_DOES_IT = regex(r"[A-Z]?[a-z]+ (?:an?|the|my|our|all|both|\d\S*) ")
"""A verb before its object: no label."""


def _unlabelled(tokens: Sequence[Word], text: str) -> Sequence[Word]:
    """
    Without what only says what it is about: "People - used to lead a team".
    """
    label = _LABEL.match(text, tokens[0].start)
    if label and _DOES_IT.match(label[0]) and level_of_word(tokens[0], "en") != DID:
        return tokens  # "Lead a team of 14: three accountants, payroll"
    return [w for w in tokens if label and w.start >= label.end()] or tokens


def _is_result(tokens: Sequence[Word], language: str) -> bool:
    """
    Whether the words tell how something changed, and not what somebody did.
    """
    first = next((w for w in tokens if w.lower not in {"and", "und"}), tokens[0])
    told = any(w.keys & _CHANGED or w.lower[0].isdigit() for w in tokens)
    acts = looks_past(first.lower) or level_of_word(first, language) != DID
    return first.lower in _RELATIVES or (told and not acts)


_RELATIVES = frozenset("that which who whose where used die der das".split())
_CHANGED = {"=raise", "=cut", "=steigern", "=senken"}


def _statement(text: str, position: int) -> str:
    """
    The part of a line between semicolons and full stops that *position* stands in.
    """
    for match in re.finditer(r"[^;.]+(?:\.(?=\S)[^;.]*)*", text):
        if match.start() <= position < match.end():
            return match[0]
    return text
