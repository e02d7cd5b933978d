"""
Certificates and licences in German, those whose names are sure.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.german.capitals import lowered
from resumate.domain.composing.german.credentials import NEVER_DONE
from resumate.domain.composing.german.nouns import articles, gender
from resumate.domain.composing.german.study_places import GOES_ON
from resumate.domain.composing.german.trainings import HOLDER, as_holder
from resumate.domain.composing.papers import (
    is_under_way,
    paper_name,
    papers_in,
    undated,
)
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import COMMA, cleaned, listed
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section

_ONLY_A_PLACE = regex(
    r"^(?:[A-ZÄÖÜ]\w+e[rs]? )?(?:\w*[Ss]chule|\w*[Uu]niversität|\w*[Aa]kademie|Institut|\w*[Kk]olleg|WIFI|IHK|HWK|"
    r"\w*[Ll]ehranstalt|HTL|HAK|HLT|HTBLA|\w*[Gg]ymnasium|\w*[Ll]yzeum|VHS|TÜV|bfi|BFI)\b(?!.*(?:Kurs|Lehrgang|[Zz]ertifi|[Dd]iplom|schein|prüfung))"
)
_DRIVES = r"(?:Führer(?:schein|ausweis)|Fahrausweis)"
_A_PAPER = regex(
    r"zertifi|certifi|schein|prüfung|schulung|kurs|lehrgang|diplom|patent|bildung|qualifizierung|seminar|brief|"
    r"nachweis|abschluss|meister|fachwirt|training|examen|ausweis|qualifikation|"
    r"approbation|ausbildereignung|(?:fach|sach)kunde|urkunde|zulassung|lizenz|erlaubnis|"
    r"berechtigung|bewilligung|registrierung|eintrag(?:ung)?\b|expert|anerkannt|geprüft|(?-i:\b(?:CAS|DAS|MAS|EFZ|IHK|REFA|ISO|ITIL)\b)|"
    rf"{_DRIVES}|(?-i:\([A-Z]{{2,6}}(?:, (?:19|20)\d\d)?\))",
    re.IGNORECASE,
)
"""What a paper is called, where it does not stand among papers."""
_COURSE = regex(
    r"kurs|lehrgang|bildung|seminar|training|\b(?:CAS|DAS|MAS)\b", re.IGNORECASE
)
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_TRAINED = regex(r"(?:Weiter|Fort|Aus)bildung (?:zu[mr]|als|in|im|nach) ")
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
_DONE_IN = regex(r"(?:19|20)\d\d(?::| \||,) .*\baktuell\w*$", re.IGNORECASE)
"""A course of one year on what is new: "2016: Seminar Zwangsvollstreckung aktuell"."""
_SOMEBODY = regex(
    r"(?!Master)(?:[A-ZÄÖÜ][a-zäöü]+(?:ne|le|ge|che) )?(?:[A-Z]{2,6}-|[A-ZÄÖÜ][a-zäöüß]*)(?:(?:er|ist|or|[aeo]nt|wirt|ek)in|(?i:beauftragter?|helfer|berater|"
    r"bearbeiter|anleiter|ausbilder|betreuer|trainer|prüfer|auditor|fachwirt|assistent|techniker|spezialist))(?![\w-])"
)
"""Who somebody is by a course: "Gefahrstoffbeauftragte"."""
_NAMED_SO = regex(
    r"\b[A-Z][A-Z0-9]+\b|\b[A-Z]\w*[A-Z]\w*|\d|[Kk]arte\b|Hilfe\b|Ersthelfer|[Mm]anagement\b|[Mm]aster\b|"
    r"[Ff]oundation\b|[Pp]rofessional\b|[Aa]ssociate\b|[Pp]ractitioner\b|(?:[Ff]ach|[Kk]auf)(?:mann|frau|kraft)\b|"
    r"[Kk]onzept\b|[Pp]flege\b|[Ll]eitung\b"
)
"""What among papers is one by its name: letters, a level, who or what it makes one."""
_WRITTEN = regex(
    r"\b(?:Publikation|Veröffentlichung|begutachtet|[A-Z]\.,|Stipendi|preis\b|finanzierung|Antrag|et al)|"
    r"\b[A-ZÄÖÜ][a-zäöüß]+, [A-ZÄÖÜ]\.|, \d+ ?[–-] ?\d+$",
    re.IGNORECASE,
)
"""What one wrote, or was given money for."""
_NO_PAPER = regex(
    r"(?:Vortrag|Vorträge|Maintainer|Mitglied|Autor)(?:in)?\b"
    r"|[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|ig|sam|haft)(?:/\S+)? (?![A-ZÄÖÜ]|unterwiesene )"
    r"|(?:Vorlesung|Übung|Tutorium|Proseminar|Lehrveranstaltung)(?:en)? "
    r"|(?:FS|HS|WS|SS|SoSe|WiSe|(?:Sommer|Winter)semester) \(?(?:19|20)?\d\d\b"
    rf"|(?:Abschluss|Prüfung|Diplom|Bestanden|Note)(?: (?:im|am|vom))? (?:(?:{IN_GERMAN})\b|\d)"
)
"""What one does besides, though it stands among papers."""
_IN_PART = regex(r"\bModule? [\d, und–-]+(?:abgeschlossen|absolviert|bestanden)\b")
"""What of a course is done already: it is told with its name."""
_VALID = regex(
    r"[ ,]+(?:gültig )?(?:bis|zuletzt|seit|ab) \(?(?:\d\d/)?(?:19|20)\d\d\)?(?=$| \()"
)
_NEXT = regex(rf", (?=(?:{_DRIVES}|Stapler|Kran|Ersthelfer)\w*)")
_LICENCE = regex(
    rf"^(?P<name>{_DRIVES})(?:\s*:)?\s*(?:(?:Klassen?|Kl\.?|Kategorien?|Kat\.?|\|)[:\s]*){{0,2}}"
    r"(?P<classes>[A-Z][A-Z0-9]{0,3}(?:(?:, ?| und |/)(?![PL]KW)[A-Z][A-Z0-9]{0,3}\b)*)\b"
)

_CLASSES = regex(r"^[Kk]lassen? ?[|:] (?=[A-Z][A-Z0-9]{0,2}\b)")
"""A row of a table of licences, under a heading that says of what: "Klassen: B, C"."""
_OF_LICENCE = regex(r"^Führerschein \(?(Klassen? [^()]*)\)?$")
_CLASS_FOR = regex(r"(?<=[,;] )[A-Z][A-Z0-9]{0,2} (?:für|zum|zur) [^,;]+(?:[,;] ?|$)")
"""What a further class is for: "T für Zugmaschinen"."""


def certificates(points: list[Point]) -> list[Said]:
    """
    Certificates in one sentence and the licence in another, those whose names are sure.
    """
    holders: list[str] = []
    papers: list[str] = []
    shown: dict[bool, list[ResumeLine]] = {True: [], False: []}
    licence: Said | None = None
    points = [piece for point in points for piece in _apart(point)]
    begun = filter(None, map(_under_way, points))
    for point in points:
        for item in _named(point):
            classes = item.startswith("Klasse")
            if classes or re.match(_DRIVES, item):
                told = f"Ich besitze {'die' if classes else 'den'} {item}."
                licence = licence or of_candidate(told, *point.lines)
                continue
            by_it = bool(HOLDER.match(item) or _is_somebody(item))
            shown[by_it] += point.lines
            if by_it:
                holder = re.split(r",\s*(?![^()]*\))", item, maxsplit=1)[0]
                holder = _EXTENT_ASIDE.sub("", holder)
                described = HOLDER.match(item)
                holders.append(as_holder(holder) if described else _in_small(holder))
            else:
                papers.append(item)
    held = ((_held(holders, []), shown[True]), (_held([], papers), shown[False]))
    said = [of_candidate(text, *lines) for text, lines in held if text]
    return [*said, *begun, *([licence] if licence else [])]


_SKILLED = regex(
    r"(?P<who>[A-ZÄÖÜ][a-zäöüß]*(?:fachkraft|kauffrau|kaufmann|fachfrau|fachmann))"
    r"(?: (?:für|im|in) [^(),;]+)?(?: \([^()]*\))?"
)
"""Who one is by a training that stands among papers: "Elektrofachkraft für …"."""
_EXTENT_ASIDE = regex(r" \(\d+ ?(?:Std\.?|Stunden|UE|LE|Tage?|Wochen|Monate)\)")


def _is_somebody(item: str) -> bool:
    return bool(_SOMEBODY.match(item) or _SKILLED.fullmatch(item))


_DOT = " · "
_LABEL = regex(r"^(?:Zertifikate|Nachweise|Scheine|Kurse): ")
_NOT_YET = regex(
    r"(?<=\d\)), [A-ZÄÖÜ][^,;]*\b(?:in Vorbereitung|in Arbeit|geplant|angemeldet)\b.*$"
    r"|, [A-Z][A-Z0-9]{0,3} (?:abgelaufen|verfallen|ruhend)\b"
)
"""
What follows a dated paper and is not had yet, and a class that is had no longer: "…,
CompTIA A+ in Vorbereitung", "Führerschein B, C95 abgelaufen".
"""


def _apart(point: Point) -> list[Point]:
    """
    The papers that a line has side by side with dots between them, one by one: those
    that are wanted.
    """
    line = point.lines[0]
    held = _NOT_YET.sub("", _LABEL.sub("", line.text))
    pieces = held.split(_DOT)
    if len(pieces) == 1 and held == line.text:
        return [point]
    items = [_NOT_YET.sub("", one) for one in point.items]
    if len(pieces) == 1:
        bare = (replace(line, text=held), *point.lines[1:])
        return [replace(point, lines=bare, items=tuple(items))]
    asked = " ".join(items)
    wanted = [one for one in pieces if not asked or one in asked or asked in one]
    of_one = [replace(line, text=one) for one in wanted]
    return [replace(point, lines=(one, *point.lines[1:]), items=()) for one in of_one]


_COURSE_TAKEN = regex(
    r"[A-ZÄÖÜ][\w-]*(?:[Kk]urs|[Ll]ehrgang|[Ss]eminar|[Ss]chulung)\b.*(?:\b(?:19|20)\d\d\b"
    r"|\d (?:Unterrichts|Lehr)einheiten\b|\d (?:UE|LE|Std\.?|Stunden|Tage?)\b).*"
)
"""A course with its day or its extent, which stands among skills."""


def courses_apart(point: Point) -> list[Point]:
    """
    The skills that *point* names, and each course among them as a paper.
    """
    if point.kind is not PointKind.SKILLS:
        return [point]
    courses = [line for line in point.lines if _COURSE_TAKEN.fullmatch(line.text)]
    of_them = " | ".join(line.text for line in courses)
    rest = tuple(one for one in point.items if one not in of_them)
    held = [replace(line, section=Section.CERTIFICATIONS) for line in courses]
    lines = tuple(line for line in point.lines if line not in courses)
    told = [Point(PointKind.CREDENTIAL, (line,)) for line in held]
    return [replace(point, items=rest, lines=lines), *told] if lines else told


_BARE_LABEL = regex(
    r"^(?:berufliche )?(?:weiterbildung|fortbildung)\b(?! (?:zu[mr]|als|in)\b)[^|,;]*\| ",
    re.IGNORECASE,
)
"""What only says that a course follows, in a cell of its own."""


def _under_way(point: Point) -> Said | None:
    """
    A course that goes on, and when it will end unless its own dates have no end;
    nothing of what was given up.
    """
    line = point.lines[0]
    whole = _BARE_LABEL.sub("", undated(cleaned(line.text)))
    course = GOES_ON.search(whole) and _COURSE.search(whole)
    goes_on = (is_under_way(point) or course) and not _OF_SCHOOL.search(whole)
    if not goes_on or _DONE_IN.match(line.text) or NEVER_DONE.search(whole):
        return None
    name, *rest = re.split(r"[,;] (?![^()]*\))", whole)
    if GOES_ON.search(name):
        name = GOES_ON.sub("", name)
    if point.role and point.role.end is None:
        rest = [one for one in rest if not _YEAR.search(one)]
    if _TRAINED.match(name) and "(" not in name and rest:
        told = f"Zurzeit mache ich eine {name} ({'; '.join(rest)})."
        return of_candidate(told, line)
    if attended := _attends(name, rest):
        return of_candidate(attended, line)
    told = "; ".join([re.sub(r" \(([^()]*)\)$", r", \1", name), *rest])
    return of_candidate(f"Zurzeit bin ich in Weiterbildung ({told}).", line)


_OF_SCHOOL = regex(r"\b(?:Noten|Zeugnis|Wahlpflichtfach|Lieblingsf[aä]ch\w*|Klasse)\b")
"""What a pupil has, and no course."""
_ATTENDED = regex(
    r"(?P<kind>(?:[A-ZÄÖÜ][\w-]*)?(?:[Ll]ehrgang|[Kk]urs|[Ss]eminar|[Ww]eiterbildung|[Ff]ortbildung))"
    r"(?P<to> (?:zu[mr]|für|in|im) [^(),;]+)?(?P<aside> \([^()]*\))?"
)


def _attends(name: str, beside: list[str]) -> str:
    """
    "Zurzeit mache ich den Lehrgang zum Fachwirt (berufsbegleitend)"; "" of what does
    not say that it is a course.
    """
    course = _ATTENDED.fullmatch(name)
    sign = gender(course["kind"]) if course else ""
    if course is None or sign not in {"m", "n", "f"}:
        return ""
    one = {"m": "einen ", "n": "ein ", "f": "eine "}[sign]
    the = articles(sign)[1] if course["to"] else one
    inside = course["aside"] or ""
    asides = "; ".join([*([inside.strip(" ()")] if inside else []), *beside])
    told = f"{course['kind']}{course['to'] or ''}{f' ({asides})' if asides else ''}"
    return f"Zurzeit mache ich {the}{told}."


def _named(point: Point) -> list[str]:
    """
    The papers that *point* names, those that are sure to be held ones.
    """
    line = point.lines[0]
    whole = _CLASSES.sub("Führerschein Klassen ", undated(cleaned(line.text)))
    goes_on = GOES_ON.search(whole) and not _DONE_IN.match(line.text)
    if is_under_way(point) or goes_on or NEVER_DONE.search(whole):
        return []
    if _IN_PART.search(whole):
        head, *rest = COMMA.split(whole)
        return [f"{head} ({', '.join(rest)})"] if rest else []
    licence = _LICENCE.match(whole)
    by_classes = _CLASSES.match(cleaned(line.text)) if licence else None
    if licence and (by_classes or not point.items):
        behind = _CLASS_FOR.sub("", whole[licence.end() :]).lstrip(" ,;")
        items = [
            licence.group().replace(" | ", " "),
            *(papers_in(behind) if behind else []),
        ]
    else:
        told = [undated(item) for item in point.items]
        items = told or [*papers_in(whole)]
    papers = [_paper(one) for item in items for one in _NEXT.split(item)]
    papers = [_as_course(papers[0], whole)] if len(papers) == 1 else papers
    if by_classes:  # of what they are stands above: no licence is named in the line
        papers = [_OF_LICENCE.sub(r"\1", one) for one in papers]
    listed_ = line.section is Section.CERTIFICATIONS
    return [
        one
        for one in papers
        if one
        and not _NO_PAPER.match(one)
        and not _WRITTEN.search(one)
        and (
            _A_PAPER.search(one)
            or (by_classes and one.startswith("Klasse"))
            or _SOMEBODY.match(one)
            or (listed_ and _NAMED_SO.search(_SIZE.sub("", one)))
        )
    ]


_SIZE = regex(r"\b(?:19|20)\d\d\b|\(\d+ [A-Z][a-zäöü]+\)")


def _as_course(paper: str, line: str) -> str:
    """
    What is only called by what it was about, as the course that its extent says it was.
    """
    named = _A_PAPER.search(paper) or _NAMED_SO.search(_SIZE.sub("", paper))
    lasted = _lasts(paper, line)
    if _MATTER.match(paper):
        return f"Weiterbildung „{paper}“" if lasted else ""
    by = _AT_AN_ISSUER.fullmatch(paper)
    if by and lasted and not _A_PAPER.search(by["about"]):
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


def _in_small(holder: str) -> str:
    """
    "interne Auditorin", but "Auditorin".
    """
    first, _, rest = holder.partition(" ")
    return lowered(holder) if _SOMEBODY.match(rest) else f"{first} {rest}".strip()


def _held(holders: list[str], papers: list[str]) -> str:
    """
    Who one is by papers, else the papers that one has.
    """
    if holders:
        return f"Ich bin {listed(holders, 'und')}."
    counts = "zählen" if len(papers) > 1 else "zählt"
    named = listed([_with_article(paper) for paper in papers], "und")
    return f"Zu meinen Qualifikationen {counts} {named}." * bool(papers)


_DESCRIBED = regex(
    r"(?P<how>[A-ZÄÖÜ]\S*(?:annt|iert|üft|isch|lich|ell))(?P<end>e[rs]?) "
    r"(?P<noun>[A-ZÄÖÜ]\S*)(?P<more>.*)"
)


_KIND_BEHIND = regex(
    r"(?P<name>[A-ZÄÖÜ][^,()„“]*), (?P<kind>[A-ZÄÖÜ]\w*(?:lehrgang|kurs|seminar)|Zertifikat)(?: mit Prüfung)?"
    r"(?P<when> \((?:19|20)\d\d\))?",
    re.IGNORECASE,
)
"""What a course was about, and that it was one: "Arbeitsrecht, Zertifikatslehrgang"."""


_BY_CERTIFICATE = regex(
    r"(?P<name>[A-ZÄÖÜ][^(),„“]* [^(),„“]+) \((?:Zertifikat|Zert\.)\)(?P<when> \((?:19|20)\d\d\))?"
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


def _with_article(paper: str) -> str:
    """
    The paper with its article, where its first word says that it is one, or what
    describes it says of which gender it is: "der anerkannte Staplerkurs".
    """
    if certified := _CERTIFIED.fullmatch(paper):
        by = f" ({certified['by'].strip()})" if certified["by"] else ""
        return f"das Zertifikat als {certified['who']}{by}"
    if about := _BY_CERTIFICATE.fullmatch(paper):
        return f"das Zertifikat „{about['name']}“{about['when'] or ''}"
    strong = _DESCRIBED.fullmatch(paper)
    hers = strong and strong["end"] == "e" and gender(strong["noun"]) == "f"
    sure = strong and (hers or strong["end"] != "e")
    if strong and sure and _A_PAPER.search(strong["noun"]):
        the = {"er": "der", "es": "das", "e": "die"}[strong["end"]]
        return f"{the} {lowered(strong['how'] + 'e ' + strong['noun'])}{strong['more']}"
    if kind := _KIND_BEHIND.fullmatch(paper):
        the = articles(gender(kind["kind"]))[0]
        return f"{the}{kind['kind']} „{kind['name']}“{kind['when'] or ''}"
    if course := _ENDS_AS_COURSE.match(paper):
        return f"{articles(gender(course['kind']))[0]}{paper}"
    first, *others = paper.split(" ")
    plain = others and not re.search(r"[,()]", paper) and others[-1][:1].isupper()
    said = others[-1] if plain and not _A_PAPER.search(first) else first
    sign = gender(said) if _A_PAPER.search(said) else ""
    return f"{articles(sign)[0]}{paper}"


def _paper(item: str) -> str:
    """
    The name of a paper, ready to be told; "" where it is not sure to be one.
    """
    item = item.partition(" = ")[0]
    name = _EXTENT.sub("", paper_name(_VALID.sub("", f" {item}").strip()))
    name = _PASSED.sub("", _AT_SCHOOL.sub("", name))
    cut = name.count("(") > name.count(")")
    if cut and not _LICENCE.match(name) and ":" in name:
        return ""
    if cut:
        name = name[: name.rindex("(")].rstrip(" ,:")
    if licence := _LICENCE.match(name):
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
