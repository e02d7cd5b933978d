"""
Honours that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Patterns
from resumate.domain.language.standing import NOT_WON, WON
from resumate.domain.language.words import is_function, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.resume import Section

_FIRST = r"first[- ]class|\b1st\b|starred first|[,(] ?first(?=\s*(?:$|[,;)(/]|class\b|hono))|\bfirst (hono|\(hons)"
_SECOND = r"second[- ]class(?: \(?hono\w+\.?\)?| degree)?"
_UPPER = rf"upper[- ]second|\b2[:.]1\b|\b2\.i\b|{_SECOND}[ ,(/-]*upper"
_LOWER = rf"lower[- ]second|\b2[:.]2\b|{_SECOND}[ ,(/-]*lower"
_LATIN = r"cum laude"
_GRADED = r"(?:\bmit (?:der (?:gesamt)?note )?[„\"»“]?|\b\w*note:? [„\"»“]?|\bprädikat [„\"»“]?)"
_NO_GRADE = r"(?! (?:\d|halb|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zig|\w*hundert|[\w-]*(?:erfahrung|zeit|geduld|platz|abstand|vorlauf)))"
"""What follows where the word only says how much: "mit gut zehn Jahren"."""
_OF_THE_YEAR = r"(?!(?:ende|mitte|anfang|beginn|laufe?|verlaufe?|rest|hälfte|drittel|viertel|quartal|wende)\b)\w+ des (?:jahres|monats)"
"""An honour of that name, and not when it was: "am Ende des Jahres"."""
_MARK = r"\b(?:\w*note|\w*schnitt|abschluss)(?: von|:| war)?,? ?"
_MARKS = {
    "sehr gut": "1,[0-5]",
    "gut": "1,[6-9]|2,[0-5]",
    "befriedigend": "2,[6-9]|3,[0-5]",
    "ausreichend": "3,[6-9]|4,0",
}
"""The grades of a German degree, and the marks that each stands for."""
_HONOURS = Patterns(
    (AnyCase(held), AnyCase(said))
    for said, held in (
        (
            r"\bfirst[- ]class (?:\w+ )?(degree|hono\w+|[bm]\.?(sc|a|eng|ed|phil|phys|chem|math|mus|res)\b|ll\.?[bm]\b|bachelor|master)|\b(an?|my) first (in|from)\b|\b1st\b(?=\s*[.,;)]|$| in\b)",
            _FIRST,
        ),
        (r"\b(upper second|2:1|(?<=a )2\.1)\b", _UPPER),
        (r"\b(lower second|2:2|(?<=a )2\.2)\b", _LOWER),
        (r"\bsumma cum laude\b", "summa cum laude"),
        (r"\bmagna cum laude\b", "magna cum laude"),
        (r"(?<!magna )(?<!summa )\bcum laude\b", _LATIN),
        (
            r"\b(with|mit) (a )?(distinction|auszeichnung)\b",
            "distinction|auszeichnung|summa|mit 1,0",
        ),
        (r"\bvaledictorian\b", "valedictorian"),
        (
            r"\bmit (?:ausgezeichnetem|sehr gutem) erfolg\b",
            r"\b(?:ausgezeichnete[mr]|sehr gute[mr]) erfolg\b|auszeichnung|summa",
        ),
        (
            rf"\b(?:(named|voted|elected|chosen|crowned|awarded|honou?red as) (the )?([\w'’-]+ ){{1,4}}of the (year|month|quarter|season)|{_OF_THE_YEAR})\b",
            rf"of the (year|month|quarter|season)|\b{_OF_THE_YEAR}\b|award|prize|preis|auszeichnung",
        ),
        (
            r"(?<!class )(?<!second )(?<!second-class )\b(with|in) (\w+ )?honou?rs\b",
            rf"\bhon(our|or)?s?\b|distinction|merit|{_LATIN}|{_FIRST}|{_UPPER}|{_LOWER}",
        ),
        *(
            (
                rf"{_GRADED}{grade}\b{_NO_GRADE}",
                rf"(?:{_GRADED}|\babschluss: ){grade}\b|{_MARK}(?:{mark})\b",
            )
            for grade, mark in _MARKS.items()
        ),
    )
)
"""What lines that have an honour call it, and what a letter does."""


_ONLY = AnyCase(
    r"\b(?:short-?listed|nominated|finalist|nominee|runner-up|nominiert|finalistin)(?: (?:for|in|at|as|of|für|beim?|als))?:? (?:the |den |die |das )?(?P<what>[^,.;:()\d]{4,})"
)


def check_won(claim: Claim) -> None:
    """
    What a line says that one was only nominated for was not won.
    """
    if not WON.search(claim.piece) or NOT_WON.owned.search(claim.text):
        return
    for facts in claim.facts.lines:
        only = _ONLY.search(facts.line.text)
        named = [
            plain_keys(w.keys)
            for w in facts.words
            if only
            and only.start("what") <= w.start < only.end()
            and not is_function(w.lower, claim.language)
        ]
        said = {k for w in claim.clause.words for k in w.keys}
        if len(named) > 1 and all(keys & said for keys in named):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                claim.piece.strip(),
                f"The resume says: {facts.line.text}.",
            )


def _is_of_another_post(claim: Claim, facts: LineFacts) -> bool:
    """
    Whether the honour was one of another post than those that the sentence tells of.
    """
    line = facts.line
    at_work = line.section is Section.EXPERIENCE and line.role is not None
    return at_work and claim.roles is not None and line.role not in claim.roles


def check_honours(claim: Claim) -> None:
    """
    An honour must be one that a line gives, under whichever of its names.
    """
    for held, said in _HONOURS.found_in(claim.piece).items():
        lines = [f for f in claim.facts.lines if held.search(f.line.text)]
        if not lines:
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                said[0],
                "The resume does not give this honour.",
            )
        elif all(_is_of_another_post(claim, f) for f in lines):
            claim.find_elsewhere(said[0], lines[0].index)
        claim.mask(claim.clause.start + said.start(), claim.clause.start + said.end())
