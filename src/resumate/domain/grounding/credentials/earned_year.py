"""
The year in which studies ended, or a paper was earned.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import HELD
from resumate.domain.grounding.credentials.degree_kinds import PATTERNS, is_of
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import FIRST_YEARS, YEARS
from resumate.domain.language.words import Word, is_function, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_NOTHING_ELSE = r"(?:(?!\b(?:while|and|before|after|during|when|to|or)\b)[^.,;:()\d])*?"
_EARNED = AnyCase(
    r"\b(?:(?P<left>graduated|(?:completed|finished) (?:college|school|university|studying|studies|my (?:studies|stud\w+)))"
    r"|(?:earned|obtained|received|completed|finished|gained|got|took|passed|did|achieved) (?:my|an?)\b"
    r"|(?:completed|finished|took|passed|did) (?=(?:[\w-]+ ){1,4}(?:training|course|apprenticeship|exams?)\b)"
    r"|became (?:an? )?(?=(?:\w+ )?(?:registered|certified|licen[cs]ed|qualified|chartered)))"
    rf"(?P<what>{_NOTHING_ELSE})\b(?:in|of) (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
)
_ERWORBEN = AnyCase(
    r"\b(?:abgeschlossen|schloss|erworben|erwarb|bestanden|bestand|absolviert|absolvierte|gemacht|machte|erhalten|erhielt|beendet|beendete|promoviert|promovierte)\b"
)
_STUDIUM = AnyCase(
    r"\b(?:mein|meine|meinen|das|den) (?:\w+ )?(?:\w*studium|bachelor\w*|master\w*|diplom|abitur|promotion)\b"
)
_NAMES_NONE = frozenset({"degree", "graduation", "study"})
"""Words that say that something was studied, and not which of several."""

_Earned = tuple[int, list[Word], bool]
"""The year, the words of what was earned in it, and whether it is studies that ended."""


def check_earned_year(claim: Claim) -> None:
    """
    A degree of 2015 was not earned in 2019, whatever else the resume dates so.
    """
    if not claim.clause.own or claim.judgement.findings:
        return
    earned = _earned(claim)
    if earned is None:
        return
    year, said, graduated = earned
    lines = _meant(claim, said, graduated=graduated)
    years = set[int]().union(*(_ended(claim, f) for f in lines))
    if years and year not in years and not _dated_by_another(claim, earned, lines):
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            str(year),
            f"The resume says: {lines[0].line.text}.",
        )


def _earned(claim: Claim) -> _Earned | None:
    begin, end = claim.clause.start, claim.clause.end
    found = _EARNED.search(claim.text, begin, end)
    if found:
        start, stop = found.span("what")
        start = found.start() if found["left"] else start
        said = [w for w in claim.clause.words if start <= w.start < stop]
        return int(found["year"]), said, bool(found["left"])
    studied = _STUDIUM.search(claim.piece)
    years = FIRST_YEARS.findall(claim.piece)
    if studied and len(years) == 1 and _ERWORBEN.search(claim.piece):
        start = claim.clause.start + studied.start()
        said = [w for w in claim.clause.words if w.start >= start and w.capitalised]
        return int(years[0]), said, False
    return None


def _dated_by_another(
    claim: Claim, earned: _Earned, lines: Sequence[LineFacts]
) -> bool:
    """
    Whether another line of that year, and no head of a post, tells most of what is said.
    """
    year, said, _ = earned
    tell = [w for w in said if w.weight]
    return any(
        str(year) in f.line.text
        and f not in lines
        and (f.line.section, f.line.kind) != (Section.EXPERIENCE, LineKind.ENTRY)
        and 2 * sum(bool(plain_keys(w.keys) & f.keys) for w in tell) >= len(tell) > 0
        for f in claim.facts.lines
    )


def _meant(claim: Claim, said: Sequence[Word], *, graduated: bool) -> list[LineFacts]:
    """
    The lines of credentials of the kind that is *said*, and of these the ones with most
    of its words; none where no word tells which.
    """
    lines = [f for f in claim.facts.lines if f.line.section in HELD]
    if graduated:
        lines = [f for f in lines if f.line.section is Section.EDUCATION]
    kinds = PATTERNS.found_in(claim.text, claim.clause.start, claim.clause.end)
    for kind in kinds:
        lines = [f for f in lines if is_of(f, kind)]
    tell = [w for w in said if w.weight and not is_function(w.lower, claim.language)]
    hits = [sum(bool(plain_keys(w.keys) & f.keys) for w in tell) for f in lines]
    most = max(hits, default=0)
    named = most or graduated or kinds.keys() - _NAMES_NONE
    if not named and len(lines) > 1:
        return []
    if not most:
        return [f for f in lines if is_of(f, "degree")] or lines
    return [f for f, n in zip(lines, hits, strict=True) if n == most]


def _ended(claim: Claim, facts: LineFacts) -> set[int]:
    """
    The years that the line gives, but the first of a span of which the end is told.
    """
    text = facts.line.text
    if _ENDED.search(claim.piece):
        text = _BEGAN.sub("", text)
    years = {int(year) for year in YEARS.findall(text)}
    role = claim.facts.content.role(facts.line.role)
    return years | {role.end.year} if role and role.end else years


_ENDED = AnyCase(
    r"\b(?:graduated|finished|completed|abgeschlossen|schloss|beendet|beendete)\b"
)
_BEGAN = regex(
    r"(?<!\d)(?:19|20)\d\d(?= ?(?:[–-]|to|bis) ?(?:\w+ |\d\d[./])?(?:19|20)\d\d(?!\d))"
)
