"""
What was done, told role by role in English.
"""

from collections.abc import Iterable
from dataclasses import replace

from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.over import HAS_INCLUDED, includes
from resumate.domain.composing.english.paragraphs.covered import covered
from resumate.domain.composing.english.paragraphs.frames import (
    again,
    back_at,
    before_that,
    first_on,
    held,
    is_over,
    is_present,
)
from resumate.domain.composing.english.paragraphs.instead import ENOUGH_WORDS
from resumate.domain.composing.english.paragraphs.joining import (
    as_sentences,
    joined,
    rank,
)
from resumate.domain.composing.english.paragraphs.links import (
    ask,
    asked_for,
    may_be_misnamed,
)
from resumate.domain.composing.english.paragraphs.listing import (
    MOST_LISTS,
    also_from,
    first_from,
    most_facts,
)
from resumate.domain.composing.english.paragraphs.opening import post_held
from resumate.domain.composing.english.paragraphs.telling import Telling
from resumate.domain.composing.evidence import Evidence
from resumate.domain.composing.names import spoken_employer
from resumate.domain.composing.said import Said, of_candidate, of_employer
from resumate.domain.composing.units import (
    Unit,
    answers,
    follows,
    is_before,
    of_leisure,
    units,
)
from resumate.domain.composing.wording import capitalised, in_list, stopped
from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.prizes import tells_prize
from resumate.domain.letter import Length
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point
from resumate.domain.posting import Requirement
from resumate.domain.resume import ResumeLine, Role, Section

_MOST_LINKS = {Length.SHORT: 0, Length.STANDARD: 1, Length.LONG: 2}
_MOST_WORDS_OF_A_LINKED = 26
_SO_FAR = "In my work so far"
_ENDED = "In that role"
_STUDIES = "During my studies"
_OF_WORK = frozenset({Section.EXPERIENCE, Section.SKILLS, Section.OTHER})


class EnglishEvidence(Evidence):
    """
    Remembers what it has told, and how, so that nothing is told twice the same way.
    """

    def __init__(self, plan: LetterPlan, choose: Chooser) -> None:
        super().__init__(choose, plan.heads)
        self._telling = Telling(plan)
        self._tone = plan.wishes.tone
        self._links = _MOST_LINKS[plan.wishes.length]
        self._spoken_of = 0
        self._lists = 0
        self._so_far = False
        self._enough = self._telling.words_in_sentences() >= ENOUGH_WORDS
        """Whether what can be said in sentences makes a letter: notes are left out."""

    def _group(self, points: list[Point], *, first: bool) -> list[Said]:
        said: list[Said] = []
        read = units(points, self._telling.read, joined, self._tells)
        told = [unit for unit in read if unit.clause.form is not Form.FACT]
        facts = [unit for unit in read if unit.clause.form is Form.FACT]
        if len(facts) == 1 and len(told) > 1 and told[-1].clause.form is Form.DUTY:
            facts.append(told.pop())
        if facts and (work := covered(facts)):
            told, facts = [*told, work], []
        told, facts = as_sentences(told, facts, points, unlisted=self._enough)
        if self._enough or (told and len(facts) == 1):
            told = sorted(
                [*told, *self._plain(facts)], key=lambda unit: points.index(unit.point)
            )
            facts = []
        # A whole sentence cannot name the post: what can comes before it, deeds first.
        lead = min(told, key=rank, default=None)
        told = [u for u in (lead, *(u for u in told if u is not lead)) if u]
        for turn, unit in enumerate(told):
            wanted = bool(turn) or (first and self.spoken)
            asked = self._askable(unit) if wanted else None
            if asked and not turn:
                said.append(of_employer(f"{ask(asked, first=self._links_first())}."))
            if not turn and (post := self._post_of(unit)):
                said.append(of_candidate(post, *self._head_of(unit.point), *unit.lines))
            known = len(self._named)
            text = self._sentence(unit, turn, asked)
            heads = self._head_of(unit.point) if len(self._named) > known else []
            said.append(self._heard(text, [*unit.lines, *heads]))
            if unit.clause.behind:
                said.append(self._heard(unit.clause.behind, unit.lines))
        if facts and self._lists < MOST_LISTS:
            self._lists += 1
            said.append(self._list(facts, first=not told))
        return said

    def _plain(self, facts: list[Unit]) -> list[Unit]:
        """
        The deeds among notes that no list has, without the figures that made them such.
        """
        plain = ((unit, self._telling.without_figures(unit.point)) for unit in facts)
        return [replace(unit, clause=clause) for unit, clause in plain if clause]

    def _head_of(self, point: Point) -> list[ResumeLine]:
        """
        The line that names the post of *point*.
        """
        return self._heads_of({point.role.id}) if point.role else []

    def _heard(self, text: str, lines: Iterable[ResumeLine]) -> Said:
        self._fresh.heard(text)
        self.spoken = True
        return of_candidate(stopped(capitalised(text)), *lines)

    def _list(self, units: list[Unit], *, first: bool) -> Said:
        """
        What could not be said surely, in a list.
        """
        facts = most_facts(units)
        point = facts[0].point
        role, named = point.role, self._own_post(point)
        heads: list[ResumeLine] = []
        if point.lines[0].section is Section.SKILLS:
            lead = "What I bring" if first else "What I also bring"
        elif not first:
            lead = also_from(role if named else None, facts, self._fresh)
        elif role is None or not named:
            studied = point.lines[0].section is Section.EDUCATION
            plain = "From my studies" if studied else "From my work"
            lead = self._aside(point) or plain
        else:
            known = self._known(role) and self._goes_on(role)
            lead = first_from(role, known=known)
            heads = [] if known else self._head_of(point)
            self._named.append(role)
        text = in_list(lead, [unit.clause.text for unit in facts])
        return self._heard(text, [*(x for unit in facts for x in unit.lines), *heads])

    def _known(self, role: Role) -> bool:
        return any(named.id == role.id for named in self._named)

    @staticmethod
    def _own_post(point: Point) -> bool:
        """
        Whether what *point* tells can be told of a post.
        """
        role, section = point.role, point.lines[0].section
        plain = {Section.PROJECTS, Section.EDUCATION}
        named = role and (role.employer or (role.title and not _DOES.match(role.title)))
        return bool(named) and section not in plain

    def _post_of(self, unit: Unit) -> str:
        """
        The post in a sentence of its own, where a whole sentence follows that cannot
        name it; "" where it needs none.
        """
        role = unit.point.role
        if unit.clause.form is not Form.SENTENCE or role is None or role in self._named:
            return ""
        if not (role.title and role.employer) or unit.point.lines[0].section is not (
            Section.EXPERIENCE
        ):
            return ""
        self._named.append(role)
        return post_held(role)

    def _tells(self, point: Point) -> bool:
        """
        Whether *point* answers what can be asked for aloud and was not yet.
        """
        requirement = point.requirement
        if not requirement or requirement.id in self._asked or self._links <= 0:
            return False
        return bool(asked_for(requirement)) and answers(requirement, point.lines[0])

    def _askable(self, unit: Unit) -> Requirement | None:
        """
        What *unit* answers, if it is to be asked for aloud; it is asked for once.
        """
        # "You ask for cases: my work includes cases" says it twice.
        whole = unit.clause.form in {Form.DID, Form.STATE, Form.RESULT}
        whole = whole and not _LOOKED_ON.match(unit.clause.text)
        short = unit.clause.words <= _MOST_WORDS_OF_A_LINKED
        requirement = unit.point.requirement
        if not (whole and short and self._tells(unit.point)) or not requirement:
            return None
        line = unit.point.lines[0]
        if may_be_misnamed(requirement, line.text):
            return None
        if not answers(requirement, replace(line, text=unit.clause.text)):
            return None  # what answers it stands in what is not told
        self._links -= 1
        self._asked.add(requirement.id)
        return requirement

    def _sentence(self, unit: Unit, turn: int, asked: Requirement | None) -> str:
        clause = unit.clause
        if clause.form is Form.SENTENCE:
            return self._of_a_project(unit) or clause.text
        if clause.form is Form.POST and unit.point.role:
            last = self._named[-1] if self._named else None
            self._named.append(unit.point.role)
            next_ = follows(unit.point.role, last)
            return held(unit.point.role, self._fresh, next_=next_)
        if not turn:
            return self._led_in(unit, linked=asked is not None)
        if asked:
            result = clause.form is Form.RESULT
            said = clause.text if result else f"I {clause.text}"
            told = unit.point.lines[0].text
            return f"{ask(asked, first=self._links_first(), told=told)}: {said}"
        return again(clause, unit.point.role, self._tone, self._fresh)

    def _of_a_project(self, unit: Unit) -> str:
        """
        "My part was the API" with the project that it was of; "" for other sentences.
        """
        point, text = unit.point, unit.clause.text
        named = point.lines[0].section is Section.PROJECTS and text.startswith("My ")
        return f"{self._aside(point)}, m{text[1:]}" if named else ""

    def _links_first(self) -> bool:
        """
        Whether this is the first time that the posting is spoken of.
        """
        self._spoken_of += 1
        return self._spoken_of == 1

    def _led_in(self, unit: Unit, *, linked: bool) -> str:
        role, clause = unit.point.role, unit.clause
        if role is None or not self._own_post(unit.point):
            where = self._aside(unit.point)
            goes_on = where == "Besides" and is_present(clause)
            return _told(f"{where} my work" if goes_on else where, clause)
        known, goes_on = self._known(role), self._goes_on(role)
        last = self._named[-1] if self._named else None
        self._named.append(role)
        over = role.current and role.employer and is_over(clause)
        if known and goes_on and not over:
            return _told("In my current role" if role.current else _ENDED, clause)
        if known and role.employer:
            return back_at(role, clause)
        if is_before(role, last) and not linked:
            return before_that(role, clause, self._fresh, next_=follows(role, last))
        return first_on(role, clause, start=not self.spoken, fresh=self._fresh)

    def _aside(self, point: Point) -> str:
        """
        Where something was done that belongs to no post.
        """
        role, section = point.role, point.lines[0].section
        if section is Section.PROJECTS:
            name = role and (role.title or role.employer)
            name = name or _project_in(point.lines[0].text)
            return f"In my project {name}" if name else "In one of my projects"
        if section is Section.EDUCATION:
            school = role and spoken_employer(role.employer)
            return f"{_STUDIES} at {school}" if school else ""
        if of_leisure(point):
            return "Besides" if self.spoken else ""
        if section in _OF_WORK and not self._so_far:
            self._so_far = True
            return _SO_FAR
        return ""


_DOES = regex(r"[A-Z]?[a-z]+ing (?:at|in|for|with|my|the|after|on|around) [a-z]")
"""A head that says what is done, and as what by no name: "Helping at home"."""
_LOOKED_ON = regex(r"(?:watched|observed|shadowed|attended|saw|sat in|learned|learnt) ")
"""Who only looked on does not answer what is to be done."""
_PROJECT = regex(
    r"(?P<name>[A-Z][\w' ]{1,30}) [–—-] (?P<what>[A-Za-z][^.;:()]{3,60})(?:\. | \()"
)
"""What a project is called, and what it is, before what it was made with."""


def _project_in(text: str) -> str:
    """
    "Marés – tide times for surfers. React, …" as what the project is called, and what
    it is.
    """
    named = _PROJECT.match(text)
    return f"{named['name']} ({named['what']})" if named else ""


def _is_done(clause: Clause) -> bool:
    """
    Whether the clause tells of what was, and not of what one is or can.
    """
    verb = clause.text.split(" ", maxsplit=1)[0]
    return is_past(verb) or verb in {"have", "was", "had", "did"}


_OF_A_PAPER = regex(r"(?:have )?(?:passed|completed|attended|obtained|gained|sat) ")
"""What was done for a paper was not done at work."""


def _told(where: str, clause: Clause) -> str:
    if clause.form is Form.DUTY:
        now = includes(clause.text, now=True) if "current" in where else HAS_INCLUDED
        over = where == _ENDED or where.startswith(_STUDIES)
        now = "included" if over else now
        if where == _SO_FAR:
            return f"My work so far {now} {clause.text}"
        return f"{where + ', ' if where else ''}my work {now} {clause.text}"
    if clause.form is Form.RESULT:
        return f"{where}, {clause.text}" if where else clause.text
    held = _OF_A_PAPER.match(clause.text) or tells_prize(clause.text)
    if where == _SO_FAR and (held or not _is_done(clause)):
        return f"I {clause.text}"
    told = clause.text.removeprefix("also ") if where else clause.text
    return f"{where}, I {told}" if where else f"I {told}"
