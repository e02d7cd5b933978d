"""
Met, partly or missing, with the lines that say so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from resumate.domain.chunk import ScoredChunk
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language import detect_language
from resumate.domain.matching.asks import Ask, asks_in
from resumate.domain.matching.degrees import degree_asked, degree_held
from resumate.domain.matching.holding import Held, ReadLine, held, read_lines
from resumate.domain.matching.spoken import languages_asked, languages_held
from resumate.domain.matching.years import (
    YearsAsked,
    years_asked,
    years_held,
    years_worked,
)
from resumate.domain.posting import Requirement
from resumate.domain.resume import LineKind, ResumeContent

_MOST_LINES = 6
_FULL = 0.95
_HALF = 0.5
_CLOSE = 0.62
"""Cosine from which a line says the same thing in other words."""
_NEAR = 0.52
"""Cosine from which a line speaks of the same matter: half of such pairs read so."""
_RELATED = 0.38
"""Cosine that one pair in a hundred of other trades reaches: shared words must help."""
_BESIDE = 0.46
"""Cosine from which a line is of the same trade as a number of years asked."""
_SOME_WORDS = 0.35
_ENOUGH = 0.95
"""Half of the words, and a line near in meaning."""
_FAR = 0.2
_LITTLE = 0.25
_SOMEWHAT = 0.30
"""Cosine below which shared words are taken for chance."""
_TOLD_BY = {
    LineKind.BULLET: 0.06,
    LineKind.ENTRY: 0.04,
    LineKind.TEXT: 0.03,
    LineKind.LIST: 0.0,
}
"""A deed says more than a list."""


def cover(
    requirements: Sequence[Requirement],
    found: Sequence[Sequence[ScoredChunk]],
    content: ResumeContent,
    *,
    today: date | None = None,
) -> tuple[Coverage, ...]:
    """
    How far *content* answers each requirement; *found* are the chunks found for each.

    What has a name (a tool, a degree, a licence, a language) is met only by lines that
    name it, however similar others are. What has none is met by lines that say it in
    the same or in close words. In doubt it is partly rather than met, and missing
    rather than partly. *today* ends the roles that go on; without it, the latest date
    that the resume tells.
    """
    lines = read_lines(content.lines)
    language = detect_language("\n".join(r.text for r in requirements))
    judge = _Judge(content, lines, language != "de", today)
    return tuple(
        judge.coverage(requirement, _similarities(chunks))
        for requirement, chunks in zip(requirements, found, strict=True)
    )


def _similarities(chunks: Sequence[ScoredChunk]) -> dict[str, float]:
    best: dict[str, float] = {}
    for scored in chunks:
        for line in scored.chunk.lines:
            best[line] = max(scored.similarity, best.get(line, -1.0))
    return best


@dataclass(slots=True)
class _Answer:
    """
    What speaks for one requirement so far.
    """

    named: list[float] = field(default_factory=list)
    worded: list[float] = field(default_factory=list)
    lines: dict[str, float] = field(default_factory=dict)

    def add(self, degree: float, lines: Mapping[str, float], *, named: bool) -> None:
        (self.named if named else self.worded).append(degree)
        for line, value in lines.items():
            self.lines[line] = self.lines.get(line, 0.0) + value


@dataclass(frozen=True, slots=True)
class _Judge:
    content: ResumeContent
    lines: tuple[ReadLine, ...]
    names_by_capitals: bool
    today: date | None

    def coverage(
        self, requirement: Requirement, similar: Mapping[str, float]
    ) -> Coverage:
        answer = self._answer(requirement.text, similar)
        status = _status(answer, similar, english=self.names_by_capitals)
        if status is CoverageStatus.MISSING:
            return Coverage(requirement, status)
        if not answer.named:
            for line, similarity in similar.items():
                if similarity >= _NEAR:
                    answer.lines.setdefault(line, similarity)
        evidence = _telling(self._best_first(answer, similar), answer, similar)
        strength = _strength(answer, evidence, similar)
        return Coverage(requirement, status, evidence[:_MOST_LINES], strength)

    def _answer(self, text: str, similar: Mapping[str, float]) -> _Answer:
        answer = _Answer()
        if languages := languages_asked(text):
            answer.add(*languages_held(languages, self.lines, self.content), named=True)
            return answer
        if degree := degree_asked(text):
            shown = degree_held(degree, self.lines)
            answer.add(max(shown.values(), default=0.0), shown, named=True)
            return answer
        asks = self._asks(text)
        if asked := years_asked(text):
            asks = tuple(ask for ask in self._asks(asked.subject) if ask.known)
            answer.add(*self._years(asked, asks, similar), named=True)
        for one in self._held(asks):
            answer.add(one.degree, one.lines, named=one.ask.named)
        return answer

    def _years(
        self, asked: YearsAsked, asks: Sequence[Ask], similar: Mapping[str, float]
    ) -> tuple[float, dict[str, float]]:
        names = [phrase for ask in asks for phrase in ask.alternatives]
        held_ = years_held(asked, names, self.lines, self.content, self.today)
        if held_.degree or names:
            return held_.degree, held_.lines
        # No role has the words of the subject; long enough work near it is half of it.
        near = {ln: _HALF for ln, likeness in similar.items() if likeness >= _BESIDE}
        long_enough = years_worked(self.content, self.today) >= asked.years
        return (_HALF, near) if near and long_enough else (0.0, {})

    def _asks(self, text: str) -> tuple[Ask, ...]:
        return asks_in(text, names_by_capitals=self.names_by_capitals)

    def _held(self, asks: Sequence[Ask]) -> list[Held]:
        serious = [ask for ask in asks if not ask.optional] or asks
        return [held(ask, self.lines) for ask in serious]

    def _best_first(
        self, answer: _Answer, similar: Mapping[str, float]
    ) -> tuple[str, ...]:
        told = {
            ln.line.id: (_TOLD_BY[ln.line.kind], -index)
            for index, ln in enumerate(self.lines)
        }

        def rank(line: str) -> tuple[float, int]:
            bonus, order = told.get(line, (0.0, 0))
            return answer.lines[line] + similar.get(line, 0.0) + bonus, order

        return tuple(sorted(answer.lines, key=rank, reverse=True))


def _telling(
    lines: tuple[str, ...], answer: _Answer, similar: Mapping[str, float]
) -> tuple[str, ...]:
    # Half the words, and far in meaning: that is chance, if there is anything better.
    better = tuple(
        line
        for line in lines
        if answer.lines[line] > _HALF or similar.get(line, 0.0) >= _SOMEWHAT
    )
    return better or lines


def _status(
    answer: _Answer, similar: Mapping[str, float], *, english: bool
) -> CoverageStatus:
    closest = max(similar.values(), default=0.0)
    worded = _mean(answer.worded)
    if not answer.named:
        return _worded_status(answer, worded, closest, english=english)
    if min(answer.named) >= _FULL:
        told = min(answer.worded, default=1.0) >= _HALF
        told = told or (worded >= _HALF and closest >= _CLOSE)
        return CoverageStatus.MET if told else CoverageStatus.PARTLY
    if any(answer.named):
        return CoverageStatus.PARTLY
    # Nothing that has a name is held: the rest must be most of it, and be held.
    rest = len(answer.worded) > len(answer.named) and worded >= _FULL
    return CoverageStatus.PARTLY if rest else CoverageStatus.MISSING


def _worded_status(
    answer: _Answer, worded: float, closest: float, *, english: bool
) -> CoverageStatus:
    # The embedder knows English: elsewhere nearness alone is often only like grammar.
    whole = worded >= _FULL and (closest >= _LITTLE or len(answer.worded) > 1)
    if closest >= _CLOSE or whole or _together(worded, closest) >= _ENOUGH:
        return CoverageStatus.MET
    shared = worded >= _HALF and closest >= _FAR
    near = closest >= _NEAR and (worded or english)
    if near or shared or (worded and closest >= _RELATED):
        return CoverageStatus.PARTLY
    return CoverageStatus.MISSING


def _together(worded: float, closest: float) -> float:
    """
    Words and meaning where neither would do alone; none if one of them is weak.
    """
    strong = worded >= _SOME_WORDS and closest >= _RELATED
    return worded + closest if strong else 0.0


def _strength(
    answer: _Answer, evidence: Sequence[str], similar: Mapping[str, float]
) -> float:
    asked = len(answer.named) + len(answer.worded) or 1
    best = evidence[0]
    told = min(1.0, answer.lines[best] / asked)
    return max(0.0, min(1.0, 0.7 * told + 0.3 * max(similar.get(best, 0.0), 0.0)))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
