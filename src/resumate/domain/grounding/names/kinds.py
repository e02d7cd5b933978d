"""
What a name stands for: the kind of a tool, the words of its initials.
"""

from collections.abc import Iterator, Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.synonyms.spellings import INITIALS
from resumate.domain.language.skill_names import longest_in, members
from resumate.domain.language.words import Word, is_function
from resumate.domain.lexicon.languages import LANGUAGES
from resumate.domain.patterns import regex

_FOR = regex(r"\b(?:for|as|with|using|für|als|zur|mit) ")


def mask_kinds(claim: Claim) -> None:
    """
    A tool that the resume has may be said to be what it is: "Git for version control",
    "version control with Git".
    """
    if not _FOR.search(claim.piece):
        return
    found = longest_in(claim.piece)
    forms = claim.facts.forms
    held = {f.name for f in found if claim.piece[f.start : f.end].lower() in forms}
    for kind in found:
        if not held.isdisjoint(members(kind.name)):
            claim.mask(claim.clause.start + kind.start, claim.clause.start + kind.end)


def mask_spelled_out(claim: Claim) -> None:
    """
    Words that spell out initials of the resume say what it says: "a proof of concept"
    is its "POC", an "Industrie- und Handelskammer" its "IHK".
    """
    said = claim.clause.words
    for start, word in enumerate(said):
        begun = claim.facts.initials_by_letter.get(word.lower[0], ())
        for short in begun if word.weight else ():
            end = _spelled(claim, said[start : start + _LONGEST], short)
            if end:
                run = said[start : start + end]
                claim.mask(run[0].start, run[-1].end)
                claim.spelled.update(w.start for w in run)
                claim.judgement.rest_on(_lines_with(claim, short))


def _lines_with(claim: Claim, short: str) -> list[str]:
    told = short.upper()
    lines = (facts.line for facts in claim.facts.lines)
    return [line.id for line in lines if told in INITIALS.findall(line.text)][:1]


def _spelled(claim: Claim, words: Sequence[Word], short: str) -> int:
    """
    How many of the *words*, which are one name, have the letters of *short*; 0 if they
    do not: each begins with the next letter, and long ones may have one more of them.
    """
    ways = {short}
    for count, word in enumerate(words, start=1):
        if count > 1 and not _adjoins(claim, words[count - 2], word):
            return 0
        link = ways if word.lower in _SKIPPED else set()
        ways = link | {left for way in ways for left in _after(way, word)}
        plain = count >= _TELLING and not is_function(word.lower, claim.language)
        named = count > 1 and (word.weight or plain)
        if "" in ways and named and _in_one(claim, words[:count]):
            return count
    return 0


def _after(letters: str, word: Word) -> Iterator[str]:
    """
    The letters that may be left behind *word*: it begins with the first of them, and as
    a compound may have the next: "Handelskammer" of "HK".
    """
    said, rest = word.lower, letters[1:]
    if letters and said[0] == letters[0]:
        yield rest
        if rest and len(said) >= _COMPOUND and rest[0] in said[3:]:
            yield rest[1:]


def _adjoins(claim: Claim, last: Word, word: Word) -> bool:
    """
    Whether nothing but blanks, or the hyphen of "Industrie- und", stands between them.
    """
    return claim.text[last.end : word.start].strip() in {"", "-"}


def _in_one(claim: Claim, run: Sequence[Word]) -> bool:
    """
    Whether the words may be one name; what somebody speaks is none of it: "spreche
    verhandlungssicher Englisch" spells out no "VDE".
    """
    return run[-1].lower not in LANGUAGES and all(
        w.lower in _LINKS or not is_function(w.lower, claim.language) for w in run
    )


_LONGEST = 6
_TELLING = 3
"""Words of which a plain one may be the last: "drives" of "VFD"."""
_COMPOUND = 10
"""Letters from which a word may be two: "Postgraduate", "Handelskammer"."""
_LINKS = frozenset("of and in for the to und der für".split())
_SKIPPED = frozenset("of and in for und für".split())
"""Words that initials leave out."""
