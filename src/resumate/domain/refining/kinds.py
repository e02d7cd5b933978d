"""
What people call a kind of thing that a resume has, and which of its lines are of it:
"my license" is what makes one a registered nurse.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import dataclass

from resumate.domain.language.tongues import tongue_alone
from resumate.domain.lexicon.driving import LICENCE
from resumate.domain.patterns import regex
from resumate.domain.planning.papers import tells_degree
from resumate.domain.refining.kind_lines import (
    STUDIED,
    Tells,
    called_master,
    certifies,
    has_number,
    is_award,
    is_event,
    is_hobby,
    is_internship,
    is_paper,
    is_spoken,
    is_study,
    is_training,
    is_unpaid,
    journeyed,
    masters_craft,
    names_licence,
    to_drive,
    under,
    was_apprenticed,
)
from resumate.domain.resume import ResumeContent, ResumeLine, Section


@dataclass(frozen=True, slots=True)
class Kind:
    """
    Things of one sort.
    """

    one: str
    """What one of them, or all together, is called: a pattern,"""
    several: str
    """and what several are."""
    named: str
    """Names that stand for one of them and no other."""
    tells: tuple[Tells, ...]
    """Which lines are of it; the later where the first find none."""


@dataclass(frozen=True, slots=True)
class Called:
    """
    What a topic says of a kind.
    """

    kind: Kind
    which: str = ""
    """What it says besides: "nursing" of "nursing license"; all of it if it is a name."""
    several: bool = False
    bare: bool = False
    """Whether nothing tells which one it is: "licence", but not "class B licence"."""


def called(topic: str) -> Called | None:
    """
    The kind that *topic* names; None for a thing that has a name of its own. A language
    is one of those that are spoken.
    """
    if tongue_alone(topic):
        return Called(_SPOKEN, which=topic)
    return next(
        (
            Called(kind, found["before"] or found["behind"] or found["name"] or "",
                   several=bool(found["several"]),
                   bare=not (found["before"] or found["behind"] or found["name"] or found.groupdict().get("cls")))
            for kind, pattern in _KINDS
            if (found := pattern.fullmatch(topic))
        ),
        None,
    )  # fmt: skip


def names_kind_alone(text: str) -> bool:
    """
    Whether *text* is the name of a kind, and does not tell which one is meant: "my
    award".
    """
    named = called(_ARTICLE.sub("", text.strip(" .!?\"'“”„")))
    return named is not None and named.bare


_ARTICLE = regex(
    r"^(?:(?:an?|the|my|some|ein\w{0,2}|de[rnm]|die|das|meine?[nmrs]?) )+",
    re.IGNORECASE,
)


def is_of(kind: Kind, content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* is of that *kind*.
    """
    return any(tells(content, line) for tells in kind.tells)


_SPOKEN = Kind(
    r"(?!)",
    r"(?:foreign |spoken )?languages?|(?:fremd)?sprachen|(?:fremd)?sprachkenntnisse",
    r"(?!)",
    (is_spoken,),
)
_ALL = (
    Kind(
        r"meister(?:prüfung|brief|titel|abschluss|schule)",
        r"(?!)",
        r"(?!)",
        (masters_craft, called_master),
    ),
    Kind(
        r"gesellen(?:prüfung|brief)",
        r"(?!)",
        r"(?!)",
        (journeyed,),
    ),
    Kind(
        rf"driv(?:ing|ers?|er['’]s) ?licen[cs]e|(?:pkw-?)?(?:{LICENCE}|fahrausweis)(?P<cls> (?:klasse|kat\w*\.?) \w+)?",
        rf"driv(?:ing|ers?|er['’]s) ?licen[cs]es|{LICENCE}e|fahrausweise|fahrerlaubnisse",
        r"(?!)",
        (to_drive,),
    ),
    Kind(
        r"(?:licen[cs]e|registration) (?:number|no)|(?:lizenz|zulassungs|registrierungs)nummer",
        r"(?!)",
        r"(?!)",
        (has_number,),
    ),
    Kind(
        r"licen[cs]e|licensure|permit|registration|lizenz|zulassung|berufserlaubnis|schein|ausweis",
        r"licen[cs]es|permits|registrations|lizenzen|zulassungen|scheine|ausweise",
        r"approbation|berufsurkunde",
        (names_licence,),
    ),
    Kind(
        r"certificate|certification|certs?|zertifikat|zertifizierung|nachweis",
        r"certificates|certifications|zertifikate|zertifizierungen|nachweise",
        r"(?:fach|sach)kunde",
        (certifies, is_paper),
    ),
    Kind(
        r"event|veranstaltung",
        r"events|veranstaltungen",
        r"(?!)",
        (is_event,),
    ),
    Kind(
        r"degree|diploma|(?:hochschul|studien|schul)?abschluss",
        r"degrees|diplomas|abschlüsse",
        r"bachelor|master|mba|phd|doctorate|diplom|magister|promotion|staatsexamen|abitur|matura|a-levels?|meister",
        (tells_degree, STUDIED),
    ),
    Kind(
        r"studies|studium",
        r"studiengänge",
        r"(?!)",
        (is_study,),
    ),
    Kind(
        r"(?:berufs)?ausbildung|(?:berufs)?lehre|umschulung|apprenticeship",
        r"(?:berufs)?ausbildungen|apprenticeships",
        r"(?!)",
        (was_apprenticed,),
    ),
    Kind(
        r"education|schooling|bildung|schulbildung|academic background",
        r"qualifications",
        r"(?!)",
        (STUDIED,),
    ),
    Kind(
        r"training|course|kurs|lehrgang|schulung|weiterbildung|fortbildung",
        r"trainings|courses|kurse|lehrgänge|schulungen|weiterbildungen|fortbildungen",
        r"(?!)",
        (is_training, certifies, is_paper, STUDIED),
    ),
    _SPOKEN,
    Kind(
        r"award|prize|scholarship|auszeichnung|ehrung|preis|stipendium",
        r"awards|prizes|scholarships|honou?rs|auszeichnungen|ehrungen|preise",
        r"(?!)",
        (is_award,),
    ),
    Kind(
        r"volunteer(?:ing)?|volunt(?:eer|ary) work|charity work|ehrenamt|ehrenamtliche\w* \w+",
        r"ehrenämter",
        r"(?!)",
        (is_unpaid,),
    ),
    Kind(
        r"intern(?:ship)?|placement|praktikum|famulatur",
        r"internships|placements|praktika|famulaturen",
        r"(?!)",
        (is_internship,),
    ),
    Kind(
        r"publication|publikation|veröffentlichung",
        r"publications|publikationen|veröffentlichungen",
        r"(?!)",
        (under(Section.PUBLICATIONS),),
    ),
    Kind(
        r"hobby",
        r"hobb(?:ie|y)s|interests|interessen|freizeit",
        r"(?!)",
        (is_hobby,),
    ),
)
_OF = r"(?: (?:als|zu[mr]|in|im|beim?|as|at|on|of|from|for|with|von|der|für|an?|the))*"
_JOINED = (
    r"(?<=[a-zäöüß]{3})(?=schein|ausweis|zertifikat|nachweis|abschl|studium|(?:aus|weiter|fort)bildung"
    r"|kurs|lehrgang|schulung|lizenz|erlaubnis|preis|praktik|diplom)"
)
"""Where a German compound names the kind last: "Gewerbeschein"."""
_KINDS = tuple(
    (
        kind,
        regex(
            rf"(?:(?P<before>\S.*?)(?:[ -]|{_JOINED}))?(?:{kind.one}|(?P<several>{kind.several}))"
            rf"(?:{_OF} (?P<behind>\S.*))?|(?P<name>(?:{kind.named})(?: .+)?)",
            re.IGNORECASE,
        ),
    )
    for kind in _ALL
)
