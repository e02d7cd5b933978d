"""
All use cases over adapters that live in memory: the application without its edges.
"""

from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache, cached_property
from operator import attrgetter
from pathlib import Path
from uuid import UUID

import stories
from clocks import Clock
from fakes import (
    MemoryChunkIndex,
    MemoryExaminations,
    MemoryJobQueue,
    MemoryLedger,
    MemoryLetterRepository,
    MemoryOutbox,
    MemoryOutcomes,
    MemoryResumeRepository,
    MemoryUntouched,
)
from hashing_embedder import HashingEmbedder
from notifiers import RecordingNotifier
from resumate.adapters.documents.exporters.letter_exporter import FileLetterExporter
from resumate.adapters.documents.exporters.resume_exporter import FileResumeExporter
from resumate.adapters.local.composer import Composer
from resumate.adapters.local.connections import MemoryConnections
from resumate.adapters.local.downloads import MemoryDownloads
from resumate.adapters.local.identities import UnkeptIdentities
from resumate.adapters.postgres.remains import PostgresRemains
from resumate.application.letters.match_posting import MatchPosting
from resumate.application.resumes.parse_resume import ParseResume, read_on
from resumate.config import Settings
from resumate.containers.use_cases import UseCases
from resumate.domain.errors import UnreadableResumeError
from resumate.domain.evidence import Coverage
from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.ids import ConnectionId, OwnerId, ResumeId
from resumate.domain.letter import CoverLetterDraft, LetterWishes
from resumate.domain.matching import cover
from resumate.domain.resume import ResumeContent
from resumate.domain.spending import Cap
from resumate.domain.trust import Trust
from resumate.ports.document_store import FileContent, UploadedFile
from resumate.ports.embedder import TextKind
from resumate.ports.errors import DocumentNotFoundError

ADA = OwnerId("ada")
PHONE = ConnectionId("ada's phone")


class PlainExtractor:
    """
    Reads text; refuses what says so.
    """

    def __init__(self):
        self.calls = 0

    def extract(self, content, filename):
        self.calls += 1
        if content == b"unreadable":
            raise UnreadableResumeError
        blocks = tuple(TextBlock(row) for row in content.decode().splitlines() if row)
        return ExtractedText("text/plain", (Page(1, blocks),))


class RememberedReading(ParseResume):
    """
    Reads each text once for all worlds: what is read depends on the day alone, besides.
    """

    def __call__(self, content, filename):
        text = self.extractor.extract(content, filename)
        return _read_once(self.clock().date(), text)


_read_once = cache(read_on)


class RememberedMatching(MatchPosting):
    """
    Judges for all worlds once what a resume answers by the chunks that were found.
    """

    def covered(self, resume, posting):
        found = tuple(map(tuple, self._search(resume, posting)))
        today = self.clock().date()
        return _covered_once(posting.requirements, found, resume.content, today)


@cache
def _covered_once(requirements, found, content, today) -> tuple[Coverage, ...]:
    return cover(requirements, found, content, today=today)


class RememberingEmbedder(HashingEmbedder):
    """
    Embeds each text once for all worlds.
    """

    def embed(self, texts, kind):
        return [_embedded_once(text) for text in texts]


@cache
def _embedded_once(text: str) -> tuple[float, ...]:
    [vector] = HashingEmbedder().embed([text], TextKind.PASSAGE)
    return vector


class Files:
    """
    Files by owner and resume.
    """

    def __init__(self):
        self.content = {}

    def read(self, owner, resume):
        try:
            content = self.content[owner, resume]
        except KeyError:
            raise DocumentNotFoundError from None
        when = datetime(2031, 3, 3, tzinfo=UTC)
        file = UploadedFile(resume, "ada.txt", "text/plain", len(content), when)
        return FileContent(file, content)

    def list(self, owner):
        return [self.read(*key).file for key in self.content if key[0] == owner]

    def keep_first(self, owner, resume):
        return False

    def delete(self, owner, resume):
        self.content.pop((owner, resume), None)

    def erase(self, owner):
        self.content = {k: v for k, v in self.content.items() if k[0] != owner}


class SilentTelemetry:
    """
    Remembers names and codes, and under which trace each name was told.
    """

    def __init__(self):
        self.told = []
        self.counts = Counter()
        self.traced = []
        self._trace = ""

    def count(self, name, value=1, **dimensions):
        self.counts[name] += value
        self.told.append((name, dimensions))
        self.traced.append((name, self._trace))

    def duration(self, name, milliseconds, **dimensions):
        self.told.append((name, dimensions))

    def event(self, name, **fields):
        self.told.append((name, fields))

    @contextmanager
    def trace(self, trace_id):
        before, self._trace = self._trace, trace_id
        try:
            yield
        finally:
            self._trace = before


_ADAPTERS = {
    "chunk_index": "index",
    "connections": "connections",
    "dead_letters": "queue",
    "document_store": "files",
    "downloads": "downloads",
    "embedder": "embedder",
    "entailment": "judge",
    "examinations": "examinations",
    "job_queue": "queue",
    "language_models": "models",
    "ledger": "ledger",
    "letter_repository": "letters",
    "notifier": "notifier",
    "outbox": "outbox",
    "outcomes": "outcomes",
    "resume_repository": "resumes",
    "settings": "settings",
    "telemetry": "telemetry",
    "text_extractor": "extractor",
    "untouched": "untouched",
}
"""What a world calls the adapter of each port."""


class World:
    """
    Everything, ready to be used and looked into: its adapters are attributes, which may
    be exchanged, and so are the use cases, made anew each time over those that it has.
    """

    def __init__(self, models):
        self.models = {**models, "composer": Composer()}
        self.clock = Clock()
        self.files = Files()
        self.downloads = MemoryDownloads(path="/downloads", now=self.clock)
        self.extractor = PlainExtractor()
        self.telemetry = SilentTelemetry()
        self.resumes = MemoryResumeRepository()
        self.outbox = MemoryOutbox()
        self.letters = MemoryLetterRepository(self.resumes, self.outbox)
        self.ledger = MemoryLedger()
        self.examinations = MemoryExaminations()
        self.untouched = MemoryUntouched()
        self.retention_days = 0
        self.cap, self.day, self.prices = Cap(), Cap(), None
        self.max_seconds_per_letter = 120.0
        self.judge, self.trust = None, Trust.EXAMINED
        self.outcomes = MemoryOutcomes(self.letters)
        self.index = MemoryChunkIndex(self.resumes)
        self.embedder = RememberingEmbedder()
        self.queue = MemoryJobQueue(clock=lambda: self.clock().timestamp())
        self.connections = MemoryConnections(self.clock)
        self.notifier = RecordingNotifier()
        self._ids = 0

    def new_id(self):
        self._ids += 1
        return UUID(int=self._ids)

    @property
    def settings(self):
        return Settings(
            max_seconds_per_letter=self.max_seconds_per_letter,
            cap_per_letter=self.cap,
            cap_per_day=self.day,
            prices=self.prices,
            retention_days=self.retention_days,
            entailment_clears=self.trust,
        )

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.cases, name)()

    @cached_property
    def cases(self):
        """
        The use cases as ways in get them, each made when it is asked for.
        """
        # Imported here: after what loads it without a web framework.
        from dependency_injector import containers, providers  # noqa: PLC0415

        adapters = containers.DynamicContainer()
        for port, mine in _ADAPTERS.items():
            provider = providers.Callable(attrgetter(mine), providers.Object(self))
            setattr(adapters, port, provider)
        adapters.identities = providers.Factory(UnkeptIdentities)
        adapters.remains = providers.Factory(PostgresRemains, lambda: None)
        adapters.letter_exporter = providers.Factory(FileLetterExporter, now=self.clock)
        adapters.resume_exporter = providers.Factory(FileResumeExporter)
        made = UseCases(
            adapters=adapters,
            clock=providers.Object(self.clock),
            new_id=providers.Object(self.new_id),
        )
        reading, matching = made.parse_resume, made.match_posting
        reading.override(providers.Factory(RememberedReading, **reading.kwargs))
        matching.override(providers.Factory(RememberedMatching, **matching.kwargs))
        return made

    def uploaded(self, text):
        """
        A file of Ada's in the store; its resume id.
        """
        resume = ResumeId(self.new_id())
        self.files.content[ADA, resume] = text.encode()
        return resume

    def asked(self, text=stories.RESUME):
        """
        A letter of Ada's that waits for the composer, for a resume with that text.
        """
        resume = self.uploaded(text)
        self.read_resume(ADA, resume)
        wishes = LetterWishes(writer="composer")
        return self.request_letter(ADA, resume, stories.POSTING, wishes, "r-1")


def written(models=None) -> tuple[World, CoverLetterDraft]:
    """
    A world in which Ada's letter is composed, and the letter.
    """
    first, letter = _written_once()
    world = World(models or {})
    world.files.content |= first.files.content
    world.resumes.hold(first.resumes)
    world.letters.hold(first.letters)
    world._ids = first._ids
    return world, letter


@cache
def _written_once() -> tuple[World, CoverLetterDraft]:
    # To read, match and compose takes longer than what most tests ask of the letter.
    world = World({})
    queued = world.asked()
    world.work_queue.once()
    return world, world.letters.get(ADA, queued.id)


def composed(
    resume: str = stories.RESUME, posting: str = stories.POSTING, **wishes: object
) -> tuple[CoverLetterDraft, ResumeContent]:
    """
    A letter as it was written for Ada, and what was read of her resume.
    """
    return _composed_once(resume, posting, LetterWishes(**wishes))


@cache
def _composed_once(
    resume: str, posting: str, wishes: LetterWishes
) -> tuple[CoverLetterDraft, ResumeContent]:
    world = World({})
    uploaded = world.uploaded(resume)
    world.read_resume(ADA, uploaded)
    queued = world.request_letter(ADA, uploaded, posting, wishes, "")
    world.work_queue.once()
    content = world.resumes.get(ADA, uploaded).content
    return world.letters.get(ADA, queued.id), content


def sampled(
    name: str, posting: str = "", **wishes: object
) -> tuple[CoverLetterDraft, ResumeContent]:
    """
    The letter of a sample person, for the posting of that name, or their own.
    """
    samples = Path(__file__).parents[1] / "evals" / "samples"
    resume = next((samples / "resumes").glob(f"{name}.*")).read_text("utf-8")
    asked = (samples / "postings" / f"{posting or name}.txt").read_text("utf-8")
    return composed(resume, asked, **wishes)
