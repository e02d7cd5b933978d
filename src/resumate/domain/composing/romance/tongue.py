"""
What French and Spanish each bring to a letter that both build alike.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from resumate.domain.composing.clause import Clause
from resumate.domain.letter import Tone
from resumate.domain.posting import Requirement

Templates = Mapping[Tone, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Tongue:
    """
    Set phrases by tone, and how the words of a resume stand in them.
    """

    greeting: Mapping[Tone, str]
    apply: Templates
    """With ``{post}``: the post, and where it is."""
    post: Callable[[str | None, str | None], str]
    now: str
    """With ``{role}``: the present post, in the opening."""
    then: str
    role: Callable[[str, str], str]
    """A title and an employer as they follow "as": either may be empty."""
    at: Callable[[str], str]
    current_post: str
    """With ``{role}``: leads into the first deed of the present post."""
    earlier_post: tuple[str, str, str]
    """The same for a post before the one just told, for any other, and for one before a
    post that was before another."""
    known_post: tuple[str, str]
    """Where the post was named already: the present one, another."""
    project: str
    """With ``{name}``; and where none has a name."""
    projects: str
    studies: str
    tasks: Mapping[bool, tuple[str, str]]
    """By whether it goes on: what a noun phrase and what an infinitive follow."""
    more_tasks: Mapping[bool, tuple[str, ...]]
    """Ways to name one more."""
    more_to_do: Mapping[bool, str]
    retained: tuple[tuple[str, str], str]
    """What stands before facts: the first word on a post, in turn; behind others."""
    in_row: Callable[[str, Sequence[str]], str]
    """Facts in a row, behind what leads them in."""
    as_well_as: str
    contracted: Callable[[str], str]
    """A sentence with its prepositions and articles drawn together."""
    more: Sequence[Callable[[str], str]]
    """Ways to tell one more deed: each takes the predicate."""
    i: Callable[[str], str]
    """A predicate with its subject, small at its start."""
    read: Callable[[str, bool], tuple[Clause, ...]]
    asked_for: Callable[[Requirement], tuple[str, str] | None]
    interest: Templates
    gap: Templates
    gap_of_paper: Templates
    modest: Templates
    other_trade: str
    """A gap that has no name: the whole trade is another."""
    skills: str
    spoken: str
    degree: Callable[[str, str, bool], str | None]
    """Name, school, and whether it goes on."""
    one_more: tuple[str, str]
    """How the sentence on a degree begins, and how it does behind another."""
    papers: tuple[str, str]
    """One, several."""
    listed: Callable[[Sequence[str]], str]
    close: Mapping[Tone, Sequence[tuple[str, ...]]]
    sign_off: Mapping[Tone, str]
