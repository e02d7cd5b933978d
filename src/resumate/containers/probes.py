"""
How each part is tried.
"""

import threading
from collections.abc import Callable, Mapping

from resumate.application.models.list_models import TINY
from resumate.domain.ids import OwnerId
from resumate.domain.resume import Contact, ResumeContent
from resumate.ports.document_store import DocumentStore
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.entailment import Entailment
from resumate.ports.errors import TransientPortError
from resumate.ports.language_model import LanguageModel, WritingStyle
from resumate.ports.letter_repository import LetterRepository

NOBODY = OwnerId("nobody")
WORD_SECONDS = 30.0
"""How long a model is waited for that is asked for one word; weights may have to be
loaded first."""


def needed_probes(
    letters: Callable[[], LetterRepository],
    documents: Callable[[], DocumentStore],
    embedder: Callable[[], Embedder],
    **more: Callable[[], str],
) -> dict[str, Callable[[], str]]:
    """
    One probe for each part that no letter is written without. Parts are made when they
    are tried: one that cannot be made fails its own probe only.
    """

    def database() -> str:
        letters().list(NOBODY)
        return "answers"

    def store() -> str:
        documents().list(NOBODY)
        return "answers"

    def embedding() -> str:
        model = embedder()
        model.embed(["Is anybody there?"], TextKind.QUERY)
        return model.model.name

    return {"database": database, "store": store, "embedder": embedding, **more}


def probes(
    needed: Mapping[str, Callable[[], str]],
    models: Mapping[str, LanguageModel],
    judges: Mapping[str, Entailment],
) -> dict[str, Callable[[], str]]:
    """
    Those that are *needed*, and one for each model, which is asked for one word: to ask
    some is paid for.
    """

    def judging(judge: Entailment) -> Callable[[], str]:
        def probe() -> str:
            judge.judge(ResumeContent(Contact(), (), (), "en"), ["Is anybody there?"])
            return judge.name

        return probe

    def writer(model: LanguageModel) -> Callable[[], str]:
        return lambda: wrote_a_word(model)

    return {
        **needed,
        **{f"writer {name}": writer(model) for name, model in models.items()},
        **{f"judge {name}": judging(judge) for name, judge in judges.items()},
    }


def wrote_a_word(model: LanguageModel, seconds: float = WORD_SECONDS) -> str:
    """
    The name of the model, which was there and began to answer in time.
    """
    if not model.reachable():
        raise TransientPortError(
            f"{model.name} does not answer: is it running, and is its setting right?"
        )
    if model.style is WritingStyle.COMPOSE:
        return model.name
    failed: list[Exception] = []

    def ask() -> None:
        try:
            next(iter(model.stream(TINY)))
        except Exception as error:  # noqa: BLE001 - raised again below
            failed.append(error)

    # Beside: not each model can be told how long it may take.
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    if asking.is_alive():
        raise TransientPortError(
            f"{model.name} is there, and said nothing within {round(seconds)} seconds."
        )
    if failed:
        raise failed[0]
    return model.name
