"""
Which part of a resume a heading opens, in the languages people write them in.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

from resumate.domain.forgetting import remembered
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.skill_items import WEAK
from resumate.domain.patterns import regex
from resumate.domain.reading.lines.heading_words import (
    CORE,
    DUTIES,
    EVERYDAY,
    MODIFIERS,
    PHRASES,
    SUBHEADINGS,
    WORK,
)
from resumate.domain.resume import Section

MAX_HEADING_WORDS = 7
MAX_HEADING_LENGTH = 60

_MOST_WORDS_OF_A_TRADE = 4

_DECORATION = regex(r"[^\w&+/'’ ]+|_+")
_NUMBERING = regex(
    r"^(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):]\s+|\d{1,2}\s+(?=[A-Z])|[·•]\s*)",
    re.IGNORECASE,
)
_NUMBERED = regex(r"\d{1,2}\.? [A-Z][a-z]+ \((?:of )?\d[^()]*\)$")
"""A numbered heading that says how many: "6 Publications (14 peer-reviewed)"."""
_TRADE_BEHIND = regex(r" (?:als|as(?: an?)?) (?:\S+ ?){1,3}$", re.IGNORECASE)
"""As what somebody worked there: "Meine Stationen als Koch:"."""
_AS_A_TRADE = regex(
    r"(?:meine )?(?:praxis|berufspraxis|zeit|jahre|arbeit|tätigkeit|stationen|einsätze)"
    r" als (?P<trade>[^\W\d_][\w/:*-]+(?: [^\W\d_][\w/:*-]+)?)"
    r"|(?:my )?(?:practice|work|working|time|years|posts|jobs) as (?:an? )?"
    r"(?P<work>[a-z][a-z-]+(?: [a-z-]+)?)",
    re.IGNORECASE,
)
"""Posts by the trade they were held in: "Praxis als Hebamme", "My years as a cook"."""
_NOT = frozenset("not no nicht kein keine outside beyond besides ausser".split())
"""A heading that begins so says what does not stand under it: "not work"."""
_WHERE = frozenset("in im at abroad as als bei outside before".split())
"""What follows work in a heading: "JOBS IN RETAIL", "WORK BEFORE TEACHING"."""
_OF_SOME_KIND = regex(r"\w{3,}(?:isch|lich|al|ell|iv)e erfahrung(?:en)?")
"""Experience of whatever kind, folded: "Pädagogische Erfahrung"."""
_MY_WAY = regex(
    r"mein(?:e|en)? (?:berufliche[rn]? )?(?:weg|werdegang|laufbahn|stationen)\b.*"
    r"|my (?:way|path|journey|career|working life)\b.*",
    re.IGNORECASE,
)
"""What people head their posts with in words of their own: "Mein Weg in der Küche"."""
_WHEN = (
    r"(?:(?:schon|bisher|bis jetzt|bislang|fruher|vorher|davor|zuletzt|heute|jetzt"
    r"|aktuell|gerade|derzeit|zurzeit|zur zeit|beruflich|alles|so|gut|besonders) )*"
)
_BESIDES = r"(?:(?:sonst|noch|ausserdem|sonst noch|auch noch|sonst so) )+"
_SO_FAR = r"(?: (?:so far|before|until now|up to now|since|for work|over the years))*"
_I_HAVE = r"i(?:['’]ve| have)?(?: also)?"
_IN_A_CLAUSE = {
    regex(pattern): section
    for pattern, section in {
        rf"(?:wo|bei wem) ich {_WHEN}(?:gearbeitet habe|arbeite|gewesen bin"
        r"|(?:tatig |beschaftigt |angestellt )?(?:war|bin))"
        rf"|was ich {_WHEN}(?:mache|tue|(?:gemacht|getan|gearbeitet) habe"
        r"|gewesen bin)": Section.EXPERIENCE,
        rf"(?:was|wo) ich {_WHEN}(?:(?:gelernt|studiert) habe"
        r"|zur schule (?:gegangen bin|ging))": Section.EDUCATION,
        rf"was ich {_WHEN}(?:kann|mitbringe|beherrsche|bieten kann)": Section.SKILLS,
        rf"was ich {_WHEN}{_BESIDES}{_WHEN}(?:kann|mitbringe|mache|gemacht habe|habe"
        r"|gelernt habe|bieten kann)": Section.OTHER,
        r"was ich (?:gerne?|in der freizeit|nach feierabend) mache": Section.INTERESTS,
        rf"(?:where|who) {_I_HAVE} (?:been working|worked)(?: for)?{_SO_FAR}"
        rf"|what {_I_HAVE} (?:done|been doing|worked on){_SO_FAR}": Section.EXPERIENCE,
        rf"what {_I_HAVE} (?:studied|learn(?:ed|t)){_SO_FAR}": Section.EDUCATION,
        r"(?:what|things) i(?:['’]m| am) (?:good|handy) (?:at|with)"
        r"|things i (?:can do|know)": Section.SKILLS,
        rf"(?:(?:some|a few|the|all the) )?(?:other|more) (?:things|stuff|bits)"
        rf"(?: {_I_HAVE} (?:do|did|done)| about me)?{_SO_FAR}"
        rf"|what else(?: {_I_HAVE} (?:do|did|done))?{_SO_FAR}|anything else"
        r"|other things": Section.OTHER,
        r"(?:what|things) i (?:like|love|enjoy)(?: doing| to do)?"
        r"(?: (?:outside|after) work)?"
        r"|what i (?:do|get up to) (?:(?:outside|after) work"
        r"|for fun|in my (?:spare|free) time)": Section.INTERESTS,
    }.items()
}
"""Headings of people who tell in clauses, folded: "Wo ich bisher gearbeitet habe",
"Other things I've done"."""
_WEAK = regex(WEAK, re.IGNORECASE)
_COUNTED = regex(r"\s*#?\s*\d{1,2}\s*[:.]?$")
_JOINERS = regex(r"\s*[&+/,|]\s*|\s+(?:and|und|et|y|e|en|ed|o|or)\s+")


def _squeezed(text: str) -> str:
    joined = re.sub(r"\s*[&/]\s*", " and ", text)
    return "".join(c for c in fold(joined) if c.isalnum())


def _table(phrases: str) -> list[str]:
    return [
        p.strip() for line in phrases.split("\n") for p in line.split("|") if p.strip()
    ]


_KNOWN = {_squeezed(p): s for s, ps in PHRASES.items() for p in _table(ps)}
_KNOWN_SUB = frozenset(_squeezed(p) for p in _table(SUBHEADINGS))
_CORE_FOLDED = {fold(word): section for word, section in CORE.items()}
_EVERYDAY_FOLDED = frozenset(fold(word) for word in EVERYDAY)
_MODIFIERS_FOLDED = frozenset(fold(word) for word in MODIFIERS)

_HALVED = regex(r"^\W*[^\W\d_]+ ?[-‐–] ?(?:und|oder|&|/) ?", re.IGNORECASE)
"""The first of two words that share their end: "Schul- und Berufsausbildung"."""
_SELECTION = regex(
    r"\s*\((?:eine |a )?(?:auswahl|auszug|auszugsweise|selection|selected|excerpt"
    r"|\d+ (?:begutachtet|peer|reviewed|refereed)[^()]*)\):?$",
    re.IGNORECASE,
)
"""That not all is told, or of what how much there is: "(Auswahl)", "(9 reviewed)"."""
_PROJECTS = regex(r"proje[ck]?t|progett|proyect")
_REMARK = regex(r"\s*\([^()]*\)$")
"""What capitals are followed by: "SELECTED PUBLICATIONS (of 14; h-index 8)"."""


@remembered(1_024)
def plain_heading(text: str) -> str:
    """
    The words of a heading without its decoration ("### SKILLS ///" -> "SKILLS").
    """
    words = " ".join(_DECORATION.sub(" ", _NUMBERING.sub("", text.strip())).split())
    words = words.strip("/+&|' ")
    if len(words) > 4 and all(len(w) == 1 for w in words.split()):
        return words.replace(" ", "")
    return words


def without_remark(text: str) -> str:
    """
    A heading without the bracket behind it: "PROJECT WORK (8th semester)".
    """
    return _REMARK.sub("", text.strip())


_TAUGHT = regex(
    r"^(?=.*(?:cours|class|modul|workshop|seminar|lesson|subject|training|lectur)).*"
    r"\b(?:taught|delivered|given|facilitated|designed|developed|i teach|i give|i run)$"
    r"|^(?:gehalten|durchgeführt|gegeben|geleitet|angeboten)e "
    r".*(?:kurse|seminare|schulungen|lehrveranstaltungen|vorlesungen|workshops)$",
    re.IGNORECASE,
)
"""What says that one gave courses, and took none."""
_OF_WHO_LEARNS = frozenset({None, Section.CERTIFICATIONS, Section.EDUCATION})


@remembered(1_024)
def section_of_heading(text: str) -> Section | None:
    """
    The section that a line opens, if its words are those of a heading.
    """
    bare = without_remark(text)
    if bare.isupper() or _NUMBERED.match(text.strip()):
        text = bare
    if (whole := _SELECTION.sub("", text)) != text:
        section = section_of_heading(whole)
        return None if section is Section.EDUCATION else section  # of a day or two
    words = plain_heading(text)
    if not words or len(words) > MAX_HEADING_LENGTH:
        return None
    if len(words.split()) > MAX_HEADING_WORDS:
        return None
    if text.isupper() or text.rstrip().endswith((":", "：")):
        words = _TRADE_BEHIND.sub("", words)
    counted = _COUNTED.sub("", words)
    if counted != words and fold(counted) in {"project", "projekt", "projet"}:
        return Section.PROJECTS
    known = _of_words(words) or _of_words(plain_heading(_HALVED.sub("", text.strip())))
    if _WEAK.fullmatch(words):
        return Section.SKILLS
    if known in _OF_WHO_LEARNS and _TAUGHT.search(words):
        known = Section.OTHER
    own = text.rstrip().endswith(":") and _MY_WAY.fullmatch(words)
    as_one = _AS_A_TRADE.fullmatch(words)
    trade = as_one and title_score(as_one["trade"] or as_one["work"]) > 0
    work = own or trade or (text.isupper() and names_work_of_a_trade(text))
    return known or (Section.EXPERIENCE if work else None)


@remembered(1_024)
def _of_words(words: str) -> Section | None:
    return _KNOWN.get(_squeezed(words)) or _of_clause(words) or _composed(words)


def _of_clause(words: str) -> Section | None:
    told = fold(words)
    known = (at for clause, at in _IN_A_CLAUSE.items() if clause.fullmatch(told))
    return next(reversed([*known]), None)


def begins_heading(text: str, below: str) -> bool:
    """
    Whether two lines in capitals are one heading: "SCHUL- UND" over "BERUFSBILDUNG".
    """
    capitals = text.isupper() and below.isupper()
    if not capitals or section_of_heading(text) is not None:
        return False
    return _of_words(plain_heading(f"{text} {below}")) is not None


def sections_named(text: str) -> frozenset[Section]:
    """
    All that a heading says stands under it: "Certifications & Skills".
    """
    parts = _JOINERS.split(fold(plain_heading(text)))
    return frozenset(s for p in parts if p and (s := _of_words(p)) is not None)


def words_known(text: str) -> Section | None:
    """
    The section that one word of a heading names ("Selected publications of 16").
    """
    words = fold(plain_heading(text)).split()
    if words[:1] and words[0] in _NOT:
        return None
    return next((_CORE_FOLDED[w] for w in words if w in _CORE_FOLDED), None)


def names_work_of_a_trade(text: str) -> bool:
    """
    Whether *text* says work in a trade that no list knows, as headings do: "Driving
    jobs", "EXPERIENCE IN CARE HOMES".
    """
    words = plain_heading(text).split()
    if not 1 < len(words) <= _MOST_WORDS_OF_A_TRADE:
        return False
    where = fold(words[0]) in WORK | {"work"} and fold(words[1]) in _WHERE
    return where or fold(words[-1]) in WORK


def is_everyday_heading(text: str) -> bool:
    """
    Whether the words of a heading are common words of running text, too.
    """
    return fold(plain_heading(text)) in _EVERYDAY_FOLDED


def is_subheading(text: str) -> bool:
    """
    Whether a line only names a part of an entry ("Responsibilities:").
    """
    words = plain_heading(text)
    duties = len(words.split()) in {2, 3} and fold(words.split()[-1]) in DUTIES
    return duties or _squeezed(words) in _KNOWN_SUB


def _composed(words: str) -> Section | None:
    """
    "Selected Work Experience" and "Skills & Awards" are put together from known words.
    """
    parts = [p for p in _JOINERS.split(fold(words)) if p]
    sections = [_KNOWN.get(_squeezed(p)) or _by_core_word(p) for p in parts]
    if len(parts) > 1 and is_career_break(parts[0]):
        sections[0] = Section.EXPERIENCE  # "Familienzeit und Ehrenamt"
    if sections and all(sections):
        held = Section.EXPERIENCE in sections and not _PROJECTS.search(parts[0])
        research = held and sections[0] is Section.PROJECTS  # "Research and work"
        return Section.EXPERIENCE if research else sections[0]
    if sections and sections[0] and all(_modifiers_only(p) for p in parts[1:]):
        return sections[0]
    return _by_core_word(fold(words))


def _modifiers_only(part: str) -> bool:
    return all(w in _MODIFIERS_FOLDED or w in _CORE_FOLDED for w in part.split())


def _by_core_word(part: str) -> Section | None:
    words = part.split()
    if len(words) == 1 and part.endswith("projekte"):
        return Section.PROJECTS
    cores = [w for w in words if w in _CORE_FOLDED]
    if not cores or len(words) > 4:
        return None
    if all(w in _CORE_FOLDED or w in _MODIFIERS_FOLDED for w in words):
        return _CORE_FOLDED[cores[-1]]
    german = _OF_SOME_KIND.fullmatch(part) is not None
    return Section.EXPERIENCE if german else None
