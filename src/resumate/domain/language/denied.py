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
_HARM = (
    r"\b(?:but|except|until|before|only|just|merely|alone|least|less|fewer|more|longer|two|other|one|matter|doubt|profit"
    r"|accidents?|complain\w*|mistakes?|errors?|problems?|incidents?|injur\w*|defects?|deviations?|breach\w*|recalls?|outages?|violations?"
    r"|downtime|delay\w*|late|absen\w*|sick\w*|miss\w*|fail\w*|los[est]\w*|drop\w*|wast\w*|cancel\w*|overr[ua]n\w*|exceed\w*|over budget|crash\w*"
    r"|interrupt\w*|break|criminal|convictions?|points|smok\w*|fines?|findings|supervision|supervised|assistance|help|prompting|notice|overtime"
    r"|degree|diploma|completed|finished|abschluss|prüfung|nur|weniger|mehr|lediglich|allein\w*|zuletzt|umsonst|zwei|ander\w*|unf[aä]ll\w*|fehler\w*|beschwerden?|krank\w*|ausf[aä]ll\w*|verspät\w*|verzug"
    r"|verl[uo]\w*|mängel\w*|mangel|reklamation\w*|rückruf\w*|abweichung\w*|beanstand\w*|störung\w*|nacharbeit\w*|unterbrech\w*|versäum\w*|vorstrafen"
    r"|punkte|raucher\w*|aufsicht|anleitung|hilfe)\b"
)
"""What none of is a merit, and what says no less by a no: "no accident", "not only"."""
_MERIT = rf"(?!.*{_HARM})"
_NO = r"(?:no|not any|without|(?:noch )?kein\w*|ohne|aucune?|pas de|sin)"
_NEVER = r"(?:never|not|n['’]t|cannot|can['’]?t|noch nie|noch nicht|nie|nicht)"
_DENIES = AnyCase(
    rf"{_LEAD}(?:"
    rf"(?:I have |have |had |with |ich habe |habe )?{_NO} (?:[\w-]+ ){{0,2}}?{_KNOWING} (?:with|in|of|as|on|at|mit|als|von|bei|im|avec|de|en|con)\b"
    rf"|{_WHO}{_NEVER}(?: yet| ever| been| a| the| selbst)* {_DID}(?=\s+\w){_MERIT}"
    rf"|ich [a-zäöü]+ (?:noch )?(?:nie|nicht|kein\w*) (?:\w+ )?{_DID}\b"
    rf"|pas (?:encore|de) \w+|(?:todavía|aún) no \w+"
    rf")"
)
"""What begins so denies the rest of itself."""
_DENIES_WHOLLY = AnyCase(
    rf"{_LEAD}(?:(?:I have|have|had|with|ich habe|habe) )?(?:{_NO} (?=[^\W\d]{{2}})|(?:(?:the|this|my|die|diese) (?:role|post|job|position|stelle) )?{_WHO}{_NEVER} (?=\w)"
    rf"|(?:{_WHO})(?:refused|declined|failed) (?:to|for|as|at)\b){_MERIT}"
)
"""A sentence that begins so denies all of itself, whatever it names."""
_HARMS = AnyCase(_HARM)
_NONE = regex(
    r"^\W*(?:[Bb]ut |[Aa]nd |[Aa]ber |[Uu]nd )?(?:[Nn]o|[Nn]ot|[Kk]eine?|[Pp]as de|[Ss]in) "
    r"(?=[A-ZÄÖÜ])(?!\w*(?:zertifikat|abschluss|prüfung|nachweis|schein|erfahrung|kenntnisse?)\b)"
)
"""An item of a list that says what is not there: "no Java"."""
_IN_VAIN = AnyCase(
    r"(?<!who )(?<!which )(?<!that )\b(?:did not|didn['’]t|failed to) (?:receive|win|get|obtain|pass)\b"
    r"|\bbut (?:(?:it |this |that )?(?:was|were) (?:not|never)|(?:wasn|weren|didn)['’]t|did not|never) (?:\w+ )?\w+(?: (?:it|them))?[.;]?$"
    r"|\b(?:unsuccessfully|in vain|erfolglos|vergeblich)\b"
)
_BRACKETED = regex(
    r"\s*\((?:but|though|although) (?:did not|didn['’]t|never|could not|couldn['’]t) [^()]*\)"
)
"""What a bracket says was not done of what stands around it."""
_WISHES = AnyCase(
    rf"{_LEAD}(?:(?:I|Ich)(?:['’](?:d|m))?\s+)?(?:am |would |bin )?(?:"
    r"(?:like|want|hope|hoping|wish|plan|planning|aim|aiming|intend|aspire|aspiring) to\b|(?:now |currently |actively )?(?:looking|searching) (?:for|to)\b|(?:now |currently )?seeking\b|in search of"
    r"|(?:currently |now |still )?learning\b(?! (?:support|disabilit\w*|difficult\w*|management|designer?|mentor|assistant|environment|and development|&|needs|outcomes|materials|technolog\w*|resources|difficulties|programmes?))"
    r"|(?:keen|eager|interested) (?:to|in) (?:learn\w*|gain\w*|find\w*|mov\w*|chang\w*|switch\w*|transition\w*|work\w*|becom\w*|join\w*|start\w*|train\w*)|lerne (?:gerade|derzeit|zurzeit)|(?:gerade |derzeit )?dabei,? .{0,30} zu lernen"
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
    text = _BRACKETED.sub("", text)
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
        wholly = _opens_sentence(text, piece.start()) and _DENIES_WHOLLY.search(said)
        denied = wholly or _DENIES.search(said) or (listed and _lacks(said))
        if denied or _WISHES.search(said):
            yield piece.span()


def _lacks(item: str) -> bool:
    return bool(_NONE.search(item)) and not _HARMS.search(item)


def _opens_sentence(text: str, at: int) -> bool:
    return not _SAYS.search(text[:at]) or text[:at].rstrip()[-1:] in ".;!?"
