"""
What a German sentence says that one knows or has experience in, and whether the resume
has that, and not only a thing of which it is a kind.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.synonyms.nearness import roots
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
            if not _EXPLAINED.match(claim.text, match.end()):
                yield match.start("np"), match["np"]


def is_of_that_kind(claim: Claim, word: Word) -> bool:
    """
    Whether the resume has what makes the noun a kind of its last part, and what kind an
    adjective before it says: a "Hautpflege" is not known from a "Grundpflege".
    """
    return _is_told_whole(word, claim.facts) and not _kind_untold(claim, word)


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
    r"|opti|ide|norm|tot|fin|soz|zentr|gener|region|lok|nation|internation|profession|emotion|fundament|ment|digit|funktion|individu|speci|spezi|aktu|essenti|essenzi|potenti|potenzi|materi|tradition|form|gener|manu|elementar|popul|komplement|singul)"
)
"""What such an adjective says that is true of any trade."""


def _is_told_whole(word: Word, facts: Facts) -> bool:
    """
    Whether all of a compound is told; of one word no part is looked for.
    """
    if facts.having(word) or "-" in word.text:
        return True
    return all(
        _first_is_told(key, facts)
        for key in roots(word.keys, "de")
        if word.lower.startswith(key[:3])
    )


def _first_is_told(key: str, facts: Facts) -> bool:
    """
    Whether no line has the end of the compound alone, without its beginning.
    """
    stems = [s for s in facts.by_key if s[0] != "=" and len(s) >= _PART]
    if any(s.startswith(key) for s in stems):
        return True
    for cut in range(_PART - 1, len(key) - _PART + 1):
        first, last = key[:cut], key[cut:]
        if any(s == last or s.startswith(last) for s in stems):
            root = _JOINT.sub("", first)
            return any(s.startswith(root) or root.startswith(s) for s in stems)
    return True


_PART = 4
"""The least letters of a part of a compound."""
_JOINT = regex(r"(?<=\w{4})(?:s|n|en|er|es|e)$")
