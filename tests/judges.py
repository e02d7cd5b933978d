"""
A judge for tests.
"""

from collections.abc import Callable, Sequence

from resumate.domain.letter import Opinion
from resumate.domain.resume import ResumeContent
from resumate.ports.entailment import Entailment
from resumate.ports.errors import PermanentPortError, TransientPortError


class ScriptedJudge(Entailment):
    """
    Finds the support that a function gives, which may be none, or an error that it
    raises; remembers sentences.
    """

    def __init__(self, say: Callable[[str], float | None]) -> None:
        self._say = say
        self.asked: list[str] = []

    @property
    def name(self) -> str:
        return "scripted"

    def judge(
        self, content: ResumeContent, sentences: Sequence[str]
    ) -> list[Opinion | None]:
        self.asked += sentences
        said = [self._say(sentence) for sentence in sentences]
        return [None if s is None else Opinion(self.name, s) for s in said]


def absent(_: str) -> None:
    """
    A judge that is not there.
    """
    raise TransientPortError


def talking(_: str) -> None:
    """
    Something that answers, but is no judge.
    """
    raise PermanentPortError
