"""
What a voice gives back: a sentence before it has its place.
"""

from dataclasses import dataclass
from typing import Protocol

from resumate.domain.composing.names import person
from resumate.domain.letter import About, Sentence
from resumate.domain.plan import PlannedParagraph, Point
from resumate.domain.resume import ResumeLine


@dataclass(frozen=True, slots=True)
class Said:
    """
    A sentence, whom it is about, and the lines it rests on.
    """

    text: str
    about: About
    citations: tuple[str, ...] = ()

    def placed(self, paragraph: int) -> Sentence:
        """
        The sentence in its paragraph.
        """
        return Sentence(self.text, paragraph, self.about, self.citations)


def connecting(text: str) -> Said:
    """
    A sentence that claims nothing.
    """
    return Said(text, About.CONNECTING)


def of_employer(text: str) -> Said:
    """
    A sentence that says again what the posting says.
    """
    return Said(text, About.EMPLOYER)


def of_candidate(text: str, *lines: ResumeLine) -> Said:
    """
    A sentence that rests on *lines*.
    """
    ids = dict.fromkeys(line.id for line in lines)
    if text.endswith("..") and not text.endswith("..."):
        text = text[:-1]  # behind "Inst. of Engg." no other stop is set
    return Said(text, About.CANDIDATE, tuple(ids))


def signed(sign_off: str, name: str | None) -> list[Said]:
    """
    The sign-off, and the name where it is known.
    """
    said = [connecting(sign_off)]
    return [*said, connecting(person(name))] if name else said


class Voice(Protocol):
    """
    How one language says the points of a plan.
    """

    def greeting(self) -> Said:
        """
        The first line.
        """

    def opening(self, points: tuple[Point, ...]) -> list[Said]:
        """
        What is applied for, and who applies.
        """

    def evidence(self, paragraph: PlannedParagraph) -> list[Said]:
        """
        What was done, role by role.
        """

    def credentials(self, points: tuple[Point, ...]) -> list[Said]:
        """
        Skills, languages, degrees and certificates.
        """

    def gap(self, point: Point) -> list[Said]:
        """
        An honest word on what is missing; nothing if it cannot be said well.
        """

    def close(self) -> list[Said]:
        """
        The last sentences.
        """

    def sign_off(self) -> list[Said]:
        """
        The sign-off and the name, each its own paragraph.
        """
