"""
When a title says the same as another, word by word.
"""

import re
from collections.abc import Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.language.stemming import stem
from resumate.domain.language.words import Word
from resumate.domain.lexicon.titles import GERMAN_ENDS, HEADS, SAME
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

QUALIFIED = regex(
    r"(?:(?P<by>\w+)-)?(?P<root>regist|certifi|licen|accredit|charter)(?:\w*ed)$"
)
"""By what right a title is held: "certified", "GDC-registered"."""
SENIORITY = frozenset(
    "senior lead principal staff chief head director manager vice president executive "
    "deputy".split()
)
AND_AS = regex(
    r",? (?:and|or|und|oder|then|dann|danach) "
    r"(?:(?:then|later|afterwards|finally|now|dann|danach|später|zuletzt|heute) )?"
    r"(?:as |als )?(?:an? |eine? )?"
)
"""What joins a second title to a first: "as a plumber and heating engineer"."""


JUNIOR = frozenset("junior assistant trainee student associate".split())


def is_title_head(word: str) -> bool:
    """
    Whether the word is what a title is a kind of.
    """
    parts = re.split("[- ·]", word)
    if not HEADS.isdisjoint((*parts, word.removesuffix("s"), word.removesuffix("in"))):
        return True
    return len(word) > 9 and word.endswith(GERMAN_ENDS)  # noqa: PLR2004 - a compound


_SECOND = frozenset(
    "deputy vice assistant acting interim trainee apprentice stellv stv".split()
)
"""What makes of a title the one below it."""


def is_second(title: Sequence[Word], said: Sequence[Word]) -> bool:
    """
    Whether *title* is that of who stands in, helps or still learns, and what is *said*
    leaves that out.
    """
    head = title_forms(said[-1])
    named = [i for i, word in enumerate(title) if title_forms(word) & head]
    before = title[: named[0]] if named else title[:-1]
    behind = any(w.lower.startswith("stellvertretung") for w in title)
    return (_ranks(before) or behind) and not _ranks(said)


def _ranks(words: Sequence[Word]) -> bool:
    said = {word.lower for word in words}
    return bool(said & _SECOND) or any(w.startswith("stellvertret") for w in said)


def ranks_within(word: Word) -> frozenset[str]:
    """
    The ranks that a compound names: that of a "Senior-Entwickler".
    """
    return (SENIORITY | JUNIOR).intersection(word.lower.split("-")[:-1])


def has_whole(word: Word, title: tuple[Word, ...]) -> bool:
    """
    Whether the title has the word as it stands: a "sous-chef" is no chef de partie.
    """
    return any(w.lower == word.lower for w in title)


def is_same_kind(head: Word, word: Word) -> bool:
    """
    Whether two words that begin alike name the same kind of person, or one what the
    other does: a manager is who "managed", and no "management" makes one.
    """
    said = word.lower
    return (
        said in {head.lower, SAME.get(head.lower)}
        or not is_title_head(head.lower)
        or is_title_head(said)
        or said.endswith("ing")
        or is_past(said)
        or said.removesuffix("s") in BASE
    )


def is_another_kind(head: Word, title: Sequence[Word]) -> bool:
    """
    Whether the word names what the title is no kind of, though it begins alike: a
    "manager" of a "Management Accountant".
    """
    same = [w for w in title if title_forms(w) & title_forms(head)]
    return bool(same) and not any(is_same_kind(head, w) for w in same)


_ARTICLES = frozenset(("the", "a", "an"))


def but_of_others(head: Word, facts: LineFacts) -> list[Word]:
    """
    The words of a line but what says of which kind another one is: "in place of the
    charge nurse" makes no nurse a charge nurse.
    """
    if facts.line.kind is not LineKind.BULLET:
        return list(facts.words)
    forms = title_forms(head)
    tokens = facts.words
    kinds = {
        kind.start
        for the, kind, somebody in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if the.lower in _ARTICLES and title_forms(somebody) & forms
    }
    return [w for w in tokens if w.start not in kinds]


def is_short_for(word: Word, title: tuple[Word, ...]) -> bool:
    """
    Whether the word is the title without what it is a kind of ("Helfer" for a
    "Produktionshelfer"), its beginning ("postdoc") or its initials ("SRE").
    """
    said = word.lower
    if len(said) < _LONG:
        initials = "".join(w.lower[0] for w in title)
        return word.text.isupper() and len(said) > 1 and initials.endswith(said)
    return said not in SENIORITY and any(
        w.lower.startswith(said) or (w.lower.endswith(said) and said not in _LEADS)
        for w in title
    )


_LONG = 6
"""The least letters of a word that its end or beginning may stand for another."""
_LEADS = frozenset("leiter leiterin leitung meister meisterin führer führerin".split())


def title_forms(word: Word) -> frozenset[str]:
    """
    The forms under which a word of a title is the same.
    """
    return _title_forms(word.lower, word.keys)


@remembered(4_096)
def _title_forms(lower: str, keys: frozenset[str]) -> frozenset[str]:
    plain = {k for k in keys if k[0] != "="}
    *before, head = lower.split("-")
    if before and is_title_head(head):
        # A "BIM-Managerin" is a manager; BIM alone is no title.
        plain -= {stem(part, lang) for part in before for lang in ("en", "de")} - {head}
    same = SAME.get(lower)
    if same:
        plain |= {same, stem(same, "en")}
    return frozenset(plain)
