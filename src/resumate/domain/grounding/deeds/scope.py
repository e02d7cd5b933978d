"""
Whether a deed is claimed at the level at which a line tells of it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.clauses.credit import shares_credit, sole_words
from resumate.domain.grounding.deeds.agency import (
    acts_with_others,
    claimed_level,
    in_a_team,
    leads_others,
)
from resumate.domain.grounding.deeds.cared_for import cares_for
from resumate.domain.grounding.deeds.extent import in_a_range, says_whole, tells_whole
from resumate.domain.grounding.deeds.sessions import only_gives
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_deeds import Deed
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.levels import DID, HELPED, LED, MANAGED, level_of_word
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.words import Word, is_function, keys_of
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

SOFT = 0.3
"""What a soft word counts for when telling which line is meant."""
ALIKE = 0.5
"""The share of a claim's matter that a line must tell to be about the same."""
IN_DEED = 0.34
"""The share that the deed itself must tell, and not the rest of its line."""


def check_scope(claim: Claim, said: list[Word], scope: set[int]) -> None:
    """
    Helping is not doing, doing is not leading, a team's work is not one's own.
    """
    if _WHEN_OR_WHERE.match(claim.piece) and not FIRST_PERSON.search(claim.piece):
        return
    level = HELPED if _WORKED_IN.search(claim.piece) else claimed_level(claim)
    matter = [w for w in said if not _is_level_word(w, claim.language)] or said
    if claim.clause.own and not level:
        _check_extent(claim, matter, scope)
    if level <= HELPED or _CERTIFIED.search(claim.piece):
        return
    _check_extent(claim, matter, scope)
    _check_done_by_others(claim, scope)
    if level >= MANAGED:
        _check_leading(claim, said, _alike(claim, matter, scope), scope)
        return
    alike = _alike(claim, matter, scope)
    able = [deed for _, deed in alike if deed.level > HELPED]
    with_others = acts_with_others(claim) and not _RAN_IT.search(claim.piece)
    done = any(cares_for(claim, f) for f, _ in alike) or _knows(claim, matter)
    helped = alike and not (able or with_others or done)
    shared = _credits_others(claim)
    team = able and all(d.team for d in able) and not shared
    if helped or team:
        _inflated(claim, said, alike[0][0].line.text)


def _knows(claim: Claim, matter: list[Word]) -> bool:
    """
    Whether a German clause says of things on a list of skills that these are known or
    used, and of nothing that it was done: wherever else one helped, they are held.
    """
    named = [w for w in matter if w.capitalised or w.technical]
    return (
        claim.language == "de"
        and bool(named)
        and _KNOWS.search(claim.piece) is not None
        and all(claim.facts.having(w) & claim.facts.lists for w in named)
    )


_KNOWS = AnyCase(
    r"\b(?:beherrsch\w*|kenne|nutze|verwende|bediene|vertraut|geläufig|bekannt|sicher|erfahren|geübt|versiert|umgehen|umzugehen|in berührung|zu hause)\b"
    r"|\b(?:arbeite|arbeitete)\b[^,;.]*\bmit\b|\bmit\b[^,;.]*\b(?:arbeite|arbeitete|gearbeitet|gehe ich|komme ich)\b|\b(?:\w*kenntnis\w*|\w*erfahrung\w*|grundlagen|umgang)\b"
)
"""How a sentence says that one knows a thing, and not what one did with it."""


def _credits_others(claim: Claim) -> bool:
    """
    Whether the sentence says that others did it too: "I moved our records" does not.
    """
    return shares_credit(_TO_OURS.sub(" ", claim.text)) or in_a_team(claim.text)


_TO_OURS = regex(r"(?<=\bI )(?:(?:have|also|then|\w+ly) )?\w+ our\b")
"""Whose it is that one did something to oneself: "I moved our records"."""
_RAN_IT = AnyCase(
    r"\b(?:I|we|and) (?:also |then |\w+ly )?(?:ran|run|led|headed|drove|owned|managed|directed|spearheaded)\b"
)
"""What nobody who only helped did, not even with others."""
_WHEN_OR_WHERE = regex(
    r"(?:(?:and|also|even|noch|also|auch|und|schon) )*(?:in|on|at|during|since|until|im|in der|bei|beim|während|seit|bis|an) (?:[\w'’.-]+ ?){1,7}[,.]?$",
    re.IGNORECASE,
)
"""When and where it was, and nothing that was done: "in the spring of 2020"."""
_WORKED_IN = regex(
    r"\b(?:I|have|['’]ve) (?:\w+ly )?(?:been )?work(?:ed|ing)? in (?!(?:close|charge|tandem)\b)(?!.*\b(?:and|where|on|management|leadership|charge)\b)"
)
"""It tells the field, and no part in it: who assists there works in marketing."""
_CERTIFIED = regex(r"\b(?:bin|wurde) ich\b[^,;]*\bzertifiziert\b")
"""What one is certified for, nobody did: a line of credentials must have it."""


def _check_extent(claim: Claim, matter: list[Word], scope: set[int]) -> None:
    """
    Some of it is not all of it.
    """
    whole = says_whole(claim.piece)
    lines = [facts for facts, _ in _alike(claim, matter, scope)] if whole else []
    noun = [w for w in matter if whole.endswith(w.text)]
    same = [
        claim.line(i) for i in scope if any(w.keys & claim.line(i).keys for w in noun)
    ]
    if lines and not (
        tells_whole([*lines, *same])
        or in_a_range(claim.text, claim.words, whole, lines)
    ):
        claim.judgement.find(
            FindingCode.SCOPE_INFLATED,
            whole,
            f"The resume does not say that it was all of it: “{lines[0].line.text}”",
        )


_MADE = (
    r"\bI (?:(?:have|had|also|personally|\w+ly) ){0,3}(?:\w+(?: up| out)? and )?(?:designed|built|set up|created|developed|introduced|established|launched|wrote|made|invented|devised|implemented|initiated|started|founded)"
    r"(?: and \w+(?: up| out)?)? (?:[\w'’-]+ ){0,4}?"
)
_DONE_BY = regex(
    r"(?P<what>[^.;,:()]*?)\b(?:itself )?(?:was|were|is|are|has been|had been|have been) (?:\w+ ){0,2}?\w+ (?:up |out )?by (?!me\b|myself\b)(?:our|the|an?|my|another|other|external|in-house)\b",
    re.IGNORECASE,
)


def _check_done_by_others(claim: Claim, scope: set[int]) -> None:
    """
    What a line says that somebody else made, one did not make oneself.
    """
    if claim.language != "en" or not _SET_UP.search(claim.text):
        return
    for index in sorted(scope):
        line = claim.line(index)
        text = line.line.text
        done = _DONE_BY.search(text) if " by " in text.lower() else None
        if done is None:
            continue
        start, stop = done.span("what")
        what = [w for w in line.words if w.weight == 1.0 and start <= w.start < stop]
        if not what:
            continue
        made = re.compile(_MADE + re.escape(what[-1].text), re.IGNORECASE)
        if made.search(claim.text) and not _told_otherwise(claim, what, index):
            _inflated(claim, what, text)
            return


def _told_otherwise(claim: Claim, what: Sequence[Word], index: int) -> bool:
    """
    Whether another line has the thing, which may be one's own.
    """
    return any(
        i != index and claim.line(i).line.kind is LineKind.BULLET
        for w in what[-1:]
        for i in claim.facts.having(w)
    )


_SET_UP = regex(_MADE, re.IGNORECASE)


def _check_leading(
    claim: Claim,
    said: list[Word],
    alike: Sequence[tuple[LineFacts, Deed]],
    scope: set[int],
) -> None:
    """
    Who leads must lead in the resume: in a line of the same matter, or by title.
    """
    shared = _credits_others(claim)
    people = leads_others(claim)
    anchored = [d for i in claim.anchors & scope for d in claim.line(i).deeds]
    if (
        people
        and claim.roles
        and any(d.level >= LED and not (d.member or d.team) for d in anchored)
    ):
        return
    if people and _titled_so(claim, scope):
        return
    if claim.titled or any(
        deed.level >= (MANAGED if shared or not deed.team else LED)
        for facts, deed in alike
        if not people or _may_lead(facts)
    ):
        return
    if only_gives(claim, alike):
        return
    if _FOUNDED.search(claim.piece) and any(
        _BEGUN.search(f.line.text) for f, _ in alike
    ):
        return
    lower = [f for f, d in alike if d.level <= HELPED or d.team or d.member]
    if not lower and people and _title_leads(claim, [f for f, _ in alike]):
        return
    if alike:
        _inflated(claim, said, (lower or [alike[0][0]])[0].line.text)
    elif people and not _leads_elsewhere(claim, said, scope):
        first = min(scope, default=None)
        _inflated(claim, said, "" if first is None else claim.line(first).line.text)


def _titled_so(claim: Claim, scope: set[int]) -> bool:
    """
    Whether the title of a post says all of it: who is a Kitchen Team Leader leads a
    kitchen team.
    """
    said = [w for w in plain_words(claim) if not _is_level_word(w, claim.language)]
    whose = _TEAM_OF.search(claim.piece)
    return (
        not whose
        and any(w.keys & _TEAMS for w in said)
        and any(
            deed.level >= LED and all(w.keys & facts.keys for w in said)
            for facts in map(claim.line, scope)
            if facts.line.kind is LineKind.ENTRY and facts.line.section not in _NO_POST
            for deed in facts.deeds
        )
    )


_TEAM_OF = regex(r"\b(?:teams?|crews?|shifts?|staff) of\b")
"""Of whom a team is, no title tells that only names the team."""
_TEAMS = frozenset("=team team crew shift schicht staff".split())
_FOUNDED = regex(r"\b(?:I|we) (?:\w+ )?(?:co-)?founded\b")
_BEGUN = regex(
    r"\b(?:started|set up|launched|created|established|founded|began|initiated)\b",
    re.IGNORECASE,
)
"""Who started a club founded it, whether or not they led it."""


def _leads_elsewhere(claim: Claim, said: list[Word], scope: set[int]) -> bool:
    """
    Whether some leading is told of any of the same things, be it in other words.
    """
    leading = [
        claim.line(i)
        for i in scope
        if any(d.level >= MANAGED for d in claim.line(i).deeds)
        and claim.line(i).line.section not in _NO_POST
    ]
    return any(w.keys & f.keys for f in leading for w in said)


_NO_POST = frozenset({Section.EDUCATION, Section.CERTIFICATIONS})
"""Where "Manager" is what a course or a paper is called."""


def _may_lead(facts: LineFacts) -> bool:
    """
    Whether the line is of a post, or tells a deed below the name of a course.
    """
    first = facts.line.text.partition(" ")[0]
    deed = facts.line.kind is LineKind.BULLET and is_past(first)
    return deed or facts.line.section not in _NO_POST


def _title_leads(claim: Claim, alike: Sequence[LineFacts]) -> bool:
    """
    Whether the post spoken of, or that the lines stand under, is one of leading.
    """
    roles = {f.line.role for f in alike if f.line.role} or claim.roles
    return any(
        deed.level >= LED
        for facts in claim.facts.lines
        if roles is None or facts.line.role in roles
        for deed in facts.deeds
        if facts.line.kind is LineKind.ENTRY and facts.line.section not in _NO_POST
    )


def _alike(
    claim: Claim, matter: list[Word], scope: set[int]
) -> list[tuple[LineFacts, Deed]]:
    """
    The deeds of the same matter, those that tell most of it.

    A number of the claim says which line it is.
    """
    soft = [w for w in plain_words(claim) if not _is_level_word(w, claim.language)]
    if claim.language == "de":
        # What was done is told by nouns; verbs tell how, which the level is about.
        nouns = [w for w in matter if w.capitalised]
        matter, soft = (
            (nouns, [w for w in soft if w not in matter]) if nouns else (matter, soft)
        )
    words = list({w.start: w for w in (*matter, *soft)}.values())
    words = [w for w in words if not says_where(claim, w)] or words
    weighed = [(w.keys, max(w.weight, SOFT)) for w in words]
    found = []
    for facts in (
        claim.line(i) for i in sorted(scope & _near_lines(claim.facts, words))
    ):
        least = IN_DEED if facts.index in claim.anchors else ALIKE
        for deed in facts.deeds:
            told = _told(weighed, deed.keys, facts.keys)
            if told >= least:
                found.append((told, facts, deed))
    best = max((told for told, _, _ in found), default=0.0)
    near = [(f, d) for told, f, d in found if told >= NEARLY * best]
    best_anchored = [
        (f, d) for told, f, d in found if told == best and f.index in claim.anchors
    ]
    return _told_as_deeds(best_anchored or near)


def says_where(claim: Claim, word: Word) -> bool:
    """
    Whether the word is of the head of the post that is spoken of, and not of its title.
    """
    if claim.language != "en" or not word.capitalised:
        return False
    heads = (
        claim.line(i).line
        for i in claim.facts.hits(word)
        if claim.line(i).line.kind is LineKind.ENTRY
    )
    return any(
        line.role
        and line.role in (claim.roles or ())
        and not any(word.keys & t.keys for t in claim.facts.titles.get(line.role, ()))
        for line in heads
    )


def _told_as_deeds(
    near: list[tuple[LineFacts, Deed]],
) -> list[tuple[LineFacts, Deed]]:
    """
    Without titles, summaries and lists, where a line tells what was done.
    """
    return [
        (f, d)
        for f, d in near
        if not f.held and f.line.role and f.line.kind is not LineKind.ENTRY
    ] or near


NEARLY = 0.75
"""The share of the best line's telling that another must reach to count beside it."""


def plain_words(claim: Claim) -> list[Word]:
    """
    The words of the clause but function words and names; soft ones too.
    """
    return [
        w
        for w in claim.clause.words
        if w.start not in claim.masked
        and not is_function(w.lower, claim.language)
        and not w.lower[0].isdigit()
    ]


def _told(
    matter: list[tuple[frozenset[str], float]],
    keys: frozenset[str],
    line: frozenset[str],
) -> float:
    """
    The share of the *matter*, keys and weights of words, that the line of a deed with
    these *keys* tells, where the deed itself tells enough of it.
    """
    held = sum([weight for said, weight in matter if _near(said, keys)])
    total = sum([weight for _, weight in matter]) if held else 0.0
    if not total or held < IN_DEED * total:
        return 0.0
    return sum([weight * _near(said, line) for said, weight in matter]) / total


def _near(said: frozenset[str], keys: frozenset[str]) -> float:
    if not said.isdisjoint(keys):
        return 1.0
    return 0.0 if _roots(said).isdisjoint(_beginnings(keys)) else ROOTED


def _near_lines(facts: Facts, words: Iterable[Word]) -> frozenset[int]:
    """
    The indexes of the lines that any of the words is near.
    """
    by_root = _by_root(facts)
    said = keys_of(words)
    found = [facts.by_key[k] for k in said & facts.by_key.keys()]
    found += [by_root[root] for root in _roots(said) & by_root.keys()]
    return frozenset[int]().union(*found)


@remembered(64)
def _by_root(facts: Facts) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for key, lines in facts.by_key.items():
        found.setdefault(key[:_ROOT], set()).update(lines)
    return {root: frozenset(lines) for root, lines in found.items()}


_ROOT = 6
ROOTED = 0.7
"""How nearly a word is told by one that only begins alike."""


@remembered(4_096)
def _roots(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(k[:_ROOT] for k in keys if k[0] != "=" and len(k) >= _ROOT)


@remembered(4_096)
def _beginnings(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(k[:_ROOT] for k in keys)


def check_sole(
    text: str, tokens: Sequence[Word], judgement: Judgement, facts: Facts
) -> None:
    """
    "Single-handedly" claims all the credit, in whichever clause it stands.
    """
    alone = sole_words(text)
    if not alone:
        return
    support = dict(judgement.support) or _support_by_words(tokens, facts)
    if not support:
        return
    most = max(support.values())
    best = {i for i, weight in support.items() if weight >= NEARLY * most}
    if not any(f.sole for f in facts.lines_of(best)):
        judgement.find(
            FindingCode.SCOPE_INFLATED,
            alone,
            "The resume does not say that this was done alone.",
        )


def _support_by_words(tokens: Sequence[Word], facts: Facts) -> dict[str, float]:
    """
    The lines that tell a good part of the sentence, where no clause rests on any.
    """
    total = sum(w.weight for w in tokens) or 1.0
    told: dict[str, float] = {}
    for word in tokens:
        for index, near in facts.hits(word).items():
            line = facts.lines[index].line.id
            told[line] = told.get(line, 0.0) + near * word.weight / total
    return {line: share for line, share in told.items() if share >= ALIKE}


def _is_level_word(word: Word, language: str) -> bool:
    return level_of_word(word, language) != DID


def _inflated(claim: Claim, said: list[Word], line: str) -> None:
    span = next(
        (
            w.text
            for w in claim.clause.words
            if w.weight and _is_level_word(w, claim.language)
        ),
        claim.text[said[0].start : said[0].end],
    )
    claim.judgement.find(
        FindingCode.SCOPE_INFLATED,
        span,
        f"The resume says less: “{line}” Use its own words for your part in it.",
    )
