"""
Met, partly or missing, with the lines that say so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from resumate.domain.chunk import ScoredChunk
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.had import done
from resumate.domain.language.both_forms import in_one_form
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.gist import weights, words
from resumate.domain.matching import ask_marks as marks
from resumate.domain.matching.answer import Answer, Answers
from resumate.domain.matching.ask_marks import whole_compounds
from resumate.domain.matching.deeds import telling_deeds
from resumate.domain.matching.degrees_asked import instead_of_degree
from resumate.domain.matching.holding import ReadLine, read_lines
from resumate.domain.matching.judging import Signs, signs, status
from resumate.domain.matching.meaning import Meanings
from resumate.domain.matching.published import published
from resumate.domain.matching.short import falls_short, of_fewer, tells_of_less
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_MOST_LINES = 6
_HALF = 0.5
_NEAR = 0.52
"""Cosine from which a line speaks of the same matter: half of such pairs read so."""
_SOMEWHAT = 0.30
"""Cosine below which shared words are taken for chance."""
_TOLD_BY = {
    LineKind.BULLET: 0.06,
    LineKind.ENTRY: 0.04,
    LineKind.TEXT: 0.03,
    LineKind.LIST: 0.0,
}
"""A deed says more than a list."""
_ONLY_NAMED = frozenset({Section.LANGUAGES})
"""What stands there answers only what names it."""
_STUDIED = 0.2
"""What it takes from a line that the words were only studied."""


def cover(
    requirements: Sequence[Requirement],
    found: Sequence[Sequence[ScoredChunk]],
    content: ResumeContent,
    *,
    today: date | None = None,
    title: str = "",
) -> tuple[Coverage, ...]:
    """
    How far *content* answers each requirement; *found* are the chunks found for each.

    What has a name (a tool, a degree, a licence, a language) is met only by lines that
    name it, however similar others are; people to lead by as many people led. What has
    no name is met by lines that say it in the same or in close words. Help is part of a
    deed, a deed part of its lead. In doubt it is partly rather than met. *today* ends
    the roles that go on; without it, the latest date that the resume tells. *title* is
    the post's, which "a similar role" means.
    """
    judge = Judge.of(requirements, done(content), today, title)
    return tuple(
        published(requirement, content) or judge.covered(requirement, chunks)
        for requirement, chunks in zip(requirements, found, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Judge:
    """
    Judges requirements by one resume.
    """

    lines: tuple[ReadLine, ...]
    language: str
    answers: Answers
    meanings: Meanings
    words: frozenset[str]
    """All words of the resume, folded."""
    deeds: Meanings
    """What the lines mean that can tell of a duty."""
    post: str
    """The title of the posting, without what stands behind it; may be empty."""

    @classmethod
    def of(
        cls,
        requirements: Sequence[Requirement],
        content: ResumeContent,
        today: date | None,
        title: str = "",
    ) -> "Judge":
        """
        The judge of *content*, in the language that *requirements* are asked in.
        """
        lines = read_lines(content.lines, today)
        asked_in = detect_language("\n".join(r.text for r in requirements))
        deeds = telling_deeds(lines, content)
        answers = Answers(content, lines, deeds, asked_in != "de", today)
        meanings = Meanings(lines, content.language)
        done_ = Meanings(deeds, content.language)
        said = frozenset(w for ln in lines for w in words(ln.line.text))
        post = marks.BESIDE_TITLE.split(in_one_form(title))[0].strip()
        return cls(lines, content.language, answers, meanings, said, done_, post)

    def covered(
        self, requirement: Requirement, chunks: Sequence[ScoredChunk]
    ) -> Coverage:
        """
        How far *requirement* is answered, or what will do instead of a degree in it.
        """
        if marks.WHERE_ONE_LIVES.search(requirement.text):
            return Coverage(requirement, CoverageStatus.MISSING)
        whole = self.read(requirement, chunks).coverage()
        other = instead_of_degree(requirement.text)
        if other is None or whole.status is CoverageStatus.MET:
            return whole
        told = self.read(replace(requirement, text=other), chunks).coverage()
        if told.status is not CoverageStatus.MET:
            return whole
        return replace(told, requirement=requirement)

    def read(
        self, requirement: Requirement, chunks: Sequence[ScoredChunk]
    ) -> "Reading":
        """
        *requirement* beside the resume.
        """
        text = whole_compounds(in_one_form(requirement.text), self.words)
        text = marks.SAME_POST.sub(lambda _: self.post, text)
        if requirement.kind is RequirementKind.DUTY:
            text = marks.BY_A_RULE.sub("", text)
        similar = _similarities(chunks)
        english = self.language == "en"
        duty = requirement.kind is RequirementKind.DUTY
        shares = (self.deeds if duty else self.meanings).shares(text)
        similar = {ln: near for ln, near in similar.items() if ln in shares}
        answer = self.answers(text, similar, duty=duty)
        alike = {
            line: max(share, answer.lines.get(line, 0.0) / answer.things)
            + similar.get(line, 0.0)
            for line, share in shares.items()
        }
        less = tells_of_less(text, answer, self.lines, self.language, duty=duty)
        short = falls_short(text, answer, self.lines, similar, less)
        fewer = of_fewer(text, answer, self.lines)
        told = signs(answer, similar, alike, english=english, short=short, duty=duty)
        # Embedders know English: elsewhere nearness alone is often only like grammar.
        speaks = english or bool(answer.named) or any(shares.values())
        return Reading(
            requirement, self.lines, answer, similar, alike, less, fewer, told, speaks
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """
    One requirement beside the resume, ready to be judged.
    """

    requirement: Requirement
    lines: tuple[ReadLine, ...]
    answer: Answer
    similar: Mapping[str, float]
    alike: Mapping[str, float]
    less: frozenset[str]
    fewer: bool
    """Whether only others were led than those asked, or one house and not several."""
    signs: Signs
    speaks: bool
    """Whether the resume speaks of the matter at all."""

    def coverage(self) -> Coverage:
        """
        How far it is answered, and by which lines.
        """
        judged = status(self.answer, self.signs)
        if judged is CoverageStatus.MISSING or not self.speaks:
            return Coverage(self.requirement, CoverageStatus.MISSING)
        judged = CoverageStatus.PARTLY if self.fewer else judged
        self._near()
        evidence = self._telling(self._best_first())
        strength = self._strength(evidence[0])
        return Coverage(self.requirement, judged, evidence[:_MOST_LINES], strength)

    def _near(self) -> None:
        """
        Lines in other words are evidence too, of what has no name.
        """
        lines = self.answer.lines
        spoken = {ln.line.id for ln in self.lines if ln.line.section in _ONLY_NAMED}
        if not self.answer.named:
            for line, similarity in self.similar.items():
                if similarity >= _NEAR and line not in spoken:
                    lines.setdefault(line, similarity)
        if not lines:
            best = max(self.alike, key=self.alike.__getitem__)
            lines[best] = min(1.0, self.alike[best] / 2)

    def _best_first(self) -> tuple[str, ...]:
        held = self.answer.lines
        told = {
            ln.line.id: (self._bonus(ln.line), -index)
            for index, ln in enumerate(self.lines)
        }

        def rank(line: str) -> tuple[bool, float, int]:
            bonus, order = told.get(line, (0.0, 0))
            value = held[line] + self.alike.get(line, 0.0) + bonus
            return line not in self.less, value, order

        return tuple(sorted(held, key=rank, reverse=True))

    def _bonus(self, line: ResumeLine) -> float:
        studied = line.section is Section.EDUCATION and not self.answer.named
        return _TOLD_BY[line.kind] - (_STUDIED if studied else 0.0)

    def _telling(self, lines: tuple[str, ...]) -> tuple[str, ...]:
        # Half the words, and far in meaning: chance, if there is anything better. Half
        # of a single word is a compound with it: "Schweißprüfung", "Schweißkenntnisse".
        if len(weights(self.requirement.text)) == 1:
            return lines
        better = tuple(
            line
            for line in lines
            if self.answer.lines[line] > _HALF
            or self.similar.get(line, 0.0) >= _SOMEWHAT
        )
        return better or lines

    def _strength(self, best: str) -> float:
        told = min(1.0, self.answer.lines[best] / self.answer.things)
        close = max(self.similar.get(best, 0.0), 0.0)
        return max(0.0, min(1.0, 0.7 * told + 0.3 * close))


def _similarities(chunks: Sequence[ScoredChunk]) -> dict[str, float]:
    best: dict[str, float] = {}
    for scored in chunks:
        for line in scored.chunk.lines:
            best[line] = max(scored.similarity, best.get(line, -1.0))
    return best
