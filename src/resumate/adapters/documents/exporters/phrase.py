"""
The few words that a letter has around its text, by language.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from resumate.domain.lexicon.months import MONTHS_IN
from resumate.domain.lexicon.places import AMERICAN_STATES


@dataclass(frozen=True, slots=True)
class Phrases:
    """
    One language's subject line, sign-off and date.
    """

    letter: str
    """What such a letter is called: so its file is named."""
    application_as: str
    """What goes before the title."""
    application: str
    sign_off: str
    date: Callable[[date], str]


def _date(language: str, pattern: str) -> Callable[[date], str]:
    months = MONTHS_IN[language].split()
    return lambda day: pattern.format(
        day=day.day, month=months[day.month - 1], year=day.year
    )


_PHRASES = {
    "en": Phrases(
        letter="Cover letter",
        application_as="Application: ",
        application="Application",
        sign_off="Kind regards,",
        date=_date("en", "{day} {month} {year}"),
    ),
    "de": Phrases(
        letter="Bewerbung",
        application_as="Bewerbung als ",
        application="Bewerbung",
        sign_off="Mit freundlichen Grüßen",
        date=_date("de", "{day}. {month} {year}"),
    ),
    "fr": Phrases(
        letter="Lettre de motivation",
        application_as="Candidature : ",
        application="Candidature",
        sign_off="Cordialement,",
        date=_date("fr", "{day} {month} {year}"),
    ),
    "es": Phrases(
        letter="Carta de presentación",
        application_as="Candidatura: ",
        application="Candidatura",
        sign_off="Atentamente,",
        date=_date("es", "{day} de {month} de {year}"),
    ),
}

_SIGN_OFF = re.compile(
    r"(?:with )?(?:my )?(?:(?:kind(?:est)?|best|warm(?:est)?) )?(?:regards|wishes)"
    r"|yours (?:sincerely|faithfully|truly|respectfully)"
    r"|(?:sincerely|faithfully|truly|respectfully)(?: yours)?"
    r"|mit (?:freundlichen|besten|herzlichen|vielen|lieben) grü(?:ß|ss)en"
    r"|(?:freundliche|beste|herzliche|viele|liebe|schöne) grü(?:ß|ss)e"
    r"|hochachtungsvoll"
    r"|je vous prie d['’]agréer\b[^.]{5,120}"
    r"|(?:(?:bien|très) )?cordialement|(?:sincères|cordiales) salutations"
    r"|(?:muy )?atentamente|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?",
    re.IGNORECASE,
)
_LONGEST_NAME = 6
"""Words; what is longer after such an opening is a sentence of the letter."""


american_date = _date("en", "{month} {day}, {year}")
_AMERICAN = re.compile(
    r"\b(?:USA|U\.S\.A?\.|United States)|,\s*(?:A[KLRZ]|C[AOT]|DC|FL|GA|HI|I[ADLN]|"
    r"K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|DE(?=\s*\d))"
    r"(?:\s+\d{5}(?:-\d{4})?)?$"
)


def is_american(location: str) -> bool:
    """
    Whether that is in the United States: "Tacoma, WA", "Dayton, OH 45402", "Boise,
    Idaho".
    """
    _, comma, last = location.strip().rpartition(",")
    state = re.sub(r"[\s\d-]+$", "", last).strip().casefold()
    named = bool(comma) and state in AMERICAN_STATES
    return named or bool(_AMERICAN.search(location.strip()))


def phrases(language: str) -> Phrases:
    """
    The phrases of that language; English for one that is not known here.
    """
    return _PHRASES.get(language, _PHRASES["en"])


def split_sign_off(text: str) -> tuple[str, str] | None:
    """
    *text* as its sign-off and the name behind it; None if it is no sign-off.
    """
    found = _SIGN_OFF.match(text)
    if found is None or text[found.end() : found.end() + 1].isalnum():
        return None
    rest = text[found.end() :]
    mark = rest[:1] if rest[:1] in {",", ".", "!"} else ""
    name = rest[len(mark) :].strip()
    if (name and not mark) or len(name.split()) > _LONGEST_NAME:
        return None
    return found.group() + mark, name
