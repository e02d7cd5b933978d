"""
With what it is done on one machine.
"""

from typing import TYPE_CHECKING
from uuid import uuid4

from dependency_injector import providers

from resumate.containers.adapters import Adapters
from resumate.containers.cases import case
from resumate.containers.lazily import lazily
from resumate.containers.models_elsewhere import models_elsewhere, weights_folder
from resumate.containers.probes import needed_probes, probes
from resumate.containers.use_cases import UseCases
from resumate.ports.job_queue import HIDDEN_SECONDS

if TYPE_CHECKING:
    from resumate.application.jobs.await_letter import AwaitLetter
    from resumate.application.resumes.import_resume import ImportResume
    from resumate.application.resumes.note_upload import NoteUpload
    from resumate.application.resumes.receive_upload import ReadPending, ReceiveUpload
    from resumate.application.resumes.turns import Turns
else:
    AwaitLetter = case("jobs.await_letter:AwaitLetter")
    ImportResume = case("resumes.import_resume:ImportResume")
    NoteUpload = case("resumes.note_upload:NoteUpload")
    ReadPending = case("resumes.receive_upload:ReadPending")
    ReceiveUpload = case("resumes.receive_upload:ReceiveUpload")
    Turns = case("resumes.turns:Turns")

ISSUER = "urn:resumate:local"
"""Not an address: a token stays good when the server moves to another port."""
UPLOAD_PATH = "/uploads"
DOWNLOAD_PATH = "/downloads"
"""Seen from wherever the server is reached: who answers a request knows that."""


class LocalAdapters(Adapters):
    """
    The ports on one machine, without an account.
    """

    telemetry = providers.ThreadSafeSingleton(
        lazily("local.telemetry:LocalTelemetry"), now=Adapters.clock
    )
    log = providers.Callable(lazily("local.telemetry:log_events"))
    sole_server = providers.ThreadSafeSingleton(
        lazily("local.sole_server:SoleServer"), Adapters.settings.provided.data_dir
    )
    document_store = providers.ThreadSafeSingleton(
        lazily("local.document_store:FilesystemDocumentStore"),
        Adapters.settings.provided.data_dir,
        upload_url=UPLOAD_PATH,
        now=Adapters.clock,
        new_id=Adapters.new_id,
        max_bytes=Adapters.settings.provided.max_upload_bytes,
    )
    upload_receiver = document_store
    downloads = providers.ThreadSafeSingleton(
        lazily("local.downloads:MemoryDownloads"),
        path=DOWNLOAD_PATH,
        now=Adapters.clock,
    )
    connections = providers.ThreadSafeSingleton(
        lazily("local.connections:MemoryConnections"), Adapters.clock
    )
    notifier = providers.ThreadSafeSingleton(lazily("local.notifier:InProcessNotifier"))
    token_issuer = providers.ThreadSafeSingleton(
        lazily("local.identity:LocalIdentity"),
        Adapters.settings.provided.data_dir,
        issuer=ISSUER,
        now=Adapters.clock,
        new_id=Adapters.new_id,
    )
    token_verifier = providers.ThreadSafeSingleton(
        lazily("local.identity:LocalTokenVerifier"), token_issuer
    )
    identities = providers.ThreadSafeSingleton(
        lazily("local.identities:UnkeptIdentities")
    )
    elsewhere = providers.Callable(models_elsewhere, Adapters.settings)
    weights = providers.ThreadSafeSingleton(
        lazily("local.weights:WeightFolder"),
        providers.Callable(weights_folder, Adapters.settings),
    )
    job_queue = providers.ThreadSafeSingleton(
        lazily("postgres.job_queue:PostgresJobQueue"),
        Adapters.pool,
        visibility_seconds=HIDDEN_SECONDS,
    )
    own_jobs = providers.ThreadSafeSingleton(
        lazily("postgres.job_queue:PostgresJobQueue"),
        Adapters.pool,
        visibility_seconds=HIDDEN_SECONDS,
        lane=providers.Callable(str, providers.Callable(uuid4)),
    )
    dead_letters = job_queue
    needed_probes = providers.Callable(
        needed_probes,
        letters=Adapters.letter_repository.provider,
        documents=document_store.provider,
        embedder=Adapters.embedder.provider,
        disk=providers.Callable(
            lazily("local.durable_file:free_room"), Adapters.settings.provided.data_dir
        ).provider,
    )
    probes = providers.Callable(
        probes,
        needed_probes,
        models=Adapters.language_models,
        judges=Adapters.judges,
    )


class LocalUseCases(UseCases):
    """
    What a machine of one's own does besides: it takes uploads and signs people in.
    """

    # Apart from `adapters`, which every mode has to offer in full.
    machine = providers.DependenciesContainer()

    fetch_download = machine.downloads.provided.fetch
    expire_downloads = machine.downloads.provided.expire
    receive_upload = providers.Factory(
        ReceiveUpload,
        uploads=machine.upload_receiver,
        note=providers.Factory(
            NoteUpload,
            documents=UseCases.adapters.document_store,
            resumes=UseCases.adapters.resume_repository,
            first=UseCases.first_upload,
        ),
    )
    read_pending = providers.Factory(
        ReadPending,
        uploads=machine.upload_receiver,
        read_upload=UseCases.read_upload,
        turns=providers.ThreadSafeSingleton(Turns),
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
        max_seconds=machine.settings.provided.max_seconds_per_letter,
    )
    list_models = providers.Factory(
        UseCases.list_models, elsewhere=machine.elsewhere.provider, asking=True
    )
    weights = machine.weights
    issue_token = machine.token_issuer.provided.issue
    key_set = machine.token_issuer.provided.key_set
    metrics = UseCases.adapters.telemetry.provided.render
