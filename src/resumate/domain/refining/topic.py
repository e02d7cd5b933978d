"""
What a text says of a topic.
"""

import re
from collections.abc import Iterator

from resumate.domain.language.gist import words
from resumate.domain.language.skill_names import names_in, siblings
from resumate.domain.patterns import regex
from resumate.domain.refining.figures import numbers_told, without_numbers
from resumate.domain.refining.kinds import Called, called
from resumate.domain.resume import ResumeContent, ResumeLine, Role, Section

_LEARNED = frozenset({Section.CERTIFICATIONS, Section.EDUCATION})
_UNTOLD = frozenset({Section.REFERENCES})
LONGEST_TOPIC = 7
"""Words; what is longer is no topic but a text."""
_SHORT = 4
"""Letters: such words are the same or are not."""
_ALIKE = 0.7
_ENDING = 4


def speaks_of(text: str, topic: str) -> bool:
    """
    Whether *text* names *topic*: a known name in any of its ways to be written, or all
    of its words; and the numbers that *topic* has.
    """
    if not numbers_told(text, topic):
        return False
    names = names_in(topic)
    if names and names & names_in(text):
        return True
    # "Go" is a name, "go" is not.
    flags = re.NOFLAG if names and len(topic) < _SHORT else re.IGNORECASE
    if re.search(rf"(?<![\w+#]){re.escape(topic)}(?![\w+#])", text, flags):
        return True
    wanted, said = list(words(without_numbers(topic))), list(words(text))
    return (
        bool(wanted)
        and not names
        and all(any(_same(word, other) for other in said) for word in wanted)
    )


def _same(one: str, other: str) -> bool:
    """
    Whether two words differ in their endings only.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORT or len(long) > len(short) + _ENDING:
        return short == long
    common = next(
        (
            n
            for n, pair in enumerate(zip(short, long, strict=False))
            if len(set(pair)) > 1
        ),
        len(short),
    )
    ended = short[common:] == "" or _ENDS.match(short[common:]) is not None
    return ended and common >= max(_SHORT, _ALIKE * len(short))


_ENDS = regex(r"[aeiouyäöüstn]|(?<=e)d|r$|m$")
"""What an ending begins with, and no part of "award" that "aware" has not."""


def lines_on(content: ResumeContent, topic: str) -> list[ResumeLine]:
    """
    The lines that a letter may tell of *topic*, in reading order: of a kind of things,
    those that are of it.
    """
    asked = called(topic)
    of_kind = _of_a_kind(content, asked, topic) if asked else []
    return of_kind or [line for line in _told(content) if speaks_of(line.text, topic)]


def _told(content: ResumeContent) -> list[ResumeLine]:
    return [line for line in content.lines if line.section not in _UNTOLD]


def _of_a_kind(content: ResumeContent, asked: Called, topic: str) -> list[ResumeLine]:
    """
    Those lines of a kind that are meant; one that has a name may stand anywhere, any
    other that is named among what was learned.
    """
    meant = [line for line in _told(content) if names_one(line.text, asked.which)]
    for tells in asked.kind.tells:
        if found := [line for line in meant if tells(content, line)]:
            # "Studium" is first what is called so, then what else is a degree.
            called_so = [line for line in found if speaks_of(line.text, topic)]
            return found if asked.several else called_so or found
    if asked.which == topic:
        return meant
    learned = [line for line in meant if line.section in _LEARNED]
    return learned if asked.which else []


def tells_of(content: ResumeContent, line: ResumeLine, topic: str) -> bool:
    """
    Whether *line* is about *topic*, by its name or as one of that kind.
    """
    return speaks_of(line.text, topic) or line in lines_on(content, topic)


def names_one(text: str, which: str) -> bool:
    """
    Whether *text*, of a thing of some kind, is about that one: "Schul" of a
    "Realschulabschluss".
    """
    whole = len(which) >= _SHORT and which.casefold() in text.casefold()
    return not which or whole or speaks_of(text, which)


def roles_called(content: ResumeContent, topic: str) -> frozenset[str]:
    """
    Ids of the roles whose employer is meant by *topic*.
    """
    return frozenset(role.id for role in content.roles if _is_employer(role, topic))


def _is_employer(role: Role, topic: str) -> bool:
    first = re.match(r"[^\W_]+", role.employer)
    spoken = {role.employer.casefold(), first[0].casefold() if first else ""} - {""}
    return topic.casefold() in spoken


def of_the_same_kind(content: ResumeContent, topic: str) -> Iterator[str]:
    """
    Names in the resume that are of the kind that *topic* is of.
    """
    kin = frozenset[str]().union(*(siblings(name) for name in names_in(topic)))
    seen: set[str] = set()
    for line in content.lines:
        for name in sorted(names_in(line.text) & kin):
            if name not in seen:
                seen.add(name)
                yield name
