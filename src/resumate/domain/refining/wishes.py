"""
What a person can ask of a letter that is written.
"""

from dataclasses import dataclass

from resumate.domain.letter import Tone


@dataclass(frozen=True, slots=True)
class Shorter:
    """
    Say less, in the sentences at those *indexes* or in the whole letter; with at most
    so many *words* if any were named.
    """

    indexes: tuple[int, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class Longer:
    """
    Say more.
    """


@dataclass(frozen=True, slots=True)
class Retone:
    """
    Say it in another tone.
    """

    tone: Tone


@dataclass(frozen=True, slots=True)
class Reopen:
    """
    Begin otherwise.
    """


@dataclass(frozen=True, slots=True)
class Lead:
    """
    Tell of a topic first, perhaps *instead* of another that stays.
    """

    topic: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """
    Say something of a topic, too.
    """

    topic: str


@dataclass(frozen=True, slots=True)
class Tell:
    """
    Say the line of the resume with that id.
    """

    line: str


@dataclass(frozen=True, slots=True)
class Drop:
    """
    Say nothing of a topic.
    """

    topic: str


@dataclass(frozen=True, slots=True)
class Learn:
    """
    Say that one wants to learn it.
    """

    topic: str


@dataclass(frozen=True, slots=True)
class Claim:
    """
    The person tells something of themselves.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Correct:
    """
    The resume has *old* where it should have *new*, in what is *said*.
    """

    old: str
    new: str
    said: str


@dataclass(frozen=True, slots=True)
class Reword:
    """
    Say one sentence otherwise, or in the words given.
    """

    index: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """
    Leave those sentences out.
    """

    indexes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Greet:
    """
    Greet a person by *name*, or with the whole *greeting* that was given.
    """

    name: str = ""
    greeting: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """
    Close with that formula.
    """

    text: str


@dataclass(frozen=True, slots=True)
class SignAs:
    """
    Sign with that form of one's name.
    """

    name: str


@dataclass(frozen=True, slots=True)
class SwapParagraphs:
    """
    The sentences of those two paragraphs change places.
    """

    one: tuple[int, ...]
    other: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Swap:
    """
    Say *new* where the letter says *old*.
    """

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Amount:
    """
    An amount of money, and not what it is.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Fault:
    """
    A sentence is broken or untrue: the one at *index*, or the one that says what is
    *said*; it should say what is *right*, if that is told.
    """

    index: int | None = None
    said: str = ""
    right: str = ""
    untrue: bool = False


@dataclass(frozen=True, slots=True)
class Boast:
    """
    Sound surer of oneself: words cannot, facts can.
    """


@dataclass(frozen=True, slots=True)
class Motive:
    """
    Say why one wants to work there, which only the person knows, in their words.
    """

    text: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """
    Tell why the sentences at those *indexes* are there, or what is told of a *topic*.
    """

    indexes: tuple[int, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Gaps:
    """
    Tell what the posting asks for and the resume does not show.
    """


@dataclass(frozen=True, slots=True)
class Translate:
    """
    Write it in another language.
    """

    language: str


@dataclass(frozen=True, slots=True)
class Undo:
    """
    Back to the version before, or to the one of that number.
    """

    version: int = 0


Wish = (
    Shorter
    | Longer
    | Retone
    | Reopen
    | Lead
    | Mention
    | Tell
    | Drop
    | Learn
    | Claim
    | Correct
    | Reword
    | Remove
    | Greet
    | SignOff
    | SignAs
    | Swap
    | SwapParagraphs
    | Amount
    | Fault
    | Boast
    | Motive
    | Why
    | Gaps
    | Translate
    | Undo
)
