"""
Lines that give their person a title.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import HELD, begun, owns_begun
from resumate.domain.grounding.names.title_forms import (
    QUALIFIED,
    is_same_kind,
    is_second,
    ranks_within,
    title_forms,
)
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import HELPED
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind


def line_with(claim: Claim, said: Sequence[Word]) -> str | None:
    """
    The line, of those that the claim speaks of, that has the title that is *said*.
    """
    wanted = [title_forms(w) for w in said]
    titles = claim.facts.titles
    named = claim.facts.employers.find(claim.text)
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        own = {*(claim.roles or ()), *(() if named else (None,))}
        elsewhere = claim.roles is not None and facts.line.role not in own
        if elsewhere or any(w.isdisjoint(_forms_told(facts)) for w in wanted):
            continue
        if _names_another(facts, said[-1], wanted[-1], claim.language):
            continue
        if _STOOD_IN.search(facts.line.text) and not _STOOD_IN.search(claim.piece):
            continue
        headed = facts.line.kind is LineKind.ENTRY
        if headed and not _told_beside_employer(claim, facts, wanted[-1]):
            continue
        title = titles.get(facts.line.role or "", ()) if headed else ()
        if is_second(title, said):
            continue
        if any(rank not in facts.line.text.lower() for rank in ranks_within(said[-1])):
            continue
        if begun(facts.line, claim) and not owns_begun(claim):
            continue  # who studies to be one is none yet
        if _titles_its_person(facts, wanted):
            return facts.line.id
    return None


def _told_beside_employer(
    claim: Claim, facts: LineFacts, wanted: frozenset[str]
) -> bool:
    """
    Whether the head of a post has the last word of the title outside the name of who
    employed: nobody is a surveyor by having worked at "Gull Surveyors".
    """
    role = claim.facts.content.role(facts.line.role)
    start = facts.line.text.find(role.employer) if role and role.employer else -1
    if role is None or start < 0:
        return True
    end = start + len(role.employer)
    beside = [
        w for w in facts.words if not (start <= w.start < end and w.lower.endswith("s"))
    ]
    return any(title_forms(w) & wanted for w in beside)


def _names_another(
    facts: LineFacts, head: Word, wanted: frozenset[str], language: str
) -> bool:
    """
    Whether the line only has what begins like the *head* of the title: "dental" names
    no dentist.
    """
    alike = [w for w in facts.words if title_forms(w) & wanted]
    listed = facts.line.kind in {LineKind.ENTRY, LineKind.LIST}
    return language == "en" and not any(
        is_same_kind(head, w)
        for w in alike
        # "Residential conveyancing: 25 a month" makes nobody a conveyancer.
        if listed or w is facts.words[0] or not w.lower.endswith("ing")
    )


_SHORT = 3
"""The least letters that stand for a whole name."""


def line_in_short(claim: Claim, phrase: list[Word]) -> str | None:
    """
    The line of credentials that has the initials of the title as one word: a "Certified
    Kubernetes Administrator" of "CKA", a "registered nurse" of "RN".
    """
    initials = "".join(w.text[0] for w in phrase).upper()
    granted = _GRANTED.fullmatch(phrase[0].lower) is not None
    capitals = all(w.text[0].isupper() for w in phrase)
    if not (granted or capitals) or len(initials) < (2 if granted else _SHORT):
        return None
    return next(
        (
            f.line.id
            for f in claim.facts.lines
            if f.line.section in HELD and any(w.text == initials for w in f.words)
        ),
        None,
    )


_GRANTED = regex(r"registered|certified|licen[cs]ed|chartered|enrolled|accredited")
"""Who is called so has a paper: two letters are enough for it."""
_STOOD_IN = AnyCase(
    r"\b(fill\w* in|sto\wd? in|stand\w* in|deputi[sz]\w+|cover\w* (as|for)|vertret\w+"
    r"|vertretung\w*)\b",
)
"""Who stood in for somebody did not have the title."""


_LABEL = regex(r"[^:;,.]+(?=:)|(?:[\w-]+ ){0,2}[\w-]+(?=;)")
"""What a line is about, before a colon, or as the first of several things."""


def _titles_its_person(facts: LineFacts, wanted: Sequence[frozenset[str]]) -> bool:
    """
    Whether the line gives its person the title with the *wanted* forms, and does not
    only speak of another: who helped "as deputy" was one.
    """
    if facts.line.kind is not LineKind.BULLET:
        return True
    tokens = facts.words[_when(facts) :]
    if tokens and QUALIFIED.fullmatch(tokens[0].lower):
        return True  # "Certified Scrum Product Owner, 2020"
    if _acts_as(facts, wanted[-1]):
        return max(d.level for d in facts.deeds) > HELPED
    label = _LABEL.match(facts.line.text)
    named = [w for w in tokens if label and w.end <= label.end()]
    if named and title_forms(named[-1]) & wanted[-1]:
        return True  # "Fire warden lead: 4 drills a year"
    at = next((i for i, w in enumerate(tokens) if title_forms(w) & wanted[-1]), 0)
    begins = any(_begin(opens, wanted) for opens in _parts(tokens, facts.line.text))
    # "As team representative": what kind of one it is stands between.
    before = [w.lower for w in tokens[max(0, at - 2) : at]]
    as_one = bool(before) and before[-1] in _AS
    called = at <= 1 or begins or before[-1] in _NAMES_A_TITLE or before[0] in _MADE_ONE
    return called and (as_one or max(d.level for d in facts.deeds) > HELPED)


def _parts(tokens: Sequence[Word], text: str) -> Iterator[Sequence[Word]]:
    """
    The words from the first on, and from behind each semicolon on.
    """
    for at, word in enumerate(tokens):
        if at == 0 or text[: word.start].rstrip().endswith(";"):
            yield tokens[at:]


def _begin(tokens: Sequence[Word], wanted: Sequence[frozenset[str]]) -> bool:
    """
    Whether the words open with the title, but for what says that one was it.
    """
    opens = list(dropwhile(lambda word: word.lower in _WAS, tokens))
    return all(title_forms(w) & said for w, said in zip(opens, wanted, strict=False))


def _when(facts: LineFacts) -> int:
    """
    How many words a line begins with that only say since when: "Seit 2023".
    """
    dated = _SINCE.match(facts.line.text)
    return sum(w.end <= dated.end() for w in facts.words) if dated else 0


_SINCE = regex(
    r"(?:(?:seit|ab|since|from) )?(?:\w+ |(?:\d\d?\.)?\d\d?[./])?(?:19|20)\d\d:? ",
    re.IGNORECASE,
)


def _acts_as(facts: LineFacts, wanted: frozenset[str]) -> bool:
    """
    Whether a German line begins, or goes on after a comma, with what such a one does:
    a "Bezugsbetreuer" of "Hausbesuche, Bezugsbetreuung von 8 Familien".
    """
    text = facts.line.text
    return any(
        w.lower.endswith("ung")
        and title_forms(w) & wanted
        and text[: w.start].rstrip()[-1:] in {"", ",", ";"}
        for w in facts.words
    )


_WAS = frozenset("i ich was am war bin the a an main sole only".split())
"""What a line opens with that tells what one was: "was hygiene lead for the unit"."""
_AS = frozenset(("as", "als"))
_NAMES_A_TITLE = _AS | frozenset("acting a an to was am war bin".split())
_MADE_ONE = frozenset(
    "as voted named elected appointed crowned designation funktion was am war "
    "bin".split()
)


@remembered(1_024)
def _forms_told(facts: LineFacts) -> frozenset[str]:
    """
    The forms of titles that a line has; of a list, the words as they stand.
    """
    if facts.line.kind is LineKind.LIST:
        return frozenset(w.lower for w in facts.words)
    return frozenset[str]().union(*map(title_forms, facts.words))
