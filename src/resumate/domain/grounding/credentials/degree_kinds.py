"""
Which kind of degree a text names, and which lines are of one.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.pattern import Pattern, Patterns
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_OF_MICROSOFT = (
    r"(?:Office|Excel|Word|Power|Outlook|Access|Project(?! Manage)|Teams|SQL|Dynamics|Windows|Visio"
    r"|SharePoint|Exchange|Azure)"
)
"""With "MS" before it, no degree: what one firm sells."""
_TAUGHT = r"(?! (?:\w+ )?(?:class|exam|result|paper|entr|student|pupil|group|lesson|set\b|sets\b|course|syllab|cohort|candidate|teach|level\b|grades?\b(?! (?:were|are|of)\b)|standard|marking))"
"""What of it others sit or are taught, and nobody holds: "A-level classes"."""
_DEGREES = {
    "medicine": r"(?-i:MD\b|M\.D\.)|medical degree|doctor of medicine|medical doctor",
    "doctorate": r"doctorate|pharm\.?d|ed\.?d\b|dnp\b|ph\.?\s?d\.?|doctoral degree|dphil|promotion (?:in\b|zum|zur)|dr\. ?(?:-?ing|rer|phil|med|jur|iur|theol)\b|dr\.-ing|doktor(titel|grad)?\b|promovier\w+|doctor of",
    "master": r"master['’]?s?\b(?! (electrician|data|plan|plumber|carpenter|class|licen|craft|thes))|m\.? ?sc\.?\b|(?-i:M\.S\.|MS(?= (?!" + _OF_MICROSOFT + r")[A-Z]\w| in\b)|M\.F\.A\.|M\.Arch\.|M\.Ed\.|M\.E\.|M\.?Tech\b\.?|M(?:FA|Phys|Chem|Math|Res|Pharm|Arch|SW|FA)\b|LL\.?M\b)|m\.? ?a\.(?!\w)|\bma\b"
    r"(?= in| \(| [A-Z])|(?-i:(?:^|(?<=\| ))M[AS](?=, [A-Z]))|mba\b|m\.?eng\.?\b|mphil|m\.?ed\b|masterabschluss|masterstudium|masterarbeit\b|magister|magistra\b|(?-i:Mag\.)",
    "bachelor": r"bachelor\w*['’]?s?\b|b\.? ?sc\.?\b|(?-i:B\.S\.|BS(?= [A-Z]\w| in\b)|B\.F\.A\.|B\.Ed\.|B\.E\.|B\.Com\b\.?|B\.Tech\.?|B(?:FA|Com|Ed|Arch|Tech|N)\b|LL\.?B\b)|b\.? ?a\.(?!\w)|\bba\b(?= in| \(| [A-Z])|(?-i:(?:^|(?<=\| ))B[AS](?=, [A-Z]))|b\.?eng\.?\b|undergraduate degree|bba\b",
    "postgraduate": r"pg ?(?:ce|cert|dip)\b|postgraduate (?:certificate|diploma)|qts\b|qualified teacher status",
    "associate": r"associate['’]?s? (degree|of)|foundation degree|(?-i:A\.?A\.?S\b|A\.A\.|A\.S\.(?= ))",
    "diploma": r"diploma\b|diplom(?!a)\w*|dipl\.|staatsexamen",
    "upper school": rf"a[- ]levels?\b(?! \d\b){_TAUGHT}|abitur|matura\b|(?:allgemeine )?hochschulreife",
    "vocational school": r"fachabitur|fachhochschulreife",
    "school": r"(?:finished|completed|left|graduated from|my) high school(?!['’]s| teach| stud| pupil)|high school (?:diploma|graduat|certificate|leaving|equivalency)|gcses?\b" + _TAUGHT + r"|secondary school|realschul\w+|mittlere reife",
    "study": r"studiert\b|studierte\b|(?:ein|mein|das|dem|meinem|einem) (?:\w+ )?studium\b|\w+studium\b",
    "degree": r"(?:first|my|a|an|university)[- ](?:[\w-]+ ){0,2}degree\b(?! (?:subjects?|course|program|project))"
    r"|graduated(?= in (?!\d|early|late|mid|the|my|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december)[a-z]+)"
    r"|(?<=\ban )(?!recent|new|fresh|proud|school|college|high|honours)[a-z]+ graduate\b(?! (?:school|student|studies|trainee|scheme|program))|(?<=\ba )(?!recent|new|fresh|proud|school|college|high|honours)[a-z]+ graduate\b(?! (?:school|student|studies|trainee|scheme|program))|graduate(?= of (?-i:[a-z]))(?! of (?:the|a|an|my|this)\b)",
    "graduation": r"graduated\b(?= (?:from|at|in (?:\d|early|late|mid|the|my|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december)|with|last|this)\b)|(?:university|college|[a-z]+ science) graduate\b(?! (?:school|student|studies))|graduate(?= of (?:the )?(?-i:[A-Z]))|absolvent(?:in)?\b(?= der (?:uni|hoch|fach|tech|\w+ uni))",
    "apprenticeship": r"(completed|finished|did|abgeschlossen\w*) .{0,30}(apprenticeship|ausbildung)",
}  # fmt: skip
_STUDIED = Pattern(
    r"universit(?!äts-?(?:kli|spi|med|kra))|hochschule(?!.?reife)|\b(uni|fh|th|tu|college)\b|bachelor|master|magister|diplom(?!a)|promotion|studium|studien|\b[BM]\.? ?(A|Sc|Eng|Ed)\b",
    re.IGNORECASE,
)
PATTERNS = Patterns(
    (k, Pattern(rf"(?<![\w])(?:{v})", re.IGNORECASE)) for k, v in _DEGREES.items()
)


def names_degree(text: str) -> bool:
    """
    Whether the text names a degree of any kind.
    """
    return any(pattern.search(text) for pattern in PATTERNS.values())


@remembered(1_024)
def is_of(facts: LineFacts, degree: str) -> bool:
    """
    Whether the line tells of such a degree.
    """
    if degree == "degree":
        return _is_degree(facts)
    if degree == "graduation":
        school = _is_of_school(facts) and not _SCHOOL.search(facts.line.text)
        return facts.line.section is Section.EDUCATION and not school
    if degree == "study":
        return _STUDIED.search(facts.line.text) is not None
    if degree == "apprenticeship":
        return _APPRENTICED.search(facts.line.text) is not None
    enough = _SCHOOLS[_SCHOOLS.index(degree) :] if degree in _SCHOOLS else (degree,)
    return any(PATTERNS[d].search(facts.line.text) for d in enough)


_SCHOOLS = ("school", "vocational school", "upper school")
"""Each is more than the one before."""
_APPRENTICED = regex(r"apprentic|ausbildung", re.IGNORECASE)


def _is_degree(facts: LineFacts) -> bool:
    """
    Whether the line is of a degree, and not of a certificate or a diploma of a college.
    """
    studied = _STUDIED.search(facts.line.text)
    below = PATTERNS["diploma"].search(facts.line.text) or _is_of_school(facts)
    return facts.line.section is Section.EDUCATION and bool(
        (studied and not below) or _is_of_university(facts)
    )


def _is_of_school(facts: LineFacts) -> bool:
    """
    Whether the line is of what one learns before a degree, at a college, too: A-levels.
    """
    text = facts.line.text
    below = _BELOW.search(text) or any(PATTERNS[d].search(text) for d in _SCHOOLS)
    return bool(below) and not _is_of_university(facts)


_BELOW = regex(
    r"\b(?:BTEC|NVQ|SVQ|T[- ]levels?|Leaving Cert\w*|Highers?|Level [1-3]|Certificate (?:I|II|III|IV)|Year 1[0-3])\b"
)
_SCHOOL = regex(r"[Ss]chool|[Cc]ollege|[Gg]ymnasium|schule\b")


def _is_of_university(facts: LineFacts) -> bool:
    return any(PATTERNS[d].search(facts.line.text) for d in _OF_UNIVERSITIES)


_OF_UNIVERSITIES = ("medicine", "doctorate", "master", "bachelor", "associate")
