"""
What came of a deed, told of the thing that rose or fell: "Stürze von 31 auf 19 gesunken".
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import is_many
from resumate.domain.composing.wording import capitalised
from resumate.domain.patterns import regex

_HAPPENED = regex(
    r"(?P<noun>[A-ZÄÖÜ][\w.-]*[a-zäöüß])(?P<how> (?:[^,;:]|,(?=\d))*?\d(?:[^,;:]|,(?=\d))*) "
    r"(?P<did>gestiegen|gesunken|gefallen|gewachsen|zurückgegangen)"
)
_UNSURE = regex(r"\b(?:und|oder|nicht|kaum|wieder|zunächst|vorübergehend)\b")
"""What makes more of it than one thing and one movement."""


def rose_or_fell(text: str) -> Clause | None:
    """
    "Die Note ist von 8,1 auf 8,8 gestiegen": a line that tells nothing else.
    """
    told = outcome(text)
    return Clause(capitalised(told), Form.SENTENCE, 0.8) if told else None


def outcome(piece: str) -> str:
    """
    "die Stürze sind von 31 auf 19 gesunken"; "" where the piece tells no such thing, or
    the number of its noun is not known.
    """
    found = _HAPPENED.fullmatch(piece)
    if found is None or _UNSURE.search(found["how"]):
        return ""
    noun = found["noun"]
    sign = gender(noun.rsplit("-", 1)[-1])
    many = sign == "p" or is_many(noun) or with_plural_e(noun)
    the = "die " if many else articles(sign)[0]
    if not the:
        return ""
    is_ = "sind" if many else "ist"
    thing, moved = _parted(found["how"])
    return f"{the}{noun}{thing} {is_}{moved} {found['did']}"


_BY = regex(r" (?:von (?:rund |etwa )?\d|um |auf \d)")


def _parted(how: str) -> tuple[str, str]:
    """
    What the thing is, and how far it moved: " auf der Station", " von 31 auf 19".
    """
    far = _BY.search(how)
    return (how[: far.start()], how[far.start() :]) if far else ("", how)
