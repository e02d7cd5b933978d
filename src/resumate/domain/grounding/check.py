"""
The truth gate: every sentence of a letter against the resume and the posting.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from resumate.domain.bullets import in_a_row
from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.credentials.credentials import check_credentials
from resumate.domain.grounding.deeds.boasts import check_boast
from resumate.domain.grounding.deeds.doubt import told_by_words
from resumate.domain.grounding.deeds.duties import check_duty, check_elsewhere
from resumate.domain.grounding.deeds.posts_held import check_posts_held
from resumate.domain.grounding.deeds.scope import check_sole
from resumate.domain.grounding.deeds.unsaid import check_unsaid
from resumate.domain.grounding.employer.employer_facts import employer_findings
from resumate.domain.grounding.employer.posted import (
    is_theirs,
    posted_places,
    posted_title,
    repeats_posting,
)
from resumate.domain.grounding.employer.quoted import apart_from_quoted
from resumate.domain.grounding.names.binding import bind
from resumate.domain.grounding.names.employers import check_employers
from resumate.domain.grounding.names.kinds import mask_kinds
from resumate.domain.grounding.names.mastery import check_mastery
from resumate.domain.grounding.names.skills import check_names, check_skill_phrases
from resumate.domain.grounding.names.titles import check_titles
from resumate.domain.grounding.numbers.counting import check_numbers
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.remarks import FULLY_CHECKED, letter_remarks
from resumate.domain.grounding.sources.before import NOTHING, Before, goes_on
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.letterhead import header_of, is_letterhead
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.clauses import Clause, Mood
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.german_moods import temper
from resumate.domain.language.moods import read_clauses
from resumate.domain.language.sentences import (
    is_greeting,
    is_sign_off,
    split_sentences,
)
from resumate.domain.language.terms import terms_alone
from resumate.domain.language.unread_moods import unread
from resumate.domain.language.words import Word, words
from resumate.domain.letter import (
    About,
    Critique,
    Finding,
    LetterWishes,
    Sentence,
)
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent

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
    text = letter if isinstance(letter, str) else "\n".join(s.text for s in letter)
    language = language or detect_language(text, content.language)
    written = (
        split_sentences(letter, language)
        if isinstance(letter, str)
        else [(s.paragraph, s.text) for s in letter]
    )
    read = [(paragraph, in_a_row(text)) for paragraph, text in written]
    facts = Facts.of(content)
    gate = _Gate(facts, posting, language, today or datetime.now(UTC).date())
    sentences = gate.check(read)
    if not isinstance(letter, str):
        sentences = [
            replace(judged, locked=was.locked, by_hand=was.by_hand)
            for was, judged in zip(letter, sentences, strict=True)
        ]
    remarks = letter_remarks(sentences, facts, posting, language, wishes)
    return Critique(
        tuple(
            judged if judged.text == text else replace(judged, text=text)
            for judged, (_, text) in zip(sentences, written, strict=True)
        ),
        remarks,
    )


class _Gate:
    """
    One letter's reading: the resume, the posting, the role last spoken of, and what the
    last sentence told.
    """

    def __init__(
        self, facts: Facts, posting: JobPosting | None, language: str, today: date
    ) -> None:
        self._facts = facts
        self._posting = PostingFacts.of(posting) if posting else None
        self._company = self._posting.company if self._posting else None
        self._language = language
        self._today = today
        self._carried: frozenset[str] | None = None
        self._paragraph = 0
        self._told: tuple[Before, Sequence[Word], Sequence[str]] = (NOTHING, (), ())
        self._people = _own_name(facts.content.contact.name or "")
        # All claims are judged where the letter is in the resume's language, and the
        # gate knows its grammar.
        self._full = language in FULLY_CHECKED and language == facts.language

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
        contact = self._facts.content.contact
        return is_greeting(text) or is_sign_off(text) or is_letterhead(text, contact)

    def _judged(self, paragraph: int, text: str, *, idle: bool) -> Sentence:
        """
        A sentence; the reference that it quotes is held against the posting alone, and
        an *idle* one, or one that tells what work is wished, says no more.
        """
        wrong: tuple[Finding, ...] = ()
        if self._posting:
            text, wrong = apart_from_quoted(text, self._posting, self._facts)
        if idle or terms_alone(text, self._language):
            return Sentence(text, paragraph, About.CONNECTING, findings=wrong)
        judged = self._sentence(paragraph, text)
        return replace(judged, findings=(*wrong, *judged.findings)) if wrong else judged

    def _sentence(self, paragraph: int, text: str) -> Sentence:
        tokens = words(text, self._language)
        clauses = self._clauses(text, tokens)
        bound, self._carried = bind(text, clauses, self._facts, self._carried)
        numbers = quantities(text, tokens, self._language)
        asserts = any(c.own and c.mood in {Mood.CLAIM, Mood.SOFT} for c in clauses)
        before = self._before(paragraph, text, tokens)
        judgement = Judgement(anchored=set(before.lines))
        about = About.CONNECTING
        for clause, roles in zip(clauses, bound, strict=True):
            inside = self._inside(text, clause, numbers)
            if clause.mood is Mood.EMPLOYER:
                self._employer(text, clause, inside, judgement)
                about = About.EMPLOYER if about is About.CONNECTING else about
            elif clause.mood is not Mood.SILENT and not (
                (inside or not asserts or not _SKILLED.search(text))
                and repeats_posting(
                    text,
                    clause,
                    inside,
                    self._posting,
                    facts=self._facts,
                    language=self._language,
                )
            ):
                claim = Claim(
                    text,
                    clause,
                    self._language,
                    self._facts,
                    roles,
                    inside,
                    judgement,
                    tuple(tokens),
                    tuple(numbers),
                    self._today,
                    before,
                )
                self._candidate(claim)
        self._whole(text, tokens, clauses, judgement)
        if judgement.claims:
            about = About.CANDIDATE
        cited = judgement.citations
        self._told, self._paragraph = (before, tokens, cited), paragraph
        return Sentence(
            text,
            paragraph,
            about,
            cited,
            tuple(judgement.findings),
            tuple(dict.fromkeys(judgement.derivations)),
        )

    def _clauses(self, text: str, tokens: list[Word]) -> Sequence[Clause]:
        clauses = read_clauses(text, tokens, self._company)
        if self._language == "de":
            return temper(text, clauses)
        return clauses if self._language == "en" else unread(text, clauses)

    def _before(self, paragraph: int, text: str, tokens: Sequence[Word]) -> Before:
        """
        What the sentence goes on from.
        """
        on = paragraph == self._paragraph and goes_on(text, tokens, self._language)
        if not on:
            return NOTHING
        before, earlier, cited = self._told
        return before.followed_by(earlier, cited, self._facts)

    def _inside(
        self, text: str, clause: Clause, numbers: Sequence[Quantity]
    ) -> tuple[Quantity, ...]:
        """
        The numbers of the clause, but the posting's.
        """
        end = max(clause.end, clause.start + 1)
        return tuple(
            q
            for q in numbers
            if clause.start <= q.start < end
            and not is_theirs(text, clause, q, self._posting, self._today)
        )

    def _whole(
        self,
        text: str,
        tokens: Sequence[Word],
        clauses: Sequence[Clause],
        judgement: Judgement,
    ) -> None:
        """
        What is asked of the sentence, not of its clauses.
        """
        check_sole(text, tokens, judgement, self._facts)
        if self._full:
            check_boast(text, judgement, self._facts)
            check_unsaid(text, tokens, clauses, judgement, self._facts)
        if told_by_words(text, judgement.findings, self._facts):
            judgement.findings.clear()

    def _employer(
        self,
        text: str,
        clause: Clause,
        numbers: Sequence[Quantity],
        judgement: Judgement,
    ) -> None:
        if self._posting is None or text.rstrip().endswith("?"):
            return
        for code, span, message in employer_findings(
            text,
            clause,
            numbers,
            self._posting,
            facts=self._facts,
            language=self._language,
        ):
            judgement.find(code, span, message)

    def _candidate(self, claim: Claim) -> None:
        before = len(claim.judgement.findings)
        supported = dict(claim.judgement.support)
        check_employers(claim, self._company, self._people)
        if self._full:
            check_titles(claim)
            check_credentials(claim)
        check_names(
            claim,
            self._people
            | posted_title(claim, self._posting)
            | posted_places(claim, self._posting),
        )
        if self._full:
            mask_kinds(claim)
            check_skill_phrases(claim)
            check_mastery(claim)
        check_numbers(claim, self._today)
        if self._full and claim.clause.mood is Mood.CLAIM:
            check_posts_held(claim)
            check_duty(claim)
        elif self._full and claim.clause.own:
            check_elsewhere(claim)
        claim.judgement.claims |= (
            len(claim.judgement.findings) > before
            or supported != claim.judgement.support
        )


_SKILLED = AnyCase(
    r"\b(know|knew|use[sd]?|using|work\w*|master\w*|experienc\w+|skill\w*|expert\w*|best|fluent|comfortable|confident|at home|proficien\w+"
    r"|kenne|nutze|beherrsch\w+|arbeite\w*|vertraut|sicher|tools?|strength\w*|stärke\w*)\b",
)


_WORD = regex(r"[^\W\d_]+")


def _own_name(name: str) -> frozenset[str]:
    return frozenset(m[0].lower() for m in _WORD.finditer(name))
