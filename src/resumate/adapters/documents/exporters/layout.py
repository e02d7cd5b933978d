"""
A letter as it stands on paper, before any file format.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from resumate.adapters.documents.exporters.phrase import (
    american_date,
    is_american,
    phrases,
    split_sign_off,
)
from resumate.domain.bullets import BULLET
from resumate.domain.composing.german.paragraphs.applied import subject_of
from resumate.domain.composing.names import calm
from resumate.domain.composing.quoting import reference_in
from resumate.domain.language.references import reference_of
from resumate.domain.language.regions import written_in
from resumate.domain.language.sentences import is_greeting
from resumate.domain.letter import CoverLetterDraft, Sentence, as_text
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading.addressee import addressee, bare_name, greeted
from resumate.domain.posting_reading.postal import post_of, postal_address
from resumate.domain.resume import Contact

_LONGEST_NAME_PART = 70
_LONGEST_NAME = 5
"""Words that a letter is signed with."""
_BIDI_CONTROLS = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
"""They make text read other than it is written, and no letter needs them."""


@dataclass(frozen=True, slots=True)
class LetterLayout:
    """
    The parts of a letter from top to bottom; any may be empty but the paragraphs.
    """

    language: str
    written_in: str
    """The language as the country of the person or the firm writes it: "en-GB"."""
    american: bool
    """Whether the sender lives in the United States: paper and date are theirs."""
    day: date
    name: str
    """The person's, or nothing."""
    sender: tuple[str, ...]
    """The name first, where it is known."""
    recipient: tuple[str, ...]
    """The company, and the person there, as far as they are known."""
    date_line: str
    subject: str
    paragraphs: tuple[str, ...]
    """From the greeting to the last one before the sign-off; see `rows`."""
    sign_off: tuple[str, ...]
    """The phrase, and the name under it."""
    filename: str
    """Without its extension."""


def lay_out(letter: CoverLetterDraft, contact: Contact, day: date) -> LetterLayout:
    """
    The letter with all its sentences; a sign-off is added only where it has none.
    """
    american = letter.language == "en" and is_american(contact.location or "")
    known = phrases(letter.language)
    name = clean(contact.name or "")
    body, sign_off = _apart(letter.sentences, name)
    known_of = (contact.location, contact.email, contact.phone)
    reach = " · ".join(clean(part) for part in known_of if part)
    subject = _subject(letter.posting, letter.language)
    company = _company(letter.posting)
    parts = (known.letter, company, name)
    return LetterLayout(
        language=letter.language,
        written_in=written_in(
            letter.language, "\n".join(contact.reach), letter.posting.text
        ),
        american=american,
        day=day,
        name=name,
        sender=tuple(line for line in (name, reach) if line),
        recipient=tuple(_recipient(letter, company)),
        date_line=american_date(day) if american else known.date(day),
        subject=subject,
        paragraphs=body,
        sign_off=sign_off or tuple(filter(None, (known.sign_off, name))),
        filename=" - ".join(filter(None, (safe_name(part) for part in parts))),
    )


def _recipient(letter: CoverLetterDraft, company: str) -> Iterator[str]:
    """
    The firm, who is written to there and as what, and where: as far as it is told.
    """
    text, person = letter.posting.text, _person(letter)
    yield from filter(None, (company, person))
    if person:
        yield from filter(None, [clean(post_of(bare_name(person), text))])
    if company or person:
        yield from map(clean, postal_address(text))


def _person(letter: CoverLetterDraft) -> str:
    """
    Whom the posting names, unless the letter greets another person.
    """
    posting = letter.posting
    named = clean(addressee(posting.text, posting.company, posting.language) or "")
    greeting = next((s.text for s in letter.sentences if is_greeting(s.text)), "")
    person = clean(greeted(greeting, posting.company) or "")
    same = bool(person) and person.split()[-1] in named.split()
    return named if same or not person else person


def _apart(
    sentences: tuple[Sentence, ...], name: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    The paragraphs, and the lines of the sign-off where the letter ends with one.
    """
    body = [
        replace(sentence, text=_clean_lines(sentence.text)) for sentence in sentences
    ]
    signed = [body.pop().text] if _is_signed(body, name) else []
    split = split_sign_off(body[-1].text) if body else None
    if split is None:
        # The name alone is signed again under the phrase that is added.
        return _paragraphs(body), ()
    body.pop()
    phrase, behind = split
    lines = (phrase, behind, *signed) if behind or signed else (phrase, name)
    return _paragraphs(body), tuple(line for line in lines if line)


def _clean_lines(text: str) -> str:
    return "\n".join(filter(None, map(clean, text.splitlines())))


def _is_signed(body: Sequence[Sentence], name: str) -> bool:
    """
    Whether the last line is the name, or stands below a phrase as another form of it.
    """
    if not body or not name:
        return False
    last = body[-1].text
    phrase = split_sign_off(body[-2].text) if len(body) > 1 else None
    below = phrase is not None and not phrase[1] and len(last.split()) <= _LONGEST_NAME
    return last.casefold() == name.casefold() or below


def _paragraphs(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    text = as_text(tuple(sentences))
    return tuple(filter(None, (part.strip() for part in text.split("\n\n"))))


def _subject(posting: JobPosting, language: str) -> str:
    known = phrases(language)
    title, company = calm(clean(posting.title or "")), _company(posting)
    found = reference_of(posting.text)
    unnamed = found if found and found.number not in title else None
    reference = reference_in(unnamed, language) if unnamed else ""
    post = f"{known.application_as}{title}" if title else known.application
    post = subject_of(title) if title and language == "de" else post
    subject = ", ".join(filter(None, (post, company, reference)))
    return "" if subject == known.application else subject


def _company(posting: JobPosting) -> str:
    return calm(clean(posting.company or ""))


def rows(paragraph: str) -> list[tuple[str, bool]]:
    """
    The lines of a paragraph, items without their bullet, and whether each is an item.
    """
    mark = BULLET.lstrip()
    lines = paragraph.split("\n")
    return [(line.removeprefix(mark), line.startswith(mark)) for line in lines]


def safe_name(text: str) -> str:
    """
    *text* as a part of a file name, good on every file system and in a header.
    """
    kept = "".join(
        " " if char in '<>:"/\\|?*' or unicodedata.category(char)[0] == "Z" else char
        for char in unicodedata.normalize("NFC", text)
        if unicodedata.category(char)[0] != "C"
    )
    words = " ".join(kept.split())
    # File systems count bytes.
    cut = words.encode()[:_LONGEST_NAME_PART].decode(errors="ignore")
    return cut.strip(" .-")


def clean(text: str) -> str:
    """
    *text* on one line, without characters that no document format can hold.
    """
    kept = (char for char in unicodedata.normalize("NFC", text) if _printable(char))
    return " ".join("".join(kept).split())


def _printable(char: str) -> bool:
    if char.isspace():
        return True
    impossible = unicodedata.category(char) in {"Cc", "Cs", "Cn", "Co"}
    return not impossible and unicodedata.bidirectional(char) not in _BIDI_CONTROLS
