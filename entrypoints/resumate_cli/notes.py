"""
What is said of a letter beside it, on stderr, in its language.
"""

import sys
from collections.abc import Callable

from resumate.application.models.writers import COMPOSER
from resumate.domain.letter import CoverLetterDraft
from resumate_http.german import in_german

_GERMAN = str.maketrans(".,", ",.")


def speaking_of(language: str) -> Callable[[str], str]:
    """
    How what is said of a letter in that *language* is told: in German of a German one.
    """
    return in_german if language == "de" else str


def note(text: str, language: str) -> None:
    """
    Note *text* of a letter in that *language*.
    """
    tell(f"Note: {text}", language)


def tell(text: str, language: str) -> None:
    """
    Say *text* of a letter in that *language*.
    """
    sys.stderr.write(f"{speaking_of(language)(text)}\n")


def report(draft: CoverLetterDraft) -> None:
    """
    Who wrote the letter, what it took, and what is noted of it.
    """
    language = draft.language
    how = "checked"
    if draft.writer == COMPOSER:
        asked = draft.usage.output_tokens
        how = "from your resume lines" + ("" if asked else ", no language model")
    tell(f"Written by {draft.writer} ({how}).", language)
    say = speaking_of(language)
    sys.stderr.write(f"{' '.join(map(say, _spent(draft)))}\n")
    for noted in (*draft.posting.warnings, *draft.notes):
        note(noted, language)


def _spent(draft: CoverLetterDraft) -> list[str]:
    """
    What the letter took: time, and where a model wrote, tokens and their cost.
    """
    usage, timings = draft.usage, draft.timings

    def number(value: float, form: str) -> str:
        said = format(value, form)
        return said.translate(_GERMAN) if draft.language == "de" else said

    told = [f"Took {number(timings.total / 1000, '.1f')} s."]
    if timings.revise:
        told += [f"Revising was {number(timings.revise / 1000, '.1f')} s of it."]
    if usage.input_tokens or usage.output_tokens:
        read, written = (
            number(usage.input_tokens, ","),
            number(usage.output_tokens, ","),
        )
        told += [f"{read} tokens were read, {written} written."]
    if usage.cost is not None:
        told += [f"They cost {number(usage.cost, '.4f')}."]
    return told
