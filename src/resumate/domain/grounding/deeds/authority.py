"""
What only a line of its own can tell: a firm of one's own, people hired, clients won, a
programme founded, the whole of an employer run.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.deeds.untold_duties import HIRES
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.untold import kind, untold
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import NOT_YET
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_HAVE = r"(?:(?:have|had|also|personally|even|then|\w+ly) ){0,3}"
_WHOM = r"(?:clients?|customers?|accounts?|members?|donors?|sponsors?|subscribers?|tenants?)"
_HOUSE = (
    r"(?:company|business|firm|start-?up|office|shop|store|branch|restaurant|caf[eé]|bar|salon|studio|agency|practice|clinic|surgery|ward|department|school|nursery|kindergarten"
    r"|gallery|workshop|garage|bakery|charity|foundation|care home|nursing home|hotel|factory|warehouse|site|location|laboratory|lab|library|museum)"
)
_HOUSES = r"stores|shops|branches|sites|restaurants|hotels|schools|locations|outlets|clinics|surgeries|homes|centres|centers|nurseries|practices|warehouses|depots|plants|regions|countries"
_HAEUSER = r"filialen|standorte|häuser|hotels|restaurants|märkte|läden|kitas|schulen|praxen|werke|lager|baustellen"
_CLAIMED = (
    # A house that one opened or founded.
    kind(
        rf"I {_HAVE}(?:opened(?: up)?|founded|co-?founded|set up|started up|established) (?:an?|the|my|our|its|their|another|two|three|four|five|several)(?: own)? (?:[\w-]+ ){{0,3}}?{_HOUSE}(?:e?s)?(?! (?:every|each|in the|at \d|for the day|on)\b)(?! (?:\w+ )?(?:meetings?|day|party|club|garden|library|account|system|council|band|choir|visits?|website|page|newsletter|process|programme|program|team|floor))\b",
        r"\w*open(?:ed|ing|s)?|founde\w*|founding|co-?found\w*|owner|proprietor|self[- ]employ\w*|sole trader"
        rf"|(?:set up|setting up|establish\w*|start\w*|launch\w*|built|build|creat\w*) (?:up )?(?:(?!for\b|in\b|at\b|of\b)[\w-]+ ){{0,4}}{_HOUSE}s?",
    ),
    # A house that one owns.
    kind(
        rf"I (?:also |still |now )?(?:own|owned) (?:an?|the|my own|two|three) (?:[\w-]+ ){{0,2}}?{_HOUSE}",
        r"owne[rd]|owns?|owning|founde\w*|co-?found\w*|proprietor|self[- ]employ\w*|freelanc\w*|sole trader|partner|entrepreneur",
    ),
    # A team that one built up.
    kind(
        rf"I {_HAVE}(?:built(?: up)?|build(?: up)?|assembled|formed|put together|grew|grow|expanded|set up) (?:up )?(?:an?|the|my|our|its) (?:[\w-]+ ){{0,3}}?(?:team|department|staff|crew)\b",
        rf"{HIRES}|(?:built|build|form|found|set up|establish|creat|start|develop|expand|grew|grow)\w*\b.*\b(?:team|staff|department|unit|crew|people|section)",
    ),
    # A firm of one's own.
    kind(
        r"(?:run|ran|running|own|owned|founded|started|set up|built up|opened)\b(?: \w+){0,2} (?:my|our) own (?:\w+[ -]){0,2}"
        r"(?:business|company|firm|practice|agency|shop|studio|restaurant|cafe|salon|consultancy|workshop|start-?up)",
        r"self[- ]employ\w*|freelanc\w*|sole trader|owne[rd]|own|founde[rd]|co-?founde[rd]|proprietor|entrepreneur|independent|managing director|set up|started",
    ),
    # Whom one hired.
    kind(
        rf"I {_HAVE}(?:hired?|recruit(?:ed)?|dismiss(?:ed)?|fired?)\b(?! for\b)"
        r"|I\b[^.;:]{0,80}?(?:, |\band )(?:also |then )?(?:hired?|recruit(?:ed)?|dismiss(?:ed)?) (?:all|the|my|our|its|new|every|two|three|four|five|six|staff|people)",
        HIRES,
    ),
    # Whom one won.
    kind(
        rf"(?:I|and) {_HAVE}(?:brought in|won|acquired?|gained|attracted?|signed(?: up)?|landed|secured?|bring in|win|gain|recruit(?:ed)?) (?:\w+ ){{0,2}}new (?:[\w-]+ ){{0,2}}{_WHOM}"
        r"|neue (?:\w+ )?(?:kunden|mandanten|mitglieder|spender|sponsoren|abonnenten)\b[^.,;]{0,30}\b(?:gewonnen|geworben|akquiriert)|(?:gewinne|werbe|akquiriere|gewann|warb) (?:ich )?neue (?:\w+ )?(?:kunden|mandanten|mitglieder|spender|sponsoren|abonnenten)",
        r"new|acqui\w+|w[io]n\w*|gain\w*|brought in|attract\w*|sign\w*|grew|grow\w*|increas\w+|expand\w*|sales|sell\w*|sold|business development|recruit\w*|rais\w+|rose|leads?|prospect\w*|marketing|referr\w+|canvass\w*|fundrais\w*"
        r"|\w*neu\w*|\w*gewinn\w*|gew[ao]nn\w*|akqui\w*|\w*werb\w*|\w*vertrieb\w*|\w*verk[aä]uf\w*|\w*wachs\w*|\w*steiger\w*|\w*ausbau\w*|von \d+ auf \d+",
    ),
    # What one founded.
    kind(
        rf"I {_HAVE}(?:built|built up|created|founded|established|set up|started|launched)(?: up)?(?: and \w+)? (?:the|an?|our|my|its|their) (?:[\w-]+ ){{0,4}}(?:program(?:me)?|scheme|academy|department|curriculum)"
        r"|(?:programm|akademie|abteilung)\b[^.,;]{0,30}\b(?:aufgebaut|gegründet|ins Leben gerufen)",
        r"\w*program\w*|schemes?|academy|department|curricul\w+|set up|setting up|establish\w*|launch\w*|introduc\w+|creat\w+|develop\w*|design\w*|buil[dt]\w*|initiat\w*|start\w*|found\w*|brought in|pioneer\w*|implement\w*"
        r"|\w*aufbau\w*|aufgebaut|\w*gründ\w*|\w*führ\w*|entwick\w*|\w*konzept\w*|konzip\w*|erstell\w*|akademie|\w*abteilung\w*",
    ),
    # How many of them one runs.
    kind(
        rf"I {_HAVE}(?:run|ran|manage[d]?|oversee|oversaw|le[a]?d|look(?:ed)? after|head(?:ed)?|am responsible for|was responsible for) (?:several|multiple|various|many|numerous|a (?:number|handful|group|cluster|range) of) (?:[\w-]+ )?(?:{_HOUSES})",
        rf"\b(?:{_HOUSES})\b|\b(?:multi-?(?:site|store|unit|branch|location)|area|region\w*|cluster|group of|chain of)\b",
    ),
    kind(
        rf"(?:leite|leitete|führe|führte|verantworte|verantwortete|betreue|betreute) (?:ich )?(?:mehrere|verschiedene|viele|etliche|zahlreiche) (?:[a-zäöü]+e )?(?:{_HAEUSER})",
        rf"\b\w*(?:{_HAEUSER})\b|\b(?:gebiet|region|bezirk|gruppe)\w*",
    ),
    # What one had published.
    kind(
        rf"I {_HAVE}(?:published|co-?authored) (?:\w+ ){{0,3}}(?:papers?|articles?|studies|books?|chapters?)|(?:artikel|aufsätze?|studien?|beiträge?|bücher|buch)\b[^.,;]{{0,30}}\bveröffentlicht",
        r"publi\w*|papers?|articles?|journal\w*|\w*author\w*|proceedings|book\w*|chapters?|blog\w*|wrote|writ\w*|press|magazine\w*|newsletter\w*|\w*veröffentlich\w*|artikel\w*|autor\w*|\w*zeitschrift\w*|aufs[aä]tz\w*|beitr[aä]g\w*|\w*buch\w*|schrieb\w*|geschrieben|redaktion\w*|studien?",
    ),
)


def check_authority(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    A firm of one's own, people one hired, clients one won and what one founded must
    stand in the resume, in words of their own: whose they are tells none of it.
    """
    if not facts.lines or NOT_YET.search(text):
        return
    lines = [f.line for f in facts.lines if f.line.section is not Section.EDUCATION]
    told = [f"{line.section.value}: {line.text}" for line in lines]
    for claimed in untold(_CLAIMED, text, lambda one: one.is_told(told)):
        judgement.claims = True
        judgement.find_untold(claimed[0])


_RUNS = AnyCase(
    r"\b(?:run|runs|ran|running|manage[ds]?|managing|head(?:ed)?|heading|lead|led|leading|own(?:ed)?|in charge of|leite[nt]?|leitete|führ(?:e|te)|geleitet|geführt)\s+(?:up )?(?:the |das |die |den )?$"
)
_ALL_OF_IT = regex(
    r"(?=\s*(?:[,.;:!?]|$)|\s+(?:and (?:its|all its)|day|und (?:sein|ihr)|with (?:\w+ )?staff|single|as (?:a|its|the)|has|have|since|for \w+ years|seit|mit)\b|\s+in [A-ZÄÖÜ][\w-]+(?=\s*(?:[,.;:!?]|$)))"
)
_HEADS_IT = AnyCase(
    r"(?:manag(?:er|ing|eress)|director|owner|principal|proprietor|founder|partner|president|chief|head ?(?:teacher|master|mistress)|landlord|dean|warden|superintendent|supervisor|in charge|\bhead of\b|\blead\b|leader|foreman|captain|\bc[eofti]o\b|coordinator|leiter|leitung|führ|inhaber|chef|direktor|rektor|vorst(?:and|eher)|meister|vertret)"
)
_TELLS_IT = AnyCase(
    r"\b(?:run|ran|manag\w+|l[ea]+d|head(?:ed)?|in charge of|responsible for|leit\w+|führ\w+|verantwort\w*)\b(?: [\w'’-]+){0,3} (?:practice|branch|shop|store|restaurant|hotel|office|clinic|school|centre|center|library|company|business|firm|home|kitchen|farm|site|filiale|praxis|betrieb|laden|haus|firma|standort|schule)\b"
)


_NOT_THE_HEAD = AnyCase(
    r"\b(?:assistant|deputy|vice|under|second|trainee|junior|stell?v\w*|\w*assisten\w*|vize\w*)\b"
)
"""Whose title is of one who helps the head, or stands in."""
_FOR_A_TIME = AnyCase(
    r"\b(?:when|while|whenever|absen\w*|deput\w*|interim|acting|stood in|stand in|cover\w*|wenn|während|solange|vertret\w*|kommissarisch|together|jointly|gemeinsam)\b"
)
_OF_A_PART = regex(
    r"\b(?:team|gruppen?|schicht|abteilungs?|bereichs?|projekt|stations|posten)-?(?:leit|führ|verantwort|chef|meister)\w*",
    re.IGNORECASE,
)
"""A German title of who led a part of the employer."""
_FOUNDED = AnyCase(
    r"\b(?:(?:co-?)?founded|set up|established|launched)\s+(?:the |our )?$"
)
_GEGRUENDET = AnyCase(r"[^.,;]{0,20}\b(?:(?:mit)?gegründet|ins Leben gerufen)\b")
_FOUNDS = AnyCase(
    r"(?:\b\w*found(?:ed|er|ing)|owner|proprietor|self-?employed|partner|set up|establish|launch|start(?:ed|-?up)|\w*gründ|inhaber|selbst(?:st)?ändig|aufbau|aufgebaut)"
)


def check_employers_led(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    Who runs the whole of an employer, or founded it, has a title of doing so, or a line
    that tells it.
    """
    if not facts.lines or NOT_YET.search(text) or not _FIRST.search(text):
        return
    stands_in = _FOR_A_TIME.search(text) is not None
    for name, ids in facts.employers.find(text):
        lines = [f.line.text for f in facts.lines if f.line.role in ids]
        titles = [
            _OF_A_PART.sub("", r.title)
            for r in facts.content.roles
            if r.id in ids and (stands_in or not _NOT_THE_HEAD.search(r.title))
        ]
        runs = _RUNS.search(text, 0, name.start())
        led = any(map(_HEADS_IT.search, titles)) or any(map(_TELLS_IT.search, lines))
        if runs and _ALL_OF_IT.match(text, name.end()) and not led:
            span = text[runs.start() : name.end()]
            _find(judgement, span, "The resume does not say that you led all of it.")
        founds = _FOUNDED.search(text, 0, name.start())
        after = _GEGRUENDET.match(text, name.end())
        if (founds or after) and not any(map(_FOUNDS.search, [*lines, *titles])):
            start, stop = (founds or name).start(), (after or name).end()
            message = "The resume does not say that you founded it."
            _find(judgement, text[start:stop], message)


def _find(judgement: Judgement, span: str, message: str) -> None:
    judgement.claims = True
    judgement.find(FindingCode.SCOPE_INFLATED, span, message)


_FIRST = regex(r"\b(?:I|me|my|ich|mich|mir|mein\w*)\b", re.IGNORECASE)
