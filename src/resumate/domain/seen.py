"""
Text as a person sees it.
"""

import unicodedata

from resumate.domain.patterns import regex

_INVISIBLE = regex(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4"
    "\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_FANCY_LETTERS = regex("[\U0001d400-\U0001d7ff]+")


def as_seen(text: str) -> str:
    """
    *text* without what nobody sees, and with one character for what looks like one:
    a letter and the accent over it, as files from a Mac have them apart, or a letter
    of mathematics.
    """
    text = _INVISIBLE.sub("", text)
    if text.isascii():
        return text
    plain = _FANCY_LETTERS.sub(
        lambda match: unicodedata.normalize("NFKC", match[0]), text
    )
    return unicodedata.normalize("NFC", plain)
