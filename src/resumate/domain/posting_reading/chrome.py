"""
What a portal sets around a posting: buttons, how old it is, how many applied.
"""

from resumate.domain.patterns import Said, regex

_LONGEST = 120
_PARTS = regex(r"\s*(?:[|·•/]|\s[-–—]\s|,(?= ))\s*")
_BUTTON = Said(
    r"(?:(?:easy|quick|one-click|1-click|1-klick) ?)?apply(?: now| here| online| today|"
    r" for this job| on company site| with \w+)?!?",
    r"(?:(?:jetzt|hier|direkt|online|sofort|gleich|schnell|einfach) )*bewerben!?|"
    r"(?:schnell|einfach|online|direkt|express)[- ]?bewerbung|jetzt bewerben",
    r"(?:save|share|print|report|follow|merken|speichern|teilen|drucken|melden|"
    r"weiterempfehlen)(?: (?:this )?(?:job|vacancy|ad|position))?|"
    r"(?:diese |die )?(?:stellen)?anzeige (?:melden|merken|teilen|drucken|speichern)|"
    r"job (?:merken|teilen|speichern|melden)",
    r"(?:show|read|see|view|load) (?:more|less|all)(?: \w+)?|mehr (?:anzeigen|lesen)|"
    r"(?:alle|weitere) (?:stellen|jobs)(?: anzeigen)?",
    r"(?:back|return) to (?:\w+ ){0,2}(?:results|list|search|overview|jobs|vacancies)|"
    r"zurück(?: zu[rm]? [\w-]+| zur \w+ \w+)?",
    r"(?:re)?posted (?:on )?(?:\S+ )?(?:\d+\+?|an?|yesterday|today)"
    r"(?: (?:minute|hour|day|week|month)s?)?(?: ago)?|"
    r"\d+\+? (?:hour|day|week|month)s? ago|"
    r"(?:veröffentlicht |online |aktualisiert )?(?:vor|seit) (?:\d+\+?|einem|einer) "
    r"(?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)"
    r"(?: (?:veröffentlicht|online|aktualisiert|geschaltet))?|"
    r"(?:heute|gestern|neu)(?: (?:veröffentlicht|online))",
    r"be (?:among|one of) the first (?:\d+ )?applicants?|(?:be an )?early applicant|"
    r"(?:over )?\d+\+? (?:applicants|people (?:clicked )?appl\w+)|actively (?:hiring|"
    r"recruiting)|gehöre?n?(?: sie)? zu den ersten(?: \d+)? bewerber\w*|"
    r"(?:über )?\d+ bewerber\w*|promoted|sponsored|anzeige|gesponsert",
)
_WARNS = Said(
    r"\b(?:beware|be (?:aware|careful|wary)|watch out) (?:of|for) (?:\w+ ){0,3}?"
    r"(?:imposters?|impostors?|scam\w*|fraud\w*|fake\w*)\b",
    r"\b(?:we|employers|recruiters) (?:will )?(?:never|do not|don['’]t) (?:ask|charge|"
    r"promise|request|demand)\b.*\b(?:money|payments?|fees?|bank|card)\b",
    r"^(?:never|do not|don['’]t) (?:pay|provide|give|share|send)\b.*\b(?:money|fees?|"
    r"bank|credit card)\b.*\b(?:job|appl\w+|recruiter|employer)",
    r"\bvorsicht vor (?:\w+ ){0,2}?(?:betrug\w*|betrüger\w*|fake\w*)\b",
)
"""What a board says of those who only pretend to hire."""
_BESIDE = Said(
    r"(?:full|part)[- ]?time|permanent|temporary|(?:in )?vollzeit|teilzeit|unbefristet|"
    r"befristet|remote|hybrid|on-?site|home ?office|contract",
    r"(?:anzeigen?|job|stellen|inserate?|referenz|ref|objekt)\b[-.]? ?"
    r"(?:id|nr\.?|nummer|number)?:? ?\d[\d ./-]*",
    r"(?:ab )?sofort(?: oder (?:später|nach (?:vereinbarung|absprache)))?",
)
"""What may stand beside buttons, and tells too little to be read."""

_WHERE = regex(r"(?:Stand|Arbeits|Einsatz|Dienst)ort:? [A-ZÄÖÜ][\w.()/ -]{1,40}")
"""Where the post is; with nothing but its terms beside it, it asks nobody anything."""


def warns_of_fraud(text: str) -> bool:
    """
    Whether a line only warns of those who pretend to hire.
    """
    return len(text) <= 2 * _LONGEST and bool(_WARNS.search(text))


def is_chrome(text: str) -> bool:
    """
    Whether a line holds nothing but what a portal says of itself.
    """
    if len(text) > _LONGEST:
        return False
    parts = [part.strip(" .…»›>♡♥❤☆★") for part in _PARTS.split(text) if part.strip()]
    buttons = [part for part in parts if _BUTTON.fullmatch(part)]
    if len(parts) > 1 and _WHERE.fullmatch(parts[0]):
        buttons = parts[:1]
    return bool(buttons) and all(
        part in buttons or _BESIDE.fullmatch(part) for part in parts
    )
