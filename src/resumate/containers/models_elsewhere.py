"""
Models that are not set up: found on this machine, or to be set.
"""

from collections.abc import Sequence
from pathlib import Path

from resumate.application.models.list_models import ListedModel, ModelState
from resumate.config import Settings
from resumate.containers.lazily import lazily

SERVERS = (
    ("Ollama", "http://127.0.0.1:11434"),
    ("LM Studio", "http://127.0.0.1:1234"),
    ("llama.cpp", "http://127.0.0.1:8080"),
)
"""Who serves models on a machine, and where by default."""
_SHOWN = 5


def models_elsewhere(
    settings: Settings, servers: Sequence[tuple[str, str]] = SERVERS
) -> list[ListedModel]:
    """
    What is served here and not set up, and for each way that is not set what to set.
    """
    rows: list[ListedModel] = []
    if not settings.llm_url:
        rows += [row for name, url in servers if (row := _served(name, url))]
        if not rows:
            hint = "set RESUMATE_LLM_URL and RESUMATE_LLM_MODEL, or start Ollama"
            rows.append(ListedModel("openai", "", None, ModelState.UNSET, hint))
    if not weights_file(settings):
        hint = "resumate models install NAME, or set RESUMATE_LLM_FILE"
        rows.append(ListedModel("local", "", None, ModelState.UNSET, hint))
    for writer, value, variable in (
        ("sagemaker", settings.sagemaker_writer, "RESUMATE_SAGEMAKER_WRITER"),
        ("bedrock", settings.bedrock_writer, "RESUMATE_BEDROCK_WRITER"),
    ):
        if not value:
            hint = f"set {variable}"
            rows.append(ListedModel(writer, "", None, ModelState.UNSET, hint))
    return rows


def weights_file(settings: Settings) -> Path | None:
    """
    The weights that write here: those that are set, else those installed last.
    """
    if settings.llm_file:
        return Path(settings.llm_file).expanduser()
    folder = weights_folder(settings)
    found = sorted(folder.glob("*.gguf"), key=lambda file: -file.stat().st_mtime)
    return found[0] if found else None


def weights_folder(settings: Settings) -> Path:
    """
    Where weights are installed.
    """
    return settings.data_dir / "models"


def _served(name: str, url: str) -> ListedModel | None:
    client = lazily("models.openai_client:openai_client")(url)
    with client:
        offered = lazily("models.openai_client:offered_models")(client, seconds=0.5)
    if not offered:
        return None
    names = ", ".join(offered[:_SHOWN])
    hint = (
        f"{name} serves {names}: set RESUMATE_LLM_URL={url}/v1 and RESUMATE_LLM_MODEL"
    )
    return ListedModel("openai", offered[0], None, ModelState.FOUND, hint)
