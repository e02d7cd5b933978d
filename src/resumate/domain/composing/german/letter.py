"""
A letter in German.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from resumate.domain.composing.breaks import told_break
from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.clause import Form
from resumate.domain.composing.credentials import told_singly
from resumate.domain.composing.german import phrases
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.papers.credentials import degree, is_paper
from resumate.domain.composing.german.papers.knowing import languages, skills
from resumate.domain.composing.german.papers.papers import certificates, courses_apart
from resumate.domain.composing.german.paragraphs.applied import applied_for
from resumate.domain.composing.german.paragraphs.evidence import GermanEvidence
from resumate.domain.composing.german.paragraphs.links import asked_for
from resumate.domain.composing.german.paragraphs.own_form import post_of
from resumate.domain.composing.german.words.dates import in_years, since
from resumate.domain.composing.german.words.places import (
    as_post,
    at,
    is_employer,
    post_name,
    where_held,
)
from resumate.domain.composing.greeting import greeting_of
from resumate.domain.composing.names import plain_company, plain_title
from resumate.domain.composing.promotions import also_since
from resumate.domain.composing.quoting import quoted
from resumate.domain.composing.said import Said, connecting, of_candidate, signed
from resumate.domain.composing.wording import capitalised, stopped
from resumate.domain.language.german_training import trade_learned
from resumate.domain.letter import Length, Tone
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import ResumeLine, Section

_PAPER = regex(
    r"\bJahre\b|"
    r"^(?!.*(?:erfahrung|kenntnis)).*(?:führerschein|zertifikat|abschluss|examen|studium|ausbildung|diplom|approbation|"
    r"weiterbildung)",
    re.IGNORECASE,
)

_OF_ONESELF = frozenset({Form.DID, Form.STATE, Form.SENTENCE})


def _titles_of(heads: Sequence[ResumeLine]) -> list[str]:
    """
    What tells of posts and offices, in the letter or not.
    """
    return [line.text for line in heads if line.section is not Section.EDUCATION]


class GermanVoice:
    """
    Says a plan in German.
    """

    def __init__(self, plan: LetterPlan) -> None:
        self._plan = plan
        title = plain_title(plan.title)
        held, for_all = [*plan.titles, *_titles_of(plan.heads)], plan.for_all
        learnt = [line.text for line in plan.heads]
        own = post_of(title, held, for_all=for_all, learnt=learnt) if title else None
        self._title = own
        self._tone = plan.wishes.tone
        self._choose = Chooser(plan.company, plan.title)
        self._times: Counter[str] = Counter()
        """How often each kind of set phrase was said."""
        self._evidence = GermanEvidence(plan, self._choose)

    def greeting(self) -> Said:
        """
        The usual greeting where no person is named.
        """
        if self._plan.addressee:
            return connecting(greeting_of(self._plan.addressee, "de", self._tone))
        return connecting(phrases.GREETING[self._tone])

    def opening(self, points: tuple[Point, ...]) -> list[Said]:
        """
        The post, then the person in one sentence, then a modest word where it is due.
        """
        the, post = applied_for(self._title) if self._title else ("die", "Stelle")
        template = self._choose.pick("apply", phrases.APPLY[self._tone])
        template = template.replace("um die ", f"um {the} ")
        if not self._title:
            template = template.replace("die {post}", "die ausgeschriebene {post}")
        beside = quoted(self._plan)
        two = beside and post.endswith(")")
        post = f"{post[:-1]}; {beside[2:]}" if two else f"{post}{beside}"
        said = [connecting(template.format(place=self._place(), post=post))]
        for point in points:
            if point.kind is PointKind.GAP and point.requirement is None:
                said.append(connecting(phrases.OTHER_TRADE[self._tone]))
            elif point.kind is PointKind.GAP:
                said.extend(self._aloud("modest", phrases.MODEST, point))
            elif point.kind is PointKind.BREAK:
                said.extend(told_break(point, "de"))
            elif point.kind is PointKind.INTEREST:
                said.extend(self._aloud("interest", phrases.INTEREST, point))
            elif told := self._who(point):
                said.extend(told)
            else:
                continue
            self._evidence.introduced(point)
        return said

    def _place(self) -> str:
        company = self._plan.company if plain_company(self._plan.company) else None
        place = at(company) if company else "bei Ihnen"
        return place.replace("am ", "beim ", 1) if place.startswith("am ") else place

    def _aloud(
        self, purpose: str, by_tone: Mapping[Tone, Sequence[str]], point: Point
    ) -> list[Said]:
        """
        A set phrase with what the posting asks for.
        """
        asked = asked_for(point.requirement) if point.requirement else None
        if not asked:
            return []
        kind, it = asked
        turn = self._times[purpose]
        self._times[purpose] += 1
        template = self._choose.pick(purpose, by_tone[self._tone], turn)
        if kind == "verb":  # a clause in mid-sentence ends with a comma
            template = template.replace("{it} ", "{it}, ")
        return [connecting(template.format(it=it, It=capitalised(it)))]

    def _who(self, point: Point) -> list[Said]:
        role = point.role
        if point.lines and point.lines[0].section is Section.EDUCATION:
            studies = degree(point)
            return [studies] if studies else []
        if role and point.lines and point.lines[0].section is not Section.SUMMARY:
            where = f" {where_held(role.title, role.employer)}" if role.employer else ""
            where = where.rstrip()
            post = post_name(role.title)
            when = capitalised(since(role)) or "Zurzeit"
            also = also_since(role)
            more = post_name(also.title) if also else ""
            beside = also and more and f", {since(also)} auch {as_post(more)}"
            where = where if post or is_employer(role.employer) else ""
            held = f" {as_post(post)}{where}" if post else where
            if not held:
                return []  # "arbeite ich" alone tells nothing
            now = stopped(f"{when} arbeite ich{held}{beside or ''}")
            then = f"Zuletzt war ich{held}{in_years(role)} tätig."
            return [of_candidate(now if role.current else then, point.lines[0])]
        said: list[Said] = []
        for line in point.lines:
            clauses = read_german(line.text, current=True)
            usable = [c for c in clauses if c.form in _OF_ONESELF]
            for clause in usable[
                : 1 if self._plan.wishes.length is Length.SHORT else 2
            ]:
                is_whole = clause.form is Form.SENTENCE
                text = clause.text if is_whole else f"Ich {clause.text}"
                said.append(of_candidate(stopped(text), line))
        return said

    def evidence(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        What was done, role by role.
        """
        return self._evidence.paragraph(paragraph)

    def credentials(self, points: tuple[Point, ...]) -> list[Said]:
        """
        Skills, then languages, then degree and certificates.
        """
        said, papers = told_singly(
            map(_with_its_trade, chain.from_iterable(map(courses_apart, points))),
            skills=lambda point: skills(point, spoken=self._evidence.spoken),
            languages=languages,
            degree=degree,
            is_paper=is_paper,
        )
        return _one_person([*_at_once(_highest(said)), *certificates(papers)])

    def gap(self, point: Point) -> list[Said]:
        """
        What is asked for and not shown, in the posting's own words.
        """
        paper = point.requirement and _PAPER.search(point.requirement.text)
        return self._aloud("gap", phrases.GAP_OF_PAPER if paper else phrases.GAP, point)

    def close(self) -> list[Said]:
        """
        A wish to talk.
        """
        close = self._choose.pick("close", phrases.CLOSE[self._tone])
        said = [connecting(sentence) for sentence in close]
        if self._plan.wishes.length is Length.LONG and self._evidence.spoken:
            bring = phrases.BRING[self._tone].format(place=self._place())
            said.insert(0, connecting(bring))
        return said

    def sign_off(self) -> list[Said]:
        """
        The sign-off, and the name where it is known.
        """
        return signed(phrases.SIGN_OFF[self._tone], self._plan.contact.name)


_STUDIED = regex(
    r"^Mein Studium\b.* mit dem (?P<of>[BM])\. ?(?:A|Sc|Eng|Ed)\.?"
    r"(?P<field> in [A-ZÄÖÜ])?"
)


_STUDIES = regex(r"(?P<told>Mein (?:\w+-?s)?[Ss]tudium \S.*) abgeschlossen\.")
_BY_TITLE = regex(
    r"Mein Studium habe ich (?:(?P<year>\d{4}) )?(?P<title>als .+ abgeschlossen\.)"
)


def _at_once(said: list[Said]) -> list[Said]:
    """
    The only studies, and the title that they ended with by another line, as one.
    """
    titles = [one for one in said if _BY_TITLE.fullmatch(one.text)]
    rest = [one for one in said if one not in titles]
    studies = [at for at, one in enumerate(rest) if _STUDIES.fullmatch(one.text)]
    if len(titles) != 1 or len(studies) != 1:
        return said
    told = _STUDIES.sub(r"\g<told> ", rest[studies[0]].text)
    if _BY_TITLE.sub(r"\g<year>", titles[0].text) not in told:
        return said  # it ended in another year
    text = told + _BY_TITLE.sub(r"\g<title>", titles[0].text)
    lines = dict.fromkeys((*rest[studies[0]].citations, *titles[0].citations))
    rest[studies[0]] = replace(titles[0], text=text, citations=tuple(lines))
    return rest


_IS_ONE = regex(r"Ich bin (?P<who>(?!.* und )[^,;:]+)\.")


def _one_person(said: list[Said]) -> list[Said]:
    """
    "Ich bin geprüfter Meister und Ersthelfer." of two sentences side by side.
    """
    told: list[Said] = []
    for one in said:
        before = _IS_ONE.fullmatch(told[-1].text) if told else None
        more = _IS_ONE.fullmatch(one.text)
        if before and more:
            lines = dict.fromkeys((*told[-1].citations, *one.citations))
            text = f"Ich bin {before['who']} und {more['who']}."
            told[-1] = replace(one, text=text, citations=tuple(lines))
        else:
            told.append(one)
    return told


def _highest(said: list[Said]) -> list[Said]:
    """
    Without a bachelor's degree beside a master's, which says as much.
    """
    degrees = [_STUDIED.match(one.text) for one in said]
    masters = any(one and one["of"] == "M" and one["field"] for one in degrees)
    return [
        one
        for one, degree_ in zip(said, degrees, strict=True)
        if not (masters and degree_ and degree_["of"] == "B")
    ]


def _with_its_trade(point: Point) -> Point:
    """
    A training that stands among papers, as one among studies.
    """
    line = point.lines[0] if point.lines else None
    among = line and line.section is Section.CERTIFICATIONS
    if line is None or not (among and trade_learned(line.text)):
        return point
    moved = replace(line, section=Section.EDUCATION)
    return replace(point, lines=(moved, *point.lines[1:]), items=())
