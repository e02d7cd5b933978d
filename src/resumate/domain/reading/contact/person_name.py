"""
Whose resume it is: the name as its person signs.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from resumate.domain.forgetting import remembered
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    title_score,
)
from resumate.domain.language.places import is_place
from resumate.domain.language.unspaced import may_be_unspaced
from resumate.domain.lexicon.organisations import SURNAMES
from resumate.domain.patterns import regex
from resumate.domain.reading.contact.labels import FIELD, TITLE_OF_PAGE
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.source import SourceLine

_LABEL = regex(
    r"^(?:full name|name|nom(?:s?(?: et | ?/ ?)prénoms?)?"
    r"|vor(?:-|name(?:\(n\)|n)?,?) ?(?:(?:und|&|/) ?)?(?:nach|zu|familien)?name"
    r"|prénoms?(?: et | ?/ ?)noms?|nombres?(?: completo|(?: y | ?/ ?)apellidos?)?"
    r"|apellidos?(?: y |, | ?/ ?)nombres?|nome"
    r"|(?P<surname>(?:nach|familien|zu|sur)?name|(?:last|family) name)(?:\(\w\))?"
    r"\s*(?:[/,&]|und|and)\s*(?:vorname|(?:first|given) name)(?:\(\w\))?"
    r"|(?:first|given) name(?:\(s\))?\s*(?:[/,&]|and)"
    r"\s*(?:last |family |sur)name(?:\(s\))?"
    r"|personal information|angaben zur person|naam"
    r"|姓名|氏名|성명|candidate|name and surname|imię i nazwisko)\s*"
    r"(?:[:：|]\s*|\t\s*)",
    re.IGNORECASE,
)
_PROFILE = regex(r"linkedin\.com/in/([\w-]+)", re.IGNORECASE)
_NOT_OF_NAMES = regex(
    r"@|\d|https?:|www\.|\b\w+\.(?:com|org|net|io|dev)\b", re.IGNORECASE
)
_CODE = regex(
    r"^(?:class|const|let|var|def|struct|interface|public class|function|type)\s+"
    r"|[{}();=<>/*#_]+"
)
_ASIDE = regex(
    r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*|(?<=\w)\s+[\"“„][^\"“”„]{2,20}[\"“”]\s+(?=\w)"
)
"""Pronouns, a nickname, the name in another script."""
_PARTS = regex(r"\t|\s+\|\s+|\s+[•·–—-]\s+|,\s+|\s{3,}")
_SPACED_HYPHEN = regex(r" [-–] ")
_BESIDE = regex(r"\t|\s{3,}")
_CREDENTIAL = regex(
    r"(?:ph\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|md|rn|cpa|pmp|jr|sr|i{2,3}|dipl\.?-?\w+"
    r"|esq|llm|cfa|p\.?e|m\.?eng|b\.?eng)\.?",
    re.IGNORECASE,
)
_LETTERS_BEHIND = regex(
    r"(?:ph\.?d|mba|m\.?sc|b\.?sc|md|rn|cpa|pmp|llm|cfa|mpsi|acca|fcca|m?cipd|cima|[bcdfghjklmnpqrstvwxz]{3,5})\.?",
    re.IGNORECASE,
)
"""What stands behind a name and is none: a degree, or capitals nobody can speak."""
_COURTESY = regex(
    r"^(?:mr|mrs|ms|miss|mx|herr|frau|mme|mlle|sr|sra|srta)\b\.?\s+(?=\S+\s)",
    re.IGNORECASE,
)
"""What nobody signs with."""
_DEGREES = regex(
    r"^(?:(?:(?:mag|dipl|bakk|ing)\.\S*|(?-i:DI))\s+)+(?=\S+\s)", re.IGNORECASE
)
"""Degrees before a name, of which a part may be told elsewhere: "Mag.a (FH)"."""
_FACULTY = regex(
    r"(?<=\bDr\.)(?:[- ]?(?:rer|nat|phil|med|dent|vet|jur|iur|oec|pol|publ|theol|agr|sc"
    r"|techn|mont|habil|h|c|ing)\.)+",
    re.IGNORECASE,
)
"""Of which faculty a doctor is: "Dr. rer. nat.", "Dr.-Ing."."""
_BEFORE_NAMES = frozenset("dr dr. prof prof. sir dame".split())
_PARTICLES = frozenset(
    """
    de da di do dos das du del della dalla dei degli van von vom zum zur den der dem ter
    ten te la le el los las bin bint binti bte ben ibn al af av zu y e i und ould ap ab
    """.split()
)
_CLOSED = regex(r"[一-鿿぀-ヿ가-힣·]{2,6}")
"""A name in a script without spaces."""
_MONOGRAM = regex(r"[A-ZÀ-Þ]{2,3}")
"""Initials in an ornament beside the name."""
_ORNAMENT = "\0"
_ORNAMENTS = regex(rf"\s*(?:{_ORNAMENT}\s*)+")
_TRADES_OF_PEOPLE = SURNAMES | frozenset(
    """
    backer boucher boulanger dean dreher fleischer fraser gartner judge kellner maler
    maurer sanger schlosser shearer singer tischler
    """.split()
)
"""Trades that are last names, too."""
_OF_A_POST = frozenset(
    """
    assistant associate chief dairy dance demi executive floor gelernte gelernter
    geprufter grill head house junior kitchen landscape lead line market master night
    opera pastry private pub senior shop sous spray stone trainee vice
    """.split()
)
"""What stands before a trade, and is nobody's first name."""
_MOST_LETTERS = 6
_LONGEST = 48
_LEAST = -5.5
"""A first line that fits no address and is no job title is above it."""
_FITS = 0.5
"""Share of a name's words in the e-mail address from which it speaks for the name."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """
    A name that a line may tell.
    """

    name: str
    vouched: bool = False
    """Whether only the e-mail address can tell that it is one."""
    joined: bool = False
    """Whether it was put together, so that elsewhere it may be two other things."""


def name_of(
    header: Sequence[SourceLine], lines: Sequence[SourceLine], email: str | None
) -> str | None:
    """
    The name: what stands first, looks like one, and best fits the e-mail address.
    """
    for line in lines[:40]:
        if label := _LABEL.match(line.text):
            told = line.text[label.end() :]
            told = _first_name_first(told) if label["surname"] else told
            for reading in _readings(told):
                return reading.name
    email = email or _profile(lines)
    top = [*header[:14], *lines[:6]]
    best = max([*_scored(top, email), *_over_two_rows(top, email)], default=None)
    if email and (best is None or _fit(best[1], email) < _FITS):
        fitting = (b for b in _scored(lines[6:], email) if _fit(b[1], email) >= _FITS)
        best = max(fitting, default=best)
    return best[1] if best else None


def labels_name(text: str) -> bool:
    """
    Whether a line opens with what the name of a person is called in a form.
    """
    return _LABEL.match(text) is not None


def _profile(lines: Sequence[SourceLine]) -> str | None:
    """
    What a profile is called by, where no e-mail address tells: "linkedin.com/in/ada-k".
    """
    found = (_PROFILE.search(line.text) for line in lines[:40])
    return next((match[1] for match in found if match), None)


def _first_name_first(text: str) -> str:
    """
    "OBERMOSER Katharina", as forms ask for it, in the order in which people sign.
    """
    words = text.replace(",", " ").split()
    last = [w for w in words if len(w) > 1 and w.isupper()] or words[:1]
    return " ".join([*(w for w in words if w not in last), *last])


def tells_only(text: str, name: str) -> bool:
    """
    Whether *text* tells that name and next to nothing else.
    """
    plain = TITLE_OF_PAGE.sub("", text)
    plain = _DEGREES.sub("", _ASIDE.sub(" ", plain))
    if name in plain:
        return _letters(plain) - _letters(name) <= 10
    if plain and set(_without_letters(plain).split()) <= set(name.split()):
        return True
    told = {reading.name for reading in _readings(text)}
    return name in told and _letters(_ASIDE.sub(" ", plain)) - _letters(name) <= 10


def letters_behind(text: str, name: str) -> list[str]:
    """
    The degrees and licences whose letters stand behind the *name* in its line: RN and
    BSN of "Maria Lopez, RN, BSN"; none where anything else stands there.
    """
    if not text.casefold().startswith(name.casefold()):
        return []
    behind = TITLE_OF_PAGE.sub("", text[len(name) :].strip(" ,|·–-"))
    told = _BETWEEN.split(_ASIDE.sub(" ", behind).strip(" ,|·–-"))
    bare = [word.strip(".") for word in told if word]
    known = all(_CREDENTIAL.fullmatch(w) or _is_letters(w) for w in bare)
    return bare if known and not any(map(_OF_A_FAMILY.fullmatch, bare)) else []


_BETWEEN = regex(r"[\s,|/]+")
_OF_A_FAMILY = regex(r"jr|sr|i{2,3}|iv", re.IGNORECASE)
"""What tells a son from his father."""


def _is_letters(word: str) -> bool:
    capitals = sum(map(str.isupper, word))
    spoken = word.isalpha() and word.isupper() and len(word) <= _MOST_LETTERS
    return spoken or (len(word) <= _MOST_LETTERS + 2 and capitals > 1 and "-" in word)


def _letters(text: str) -> int:
    return sum(c.isalpha() for c in text)


def _scored(
    lines: Sequence[SourceLine], email: str | None
) -> Iterator[tuple[float, str]]:
    """
    What may be a name, with how likely it is one.
    """
    titled = [bool(TITLE_OF_PAGE.fullmatch(line.text)) for line in lines]
    for position, line in enumerate(lines):
        first = all(titled[:position])
        for reading in _readings(line.text):
            name, fit = reading.name, _fit(reading.name, email)
            trade = title_score(name)
            trade = min(trade, 1) if first and _is_surnamed(name) else trade
            doubtful = reading.joined or trade
            if fit < _FITS and (reading.vouched or (doubtful and not first)):
                continue
            if reading.vouched and trade > 1 and not first:
                continue  # "Chef" below the name, of gazchef@
            if fit == 0 and (line.bullet or (email and trade > 1)):
                continue
            score = fit * 4 - position * 0.4 - trade
            score -= 2 * organisation_score(name) + 3 * is_place(name)
            if score > _LEAST:
                yield score, name


def _is_surnamed(name: str) -> bool:
    """
    Whether what would be a trade is a last name: "Callum Fraser", not "Head Porter".
    """
    *words, last = name.split()
    first = " ".join(words)
    told = title_score(first) or organisation_score(first) or fold(first) in _OF_A_POST
    return fold(last) in _TRADES_OF_PEOPLE and len(words) > 0 and not told


def _over_two_rows(
    lines: Sequence[SourceLine], email: str | None
) -> Iterator[tuple[float, str]]:
    """
    A name whose halves are the first two lines, if it fits the e-mail address.
    """
    rows = (TITLE_OF_PAGE.sub("", line.text) for line in lines[:2])
    halves = [_without_letters(row) for row in rows]
    whole = any(map(_is_name, halves))
    if len(halves) == 2 and all(map(_is_half, halves)) and not whole:
        name = " ".join(halves)
        if (fit := _fit(name, email)) >= _FITS:
            yield fit * 4 + 2, name


def _without_letters(name: str) -> str:
    """
    "Bronwen Tudge RVN", "Ada Quist BA MA MRTPI" without what stands behind the name.
    """
    words = name.split()
    tail = [*takewhile(_may_be_letters, reversed(words[2:]))]
    told = any(_CREDENTIAL.fullmatch(word.strip(",.")) for word in tail)
    if len(tail) > 1 and told and not all(map(str.isupper, words)):
        return " ".join(words[: -len(tail)]).rstrip(",")
    *words, last = words or [""]
    behind = last.isupper() and _LETTERS_BEHIND.fullmatch(last.strip(",."))
    if behind and words and not all(map(str.isupper, words)):
        return " ".join(words).rstrip(",")
    return name


def _may_be_letters(word: str) -> bool:
    bare = word.strip(",.")
    return bare.isupper() and len(bare) <= _MOST_LETTERS


def _fit(name: str, email: str | None) -> float:
    """
    Share of the name's words that the e-mail address contains; beside a word of the
    name, initials stand for the others: "milan.pk@" fits Milan Petrović-Kühne.
    """
    if not email:
        return 0.0
    local = re.sub(r"[^a-z]", "", fold(email.split("@")[0]))
    told = re.split(r"[\s.-]+", fold(name))
    words = [w for w in told if len(w) > 1 and w not in _BEFORE_NAMES]
    inside = [w for w in words if w in local]
    for word in inside:
        local = local.replace(word, "", 1)
    others = [w for w in told if w and w not in {*inside, *_BEFORE_NAMES}]
    if inside and local and sorted(local) == sorted(w[0] for w in others):
        return 1.0
    return len(inside) / len(words) if words else 0.0


@remembered(1_024)
def _readings(text: str) -> tuple[_Reading, ...]:
    """
    As whose name the line can be read, the likeliest first.
    """
    return tuple(_read(text))


def _read(text: str) -> Iterator[_Reading]:
    plain = _without_ornament(TITLE_OF_PAGE.sub("", text).strip())
    plain = _FACULTY.sub("", plain)
    parts = [" ".join(_uncoded(part).split()) for part in _PARTS.split(plain)]
    parts = [part for part in (p.strip(" ,;:-–—") for p in parts) if part]
    if not parts or not all(map(_may_be_of_name, parts[:1])):
        return
    first = _in_one_script(_DEGREES.sub("", _COURTESY.sub("", parts[0])))
    first = _without_letters(first)
    if _is_name(first):
        yield _Reading(first)
        return
    if len(parts) > 2 and all(map(_is_half, parts)):
        # "ADA    QUIST - FELD"
        whole = _SPACED_HYPHEN.sub("-", plain)
        yield _Reading(" ".join(whole.split()), vouched=True)
    elif len(parts) == 2 and (halves := _of_two(plain, *parts)):
        yield _Reading(halves, joined=True)
    elif _is_short(first) and not _MONOGRAM.fullmatch(first):
        yield _Reading(first.title() if first.islower() else first, vouched=True)


def _of_two(plain: str, one: str, other: str) -> str | None:
    """
    "Quist, Ada", and the two halves of a name in columns.
    """
    if not (_is_half(one) and _is_half(other) and _may_be_of_name(other)):
        return None
    if "," in plain:
        return f"{other} {one}"
    return f"{one} {other}" if _BESIDE.search(plain) else None


def _without_ornament(text: str) -> str:
    """
    Without emoji and invisible signs; hyphens of any kind are hyphens.
    """
    text = text.replace("\u2010", "-").replace("\u2011", "-")
    plain = "".join(map(_plain_sign, text))
    return _ASIDE.sub(" ", _ORNAMENTS.sub(" ", plain)).strip()


@remembered(1_024)
def _plain_sign(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in {"Cf", "Co", "Cn"} or 0xFE00 <= ord(sign) <= 0xFE0F:
        return ""
    return _ORNAMENT if kind in {"So", "Sk"} else sign


def _uncoded(part: str) -> str:
    return _CODE.sub(" ", _CODE.sub("", part, count=1))


def _may_be_of_name(part: str) -> bool:
    return len(part) <= _LONGEST and not (
        _NOT_OF_NAMES.search(part)
        or FIELD.match(part)
        or section_of_heading(part) is not None
    )


def _in_one_script(name: str) -> str:
    """
    Of a name told in two scripts, the one with capitals: letters are written in it.
    """
    words = name.split()
    cased = [word for word in words if word.lower() != word.upper()]
    return " ".join(cased) if 2 <= len(cased) < len(words) else name


@remembered(1_024)
def _is_name(text: str) -> bool:
    if may_be_unspaced(text) and _CLOSED.fullmatch(text):
        return True
    words = text.split()
    if words and _CREDENTIAL.fullmatch(words[0].strip(",")) and degree_score(text):
        return False
    bare = [w for w in words if not _CREDENTIAL.fullmatch(w.strip(",()"))]
    counted = [w for w in bare if fold(w) not in _PARTICLES | _BEFORE_NAMES]
    return 2 <= len(counted) <= 5 and all(map(_is_name_word, counted))


@remembered(1_024)
def _is_half(text: str) -> bool:
    """
    Whether *text* may be a first name or a last name, and nothing that stands beside
    a name.
    """
    words = [w for w in text.split() if fold(w) not in _PARTICLES]
    told = title_score(text) or organisation_score(text) or degree_score(text)
    return (
        1 <= len(words) <= 3
        and all(map(_is_name_word, words))
        and not any(_CREDENTIAL.fullmatch(w) and len(w) > 2 for w in words)
        and not (told or is_place(text))
    )


def _is_short(text: str) -> bool:
    """
    One word, or words in small letters: only an e-mail address can tell that this is
    a name.
    """
    words = text.split()
    return 1 <= len(words) <= 3 and all(_is_name_word(w.capitalize()) for w in words)


def _is_name_word(word: str) -> bool:
    bare = word.strip(".,()\"“”'’")
    plain = "".join(
        c for c in bare if c not in "-'’." and unicodedata.category(c)[0] != "M"
    )
    # Most scripts have no capitals.
    return plain.isalpha() and not bare[0].islower()
