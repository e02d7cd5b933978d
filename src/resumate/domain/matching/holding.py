"""
How far each line of a resume holds what is asked.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from resumate.domain.language.gist import abbreviated, share, stems
from resumate.domain.language.ratings import UNRATED
from resumate.domain.language.skill_items import DENIED
from resumate.domain.language.skill_names import (
    implying,
    longest_in,
    members,
    names_in,
    siblings,
)
from resumate.domain.language.standing import LAPSED, LEARNS
from resumate.domain.language.steering import orders
from resumate.domain.lexicon.titles import HEADS
from resumate.domain.matching.ask import Ask, Phrase, is_credential
from resumate.domain.matching.in_hand import in_hand
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

_IMPLIED = 0.6
_SAME_WORDS = 0.8
_SOME_WORDS = 0.45
_A_WORD = 0.2
_PART = 0.25
_HALF = 0.5
_MOST_OF_IT = 0.7
_MANY = 4
_INITIALS = 3
_MONTH = regex(r"\b(?:0?[1-9]|1[0-2])/20\d\d\b")
ITEM_END = regex(r"[,;|•·/\n]|:\s")
_UNTIL_NOW = regex(r"[–—-]\s*(?:present|today|now|current|heute)\b", re.IGNORECASE)
_PER = regex(
    r"(?P<many>\d[^,;.\d]{0,40}?) (?:per|por|pro|par|a|an|al|à la|am) "
    r"(?:shift|turno|poste|schicht|hour|hora|heure|stunde|day|d[ií]a|jour|tag|week|semana|semaine|woche"
    r"|month|mes|mois|monat|year|año|an|jahr)\b",
    re.IGNORECASE,
)
_DENIED_ITEM = regex(
    r"[,;] (?:keine?|ohne|no|not|without) [^,;]*"
    rf"|[^,;/|()]*(?:{DENIED.pattern}[^()]*\)|{UNRATED.pattern})",
    re.IGNORECASE,
)
"""An item that tells what one does not know: ", keine eigene SPS-Programmierung"."""
_HARDLY_KNOWN = regex(
    r"[,;(] ?(?:but )?(?:not (?:much|a lot|too much|very much|yet)|hardly any|little)"
    r"(?: (?:experience|work))?(?: (?:with|in|of|on))? [^,;()]*"
    r"|[,;(] ?(?:aber )?(?:kaum|wenig|noch keine?|nicht viel) [^,;()]*",
    re.IGNORECASE,
)
"""What a sentence says is hardly known: ", not much with building systems"."""
_NO_EVIDENCE = {Section.REFERENCES, Section.INTERESTS}
_MAY_WISH = {Section.SUMMARY, Section.OTHER}
_WISHED = regex(
    r"\b(?:(?:(?:I am|I’m|I'm|now|currently|presently) )?(?:looking (?:for|to)|seeking|"
    r"hoping (?:for|to)|aiming (?:for|to)|wish(?:ing)? to|want(?:ing)? to|in search of|"
    r"would (?:like|love) to|I[’']d (?:like|love) to)|am liebsten|auf der suche nach|"
    r"(?:ich )?(?:suche|möchte|wünsche mir|strebe)(?: ich)?|à la recherche d|"
    r"je (?:recherche|souhaite|cherche)|en busca de|busco)\b[^.!?]*",
    re.IGNORECASE,
)
"""What a person wishes for is not what they have done: "Looking for work in audit"."""


_TRADES = regex(r"\b(\w{3,}(?:er|or|ant|ist|ian|yst|nurse))s\b", re.IGNORECASE)


def _but_no_trade(match: re.Match[str]) -> str:
    return "" if match[1].casefold() in HEADS else match[0]


@dataclass(frozen=True)
class ReadLine:
    """
    A line with its names and words taken out once.
    """

    line: ResumeLine
    today: date = date.max
    """What has a later date is yet to come."""

    @cached_property
    def text(self) -> str:
        """
        What it says, without "to present", which presents nothing, what a list says is
        not there, and by what time a number is counted: who cared for "40 patients a
        shift" planned none.
        """
        listed = self.line.kind is LineKind.LIST
        denied = _DENIED_ITEM if listed else _HARDLY_KNOWN
        told = denied.sub("", self.line.text)
        return _PER.sub(r"\g<many>", _UNTIL_NOW.sub("", told))

    @cached_property
    def names(self) -> frozenset[str]:
        """
        Known names in it.
        """
        found = names_in(self.text)
        if self.line.kind is LineKind.LIST:  # "excel, word": an item is a name
            items = ITEM_END.split(self.text)
            return found.union(*(names_in(item.strip()) for item in items))
        return found

    @cached_property
    def items(self) -> tuple[frozenset[str], ...]:
        """
        The stems of each of its items; of a sentence, all of them.
        """
        if self.line.kind is LineKind.LIST:
            return tuple(stems(item) for item in ITEM_END.split(self.text))
        return (stems(self.text),)

    @cached_property
    def besides_tools(self) -> "ReadLine":
        """
        It without the tools it names, whose words tell of no person: "Google Analytics"
        names no analyst.
        """
        text = self.line.text
        for found in reversed(longest_in(text)):
            if not members(found.name):
                text = text[: found.start] + text[found.end :]
        return replace(self, line=replace(self.line, text=text))

    @cached_property
    def besides_people(self) -> "ReadLine":
        """
        It without others whom it names by their trade: who led two accountants has not
        done the accounting.
        """
        if self.line.kind is not LineKind.BULLET:
            return self
        text = _TRADES.sub(_but_no_trade, self.line.text)
        return replace(self, line=replace(self.line, text=text))

    def degree(
        self, phrase: Phrase, *, learner: bool = False, begun: bool = False
    ) -> float:
        """
        How far it holds *phrase*, in [0, 1]; in part a paper that has run out, and
        not at all a learner's, unless such a one is asked, or one that is *begun*.
        """
        held = self._degree(phrase)
        lapsed = self.certifies and LAPSED.told.search(self.line.text)
        if not held or not (phrase.strict or lapsed):
            return held
        if learner or LEARNS.told.search(phrase.text):
            return held
        in_hand = self.in_hand(phrase.names)
        return held if begun and in_hand and not lapsed else min(held, in_hand)

    def in_hand(self, named: Callable[[str], bool]) -> float:
        """
        How far what *named* knows in it is in hand, and not begun, lapsed or denied.
        """
        return in_hand(self.line, named, self.today)

    def _degree(self, phrase: Phrase) -> float:
        if phrase.name is None:
            return self._words(phrase)
        if phrase.certified and not self.certifies:
            return 0.0
        if self._has_apart(phrase.text):
            return 1.0
        return self._known(phrase) if phrase.known else self._unknown(phrase.name)

    def _has_apart(self, name: str) -> bool:
        """
        Whether it has all words of a name, which may stand apart: "DATEV LODAS".
        """
        words = name.split()
        return len(words) > 1 and all(_written(w).search(self.text) for w in words)

    def _known(self, phrase: Phrase) -> float:
        name = phrase.name or ""
        if name in self.names or self.names.intersection(members(name)):
            return 1.0
        if phrase.text.isupper() and abbreviated(phrase.text, self.line.text):
            return 1.0
        if members(name):  # a kind may be told in other words
            return self._words(phrase) if phrase.weights else 0.0
        return _IMPLIED if self.names & implying(name) else 0.0

    def _unknown(self, name: str) -> float:
        text = self.text
        ways = [name, *(w for w in name.split("/") if len(w) >= _INITIALS)]
        if any(_written(way).search(text) for way in ways) or abbreviated(name, text):
            return 1.0
        return _IMPLIED if _shortened(name, text) else 0.0

    def alike(self, phrase: Phrase) -> bool:
        """
        Whether it holds something of the same kind.
        """
        return bool(phrase.name and self.names & siblings(phrase.name))

    @property
    def certifies(self) -> bool:
        """
        Whether it stands among certificates, calls itself one, or lists things by date.
        """
        among = self.line.section in {Section.CERTIFICATIONS, Section.EDUCATION}
        dated = self.line.kind is LineKind.LIST and _MONTH.search(self.line.text)
        return among or bool(dated) or is_credential(self.line.text)

    def _words(self, phrase: Phrase) -> float:
        certified = phrase.strict and self.certifies
        wanted = dict(phrase.subject if certified else phrase.weights)
        short = abbreviated(phrase.text, self.line.text)
        told = self.besides_tools if phrase.person else self.besides_people
        degree = max(share(wanted, item | short) for item in told.items)
        if degree >= _SAME_WORDS:
            return 1.0
        if phrase.taught and certified and degree >= _SOME_WORDS:
            return _HALF
        if phrase.strict or self.line.section is Section.LANGUAGES:
            return 0.0  # "deutsch" in "Deutsche Rentenversicherung" is not spoken
        return 0.5 if degree >= _SOME_WORDS else _PART if degree >= _A_WORD else 0.0


@dataclass(frozen=True, slots=True)
class Held:
    """
    How far one thing asked is held, and by which lines (ids) how far.
    """

    ask: Ask
    degree: float
    lines: dict[str, float]


def read_lines(
    lines: Iterable[ResumeLine], today: date | None = None
) -> tuple[ReadLine, ...]:
    """
    The lines that can be evidence, without what they say is wished for, and without
    orders to whoever writes.
    """
    told = (
        _without_wish(ln)
        for ln in lines
        if ln.section not in _NO_EVIDENCE and not orders(ln.text)
    )
    return tuple(ReadLine(ln, today or date.max) for ln in told if ln.text)


def _without_wish(line: ResumeLine) -> ResumeLine:
    if line.section not in _MAY_WISH:
        return line
    return replace(line, text=_WISHED.sub("", line.text).strip(" ,;"))


def held(ask: Ask, lines: Sequence[ReadLine]) -> Held:
    """
    How far *lines* together hold what is asked.
    """
    head = {ln.line.id: _best(ln, ask) for ln in lines}
    best = max(head.values(), default=0.0)
    if not ask.examples or (best == _HALF and ask.paper):
        # What a paper was for does not help where the paper itself has run out.
        return Held(ask, best, _fullest(head))
    learner = any(LEARNS.told.search(phrase.text) for phrase in ask.alternatives)
    by_example = [
        {ln.line.id: ln.degree(example, learner=learner) for ln in lines}
        for example in ask.examples
    ]
    shown = [max(degrees.values(), default=0.0) for degrees in by_example]
    other = max((_one(ln, ask, ask.alternatives[:-1]) for ln in lines), default=0.0)
    degree = 1.0 if other >= 1 else _with_examples(ask, best, shown)
    whole = best >= 1 and any(phrase.strict for phrase in ask.alternatives)
    for example, degrees in zip(ask.examples, by_example, strict=True):
        for line_id, value in degrees.items():
            # Beside a paper its kind alone is nothing: "registration (adult)".
            if head[line_id] or not (whole and example.text.islower()):
                head[line_id] = max(head[line_id], value)
    return Held(ask, degree, _fullest(head))


def _only_sounds(line: ReadLine, phrases: Sequence[Phrase], degree: float) -> bool:
    """
    Whether no more than a part of a word is held of what goes by a name.
    """
    words = {word for phrase in phrases for word in phrase.weights}
    return degree <= _PART and not any(words & item for item in line.items)


def _best(line: ReadLine, ask: Ask) -> float:
    return _one(line, ask, ask.alternatives)


def _one(line: ReadLine, ask: Ask, phrases: Sequence[Phrase]) -> float:
    degree = max((line.degree(p, begun=ask.begun) for p in phrases), default=0.0)
    if ask.or_like and degree < 1 and any(line.alike(phrase) for phrase in phrases):
        return 1.0
    return 0.0 if ask.named and _only_sounds(line, phrases, degree) else degree


def _with_examples(ask: Ask, head: float, shown: Sequence[float]) -> float:
    # Of a few things that are included all are meant, of many most.
    each = ask.each and len(shown) < _MANY
    enough = 0.0 if ask.any_example else 1.0 if each else _HALF
    full = sum(value >= 1 for value in shown) / len(shown)
    named = any(phrase.name and phrase.known for phrase in ask.alternatives)
    if named and not any(members(p.name or "") for p in ask.alternatives):
        # The head itself is a name: without it the examples are only part of it.
        if not head and full and ask.any_example:
            return _HALF  # a method by one of its parts
        return head if full >= enough and full else min(head, _MOST_OF_IT)
    if full and full >= enough:
        return 1.0
    if ask.any_example:  # others of the kind would do
        return head
    most = _MOST_OF_IT if full >= _HALF else _HALF
    return max(_MOST_OF_IT * head, most if full else 0.0)


def _fullest(degrees: dict[str, float]) -> dict[str, float]:
    # Lines that hold half of it are no evidence beside one that holds all.
    best = max(degrees.values(), default=0.0)
    return {line: value for line, value in degrees.items() if value and value >= best}


def _shortened(name: str, text: str) -> bool:
    """
    Whether *text* has the initials in *name* alone: "CPC" where "Driver CPC" is asked.
    """
    words = name.split()
    initials = [w for w in words if w.isalpha() and w.isupper() and len(w) >= _INITIALS]
    if len(words) == 1 or len(initials) != 1:
        return False
    return re.search(rf"\b{initials[0]}\b", text) is not None


def _written(name: str) -> re.Pattern[str]:
    body = re.escape(name).replace(r"\-", r"[\s-]?")
    flags = re.IGNORECASE if len(name) > 3 else 0  # noqa: PLR2004
    return re.compile(rf"(?<![\w+#]){body}(?:s|\d+)?(?![\w+#])", flags)
