"""
How a person is greeted who is known by name.
"""

import re

from resumate.domain.letter import Tone
from resumate.domain.patterns import regex

_WOMAN = regex(
    r"^(?:(?:Ms|Mrs|Miss|Frau|Mme|Madame|Sra|Señora|Dña|Doña)\b|(?=Mag\.[aª])|D\.ª|"
    r"(?=Dra\b))\.?\s*",
    re.IGNORECASE,
)
_MAN = regex(r"^(?:Mr|Herrn?|Monsieur|Sr|Señor|Don)\b\.?\s*", re.IGNORECASE)
_MAN_HERE = {"fr": regex(r"^M\.\s+"), "es": regex(r"^(?:D\.\s+|(?=Dr\b))")}
"""As a man only in that language: elsewhere the letter is a first name's, and a doctor
may be a woman."""
_ENGLISH_FORM = regex(r"(?:Mrs?|Ms|Miss)\b\.?", re.IGNORECASE)
_DEGREES = regex(r"^(?:(?:(?:Prof(?:essor(?:in)?)?|Dra?)\b\.?|Mag\.[aª]?)\s*)+")
_PARTICLE = regex(r"[a-z]|(?:Le|La|De|Du|Des|Van|Von|Di|Da)$")
_INITIAL = regex(r"\b[A-Z]\.")
_BEFORE_A_TITLE = regex(r"(?<=^Estimad[oa] )Sra?\. ")
_ONE_OF_EACH = 2
"""Words of a name that has one first and one last name."""
_GREETINGS = {
    "en": ("Dear Ms {},", "Dear Mr {},", "Dear {},"),
    "de": ("Sehr geehrte Frau {},", "Sehr geehrter Herr {},", "Guten Tag {},"),
    "fr": ("Madame {},", "Monsieur {},", "Bonjour {},"),
    "es": ("Estimada Sra. {}:", "Estimado Sr. {}:", "Estimado/a {}:"),
}
_WARM = {
    "en": ("Hello Ms {},", "Hello Mr {},", "Hello {},"),
    "de": ("Guten Tag Frau {},", "Guten Tag Herr {},", "Guten Tag {},"),
}


def greeting_of(name: str, language: str, tone: Tone = Tone.PLAIN) -> str:
    """
    The greeting of "Frau Dr. Anna Weber" or "Jane Smith" in a letter of that language:
    as a woman or a man, by the last name, only if the name says so; in English by the
    form that the name has itself: "Mrs", "Ms.".
    """
    usual = _GREETINGS.get(language, _GREETINGS["en"])
    woman, man, person = _WARM.get(language, usual) if tone is Tone.WARM else usual
    here = _MAN_HERE.get(language, _MAN)
    titled = _WOMAN.match(name) or _MAN.match(name) or here.match(name)
    rest = name[titled.end() :] if titled else name
    degrees = _DEGREES.match(rest)
    title = degrees[0] if degrees else ""
    names = _INITIAL.sub("", rest[len(title) :])
    if titled and language == "es" and len(names.split()) > _ONE_OF_EACH:
        pass  # which of two last names is the first, nobody can tell
    elif titled or (degrees and language == "en"):
        rest = title + _last_name(rest[len(title) :])
    if titled is None and language == "de":
        rest = title.removeprefix("Mag. ") + rest[len(title) :]
    if titled is None or (title and language == "en"):
        # "Dear Dr. Weber": English has one title at a time.
        return person.format(rest)
    own = _ENGLISH_FORM.match(name) if language == "en" else None
    if own:
        return person.format(f"{own[0].capitalize()} {rest}")
    told = woman if _WOMAN.match(name) else man
    # "Estimada Dra. Gil" has one title at a time, too.
    return (_BEFORE_A_TITLE.sub("", told) if title else told).format(rest)


def _last_name(name: str) -> str:
    """
    "Weber" of "Anna Weber", "von Stetten" of "Anna von Stetten", "Le Gall" of "Ana Le
    Gall".
    """
    words = name.split()
    for place, word in enumerate(words[:-1]):
        if _PARTICLE.match(word):
            return " ".join(words[place:])
    return words[-1] if words else name
