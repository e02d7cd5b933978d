"""
Certificates and licences that a sentence claims.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import HELD, credentials
from resumate.domain.grounding.credentials.degrees import HOLDS
from resumate.domain.grounding.credentials.other_names import goes_by
from resumate.domain.grounding.quantities.quantity import Measure
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.synonyms.nearness import NEAR
from resumate.domain.grounding.synonyms.spellings import INITIALS, acronyms_of
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.standing import BEGUN, LAPSED
from resumate.domain.language.words import Word, is_function, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.driving import LICENCE
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

CERTIFICATE = AnyCase(
    rf"\b(certifi\w+|licen[cs]e\w*|accredit\w+|chartered|zertifi(?!zierung)\w+|{LICENCE}\w*|approbation\w*|zulassung\w*"
    r"|qualification(?= (?:in|as) )|state[- ]registered|(?:qualified|trained) as|geprüfte[rnms]?|board[- ]certified|\w*(?:weiter|fort)bildung\w*|ausbildung(?= in )|examiniert\w*|staatlich (?:anerkannt|geprüft)\w*"
    r"|(?:\w+)?prüfung(?= (?:zum|zur) )|diver|(?:white|yellow|green|black)[ -]belt|lizenz\w*|befähigung\w*|schein|(?!anschein|wahrschein|sonnen)\w{3,}(?:schein|lizenz|zertifikat|patent)e?s?)\b",
)
_PLAIN = frozenset(
    """
    cover covers includes vehicles trained training qualified qualification qualify belegt nachgewiesen bestätigt
    certified certification certifications certificate certificates licensed licence license
    cert certs ordinary normal standard usual regular trade hold holding obtain earn complete pass valid state completed passed obtained earned
    accredited chartered zertifiziert zertifizierte zertifizierter zertifikat zertifizierung
    weiterbildung fortbildung zusatzqualifikation gained renewed took received achieved erfolgreich zertifikaten zählen zählt gehören gehört abgeschlossen erworben besitze absolviert level category klasse klassen kategorie kat degree field
    schein prüfung abschlussprüfung examen bestanden abgelegt sein bin current full registered become hands register currently
    """.split()
)


def check_certificates(claim: Claim) -> None:
    """
    Certificates and licences must be the resume's.
    """
    found = list(CERTIFICATE.finditer(claim.text, claim.clause.start, claim.clause.end))
    if not found or not (claim.clause.own or HOLDS.search(claim.piece)):
        return
    permits = _PERMITS.search(claim.piece)
    ends = [*(m.start() for m in found), claim.clause.end][1:]
    for match, end in zip(found, ends, strict=True):
        if permits and claim.clause.start + permits.start() < match.start():
            return
        if not _is_work(claim, match):
            _check_certificate(claim, match, end)
    for word in claim.clause.words:
        if word.lower in _PLAIN:
            claim.mask(word.start, word.end)


def _check_certificate(claim: Claim, match: re.Match[str], end: int) -> None:
    for words in _items(claim, match, end):
        item = [w for w in words if w.start not in claim.spelled]
        if not item:
            continue
        holders = [
            f
            for f in claim.facts.lines
            if _holds(f, item, claim, examined=_EXAM.search(match[0]) is not None)
            or _abbreviates(f, item, match[0])
            or goes_by(item[-1].lower, f.line.text.lower())
        ]
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
                f"{held_certificates(claim.facts)}.",
            )
        for word in item:
            claim.mask(word.start, word.end)
    claim.mask(match.start(), match.end())


_PERMITS = AnyCase(
    r"\b(darf|dürfen|erlaubt|berechtigt|licen[cs]es? (?:also )?(?:covers?|includes?)|allows? me|entitles? me|permits? me|lets me)\b",
)
"""What is allowed by a licence is no other licence."""


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


def _items(claim: Claim, match: re.Match[str], end: int) -> list[list[Word]]:
    """
    The words that say what is certified, on both sides of the word that says so.
    """
    begin = _begin(claim, match)
    right = claim.text[match.end() : end]
    if _GOES_ON.match(right) or not _NOUN.search(match[0]):
        stop = _STOP.search(right)
        end = match.end() + (stop.start() if stop else len(right))
    else:
        end = match.end()
    inside = [w for w in _named(claim) if begin <= w.start < end]
    items: list[list[Word]] = [[]]
    for word in inside:
        previous = items[-1][-1].end if items[-1] else word.start
        if re.search(
            r",|\band\b|\bund\b|\bsowie\b|\bas well as\b",
            claim.text[previous : word.start],
        ):
            items.append([])
        items[-1].append(word)
    return items if inside else [_right_before(claim, match)]


_NOUN = AnyCase(
    r"(certificat\w*|qualification|licen[cs]es?|zertifikat\w*|schein\w*|lizenz\w*|bildung\w*|zulassung\w*|approbation\w*|befähigung\w*|patente?s?|accreditations?)$"
)
_GOES_ON = regex(
    r"\s+(?:[\"“„»]|(?:in|of|for|as|to|from|für|als|zum|zur|im|über|nach|der|des)\s|[A-ZÄÖÜ])"
)
"""What follows a noun that says more of it: "certificate in …", "Schein für …"."""
_STOP = regex(
    r"\s(?:im Umfang|since|is|was|dates|expires|runs|lasts|covers|ends|remains|has|comes|gives|proves|ist|war|which|that|(?:I|ich)|(?:and|und) (?:have|am|work\w*|I|use|used|know|speak|bring|can|also|did|do|build|built|run|teach|taught|learnt|learned|habe|bin|arbeite|spreche|nutze)\b|for \w+ years|from the|at|so|habe|by|valid|to|where"
    r"|(?:in|im|on|am|mit|with|über|of|from|aus dem Jahre?) (?:[A-Z]\w+ )?\d+"
    r"|with (?:the|my|(?:more|less|fewer|over|well|nearly|almost|close|a (?:dozen|decade)|some|about|around|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b)|while|lapsed|expired|ran out|ist abgelaufen|lets?|allows?|entitles?|permits?|includes?|covers?|und (?:mehr|über|fast|rund) (?:als )?)\b|[;:.]"
    r"|(?:,|\s(?:and|und|sowie|plus)|\s(?:as well as))\s(?:(?:and|und|sowie)\s)?(?:an?|my|the|eine?n?|mein\w*|I|ich)\s"
)


def _begin(claim: Claim, match: re.Match[str]) -> int:
    """
    Where the noun phrase begins whose head says that it is a certificate.
    """
    begin = match.start()
    for word in reversed([w for w in claim.clause.words if w.end <= match.start()]):
        gap = claim.text[word.end : begin]
        bound = is_function(word.lower, claim.language) and word.lower != "of"
        if gap.strip(" -/&") or bound:
            break
        begin = word.start
    return begin


def _right_before(claim: Claim, match: re.Match[str]) -> list[Word]:
    """
    The plain word that alone says which licence it is: "a personal licence".
    """
    before = [w for w in claim.clause.words if w.end == match.start() - 1]
    return [
        w
        for w in before
        if w.lower not in _PLAIN
        and w.start not in claim.masked
        and not is_function(w.lower, claim.language)
        and w.lower[0].isalpha()
        and not any(q.start <= w.start < q.end for q in claim.numbers)
    ]


def _named(claim: Claim) -> list[Word]:
    return [
        w
        for w in claim.clause.words
        if w.lower not in _PLAIN
        and w.start not in claim.masked
        and (w.capitalised or (w.weight and claim.language != "de"))
        and not is_function(w.lower, claim.language)
        and not w.lower[0].isdigit()
        and len(w.text) > 1
        and w.lower not in {"ich", "meine", "die", "zur", "my", "state"}
        and not _is_held_of(w, claim.facts)
        and not any(
            q.measure is Measure.TIME and q.start <= w.start < q.end
            for q in claim.numbers
        )
    ]


def _is_held_of(word: Word, facts: Facts) -> bool:
    """
    Whether a German compound only says who of the resume examined: "IHK-Abschluss".
    """
    by, _, what = word.lower.rpartition("-")
    return by in facts.forms and what in {
        "abschluss",
        "prüfung",
        "zeugnis",
        "zertifikat",
    }


def _abbreviates(facts: LineFacts, item: list[Word], kind: str) -> bool:
    """
    Whether the line has the initials of what is held: a CDL is a commercial license.
    """
    if any(w.text == kind or w.text.isupper() for w in item) or _EXAM.search(kind):
        return False
    if not _may_tell_of_papers(facts):
        return False
    initials = "".join(w.lower[0] for w in item) + kind[0].lower()
    return any(
        m[0][0].lower() == initials[0]
        and len(m[0]) <= len(initials) + 1
        and _in_order(initials, m[0].lower())
        for m in INITIALS.finditer(facts.line.text)
    )


def _may_tell_of_papers(facts: LineFacts, *, examined: bool = False) -> bool:
    """
    Whether a line stands where papers do, or names one: "PCA pumps" abbreviates none,
    and the head of a post tells of no exam.
    """
    line = facts.line
    head = line.kind is LineKind.ENTRY and not examined
    entry = line.section in HELD or head
    return entry or bool(CERTIFICATE.search(line.text))


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return len(letters) > 1 and all(letter in rest for letter in letters)


_EXAM = AnyCase(r"prüfung$")
"""It is of a trade, and who worked for one of that trade has not passed it."""


def _holds(
    facts: LineFacts, item: list[Word], claim: Claim, *, examined: bool = False
) -> bool:
    if not _may_tell_of_papers(facts, examined=examined) or _is_not_in_hand(
        facts, item, claim
    ):
        return False
    plain = plain_keys(facts.keys)
    text = facts.line.text.lower()
    named = [p for w in item if w.technical for p in _proper_parts(w.text)]
    named += [w.text for w in item if _LETTERED.match(w.text)]
    initials = acronyms_of(facts.line.text)
    if any(part.lower() not in text and part.lower() not in initials for part in named):
        return False
    if claim.language == "en" and any(_is_strange(w, claim.facts) for w in item):
        return False
    hit = sum(
        w.lower in initials
        or bool(_DRIVES.match(w.lower) and _TO_DRIVE.search(text))
        or bool(plain_keys(w.keys) & plain)
        or (w.weight and claim.facts.hits(w).get(facts.index, 0.0) >= NEAR)
        for w in item
    )
    return hit >= max(1, 0.75 * len(item))


def _is_strange(word: Word, facts: Facts) -> bool:
    """
    Whether the word names a matter that no line has, as in "Certificate in Sedation";
    initials may stand for what a line spells out.
    """
    named = word.capitalised and not word.text.isupper() and word.weight == 1.0
    return named and not facts.told(word)


_LETTERED = regex(r"[A-Z]-[a-z]")
"""A grade or a class: who holds an "A-grade" licence holds no "B-grade" one."""
_DRIVES = regex(rf"(?:driving|driver(?:'?s)?)$|{LICENCE}")
_TO_DRIVE = regex(
    rf"{LICENCE}|\bklassen? (?:a[12m]?|b(?:e|96)?|c1?e?|d1?e?|[lmt])\b|\b(?:full|clean|provisional)\b.*\blicen[cs]e|\blicen[cs]e.*\b(?:cat|class)\b"
)
"""What kind of licence needs no name."""
_LONG = 12
"""An entry of so many words tells of more than one thing."""


def _is_not_in_hand(facts: LineFacts, item: list[Word], claim: Claim) -> bool:
    """
    Whether the entries of the line that name the certificate say that it has lapsed,
    where the sentence does not, or is yet to come.
    """
    lapsed = not LAPSED.owned.search(claim.text)
    begun = not _STUDIES_FOR.search(claim.piece)
    held = credentials(facts.line, claim.language, claim.today)
    named = [c for c in held if any(w.keys & c.keys for w in item)] or held
    return all(
        ((begun and BEGUN in c.standings) or (lapsed and LAPSED in c.standings))
        and len(c.text.split()) < _LONG
        for c in named
    )


_STUDIES_FOR = AnyCase(
    r"\b(studying|preparing|revising|working|reading|training) (?:for|towards?)\b|\b(?:am|are) (?:currently )?(?:doing|taking|pursuing)\b|\benrolled (?:in|on|for)\b"
    r"|\b(?:lerne|bereite mich|arbeite) (?:\w+ ){0,3}(?:auf|für)\b"
)
"""Who says so claims no more than a line that tells of what is begun."""


def _proper_parts(name: str) -> list[str]:
    """
    The parts of a hyphened name that are names themselves: RHCSA of "RHCSA-zertifiziert".
    """
    parts = name.split("-")
    proper = [p for p in parts if not CERTIFICATE.search(p)]
    return ["-".join(proper)] if len(parts) > 1 else []


def held_certificates(facts: Facts) -> str:
    """
    The first lines of certificates, to tell them.
    """
    held = [
        f.line.text for f in facts.lines if f.line.section is Section.CERTIFICATIONS
    ]
    return "; ".join(held[:4]) or "none"
