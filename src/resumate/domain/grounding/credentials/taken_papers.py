"""
Exams, courses and diplomas that a German sentence says were taken: their noun names
them, and neither its last part nor the year beside it does.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.clause import Mood
from resumate.domain.grounding.credentials.certificates import held_certificates
from resumate.domain.grounding.credentials.credential import (
    CREDENTIAL,
    HELD,
    Credential,
    credentials,
)
from resumate.domain.grounding.credentials.other_names import goes_by
from resumate.domain.grounding.sources.compounds import is_told_whole
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.synonyms.nearness import NEAR
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import FIRST_YEARS, YEARS
from resumate.domain.language.standing import BEGUN
from resumate.domain.language.stemming import stem
from resumate.domain.language.words import Word, plain_keys, words
from resumate.domain.letter import FindingCode
from resumate.domain.patterns import regex

_TAKEN = AnyCase(
    r"\b(?:bestanden|bestand|abgelegt|absolviert(?:e|en)?|abgeschlossen|erworben|erwarb|erlangt(?:e|en)?|besucht(?:e|en)?|gemacht|machte|belegt(?:e|en)?|durchlaufen|nachgeholt)\b"
    r"|\b(?:legte|schloss|holte)\b[^,;.]*\b(?:ab|nach)\b"
)
"""How a sentence says that one took a course, or passed."""
_PAPER = regex(
    r"(?P<first>.{3,}?)-?(?P<kind>prüfung|examen|lehrgang|kurs|seminar|schulung|diplom|zertifikat|matura|abitur|(?<=fach)schule|(?<=meister)schule|(?<=techniker)schule|(?<=meister)titel|(?<=meister)brief|(?<=gesellen)brief)(?:e?s|en?)?"
)
_ANY = frozenset(
    """
    abschluss end zwischen lehrabschluss fach aufbau grund haupt zusatz fern online abend wochenend tages fortbildungs weiterbildungs
    auffrischungs vertiefungs einführungs abschlussprüfungs staats nach kammer gesamt teil vor berufs bildungs hochschul universitäts schul
    """.split()
)
"""What is said of a course or an exam of any trade."""
_HIGHER = regex(r"[Hh]öhere[rn]? (?:eidg\w*\.? )?$")
_OF_THE_HIGHER = regex(r"höhere|\bHFP\b|eidg\w*\.? dipl|[Mm]eister|Diplom")
"""Above a trade's own exam there is one more, of masters."""


_Entries = list[tuple[LineFacts, Credential]]
"""Lines that tell of a paper, with the entry of each that does."""


def check_taken_papers(claim: Claim) -> bool:
    """
    "Die Kranführerprüfung habe ich bestanden": an entry must tell of that exam, and be
    of the year beside it; whether each one's is.
    """
    if claim.language != "de" or claim.clause.mood is not Mood.CLAIM:
        return False
    if not (claim.clause.own and claim.facts.lines):
        return False
    _check_trained(claim)
    found = [(w, _entries(w, claim)) for w in _papers(claim)]
    taken = _TAKEN.search(claim.piece) is not None
    for word, entries in found:
        _rest(claim, word, entries, taken=taken)
    if not taken:
        return False
    for word, entries in found:
        if not entries and any(word.text in f.span for f in claim.judgement.findings):
            continue
        if not entries:
            _find(claim, word.text, f"certificate or licence for {word.text}")
            continue
        years = FIRST_YEARS.findall(claim.piece)
        if len(years) == 1 and not any(_of_year(years[0], c.text) for _, c in entries):
            _find(claim, years[0], f"{word.text} of {years[0]}")
    return bool(found) and all(entries for _, entries in found)


def _rest(claim: Claim, word: Word, entries: _Entries, *, taken: bool) -> None:
    """
    Rests the claim on the first entry, where the paper is said to be *taken*, or is one
    of a trade and done: of that nothing more is to be judged.
    """
    done = entries and not any(BEGUN in c.standings for _, c in entries)
    of_a_trade = done and _OF_A_TRADE.match(word.lower)
    if entries and (taken or of_a_trade):
        claim.judgement.rest_on([entries[0][0].line.id], 1.0)
    if of_a_trade:
        claim.mask(word.start, word.end)


_OF_A_TRADE = regex(r"(?:meister|gesellen)(?:prüfung|titel|brief|schule)")
"""What a line may only call by the title that it gives: "Abschluss: Malermeisterin"."""


def _check_trained(claim: Claim) -> None:
    """
    "Ich bin ausgebildete Hebamme": what one was trained to be must be the resume's.
    """
    for match in _TRAINED.finditer(claim.text, claim.clause.start, claim.clause.end):
        start = match.start(match.lastgroup or 0)
        word = next((w for w in claim.clause.words if w.start == start), None)
        if word is None or not word.weight:
            continue
        near = claim.facts.hits(word)
        if any(n >= NEAR for n in near.values()) and is_told_whole(word, claim.facts):
            continue
        if not any(word.text in f.span for f in claim.judgement.findings):
            _find(claim, word.text, f"certificate or licence for {word.text}")


_TRAINED = regex(
    r"\b(?:[Aa]usgebildete|[Gg]elernte|[Dd]iplomierte|[Zz]ertifizierte|[Gg]eprüfte|[Ee]xaminierte|[Aa]nerkannte|[Ss]tudierte)[rmns]? (?P<what>[A-ZÄÖÜ]\w{4,})"
    r"|\b(?:Ausbildung|Umschulung|Weiterbildung|Lehre|Lehrgang|Kurs|Studium) (?:zu[mr]|als) (?P<to>[A-ZÄÖÜ]\w{4,})"
)


def _of_year(year: str, text: str) -> bool:
    """
    Whether what the entry tells was taken in that year: the last that it names.
    """
    years = YEARS.findall(text)
    return not years or year == max(years)


def _find(claim: Claim, span: str, what: str) -> None:
    claim.judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        span,
        f"The resume has no {what}. It has: {held_certificates(claim.facts)}.",
    )


def _papers(claim: Claim) -> Iterator[Word]:
    """
    The nouns of the clause that name an exam, a course or a diploma by a compound, or
    by "höhere" before them.
    """
    for word in claim.clause.words:
        paper = _PAPER.fullmatch(word.lower) if word.capitalised else None
        higher = paper and _HIGHER.search(claim.text, 0, word.start)
        if paper and (higher or paper["first"] not in _ANY):
            yield word


def _entries(word: Word, claim: Claim) -> _Entries:
    """
    The entries of lines that tell of what the noun names, with their lines.
    """
    having = claim.facts.having(word)
    return [
        (facts, entry)
        for facts in claim.facts.lines
        if facts.line.section in HELD
        or CREDENTIAL.search(facts.line.text)
        or facts.index in having
        for entry in credentials(facts.line, claim.language, claim.today)
        if _tells(entry, word, claim)
    ]


def _tells(entry: Credential, word: Word, claim: Claim) -> bool:
    text = entry.text.lower()
    if _HIGHER.search(claim.text, 0, word.start):
        return bool(_OF_THE_HIGHER.search(entry.text))
    if plain_keys(word.keys) & entry.keys:
        return True
    if goes_by(word.lower, text):
        return True
    paper = _PAPER.fullmatch(word.lower)
    return paper is not None and any(
        _root(part.lower) in text
        for part in words(paper["first"], "de")
        if len(part.lower) > 2  # noqa: PLR2004 - "B" of "B-Lizenzprüfung" is in any line
    )


def _root(first: str) -> str:
    """
    A compound's first part without what joins it to the next: "sprach", "kranführer".
    """
    root = stem(_JOINT.sub("", first), "de")
    return root if len(root) > 3 and root in first else first  # noqa: PLR2004


_JOINT = regex(r"(?<=\w{4})(?:s|n|en)$")
