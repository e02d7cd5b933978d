"""
What an instruction asks for, told by its words, in English and German.
"""

import re
from collections.abc import Callable

from resumate.domain.letter import CoverLetterDraft, Tone
from resumate.domain.refining import patterns
from resumate.domain.refining.wishes import (
    Claim,
    Drop,
    Learn,
    Longer,
    Mention,
    Remove,
    Reopen,
    Retone,
    Reword,
    Shorter,
    Translate,
    Undo,
    Wish,
)

LONGEST_TOPIC = 7
"""Words; what is longer is no topic but a text."""


def speaks_german(instruction: str, otherwise: str) -> bool:
    """
    Whether to answer in German; *otherwise* is the letter's language.
    """
    if patterns.GERMAN.search(instruction):
        return True
    english = re.search(
        r"\b(?:the|it|make|more|please|in|to|my|not|mention|sentence|add|drop|remove|"
        r"shorter|longer|warmer|formal|undo|about|another|i)\b",
        instruction,
        re.IGNORECASE,
    )
    return otherwise == "de" and not english


def read_wishes(instruction: str, letter: CoverLetterDraft) -> tuple[Wish, ...]:
    """
    What is asked, in order; nothing if it is not understood.
    """
    text = _plain(instruction)
    parts = patterns.SEVERAL.split(text)
    if len(parts) > 1:
        read = [_read(_plain(part), letter) for part in parts]
        if all(read) and not any(isinstance(r, Claim) for r in read):
            return tuple(wish for wish in read if wish)
    wish = _read(text, letter)
    return (wish,) if wish else ()


def _plain(text: str) -> str:
    text = " ".join(text.split())
    while (shorter := patterns.POLITE.sub("", text).strip()) != text:
        text = shorter
    return text.rstrip("!?").rstrip()


def _read(text: str, letter: CoverLetterDraft) -> Wish | None:
    readers: tuple[Callable[[str, CoverLetterDraft], Wish | None], ...] = (
        _undo, _one_sentence, _language, _learn, _drop, _claim, _opening, _topic,
        _manner,
    )  # fmt: skip
    return next((wish for read in readers if (wish := read(text, letter))), None)


def _undo(text: str, _: CoverLetterDraft) -> Wish | None:
    return Undo() if patterns.UNDO.search(text) else None


def _one_sentence(text: str, letter: CoverLetterDraft) -> Wish | None:
    if found := patterns.REMOVE.match(text):
        index = _index(found, letter)
        return None if index is None else Remove(index)
    found = patterns.REWORD.match(text)
    index = _index(found, letter) if found else None
    if found is None or index is None:
        return None
    return Reword(index, (found["text"] or "").strip("\"'“”„‚‘’«» "))


def _index(found: re.Match[str], letter: CoverLetterDraft) -> int | None:
    """
    Where the sentence stands that is counted from 1, or from the end.
    """
    many = len(letter.sentences)
    if found["number"]:
        number = int(found["number"])
    else:
        number = patterns.ORDINALS[found["ordinal"].casefold()]
    index = many - 1 if number < 0 else number - 1
    return index if 0 <= index < many else None


def _language(text: str, _: CoverLetterDraft) -> Wish | None:
    found = patterns.INTO.match(text)
    if found is None:
        return None
    for code, names in patterns.LANGUAGES.items():
        if re.fullmatch(names, found["language"], re.IGNORECASE):
            return Translate(code)
    return None


def _learn(text: str, _: CoverLetterDraft) -> Wish | None:
    topic = _topic_of(patterns.LEARN.match(text))
    return Learn(topic) if topic else None


def _claim(text: str, _: CoverLetterDraft) -> Wish | None:
    found = patterns.CLAIM.match(text)
    return Claim(found["text"].strip()) if found else None


def _drop(text: str, _: CoverLetterDraft) -> Wish | None:
    topic = _topic_of(patterns.DROP.match(text))
    return Drop(topic) if topic else None


def _opening(text: str, _: CoverLetterDraft) -> Wish | None:
    return Reopen() if patterns.OPENING.search(text) else None


def _topic(text: str, _: CoverLetterDraft) -> Wish | None:
    topic = _topic_of(patterns.MENTION.match(text))
    if topic and re.fullmatch(
        r"(?:more )?(?:details?|text|words)", topic, re.IGNORECASE
    ):
        return None
    return Mention(topic) if topic else None


def _manner(text: str, letter: CoverLetterDraft) -> Wish | None:
    if patterns.SHORTER.search(text):
        return Shorter()
    if patterns.LONGER.search(text):
        return Longer()
    if patterns.LESS_FORMAL.search(text):
        formal = letter.wishes.tone is Tone.FORMAL
        return Retone(Tone.PLAIN if formal else Tone.WARM)
    for tone, words in patterns.TONES:
        if re.search(words, text, re.IGNORECASE):
            return Retone(tone)
    return None


def _topic_of(found: re.Match[str] | None) -> str:
    """
    The topic that was named, without what stands around it.
    """
    if found is None:
        return ""
    topic = next((text for text in found.groupdict().values() if text), "")
    topic = topic.strip(" .,;:\"'“”„")
    while (shorter := patterns.ABOUT.sub("", topic).strip()) != topic:
        topic = shorter
    topic = re.sub(
        r"\s+(?:at all|anywhere|any ?more|too|as well|again|somewhere|auch|mehr|"
        r"(?:in|from) (?:the|my|this) letter|im brief|experience|erfahrung)$",
        "", topic, flags=re.IGNORECASE,
    )  # fmt: skip
    return topic if topic and len(topic.split()) <= LONGEST_TOPIC else ""
