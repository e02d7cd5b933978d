"""
What one line of a resume says: its deeds and their levels, what its numbers count.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resumate.domain.grounding.clauses.clause import split_clauses
from resumate.domain.grounding.clauses.credit import sole_words
from resumate.domain.grounding.quantities.before_after import Change, changes
from resumate.domain.grounding.sources.line_deeds import Deed, deeds_of
from resumate.domain.grounding.sources.line_numbers import Number, numbers_of
from resumate.domain.language.words import Word, keys_of, words
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeContent, ResumeLine, Section

_LISTS = frozenset({Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATIONS})
_ANYWHERE = _LISTS | {Section.SUMMARY, Section.EDUCATION, Section.AWARDS}
_HEADED = {
    Section.VOLUNTEERING: "volunteer voluntary ehrenamtlich Ehrenamt Freizeit",
    Section.PUBLICATIONS: "published publications article paper wrote written "
    "veröffentlicht Veröffentlichung publiziert Publikation Artikel Aufsatz",
}
"""What a heading says of all that stands under it, and no line of it repeats."""
_ARTICLE = (
    regex(
        r"\b(?:and|plus|,) an? [a-z]"
        r"|\ban? [a-z][\w-]*(?: [a-z][\w-]*)? (?:and|plus)\b"
    ),
    regex(r"\b(?:und|sowie|,) eine?n? \w|\beine?n? \w+(?: \w+)? (?:und|sowie)\b"),
)


@dataclass(frozen=True, slots=True, eq=False)
class LineFacts:
    """
    What one line says.
    """

    index: int
    line: ResumeLine
    words: tuple[Word, ...]
    keys: frozenset[str]
    deeds: tuple[Deed, ...]
    numbers: tuple[Number, ...]
    changes: tuple[Change, ...]
    """What its numbers tell of before and after."""
    sole: bool
    article: bool
    """Whether it names one more thing by "a" or "an"."""

    @property
    def held(self) -> bool:
        """
        Whether it lists what is held rather than what was done.
        """
        return self.line.section in _LISTS

    @property
    def anywhere(self) -> bool:
        """
        Whether what it says is true of any role: a summary, a skill, a degree, a prize.
        """
        return self.line.role is None and self.line.section in _ANYWHERE


def _led(tokens: Sequence[Word], language: str) -> Iterator[Word]:
    """
    What a German compound says was led or kept: of "Kassenführung" the Kasse.
    """
    for token in tokens if language == "de" else ():
        if token.capitalised and (found := _LED.fullmatch(token.lower)):
            yield from words(found["what"].title(), language)


_LED = regex(
    r"(?P<what>(?!durch|aus|ein|vor|zu|um|ab)[a-zäöüß]{4,}?)(?:s|n|en)?führung"
)


def line_facts(index: int, line: ResumeLine, content: ResumeContent) -> LineFacts:
    """
    What the line with that index says.
    """
    language = content.language
    tokens = words(line.text, language)
    spans = split_clauses(line.text, tokens)
    role = content.role(line.role)
    numbers = numbers_of(line, tokens, spans, role, language)
    headed = words(_HEADED.get(line.section, ""), language)
    return LineFacts(
        index,
        line,
        tuple(tokens),
        keys_of((*tokens, *headed, *_led(tokens, language))),
        deeds_of(line, spans, role, language),
        numbers,
        tuple(changes(line.text, [n.quantity for n in numbers])),
        bool(sole_words(line.text)),
        bool(_ARTICLE[language == "de"].search(line.text)),
    )
