"""
What a German sentence says that one knows or has experience in, and whether the resume
has that, and not only a thing of which it is a kind.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.compounds import is_told_whole
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, is_function
from resumate.domain.patterns import regex

_NP = r"(?P<np>[^,;:.]+?)"
_WELL = r"(?:[a-zäöüß]+ ){0,3}?"
_USUAL = r"(?:alltag|arbeitsalltag|tagesgeschäft|tägliche[sn]? (?:brot|geschäft|arbeit|werkzeug|handwerkszeug)|handwerkszeug|repertoire|routine|kein neuland|kein problem|keine unbekannten?)"
_CLAIMED = (
    AnyCase(
        rf"{_NP} (?:(?:gehört|gehören|zählt|zählen) (?:[a-zäöüß]+ )?zu meinen (?:großen |besonderen )?(?:stärken|schwerpunkten|kernkompetenzen|spezialgebieten)|beherrsche ich|sind (?:\w+ )?(?:werkzeuge|methoden|programme|sprachen|maschinen|techniken), (?:die|mit denen) ich"
        rf"|(?:ist|sind) mir {_WELL}(?:vertraut|bekannt|geläufig|in fleisch und blut übergegangen)|(?:fällt|fallen) mir {_WELL}leicht|(?:liegt|liegen) mir"
        rf"|(?:ist|sind|gehört|gehören|zählt|zählen) (?:für mich |bei mir |längst |auch |seit jahren ){{0,3}}(?:zum |zu meinem |zu den |mein )?(?:täglichen )?{_USUAL})\b"
    ),
    AnyCase(
        rf"\b(?:in|im|mit|auf|bei|beim) {_NP} (?:bin ich|habe ich|verfüge ich|fühle ich mich|kenne ich mich) {_WELL}(?:(?:\w+ jahre|langjährige|viel|breite|große|gute) )?(?:erfahren|versiert|sicher|geübt|bewandert|fit|routiniert|zu hause|daheim|vertraut|erfahrung(?:en)?|routine|übung|aus)\b"
    ),
    AnyCase(
        rf"\bich (?:bin|fühle mich|kenne mich) {_WELL}(?:in|im|mit|auf) {_NP} {_WELL}(?:erfahren|versiert|sicher|geübt|bewandert|fit|routiniert|zu hause|daheim|vertraut|aus)\b"
    ),
    AnyCase(
        rf"\bzu meinen (?:stärken|schwerpunkten|kernkompetenzen|spezialgebieten) (?:zählt|zählen|gehört|gehören) {_NP}(?=$|[,;:.]| (?:und|sowie) )"
    ),
)
"""How it is said, and of what."""
_EXPLAINED = regex(
    r",? (?:denn|da|weil|vo[mn]|etwa|zum Beispiel|z\. ?B\.|wie|nämlich|durch|aus)\b|[:(]"
)
"""What follows tells how one knows it, or what it comes to, and is judged itself."""


def claimed_to_know(claim: Claim) -> Iterator[tuple[int, str]]:
    """
    Where that stands which the clause says to be known, and what it is.
    """
    for pattern in _CLAIMED:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            named = claim.judgement.support and _THE_SAME.fullmatch(match["np"].strip())
            if named:
                claim.mask(*match.span("np"))
            elif not _EXPLAINED.match(claim.text, match.end()):
                yield match.start("np"), match["np"]


_THE_SAME = regex(
    r"(?:auch )?(?:das|die|der|dieses?|diese[rmn]?|dem|den) (?:Programm|Software|System|Werkzeug|Gerät|Verfahren|Methode|Maschine|Anlage|Technik|Umgang damit)",
    re.IGNORECASE,
)
"""What was named in the sentence before: "mit Lexware gearbeitet, das Programm ist mir
vertraut"."""


def points_back(claim: Claim, item: list[Word]) -> bool:
    """
    Whether it is what was named before: "und mit diesem System kenne ich mich aus".
    """
    return (
        claim.language == "de"
        and bool(item)
        and _THIS.search(claim.text, 0, item[0].start) is not None
        and _SUCH_A.fullmatch(item[-1].lower) is not None
    )


_THIS = regex(r"\b[Dd](?:ies|es|ens)e[mrns]?(?:selben)? $|\b[Dd]e(?:m|r|n)selben $")
_SUCH_A = regex(
    r"programm\w*|software|systeme?n?|werkzeuge?n?|geräte?n?|verfahren|methoden?|maschinen?|anlagen?|techniken?|umgebung|bereich|thema|gebiet|handwerk|arbeit\w*|aufgaben?|materie"
)


def is_of_that_kind(claim: Claim, word: Word) -> bool:
    """
    Whether the resume has what makes the noun a kind of its last part, and what kind an
    adjective before it says: a "Hautpflege" is not known from a "Grundpflege".
    """
    return is_told_whole(word, claim.facts) and not _kind_untold(claim, word)


def _kind_untold(claim: Claim, word: Word) -> bool:
    before = [w for w in claim.clause.words if w.end == word.start - 1]
    return any(
        _OF_A_KIND.search(w.text)
        and not _OF_ANY.match(w.text)
        and bool(w.weight)
        and not is_function(w.lower, "de")
        and not claim.facts.told(w)
        for w in before
    )


_OF_A_KIND = regex(r"^[a-zäöüß-]{3,}(?:isch|iv|al|är|ar|an|ell)e[nmrs]?$")
_OF_ANY = regex(
    r"(?:prakt|theoret|techn|method|systemat|typ|klass|spezif|prakmat|pragmat|log|strateg|operat|administrat|analyt|organisator|diszplinar|kreat|innovat|intens|effekt|posit|akt|qualitat|quantitat|attrakt|alternat|produkt|relat|explor"
    r"|opti|ide|norm|tot|fin|soz|zentr|gener|region|lok|nation|internation|profession|industri|emotion|fundament|ment|digit|funktion|individu|speci|spezi|aktu|essenti|essenzi|potenti|potenzi|materi|tradition|form|manu|elementar|popul|komplement|singul)"
)
"""What such an adjective says that is true of any trade."""
