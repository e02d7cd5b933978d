"""
Lines that say what the firm of a post does and how big it is: no work of the person.
"""

from resumate.domain.language.english_verbs import opens_with_verb
from resumate.domain.patterns import regex

_SIZE = (
    r"[,;(] ?(?:rund |ca\. |etwa |über |about |around |some |over )?\d[\d.,'’]*\+? "
    r"(?:Mitarbeit\w*|Beschäftigte\w*|Angestellte\w*|Standorte\w*|Filialen|Betten|"
    r"staff|employees|people|sites|stores|branches|beds)\b"
)
_GERMAN = (
    r"(?:[A-ZÄÖÜ][\w-]*e[rs]? )?(?:(?:[\w-]*[a-zäöüß-])?(?:[Hh]andel|[Hh]ändler|"
    r"[Hh]ersteller|[Aa]nbieter|[Ll]ieferer|[Ll]ieferant|[Dd]ienstleister|"
    r"[Uu]nternehmen|[Kk]onzern|[Bb]etrieb|[Kk]linik|[Kk]rankenhaus|[Hh]otel)\b|"
    r"(?:Herstellung|Produktion|Fertigung|Vertrieb|Vermietung) von\b)"
)
_SOLD = r"software|saas|platform|company|business|firm|charity|agency|start-?up"
_ENGLISH = (
    r"(?:(?!(?:for|of|at|in|to|with|on|by|from)\b)[\w&/’'-]+ ){0,5}"
    rf"(?i:{_SOLD}|(?:whole)?sale|maker|manufacturer|supplier|provider|retailer|"
    r"wholesaler|distributor|importer|consultancy|chain|hospital|hotel)\b"
)
_MADE_FOR = regex(
    rf"\w+ing(?: and \w+ing)? (?i:{_SOLD})\b.*[,;(] ?[^,;]*\d (?:staff|employees)\b"
)
"""What a product or firm is for stands before it as a deed would: "Shipping SaaS"."""
_TELLS_OF_IT = regex(rf"(?:{_GERMAN}|{_ENGLISH})[^,;()]*(?:, [^,;()\d]+)*{_SIZE}")


def tells_of_the_firm(text: str) -> bool:
    """
    Whether a line without a verb names a trade, and how many the firm has of staff,
    sites or beds: "Handel mit Ketten und Lagern; 48 Mitarbeiter".
    """
    deed = opens_with_verb(text) and not _MADE_FOR.match(text)
    return bool(_TELLS_OF_IT.match(text)) and not deed
