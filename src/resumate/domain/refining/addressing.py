"""
Who is greeted, how the letter closes, and words to be put for others.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.patterns import regex
from resumate.domain.refining.wishes import Greet, SignAs, SignOff, Swap, Wish

_I = re.IGNORECASE
_QUOTES = "\"'“”„‚‘’«»"
_QUOTED = (
    r"(?:(?:the |das |die |den )?(?:words?|phrases?|wort|wörter|worte|ausdruck) )?"
    r"(?:[\"“”„«»‚‘]|(?<!\w)')(?P<{}>[^\"“”„«»]+?)(?:[\"“”„«»’‘]|'(?!\w))"
)
_LONGEST = 80
_SHORT_TITLE = r"(?:M[rsx]|Mrs|Dr|Prof|Mme|Sra?|Hr|Fr|St)"
_GREETING = regex(
    r"\b(?P<greeting>(?:dear|hello|hi|good (?:morning|afternoon|day)|to whom|"
    r"sehr geehrte[rsn]?|liebe[rs]?|hallo|guten (?:tag|morgen)|moin|"
    r"madame|monsieur|bonjour|estimad[oa]s?)\b"
    rf"(?:\b{_SHORT_TITLE}\.|[^,.!?\"“”„]){{0,60}}?)\s*"
    rf"(?:(?<!\b[MSD][rsx])(?<!\bMrs)(?<!\bProf)(?<!\bMme)(?<!\b[HF]r)(?<!\bSt)\.|"
    r"[,!?\"“”„]|\b(?:instead|rather|statt|anstelle|as (?:the )?greeting|"
    r"for the greeting|at the (?:top|start)|als anrede)\b|$)",
    _I,
)
_PERSON = regex(
    r"(?:address(?:ed)?(?: (?:it|this|the letter))? to|direct (?:it|this) to|"
    r"(?:er|es|der brief|das schreiben) geht an|"
    r"(?:it|this|the letter) (?:goes|should go|is going) to|write it to|"
    r"(?:(?<!said )(?:contact(?: person)?|the person(?: to (?:write to|address))?)|hiring manager|recruiter|manager|"
    r"person in charge)(?:'s name)? (?:is|is called)(?: called)?|greet|"
    r"anrede (?:an|auf|in)|(?:greeting|name|anrede)[^,.;]{0,24}(?:wrong|falsch)[,.;:]? "
    r"(?:it(?:'s| is| should be)|es (?:ist|heißt)|richtig(?: ist)?|sie heißt|er heißt)|"
    r"(?:mein[e]? )?ansprechpartner(?:in)?(?: dort)? (?:ist|heißt)|"
    r"(?:richte|adressier\w*|schreib)\w* (?:ihn|es|das|den brief|das schreiben) an|"
    r"(?:personaler|personalerin|recruiterin|recruiter) (?:ist|heißt))\s+"
    r"(?P<name>\S.*)$",
    _I,
)
_TITLE = r"(?:frau|herrn?|mrs?|ms|mx|miss|dr|prof|sir|dame)\b"
_TAKE = (
    r"(?:schreib\w*|nenn\w*|nimm|setz\w*|verwend\w*|benutz\w*|write|put|use|say|name)"
)
_GREETING_LINE = (
    r"(?:in (?:der|die|the) (?:anrede|greeting|salutation)(?: line)?|"
    r"(?:als|as the|as a|for the) (?:anrede|greeting|salutation))"
)
_GREETED = regex(
    r"^(?:(?:sprich|sprechen sie|rede|reden sie|grüß\w*|begrüß\w*)"
    rf"(?: (?:sie|ihn))?(?: (?:mit|als))? (?P<angesprochen>{_TITLE}.+?)(?: direkt| persönlich)?(?: an)?"
    rf"|(?:address|greet)(?: .+? as| (?:her|him|them))? (?P<addressed>{_TITLE}.+)"
    rf"|{_TAKE} {_GREETING_LINE} (?P<behind>.+)"
    rf"|{_TAKE} (?P<before>.+?) {_GREETING_LINE})$",
    _I,
)
"""Who is to be named where the letter greets."""
_NAME = regex(r"^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Frau|Herrn?)\b\.?\s*)*"
                   r"(?:[^\W\d_a-zß-ÿ][\w'’.-]*\s*){1,4}$")  # fmt: skip
_BEHIND_NAME = regex(
    r",| (?:and|und|who|she|he|die|der|so|not|nicht|ändern|anpassen)\b", _I
)
_FORMULA = regex(
    r"(?:(?:kind|best|warm|warmest|kindest) (?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely|"
    r"mit (?:besten|freundlichen|herzlichen|vielen|lieben) grüßen(?: aus \w+)?|"
    r"(?:viele|beste|herzliche|freundliche|liebe) grüße(?: aus \w+)?)",
    _I,
)
_SPEAKS_OF_CLOSING = regex(
    r"\b(?:clos(?:e|ing)|sign[- ]?off|sign(?:ing)?|end(?:ing)?|goodbye|schließ\w*|schluss|gruß\w*|ende)\b",
    _I,
)
_SIGNED = regex(
    r"^(?i:sign|unterschreib\w*|unterzeichne\w*)(?i: it| the letter| this| ihn| den brief)?"
    r"(?i: off)?(?i: as| with| by| mit| als)?\s+(?P<name>(?:[A-ZÄÖÜ][\w'’.-]*\s*){1,4})$"
)
_CLOSING = regex(
    r"^(?:(?:sign|close|finish|end|conclude)(?: (?:it|the letter|off))*(?: off)? with|"
    r"(?:change|make|set|turn) (?:the |my )?(?:closing|sign-off|ending|goodbye|last line)"
    r"(?: line| formula)? (?:to|into)|"
    r"(?:am (?:ende|schluss)|zum (?:schluss|abschluss))\s+(?:lieber|besser|dann)?|"
    r"sign off as|use|put|schließ\w*(?: (?:ihn|den brief))? mit|unterschreib\w* mit|"
    r"ende\w* mit|nimm)\s+(?P<text>.+?)"
    r"(?:\s+(?:at the end|as (?:the |a )?(?:closing|sign-off|ending)|to close|"
    r"am ende|am schluss|als (?:gruß|grußformel|schluss)))?$",
    _I,
)
_SWAPS = (
    regex(
        r"^(?:change|replace|swap|turn|(?:ersetz\w*|änder\w*|tausch\w*)(?: sie)?)\s+"
        + _QUOTED.format("old")
        + r"\s+(?:to|with|by|for|into|durch|in|gegen|zu|mit)\s+"
        + _QUOTED.format("new"),
        _I,
    ),
    regex(
        r"^(?:say|use|write|put|schreib\w*|sag\w*|nimm)\s+"
        + _QUOTED.format("new")
        + r"\s+(?:instead of|rather than|in place of|not|for|statt|anstatt|anstelle von)"
        r"\s+" + _QUOTED.format("old"),
        _I,
    ),
    regex(
        r"^(?:where|wo) (?:it|da|es|dort) (?:says|steht|heißt)\s+"
        + _QUOTED.format("old")
        + r"[\s,]+(?:\w+\s+){0,3}"
        + _QUOTED.format("new"),
        _I,
    ),
    regex(
        r"^(?:statt|anstatt|anstelle von|instead of)\s+"
        + _QUOTED.format("old")
        + r"[\s,]+(?:\w+\s+){0,2}"
        + _QUOTED.format("new"),
        _I,
    ),
    regex(
        r"^(?:change|replace|swap|ersetz\w*|änder\w*|tausch\w*)\s+(?P<old>.+?)"
        r"\s+(?:to|with|by|for|durch|in|gegen|zu)\s+(?P<new>.+)$",
        _I,
    ),
    regex(
        r"^(?:(?:say|use|write|put|schreib\w*|sag\w*|nimm)\s+)?(?P<new>.+?)"
        r"\s+(?:instead of|rather than|statt|anstatt|anstelle von)\s+(?P<old>.+)$",
        _I,
    ),
)
_ASKS_TO_TELL = regex(
    r"(?:mention|talk about|add|include|bring up|highlight|focus|start|begin|open|lead|erwähn\w*|nenn\w*|beton\w*|fang\w*|beginn\w*) \S",
    _I,
)
"""What is to be told, and no words that stand in a letter."""
_FORMS = regex(r"(?:du|sie|ihr|euch|dich|dir|ihnen|ihre?n?|deine?n?)", _I)
"""Who is called otherwise wants other verbs, too: no exchange of words."""
_QUOTING = _SWAPS[:4]
"""Who quotes a text means just that one."""


def read_address(text: str, letter: CoverLetterDraft) -> Wish | None:
    """
    Whom to greet, how to close, or which words to put for others.
    """
    swap = _swap(text, letter)
    told = isinstance(swap, Swap) and any(
        swap.old in sentence.text for sentence in letter.sentences
    )
    return swap if told else _greeting(text) or _closing(text) or _signed(text) or swap


def _greeting(text: str) -> Wish | None:
    if greeted := _GREETED.match(text):
        named = next(part for part in greeted.groups() if part).strip(f" .,{_QUOTES}")
        if _NAME.match(named):
            return Greet(named)
    found = _PERSON.search(text)
    name = _BEHIND_NAME.split(found["name"])[0].strip(f" .,{_QUOTES}") if found else ""
    if name and _NAME.match(name):
        return Greet(name)
    found = _GREETING.search(text)
    greeting = found["greeting"].strip() if found else ""
    named = len(greeting.split()) > 1 and is_greeting(f"{greeting},")
    return Greet(greeting=f"{greeting[0].upper()}{greeting[1:]},") if named else None


def _closing(text: str) -> Wish | None:
    found = _CLOSING.match(text)
    said = found["text"].strip(f" .,!{_QUOTES}") if found else ""
    if said and is_sign_off(said):
        return SignOff(said)
    named = _FORMULA.findall(text) if _SPEAKS_OF_CLOSING.search(text) else []
    return SignOff(named[-1]) if named else None


def _signed(text: str) -> Wish | None:
    found = _SIGNED.match(text)
    return SignAs(found["name"].strip()) if found else None


def _swap(text: str, letter: CoverLetterDraft) -> Wish | None:
    for pattern in _SWAPS:
        found = pattern.match(text)
        if found is None or _ASKS_TO_TELL.match(found["new"]):
            continue
        old, new = (found[part].strip(f" {_QUOTES}") for part in ("old", "new"))
        told = any(old in sentence.text for sentence in letter.sentences)
        if (told or pattern in _QUOTING) and new and len(new) <= _LONGEST:
            closes = is_sign_off(old) and is_sign_off(new)
            if _FORMS.fullmatch(old) and _FORMS.fullmatch(new):
                return None
            return SignOff(new) if closes else Swap(old, new)
    return None
