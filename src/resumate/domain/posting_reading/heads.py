"""
Post and employer told in one line at the top: "Firm is hiring: Title", "Title – Firm –
Place", "Firm sucht zum 1. Mai eine/n Title".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resumate.domain.language.both_forms import BOTH
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_somewhere
from resumate.domain.language.words import meaning
from resumate.domain.lexicon.organisations import AREAS
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading import title_words
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.places import is_place, places_told
from resumate.domain.posting_reading.universities import UNIVERSITY

_HEAD_LINES = 6
_MOST_WORDS = 7
_LIKELY = 2
_LONG_WORD = 6
_WHEN = (
    r"(?: (?:now|currently|urgently|ab sofort|sofort|dringend|aktuell|derzeit|dich|Sie|"
    r"noch|weitere|(?:zum|zur|ab|per|für) (?:(?!eine?n? )[^:,]){2,45}?))*"
)
_ONE = (
    r"(?:\s*:|(?: for)? (?:an?|our (?:next|new)|another|als|eine?[nr]?"
    r"(?:\s?[/:*]\s?-?(?:e[nr]|[nr])|\(e?[nr]\))?)(?= ))"
)
_WHERE = r"(?:,? in (?:der |dem )?[A-ZÄÖÜ][\w.-]+(?: [A-ZÄÖÜ(][\w.)-]+)?)?"
_NAMED = rf"(?:The |Die |Das |Der )?(?P<company>{signs.NAME}(?:,? {signs.LEGAL}\.?)?)"
_NAMED_IN_ROMANCE = rf"(?P<company>{signs.NAME}(?:,? (?:{signs.LEGAL}|SA)\b\.?)?)"
_ONE_IN_ROMANCE = (
    r"(?:(?:,? (?:actuellement|activement|dès|pour|para|actualmente|urgentemente)\b"
    r"[^:]{0,45}?)?(?: ?:| un(?:a|o/a|/a|\(a\))| une?(?:[·/.(-]-?e\)?)?)"
    r"(?= ?[^\W\d_]))? ?(?P<title>\S.*)$"
)
_TOLD = (
    regex(
        rf"^{_NAMED}{_WHERE} (?:is|are) (?:now |currently |urgently )?(?:hiring|"
        rf"recruiting|seeking|(?:looking|searching) for)(?:{_ONE}| –| -) ?"
        r"(?P<title>\S.*)$"
    ),
    regex(
        rf"^(?:Die Firma )?{_NAMED}{_WHERE} (?:sucht|stellt ein|seeks|wants|needs)"
        rf"{_WHEN}{_ONE} ?(?P<title>\S.*)$"
    ),
    regex(
        rf"^{_NAMED}{_WHERE} (?:requires|needs|wants|seeks) (?P<title>[A-Z][^.,;:!?()]"
        r"{2,60}?)(?= \(\d| for (?:its|our|their|the)\b)"
    ),
    regex(
        rf"\b(?:sucht|suchen) (?:wir, )?(?:die |das |der )?{_NAMED},?{_WHERE}{_WHEN}"
        rf"{_ONE} (?P<title>\S.*)$"
    ),
    regex(
        rf"^(?:Join|Come to|Work for) (?:us at )?{_NAMED}{_WHERE} as "
        r"(?:an?|our (?:next|new)|the) (?P<title>\S.*)$"
    ),
    regex(
        r"^(?:Werde|Werden Sie|Become|Komm als|Arbeite als) (?:an? |unser\w* )?"
        rf"(?P<title>\S.*?) (?:bei|zu[rm]?|at|with)(?: der| dem)? {_NAMED}[.!]*$"
    ),
    regex(
        rf"^(?P<title>\S.*?) (?:at|@|bei(?: der| dem)?|chez) {_NAMED}(?:,? \(?\S.*)?$"
    ),
    regex(
        r"^(?:(?:L[ae] |L['’])(?:société|entreprise|enseigne|groupe|empresa|"
        r"compañía) )?"
        rf"{_NAMED_IN_ROMANCE} (?:recherche|cherche|recrute|engage|embauche|busca|"
        rf"selecciona|contrata|precisa|necesita)\b(?: incorporar)?{_ONE_IN_ROMANCE}"
    ),
    regex(
        rf"^Bei (?:der |dem )?{_NAMED}{_WHERE} suchen wir{_WHEN}{_ONE} (?P<title>\S.*)$"
    ),
    regex(
        rf"^(?:Here )?[Aa]t {_NAMED}{_WHERE},? we(?:['’]re| are) (?:now |currently )?"
        rf"(?:hiring|recruiting|seeking|(?:looking|searching) for){_ONE} "
        r"(?P<title>\S.*)$"
    ),
)
_WE_SEEK_IN_ROMANCE = (
    regex(
        rf"^(?:En|Desde) {_NAMED_IN_ROMANCE},? (?:estamos buscando|buscamos|"
        r"seleccionamos|contratamos|precisamos|necesitamos|(?:queremos )?incorpora"
        rf"(?:mos|r))\b(?: incorporar)?{_ONE_IN_ROMANCE}"
    ),
    regex(
        rf"^Chez {_NAMED_IN_ROMANCE},? (?:nous )?(?:recherchons|recrutons|cherchons)\b"
        rf"{_ONE_IN_ROMANCE}"
    ),
)
_TOLD_IF_SURE = (
    regex(rf"^(?P<title>\S.*?) \({_NAMED}\)$"),
    regex(rf"^(?P<title>\S.*?) en (?:el |la |los |las )?{_NAMED}(?:, \S.*)?$"),
    regex(rf"^(?P<title>\S.*?) i(?:m|n der|n dem) {_NAMED}(?:, \S.*)?$"),
)
"""Where what is named may be something else, too: a place, a department."""
_OTHERWISE = frozenset(
    "our my we who wir unser unsere now on nous se que qui service équipe equipo "
    "département departamento direction dirección".split()
)
_STRONG = regex(r"\s+[–—|·•]\s+")
_ANY = regex(r"\s+[–—|·•-]\s+")
_NAMES = (
    r"(?:^|[.!?:] |\b(?:[Aa]t|[Bb]ei|[Vv]on|[Ff]or|[Ff]ür|[Jj]oin|about|About|Über|are|"
    r"sind)(?: der| die| das| the)? )(?:The |the |Die |Der |Das )?"
)
_NO_MORE = r"(?! (?:[Tt]eam|[Dd]epartment|[Dd]ivision|[Aa]bteilung))(?!\w)"
_TRADE = regex(
    r"services|systems|solutions|software|group|energy|water|markets|stores|health|"
    r"healthcare|digital|media|analytics|logistics|technology|technologies|insurance|"
    r"bank|consulting|cent(?:re|er)|laborator(?:y|ies)|partners|books|press|home|"
    r"house|labs?|agency",
    re.IGNORECASE,
)
_DEPARTMENT = regex(
    r"(?:customer|client|human|adult|children|young|mental|public|corporate|financ|"
    r"information|technical|legal|support|social|health|community|product|data|digital|"
    r"private|investment|global|international|national|regional|business|it|"
    r"engineering|professional|managed|shared|home|people|sales|student|enterprise|"
    r"cloud|machine|life|clinical|medical|emergency|building|property|housing|school|"
    r"environmental|power|payment|security|retail|supply|field|contact|call)"
    r"[\w'’]*(?: |$)",
    re.IGNORECASE,
)
"""With a trade behind it, it may be a department: "Customer Support Services"."""


@dataclass(frozen=True, slots=True)
class Head:
    """
    What one line tells.
    """

    title: str
    company: str | None


def read_head(lines: Sequence[Line]) -> Head | None:
    """
    Post and employer, where a line at the top tells both; None if none does.
    """
    return next(_heads(lines), None)


def _heads(lines: Sequence[Line]) -> Iterator[Head]:
    for line in lines[:_HEAD_LINES]:
        text = title_words.label_of(line.text)
        if title_words.MENU.search(text) or title_words.OFFICE.search(text):
            continue
        if known_part(text):
            return
        if head := _told(text, lines) or _parted(text, lines) or _listed(text, lines):
            yield head
        elif _names_post(text):
            return


def _told(text: str, lines: Sequence[Line]) -> Head | None:
    """
    What a line tells in words: "Firm is hiring a Title in Place".
    """
    for pattern in (*_TOLD, *_WE_SEEK_IN_ROMANCE, *_TOLD_IF_SURE):
        match = pattern.search(text)
        if match is None or not _is_firm(match["company"]):
            continue
        company, title = match["company"], _until(match["title"])
        title = title[:1].upper() + title[1:]
        if pattern in _TOLD_IF_SURE and not _is_sure(company, lines):
            continue
        both = title_words.FOR_BOTH.match(title) or BOTH.search(title)
        trade = pattern in _WE_SEEK_IN_ROMANCE and title_words.ROMANCE_TRADE
        if both or _is_job(title) or (trade and trade.match(title)):
            return Head(title, _called(company))
    return None


_ARTICLE = regex(r"^(?:L[aeo]s?|El) |^L['’]")


def _called(company: str) -> str | None:
    """
    The firm's name: without the article before what kind of house it is ("La Clinique
    des Ormes"), and none where nothing but that is said ("Restaurante").
    """
    bare = _ARTICLE.sub("", company)
    name = bare if signs.BEGINS_AS_EMPLOYER.match(bare) else company
    return None if " " not in name and organisation_score(name) else name


def _parted(text: str, lines: Sequence[Line]) -> Head | None:
    """
    What a line tells between dashes or bars, in whatever order.
    """
    if text.endswith((".", "!", "?")) or ": " in text:
        return None
    pattern = _STRONG if _STRONG.search(text) else _ANY
    parts = [part.strip() for part in pattern.split(text)]
    told = [part for part in parts if not _is_aside(part)]
    if len(told) <= 1:
        return None
    places = places_told([line.text for line in lines])
    told = [part for part in told if part.casefold() not in places]
    if len(told) <= 1:
        return None
    others = [lines[0], *(line for line in lines if line.text != text)]
    firms = [p for p in told if _is_firm(p) and _is_sure_beside(p, others)]
    firm = min(firms, key=_is_job, default=None)
    rest = [part for part in told if part != firm]
    jobs = [part for part in rest if _is_job(part)]
    if not jobs or (firm is None and _is_job(told[0])):
        return None
    start = text.index(jobs[0])
    end = start + len(jobs[0])
    for part in rest[rest.index(jobs[0]) + 1 :]:
        if _ANY.fullmatch(text[end : text.index(part, end)]):
            end = text.index(part, end) + len(part)
    return Head(text[start:end], _without_place(firm) if firm else None)


def _listed(text: str, lines: Sequence[Line]) -> Head | None:
    """
    What a line tells between commas: "Data Analyst, Pellworth Group, Leeds".
    """
    title, *behind = text.split(", ")
    if not behind or text.endswith((".", "!", "?")) or not _is_job(title):
        return None
    firm = behind[0]
    if not _is_firm(firm):
        return None
    *first, last = firm.split()
    house = signs.OF_AN_EMPLOYER.fullmatch(last) and not _DEPARTMENT.match(firm)
    proper = house and first and is_no_word(first[0], lines)
    alone = house and _is_sure(firm, lines) and not _TRADE.fullmatch(last)
    formed = signs.WITH_LEGAL.fullmatch(firm) or UNIVERSITY.fullmatch(firm)
    sure = proper or alone or formed
    return Head(title, firm) if sure else None


def is_no_word(name: str, lines: Sequence[Line]) -> bool:
    """
    Whether *name* can be nothing but a name: no vocabulary has it, and the posting
    never has it in small letters.
    """
    small = name.casefold()
    forms = {small, small.rstrip("e")}
    alone = len(small) >= _LONG_WORD and meaning(small, "en")[0] <= forms
    said = re.compile(rf"\b{re.escape(small)}\b")
    return alone and not any(said.search(line.text) for line in lines)


def _until(title: str) -> str:
    """
    *title* before what the post is for: "… to join the team", "… für unser Büro".
    """
    end = _GOES_ON.search(title)
    title = title[: end.start()] if end else title
    place = _IN_PLACE.search(title)
    return title[: place.start()] if place and is_place(place["place"]) else title


_IN_PLACE = regex(r" (?:in|à|en) (?P<place>[A-ZÄÖÜ][^,()]+)$")
_GOES_ON = regex(
    r"[.!](?= |$)|,? (?:to (?:join|help|lead|support|work|run|build|start)|who|with|"
    r"con (?:experiencia|conocimientos|ganas|disponibilidad|inglés)|"
    r"avec (?:expérience|une expérience)|mit Erfahrung|"
    r"für unser|zur (?:Verstärkung|Unterstützung)|pour|para|afin|au sein|qui|que)\b"
)


def _names_post(text: str) -> bool:
    """
    Whether a line names a post, so that one below it names no other.
    """
    if text.endswith((".", "!", "?")) or _is_firm(text):
        return False
    marked = title_words.GENDER.search(text)
    return bool(marked or title_words.JOB_NOUN.search(text))


def _is_job(text: str) -> bool:
    plain = _plain(text)
    if signs.WITH_LEGAL.fullmatch(plain) or len(plain.split()) > _MOST_WORDS:
        return False
    marked = title_words.GENDER.search(text) is not None
    named = title_words.JOB_NOUN.search(plain) or title_score(plain) >= _LIKELY
    return marked or bool(named)


def _is_firm(text: str) -> bool:
    plain = _without_place(text)
    words = plain.split()
    named = signs.WHOLE_NAME.fullmatch(plain) or signs.WITH_LEGAL.fullmatch(plain)
    return bool(
        named
        and len(words) <= _MOST_WORDS
        and words[0].casefold() not in _OTHERWISE
        and not title_words.GENDER.search(text)
        and not is_place(plain)
    )


def _is_sure(text: str, lines: Sequence[Line]) -> bool:
    """
    Whether *text* can be nothing but an employer: by its legal form, by the kind of
    house that it names, or because the posting names it again.
    """
    name = _without_place(text)
    if signs.WITH_LEGAL.fullmatch(name):
        return True
    if signs.NOT_ALONE.search(name) or signs.OF_AN_EMPLOYER.fullmatch(name):
        return False
    *first, last = name.split()
    proper = len(first) > 1 or (len(first) == 1 and is_no_word(first[0], lines))
    house = proper and signs.OF_AN_EMPLOYER.fullmatch(last)
    department = _TRADE.fullmatch(last) and _DEPARTMENT.match(name)
    begins = signs.BEGINS_AS_EMPLOYER.match(name) or _HOUSE_OF.match(name)
    if begins or (house and not department):
        return True
    bare = re.sub(r"^(?:The|Die|Der|Das) ", "", name)
    if name not in {bare, text} and " " in bare:
        return True  # "The Copper Hen, Galway" is called so
    again = re.compile(f"{_NAMES}{re.escape(bare)}{_NO_MORE}")
    return not _is_job(name) and any(again.search(x.text) for x in lines[1:])


_HOUSE_OF = regex(
    r"(?:[A-Z][\w'’-]+ ){1,3}(?:Museum|School|College|Hospital|Academy|"
    r"Institute|Trust|Theatre|"
    r"Society|Bank|Library|Foundation|Association) (?:of|for) [A-Z]"
)
"""A house with what it is for behind: "Tarn Museum of Textiles"."""


def is_surely_firm(text: str, lines: Sequence[Line]) -> bool:
    """
    Whether a line of the head can be nothing but an employer: no department, and told
    for one by what it says or where the posting has it again.
    """
    others = [line for line in lines if line.text != text]
    part = _DEPARTMENT.match(text) or is_somewhere(text)
    return not part and _is_firm(text) and _is_sure(text, [lines[0], *others])


def names_department(text: str) -> bool:
    """
    Whether *text* may be a part of a house: "Customer Support", "Innere Medizin".
    """
    area = not AREAS.isdisjoint(map(fold, re.findall(r"\w+", text)))
    return bool(area or _DEPARTMENT.match(text) or _FIELD_OF_WORK.search(text))


_FIELD_OF_WORK = regex(
    r"(?:ology|ics|istry|ing|ment|ation|medizin|technik|wesen|dienste?|schaft|ung|bau|"
    r"sciences?|medicine|unit|ward)$|\bstage\b",
    re.IGNORECASE,
)


def _is_sure_beside(part: str, lines: Sequence[Line]) -> bool:
    """
    Whether what stands beside the post is the employer: also because it is in a place.
    """
    name = _without_place(part)
    placed = name != part and not (_is_job(name) or _DEPARTMENT.match(name))
    return placed or _is_sure(part, lines)


def _is_aside(part: str) -> bool:
    plain = re.sub(r"\s*\([^()]*\)$", "", part)
    return bool(
        is_place(plain)
        or signs.TERMS.search(plain)
        or signs.COUNTRY.search(plain)
        or title_words.OF_THE_CONTRACT.match(plain)
    )


def _plain(text: str) -> str:
    return " ".join(title_words.GENDER.sub(" ", text).split())


def _without_place(text: str) -> str:
    name, comma, place = text.partition(", ")
    called = _WITH_ARTICLE.fullmatch(name) and _ONE_NAME.fullmatch(place)
    return name if comma and (is_place(place) or called) else text


_WITH_ARTICLE = regex(r"The(?: [A-Z][\w'’&-]+){2,}")
_ONE_NAME = regex(r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?")
"""A name with its article has a place behind it, though no list knows the town."""
