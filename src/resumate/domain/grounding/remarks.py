"""
What is wrong with a letter as a whole.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from resumate.domain.grounding.sources.company_names import short_names
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.letterhead import is_letterhead
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.language.skill_names import names_in
from resumate.domain.language.steering import steers
from resumate.domain.letter import About, LetterWishes, Remark, Sentence
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
_APPLYING = Pattern(
    r"\b(?:appl(?:y|ying|ication)\b[^.]{0,30}?\b(?:for|as)|position of|role of|bewerbe mich[^.]{0,20}?\b(?:als|um|auf)|bewerbung als)"
    r"\s+(?:the\s+|your\s+|an?\s+|die\s+|eine?n?\s+)?(?:position\s+(?:of|as)\s+|role\s+(?:of|as)\s+|[Ss]telle\s+(?:als\s+)?|[Pp]osition\s+(?:als\s+)?)?"
    r"(?P<title>[A-ZÄÖÜ][\w/&-]*(?:[ ,]+(?:of\s+|and\s+|für\s+)?[A-ZÄÖÜ][\w/&()-]*){0,6})(?P<after>\s+(?:position|role|post|job|at|bei|in|with)\b)?"
)
_AT_COMPANY = Pattern(
    r"\b(?:position|role|post|job|vacancy|team|joining|join|opportunity|work|stelle|bewerb\w+[^.]*?)\s+(?:at|with|bei|bei der)\s+"
    r"(?:the\s+)?(?P<company>[A-ZÄÖÜ][\w&'’-]*(?:\s+(?:of |and |& )?[A-ZÄÖÜ][\w&'’-]*){0,4})"
)
_NAME = r"(?P<company>[A-ZÄÖÜ][\w&'’-]*(?:\s+(?:of |and |& )?[A-ZÄÖÜ][\w&'’-]*){0,4})"
_APPLYING_AT = Pattern(
    r"\b(?:(?i:appl(?:y|ying)\s+(?:for|as)|application\s+(?:for|as)|(?:position|role|post|job|vacancy|opportunity)\s+(?:of|as))"
    rf"\s+[^.,;:]{{0,80}}?\s+(?:at|with)|(?i:join|joining|work for|working for))\s+(?:the\s+)?{_NAME}"
    r"\b(?!\s+(?:(?:team|department|group|project)\b|[A-ZÄÖÜ]))"
)
_GREETED = Pattern(
    r"^\s*Dear\s+(?:the\s+)?(?P<company>[A-Z][\w&'’-]*(?:\s+[A-Z&][\w&'’-]*){0,4}?)\s+"
    r"(?:hiring|recruit\w+|team|talent|selection|search)",
    re.IGNORECASE,
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
        *_matches(text, facts),
        *_repeated(sentences),
        *_obeyed(sentences, facts, posting),
        *_posting_remarks(text, posting, facts, language, wishes),
        *_length(sentences, wishes),
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


def _matches(text: str, facts: Facts) -> list[Remark]:
    found = []
    own = facts.content.contact.name or ""
    blanks = [*_BRACKETED.finditer(text), *_PLACEHOLDER.finditer(text)]
    strange = [m for m in blanks if m[0].lower() not in own.lower()]
    placeholder = min(strange, key=lambda m: m.start(), default=None)
    if placeholder and placeholder[0] not in facts.text:
        found.append(Remark("placeholder", f"Fill in or remove {placeholder[0]!r}."))
    if _REFUSAL.search(text):
        found.append(
            Remark("refusal", "The text speaks as an assistant, not as the applicant.")
        )
    if _INJECTION.search(text):
        found.append(
            Remark(
                "injection.obeyed", "The text follows an instruction that was planted."
            )
        )
    stock = {m[0].lower() for m in _STOCK.finditer(text)}
    if len(stock) >= _STOCK_LIMIT:
        phrases = ", ".join(sorted(stock)[:4])
        found.append(
            Remark("stock_phrases", f"Say it in your own words instead of: {phrases}.")
        )
    return found


_SPEAKS = regex(
    r"\b(I|me|my|we|our|us|you|your|ich|mir|mich|mein\w*|wir|uns|unser\w*|Sie|Ihr\w*|Ihnen|is|are|was|has|have|ist|sind|hat|haben|apply|bewerb\w*)\b"
)


def _obeyed(
    sentences: Sequence[Sentence], facts: Facts, posting: JobPosting | None
) -> list[Remark]:
    """
    A question or an order of the posting or the resume, told again word for word.
    """
    text = f"{facts.text}\n{posting.text if posting else ''}"
    source = _plain_text(text)
    for sentence in sentences:
        said = _plain_text(sentence.text)
        if len(said.split()) < _COPIED or said not in source:
            continue
        idle = sentence.about is About.CONNECTING and not _SPEAKS.search(sentence.text)
        order = (
            idle
            and said in _plain_sentences(text)
            and not _of_letterhead(sentence, facts, posting)
        )
        if sentence.text.rstrip().endswith("?") or steers(sentence.text) or order:
            return [
                Remark(
                    "injection.obeyed",
                    "A sentence repeats an instruction or a question that was planted.",
                )
            ]
    return []


def _of_letterhead(
    sentence: Sentence, facts: Facts, posting: JobPosting | None
) -> bool:
    """
    Whether the sentence is whom the letter is by, whom it is to, or what for.
    """
    names = (posting.company, posting.title) if posting else ()
    to = {_plain_text(name) for name in names if name}
    own = is_letterhead(sentence.text, facts.content.contact)
    return own or _plain_text(sentence.text) in to


_COPIED = 4
"""Words of the shortest sentence that is not the same by chance."""


@lru_cache(maxsize=64)
def _plain_text(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


@lru_cache(maxsize=4)
def _plain_sentences(text: str) -> frozenset[str]:
    """
    An order stands by itself; what goes on after a comma is the rest of a fact.
    """
    return frozenset(map(_plain_text, _SENTENCE_END.split(text)))


_SENTENCE_END = regex(r"[.!?:]\s+|\n")


def _repeated(sentences: Sequence[Sentence]) -> list[Remark]:
    split = [s.text.lower().split() for s in sentences]
    long = [(" ".join(w), set(w)) for w in split if len(w) > 4]  # noqa: PLR2004 - names recur
    for i, (a, said) in enumerate(long):
        for b, again in long[i + 1 :]:
            if a == b or (
                abs(len(a) - len(b)) <= 0.1 * len(a)
                and len(said ^ again) <= 2  # noqa: PLR2004
                and SequenceMatcher(None, a, b).ratio() >= _SAME
            ):
                return [Remark("sentence.repeated", f"Said twice: “{a[:80]}”")]
    return []


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
        found += _company(text, posting, facts) + _title(text, posting)
    return found


def _company(text: str, posting: JobPosting, facts: Facts) -> list[Remark]:
    if not posting.company:
        return []
    for pattern in (_AT_COMPANY, _APPLYING_AT, _GREETED):
        for match in pattern.finditer(text):
            name = match["company"].strip(" .,")
            if (
                not name
                or facts.employers.find(name)
                or names_in(name)
                or name.lower().split()[0] in {"hiring", "sir", "the"}
            ):
                continue
            words = {w.lower() for w in name.split()}
            known = {w for n in short_names(posting.company) for w in n.lower().split()}
            known |= {w.lower() for w in posting.text.split()}
            if not words & known and not re.match(r"(Mr|Ms|Mrs|Dr|Prof)\b", name):
                return [
                    Remark(
                        "company.wrong",
                        f"The letter speaks to {name}; the posting is by {posting.company}.",
                    )
                ]
    return []


def _title(text: str, posting: JobPosting) -> list[Remark]:
    if not posting.title:
        return []
    for match in _APPLYING.finditer(text):
        posted = {_plain(w) for w in re.findall(r"\w+", posting.title)}
        around = {_plain(w) for w in re.findall(r"\w+", posting.text)}
        said = {_plain(w) for w in re.findall(r"\w+", match["title"]) if len(w) > 2}  # noqa: PLR2004
        said -= {"the", "and", "for", "mit", "und"}
        company = {_plain(w) for w in re.findall(r"\w+", posting.company or "")}
        if said and not said & posted and not said <= around and not said <= company:
            return [
                Remark(
                    "title.wrong",
                    f"The letter applies as {match['title']}; the post is {posting.title}.",
                )
            ]
    return []


def _plain(word: str) -> str:
    return word.lower().removesuffix("in").removesuffix("s")


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
