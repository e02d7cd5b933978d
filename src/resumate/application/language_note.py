"""
What a person is told when resume and letter do not share a language.
"""

from resumate.domain.composing import composable_language
from resumate.domain.lexicon.languages import FORMS


def language_note(wanted: str, resume: str, written: str) -> str | None:
    """
    Why the letter is in *written* though it was *wanted* otherwise, or says little
    because nothing is translated; None where nothing is amiss.
    """
    if written != wanted:
        return (
            f"The letter should be in {_name(wanted)}, but your resume is in "
            f"{_name(resume)} and nothing is translated without a strong model: the "
            f"letter is in {_name(written)}. A resume in {_name(wanted)} helps. "
            "What is missing stands beside the letter; in it, only what has a name."
        )
    if resume != written and composable_language(written, resume) != resume:
        return (
            f"Your resume is in {_name(resume)} and nothing is translated without a "
            "strong model: the letter names your posts, skills and certificates, but "
            "tells no more of your work."
        )
    return None


def _name(language: str) -> str:
    known = FORMS.get(language, f"'{language}'").split()[0]
    return known.capitalize()
