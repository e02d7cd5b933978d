"""
A letter in French or Spanish.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import groupby

from resumate.domain.composing.breaks import told_break
from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.credentials import told_singly
from resumate.domain.composing.greeting import greeting_of
from resumate.domain.composing.names import only_name, plain_company, plain_title
from resumate.domain.composing.promotions import main_post
from resumate.domain.composing.quoting import quoted
from resumate.domain.composing.romance.facts import best_told
from resumate.domain.composing.romance.papers import (
    certificates,
    degree,
    is_paper,
    spoken,
)
from resumate.domain.composing.romance.titles import fitting_title, quiet_title
from resumate.domain.composing.romance.tongue import Templates, Tongue
from resumate.domain.composing.said import Said, connecting, of_candidate, signed
from resumate.domain.composing.units import Unit, is_before, place, units
from resumate.domain.composing.wording import capitalised, stopped
from resumate.domain.letter import Length
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import Role, Section

_JOINED_WORDS = 26
_MOST_FACTS = 4


class RomanceVoice:
    """
    Says a plan in the tongue it is given.
    """

    def __init__(self, plan: LetterPlan, tongue: Tongue) -> None:
        self._plan = plan
        self._tongue = tongue
        self._tone = plan.wishes.tone
        self._choose = Chooser(plan.company, plan.title)
        self._named: list[Role] = []
        self._still: Role | None = None
        """The role that the last sentence spoke of."""
        self._told = 0
        self._more = 0
        self._tasks = 0
        self._steps = 0
        self._lists = 0

    def greeting(self) -> Said:
        """
        The usual greeting where no person is named.
        """
        if self._plan.addressee:
            language = self._plan.language
            return connecting(greeting_of(self._plan.addressee, language, self._tone))
        return connecting(self._tongue.greeting[self._tone])

    def opening(self, points: tuple[Point, ...]) -> list[Said]:
        """
        What is applied for, then the person, then what draws or lacks.
        """
        title = plain_title(quiet_title(self._plan.title or ""))
        company = plain_company(self._plan.company)
        title = fitting_title(title, self._plan.titles) if title else None
        post = self._tongue.post(title, company) + quoted(self._plan)
        apply = self._choose.pick("apply", self._tongue.apply[self._tone])
        said = [connecting(apply.format(post=post))]
        for point in points:
            self._still = point.role if point.kind is PointKind.OPENING else None
            if point.kind is PointKind.GAP and point.requirement is None:
                said.append(connecting(self._tongue.other_trade))
            elif point.kind is PointKind.GAP:
                said.extend(self._aloud("modest", self._tongue.modest, point))
            elif point.kind is PointKind.BREAK:
                said.extend(told_break(point, self._plan.language))
            elif point.kind is PointKind.INTEREST:
                said.extend(self._aloud("interest", self._tongue.interest, point))
            else:
                said.extend(self._who(point))
        return said

    def _aloud(self, purpose: str, by_tone: Templates, point: Point) -> list[Said]:
        asked = self._tongue.asked_for(point.requirement) if point.requirement else None
        if not asked:
            return []
        template = self._choose.pick(purpose, by_tone[self._tone])
        return [connecting(s) for s in template.format(it=asked[1]).split("\n")]

    def _who(self, point: Point) -> list[Said]:
        role, lines = point.role, point.lines
        if role:
            self._named.append(role)
        if lines and lines[0].section is Section.EDUCATION:
            studied = degree(self._tongue, point)
            return [studied] if studied else []
        if role and lines and lines[0].section is not Section.SUMMARY:
            frame = self._tongue.now if role.current else self._tongue.then
            said = frame.format(role=self._role(role).removesuffix("."))
            return [of_candidate(said, lines[0])]
        found: list[Said] = []
        for line in lines:
            clauses = self._tongue.read(line.text, True)
            own = [
                c for c in clauses if c.form in {Form.STATE, Form.SENTENCE, Form.DID}
            ]
            most = 1 if self._plan.wishes.length is Length.SHORT else 2
            found += [of_candidate(self._whole(c), line) for c in own[:most]]
        return found

    def _role(self, role: Role) -> str:
        employer = only_name(role.employer)
        return self._tongue.role(
            only_name(quiet_title(main_post(role.title))), employer
        )

    def _whole(self, clause: Clause) -> str:
        said = clause.form is Form.SENTENCE
        text = clause.text if said else self._tongue.i(clause.text)
        return stopped(capitalised(text))

    def evidence(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        What was done, role by role.
        """
        said: list[Said] = []
        for _, group in groupby(paragraph.points, key=place):
            found = units(list(group), self._read, self._join, alone=lambda _: False)
            told = [unit for unit in found if unit.clause.form is not Form.FACT]
            facts = [unit for unit in found if unit.clause.form is Form.FACT]
            facts = facts[:_MOST_FACTS]
            for turn, unit in enumerate(told):
                text = self._sentence(unit, first=turn == 0)
                said.append(self._of(text, [unit]))
            if facts:
                said.append(self._of(self._retained(facts, first=not told), facts))
        return said

    def _of(self, text: str, told: list[Unit]) -> Said:
        """
        *text* as a sentence that rests on the lines of what it tells.
        """
        self._told += 1
        self._still = told[0].point.role
        lines = [line for unit in told for line in unit.lines]
        return of_candidate(stopped(capitalised(text)), *lines)

    def _retained(self, facts: list[Unit], *, first: bool) -> str:
        """
        Facts in a row, as they stand in the resume.
        """
        leads, more = self._tongue.retained
        lead = leads[self._lists % len(leads)]
        self._lists += first
        where = self._where(facts[0].point) if first else ""
        lead = f"{where}, {lead}" if where else (lead if first else more)
        return self._tongue.in_row(lead, [unit.clause.text for unit in facts])

    def _read(self, point: Point) -> Clause | None:
        current = bool(point.role and point.role.current)
        clauses = self._tongue.read(point.lines[0].text, current)
        # What names a thing is work under a post alone.
        of_post = point.lines[0].section is Section.EXPERIENCE
        named = bool(clauses) and clauses[0].form in {Form.DUTY, Form.TASK}
        best = clauses[0] if clauses and (of_post or not named) else None
        return best_told(best, point.lines[0])

    def _join(self, one: Clause, other: Clause) -> Clause | None:
        """
        Two noun phrases, as long as the sentence stays short.
        """
        duties = one.form is Form.DUTY and other.form is Form.DUTY
        if not duties or one.words + other.words > _JOINED_WORDS:
            return None
        text = f"{one.text}{self._tongue.as_well_as} {other.text}"
        return Clause(text, Form.DUTY, plural=True)

    def _sentence(self, unit: Unit, *, first: bool) -> str:
        tongue, clause, point = self._tongue, unit.clause, unit.point
        going_on = bool(point.role and point.role.current)
        if clause.form is Form.SENTENCE:
            return clause.text
        where = self._where(point) if first else ""
        lead = f"{where}, " if where else ""
        if clause.form in {Form.DUTY, Form.TASK}:
            return lead + self._task(clause, first=first, going_on=going_on)
        if first or clause.form is Form.STATE:
            return lead + tongue.i(clause.text)
        more: Callable[[str], str] = tongue.more[self._more % len(tongue.more)]
        self._more += 1
        return more(clause.text)

    def _task(self, clause: Clause, *, first: bool, going_on: bool) -> str:
        tongue = self._tongue
        if first:
            frame = tongue.tasks[going_on][clause.form is Form.TASK]
        elif clause.form is Form.TASK:
            frame = tongue.more_to_do[going_on]
        else:
            frames = tongue.more_tasks[going_on]
            frame = frames[self._tasks % len(frames)]
            self._tasks += 1
        return tongue.contracted(frame.format(it=clause.text))

    def _where(self, point: Point) -> str:
        """
        What leads into the first deed of a role.
        """
        tongue, role = self._tongue, point.role
        section = point.lines[0].section
        if role is None or not (role.employer or role.title):
            return tongue.projects if section is Section.PROJECTS else ""
        if section is Section.PROJECTS:
            return tongue.project.format(name=role.title or role.employer)
        if section is Section.EDUCATION:
            where = tongue.at(only_name(role.employer)) if role.employer else ""
            return tongue.studies.format(where=where).strip()
        last = self._named[-1] if self._named else None
        known = any(one.id == role.id for one in self._named)
        self._named.append(role)
        if known and (role.current or self._still is role):
            return tongue.known_post[0 if role.current else 1]
        if role.current and not self._told:
            return tongue.current_post.format(role=self._role(role))
        return self._step(role, back=is_before(role, last))

    def _step(self, role: Role, *, back: bool) -> str:
        """
        What leads into a post besides the one just told, or *back* before it.
        """
        first, plain, again = self._tongue.earlier_post
        self._steps += back
        lead = (first if self._steps % 2 else again) if back else plain
        return lead.format(role=self._role(role))

    def credentials(self, points: tuple[Point, ...]) -> list[Said]:
        """
        Skills, then languages, then degree and certificates.
        """
        said, papers = told_singly(
            points,
            skills=self._skills,
            languages=partial(spoken, self._tongue),
            degree=partial(degree, self._tongue),
            is_paper=is_paper,
        )
        held = certificates(self._tongue, papers)
        begins, again = self._tongue.one_more
        degrees = [one for one in said if one.text.startswith(begins)]
        said = [
            replace(one, text=one.text.replace(begins, again, 1))
            if one in degrees[1:]
            else one
            for one in said
        ]
        return [*said, held] if held else said

    def _skills(self, point: Point) -> Said | None:
        items = self._tongue.listed(point.items)
        text = self._tongue.skills.format(items=items)
        return of_candidate(text, *point.lines) if items else None

    def gap(self, point: Point) -> list[Said]:
        """
        What is asked for and not shown, in the posting's own words.
        """
        asked = self._tongue.asked_for(point.requirement) if point.requirement else None
        paper = asked is not None and asked[0] == "paper"
        by_tone = self._tongue.gap_of_paper if paper else self._tongue.gap
        return self._aloud("gap", by_tone, point)

    def close(self) -> list[Said]:
        """
        A wish to talk.
        """
        close = self._choose.pick("close", self._tongue.close[self._tone])
        return [connecting(sentence) for sentence in close]

    def sign_off(self) -> list[Said]:
        """
        The sign-off, which calls the person as the greeting does, and the name where
        it is known.
        """
        formula = self._tongue.sign_off[self._tone]
        whom = self.greeting().text.split(" ", maxsplit=1)[0]
        if self._plan.addressee and whom in {"Madame", "Monsieur"}:
            formula = formula.replace("Madame, Monsieur", whom)
        elif self._plan.addressee:
            formula = formula.replace(", Madame, Monsieur,", "")
        return signed(formula, self._plan.contact.name)
