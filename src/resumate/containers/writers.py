"""
Which language models write, in every mode.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from resumate.config import Mode, Settings
from resumate.containers.aws_clients import model_client
from resumate.containers.lazily import lazily
from resumate.containers.models_elsewhere import weights_file
from resumate.ports.language_model import LanguageModel, WritingStyle

GRACE = 1.1
"""Times what a letter may take: who still writes then is cut off there, and what it
wrote is kept; who was silent is given up."""
PROBE_SECONDS = 4
"""How long a model is waited for when it is only asked whether it is there."""


def language_models(
    settings: Settings, clients: Callable[[], Any]
) -> dict[str, LanguageModel]:
    """
    The writers that are set up, by name; the composer last, as what everything falls
    back to. *clients* is asked for only where AWS runs the model.
    """
    auto = settings.llm_style == "auto"
    style = None if auto else WritingStyle(settings.llm_style)
    longest = GRACE * settings.max_seconds_per_letter
    patience = lazily("inference.patience:Patience")(silence=longest, total=longest)
    models: dict[str, LanguageModel] = {}
    if name := settings.sagemaker_writer:
        on_sagemaker = partial(
            model_client, clients, "sagemaker-runtime", "RESUMATE_SAGEMAKER_WRITER"
        )
        models["sagemaker"] = lazily("aws.language_model:SageMakerLanguageModel")(
            on_sagemaker(read_timeout=longest),
            lazily("aws.endpoint:parse_endpoint")(name),
            style,
            probe=on_sagemaker(read_timeout=PROBE_SECONDS),
            patience=patience,
        )
    if model := settings.bedrock_writer:
        on_bedrock = partial(
            model_client, clients, "bedrock-runtime", "RESUMATE_BEDROCK_WRITER"
        )
        models["bedrock"] = lazily("aws.bedrock_language_model:BedrockLanguageModel")(
            on_bedrock(read_timeout=longest),
            model,
            style,
            probe=on_bedrock(read_timeout=PROBE_SECONDS),
            patience=patience,
        )
    if settings.llm_url and settings.llm_model:
        models["openai"] = lazily("models.openai_model:OpenAICompatibleModel")(
            lazily("models.openai_client:openai_client")(
                settings.llm_url, settings.llm_api_key or ""
            ),
            settings.llm_model,
            style,
            patience,
        )
    if settings.mode is Mode.LOCAL and (weights := weights_file(settings)):
        models["local"] = lazily("models.llama_model:LlamaModel")(
            weights, style, patience=patience
        )
    resting = lazily("inference.resting_model:RestingModel")
    asked = {name: resting(model) for name, model in models.items()}
    return {**asked, "composer": lazily("local.composer:Composer")()}
