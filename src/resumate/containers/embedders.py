"""
Which model embeds, in every mode.
"""

from collections.abc import Callable
from typing import Any

from resumate.config import InvalidSettingError, Mode, Settings
from resumate.containers.aws_clients import model_client
from resumate.containers.lazily import lazily
from resumate.ports.embedder import Embedder


def embedder(settings: Settings, clients: Callable[[], Any]) -> Embedder:
    """
    On AWS a SageMaker endpoint; any OpenAI-compatible server; on one machine, where
    none is set, the packaged model. *clients* is asked for only where AWS runs the
    model.
    """
    alone = settings.mode is Mode.LOCAL
    model = settings.embedder_model or ""
    made: Embedder
    if (name := settings.sagemaker_embedder) and not alone:
        made = lazily("aws.embedder:SageMakerEmbedder")(
            model_client(clients, "sagemaker-runtime", "RESUMATE_SAGEMAKER_EMBEDDER"),
            lazily("aws.endpoint:parse_endpoint")(name),
            model,
        )
    elif (url := settings.embedder_url) and (model or not alone):
        client = lazily("models.openai_client:openai_client")(
            url, settings.embedder_api_key or ""
        )
        made = lazily("models.openai_embedder:OpenAICompatibleEmbedder")(client, model)
    elif alone:
        made = lazily("models.onnx_embedder:OnnxEmbedder")()
    else:
        raise InvalidSettingError(
            "RESUMATE_SAGEMAKER_EMBEDDER or RESUMATE_EMBEDDER_URL must be set in "
            f"{settings.mode.value} mode."
        )
    return made
