"""
Which judge is asked besides the truth gate, in every mode.
"""

from collections.abc import Callable, Mapping
from typing import Any

from resumate.config import Settings
from resumate.containers.aws_clients import model_client
from resumate.containers.lazily import lazily
from resumate.ports.entailment import Entailment

WORD_SECONDS = 8
"""How long one answer of a model on AWS is waited for."""


def judges(settings: Settings, clients: Callable[[], Any]) -> dict[str, Entailment]:
    """
    The judges that are set up, by what serves them; none: the gate stands alone.
    *clients* is asked for only where AWS runs the model.
    """
    made: dict[str, Entailment] = {}
    if name := settings.sagemaker_judge:
        made["sagemaker"] = lazily("aws.entailment:SageMakerEntailment")(
            model_client(
                clients,
                "sagemaker-runtime",
                "RESUMATE_SAGEMAKER_JUDGE",
                read_timeout=WORD_SECONDS,
            ),
            lazily("aws.endpoint:parse_endpoint")(name),
        )
    if settings.entailment_url and settings.entailment_model:
        client = lazily("models.openai_client:openai_client")(
            settings.entailment_url, settings.entailment_api_key or ""
        )
        made["openai"] = lazily("models.openai_entailment:OpenAICompatibleEntailment")(
            client, settings.entailment_model
        )
    return made


def first(judges: Mapping[str, Entailment]) -> Entailment | None:
    """
    The one that is asked.
    """
    return next(iter(judges.values()), None)
