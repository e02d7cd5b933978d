"""
Which lines can be said, in which language.
"""

from resumate.domain.composing.clause import EASY_ENOUGH, Clause, Form
from resumate.domain.composing.english.lines.clause import read_english, tells_none
from resumate.domain.composing.english.paragraphs import links as english_links
from resumate.domain.composing.french.clause import read_french
from resumate.domain.composing.french.phrases import FRENCH
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.lines.subjects import subjects
from resumate.domain.composing.german.paragraphs import links as german_links
from resumate.domain.composing.items import item
from resumate.domain.composing.romance.facts import fact
from resumate.domain.composing.spanish.clause import read_spanish
from resumate.domain.composing.spanish.phrases import SPANISH
from resumate.domain.composing.wording import cleaned
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement
from resumate.domain.resume import ResumeLine, Section

_READERS = {
    "en": read_english,
    "de": read_german,
    "fr": read_french,
    "es": read_spanish,
}
_ASKED_FOR = {
    "en": english_links.asked_for,
    "de": german_links.asked_for,
    "fr": FRENCH.asked_for,
    "es": SPANISH.asked_for,
}
_FACTS = {"fr": fact, "es": fact}
"""Languages with rules of their own for what is told in a row, and in no sentence."""
_NAMING_POSTS = frozenset({"en", "de"})
"""Languages whose letters name a post of which they tell no deed."""
_FEW_WORDS = 4
_OF_ONESELF = regex(
    r"\bI\b|^My (?:[\w-]+ ){0,3}(?:work|career|job|role|background|training|skills?|"
    r"strengths?|experience|trade|passion|degree|research|focus|interests?|approach|"
    r"speciality|specialty|practice|expertise|aim|goal)\b"
)
"""What tells of the person: "My kids are in high school" does not."""


def composable_language(wanted: str, resume_language: str) -> str:
    """
    The language a composed letter is written in.

    Rules cannot translate a resume, and a letter that mixes two languages is not sent:
    the letter speaks the resume's language where the composer knows it. Otherwise it
    speaks the *wanted* one if it knows that, else English, and tells only what needs no
    translation: posts, skills and names.
    """
    for language in (resume_language, wanted):
        if language in LETTER_LANGUAGES:
            return language
    return "en"


def read_line(text: str, language: str, *, current: bool = False) -> tuple[Clause, ...]:
    """
    The clauses that a resume line says in *language*; none if it cannot be said well.
    """
    return _READERS.get(language, read_english)(text, current=current)


def sayable(text: str, language: str) -> float:
    """
    How well the line can be said as a sentence, in [0, 1]; 0 is not at all.
    """
    clauses = read_line(text, language)
    return clauses[0].ease if clauses else 0.0


def tellable(line: ResumeLine, language: str) -> float:
    """
    How well the line can be told, in a sentence or as an item of a list, in [0, 1].
    """
    if tells_nothing(line, language):
        return 0.0
    ease = sayable(line.text, language)
    if ease >= EASY_ENOUGH:
        return ease
    if language == "de":
        return ease
    listed = _FACTS.get(language, item)(line)
    return listed.ease if listed else ease


def tells_nothing(line: ResumeLine, language: str) -> bool:
    """
    Whether no letter in *language* tells the line, however well it can be read: in
    German a note of which no sentence can be made.
    """
    if language == "en":
        return tells_none(cleaned(line.text))
    clauses = read_line(line.text, language) if language == "de" else ()
    of_a_post = line.role is not None and line.section is Section.EXPERIENCE
    notes = bool(clauses) and clauses[0].form is Form.FACT
    return notes and not (of_a_post and subjects(clauses[0].text))


def names_posts(language: str) -> bool:
    """
    Whether a letter in *language* can name a post of which it tells no deed.
    """
    return language in _NAMING_POSTS


def askable(requirement: Requirement, language: str) -> str | None:
    """
    How the requirement can be said back to the employer: ``noun`` or ``paper``
    (something to have), ``verb`` or ``gerund`` (something to do); None if it cannot.
    """
    asked = _ASKED_FOR.get(language, english_links.asked_for)(requirement)
    return asked[0] if asked else None


def introduces(text: str, language: str) -> bool:
    """
    Whether the line, said as a sentence, tells who its person is.
    """
    clauses = read_line(text, language, current=True)
    if not clauses or clauses[0].words <= _FEW_WORDS:
        return False
    others = language == "en" and not _OF_ONESELF.search(clauses[0].text)
    said = clauses[0].form is Form.SENTENCE and not others
    return said or clauses[0].form is Form.STATE
