"""
Who is hiring. A wrong name in a letter is worse than none: what is not said plainly,
or in two places, is not read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clauses import sentences
from resumate.domain.posting_reading.headings import Part, known_part
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.places import is_place
from resumate.domain.posting_reading.titles import names_a_job

_ENOUGH = 4
_LABEL_WEIGHT = 12
_HEAD_LINES = 6
_MOST_WORDS = 7

_NAME = (
    r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&.'’+-]*|[a-z][\w-]*[A-Z]\w*)"
    r"(?:(?: |, (?=Inc|LLC|Ltd))(?:(?:&|and|of|the|und|de|du|des|der|für|y|et|la|del|"
    r"on|am|im|an der|in der|auf|zum|zur|sur|sous) "
    r"){0,2}(?:[A-ZÀ-ÖØ-Þ0-9&][\w&.'’+-]*)){0,5}"
)
_LEGAL = (
    r"(?:GmbH(?: ?& ?Co\.? ?KG(?:aA)?)?|gGmbH|AG|SE|KGaA|OHG|e\. ?V\.|eG|UG|Inc|LLC|"
    r"Ltd|"
    r"Limited|PLC|plc|Corp|Corporation|LLP|S\.A\.S?\.?|SAS|SARL|S\.L\.U?\.?|S\.L|SL|"
    r"SLU|"
    r"B\.V\.|BV|N\.V\.|ApS|A/S|AB|ASA|Oy|Oyj|S\.p\.A\.|SpA|S\.r\.l\.|Srl|Sp\. z o\.o\.|"
    r"Pty Ltd|Pvt\.? (?:Ltd|Limited)|Private Limited|Lda|Ltda)"
)
_DOTTED_LEGAL = r"(?:\b(?:Inc|Ltd|Corp|Co)|[A-Z]\.[A-Z])\.$"
_LABELLED = regex(
    r"^(?:(?:hiring )?company(?: name)?|school|nursery|hospital|employer|agency|"
    r"organi[sz]ation|institution|"
    r"unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía|"
    r"empleador|virksomhed|arbejdsgiver|företag|bedrijf|werkgever|azienda|firma)"
    r"\s*:\s*(?P<name>\S.{0,80})$",
    re.IGNORECASE,
)
_SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        6,
        regex(
            rf"^(?:We(?:'re| are)|Wir sind(?: die| das| der)?|Nous sommes|Somos) "
            rf"(?P<name>{_NAME}), (?:an?|the|eine?|une?|una?|la|le|die|der|das) "
        ),
    ),
    (
        6,
        regex(
            rf"^(?:The )?(?P<name>{_NAME}) (?:is (?:firmly |fully )?committed to|"
            r"welcomes applica|values diversity|does not discriminate|celebrates "
            r"diversity|considers all|is an? inclusive|is regulated by)"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:The |Die |Das |Der )?(?P<name>{_NAME}),? (?:was founded|has been|"
            r"wurde (?:\d{4}|im|in)|founded in|gegründet)\b"
        ),
    ),
    (
        7,
        regex(
            rf"^(?P<name>{_NAME}) (?:is (?:proud to be )?an? (?:[Ee]qual|EEO|EOE|"
            r"[Aa]ffirmative)|provides equal)"
        ),
    ),
    (
        6,
        regex(rf"^(?:Here )?[Aa]t (?P<name>{_NAME}),? (?:we|you|our|everyone|the)\b"),
    ),
    (6, regex(rf"^Chez (?P<name>{_NAME}),? (?:nous|vous|tu|on|notre|chaque)\b")),
    (
        6,
        regex(
            rf"^(?:Bei|In) (?:der |dem )?(?P<name>{_NAME}),? "
            r"(?:arbeiten|entwickeln|glauben|gestalten|bauen|erwartet|erwarten|wir|"
            r"bieten|machen|leben|verbinden|findest|kannst|bist|wirst|sind)\b"
        ),
    ),
    (
        6,
        regex(
            rf"^En (?P<name>{_NAME}),? (?:creemos|trabajamos|somos|buscamos|"
            r"queremos|desarrollamos|estamos|nos|hacemos|apostamos|encontrarás|serás)\b"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:We at |We, )?(?P<name>{_NAME})(?: \([\w &]+\))?,? (?:is|are) "
            r"(?:now |currently |actively )?(?:hiring|looking|seeking|recruiting|"
            r"growing|"
            r"searching|expanding)\b"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:Die |Das |Der |La |El |Le )?(?P<name>{_NAME})(?: \([\w &]+\))? "
            r"(?:seeks|invites|sucht|recherche|recrute|busca|søger|söker|selecciona|"
            r"zoekt|cerca|procura)\b"
        ),
    ),
    (
        5,
        regex(
            rf"^(?:The )?(?P<name>{_NAME})(?: \([\w &]+\))? (?:is|ist|est|es|er) "
            r"(?:an? |the |one of |ein(?:e|er|es)? |une? |una? |en |et |l[ae]s? )"
            r"(?:[\w'-]+[ ,]+(?:and |und |et |y )?){0,5}?"
            r"(?:company|compan(?:y|ies)|startup|start-up|firm|agency|provider|leader|"
            r"manufacturer|organi[sz]ation|platform|studio|bank|hospital|university|"
            r"charity|non-?profit|group|consultancy|retailer|business|unternehmen|home|"
            r"house|hotel|restaurant|park|museum|school|academy|college|practice|"
            r"clinic|"
            r"farm|nursery|shop|store|brewery|bakery|workshop|studio|network|council|"
            r"trust|publisher|maker|supplier|distributor|operator|developer|importer|"
            r"carrier|broker|builder|builders|theatre|library|institute|laboratory|"
            r"cooperative|co-operative|association|"
            r"\w*(?:werkstatt|betrieb|verein|klinik|haus|schule|verlag|dienst|träger|"
            r"händler|dienstleister|genossenschaft|praxis|kanzlei)|éditeur|agence|"
            r"association|restaurant|école|cooperativa|clínica|tienda|escuela|"
            r"anbieter|hersteller|marktführer|agentur|entreprise|société|cabinet|"
            r"acteur|empresa|compañía|consultora|virksomhed)\b",
            re.IGNORECASE,
        ),
    ),
    (
        4,
        regex(
            rf"\b(?:[Jj]oin|[Ww]elcome to|(?<![Pp]lace to )[Ww]ork(?:ing)? "
            rf"(?:at|for)|[Cc]areers? at|"
            rf"[Ll]ife at|[Tt]eam at|[Pp]osition at|[Rr]ole at|[Jj]ob at|rejoignez|"
            rf"[Rr]ejoins|[Úú]nete a|[Bb]ienvenid[oa]s? a|[Ww]illkommen bei) "
            rf"(?:the )?(?P<name>{_NAME})(?= (?:team|family|as|and|to|in|group|"
            rf"today)\b|[.,!]|$)"
        ),
    ),
    (
        5,
        regex(
            rf"\b(?:[Bb]ei|[Ff]ür|[Dd]ie|[Dd]er|[Aa]t|[Ff]or|[Bb]y|[Cc]hez|[Ee]n|[Dd]e|"
            rf"[Ww]ith|[Jj]oin|[Uu]ns|^)(?: der| dem| die| the| la)? ?"
            rf"(?P<name>{_NAME},? {_LEGAL}\b\.?)"
        ),
    ),
)
_HEADED_ABOUT = regex(
    r"^(?:About|Why|Über|A propos de|À propos de|Sobre|Om|Over|Life at|Working at|"
    rf"Who is|Warum|Pourquoi) (?:die |der |the )?(?P<name>{_NAME})\s*[:?]?$"
)
_ABOUT_INLINE = regex(rf"\bAbout (?P<name>{_NAME}): (?=[A-Z])")
_DOES = regex(
    rf"^(?:The |Die |Das |Der |Le |La |L'|El )?(?P<name>{_NAME}) (?!is\b|was\b)"
    r"(?:[a-zà-ÿ]{2,}(?:s|t|e|a)|(?:is|ist|est|es) [^.]{3,80})\b"
)
"""What an employer's sentence about itself begins with: "Brise Marine édite …"."""
_FIRM_DOES = regex(
    r"^[A-Z]\w+ (?:makes|runs|builds|sells|ships|develops|offers|operates|owns|"
    r"provides|manages|produces|designs|publishes|supplies|employs|helps|serves|brews|"
    r"baut|betreibt|entwickelt|fertigt|produziert|vertreibt|verkauft|bietet)\b"
)
_IS = regex(rf"^(?:The |Die |Das |Der )?(?P<name>{_NAME}) (?:is|ist|was|wurde) ")
_IS_A = regex(rf"^(?P<name>{_NAME}) (?:is|ist|est|es) (?:an?|the|eine?|une?|una?) ")
_SMALL_IS = regex(r"^(?P<name>[a-zà-ÿ][\w-]{2,}) (?:is|ist|est|es) (?=\w)")
"""A name in small letters begins its sentence with one, and is in an address."""
_ADDRESS = regex(r"(?:@|\bwww\.|://|\b(?:jobs|careers?|karriere)\.)[\w.-]+")
_US = regex(
    r"\b(?:we|our|us|we're|we've|wir|unsere?\w*|nous|notre|nos|nuestr[oa]s?|somos)\b",
    re.IGNORECASE,
)
_TITLE_AT = regex(rf"\b(?:at|@|bei(?: der)?|chez) (?P<name>{_NAME}(?:,? {_LEGAL}\.?)?)")
_STARS = regex(r"\s*[*★☆✩]{2,5}\s?[sS]?\b")
"""Of a hotel: "Das Lärchenschloss ****S"."""
_LETTERHEAD = regex(
    rf"^(?P<name>{_NAME}(?: for {_NAME})?(?:,? {_LEGAL}\.?)?)"
    r"\s*(?:[|·•—–]|,|\s-\s|\()\s*(?P<rest>\S.*)$"
)
_OF_AN_EMPLOYER = regex(
    r"\b(?:trust|school|museum|gymnasium|university|universität|université|universidad|"
    r"hospital|klinik|klinikum|council|group|college|institute?|bank|hotel|agency|"
    r"services|"
    r"systems|labs?|laboratories|laboratorios|studios?|dental|bakery|clinic|foundation|"
    r"authority|water|energy|energie|airlines|logistics|logistik|media|solutions|"
    r"software|"
    r"technolog(?:y|ies)|partners|consulting|holdings?|industries|health|healthcare|"
    r"insurance|versicherung|stiftung|gruppe|verlag|books|press|stores?|markets?|foods|"
    r"restaurant|park|farms?|academy|house|home|zoo|theatre|theater|library|court|"
    r"brewery|distill(?:ers|ery)|fabrication|freight|shipping|diagnostics|motors|"
    r"builders|kindergarten|kita|kanzlei|praxis|werkstatt|diakonie\w*|caritas|"
    r"landratsamt|stadt|gemeinde|verein|schule|lycée|école|mairie|ayuntamiento|"
    r"colegio|clínica|university|restaurant|society|association|company|co|stadtwerke|"
    r"werke|digital|analytics)\b",
    re.IGNORECASE,
)
_NOT_ALONE = regex(
    r"\b(?:team|department|division|unit|programme|program|contract|area|city|county|"
    r"state|"
    r"street|bay|side|north|south|east|west|greater|district|region|upon|permanent|"
    r"temporary|salary|hours?|shift|days?|weeks?|months?|years?|grade|band|level|"
    r"abteilung|remote|hybrid|on-?site|full|part|time|vollzeit|teilzeit)\b"
    r"(?! (?:council|university|college|hospital)\b)",
    re.IGNORECASE,
)
_TERMS = regex(
    r"\b(?:permanent|temporary|casual|salary|hours?|shifts?|grade|band|level|remote|"
    r"hybrid|on-?site|(?:full|part)[- ]?time|vollzeit|teilzeit|befristet|unbefristet|"
    r"entgeltgruppe|besoldung\w*|lohnklasse|gehaltsklasse|tvöd|tv-l)\b|"
    r"^[A-Z]{1,3} ?\d{1,2}[a-z]?$",
    re.IGNORECASE,
)
"""What a post pays and how long it lasts: "Grade 7", "E 9b", "TVöD"."""
_COUNTRY = regex(
    r"\b(?:united (?:states|kingdom)|usa|uk|england|scotland|wales|ireland|germany|"
    r"deutschland|france|spain|españa|italy|austria|österreich|switzerland|schweiz|"
    r"canada|"
    r"india|netherlands|belgium|denmark|sweden|norway|poland|portugal|australia|mexico|"
    r"brazil|singapore|europe|remote|hybrid)\b",
    re.IGNORECASE,
)
_SURE_WORDS = 3
_LONGEST_PLACE = 60
_WITH_LEGAL = regex(rf"[^\W\d_][\w&.'’+-]*(?: [\w&.'’+-]+){{0,4}},? {_LEGAL}\.?")
"""A name in small letters is one where a legal form ends it: "nordlicht energie SE"."""
_WHOLE_NAME = regex(rf"{_NAME}(?:,? {_LEGAL}\.?)?")
_PLACE = regex(
    r"\b(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi|"
    r"homeoffice|home office|united states|usa|uk|germany|deutschland|france|spain|"
    r"españa|"
    r"austria|österreich|switzerland|schweiz|canada|india|europe|worldwide|"
    r"netherlands|denmark|ireland|italy|portugal|poland|australia)\b|"
    r"^[A-ZÀ-Ö][\w.' -]+(?:, ?[A-ZÀ-Ö][\w.' -]+)+$|^[A-ZÀ-Ö][\w.' -]+, [A-Z]{2}\b",
    re.IGNORECASE,
)
_NO_NAME_TEXT = (
    "we our us you your they their this that these it he she who what why how where "
    "when the a an company companies client clients employer team teams remote "
    "hybrid onsite home office job jobs role position benefits about description "
    "location salary candidates candidate applicants people women everyone someone "
    "employees students work working life career careers experience knowledge "
    "requirements responsibilities january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday "
    "saturday sunday today now wir unser unsere uns ihr sie du die der das dich mich "
    "unternehmen firma stelle nous notre nos vous le la les el los las nosotros "
    "nuestra nuestro empresa un una entreprise poste puesto vi os om europe germany "
    "berlin london paris madrid munich new york san francisco usa uk eu english "
    "german french spanish python java sql javascript linux aws azure full-time "
    "part-time permanent senior junior lead as if in at for with and or not all any "
    "please additional ideal successful apply here confidential n/a none tbd unknown "
    "various self its hr department division agile scrum i there another each every "
    "most many some other others note"
)
_NO_NAME = frozenset(_NO_NAME_TEXT.split())


def read_company(lines: Sequence[Line], title: str | None) -> str | None:
    """
    The employer's name as the posting writes it; None unless it is told.
    """
    votes: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for weight, raw in _votes(lines, title):
        name = _clean(raw)
        labelled = weight == _LABEL_WEIGHT
        if not _is_name(name, title, labelled=labelled):
            continue
        key = name.casefold().removesuffix(".")
        votes[key] += weight
        spelled.setdefault(key, name)
    if not votes:
        return None
    best = max(votes, key=lambda key: (votes[key], -list(votes).index(key)))
    if votes[best] < _ENOUGH:
        return None
    fuller = [key for key in votes if key.startswith(f"{best} ")]
    whole = max(fuller, key=lambda key: votes[key], default=best)
    return spelled[whole if votes[whole] >= _ENOUGH else best]


def _votes(lines: Sequence[Line], title: str | None) -> Iterator[tuple[int, str]]:
    for line in lines[:40]:
        if match := _LABELLED.match(line.text):
            yield _LABEL_WEIGHT, match["name"]
    head = [replace(x, text=_STARS.sub("", x.text)) for x in lines[:_HEAD_LINES]]
    yield from _in_the_head(head, title)
    yield from _of_itself(lines)
    addresses = {word for x in lines for word in _address_words(x.text)}
    for line in lines:
        if match := _HEADED_ABOUT.match(line.text):
            yield 6, match["name"]
        if match := _ABOUT_INLINE.search(line.text):
            yield 6, match["name"]
        for sentence in _said(line.text):
            small = _SMALL_IS.match(sentence)
            if small and small["name"] in addresses:
                yield 6, small["name"]
            for weight, sign in _SIGNS:
                if match := sign.search(sentence):
                    yield weight, match["name"]


def _address_words(text: str) -> list[str]:
    """
    The words of mail and web addresses: "klunkr" of "jobs@klunkr.example".
    """
    return re.findall(r"[\w-]+", " ".join(_ADDRESS.findall(text)))


def _said(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        yield sentence
        _, colon, rest = sentence.partition(": ")
        if colon and rest[:1].isupper():
            yield rest


def _of_itself(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    The subject of the first sentence under "About us", and of one near the top; and
    what the last line of all begins with, if it is said before.
    """
    for position, line in enumerate(lines):
        above = lines[position - 1].text if position else ""
        about = known_part(above) is Part.ABOUT
        if line.bullet or not (about or (position and position < _HEAD_LINES)):
            continue
        first = next(_said(line.text), "")
        if about and (match := _IS_A.match(first)) and _of_us(line.text):
            yield 5, match["name"]
        elif match := _DOES.match(first):
            known = _FIRM_DOES.match(first) and _opens_body(lines, position)
            sure = len(match["name"].split()) > 1 or known
            yield 5 if about else 4 if sure else 2, match["name"]
        elif match := _IS.match(first):
            named = " " in match["name"] and _opens_body(lines, position)
            if named or _OF_AN_EMPLOYER.search(match["name"]):
                yield 4, match["name"]


def _of_us(text: str) -> bool:
    """
    Whether the sentence behind the first goes on about "us": then the first named them.
    """
    said = sentences(text)
    return len(said) > 1 and bool(_US.search(said[1]))


def _opens_body(lines: Sequence[Line], position: int) -> bool:
    """
    Whether the first sentence of all stands at *position*, where firms name themselves.
    """
    return not any(line.text.endswith(".") for line in lines[:position])


def _in_the_head(lines: Sequence[Line], title: str | None) -> Iterator[tuple[int, str]]:
    """
    "Engineer at Ravelin", and the line beside the title: "Ravelin | Remote".
    """
    for position, line in enumerate(lines):
        first = re.split(r"[|·•]", line.text)[0]
        if line.bullet or known_part(line.text) or first.endswith((".", "!")):
            continue
        titled = title is not None and title.casefold() in line.text.casefold()
        if titled and (match := _TITLE_AT.search(line.text)):
            yield 7, match["name"]
        behind = line.text.rpartition(" | ")[2]
        if titled and behind != line.text and _OF_AN_EMPLOYER.search(behind):
            yield 5, behind
        beside = any(
            title is not None and title.casefold() in other.text.casefold()
            for other in lines[max(0, position - 2) : position + 2]
            if other is not line
        )
        if titled or not beside or ":" in first:
            continue
        if position and _is_bare_name(lines[position - 1].text, title):
            continue  # where they are, and on what terms
        yield from _beside_title(line, lines[position + 1 : position + 2])


def _is_bare_name(text: str, title: str | None) -> bool:
    """
    Whether *text*, above a line about place and terms, is an employer and no more.
    """
    named = _WHOLE_NAME.fullmatch(text) is not None and " " in text
    return named and not _NOT_ALONE.search(text) and _stands_for_itself(text, title)


def _beside_title(line: Line, below: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """
    "Ravelin | Remote", "Ravelin Ltd", "Ravelin Textile Museum, Sheffield".
    """
    head = _LETTERHEAD.match(line.text)
    legal = re.fullmatch(rf"{_NAME},? {_LEGAL}\.?", line.text) is not None
    barred = re.search(r"[|·•]", line.text) is not None
    dashed = re.search(r"\w \w.*\s[-–]\s[A-Z][a-z]+$", line.text) is not None
    sure = dashed and not names_a_job(line.text) and head
    if sure and head and not _NOT_ALONE.search(head["name"]):
        yield 5, head["name"]
    elif head and _TERMS.search(head["name"]):
        return
    elif head and (barred or _names_place(head["name"], head["rest"])):
        yield 8, head["name"]
    elif legal or _WITH_LEGAL.fullmatch(line.text):
        yield 8, line.text
    elif _WHOLE_NAME.fullmatch(line.text) and not _NOT_ALONE.search(line.text):
        placed = any(
            _PLACE.search(other.text)
            and len(re.split(r"[|·•]", other.text)[0]) < _LONGEST_PLACE
            for other in below
        )
        words = len(line.text.split())
        ends = not below or below[0].opens
        if (
            placed
            or _OF_AN_EMPLOYER.search(line.text)
            or (ends and words >= _SURE_WORDS)
        ):
            yield 5, line.text


def _names_place(name: str, rest: str) -> bool:
    """
    Whether "name, rest" is an employer and its place, and not a city and its country.
    """
    if _NOT_ALONE.search(name):
        return False
    if _OF_AN_EMPLOYER.search(name) or "," in rest:
        return True
    city_of = re.fullmatch(r"[A-Z]{2,3}", rest) or _COUNTRY.search(rest)
    return not city_of and (
        len(name.split()) >= _SURE_WORDS or bool(_PLACE.search(rest))
    )


_ARTICLE = regex(r"^(?:the|die|der|das|beim|bei(?: der)?)\s", re.IGNORECASE)


def _clean(raw: str) -> str:
    name = re.split(r"\s*[|·•;(]\s*|\s[-–—]\s", raw.strip())[0]
    name = re.sub(r",\s*(?:[A-Z]{1,2}-)?\d{4,5} \S.*$", "", name)
    name = re.sub(r"['’]s?$", "", name.strip(" ,:\"'“”!?"))
    if re.search(rf"(?:^|[ ,]){_LEGAL}\.?$", name):
        name = name if re.search(_DOTTED_LEGAL, name) else name.rstrip(".")
        return _ARTICLE.sub("", name)
    return _ARTICLE.sub("", name).rstrip(".") + (
        "." if raw.strip().endswith(".") and raw.strip().isupper() else ""
    )


def _is_name(name: str, title: str | None, *, labelled: bool) -> bool:
    words = re.findall(r"[\w/-]+", name.casefold())
    if not words or len(words) > _MOST_WORDS or not re.search(r"[^\W\d_]{2}", name):
        return False
    if "<" in name or "@" in name or "http" in name:
        return False
    if labelled:
        return not set(words) <= _NO_NAME
    if words[0] in _NO_NAME or set(words) <= _NO_NAME or known_part(name):
        return False
    return _stands_for_itself(name, title)


def _stands_for_itself(name: str, title: str | None) -> bool:
    """
    Whether *name* is no part of the title, no place, and no bare "Council".
    """
    if title and name.casefold() in title.casefold():
        behind = re.split(r"\s[-–—|·•]\s", title)[1:]
        return " " in name and name.casefold() in map(str.casefold, behind)
    if _OF_AN_EMPLOYER.fullmatch(name) or is_place(name):
        return False
    if re.search(r"\w [A-ZÀ-Þ]\w+s$", name):  # "Pike & Tarn Architects" are a firm
        return True
    return not names_a_job(name) or re.search(rf"{_LEGAL}\b", name) is not None
