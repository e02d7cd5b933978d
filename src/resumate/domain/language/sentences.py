"""
A letter as sentences.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from itertools import pairwise

from resumate.domain.bullets import BULLET, as_item, is_item, lead_and_items
from resumate.domain.forgetting import remembered
from resumate.domain.language.ordinals import counts, ends_in_ordinal
from resumate.domain.lexicon.abbreviations import ABBREVIATIONS
from resumate.domain.patterns import Said, regex

_ABBREVIATIONS = ABBREVIATIONS | frozenset(
    "art gmbh etc usw ing fr b.a m.a b.s m.s ph sc b m d u z hr str ref bd mag max min "
    "p pp vol abs ed eng gov sen rep gen col v rs no mar".split()
)
_BEHIND_NAMES = frozenset("inc ltd corp co etc gmbh usw al jr sr".split())
LONGEST_SENTENCE = 600
"""Characters; the longest sentences of real letters are about half of it."""
_NEAR = 60
"""Characters around a full stop that tell whether it ends a sentence."""
_FIGURE_NEXT = regex(r"\s*(\d|[JMTW]\.|[A-Z]{1,6}[./ -]?\d)")
"""Also of "p. M.", in each month, and of a number with letters: "No. RN.445566"."""
_BEGINS_ANEW = regex(
    r"\s+(?:I|My|We|Our|The|There|In|At|As|It|This|That|These|They|You|Your|Since|Before|After|From|During|Then|Later|Now|Today"
    r"|Currently|Previously|Earlier|Afterwards|What|When|While|With|For|On|By|But|And|Also|Here|Both"
    r"|Ich|Mein\w*|Dort|Wir|Unser\w*|Als|Seit|Vorher|Zuvor|Davor|Danach|Dann|Später|Heute|Derzeit|Zurzeit|Aktuell|Dabei|Bei"
    r"|Nach|Von|Ab|Im|Am|Auf|Mit|Für|Die|Der|Das|Diese\w*|Es|Sie|Ihr\w*|Zu|Zuletzt|Hier|Auch|Neben|Während|Nun|Jetzt|Daneben"
    r"|Außerdem|Zudem)\b"
)
"""What stands behind that begins a sentence, where a word may end one or not."""
_LETTER = regex(r"(?<!\.) [A-ZÄÖÜ]$")
"""A letter by itself, as a class has, and no later part of "z. B."."""
_INITIAL_NEXT = regex(r"\s*[A-ZÄÖÜ]\.")
"""Also of "e. V.", a registered association."""
_INITIALS = regex(r"(?:[A-ZÄÖÜ]\.)+[A-ZÄÖÜ]")
""""U.S. Army", "D.C. Schools"."""
_ONLY_WHERE = regex(
    r"\s*(?:(?:While|When|During my time) )?(?:[Aa]t|[Ww]ith|[Ff]or|[Ii]n|Bei)(?: the| der)?"
    r"(?: (?:[A-ZÄÖÜ&][\w.'’&-]*|of|and|for))+\."
)
"""No sentence yet, whatever a name ends in: "At Larch Signs Ltd. I …"."""
_END = regex(r"[.!?…]+[\"'”’»“)\]]*(?=\s|$)")
_PARAGRAPH = regex(r"\n[ \t\r]*\n")
_GREETING = Said(
    r"^\s*(dear|hello|hi|hey|good (morning|afternoon|day)|greetings|to whom it may concern"
    r"|sehr geehrte\w*|liebe\w*|hallo|guten (tag|morgen)|moin|werte\w*|madame|monsieur|bonjour"
    r"|estimad\w+|geachte|beste|gentile|egregi\w+|prezad\w+)\b"
    r"(?:[^.!?\n]|\b(?:dra?|prof|mag|mr|mrs|ms|mx|sra?|ing|dipl|[a-z])\.){0,80}?[,:!]?\s*$",
)
_SIGN_OFF = regex(
    r"^\s*((with )?(very )?(kind|best|warm|warmest|kindest)\b( \w+)?( regards| wishes)?|regards"
    r"|(yours )?(sincerely|faithfully|truly|respectfully)( yours)?|respectfully"
    r"|yours|(many )?thanks|thank you|cheers|cordially"
    r"|mit (freundlichen|besten|herzlichen|lieben|vielen) \w+( aus [a-zäöüß-]+)?|freundliche \w+|beste \w+|viele \w+"
    r"|herzliche \w+|hochachtungsvoll|(?:bien )?cordialement"
    r"|je vous prie d['’]agréer\b.*|un (?:cordial )?saludo|(?:muy )?atentamente)\s*(?:[,.!]|,(?-i:(?: [A-ZÄÖÜ][\w.'’-]+){1,4}))?\s*$",
    re.IGNORECASE,
)


@remembered(256)
def is_greeting(text: str) -> bool:
    """
    Whether the text is a letter's greeting.
    """
    return _GREETING.match(text)


@remembered(256)
def is_sign_off(text: str) -> bool:
    """
    Whether the text is a letter's closing formula.
    """
    return bool(_SIGN_OFF.match(text))


def split_sentences(text: str, language: str = "en") -> list[tuple[int, str]]:
    """
    The sentences of a letter with the number of their paragraph; nothing is lost.

    Paragraphs stand between blank lines, and begin after a greeting or a sign-off. Both,
    a list item and every short line (a name, an address) are sentences of their own; the
    items behind a colon are one with what leads in.
    What has no end for longer than any sentence is cut, because what is weighed in a
    sentence is weighed in pairs.
    """
    found: list[tuple[int, str]] = []
    number = 0
    for paragraph in (p for p in _PARAGRAPH.split(text) if p.strip()):
        framed = False
        for block in _blocks(paragraph):
            number += framed
            framed = is_greeting(block) or is_sign_off(block)
            found.extend(
                (number, piece)
                for sentence in _sentences(block, language)
                for piece in _pieces(sentence)
            )
        number += 1
    return found


def _pieces(sentence: str) -> list[str]:
    pieces = []
    while len(sentence) > LONGEST_SENTENCE:
        cut = sentence.rfind(" ", 1, LONGEST_SENTENCE + 1)
        cut = cut if cut > 0 else LONGEST_SENTENCE
        pieces.append(sentence[:cut].rstrip())
        sentence = sentence[cut:].lstrip()
    return [*pieces, sentence]


def _blocks(paragraph: str) -> list[str]:
    blocks: list[str] = []
    open_block = False
    lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
    width = max(map(len, lines), default=0)
    for before, line in pairwise(["", *lines]):
        alone = _stands_alone(line) or _follows_item(before, line, width)
        if blocks and is_item(line) and _goes_on_in_items(blocks[-1], line):
            blocks[-1] += as_item(line)
        elif open_block and not alone:
            blocks[-1] += " " + line
        else:
            blocks.append(line)
        open_block = not (is_greeting(line) or is_sign_off(line)) and (
            len(line) > 45 or not alone  # noqa: PLR2004 - shorter lines were not wrapped
        )
    return blocks


def _follows_item(before: str, line: str, width: int) -> bool:
    """
    Whether *line* begins anew behind an item that its first word would have fitted.
    """
    fits = len(before) + 1 + len(line.split(maxsplit=1)[0]) <= width
    return is_item(before) and line[:1].isupper() and fits


def _goes_on_in_items(block: str, line: str) -> bool:
    listed = BULLET in block or block.endswith(":")
    return listed and len(block) + len(line) < LONGEST_SENTENCE


def _stands_alone(line: str) -> bool:
    if is_greeting(line) or is_sign_off(line) or is_item(line):
        return True
    return len(line) < 45 and not re.search(r"[.!?;,]$", line) and line[:1].isupper()  # noqa: PLR2004


def _sentences(block: str, language: str) -> list[str]:
    block, items = lead_and_items(block)
    found, start = [], 0
    for match in _END.finditer(block):
        led_in = _ONLY_WHERE.fullmatch(block, start, match.end())
        if not led_in and _ends_sentence(block, match, language):
            piece = block[start : match.end()].strip()
            if piece:
                found.append(piece)
            start = match.end()
    rest = block[start:].strip()
    if items:
        rest = BULLET.join([rest, *items])
    return [*found, rest] if rest else found


def _ends_sentence(block: str, match: re.Match[str], language: str) -> bool:
    rest = block[match.end() : match.end() + _NEAR]
    if not rest.strip():
        return True
    if match[0][0] != ".":
        return not rest.lstrip()[:1].islower()
    before = block[max(0, match.start() - _NEAR) : match.start()]
    last = [] if before[-1:].isspace() else before.split()[-1:]
    word = "".join(last).strip("(\"'“„‘») ")
    if rest.lstrip()[:1].islower():
        return False
    begins_anew = _LETTER.search(before) and _BEGINS_ANEW.match(rest)
    if before.endswith(")") or begins_anew:
        return True  # neither "(Series B)." nor "category B. My" ends in an initial
    titled = ".-" in word  # "Dr.-Ing. Kern", "Dipl.-Kfm. Sand"
    listed = _is_list_number(block, match, word)
    if titled or listed or _is_abbreviation(word, rest):
        return False
    return not (language == "de" and word.isdigit() and _is_ordinal(before, rest))


def _is_ordinal(before: str, rest: str) -> bool:
    return counts(rest) or (ends_in_ordinal(before) and not _BEGINS_ANEW.match(rest))


def _is_list_number(block: str, match: re.Match[str], word: str) -> bool:
    return word.isdigit() and not block[: match.start() - len(word)].strip()


def _is_abbreviation(word: str, rest: str) -> bool:
    lower = word.lower()
    if lower in _BEHIND_NAMES or _INITIALS.fullmatch(word):
        return not _BEGINS_ANEW.match(rest)
    if lower in {"no", "nr", "rs", "art", "fig", "vol", "p", "pp"}:
        return bool(_FIGURE_NEXT.match(rest))
    if lower == "max" and _FIGURE_NEXT.match(rest):
        return True
    if lower in {"max", "min", "ed", "col", "gen", "mag", "eng", "mar", "sc", "str"}:
        return word[:1].isupper() and lower != "sc"
    if lower in _ABBREVIATIONS:
        return lower not in {
            "b.sc",
            "m.sc",
            "b.a",
            "m.a",
            "ph.d",
            "b.s",
            "m.s",
        } or not (re.match(r"\s+(I|My|We|The|There|At|As|Ich|Dort)\b", rest))
    initial = word.isupper() or bool(_INITIAL_NEXT.match(rest))
    return len(word) == 1 and word.isalpha() and word != "I" and initial
