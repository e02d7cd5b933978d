"""
A name that the resume has, where a person says more than the name.
"""

import re
from collections.abc import Iterable

from resumate.domain.language.gist import says_much
from resumate.domain.language.skill_names import longest_in
from resumate.domain.patterns import regex
from resumate.domain.refining.kinds import called
from resumate.domain.refining.saying import items_of
from resumate.domain.refining.topic import lines_on
from resumate.domain.resume import ResumeContent, ResumeLine, Section

_VERSION = regex(r"v?(?P<number>\d+(?:\.\d+)*)(?:\.x)?", re.IGNORECASE)
_CALLED = frozenset({"version", "release"})


def as_held(content: ResumeContent, topic: str) -> str:
    """
    *topic* as the resume names it: where no line tells "Python 3" or "Revizto software"
    but one has the bare name, and no other version of it, that name.
    """
    if called(topic) or lines_on(content, topic):
        return topic
    bare, version = _parted(topic)
    if bare == topic or not bare or not _is_name(content, bare):
        return topic
    held = lines_on(content, bare)
    return bare if held and not _is_other(held, bare, version) else topic


def _parted(topic: str) -> tuple[str, str]:
    """
    The name without its version and what says little of it, and the version.
    """
    words = topic.split()
    version = ""
    while words and _is_beside(words[-1]) and not (version and _numbered(words[-1])):
        version = _numbered(words.pop()) or version
    while words and not says_much(words[0]):
        words.pop(0)
    return " ".join(words), version


def _is_beside(word: str) -> bool:
    version = _numbered(word) or word.casefold() in _CALLED
    return bool(version) or not says_much(word)


def _numbered(word: str) -> str:
    found = _VERSION.fullmatch(word)
    return found["number"] if found else ""


def _is_name(content: ResumeContent, bare: str) -> bool:
    """
    Whether it is a name that is known, or of a skill that the resume lists.
    """
    known = longest_in(bare)
    if len(known) == 1 and (known[0].start, known[0].end) == (0, len(bare)):
        return True
    listed = (line for line in content.lines if line.section is Section.SKILLS)
    items = {item.casefold() for line in listed for item in items_of(line)}
    return bare.casefold() in items


def _is_other(lines: Iterable[ResumeLine], bare: str, version: str) -> bool:
    """
    Whether *lines* tell versions of it, and none that *version* is or is short for.
    """
    pattern = rf"(?<!\w){re.escape(bare)}[ -]?(?:version )?v?(\d+(?:\.\d+)*)"
    told = [n for ln in lines for n in re.findall(pattern, ln.text, re.IGNORECASE)]
    same = (n for n in told if f"{n}.".startswith(f"{version}."))
    return bool(version and told) and not any(same)
