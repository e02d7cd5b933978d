"""
Facts that no rule can surely put into a sentence of their own: they are listed as the
resume tells them, in one sentence.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.noted_things import without_capital
from resumate.domain.composing.english.deeds.telegraphic import DESCRIBES, is_work
from resumate.domain.composing.items import TERMS
from resumate.domain.composing.wording import sentences
from resumate.domain.language.english_verbs import FROM_THIRD_PERSON, opens_with_verb
from resumate.domain.patterns import regex

_FEWEST_WORDS = 4
_MOST_WORDS = 30
_FEWEST_PLAIN = 2
_FIGURE = regex(r"(?<![\w/.-])[$€£~<>]?\d[\d,.]*(?: ?%|[kKmM]\b|bn\b|x\b)?(?![\w/])")
_IN_WORDS = regex(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)\b")
_YEAR = regex(r"\b(?:19|20)\d\d\b(?:\s*[-–/]\s*(?:\d\d){1,2}\b)?")
_NO_FACT = regex(
    r"^(?:GCSEs?|[AO][- ]levels?)[: ]+(?:\d|incl|at\b|in\b)|^(?:clients?|employers?|systems?|tools?|references?|refs?|supervisors?|report(?:s|ing) to|"
    r"location|address|place|notice|present ctc|salary|status|dates?|duration|languages?|hobbies|"
    r"interests|clubs?|societies|activities|memberships?|skills|thesis|dissertation|modules?|grades?|website|tel|phone|e-?mail)\b[^:]{0,24}:|"
    r"\b(?:notice period|curriculum vitae|page \d+|et al|thesis|diploma|certificate(?! \w+s\b)|"
    r"in (?:prep(?:aration)?|review|press)|seats?|inhabitants|pvt|self-employed|before that|since then)\b",
    re.IGNORECASE,
)
_OF_A_PLACE = regex(
    r"^(?:a |an )?\d[\d,.+]*(?:-| (?=\w+(?:,|$)))(?:bed|seat|room|cover|pupil|student|"
    r"employee|person|storey|bay|day|week|hour)s?\b|^\d+ years?\b|^\d[\d.]* /|"
    r"^[A-Z][\w&'’.-]+(?: [A-Z][\w&'’.-]+)*, [A-Z][a-z]+(?:,|$)|"
    r"^[A-Z][a-z’'.-]+(?: (?:of |the |and )?[A-Z][a-z’'.-]+)+[,;]",
)
_ABOUT = regex(r"(?:about|over|around|up to|more than|nearly|almost) [$€£]?\d")
_OPENS_BADLY = regex(
    r"^(?:\(|[Oo]wn (?!(?:the|an?|all|our|my) )|[a-z]{1,3} (?!of )|as |and |or |with |a |an |the |in |on |at |from |to |by |for |when |while |"
    r"i |we |he |she |they |it |this |these |there |also )",
)
_LISTED = regex(r"[a-z][\w' -]+(?:, [^\d,]+){1,5}$")
_CHANGED = regex(
    r"[a-z][\w-]+(?: [\w-]+){0,3} (?:went|fell|rose|grew|dropped|up|down) from \S*\d"
)
_HANGING_END = regex(
    r"(?:[-–&+/]| (?:and|or|with|of|the|to|a|an|for|by|in|at|on|from|Rs))$"
)
_JOINED = regex(r"[a-z\d]\) [A-Z][a-z]+ [A-Z][a-z]")
"""A name and what it was made with, of two lines: "(team of 4) Java Spring Boot"."""
_RUNNING = regex(r"\b(?:is|was|are|were|has|had)\b")


def fact(text: str) -> Clause | None:
    """
    The line as one fact of a list; None where it may be a heading, a name, a place or
    a piece that was cut off.
    """
    told = _told(text)
    words = told.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or not _is_whole(told):
        return None
    described = DESCRIBES.search(told) or _NO_FACT.search(told) or TERMS.search(told)
    if described or _OF_A_PLACE.match(told) or _RUNNING.search(told):
        return None
    if _JOINED.search(told):
        return None
    plain = [w for w in words if re.fullmatch(r"[a-z][a-z’'/-]{2,}[,;:]?", w)]
    if len(plain) < max(_FEWEST_PLAIN, len(words) // 4):
        return None
    deed = opens_with_verb(told) or words[0].lower() in FROM_THIRD_PERSON
    if not (_has_figure(told) or deed or is_work(told.split("; ")[0])):
        return None
    return Clause(without_capital(told), Form.FACT, 0.5)


def _told(text: str) -> str:
    """
    The sentence of the line that has a figure, else its first; of one whose end was
    cut off, its first part.
    """
    told = [one.strip(" .,;") for one in sentences(text)] or [""]
    best = next((one for one in told if _has_figure(one)), told[0])
    parts = best.split("; ")
    return best if len(parts) < 2 or not _HANGING_END.search(best) else parts[0]  # noqa: PLR2004


def _has_figure(text: str) -> bool:
    return bool(_FIGURE.search(_YEAR.sub("", text)) or _IN_WORDS.search(text))


def _is_whole(text: str) -> bool:
    """
    Whether nothing of the text was cut off, and no bracket is left open.
    """
    cut = _HANGING_END.search(text)
    begins = text[:1].isupper() or text[:1].isdigit() or text[:1] in "$€£“\"'‘~"
    # Who writes no capitals still sets commas; a line that was cut seldom has them.
    begins = begins or bool(
        _ABOUT.match(text) or _LISTED.match(text) or _CHANGED.match(text)
    )
    closed = text.count("(") == text.count(")")
    return bool(begins and closed and not cut and not _OPENS_BADLY.match(text))
