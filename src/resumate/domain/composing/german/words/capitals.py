"""
Which first word of a German line keeps its capital in mid-sentence.
"""

from resumate.domain.patterns import regex

_LOWERABLE = regex(r"^[A-ZÄÖÜ][a-zäöüß-]*(?:e|er|es|en|em|t|d|ich|ig|lich|isch|iv)$")
_SMALL = frozenset(
    "sehr äußerst fast knapp der die das den dem ein eine einen mehrere neue alle rund "
    "über mehr bis zu als im in am an auf bei beim mit zum zur von vor nach für durch "
    "unter täglich monatlich jährlich wöchentlich selbstständig selbständig "
    "eigenständig eigenverantwortlich erfolgreich gemeinsam regelmäßig zwei drei vier "
    "eng gemeinsam sicher weiter "
    "bisher fünf sechs sieben acht neun zehn elf zwölf zahlreiche ehrenamtlicher "
    "ehrenamtliche etwa ca".split()
)


def lowered(text: str) -> str:
    """
    The text with a small first letter where its first word is no noun.
    """
    first, _, rest = text.partition(" ")
    adjective = _LOWERABLE.match(first) and rest[:1].isupper() and first[-1] in "erns"
    if first.lower() in _SMALL or adjective:
        return text[0].lower() + text[1:]
    return text
