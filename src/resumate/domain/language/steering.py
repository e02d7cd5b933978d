"""
Text in a posting, or a resume, that speaks to whoever writes the letter instead of to
the person: prompt injection.

Told by what such text has to do to work: annul what was said before, speak to a
program, speak of an answer, set a school task, ask a quiz question, or praise the
candidate in the employer's name. No list of known attacks.
"""

from resumate.domain.forgetting import remembered
from resumate.domain.language import steering_signs as signs
from resumate.domain.language.english_verbs import is_past
from resumate.domain.patterns import regex

_LONGEST_READ = 1000
_NEXT_SENTENCE = regex(r"(?<=[.!?;:])\s+")


def opens_steering_block(line: str) -> bool:
    """
    Whether *line* is the head of a block meant for a program ("System prompt:").
    """
    return signs.BLOCK.match(line)


@remembered(2_000)
def steers(sentence: str) -> bool:
    """
    Whether *sentence* tries to make a writer do something that no posting asks.
    """
    sentence = sentence[:_LONGEST_READ]
    if _speaks_to_a_writer(sentence):
        return not signs.HOW_TO_APPLY.search(sentence)
    if any(pattern.search(sentence) for pattern in signs.TASKS):
        return not signs.AT_WORK.search(sentence)
    if signs.DO_YOU_SAY.match(sentence):
        return True
    if signs.WHY_US.match(sentence):
        return False
    asked = signs.QUOTED.sub("", sentence)
    return signs.QUIZ.match(sentence) and not signs.OWN_QUESTION.search(asked)


@remembered(2_000)
def orders(line: str) -> bool:
    """
    Whether a resume's *line* speaks to whoever writes the letter. What tells a deed
    does not: "Wrote system prompts for a help desk".
    """
    read = line[:_LONGEST_READ]
    return any(
        _speaks_to_a_writer(said) and not _is_deed(said)
        for said in {read, *_NEXT_SENTENCE.split(read)}
    )


def _is_deed(sentence: str) -> bool:
    first = sentence.lstrip("-•*– ").partition(" ")[0]
    return first.isalpha() and (first in {"I", "Ich"} or is_past(first))


def _speaks_to_a_writer(sentence: str) -> bool:
    if any(pattern.search(sentence) for pattern in signs.STEERS):
        return True
    return signs.NAMES_PROGRAM.search(sentence) and any(
        pattern.search(sentence) for pattern in signs.TO_PROGRAM
    )
