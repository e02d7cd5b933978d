"""
Who may write, and who does.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from resumate.domain.errors import InvalidRequestError
from resumate.ports.language_model import LanguageModel

COMPOSER = "composer"
WRITERS = ("auto", COMPOSER, "openai", "local", "sagemaker", "bedrock")
"""What a letter may ask for, if it is set up."""


@dataclass(frozen=True, slots=True)
class Writer:
    """
    A model to write with, and what the person should know about the choice.
    """

    model: LanguageModel
    note: str | None = None
    stand_in: LanguageModel | None = None
    """Who takes over if the model fails; none where the person chose the writer."""


@dataclass(frozen=True, slots=True)
class Writers:
    """
    The writers that are set up, by name; the composer is always among them.
    """

    models: Mapping[str, LanguageModel]

    def require(self, wish: str) -> None:
        """
        InvalidRequestError unless *wish* is ``auto`` or a writer that is set up.
        """
        if wish != "auto" and wish not in self.models:
            names = ", ".join(["auto", *self.models])
            raise InvalidRequestError(
                f"The writer '{wish[:20]}' is not set up; choose one of: {names}. "
                "RESUMATE_LLM_URL and RESUMATE_LLM_MODEL set up 'openai', "
                "RESUMATE_LLM_FILE 'local', "
                "RESUMATE_SAGEMAKER_WRITER 'sagemaker', RESUMATE_BEDROCK_WRITER "
                "'bedrock'.",
                "writer",
            )

    def choose(self, wish: str) -> Writer:
        """
        The writer for *wish*: ``auto`` takes the first model that answers, or else
        the composer.
        """
        self.require(wish)
        composer = self.models[COMPOSER]
        if wish != "auto":
            return Writer(self.models[wish])
        others = [m for name, m in self.models.items() if name != COMPOSER]
        for model in others:
            if model.reachable():
                return Writer(model, stand_in=composer)
        if others:
            names = ", ".join(model.name for model in others)
            return Writer(composer, f"{names} does not answer, so no model was used.")
        return Writer(composer)
