"""
Single skills: how a list is taken apart, and which of them a text names.
"""

import re

from resumate.domain.language.ratings import EMPTY, FILLED, rates_none, without_rating
from resumate.domain.patterns import regex

DENIED = regex(r"\((?:nein|nicht|noch nicht|noch nie|noch keine?|keine?|no|not|none)\b")
"""What says behind a name that one does not know it: "COMOS (nein, nur gesehen)"."""
BEING_LEARNT = (
    r"(?:still|currently|now) learning|(?:ich )?lerne (?:gerade|derzeit|zurzeit)"
    r"|in einarbeitung"
)
"""What says of a skill that one is only learning it."""
WEAK = (
    r"(?:(?:das )?kann ich (?:weniger|nicht)(?: so)?(?: gut)?"
    r"|was ich (?:weniger|nicht)(?: so)?(?: gut)? kann|(?:meine )?schwächen|weaknesses"
    r"|not my (?:thing|strengths?)|what i can(?:['’]t|not| not) do|not so good at)"
)
"""How people head what they do not do well, in any case: "Kann ich weniger"."""
_DENIED_BEFORE = regex(
    rf"^\W*(?:{WEAK}|not (?:yet|known|used)|"
    r"(?:still )?(?:to|want to|would like to) learn|"
    rf"{BEING_LEARNT}|learning(?=:|\s[-–—]\s)|"
    r"(?:no|without) (?:experience|knowledge)|never used|noch nicht|"
    r"noch nie|noch zu lernen|(?:noch )?keine? (?:erfahrung|kenntnisse))\b[^:,;]{0,24}"
    r"(?::|\s[-–—]\s|\.{3,}| \| |\t)",
    re.IGNORECASE,
)
"""What stands before all that one does not know: "Not yet: GC, mass spec"."""
_DENIED_BEHIND = regex(
    r"(?:\s*[,:;–—-]|\s{2,})\s*(?:keine?[rs]?(?: kenntnisse)?|noch nicht|noch nie|nein|"
    r"nicht|none|not yet|never(?: (?:used|done|tried|learn(?:ed|t)|taken))?|"
    r"no(?: (?:experience|knowledge|training)(?: yet)?)?)"
    r"(?: \([^()]*\))?\.?$|"
    r"^[^,:;|]{2,30}: (?:noch nicht|noch keine?[rs]?|not yet|none yet), "
    r"(?:möchte|will|plane|geplant|soll|I|to|want|hope|plan|booked|starting)\b[^:;|]*$|"
    r"^[^,;|]*\s(?:leider|gar|noch|überhaupt|bislang|unfortunately|sadly|still) "
    r"(?:gar )?(?:nicht|keine?s?|none|not(?: yet| at all)?)\.?$|"
    r"^[^,;|]{1,30}(?: [–—-]|[:,]) (?:will|want to|would like to|hope to) learn\b"
    r"(?! more)[^,;]*$",
    re.IGNORECASE,
)
"""What says so in a column beside all that a line names: "Tauchen, noch nicht", or
without one: "Latein leider nicht"."""


_NO_LACK = (
    r"(?!.*\b(?:but|however|(?:al)?though|except|instead|until|before|yet I|aber|jedoch"
    r"|sondern|obwohl|außer|bis|bevor|los(?:e|t)|miss(?:ed)?(?! it)|fail(?:ed)?"
    r"|forg[eo]t|late|absent|sick|off|mind|give up|afraid|fear|stranger|shy|hesitate"
    r"|accidents?|complaints?|problems?|verl(?:iere|or)\w*|verpass\w*|vergess\w*|gefehlt|krank"
    r"|angst|scheue|\w*gebunden|unf[aä]ll\w*|beschwerden?)\b)"
)
"""What is denied is no lack, or something else is told beside it."""
_DENIED_IN_WORDS = regex(
    r"^(?:I|Ich)(?:['’]ve| (?:have|am|do|did|can|could|habe|bin|kann|konnte))?"
    r"(?:n['’]t|['’]t|not| (?:not|never|no|(?:noch )?(?:nicht|nie|kein\w*)))\b"
    rf"(?! (?:only|just|nur)\b){_NO_LACK}"
    rf"|^{_NO_LACK}[^,;:|()]* [a-zäöüß]+ ich (?:noch |leider |selbst )*"
    r"(?:nicht|nie|kein\w*)\b(?! nur\b)",
    re.IGNORECASE,
)
"""A sentence that says no more: "I have not been trained in first aid"."""
_ONLY_HEARD_OF = regex(
    r"^(?!\w*(?:sprachen|languages|kenntnisse|skills|edv|software|tools|programme)\b)"
    r"[^,:;()]{2,30}?(?:(?::|\s[-–—]\s|\s\|\s)[^,;:]*,?[^,;:]*?"
    r"|\s*[,–—-]?\s*(?:\[[^\]]*\]\s*|\.{3,}\s*)?,?\s*)"
    r"\b(?:(?:nur|only) (?:\w+ )?"
    r"(?:theorie|schulung|grundkurs|kurs|einweisung|theory|training)\b"
    r"|(?:leider |noch )*nie (?:\w+ )?"
    r"(?:gebraucht|benutzt|genutzt|verwendet|angewendet|angewandt)\b"
    r"|never (?:really )?used\b)",
    re.IGNORECASE,
)
"""One thing that one has only heard of: "KNX: Grundkurs, nie gebraucht"."""
_BAR = regex(rf"\s*,?\s*\[[#=*xX|.,_ {FILLED}{EMPTY}-]*\]\s*,?\s*")
"""A bar that rates an item: "[####    ]"."""


def denies_all(text: str) -> bool:
    """
    Whether the line says of all that it names that one does not know it, or has never
    worked with it.
    """
    said = _DENIED_BEFORE.match(text) or _DENIED_BEHIND.search(text)
    spoken = _DENIED_IN_WORDS.match(text) or _ONLY_HEARD_OF.match(text)
    return bool(said or spoken) or rates_none(text)


_SEPARATOR = regex(r"\s*[,;|•·\t]\s*|\s+/\s+|\s{3,}")


def split_items(text: str) -> list[str]:
    """
    *text* at each mark that parts items; what stands in parentheses stays whole, and
    dots that rate an item are none of it.
    """
    text = _BAR.sub(", ", text).removesuffix(", ")
    parts, depth, start = [], 0, 0
    for match in re.finditer(r"[()]|" + _SEPARATOR.pattern, text):
        if match.group() in "()":
            depth += 1 if match.group() == "(" else -1
        elif depth <= 0:
            parts.append(text[start : match.start()])
            start = match.end()
    return [without_rating(part) for part in (*parts, text[start:])]


def names_item(text: str, item: str) -> bool:
    """
    Whether *text* (case folded) has *item* as words of its own.
    """
    bare = re.sub(r"\s*\(.*?\)", "", item).casefold().strip()
    pattern = rf"(?<![\w+#]){re.escape(bare)}(?![\w+#])"
    return len(bare) > 1 - bare.isupper() and bool(re.search(pattern, text))
