"""
Whether the first word of a line names a thing, though it could be a verb: "Sample
preparation", "Fixed plant maintenance", "Reading Recovery".
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.english.patterns import (
    ABSTRACT,
    ADJECTIVAL,
    NOUN_OR_VERB,
)
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_THIRD_PERSON,
    is_past,
    opens_with_verb,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_ALSO_NOUNS = frozenset(
    "archive blend claim club drive exchange land pass pick plot pour project "
    "prototype refund repair request return sample scrub share talk tour trade "
    "transfer".split()
)
_EITHER = NOUN_OR_VERB | _ALSO_NOUNS
_DESCRIBING = frozenset(
    "applied approved associated chilled combined detailed fixed graded "
    "guided licensed listed mixed paid peer-reviewed planned published registered "
    "scheduled selected".split()
)
"""Past forms that stand before a thing as often as they tell a deed."""
_SUBJECTS = frozenset(
    "baking building catering cleaning coaching cooking counselling counseling "
    "learning mentoring nursing parking reading riding sewing swimming teaching "
    "training tutoring wait waiting walking welding writing".split()
)
"""Gerunds that name a trade or a class as often as they tell a deed."""
_OBJECT_OPENS = regex(
    r"(?:an?|the|this|my|our|own|your|their|its|his|her|all|both|each|every|any|few|"
    r"many|most|several|some|various|up|out|over|about|around|new|other|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|[$€£~]?\d\S*)",
    re.IGNORECASE,
)
_BEHIND_A_NOUN = frozenset("of to for".split())
_TELLING_HOW = ("at ", "in ", "with ", "for ", "to ")
_FOR_A_VERB = frozenset(
    "account apply care cover look lead plan post report search sign stand test "
    "transfer volunteer wait work".split()
)
_NO_OBJECT = frozenset("care wait work".split())
"""Verbs that do nothing to a thing: "Care notes on a tablet" is no deed."""
_OF_A_KIND = regex(
    r"(?!co-)[\w-]+-(?:led|run|based|driven|owned|funded|focused|oriented)"
)
"""Says what kind a thing is, and is no deed: "Consultant-led unit"."""
_PHRASE_END = regex(
    r"[,;:(]| (?:of|for|to|in|at|on|from|with|by|per|across|and|or|that|which|who|"
    r"using|via|through|into|under|over|as)\b"
)
_MANY = regex(r"(?<![sui])s$|(?:people|staff|children|data)$", re.IGNORECASE)
_OF_A_COMPOUND = frozenset("preparation rate cost award project prize list".split())
_SAYS_I = regex(r"(?:^|, )I [a-z]")
_FEWEST_NOTES = 3
_SURE_VERBS = frozenset("lead study support design own review plan".split())


def names_a_thing(text: str, *, current: bool) -> bool:
    """
    Whether a line that opens with a verb's form names a thing with it.

    Under a post that is held deeds are told in the present, so a base form is doubted
    there only for a reason; elsewhere it must show an object, and so must "Returns" or
    "Orders", which may be things.
    """
    first, _, rest = text.partition(" ")
    word = first.lower().rstrip(",")
    if not rest or first.endswith(","):
        return False
    if (first.isupper() and len(first) > 1) or _OF_A_KIND.fullmatch(word):
        return True
    if _describes_with_another(word, rest) or (
        word in BASE and _is_of_one_person(rest)
    ):
        return True
    if word in _NO_OBJECT:
        return bool(_MANY.search(rest.split(" ", maxsplit=1)[0]))
    if word in _DESCRIBING | _SUBJECTS:
        return not (has_object(rest) or rest.startswith(_TELLING_HOW))
    things = not current and FROM_THIRD_PERSON.get(word) in _EITHER
    both = (
        word in BASE and word in _EITHER and not _is_verb(word, rest, current=current)
    )
    return both or (things and not has_object(rest))


def in_notes(lines: Sequence[str]) -> bool:
    """
    Whether the *lines* of one post are notes: enough of them, none of which opens
    surely with a verb. What may be either is a thing there: "Interview panel".
    """
    return len(lines) >= _FEWEST_NOTES and not any(map(_opens_surely, lines))


def in_base_forms(lines: Sequence[str]) -> bool:
    """
    Whether one of the *lines* of a post surely opens with a verb's base form.
    """
    sure = BASE - _EITHER
    return any(line.partition(" ")[0].lower() in sure for line in lines)


def may_do_to_a_name(text: str) -> bool:
    """
    Whether a name follows the first word of *text*, which may be a verb or a noun:
    "Process Medicare billing".
    """
    first, _, behind = text.partition(" ")
    either = first.lower() in BASE & _EITHER
    return either and re.match(r"[A-Z][a-z]", behind) is not None


def may_be_a_thing(text: str) -> bool:
    """
    Whether the verb that *text* seems to open with shows no object of its own.
    """
    first, _, rest = text.partition(" ")
    return first.lower() in BASE and not has_object(rest)


def _opens_surely(text: str) -> bool:
    if _SAYS_I.search(text):
        return True
    first = text.partition(" ")[0].lower()
    gerund = first.endswith("ing")
    named = names_a_thing(text, current=False) or may_be_a_thing(text)
    return opens_with_verb(text) and not gerund and not named


def _is_of_one_person(rest: str) -> bool:
    """
    "Pilot user for the rollout" is what one was.
    """
    who, _, behind = rest.partition(" ")
    linked = behind.startswith(("for ", "of ", "to ", "on "))
    return linked and who.islower() and (who == "user" or title_score(who) > 0)


def _describes_with_another(word: str, rest: str) -> bool:
    """
    "Planned and reactive maintenance": a participle beside an adjective is one itself.
    """
    other = re.match(r"(?:and|or) ([\w-]+) [a-z]", rest)
    if not other or not is_past(word):
        return False
    beside = other[1].lower()
    return bool(ADJECTIVAL.search(beside)) and not opens_with_verb(beside)


def _is_verb(word: str, rest: str, *, current: bool) -> bool:
    """
    Whether a word that may be a noun or a verb is a verb before *rest*.
    """
    following, _, behind = rest.partition(" ")
    if following.lower() in _BEHIND_A_NOUN:
        return word in _FOR_A_VERB
    if following.lower() in {"and", "or"}:
        return behind.split(" ")[0].lower().rstrip(",") in BASE
    if re.match(r"[A-Z][a-z]", following):
        return current and _is_many(rest)
    head = _head(rest).lower()
    named = head in _OF_A_COMPOUND or bool(ABSTRACT.match(head))
    likely = current and (word in _SURE_VERBS or not named)
    return likely or has_object(rest)


def has_object(rest: str) -> bool:
    """
    Whether what follows is surely the verb's own: "the rota", "15 hires", "trainees".
    """
    following = rest.split(" ", maxsplit=1)[0].rstrip(",")
    if _OBJECT_OPENS.fullmatch(following):
        return True
    return _is_many(rest) and not re.match(r"[A-Z][a-z]", following)


def _is_many(rest: str) -> bool:
    return bool(_MANY.search(_head(rest)))


def _phrase(rest: str) -> str:
    return _PHRASE_END.split(rest, maxsplit=1)[0]


def _head(rest: str) -> str:
    words = [word for word in _phrase(rest).split() if not word.isdigit()]
    return words[-1] if words else ""
