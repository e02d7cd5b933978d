"""
With what it is done in every mode.
"""

from uuid import uuid4

from dependency_injector import containers, providers

from resumate.config import Settings
from resumate.containers.database import database
from resumate.containers.embedders import embedder
from resumate.containers.judges import first, judges
from resumate.containers.lazily import lazily
from resumate.containers.use_cases import now
from resumate.containers.writers import language_models


class Adapters(containers.DeclarativeContainer):
    """
    The ports that are served alike in every mode, each imported when it is first used.

    A mode inherits them and adds its own. It redefines none: what stands here would go
    on to use the one from here.
    """

    settings = providers.Dependency(instance_of=Settings)
    clock = providers.Object(now)
    new_id = providers.Object(uuid4)

    clients = providers.ThreadSafeSingleton(lazily("aws.clients:Clients"))
    database = providers.ThreadSafeSingleton(database, settings, clients.provider)
    pool = database.provided.pool
    text_extractor = providers.ThreadSafeSingleton(
        lazily("documents.text_extractor:ChildProcessTextExtractor")
    )
    letter_exporter = providers.ThreadSafeSingleton(
        lazily("documents.exporters.letter_exporter:FileLetterExporter"), now=clock
    )
    resume_exporter = providers.ThreadSafeSingleton(
        lazily("documents.exporters.resume_exporter:FileResumeExporter")
    )
    embedder = providers.ThreadSafeSingleton(embedder, settings, clients.provider)
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
    outbox = providers.ThreadSafeSingleton(
        lazily("postgres.outbox:PostgresOutbox"), pool
    )
    outcomes = providers.ThreadSafeSingleton(
        lazily("postgres.outcomes:PostgresOutcomes"), pool
    )
    examinations = providers.ThreadSafeSingleton(
        lazily("postgres.examinations:PostgresExaminations"), pool
    )
    remains = providers.ThreadSafeSingleton(
        lazily("postgres.remains:PostgresRemains"), database.provided.superuser_dsn
    )
    ledger = providers.ThreadSafeSingleton(
        lazily("postgres.ledger:PostgresLedger"), pool
    )
    untouched = providers.ThreadSafeSingleton(
        lazily("postgres.untouched:PostgresUntouched"), pool
    )
