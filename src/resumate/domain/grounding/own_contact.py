"""
Whether a letter says of its writer how they are reached, as the resume does.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence

from resumate.domain.grounding.sources.letterhead import is_letterhead
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.language.reached import EMAIL, PHONE
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.letter import Remark, Sentence
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Contact, ResumeContent

_ADDRESSEE = regex(
    r"^\s*(?:to|attn|attention|an (?:die|das|den)|z\.? ?h(?:d|ä?nden)?\.?|herrn?|frau|mrs?|ms)\b"
    r"|\b(?:hiring|recruit\w*|human resources|hr|personal\w*|talent)\b",
    re.IGNORECASE,
)
_OF_ONE_SELF = regex(
    r"\b(?:reach|contact|call|phone|write to|e-?mail) me\b"
    r"|\bmy (?:private |mobile |cell |tele)?(?:e-?mail|phone|number|mobile|cell|address)\b"
    r"|\b(?:erreich|kontaktier|ruf|schreib)\w* (?:sie |du )?(?:mich|mir)\b"
    r"|\bmeine (?:private )?(?:\w*nummer|e-?mail\w*|mail\w*|anschrift|adresse)\b",
    re.IGNORECASE,
)
_PIECES = regex(r"\s*[|•·\t]\s*")
_NUMBERED = regex(r"\b(?=\w*\d)\w+\b")
_WORD = regex(r"[^\W\d_]{3,}")
_NET = regex(r"https?:|www\.|\.\w{2,}/")
_FEWEST, _MOST = 7, 15
"""Digits of a telephone number; the fewest are the same however it begins."""


def wrong_contact(
    lines: Sequence[str],
    sentences: Sequence[Sentence],
    content: ResumeContent,
    posting: JobPosting | None,
) -> list[Remark]:
    """
    Mail, telephone and address of the sender that contradict the resume, in a letter of
    those *lines* and *sentences*: what the resume does not say, nothing contradicts.
    """
    posted = posting.text if posting else ""
    head = list(_senders_head(lines, content.contact, posted))
    beside = _told_of_oneself([sentence.text for sentence in sentences])
    said, contact = "\t".join((*head, *beside)), content.contact
    held = "\t".join([*_reached(contact), *(line.text for line in content.lines)])
    found = []
    for read, stated in ((_mails, contact.email), (_phones, contact.phone)):
        told, known, theirs = (read(text) for text in (said, held, posted))
        strange = [one for key, one in told.items() if key not in theirs]
        if stated and strange and not told.keys() & known.keys():
            found.append(_remark(strange[0], stated))
    address = _other_address(head, contact)
    if address and contact.location:
        found.append(_remark(address, contact.location))
    return found


def _remark(told: str, stated: str) -> Remark:
    message = f"Of you, the letter says {told}, the resume {stated}: correct the one that is wrong."
    return Remark("contact.wrong", message)


def _reached(contact: Contact | None) -> Iterator[str]:
    while contact:
        yield from filter(None, (contact.email, contact.phone, contact.location))
        contact = contact.original


def _mails(text: str) -> dict[str, str]:
    found = (match[0].strip(".'-") for match in EMAIL.finditer(text))
    return {mail.casefold(): mail for mail in found}


def _phones(text: str) -> dict[str, str]:
    """
    Each number by its last digits: with the country's or without, it is the same.
    """
    found = {}
    for match in PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _FEWEST <= len(digits) <= _MOST and find_dates(match[0]) is None:
            found[digits[-_FEWEST:]] = " ".join(match[0].split())
    return found


def _senders_head(lines: Sequence[str], contact: Contact, posted: str) -> Iterator[str]:
    """
    The line above the greeting that has their name, and those below it up to a date or
    whom the letter is to.
    """
    named, began = _words(contact.name or ""), False
    greeting = next((i for i, line in enumerate(lines) if is_greeting(line)), 0)
    for line in lines[:greeting]:
        theirs = _is_addressee(line) or _within(line, posted)
        if began and theirs:
            return
        began = began or bool(named and named <= _words(line))
        if began:
            yield line


def _within(line: str, posted: str) -> bool:
    return bool(line.strip()) and line.strip().casefold() in posted.casefold()


def _told_of_oneself(texts: Sequence[str]) -> list[str]:
    """
    What stands behind the sign-off, or says how to reach the writer.
    """
    closing = [i for i, text in enumerate(texts) if is_sign_off(text)]
    end = closing[-1] if closing else len(texts)
    return [t for i, t in enumerate(texts) if i > end or _OF_ONE_SELF.search(t)]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _is_addressee(text: str) -> bool:
    """
    Whether the sender's lines end there: a date, or whom the letter is to.
    """
    dated = is_letterhead(text, Contact())
    return dated or organisation_score(text) > 0 or bool(_ADDRESSEE.search(text))


def _other_address(head: Sequence[str], contact: Contact) -> str:
    """
    The line with a number of a house or a postcode that is another than the resume's.
    """
    held = {n for text in _reached(contact) for n in _numbers(text)}
    lines = [p for text in head for p in _PIECES.split(text) if _is_street(p)]
    told = {number for line in lines for number in _numbers(line)}
    located = _numbers(contact.location or "")
    if not located or not located - told or not told - held:
        return ""
    return next(line for line in lines if _numbers(line) - held)


def _numbers(text: str) -> set[str]:
    return set(_NUMBERED.findall(text.casefold()))


def _is_street(piece: str) -> bool:
    """
    Whether a piece of the sender's lines, which is no mail, net or telephone, has words
    and a number that is no date.
    """
    other = EMAIL.search(piece) or _NET.search(piece) or PHONE.search(piece)
    return (
        not other
        and bool(_numbers(piece))
        and bool(_WORD.search(piece))
        and find_dates(piece) is None
    )
