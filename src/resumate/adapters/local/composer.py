"""
The writer that needs no model.
"""

from collections.abc import Iterator

from resumate.domain.composing import compose_paragraphs
from resumate.domain.letter import TokenUsage
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    StopReason,
    WritingStyle,
)


class Composer(LanguageModel):
    """
    Writes the plan out by the rules of `resumate.domain.composing`.
    """

    @property
    def name(self) -> str:
        """
        ``composer``.
        """
        return "composer"

    @property
    def style(self) -> WritingStyle:
        """
        Needs no model.
        """
        return WritingStyle.COMPOSE

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        The letter, sentence by sentence; costs no tokens.
        """
        separator = ""
        for paragraph in compose_paragraphs(prompt.plan):
            for sentence in paragraph:
                yield separator + sentence.text
                separator = " "
            separator = "\n\n"
        yield Completion(TokenUsage(), StopReason.END)

    def reachable(self) -> bool:
        """
        Always.
        """
        return True
