"""
A letter that is being worked on, sentence by sentence, with a reason for each change.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.domain.letter import About, Sentence
from resumate.domain.turn import SentenceChange


@dataclass
class Piece:
    """
    A sentence, where it stood before, and what became of it.
    """

    sentence: Sentence
    paragraph: float
    """Between two whole numbers for a paragraph that is new."""
    origin: int | None = None
    """Its index in the letter before; None if it is new."""
    reason: str = ""
    gone: bool = False
    moved: bool = False
    """Whether it stands elsewhere than before, word for word."""


class Manuscript:
    """
    The sentences of a letter; locked ones cannot be changed.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._before = tuple(sentences)
        self.pieces = [
            Piece(sentence, sentence.paragraph, index)
            for index, sentence in enumerate(sentences)
        ]

    def __iter__(self) -> Iterator[Piece]:
        return (piece for piece in self.pieces if not piece.gone)

    def at(self, index: int) -> Piece:
        """
        The piece that stood at *index* in the letter before.
        """
        return self.pieces[next(
            n for n, piece in enumerate(self.pieces) if piece.origin == index
        )]  # fmt: skip

    def drop(self, piece: Piece, reason: str) -> bool:
        """
        Leave it out; whether it could be.
        """
        if piece.sentence.locked:
            return False
        piece.gone, piece.reason = True, reason
        return True

    def put(self, piece: Piece, sentence: Sentence, reason: str) -> bool:
        """
        Say *sentence* in its place; whether it could be.
        """
        if piece.sentence.locked or piece.sentence.text == sentence.text:
            return False
        piece.sentence, piece.reason = sentence, reason
        return True

    def insert(
        self, after: Piece, sentences: Iterable[Sentence], reason: str, *, apart: bool
    ) -> None:
        """
        Say *sentences* after that one, in a paragraph *apart* or in its own.
        """
        place = self.pieces.index(after) + 1
        where = after.paragraph + 0.5 if apart else after.paragraph
        self.pieces[place:place] = [Piece(s, where, reason=reason) for s in sentences]

    def insert_before(
        self, piece: Piece, sentences: Iterable[Sentence], reason: str
    ) -> None:
        """
        Say *sentences* before that one, in its paragraph.
        """
        place = self.pieces.index(piece)
        new = [Piece(s, piece.paragraph, reason=reason) for s in sentences]
        self.pieces[place:place] = new

    def exchange(self, one: float, other: float, reason: str) -> None:
        """
        Two paragraphs change places, or one goes where none stands; changed twice, they
        are where they were.
        """
        for piece in self.pieces:
            if piece.paragraph in {one, other}:
                piece.paragraph = other if piece.paragraph == one else one
                piece.moved = not piece.moved
                piece.reason = reason
        self.pieces.sort(key=lambda piece: piece.paragraph)

    def replace_all(self, sentences: Iterable[Sentence], reason: str) -> None:
        """
        Say *sentences* instead of everything that may be changed.
        """
        for piece in self.pieces:
            self.drop(piece, reason)
        self.pieces.extend(Piece(s, s.paragraph, reason=reason) for s in sentences)

    @property
    def cited(self) -> set[str]:
        """
        Ids of the lines that are told.
        """
        return {line for piece in self for line in piece.sentence.citations}

    @property
    def words(self) -> int:
        """
        How long it is.
        """
        return sum(len(piece.sentence.text.split()) for piece in self)

    @property
    def claims(self) -> list[Piece]:
        """
        What is said of the candidate.
        """
        about = About.CANDIDATE
        return [piece for piece in self if piece.sentence.about is about]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """
        The letter as it stands, paragraphs counted anew.
        """
        numbers: dict[float, int] = {}
        placed = []
        for piece in self:
            number = numbers.setdefault(piece.paragraph, len(numbers))
            placed.append(replace(piece.sentence, paragraph=number))
        return tuple(placed)

    @property
    def new_text(self) -> str:
        """
        What is said that was not said so before.
        """
        return " ".join(change.after for change in self.changes if change.after)

    @property
    def changes(self) -> tuple[SentenceChange, ...]:
        """
        What is not as it was, in the order of the letter.
        """
        found: list[SentenceChange] = []
        place = 0
        for piece in self.pieces:
            was = "" if piece.origin is None else self._before[piece.origin].text
            now = "" if piece.gone else piece.sentence.text
            if was != now or piece.moved:
                to = None if piece.gone else place
                found.append(SentenceChange(was, now, piece.reason, piece.origin, to))
            place += not piece.gone
        return tuple(found)
