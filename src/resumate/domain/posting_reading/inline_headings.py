"""
Headings that stand inside a line, as where line breaks were lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.headings import known_part, worded_part
from resumate.domain.posting_reading.parts import Part

_HEAD_WORDS = 6
_FIRM = regex(
    r"requirement|qualification|responsibilit|duties|anforderung|aufgaben|profil|"
    r"requisitos|funciones|missions|you(?:'ll| will)? (?:do|bring|need|have)|looking "
    r"for|"
    r"nice[- ]to[- ]have|must[- ]have|preferred|desired|mitbring|description",
    re.IGNORECASE,
)
_LEAD_IN = regex(
    r"\b(?:following|includes?|including|have|possess|with|are|be|will|to|below|by|"
    r"limited to|following:?|you|these|required|for|should|must|of|in|"
    r"haben|hast|sind|an|"
    r"folgende[sn]?|suivante?s?|siguientes?|that|responsible|expect|need|on|als|werden|"
    r"want|after|position|role|job|knowing|erwarten|mit|include the "
    r"following)\s*:$",
    re.IGNORECASE,
)
_LEAD_WORDS: tuple[tuple[Part, re.Pattern[str]], ...] = (
    (
        Part.ASIDE,
        regex(
            r"\b(?:we (?:can )?offer|you(?:'ll)? (?:get|receive|enjoy)|benefits|apply|"
            r"bieten|ofrecemos|offrons|contact)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Part.NICE,
        regex(
            r"\b(?:preferred|plus|bonus|nice|desirable|advantage|ideally|also knowing|"
            r"von vorteil|wünschenswert|idealerweise|souhait\w+|atout|valorará|"
            r"deseable)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Part.DUTY,
        regex(
            r"\b(?:responsibilit\w+|responsible|duties|tasks|you(?:'ll| will)(?: "
            r"be)?\s*:|you(?:'ll| will) (?:be )?(?:help|assist|work|deal|support)\w*"
            r"(?: out)?(?: with| on| in)?\s*:|"
            r"wirst du\s*:|werden sie(?: tun)?\s*:|(?:du wirst|sie werden)\s*:|"
            r"you will(?! (?:have|need))|will(?! have| need| bring)(?: be)?(?: \w+)? "
            r"?(?:to)?:|aufgaben|"
            r"missions?|tâches|funciones|functions|opgaver|activities|work (?:on|"
            r"with))",
            re.IGNORECASE,
        ),
    ),
    (
        Part.MUST,
        regex(
            r"\b(?:what (?:they|we|i|(?:my|the|our) client)(?:['’]re| are|['’]s| is)? "
            r"(?:\w+ )?(?:wants?|needs?|after)|have|haben(?=\s*:)|hast(?=\s*:)|"
            r"possess|should|need|must|require\w*|"
            r"looking for|comfortable|"
            r"expect|"
            r"qualifi\w+|candidate|applicant|skills|experience|knowledge|ability|bring|"
            r"mitbring\w*|erwarten|voraussetz\w*|profil|anforderungen|requisitos|"
            r"perfil|"
            r"compétences|who|forventer)\b",
            re.IGNORECASE,
        ),
    ),
)
_ASKS_ITSELF = regex(
    r"^(?!(?:The following|What|It|This|These|Also|Any)\b)[A-Z][\w -]* "
    r"(?:is|are|would be|ist|wäre|sind) (?:(?:an?|von|of|ein) )?(?:\w+ )?"
    r"(?:asset|plus|bonus|advantage|desirable|vorteil)$",
    re.IGNORECASE,
)
""""French is an asset: …" asks for French, and heads nothing."""
_INLINE_HEADING = regex(
    r"(?:(?<=[\w.)>?!%] )(?<!\b[Jj]e nach )|^|(?<=[-–] "
    r"))(?P<head>[A-ZÀ-ÖØ-Þ¿][^:.;!?\n]{2,60}?)\s*:\s+(?=\S)"
)
_BARE_INLINE_HEADING = regex(
    r"(?<=[a-zà-ÿ.)%>] )(?P<head>(?:(?:Minimum|Preferred|Required|Key|Desired|Job|"
    r"Essential|Main) )?(?:Qualifications|Requirements|Responsibilities|Duties|"
    r"Benefits)(?= [A-Z0-9])|"
    r"What (?:can|do|does|will) (?:\S+ ){1,4}offer(?: you)?\?|What (?:we|you) offer(?= "
    r"[A-Z]))"
    r":? "
)
_SENTENCE_HEADING = regex(
    r"(?:(?<=[.!?)] )|^)(?P<head>[A-ZÄÖÜ][\w' -]{3,30})\. (?=[A-ZÄÖÜ0-9])"
)
"""A heading that ends as sentences do: "Must haves. A degree in physics."."""
_GOING_ON_TEXT = "for you have will to are bring need"
_GOING_ON = frozenset(_GOING_ON_TEXT.split())
_TITLED = 4


@dataclass(frozen=True)
class Opened:
    """
    A part that a heading inside a line opens.
    """

    part: Part
    heading: str
    lead_in: bool = False

    @property
    def firm(self) -> bool:
        """
        Whether nothing else can be meant: "Education:" may be one of the benefits.
        """
        return not self.lead_in and _FIRM.search(self.heading) is not None


def pieces(text: str) -> Iterator[tuple[Opened | None, str]]:
    """
    *text* cut at the headings inside it, each with the part it opens.
    """
    cuts: list[tuple[int, int, Opened]] = []
    for match in (
        *_INLINE_HEADING.finditer(text),
        *_BARE_INLINE_HEADING.finditer(text),
    ):
        at = match.start()
        begins = at == 0 or text[:at].rstrip().endswith((".", "!", "?"))
        if opened := _inline_part(match["head"], at_start=at == 0, begins=begins):
            start = match.end("head") - len(opened.heading)
            cuts.append((start, match.end(), opened))
    cuts += [
        (match.start("head"), match.end(), Opened(known, match["head"]))
        for match in _SENTENCE_HEADING.finditer(text)
        if (known := known_part(match["head"]))
    ]
    if prefix := _bare_prefix(text):
        cuts.append((0, *prefix))
    cuts.sort(key=lambda cut: cut[:2])
    start, part = 0, None
    for head, end, opened in cuts:
        if head < start:
            continue
        if text[start:head].strip():
            yield part, text[start:head].strip()
        start, part = end, opened
    if text[start:].strip() or part is not None:
        yield part, text[start:].strip()


def _inline_part(head: str, *, at_start: bool, begins: bool) -> Opened | None:
    """
    The part that the last words of *head* announce.
    """
    words = head.split()
    if words[:2] == ["Je", "nach"]:
        return None
    wished = begins and len(words) <= _HEAD_WORDS and not _ASKS_ITSELF.match(head)
    wished = wished and worded_part(head + ":") is Part.NICE
    if wished and at_start:  # before "Muss" of "Gern gesehen, aber kein Muss"
        return Opened(Part.NICE, head)
    for count in range(min(len(words), _HEAD_WORDS + 2), 0, -1):
        tail = " ".join(words[-count:])
        if tail[0].isupper() and (part := known_part(tail)):
            titled = at_start and all(word[0].isupper() for word in words)
            return Opened(part, head if titled and len(words) <= _TITLED else tail)
    if wished:
        return Opened(Part.NICE, head)
    lead = None if _ASKS_ITSELF.match(head) else lead_in_part(f"{head}:")
    leads = lead and only_leads_in(f"{head}:")
    return Opened(lead, head, lead_in=True) if lead and leads else None


def _bare_prefix(text: str) -> tuple[int, Opened] | None:
    """
    A heading of two words or more at the start of a line that lost its line break.
    """
    words = list(re.finditer(r"\S+", text))
    for count in range(min(_HEAD_WORDS, len(words) - 2), 1, -1):
        following = words[count][0]
        last = words[count - 1][0]
        if not following[0].isupper() or ":" in last or last in _GOING_ON:
            continue
        part = known_part(text[: words[count - 1].end()])
        if part in {Part.MUST, Part.NICE, Part.DUTY, Part.ASIDE}:
            head = text[: words[count].start()].strip()
            return words[count].start(), Opened(part, head)
    return None


def lead_in_part(text: str) -> Part | None:
    """
    The part that a sentence before a list opens: "In this role you will:".
    """
    return next((part for part, words in _LEAD_WORDS if words.search(text)), None)


def only_leads_in(text: str) -> bool:
    """
    Whether *text* breaks off at a colon and asks nothing itself.
    """
    return _LEAD_IN.search(text) is not None
