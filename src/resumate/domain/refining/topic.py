"""
What a text says of a topic.
"""

import re
from collections.abc import Iterator

from resumate.domain.language.gist import words
from resumate.domain.language.skill_names import names_in, siblings
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeContent, ResumeLine, Role, Section

_KIND = regex(
    r"^(?:(?:weiter)?bildung|weiterbildung|ausbildung|lehrgang|kurs|abschluss|zertifikat"
    r"|degree|course|training|certificate|certification)(?: (?:als|zum|zur|in|im|bei|as"
    r"|at|on|of|for))? (?=\S)"
    r"|(?<=\S) (?:degree|certificat\w*|course|abschluss|zertifikat|diplom)$",
    re.IGNORECASE,
)
"""What the resume need not call it: "meine Weiterbildung SVIT"."""
_UNTOLD = frozenset({Section.REFERENCES})
_SHORT = 4
"""Letters: such words are the same or are not."""
_ALIKE = 0.7
_ENDING = 4


def speaks_of(text: str, topic: str) -> bool:
    """
    Whether *text* names *topic*: a known name in any of its ways to be written, or all
    of its words.
    """
    names = names_in(topic)
    if names and names & names_in(text):
        return True
    # "Go" is a name, "go" is not.
    flags = re.NOFLAG if names and len(topic) < _SHORT else re.IGNORECASE
    if re.search(rf"(?<![\w+#]){re.escape(topic)}(?![\w+#])", text, flags):
        return True
    wanted, said = list(words(topic)), list(words(text))
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
    return common >= max(_SHORT, _ALIKE * len(short))


def lines_on(content: ResumeContent, topic: str) -> list[ResumeLine]:
    """
    The lines that a letter may tell of *topic*, in reading order.
    """
    told = [line for line in content.lines if line.section not in _UNTOLD]
    bare = _KIND.sub("", topic)
    found = [line for line in told if speaks_of(line.text, topic)]
    found = found or [line for line in told if bare and speaks_of(line.text, bare)]
    return found or [line for line in told if _is_called(line.section, topic)]


def _is_called(section: Section, topic: str) -> bool:
    """
    Whether *topic* is what a section's lines are called, each of which may be meant.
    """
    called = _CALLED.get(section)
    return called is not None and called.fullmatch(topic) is not None


_CALLED = {
    Section.EDUCATION: regex(
        r"degrees?|education|studies|qualifications?|studium|abschluss|ausbildung",
        re.IGNORECASE,
    ),
    Section.CERTIFICATIONS: regex(
        r"(?:certificat\w*|licen[cs]es?|courses?|zertifikate?|fortbildung\w*"
        r"|weiterbildung\w*|scheine?)",
        re.IGNORECASE,
    ),
    Section.LANGUAGES: regex(
        r"languages?|(?:fremd)?sprachen|sprachkenntnisse", re.IGNORECASE
    ),
}


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
