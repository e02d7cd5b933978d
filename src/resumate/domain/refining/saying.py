"""
A resume line said as a sentence of a letter that is there already.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from resumate.domain.composing import compose, compose_paragraphs, sayable
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.interests import interests
from resumate.domain.evidence import Coverage
from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.skill_names import names_in
from resumate.domain.letter import About, Length, LetterWishes, Sentence, Tone
from resumate.domain.matching.spoken import languages_in, says_how_well
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.planning.languages import languages_of
from resumate.domain.posting import JobPosting
from resumate.domain.refining.kind_lines import is_hobby
from resumate.domain.refining.kinds import Called, called, is_of
from resumate.domain.refining.topic import names_one, speaks_of
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Role, Section

_ITEM_END = regex(r"\s*(?:[,;|•·]|\.(?=\s+[A-ZÄÖÜ]))\s*(?![^(]*\))")
_LABEL = regex(r"^[^:()]{2,40}:\s+")
_LONGEST_NAME = 6
"""Words of a hobby; what is longer is a sentence."""
_OWN_WORDS = regex(r"^(?:I|Ich|My|Meine?)\s")
_CERTIFIED = regex(r"(?:[A-Z]\S+ ){1,4}(?:Certified|certified|zertifiziert\w*)\b")
"""A name, and that one is certified by it."""
_PAPERS = frozenset({Section.EDUCATION, Section.CERTIFICATIONS, Section.LANGUAGES})


@dataclass(frozen=True)
class Sayer:
    """
    Says lines as the composer would, in the language and tone of one letter.
    """

    content: ResumeContent
    posting: JobPosting
    coverage: tuple[Coverage, ...]
    wishes: LetterWishes
    language: str

    def plan(self, length: Length, tone: Tone | None = None) -> LetterPlan:
        """
        The plan of the letter at that length, in its own tone or another.
        """
        wishes = replace(self.wishes, length=length, tone=tone or self.wishes.tone)
        return plan_letter(
            self.content, self.posting, self.coverage, wishes, self.language
        )

    def framed(self, tone: Tone) -> tuple[Sentence, ...]:
        """
        The whole letter as it would be composed in that tone.
        """
        return compose(self.plan(self.wishes.length, tone))

    def say(
        self,
        line: ResumeLine,
        named: Iterable[str] = (),
        topic: str = "",
        after: Sequence[ResumeLine] = (),
    ) -> Sentence | None:
        """
        *line* as a sentence, of a list only what is of *topic*; None if it cannot be
        said well. The roles *named* need not be introduced, and what is told right
        *after* other lines of its role goes on from them.

        Where the sentence of the whole line is a mere note, or leaves out the *topic*
        that the line names, a part of the line that names it is said.
        """
        whole = self._say(line, named, topic, after)
        if not topic or called(topic) or not speaks_of(line.text, topic):
            return whole
        if whole and speaks_of(whole.text, topic) and not _NOTE.match(whole.text):
            return whole
        for part in parts_on(line.text, topic):
            said = self._say(replace(line, text=part), named, topic, after)
            if said and speaks_of(said.text, topic) and not _NOTE.match(said.text):
                return said
        return None

    def _say(
        self,
        line: ResumeLine,
        named: Iterable[str],
        topic: str,
        after: Sequence[ResumeLine],
    ) -> Sentence | None:
        if _OWN_WORDS.match(line.text):
            text = line.text if line.text.endswith((".", "!")) else f"{line.text}."
            return Sentence(text, 0, About.CANDIDATE, (line.id,))
        if is_hobby(self.content, line):
            return self._enjoyed(line, topic)
        role = self.content.role(line.role)
        known = role if role and role.id in set(named) else None
        if after and role and line.kind is LineKind.BULLET:
            told = [
                Point(PointKind.EVIDENCE, (ln,), role=role) for ln in (*after, line)
            ]
            said = self._said(told, known)
            if said and said[-1].citations == (line.id,):
                return said[-1]
        for points in self._points(line, role, topic):
            said = [s for s in self._said(points, known) if line.id in s.citations]
            if len(said) == 1:
                return said[0]
        return None

    def _enjoyed(self, line: ResumeLine, topic: str) -> Sentence | None:
        """
        Hobbies as such: they are no skills.
        """
        items = items_on(self.content, line, topic) or tuple(items_of(line))
        told = [lowered(x) for x in items] if self.language == "en" else items
        text = "" if any(map(_is_no_name, items)) else interests(told, self.language)
        return Sentence(text, 0, About.CANDIDATE, (line.id,)) if text else None

    def say_together(
        self, lines: Sequence[ResumeLine], named: Collection[str] = ()
    ) -> Sentence | None:
        """
        *lines* as one sentence, None if they make more; it introduces its role itself
        unless that is *named*.
        """
        if len(lines) == 1:
            return self.say(lines[0], named)
        said = self.say_paragraph(lines, named)
        return said[0] if len(said) == 1 else None

    def say_paragraph(
        self, lines: Sequence[ResumeLine], named: Collection[str] = ()
    ) -> list[Sentence]:
        """
        *lines* as sentences; the first introduces its role unless that is *named*.
        """
        points: list[Point] = []
        for line in lines:
            role = self.content.role(line.role)
            points += next(iter(self._points(line, role, "")), [])
        first = points[0].role if points else None
        return self._said(points, first if first and first.id in named else None)

    def tells(self, line: ResumeLine) -> bool:
        """
        Whether *line* tells something done that can be said well.
        """
        return line.kind is LineKind.BULLET and bool(sayable(line.text, self.language))

    def _points(
        self, line: ResumeLine, role: Role | None, topic: str
    ) -> Iterable[list[Point]]:
        items = items_on(self.content, line, topic)
        told = items or (line.text.rstrip(" ."),)
        if not _is_in_its_place(line, " ".join(told)):
            return
        held = Point(PointKind.CREDENTIAL, (line,), role=role, items=told)
        certified = bool(topic) and not items and bool(_CERTIFIED.match(line.text))
        of_kind = called(topic) is not None or certified
        told_by_verb = is_past(line.text.split(" ", 1)[0].lower())
        if line.section in _PAPERS or (of_kind and not role and not told_by_verb):
            yield [held]
        if items:
            yield [Point(PointKind.SKILLS, (line,), items=items)]
        if line.kind is not LineKind.LIST and line.section is not Section.SKILLS:
            yield [Point(PointKind.EVIDENCE, (line,), role=role)]
        if of_kind and line.section is Section.VOLUNTEERING:
            yield [held]

    def _said(self, points: list[Point], known: Role | None) -> list[Sentence]:
        """
        The sentences of one paragraph, with or without a role that was named before.
        """
        opening = Point(PointKind.OPENING, role=known)
        bare = self.plan(Length.STANDARD)
        paragraphs = (PlannedParagraph((opening,)), PlannedParagraph(tuple(points)))
        composed = compose_paragraphs(replace(bare, paragraphs=paragraphs))
        wanted = {line.id for point in points for line in point.lines}
        for paragraph in composed:
            if wanted & {line for s in paragraph for line in s.citations}:
                return [s for s in paragraph if s.citations]
        return []


def _is_no_name(item: str) -> bool:
    return len(item.split()) > _LONGEST_NAME or bool(FIRST_PERSON.search(item))


def _is_in_its_place(line: ResumeLine, text: str) -> bool:
    """
    Whether what stands among languages is one: a club is not spoken.
    """
    spoken = languages_in(text) or says_how_well(text)
    return line.section is not Section.LANGUAGES or bool(spoken)


def parts_on(text: str, topic: str) -> list[str]:
    """
    What a line joins that could stand alone, as far as it names *topic*.
    """
    parts = [part.strip() for part in _PART_END.split(text)]
    named = [part for part in parts if part and speaks_of(part, topic)]
    return [f"{part[0].upper()}{part[1:]}" for part in named] if len(parts) > 1 else []


_PART_END = regex(r"\s*;\s+|(?<=[a-zäöüß)])\.\s+(?=[A-ZÄÖÜ])|\s+[–—]\s+(?=[a-zäöü])")
_NOTE = regex(
    r"^(?![^:]*\bI\b)(?:From|Also|One more|A few more|In|At|As|During|Alongside)"
    r"\b[^:]*: |^What I(?: also)? bring: "
)
"""How a line begins that is told as a fact among others, for want of a sentence."""


def items_of(line: ResumeLine) -> list[str]:
    """
    What a *line* lists, without the label before it.
    """
    text = _LABEL.sub("", line.text)
    return [item.strip(" .") for item in _ITEM_END.split(text)]


def items_on(content: ResumeContent, line: ResumeLine, topic: str) -> tuple[str, ...]:
    """
    What a list says of *topic*: of a kind of things, those that are of it.
    """
    asked = called(topic)
    which = asked.which if asked else topic
    if line.section is Section.LANGUAGES and not which:
        return tuple(languages_of(line.text))
    listed = line.kind is LineKind.LIST or line.section is Section.SKILLS
    if not listed or not topic:
        return ()
    items = items_of(line)
    if asked:
        return tuple(x for x in items if _is_one(asked, content, replace(line, text=x)))
    found = [item for item in items if speaks_of(item, topic)]
    inner = [name for item in found for name in _inside(item, topic)]
    return tuple(dict.fromkeys(inner or found))


def _is_one(asked: Called, content: ResumeContent, item: ResumeLine) -> bool:
    return is_of(asked.kind, content, item) and names_one(item.text, asked.which)


def _inside(item: str, topic: str) -> list[str]:
    """
    What stands in the parentheses of *item*, if that alone is of *topic*.
    """
    bracket = re.fullmatch(r"([^()]+)\((.+)\)", item)
    if bracket is None or names_in(topic) & names_in(bracket[1]):
        return []
    return [x.strip() for x in bracket[2].split(",") if speaks_of(x, topic)]
