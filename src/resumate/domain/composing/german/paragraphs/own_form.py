"""
A post that a posting names for women and men, as one person names it.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.german.words.places import spelled_post
from resumate.domain.language.both_forms import ADJECTIVE, BOTH
from resumate.domain.patterns import regex

_EACH = regex(
    r"\b(?P<man>[A-ZÄÖÜ][\w-]*)in ?/ ?(?P=man)\b|"
    r"\b(?P<he>[A-ZÄÖÜ][\w-]*) ?/ ?(?P=he)in\b"
)
""""Leiterin / Leiter", "Leiter/Leiterin"."""
_SHOUTED = regex(r"\b(?P<who>[A-ZÄÖÜ]{4,})(?:/-?|[*:_])IN\b")
"""For both, in capitals: "FILIALLEITER:IN"."""
_FOR_EITHER = regex(r"\bzu(?:r ?/ ?zum|m ?/ ?zur)\b")
_MANY = regex(
    r"\b(?P<of>[A-ZÄÖÜ]\w+)(?:frauen ?(?:/|und) ?(?:(?P=of)|-)männer"
    r"|männer ?(?:/|und) ?(?:(?P=of)|-)frauen)\b"
)
"""Of whom one is sought, named as many: "Pflegefachfrauen / Pflegefachmänner"."""
_TO_BECOME = regex(
    r"\bzur (?P<hers>[A-ZÄÖÜ][\w-]*)in ?/ ?zum (?P=hers)\b|"
    r"\bzum (?P<his>[A-ZÄÖÜ][\w-]*) ?/ ?zur (?P=his)in\b"
)
""""Ausbildung zur Erzieherin / zum Erzieher"."""
_WOMAN_AND_MAN = regex(
    r"\b(?P<of>[A-ZÄÖÜ]\w+)(?:frau ?/ ?(?P=of)mann|mann ?/ ?(?P=of)frau)\b"
)
""""Fachfrau / Fachmann Apotheke"."""
_MAN_AND_WOMAN = regex(r"(?:mann ?/ ?-?frau|frau ?/ ?-?mann)\b")
_WOMAN = regex(
    r"(?:er|ist|[aeo]nt|or|eur|log|eut|at)in\b|(?:fach|kauf|haus)frau\b|(?:ärzt|köch|wirt|wält)in\b|"
    r"[a-zäöü]chefin\b",
    re.IGNORECASE,
)
_MAN = regex(
    r"(?:leit|arbeit|fahr|führ|ik|hn|lern|rich|meist|käuf|bearbeit|berat|schloss|plan|thek|bäck|druck|gärtn|maur|tischl|schrein|metzg|"
    r"halt|wickl|pfleg|walt|helf|tret|händl|treu|zieh|lehr|[aeiou]ier|forsch|prüf|zeichn|lack|dolmetsch|trock|"
    r"install|schweiß|spengl|monteur|ernähr|förder|therapeut|kassi|(?<=program)mi)er\b"
    r"|(?:fach|kauf)mann\b|[a-zäöü]chef\b|[a-zäöü](?:ist|[ao]nt|(?<!m)ent|eur)\b",
    re.IGNORECASE,
)
_ENGLISH = regex(
    r"(?:Speciali|Scienti|Receptioni|Pharmaci)st"
    r"|(?:Consult|Account|Assist|Attend)ant"
)
"""A word that German has not, or spells another way: it takes no German ending."""
_WORD = regex(r"[A-ZÄÖÜ][a-zäöüß]+\b")
_BY_ADJECTIVE = regex(r"\b([A-ZÄÖÜ][a-zäöüß]*(?:isch|lich|end|ig|al|ell)e)r(?= $)")
_TO_HIM = regex(r"\bzum $")
_PLAIN = str.maketrans("äöüÄÖÜ", "aouAOU")


def in_own_form(title: str, held: Sequence[str], *, for_all: bool = False) -> str:
    """
    "Sachbearbeiter/in" as "Sachbearbeiterin" for who was "Leiterin"; as it stands where
    no title *held* tells. A title that is said to be meant *for all* is named as hers:
    "Einkäufer" as "Einkäuferin".
    """
    title = _SHOUTED.sub(lambda one: f"{one['who'].capitalize()}/in", title)
    title = _MANY.sub(r"\g<of>frau/-mann", title)
    woman = any(map(_WOMAN.search, held)) or _held(ADJECTIVE.sub("", title), held)
    if not (woman or any(map(_MAN.search, held))):
        return title
    to = "zur {}in" if woman else "zum {}"
    title = _TO_BECOME.sub(lambda one: to.format(one["hers"] or one["his"]), title)
    title = _EACH.sub(lambda each: (each["man"] or each["he"]) + "in" * woman, title)
    whole = BOTH.sub("in" if woman else "", title)
    whole = ADJECTIVE.sub("" if woman else "r", whole)
    own = "frau" if woman else "mann"
    whole = _MAN_AND_WOMAN.sub(own, _WOMAN_AND_MAN.sub(rf"\g<of>{own}", whole))
    whole = _FOR_EITHER.sub("zur" if woman else "zum", whole)
    return _as_hers(whole, held) if woman and for_all else whole


def _held(title: str, held: Sequence[str]) -> bool:
    """
    Whether one of *held* begins with *title*, which ends as hers: "Medizinische
    Fachangestellte".
    """
    return title.endswith("e") and any(one.startswith(title) for one in held)


def post_of(
    title: str, held: Sequence[str], *, for_all: bool, learnt: Sequence[str] = ()
) -> str:
    """
    *title* in a sentence of who held such titles and *learnt* such trades: in their own
    form, an adjective in small letters.
    """
    own = _of_two(in_own_form(title, held, for_all=for_all), [*held, *learnt])
    if two := _AS_ANOTHER.fullmatch(own):
        own = f"{two['post']} ({two['who']})"
    return own if "/" in own else spelled_post(own)


_TWO = regex(
    r"(?P<one>[A-ZÄÖÜ][\w-]+) oder (?P<other>[A-ZÄÖÜ][\w-]+)(?P<more>(?: .*)?)"
)
_AS_ANOTHER = regex(
    r"(?P<who>(?=[A-ZÄÖÜ])[\w-]*(?i:er|ist|or|[ae]nt|eur|wirt|koch|mann|frau|kraft|in))"
    r" als (?P<post>(?:[a-zäöü]\w+ )?[A-ZÄÖÜ][^()]*)"
)
"""What one has learnt, and what one is to be by it: "Koch als Betriebsleiter"."""


def _of_two(title: str, held: Sequence[str]) -> str:
    """
    Of "Köchin oder Küchenmeisterin" the one that was held, where only one was.
    """
    two = _TWO.fullmatch(title)
    words = {word for one in held for word in re.findall(r"[\w-]+", one)}
    both = two.group("one", "other") if two else ()
    own = [one for one in both if {one, f"{one}n"} & words]
    return f"{own[0]}{two['more']}" if two and len(own) == 1 else title


def _as_hers(title: str, held: Sequence[str]) -> str:
    """
    The title, each word of it in the form for a woman in which it was *held*, or that
    the word makes itself; before one that names who it is, it only tells what of:
    "Content" of a "Managerin".
    """
    women = {_as_man(word): word for one in held for word in _WORD.findall(one)}
    words = re.split(r"(?<=[ /-])|(?=[ /-])", title)
    forms = [women.get(word.translate(_PLAIN)) or _as_woman(word) for word in words]
    said = ""
    for at, (word, hers) in enumerate(zip(words, forms, strict=True)):
        who = hers and not (words[at + 1 : at + 2] == [" "] and forms[at + 2])
        said = _BY_ADJECTIVE.sub(r"\1", said) if who else said
        said = _TO_HIM.sub("zur ", said) if who else said
        said += hers if hers and who else word
    return said


def _as_woman(word: str) -> str | None:
    """
    "Sachbearbeiterin", "Kauffrau": a man's as a woman's; None where it is no such word.
    """
    found = _MAN.search(word) if word[:1].isupper() else None
    if found is None or found.end() != len(word) or _ENGLISH.fullmatch(word):
        return None
    return f"{word.removesuffix('mann')}frau" if word.endswith("mann") else f"{word}in"


def _as_man(word: str) -> str:
    """
    A woman's "Köchin" or "Kauffrau" as a man's, without its points; else "".
    """
    if word.endswith("frau"):
        return f"{word.removesuffix('frau')}mann".translate(_PLAIN)
    return word.removesuffix("in").translate(_PLAIN) if word.endswith("in") else ""
