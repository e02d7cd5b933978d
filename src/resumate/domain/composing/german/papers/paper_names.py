"""
What a German paper is called, ready to be told.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.papers import paper_name
from resumate.domain.composing.wording import capitalised, listed
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex

_ONLY_A_PLACE = regex(
    r"^(?:[A-ZÄÖÜ]\w+e[rs]? )?(?:\w*[Ss]chule|\w*[Uu]niversität|\w*[Aa]kademie|Institut|\w*[Kk]olleg|WIFI|IHK|HWK|"
    r"\w*[Ll]ehranstalt|HTL|HAK|HLT|HTBLA|\w*[Gg]ymnasium|\w*[Ll]yzeum|VHS|TÜV|bfi|BFI)\b(?!.*(?:Kurs|Lehrgang|[Zz]ertifi|[Dd]iplom|schein|prüfung))"
)
DRIVES = r"(?:Führer(?:schein|ausweis)|Fahrausweis)"
A_PAPER = regex(
    r"zertifi|certifi|schein|prüfung|schulung|kurs|lehrgang|diplom|patent|bildung|qualifizierung|seminar|brief|"
    r"nachweis|abschluss|meister|fachwirt|training|examen|ausweis|qualifikation|"
    r"approbation|ausbildereignung|(?:fach|sach)kunde|urkunde|zulassung|lizenz|erlaubnis|"
    r"berechtigung|bewilligung|registrierung|eintrag(?:ung)?\b|expert|anerkannt|geprüft|(?-i:\b(?:CAS|DAS|MAS|EFZ|IHK|REFA|ISO|ITIL)\b)|"
    rf"{DRIVES}|(?-i:\([A-Z]{{2,6}}(?:, (?:19|20)\d\d)?\))",
    re.IGNORECASE,
)
"""What a paper is called, where it does not stand among papers."""
_EXTENT = regex(
    r"(?:, (?:\d+ (?:ECTS|UE|LE|Lektionen|(?:Unterrichts|Lehr)?(?:einheiten|stunden)|Std\.?|Stunden|Abende?|Tage?|Wochen|Monate?|Module?)\b ?)?(?:berufsbegleitend)?)(?=$| \((?:19|20)\d\d\)$)"
    r"| \(\d+ (?:ECTS|UE)\)"
)
_PASSED = regex(
    r" (?:mit Erfolg |erfolgreich )?(?:abgelegt|absolviert|bestanden|abgeschlossen|erworben|"
    r"vorhanden)$"
)
"""What one did with a paper, behind its name: that one has it says as much."""
_AT_SCHOOL = regex(r" (?:in|an|aus) (?:der|meiner) Schule$")
_ISSUER = regex(r"^([^,()]+), ((?:IHK|HWK|TÜV|DEKRA|WIFI|VHS|BFI)\b[^,()]*)$")
"""Who examined, behind a paper's name."""
_DAY_AND_MORE = regex(
    rf"^(?P<name>[^,()]+), (?P<when>(?:(?:{IN_GERMAN}) )?(?:19|20)\d\d) \((?P<more>[^()]+)\)$"
)
"""When a course was, and more of it behind: "Kurs, Mai 2031 (9 Stunden, DRK)"."""
_ISSUER_AND_YEAR = regex(
    r"^(?P<name>[^,()]+?)(?: \((?P<short>[A-Z]{2,6})\))?, "
    r"(?P<by>(?:IHK|HWK|TÜV|DEKRA|WIFI|VHS|BFI)\b[^,()]*?)(?: \((?P<year>(?:19|20)\d\d)\))?$"
)
_TWO_NAMES = regex(
    r"^(?P<short>[A-Z]{2,6}) ?/ ?"
    r"(?P<name>[A-ZÄÖÜ]\w*(?:schein|prüfung|nachweis|zertifikat|brief|ausweis))\b"
)
"""One paper by its letters and its name: "AEVO / Ausbilderschein"."""
_BOTH_BESIDE = regex(
    r"^([A-ZÄÖÜ][^,()]*(?:lehrgang|kurs|prüfung)\b[^,()]*), ([A-ZÄÖÜ][^,()]*) \((?!(?:19|20)\d\d\))([^()]*)\)$"
)
"""A course, who one is by it, and its grade: "Lehrgang II, Fachwirt (Note 2)"."""
_GRADE = regex(r", (?:Abschluss\w*:? )?(Note \d[\d.,]*)$")
_VALID = regex(
    r"[ ,]+(?:gültig )?(?:bis|zuletzt|seit|ab) \(?(?:\d\d/)?(?:19|20)\d\d\)?(?=$| \()"
)
LICENCE = regex(
    rf"^(?P<name>{DRIVES})(?:\s*:)?\s*(?:(?:Klassen?|Kl\.?|Kategorien?|Kat\.?|\|)[:\s]*){{0,2}}"
    r"(?P<classes>[A-Z][A-Z0-9]{0,3}(?:(?:, ?| und |/)(?![PL]KW)[A-Z][A-Z0-9]{0,3}\b)*)\b"
)


_ENDED_AS = regex(r"^Abschluss: (?P<who>[Ss]taatlich \w+e[rs]? [A-ZÄÖÜ].*)$")
"""Who one is by an exam: "Abschluss: staatlich anerkannte Erzieherin, Note 2"."""


def paper_called(item: str) -> str:
    """
    The name of a paper, ready to be told; "" where it is not sure to be one.
    """
    item = _ENDED_AS.sub(lambda who: capitalised(who["who"]), item.partition(" = ")[0])
    name = _EXTENT.sub("", paper_name(_VALID.sub("", f" {item}").strip()))
    name = _PASSED.sub("", _AT_SCHOOL.sub("", name))
    cut = name.count("(") > name.count(")")
    if cut and not LICENCE.match(name) and ":" in name:
        return ""
    if cut:
        name = name[: name.rindex("(")].rstrip(" ,:")
    if licence := LICENCE.match(name):
        classes = re.split(r", ?| und |/", licence["classes"])
        kind = "Klasse" if licence["name"] == "Führerschein" else "Kategorie"
        if licence["name"] == "Fahrausweis":  # known by its letters alone
            return f"{licence['name']} {listed(classes, 'und')}"
        if len(classes) == 1:
            return f"{licence['name']} {kind} {classes[0]}"
        return f"{licence['name']} ({kind}n {listed(classes, 'und')})"
    name = re.sub(r"^([^:,()]+): ([^:()]+)(?: \(([^()]*)\))?$", _detailed, name)
    name = _TWO_NAMES.sub(r"\g<name> (\g<short>)", name)
    name = _DAY_AND_MORE.sub(r"\g<name> (\g<when>, \g<more>)", name)
    name = _ISSUER_AND_YEAR.sub(_issued, name)
    name = _BOTH_BESIDE.sub(r"\1 (\2, \3)", name)
    name = _GRADE.sub(r" (\1)", _ISSUER.sub(r"\1 (\2)", name))
    sure = name[:1].isupper() and not re.fullmatch(r"[A-Z]{1,3}(?:, [A-Z]{1,3})*", name)
    return "" if not sure or ":" in name or _ONLY_A_PLACE.match(name) else name


def _issued(match: re.Match[str]) -> str:
    """
    "Ausbilderschein (AEVO), IHK Ulm (2023)" with all of it in one bracket.
    """
    name, *beside = (group for group in match.groups() if group)
    return f"{name} ({', '.join(beside)})"


def _detailed(match: re.Match[str]) -> str:
    """
    "EDV-Kurs: Word, Excel (60 Std.)" with all of it in one bracket.
    """
    name, *details = (group for group in match.groups() if group)
    return f"{name} ({'; '.join(details)})"
