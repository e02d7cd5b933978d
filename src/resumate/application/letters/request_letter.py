"""
A person asks for a letter.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from resumate.application.accounts.announce import Announce
from resumate.application.letters.match_posting import (
    MatchPosting,
    read_corrected,
)
from resumate.application.models.writers import Writers
from resumate.application.readiness import resume_left
from resumate.application.writing.language_note import require_language
from resumate.domain.errors import KeyReusedError, NotFoundError, TooManyLettersError
from resumate.domain.events import LetterQueued, LetterReady
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import (
    CoverLetterDraft,
    LetterStatus,
    LetterWishes,
    Timings,
)
from resumate.domain.posting_correction import PostingCorrection
from resumate.ports.errors import TransientPortError
from resumate.ports.job_queue import JobQueue, LetterJob
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outbox import Outbox
from resumate.ports.telemetry import Telemetry

REPEATED_WITHIN = timedelta(hours=1)
"""How long what is asked again under the same request id is the same letter."""
MOST_WAITING = 100
"""Letters of one person at once: they stand in one queue with everybody's."""
_NAMES = UUID("6a0f4a53-5ec2-4f0b-9c0e-2f1c4c1f9d0b")


@dataclass(frozen=True, slots=True)
class RequestLetter:
    """
    Matches the posting, saves the letter as queued, and enqueues its id.

    What is asked twice under one request id makes one letter: its id follows from that.
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

        The same under the same *request*, within an hour, is answered with the letter
        as it is by then, unless that failed; KeyReusedError if under that *request*
        something else was asked. TooManyLettersError if so many wait.
        """
        require_language(wishes.language)
        self.writers.require(wishes.writer)
        letter, known = LetterId(self.new_id()), None
        if request:
            letter, known = self._place(owner, request)
        job = LetterJob(owner, letter, request)
        asked = _Asked(resume, posting, wishes, correction)
        # The trace id of the job that writes it, from here to the delivered letter.
        with self.telemetry.trace(job.request or str(job.letter)):
            if known:
                return self._again(job, known, asked)
            if self.letters.waiting(owner) >= MOST_WAITING:
                raise TooManyLettersError
            return self._queued(job, asked)

    def _place(
        self, owner: OwnerId, request: str
    ) -> tuple[LetterId, CoverLetterDraft | None]:
        """
        The id of the letter that is asked for by *request*, and the letter if it is
        there already.
        """
        asked = repr((owner, request))
        letter = LetterId(uuid5(_NAMES, asked))
        try:
            while True:
                known = self.letters.get(owner, letter)
                late = self.clock() - known.created_at >= REPEATED_WITHIN
                if not late and known.status is not LetterStatus.FAILED:
                    return letter, known
                letter = LetterId(uuid5(letter, asked))
        except NotFoundError:
            return letter, None

    def _again(
        self, job: LetterJob, known: CoverLetterDraft, asked: "_Asked"
    ) -> CoverLetterDraft:
        if not self._is_what(asked, known):
            raise KeyReusedError
        self.announce(job.owner, LetterQueued(known), job.request)
        if known.status is LetterStatus.READY:
            # The frame that ended its stream, again: whoever sorts finds it last.
            last = max(known.frames, 1)
            read = resume_left(known, self.match_posting.resumes)
            frame = LetterReady(known, last, resume=read)
            self.announce(job.owner, frame, job.request)
        self.telemetry.count("letter.asked_again")
        return known

    def _is_what(self, asked: "_Asked", known: CoverLetterDraft) -> bool:
        # Later versions may be of another tone.
        first = self.letters.get(known.owner, known.id, 0)
        posting = read_corrected(asked.posting, asked.correction)
        if (first.posting, first.wishes) != (posting, asked.wishes):
            return False
        if asked.resume == first.resume:
            return True
        # It may be another name of the same.
        resumes = self.match_posting.resumes
        return resumes.get(known.owner, asked.resume).id == first.resume

    def _queued(self, job: LetterJob, asked: "_Asked") -> CoverLetterDraft:
        started, wishes = self.clock(), asked.wishes
        match = self.match_posting(
            job.owner, asked.resume, asked.posting, asked.correction
        )
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
        if not self.letters.add(letter):
            # The message came twice at once: whoever added it enqueues it.
            return self._again(job, self.letters.get(job.owner, job.letter), asked)
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """
    What a letter is to be made from.
    """

    resume: ResumeId
    posting: str
    wishes: LetterWishes
    correction: PostingCorrection | None
