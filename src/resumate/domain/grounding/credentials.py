"""
Degrees, certificates, licences and languages that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable
from functools import lru_cache

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.facts import Facts, LineFacts
from resumate.domain.grounding.lexicon.skills import LANGUAGES, SAME_LANGUAGE
from resumate.domain.grounding.words import Word, is_function
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, Section

_DEGREES = {
    "doctorate": r"pharm\.?d|ed\.?d\b|dnp\b|ph\.?\s?d\.?|doctorate|doctoral degree|dphil|promotion in|doktor(titel|grad)?\b|promovier\w+|doctor of",
    "master": r"master['’]?s?\b(?! (electrician|data|plan|plumber|carpenter|class|licen|craft|thes))|m\.?sc\.?\b|m\.?a\.(?!\w)|\bma\b"
    r"(?= in| [A-Z])|mba\b|m\.?eng\.?\b|mphil|m\.?ed\b|masterabschluss|masterstudium|magister",
    "bachelor": r"bachelor\w*['’]?s?\b|b\.?sc\.?\b|b\.?a\.(?!\w)|\bba\b(?= in| [A-Z])|b\.?eng\.?\b|undergraduate degree|bba\b",
    "associate": r"associate['’]?s? (degree|of)|foundation degree|aas\b",
    "diploma": r"diploma\b|diplom(?!a)\w*|staatsexamen",
    "school": r"a[- ]levels?\b(?! \d)|(?<!the )(?<!local )high school(?!['’]s| teach| stud| pupil)|abitur|gcses?|matura|secondary school|realschul\w+|fachabitur",
    "study": r"studiert\b|studierte\b|(?:ein|mein|das) (?:\w+ )?studium\b|\w+studium\b",
    "degree": r"(?:first|my|a|an|university)[- ](?:[\w-]+ ){0,2}degree\b",
    "apprenticeship": r"(completed|finished|did|abgeschlossen\w*) .{0,30}(apprenticeship|ausbildung)",
}  # fmt: skip
_STUDIED = re.compile(
    r"universit|hochschule(?!.?reife)|\b(uni|fh|th|tu|college)\b|bachelor|master|magister|diplom(?!a)|promotion|studium|studien|\b[BM]\.? ?(A|Sc|Eng|Ed)\b",
    re.IGNORECASE,
)
_PATTERNS = {
    k: re.compile(rf"(?<![\w])(?:{v})", re.IGNORECASE) for k, v in _DEGREES.items()
}
_HOLDS = re.compile(
    r"\b(i|my|ich|meine?n?|with|mit|have|hold|earned|completed|holding|as a)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(supervis\w+|teach\w*|taught|students?|theses|thesis|betreu\w+|candidates|mentor\w*)",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"\b(expected|ongoing|in progress|candidate|present|current|since|started|enrolled|not completed|"
    r"withdrew|incomplete|unfinished|pursuing|in training|laufend|voraussichtlich|seit|heute|ohne abschluss"
    r"|abgebrochen|studying|started)\b",
    re.IGNORECASE,
)
_STUDYING = re.compile(
    r"\b(pursuing|studying|currently|working towards?|student|expect|will|studiere|derzeit|enrolled|started"
    r"|in training|began|candidate)\b",
    re.IGNORECASE,
)
_HONOURS = re.compile(
    r"\b(first[- ]class|upper second|lower second|honou?rs|distinction|(magna |summa )?cum laude|mit auszeichnung|valedictorian)\b",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"\b(certifi\w+|licen[cs]e\w*|accredit\w+|chartered|zertifi(?!zierung)\w+|führerschein\w*|approbation\w*|zulassung\w*"
    r"|state[- ]registered|qualified as|board[- ]certified|weiterbildung\w*|examiniert\w*|staatlich (?:anerkannt|geprüft)\w*"
    r"|diver|lizenz\w*|befähigung\w*|schein|(?!anschein|wahrschein|sonnen)\w{3,}(?:schein|lizenz|zertifikat|patent)e?s?)\b",
    re.IGNORECASE,
)
_HELD_SECTIONS = frozenset({Section.CERTIFICATIONS, Section.EDUCATION, Section.AWARDS})
_PLAIN = frozenset(
    """
    certified certification certifications certificate certificates licensed licence license licensed
    hold holding obtain earn complete pass valid state completed passed obtained earned
    accredited chartered zertifiziert zertifizierte zertifizierter zertifikat zertifizierung
    weiterbildung abgeschlossen erworben besitze absolviert level category klasse degree field
    sein bin current full registered become hands register currently
    """.split()
)


def check_credentials(claim: Claim) -> None:
    """
    Degrees, certificates, licences and language levels must be the resume's.
    """
    piece = claim.piece
    if not _OTHERS.search(piece) or re.search(r"\bI (hold|have|earned)\b", piece):
        _check_degrees(claim)
    if claim.clause.own:
        _check_honours(claim, [])
    _check_certificates(claim)
    _check_grades(claim)
    _check_languages(claim)
    _check_awards(claim)


_WON = re.compile(
    r"\b(won|winner|awarded|received|gewann\w*|gewonnen|preisträger\w*)\b",
    re.IGNORECASE,
)
_AWARD = re.compile(r"\w*(prize|award|medal|preis|auszeichnung)\b", re.IGNORECASE)
_NOT_WON = re.compile(
    r"\b(finalists?|short[- ]?list\w*|nominat\w*|nominee|runner[- ]up|honou?rable mention|finalist\w*|nominiert\w*)\b",
    re.IGNORECASE,
)


def _check_awards(claim: Claim) -> None:
    """
    Who was only named for a prize has not won it.
    """
    award = _AWARD.search(claim.text, claim.clause.start, claim.clause.end)
    if award is None or not _WON.search(claim.piece):
        return
    named = [f for f in claim.facts.lines if _AWARD.search(f.line.text)]
    said = [w for w in claim.content if w.capitalised and not w.technical]
    about = [f for f in named if any(w.keys & f.keys for w in said)] or named
    if about and all(_NOT_WON.search(f.line.text) for f in about):
        claim.judgement.find(
            FindingCode.CREDENTIAL_UNSUPPORTED,
            award[0],
            f"The resume does not say that it was won: {about[0].line.text}",
        )


# --- degrees


def _check_degrees(claim: Claim) -> None:
    for degree, pattern in _PATTERNS.items():
        match = pattern.search(claim.text, claim.clause.start, claim.clause.end)
        if match is None:
            continue
        if not (claim.clause.own or _HOLDS.search(claim.piece)):
            continue
        if any(match.start() <= start < match.end() for start in claim.masked):
            continue
        if degree == "degree" and any(
            w.start in claim.masked for w in claim.clause.words
        ):
            continue
        _judge_degree(claim, degree, match)


def _judge_degree(claim: Claim, degree: str, match: re.Match[str]) -> None:
    holders = [f for f in claim.facts.lines if _PATTERNS[degree].search(f.line.text)]
    if degree == "degree":
        holders = [f for f in claim.facts.lines if f.line.section is Section.EDUCATION]
    if degree == "study":
        holders = [f for f in claim.facts.lines if _STUDIED.search(f.line.text)]
    if degree == "apprenticeship":
        holders = [
            f
            for f in claim.facts.lines
            if re.search(r"apprentic|ausbildung", f.line.text, re.IGNORECASE)
        ]
    studying = bool(_STUDYING.search(claim.piece))
    finished = [f for f in holders if studying or not _UNFINISHED.search(f.line.text)]
    field = _field(claim, match)
    good = [f for f in finished if _covers(f, field, claim.facts)]
    claim.mask(match.start(), match.end())
    if good:
        claim.judgement.rest_on([good[0].line.id], 1.5)
        for word in field:
            claim.mask(word.start, word.end)
        if sum(w.weight for w in claim.content) <= LITTLE:
            for word in claim.content:
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


def _field(claim: Claim, match: re.Match[str]) -> list[Word]:
    rest = claim.text[match.end() : claim.clause.end]
    named = re.match(
        r"(?:\s+(?:degree|of (?:Science|Arts|Engineering|Business Administration|Education)|diploma|studium"
        r"|abschluss))*\s*(?:,|\s)?(?:\s?(?:in|of|der|in der|im Fach)\s+(?:the\s+)?)?",
        rest,
        re.IGNORECASE,
    )
    begin = match.end() + (named.end() if named else 0)
    stop = re.search(
        r"\s(?:from|at|with|and|an|bei|in 20\d\d|in 19\d\d|by|from the|dealt|on|which|mit|und|habe|"
        r"taught|gave|has|have|is|was|for|while|as|prepared|completed|after)\b|[,.;:()]|\s\d",
        claim.text[begin : claim.clause.end],
    )
    end = begin + stop.start() if stop else claim.clause.end
    return [
        w
        for w in claim.content
        if begin <= w.start < end and not _is_employer_word(claim, w)
    ]


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
    hit = sum(bool(w.keys & keys) or _prefixed(w, keys) for w in field)
    return hit >= 0.6 * len(field)


def _prefixed(word: Word, keys: set[str]) -> bool:
    return any(k[:6] == word.lower[:6] for k in keys if len(k) >= 6)  # noqa: PLR2004


def _check_honours(claim: Claim, good: list[LineFacts]) -> None:
    said = _HONOURS.search(claim.piece)
    if said is None:
        return
    if any(said[0].lower()[:8] in f.line.text.lower() for f in claim.facts.lines):
        claim.mask(claim.clause.start + said.start(), claim.clause.start + said.end())
        return
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        said[0],
        "The resume does not give this honour"
        + (f": {good[0].line.text}" if good else "."),
    )


# --- grades

_GRADE = re.compile(
    r"(?:\bmit (?:der (?:Gesamt)?note )?[„\"»“]|\b\w*[Nn]ote [„\"»“]?|\bPrädikat [„\"»“]?)"
    r"(?P<grade>sehr gut|gut|befriedigend|ausreichend)\b"
)


def _check_grades(claim: Claim) -> None:
    """
    A grade in words must be one that a line gives.
    """
    for match in _GRADE.finditer(claim.text, claim.clause.start, claim.clause.end):
        held = {
            m["grade"] for f in claim.facts.lines for m in _GRADE.finditer(f.line.text)
        }
        if match["grade"] not in held:
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                match["grade"],
                f"The resume does not give the grade {match['grade']}.",
            )


# --- certificates


def _check_certificates(claim: Claim) -> None:
    match = _CERTIFICATE.search(claim.text, claim.clause.start, claim.clause.end)
    if match is None or not (claim.clause.own or _HOLDS.search(claim.piece)):
        return
    if _is_work(claim, match):
        return
    for item in _items(claim, match):
        if not item:
            continue
        holders = [f for f in claim.facts.lines if _holds(f, item)]
        span = claim.text[item[0].start : item[-1].end]
        if holders:
            claim.judgement.rest_on([holders[0].line.id], 1.0)
        elif not any(
            span in f.span or f.span in span for f in claim.judgement.findings
        ):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                span,
                f"The resume has no certificate or licence for {span}. It has: "
                f"{_held(claim.facts)}.",
            )
        for word in item:
            claim.mask(word.start, word.end)
    _check_class(claim)
    claim.mask(match.start(), match.end())
    for word in claim.clause.words:
        if word.lower in _PLAIN:
            claim.mask(word.start, word.end)


def _is_work(claim: Claim, match: re.Match[str]) -> bool:
    """
    Whether only lines of work have the word: then it is what was worked on.
    """
    word = match[0].lower()
    lines = [f.line for f in claim.facts.lines if word in f.line.text.lower()]
    return bool(lines) and all(
        line.section is Section.EXPERIENCE and line.kind is LineKind.BULLET
        for line in lines
    )


_CLASS = re.compile(
    r"\b(?:[Kk]lassen?|[Cc]lass|[Cc]ategor(?:y|ies)|[Kk]ategorie)\s+([A-Z]{1,2}\d?E?)\b"
)


def _check_class(claim: Claim) -> None:
    """
    A licence of one class is none of another.
    """
    for match in _CLASS.finditer(claim.text, claim.clause.start, claim.clause.end):
        held = re.compile(rf"(?<!\w){match[1]}(?!\w)")
        lines = [
            f
            for f in claim.facts.lines
            if _CERTIFICATE.search(f.line.text)
            or re.search(r"\b(driv|führer|licen[cs]e)", f.line.text, re.IGNORECASE)
        ]
        if not any(held.search(f.line.text) for f in lines):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                match[0],
                f"The resume has no {match[0]}. It has: {_held(claim.facts)}.",
            )
        claim.mask(match.start(), match.end())


def _items(claim: Claim, match: re.Match[str]) -> list[list[Word]]:
    """
    The words that say what is certified, on both sides of the word that says so.
    """
    left = claim.text[claim.clause.start : match.start()]
    begin = claim.clause.start + _last_break(left)
    right = claim.text[match.end() : claim.clause.end]
    stop = re.search(
        r"\s(?:since|is|was|dates|expires|remains|has|comes|gives|proves|ist|war|which|that|and (?:have|am|work\w*|I|use|used|know|speak|bring|can|also|did|do|build|built|run|teach|taught|learnt|learned|habe|bin|arbeite|spreche|nutze)\b|for \w+ years|from the|at|so|habe|by|valid|to|where"
        r"|with (?:the|my)|while)\b|[;:.]",
        right,
    )
    end = match.end() + (stop.start() if stop else len(right))
    inside = [w for w in _named(claim) if begin <= w.start < end]
    items: list[list[Word]] = [[]]
    for word in inside:
        previous = items[-1][-1].end if items[-1] else word.start
        if re.search(r",|\band\b|\bund\b|\bsowie\b", claim.text[previous : word.start]):
            items.append([])
        items[-1].append(word)
    return items


def _named(claim: Claim) -> list[Word]:
    return [
        w
        for w in claim.clause.words
        if w.lower not in _PLAIN
        and w.start not in claim.masked
        and (w.weight or w.capitalised)
        and not is_function(w.lower, claim.language)
        and not w.lower[0].isdigit()
        and len(w.text) > 1
        and w.lower not in {"ich", "meine", "die", "zur", "my", "state"}
    ]


def _last_break(left: str) -> int:
    breaks = [
        m.end()
        for m in re.finditer(
            r"[,;:]|\b(?:I|am|hold|have|has|earned|with|als|bin|eine?n?|an?|the|my|and|und|habe|hält|obtained|completed)\s",
            left,
        )
    ]
    return max(breaks, default=0)


def _holds(facts: LineFacts, item: list[Word]) -> bool:
    if facts.line.section not in _HELD_SECTIONS and not _CERTIFICATE.search(
        facts.line.text
    ):
        return False
    if _UNFINISHED.search(facts.line.text) and len(facts.words) < 12:  # noqa: PLR2004
        return False
    plain = {k for k in facts.keys if k[0] != "="}
    text = facts.line.text.lower()
    named = [p for w in item if w.technical for p in _proper_parts(w.text)]
    if any(part.lower() not in text for part in named):
        return False
    hit = sum(bool({k for k in w.keys if k[0] != "="} & plain) for w in item)
    return hit >= max(1, 0.75 * len(item))


def _proper_parts(name: str) -> list[str]:
    """
    The parts of a hyphened name that are names themselves: RHCSA of "RHCSA-zertifiziert".
    """
    parts = name.split("-")
    proper = [p for p in parts if not _CERTIFICATE.search(p)]
    return ["-".join(proper)] if len(parts) > 1 else []


def _held(facts: Facts) -> str:
    held = [
        f.line.text for f in facts.lines if f.line.section is Section.CERTIFICATIONS
    ]
    return "; ".join(held[:4]) or "none"


# --- languages

_LEVELS = (
    (6, r"native\w*|mother tongue|first language|bilingual\w*|zweisprachig|muttersprach\w*|like a native"),
    (5, (r"c2|c1|fluent\w*|full professional|verhandlungssicher\w*|fließend\w*|fliessend\w*|business fluent"
        r"|near-native|proficien\w+|excellent|perfect|sehr gut\w*|advanced")),
    (4, r"b2|professional working|upper[- ]intermediate|good|gute?\w*|very good|working knowledge|business"),
    (3, r"b1|conversation\w*|intermediate|mittel\w*|erweiterte"),
    (2, r"a2|a1|basic\w*|elementary|beginner\w*|grundkenntnis\w*|school|some|limited|a little|little|schulkenntnisse|grundzüg\w*|ein wenig|etwas|get by|anfänger\w*"),
)  # fmt: skip
_LEVEL_PATTERNS = [
    (n, re.compile(rf"\b(?:{p})(?!\w)", re.IGNORECASE)) for n, p in _LEVELS
]
LITTLE = 2.0
"""The weight of words beside a language that say no more than how it is used."""
_SPEAKS = re.compile(
    r"\b(speak\w*|spoke|fluen\w*|native|bilingual\w*|mother tongue|spreche\w*|sprachkenntnis\w*|muttersprach\w*"
    r"|language\w*|conversational|level|niveau|b1|b2|c1|c2|a1|a2|fließend|verhandlungssicher|basic|kenntnisse"
    r"|command|proficient|proficiency|written|communicate|translate\w*|like a native|wort und schrift)\b",
    re.IGNORECASE,
)


def _check_languages(claim: Claim) -> None:
    if not _SPEAKS.search(claim.piece):
        return
    named = [w for w in claim.clause.words if _language(w.lower) and w.capitalised]
    for position, word in enumerate(named):
        if word.start in claim.masked:
            continue
        wanted = _claimed_level(claim, named, position)
        held = _held_levels(claim.facts, _language(word.lower))
        claim.mask(word.start, word.end)
        _judge_language(claim, word, wanted, held)
    if named and sum(w.weight for w in claim.content) <= LITTLE:
        _mask_all(claim, [re.compile(r"[^\W\d_]+")])
    elif named:
        _mask_all(claim, (_SPEAKS, *(p for _, p in _LEVEL_PATTERNS)))


def _mask_all(claim: Claim, patterns: Iterable[re.Pattern[str]]) -> None:
    for pattern in patterns:
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            claim.mask(match.start(), match.end() + len("-niveau"))


def _language(word: str) -> str:
    word = (
        word.removesuffix("-speaking").removesuffix("en")
        if word.endswith("-speaking")
        else word
    )
    if word not in LANGUAGES:
        return ""
    return SAME_LANGUAGE.get(word, word)


def _judge_language(
    claim: Claim, word: Word, wanted: int, held: dict[str, int]
) -> None:
    good = [line for line, level in held.items() if level >= wanted]
    if good:
        claim.judgement.rest_on(good[:1], 1.5)
        return
    if held:
        line = claim.facts.content.line(next(iter(held)))
        says = f"The resume says: {line.text if line else ''}."
    else:
        says = f"The resume does not list {word.text}."
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        word.text,
        f"{says} Give the level that stands there, or leave it out.",
    )


def _claimed_level(claim: Claim, named: list[Word], position: int) -> int:
    """
    The level beside this language, else the level of the whole clause.
    """
    word = named[position]
    begin = named[position - 1].end if position else claim.clause.start
    end = named[position + 1].start if position + 1 < len(named) else claim.clause.end
    after = _level_in(claim.text[word.end : end])
    before = _level_in(claim.text[begin : word.start], last=True)
    if before and after:
        return max(before, after) if len(named) == 1 else after
    return before or after or _level_in(claim.piece)


def _level_in(text: str, *, last: bool = False) -> int:
    found = [(level, p.search(text)) for level, p in _LEVEL_PATTERNS]
    here = [(m.end(), level) for level, m in found if m]
    if not here:
        return 0
    return max(here)[1] if last else max(level for _, level in here)


def _held_levels(facts: Facts, language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in facts.lines:
        levels = _line_levels(line.line.text)
        if language in levels:
            found[line.line.id] = levels[language]
    return found


@lru_cache(maxsize=2_000)
def _line_levels(text: str) -> dict[str, int]:
    """
    The languages a line names, each with its level; 1 where it gives none.
    """
    named = [
        (m.start(), m.end(), _language(m[0].lower()))
        for m in re.finditer(r"[^\W\d_]+", text)
        if _language(m[0].lower())
    ]
    found: dict[str, int] = {}
    for i, (start, end, name) in enumerate(named):
        stop = named[i + 1][0] if i + 1 < len(named) else len(text)
        begin = named[i - 1][1] if i else 0
        after = re.split(r"[;|]", text[end:stop])[0]
        level = _level_in(after)
        if not level and not (i and _level_in(text[named[i - 1][1] : start])):
            level = _level_in(text[begin:start])
        found[name] = max(found.get(name, 0), level or 1)
    return found
