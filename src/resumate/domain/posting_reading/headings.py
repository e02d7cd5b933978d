"""
Which part of a posting begins at a line, told by its heading in several languages.
"""

import re

from resumate.domain.forgetting import remembered
from resumate.domain.patterns import regex
from resumate.domain.posting_reading.heading_words import LOOSE, STRICT
from resumate.domain.posting_reading.headings_to_you import part_to_you
from resumate.domain.posting_reading.parts import Part
from resumate.domain.posting_reading.title_words import JOB_NOUN

_LONGEST_HEADING = 70
_MOST_WORDS = 9
_FEWEST_CAPITALS = 4

_LAW_FIRST = regex(
    r"(?:equal|diversity|inclusion|accessib|accommod|legal|privacy|data protection|"
    r"gdpr)(?!.* (?:statement|notices?|information|policy)$)",
    re.IGNORECASE,
)
"""What headings of law begin with, and posts: "Legal Secretary - Private Client"."""
_DECORATION = regex(r"^[\W\d_]+(?=\w)|[^\w?!)\]/%+#\"'”’]+$|\s[\d\W_]+$")
_WHERE = regex(
    r"(?<=\w) (?:bei uns|in (?:unserem|diesem|unserer|dieser) \w+|bei (?:de[mnr] "
    r")?[A-ZÄÖÜ]\S+|"
    r"auf einen Blick|im Überblick|at [A-Z]\S+(?: [A-Z]\S+)?|with us|on (?:our|the) "
    r"team|"
    r"at a glance|in (?:short|brief))$"
)
"""What tells no more than where: "Dein Job bei uns"."""
_BRACKET = regex(r"\s*[(\[].{0,50}[)\]]\s*")


def _plain(heading: str) -> str:
    bare = _BRACKET.sub(" ", heading)
    previous = ""
    while bare != previous:
        previous, bare = bare, _DECORATION.sub("", bare)
    return " ".join(bare.split())


@remembered(512)
def known_part(heading: str) -> Part | None:
    """
    The part that *heading* announces, if it is one of the usual headings and only that.
    """
    if len(heading) > _LONGEST_HEADING:
        return None
    plain = _plain(heading)
    with_question = f"{plain}?"
    for part, pattern in STRICT:
        if pattern.fullmatch(plain) or pattern.fullmatch(with_question):
            post = _LAW_FIRST.match(plain) and JOB_NOUN.search(plain)
            return None if post else part
    if (told := part_to_you(plain)) or not (where := _WHERE.search(plain)):
        return told
    return known_part(plain[: where.start()])


def worded_part(heading: str) -> Part | None:
    """
    The part a freely worded heading announces; only for lines that look like headings.
    """
    if part := known_part(heading):
        return part
    if len(heading.split()) > _MOST_WORDS:
        return None
    plain = heading.replace("(", " ").replace(")", " ")
    return next((part for part, words in LOOSE if words.search(plain)), None)


def looks_like_heading(text: str) -> bool:
    """
    Whether *text* is set like a heading: short, and in capitals or with a colon.
    """
    if len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS:
        return False
    letters = [letter for letter in text if letter.isalpha()]
    capitals = len(letters) >= _FEWEST_CAPITALS and all(
        letter.isupper() for letter in letters
    )
    return (capitals and not text.endswith((".", ","))) or text.endswith(":")
