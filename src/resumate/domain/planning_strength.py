"""
How much a resume line is worth to one letter.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing import answers, sayable
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_WEIGHTS = {
    RequirementKind.MUST: 3.0,
    RequirementKind.DUTY: 2.0,
    RequirementKind.NICE: 1.5,
}
_AGAIN = 0.35
"""What answering a requirement once more is still worth."""
_NUMBER = re.compile(r"\d")
_OUTCOME = re.compile(
    r"\b(?:reduc|increas|improv|cut|grew|grow|sav|rais|lower|doubl|tripl|halv|award|"
    r"promot|launch|from .* to |gesenkt|gesteigert|reduzier|verkürz|senkung|steigerung|"
    r"erhöh|eingespart|verbesser|aufgebaut|eingeführt)",
    re.IGNORECASE,
)
_SECTIONS = {
    Section.EXPERIENCE: 0.6,
    Section.PROJECTS: 0.3,
    Section.VOLUNTEERING: 0.2,
    Section.AWARDS: 0.1,
}
_LONG_LINE = 32


def weight(kind: RequirementKind) -> float:
    """
    How much a requirement of this kind counts.
    """
    return _WEIGHTS[kind]


class Strengths:
    """
    The worth of each line, falling as the requirements it answers are answered.
    """

    def __init__(
        self, content: ResumeContent, coverage: Sequence[Coverage], language: str
    ) -> None:
        self._content = content
        self._language = language
        self._order = {role.id: index for index, role in enumerate(content.roles)}
        self._answers: dict[str, list[tuple[Requirement, float]]] = {}
        self._answered: dict[str, int] = {}
        self._linked: dict[str, str] = {}
        met = CoverageStatus.MET
        self._met = {c.requirement.id for c in coverage if c.status is met}
        for one in coverage:
            told = [line for line in one.evidence if self._is_deed(line)]
            told += [line for line in self._of_the_post(one) if line not in told]
            for rank, line in enumerate(told):
                value = weight(one.requirement.kind) * one.strength / (1 + 0.6 * rank)
                self._answers.setdefault(line, []).append((one.requirement, value))

    def _of_the_post(self, one: Coverage) -> list[str]:
        """
        The lines that show what the head of their post is the evidence of: years of it.
        """
        known = [self._content.line(line) for line in one.evidence[:1]]
        posts = {line.role for line in known if line and line.role}
        return [
            line.id
            for line in self._content.lines
            if line.role in posts
            and self._is_deed(line.id)
            and answers(one.requirement, line)
        ]

    def _is_deed(self, line: str) -> bool:
        """
        Whether *line* can be told as evidence: a list of skills must not outrank it.
        """
        known = self._content.line(line)
        return known is not None and known.kind in {LineKind.BULLET, LineKind.TEXT}

    def answers(self, line: ResumeLine) -> bool:
        """
        Whether *line* answers any requirement.
        """
        return line.id in self._answers

    def worth(self, line: ResumeLine) -> float:
        """
        What *line* adds to the letter as it stands.
        """
        asked = sum(
            value * _AGAIN ** self._answered.get(requirement.id, 0)
            for requirement, value in self._answers.get(line.id, ())
        )
        return asked + self._own(line)

    def use(self, line: ResumeLine) -> None:
        """
        *line* is in the letter: what it answers counts less from now on.
        """
        for requirement, _ in self._answers.get(line.id, ()):
            self._answered[requirement.id] = self._answered.get(requirement.id, 0) + 1

    def requirement(self, line: ResumeLine) -> Requirement | None:
        """
        The requirement that is met and that *line* answers best; each is given once.
        """
        answers = sorted(self._answers.get(line.id, ()), key=lambda pair: -pair[1])
        for requirement, _ in answers:
            if requirement.id not in self._met:
                continue
            if self._linked.setdefault(requirement.id, line.id) == line.id:
                return requirement
        return None

    def _own(self, line: ResumeLine) -> float:
        """
        Its worth whatever is asked: concrete, an outcome, recent, easily said.
        """
        text = line.text
        own = _SECTIONS.get(line.section, 0.0) + sayable(text, self._language)
        own += 0.5 * bool(_NUMBER.search(text)) + 0.4 * bool(_OUTCOME.search(text))
        own += 0.5 / (1 + self._order.get(line.role or "", 1))
        return own - 0.4 * (len(text.split()) > _LONG_LINE)
