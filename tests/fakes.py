"""
The storage ports in memory: the same promises, for tests that need no database.
"""

import math
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from operator import mul
from threading import Condition, Lock
from uuid import UUID, uuid4

from resumate.adapters.local.connections import MemoryConnections
from resumate.adapters.postgres.terms import terms
from resumate.domain.chunk import (
    EmbeddedChunk,
    EmbeddingModel,
    ScoredChunk,
    SearchQuery,
)
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import CoverLetterDraft, LetterStatus, TokenUsage
from resumate.domain.outcome import Outcome
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.chunk_index import ChunkIndex
from resumate.ports.dead_letters import DeadLetters
from resumate.ports.errors import StaleIndexError, VersionExistsError
from resumate.ports.examinations import Examinations
from resumate.ports.job_queue import JobQueue, LetterJob, ReceivedJob
from resumate.ports.ledger import Ledger
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outbox import Outbox
from resumate.ports.outcomes import Outcomes
from resumate.ports.resume_repository import ResumeRepository, Told
from resumate.ports.untouched import Untouched

__all__ = [
    "MemoryChunkIndex",
    "MemoryConnections",
    "MemoryJobQueue",
    "MemoryLetterRepository",
    "MemoryOutbox",
    "MemoryResumeRepository",
]


class MemoryResumeRepository(ResumeRepository):
    """
    Resumes in a dict, and beside them the chunks that are erased with them.
    """

    def __init__(self) -> None:
        self._resumes: dict[tuple[OwnerId, ResumeId], Resume] = {}
        self._changing = Lock()
        self.aliases: dict[tuple[OwnerId, ResumeId], ResumeId] = {}
        self.chunks: dict[
            tuple[OwnerId, ResumeId], tuple[EmbeddingModel, list[EmbeddedChunk]]
        ] = {}

    def add(self, resume: Resume) -> None:
        self.aliases.pop((resume.owner, resume.id), None)
        if first := self._first(resume):
            self.erase(resume.owner, resume.id)
            self.aliases[resume.owner, resume.id] = first
        else:
            self._resumes[resume.owner, resume.id] = resume

    def expect(self, resume: Resume) -> None:
        if (resume.owner, resume.id) not in self._resumes.keys() | self.aliases.keys():
            self._resumes[resume.owner, resume.id] = resume

    def change(
        self,
        owner: OwnerId,
        resume: ResumeId,
        how: Callable[[Resume], tuple[Resume, Told]],
    ) -> tuple[Resume, Told]:
        with self._changing:
            changed, told = how(self.get(owner, resume))
            self._resumes[owner, changed.id] = changed
        return changed, told

    def _first(self, resume: Resume) -> ResumeId | None:
        if resume.status is not ResumeStatus.READY or not resume.content_hash:
            return None
        ready = [r for r in self.list(resume.owner) if r.status is ResumeStatus.READY]
        same = [r.id for r in ready if r.content_hash == resume.content_hash]
        is_one = resume.id in {r.id for r in ready}
        return None if is_one or not same else same[-1]

    def get(self, owner: OwnerId, resume: ResumeId) -> Resume:
        try:
            return self._resumes[owner, self.aliases.get((owner, resume), resume)]
        except KeyError:
            raise NotFoundError from None

    def hold(self, other: "MemoryResumeRepository") -> None:
        """
        From now on hold what *other* holds, too.
        """
        self._resumes |= other._resumes
        self.aliases |= other.aliases
        self.chunks |= other.chunks

    def list(self, owner: OwnerId) -> list[Resume]:
        mine = [x for x in self._resumes.values() if x.owner == owner]
        return sorted(mine, key=lambda x: (-x.uploaded_at.timestamp(), x.id))

    def erase(self, owner: OwnerId, resume: ResumeId) -> None:
        self._resumes.pop((owner, resume), None)
        self.chunks.pop((owner, resume), None)
        self.aliases = {
            name: first
            for name, first in self.aliases.items()
            if (owner, resume) not in (name, (name[0], first))
        }


class MemoryChunkIndex(ChunkIndex):
    """
    Exact cosine, plus the share of the words that a chunk holds.
    """

    def __init__(self, resumes: MemoryResumeRepository) -> None:
        self._resumes = resumes

    def replace(
        self,
        owner: OwnerId,
        resume: ResumeId,
        chunks: Sequence[EmbeddedChunk],
        model: EmbeddingModel,
    ) -> None:
        _check_lengths([chunk.embedding for chunk in chunks], model)
        self._resumes.get(owner, resume)
        self._resumes.chunks[owner, resume] = (model, list(chunks))

    def search(
        self,
        owner: OwnerId,
        resume: ResumeId,
        queries: Sequence[SearchQuery],
        model: EmbeddingModel,
        *,
        k: int,
    ) -> list[list[ScoredChunk]]:
        _check_lengths([query.embedding for query in queries], model)
        stored, chunks = self._resumes.chunks.get((owner, resume), (model, []))
        if queries and chunks and stored != model:
            raise StaleIndexError
        return [_best(query, chunks, k) for query in queries]


def _best(
    query: SearchQuery, chunks: Sequence[EmbeddedChunk], k: int
) -> list[ScoredChunk]:
    shares = _shares(query.text, {x.chunk.position: x.chunk.text for x in chunks})
    found = []
    for x in chunks:
        similarity = _cosine(query.embedding, x.embedding)
        score = round(similarity + shares[x.chunk.position], 6)
        found.append(ScoredChunk(x.chunk, similarity, score))
    return sorted(found, key=lambda x: (-x.score, x.chunk.position))[:k]


def _shares(wanted: str, texts: Mapping[int, str]) -> dict[int, float]:
    """
    How much of the words that any text has each text has, rare ones weighing more.
    """
    held = {at: _terms(text) for at, text in texts.items()}
    having = Counter(term for found in held.values() for term in found)
    weights = {
        term: math.log(1 + (len(texts) - having[term] + 0.5) / (having[term] + 0.5))
        for term in terms(wanted)
        if term in having
    }
    whole = sum(weights.values()) or 1.0
    return {
        at: sum(weight for term, weight in weights.items() if term in found) / whole
        for at, found in held.items()
    }


@cache
def _terms(text: str) -> frozenset[str]:
    return frozenset(terms(text))


def _cosine(left: Sequence[float], right: Sequence[float]) -> float:
    sizes = math.hypot(*left) * math.hypot(*right)
    return sum(map(mul, left, right)) / sizes if sizes else 0


def _check_lengths(
    embeddings: Sequence[Sequence[float]], model: EmbeddingModel
) -> None:
    if any(len(embedding) != model.dimensions for embedding in embeddings):
        raise ValueError(f"{model.name} gives vectors of {model.dimensions} numbers")


class MemoryOutbox(Outbox):
    """
    What a `MemoryLetterRepository` leaves to be enqueued.
    """

    def __init__(self) -> None:
        self.waiting: dict[LetterId, tuple[datetime, LetterJob]] = {}

    def unsent(self, before: datetime) -> list[LetterJob]:
        due = [x for x in self.waiting.values() if x[0] < before]
        return [job for _, job in sorted(due, key=lambda x: (x[0], x[1].letter))]

    def mark_sent(self, letter: LetterId) -> None:
        self.waiting.pop(letter, None)


class MemoryLetterRepository(LetterRepository):
    """
    Letters in a dict, oldest version first.
    """

    def __init__(self, resumes: MemoryResumeRepository, outbox: MemoryOutbox) -> None:
        self._resumes = resumes
        self._outbox = outbox
        self._letters: dict[tuple[OwnerId, LetterId], dict[int, CoverLetterDraft]] = {}

    def add(self, letter: CoverLetterDraft) -> bool:
        if (letter.owner, letter.id) in self._letters:
            return False
        self._resumes.get(letter.owner, letter.resume)
        self._letters[letter.owner, letter.id] = {letter.version: letter}
        job = LetterJob(letter.owner, letter.id)
        self._outbox.waiting[letter.id] = (letter.created_at, job)
        return True

    def get(
        self, owner: OwnerId, letter: LetterId, version: int | None = None
    ) -> CoverLetterDraft:
        versions = self._letters.get((owner, letter))
        if not versions:
            raise NotFoundError
        wanted = max(versions) if version is None else version
        if wanted not in versions:
            raise NotFoundError
        return versions[wanted]

    def hold(self, other: "MemoryLetterRepository") -> None:
        """
        From now on hold what *other* holds, too.
        """
        self._letters |= {key: dict(found) for key, found in other._letters.items()}

    def list(self, owner: OwnerId) -> list[CoverLetterDraft]:
        mine = [y for (x, _), y in self._letters.items() if x == owner]
        newest_first = sorted(
            mine,
            key=lambda x: (-(first := x[min(x)]).created_at.timestamp(), first.id),
        )
        return [versions[max(versions)] for versions in newest_first]

    def waiting(self, owner: OwnerId) -> int:
        unwritten = {LetterStatus.QUEUED, LetterStatus.WRITING}
        return sum(letter.status in unwritten for letter in self.list(owner))

    def save(self, letter: CoverLetterDraft) -> None:
        newest = self.get(letter.owner, letter.id)
        if letter.version < newest.version or (
            letter.version == newest.version and newest.sentences
        ):
            raise VersionExistsError
        self._letters[letter.owner, letter.id][letter.version] = letter

    def erase(self, owner: OwnerId, letter: LetterId) -> None:
        if self._letters.pop((owner, letter), None):
            self._outbox.mark_sent(letter)


class MemoryUntouched(Untouched):
    """
    What a test says was touched, and when.
    """

    def __init__(self) -> None:
        self.touched: dict[str, dict[tuple[OwnerId, UUID], datetime]] = {
            "letter": {},
            "resume": {},
        }

    def letters(self, before: datetime) -> list[tuple[OwnerId, LetterId]]:
        return [(owner, LetterId(id_)) for owner, id_ in self._find("letter", before)]

    def resumes(self, before: datetime) -> list[tuple[OwnerId, ResumeId]]:
        return [(owner, ResumeId(id_)) for owner, id_ in self._find("resume", before)]

    def _find(self, kind: str, before: datetime) -> list[tuple[OwnerId, UUID]]:
        rows = self.touched[kind].items()
        return [key for key, at in sorted(rows, key=lambda x: x[1]) if at < before]


class MemoryOutcomes(Outcomes):
    """
    Outcomes beside the letters they are of.
    """

    def __init__(self, letters: MemoryLetterRepository) -> None:
        self._letters = letters
        self._noted: dict[tuple[OwnerId, LetterId], Outcome] = {}

    def note(self, owner: OwnerId, letter: LetterId, outcome: Outcome) -> None:
        self._letters.get(owner, letter)
        self._noted[owner, letter] = outcome

    def of(self, owner: OwnerId) -> Mapping[LetterId, Outcome]:
        there = {letter.id for letter in self._letters.list(owner)}
        return {
            letter: outcome
            for (whose, letter), outcome in self._noted.items()
            if whose == owner and letter in there
        }

    def forget(self, owner: OwnerId, letter: LetterId) -> None:
        self._noted.pop((owner, letter), None)


class MemoryLedger(Ledger):
    """
    Entries in a dict.
    """

    def __init__(self) -> None:
        self._entries: dict[tuple[OwnerId, UUID], tuple[datetime, TokenUsage]] = {}

    def record(
        self, owner: OwnerId, entry: UUID, at: datetime, usage: TokenUsage
    ) -> None:
        self._entries.setdefault((owner, entry), (at, usage))

    def since(self, owner: OwnerId, when: datetime) -> TokenUsage:
        mine = [x for (whose, _), x in self._entries.items() if whose == owner]
        return sum((usage for at, usage in mine if at >= when), TokenUsage())

    def forget(self, before: datetime) -> None:
        kept = {key: x for key, x in self._entries.items() if x[0] >= before}
        self._entries = kept

    def erase(self, owner: OwnerId) -> None:
        for key in [key for key in self._entries if key[0] == owner]:
            del self._entries[key]


class MemoryExaminations(Examinations):
    """
    Results in a dict.
    """

    def __init__(self) -> None:
        self._results: dict[tuple[str, str], tuple[datetime, bool]] = {}

    def passed(self, model: str, edition: str, since: datetime) -> bool | None:
        at, passed = self._results.get((model, edition), (None, None))
        return passed if at and at >= since else None

    def record(self, model: str, edition: str, at: datetime, *, passed: bool) -> None:
        self._results[model, edition] = (at, passed)


@dataclass
class _Job:
    job: LetterJob
    visible_at: float
    receipt: str = ""
    attempts: int = 0


@dataclass
class MemoryJobQueue(JobQueue, DeadLetters):
    """
    Jobs in a list, for the threads of one process.
    """

    visibility_seconds: float = 60
    max_receives: int = 3
    clock: Callable[[], float] = time.monotonic
    _jobs: list[_Job] = field(default_factory=list)
    _dead: list[_Job] = field(default_factory=list)
    _changed: Condition = field(default_factory=Condition)

    def enqueue(self, job: LetterJob) -> None:
        key = (job.owner, job.letter)
        with self._changed:
            waiting = [(x.job.owner, x.job.letter) for x in self._jobs if not x.receipt]
            if key not in waiting:
                self._jobs.append(_Job(job, self.clock()))
                self._changed.notify()

    def receive(self, *, wait_seconds: float = 0) -> ReceivedJob | None:
        deadline = time.monotonic() + wait_seconds
        with self._changed:
            while (received := self._next()) is None:
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self._changed.wait(min(left, 0.05))
            return received

    def extend(self, receipt: str, seconds: float) -> None:
        with self._changed:
            for job in self._held(receipt):
                job.visible_at = self.clock() + seconds

    def acknowledge(self, receipt: str) -> None:
        with self._changed:
            for job in self._held(receipt):
                self._jobs.remove(job)

    def dead(self) -> list[ReceivedJob]:
        return [ReceivedJob(x.job, x.receipt, x.attempts) for x in self._dead]

    def bury(self, receipt: str) -> None:
        self._dead = [x for x in self._dead if x.receipt != receipt]

    def _next(self) -> ReceivedJob | None:
        visible = [x for x in self._jobs if x.visible_at <= self.clock()]
        for job in visible:
            if job.attempts >= self.max_receives:
                self._jobs.remove(job)
                self._dead.append(job)
                continue
            job.attempts += 1
            job.receipt = str(uuid4())
            job.visible_at = self.clock() + self.visibility_seconds
            return ReceivedJob(job.job, job.receipt, job.attempts)
        return None

    def _held(self, receipt: str) -> list[_Job]:
        return [x for x in self._jobs if receipt and x.receipt == receipt]
