"""
What a person is told of what their letter leaves unsaid, and of mistyped words.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.language.references import reference_of
from resumate.domain.language.sentences import is_sign_off
from resumate.domain.language.spelling import mistyped
from resumate.domain.language.terms import untold_terms
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.planning.untold import untold, untold_parts
from resumate.domain.posting import Requirement, Term

UNSIGNED = "No name was found in the resume, so the letter is not signed: add yours."
_MISSING = "Asked for, not found in your resume, and not told in the letter: {0}."
_IN_PART = "Shown only in part by your resume, and not told in the letter: {0}."
_REFERENCE = "The posting gives a reference, and the letter does not quote it: {0}."
_TERMS = {
    Term.SALARY: (
        "The posting asks what salary you expect; the letter tells it once you do."
    ),
    Term.START: (
        "The posting asks when you could start; the letter tells it once you do."
    ),
    Term.HOURS: (
        "The posting asks what hours you want; the letter tells it once you do."
    ),
}
_MOST_WORDS = 12


def untold_notes(draft: CoverLetterDraft) -> tuple[str, ...]:
    """
    What the posting of *draft* wants and its sentences do not speak of; and what they
    say in words that are misspelt.
    """
    posting, letter = draft.posting.text, draft.text
    missing = untold(draft.coverage, draft.sentences, draft.language)
    in_part = untold_parts(draft.coverage, draft.sentences)
    reference = reference_of(posting)
    number = reference.number if reference else ""
    told = (
        (_MISSING.format(_listed(missing)), missing),
        (_IN_PART.format(_listed(in_part)), in_part),
        (_REFERENCE.format(number), number not in letter),
    )
    terms = (_TERMS[term] for term in untold_terms(posting, letter))
    words = mistyped(letter, draft.language, without=posting)
    return (*(note for note, due in told if due), *terms, *filter(None, [words]))


def noted(
    changed: CoverLetterDraft, before: CoverLetterDraft | None = None
) -> CoverLetterDraft:
    """
    *changed* with what it leaves unsaid among its notes, and without what the version
    *before* it did; one that ends in more than a formula is signed.
    """
    old = untold_notes(before) if before else ()
    last = changed.text.rpartition("\n")[2]
    if before and not is_sign_off(last):
        old += (UNSIGNED,)
    kept = (note for note in changed.notes if note not in old)
    return replace(changed, notes=(*kept, *untold_notes(changed)))


def _listed(requirements: Sequence[Requirement]) -> str:
    return "; ".join(_shortened(one.text) for one in requirements)


def _shortened(text: str) -> str:
    words = text.rstrip(" .;").split()
    return " ".join(words[:_MOST_WORDS]) + (" …" if len(words) > _MOST_WORDS else "")
