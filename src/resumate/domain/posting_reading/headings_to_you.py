"""
Headings that speak to the reader, told by their verbs: "Das bist du", "Was du bei uns
machst", "Das kriegst du von uns".
"""

from resumate.domain.patterns import Said, regex
from resumate.domain.posting_reading.parts import Part

_MOST_WORDS = 10
_OPENS = Said(
    r"^(?:und )?(?:das|dies|was|so|wer|wie|womit|damit|wodurch|dadurch|wobei|dabei|"
    r"wofür|dafür|darauf|worauf|hier)\b"
)
_TO_YOU = Said(r"\b(?:du|dich|dir|ihr|euch|sie|ihnen)\b")
_NOUN = regex(r"(?<=\s)(?!(?:Du|Dich|Dir|Ihr|Euch|Sie|Ihnen|Uns|Wir)\b)[A-ZÄÖÜ]")
"""A noun besides makes a sentence of it: "Das machst du mit Excel"."""
_VERBS: tuple[tuple[Part, Said], ...] = (
    (
        Part.ASIDE,
        Said(
            r"\b(?:davon|drin|bekomm(?:st|en|t)|krieg(?:st|en|t)|erh(?:ältst|alten|"
            r"altet)|"
            r"gib(?:t|['’]?s|t['’]s)|bieten|geben|tun wir|profitier(?:st|en|t)|"
            r"freu(?:st|en|t)|bewirb(?:st|t)|bewerben|verdien(?:st|en|t)|"
            r"erreich(?:st|en|t)|"
            r"(?:darf|dürf|kann|könn)(?:st|en|t)? (?:\w+ )*erwarten|"
            r"erwarten (?:dürfen|darfst|können|kannst|dürft|könnt))\b"
        ),
    ),
    (
        Part.MUST,
        Said(
            r"\b(?:macht (?:dich|sie|euch) (?:aus|stark|fit)|ausmacht|auszeichnet|"
            r"zeichne(?:t|n)|erwarten wir|wünschen (?:wir )?(?:uns )?|"
            r"wünschen$|brauchen wir|suchen wir|(?:von|an) (?:dir|ihnen|euch))\b"
        ),
    ),
    (
        Part.DUTY,
        Said(
            r"\b(?:mach(?:st|en|t)|tust|tun|tut|lern(?:st|en|t)|beweg(?:st|en|t)|"
            r"bewirk(?:st|en|t)|erwartet|übern(?:immst|ehmen|ehmt)|gestalte(?:st|n|t)|"
            r"leiste(?:st|n|t)|arbeite(?:st|n|t)|unterstütz(?:t|en)|"
            r"kümmer(?:st|n|t)|anpack(?:st|en|t)|packst|zuständig|verantwortlich)\b"
        ),
    ),
    (
        Part.MUST,
        Said(
            r"\b(?:bist|sind|seid|hast|haben|habt|kannst|können|könnt|"
            r"(?:mit)?bring(?:st|en|t)|brauch(?:st|en|t)|sollte(?:st|n|t)|muss(?:t)?|"
            r"müss(?:en|t)|mag(?:st)?|überzeug(?:st|en|t)|punkte(?:st|n|t)|"
            r"verfüg(?:st|en|t)|passt|passen)\b"
        ),
    ),
)
"""In this order: "Was du erwarten darfst" is given, "Was du tun kannst" is done."""


def part_to_you(heading: str) -> Part | None:
    """
    The part that a German *heading* announces that says "du" or "Sie".
    """
    if len(heading.split()) > _MOST_WORDS or not _OPENS.match(heading):
        return None
    told = not _NOUN.search(heading) or heading.isupper()
    if not told or not _TO_YOU.search(heading):
        return None
    return next((part for part, verbs in _VERBS if verbs.search(heading)), None)
