"""
What all changes of a letter work with.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from resumate.domain.grounding import check_letter
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.language.terms import terms_alone
from resumate.domain.letter import CoverLetterDraft, Length, Sentence, Tone
from resumate.domain.refining.faults import spoils
from resumate.domain.refining.figures import has_number, numbers_told
from resumate.domain.refining.held import says_most
from resumate.domain.refining.manuscript import Manuscript, Piece
from resumate.domain.refining.past import Past
from resumate.domain.refining.replies import Speech
from resumate.domain.refining.saying import Sayer
from resumate.domain.refining.signature import signature_at
from resumate.domain.resume import (
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from resumate.domain.turn import Question

LENGTHS = (Length.SHORT, Length.STANDARD, Length.LONG)
_WORK = frozenset({Section.EXPERIENCE, Section.PROJECTS})
_LISTED = frozenset({Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATIONS})


@dataclass
class Proposal:
    """
    The letter as it would be, what is said to the person, and perhaps a question.
    """

    manuscript: Manuscript
    replies: list[str] = field(default_factory=list)
    question: Question | None = None
    length: Length | None = None
    tone: Tone | None = None
    language: str | None = None
    suggested: bool = False
    """By a model: then nothing may be wrong with the letter that was not before."""


class Desk:
    """
    A letter, the resume beside it, and the proposal that is growing.
    """

    def __init__(
        self,
        letter: CoverLetterDraft,
        content: ResumeContent,
        speech: Speech,
        past: Past | None = None,
    ) -> None:
        self.letter = letter
        self.content = content
        self.speech = speech
        self.past = past or Past()
        self.sayer = Sayer(
            content, letter.posting, letter.coverage, letter.wishes, letter.language
        )
        self.proposal = Proposal(Manuscript(letter.sentences))

    @property
    def text(self) -> Manuscript:
        """
        The letter as it would be.
        """
        return self.proposal.manuscript

    @property
    def in_body(self) -> list[Piece]:
        """
        What stands between greeting and closing formula.
        """
        pieces = list(self.text)
        signed = signature_at([piece.sentence for piece in pieces])
        return [
            piece
            for place, piece in enumerate(pieces)
            if place != signed
            and not is_greeting(piece.sentence.text)
            and not is_sign_off(piece.sentence.text)
        ]

    @property
    def opening(self) -> float:
        """
        The paragraph that the letter opens with, whatever it says there.
        """
        return next((piece.paragraph for piece in self.in_body), -1)

    def reply(self, key: str, **words: object) -> None:
        """
        Say that to the person.
        """
        self.proposal.replies.append(self.speech(key, **words))

    def next_length(self, step: int) -> Length:
        """
        The length that many steps up or down, as far as there are any.
        """
        place = LENGTHS.index(self.letter.wishes.length) + step
        return LENGTHS[min(max(place, 0), len(LENGTHS) - 1)]

    def line_of(self, piece: Piece) -> ResumeLine | None:
        """
        The line that a sentence rests on, if it is only one.
        """
        told = self.told(piece.sentence)
        return told[0] if len(told) == 1 else None

    def told(self, sentence: Sentence) -> list[ResumeLine]:
        """
        The lines that a sentence tells: not the head of a post that it only names, to
        say what was done there.
        """
        lines = [line for line in map(self.content.line, sentence.citations) if line]
        done = {line.role for line in lines if line.kind is not LineKind.ENTRY}
        return [
            line
            for line in lines
            if line.kind is not LineKind.ENTRY or line.role not in done
        ]

    def roles(self, piece: Piece) -> set[str]:
        """
        Ids of the roles that a sentence tells of.
        """
        lines = map(self.content.line, piece.sentence.citations)
        return {line.role for line in lines if line and line.role}

    def is_listed(self, piece: Piece) -> bool:
        """
        Whether a sentence tells skills, languages or certificates.
        """
        lines = map(self.content.line, piece.sentence.citations)
        return any(line and line.section in _LISTED for line in lines)

    def claims_in(self, paragraph: float) -> list[Piece]:
        """
        What one paragraph says of the candidate.
        """
        return [p for p in self.text.claims if p.paragraph == paragraph]

    def told_before(self, line: ResumeLine, last: Piece) -> list[ResumeLine]:
        """
        The lines of its role that the paragraph tells one by one, up to *last*.
        """
        told: list[ResumeLine] = []
        for piece in self.claims_in(last.paragraph):
            before = self.line_of(piece)
            if before is None or before.role != line.role:
                told.clear()
            else:
                told.append(before)
            if piece is last:
                break
        return told

    def place_for(self, line: ResumeLine) -> tuple[Piece, bool] | None:
        """
        After which piece *line* is told, and whether in a paragraph of its own: what
        belongs to no post is told in no post's, and that of a post that the letter does
        not tell of yet behind the posts that came after it.
        """
        claims = [p for p in self.text.claims if not terms_alone(p.sentence.text)]
        if not claims:
            return None
        opening = self.opening
        same = [
            p for p in claims if line.role in self.roles(p) and p.paragraph != opening
        ]
        apart = [p for p in same if not self.is_listed(p)]
        if apart or (same and line.kind is LineKind.LIST):
            return (apart or same)[-1], False
        listed = [p for p in claims if self.is_listed(p)]
        of_none = line.role is None or line.section is Section.EDUCATION
        if of_none and (line.role or not listed):
            listed = [p for p in claims if self._is_of_no_post(p)] or listed
        if listed and (line.kind is LineKind.LIST or of_none):
            return listed[-1], False
        told = [p for p in claims if not self.is_listed(p)] or claims
        post = self.content.role(line.role)
        if post and not of_none:
            told = self._posts_before(post, line.section, told)
        return self._end_of(told[-1].paragraph if told else opening), True

    def _posts_before(
        self, post: Role, section: Section, told: Iterable[Piece]
    ) -> list[Piece]:
        """
        Of what is *told* behind the opening, what tells of posts that began after that
        one; of another *section* than work, all of them.
        """
        order = {role.id: n for n, role in enumerate(self.content.roles)}

        def began_after(other: Role) -> bool:
            if section not in _WORK or (post.start is None or other.start is None):
                return section not in _WORK or order[other.id] < order[post.id]
            return other.start.in_order(0) >= post.start.in_order(0)

        return [
            piece
            for piece in told
            if piece.paragraph != self.opening
            and not self._is_of_no_post(piece)
            and any(
                role and began_after(role)
                for role in map(self.content.role, self.roles(piece))
            )
        ]

    def _end_of(self, paragraph: float) -> Piece:
        """
        The last piece of that paragraph.
        """
        return [piece for piece in self.text if piece.paragraph == paragraph][-1]

    def _is_of_no_post(self, piece: Piece) -> bool:
        """
        Whether a sentence behind the opening tells of no post: of studies, or of what
        stands beside all posts.
        """
        lines = [*filter(None, map(self.content.line, piece.sentence.citations))]
        studied = all(line.section is Section.EDUCATION for line in lines)
        beside = studied or not self.roles(piece)
        return bool(lines) and piece.paragraph != self.opening and beside

    def checked(self, sentence: Sentence) -> Sentence:
        """
        What the gate says of *sentence* on its own.
        """
        critique = check_letter(
            [sentence], self.content, self.letter.posting, language=self.letter.language
        )
        return critique.sentences[0]

    def holds_together(self) -> bool:
        """
        Whether the whole letter, as it would be, has no finding that it had not before.
        """
        critique = check_letter(
            self.text.sentences,
            self.content,
            self.letter.posting,
            language=self.letter.language,
        )
        return not spoils(critique, self.letter, self.content)

    def untold(self, length: Length) -> Iterable[ResumeLine]:
        """
        Lines that are not told, those first that a letter of that length would tell.
        """
        told = self.text.cited
        planned = self.sayer.plan(length).lines
        for line in dict.fromkeys((*planned, *self.content.lines)):
            usable = line in planned or self.sayer.tells(line)
            left_out = line.id in told or line.id in self.past.unwanted
            if usable and not left_out and not self._told_by_hand(line):
                yield line

    def wants(self, line: ResumeLine) -> bool:
        """
        Whether the person asked for *line*.
        """
        return line.id in self.past.wanted

    def _told_by_hand(self, line: ResumeLine) -> bool:
        """
        Whether the person's own words say with the same numbers what *line* says.
        """
        own = (
            piece.sentence.text
            for piece in self.text.claims
            if piece.sentence.by_hand
            or any(one.confirmed_at for one in self.told(piece.sentence))
        )
        return any(
            has_number(text)
            and numbers_told(line.text, text)
            and says_most(line.text, text)
            for text in own
        )
