"""
A letter in English.
"""

from resumate.domain.composing.choice import Chooser
from resumate.domain.composing.english_credentials import (
    certificates,
    degree,
    is_paper,
    languages,
)
from resumate.domain.composing.english_evidence import EnglishEvidence
from resumate.domain.composing.english_links import asked_for
from resumate.domain.composing.english_opening import opening_about
from resumate.domain.composing.said import (
    Said,
    connecting,
    of_candidate,
    of_employer,
)
from resumate.domain.composing.wording import calm, listed, plain_company, plain_title
from resumate.domain.letter import Length, Tone
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.resume import Section

_MOST_WORDS_OF_A_NAME = 5

_APPLY = {
    Tone.PLAIN: (
        "I am applying for {post}.",
        "I would like to apply for {post}.",
    ),
    Tone.WARM: (
        "I was glad to come across {opening}, and I would like to apply.",
        "I would very much like to apply for {post}.",
    ),
    Tone.FORMAL: (
        "I wish to apply for {post}.",
        "Please accept this letter as my application for {post}.",
    ),
}
_MODEST = (
    (
        "My background does not match every point of your posting, so I would rather "
        "be "
        "plain about what I would bring."
    ),
    "I do not meet every point of your posting; what follows is what I would bring.",
)
_CLOSE = {
    Tone.PLAIN: (
        "I would welcome the chance to talk about the role. Thank you for your time.",
        "I would be glad to tell you more in a conversation. Thank you for reading.",
    ),
    Tone.WARM: (
        (
            "I would be very happy to tell you more in person. Thank you for taking "
            "the "
            "time to read this, and I look forward to hearing from you."
        ),
        (
            "I would love to hear more about the role and to answer your questions. "
            "Thank "
            "you for your time, and I hope to hear from you."
        ),
    ),
    Tone.FORMAL: (
        (
            "I would welcome the opportunity to discuss my application in an "
            "interview. "
            "Thank you for your time and consideration."
        ),
        (
            "I would be pleased to discuss my application with you in an interview. "
            "Thank "
            "you for your consideration."
        ),
    ),
}
_SIGN_OFF = {
    Tone.PLAIN: "Kind regards,",
    Tone.WARM: "With warm regards,",
    Tone.FORMAL: "Sincerely,",
}
_GAP = (
    (
        "You also ask for {it}. My resume does not show this yet, and I would rather "
        "say so "
        "than leave it out."
    ),
    "To be open about one point: you ask for {it}, which my resume does not show yet.",
)


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
        self._evidence = EnglishEvidence(plan, self._choose)

    def greeting(self) -> Said:
        """
        The team by name where the name is short enough to be spoken to.
        """
        name = self._company
        named = name and len(name.split()) <= _MOST_WORDS_OF_A_NAME
        if not named or self._tone is Tone.FORMAL:
            return connecting("Dear Hiring Team,")
        return connecting(f"Dear {name} team,")

    def opening(self, points: tuple[Point, ...]) -> list[Said]:
        """
        The post, then the person in one sentence, then a modest word where it is due.
        """
        template = self._choose.pick("apply", _APPLY[self._tone])
        said = [connecting(template.format(post=self._post(), opening=self._opening()))]
        for point in points:
            if point.kind is PointKind.GAP:
                said.append(connecting(self._choose.pick("modest", _MODEST)))
            else:
                said.extend(opening_about(point, self._plan.wishes.length))
                self._evidence.introduced(point)
        return said

    def _post(self) -> str:
        at = f" at {self._company}" if self._company else ""
        if self._title:
            return f"the position of {self._title}{at}"
        return f"the open position{at}" if at else "the position you have advertised"

    def _opening(self) -> str:
        at = f" at {self._company}" if self._company else ""
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
        said: list[Said | None] = []
        papers: list[Point] = []
        for point in points:
            section = point.lines[0].section
            if point.kind is PointKind.SKILLS:
                said.append(self._skills(point))
            elif section is Section.LANGUAGES:
                said.append(languages(point))
            elif section is Section.CERTIFICATIONS:
                papers.append(point)
            elif studied := degree(point):
                said.append(studied)
            elif is_paper(point):
                papers.append(point)
        also = any(one and one.text.startswith("I hold") for one in said)
        return [one for one in (*said, certificates(papers, also=also)) if one]

    def _skills(self, point: Point) -> Said | None:
        if not point.items:
            return None
        items = listed(point.items, "and")
        also = "also " if self._evidence.spoken else ""
        frames = (
            f"My skills {also}include {items}.",
            f"Of the skills you mention, I {also}bring {items}.",
        )
        return of_candidate(self._choose.pick("skills", frames), *point.lines)

    def gap(self, point: Point) -> Said | None:
        """
        What is asked for and not shown, in the posting's own words.
        """
        asked = asked_for(point.requirement) if point.requirement else None
        if not asked or asked[0] != "noun":
            return None
        return of_employer(self._choose.pick("gap", _GAP).format(it=asked[1]))

    def close(self) -> list[Said]:
        """
        A wish to talk, and thanks.
        """
        text = self._choose.pick("close", _CLOSE[self._tone])
        wish, _, thanks = text.partition(". ")
        said = [connecting(wish + "."), connecting(thanks)]
        if self._plan.wishes.length is Length.LONG and self._company:
            said.insert(0, connecting(
                f"I would like to bring this experience to {self._company}."
            ))  # fmt: skip
        return said

    def sign_off(self) -> list[Said]:
        """
        The sign-off, and the name where it is known.
        """
        name = self._plan.contact.name
        said = [connecting(_SIGN_OFF[self._tone])]
        return [*said, connecting(calm(name))] if name else said
