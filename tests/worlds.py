"""
All use cases over adapters that live in memory: the application without its edges.
"""

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

import stories
from clocks import Clock
from fakes import (
    MemoryChunkIndex,
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
from resumate.application.allowance import Allowance
from resumate.application.announce import Announce
from resumate.application.deliver_letter import DeliverLetter
from resumate.application.draft_letter import DraftLetter
from resumate.application.edit_letter import EditLetter
from resumate.application.erase_untouched import EraseUntouched
from resumate.application.fail_letter import FailLetter
from resumate.application.give_up_letters import GiveUpLetters
from resumate.application.history import DuplicateLetter
from resumate.application.index_resume import IndexResume
from resumate.application.match_posting import MatchPosting
from resumate.application.parse_resume import ParseResume
from resumate.application.read_resume import ReadResume
from resumate.application.read_upload import ReadUpload
from resumate.application.recheck_letter import RecheckLetter
from resumate.application.refine_letter import RefineLetter
from resumate.application.request_letter import RequestLetter
from resumate.application.second_look import SecondLook
from resumate.application.semantic_support import SemanticSupport
from resumate.application.sweep_letters import SweepLetters
from resumate.application.work_queue import WorkQueue
from resumate.application.write_letter import WriteLetter
from resumate.application.writers import Writers
from resumate.config import Settings
from resumate.containers.use_cases import UseCases
from resumate.domain.drafting.refinement import RefinementPolicy
from resumate.domain.errors import UnreadableResumeError
from resumate.domain.evidence import Coverage
from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.ids import ConnectionId, OwnerId, ResumeId
from resumate.domain.letter import CoverLetterDraft, LetterWishes
from resumate.domain.matching import cover
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent
from resumate.domain.spending import Cap
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
    Reads each text once for all worlds: what is read depends on nothing else.
    """

    def __call__(self, content, filename):
        return _read_once(self.extractor.extract(content, filename))


_read_once = cache(read_resume)


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


@dataclass
class World:
    """
    Everything, ready to be used and looked into.
    """

    models: dict

    def __post_init__(self):
        self.clock = Clock()
        self.files = Files()
        self.downloads = MemoryDownloads(path="/downloads", now=self.clock)
        self.extractor = PlainExtractor()
        self.telemetry = SilentTelemetry()
        self.resumes = MemoryResumeRepository()
        self.outbox = MemoryOutbox()
        self.letters = MemoryLetterRepository(self.resumes, self.outbox)
        self.ledger = MemoryLedger()
        self.untouched = MemoryUntouched()
        self.retention_days = 0
        self.cap, self.day, self.prices = Cap(), Cap(), None
        self.judge = None
        self.outcomes = MemoryOutcomes(self.letters)
        self.index = MemoryChunkIndex(self.resumes)
        self.embedder = RememberingEmbedder()
        self.queue = MemoryJobQueue(clock=lambda: self.clock().timestamp())
        self.connections = MemoryConnections(self.clock)
        self.notifier = RecordingNotifier()
        self.announce = Announce(self.connections, self.notifier, self.telemetry)
        self.writers = Writers({**self.models, "composer": Composer()})
        self._ids = 0

    def new_id(self):
        self._ids += 1
        return UUID(int=self._ids)

    @property
    def index_resume(self):
        return IndexResume(self.embedder, self.index)

    @property
    def read_resume(self):
        parse = RememberedReading(self.extractor)
        return ReadResume(
            self.files,
            self.resumes,
            parse,
            self.index_resume,
            self.announce,
            self.telemetry,
            self.clock,
        )

    @property
    def match_posting(self):
        return RememberedMatching(
            self.resumes, self.embedder, self.index, self.index_resume, self.clock
        )

    @property
    def request_letter(self):
        return RequestLetter(
            self.match_posting,
            self.writers,
            self.letters,
            self.outbox,
            self.queue,
            self.announce,
            self.telemetry,
            self.clock,
            self.new_id,
        )

    @property
    def write_letter(self):
        allowance = Allowance(
            self.ledger, self.telemetry, self.day, self.prices, self.new_id
        )
        policy = RefinementPolicy(caps=(self.cap,))
        look = SecondLook(SemanticSupport(self.embedder), self.judge)
        return WriteLetter(policy, self.clock, allowance, look)

    @property
    def draft_letter(self):
        return DraftLetter(
            self.letters,
            self.resumes,
            self.writers,
            self.write_letter,
            self.announce,
            self.telemetry,
            self.clock,
        )

    @property
    def work_queue(self):
        return WorkQueue(self.queue, self.deliver_letter)

    @property
    def deliver_letter(self):
        return DeliverLetter(self.draft_letter, self.fail_letter, self.telemetry)

    @property
    def fail_letter(self):
        return FailLetter(self.letters, self.announce, self.telemetry)

    @property
    def give_up_letters(self):
        return GiveUpLetters(self.queue, self.fail_letter)

    @property
    def erase_untouched(self):
        return EraseUntouched(
            self.untouched,
            self.files,
            self.resumes,
            self.letters,
            self.telemetry,
            self.retention_days,
            self.clock,
        )

    @property
    def read_upload(self):
        return ReadUpload(self.read_resume, self.telemetry)

    @property
    def sweep_letters(self):
        return SweepLetters(
            self.outbox,
            self.queue,
            self.connections,
            self.ledger,
            self.give_up_letters,
            self.erase_untouched,
            self.telemetry,
            self.clock,
        )

    @property
    def duplicate_letter(self):
        return DuplicateLetter(self.letters, self.request_letter)

    @property
    def edit_letter(self):
        return EditLetter(self.letters, self.resumes, self.clock)

    @property
    def recheck_letter(self):
        return RecheckLetter(self.letters, self.resumes, self.match_posting, self.clock)

    @property
    def refine_letter(self):
        return RefineLetter(
            self.letters,
            self.resumes,
            self.writers,
            self.write_letter,
            self.announce,
            self.telemetry,
            self.clock,
        )

    @property
    def cases(self):
        """
        The use cases as ways in get them: over the same adapters, each made when asked
        for.
        """
        # Imported here: after what loads it without a web framework.
        from dependency_injector import containers, providers  # noqa: PLC0415

        adapters = containers.DynamicContainer()
        for name, adapter in {
            "connections": self.connections,
            "notifier": self.notifier,
            "telemetry": self.telemetry,
            "text_extractor": self.extractor,
            "document_store": self.files,
            "downloads": self.downloads,
            "embedder": self.embedder,
            "entailment": None,
            "chunk_index": self.index,
            "resume_repository": self.resumes,
            "letter_repository": self.letters,
            "outbox": self.outbox,
            "outcomes": self.outcomes,
            "job_queue": self.queue,
            "ledger": self.ledger,
            "identities": UnkeptIdentities(),
            "settings": Settings(),
            "language_models": {**self.models, "composer": Composer()},
            "letter_exporter": FileLetterExporter(now=self.clock),
            "resume_exporter": FileResumeExporter(),
        }.items():
            setattr(adapters, name, providers.Object(adapter))
        return UseCases(
            adapters=adapters,
            clock=providers.Object(self.clock),
            new_id=providers.Object(self.new_id),
        )

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
