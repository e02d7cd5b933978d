"""
With what it is done on AWS.
"""

from typing import Any
from uuid import uuid4

from dependency_injector import containers, providers

from resumate.config import InvalidSettingError, Settings
from resumate.containers.judges import first, judges
from resumate.containers.lazily import lazily
from resumate.containers.probes import needed_probes, probes
from resumate.containers.use_cases import now
from resumate.containers.writers import language_models
from resumate.ports.embedder import Embedder


def embedder(settings: Settings, clients: Any) -> Embedder:
    """
    A SageMaker endpoint, or any OpenAI-compatible server.
    """
    model = settings.embedder_model or ""
    if name := settings.sagemaker_embedder:
        endpoint = lazily("aws.endpoint:parse_endpoint")(name)
        client = clients.client("sagemaker-runtime")
        made: Embedder = lazily("aws.embedder:SageMakerEmbedder")(
            client, endpoint, model
        )
        return made
    if url := settings.embedder_url:
        client = lazily("models.openai_client:openai_client")(
            url, settings.embedder_api_key or ""
        )
        other: Embedder = lazily("models.openai_embedder:OpenAICompatibleEmbedder")(
            client, model
        )
        return other
    raise InvalidSettingError(
        "RESUMATE_SAGEMAKER_EMBEDDER or RESUMATE_EMBEDDER_URL must be set in "
        f"{settings.mode.value} mode."
    )


def database(settings: Settings, clients: Any) -> Any:
    """
    PostgreSQL on RDS.
    """
    # Imported here, as `lazily` does: not every function needs psycopg.
    from resumate.containers.rds import RdsDatabase  # noqa: PLC0415

    # `clients` is a provider: only some ways to sign in need boto3.
    return RdsDatabase(settings, lambda service: clients().client(service))


class AwsAdapters(containers.DeclarativeContainer):
    """
    The ports on AWS, each imported when it is first used.
    """

    settings = providers.Dependency(instance_of=Settings)
    clock = providers.Object(now)
    new_id = providers.Object(uuid4)

    clients = providers.ThreadSafeSingleton(lazily("aws.clients:Clients"))
    database = providers.ThreadSafeSingleton(database, settings, clients.provider)
    pool = database.provided.pool
    telemetry = providers.ThreadSafeSingleton(
        lazily("aws.telemetry:CloudWatchTelemetry"), now=clock
    )
    text_extractor = providers.ThreadSafeSingleton(
        lazily("documents.text_extractor:ChildProcessTextExtractor")
    )
    letter_exporter = providers.ThreadSafeSingleton(
        lazily("documents.exporters.letter_exporter:FileLetterExporter"), now=clock
    )
    resume_exporter = providers.ThreadSafeSingleton(
        lazily("documents.exporters.resume_exporter:FileResumeExporter")
    )
    document_store = providers.ThreadSafeSingleton(
        lazily("aws.document_store:S3DocumentStore"),
        clients.provided.client.call("s3"),
        settings.provided.require.call("bucket"),
        now=clock,
        new_id=new_id,
        kms_key=settings.provided.kms_key,
        max_bytes=settings.provided.max_upload_bytes,
    )
    downloads = providers.ThreadSafeSingleton(
        lazily("aws.downloads:S3Downloads"),
        clients.provided.client.call("s3"),
        settings.provided.require.call("bucket"),
        now=clock,
        new_id=new_id,
        kms_key=settings.provided.kms_key,
    )
    connections = providers.ThreadSafeSingleton(
        lazily("postgres.connections:PostgresConnections"), pool, clock
    )
    notifier = providers.ThreadSafeSingleton(
        lazily("aws.notifier:ApiGatewayNotifier"),
        clients.provided.client.call(
            "apigatewaymanagementapi",
            settings.provided.require.call("connections_url"),
        ),
    )
    token_verifier = providers.ThreadSafeSingleton(
        lazily("aws.token_verifier:CognitoTokenVerifier"),
        issuer=settings.provided.require.call("token_issuer"),
        client_id=settings.provided.require.call("token_client_id"),
        keys_url=settings.provided.token_keys_url,
        now=clock,
    )
    identities = providers.ThreadSafeSingleton(
        lazily("aws.identities:CognitoIdentities"),
        clients.provided.client.call("cognito-idp"),
        settings.provided.require.call("token_issuer"),
    )
    embedder = providers.ThreadSafeSingleton(embedder, settings, clients)
    judges = providers.ThreadSafeSingleton(judges, settings, clients.provider)
    entailment = providers.ThreadSafeSingleton(first, judges)
    language_models = providers.ThreadSafeSingleton(
        language_models, settings, clients.provider
    )
    resume_repository = providers.ThreadSafeSingleton(
        lazily("postgres.resume_repository:PostgresResumeRepository"), pool
    )
    chunk_index = providers.ThreadSafeSingleton(
        lazily("postgres.chunk_index:PgvectorChunkIndex"), pool
    )
    letter_repository = providers.ThreadSafeSingleton(
        lazily("postgres.letter_repository:PostgresLetterRepository"), pool
    )
    job_queue = providers.ThreadSafeSingleton(
        lazily("aws.job_queue:SqsJobQueue"),
        clients.provided.client.call("sqs"),
        settings.provided.require.call("queue_url"),
    )
    outbox = providers.ThreadSafeSingleton(
        lazily("postgres.outbox:PostgresOutbox"), pool
    )
    outcomes = providers.ThreadSafeSingleton(
        lazily("postgres.outcomes:PostgresOutcomes"), pool
    )
    dead_letters = job_queue
    ledger = providers.ThreadSafeSingleton(
        lazily("postgres.ledger:PostgresLedger"), pool
    )
    untouched = providers.ThreadSafeSingleton(
        lazily("postgres.untouched:PostgresUntouched"), pool
    )
    needed_probes = providers.Callable(
        needed_probes,
        letters=letter_repository.provider,
        documents=document_store.provider,
        embedder=embedder.provider,
    )
    probes = providers.Callable(
        probes, needed_probes, models=language_models, judges=judges
    )


def aws_adapters(settings: Settings) -> AwsAdapters:
    """
    The adapters as *settings* say.
    """
    return AwsAdapters(settings=settings)
