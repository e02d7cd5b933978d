"""
The name below a letter.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.composing.names import person
from resumate.domain.language.sentences import is_sign_off
from resumate.domain.letter import Sentence
from resumate.domain.resume import Contact


def signature_at(sentences: Sequence[Sentence]) -> int | None:
    """
    The index of the name, if the letter ends with one behind its closing formula.
    """
    last = len(sentences) - 1
    signed = last > 0 and is_sign_off(sentences[last - 1].text)
    return last if signed and not sentences[last].citations else None


def signed_anew(
    sentences: tuple[Sentence, ...], contact: Contact
) -> tuple[Sentence, ...]:
    """
    *sentences*, signed as the person is called now; a signature that they wrote by hand
    or locked is theirs.
    """
    at = signature_at(sentences)
    if at is None or not contact.name or contact.corrected_at is None:
        return sentences
    signature, name = sentences[at], person(contact.name)
    if signature.by_hand or signature.locked or signature.text == name:
        return sentences
    return (*sentences[:at], replace(signature, text=name))
