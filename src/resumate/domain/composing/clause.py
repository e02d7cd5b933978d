"""
A resume line as something a person can say.
"""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """
    How a clause is said.
    """

    DID = "did"
    """Follows "I": a verb and what belongs to it."""
    STATE = "state"
    """Follows "I" too, but tells a state ("was responsible for"): never joined."""
    DUTY = "duty"
    """A noun phrase or gerund: follows "My work there included"."""
    RESULT = "result"
    """An outcome: a German noun phrase that follows "Zu den Ergebnissen gehört", or an
    English sentence that can be led in, "the error rate went from 3% to 1%"."""
    TASK = "task"
    """An infinitive of French or Spanish: follows "My work was"."""
    POST = "post"
    """A post that was held, and no deed of it."""
    SENTENCE = "sentence"
    """Stands by itself."""
    FACT = "fact"
    """What no verb is sure of: told as it stands, in a row with others."""


EASY_ENOUGH = 0.5
"""How easily what is told must be said; an item of a list just is."""


@dataclass(frozen=True, slots=True)
class Clause:
    """
    What one line says, ready to be put into a sentence. No full stop, no capital.
    """

    text: str
    form: Form
    ease: float = 1.0
    """How sure it is that this reads well, in [0, 1]."""
    plural: bool = False
    """Whether a noun phrase names several things."""
    accusative: str = ""
    """A German noun phrase as it stands after a verb, where that differs."""
    behind: str = ""
    """A sentence of its own that tells what came of it."""

    @property
    def words(self) -> int:
        """
        How many words it has.
        """
        return len(self.text.split())
