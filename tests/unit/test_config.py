"""
Settings come from the environment, or are refused with one sentence.
"""

from pathlib import Path

import pytest

from resumate.config import InvalidSettingError, Mode, from_environment
from resumate.domain.spending import Cap, Prices


def test_nothing_set_is_local_mode():
    """
    A fresh machine needs no setting at all.
    """
    settings = from_environment({"XDG_DATA_HOME": "/somewhere"})

    assert Mode.LOCAL is settings.mode
    assert Path("/somewhere/resumate") == settings.data_dir
    assert settings.database_url is None


def test_a_model_is_set_by_address_and_name():
    """
    The writer's server and model travel together.
    """
    settings = from_environment(
        {"RESUMATE_LLM_URL": "http://127.0.0.1:11434", "RESUMATE_LLM_MODEL": "tiny"}
    )

    assert ("http://127.0.0.1:11434", "tiny") == (settings.llm_url, settings.llm_model)


def test_what_models_cost_and_may_cost():
    """
    Prices are for a million tokens; caps are in tokens, or in what the prices are in.
    """
    settings = from_environment(
        {
            "RESUMATE_PRICE_INPUT": "0.15",
            "RESUMATE_PRICE_OUTPUT": "0.6",
            "RESUMATE_MAX_COST_PER_LETTER": "0.02",
            "RESUMATE_MAX_TOKENS_PER_DAY": "50000",
        }
    )

    assert Prices(0.15, 0.6) == settings.prices
    assert Cap(cost=0.02) == settings.cap_per_letter
    assert Cap(tokens=50_000) == settings.cap_per_day
    assert from_environment({}).cap_per_letter.unlimited


@pytest.mark.parametrize(
    "name",
    ["X-Forwarded-User", "Remote-User", "Cf-Access-Authenticated-User-Email", "X_User"],
)
def test_a_proxy_says_who_asks_in_a_header_of_its_own(name):
    """
    Under whatever name proxies have for it.
    """
    assert from_environment({"RESUMATE_USER_HEADER": name}).user_header == name


def test_the_machines_own_certificates_are_no_file():
    """
    The word for them is PostgreSQL's.
    """
    told = {"RESUMATE_DATABASE_CA": "system"}

    assert from_environment(told).database_ca == "system"


def test_a_larger_machine_writes_more_letters_at_once():
    """
    Two at a time, or what is set.
    """
    told = {"RESUMATE_LETTERS_AT_ONCE": "8"}

    assert from_environment({}).letters_at_once == 2
    assert from_environment(told).letters_at_once == 8


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"RESUMATE_LETTERS_AT_ONCE": "0"}, "RESUMATE_LETTERS_AT_ONCE"),
        ({"RESUMATE_LETTERS_AT_ONCE": "many"}, "RESUMATE_LETTERS_AT_ONCE"),
        ({"RESUMATE_MAX_SECONDS_PER_LETTER": "1"}, "SECONDS_PER_LETTER must .* 5 to"),
        ({"RESUMATE_RETENTION_DAYS": "0.5"}, "RETENTION_DAYS must be a whole number"),
        ({"RESUMATE_RETENTION_DAYS": "99999999"}, "from 0 to 36500"),
        ({"RESUMATE_MAX_TOKENS_PER_DAY": "0.5"}, "MAX_TOKENS_PER_DAY must be a whole"),
        ({"RESUMATE_LETTERS_AT_ONCE": "2.5"}, "LETTERS_AT_ONCE must be a whole"),
        ({"RESUMATE_LLM_FILE": "/no/weights.gguf"}, "LLM_FILE says: /no/weights.gguf"),
        ({"RESUMATE_DATABASE_CA": "/no/ca.pem"}, "DATABASE_CA says: /no/ca.pem"),
        ({"RESUMATE_MODE": "moon"}, "RESUMATE_MODE"),
        ({"RESUMATE_USER_HEADER": "Host"}, "RESUMATE_USER_HEADER .* Host is not"),
        ({"RESUMATE_USER_HEADER": "user-agent"}, "RESUMATE_USER_HEADER"),
        ({"RESUMATE_USER_HEADER": "Sec-WebSocket-Key"}, "RESUMATE_USER_HEADER"),
        ({"RESUMATE_USER_HEADER": "X-Forwarded-For"}, "RESUMATE_USER_HEADER"),
        ({"RESUMATE_USER_HEADER": "X-User:"}, "RESUMATE_USER_HEADER"),
        ({"RESUMATE_LLM_URL": "http://x"}, "RESUMATE_LLM_MODEL"),
        ({"RESUMATE_LLM_MODEL": "tiny"}, "RESUMATE_LLM_URL"),
        ({"RESUMATE_PUBLIC_URL": "me.example"}, "PUBLIC_URL .* as https://letters.ex"),
        ({"RESUMATE_QUEUE_URL": "letters"}, "QUEUE_URL .* such as https://sqs"),
        ({"RESUMATE_CONNECTIONS_URL": "wss://a1/p"}, "CONNECTIONS_URL .*execute-api"),
        ({"RESUMATE_TOKEN_KEYS_URL": "keys.json"}, "TOKEN_KEYS_URL .*jwks.json"),
        (
            {"RESUMATE_LLM_URL": "127.0.0.1:11434/v1", "RESUMATE_LLM_MODEL": "tiny"},
            "RESUMATE_LLM_URL must be an address .* such as http://127.0.0.1:11434",
        ),
        ({"RESUMATE_LLM_STYLE": "loud"}, "RESUMATE_LLM_STYLE"),
        ({"RESUMATE_EMBEDDER_URL": "http://x"}, "RESUMATE_EMBEDDER_MODEL"),
        ({"RESUMATE_SAGEMAKER_EMBEDDER": "e1"}, "RESUMATE_EMBEDDER_MODEL"),
        ({"RESUMATE_EMBEDDER_MODEL": "bge"}, "RESUMATE_SAGEMAKER_EMBEDDER"),
        ({"RESUMATE_ENTAILMENT_URL": "http://x"}, "RESUMATE_ENTAILMENT_MODEL"),
        ({"RESUMATE_ENTAILMENT_MODEL": "judge"}, "RESUMATE_ENTAILMENT_URL"),
        ({"RESUMATE_ENTAILMENT_CLEARS": "all"}, "activities or findings or examined"),
        ({"RESUMATE_DATABASE_IAM": "perhaps"}, "RESUMATE_DATABASE_IAM"),
        (
            {"RESUMATE_DATABASE_IAM": "true", "RESUMATE_DATABASE_SECRET": "arn"},
            "RESUMATE_DATABASE_SECRET",
        ),
        ({"RESUMATE_PRICE_INPUT": "0.2"}, "RESUMATE_PRICE_OUTPUT"),
        ({"RESUMATE_MAX_COST_PER_DAY": "1"}, "RESUMATE_PRICE_INPUT"),
        ({"RESUMATE_MAX_TOKENS_PER_LETTER": "lots"}, "MAX_TOKENS_PER_LETTER"),
        ({"RESUMATE_MAX_TOKENS_PER_DAY": "-1"}, "MAX_TOKENS_PER_DAY"),
    ],
)
def test_a_bad_setting_is_named(environment, named):
    """
    The one sentence says which variable to mend.
    """
    with pytest.raises(InvalidSettingError, match=named):
        from_environment(environment)


def test_secrets_are_not_shown():
    """
    A settings object can be printed without giving a key away.
    """
    settings = from_environment(
        {
            "RESUMATE_LLM_URL": "http://x",
            "RESUMATE_LLM_MODEL": "tiny",
            "RESUMATE_LLM_API_KEY": "hush-hush",
            "RESUMATE_DATABASE_URL": "postgresql://u:hush-hush@db/x",
        }
    )

    assert "hush-hush" not in repr(settings)


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_is_known(mode):
    """
    Each mode is chosen by its name.
    """
    assert mode is from_environment({"RESUMATE_MODE": mode.value}).mode


def test_an_empty_setting_is_none():
    """
    As a list of settings writes what it leaves out.
    """
    assert from_environment({}) == from_environment(
        {"RESUMATE_MODE": "", "RESUMATE_LLM_URL": ""}
    )


def test_an_endpoint_that_embeds_says_what_it_serves():
    """
    Vectors are kept under their model's name, so an endpoint needs one.
    """
    settings = from_environment(
        {"RESUMATE_SAGEMAKER_EMBEDDER": "e1", "RESUMATE_EMBEDDER_MODEL": "bge-small"}
    )

    assert ("e1", "bge-small") == (settings.sagemaker_embedder, settings.embedder_model)


def test_what_is_required_is_named():
    """
    A setting that a mode needs and nobody set is named by its variable.
    """
    with pytest.raises(InvalidSettingError, match=r"RESUMATE_BUCKET .* aws mode"):
        from_environment({"RESUMATE_MODE": "aws"}).require("bucket")


def test_who_may_sign_up_is_a_list_of_domains():
    """
    Domains are compared in small letters; a switch that is neither on nor off is told.
    """
    settings = from_environment(
        {
            "RESUMATE_SIGN_UP_DOMAINS": "Example.org, lighthouse.example",
            "RESUMATE_SIGN_UP_TRUSTING": "true",
        }
    )

    assert {"example.org", "lighthouse.example"} == settings.sign_up_domains
    assert settings.sign_up_trusting
    with pytest.raises(InvalidSettingError, match="RESUMATE_SIGN_UP_TRUSTING"):
        from_environment({"RESUMATE_SIGN_UP_TRUSTING": "perhaps"})
