"""
What a person is told of the language of a letter, and which there are.
"""

from resumate.domain.composing import composable_language
from resumate.domain.errors import InvalidRequestError
from resumate.domain.lexicon.languages import LETTER_LANGUAGES, name_of


def require_language(wish: str) -> None:
    """
    InvalidRequestError unless *wish* is ``auto`` or a language that letters are in.
    """
    if wish != "auto" and wish not in LETTER_LANGUAGES:
        codes = ", ".join(f"{code} ({name_of(code)})" for code in LETTER_LANGUAGES)
        raise InvalidRequestError(
            f"There are no letters in the language '{wish[:20]}'; choose one of: "
            f"{codes}, or auto for the posting's.",
            "language",
        )


def language_note(wanted: str, resume: str, written: str) -> str | None:
    """
    Why the letter is in *written* though it was *wanted* otherwise, or says little
    because nothing is translated; None where nothing is amiss.
    """
    if wanted not in LETTER_LANGUAGES:
        known = ", ".join(map(name_of, LETTER_LANGUAGES))
        return (
            f"The posting is in {name_of(wanted)}, but there are letters only in "
            f"{known}: this one is in {name_of(written)}."
        )
    if written != wanted:
        return (
            f"The letter should be in {name_of(wanted)}, but your resume is in "
            f"{name_of(resume)}. Translating it takes a large language model, and none "
            f"was used: the letter is in {name_of(written)}. Upload a resume in "
            f"{name_of(wanted)} to have it in {name_of(wanted)}. What they ask for and "
            "your resume does not show is listed beside the letter."
        )
    if resume != written and composable_language(written, resume) != resume:
        return (
            f"Your resume is in {name_of(resume)}. Translating it takes a large "
            "language model, and none was used: the letter names your posts, skills "
            "and certificates, but tells no more of your work."
        )
    return None
