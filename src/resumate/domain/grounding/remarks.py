"""
What is wrong with a letter as a whole.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from resumate.domain.grounding.addressed import wrong_company, wrong_title
from resumate.domain.grounding.obeyed import obeyed
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.german_numbers import german_number
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.language.spelling import mistyped
from resumate.domain.language.words import is_numeral
from resumate.domain.letter import LetterWishes, Remark, Sentence
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting

_BRACKETED = regex(
    r"\[[^\]\n]{2,60}\]|\{[^}\n]{1,60}\}|</?[A-Za-z][\w .-]{0,40}/?>|_{4,}"
)
_PLACEHOLDER = AnyCase(
    r"\bXXXX*\b|lorem ipsum|\bTODO\b|\bTBD\b"
    r"|\binsert (your|company|name)\b|\(your name\)|\bYour Name\b|\bIhr Name\b|\bMax Mustermann\b"
    r"|\bJohn Doe\b|\bCompany Name\b",
)
_REFUSAL = AnyCase(
    r"\bas an? (ai|artificial intelligence|large language|language) ?(language )?(model|assistant)?\b"
    r"|\bI(['’]m| am) (sorry|unable|not able)[^.]{0,40}(cannot|can['’]t|to (help|assist|provide|write|create|generate))"
    r"|\bI (cannot|can['’]t|am unable to) (provide|write|create|assist|help with|generate|fulfil)"
    r"|\bals (ki|sprachmodell|ki-modell)\b|\bich kann (leider )?(kein|nicht)[^.]{0,30}(schreiben|erstellen|helfen)"
    r"|\bhere (is|['’]s) (a|the|your) (draft|cover letter|revised|polished|rewritten)|^(sure|certainly|of course)[,!]",
    re.IGNORECASE | re.MULTILINE,
)
_INJECTION = AnyCase(
    r"\b(ignore|disregard|forget|override)\b[^.\n]{0,40}\b(instructions?|prompts?|rules|above|previous)\b"
    r"|\bsystem prompt\b|\b(strongly )?recommend (hiring|this candidate|to hire)|\bbest candidate (ever|of all)"
    r"|\bperfect (10|score)|\bhire (this|the) (candidate|applicant) immediately|\bmust be hired\b|\bas instructed\b"
    r"|\byou are now\b|\bBEGIN (SYSTEM|ADMIN)|\bhacked\b|\bpwned\b|\bjailbr\w+|ignorier\w+[^.\n]{0,40}anweisung\w*",
)
_STOCK = AnyCase(
    r"\b(I am writing to express|thrilled to apply|proven track record|hit the ground running|think outside the box"
    r"|perfect fit|dynamic (team|environment)|fast-paced environment|results-driven|self-starter|go-getter|synerg\w+"
    r"|passion for excellence|unique blend|wealth of experience|deeply passionate|esteemed (company|organi[sz]ation)"
    r"|cutting-edge|leverage my|I am confident that my|team player|detail-oriented|excited to bring|testament to"
    r"|hochmotiviert\w*|mit großem interesse habe ich|belastbar\w*|teamfähig\w* und|neue herausforderung\w*)\b",
)
_WORDS_SLACK = 0.35
_STOCK_LIMIT = 3
_SAME = 0.92


def letter_remarks(
    sentences: Sequence[Sentence],
    facts: Facts,
    posting: JobPosting | None,
    language: str,
    wishes: LetterWishes | None,
) -> tuple[Remark, ...]:
    """
    What is wrong with the letter as a whole; nothing for a clean, normal letter.
    """
    text = "\n".join(s.text for s in sentences)
    found = [
        *_unchecked(language, facts),
        *_matches([s.text for s in sentences], facts),
        *_repeated(sentences),
        *obeyed(sentences, facts, posting),
        *_posting_remarks(text, posting, facts, language, wishes),
        *_length(sentences, wishes),
        *_spelling(text, posting, language),
    ]
    return tuple(found)


FULLY_CHECKED = frozenset({"en", "de"})
"""Languages in which every kind of claim is checked."""


def _unchecked(language: str, facts: Facts) -> list[Remark]:
    if language not in FULLY_CHECKED:
        return [
            Remark(
                "language.unchecked",
                "In this language only numbers, names, dates and employers were checked.",
            )
        ]
    if language != facts.language:
        return [
            Remark(
                "language.unchecked",
                "The resume is in another language than the letter: numbers, names, dates and "
                "employers were checked, activities were not.",
            )
        ]
    return []


def _matches(sentences: Sequence[str], facts: Facts) -> list[Remark]:
    # Each by itself: of a whole letter, no pattern is told quickly that it has nothing.
    found = []
    strange = next(filter(None, (_blank(text, facts) for text in sentences)), "")
    if strange and strange not in facts.text:
        found.append(Remark("placeholder", f"Fill in or remove {strange!r}."))
    if any(_REFUSAL.search(text) for text in sentences):
        found.append(
            Remark("refusal", "The text speaks as an assistant, not as the applicant.")
        )
    if any(_INJECTION.search(text) for text in sentences):
        found.append(
            Remark(
                "injection.obeyed", "The text follows an instruction that was planted."
            )
        )
    stock = {m[0].lower() for text in sentences for m in _STOCK.finditer(text)}
    if len(stock) >= _STOCK_LIMIT:
        phrases = ", ".join(sorted(stock)[:4])
        found.append(
            Remark("stock_phrases", f"Say it in your own words instead of: {phrases}.")
        )
    return found


def _blank(text: str, facts: Facts) -> str:
    """
    The first place of a sentence that is yet to be filled in, if any.
    """
    own = (facts.content.contact.name or "").lower()
    blanks = [*_BRACKETED.finditer(text), *_PLACEHOLDER.finditer(text)]
    strange = [m for m in blanks if m[0].lower() not in own]
    return min(strange, key=lambda m: m.start())[0] if strange else ""


def _repeated(sentences: Sequence[Sentence]) -> list[Remark]:
    long = [s.text for s in sentences if len(s.text.split()) > 4]  # noqa: PLR2004 - names recur
    split = [text.lower().split() for text in long]
    said = [(" ".join(words), set(words)) for words in split]
    for i, (a, words) in enumerate(said):
        length, slack = len(a), 0.1 * len(a)
        for b, again in said[i + 1 :]:
            if abs(length - len(b)) <= slack and (
                a == b
                or (
                    len(words ^ again) <= 2  # noqa: PLR2004
                    and not any(map(_counts, words ^ again))
                    and SequenceMatcher(None, a, b).ratio() >= _SAME
                )
            ):
                return [Remark("sentence.repeated", f"Said twice: “{long[i][:80]}”")]
    return []


def _counts(word: str) -> bool:
    """
    Whether a word is a number: five trainees are not fifty.
    """
    bare = word.strip(".,;:()")
    return any(map(str.isdigit, bare)) or is_numeral(bare) or bool(german_number(bare))


def _posting_remarks(
    text: str,
    posting: JobPosting | None,
    facts: Facts,
    language: str,
    wishes: LetterWishes | None,
) -> list[Remark]:
    wished = wishes.language if wishes and wishes.language != "auto" else None
    expected = wished or (posting.language if posting else None)
    found = []
    if expected and expected != language and len(text.split()) > 20:  # noqa: PLR2004
        found.append(
            Remark(
                "language.wrong", f"The letter is in {language!r}, not in {expected!r}."
            )
        )
    if posting is not None:
        found += wrong_company(text, posting, facts) + wrong_title(text, posting)
    return found


def _spelling(text: str, posting: JobPosting | None, language: str) -> list[Remark]:
    words = mistyped(text, language, without=posting.text if posting else "")
    return [Remark("misspelt", words)] if words else []


def _length(sentences: Sequence[Sentence], wishes: LetterWishes | None) -> list[Remark]:
    if wishes is None:
        return []
    body = [s for s in sentences if not is_greeting(s.text) and not is_sign_off(s.text)]
    count = sum(len(s.text.split()) for s in body)
    wanted = wishes.length.words
    if abs(count - wanted) <= _WORDS_SLACK * wanted + 10:
        return []
    return [
        Remark(
            "length.out_of_range",
            f"The letter has {count} words; about {wanted} were asked for.",
        )
    ]
