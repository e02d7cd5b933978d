"""
What one says to have little of is admitted, and not claimed.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import COUNTED, DEED

_HELD = r"(?:experience|exposure|knowledge|understanding|background|practice|skills?|grounding|grasp|command|training|familiarity)"
_HELD_DE = r"(?:\w*erfahrung(?:en)?|\w*kenntnisse?|wissen|berührung(?:spunkte)?|praxis|übung|ahnung)"
_SO_FAR = r"(?:(?:had|so far|to date|as yet|still|currently|but|only|just|rather|quite|fairly|relatively|very|somewhat|admittedly|frankly|honestly) )*"
_SO_FAR_DE = r"(?:(?:ich|bisher|bislang|noch|leider|zugegeben|erst|nur|sehr|recht|eher|vergleichsweise) )*"
_LITTLE = AnyCase(
    rf"\b(?:have|had|has|['’]ve|bring|with|is|are|my) {_SO_FAR}(?:little|limited|hardly any|barely any|scarcely any|almost no|next to no|not much) (?:[\w-]+ ){{0,2}}{_HELD}\b"
    rf"|\b(?:have|had|['’]ve|bring|my|am at) {_SO_FAR}(?:(?<=only )|(?<=just )|(?<=but ))(?:a |an |some |very )*(?:basic|little|limited|elementary|rudimentary|superficial|theoretical|first|modest|beginner['’]s|some) (?:[\w-]+ ){{0,2}}{_HELD}\b"
    r"|\bhave (?:only|just) a (?:very )?little (?=[A-Z])"
    r"|\b(?:I|and|but) (?:still |only )?(?:know|knew|understand) (?:only |very |too |rather )*little (?:about|of)\b"
    r"|\b(?:am|['’]m) (?:still |quite |rather |fairly |relatively |only |just )*(?:new to|an? (?:complete |total |absolute )?(?:beginner|novice) (?:with|in|at|when))\b"
    r"|\b(?:bin|ich) (?:ich |(?:dort|da|hier|darin|noch|leider|bisher|bislang|zugegeben|allerdings|eher|ganz|zwar) )*(?:eine? )?(?:(?:absolut|blutig|völlig|rein|komplett|echt)e[rs]? )?(?:anfänger(?:in)?|neuling|laie|laiin|neueinsteiger(?:in)?)\b"
    r"|\b(?:fange|beginne|starte|stehe) ich (?:\w+ ){0,4}(?:bei null|ganz (?:am|von) anfang|ganz unten|von vorne)\b|\bich (?:fange|beginne|starte|stehe) (?:\w+ ){0,4}(?:bei null|ganz am anfang)\b"
    r"|\b(?:am|['’]m|be|would) (?:\w+ ){0,2}(?:start(?:ing)?|begin(?:ning)?) (?:from (?:zero|nothing|scratch)|at (?:zero|nothing|square one))\b"
    rf"|\b(?:habe|hatte|bringe|verfüge) {_SO_FAR_DE}(?:mit [^,;.]+? |in [^,;.]+? |über )?{_SO_FAR_DE}(?:wenig|kaum|geringe|begrenzte|(?<=nur )(?:erste|wenige|grundlegende|geringe)) {_HELD_DE}\b"
)
"""How one says that one has little of it: "only basic knowledge of", "am new to"."""


def admits_little(piece: str) -> bool:
    """
    Whether the piece says that one has or knows little of a thing, and claims nothing
    beside it: no deed, no number, and nothing behind a "but".
    """
    found = _LITTLE.search(piece)
    if not found:
        return False
    before, behind = piece[: found.start()], piece[found.end() :]
    return not any(
        _BESIDE.search(part) or DEED.search(part) or COUNTED.search(part)
        for part in (before, behind)
    )


_BESIDE = AnyCase(
    r"\b(?:but|yet|although|though|despite|aber|obwohl|trotz|doch|dafür|sondern|since|as|because|weil|da)\b"
)
