"""
With what it is done on one machine.
"""

from uuid import uuid4

from dependency_injector import containers, providers

from resumate.adapters.documents.exporters.letter_exporter import FileLetterExporter
from resumate.adapters.documents.exporters.resume_exporter import FileResumeExporter
from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.adapters.local.connections import MemoryConnections
from resumate.adapters.local.document_store import FilesystemDocumentStore
from resumate.adapters.local.downloads import MemoryDownloads
from resumate.adapters.local.identity import LocalIdentity, LocalTokenVerifier
from resumate.adapters.local.notifier import InProcessNotifier
from resumate.adapters.local.telemetry import LocalTelemetry, log_events
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_embedder import OpenAICompatibleEmbedder
from resumate.adapters.models.weights import WeightFolder
from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.ledger import PostgresLedger
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.outbox import PostgresOutbox
from resumate.adapters.postgres.outcomes import PostgresOutcomes
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.adapters.postgres.untouched import PostgresUntouched
from resumate.application.import_resume import ImportResume
from resumate.application.list_models import ListModels
from resumate.application.receive_upload import ReadPending, ReceiveUpload
from resumate.application.work_queue import HIDDEN_SECONDS
from resumate.config import Settings
from resumate.containers.database import Database
from resumate.containers.judges import first, judges
from resumate.containers.lazily import lazily
from resumate.containers.models_elsewhere import models_elsewhere, weights_folder
from resumate.containers.probes import probes
from resumate.containers.use_cases import UseCases, now
from resumate.containers.writers import language_models
from resumate.ports.embedder import Embedder

ISSUER = "urn:resumate:local"
"""Not an address: a token stays good when the server moves to another port."""
UPLOAD_PATH = "/uploads"
DOWNLOAD_PATH = "/downloads"


def embedder(settings: Settings) -> Embedder:
    """
    The packaged model, unless a server for embeddings is set.
    """
    if settings.embedder_url and settings.embedder_model:
        key = settings.embedder_api_key or ""
        client = openai_client(settings.embedder_url, key)
        return OpenAICompatibleEmbedder(client, settings.embedder_model)
    return OnnxEmbedder()


def upload_url(settings: Settings) -> str:
    """
    Where upload forms go; relative where the server only learns its own address from
    each request.
    """
    return (settings.public_url or "").rstrip("/") + UPLOAD_PATH


class LocalAdapters(containers.DeclarativeContainer):
    """
    The ports on one machine, without an account.
    """

    settings = providers.Dependency(instance_of=Settings)
    clock = providers.Object(now)
    new_id = providers.Object(uuid4)

    database = providers.Singleton(Database, settings)
    pool = database.provided.pool
    telemetry = providers.Singleton(LocalTelemetry, now=clock)
    log = providers.Callable(log_events)
    text_extractor = providers.Singleton(ChildProcessTextExtractor)
    letter_exporter = providers.Singleton(FileLetterExporter, now=clock)
    resume_exporter = providers.Singleton(FileResumeExporter)
    document_store = providers.Singleton(
        FilesystemDocumentStore,
        settings.provided.data_dir,
        upload_url=providers.Callable(upload_url, settings),
        now=clock,
        new_id=new_id,
        max_bytes=settings.provided.max_upload_bytes,
    )
    upload_receiver = document_store
    downloads = providers.Singleton(MemoryDownloads, path=DOWNLOAD_PATH, now=clock)
    connections = providers.Singleton(MemoryConnections, clock)
    notifier = providers.Singleton(InProcessNotifier)
    token_issuer = providers.Singleton(
        LocalIdentity,
        settings.provided.data_dir,
        issuer=ISSUER,
        now=clock,
        new_id=new_id,
    )
    token_verifier = providers.Singleton(LocalTokenVerifier, token_issuer)
    embedder = providers.Singleton(embedder, settings)
    judges = providers.Singleton(judges, settings)
    entailment = providers.Singleton(first, judges)
    clients = providers.Singleton(lazily("aws.clients:Clients"))
    language_models = providers.Singleton(language_models, settings, clients.provider)
    elsewhere = providers.Callable(models_elsewhere, settings)
    weights = providers.Singleton(
        WeightFolder, providers.Callable(weights_folder, settings)
    )
    resume_repository = providers.Singleton(PostgresResumeRepository, pool)
    chunk_index = providers.Singleton(PgvectorChunkIndex, pool)
    letter_repository = providers.Singleton(PostgresLetterRepository, pool)
    job_queue = providers.Singleton(
        PostgresJobQueue, pool, visibility_seconds=HIDDEN_SECONDS
    )
    outbox = providers.Singleton(PostgresOutbox, pool)
    outcomes = providers.Singleton(PostgresOutcomes, pool)
    dead_letters = job_queue
    ledger = providers.Singleton(PostgresLedger, pool)
    untouched = providers.Singleton(PostgresUntouched, pool)
    probes = providers.Callable(
        probes,
        letters=letter_repository.provider,
        documents=document_store.provider,
        embedder=embedder.provider,
        models=language_models,
        judges=judges,
    )


class LocalUseCases(UseCases):
    """
    What a machine of one's own does besides: it takes uploads and signs people in.
    """

    # Apart from `adapters`, which every mode has to offer in full.
    machine = providers.DependenciesContainer()

    fetch_download = machine.downloads.provided.fetch
    receive_upload = providers.Factory(ReceiveUpload, uploads=machine.upload_receiver)
    read_pending = providers.Factory(
        ReadPending,
        uploads=machine.upload_receiver,
        read_upload=UseCases.read_upload,
    )
    import_resume = providers.Factory(
        ImportResume,
        resumes=UseCases.adapters.resume_repository,
        request_upload=UseCases.request_upload,
        uploads=machine.upload_receiver,
        read_resume=UseCases.read_resume,
    )
    list_models = providers.Factory(
        ListModels,
        models=UseCases.adapters.language_models,
        elsewhere=machine.elsewhere.provider,
    )
    weights = machine.weights
    issue_token = machine.token_issuer.provided.issue
    key_set = machine.token_issuer.provided.key_set
    metrics = UseCases.adapters.telemetry.provided.render
