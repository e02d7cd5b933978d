"""
A letter in English.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from resumate.domain.composing.breaks import told_break
from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.credentials import told_singly
from resumate.domain.composing.english import phrases
from resumate.domain.composing.english.lines.brackets import how_well
from resumate.domain.composing.english.papers.certificates import certificates, is_paper
from resumate.domain.composing.english.papers.degrees import (
    degree,
    school_grades,
    trained_as,
)
from resumate.domain.composing.english.papers.languages import languages
from resumate.domain.composing.english.paragraphs.evidence import EnglishEvidence
from resumate.domain.composing.english.paragraphs.links import (
    asked_for,
    matter_of,
    pronoun,
)
from resumate.domain.composing.english.paragraphs.opening import opening_about
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.greeting import greeting_of
from resumate.domain.composing.interests import interests_told
from resumate.domain.composing.names import plain_company, plain_title, with_the
from resumate.domain.composing.quoting import quoted
from resumate.domain.composing.said import Said, connecting, of_candidate, signed
from resumate.domain.composing.wording import listed
from resumate.domain.language.english_verbs import FROM_GERUND
from resumate.domain.language.skill_names import longest_in
from resumate.domain.language.tongues import tongues_named
from resumate.domain.letter import Length, Tone
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind

_MOST_WORDS_OF_A_NAME = 5
_PLAIN_WORD = regex(r"[A-Z][a-z]+")
_HYPHENED = regex(r"(?!X-|[EI]-)[A-Z][a-z]*-[a-z]+ [a-z]")
"""Nor is that: "Walk-in coolers"."""
_GERUND = regex(r"^[A-Z][a-z]+ing$")
"""A skill in one word that is no name: "Safeguarding"."""
_A_THING = regex(
    r"[A-Z][a-z]+(?:tion|sion|ment|ance|ence|ity|ing|ure|al|ive|ory) [a-z]"
)
"""A skill that is no name: "Injection moulding"."""
_A_TIME = regex(r"(?:apprentice|intern|trainee)ship$|placement$", re.IGNORECASE)
_PAPER = regex(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|ten)\+? years?\b|"
    r"^(?!.*(?:experience|knowledge)).*\b(?:degree|licen[cs]e|certificat\w+|registration|diploma|qualification)\b",
    re.IGNORECASE,
)


_OWNED = regex(r"^Own ")
"""What is one's own among skills is no skill: "Own hand tools"."""


class EnglishVoice:
    """
    Says a plan in English.
    """

    def __init__(self, plan: LetterPlan) -> None:
        self._plan = plan
        self._title = plain_title(plan.title)
        self._company = plain_company(plan.company)
        self._tone = plan.wishes.tone
        self._choose = Chooser(plan.company, plan.title)
        self._times: Counter[str] = Counter()
        """How often each kind of set phrase was said."""
        self._evidence = EnglishEvidence(plan, self._choose)
        points = (*(p for part in plan.paragraphs for p in part.points), *plan.spare)
        self._texts = {line.text for point in points for line in point.lines}
        self._texts |= {one.requirement.text for one in plan.asked}

    def greeting(self) -> Said:
        """
        The person whom the posting names, else the team by name where the name is
        short enough to be spoken to.
        """
        if self._plan.addressee:
            return connecting(greeting_of(self._plan.addressee, "en", self._tone))
        name = self._company
        if name and len(name.split()) <= _MOST_WORDS_OF_A_NAME:
            return connecting(phrases.GREETING[self._tone].format(name=name))
        return connecting(phrases.GREETING_NO_NAME[self._tone])

    def opening(self, points: tuple[Point, ...]) -> list[Said]:
        """
        The post, then the person in one sentence, then what draws them or is missing.
        """
        template = self._choose.pick("apply", phrases.APPLY[self._tone])
        ref = quoted(self._plan)
        post, opening = f"{self._post()}{ref}", f"{self._opening()}{ref}"
        said = [connecting(template.format(post=post, opening=opening))]
        for point in points:
            if point.kind is PointKind.GAP and point.requirement is None:
                said.append(connecting(phrases.OTHER_TRADE[self._tone]))
            elif point.kind is PointKind.GAP:
                brings = self._plan.brings
                modest = phrases.MODEST if brings else phrases.MODEST_ALONE
                said.extend(self._aloud("modest", modest, point))
            elif point.kind is PointKind.BREAK:
                said.extend(told_break(point, "en"))
            elif point.kind is PointKind.INTEREST:
                said.extend(self._aloud("interest", phrases.INTEREST, point))
            else:
                said.extend(opening_about(point, self._plan.wishes.length))
            self._evidence.introduced(point)
        return said

    def _aloud(
        self, purpose: str, by_tone: Mapping[Tone, Sequence[str]], point: Point
    ) -> list[Said]:
        """
        A set phrase with what the posting asks for, sentence by sentence.
        """
        asked = asked_for(point.requirement) if point.requirement else None
        if not asked:
            return []
        kind, it = asked
        it = self._in_small(it) if kind == "noun" else it
        it = {"verb": f"the chance to {it}", "gerund": f"the prospect of {it}"}.get(
            kind, it
        )
        turn = self._times[purpose]
        self._times[purpose] += 1
        template = self._choose.pick(purpose, by_tone[self._tone], turn)
        them, that = pronoun(it), pronoun(matter_of(it))
        text = template.format(it=it, them=them, that=that)
        return [connecting(one) for one in re.split(r"(?<=\.) (?=[A-Z])", text)]

    def _post(self) -> str:
        at = f" at {with_the(self._company)}" if self._company else ""
        if self._title:
            of = "" if _A_TIME.search(self._title) else "position of "
            return f"the {of}{self._title}{at}"
        return f"the open position{at}" if at else "the position you have advertised"

    def _opening(self) -> str:
        at = f" at {with_the(self._company)}" if self._company else ""
        return f"the opening for {self._title}{at}" if self._title else "your posting"

    def evidence(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        What was done, role by role.
        """
        return self._evidence.paragraph(paragraph)

    def credentials(self, points: tuple[Point, ...]) -> list[Said]:
        """
        Skills, then languages, then degree and certificates.
        """
        told, papers = told_singly(
            points,
            skills=self._skills,
            languages=languages,
            degree=lambda one: school_grades(one) or degree(one) or trained_as(one),
            is_paper=is_paper,
        )
        said = _holding(told)
        also = any(one.text.startswith("I hold") for one in said)
        return _held_besides([*said, *certificates(papers, also=also)])

    def _skills(self, point: Point) -> Said | None:
        if not point.items:
            return None
        if leisure := interests_told(point, list(map(lowered, point.items)), "en"):
            return leisure
        items = [how_well(self._as_asked(_named(item))) for item in point.items]
        also = "also " if self._evidence.spoken else ""
        owned = [_OWNED.sub("my own ", item) for item in items if _OWNED.match(item)]
        items = [item for item in items if not _OWNED.match(item)]
        told = [f"My skills {also}include {listed(items, 'and')}"] if items else []
        told += [f"I have {listed(owned, 'and')}"] if owned else []
        return of_candidate(f"{', and '.join(told)}.", *point.lines)

    def _in_small(self, asked: str) -> str:
        """
        What is asked for with a small first letter, where the posting writes that word
        so elsewhere: "Banquet experience" beside "restaurants and banquets".
        """
        first, space, rest = asked.partition(" ")
        if not (space and _PLAIN_WORD.fullmatch(first)):
            return asked
        texts = (one.requirement.text for one in self._plan.asked)
        small = re.compile(rf"(?<!\w){re.escape(first.lower())}s?\b")
        return f"{first.lower()} {rest}" if any(map(small.search, texts)) else asked

    def _as_asked(self, skill: str) -> str:
        """
        "Motor controls" with a small letter where the posting has it so.
        """
        small = skill[:1].lower() + skill[1:]
        words = re.sub(r" \([^()]*\)", "", skill).split(" ")
        bare = len(words) > 1 and words[0].istitle() and words[1].islower()
        asked = [one.requirement.text for one in self._plan.asked]
        named = re.escape(re.sub(r" \([^()]*\)$", "", small))
        written = re.compile(rf"(?<!^)(?<!\w){named}\b")
        word = re.compile(rf"(?<=[a-z,;] ){re.escape(words[0].lower())}\b")
        told = any(map(written.search, asked)) or any(map(word.search, self._texts))
        return small if bare and told else skill

    def gap(self, point: Point) -> list[Said]:
        """
        What is asked for and not shown, in the posting's own words.
        """
        text = point.requirement.text if point.requirement else ""
        paper = _PAPER.search(text)
        return self._aloud("gap", phrases.GAP_OF_PAPER if paper else phrases.GAP, point)

    def close(self) -> list[Said]:
        """
        A wish to talk, and thanks.
        """
        close = self._choose.pick("close", phrases.CLOSE[self._tone])
        said = [connecting(sentence) for sentence in close]
        if self._plan.wishes.length is Length.LONG and self._company:
            bring = phrases.BRING[self._tone].format(name=self._company)
            said.insert(0, connecting(bring))
        return said

    def sign_off(self) -> list[Said]:
        """
        The sign-off, and the name where it is known.
        """
        formal = self._plan.british and self._tone is Tone.FORMAL
        phrase = phrases.BRITISH_SIGN_OFF if formal else phrases.SIGN_OFF[self._tone]
        return signed(phrase, self._plan.contact.name)


def _named(skill: str) -> str:
    """
    A skill as it is written: "excel" as "Excel", "Safeguarding" as "safeguarding".
    """
    for found in longest_in(skill.partition(" (")[0]):
        if not found.start and skill[: found.end] == found.name.lower():
            return found.name + skill[found.end :]
    if _A_THING.match(skill) and not any(tongues_named(skill)):
        return skill[:1].lower() + skill[1:]
    act, space, _ = skill.partition(" ")
    small = skill[:1].lower() + skill[1:]
    if _HYPHENED.match(skill):
        return small
    if space and act.lower() in FROM_GERUND and skill.partition(" ")[2][:1].islower():
        return small
    return small if _GERUND.match(skill) else skill


def _holding(said: Sequence[Said]) -> list[Said]:
    """
    What is held besides is told with "also".
    """
    out: list[Said] = []
    for one in said:
        again = any(other.text.startswith("I hold") for other in out)
        if again and one.text.startswith("I hold"):
            out.append(replace(one, text=one.text.replace("I hold", "I also hold", 1)))
        else:
            out.append(one)
    return out


def _held_besides(said: Sequence[Said]) -> list[Said]:
    """
    What is held besides, one thing and the next, in one sentence.
    """
    out: list[Said] = []
    for one in said:
        last = out[-1] if out else None
        if last and last.text.startswith(_BESIDES) and one.text.startswith(_BESIDES):
            before = _AND_ANOTHER.sub(", ", last.text[:-1])
            text = f"{before}, and {one.text.removeprefix(_BESIDES)}"
            cited = dict.fromkeys((*last.citations, *one.citations))
            out[-1] = replace(last, text=text, citations=tuple(cited))
        else:
            out.append(one)
    return out


_BESIDES = "I also hold "
_AND_ANOTHER = regex(r", and (?=(?:an?|the) )")
