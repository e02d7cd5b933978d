"""
What can be set, and where it comes from.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from resumate.domain.errors import ResuMateError


class InvalidSettingError(ResuMateError):
    """
    A setting has a value that cannot be used.
    """

    code = "setting.invalid"


class Mode(StrEnum):
    """
    Which adapters serve the ports.
    """

    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Settings:
    """
    All settings, typed. `from_environment` reads them; tests construct them.
    """

    mode: Mode = Mode.LOCAL
    data_dir: Path = field(default_factory=lambda: default_data_dir(os.environ))
    database_url: str | None = field(default=None, repr=False)
    """A PostgreSQL with pgvector; None runs the embedded one."""
    database_admin_url: str | None = field(default=None, repr=False)
    """The role that migrates, where it is not the application's."""
    public_url: str | None = None
    """Where the server is reached from outside, if it cannot see that for itself."""
    llm_url: str | None = None
    llm_model: str | None = None
    llm_api_key: str | None = field(default=None, repr=False)
    llm_style: str = "auto"
    embedder_url: str | None = None
    embedder_model: str | None = None
    embedder_api_key: str | None = field(default=None, repr=False)
    max_upload_bytes: int = 10_000_000


_NAMES = {
    "database_url": "RESUMATE_DATABASE_URL",
    "database_admin_url": "RESUMATE_DATABASE_ADMIN_URL",
    "public_url": "RESUMATE_PUBLIC_URL",
    "llm_url": "RESUMATE_LLM_URL",
    "llm_model": "RESUMATE_LLM_MODEL",
    "llm_api_key": "RESUMATE_LLM_API_KEY",
    "llm_style": "RESUMATE_LLM_STYLE",
    "embedder_url": "RESUMATE_EMBEDDER_URL",
    "embedder_model": "RESUMATE_EMBEDDER_MODEL",
    "embedder_api_key": "RESUMATE_EMBEDDER_API_KEY",
}
_STYLES = {"auto", "polish", "free"}


def default_data_dir(environment: Mapping[str, str]) -> Path:
    """
    ``$RESUMATE_DATA_DIR``, else ``resumate`` in the user's data folder (XDG).
    """
    if chosen := environment.get("RESUMATE_DATA_DIR"):
        return Path(chosen).expanduser()
    share = environment.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(share).expanduser() / "resumate"


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """
    The settings that ``RESUMATE_*`` variables give; InvalidSettingError for a bad one.
    """
    environment = os.environ if environment is None else environment
    texts = {
        name: environment[variable]
        for name, variable in _NAMES.items()
        if environment.get(variable)
    }
    if texts.get("llm_style", "auto") not in _STYLES:
        raise InvalidSettingError("RESUMATE_LLM_STYLE must be auto, polish or free.")
    if bool(texts.get("llm_url")) != bool(texts.get("llm_model")):
        raise InvalidSettingError(
            "Set RESUMATE_LLM_URL and RESUMATE_LLM_MODEL together, or neither."
        )
    if bool(texts.get("embedder_url")) != bool(texts.get("embedder_model")):
        raise InvalidSettingError(
            "Set RESUMATE_EMBEDDER_URL and RESUMATE_EMBEDDER_MODEL together, "
            "or neither."
        )
    return Settings(
        mode=_mode(environment),
        data_dir=default_data_dir(environment),
        **texts,  # type: ignore[arg-type]
    )


def _mode(environment: Mapping[str, str]) -> Mode:
    name = environment.get("RESUMATE_MODE", Mode.LOCAL.value)
    try:
        return Mode(name)
    except ValueError as error:
        known = ", ".join(mode.value for mode in Mode)
        raise InvalidSettingError(f"RESUMATE_MODE must be one of: {known}.") from error
