"""
What an instruction asks for, told by its words, in English and German.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from resumate.domain.facts import only_answers
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.ended import tells_end
from resumate.domain.language.german_infinitives import parted
from resumate.domain.language.sentences import split_sentences
from resumate.domain.language.skill_names import names_in
from resumate.domain.language.terms import terms_alone
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.patterns import regex
from resumate.domain.refining import patterns, topic_patterns
from resumate.domain.refining.addressing import read_address
from resumate.domain.refining.asking_why import read_why
from resumate.domain.refining.contrasting import read_correction
from resumate.domain.refining.faulting import read_fault
from resumate.domain.refining.kinds import called
from resumate.domain.refining.manner import read_limit, read_manner
from resumate.domain.refining.parts import names_paragraph, paragraphs_named, part_named
from resumate.domain.refining.terms import read_amount, read_terms
from resumate.domain.refining.topic import LONGEST_TOPIC, bare, parts_of
from resumate.domain.refining.wishes import (
    Claim,
    Drop,
    Gaps,
    Lead,
    Learn,
    Mention,
    Motive,
    Remove,
    Reopen,
    Reword,
    Shorter,
    SwapParagraphs,
    Translate,
    Undo,
    Wish,
)


def speaks_german(instruction: str, otherwise: str) -> bool:
    """
    Whether to answer in German; *otherwise* is the language of words too few to tell.
    """
    if patterns.GERMAN.search(instruction):
        return True
    if patterns.ENGLISH.search(instruction):
        return False
    return detect_language(instruction, otherwise) == "de"


def read_wishes(instruction: str, letter: CoverLetterDraft) -> tuple[Wish, ...]:
    """
    What is asked, in order; nothing if it is not understood.
    """
    text = _plain(instruction)
    if only_answers(text):
        return ()
    quoted = re.search(r"[\"“”„«]", text)
    parts = [text] if quoted else _one_by_one(text, letter)
    if len(parts) > 1:
        read = [_read(part, letter) for part in parts]
        if all(read):
            return tuple(one for wish in read if wish for one in _apart(wish, letter))
    if wish := _read(text, letter):
        return _apart(wish, letter)
    reasoned = patterns.REASONED.match(" ".join(instruction.split()))
    return (Motive(reasoned["text"]),) if reasoned else ()


def _one_by_one(text: str, letter: CoverLetterDraft) -> list[str]:
    """
    What *text* asks, one wish a part: a part that has no verb of its own belongs to the
    one before ("mention Git and SQL"), and so does all behind what a person tells of
    themselves.
    """
    parts: list[tuple[int, int]] = []
    begins = 0
    for gap in (*patterns.SEVERAL.finditer(text), None):
        ends = gap.start() if gap else len(text)
        if parts and not _begins_wish(_plain(text[begins:ends]), letter):
            parts[-1] = (parts[-1][0], ends)
        else:
            parts.append((begins, ends))
        begins = gap.end() if gap else begins
    plain = [_plain(text[start:end]) for start, end in parts]
    told = plain[:1] if isinstance(_read(plain[0], letter), Claim) else []
    return [text] if told and not topic_patterns.TOLD.match(plain[0]) else plain


def _begins_wish(part: str, letter: CoverLetterDraft) -> bool:
    """
    Whether *part* asks something by itself: not a mere name, nor more of what is told.
    """
    wish = _read(part, letter)
    if wish is None or part.strip(" .,") in _names(part):
        return False
    return not isinstance(wish, Claim) or bool(topic_patterns.TOLD.match(part))


def instead_of(instruction: str) -> str:
    """
    Under which key it is told what can be asked in place of what is not understood, or
    of nothing.
    """
    if not _plain(instruction).strip(" .,"):
        return "nothing_asked"
    if only_answers(instruction):
        return "only_answers"
    return next(
        (
            key
            for key, pattern in patterns.BEYOND.items()
            if pattern.search(instruction)
        ),
        "unclear",
    )


def _apart(wish: Wish, letter: CoverLetterDraft) -> tuple[Wish, ...]:
    if isinstance(wish, Claim) and terms_alone(wish.text):
        told = split_sentences(wish.text, letter.language)
        return tuple(Claim(text) for _, text in told)
    if isinstance(wish, Mention) and (
        two := topic_patterns.INSTEAD.fullmatch(wish.topic)
    ):
        return (Mention(bare(two["topic"])), Drop(bare(two["less"])))
    if isinstance(wish, Mention | Drop):
        return tuple(
            Drop(unwanted["topic"])
            if (unwanted := topic_patterns.BUT_NOT.match(topic))
            else replace(wish, topic=topic)
            for topic in _each(wish.topic)
        )
    return (wish,)


def _each(topic: str) -> list[str]:
    """
    "Kafka and Redis" are two topics, as are "licenses and my degree"; "research and
    development" is one.
    """
    parts = parts_of(topic)
    return parts if all(names_in(part) or called(part) for part in parts) else [topic]


def _plain(text: str) -> str:
    text = " ".join(text.split())
    while (shorter := patterns.POLITE.sub("", text).strip()) != text:
        text = shorter
    return text.rstrip("!?").rstrip()


def _read(text: str, letter: CoverLetterDraft) -> Wish | None:
    readers: tuple[Callable[[str, CoverLetterDraft], Wish | None], ...] = (
        _undo, read_why, _paragraphs, read_limit, read_terms, read_amount, read_fault,
        _focus, read_address, _opening,
        _part, _language, _learn, _question, _drop_topic,
        read_correction, _claim, _mention, _unwanted,
        read_manner, _named,
    )  # fmt: skip
    return next((wish for read in readers if (wish := read(text, letter))), None)


def _undo(text: str, _: CoverLetterDraft) -> Wish | None:
    if named := patterns.VERSION.search(text):
        return Undo(int(named["number"] or 1))
    return Undo() if patterns.UNDO.search(text) else None


def _paragraphs(text: str, letter: CoverLetterDraft) -> Wish | None:
    named = paragraphs_named(text, letter)
    return SwapParagraphs(*named) if named else None


def _part(text: str, letter: CoverLetterDraft) -> Wish | None:
    part = part_named(text, letter)
    if part is None:
        return None
    if patterns.REMOVE.search(text):
        return Remove(part)
    disliked = not names_paragraph(text) and patterns.DISLIKED.match(text)
    shorter = disliked and isinstance(read_manner(text, letter), Shorter)
    if len(part) > 1 or shorter:
        return None
    found = patterns.REWORD.match(text)
    if found and found["text"] and not patterns.OTHERWISE.search(found["text"]):
        return Reword(part[0], found["text"].strip("\"'“”„‚‘’«» "))
    if found or disliked or patterns.OTHERWISE.search(text):
        return Reword(part[0])
    return None


def _language(text: str, _: CoverLetterDraft) -> Wish | None:
    found = patterns.INTO.match(text)
    named = (found["language"] or found["version"]) if found else ""
    for code, names in patterns.LANGUAGES.items():
        if named and re.fullmatch(names, named, re.IGNORECASE):
            return Translate(code)
        wanted = rf"\b(?:in|into|auf|ins)\s+(?:{names})\b"
        spoken = patterns.SPOKEN.search(text)
        if re.search(wanted, text, re.IGNORECASE) and not spoken:
            return Translate(code)
    return None


def _question(text: str, _: CoverLetterDraft) -> Wish | None:
    if patterns.GAPS.search(text):
        return Gaps()
    return Motive() if patterns.MOTIVE.search(text) else None


def _learn(text: str, _: CoverLetterDraft) -> Wish | None:
    topic = _topic_of(topic_patterns.LEARN.match(text))
    names = _names(text) if topic_patterns.LEARNING.search(text) else []
    if not topic and len(names) == 1:
        topic = names[0]
    return Learn(topic) if topic else None


def _claim(text: str, _: CoverLetterDraft) -> Wish | None:
    if reported := topic_patterns.REPORTED.match(text):
        return Claim(_as_main_clause(reported["subject"], reported["rest"]))
    if topic_patterns.OVER.match(text) and tells_end(text):
        return Claim(text)
    found = topic_patterns.CLAIM.match(text)
    if found is None or topic_patterns.NO_SENTENCE.match(found["text"]):
        return None
    return Claim(found["text"].strip())


def _as_main_clause(subject: str, rest: str) -> str:
    """
    "dass ich fließend Polnisch spreche" as "Ich spreche fließend Polnisch".
    """
    first, joined, second = rest.partition(" und ")
    if joined and _ends_in_verb(first):
        clauses = (_as_main_clause(subject, one) for one in (first, second))
        return f"{next(clauses)} und {next(clauses).partition(' ')[2]}"
    *words, verb = rest.rstrip(" .!").split()
    if len(words) > 1 and words[-1].endswith("en") and _MODAL.fullmatch(verb):
        # "anfangen kann": the finite verb goes to the front, the infinitive stays.
        return f"{subject.capitalize()} {verb} {' '.join(words)}"
    finite, prefix = _finite(verb)
    whole = [subject[0].upper() + subject[1:], finite, *words, prefix]
    return " ".join(filter(None, whole))


def _finite(verb: str) -> tuple[str, str]:
    """
    What goes to the front of a main clause, and what stays behind: "leite", "an".
    """
    for infinitive in (f"{verb}n", f"{_PAST.sub('', verb)}en"):
        if apart := parted(infinitive):
            return verb.removeprefix(apart[0]), apart[0]
    return verb, ""


def _ends_in_verb(clause: str) -> bool:
    """
    Whether a German clause ends in a verb: "Ausbilderin bin", and not "die alte".
    """
    *before, last = clause.split()
    if not before or not _VERB_LAST.fullmatch(last):
        return False
    return bool(_BE_OR_HAVE.fullmatch(last)) or not _BEFORE_NOUN.fullmatch(before[-1])


_VERB_LAST = regex(r"bin|war|habe|hatte|kann|konnte|[a-zäöü]{3,}e")
_BE_OR_HAVE = regex(r"bin|war|habe|hatte|kann|konnte")
_BEFORE_NOUN = regex(r"[a-zäöü]*(?:e|en|er|es|em)|die|das|de[rnms]|ein")
"""What stands before a noun or another adjective of it."""
_PAST = regex(r"(?:e?te|t)$")


_MODAL = regex(r"kann|könnte|darf|soll|muss|werde|wird|habe|hat|bin|ist")


def _drop_topic(text: str, _: CoverLetterDraft) -> Wish | None:
    topic = _topic_of(topic_patterns.DROP.match(text))
    if not topic or topic_patterns.THIS_ONE.fullmatch(topic):
        return None
    part = topic_patterns.PART_ON.match(topic)
    return Drop(part["topic"] if part else topic)


def _opening(text: str, _: CoverLetterDraft) -> Wish | None:
    found = topic_patterns.LEAD.match(text)
    topic = _topic_of(found)
    if topic and not topic_patterns.NO_LEAD.match(topic):
        return Lead(topic)
    return Reopen() if found or patterns.OPENING.search(text) else None


def _focus(text: str, _: CoverLetterDraft) -> Wish | None:
    """
    "Focus on X instead of Y": X comes first, and Y stays unless it is to go.
    """
    found = topic_patterns.FOCUS.match(text)
    if found is None:
        return None
    topics = [bare(part.strip(" .,\"'“”„")) for part in found.groups() if part]
    return Lead(topics[0], topics[1])


def _mention(text: str, _: CoverLetterDraft) -> Wish | None:
    topic = _topic_of(topic_patterns.MENTION.match(text))
    if topic and topic_patterns.NO_TOPIC.match(topic):
        return None
    return Mention(topic) if topic else None


def _unwanted(text: str, letter: CoverLetterDraft) -> Wish | None:
    wish = _named(text, letter)
    return wish if isinstance(wish, Drop) else None


def _named(text: str, _: CoverLetterDraft) -> Wish | None:
    """
    Something that has a name is spoken of: it is to be told, or it is to go.
    """
    topics = _names(text)
    if len(topics) != 1:
        return None
    unwanted = topic_patterns.UNWANTED.search(text)
    return Drop(topics[0]) if unwanted else Mention(topics[0])


def _names(text: str) -> list[str]:
    """
    The words that name a thing that is known: a tool, a method.
    """
    found = [word.strip(".,;:!?\"'()") for word in text.split()]
    return [
        w for w in found if names_in(w) and not topic_patterns.UNWANTED.fullmatch(w)
    ]


def _topic_of(found: re.Match[str] | None) -> str:
    """
    The topic that was named, without what stands around it.
    """
    if found is None:
        return ""
    topic = next((text for text in found.groupdict().values() if text), "")
    topic = topic_patterns.ASIDE.sub("", topic).strip(" .,;:\"'“”„")
    topic = bare(topic)
    parts = [len(part.split()) for part in parts_of(topic)]
    short = len(topic.split()) <= LONGEST_TOPIC or max(parts, default=0) <= _LONGEST_OF
    return topic if short else ""


_LONGEST_OF = 4
"""Words of each of several topics that are named at once."""
