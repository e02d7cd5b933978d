"""
With what it is done on AWS.
"""

from dependency_injector import providers

from resumate.config import Settings
from resumate.containers.adapters import Adapters
from resumate.containers.lazily import lazily
from resumate.containers.probes import needed_probes, probes


class AwsAdapters(Adapters):
    """
    The ports on AWS.
    """

    telemetry = providers.ThreadSafeSingleton(
        lazily("aws.telemetry:CloudWatchTelemetry"), now=Adapters.clock
    )
    document_store = providers.ThreadSafeSingleton(
        lazily("aws.document_store:S3DocumentStore"),
        Adapters.clients.provided.client.call("s3"),
        Adapters.settings.provided.require.call("bucket"),
        now=Adapters.clock,
        new_id=Adapters.new_id,
        kms_key=Adapters.settings.provided.kms_key,
        max_bytes=Adapters.settings.provided.max_upload_bytes,
    )
    downloads = providers.ThreadSafeSingleton(
        lazily("aws.downloads:S3Downloads"),
        Adapters.clients.provided.client.call("s3"),
        Adapters.settings.provided.require.call("bucket"),
        now=Adapters.clock,
        new_id=Adapters.new_id,
        kms_key=Adapters.settings.provided.kms_key,
    )
    connections = providers.ThreadSafeSingleton(
        lazily("postgres.connections:PostgresConnections"),
        Adapters.pool,
        Adapters.clock,
    )
    notifier = providers.ThreadSafeSingleton(
        lazily("aws.notifier:ApiGatewayNotifier"),
        Adapters.clients.provided.client.call(
            "apigatewaymanagementapi",
            Adapters.settings.provided.require.call("connections_url"),
        ),
    )
    token_verifier = providers.ThreadSafeSingleton(
        lazily("aws.token_verifier:CognitoTokenVerifier"),
        issuer=Adapters.settings.provided.require.call("token_issuer"),
        client_id=Adapters.settings.provided.require.call("token_client_id"),
        keys_url=Adapters.settings.provided.token_keys_url,
        now=Adapters.clock,
    )
    identities = providers.ThreadSafeSingleton(
        lazily("aws.identities:CognitoIdentities"),
        Adapters.clients.provided.client.call("cognito-idp"),
        Adapters.settings.provided.require.call("token_issuer"),
    )
    job_queue = providers.ThreadSafeSingleton(
        lazily("aws.job_queue:SqsJobQueue"),
        Adapters.clients.provided.client.call("sqs"),
        Adapters.settings.provided.require.call("queue_url"),
    )
    dead_letters = job_queue
    needed_probes = providers.Callable(
        needed_probes,
        letters=Adapters.letter_repository.provider,
        documents=document_store.provider,
        embedder=Adapters.embedder.provider,
    )
    probes = providers.Callable(
        probes,
        needed_probes,
        models=Adapters.language_models,
        judges=Adapters.judges,
    )


def aws_adapters(settings: Settings) -> AwsAdapters:
    """
    The adapters as *settings* say.
    """
    return AwsAdapters(settings=settings)
