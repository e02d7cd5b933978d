"""
What a person is told of what their letter leaves unsaid, and of mistyped words.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.evidence import CoverageStatus
from resumate.domain.language.references import reference_of
from resumate.domain.language.sentences import is_sign_off
from resumate.domain.language.spelling import mistyped
from resumate.domain.language.terms import untold_terms
from resumate.domain.letter import About, CoverLetterDraft
from resumate.domain.matching import cover
from resumate.domain.planning.untold import untold, untold_parts
from resumate.domain.posting import Requirement, Term
from resumate.domain.refining.kind_lines import CRAFT_MASTER
from resumate.domain.resume import NOTHING_READ, LineKind, ResumeLine, Section

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
    missing = _not_told(draft, untold(draft.coverage, draft.sentences, draft.language))
    in_part = _not_told(draft, untold_parts(draft.coverage, draft.sentences))
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


def _not_told(
    draft: CoverLetterDraft, asked: Sequence[Requirement]
) -> list[Requirement]:
    """
    Those *asked* that no sentence of the letter answers in its own words either, as a
    person may write it by hand.
    """
    said = [s.text for s in draft.sentences if s.about is About.CANDIDATE]
    lines = tuple(
        ResumeLine(f"L{n}", text, Section.EDUCATION, kind=LineKind.ENTRY)
        for n, text in enumerate(said, 1)
    )
    told = replace(NOTHING_READ, lines=lines, language=draft.language)
    answers = cover(asked, [()] * len(asked), told) if asked else ()
    met = {one.requirement for one in answers if one.status is CoverageStatus.MET}
    mastered = any(map(CRAFT_MASTER.search, said))

    def is_told(one: Requirement) -> bool:
        return mastered if CRAFT_MASTER.search(one.text) else one in met

    return [one for one in asked if not is_told(one)]


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
