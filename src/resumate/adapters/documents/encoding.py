"""
Bytes as text, whatever the encoding they were saved in.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import codecs
from itertools import pairwise

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096


def decoded(content: bytes) -> tuple[str, float] | None:
    """
    The text and how sure its encoding is, or None if the bytes are no text.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strict(content, name, 1.0)
    wide = _wide_encoding(content)
    if wide:
        return _strict(content, wide, 0.95)
    if b"\0" in content:
        return _without_stray_zeros(content)
    return _strict(content, "utf-8", 1.0) or _eight_bit(content)


def _strict(content: bytes, name: str, confidence: float) -> tuple[str, float] | None:
    try:
        return content.decode(name), confidence
    except UnicodeDecodeError:
        return None


def _without_stray_zeros(content: bytes) -> tuple[str, float] | None:
    """
    A zero here and there is a slip of what wrote the text; more of them are no text.
    """
    if content.count(b"\0") * 100 > len(content):
        return None
    return _strict(content.replace(b"\0", b""), "utf-8", 0.75)


def _wide_encoding(content: bytes) -> str | None:
    """
    UTF-16 without a mark has a zero in nearly every other byte of Latin text.
    """
    sample = content[:_SAMPLE]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    most = 0.4 * len(sample) / 2
    if odd > most and even * 10 < odd:
        return "utf-16-le"
    if even > most and odd * 10 < even:
        return "utf-16-be"
    return None


def _eight_bit(content: bytes) -> tuple[str, float] | None:
    """
    Western text is recognised by rule; the rest is left to statistics.
    """
    western = _western(content)
    if western is not None:
        return western, 0.9
    # Imported here: it takes longer to load than most files take to read.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(content).best()
    if best is None or best.encoding in {"ascii", "utf_7"}:
        return None
    return str(best), 0.75


def _western(content: bytes) -> str | None:
    """
    cp1252 (of which Latin-1 is a part), if what is not ASCII stands where accents do.
    """
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        if any(0x80 <= byte < 0xA0 for byte in content):
            text = content.decode("latin-1")
            if sum(1 for c in text if "\x80" <= c < "\xa0") > len(text) // 200:
                return None
        else:
            return None
    high = [(a, b) for a, b in pairwise(f" {text}") if b >= "\x80"]
    letters = sum(1 for c in text if c.isalpha() and c < "\x80")
    if not high or len(high) * 6 > letters + 12:
        return None
    fitting = sum(1 for before, c in high if _fits(before, c))
    return text if fitting >= 0.9 * len(high) else None


def _fits(before: str, char: str) -> bool:
    """
    Small accented letters follow letters; marks like dashes and bullets follow none.
    """
    if char in "–—•·…’‘“”„‚«»€£§°©®™ªº¿¡´¨×±½¼²³µ\xa0":
        return True
    if char.isalpha():
        return char.islower() or not before.islower()
    return False
