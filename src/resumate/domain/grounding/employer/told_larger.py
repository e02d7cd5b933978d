"""
What a letter tells larger than the posting: "fully from home" of a day a week there.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.patterns import regex

_LARGER = AnyCase(
    r"\b(?:(?:fully|entirely|completely)(?! (?:agree\w*|understand\w*|share\w*|support\w*|committed|convinced|dedicated|focused|new|different|right|in line|fit\w*|match\w*|appreciate\w*|respect\w*|aware|behind)\b)"
    r"|exclusively|entire(?! team\b)|throughout(?! (?:your|the|this|its) (?:posting|advert\w*|website|text|page|vacancy|job)\b)|free of charge|at no (?:extra )?cost|half[- ]price|at cost(?!-)|all of(?! (?:them|us|this|that|which|it|these)\b)|all (?:its|your|their)"
    r"|full(?! (?:of|picture|range|attention|force|time|view|use|strength|potential|responsibility|support|advantage|marks|sense|scope|list|spectrum|benefit)\b)(?!-)|free(?= [a-z])(?! (?:to|time|of|days?|hands?|choice|from|for)\b)|named(?! (?:in|above|there|as)\b)|judged|crowned|voted|recogni[sz]ed (?:as|by|with|for)"
    r"|komplett|vollständig|ausschließlich|kostenlos|kostenfrei|gratis|unbefristet|sämtlich)(?:e[nrms]?)?\b"
)
"""What says that all of it is so, that it costs nothing, or that others said it."""
_ENDING = regex(r"(?<=[hstg])e[nrms]?$")
_OF_THE_POST = AnyCase(
    r"\b(?:(?:the|this|that) (?:advertised |open )?(?:role|position|post|job)|you|your|offer|Sie|Ihr\w*|die stelle)\b"
)


def told_larger(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether the clause has such a word of the employer or the post that the posting has
    not; "full-time" and "no free parking" are no such word.
    """
    if not _is_of_the_post(text, clause):
        return False
    said = _LARGER.finditer(text, clause.start, clause.end)
    return any(
        not (_has(posting, m[0].lower()) or _all_there(text, m, posting)) for m in said
    )


def _all_there(text: str, said: re.Match[str], posting: PostingFacts) -> bool:
    """
    Whether the posting says "all" of the same thing, with another article.
    """
    thing = _THING.match(text, said.end())
    if not thing or not said[0].lower().startswith("all "):
        return False
    noun = re.escape(thing["noun"].lower().removesuffix("s"))
    return bool(re.search(rf"\ball (?:of )?(?:\w+ )?{noun}", posting.text))


_THING = regex(r" (?:(?:the|your|its|their) )?(?P<noun>\w{3,})")


def _is_of_the_post(text: str, clause: Clause) -> bool:
    if clause.mood is Mood.EMPLOYER:
        return True
    told = clause.mood in {Mood.FACT, Mood.SOFT} and not clause.own
    return told and bool(_OF_THE_POST.search(text, clause.start, clause.end))


def _has(posting: PostingFacts, word: str) -> bool:
    form = re.escape(_ENDING.sub("", word))
    return bool(re.search(rf"(?<!\w)(?<!no ){form}(?![ -]?time)", posting.text))
