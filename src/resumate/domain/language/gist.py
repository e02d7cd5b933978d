"""
What a text is about: its words without endings, and without those that say nothing.

The stems are coarse, and words that recruiters take for each other have one; claims
are held apart by the finer ones of `stemming`, which says why there are two.
"""

from collections.abc import Iterator
from unicodedata import combining, normalize

from resumate.domain.forgetting import remembered
from resumate.domain.lexicon.gist import (
    ALIKE,
    ENDINGS,
    SAY_LITTLE,
    SAY_NOTHING,
    UNLIKE,
)
from resumate.domain.patterns import regex

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_OWNERS = regex(r"['’]s?$|['’]")
_SHORT = 3
_TAIL = regex(r"(?<=\w{4})(?:s?erfahrung(?:en)?|kenntnissen?|praxis)$")
"""What "Schweißkenntnisse" says is "Schweiß"."""


_PV = regex(r"(?:photovoltai(?:k|cs?)|photovoltaïques?|fotovoltaic[ao]s?)s?(?P<of>\w*)")
"""What is mostly written by its letters, also as the first part of a compound."""
_LETTERS_OF_A_WORD = frozenset({"PV"})


def words(text: str) -> Iterator[str]:
    """
    The words of *text* in order, folded; hyphens and slashes part them, and a word that
    goes by its letters stands as these: "Photovoltaikanlagen" as "PV-Anlagen".
    """
    for match in _WORD.finditer(text.casefold()):
        word = match[0] if match[0].isalpha() else _OWNERS.sub("", match[0])
        if "otovolta" in word and (long := _PV.fullmatch(word)):
            yield "pv"
            if not (word := long["of"]):
                continue
        yield word if word in SAY_NOTHING else _TAIL.sub("", word)


def weights(text: str) -> dict[str, float]:
    """
    The stems of *text* that say something, and how much each says.
    """
    found: dict[str, float] = {}
    for word in words(text):
        if word not in SAY_NOTHING and (len(word) > 1 or not word.isascii()):
            weight = 0.35 if word in SAY_LITTLE else 1.0
            found[stem(word)] = max(weight, found.get(stem(word), 0.0))
    return found


def says_much(word: str) -> bool:
    """
    Whether *word* is none of those that stand in every posting.
    """
    folded = word.casefold()
    return folded not in SAY_NOTHING and folded not in SAY_LITTLE


def stems(text: str) -> frozenset[str]:
    """
    All stems of *text*.
    """
    return frozenset(stem(word) for word in words(text))


@remembered(8192)
def stem(word: str) -> str:
    """
    One form for words that say the same: manage, manager, management and lead.
    """
    return _SAME.get(_bare(word), _bare(word))


_FEMALE = regex(
    r"((?<=[a-z]{4})(?:er|og|ent|ist|eur)|koch|arzt|anwalt|wirt)(?:in|innen)$"
)
"""A German woman's trade is the man's: "Erzieherin", "Erzieher"; "Köchin", "Koch"."""
_FEWEST, _MOST = 2, 5
_ACRONYM = regex(rf"(?<![\w-])[A-Z](?:&?[A-Z]){{1,{_MOST - 1}}}(?![\w-])")


def abbreviated(asked: str, held: str) -> frozenset[str]:
    """
    The stems of *asked* that *held* has by their initials, or spelled out.

    "human resources" is asked where "HR" is held, or the other way round.
    """
    return _spelled_out(asked, held) | frozenset(
        stem(a.casefold().replace("&", ""))
        for a in _ACRONYM.findall(asked)
        if (len(a.replace("&", "")) > _FEWEST and _spelled_out(held, a))
        # two letters fit too much, but those of one word
        or (a in _LETTERS_OF_A_WORD and a.casefold() in words(held))
    )


_APART = regex(r"[,;:|()]|\.\s")


def _spelled_out(text: str, short: str) -> frozenset[str]:
    acronyms = {a.casefold().replace("&", "") for a in _ACRONYM.findall(short)}
    if not acronyms:
        return frozenset()
    runs = (
        [word for word in words(part) if word not in SAY_NOTHING]
        for part in _APART.split(text)
    )
    return frozenset(
        stem(word)
        for run in runs
        for size in range(_FEWEST, _MOST + 1)
        for at in range(len(run) - size + 1)
        if "".join(word[0] for word in run[at : at + size]) in acronyms
        for word in run[at : at + size]
    )


_VERB_IN_ET = regex(r"(?:[td]|[^aeioulmnr][mn])et$")
"""German verbs have their "e" after these sounds; "docket" and "budget" are nouns."""


_ONE_TRADE = regex(r"(fach|kauf)(?:frau|person|personen|leute|kraft|krafte)$")
"""Who has a trade, by whatever word: "Pflegefachfrau", "Pflegefachkraft"."""


def _bare(word: str) -> str:
    if word in UNLIKE:
        return UNLIKE[word]
    plain = "".join(c for c in normalize("NFD", word) if not combining(c))
    plain = _ONE_TRADE.sub(r"\1mann", plain.replace("ß", "ss"))
    if plain.startswith("analy"):
        return "analy"
    plain = _FEMALE.sub(r"\1", plain)
    if plain.endswith("et") and not _VERB_IN_ET.search(plain):
        return plain
    for ending in ENDINGS:
        left = len(plain) - len(ending)
        if plain.endswith(ending) and left > _SHORT:
            word = _undoubled(plain[:left])
            return _bare(word) if ending in _INFLECTED else word
    return plain


def _undoubled(plain: str) -> str:
    # "planned" is "plan" as "plans" is.
    double = plain[-1] == plain[-2] and plain[-1] not in "aeiousl"
    return plain[:-1] if double else plain


_INFLECTED = frozenset({"s", "ed", "ing", "ings"})
"""What stands behind a whole word: "audited" and "audits" have the stem of "audit"."""
_SAME = {
    _bare(word): _bare(group.split()[0])
    for group in ALIKE.strip().splitlines()
    for word in group.split()
}
"""What recruiters take for each other, whatever the trade."""
_PART = 5
_SHORT_NOUNS = frozenset("wahl holz lohn obst wein bier brot".split())
"""German nouns of few letters that are hardly a part of other words than their own
compounds: "Kommunalwahl" and "Wahlamt", but not "Auswahl"."""
_MODIFIER = 0.7
_HEAD = 0.4
_KIND_OF = 0.9
_MOST_OF_IT = 0.65
_LONG = 8
_PAPERS = ("auswei", "fuhrerschein", "schein", "kur", "pruf", "lehrgang")
"""How the stems of German papers end, and of the courses to them."""
_IN_MANY = frozenset(map(_bare, ("ausbildung", "arbeit", "dienst")))
"""What begins or ends so many compounds that it is no part of what one of them says:
who had an "Ausbildung" has no "Ausbildereignung"."""
_SERVED = stem("customer")
_LINK = 4
"""Letters that may stand between the stems of a compound: "Spedit-ions-kaufmann"."""


def share(wanted: dict[str, float], held: frozenset[str]) -> float:
    """
    How much of what is *wanted* is *held*, by weight, in [0, 1].

    Parts of compounds ("Datenbank" in "Datenbankentwicklung") count half. Words that
    say little are nothing where none that says more is held, but for those served.
    """
    if not wanted:
        return 0.0
    total = max(sum(wanted.values()), 1.0)  # words that say little are never all
    found = {stem_: _degree(stem_, held) for stem_ in wanted}
    most = max(wanted.values())
    if not any(found[s] for s, w in wanted.items() if w >= most or s == _SERVED):
        return 0.0
    return sum(w * found[stem_] for stem_, w in wanted.items()) / total


def _degree(wanted: str, held: frozenset[str]) -> float:
    if wanted in held:
        return 1.0
    if _made_of(wanted, held):
        return 1.0
    return max((_part(wanted, other) for other in held), default=0.0)


def _made_of(wanted: str, held: frozenset[str]) -> bool:
    """
    Whether both parts of a compound are held: "Kaufmann für Spedition".
    """
    first = max(
        (len(h) for h in held if len(h) >= _PART and wanted.startswith(h)), default=0
    )
    last = max(
        (len(h) for h in held if len(h) >= _PART and wanted.endswith(h)), default=0
    )
    return bool(first and last) and 0 <= len(wanted) - first - last <= _LINK


def _part(wanted: str, other: str) -> float:
    if wanted[:1] != other[:1] and wanted[-1:] != other[-1:]:
        return 0.0  # most pairs: no part is held where neither end is
    short, long = sorted((wanted, other), key=len)
    if len(short) < _PART or other in _IN_MANY:
        return _short_part(wanted, other) if wanted in _SHORT_NOUNS else 0.0
    most = max(_LONG, round(_MOST_OF_IT * len(wanted)))
    called = wanted.endswith(other) and len(other) >= _MOST_OF_IT * len(wanted)
    if (kind := _paper_on(wanted)) and kind == _paper_on(other):
        return _MODIFIER
    if other.endswith(wanted) or called:
        # "Industriemeister" is one kind of "Meister", and a "Gabelstaplerschein" is
        # called "Staplerschein".
        return _KIND_OF
    if len(short) > _PART and long.startswith(short):
        return _MODIFIER  # "Umsatzsteuer" is most of "Umsatzsteuerrecht"
    # "Gefahrgutrecht" and "Gefahrgutbeauftragter" share the matter.
    same = len(wanted) >= most and other.startswith(wanted[:most])
    return _HEAD if same or (len(short) > _PART and long.endswith(short)) else 0.0


def _short_part(wanted: str, other: str) -> float:
    """
    How far a short noun is held in a compound with it.
    """
    if other.endswith(wanted):
        return 0.0 if other.endswith(f"aus{wanted}") else _KIND_OF
    return _MODIFIER * other.startswith(wanted)


def _paper_on(word: str) -> str:
    """
    What a German paper or the course to it is about: "stapler" of "Staplerausweis" and
    of "Staplerkurs"; "" of any other word.
    """
    end = next((end for end in _PAPERS if word.endswith(end)), "")
    return word.removesuffix(end) if end and len(word) - len(end) >= _PART else ""
