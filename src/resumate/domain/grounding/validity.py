"""
Licences that have run out, and those that are not yet full.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.words import Word, words
from resumate.domain.letter import FindingCode

LAPSED = re.compile(
    r"\b(expired|lapsed|ran out|no longer valid|abgelaufen|erloschen)\b", re.IGNORECASE
)
HAS_LAPSED = re.compile(
    r"\b(expired|lapsed|ran out|once|used to|former\w*|renew\w*|refresh\w*|until|no longer|abgelaufen|erloschen"
    r"|früher\w*|bis|erneuer\w*|auffrisch\w*|damals|had|held|hatte)\b",
    re.IGNORECASE,
)
_HOLDS_NOW = re.compile(
    r"\b(hold|have|holding|valid|current|up to date|am|is|habe|besitze|gültig\w*|aktuell\w*|bin|ist)\b",
    re.IGNORECASE,
)
_PERMIT = re.compile(
    r"\b(licen[cs]es?|qualifications?|cards?|certificat\w*|certified|registration|permit|ticket|\w*schein\w*|lizenz\w*|zertifikat\w*|\w*erlaubnis)\b",
    re.IGNORECASE,
)
_PROVISIONAL = re.compile(
    r"\b(provisional|learner['’]?s?|trainee|interim|restricted|vorläufig\w*)\b",
    re.IGNORECASE,
)
_FULL = re.compile(
    r"\b(full|unrestricted|clean|uneingeschränkt\w*|voll\w*)\b", re.IGNORECASE
)
_ENTRIES = re.compile(r"[;.](?=\s|$)")


def check_validity(claim: Claim) -> None:
    """
    What has lapsed is not held now, and who learns holds no full licence.
    """
    if not claim.clause.own or not _PERMIT.search(claim.piece):
        return
    for entry in _entries(claim):
        if not _PERMIT.search(entry):
            continue
        lapsed = LAPSED.search(entry)
        now = _HOLDS_NOW.search(claim.piece) and not HAS_LAPSED.search(claim.piece)
        learns = _PROVISIONAL.search(entry) and not _PROVISIONAL.search(claim.piece)
        if ((lapsed and now) or (learns and _FULL.search(claim.piece))) and _named(
            claim, entry
        ):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                claim.piece.strip(),
                f"The resume says: {entry.strip()}.",
            )


_STUDIED = re.compile(
    r"\b(studying|preparing|in progress|planned|exam (?:booked|due)|in vorbereitung|geplant)\b",
    re.IGNORECASE,
)


def check_studied(claim: Claim) -> None:
    """
    Who only studies for a certificate does not bear its letters.
    """
    for word in claim.clause.words:
        letters = word.text.isupper() and len(word.text) > 2  # noqa: PLR2004
        if not letters or not _BEARS.search(claim.text[: word.start]):
            continue
        lines = [f for f in claim.facts.lines if word.text in f.line.text]
        studied = lines and all(_STUDIED.search(f.line.text) for f in lines)
        if studied and not _STUDIED.search(claim.text):
            claim.judgement.find(
                FindingCode.CREDENTIAL_UNSUPPORTED,
                word.text,
                f"The resume says: {lines[0].line.text}.",
            )


_BEARS = re.compile(
    r"\b(am|as|hold|holding|earned|passed|bin|als|habe|besitze) (?:an? |the |my |eine? |die )?$",
    re.IGNORECASE,
)


def _entries(claim: Claim) -> Iterator[str]:
    for facts in claim.facts.lines:
        if LAPSED.search(facts.line.text) or _PROVISIONAL.search(facts.line.text):
            yield from _ENTRIES.split(facts.line.text)


def _named(claim: Claim, entry: str) -> bool:
    """
    Whether the sentence names what the entry is of, or names no other thing.
    """
    told = _telling(words(entry, claim.language))
    spans = [m.span() for m in _HOLDS_NOW.finditer(claim.text)]
    said = [
        w
        for w in _telling(list(claim.clause.words))
        if not any(a <= w.start < b for a, b in spans)
    ]
    keys = {k for w in told for k in w.keys}
    return all(w.keys & keys for w in said) if said else True


def _telling(among: list[Word]) -> list[Word]:
    return [
        w
        for w in among
        if w.weight
        and not any(
            p.fullmatch(w.text)
            for p in (_PERMIT, _FULL, _PROVISIONAL, _HOLDS_NOW, LAPSED)
        )
    ]
