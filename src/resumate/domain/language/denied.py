"""
What a line of a resume says that one has not: denied, wished for, begun, or another's.
"""

from collections.abc import Iterator

from resumate.domain.forgetting import remembered
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.skill_items import denies_all
from resumate.domain.patterns import regex

# ruff: noqa: E501 - patterns are read whole

_JOINTS = " ,;|•–—-"
_SAYS = regex(r"\w")
_PIECE = regex(
    r"(?:\([^()]*\)|[^,;|•()]|(?<=\d),(?=\d))+?"
    r"(?=[,;|•]|[.!?](?=\s|$)|\s[-–—]\s|\s(?:but|aber|mais|pero)\s|\s(?:and|und|et|y)\s(?=(?:no|not|never|noch|nie|nicht|kein\w*|pas|currently|would)\b)|$)"
)
"""What is said at one go: an item of a list, a clause."""
_LEAD = r"^\W*(?:(?:but|and|aber|und|mais|pero|although|though|currently|so far|bisher|still|leider|noch)\s+)*"
_WHO = r"(?:(?:I|Ich)(?:['’](?:ve|m|d))?\s+)?(?:(?:have|has|am|was|do|did|can|could|would|habe|bin|kann|hatte|war)\s*)?"
_KNOWING = (
    r"(?:experience|knowledge|training|background|exposure|skills?|qualifications?|certificat\w*|certified|licen[cs]e\w*"
    r"|erfahrung\w*|\w*kenntnisse?|\w*ausbildung|\w*schein|zertifikat\w*|expérience|connaissances?|maîtrise|experiencia|conocimientos?)"
)
_DID = (
    r"(?:work(?:ed)?|used?|learn(?:ed|t)?|trained|tried|had|done|held|hold|led|lead|managed?|taught|teach|driven?|drive"
    r"|programmed?|sold|sell|operated?|own(?:ed)?|stud(?:y|ied)|speak|spoken|familiar|experienced|qualified|responsible"
    r"|know|receive[d]?|obtain(?:ed)?|w[io]n"
    r"|vertraut|gearbeitet|benutzt|genutzt|verwendet|eingesetzt|gelernt|geleitet|geführt)"
)
_MERIT = (
    r"(?!.*\b(?:but|except|without|until|before|only|just|accidents?|complaints?|mistakes?|errors?|problems?|incidents?|late|absent|sick"
    r"|miss\w*|fail\w*|los[et]\w*|nur|unf[aä]ll\w*|fehler\w*|beschwerden?|krank\w*)\b)"
)
_DENIES = AnyCase(
    rf"{_LEAD}(?:"
    rf"(?:I have |have |had |with |ich habe |habe )?(?:no|not any|without|kein\w*|ohne|aucune?|pas de|sin) (?:[\w-]+ ){{0,2}}?{_KNOWING} (?:with|in|of|as|on|at|mit|als|von|bei|im|avec|de|en|con)\b"
    rf"|{_WHO}(?:never|not|n['’]t|noch nie|noch nicht|nie|nicht)(?: yet| ever| been| a| the| selbst)* {_DID}(?=\s+\w){_MERIT}"
    rf"|ich [a-zäöü]+ (?:noch )?(?:nie|nicht|kein\w*) (?:\w+ )?{_DID}\b"
    rf"|pas (?:encore|de) \w+|(?:todavía|aún) no \w+"
    rf")"
)
"""What begins so denies the rest of itself."""
_NONE = regex(
    r"^\W*(?:[Bb]ut |[Aa]nd |[Aa]ber |[Uu]nd )?(?:[Nn]o|[Nn]ot|[Kk]eine?|[Pp]as de|[Ss]in) "
    r"(?=[A-ZÄÖÜ])(?!\w*(?:zertifikat|abschluss|prüfung|nachweis|schein|erfahrung|kenntnisse?)\b)"
)
"""An item of a list that says what is not there: "no Java"."""
_IN_VAIN = AnyCase(
    r"(?<!who )(?<!which )(?<!that )\b(?:did not|didn['’]t|failed to) (?:receive|win|get|obtain|pass)\b"
)
_WISHES = AnyCase(
    rf"{_LEAD}(?:(?:I|Ich)(?:['’](?:d|m))?\s+)?(?:am |would |bin )?(?:"
    r"(?:like|want|hope|hoping|wish|plan|planning|aim|aiming|intend|aspire|aspiring) to\b|(?:now |currently |actively )?(?:looking|searching) (?:for|to)\b|(?:now |currently )?seeking\b|in search of"
    r"|(?:currently |now |still )?learning\b(?! (?:support|disabilit\w*|difficult\w*|management|designer?|mentor|assistant|environment|and development|&|needs|outcomes|materials|technolog\w*|resources|difficulties|programmes?))"
    r"|(?:keen|eager|interested) (?:to|in) (?:learn\w*|gain\w*|find\w*)|lerne (?:gerade|derzeit|zurzeit)|(?:gerade |derzeit )?dabei,? .{0,30} zu lernen"
    r"|suche (?:eine|einen|ein|nach|derzeit|nun|jetzt)\b|auf der suche nach|möchte\b|strebe\b|wünsche mir|à la recherche d|souhaite\b|busco\b|quisiera\b"
    r")(?!.*\b(?:my|mein\w*|I (?:have|am|can)|ich (?:habe|kann)|\d+|beginner\w*|basics?|intermediate|[ABC][12]|grundlagen|anfänger\w*)\b)"
)
"""What begins so is wished for or only begun, if it tells nothing of what one has."""
_BY_OTHERS = AnyCase(
    r"\b(?:led|headed|managed|run|supervised|directed|chaired|coached|taught|written|designed|built)(?= by (?!me\b|myself\b|hand\b|\d))"
    r"|\bunter (?:der )?(?:leitung|führung)(?= von| d(?:e[rs]|ie)\b| eine[rs]\b)"
)
"""What somebody else did."""


@remembered(2_000)
def as_held(text: str, *, listed: bool = False) -> str:
    """
    *text*, a list or not, without what it says that one has not; empty where it says
    no more.
    """
    if denies_all(text) or _IN_VAIN.search(text):
        return ""
    told, gone = "", 0
    for start, end in _not_held(text, listed):
        told += text[gone:start].rstrip(_JOINTS)
        gone = end
    told += text[gone:]
    if not _SAYS.search(told):
        return ""
    return told if text.startswith(told[:1]) else told.lstrip(_JOINTS)


def without_others(text: str) -> str:
    """
    *text* with blanks where it tells what somebody else did: "a team led by Ann Lee".
    """
    return _BY_OTHERS.sub(lambda done: " " * len(done[0]), text)


def _not_held(text: str, listed: bool) -> Iterator[tuple[int, int]]:
    """
    Where pieces stand that deny or wish.
    """
    for piece in _PIECE.finditer(text):
        said = piece[0]
        denied = _DENIES.search(said) or (listed and _NONE.search(said))
        if denied or _WISHES.search(said):
            yield piece.span()
