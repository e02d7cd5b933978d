"""
What can be set, and where it comes from.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from resumate.domain.errors import ResuMateError
from resumate.domain.spending import Cap, Prices
from resumate.domain.trust import Trust
from resumate.ports.document_store import LARGEST_FILE

MAX_SECONDS = 120
LETTERS_AT_ONCE = 2


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
    EMULATED = "emulated"
    """As on AWS, against an emulator on this machine."""
    AWS = "aws"


@dataclass(frozen=True, slots=True)
class Settings:
    """
    All settings, typed. `from_environment` reads them; tests construct them.
    """

    mode: Mode = Mode.LOCAL
    data_dir: Path = field(default_factory=lambda: _default_data_dir(os.environ))
    database_url: str | None = field(default=None, repr=False)
    """A PostgreSQL with pgvector; None runs the embedded one."""
    database_admin_url: str | None = field(default=None, repr=False)
    """The role that migrates, where it is not the application's."""
    database_ca: str | None = None
    """The file of certificates that the database's must be signed by."""
    database_iam: bool = False
    """Sign in to the database with the role's credentials."""
    database_secret: str | None = None
    """Where Secrets Manager keeps the database's password."""
    public_url: str | None = None
    """Where the server is reached from outside, if it cannot see that for itself."""
    user_header: str | None = None
    """The header in which a proxy says who is asking; None: they say it themselves."""
    llm_url: str | None = None
    llm_model: str | None = None
    llm_api_key: str | None = field(default=None, repr=False)
    llm_style: str = "auto"
    llm_file: str | None = None
    """A GGUF file of weights, run in this process."""
    embedder_url: str | None = None
    embedder_model: str | None = None
    embedder_api_key: str | None = field(default=None, repr=False)
    entailment_url: str | None = None
    """Where a judge answers that reads whether lines tell what a sentence tells."""
    entailment_model: str | None = None
    entailment_api_key: str | None = field(default=None, repr=False)
    entailment_clears: Trust = Trust.EXAMINED
    bucket: str | None = None
    kms_key: str | None = None
    queue_url: str | None = None
    connections_url: str | None = None
    """The stage of the WebSocket API, as ``https://…``."""
    token_issuer: str | None = None
    token_client_id: str | None = None
    token_keys_url: str | None = None
    """The issuer's key set; None: where the issuer publishes it."""
    sagemaker_writer: str | None = None
    """``endpoint`` or ``endpoint/component``."""
    sagemaker_embedder: str | None = None
    sagemaker_judge: str | None = None
    """Asked before any other judge."""
    bedrock_writer: str | None = None
    letters_at_once: int = LETTERS_AT_ONCE
    """How many letters one server writes at the same time."""
    max_upload_bytes: int = LARGEST_FILE
    retention_days: int = 0
    """After how long untouched resumes and letters are erased; 0: never."""
    prices: Prices | None = None
    """What a million tokens cost."""
    max_seconds_per_letter: float = MAX_SECONDS
    """How long models may take for one letter or turn, and each of their answers."""
    cap_per_letter: Cap = field(default_factory=Cap)
    """What language models may use for one letter, or one turn of a chat."""
    cap_per_day: Cap = field(default_factory=Cap)
    """… for one person, each day (UTC)."""
    sign_up_domains: frozenset[str] = frozenset()
    """Whose addresses may sign up at the identity provider; none named: all may."""
    sign_up_trusting: bool = False
    """Whether an address is taken as theirs without a code sent to it."""

    def require(self, name: str) -> str:
        """
        The setting of that name; InvalidSettingError, naming its variable, if unset.
        """
        value = getattr(self, name)
        if not value:
            raise InvalidSettingError(
                f"{_NAMES[name]} must be set in {self.mode.value} mode."
            )
        return str(value)


_NAMES = {
    "database_url": "RESUMATE_DATABASE_URL",
    "database_admin_url": "RESUMATE_DATABASE_ADMIN_URL",
    "database_ca": "RESUMATE_DATABASE_CA",
    "database_secret": "RESUMATE_DATABASE_SECRET",
    "public_url": "RESUMATE_PUBLIC_URL",
    "user_header": "RESUMATE_USER_HEADER",
    "llm_url": "RESUMATE_LLM_URL",
    "llm_model": "RESUMATE_LLM_MODEL",
    "llm_api_key": "RESUMATE_LLM_API_KEY",
    "llm_style": "RESUMATE_LLM_STYLE",
    "llm_file": "RESUMATE_LLM_FILE",
    "embedder_url": "RESUMATE_EMBEDDER_URL",
    "embedder_model": "RESUMATE_EMBEDDER_MODEL",
    "embedder_api_key": "RESUMATE_EMBEDDER_API_KEY",
    "entailment_url": "RESUMATE_ENTAILMENT_URL",
    "entailment_model": "RESUMATE_ENTAILMENT_MODEL",
    "entailment_api_key": "RESUMATE_ENTAILMENT_API_KEY",
    "bucket": "RESUMATE_BUCKET",
    "kms_key": "RESUMATE_KMS_KEY",
    "queue_url": "RESUMATE_QUEUE_URL",
    "connections_url": "RESUMATE_CONNECTIONS_URL",
    "token_issuer": "RESUMATE_TOKEN_ISSUER",
    "token_client_id": "RESUMATE_TOKEN_CLIENT_ID",
    "token_keys_url": "RESUMATE_TOKEN_KEYS_URL",
    "sagemaker_writer": "RESUMATE_SAGEMAKER_WRITER",
    "sagemaker_embedder": "RESUMATE_SAGEMAKER_EMBEDDER",
    "sagemaker_judge": "RESUMATE_SAGEMAKER_JUDGE",
    "bedrock_writer": "RESUMATE_BEDROCK_WRITER",
}
KNOWN = frozenset(_NAMES.values()) | frozenset(
    """
    RESUMATE_DATABASE_IAM RESUMATE_DATA_DIR RESUMATE_ENTAILMENT_CLEARS
    RESUMATE_LETTERS_AT_ONCE RESUMATE_MAX_COST_PER_DAY RESUMATE_MAX_COST_PER_LETTER
    RESUMATE_MAX_SECONDS_PER_LETTER RESUMATE_MAX_TOKENS_PER_DAY
    RESUMATE_MAX_TOKENS_PER_LETTER RESUMATE_MODE
    RESUMATE_PRICE_INPUT RESUMATE_PRICE_OUTPUT RESUMATE_RETENTION_DAYS
    RESUMATE_SIGN_UP_DOMAINS RESUMATE_SIGN_UP_TRUSTING RESUMATE_USER
    """.split()
)
"""All variables that set something."""
_MODEL_SERVER = "http://127.0.0.1:11434"
_EXAMPLES = {
    "public_url": "https://letters.example.org",
    "queue_url": "https://sqs.eu-west-1.amazonaws.com/123456789012/letters",
    "connections_url": "https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod",
    "token_keys_url": "https://login.example.org/.well-known/jwks.json",
}
"""Addresses that are not of a model's server."""
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OTHER_HEADERS = frozenset(
    """
    age allow alt-used authorization cache-control connection cookie date dnt etag
    expect expires forwarded from host idempotency-key keep-alive last-modified location
    max-forwards origin pragma priority proxy-authenticate proxy-authorization
    proxy-connection range referer server te trailer transfer-encoding upgrade
    upgrade-insecure-requests user-agent vary via warning www-authenticate
    x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-prefix
    x-forwarded-proto x-forwarded-server x-real-ip x-request-id
    """.split()
)
_OTHER_KINDS = ("accept", "access-control-", "content-", "if-", "sec-")
"""Names, and how names begin, of headers that say something else: whoever asks sets
them, or whatever stands between."""
_MOST_AT_ONCE = 40
"""Each holds a connection to the database while it waits for work."""
_SYSTEM_CA = "system"
"""libpq's word for the certificates that the machine trusts."""
_MOST_DAYS = 36_500
_MOST_TOKENS = 10**12
_FEWEST_SECONDS, _MOST_SECONDS = 5, 3600
_STYLES = {"auto", "polish", "free"}


def _default_data_dir(environment: Mapping[str, str]) -> Path:
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
    mode = _mode(environment)
    _check_addresses(texts)
    _check_header(texts.get("user_header", "X-Forwarded-User"))
    _check_models(texts)
    if mode is Mode.LOCAL:  # what is deployed was packed with its files
        _check_files(texts)
    prices = _prices(environment)
    iam = _switch(environment, "RESUMATE_DATABASE_IAM")
    if iam and "database_secret" in texts:
        raise InvalidSettingError(
            "Set RESUMATE_DATABASE_IAM or RESUMATE_DATABASE_SECRET, not both."
        )
    return Settings(
        mode=mode,
        data_dir=_default_data_dir(environment),
        database_iam=iam,
        entailment_clears=_trust(environment),
        sign_up_domains=_domains(environment),
        sign_up_trusting=_switch(environment, "RESUMATE_SIGN_UP_TRUSTING"),
        letters_at_once=_whole(
            environment, "RESUMATE_LETTERS_AT_ONCE", 1, _MOST_AT_ONCE, LETTERS_AT_ONCE
        ),
        retention_days=_whole(environment, "RESUMATE_RETENTION_DAYS", 0, _MOST_DAYS, 0),
        prices=prices,
        max_seconds_per_letter=_whole(
            environment,
            "RESUMATE_MAX_SECONDS_PER_LETTER",
            _FEWEST_SECONDS,
            _MOST_SECONDS,
            MAX_SECONDS,
        ),
        cap_per_letter=_cap(
            environment,
            "RESUMATE_MAX_TOKENS_PER_LETTER",
            "RESUMATE_MAX_COST_PER_LETTER",
            prices,
        ),
        cap_per_day=_cap(
            environment,
            "RESUMATE_MAX_TOKENS_PER_DAY",
            "RESUMATE_MAX_COST_PER_DAY",
            prices,
        ),
        **texts,  # type: ignore[arg-type]
    )


def _check_addresses(texts: Mapping[str, str]) -> None:
    for name, address in texts.items():
        if not name.endswith("_url") or name.startswith("database"):
            continue  # the database's own driver says what is wrong with that one
        scheme, _, host = address.partition("://")
        if scheme.lower() not in {"http", "https"} or not host:
            raise InvalidSettingError(
                f"{_NAMES[name]} must be an address that begins with http:// or "
                f"https://, such as {_EXAMPLES.get(name, _MODEL_SERVER)}."
            )


def _check_files(texts: Mapping[str, str]) -> None:
    for name in ("database_ca", "llm_file"):
        file = texts.get(name, "")
        if not file or file == _SYSTEM_CA or Path(file).expanduser().is_file():
            continue
        raise InvalidSettingError(
            f"There is no file where {_NAMES[name]} says: {file}."
        )


def _check_header(name: str) -> None:
    other = name.lower()
    taken = other in _OTHER_HEADERS or other.startswith(_OTHER_KINDS)
    if taken or not _HEADER.fullmatch(name):
        raise InvalidSettingError(
            "RESUMATE_USER_HEADER must be a header in which the proxy alone says who "
            f"is asking, such as X-Forwarded-User: {name[:40]} is not one."
        )


def _check_models(texts: Mapping[str, str]) -> None:
    if texts.get("llm_style", "auto") not in _STYLES:
        raise InvalidSettingError("RESUMATE_LLM_STYLE must be auto, polish or free.")
    if bool(texts.get("llm_url")) != bool(texts.get("llm_model")):
        raise InvalidSettingError(
            "Set RESUMATE_LLM_URL and RESUMATE_LLM_MODEL together, or neither."
        )
    if bool(texts.get("entailment_url")) != bool(texts.get("entailment_model")):
        raise InvalidSettingError(
            "Set RESUMATE_ENTAILMENT_URL and RESUMATE_ENTAILMENT_MODEL together, or "
            "neither."
        )
    served = texts.get("embedder_url") or texts.get("sagemaker_embedder")
    if bool(texts.get("embedder_model")) != bool(served):
        raise InvalidSettingError(
            "Set RESUMATE_EMBEDDER_MODEL together with RESUMATE_EMBEDDER_URL or "
            "RESUMATE_SAGEMAKER_EMBEDDER, or none of them."
        )


def _prices(environment: Mapping[str, str]) -> Prices | None:
    read = _number(environment, "RESUMATE_PRICE_INPUT")
    written = _number(environment, "RESUMATE_PRICE_OUTPUT")
    if read is None and written is None:
        return None
    if read is None or written is None:
        raise InvalidSettingError(
            "Set RESUMATE_PRICE_INPUT and RESUMATE_PRICE_OUTPUT together, or neither."
        )
    return Prices(read, written)


def _cap(
    environment: Mapping[str, str], in_tokens: str, in_money: str, prices: Prices | None
) -> Cap:
    tokens = _whole(environment, in_tokens, 0, _MOST_TOKENS, -1)
    cost = _number(environment, in_money)
    if cost is not None and prices is None:
        raise InvalidSettingError(
            f"{in_money} needs RESUMATE_PRICE_INPUT and RESUMATE_PRICE_OUTPUT."
        )
    return Cap(None if tokens < 0 else tokens, cost)


def _number(environment: Mapping[str, str], name: str) -> float | None:
    text = environment.get(name, "")
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise InvalidSettingError(f"{name} must be a number, 0 or more.")
    return number


def _whole(
    environment: Mapping[str, str], name: str, least: int, most: int, unset: int
) -> int:
    number = _number(environment, name)
    if number is None:
        return unset
    if not least <= number <= most or number != int(number):
        raise InvalidSettingError(
            f"{name} must be a whole number from {least} to {most}."
        )
    return int(number)


def _domains(environment: Mapping[str, str]) -> frozenset[str]:
    named = environment.get("RESUMATE_SIGN_UP_DOMAINS", "").lower().split(",")
    return frozenset(domain.strip() for domain in named if domain.strip())


def _switch(environment: Mapping[str, str], name: str) -> bool:
    value = environment.get(name, "").lower()
    if value not in {"", "false", "true"}:
        raise InvalidSettingError(f"{name} must be true or false.")
    return value == "true"


def _mode(environment: Mapping[str, str]) -> Mode:
    name = environment.get("RESUMATE_MODE") or Mode.LOCAL.value
    try:
        return Mode(name)
    except ValueError as error:
        known = ", ".join(mode.value for mode in Mode)
        raise InvalidSettingError(f"RESUMATE_MODE must be one of: {known}.") from error


def _trust(environment: Mapping[str, str]) -> Trust:
    name = environment.get("RESUMATE_ENTAILMENT_CLEARS") or Trust.EXAMINED.value
    try:
        return Trust(name)
    except ValueError as error:
        known = " or ".join(trust.value for trust in Trust)
        raise InvalidSettingError(
            f"RESUMATE_ENTAILMENT_CLEARS must be {known}."
        ) from error
