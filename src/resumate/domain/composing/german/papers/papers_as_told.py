"""
A German paper in a sentence: with its article, or as the course that it was.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.papers.paper_names import A_PAPER
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.patterns import regex

NAMED_SO = regex(
    r"\b[A-Z][A-Z0-9]+\b|\b[A-Z]\w*[A-Z]\w*|\d|[Kk]arte\b|Hilfe\b|Ersthelfer|[Mm]anagement\b|[Mm]aster\b|"
    r"[Ff]oundation\b|[Pp]rofessional\b|[Aa]ssociate\b|[Pp]ractitioner\b|(?:[Ff]ach|[Kk]auf)(?:mann|frau|kraft)\b|"
    r"[Kk]onzept\b|[Pp]flege\b|[Ll]eitung\b"
)
"""What among papers is one by its name: letters, a level, who or what it makes one."""
SIZE = regex(r"\b(?:19|20)\d\d\b|\(\d+ [A-Z][a-zäöü]+\)")


def as_course(paper: str, line: str) -> str:
    """
    What is only called by what it was about, as the course that its extent says it was.
    """
    named = A_PAPER.search(paper) or NAMED_SO.search(SIZE.sub("", paper))
    lasted = _lasts(paper, line)
    if _MATTER.match(paper):
        return f"Weiterbildung „{paper}“" if lasted else ""
    by = _AT_AN_ISSUER.fullmatch(paper)
    if by and lasted and not A_PAPER.search(by["about"]):
        return f"Weiterbildung „{by['about']}“{by['by']}"
    about = _ABOUT.fullmatch(paper)
    if named or not (about and lasted):
        return paper
    return f"Weiterbildung „{about['about'].strip()}“{about['when'] or ''}"


def _lasts(paper: str, line: str) -> bool:
    """
    Whether *line* tells how long the course was that *paper* names, and no other behind
    a comma.
    """
    name = paper.partition(" (")[0]
    behind = line.partition(name)[2] if name and name in line else line
    extent = _LASTED.search(behind)
    return extent is not None and not _ANOTHER.search(behind[: extent.start()])


_ANOTHER = regex(r", (?![A-Z]{2,}\b)[A-ZÄÖÜ](?![^()]*\))")
_AT_AN_ISSUER = regex(
    r"(?P<about>[A-ZÄÖÜ][^()„“;:]*)(?P<by> \((?:WIFI|VHS|BFI|IHK|HWK|TÜV|DEKRA)(?:, (?:19|20)\d\d)?\))"
)
"""What a course was about, and who gave it: "Rhino Umsteiger (WIFI)"."""
_MATTER = regex(
    r"(?!.*(?:[Kk]urs|[Ss]eminar|[Ll]ehrgang|[Ss]chulung|[Zz]ertifi|[Pp]rüfung|[Ss]chein)"
    r")(?:[A-ZÄÖÜ]\w*(?:verordnung|richtlinie|gesetz)\b|(?:Der|Die|Das|Ein|Eine|Wie|Was|Wenn|Vom|Von|Mit|Ohne|Mein) )"
)
"""What a seminar was about, as no paper is called: "Die neue Maschinenverordnung"."""
_ABOUT = regex(
    r"(?!Praktik|Mitglied|Mitarbeit|\w*(?:[Rr]eise|[Aa]ufenthalt|[Pp]raktikum|[Dd]ienst|[Ee]insatz|[Ss]emester)\b)"
    r"(?P<about>[A-ZÄÖÜ][^()„“;:]*?)(?: \(\d+ [A-Z]\w+\))?(?P<when> \((?:19|20)\d\d\))?"
)
_LASTED = regex(
    r"[(,] ?\d+(?:,\d)? (?:Tage?|Abende?|Stunden|Std\.?|UE|LE|Lektionen|Lehreinheiten|Unterrichtseinheiten|Module?|Einheiten)\b|-tägig"
)
"""How long a course was."""
_DESCRIBED = regex(
    r"(?P<how>[A-ZÄÖÜ]\S*(?:annt|iert|üft|isch|lich|ell))(?P<end>e[rs]?) "
    r"(?P<noun>[A-ZÄÖÜ]\S*)(?P<more>.*)"
)
_KIND_BEHIND = regex(
    r"(?P<name>[A-ZÄÖÜ][^,()„“]*), (?P<kind>[A-ZÄÖÜ][\w-]*(?:lehrgang|kurs|seminar)|Zertifikat)(?: mit Prüfung)?"
    r"(?P<when> \((?:19|20)\d\d\))?",
    re.IGNORECASE,
)
"""What a course was about, and that it was one: "Arbeitsrecht, Zertifikatslehrgang"."""
_CERTIFICATE_BEHIND = regex(r"(?:[A-ZÄÖÜ]\S* )+Zertifikat(?: \([^()]*\))?")
"""A certificate behind its names: "Active Sourcing Zertifikat (40 Stunden)"."""
_IN_ENGLISH = regex(
    r"(?P<name>(?:[A-Z]\w+ )*Certifi(?:cation|cate)\b[^()„“,;]*[^()„“,; ])(?P<beside> \([^()]*\))?"
)
"""One by its English name: "Professional Certification Foundation (BIM)"."""
_KIND_INSIDE = regex(
    r"(?P<name>[A-ZÄÖÜ][^,()„“]* [a-zäöüß]+(?:en|ern|eln)) \((?P<kind>(?:[A-Z]{2,6}-)?[A-ZÄÖÜ]\w*(?:lehrgang|kurs|seminar))"
    r"(?:, (?P<when>(?:19|20)\d\d))?\)"
)
"""The same in a bracket behind a deed: "Feste planen (IHK-Zertifikatslehrgang, 2031)"."""
_BY_CERTIFICATE = regex(
    r"(?P<name>[A-ZÄÖÜ][^(),„“]* [^(),„“]+) \((?:Zertifikat|Zert\.)(?:, (?P<size>\d+ [A-ZÄÖÜ]\w+))?\)(?P<when> \((?:19|20)\d\d\))?"
)
"""What a certificate is about: "Strümpfe anmessen (Zertifikat)"."""
_CERTIFIED = regex(
    r"(?P<who>[A-ZÄÖÜ][\w-]*(?:in|er|ent|kraft|frau|mann|hilfe)(?: [A-ZÄÖÜ][\w-]*)?)"
    r" \((?:Zertifikat|Zert\.)(?P<by> [^()]+)?\)"
)
"""Who one is by a certificate: "QM-Assistentin (Zertifikat KLZ)"."""
_ENDS_AS_COURSE = regex(
    r"(?!\S*(?:[Kk]urs|[Ll]ehrgang|[Ss]eminar|[Ss]chein|[Pp]rüfung|[Tt]raining|[Ss]chulung)\b)"
    r"(?:[A-ZÄÖÜ\d][\w.-]* )+(?P<kind>[A-ZÄÖÜ]\w*(?:kurs|lehrgang|seminar|training|schulung)"
    r"|Kurs|Lehrgang|Seminar)(?: [A-Z]?\d+)?(?: \([^()]*\))?$"
)
"""A course behind its names: "SPS Step 7 Grundkurs (5 Tage)", "Basic Care Kurs A2"."""


_REMARK = regex(
    r" – (?!.*\b(?:nur|ohne|nicht|teil\w*)\b)[a-zäöü]+(?:e[rs]?|isch|lich) [A-ZÄÖÜ][a-zäöüß]+“"
)
"""What sort of course it was, behind its title: "„Führen – internes Programm“"."""
_PART = regex(r"(?:Teile?|Module?|Stufe) (?:[IVX]+|\d|[A-D]\b)")
_HALVES = regex(r"[A-ZÄÖÜ]\S*- (?:und|oder) (?P<noun>[A-ZÄÖÜ]\S*)")
_CARD = regex(r"\w(?:karte|zahl)$")
"""A paper by what it looks like or bears: "Fahrerkarte", "Schlüsselzahl"."""


def with_kind_behind(paper: str, whole: str) -> str:
    """
    *paper* with the kind of course that its line has behind it: "Pflanzen, Grundkurs".
    """
    kind = _KIND_BEHIND.fullmatch(whole)
    return whole if kind and kind["name"] == paper else paper


def _certificate(paper: str) -> str:
    """
    What is called a certificate beside its name; "" of any other paper.
    """
    if certified := _CERTIFIED.fullmatch(paper):
        by = f" ({certified['by'].strip()})" if certified["by"] else ""
        return f"das Zertifikat als {certified['who']}{by}"
    if about := _BY_CERTIFICATE.fullmatch(paper):
        size = f" ({about['size']})" if about["size"] else ""
        return f"das Zertifikat „{about['name']}“{size}{about['when'] or ''}"
    if _CERTIFICATE_BEHIND.fullmatch(paper):
        return f"das {paper}"
    if english := _IN_ENGLISH.fullmatch(paper):
        return f"das Zertifikat „{english['name']}“{english['beside'] or ''}"
    return ""


def _course(paper: str) -> str:
    """
    What is called a course beside its name, or at its end; "" of any other paper.
    """
    if inside := _KIND_INSIDE.fullmatch(paper):
        the = articles(gender(inside["kind"]))[0]
        when = f" ({inside['when']})" if inside["when"] else ""
        return f"{the}{inside['kind']} „{inside['name']}“{when}"
    if kind := _KIND_BEHIND.fullmatch(paper):
        the = articles(gender(kind["kind"]))[0]
        return f"{the}{kind['kind']} „{kind['name']}“{kind['when'] or ''}"
    if course := _ENDS_AS_COURSE.match(paper):
        return f"{articles(gender(course['kind']))[0]}{paper}"
    return ""


def with_article(paper: str) -> str:
    """
    The paper with its article, where its first word says that it is one, or what
    describes it says of which gender it is: "der anerkannte Staplerkurs".
    """
    paper = _REMARK.sub("“", paper)
    if told := _certificate(paper):
        return told
    strong = _DESCRIBED.fullmatch(paper)
    hers = strong and strong["end"] == "e" and gender(strong["noun"]) == "f"
    sure = strong and (hers or strong["end"] != "e")
    if strong and sure and A_PAPER.search(strong["noun"]):
        the = {"er": "der", "es": "das", "e": "die"}[strong["end"]]
        return f"{the} {lowered(strong['how'] + 'e ' + strong['noun'])}{strong['more']}"
    if told := _course(paper):
        return told
    first, *others = paper.split(" ")
    if halves := _HALVES.match(paper):
        first = halves["noun"]
    plain = others and not re.search(r"[,()]", paper) and others[-1][:1].isupper()
    said = others[-1] if plain and not A_PAPER.search(first) else first
    named = A_PAPER.search(said) or _CARD.search(said)
    sign = gender(said) if named and not _PART.match(paper) else ""
    return f"{articles(sign)[0]}{paper}"
