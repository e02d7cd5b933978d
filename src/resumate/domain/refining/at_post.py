"""
A sentence of the person's own, with the post at which it was.
"""

from resumate.domain.composing.english.words.profile import as_post
from resumate.domain.composing.german.paragraphs.frames import turned
from resumate.domain.composing.german.words.places import at
from resumate.domain.composing.names import at_employer, spoken_employer
from resumate.domain.composing.wording import capitalised
from resumate.domain.language.career_break import is_career_break
from resumate.domain.resume import Role


def names_post(text: str, role: Role) -> bool:
    """
    Whether *text* says at which post it was, or that it was in none.
    """
    names = {role.employer, spoken_employer(role.employer), role.title} - {""}
    told = text.casefold()
    return any(name.casefold() in told for name in names) or is_career_break(role.title)


def with_post(text: str, role: Role, language: str) -> str | None:
    """
    "At Hale Foods, I ran the bakery." for "I ran the bakery."; None where the sentence
    does not begin so that this can be said before it.
    """
    if language == "en" and text.startswith(("I ", "My ")):
        name = spoken_employer(role.employer)
        where = at_employer(name) if name else f"as {as_post(role.title)}"
        told = text if text.startswith("I ") else f"m{text[1:]}"
        return f"{capitalised(where)}, {told}"
    if language == "de" and text.startswith("Ich "):
        where = at(role.employer) if role.employer else ""
        where = where or f"als {role.title}"
        return f"{capitalised(where)} {turned(text.removeprefix('Ich '))}"
    return None
