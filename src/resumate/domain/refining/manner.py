"""
How a letter is to sound, and how long it is to be: told by qualities, and by whether
more of them is wanted or less ("warmer", "too stiff", "not so long").
"""

import re
from enum import Enum, auto

from resumate.domain.letter import CoverLetterDraft, Tone
from resumate.domain.patterns import regex
from resumate.domain.refining.parts import part_named
from resumate.domain.refining.wishes import Boast, Longer, Retone, Shorter, Wish


class _Quality(Enum):
    LONG = auto()
    SHORT = auto()
    THIN = auto()
    INFORMAL = auto()
    WARM = auto()
    FORMAL = auto()
    PLAIN = auto()
    STIFF = auto()
    LOUD = auto()
    SURE = auto()


_I = re.IGNORECASE
_WORDS = {
    _Quality.LONG: r"long(?:er)?|lengthy|wordy|verbose|rambl\w+|long-winded|repetitive|"
    r"more detail\w*|detailed|lengthen|expand|elaborate|flesh\w* (?:it )?out|"
    r"say more|tell more|write more|more text|"
    r"lang(?:e|er)?|länger\w*|ausführlich\w*|weitschweifig|langatmig|"
    r"mehr (?:details|einzelheiten|inhalt|text)|schreib\w* (?:etwas |noch )*mehr|"
    r"ausbauen|rallonge\w*|plus longue?|más largo|alarga\w*",
    _Quality.SHORT: r"short(?:er|en)?|briefer|(?:be|keep it|more|too) brief|concise|"
    r"tighten|tighter|trim|too much text|too many words|zu viel text|"
    r"condense|succinct|compact|cut\b.{0,20}\bdown|cut it (?:a bit|by|in half)|"
    r"fewer words|less text|to the point|(?:half a|one|a single) page|"
    r"kurz(?:er|e)?|kürz\w*|knapp\w*|gekürzt|straff\w*|kompakt\w*|auf den punkt|"
    r"(?:halbe\w*|eine\w*) seite|"
    r"plus courte?|raccourci\w*|más corto|acorta\w*",
    _Quality.THIN: r"thin|sparse|dünn\w*|mager\w*",
    _Quality.INFORMAL: r"informal|chatty|flapsig|salopp",
    _Quality.WARM: r"warm\w*|friendl\w*|personal|heartfelt|enthusias\w*|passionate|"
    r"lively|casual|human|natural|engaging|upbeat|approachable|energetic|"
    r"herzlich\w*|freundlich\w*|wärmer\w*|persönlich\w*|menschlich\w*|natürlich\w*|"
    r"lebendig\w*|begeistert\w*|locker\w*|sympathisch\w*|"
    r"chaleureu\w*|cercan[oa]|cálid[oa]",
    _Quality.FORMAL: r"formal\w*|professional|serious|official|polished|business-like|"
    r"polite\w*|formell\w*|förmlich\w*|seriös\w*|professionell\w*|höflich\w*|"
    r"formel(?:le)?s?",
    _Quality.PLAIN: r"plain\w*|simpl\w*|neutral|matter[- ]of[- ]fact\w*|modest|humble|"
    r"down[- ]to[- ]earth|understated|sober|sachlich\w*|nüchtern\w*|schlicht\w*|"
    r"bescheiden\w*|einfach(?:er|ere\w*)",
    _Quality.STIFF: r"stiff\w*|cold|dry|robotic|(?:like )?a (?:robot|machine)|wooden|"
    r"generic|boring|(?:an? )?ai|chatgpt|"
    r"ki|steif\w*|kalt|trocken\w*|roboter\w*|hölzern|langweilig\w*",
    _Quality.LOUD: r"salesy|pushy|over the top|cheesy|gush\w*|boast\w*|brag\w*|cocky|"
    r"clichés?|buzzwords?|stock phrases|arrogant|exaggerat\w*|flowery|sweet|"
    r"toned? (?:it |that )?down|floskel\w*|phrasen|"
    r"übertrieben\w*|aufdringlich\w*|prahl\w*|dick aufgetragen|angeberisch\w*",
    _Quality.SURE: r"confiden\w+|shy|timid|apologi\w+|assertive|self-assured|"
    r"bold\w*|convincing|persuasive|"
    r"stronger|punchier|selbstbewusst\w*|selbstsicher\w*|schüchtern\w*|überzeugend\w*",
}
_LENGTHS = frozenset({_Quality.LONG, _Quality.SHORT, _Quality.THIN})
_MORE_OF = {
    _Quality.INFORMAL: None,
    _Quality.WARM: Tone.WARM,
    _Quality.FORMAL: Tone.FORMAL,
    _Quality.PLAIN: Tone.PLAIN,
    _Quality.STIFF: None,
    _Quality.LOUD: Tone.PLAIN,
    _Quality.SURE: Tone.PLAIN,
}
"""The tone that has more of a quality, or a complaint's cure; None for the next less
formal one."""
_LESS_OF = _MORE_OF | {
    _Quality.INFORMAL: Tone.FORMAL,
    _Quality.WARM: Tone.PLAIN,
    _Quality.FORMAL: None,
    _Quality.PLAIN: Tone.WARM,
}
_TIMID = regex(r"\b(?:shy|timid|apologi\w+|schüchtern\w*)\b", _I)
_LESS = (
    r"(?:too|way too|far too|less|not so|not as|a bit too|overly|isn't|don't be so|"
    r"zu|viel zu|weniger|nicht so|nicht zu)"
)
_ENOUGH = regex(r"\b(?:not|n't|isn't|nicht|kein\w*)\b.{0,25}\b(?:enough|genug)\b", _I)
_SPEAKS_OF_IT = regex(
    r"\b(?:make|made|sound\w*|be|is|it'?s|feels?|comes? across|come over|write|written|"
    r"tone|style|letter|whole|text|want|keep|get|say|use|more|less|bit|little|"
    r"paragraph|this|that|too|page|words|klingt?\w*|klingen|mach\w*|wirk\w*|sei|ist|ton|"
    r"stil|brief|schreib\w*|fass\w*|bitte|mir|etwas|zu|mehr|weniger|geht|absatz|seite|"
    r"formulier\w*|sein|das|es)\b",
    _I,
)
_LIMIT = regex(
    r"\b(?:(?:under|below|at most|max\w*\.?|no more than|about|around|to|in|within|"
    r"less than|(?:no|not) more than|nicht mehr als|make it|have|unter|höchstens|"
    r"maximal|etwa|auf)\s+)(?P<words>\d{2,3})\s+"
    r"(?:words?|wörter\w*|worte\w*)",
    _I,
)
_HALF_A_PAGE = regex(r"\b(?:half a page|halbe\w* seite)\b", _I)
_ONE_PAGE = regex(
    r"(?<!half )\b(?:one|a single|1|eine?r?|einzige\w*)[- ](?:a4[- ])?"
    r"(?:page|side|seite|din-?a4-?seite|a4-?seite)\b(?! (?:and|und) )",
    _I,
)
WORDS_OF_A_PAGE = 350
"""What a page of a letter in 11 points holds with its address block, about."""
_WORDS_OF_HALF_A_PAGE = 180
_ASKS = regex(
    r"(?:how|who|whose|what|when|where|why|wie|wer|wem|wann|wo|warum|was)\b", _I
)
"""Who wants to know something asks for no change."""
_NAMED_WHOLE = 4
"""Words: so short a request may be nothing but the quality ("a bit warmer")."""


def read_limit(text: str, _: CoverLetterDraft) -> Wish | None:
    """
    How many words the letter may have, if *text* says so.
    """
    limit = None if _ASKS.match(text) else _LIMIT.search(text)
    return Shorter(words=int(limit["words"])) if limit else None


def read_manner(text: str, letter: CoverLetterDraft) -> Wish | None:
    """
    The length or tone that *text* asks for, if it does.
    """
    if _ASKS.match(text):
        return None
    if _HALF_A_PAGE.search(text):
        return Shorter(words=_WORDS_OF_HALF_A_PAGE)
    if _ONE_PAGE.search(text):
        return Shorter(words=WORDS_OF_A_PAGE)
    for quality, words in _WORDS.items():
        found = re.search(rf"\b(?P<less>{_LESS}\s+)?(?:{words})\b", text, _I)
        if found and _is_of_the_letter(text, found):
            less = bool(found["less"]) and not _ENOUGH.search(text)
            return _wish(quality, text, letter, less=less)
    return None


def _is_of_the_letter(text: str, found: re.Match[str]) -> bool:
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    few = len(text.split()) <= _NAMED_WHOLE
    told = found["less"] or " " in found[0] or _SPEAKS_OF_IT.search(rest)
    return few or bool(told)


def _wish(
    quality: _Quality, text: str, letter: CoverLetterDraft, *, less: bool
) -> Wish:
    if quality in _LENGTHS:
        long = quality is _Quality.LONG
        if long != (less or _complains(text)) or quality is _Quality.THIN:
            return Longer()
        return Shorter(part_named(text, letter) or ())
    if quality is _Quality.SURE:
        return Retone(Tone.PLAIN) if less and not _TIMID.search(text) else Boast()
    tone = (_LESS_OF if less else _MORE_OF)[quality]
    return Retone(tone or _away_from(letter.wishes.tone))


def _complains(text: str) -> bool:
    """
    Whether a word that only complaints use was said.
    """
    return bool(
        re.search(
            r"\b(?:wordy|lengthy|verbose|rambl\w+|long-winded|repetitive|"
            r"weitschweifig|langatmig)\b",
            text,
            _I,
        )
    )


def _away_from(tone: Tone) -> Tone:
    """
    Less formal: plain if it was formal, else warm.
    """
    return Tone.PLAIN if tone is Tone.FORMAL else Tone.WARM
