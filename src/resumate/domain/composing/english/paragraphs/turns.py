"""
Other ways to say an English deed: its means first, or as a gerund.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.language.english_verbs import BASE, FROM_PAST, gerund
from resumate.domain.patterns import regex

_MEANS = regex(
    r"^(?P<deed>[^,;]+?) (?P<means>(?:by \w+ing|using) "
    r"(?:(?!\b(?:which|that|who|to|using|by|and \w+ing)\b)[^,;:])+)$"
)
_FEWEST_WORDS = 3


def means_first(clause: Clause) -> str | None:
    """
    "cut waste by rewriting the lists" as "by rewriting the lists, I cut waste".
    """
    match = _MEANS.match(clause.text) if clause.form is Form.DID else None
    if not match or min(len(match[name].split()) for name in ("deed", "means")) < (
        _FEWEST_WORDS
    ):
        return None
    if " by " in match["deed"] and match["means"].startswith("by"):
        return f"{match['means']}, I {match['deed']}" if re.search(
            r" by [$€£]?\d[^ ]*$", match["deed"]
        ) else None  # fmt: skip
    return f"{match['means']}, I {match['deed']}"


def as_gerund(clause: Clause) -> str | None:
    """
    "wired 40 homes" as "wiring 40 homes"; None for more than one simple deed.
    """
    verb, _, rest = clause.text.partition(" ")
    base = verb if verb in BASE else FROM_PAST.get(verb)
    if clause.form is not Form.DID or not base or re.search(r",|\band |;|:", rest):
        return None
    return f"{gerund(base)} {rest}"
