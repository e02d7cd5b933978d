"""
Degrees and honours that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from typing import NamedTuple

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import begun, owns_begun
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.words import Word, meaning, words
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

_DEGREES = {
    "medicine": r"(?-i:MD\b|M\.D\.)|medical degree|doctor of medicine|medical doctor",
    "doctorate": r"doctorate|pharm\.?d|ed\.?d\b|dnp\b|ph\.?\s?d\.?|doctorate|doctoral degree|dphil|promotion (?:in\b|zum|zur)|dr\. ?(?:-?ing|rer|phil|med|jur|iur|theol)\b|dr\.-ing|doktor(titel|grad)?\b|promovier\w+|doctor of",
    "master": r"master['’]?s?\b(?! (electrician|data|plan|plumber|carpenter|class|licen|craft|thes))|m\.? ?sc\.?\b|(?-i:M\.S\.|MS(?= [A-Z]\w| in\b)|M\.F\.A\.|M\.Arch\.|M\.Ed\.|M(?:FA|Phys|Chem|Math|Res|Pharm|Arch|SW|FA)\b|LL\.?M\b)|m\.? ?a\.(?!\w)|\bma\b"
    r"(?= in| \(| [A-Z])|mba\b|m\.?eng\.?\b|mphil|m\.?ed\b|masterabschluss|masterstudium|magister",
    "bachelor": r"bachelor\w*['’]?s?\b|b\.? ?sc\.?\b|(?-i:B\.S\.|BS(?= [A-Z]\w| in\b)|B\.F\.A\.|B\.Ed\.|B\.Tech\.?|B(?:FA|Com|Ed|Arch|Tech|N)\b|LL\.?B\b)|b\.? ?a\.(?!\w)|\bba\b(?= in| \(| [A-Z])|b\.?eng\.?\b|undergraduate degree|bba\b",
    "postgraduate": r"pg ?(?:ce|cert|dip)\b|postgraduate (?:certificate|diploma)|qts\b|qualified teacher status",
    "associate": r"associate['’]?s? (degree|of)|foundation degree|(?-i:A\.?A\.?S\b|A\.A\.|A\.S\.(?= ))",
    "diploma": r"diploma\b|diplom(?!a)\w*|dipl\.|staatsexamen",
    "upper school": r"a[- ]levels?\b(?! \d\b)|abitur|matura\b|(?:allgemeine )?hochschulreife",
    "vocational school": r"fachabitur|fachhochschulreife",
    "school": r"(?:finished|completed|left|graduated from|my) high school(?!['’]s| teach| stud| pupil)|high school (?:diploma|graduat|certificate|leaving|equivalency)|gcses?|secondary school|realschul\w+|mittlere reife",
    "study": r"studiert\b|studierte\b|(?:ein|mein|das|dem|meinem|einem) (?:\w+ )?studium\b|\w+studium\b",
    "degree": r"(?:first|my|a|an|university)[- ](?:[\w-]+ ){0,2}degree\b(?! (?:subjects?|course|program|project))",
    "graduation": r"graduated\b(?= (?:from|at|in|with|last|this)\b)|(?:university|college|[a-z]+ science) graduate\b(?! (?:school|student|studies))|graduate(?= of)|absolvent(?:in)?\b(?= der (?:uni|hoch|fach|tech|\w+ uni))",
    "apprenticeship": r"(completed|finished|did|abgeschlossen\w*) .{0,30}(apprenticeship|ausbildung)",
}  # fmt: skip
_STUDIED = Pattern(
    r"universit|hochschule(?!.?reife)|\b(uni|fh|th|tu|college)\b|bachelor|master|magister|diplom(?!a)|promotion|studium|studien|\b[BM]\.? ?(A|Sc|Eng|Ed)\b",
    re.IGNORECASE,
)
_PATTERNS = {
    k: Pattern(rf"(?<![\w])(?:{v})", re.IGNORECASE) for k, v in _DEGREES.items()
}
HOLDS = AnyCase(
    r"\b(i|my|ich|meine?n?|with|mit|have|hold|earned|completed|holding|as a)\b",
)
OTHERS = AnyCase(
    r"(supervis\w+|teach\w*|taught|students?|theses|thesis|betreu\w+|candidates|mentor\w*)",
)
LITTLE = 2.0
"""The weight of words beside a degree or a language that say no more of it."""
_IN_WORDS = regex(r"(schein|lizenz|zertifikat|patent|brief)e?s?$")
"""How German names of certificates end: they are more than a degree."""


class _Honour(NamedTuple):
    """
    What a letter may call an honour, and what lines that have it do.
    """

    said: AnyCase
    held: AnyCase

    @staticmethod
    def of(said: str, held: str) -> "_Honour":
        return _Honour(AnyCase(said), AnyCase(held))


_FIRST = (
    r"first[- ]class|\b1st\b|starred first|[,(] ?first\b(?! aid)|\bfirst (hono|\(hons)"
)
_UPPER = r"upper second|\b2[:.]1\b|\b2\.i\b"
_LOWER = r"lower second|\b2[:.]2\b"
_LATIN = r"cum laude"
_GRADED = r"(?:\bmit (?:der (?:gesamt)?note )?[„\"»“]?|\b\w*note [„\"»“]?|\bprädikat [„\"»“]?)"
_HONOURS = (
    _Honour.of(
        r"\bfirst[- ]class (degree|hono\w+)|\b(an?|my) first (in|from)\b", _FIRST
    ),
    _Honour.of(r"\b(upper second|2:1|(?<=a )2\.1)\b", _UPPER),
    _Honour.of(r"\b(lower second|2:2|(?<=a )2\.2)\b", _LOWER),
    _Honour.of(r"\bsumma cum laude\b", "summa cum laude"),
    _Honour.of(r"\bmagna cum laude\b", "magna cum laude"),
    _Honour.of(r"(?<!magna )(?<!summa )\bcum laude\b", _LATIN),
    _Honour.of(
        r"\b(with|mit) (a )?(distinction|auszeichnung)\b",
        "distinction|auszeichnung|summa|mit 1,0",
    ),
    _Honour.of(r"\bvaledictorian\b", "valedictorian"),
    _Honour.of(
        r"\b(named|voted|elected|chosen|crowned|awarded|honou?red as) (the )?([\w'’-]+ ){1,4}of the (year|month|quarter|season)\b"
        r"|\b\w+ des (jahres|monats)\b",
        r"of the (year|month|quarter|season)|des (jahres|monats)|award|prize|preis|auszeichnung",
    ),
    _Honour.of(
        r"(?<!class )(?<!second )(?<!second-class )\b(with|in) (\w+ )?honou?rs\b",
        rf"\bhon(our|or)?s?\b|distinction|merit|{_LATIN}|{_FIRST}|{_UPPER}|{_LOWER}",
    ),
    *(
        _Honour.of(rf"{_GRADED}{grade}\b", rf"{_GRADED}{grade}\b")
        for grade in ("sehr gut", "gut", "befriedigend", "ausreichend")
    ),
)


def check_degrees(claim: Claim) -> None:
    """
    Degrees must be the resume's, in that field, and completed.
    """
    found = {
        degree: match
        for degree, pattern in _PATTERNS.items()
        if (match := pattern.search(claim.text, claim.clause.start, claim.clause.end))
    }
    for degree, match in found.items():
        if not (claim.clause.own or HOLDS.search(claim.piece)):
            continue
        if any(match.start() <= start < match.end() for start in claim.masked):
            continue
        if OTHERS.match(claim.text[match.end() :].lstrip()):
            continue
        if degree == "degree" and any(
            w.start in claim.masked for w in claim.clause.words
        ):
            continue
        _judge_degree(claim, degree, match, alone=len(found) == 1)


def _judge_degree(
    claim: Claim, degree: str, match: re.Match[str], *, alone: bool
) -> None:
    holders = [f for f in claim.facts.lines if _is_of(f, degree)]
    studying = owns_begun(claim)
    finished = [f for f in holders if studying or not begun(f.line, claim)]
    if match[0].upper() == "MBA":
        finished = [f for f in finished if _MBA.search(f.line.text)]
    field = _field(claim, match)
    good = [f for f in finished if _covers(f, field, claim.facts)]
    school = _elsewhere(claim, match, good) if good and alone else None
    if school is not None:
        claim.judgement.find(
            FindingCode.CREDENTIAL_UNSUPPORTED,
            school,
            f"The resume says: {good[0].line.text}.",
        )
    if good:
        claim.judgement.rest_on([good[0].line.id], 1.5)
        for word in field:
            claim.mask(word.start, word.end)
        if sum(w.weight for w in claim.content) <= LITTLE:
            listed = _LISTED.search(claim.text, match.end(), claim.clause.end)
            for word in claim.content:
                within = listed is None or word.start < listed.start()
                if within and not _IN_WORDS.search(word.text):
                    claim.mask(word.start, word.end)
        return
    span = claim.text[match.start() : max([match.end(), *(w.end for w in field)])]
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        span,
        _degree_message(claim, holders, finished),
    )
    for word in field:
        claim.mask(word.start, word.end)


_MBA = AnyCase(r"\bMBA\b|business administration|betriebswirt")
_LISTED = regex(r"(?:,|\s(?:and|und)) (?:an?|eine?n?|de[nmr]|die|das|my|mein\w*) ")
"""Where the next of several things begins that are held beside a degree."""


def _is_of(facts: LineFacts, degree: str) -> bool:
    """
    Whether the line tells of such a degree.
    """
    if degree == "degree":
        return _is_degree(facts)
    if degree == "graduation":
        return facts.line.section is Section.EDUCATION
    if degree == "study":
        return _STUDIED.search(facts.line.text) is not None
    if degree == "apprenticeship":
        return _APPRENTICED.search(facts.line.text) is not None
    enough = _SCHOOLS[_SCHOOLS.index(degree) :] if degree in _SCHOOLS else (degree,)
    return any(_PATTERNS[d].search(facts.line.text) for d in enough)


_SCHOOLS = ("school", "vocational school", "upper school")
"""Each is more than the one before."""


_APPRENTICED = regex(r"apprentic|ausbildung", re.IGNORECASE)


def _is_degree(facts: LineFacts) -> bool:
    """
    Whether the line is of a degree, and not of a certificate or a diploma of a college.
    """
    studied = _STUDIED.search(facts.line.text)
    return facts.line.section is Section.EDUCATION and bool(
        (studied and not _PATTERNS["diploma"].search(facts.line.text))
        or any(_PATTERNS[d].search(facts.line.text) for d in _OF_UNIVERSITIES)
    )


_OF_UNIVERSITIES = ("medicine", "doctorate", "master", "bachelor", "associate")


def _degree_message(
    claim: Claim, holders: list[LineFacts], finished: list[LineFacts]
) -> str:
    if holders and not finished:
        return f"The resume does not say that it is completed: {holders[0].line.text}"
    degrees = [
        f.line.text for f in claim.facts.lines if f.line.section is Section.EDUCATION
    ]
    return (
        "The resume has no such degree. It has: "
        + ("; ".join(degrees[:3]) or "none")
        + "."
    )


_FIELD = regex(
    r"(?:\s+(?P<work>thes[ie]s|dissertation|work|research|project|studies|years|arbeit)|\s+(?:degree|of (?:Science|Arts|Engineering|Business Administration|Education)|diploma|studium"
    r"|abschluss|program(?:me)?|course))*\s*(?:,|\s)?(?P<of>\s?(?:(?:is|was|ist|war) )?(?:in|of|als|der|in der|im Fach|im)\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
_FIELD_ENDS = regex(
    r"(?:\s|^)(?:from|at|with|and|an|bei|in 20\d\d|in 19\d\d|by|from the|dealt|on|which|mit|und|habe|I|we|my|"
    r"taught|gave|has|have|is|was|for|while|as|prepared|completed|after|finished|gained|earned|behind|wurde|schloss|abgeschlossen|läuft|beende|schließe|endet|dauert|habe|hatte|ich|begann|absolvierte)\b|[,.;:()]|\s\d"
)


def _field(claim: Claim, match: re.Match[str]) -> list[Word]:
    """
    The words that say what the degree is in; of a thesis, its subject says no more.
    """
    rest = claim.text[match.end() : claim.clause.end]
    named = _FIELD.match(rest)
    begin = match.end() + (named.end() if named else 0)
    claim.mask(match.start(), begin)
    if named and (named["work"] or "," in named[0]) and not named["of"]:
        return []
    stop = _FIELD_ENDS.search(claim.text[begin : claim.clause.end])
    end = begin + stop.start() if stop else claim.clause.end
    return [
        w
        for w in claim.content
        if begin <= w.start < end and not _is_employer_word(claim, w)
    ]


_SCHOOL = regex(
    r"\b(?:from|at|von der|an der)\s+(?:the\s+)?(?P<name>(?:[A-ZÄÖÜ][\w'’-]+|of|the)(?:\s(?:[A-ZÄÖÜ][\w'’-]+|of|the|für|and))*)"
)


def _elsewhere(claim: Claim, match: re.Match[str], good: list[LineFacts]) -> str | None:
    """
    The school named for the degree, where the resume has it for other studies only.
    """
    rest = re.split(r",|\b(?:and|und)\b", claim.text[match.end() : claim.clause.end])[0]
    for school in _SCHOOL.finditer(rest):
        named = {w.lower for w in words(school["name"], "en") if w.capitalised}
        telling = {w for w in named if w not in _NO_NAMES}
        of = [
            f
            for f in claim.facts.lines
            if f.line.section is Section.EDUCATION
            and telling
            and telling <= {w.lower for w in f.words}
        ]
        if of and not any(f in good for f in of):
            return school["name"]
    return None


_NO_NAMES = frozenset("university college school institute technical state".split())


def _is_employer_word(claim: Claim, word: Word) -> bool:
    return word.start in claim.masked


def _covers(facts: LineFacts, field: list[Word], resume: Facts) -> bool:
    if not field:
        return True
    role = facts.line.role
    keys = set(facts.keys)
    for other in resume.lines:
        if role is not None and other.line.role == role:
            keys |= other.keys
    hit = sum(bool(_parts(w) & keys) or _prefixed(w, keys) for w in field)
    return hit >= 0.6 * len(field)


def _parts(word: Word) -> frozenset[str]:
    """
    The keys of a word, or of each word where two were read as one ("work with").
    """
    return word.keys.union(*(meaning(part, "en")[0] for part in word.text.split()))


def _prefixed(word: Word, keys: set[str]) -> bool:
    return any(k[:6] == word.lower[:6] for k in keys if len(k) >= 6)  # noqa: PLR2004


def check_honours(claim: Claim) -> None:
    """
    An honour must be one that a line gives, under whichever of its names.
    """
    for names in _HONOURS:
        said = names.said.search(claim.piece)
        if said is None:
            continue
        if not any(names.held.search(f.line.text) for f in claim.facts.lines):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                said[0],
                "The resume does not give this honour.",
            )
        claim.mask(claim.clause.start + said.start(), claim.clause.start + said.end())
