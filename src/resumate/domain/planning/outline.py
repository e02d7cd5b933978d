"""
What a letter will say: which requirements it answers, with which lines, in which order.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from resumate.domain.composing import compose
from resumate.domain.evidence import Coverage
from resumate.domain.forgetting import remembered
from resumate.domain.had import had
from resumate.domain.language.detecting import is_swiss
from resumate.domain.language.references import reference_of
from resumate.domain.language.regions import is_british
from resumate.domain.language.steering import orders
from resumate.domain.letter import Length, LetterWishes, Sentence
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.planning.beginners import leisure
from resumate.domain.planning.credentials import chosen_credentials
from resumate.domain.planning.evidence import chosen_evidence, tellable_lines
from resumate.domain.planning.gaps import gaps
from resumate.domain.planning.languages import chosen_languages
from resumate.domain.planning.opening import introduction, time_away
from resumate.domain.planning.papers import LICENCE, is_held_beside, tells_degree
from resumate.domain.planning.paragraphs import by_role
from resumate.domain.planning.posts import (
    chosen_posts,
    chosen_service,
    leaves_out_present,
    told_with_nothing,
)
from resumate.domain.planning.skills import chosen_skills
from resumate.domain.planning.stance import stance
from resumate.domain.planning.strength import Strengths
from resumate.domain.planning.terms import chosen_terms, tells_terms
from resumate.domain.posting import JobPosting, Reference
from resumate.domain.posting_reading.addressee import addressee
from resumate.domain.posting_reading.clean_titles import means_everybody
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine

_MEASURED = 4
"""So often the words that are left are measured by composing the letter."""
_MORE = (16, 16)
"""And so many words more are tried, where they may answer more."""
_SPARE_WORDS = 6
_LOST = 6.0
"""What it counts that a line was planned and nothing of it is told, in words."""
_ANSWERS = 6.0
"""What it counts that something asked is told by what was done, in words."""
_TELLS = 0.5
"""What it counts that what was done is worth being told, in words."""
_PRESENT = 12.0
"""What it counts that the post held now is nowhere in a letter, in words."""
_BARE = 10.0
"""What it counts that a post is named and nothing is told of it, in words."""
_RATHER_MORE = 0.5
"""A word too many counts half as much as one that is missing: it tells something."""


def plan_letter(
    content: ResumeContent,
    posting: JobPosting,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    language: str,
) -> LetterPlan:
    """
    The plan of a letter for *posting* in *language*, from what *coverage* found.

    Musts come first, the strongest lines first; each line is used once. A sparse resume
    gives a shorter plan: nothing is added to fill it. An order to whoever writes is
    left untold.
    """
    return _plan(content, posting, tuple(coverage), wishes, language)


@remembered(16)
def _plan(
    content: ResumeContent,
    posting: JobPosting,
    coverage: tuple[Coverage, ...],
    wishes: LetterWishes,
    language: str,
) -> LetterPlan:
    # A letter is planned when it is written, and with each wish about it.
    held = had(content)
    said = tuple(line for line in held.lines if not orders(line.text))
    content = replace(held, lines=said)
    outline = _Outline.of(content, posting, coverage, wishes, language)
    search = _Search(outline, wishes.length.words)
    for _ in range(_MEASURED):
        missing, fits = search.measure()
        if fits:
            break
        search.words += missing
    for more in _MORE:
        search.words += more
        search.measure()
    return search.best()


class _Search:
    """
    Plans with more or fewer words on what was done, measured by the letters they give.
    """

    def __init__(self, outline: "_Outline", aim: int) -> None:
        """
        For letters of about *aim* words.
        """
        self.words = 0
        self._outline = outline
        self._aim = aim
        self._untold: frozenset[str] = frozenset()
        self._missing = aim
        self._lost: frozenset[str] = frozenset()
        self._found: list[tuple[float, int, LetterPlan]] = []

    def measure(self) -> tuple[int, bool]:
        """
        How many words are missing at `words`, and whether the letter is about as long
        as it should be and tells all that is planned.
        """
        outline = self._outline
        plan = outline.plan(self.words, self._untold)
        if not self._found or plan != self._found[-1][2]:
            plan = self._composed(plan)
        missing = self._missing
        off = missing if missing > 0 else -missing * _RATHER_MORE
        deeds = _deeds(plan)
        off -= _ANSWERS * outline.strengths.answered(deeds)
        off -= _TELLS * outline.strengths.told(deeds)
        off += _BARE * told_with_nothing(plan, outline.lines)
        off += _PRESENT * leaves_out_present(plan, outline.content, outline.lines)
        self._found.append((off + _LOST * len(self._lost), len(self._found), plan))
        return missing, abs(missing) <= _SPARE_WORDS and not self._lost

    def best(self) -> LetterPlan:
        """
        The plan measured that is nearest to what a letter should be.
        """
        return min(self._found, key=lambda one: one[:2])[2]

    def _composed(self, plan: LetterPlan) -> LetterPlan:
        """
        *plan*, measured; made anew where lines of it could not be told: what is not
        said must not stand for what would be said instead.
        """
        letter = compose(plan)
        self._lost = _untold_of(plan, letter)
        if self._lost:
            self._untold |= self._lost
            plan = self._outline.plan(self.words, self._untold)
            letter = compose(plan)
            self._lost = _untold_of(plan, letter)
            self._untold |= self._lost
        self._missing = self._aim - _words_of(letter)
        return plan


def _words_of(sentences: Sequence[Sentence]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)


def _untold_of(plan: LetterPlan, letter: Sequence[Sentence]) -> frozenset[str]:
    """
    The lines that *plan* tells as done, and of which *letter* says nothing.
    """
    return _deeds(plan) - {line for said in letter for line in said.citations}


def _deeds(plan: LetterPlan) -> frozenset[str]:
    """
    The lines that *plan* tells as done.
    """
    told = (point for part in plan.paragraphs for point in part.points)
    deeds = (point for point in told if point.kind is PointKind.EVIDENCE)
    return frozenset(line.id for point in deeds for line in point.lines)


@dataclass(frozen=True, slots=True)
class _Outline:
    """
    All of a letter but how much of what was done it tells.
    """

    content: ResumeContent
    posting: JobPosting
    wishes: LetterWishes
    language: str
    opening: tuple[Point, ...]
    also: tuple[Point, ...]
    terms: tuple[Point, ...]
    service: tuple[Point, ...]
    lines: tuple[ResumeLine, ...]
    """What can be told as done."""
    strengths: Strengths
    coverage: tuple[Coverage, ...]
    addressee: str | None
    reference: Reference | None
    swiss: bool

    @classmethod
    def of(
        cls,
        content: ResumeContent,
        posting: JobPosting,
        coverage: Sequence[Coverage],
        wishes: LetterWishes,
        language: str,
    ) -> "_Outline":
        """
        What is told in any case.
        """
        spoken = coverage if posting.language == language else ()
        who = introduction(content, posting, language)
        opening = (
            who,
            *time_away(content, who, language),
            *stance(content, spoken, wishes, language, posting=posting),
        )
        also = (
            *_also(content, posting, coverage, wishes, opening[0]),
            *gaps(content, coverage, wishes, language, origin=posting.language),
        )
        held = [p for p in also if p.kind is PointKind.CREDENTIAL]
        aside = {line.id for point in (*opening, *held) for line in point.lines}
        aside |= {line.id for line in content.lines if tells_terms(line, language)}
        aside |= set(_licences_unasked(content, coverage))
        lines = tellable_lines(content, aside, language)
        strengths = Strengths(
            content, posting, coverage, language, lines=lines, aside=aside
        )
        return cls(
            content,
            posting,
            wishes,
            language,
            opening,
            also,
            tuple(chosen_terms(content, posting, language)),
            tuple(chosen_service(content, coverage, language)),
            tuple(lines),
            strengths,
            tuple(coverage),
            addressee(posting.text, posting.company, posting.language),
            reference_of(posting.text),
            language == "de" and _is_swiss(content, posting),
        )

    def plan(self, words: int, untold: AbstractSet[str]) -> LetterPlan:
        """
        The plan of a letter with about *words* words on what was done, none of it from
        a line that is *untold*: of which the letter found nothing to say.
        """
        self.strengths.forget()
        length = self.wishes.length
        evidence, spare = chosen_evidence(
            self.content,
            [line for line in self.lines if line.id not in untold],
            self.strengths,
            length,
            words=words,
        )
        posts = chosen_posts(
            self.content, self.coverage, [*self.opening, *evidence], self.language
        )
        beside = [point for point in evidence if is_held_beside(point.lines[0])]
        done = [point for point in evidence if point not in beside]
        paragraphs = [
            self._opening(evidence),
            *by_role(self.content, [*done, *posts, *self.service]),
            (*beside, *self._besides(evidence)),
            (*self.terms, Point(PointKind.CLOSE)),
        ]
        return LetterPlan(
            contact=self.content.contact,
            title=self.posting.title,
            company=self.posting.company,
            language=self.language,
            wishes=self.wishes,
            paragraphs=tuple(
                PlannedParagraph(points) for points in paragraphs if points
            ),
            addressee=self.addressee,
            reference=self.reference,
            asked=self.coverage,
            heads=tuple(
                line for line in self.content.lines if line.kind is LineKind.ENTRY
            ),
            spare=tuple(spare),
            swiss=self.swiss,
            british=self.language == "en" and _is_british(self.content, self.posting),
            for_all=means_everybody(self.posting.text),
        )

    def _opening(self, evidence: Sequence[Point]) -> tuple[Point, ...]:
        """
        The first paragraph: "I would rather say what I would bring" only where there is
        something to bring.
        """
        if evidence:
            return self.opening
        return tuple(
            p for p in self.opening if p.kind is not PointKind.GAP or p.requirement
        )

    def _besides(self, evidence: Sequence[Point]) -> tuple[Point, ...]:
        """
        Skills that were not told, and what is held or missing.
        """
        length = self.wishes.length
        if self.also and length is Length.SHORT:
            return self.also
        told = [line for point in evidence for line in point.lines]
        skills = chosen_skills(self.content, self.posting, self.coverage, length, told)
        return (*skills, *self.also, *leisure(self.content, self.language))


def _licences_unasked(
    content: ResumeContent, coverage: Sequence[Coverage]
) -> Iterator[str]:
    """
    Ids of the lines beside all posts on a licence that nothing asks for.
    """
    asked = {line for one in coverage for line in one.evidence}
    for line in content.lines:
        if is_held_beside(line) and LICENCE.search(line.text) and line.id not in asked:
            yield line.id


def _is_british(content: ResumeContent, posting: JobPosting) -> bool:
    """
    Whether the firm or the person is in the United Kingdom.
    """
    told = "\n".join(content.contact.reach)
    return is_british(posting.text) or is_british(told)


def _is_swiss(content: ResumeContent, posting: JobPosting) -> bool:
    """
    Whether no ß is written: by the firm, or by the person to a firm without one.
    """
    own = (x for x in (content.contact.email, *content.contact.links) if x)
    person = "\n".join([*(line.text for line in content.lines), *own])
    return is_swiss(posting.text) or is_swiss(f"{person}\n{posting.text}")


def _also(
    content: ResumeContent,
    posting: JobPosting,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    who: Point,
) -> list[Point]:
    """
    Languages and credentials that the opening has not told.
    """
    told = {line.id for line in who.lines}
    points = [
        *chosen_languages(content, posting),
        *chosen_credentials(content, coverage, wishes.length, who.lines),
    ]
    return [
        point
        for point in points
        if told.isdisjoint(x.id for x in point.lines)
        and not _is_step_to(point, who, content)
    ]


def _is_step_to(point: Point, who: Point, content: ResumeContent) -> bool:
    """
    Whether *point* is an earlier degree of the school whose degree tells *who* one is.
    """
    last, step = who.role, point.role
    degrees = all(
        tells_degree(content, one.lines[0]) for one in (who, point) if one.lines
    )
    same = last and step and last.employer and last.employer == step.employer
    return bool(same and degrees)
