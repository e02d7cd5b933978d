"""
What a letter quotes as the reference of a posting must be that.
"""

import re

from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.references import reference_of, references
from resumate.domain.letter import Finding, FindingCode


def apart_from_quoted(
    text: str, posting: PostingFacts, facts: Facts
) -> tuple[str, tuple[Finding, ...]]:
    """
    *text* with blanks where it quotes the posting's reference, and what is wrong with
    that; a reference that the resume has is no posting's.
    """
    wrong: list[Finding] = []
    for words, told in references(text):
        number = told.number.lower()
        if number in facts.text.lower():
            continue
        text = text.replace(words, " " * len(words))
        if not re.search(rf"(?<!\w){re.escape(number)}(?!\w|[-/.]\w)", posting.text):
            wrong.append(_misquoted(told.number, posting))
    return text, tuple(wrong)


def _misquoted(number: str, posting: PostingFacts) -> Finding:
    right = reference_of(posting.posting.text)
    message = (
        f"The posting's reference is {right.number}, not {number}."
        if right
        else f"The posting gives no reference {number}."
    )
    return Finding(FindingCode.POSTING_UNSUPPORTED, number, message)
