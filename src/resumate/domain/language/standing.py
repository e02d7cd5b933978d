"""
How far something is held: in full, or only begun, in part, as a learner, no longer.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass
from datetime import date

from resumate.domain.language.any_case import AnyCase
from resumate.domain.lexicon.months import MONTHS
from resumate.domain.lexicon.numerals import UNITS, UNITS_DE
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

NO_EXAM = r"ohne (?:abschluss|(?:abschluss|lehrabschluss)?prüfung|lap)"
"""How German says that a training was left without what ends it; in any case."""
GIVEN_UP = (
    r"(?:deferred|withdrew|discontinued|dropped (?:out|it|that|this)|(?:not|never)(?: yet)? (?:been )?(?:finished|completed|graduated)|did(?: not|n['’]t) (?:finish|complete|graduate|continue|go on|carry on)"
    r"|(?:first|second|third|1st|2nd|3rd) year only|(?:left|stopped) (?:after|before|without|early)|unfinished|given up|gave (?:it |that )?up|(?:no|without an?|ohne|kein(?:en)?) (?:degree|diploma|abschluss|diplom)\b(?! required)"
    rf"|{NO_EXAM}|abgebrochen|(?:nicht|nie) (?:abgeschlossen|bestanden|beendet)|inachevée?s?|abandonnée?s?|non (?:réussi|termin|achev|valid|obten)\w*"
    r"|incomplet[eoa]s?|trunc[oa]s?|inconclus[oa]s?|abandonad[oa]s?|(?:sin|no) (?:conclu|termina|finaliza|aproba)\w*)"
)
"""How studies are said to have ended without what they lead to; in any case."""
RUN_OUT = (
    r"(?:expired|lapsed|ran out|no longer valid|not renewed|let (?:it|them|mine) (?:lapse|run out|go)"
    r"|abgelaufen|erloschen|ausgelaufen|nicht (?:mehr )?(?:verlängert|erneuert|gültig)|périmée?|expirée?|caducad[oa])"
)
"""How a paper is said to be valid no longer; in any case."""
AWAITED = r"(?:pending|awaiting|applied for|beantragt)"
_COUNTS = (
    "one two three four five six seven eight eins zwei drei vier fünf sechs".split()
)
_FEW = r"(?:[1-9]|[ivx]{1,3}|one|two|three|four|five|eine?[smr]?|zwei|drei|vier|fünf)"
_OF = r"(?:(?:out )?of|von|der) (?:the )?"
_ALL = "|".join(rf"{n} {_OF}{n}\b" for n in (*_COUNTS, *"123456789"))
"""So many of as many are all of them."""
_MODULES = r"(?:modul(?:e[ns]?)?|modules?|units?|papers?|prüfungsteile?n?)"
_PASSED = r"(?:bestanden|abgeschlossen|absolviert|done|passed|completed?)"
UNDER_WAY = (
    r"(?:in (?:the )?process of|in progress|under ?way|enrolled|booked|angemeldet"
    rf"|(?!{_ALL}){_FEW} {_OF}(?:\d+|[a-zäöü]{{3,6}}) {_MODULES} {_PASSED}"
    rf"|(?:teile?|{_MODULES}) {_FEW}(?:(?:,| und| and| &| [+]) {_FEW})* "
    rf"{_PASSED})"
)
"""How something is said to be asked for, or begun; in any case."""
RENEWED = (
    r"(?<!not )(?<!not been )(?<!never )(?<!nicht )(?<!nie )"
    r"\b(?:re(?:newed|instated|validated)|verlängert|erneuert)\b"
)
"""How a paper is said to be held again, and not that it is not."""
_GOES_ON = rf"\b({GIVEN_UP}|{UNDER_WAY}|currently (?:doing|studying|taking|completing|undertaking)|working towards?|due to (?:finish|complete|end)|expected|ongoing|anticipated|candidate|present|current|since|started|pursuing|in training|laufend|vorauss\w*|vsl|angestrebt|seit|heute|studying|scheduled|to finish|läuft noch|begonnen|preparing|planned|in vorbereitung|geplant)\b"
_STUDIES = (
    r"\b(training to|pursuing|studying|currently|working (?:towards?|on|for)|student|expect|will|studiere|derzeit|enrolled|started"
    r"|in training|began|candidate|(?:am|are) (?:doing|taking|completing)|at the moment|in the middle of|under ?way|half-?way|studentin|neben (?:dem|meinem) studium|mache (?:ich )?(?:gerade|derzeit)|läuft|noch nicht|angehende[rnsm]?|auszubildende[rnm]?|ausbilden|besuche (?:ich )?(?:zurzeit |derzeit )?(?:die|das|eine?)|gehe (?:ich )?(?:zurzeit |derzeit )?(?:auf|in))\b"
)
_SOME = rf"(?:\d+|half|most|some|part|{'|'.join(n for n in UNITS if n != 'zero')})"
_EINIGE = rf"(?:\d+|die hälfte|einige|{'|'.join(n for n in UNITS_DE if n != 'null')})"
_SO_FAR = (
    r"\b(?:completed|finished|passed) (?:\w+ )?(?:year|term|semester) (?:\d|one|two|three)\b"
    r"|\b(?:completed|finished|passed) the (?:first|second|third) (?:year|term|semester|half) of\b"
    r"|\b(?:erste|zweite|dritte)[ns]? (?:jahr|lehrjahr|semester|hälfte) \w.*(?:abgeschlossen|bestanden|absolviert)\b"
    rf"|\b(?:completed|finished|passed|done) (?:\w+ )?{_SOME} (?:out )?of (?:the|its|my|\d|\w+ (?:courses?|modules?|papers?|exams?|units?|credits?))\b"
    rf"|\b{_EINIGE} (?:der|von|meiner) (?:\w+ ){{0,2}}\w+ (?:\w+ ){{0,3}}(?:abgeschlossen|bestanden|absolviert)\b"
)
"""Whoever has done a part of something owns that it is not done."""
_FINISHED = r"completed|finished|passed|earned|gained|obtained|graduated|abgeschlossen\w*|bestanden\w*|abgelegt|absolviert|erworben|beendet"
_STILL_HELD = regex(r"\b(current|present|since|seit|heute)\b", re.IGNORECASE)
_REGISTERED = regex(
    r"\b(registered|licen[cs]ed|certified|chartered|accredited|eingetragen|zugelassen)\b",
    re.IGNORECASE,
)
"""Of a course this says that it goes on; of a certificate, that it is valid."""
_NOT_WON = (
    r"\b(finalists?|short[- ]?list\w*|nominat\w*|nominee|runner[- ]up|honou?rable mention|finalist\w*|nominiert\w*"
    r"|(?:second|third|2nd|3rd) (?:place|prize)|[23]\. (?:platz|preis)|silver|bronze|silber\w*|zweite[nr]? (?:platz|preis)|dritte[nr]? (?:platz|preis))\b"
)
WON = AnyCase(
    r"\b(won|wins?|winners?|winning|(?:was|were) given|awarded|received|took home"
    r"|gewann\w*|gewonnen|gewinner\w*|preisträger\w*|erhielt\w*|erhalten|ausgezeichnet)\b"
)
"""What says that one has a prize."""
_LEARNS = r"\b(provisional|learner['’]?s?|trainee|interim|restricted|vorläufig\w*)\b"
_PART = r"\bpart[- ]qualified\b|\b(?:one|two|three|four|\d+) (?:out )?of (?:the )?(?:two|three|four|five|six|\d+) (?:papers?|exams?|modules?)\b|\b(part|teil|level|stage|stufe|module?|modul) (\d|[IVX]+|one|two|eins|zwei)\b|\b(candidate|basic|introductory|introduction|foundation|awareness|grundkurs|einführung\w*|basis\w*|grundkenntnisse)\b"


@dataclass(frozen=True, slots=True)
class Standing:
    """
    A way of holding something not in full.
    """

    told: AnyCase
    """How a line tells it."""
    more: AnyCase
    """What a sentence says that claims more than that,"""
    owned: AnyCase
    """and what it says that owns as much."""

    def denied_by(self, text: str) -> bool:
        """
        Whether the text of a sentence claims more than that.
        """
        return bool(self.more.search(text)) and not self.owned.search(text)


LAPSED = Standing(
    AnyCase(rf"\b{RUN_OUT}\b"),
    AnyCase(
        r"\b(hold|have|holding|valid|current|up to date|am|is|habe|besitze|gültig\w*|aktuell\w*|bin|ist)\b"
    ),
    AnyCase(
        rf"\b({RUN_OUT}|once|used to|former\w*|renew\w*|refresh\w*|until|no longer"
        r"|früher\w*|bis|erneuer\w*|verlänger\w*|auffrisch\w*|damals|had|held|hatte)\b"
    ),
)
LEARNS = Standing(
    AnyCase(_LEARNS),
    AnyCase(r"\b(full|unrestricted|clean|uneingeschränkt\w*|voll\w*)\b"),
    AnyCase(_LEARNS),
)
BEGUN = Standing(
    AnyCase(_GOES_ON),
    AnyCase(
        rf"\b({_FINISHED}|certified|hold|holding|besitze|i am an?|bin eine?|als)\b"
    ),
    AnyCase(
        rf"{_GOES_ON}|{_STUDIES}|{_SO_FAR}|\b(?:voraussichtlich\w*|expected|anticipated)\b"
    ),
)
IN_PART = Standing(
    AnyCase(_PART),
    AnyCase(
        r"\b(fully|full|completely|certified|chartered|charterholder|advanced|intermediate|vollständig|voll|aufbau\w*|fortgeschritten\w*)\b"
    ),
    AnyCase(_PART),
)
NOT_WON = Standing(
    AnyCase(_NOT_WON),
    AnyCase(
        r"\b(won|win|winner|named|awarded|received|became|crowned|chosen|voted|am|was|took|gewann\w*|gewonnen|gewählt|ausgezeichnet|preisträger\w*|wurde|bin)\b"
    ),
    AnyCase(_NOT_WON),
)
STANDINGS = (LAPSED, LEARNS, BEGUN, IN_PART, NOT_WON)
_STUDIED = frozenset({Section.CERTIFICATIONS, Section.EDUCATION})


_HAD_AGAIN = regex(
    rf"\b{RUN_OUT}\b.*{RENEWED}",
    re.IGNORECASE,
)
_DONE = regex(
    r"\b(?<!not )(?<!nicht )(completed|finished|graduated|passed|abgeschlossen|bestanden)\b[^,;]{0,15}\b(19|20)\d\d\b",
    re.IGNORECASE,
)
"""What is said to be done in a year was begun, but is no longer."""


_DATE = regex(
    r"(?<!\d)(?:(?P<month>\d{1,2})[./]|(?P<name>[^\W\d_]{3,9})\.? )?(?P<year>20\d\d)(?!\d)"
)


def is_to_come(text: str, today: date) -> bool:
    """
    Whether the text has a date that is later than the month of *today*.
    """
    return any(
        (int(found["year"]), _month(found)) > (today.year, today.month)
        for found in _DATE.finditer(text)
    )


def _month(found: re.Match[str]) -> int:
    """
    The month of a date; 0 where it names none, so that this year is not to come.
    """
    name = (found["name"] or "").lower()
    return int(found["month"]) if found["month"] else MONTHS.get(name, 0)


def standings(
    text: str, section: Section, today: date | None = None
) -> tuple[Standing, ...]:
    """
    How far an entry of that section says that something is held: by its words alone,
    without *today*.

    Only studies begin and go on, and "since 2019" says so of a course alone: of a
    certificate it says that it is valid.
    """
    goes_on = section is Section.EDUCATION and not _REGISTERED.search(text)
    told = text if goes_on else _STILL_HELD.sub("", text)
    found = [s for s in STANDINGS if s.told.search(told)]
    studies = section is Section.EDUCATION and BEGUN not in found
    if today and studies and is_to_come(text, today):
        found.append(BEGUN)
    if _HAD_AGAIN.search(told):
        found = [s for s in found if s is not LAPSED]
    if section not in _STUDIED or _DONE.search(told):
        found = [s for s in found if s is not BEGUN]
    return tuple(found)
