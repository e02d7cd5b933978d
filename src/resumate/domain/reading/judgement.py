"""
Whether a text is a resume at all.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence

from resumate.domain.patterns import regex
from resumate.domain.reading.sections.part import Part
from resumate.domain.resume import Contact, Role, Section

_CORE = frozenset({Section.EXPERIENCE, Section.EDUCATION, Section.SKILLS})
_NAMED = regex(
    r"\b(?:curriculum ?vitae|résumé|lebenslauf|currículum|cv)\b|简历", re.IGNORECASE
)
_ADDRESSED = regex(
    r"\b(?:you|your|you'll|we|we're|our|us|candidates?|applicants?|apply"
    r"|sie|ihr|ihre|ihnen|wir|uns|unser|unsere[rmns]?|du|dein|deine|bewerbung|bewerben"
    r"|vous|nous|votre|nos|vos|usted|ustedes|buscamos|ofrecemos|vi|deg|dig|vores"
    r"|salary|gehalt|salaire|salario|benefits|vacancy|employer|required|preferred)\b",
    re.IGNORECASE,
)
_POSTING = regex(
    r"\b(?:what (?:we|you)|who you are|we are (?:looking|seeking|hiring)|about (?:us"
    r"|the (?:role|job|team|company))"
    r"|job (?:description|title|type|summary|category|id)|equal opportunity"
    r"|how to apply|to apply|minimum qual"
    r"|preferred (?:skills|qualifications)|qualifications? requirements?"
    r"|the ideal candidate|the successful candidate"
    r"|wir (?:bieten|suchen)|ihre aufgaben|ihr profil|deine aufgaben|dein profil"
    r"|nous recherchons|profil recherché|vos missions|se ofrece|requisitos"
    r"|responsibilities"
    r"|requirements|must[- ]have|nice[- ]to[- ]have|years? of experience (?:in|with)"
    r"|civil service)\b",
    re.IGNORECASE,
)
_OTHER_PAPERS = regex(
    r"\b(?:invoice|bill to|amount due|subtotal|vat|iban|rechnung(?:snummer)?"
    r"|ingredients"
    r"|preheat|tablespoons?|teaspoons?|zutaten|chapter|dear (?:sir|madam|hiring)"
    r"|sincerely"
    r"|yours faithfully|mit freundlichen grüßen|cordialement|facture)\b",
    re.IGNORECASE,
)
_ENOUGH_ADDRESSED = 0.02
"""Share of words that speak to a reader, from which a text is no one's resume."""


def is_resume(
    text: str, contact: Contact, parts: Sequence[Part], roles: Sequence[Role]
) -> bool:
    """
    Whether the text tells of somebody's work, education or skills.
    """
    filled = {p.section for p in parts if p.lines and p.section is not Section.OTHER}
    core = filled & _CORE
    dated = [role for role in roles if role.start or role.end]
    reachable = bool(contact.email or contact.phone)
    points = 2 * len(core) + len(filled - core) + 2 * min(len(dated), 3)
    points += 2 * reachable + bool(contact.name)
    named = bool(_NAMED.search(text[:400]))
    points += 3 * named
    words = max(len(re.findall(r"\w+", text)), 1)
    against = 0.0
    addressed = len(_ADDRESSED.findall(text))
    if addressed > 2 and addressed / words > _ENOUGH_ADDRESSED:
        against += 4
    against += 1.5 * min(len({m.lower() for m in _POSTING.findall(text)}), 4)
    against += 1.5 * min(len({m.lower() for m in _OTHER_PAPERS.findall(text)}), 4)
    if len(dated) >= 2 and reachable:
        against /= 2
    if not core and not dated and not (named and reachable):
        return False
    return points - against >= 4
