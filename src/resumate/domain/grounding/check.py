"""
The truth gate: every sentence of a letter against the resume and the posting.
"""

# ruff: noqa: E501 - patterns are read whole

import re
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
from resumate.domain.grounding.employer.employer_facts import (
    employer_findings,
    is_posted,
)
from resumate.domain.grounding.employer.offers import is_offered, retells
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
from resumate.domain.grounding.sources.letterhead import is_letterhead
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.clauses import Clause, Mood
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.german_moods import temper
from resumate.domain.language.moods import read_clauses, tells_deed
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.sentences import (
    is_greeting,
    is_sign_off,
    split_sentences,
)
from resumate.domain.language.unread_moods import unread
from resumate.domain.language.words import Word, words
from resumate.domain.letter import (
    About,
    Critique,
    LetterWishes,
    Sentence,
)
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent

_CITATIONS = 4
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

    *language* is the letter's, guessed where not given; *today* ends posts that go on.
    """
    text = letter if isinstance(letter, str) else "\n".join(s.text for s in letter)
    language = language or detect_language(text)
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
            replace(judged, text=text)
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

    @property
    def _full(self) -> bool:
        """
        Whether all claims are judged: the letter is in the resume's language, and the
        gate knows its grammar.
        """
        return (
            self._language in FULLY_CHECKED and self._language == self._facts.language
        )

    def check(self, read: Sequence[_Read]) -> list[Sentence]:
        """
        The sentences with what was found of each.
        """
        header = _header(read)
        return [
            Sentence(text, paragraph, About.CONNECTING)
            if index in header or self._idle(text)
            else self._sentence(paragraph, text)
            for index, (paragraph, text) in enumerate(read)
        ]

    def _idle(self, text: str) -> bool:
        contact = self._facts.content.contact
        return is_greeting(text) or is_sign_off(text) or is_letterhead(text, contact)

    def _sentence(self, paragraph: int, text: str) -> Sentence:
        tokens = words(text, self._language)
        clauses = read_clauses(text, tokens, self._company)
        if self._language == "de":
            clauses = temper(text, clauses)
        elif self._language != "en":
            clauses = unread(text, clauses)
        bound, self._carried = bind(text, clauses, self._facts, self._carried)
        numbers = quantities(text, tokens, self._language)
        asserts = any(c.own and c.mood in {Mood.CLAIM, Mood.SOFT} for c in clauses)
        on = paragraph == self._paragraph and goes_on(text, tokens, self._language)
        before = self._before() if on else NOTHING
        judgement = Judgement(anchored=set(before.lines))
        about = About.CONNECTING
        for clause, roles in zip(clauses, bound, strict=True):
            inside = tuple(
                q
                for q in numbers
                if clause.start <= q.start < max(clause.end, clause.start + 1)
            )
            inside = tuple(q for q in inside if not self._theirs(text, clause, q))
            if clause.mood is Mood.EMPLOYER:
                self._employer(text, clause, inside, judgement)
                about = About.EMPLOYER if about is About.CONNECTING else about
            elif clause.mood is not Mood.SILENT and not (
                (inside or not asserts or not _SKILLED.search(text))
                and self._posted(text, clause, inside)
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
        check_sole(text, tokens, judgement, self._facts)
        if self._full:
            check_boast(text, judgement, self._facts)
            check_unsaid(text, tokens, clauses, judgement, self._facts)
        if told_by_words(text, judgement.findings, self._facts):
            judgement.findings.clear()
        if judgement.claims:
            about = About.CANDIDATE
        cited = _citations(judgement)
        self._told, self._paragraph = (before, tokens, cited), paragraph
        return Sentence(
            text,
            paragraph,
            about,
            cited,
            tuple(judgement.findings),
            tuple(dict.fromkeys(judgement.derivations)),
        )

    def _before(self) -> Before:
        """
        What a sentence may go on from.
        """
        before, tokens, cited = self._told
        return before.followed_by(tokens, cited, self._facts)

    def _posted(self, text: str, clause: Clause, numbers: Sequence[Quantity]) -> bool:
        """
        Whether a clause that speaks of nobody repeats the posting.
        """
        if (
            self._posting is None
            or clause.mood not in {Mood.FACT, Mood.SOFT}
            or clause.own
        ):
            return False
        piece = text[clause.start : clause.end]
        if _OF_ONESELF.search(piece):
            return False
        named = [w for w in clause.words if w.capitalised and w.weight]
        if not (numbers or any(is_posted(w, self._posting) for w in named)):
            return False
        return not employer_findings(
            text,
            clause,
            numbers,
            self._posting,
            facts=self._facts,
            language=self._language,
        )

    def _theirs(self, text: str, clause: Clause, q: Quantity) -> bool:
        """
        Whether the number is the posting's.
        """
        if self._posting is None:
            return False
        if is_offered(q, self._posting):
            piece = text[clause.start : clause.end]
            claimed = clause.mood is Mood.CLAIM and _OURS.search(piece)
            if not (claimed or tells_deed(piece)):
                return True
        return retells(text, clause, q, self._posting, self._today)

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
            claim, self._people | self._posted_title(claim) | self._posted_places(claim)
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

    def _posted_places(self, claim: Claim) -> frozenset[str]:
        """
        Names of the posting that a clause tells of no deed at: "I can move to Oban".
        """
        if self._posting is None or claim.roles:
            return frozenset()
        named = frozenset(m[1].lower() for m in _TO_PLACE.finditer(claim.piece))
        posted = named & self._posting.forms
        return frozenset() if posted and tells_deed(claim.piece) else posted

    def _posted_title(self, claim: Claim) -> frozenset[str]:
        """
        Words of the advertised title, where the clause speaks of that post.
        """
        if self._posting is None:
            return frozenset()
        speaks = _OF_THE_POST.search(claim.piece)
        return self._posting.title_words if speaks else frozenset()


def _citations(judgement: Judgement) -> tuple[str, ...]:
    if not judgement.claims:
        return ()
    ordered = sorted(judgement.support.items(), key=lambda item: -item[1])
    best = ordered[0][1] if ordered else 0.0
    return tuple(line for line, weight in ordered if weight >= 0.25 * best)[:_CITATIONS]


_SKILLED = AnyCase(
    r"\b(know|knew|use[sd]?|using|work\w*|master\w*|experienc\w+|skill\w*|expert\w*|best|fluent|comfortable|confident|at home|proficien\w+"
    r"|kenne|nutze|beherrsch\w+|arbeite\w*|vertraut|sicher|tools?|strength\w*|stärke\w*)\b",
)


_OF_ONESELF = AnyCase(
    r"\b(I|my|we|our|ich|mein\w*|wir|unser\w*)\b|\b(introduced|led|taught|brought|trained|took) me\b"
    r"|\bmir\b.*\b(vertraut|bekannt|geläufig)\b"
)
_OF_THE_POST = AnyCase(
    r"\b(role|position|poste?|stelle|job|opening|vacancy|puesto|candidatur[ae])\b"
)
_TO_PLACE = Pattern(
    r"\b(?:get|come|comes|coming|over|move|moving|travel|commute|relocat\w+|drive|live|near|nach) (?:over |across )?(?:to |in |near )?(?:the )?([A-ZÄÖÜ]\w+)"
)
_OURS = Pattern(
    r"\b(I|we|our|us|my|ich|wir|uns|unser\w*|mein\w*)\b(?! (studies|studium|way|life|weg))",
    re.IGNORECASE,
)


_WORD = regex(r"[^\W\d_]+")


def _own_name(name: str) -> frozenset[str]:
    return frozenset(m[0].lower() for m in _WORD.finditer(name))


def _header(read: Sequence[_Read]) -> set[int]:
    """
    The indexes of what stands before the greeting (addresses, date, subject) and after
    the sign-off.
    """
    greeting = next((i for i, (_, t) in enumerate(read) if is_greeting(t)), None)
    closing = next(
        (i for i in range(len(read) - 1, -1, -1) if is_sign_off(read[i][1])), None
    )
    before = set(range(greeting)) if greeting is not None else set()
    before = {i for i in before if not _speaks(read[i][1])}
    after = set(range(closing + 1, len(read))) if closing is not None else set()
    return before | {i for i in after if not _speaks(read[i][1])}


def _speaks(text: str) -> bool:
    # "Coordinator I, Lakeview" is a grade.
    spoken = re.search(r"\b(?:I(?=['’]| [a-z])|my|ich|meine?)\b", text)
    return bool(spoken) and len(text.split()) > 2  # noqa: PLR2004
