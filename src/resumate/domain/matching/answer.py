"""
What a resume has to say to one requirement, before it is judged.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from resumate.domain.language.gist import weights
from resumate.domain.matching import ask_marks as marks
from resumate.domain.matching.ask import Ask
from resumate.domain.matching.asks import asks_in
from resumate.domain.matching.degrees import degree_held
from resumate.domain.matching.degrees_asked import degree_asked
from resumate.domain.matching.driving import driving_asked, driving_held
from resumate.domain.matching.holding import ReadLine, held
from resumate.domain.matching.own_standing import standing_held
from resumate.domain.matching.people import people_asked, people_led
from resumate.domain.matching.school_grades import school_grades
from resumate.domain.matching.spoken import languages_asked, languages_held
from resumate.domain.matching.years import (
    YearsAsked,
    either_years,
    years_asked,
    years_held,
    years_worked,
)
from resumate.domain.resume import ResumeContent

_HALF = 0.5
_BESIDE = 0.46
"""Cosine from which a line is of the same trade as a number of years asked."""


@dataclass(slots=True)
class Answer:
    """
    How far each thing asked is held, and by which lines.
    """

    named: list[float] = field(default_factory=list)
    """Of things that have a name, or can be counted: only themselves will do."""
    worded: list[float] = field(default_factory=list)
    """Of things that can be said in other words."""
    lines: dict[str, float] = field(default_factory=dict)
    """How much each line (id) holds of all of them."""

    levelled: bool = False
    """Whether the degrees already tell a deed from help, as for people led."""

    @property
    def things(self) -> int:
        """
        How many things are asked; at least one.
        """
        return len(self.named) + len(self.worded) or 1

    def least(self) -> float:
        """
        How far the thing is held that is held least.
        """
        return min([*self.named, *self.worded], default=0.0)

    def add(self, degree: float, lines: Mapping[str, float], *, named: bool) -> None:
        """
        One thing more is held so far, by these *lines*.
        """
        (self.named if named else self.worded).append(degree)
        for line, value in lines.items():
            self.lines[line] = self.lines.get(line, 0.0) + value


@dataclass(frozen=True, slots=True)
class Answers:
    """
    Answers requirements from one resume.
    """

    content: ResumeContent
    lines: tuple[ReadLine, ...]
    deeds: tuple[ReadLine, ...]
    """Of these lines those that can tell of a duty."""
    names_by_capitals: bool
    today: date | None

    def __call__(
        self, text: str, similar: Mapping[str, float], *, duty: bool = False
    ) -> Answer:
        """
        What the resume has to say to *text*; *similar* is how close lines are to it. A
        *duty* is to be done, and asks no degree.
        """
        text = marks.REASON.sub("", text)
        ways = either_years(text)
        if len(ways) > 1:
            told = (self(way, similar, duty=duty) for way in ways)
            return max(told, key=Answer.least)
        answer = Answer()
        if driving := driving_asked(text):
            shown = driving_held(driving, self.lines)
            answer.add(max(shown.values(), default=0.0), shown, named=True)
            text = driving.rest
            if not weights(text):
                return answer
        if alone := self._alone(text):
            answer.add(*alone, named=True)
            return answer
        if degree := None if duty else degree_asked(text):
            shown = degree_held(degree, self.lines)
            answer.add(max(shown.values(), default=0.0), shown, named=True)
            return answer
        if people := people_asked(text):
            led = people_led(people, self.lines, self.content)
            answer.add(max(led.values(), default=0.0), led, named=True)
            answer.levelled = True
            text = people.rest
        asks = self._asks(text)
        if asked := years_asked(text):
            asks = tuple(ask for ask in self._asks(asked.subject) if ask.known)
            answer.add(*self._years(asked, asks, similar), named=True)
        serious = [ask for ask in asks if not (ask.optional or ask.soft)]
        for ask in serious or (() if answer.named else asks):
            one = held(ask, self.deeds if duty and not ask.named else self.lines)
            answer.add(one.degree, one.lines, named=ask.named)
        return answer

    def _alone(self, text: str) -> tuple[float, dict[str, float]] | None:
        """
        How far what is asked with nothing besides is held, and by which lines.
        """
        standing = standing_held(text, self.lines)
        if standing is not None:
            return max(standing.values(), default=0.0), standing
        if languages := languages_asked(text):
            return languages_held(languages, self.lines, self.content)
        return school_grades(text, self.lines)

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
