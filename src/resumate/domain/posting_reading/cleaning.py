"""
What people paste made into plain lines: markup, JSON and hidden characters undone.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from resumate.domain.patterns import regex
from resumate.domain.seen import as_seen

MAXIMUM_CHARACTERS = 40_000
"""No posting is longer; what is longer is a site, and only its beginning is read."""

_SPACES = regex("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_MARKUP = regex(
    r"</?(?:p|li|ul|ol|div|br|h[1-6]|strong|b|em|span|table|tr|td|body|html)\b[^<>]*>",
    re.IGNORECASE,
)
_COMMENT = regex(r"<!--.*?(?:-->|$)", re.DOTALL)
_UNREAD_MARKUP = regex(
    r"<(script|style|head|nav|footer|template|noscript)\b.*?</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
_ITEM = regex(r"\s*<li\b[^<>]*>\s*", re.IGNORECASE)
_PARAGRAPH = regex(
    r"\s*</?(?:p|ul|ol|div|h[1-6]|table|section|article|header|main|body|"
    r"html)\b[^<>]*>",
    re.IGNORECASE,
)
_BREAK = regex(r"<br\b[^<>]*>|(?:\s*</?tr\b[^<>]*>)+|</li\s*>", re.IGNORECASE)
_CELL = regex(r"\s*</t[dh]\s*>\s*(?=<t[dh]\b)", re.IGNORECASE)
_ANY_TAG = regex(r"</?[a-z][a-z0-9]*\b[^<>]*>")
_ENDLESS_RUN = regex("([!-\u024f]{150})[!-\u024f]+")
_ENDLESS_WORD = regex(r"(\w{150})(?=\w)")
_ENTITY = regex(r"&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_STOP_AND_COMMA = regex(r"(?<=[a-zà-ÿ]{4})\., ")
"""After a sentence; after "Inc." and "z o.o." what follows the comma is a place."""
_KEY_WORDS = regex(r"(?<=[a-z])(?=[A-Z])|_")
_UNREAD_KEYS = regex(
    r"^[@$]|date|^meta$|canonical|salary|location|address|url|^id$|identifier|"
    r"^type$|version|image|logo|remote|employment",
    re.IGNORECASE,
)
_LABELS = {"title": "Job Title", "job title": "Job Title", "position": "Job Title"}
_COMPANY_KEYS = ("company", "hiring organization", "employer", "organization")
_JSON_DEPTH = 6
_FEWEST_WORDS = 3
"""A shorter value is a code of the form (\"Mid-level\"), not text."""


def without_hidden(text: str) -> str:
    """
    *text* as a person sees it: no invisible characters, plain spaces, plain letters.
    """
    text = text[:MAXIMUM_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\x85", "\n")
    return _SPACES.sub(" ", as_seen(text)).strip()


def plain_text(text: str) -> str:
    """
    *text* without hidden characters, with JSON and HTML turned into lines.
    """
    text = without_hidden(text)
    if text.startswith("{"):
        text = _from_json(text)
    text = _COMMENT.sub(" ", text)
    if _MARKUP.search(text):
        text = _from_html(text)
    if _ENTITY.search(text):
        text = without_hidden(html.unescape(text))
    # No word is so long; patterns would take quadratic time over one.
    text = _ENDLESS_WORD.sub(r"\1 ", _ENDLESS_RUN.sub(r"\1", text))
    text = _without_page_numbers(text)
    text = _STOP_AND_COMMA.sub(". ", text)
    return text.replace("’", "'").replace("ʼ", "'")


_PAGE = regex(
    r"^(?P<head>[^\n]{0,90}?)[ \t|·•–-]*\b(?:Page|Seite) \d+ (?:of|von|/) \d+[ \t]*$",
    re.MULTILINE,
)
"""What a printed page has at its top or foot: "Careers at Tarn   Page 1 of 2"."""


def _without_page_numbers(text: str) -> str:
    """
    *text* without the number of a page, and what stands beside it on every page once.
    """
    heads: set[str] = set()

    def once(page: re.Match[str]) -> str:
        head = page["head"].strip()
        known = head in heads
        heads.add(head)
        return "" if known else f"{head}\n"

    return _PAGE.sub(once, text)


def _from_html(text: str) -> str:
    text = _UNREAD_MARKUP.sub("\n", text)
    text = _ITEM.sub("\n• ", text)
    text = _PARAGRAPH.sub("\n\n", text)
    text = _BREAK.sub("\n", _CELL.sub("\t", text))
    return _ANY_TAG.sub("", text)


def _from_json(text: str) -> str:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return "\n".join(_json_lines(parsed, 0)) if isinstance(parsed, dict) else text


def _json_lines(fields: dict[str, Any], depth: int) -> Iterator[str]:
    for key, value in fields.items():
        name = _KEY_WORDS.sub(" ", key).strip().lower()
        if name in _COMPANY_KEYS:
            named = value.get("name", "") if isinstance(value, dict) else value
            yield f"Company: {named}"
        elif _UNREAD_KEYS.search(name) or value in (None, "", [], {}):
            continue
        elif name in _LABELS:
            yield f"{_LABELS[name]}: {value}"
        elif isinstance(value, list):
            yield from ("", f"{name.capitalize()}:")
            yield from (f"• {_json_item(item)}" for item in value)
        elif isinstance(value, dict) and depth < _JSON_DEPTH:
            yield from _json_lines(value, depth + 1)
        elif isinstance(value, str) and len(value.split()) >= _FEWEST_WORDS:
            yield from ("", f"{name.capitalize()}:", value)


def _json_item(item: Any) -> str:
    if not isinstance(item, dict):
        return str(item)
    name = str(item.get("name", ""))
    words = next((value for value in item.values() if isinstance(value, list)), [])
    return ": ".join(part for part in (name, ", ".join(map(str, words))) if part)
