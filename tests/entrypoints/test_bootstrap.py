"""
Wiring is not type-checked: this is its compiler.
"""

import socket
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from loading import loaded
from resumate.application.models.writers import WRITERS
from resumate.bootstrap import application, bootstrap
from resumate.config import InvalidSettingError, Mode, Settings
from resumate.containers.lazily import lazily
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import TooSlowError, UnreachableError
from resumate.ports.language_model import Prompt

THREADS = 8
CLOUD = {
    "bucket": "uploads",
    "queue_url": "http://127.0.0.1:4566/000000000000/letters",
    "connections_url": "http://127.0.0.1:4566/_aws/execute-api/a1/prod",
    "token_issuer": "https://issuer.example/pool",
    "token_client_id": "page",
    "sagemaker_writer": "writers/large",
    "sagemaker_judge": "writers/large",
    "sagemaker_embedder": "embedder",
    "embedder_model": "bge-small",
    "bedrock_writer": "amazon.nova-pro-v1:0",
}
EVERYTHING = {
    "llm_url": "http://127.0.0.1:9/v1",
    "llm_model": "keeper:3b",
    "llm_file": "keeper-3b.gguf",
    **CLOUD,
}
"""What chooses an adapter, all of it: what is new has its value here."""


@pytest.fixture(params=list(Mode))
def settings(request, migrated_database, tmp_path, monkeypatch):
    """
    Everything set, in each mode.
    """
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    return Settings(
        mode=request.param,
        data_dir=tmp_path,
        database_url=migrated_database.app_dsn,
        database_admin_url=migrated_database.admin_dsn,
        database_ca="ca.pem",
        **EVERYTHING,
    )


@pytest.mark.postgres
def test_every_provider_can_be_made(settings):
    """
    In each mode every adapter and every use case is made without complaint.
    """
    assembly = bootstrap(settings)
    try:
        assembly.use_cases.check_dependencies()
        for container in (assembly.adapters, assembly.use_cases):
            made = {name: make() for name, make in container.providers.items()}

            assert made
    finally:
        assembly.close()


def test_modes_offer_the_same_adapters():
    """
    What a use case asks of the adapters is there in every mode, under the same name.
    """
    local, emulated, aws = (
        set(bootstrap(Settings(mode=mode)).adapters.providers)
        for mode in (Mode.LOCAL, Mode.EMULATED, Mode.AWS)
    )

    assert aws == emulated
    own = {"log", "upload_receiver", "token_issuer", "elsewhere", "weights", "own_jobs"}
    own.add("sole_server")
    assert local - aws == own
    assert aws - local == set()


@pytest.fixture
def hasty():
    """
    Threads take turns as often as they can.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("name", ["connections", "notifier", "telemetry"])
def test_threads_that_ask_at_once_share_one_adapter(name, tmp_path):
    """
    A server's writers start together: with a notifier each, the letters of one would be
    told to nobody.
    """
    assembly = application(Settings(data_dir=tmp_path))
    together = threading.Barrier(THREADS)

    def asked(_):
        together.wait()
        return assembly.adapters.providers[name]()

    with ThreadPoolExecutor(THREADS) as pool:
        made = list(pool.map(asked, range(THREADS)))

    assert 1 == len(set(map(id, made)))


def test_the_laptop_is_not_assembled_in_the_cloud():
    """
    The page and the command line say that they run in local mode only.
    """
    with pytest.raises(InvalidSettingError, match="RESUMATE_MODE"):
        application(Settings(mode=Mode.AWS))


@pytest.mark.parametrize("name", ["bedrock_writer", "sagemaker_writer"])
def test_a_model_of_aws_without_a_region_stops_the_start(name, tmp_path):
    """
    One sentence names the setting and what is missing, before anybody is served.
    """
    settings = Settings(data_dir=tmp_path, **{name: "a-model"})

    with pytest.raises(InvalidSettingError, match=f"{name.upper()} .*AWS_DEFAULT_REG"):
        application(settings).start()


def test_a_judge_on_aws_without_a_region_stops_the_start(tmp_path):
    """
    As a writer does.
    """
    settings = Settings(data_dir=tmp_path, sagemaker_judge="a-model")

    with pytest.raises(InvalidSettingError, match=r"JUDGE .*AWS_DEFAULT_REGION"):
        application(settings).start()


@pytest.mark.parametrize(
    ("port", "variable"),
    [
        ("document_store", "RESUMATE_BUCKET"),
        ("job_queue", "RESUMATE_QUEUE_URL"),
        ("notifier", "RESUMATE_CONNECTIONS_URL"),
        ("token_verifier", "RESUMATE_TOKEN_ISSUER"),
        ("embedder", "RESUMATE_SAGEMAKER_EMBEDDER"),
        ("pool", "RESUMATE_DATABASE_URL"),
    ],
)
def test_what_is_not_set_is_named(port, variable, monkeypatch):
    """
    An adapter whose setting is missing names the variable, and only when it is used.
    """
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    adapters = bootstrap(Settings(mode=Mode.AWS)).adapters

    with pytest.raises(InvalidSettingError, match=variable):
        getattr(adapters, port)()


@pytest.mark.postgres
def test_beside_an_emulator_the_embedded_database_is_the_default(data_dir):
    """
    In emulated mode, as in local mode, who sets no PostgreSQL has one.
    """
    assembly = bootstrap(Settings(mode=Mode.EMULATED, data_dir=data_dir))

    try:
        assembly.migrate()
        with assembly.adapters.pool().connection() as connection:
            assert connection.execute("select count(*) from letter").fetchone()
    finally:
        assembly.close()


@pytest.mark.parametrize("url", ["sslmode=require host=db", "sslmode=disable host=db"])
def test_the_database_is_verified_on_aws(url):
    """
    On AWS nothing weakens the check of the database's certificate and name.
    """
    settings = Settings(mode=Mode.AWS, database_url=url, database_ca="ca.pem")

    with pytest.raises(InvalidSettingError, match="sslmode"):
        bootstrap(settings).adapters.database().pool  # noqa: B018


START = (
    "from resumate.bootstrap import bootstrap; "
    "from resumate.config import from_environment; "
    "assembly = bootstrap(from_environment()); "
)


def test_a_laptop_loads_no_boto3():
    """
    In local mode nothing of AWS is imported.
    """
    modules = loaded(START + "assembly.adapters.embedder")

    assert "boto3" not in modules
    assert "botocore" not in modules
    assert not any(name.startswith("resumate.adapters.aws") for name in modules)


def test_a_laptop_may_write_with_bedrock(monkeypatch):
    """
    In local mode too a model that AWS runs can write; the composer comes last.
    """
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    settings = Settings(sagemaker_writer="e1", bedrock_writer="amazon.nova-pro-v1:0")

    models = bootstrap(settings).adapters.language_models()

    assert list(models) == ["sagemaker", "bedrock", "composer"]


@pytest.mark.parametrize("writer", ["openai", "sagemaker", "bedrock"])
def test_a_model_that_hangs_is_given_up_and_then_left_alone(writer, monkeypatch):
    """
    Within what a letter may take, and after two such silences at once.
    """
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"http://127.0.0.1:{mute.getsockname()[1]}"
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.setenv(name, "test")
        monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
        monkeypatch.setenv("AWS_ENDPOINT_URL", url)
        settings = Settings(
            llm_url=url, llm_model="m", max_seconds_per_letter=0.2, **CLOUD
        )
        model = bootstrap(settings).adapters.language_models()[writer]
        plan = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
        prompt = Prompt("Write.", "", plan)
        begun = time.monotonic()

        for error in (TooSlowError, TooSlowError, UnreachableError):
            with pytest.raises(error):
                list(model.stream(prompt))

    assert time.monotonic() - begun < 10


def test_every_writer_can_be_asked_for(monkeypatch):
    """
    What the container calls its writers is what the command line takes.
    """
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")

    models = bootstrap(Settings(**EVERYTHING)).adapters.language_models()

    assert {"auto", *models} == set(WRITERS)


def test_a_package_that_is_not_installed_is_named():
    """
    A setting that needs a package which is not there says how to get it.
    """
    program = (
        "import sys; sys.modules['boto3'] = None\n"
        + START
        + "\ntry: assembly.adapters.language_models()"
        "\nexcept Exception as error: found = error"
        "\nassert \"pip install '.[aws]'\" in str(found), found\npass"
    )

    assert loaded(program, RESUMATE_BEDROCK_WRITER="amazon.nova-pro-v1:0")


def test_a_module_that_is_not_there_is_no_package_to_install():
    """
    A path that is written wrongly is told as it is.
    """
    for path in ("models.openai_modle:OpenAICompatibleModel", "modles.tokenizer:x"):
        with pytest.raises(ModuleNotFoundError, match="No module named 'resumate"):
            lazily(path)()


def test_the_authorizer_loads_neither_boto3_nor_psycopg():
    """
    Who only checks a token imports what checks tokens.
    """
    modules = loaded(
        START + "assembly.use_cases.verify_token()",
        RESUMATE_MODE="aws",
        RESUMATE_TOKEN_ISSUER="https://issuer.example/pool",
        RESUMATE_TOKEN_CLIENT_ID="page",
    )

    assert {"boto3", "botocore", "psycopg", "numpy"} & modules == set()
    assert "jwt" in modules


ON_AWS = {
    "AWS_DEFAULT_REGION": "eu-west-1",
    "RESUMATE_MODE": "aws",
    "RESUMATE_DATABASE_URL": "postgresql://resumate_app@db.example/resumate",
    "RESUMATE_DATABASE_CA": "ca.pem",
    "RESUMATE_BUCKET": "uploads",
    "RESUMATE_QUEUE_URL": "https://sqs.example/1/letters",
    "RESUMATE_CONNECTIONS_URL": "https://a1.example/prod",
    "RESUMATE_SAGEMAKER_EMBEDDER": "embedder",
    "RESUMATE_EMBEDDER_MODEL": "bge-small",
}


def test_the_function_that_looks_up_loads_nothing_that_reads():
    """
    Who asks what is kept does not wait for what reads postings, checks and composes.
    """
    modules = loaded(
        "from resumate_lambda import fetch_user_data; "
        "from resumate_lambda.application import application; "
        "application().use_cases.list_letters()",
        **ON_AWS,
    )

    reading = {"posting_reading", "grounding", "composing", "matching", "reading"}
    assert {f"resumate.domain.{name}" for name in reading} & modules == set()
    assert "resumate.wire" in modules


def test_the_cloud_loads_no_local_stub():
    """
    On AWS nothing is imported of the laptop's own, except the writer without a model.
    """
    modules = loaded(
        START + "assembly.use_cases.work_queue(); assembly.use_cases.read_upload()",
        **ON_AWS,
    )

    local = {name for name in modules if name.startswith("resumate.adapters.local.")}
    assert local == {"resumate.adapters.local.composer"}
    assert "boto3" in modules
