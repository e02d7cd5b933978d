"""
The truth gate: every sentence of a letter against the resume and the posting.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from resumate.domain.bullets import in_a_row
from resumate.domain.grounding.employer.quoted import apart_from_quoted
from resumate.domain.grounding.judge import Judge, Roles, said_of
from resumate.domain.grounding.own_contact import wrong_contact
from resumate.domain.grounding.remarks import letter_remarks
from resumate.domain.grounding.sources.before import NOTHING, Before, goes_on
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.letterhead import header_of, is_letterhead
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.had import done
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.sentences import (
    is_greeting,
    is_sign_off,
    split_sentences,
)
from resumate.domain.language.terms import terms_alone
from resumate.domain.language.words import Word, words
from resumate.domain.letter import (
    About,
    Critique,
    Finding,
    LetterWishes,
    Sentence,
)
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent
from resumate.domain.seen import as_seen

_Read = tuple[int, str]


def check_letter(
    letter: str | Sequence[Sentence],
    content: ResumeContent,
    posting: JobPosting | None = None,
    *,
    language: str | None = None,
    wishes: LetterWishes | None = None,
    today: date | None = None,
) -> Critique:
    """
    What each sentence is about, the lines it rests on, and what is wrong with it; one
    that is locked or by hand stays so.

    *language* is the letter's, guessed where not given (the resume's, if too little tells); *today* ends posts that go on.
    """
    if isinstance(letter, str):
        letter = as_seen(letter)
    text = letter if isinstance(letter, str) else "\n".join(s.text for s in letter)
    language = language or detect_language(text, content.language)
    written = (
        split_sentences(letter, language)
        if isinstance(letter, str)
        else [(s.paragraph, s.text) for s in letter]
    )
    read = [(paragraph, in_a_row(as_seen(text))) for paragraph, text in written]
    facts = Facts.of(done(content))
    against = PostingFacts.of(posting) if posting else None
    judge = Judge(facts, against, language, today or datetime.now(UTC).date())
    sentences = _Reading(judge).check(read)
    if not isinstance(letter, str):
        sentences = [
            replace(judged, locked=was.locked, by_hand=was.by_hand)
            for was, judged in zip(letter, sentences, strict=True)
        ]
    lines = letter.splitlines() if isinstance(letter, str) else [s.text for s in letter]
    remarks = (
        *letter_remarks(sentences, facts, posting, language, wishes),
        *wrong_contact(lines, sentences, content, posting),
    )
    return Critique(
        tuple(
            judged if judged.text == text else replace(judged, text=text)
            for judged, (_, text) in zip(sentences, written, strict=True)
        ),
        remarks,
    )


class _Reading:
    """
    One letter's reading: the role last spoken of, and what the last sentence told.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._carried: Roles = None
        self._paragraph = 0
        self._told: tuple[Before, Sequence[Word], Sequence[str]] = (NOTHING, (), ())

    def check(self, read: Sequence[_Read]) -> list[Sentence]:
        """
        The sentences with what was found of each.
        """
        header = header_of([text for _, text in read])
        return [
            self._judged(paragraph, text, idle=index in header or self._idle(text))
            for index, (paragraph, text) in enumerate(read)
        ]

    def _idle(self, text: str) -> bool:
        contact = self._judge.facts.content.contact
        return is_greeting(text) or is_sign_off(text) or is_letterhead(text, contact)

    def _judged(self, paragraph: int, text: str, *, idle: bool) -> Sentence:
        """
        A sentence; the reference that it quotes is held against the posting alone, and
        an *idle* one, or one that tells what work is wished, says no more.
        """
        wrong: tuple[Finding, ...] = ()
        if self._judge.posting:
            text, wrong = apart_from_quoted(
                text, self._judge.posting, self._judge.facts
            )
        if idle:
            return Sentence(text, paragraph, About.CONNECTING, findings=wrong)
        if terms_alone(text, self._judge.language):
            said = self._judge.terms(text)
            return replace(said, paragraph=paragraph, findings=(*wrong, *said.findings))
        said = self._sentence(paragraph, text)
        return replace(said, paragraph=paragraph, findings=(*wrong, *said.findings))

    def _sentence(self, paragraph: int, text: str) -> Sentence:
        tokens = words(text, self._judge.language)
        before = self._before(paragraph, text, tokens)
        said, self._carried = said_of(text, before, self._carried, self._judge)
        self._told, self._paragraph = (before, tokens, said.citations), paragraph
        return said

    def _before(self, paragraph: int, text: str, tokens: Sequence[Word]) -> Before:
        """
        What the sentence goes on from.
        """
        on = paragraph == self._paragraph and goes_on(
            text, tokens, self._judge.language
        )
        if not on:
            return NOTHING
        before, earlier, cited = self._told
        return before.followed_by(earlier, cited, self._judge.facts)
