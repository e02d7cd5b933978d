"""
A letter that was asked for is written, checked, and delivered.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.accounts.announce import Announce
from resumate.application.failures import tell_model_away, tell_model_late
from resumate.application.models.writers import Writer, Writers
from resumate.application.readiness import resume_behind, resume_left
from resumate.application.writing.drafting import Drafting
from resumate.application.writing.language_note import language_note
from resumate.application.writing.letter_stream import LetterStream
from resumate.application.writing.untold_notes import UNSIGNED, noted
from resumate.application.writing.write_letter import WriteLetter, Written
from resumate.domain.composing import composable_language
from resumate.domain.events import LetterReady
from resumate.domain.letter import CoverLetterDraft, LetterStatus
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.planning import plan_letter
from resumate.domain.resume import ResumeContent
from resumate.ports.errors import PortError, TooSlowError, VersionExistsError
from resumate.ports.job_queue import LetterJob
from resumate.ports.language_model import LanguageModel, WritingStyle
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class DraftLetter:
    """
    Plan, write, check, refine, save, tell. Idempotent: a letter that was delivered is
    not written again, one that was erased is not written at all.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    writers: Writers
    write: WriteLetter
    announce: Announce
    telemetry: Telemetry
    clock: Callable[[], datetime]

    def stream(self, job: LetterJob) -> LetterStream:
        """
        What the person will see of the job.
        """
        return LetterStream(self.announce, job, self.clock)

    def __call__(
        self, job: LetterJob, stream: LetterStream | None = None
    ) -> CoverLetterDraft:
        """
        The letter as delivered, or NotFoundError if it was erased. Who gives its
        *stream* knows afterwards how far that came.

        What fails for a while raises TransientPortError: deliver the job again.
        """
        letter = self.letters.get(job.owner, job.letter)
        if letter.status in {LetterStatus.READY, LetterStatus.FAILED}:
            return letter
        self.letters.save(replace(letter, status=LetterStatus.WRITING))
        read_at = self.clock()
        content = resume_behind(letter, self.resumes).content
        stream = stream or self.stream(job)
        writer = self.writers.choose(letter.wishes.writer)
        letter, written, notes = self._written(letter, content, writer, stream)
        judged = tuple(replace(s, judged_at=read_at) for s in written.sentences)
        written = replace(written, sentences=judged)
        ready = noted(self._ready(letter, written, notes, stream))
        try:
            self.letters.save(ready)
        except VersionExistsError:
            # The message came twice and the other worker was faster: its letter stands.
            return self.letters.get(job.owner, job.letter)
        self._measure(ready)
        read = resume_left(ready, self.resumes)
        frame = LetterReady(ready, ready.frames, resume=read)
        self.announce(job.owner, frame, job.request)
        return ready

    def _measure(self, ready: CoverLetterDraft) -> None:
        times = ready.timings
        self.telemetry.duration("letter.total", times.total)
        self.telemetry.duration("letter.compare", times.compare)
        self.telemetry.duration("letter.draft", times.draft)
        self.telemetry.duration("letter.check", times.check)
        self.telemetry.duration("letter.revise", times.revise)
        refused = sum(len(critique.unsupported) for critique in ready.critiques)
        self.telemetry.count("letter.sentences_refused", refused)
        self.telemetry.count("letter.ready", rounds=str(ready.rounds))

    def _written(
        self,
        letter: CoverLetterDraft,
        content: ResumeContent,
        writer: Writer,
        stream: LetterStream,
    ) -> tuple[CoverLetterDraft, Written, tuple[str, ...]]:
        notes = (writer.note,) if writer.note else ()
        if writer.note:
            tell_model_away(self.telemetry)
        try:
            purse = self.write.purse(letter.owner)
            drafting, more = self._plan(letter, content, writer.model)
            before = self.clock()
            coverage = self.write.compared(drafting, purse)
            took = replace(letter.timings, compare=_milliseconds(before, self.clock()))
            known = replace(letter, coverage=coverage, timings=took)
            if coverage != letter.coverage:
                drafting, more = self._plan(known, content, writer.model)
            written = self.write(drafting, stream, purse)
            if purse.late:
                tell_model_late(self.telemetry)
            return known, written, notes + more
        except PortError as error:
            if writer.stand_in is None:
                raise
            tell_model_away(self.telemetry, error)
            drafting, more = self._plan(letter, content, writer.stand_in)
            stream.restart(())
            note = _failed(writer.model, error)
            return letter, self.write(drafting, stream), (*notes, note, *more)

    @staticmethod
    def _plan(
        letter: CoverLetterDraft, content: ResumeContent, model: LanguageModel
    ) -> tuple[Drafting, tuple[str, ...]]:
        language, note = letter.language, None
        free = model.style is WritingStyle.FREE
        if not free or language not in LETTER_LANGUAGES:
            language = composable_language(language, content.language)
            note = language_note(letter.language, content.language, language)
        plan = plan_letter(
            content, letter.posting, letter.coverage, letter.wishes, language
        )
        notes = [] if content.contact.name else [UNSIGNED]
        notes += [note] if note else []
        return Drafting(plan, content, letter.posting, model), tuple(notes)

    def _ready(
        self,
        letter: CoverLetterDraft,
        written: Written,
        notes: tuple[str, ...],
        stream: LetterStream,
    ) -> CoverLetterDraft:
        return replace(
            letter,
            status=LetterStatus.READY,
            version=letter.version + 1,
            language=written.language,
            writer=written.writer,
            sentences=written.sentences,
            rounds=len(written.critiques),
            usage=written.usage,
            notes=(*notes, *written.notes),
            critiques=written.critiques,
            written_at=self.clock(),
            frames=stream.next(),
            timings=replace(
                written.timings,
                retrieve=letter.timings.retrieve,
                compare=letter.timings.compare,
                first_text=_milliseconds(letter.created_at, stream.first_text),
                total=_milliseconds(letter.created_at, self.clock()),
            ),
        )


def _failed(model: LanguageModel, error: PortError) -> str:
    if isinstance(error, TooSlowError):
        return f"{model.name} did not answer in time, so no model was used."
    return f"{model.name} failed ({error.code}), so no model was used."


def _milliseconds(start: datetime, end: datetime | None) -> int:
    return 0 if end is None else round((end - start).total_seconds() * 1000)
