"""
What stands where an employer would, and names none: better none than a wrong one.
"""

import re

from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import degree_score, organisation_score
from resumate.domain.lexicon.organisations import LEGAL_FORMS
from resumate.domain.patterns import regex

_PARTICLES = frozenset(
    "of and the for in at on by to de la le du des di da del van von vom zu zum zur "
    "der die das den dem und am im an für fur auf bei beim y e et i og".split()
)
"""Small words that stand in names, too."""
_LEADS = regex(
    r"(?:before|during|after|while|since|between|until|from|vor|nach|während|zwischen"
    r"|seit|bis|zuvor|danach|davor|anschließend|nebenbei|daneben|zuletzt) ",
    re.IGNORECASE,
)
"""When something was, and not where."""
_TIMES = regex(
    r"(?:\w*(?:ferien|semester|saison)|sommer|winter|herbst|frühling|frühjahr|summer|autumn"
    r"|spring|weekends?|evenings?|nights?|(?:sams|sonn|mon|diens|donners|frei)tags?"
    r"|mittwochs?|abends|nachts|holidays?)(?: .*)?",
    re.IGNORECASE,
)
_COUNTED = regex(r"[^A-ZÄÖÜ]*\b(?:of|with|mit|von|ab|aus) \d.*")
"""How many there were: "team of 24 pupils", "samstags ab 6 Uhr"."""
_PART = regex(
    r"(?:werk|halle|standort|filiale|abteilung|station|schicht|team|gruppe|bereich|linie"
    r"|plant|hall|site|unit|ward|shift|store|branch|depot|group|line|section) "
    r"(?:no\.? ?|nr\.? ?)?(?:\d+|[a-z])",
    re.IGNORECASE,
)
"""A part of a house that is only counted: "Werk 2", "Ward 4"."""
_COMPASS = r"(?:North|South|East|West|Central|Nord|Süd|Ost|Mitte)"
_REGION = regex(
    rf"{_COMPASS}(?:[- ]?{_COMPASS})?(?: (?:and|und|&|/) {_COMPASS})?"
    r"(?: (?:region|area|territory|division|gebiet))?"
    r"|(?:the )?Midlands|EMEA|DACH|APAC|Benelux",
    re.IGNORECASE,
)
"""The part of a country that a post is for: "Sales Manager, South"."""
_FAMILY = regex(r"(?:Familie|Ehepaar|[Ff]amily|[Cc]ouple) (?:mit|with|of) .*")
"""For what family: "Familie mit drei Kindern"."""
_DEED = regex(r"\w*[a-zäöüß](?:ung|ungen|heit|keit)")
_HOUSE = regex(
    r"\w*(?:verwaltung|zeitung|innung|regierung|handlung|versicherung|stiftung|vermietung"
    r"|vereinigung|siedlung|beratung|vermittlung|reinigung|sammlung|bildung|umschulung)",
    re.IGNORECASE,
)
"""What is called by a deed, and may employ somebody: "Hausverwaltung"."""
_DOING = regex(r"(?:Help|Assist|Work)ing (?:out|on|in|with) .*")
"""What was done, and not for whom: "Helping out on the farm"."""
_SOME = regex(
    r" (?:\d+|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs"
    r"|sieben|acht|neun|zehn) [a-zäöü]"
)
"""How many of what there were, as in no name."""
_OWNED = regex(r"\w['’]s\b")
"""Whose a shop is, however small the rest is written: "Fryer Tuck's fish shop"."""
_MOST_SMALL = 2


def names_no_employer(text: str) -> bool:
    """
    Whether *text* surely names nobody who employs: a time, a label, what was done, or a
    sentence.
    """
    words = text.split()
    if not words or any(map(_is_legal_form, words[1:])):
        return False
    known = _FAMILY.fullmatch(text) or re.search(r"[:;?!]", text)
    told = (_COUNTED, _PART, _DOING, _REGION)
    if known or any(pattern.fullmatch(text) for pattern in told):
        return True
    if organisation_score(text) < 2 and (  # noqa: PLR2004 -- surely one from here on
        _LEADS.match(text) or _TIMES.fullmatch(text)
    ):
        return True
    if degree_score(words[0]) and len(words) <= _MOST_SMALL:
        return not organisation_score(text)
    if len(words) == 1:
        return bool(_DEED.fullmatch(text)) and not _HOUSE.fullmatch(text)
    return _names_a_deed(text, words) or _is_sentence(text, words)


_OF_WHAT = frozenset("von der des dieser neuer unserer".split())


def _names_a_deed(text: str, words: list[str]) -> bool:
    """
    "Einweisung von Lehrlingen", and not "Verwaltung der Häfen".
    """
    done = _DEED.fullmatch(words[0]) and not _HOUSE.fullmatch(words[0])
    return bool(done) and words[1] in _OF_WHAT and organisation_score(text) < 2  # noqa: PLR2004


def _is_legal_form(word: str) -> bool:
    """
    "GmbH", "ltd.", but not "as" and "ab", which are words of a sentence, too.
    """
    bare = word.strip(".,")
    return fold(bare) in LEGAL_FORMS and not (len(bare) == 2 and bare.islower())  # noqa: PLR2004


def _is_sentence(text: str, words: list[str]) -> bool:
    """
    Whether so many words behind the first are small that it is no name: "Speaker at six
    field days and two winter schools".
    """
    if not words[0][0].isupper():
        return False  # written in small letters throughout, as names are there, too
    small = [w for w in words[1:] if w[0].islower() and w not in _PARTICLES]
    if is_past(words[0]):
        return len(small) > 1
    counted = _SOME.search(text) is not None
    named = not counted and (organisation_score(text) or _OWNED.search(text))
    return len(small) > _MOST_SMALL and not named
