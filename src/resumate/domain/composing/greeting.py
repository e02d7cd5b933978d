"""
How a person is greeted who is known by name.
"""

import re

_WOMAN = re.compile(
    r"^(?:Ms|Mrs|Miss|Frau|Mme|Madame|Sra|Señora)\b\.?\s*", re.IGNORECASE
)
_MAN = re.compile(r"^(?:Mr|Herrn?|Monsieur|M\.(?=\s)|Sr|Señor)\b\.?\s*", re.IGNORECASE)
_DOCTOR = re.compile(r"\b(?:Dr|Prof)\b")
_GREETINGS = {
    "en": ("Dear Ms {},", "Dear Mr {},", "Dear {},"),
    "de": ("Sehr geehrte Frau {},", "Sehr geehrter Herr {},", "Guten Tag {},"),
    "fr": ("Madame {},", "Monsieur {},", "Bonjour {},"),
    "es": ("Estimada Sra. {}:", "Estimado Sr. {}:", "Estimado/a {}:"),
}


def greeting_of(name: str, language: str) -> str:
    """
    The greeting of "Frau Dr. Weber" or "Jane Smith" in a letter of that language: as a
    woman or a man only if the name says so.
    """
    woman, man, person = _GREETINGS.get(language, _GREETINGS["en"])
    titled = _DOCTOR.search(name)
    if titled and language == "en":
        # "Dear Dr Weber": English has one title at a time.
        return person.format(name[titled.start() :])
    if found := _WOMAN.match(name):
        return woman.format(name[found.end() :])
    if found := _MAN.match(name):
        return man.format(name[found.end() :])
    return person.format(name)
