"""
A proposal meets the truth gate.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumate.application.judging.second_look import SecondLook
from resumate.domain.drafting.repairing import grounded
from resumate.domain.facts import withdrawn_from
from resumate.domain.grounding import check_letter
from resumate.domain.letter import (
    UNJUDGED,
    About,
    CoverLetterDraft,
    Critique,
    LetterWishes,
    Sentence,
)
from resumate.domain.refining import Manuscript, Piece, Proposal, Speech, spoils
from resumate.domain.refining.signature import signed_anew
from resumate.domain.resume import ResumeContent
from resumate.domain.turn import SentenceChange, TurnOutcome


@dataclass(frozen=True, slots=True)
class Settled:
    """
    What of a proposal is true, and what is told of it.
    """

    critique: Critique
    changes: tuple[SentenceChange, ...]
    outcome: TurnOutcome
    reply: str
    wishes: LetterWishes
    language: str


def settle(
    letter: CoverLetterDraft,
    content: ResumeContent,
    proposal: Proposal,
    speech: Speech,
    second_look: SecondLook | None = None,
) -> Settled:
    """
    The proposal without what the gate, or a judge, refuses: such a sentence stays as it
    was, or stays out. Sentences that did not change keep their findings and citations.
    """
    wishes = replace(
        letter.wishes,
        tone=proposal.tone or letter.wishes.tone,
        length=proposal.length or letter.wishes.length,
    )
    language = proposal.language or letter.language
    strict = proposal.suggested
    gate = _Gate(letter, content, wishes, language, second_look, strict=strict)
    manuscript = proposal.manuscript
    refused: list[Piece] = []
    while wrong := gate.wrong(manuscript):
        refused += wrong
        for piece in wrong:
            _take_back(piece, letter.sentences)
    critique = gate.critique
    signed = signed_anew(manuscript.sentences, content.contact)
    if signed != manuscript.sentences and manuscript.changes:
        manuscript.put(list(manuscript)[-1], signed[-1], speech("name_now"))
        critique = replace(critique, sentences=(*critique.sentences[:-1], signed[-1]))
    changes = manuscript.changes
    replies = list(proposal.replies) if changes or not refused else []
    if refused:
        why = "rested" if changes else "not_true_enough"
        old = _rest_on_old(refused, letter, content)
        replies.append(speech("corrected_since" if old else why))
    outcome = TurnOutcome.CHANGED if changes else TurnOutcome.UNCHANGED
    if proposal.question:
        replies.append(proposal.question.text)
        outcome = outcome if changes else TurnOutcome.ASKED
    return Settled(critique, changes, outcome, " ".join(replies), wishes, language)


def _rest_on_old(
    pieces: Sequence[Piece], letter: CoverLetterDraft, content: ResumeContent
) -> bool:
    """
    Whether one of them is made from a sentence that rests on what was corrected since.
    """
    origins = [p.origin for p in pieces if p.origin is not None]
    was = [letter.sentences[origin] for origin in origins]
    return any(withdrawn_from(sentence, letter, content) for sentence in was)


def _take_back(piece: Piece, before: Sequence[Sentence]) -> None:
    if piece.origin is None:
        piece.gone = True
    else:
        piece.sentence, piece.gone = before[piece.origin], False


class _Gate:
    def __init__(
        self,
        letter: CoverLetterDraft,
        content: ResumeContent,
        wishes: LetterWishes,
        language: str,
        second_look: SecondLook | None,
        *,
        strict: bool,
    ) -> None:
        self._second_look = second_look
        self._letter = letter
        self._content = content
        self._wishes = wishes
        self._language = language
        self.critique = Critique(letter.sentences)
        self._known = _codes(self._checked(letter.sentences)) if strict else None

    def _checked(self, sentences: Sequence[Sentence]) -> Critique:
        return check_letter(
            sentences,
            self._content,
            self._letter.posting,
            language=self._language,
            wishes=self._wishes,
        )

    def _heard(self, pieces: Sequence[Piece], found: Critique) -> Critique:
        if self._second_look is None:
            return found
        own = [
            i
            for i, p in enumerate(pieces)
            if self._is_new(p) and not p.sentence.citations
        ]
        return self._second_look.heard(found, self._content, self._letter.posting, own)

    def wrong(self, manuscript: Manuscript) -> list[Piece]:
        """
        New sentences that nothing supports; or all that changed, if a sentence that
        stayed became untrue by it, or the letter as a whole wrong by a suggestion.
        """
        pieces = list(manuscript)
        proposed = manuscript.sentences
        found = self._heard(pieces, self._checked(proposed))
        sentences = [
            self._judged(piece, said, judged)
            for piece, said, judged in zip(
                pieces, proposed, found.sentences, strict=True
            )
        ]
        self.critique = replace(found, sentences=tuple(sentences))
        new = [p for p in pieces if self._is_new(p)]
        wrong = [
            p
            for p, s in zip(pieces, sentences, strict=True)
            if self._is_new(p) and not grounded(s)
        ]
        fresh = {p.sentence.text for p in new}
        spoiled = spoils(found, self._letter, self._content, without=fresh)
        spoiled |= self._known is not None and bool(_codes(found) - self._known)
        if wrong or not spoiled:
            return wrong
        gone = [p for p in manuscript.pieces if p.gone and p.origin is not None]
        return new + gone

    def _is_new(self, piece: Piece) -> bool:
        if piece.origin is None:
            return True
        return piece.sentence.text != self._letter.sentences[piece.origin].text

    def _judged(self, piece: Piece, said: Sentence, judged: Sentence) -> Sentence:
        if not self._is_new(piece):
            return said
        if not said.citations:
            courtesy = said.about is About.CONNECTING and not judged.findings
            return replace(judged, about=said.about) if courtesy else judged
        # Made from known lines: the gate need not guess where it comes from.
        return replace(judged, about=said.about, citations=said.citations)


def _codes(critique: Critique) -> set[str]:
    """
    What is wrong with the letter as a whole, its length aside; that a judge did not
    answer is no fault of the letter.
    """
    aside = UNJUDGED | {"length.out_of_range"}
    return {remark.code for remark in critique.remarks} - aside
