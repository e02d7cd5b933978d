"""
A person asks for a change of a letter that is written.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.accounts.announce import Announce
from resumate.application.chat.settle_letter import settle
from resumate.application.chat.suggest_changes import SuggestChanges
from resumate.application.failures import tell_model_away
from resumate.application.judging.second_look import SecondLook
from resumate.application.letters.choose_version import ChooseVersion, version_before
from resumate.application.models.allowance import Purse
from resumate.application.models.writers import Writers
from resumate.application.readiness import (
    require_newest,
    require_sentences,
    resume_behind,
)
from resumate.application.writing.drafting import Drafting
from resumate.application.writing.letter_stream import LetterStream
from resumate.application.writing.untold_notes import noted
from resumate.application.writing.write_letter import WriteLetter
from resumate.domain.composing import composable_language
from resumate.domain.errors import (
    InvalidRequestError,
)
from resumate.domain.events import LetterReady
from resumate.domain.facts import facts_of
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft, TokenUsage, judged_since
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.plan import LetterPlan
from resumate.domain.planning import plan_letter
from resumate.domain.refining import (
    Longer,
    Manuscript,
    Past,
    Proposal,
    Reopen,
    Reword,
    Shorter,
    Speech,
    Swap,
    Tell,
    Translate,
    Undo,
    Wish,
    instead_of,
    past_of,
    propose,
    read_wishes,
    speaks_german,
)
from resumate.domain.resume import Resume
from resumate.domain.turn import Turn, TurnOutcome
from resumate.ports.errors import PortError
from resumate.ports.job_queue import LetterJob
from resumate.ports.language_model import LanguageModel, WritingStyle
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.telemetry import Telemetry

LONGEST_INSTRUCTION = 2_000
"""Characters."""
LONGEST_PAST = 30
"""Versions of a letter that are looked through for what was asked before."""


@dataclass(frozen=True, slots=True)
class Refined:
    """
    The newest version of the letter after a turn, its resume, and the turn.
    """

    letter: CoverLetterDraft
    resume: Resume
    turn: Turn


@dataclass(frozen=True, slots=True)
class RefineLetter:
    """
    A turn of the chat: only what was asked for changes, and nothing becomes untrue.

    Locked sentences stay to the letter; every new sentence passes the gate; what would
    need an invented fact is answered with a question. A turn that changes something
    makes a new version, one that does not makes none.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    writers: Writers
    write: WriteLetter
    announce: Announce
    telemetry: Telemetry
    clock: Callable[[], datetime]

    def __call__(
        self,
        owner: OwnerId,
        letter: LetterId,
        instruction: str,
        *,
        locked: Collection[int] = (),
        version: int | None = None,
        line: str | None = None,
        answer_in: str | None = None,
        request: str = "",
    ) -> Refined:
        """
        The letter after the turn; *locked* are indexes of sentences to leave alone. If
        a *line* of the resume is given, that is to be told, whatever words ask for it.
        Words too few to tell their language are answered in *answer_in*, else in the
        letter's. Where the words are to stand for others, they are put, and the *line*
        that supports them is not told besides.

        OutdatedVersionError if *version* is given and is not the newest.
        """
        if not instruction.strip() or len(instruction) > LONGEST_INSTRUCTION:
            raise InvalidRequestError(
                f"An instruction has 1 to {LONGEST_INSTRUCTION:,} characters."
            )
        read_at = self.clock()
        newest, resume = self._asked(owner, letter, version)
        if line and resume.content.line(line) is None:
            raise InvalidRequestError("The resume has no line with that id.", "line_id")
        wishes = read_wishes(instruction, newest)
        if line and not any(isinstance(wish, Reword | Swap) for wish in wishes):
            wishes = (Tell(line),)
        answered = answer_in or newest.language
        # Beside a line the words are not the person's, but the page's.
        german = answered == "de" if line else speaks_german(instruction, answered)
        asked = _Asked(
            _with_locks(newest, locked),
            resume,
            instruction,
            request,
            wishes,
            Speech(german=german),
            read_at,
        )
        refined = self._refined(asked)
        self.telemetry.count("letter.refined", outcome=refined.turn.outcome.value)
        ready = LetterReady(refined.letter, 1, refined.turn, refined.resume)
        self.announce(owner, ready, request)
        return refined

    def _asked(
        self, owner: OwnerId, letter: LetterId, version: int | None
    ) -> tuple[CoverLetterDraft, Resume]:
        newest = self.letters.get(owner, letter)
        require_newest(newest, version)
        return newest, resume_behind(newest, self.resumes)

    def _refined(self, asked: "_Asked") -> Refined:
        if any(isinstance(wish, Undo) for wish in asked.wishes):
            return self._undone(asked)
        if asked.is_courtesy or (asked.wishes and not asked.translates):
            return self._by_rules(asked)
        model = self.writers.choose(asked.letter.wishes.writer).model
        by_rules = asked.wishes and not asked.needs_translator(model)
        if by_rules or model.style is WritingStyle.COMPOSE:
            return self._by_rules(asked)
        try:
            return self._with_model(asked, model)
        except PortError as error:
            # What is left is what rules can do.
            tell_model_away(self.telemetry, error)
            return self._settled(asked, asked.not_understood)

    def _by_rules(self, asked: "_Asked") -> Refined:
        if not asked.wishes:
            return self._settled(asked, asked.not_understood)
        content = asked.resume.content
        past = self._past(asked)
        proposal = propose(asked.wishes, asked.letter, content, asked.speech, past)
        return self._settled(asked, proposal)

    def _past(self, asked: "_Asked") -> Past | None:
        """
        What was asked of the letter before, where it matters for what is asked now.
        """
        if not any(map(_looks_back, asked.wishes)):
            return None
        versions = [asked.letter]
        before = version_before(asked.letter)
        while before > 0 and len(versions) < LONGEST_PAST:
            one = self.letters.get(asked.letter.owner, asked.letter.id, before)
            versions.append(one)
            before = version_before(one)
        return past_of(versions[::-1])

    def _with_model(self, asked: "_Asked", model: LanguageModel) -> Refined:
        purse = self.write.purse(asked.letter.owner)
        for wish in asked.wishes:
            if isinstance(wish, Translate):
                proposal = self._translated(asked, wish.language, model, purse)
                return self._settled(asked, proposal, purse)
        content, plan = asked.resume.content, asked.plan(asked.letter.language)
        suggest = SuggestChanges(model, purse)
        proposal = suggest(asked.letter, plan, content, asked.instruction, asked.speech)
        look = self.write.look(model, plan, purse)
        return self._settled(asked, proposal, purse, look)

    def _translated(
        self, asked: "_Asked", language: str, model: LanguageModel, purse: Purse
    ) -> Proposal:
        letter, content = asked.letter, asked.resume.content
        drafting = Drafting(asked.plan(language), content, letter.posting, model)
        job = LetterJob(letter.owner, letter.id, asked.request)
        stream = LetterStream(self.announce, job, self.clock)
        written = self.write(drafting, stream, purse)
        manuscript = Manuscript(letter.sentences)
        reason = asked.speech("translation")
        manuscript.replace_all(written.sentences, reason)
        name = asked.speech.language(language)
        reply = asked.speech("translated", language=name)
        return Proposal(manuscript, [reply], language=language)

    def _settled(
        self,
        asked: "_Asked",
        proposal: Proposal,
        purse: Purse | None = None,
        look: SecondLook | None = None,
    ) -> Refined:
        """
        What becomes of a proposal that was paid from *purse*, if it cost anything.
        """
        settled = settle(
            asked.letter,
            asked.resume.content,
            proposal,
            asked.speech,
            look or self.write.second_look,
        )
        turn = Turn(
            asked.instruction,
            settled.outcome,
            settled.reply,
            settled.changes,
            proposal.question,
            based_on=asked.letter.version,
        )
        if not settled.changes:
            return Refined(asked.letter, asked.resume, turn)
        sentences = settled.critique.sentences
        changed = replace(
            asked.letter,
            version=asked.letter.version + 1,
            sentences=judged_since(sentences, asked.letter, asked.read_at),
            critiques=(settled.critique,),
            wishes=settled.wishes,
            language=settled.language,
            usage=purse.usage if purse else TokenUsage(),
            written_at=self.clock(),
            turn=turn,
        )
        changed = noted(changed, asked.letter)
        self.letters.save(changed)
        return Refined(changed, asked.resume, turn)

    def _undone(self, asked: "_Asked") -> Refined:
        letter = asked.letter
        named = next((w.version for w in asked.wishes if isinstance(w, Undo)), 0)
        before = named or version_before(letter)
        if before < 1 or before >= letter.version:
            known = {"n": before, "now": letter.version}
            why = "no_such_version" if named > 1 else "nothing_to_undo"
            reply = asked.speech(why, **known)
            turn = Turn(asked.instruction, TurnOutcome.UNCHANGED, reply)
            return Refined(letter, asked.resume, turn)
        choose = ChooseVersion(self.letters, self.clock)
        undone = self.letters.get(letter.owner, letter.id, before)
        kept = asked.facts_kept(undone)
        reply = asked.speech("undone", n=before)
        if kept:
            reply += " " + asked.speech("fact_stays", facts=" ".join(kept))
        changed = choose(letter.owner, letter.id, before, asked.instruction, reply)
        unchanged = Turn(asked.instruction, TurnOutcome.UNCHANGED, reply)
        return Refined(changed, asked.resume, changed.turn or unchanged)


def _looks_back(wish: Wish) -> bool:
    """
    Whether what was asked before has a part in it: a sentence whose new words are given
    stands for itself.
    """
    given = isinstance(wish, Reword) and wish.text
    return not given and isinstance(wish, Shorter | Longer | Reword | Reopen)


@dataclass(frozen=True, slots=True)
class _Asked:
    """
    A turn before it is answered.
    """

    letter: CoverLetterDraft
    resume: Resume
    instruction: str
    request: str
    wishes: tuple[Wish, ...]
    speech: Speech
    read_at: datetime
    """When the resume was."""

    def facts_kept(self, undone: CoverLetterDraft) -> list[str]:
        """
        The facts that the letter tells and the *undone* one did not: they stay.
        """
        told = {line for said in self.letter.sentences for line in said.citations}
        told -= {line for said in undone.sentences for line in said.citations}
        facts = (one for one in facts_of(self.resume.content) if one.id in told)
        return [self.speech("quoted", text=one.text, id=one.id) for one in facts]

    @property
    def is_courtesy(self) -> bool:
        """
        Whether nothing is asked: "Thanks!"
        """
        return instead_of(self.instruction) == "nothing_asked"

    @property
    def not_understood(self) -> Proposal:
        reply = self.speech(instead_of(self.instruction))
        return Proposal(Manuscript(self.letter.sentences), [reply])

    def plan(self, language: str) -> LetterPlan:
        """
        The letter's, if it is written in that *language*.
        """
        letter, content = self.letter, self.resume.content
        return plan_letter(
            content, letter.posting, letter.coverage, letter.wishes, language
        )

    @property
    def translates(self) -> bool:
        """
        Whether the letter is to be in another language.
        """
        return isinstance(self.wishes[0], Translate)

    def needs_translator(self, model: LanguageModel) -> bool:
        """
        Whether the letter is to be in a language that rules cannot say the resume in,
        and *model* can.
        """
        wish = self.wishes[0]
        if not isinstance(wish, Translate) or model.style is not WritingStyle.FREE:
            return False
        if wish.language not in LETTER_LANGUAGES:
            return False
        composable = composable_language(wish.language, self.resume.content.language)
        locked = any(sentence.locked for sentence in self.letter.sentences)
        return wish.language not in {self.letter.language, composable} and not locked


def _with_locks(letter: CoverLetterDraft, locked: Collection[int]) -> CoverLetterDraft:
    """
    The letter with those sentences locked, too.
    """
    require_sentences(letter, locked, "locked")
    sentences = tuple(
        replace(s, locked=s.locked or index in locked)
        for index, s in enumerate(letter.sentences)
    )
    return replace(letter, sentences=sentences)
