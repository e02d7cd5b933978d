"""
Which judge is asked besides the truth gate, in every mode.
"""

from collections.abc import Mapping

from resumate.config import Settings
from resumate.containers.lazily import lazily
from resumate.ports.entailment import Entailment


def judges(settings: Settings) -> dict[str, Entailment]:
    """
    The judges that are set up, by what serves them; none: the gate stands alone.
    """
    if not (settings.entailment_url and settings.entailment_model):
        return {}
    client = lazily("models.openai_client:openai_client")(
        settings.entailment_url, settings.entailment_api_key or ""
    )
    made = lazily("models.openai_entailment:OpenAICompatibleEntailment")(
        client, settings.entailment_model
    )
    return {"openai": made}


def first(judges: Mapping[str, Entailment]) -> Entailment | None:
    """
    The one that is asked.
    """
    return next(iter(judges.values()), None)
