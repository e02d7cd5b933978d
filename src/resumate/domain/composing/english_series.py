"""
Deeds that a resume line sets side by side with commas alone.
"""

import re

from resumate.domain.composing.english_patterns import ADJECTIVE_OR_VERB, NOUN_OR_VERB
from resumate.domain.composing.english_verbs import BASE, FROM_PAST, is_past

_COMMA = re.compile(r", (?![^()]*\))")
_HANGING = frozenset(
    "by in as to with for on at from across within through among into under of and "
    "or than using via including".split()
)
"""Behind a past form these make it a participle: "a library, adopted by 3 squads"."""
_DONE_BY_THEM = (
    "completed passed graduated became went achieved earned stayed joined finished "
    "moved won received progressed succeeded left"
).replace(" ", "|")
_DONE_TO_THEM = (
    "promoted hired retained placed certified accepted selected licensed recruited "
    "awarded kept"
).replace(" ", "|")
_OF_WHOM = re.compile(
    r", (?P<many>\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|all) "
    rf"(?:(?P<by>{_DONE_BY_THEM})|(?:were )?(?P<to>{_DONE_TO_THEM}))\b(?! by \d)"
)
_PEOPLE = re.compile(
    r"\b(?:\w+(?:ers|ors|ists|ees|ants|ians|nts)|nurses|staff|people|graduates|grads|"
    r"RNs|hires|chefs|cooks)\b",
    re.IGNORECASE,
)


def in_series(text: str) -> str:
    """
    "did the rota, sorted out cover" as "did the rota and sorted out cover".
    """
    pieces = _COMMA.split(text)
    first = pieces[0].split(" ")[0].lower()
    forms = next((f for f in (BASE, FROM_PAST) if first in f), None)
    last = pieces[-1].split(" ")
    if len(pieces) < 2 or not forms or not _goes_on(last, first):  # noqa: PLR2004
        return text
    if len(pieces) > 2 and not _goes_on(pieces[-2].split(" "), first):  # noqa: PLR2004
        return text
    behind_and = [last[i + 1] for i, word in enumerate(last[:-1]) if word == "and"]
    if any(word in forms or is_past(word) for word in behind_and):
        return text
    before = ", ".join(pieces[:-1])
    comma = "," if " and " in before or ", " in before else ""
    return f"{before}{comma} and {pieces[-1]}"


def _goes_on(words: list[str], first: str) -> bool:
    """
    Whether *words* tell another deed in the tense of *first*.
    """
    verb, following = words[0], words[1].lower() if len(words) > 1 else ""
    if not following or following in _HANGING or not following[0].isalnum():
        return False
    if first in FROM_PAST and verb in FROM_PAST:
        return not following[0].isdigit() or verb not in _DONE_TO_THEM.split("|")
    sure = verb not in NOUN_OR_VERB | ADJECTIVE_OR_VERB
    return first in BASE and verb in BASE and sure


def of_whom(text: str) -> str:
    """
    "trained 9 nurses, all passed" as "trained 9 nurses, all of whom passed".
    """

    def said(match: re.Match[str]) -> str:
        if not _PEOPLE.search(text[: match.start()]):
            return match.group()
        did = match["by"] or f"were {match['to']}"
        return f", {match['many']} of whom {did}"

    return re.sub(
        r"(of whom .*)\b(to|into|in) own (?=[a-z])",
        r"\1\2 their own ",
        _OF_WHOM.sub(said, text),
    )
