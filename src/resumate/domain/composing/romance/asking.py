"""
What a French or Spanish posting asks for, said back to the employer.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement, RequirementKind

_MOST_WORDS = 14
_ODD = regex(r"[.:;!?|/@]|\([^)]*$")
_STEERING = regex(
    r"\b(?:ignor\w+|instructions?|instrucciones|prompt|système|sistema|parfaite?|"
    r"perfect[oa]|embaucher?|contratar)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asking:
    """
    How one language says what is asked for.
    """

    lead: re.Pattern[str]
    """What stands before the thing itself ("Vous avez")."""
    tail: re.Pattern[str]
    has: re.Pattern[str]
    """Begins what one has: experience, knowledge."""
    paper: re.Pattern[str]
    act: re.Pattern[str]
    """An infinitive at the start."""
    you: re.Pattern[str]
    """What speaks to the reader, and cannot be said back."""
    turned: tuple[tuple[re.Pattern[str], str], ...]
    """From the employer's "our" to "your"."""
    with_article: Callable[[str], str | None]

    def asked_for(self, requirement: Requirement) -> tuple[str, str] | None:
        """
        ``noun`` or ``paper`` to have, ``verb`` or ``gerund`` to do; None if it is too
        long or too odd to be said back.
        """
        text = " ".join(re.sub(r"\s*\([^()]*\)", "", requirement.text).split())
        text = self.tail.sub("", self.lead.sub("", text.lstrip("•-– "))).rstrip(".,; ")
        if not text or len(text.split()) > _MOST_WORDS:
            return None
        if _ODD.search(text) or _STEERING.search(text) or self.you.search(text):
            return None
        for ours, yours in self.turned:
            text = ours.sub(yours, text)
        first = text.split(" ", maxsplit=1)[0]
        low = text if first.isupper() else text[0].lower() + text[1:]
        if requirement.kind is RequirementKind.DUTY:
            if self.act.match(first):
                return "verb", low
            said = self.with_article(low)
            return ("gerund", said) if said else None
        if self.paper.match(text):
            return "paper", low
        return ("noun", low) if self.has.match(text) else None
