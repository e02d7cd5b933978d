"""
What a text says of a topic.
"""

import re
from collections.abc import Collection, Iterator

from resumate.domain.language.gist import says_much, words
from resumate.domain.language.skill_names import longest_in, names_in, siblings
from resumate.domain.language.tongues import tongue_alone
from resumate.domain.lexicon.gist import SAY_NOTHING
from resumate.domain.lexicon.numerals import UNITS
from resumate.domain.matching.spoken import languages_in
from resumate.domain.patterns import regex
from resumate.domain.refining.figures import (
    numbers_told,
    without_names,
    without_numbers,
)
from resumate.domain.refining.kinds import Called, called
from resumate.domain.refining.topic_patterns import ABOUT, BEHIND
from resumate.domain.resume import (
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

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
    Whether *text* names *topic*: a known name in any of its ways to be written, with
    what is said besides the name, or all of its words, in any order; and the numbers
    that *topic* has. A language may be named in another one.
    """
    if spoken := tongue_alone(topic):
        return spoken in languages_in(text)
    if not numbers_told(text, topic):
        return False
    names = names_in(topic)
    if names and names & names_in(text):
        return _tells_all(text, besides_names(topic))
    # "Go" is a name, "go" is not.
    flags = re.NOFLAG if names and len(topic) < _SHORT else re.IGNORECASE
    if re.search(rf"(?<![\w+#]){re.escape(topic)}(?![\w+#])", text, flags):
        return True
    wanted = list(words(without_numbers(topic)))
    telling = [w for w in wanted if w not in SAY_NOTHING or w in UNITS]
    return bool(wanted) and not names and _tells_all(text, telling or wanted)


def bare(topic: str) -> str:
    """
    *topic* without what stands around it and is none of it: "my experience with".
    """
    for around in (ABOUT, BEHIND):
        while (shorter := around.sub("", topic).strip()) != topic:
            topic = shorter
    return topic


def parts_of(topic: str) -> list[str]:
    """
    What *topic* joins by "and", one by one.
    """
    parts = (bare(part) for part in _JOINED.split(topic))
    return [part for part in parts if part]


_JOINED = regex(
    r"\s*(?:,|&|\b(?:and|und|or|oder|as well as|sowie|nor|noch)\b)\s*", re.IGNORECASE
)


def names_alone(topic: str) -> str:
    """
    The names that are known in *topic*, without what is said besides.
    """
    return " ".join(topic[found.start : found.end] for found in longest_in(topic))


def besides_names(topic: str) -> list[str]:
    """
    What *topic* says besides the names in it that are known, without what stands in
    every posting.
    """
    rest = words(without_numbers(without_names(topic)))
    return [w for w in rest if says_much(w) and not _LEARNING.fullmatch(w)]


_LEARNING = regex(r"trainings?|courses?|(?:fort|weiter)bildung|schulung|kurs")
"""How a thing was learned that a line may name alone."""


def _tells_all(text: str, wanted: list[str]) -> bool:
    said = list(words(text))
    return all(any(_same(word, other) for other in said) for word in wanted)


def words_like(text: str, said: str) -> tuple[list[str], float]:
    """
    Which words of *text* are words of what is *said*, in another form or as part of a
    longer one; and how many of those that tell something it has, in [0, 1].
    """
    wanted = dict.fromkeys(w for w in words(without_numbers(said)) if says_much(w))
    numbers = dict.fromkeys(_NUMBER.findall(said))
    tokens = _TOKEN.findall(text)
    like, found = [], 0
    for word in (*wanted, *numbers):
        same = [t for t in tokens if _has(t, word)]
        like += [t for t in same if t not in like]
        found += bool(same)
    return like, found / max(_FEWEST, len(wanted) + len(numbers))


def _has(token: str, word: str) -> bool:
    return token == word or any(
        _same(word, other) or (len(word) > _SHORT and word in other)
        for other in words(token)
    )


_NUMBER = regex(r"(?<![\w.,])\d[\d.,]*(?<![.,])")
_TOKEN = regex(r"[^\W_][\w.,'’-]*(?<![.,'’-])")
_FEWEST = 2
"""Words: one that is like another tells little."""


def _same(one: str, other: str) -> bool:
    """
    Whether two words differ in their endings only, or are two names of one thing.
    """
    if any(known.fullmatch(one) and known.fullmatch(other) for known in _EQUAL):
        return True
    short, long = sorted((one, other), key=len)
    if one.endswith(_WHO_IS) is not other.endswith(_WHO_IS):
        return False
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


_WHO_IS = ("ee", "ees")
"""A trustee is no trust, an employee no employer."""
_EQUAL = (
    regex(r"azubis?|auszubildende[rnms]?|lehrlinge?[ns]?|lernende[rn]?"),
    regex(r"apprentices?|trainees?"),
)
"""Words that people take for each other when they name somebody or something."""
_ENDS = regex(r"[aeiouyäöüstn]|(?<=e)d|r$|m$")
"""What an ending begins with, and no part of "award" that "aware" has not."""


def lines_on(content: ResumeContent, topic: str) -> list[ResumeLine]:
    """
    The lines that a letter may tell of *topic*, in reading order: of a kind of things,
    those that are of it.
    """
    asked = called(topic)
    if asked and (of_kind := _of_a_kind(content, asked, topic)):
        return of_kind
    named = [line for line in _told(content) if speaks_of(line.text, topic)]
    if tongue_alone(topic):
        # Who worked at the "Polish Community Centre" need not speak it.
        named = [line for line in named if line.kind is not LineKind.ENTRY]
    return named


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
    if asked.which == topic and not tongue_alone(topic):
        return meant
    learned = [line for line in meant if line.section in _LEARNED]
    return learned if asked.which else []


def tells_of(line: ResumeLine, topic: str, found: Collection[ResumeLine]) -> bool:
    """
    Whether *line* is about *topic*, by its name or as one of the lines *found* on it.
    """
    return line in found or speaks_of(line.text, topic)


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
