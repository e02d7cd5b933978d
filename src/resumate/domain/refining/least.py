"""
What a letter can do without.
"""

from collections.abc import Collection, Iterable, Sequence

from resumate.domain.evidence import CoverageStatus
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.terms import terms_alone
from resumate.domain.patterns import regex
from resumate.domain.planning.strength import weight
from resumate.domain.posting import RequirementKind
from resumate.domain.refining.asked import Answer, answer_of, answers_alone
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.manuscript import Piece
from resumate.domain.refining.topic import speaks_of
from resumate.domain.resume import LineKind, ResumeLine, Section

_FEWEST_CLAIMS = 2


def least(desk: Desk, within: Collection[int], *, needed_too: bool) -> Piece | None:
    """
    The claim that answers least of what is asked: time between posts before all, then
    one that answers nothing before one that answers a wish, a duty, a demand; one with
    a number after one without; later ones before earlier ones. What a posting asks one
    to name never goes, nor all of the present post.
    """
    claims = desk.text.claims
    needed = [piece for piece in claims if is_needed(desk, piece)]
    present = _on_present_post(desk)
    free = [
        piece
        for piece in claims
        if not piece.sentence.locked
        and not terms_alone(piece.sentence.text)
        and present != [piece]
        and (not within or piece.origin in within)
        and (needed_too or piece not in needed)
    ]
    if len(claims) <= _FEWEST_CLAIMS or not free:
        return None
    order = {id(piece): place for place, piece in enumerate(claims)}
    leads = {id(desk.claims_in(p.paragraph)[0]) for p in free}
    return min(
        free,
        key=lambda p: (
            p in needed,
            _is_wanted(desk, p),
            not tells_break(desk, p),
            answer(desk, p),
            any(map(_counts, desk.told(p.sentence))),
            _worth(desk, p) + (id(p) in leads),
            -order[id(p)],
        ),
    )


def _on_present_post(desk: Desk) -> list[Piece]:
    """
    What tells of the post that one has now, behind the opening.
    """
    now = {role.id for role in desk.content.roles if role.current}
    opening = desk.opening
    body = [p for p in desk.text.claims if p.paragraph != opening]
    return [p for p in body if now & _at_work(desk, p)]


def _at_work(desk: Desk, piece: Piece) -> set[str]:
    lines = map(desk.content.line, piece.sentence.citations)
    return {ln.role for ln in lines if ln and ln.role and ln.section is _WORK}


_WORK = Section.EXPERIENCE


def is_met_duty(desk: Desk, piece: Piece) -> bool:
    """
    Whether a letter would lose by it what meets a task of the post.
    """
    told = set(piece.sentence.citations)
    met = any(
        told & set(one.evidence)
        for one in desk.letter.coverage
        if one.requirement.kind is RequirementKind.DUTY
        and one.status is CoverageStatus.MET
    )
    return met and answer(desk, piece) is Answer.DUTY


def least_line(desk: Desk, lines: Sequence[ResumeLine]) -> ResumeLine | None:
    """
    The one of *lines* that answers least of what is asked, the last of such.
    """
    coverage = desk.letter.coverage

    def needed(line: ResumeLine) -> tuple[bool, Answer, bool, float]:
        others = desk.text.cited - {line.id}
        answers = answer_of([line.id], others, coverage)
        return desk.wants(line), answers, _counts(line), _asked_of(desk, line)

    return min(reversed(lines), key=needed, default=None)


def _counts(line: ResumeLine) -> bool:
    """
    Whether a line that tells something done has a number that is no year.
    """
    return line.kind is not LineKind.ENTRY and bool(_NUMBER.search(line.text))


_NUMBER = regex(r"(?<![\w.,])(?!(?:19|20)\d\d\b)\d")


def answer(desk: Desk, piece: Piece) -> Answer:
    """
    What the letter would miss without *piece*.
    """
    others = _cited(one for one in desk.text.claims if one is not piece)
    return answer_of(piece.sentence.citations, others, desk.letter.coverage)


def _asked_of(desk: Desk, line: ResumeLine) -> float:
    asked = (one for one in desk.letter.coverage if line.id in one.evidence)
    return sum(weight(one.requirement.kind) for one in asked)


def is_needed(desk: Desk, piece: Piece) -> bool:
    """
    Whether the letter would lose who writes, words of the person's own or what they
    asked for, all that was done at work, or its only answer to something that the
    posting demands.
    """
    opens = piece is desk.text.claims[0] and not tells_break(desk, piece)
    if opens or piece.sentence.by_hand or _is_wanted(desk, piece):
        return True
    if [one for one in desk.text.claims if _tells_work(desk, one)] == [piece]:
        return True
    told = set(piece.sentence.citations)
    others = _cited(one for one in desk.text.claims if one is not piece)
    cited_alone = any(
        told & set(one.evidence) and not others & set(one.evidence)
        for one in desk.letter.coverage
        if one.requirement.kind is RequirementKind.MUST
    )
    return cited_alone or answers_alone(desk, desk.text.claims, piece)


def _is_wanted(desk: Desk, piece: Piece) -> bool:
    """
    Whether the person asked for a line that it tells, or for what it names.
    """
    text = piece.sentence.text
    named = any(speaks_of(text, topic) for topic in desk.past.topics)
    return named or any(map(desk.wants, desk.told(piece.sentence)))


def tells_break(desk: Desk, piece: Piece) -> bool:
    """
    Whether a sentence tells of nothing but time between posts.
    """
    posts = [desk.content.role(line.role) for line in desk.told(piece.sentence)]
    return bool(posts) and all(post and is_career_break(post.title) for post in posts)


def _cited(pieces: Iterable[Piece]) -> set[str]:
    return {line for piece in pieces for line in piece.sentence.citations}


def _tells_work(desk: Desk, piece: Piece) -> bool:
    """
    Whether a sentence tells what was done at a post, and not only the post.
    """
    return any(
        line.section is Section.EXPERIENCE and line.kind is not LineKind.ENTRY
        for line in desk.told(piece.sentence)
    )


def _worth(desk: Desk, piece: Piece) -> float:
    """
    What a sentence answers that no other does; a mere list answers half of it.
    """
    told = set(piece.sentence.citations)
    others = [
        set(p.sentence.citations)
        for p in desk.text.claims
        if p is not piece and not desk.is_listed(p)
    ]
    worth = 0.0
    for one in desk.letter.coverage:
        if told & set(one.evidence):
            shared = sum(1 for lines in others if lines & set(one.evidence))
            worth += weight(one.requirement.kind) / (1 + shared)
    return worth / 2 if desk.is_listed(piece) else worth
