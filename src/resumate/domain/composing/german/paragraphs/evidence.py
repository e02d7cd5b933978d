"""
What was done, told role by role in German.
"""

import re
from dataclasses import replace
from functools import partial

from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.evidence import Evidence
from resumate.domain.composing.german.deeds.events import going_on
from resumate.domain.composing.german.lines.brackets import told_apart
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.facts import as_it_stands
from resumate.domain.composing.german.lines.manner import in_plain_words
from resumate.domain.composing.german.lines.service import service
from resumate.domain.composing.german.lines.subjects import (
    Subject,
    about_said,
    also_said,
    more_said,
    subjects,
)
from resumate.domain.composing.german.lines.untold import is_untold
from resumate.domain.composing.german.paragraphs.frames import (
    counts_as,
    duties,
    held,
    led_as_duties,
    now,
    says_of_posting,
    takes,
    takes_on,
    tasks_of,
    there,
    turned,
    verb_of,
)
from resumate.domain.composing.german.paragraphs.links import asked_for
from resumate.domain.composing.german.paragraphs.rows import join, led
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.dates import WHEN, in_years
from resumate.domain.composing.german.words.places import (
    as_post,
    as_training,
    at,
    behind_at,
    is_employer,
    names_post,
    post_name,
    where_held,
)
from resumate.domain.composing.items import with_figures
from resumate.domain.composing.promotions import also_since
from resumate.domain.composing.said import Said, of_candidate, of_employer
from resumate.domain.composing.units import (
    Unit,
    answers,
    beside_all_posts,
    is_before,
    units,
)
from resumate.domain.composing.wording import (
    capitalised,
    cleaned,
    stopped,
)
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.told_dates import month_of
from resumate.domain.letter import Length, Tone
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point
from resumate.domain.resume import LineKind, ResumeLine, Role, Section

_MOST_LINKS = {Length.SHORT: 0, Length.STANDARD: 2, Length.LONG: 3}
_MORE = {
    Tone.PLAIN: ("Außerdem", "Zudem", "Darüber hinaus", "Daneben"),
    Tone.WARM: ("Außerdem", "Daneben", "Zudem"),
    Tone.FORMAL: ("Darüber hinaus", "Ferner", "Zudem"),
}
_EARLIER = ("Zuvor", "Davor")


_TRIAL = regex(
    r"(?P<ein>praktikum)$|(?P<einen>(?:Ferien|Ferial|Neben|Mini)job)$|^Schnuppertage$",
    re.IGNORECASE,
)
"""A time in a firm to get to know it: one does it, and is nothing by it."""


def _trial(role: Role) -> str | None:
    """
    "Im März 2026 habe ich ein Schülerpraktikum bei Weber gemacht"; None of a post.
    """
    told, day = post_name(role.title), role.start or role.end
    trial = _TRIAL.search(told)
    if not (trial and day):
        return None
    told = f"{trial.lastgroup or ''} {lowered(told)}".strip()
    month = month_of(day, "de")
    where = behind_at(role.employer)
    return f"{'Im ' if day.month else ''}{month} habe ich {told}{where} gemacht"


_DOCTORATE = regex(r"in der Promotion(?P<how> \([^()]*\))?(?P<where> .+)")
"""Nobody is active in a doctorate."""
_IS_ONE = regex(
    r"(?:bin|war) (?!.*(?:verantwortlich|zuständig)\b|(?:\w+mals? )?mit auf )"
)
"""What one is beside the post: no "als Köchin" stands before it."""
_STUDIES = regex(
    r"[Ss]tudi|[Uu]niversit|[Hh]ochschule|\b(?:Uni|TU|FH|PH|ETH|"
    r"[BM]\. ?(?:A|Sc|Eng|Ed)\b|LL\. ?[BM]|MBA|Bachelor|Master|Magister|Diplom)|"
    r"Promotion|Semester|Akademie"
)
_OWN_WORDS = regex(r"\b[Ii]ch\b[^:]*\.$")


class GermanEvidence(Evidence):
    """
    Remembers what it has told, and how, so that nothing is told twice the same way.
    """

    def __init__(self, plan: LetterPlan, choose: Chooser) -> None:
        super().__init__(choose, plan.heads)
        self._links = _MOST_LINKS[plan.wishes.length]
        self._more = _MORE[plan.wishes.tone]
        self._steps = 0
        self._wished = False
        self._of_no_post = False
        """Whether work of no post was told just before."""

    def _group(self, points: list[Point], *, first: bool) -> list[Said]:
        said: list[Said] = []
        role = points[0].role
        joined = partial(join, current=bool(role and role.current))
        told = units(points, _read, joined, self._tells)
        facts = [unit for unit in told if unit.clause.form is Form.FACT]
        told = [unit for unit in told if unit.clause.form is not Form.FACT]
        if facts and not told and not any(map(_about, facts)):
            return self._only_held(facts[0])
        facts = [unit for unit in facts if _about(unit)]
        told = told if _is_prose(points[0]) else led(told)
        first = not any(unit.point.requirement for unit in told)
        ahead = [unit for unit in facts if unit.point.requirement]
        facts = [unit for unit in facts if unit not in ahead]
        if ahead and first:
            said += self._spoken_of(ahead, led_in=False)
            ahead = []
        for turn, unit in enumerate(told, bool(said)):
            if ahead and turn:  # what is asked comes before what is not
                said += self._spoken_of(ahead, led_in=True)
                ahead = []
            asked = self._asks(unit) if turn or (first and self.spoken) else ""
            if asked and not turn:
                said.append(of_employer(f"{asked}."))
            known = len(self._named)
            text = self._sentence(unit, turn, asked)
            if not text:
                continue  # a post that was named already
            text = told_apart(text)
            self._fresh.heard(text)
            lines = (*unit.lines, *self._heads_since(known))
            said.append(of_candidate(stopped(capitalised(text)), *lines))
            self.spoken = True
        for rest in filter(None, (ahead, facts)):
            said += self._spoken_of(rest, led_in=bool(said))
        return said

    def _spoken_of(self, facts: list[Unit], *, led_in: bool) -> list[Said]:
        """
        What the facts are about, in sentences.
        """
        goes_on = [unit for unit in facts if now(unit) is now(facts[0])]
        if len(goes_on) < len(facts):
            others = [unit for unit in facts if unit not in goes_on]
            said = self._spoken_of(goes_on, led_in=led_in)
            return [*said, *self._spoken_of(others, led_in=True)]
        known = len(self._named)
        current = now(facts[0])
        held = "" if led_in else self._held(facts[0].point)
        things = list(map(_about, facts))
        where = there(facts[0])
        told = about_said(held, things, now=current, there=where, first=not self.spoken)
        if not held and self.spoken:
            ways = {"there": told[0]}
            if not says_of_posting(told[0]):
                ways["more"] = more_said(things, now=current)
            if also := also_said(things, now=current, there=where):
                ways["part"] = also
            told = [self._fresh.pick("about", ways), *told[1:]]
        self.spoken = True
        told = list(map(told_apart, told))
        self._fresh.heard(told[-1])
        lines = [line for unit in facts for line in unit.lines]
        lines += self._heads_since(known)
        return [of_candidate(stopped(text), *lines) for text in told]

    def _only_held(self, unit: Unit) -> list[Said]:
        """
        The post alone, of which nothing is told that needs more than a note.
        """
        known = len(self._named)
        held = self._held(unit.point) if _is_post(unit.point.role) else ""
        if not held:
            return []
        self.spoken = True
        self._fresh.heard(held)
        return [of_candidate(stopped(held), *self._heads_since(known))]

    def _heads_since(self, known: int) -> list[ResumeLine]:
        """
        The line that names, with its dates, the post first named since *known* were.
        """
        told = {role.id for role in self._named[:known]}
        named = {role.id for role in self._named[known:]} - told
        return self._heads_of(named)

    def _held(self, point: Point) -> str:
        """
        That a post is or was held; "" where it was named before.
        """
        role = point.role
        when, post = self._where(point)
        if role is None or not post:
            return ""
        if role.current:
            also = "" if when else " auch"
            return f"Zurzeit bin ich{also} {post} tätig"
        if (trial := _trial(role)) is not None:
            return trial
        if doctorate := _DOCTORATE.fullmatch(post):
            how, where = doctorate["how"] or "", doctorate["where"]
            return f"{when or 'Früher'} habe ich{where} promoviert{how}"
        return f"{when or 'Früher'} war ich {post} tätig"

    def _tells(self, point: Point) -> bool:
        """
        Whether *point* answers what the person is to have and was not yet told.

        A duty is not asked for aloud: in German its deed would say the same words.
        """
        requirement = point.requirement
        if not requirement or requirement.id in self._asked or self._links <= 0:
            return False
        asked = asked_for(requirement)
        has = asked is not None and asked[0] == "noun"
        return has and answers(requirement, point.lines[0])

    def _asks(self, unit: Unit) -> str:
        """
        What *unit* answers, as the posting's wish; "" where it is not to be said.
        """
        requirement = unit.point.requirement
        asked = asked_for(requirement) if requirement else None
        deed = unit.clause.form in {Form.DID, Form.STATE} or bool(
            unit.clause.accusative
        )
        if not (deed and asked and requirement and self._tells(unit.point)):
            return ""
        self._links -= 1
        again = "auch " if self._wished else ""
        self._wished = True
        self._asked.add(requirement.id)
        return f"Sie wünschen sich {again}{asked[1]}"

    def _sentence(self, unit: Unit, turn: int, asked: str) -> str:
        clause = unit.clause
        if clause.form is Form.POST:
            return self._held(unit.point) if _is_post(unit.point.role) else ""
        if whole := self._by_itself(unit):
            return whole
        if not turn:
            return self._led_in(unit)
        return f"{asked}: {_answer(unit)}" if asked else self._again(unit)

    def _by_itself(self, unit: Unit) -> str:
        """
        What is a sentence already, and work of which nothing tells in which post it was
        done; "" of anything else.
        """
        clause = unit.clause
        if clause.form is Form.DUTY and self.spoken and _of_no_post(unit):
            counts = counts_as(clause)
            said = {"counts": f"Zu meiner Erfahrung {counts} auch {clause.text}"}
            if self._of_no_post and not says_of_posting(clause.text):
                come = "kommen" if clause.plural else "kommt"
                said = {"more": f"Hinzu {come} {clause.text}"}
            self._of_no_post = not self._of_no_post
            return self._fresh.pick("duty", said)
        return clause.text if clause.form is Form.SENTENCE else ""

    def _again(self, unit: Unit) -> str:
        clause = unit.clause
        if clause.form is Form.RESULT:
            return f"Zu meinen Ergebnissen {counts_as(clause)} {clause.text}"
        if clause.form is Form.DUTY:
            opener = self._fresh.rarest(self._more)
            ways = duties(unit, opener)
            if "es" in ways and not self._fresh.used("es"):
                ways = {"es": ways["es"]}
            said_so = self._fresh.pick("duty", ways)
            if said_so.startswith(f"{opener} {takes(unit)} "):
                self._fresh.told(opener)
            return said_so
        said = {opener: f"{opener} {turned(clause.text)}" for opener in self._more}
        if unit.point.role and there(unit):
            said["Dort"] = f"Dort {turned(clause.text, ' auch')}"
        return self._fresh.pick("again", said)

    def _led_in(self, unit: Unit) -> str:
        """
        The first sentence on a role: when, as what, where, and what was done.
        """
        when, post = self._where(unit.point)
        clause = unit.clause
        if when == "Bisher" and clause.text.startswith("bin "):
            when = ""  # "seit 2021" says it
        post = f" {post}" if post else ""
        if clause.form is Form.RESULT:
            when = f" {when[0].lower()}{when[1:]}" if when.startswith("In ") else ""
            return (
                f"Zu meinen Ergebnissen{when}{post} {counts_as(clause)} {clause.text}"
            )
        if clause.form is Form.DUTY:
            return self._duty_led_in(unit, when, post)
        if post and _IS_ONE.match(clause.text):
            verb, _, who = clause.text.partition(" ")
            held = f"{when} {verb} ich" if when else f"Ich {verb}"
            return f"{held}{post} tätig, {_also_as(who)}"
        if when:
            return f"{when} {turned(clause.text, post)}"
        return (
            f"{capitalised(post.strip())} {turned(clause.text)}"
            if post
            else (f"Ich {clause.text}")
        )

    def _duty_led_in(self, unit: Unit, when: str, post: str) -> str:
        clause = unit.clause
        belong = verb_of("gehören", "gehört", "gehörten", "gehörte", unit)
        if held(unit) and not now(unit) and when:
            return f"{when}{post} {belong} zu meinen Aufgaben auch {clause.text}"
        if clause.accusative and (when or post):
            bare = clause.accusative[:1].isupper()
            bare |= clause.accusative.startswith("das Arbeiten ")
            if when and post and not now(unit) and bare:
                said = led_as_duties(unit, when, post)
                return self._fresh.pick("duty", {"tasks": said})
            if when and not post and bare:
                of = tasks_of(clause)
                said = f"{when} {belong} zu meinen {of} {clause.text}"
                return self._fresh.pick("duty", {"tasks": said})
            return self._work_led_in(unit, when, post)
        if when and not post and clause.text.startswith("es, "):
            return f"{when} {belong} es zu meinen Aufgaben, {clause.text[4:]}"
        return f"Zu meinen {tasks_of(clause)}{post} {belong} {clause.text}"

    def _work_led_in(self, unit: Unit, when: str, post: str) -> str:
        """
        Work that is taken on, or what the work covers.
        """
        what = unit.clause.accusative
        if takes_on(unit.clause):
            self._fresh.told("takes")
            first, behind = (when, post) if when else (capitalised(post[1:]), "")
            return f"{first} {takes(unit)} ich{behind} {what}"
        self._fresh.told("covers")
        verb = "umfasst" if now(unit) else "umfasste"
        at_first = f"{when} {verb} meine Arbeit{post} {what}"
        return at_first if when else f"Meine Arbeit{post} {verb} {what}"

    def _where(self, point: Point) -> tuple[str, str]:
        """
        An opener that stands before the verb, and the post that stands behind it.
        """
        role = point.role
        if not (role and (role.employer or role.title)) or is_career_break(role.title):
            return self._without_role(point), ""
        section = point.lines[0].section
        known = any(named.id == role.id for named in self._named)
        goes_on = self._goes_on(role)
        earlier = is_before(role, self._named[-1] if self._named else None)
        self._named.append(role)
        if section is Section.PROJECTS:
            return f"In meinem Projekt „{role.title or role.employer}“", ""
        if section is Section.EDUCATION:
            studies = _STUDIES.search(f"{role.title} {role.employer}")
            other = "Im Studium" if studies else "In der Ausbildung"
            learned = capitalised(as_training(role.title)) or other
            where = behind_at(role.employer)
            return f"{learned}{where}", ""
        if known and (goes_on or role.employer):
            return _back_at(role, goes_on=goes_on), ""
        name = post_name(role.title) if role.title else ""
        post = as_post(name) if name else ""
        also = also_since(role)
        more = post_name(also.title) if also else ""
        post += f" und {more}" if more else ""
        if role.employer and (name or is_employer(role.employer)):
            post = f"{post} {where_held(role.title, role.employer)}".strip()
        post = f"{post}{'' if also else in_years(role)}".strip()
        if role.current and not self.spoken:
            return f"In meiner jetzigen Stelle {post}", ""
        self._steps += earlier
        return (_EARLIER[(self._steps - 1) % 2] if earlier else ""), post

    def _without_role(self, point: Point) -> str:
        if point.lines[0].section is Section.PROJECTS:
            return "In meinen Projekten"
        return "" if self.spoken else "Bisher"


def _answer(unit: Unit) -> str:
    """
    What *unit* tells, as the answer to a wish.
    """
    clause = unit.clause
    if clause.form is not Form.DUTY:
        return f"Ich {clause.text}"
    where = there(unit) if unit.point.role else ""
    if takes_on(clause):
        return f"Ich {takes(unit)}{where} {clause.accusative}"
    belong = verb_of("gehören", "gehört", "gehörten", "gehörte", unit)
    return f"Zu meiner Arbeit{where} {belong} {clause.text}"


_WHEN_FIRST = regex(rf"(?P<when>(?:seit|ab|bis) {WHEN} )?(?P<who>.*)")


def _also_as(who: str) -> str:
    """
    "ab 2018 auch als Mentorin für neue Kolleginnen" of "ab 2018 Mentorin für …".
    """
    return _WHEN_FIRST.sub(r"\g<when>auch als \g<who>", who, count=1)


def _back_at(role: Role, *, goes_on: bool) -> str:
    """
    A post named before, by its employer where another thing was spoken of since.
    """
    if not goes_on:
        return capitalised(at(role.employer)) or "Dort"
    return "In meiner jetzigen Position" if role.current else "Dort"


def _is_post(role: Role | None) -> bool:
    """
    Whether a role of which nothing else is told surely is one: by who one was in it, or
    where.
    """
    if role is None or not role.title:
        return role is not None and is_employer(role.employer)
    return names_post(post_name(role.title))


def _of_no_post(unit: Unit) -> bool:
    """
    Whether nothing tells in which post the work was done.
    """
    section, text = unit.point.lines[0].section, unit.clause.text
    own = section is Section.EXPERIENCE and not text.startswith("es, ")
    return own and unit.point.role is None


def _about(unit: Unit) -> list[Subject]:
    """
    What a fact of a post is about, where that can stand in a sentence.
    """
    role, section = unit.point.role, unit.point.lines[0].section
    of_a_post = role is not None and section is Section.EXPERIENCE
    return subjects(unit.clause.text) if of_a_post else []


def _read(point: Point) -> Clause | None:
    role, text = point.role, point.lines[0].text
    is_head = point.lines[0].kind is LineKind.ENTRY
    if role and (role.title or role.employer) and is_head:
        return Clause("", Form.POST)
    if is_untold(cleaned(text)):
        return None
    unpaid = point.lines[0].section is Section.VOLUNTEERING
    if unpaid and point.lines[0].kind is LineKind.ENTRY:
        return service(text)
    current = bool(role and role.current)
    clauses = read_german(text, current=current)
    if current and clauses and clauses[0].form in {Form.DUTY, Form.FACT}:
        clauses = read_german(going_on(text), current=True) or clauses
    if clauses and _is_prose(point):
        return Clause(cleaned(text), Form.SENTENCE)
    learnt = point.lines[0].section is Section.EDUCATION
    course = learnt and (role is None or _at_school(role))
    away = role is not None and is_career_break(role.title)
    if (away and not clauses) or (
        (away or course) and clauses and _of_work(clauses[0])
    ):
        return None  # nothing was done in a post, or nobody knows in which
    later = " ".join(clause.text for clause in clauses[1:])
    whole = as_it_stands(text) if re.search(r"\d", later) else None
    line = replace(point.lines[0], text=in_plain_words(text))
    told = whole or with_figures(clauses[0] if clauses else None, line)
    return None if told and _of_work(told) and beside_all_posts(point) else told


_SCHOOL = regex(
    r"(?:primar|sekundar|real|haupt|mittel|volks|grund|gesamt)schule|gymnasium"
    r"|\b(?:abitur|matura)\b",
    re.IGNORECASE,
)


def _at_school(role: Role) -> bool:
    """
    Whether the role is one's time as a pupil, at which nobody worked.
    """
    return bool(_SCHOOL.search(f"{role.title} {role.employer}"))


def _is_prose(point: Point) -> bool:
    """
    Whether its line is a sentence of the person's own, in a resume that is one text.
    """
    line = point.lines[0]
    own = line.role is None and line.section is Section.EXPERIENCE
    return own and line.kind is LineKind.TEXT and bool(_OWN_WORDS.search(line.text))


def _of_work(clause: Clause) -> bool:
    """
    Whether the clause tells work, as no time away from it has any.
    """
    return clause.form in {Form.DUTY, Form.FACT, Form.RESULT}
