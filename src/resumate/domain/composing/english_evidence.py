"""
What was done, told role by role in English.
"""

import re
from itertools import groupby

from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english_clause import read_english
from resumate.domain.composing.english_links import asked_for
from resumate.domain.composing.english_profile import as_post
from resumate.domain.composing.english_verbs import BASE, is_past
from resumate.domain.composing.said import Said, of_candidate, of_employer
from resumate.domain.composing.units import Unit, is_before, place, units
from resumate.domain.composing.wording import capitalised, only_name, stopped
from resumate.domain.letter import Length
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point
from resumate.domain.resume import Role, Section

_JOINED_WORDS = 24
_MOST_LINKS = {Length.SHORT: 0, Length.STANDARD: 1, Length.LONG: 2}

_UNJOINABLE = re.compile(r",|\b(?:that|which|who|so)\b")

_AGAIN = ("I also {}", "There I also {}", "In the same role, I {}")
_AGAIN_NOW = ("I also {}", "In the same role, I {}", "Beyond that, I {}")
_AGAIN_ANYWHERE = ("I also {}", "Beyond that, I {}")
_SHORT_NAME = 4
_EARLIER = ("Before that, ", "Earlier, ")


class EnglishEvidence:
    """
    Remembers which roles were named, so that each is named once.
    """

    def __init__(self, plan: LetterPlan, choose: Chooser) -> None:
        self._choose = choose
        self._links = _MOST_LINKS[plan.wishes.length]
        self._named: list[Role] = []
        self._steps = 0
        self._last = ""
        self.spoken = False
        """Whether anything was told yet."""

    def introduced(self, point: Point) -> None:
        """
        The opening has named the role of *point*, or nothing if it has none.
        """
        if point.role:
            self._named.append(point.role)

    def paragraph(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        The points of one paragraph, those of one role together.
        """
        said: list[Said] = []
        for _, group in groupby(paragraph.points, key=place):
            said.extend(self._group(list(group), first=not said))
        return said

    def _group(self, points: list[Point], *, first: bool) -> list[Said]:
        found = units(points, _read, _join, _tells)
        said: list[Said] = []
        for turn, unit in enumerate(found):
            link = self._link(unit.point, wanted=bool(turn) or (first and self.spoken))
            said.extend(link)
            text = self._sentence(unit, turn, after_link=bool(link))
            self._last = text
            said.append(of_candidate(stopped(capitalised(text)), *unit.lines))
            self.spoken = True
        return said

    def _link(self, point: Point, *, wanted: bool) -> list[Said]:
        asked = asked_for(point.requirement) if point.requirement else None
        if not wanted or not asked or self._links <= 0:
            return []
        self._links -= 1
        kind, phrase = asked
        return [of_employer({
            "noun": f"You ask for {phrase}.",
            "verb": f"You are looking for someone to {phrase}.",
            "gerund": f"The role involves {phrase}.",
        }[kind])]  # fmt: skip

    def _sentence(self, unit: Unit, turn: int, *, after_link: bool) -> str:
        clause = unit.clause
        if clause.form is Form.SENTENCE:
            return clause.text
        if not turn:
            return self._led_in(unit, after_link=after_link)
        role = unit.point.role
        now = role is not None and role.current
        if clause.form is Form.DUTY:
            verb = "includes" if now else "included"
            return f"My work there also {verb} {clause.text}"
        if clause.form is Form.STATE:
            return f"I {clause.text}"
        if after_link:
            return _after_link(role).format(clause.text)
        frames: tuple[str, ...] = _AGAIN_ANYWHERE
        if role:
            frames = _AGAIN_NOW if role.current else _AGAIN
        return self._fresh(frames, turn).format(clause.text)

    def _fresh(self, frames: tuple[str, ...], turn: int) -> str:
        """
        A frame that does not begin with the word that the sentence before began with.
        """
        start = self._choose.number("again") + turn
        options = [frames[(start + n) % len(frames)] for n in range(len(frames))]
        last = self._last.split(" ", maxsplit=1)[0]
        return next((f for f in options if f.split(" ")[0] != last), options[0])

    def _led_in(self, unit: Unit, *, after_link: bool) -> str:
        where = self._where(unit.point, after_link=after_link)
        clause = unit.clause
        if clause.form is Form.DUTY:
            now = unit.point.role is not None and unit.point.role.current
            verb = "includes" if now else "included"
            return f"{where + ', ' if where else ''}my work {verb} {clause.text}"
        if clause.form is Form.STATE and not where.startswith(("As", "Before")):
            return f"I {clause.text}" if not where else f"{where}, I {clause.text}"
        return f"{where}, I {clause.text}" if where else f"I {clause.text}"

    def _where(self, point: Point, *, after_link: bool) -> str:
        role = point.role
        if role is None or not (role.employer or role.title):
            return self._without_role(point)
        section = point.lines[0].section
        known = any(named.id == role.id for named in self._named)
        earlier = (
            is_before(role, self._named[-1] if self._named else None) and not after_link
        )
        self._named.append(role)
        if section is Section.PROJECTS:
            return f"In my project {role.title or role.employer}"
        if section is Section.EDUCATION:
            return (
                f"During my studies at {only_name(role.employer)}"
                if role.employer
                else ""
            )
        if known:
            return "In this role" if role.current else "In that role"
        where = _post(role, now=not self.spoken)
        if not earlier:
            return where
        self._steps += 1
        return _EARLIER[(self._steps - 1) % 2] + where[0].lower() + where[1:]

    def _without_role(self, point: Point) -> str:
        section = point.lines[0].section
        if section is Section.PROJECTS:
            return "In one of my projects"
        if section is Section.EXPERIENCE:
            return "In my other work" if self._named else "In my work so far"
        return ""


def _post(role: Role, *, now: bool) -> str:
    """
    "As Staff Engineer at Foghorn", with what of it is known.
    """
    if not role.title or not role.employer:
        name = only_name(role.employer)
        return f"At {name}" if role.employer else f"As {role.title}"
    lead = "In my current role as" if role.current and now else "As"
    return f"{lead} {as_post(role.title)} at {only_name(role.employer)}"


def _after_link(role: Role | None) -> str:
    """
    Where what was asked for was done.
    """
    if role and role.employer and len(role.employer.split()) <= _SHORT_NAME:
        return f"At {only_name(role.employer)}, I {{}}"
    return "There I {}" if role else "I {}"


def _read(point: Point) -> Clause | None:
    current = point.role.current if point.role else False
    clauses = read_english(point.lines[0].text, current=current)
    return clauses[0] if clauses else None


def _join(first: Clause, second: Clause) -> Clause | None:
    """
    Two short deeds, or two short duties, with "and".
    """
    if first.form is not second.form or first.form not in {Form.DID, Form.DUTY}:
        return None
    if first.words + second.words > _JOINED_WORDS or _UNJOINABLE.search(first.text):
        return None
    if (_tense(first) == "present") != (_tense(second) == "present"):
        return None
    comma = "," if " and " in first.text else ""
    return Clause(f"{first.text}{comma} and {second.text}", first.form)


def _tense(clause: Clause) -> str:
    """
    ``present`` where the verb can be nothing else.
    """
    verb = clause.text.split(" ", maxsplit=1)[0]
    return "present" if verb in BASE and not is_past(verb) else "past"


def _tells(point: Point) -> bool:
    """
    Whether *point* answers what can be asked for aloud.
    """
    return point.requirement is not None and asked_for(point.requirement) is not None
