"""
A person asks for a letter.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resumate.application.announce import Announce
from resumate.application.language_note import require_language
from resumate.application.match_posting import Match, MatchPosting
from resumate.application.writers import Writers
from resumate.domain.events import LetterQueued
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import CoverLetterDraft, LetterWishes, Timings
from resumate.domain.posting_correction import PostingCorrection
from resumate.ports.errors import TransientPortError
from resumate.ports.job_queue import JobQueue, LetterJob
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outbox import Outbox
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class RequestLetter:
    """
    Matches the posting, saves the letter as queued, and enqueues its id.

    A letter saved but not enqueued is found by `SweepLetters`.
    """

    match_posting: MatchPosting
    writers: Writers
    letters: LetterRepository
    outbox: Outbox
    queue: JobQueue
    announce: Announce
    telemetry: Telemetry
    clock: Callable[[], datetime]
    new_id: Callable[[], UUID]

    def __call__(
        self,
        owner: OwnerId,
        resume: ResumeId,
        posting: str,
        wishes: LetterWishes,
        request: str = "",
        *,
        correction: PostingCorrection | None = None,
    ) -> CoverLetterDraft:
        """
        The letter as queued, with its coverage; it is written by a worker. *correction*
        is what the person says that the posting asks.
        """
        require_language(wishes.language)
        self.writers.require(wishes.writer)
        job = LetterJob(owner, LetterId(self.new_id()), request)
        # The trace id of the job that writes it, from here to the delivered letter.
        with self.telemetry.trace(job.request or str(job.letter)):
            started = self.clock()
            match = self.match_posting(owner, resume, posting, correction)
            return self._queued(job, match, wishes, started)

    def _queued(
        self, job: LetterJob, match: Match, wishes: LetterWishes, started: datetime
    ) -> CoverLetterDraft:
        retrieve = round((self.clock() - started).total_seconds() * 1000)
        auto = wishes.language == "auto"
        letter = CoverLetterDraft(
            id=job.letter,
            owner=job.owner,
            resume=match.resume.id,
            posting=match.posting,
            coverage=match.coverage,
            wishes=wishes,
            language=match.posting.language if auto else wishes.language,
            created_at=started,
            timings=Timings(retrieve=retrieve),
        )
        self.letters.add(letter)
        self.announce(job.owner, LetterQueued(letter), job.request)
        self._enqueue(job)
        self.telemetry.duration("letter.retrieve", retrieve)
        self.telemetry.count("letter.queued")
        return letter

    def _enqueue(self, job: LetterJob) -> None:
        try:
            self.queue.enqueue(job)
        except TransientPortError:
            # Saved is promised: the sweeper enqueues what the queue would not take.
            self.telemetry.count("letter.enqueue_failed")
        else:
            self.outbox.mark_sent(job.letter)
