"""
With what it is done on one machine.
"""

from typing import TYPE_CHECKING
from uuid import uuid4

from dependency_injector import containers, providers

from resumate.config import Settings
from resumate.containers.cases import case
from resumate.containers.database import Database
from resumate.containers.judges import first, judges
from resumate.containers.lazily import lazily
from resumate.containers.models_elsewhere import models_elsewhere, weights_folder
from resumate.containers.probes import needed_probes, probes
from resumate.containers.use_cases import UseCases, now
from resumate.containers.writers import language_models
from resumate.ports.embedder import Embedder
from resumate.ports.job_queue import HIDDEN_SECONDS

if TYPE_CHECKING:
    from resumate.application.await_letter import AwaitLetter
    from resumate.application.import_resume import ImportResume
    from resumate.application.receive_upload import ReadPending, ReceiveUpload
else:
    AwaitLetter = case("await_letter:AwaitLetter")
    ImportResume = case("import_resume:ImportResume")
    ReadPending = case("receive_upload:ReadPending")
    ReceiveUpload = case("receive_upload:ReceiveUpload")

ISSUER = "urn:resumate:local"
"""Not an address: a token stays good when the server moves to another port."""
UPLOAD_PATH = "/uploads"
DOWNLOAD_PATH = "/downloads"


def embedder(settings: Settings) -> Embedder:
    """
    The packaged model, unless a server for embeddings is set.
    """
    if settings.embedder_url and settings.embedder_model:
        client = lazily("models.openai_client:openai_client")(
            settings.embedder_url, settings.embedder_api_key or ""
        )
        served: Embedder = lazily("models.openai_embedder:OpenAICompatibleEmbedder")(
            client, settings.embedder_model
        )
        return served
    packaged: Embedder = lazily("models.onnx_embedder:OnnxEmbedder")()
    return packaged


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

    database = providers.ThreadSafeSingleton(Database, settings)
    pool = database.provided.pool
    telemetry = providers.ThreadSafeSingleton(
        lazily("local.telemetry:LocalTelemetry"), now=clock
    )
    log = providers.Callable(lazily("local.telemetry:log_events"))
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
        lazily("local.document_store:FilesystemDocumentStore"),
        settings.provided.data_dir,
        upload_url=providers.Callable(upload_url, settings),
        now=clock,
        new_id=new_id,
        max_bytes=settings.provided.max_upload_bytes,
    )
    upload_receiver = document_store
    downloads = providers.ThreadSafeSingleton(
        lazily("local.downloads:MemoryDownloads"), path=DOWNLOAD_PATH, now=clock
    )
    connections = providers.ThreadSafeSingleton(
        lazily("local.connections:MemoryConnections"), clock
    )
    notifier = providers.ThreadSafeSingleton(lazily("local.notifier:InProcessNotifier"))
    token_issuer = providers.ThreadSafeSingleton(
        lazily("local.identity:LocalIdentity"),
        settings.provided.data_dir,
        issuer=ISSUER,
        now=clock,
        new_id=new_id,
    )
    token_verifier = providers.ThreadSafeSingleton(
        lazily("local.identity:LocalTokenVerifier"), token_issuer
    )
    identities = providers.ThreadSafeSingleton(
        lazily("local.identities:UnkeptIdentities")
    )
    embedder = providers.ThreadSafeSingleton(embedder, settings)
    clients = providers.ThreadSafeSingleton(lazily("aws.clients:Clients"))
    judges = providers.ThreadSafeSingleton(judges, settings, clients.provider)
    entailment = providers.ThreadSafeSingleton(first, judges)
    language_models = providers.ThreadSafeSingleton(
        language_models, settings, clients.provider
    )
    elsewhere = providers.Callable(models_elsewhere, settings)
    weights = providers.ThreadSafeSingleton(
        lazily("models.weights:WeightFolder"),
        providers.Callable(weights_folder, settings),
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
        lazily("postgres.job_queue:PostgresJobQueue"),
        pool,
        visibility_seconds=HIDDEN_SECONDS,
    )
    own_jobs = providers.ThreadSafeSingleton(
        lazily("postgres.job_queue:PostgresJobQueue"),
        pool,
        visibility_seconds=HIDDEN_SECONDS,
        lane=providers.Callable(str, providers.Callable(uuid4)),
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
        disk=providers.Callable(
            lazily("local.durable_file:free_room"), settings.provided.data_dir
        ).provider,
    )
    probes = providers.Callable(
        probes, needed_probes, models=language_models, judges=judges
    )


class LocalUseCases(UseCases):
    """
    What a machine of one's own does besides: it takes uploads and signs people in.
    """

    # Apart from `adapters`, which every mode has to offer in full.
    machine = providers.DependenciesContainer()

    fetch_download = machine.downloads.provided.fetch
    expire_downloads = machine.downloads.provided.expire
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
    # A command's letter is written by the command itself, with its own settings: a
    # server on the same data may have others.
    request_own_letter = providers.Factory(
        UseCases.request_letter, queue=machine.own_jobs
    )
    await_letter = providers.Factory(
        AwaitLetter,
        get_letter=UseCases.get_letter,
        work_queue=providers.Factory(UseCases.work_queue, queue=machine.own_jobs),
    )
    list_models = providers.Factory(
        UseCases.list_models, elsewhere=machine.elsewhere.provider, asking=True
    )
    weights = machine.weights
    issue_token = machine.token_issuer.provided.issue
    key_set = machine.token_issuer.provided.key_set
    metrics = UseCases.adapters.telemetry.provided.render
