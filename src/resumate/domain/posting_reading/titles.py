"""
The title of the post: as it is labelled, headed, or said in a sentence.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clauses import sentences
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.places import is_place

_READ_LINES = 60
_MOST_WORDS = 12
_HEAD_LINES = 4
_MOST_SAID_WORDS = 7
_LONGEST_TITLE = 100

_JOB_NOUN = regex(
    r"\b(?:\w*(?:engineer|developer|programmer|manager|analyst|scientist|architect|"
    r"designer|administrator|specialist|consultant|assistant|associate|director|"
    r"officer|"
    r"coordinator|supervisor|technician|technologist|accountant|auditor|representative|"
    r"executive|advisor|adviser|agent|clerk|worker|nurse|teacher|lecturer|professor|"
    r"researcher|fellow|intern|trainee|apprentice|writer|editor|journalist|translator|"
    r"recruiter|planner|buyer|strategist|marketer|producer|controller|operator|"
    r"mechanic|"
    r"electrician|carpenter|driver|chef|cook|baker|waiter|barista|cashier|receptionist|"
    r"secretary|librarian|lawyer|attorney|paralegal|counsel|physician|therapist|"
    r"pharmacist|psychologist|counselor|counsellor|caretaker|guard|inspector|surveyor|"
    r"estimator|tester|evangelist|owner|master|president|superintendent|foreman|"
    r"steward|"
    r"groomer|mentor|tutor|trainer|coach|instructor|principal|investigator|"
    r"statistician|"
    r"economist|biologist|chemist|physicist|actuary|underwriter|broker|trader|banker|"
    r"head of \w+|lead|chief|vp|cto|ceo|cfo|coo|aide|helper|laborer|labourer|plumber|"
    r"welder|machinist|assembler|packer|picker|florist|gardener|farmer|pilot|captain|"
    r"artist|animator|photographer|musician|illustrator|copywriter|sysadmin|devops|sre|"
    r"dispatcher|zookeeper|housekeeper|gamekeeper|bookkeeper|paramedic|midwife|carer|"
    r"caregiver|childminder|dietitian|dentist|hygienist|radiographer|veterinarian|"
    r"optician|courier|porter|janitor|cleaner|concierge|bartender|butcher|roofer|"
    r"bricklayer|glazier|joiner|fitter|decorator|painter|tailor|seamstress|curator|"
    r"archivist|fundraiser|organi[sz]er|negotiator|merchandiser|geologist|"
    r"psychiatrist|surgeon|doctor|solicitor|barrister|clinician|practitioner|handyman|"
    r"landscaper|arborist|beautician|hairdresser|stylist|lifeguard|firefighter|"
    r"placement|internship|apprenticeship|traineeship|studentship|"
    r"postdoc|doctoral researcher|ph\.?d\.? student|praktikant|werkstudent)s?"
    r"|\w*(?:entwickler|ingenieur|leiter|berater|verkäufer|kaufmann|kauffrau|"
    r"mitarbeiter|"
    r"fachkraft|pfleger|pflegekraft|erzieher|lehrer|sachbearbeiter|buchhalter|"
    r"techniker|"
    r"mechaniker|mechatroniker|elektroniker|referent|redakteur|wissenschaftler|fahrer|"
    r"koch|köchin|bäcker|konditor|arzt|ärztin|anwalt|sekretär|assistent|vertriebler|"
    r"analyst|architekt|administrator|informatiker|meister|monteur|helfer|koordinator|"
    r"verantwortlicher?|gärtner|tischler|schreiner|designer|"
    r"hilfe|betreuer|planer|einkäufer|disponent|lagerist|laborant)"
    r"(?:/?-?in(?:nen)?|[:*_]in(?:nen)?|innen|/-in|\(in\)|r)?"
    r"|(?:développeu|ingénieu|conducteu|formateu|rédacteu|directeu|vendeu|contrôleu|"
    r"acheteu|serveu|coordinateu|administrateu|animateu|concepteu|éducateu)"
    r"(?:r|se|rs|ses|r·se|r/se|r\(se\)|r\.se)|(?:\w+tri(?:ce|ces))|"
    r"responsables?|chargée?s?|chefs? (?:de|d')|comptables?|infirmi(?:er|ère)s?|"
    r"techniciens?|technicienne|ingénieure?s?|commercial(?:e)?|assistante?s?|"
    r"analystes?|"
    r"gestionnaire|conseill(?:er|ère)|cuisini(?:er|ère)|boulang(?:er|ère)|"
    r"professeure?|juriste|stagiaire|alternante?|employée?|"
    r"(?:desarrollador|programador|ingenier|técnic|analist|administrativ|contador|"
    r"vendedor|diseñador|coordinador|consultor|director|profesor|enfermer|cociner|"
    r"panader|camarer|gestor|encargad|jef|abogad|arquitect|redactor|comercial|"
    r"dependient|científic|asesor|maestr|ayudante|especialist|operari|"
    r"recepcionist|médic|conductor|investigador|auxiliar|asistente|responsable)"
    r"(?:o|a|e|es|as|os|/a|o/a|a/o|\(a\))?"
    r"|\w*(?:medhjælper|udvikler|utvecklare|utvikler|ingeniør|ingenjör|leder|chef|"
    r"konsulent|konsult|rådgiver|sælger|säljare|sygeplejerske|pædagog|lærer|"
    r"medewerker|ontwikkelaar|adviseur|verkoper|verpleegkundige|sviluppatore|"
    r"sviluppatrice|ingegnere|impiegat[oa]|responsabile|desenvolvedora?|engenheir[oa]|"
    r"gerente|analista|specjalista|programista|inżynier|kierownik))\b",
    re.IGNORECASE,
)
_PERSON_NOUN = regex(
    r"\b\w{2,}(?:ist|ician|ier|eer|er|or|man|woman|person|smith|wright|ante|ant)s?\b",
    re.IGNORECASE,
)
"""What is said to be sought, or heads a posting, may be any person's trade."""
_LABELLED = regex(
    r"^(?:job title|position title|business title|working title|role title|title|"
    r"position|"
    r"role|job|vacancy|opening|job opening|job posting|job description|job offer|"
    r"now hiring|we(?:'re| are) hiring|hiring|stellenangebot|"
    r"stellenbezeichnung|stellenausschreibung|stelle|stellentitel|jobtitel|titel|"
    r"offre d'emploi|intitulé(?: du poste)?|poste|titre|oferta de (?:empleo|trabajo)|"
    r"puesto|cargo|vacante|stilling|functie|vacature|posizione|vaga|stanowisko)"
    r"\s*(?::|\s[-–—])!?\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
_GENDERS = (
    r"[(\[]\s*(?:[mwfdxhiag]\s*[/|,*]\s*){1,3}[mwfdxhiagn*]\s*[)\]]|"
    r"\b[mwf]/[mwf]/[dx]\b|\b[hH]/[fF]\b|\ball genders\b|[(\[]\s*(?:all genders|gn\*?|"
    r"m\|w\|d|homme/femme|f/h)\s*[)\]]"
)
_GENDER = regex(_GENDERS, re.IGNORECASE)
_ASIDE = (
    r"(?:fully |100% |partly )?(?:remote|hybrid|on-?site|home ?office|full[- ]?time|"
    r"part[- ]?time|contract|permanent|temporary|freelance|vollzeit|teilzeit|befristet|"
    r"unbefristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|"
    r"internship|urgent(?:ly)?|new|immediate start|ab sofort|\d{1,3}\s*(?:-|"
    r"–)?\s*\d{0,3}\s*%|"
    r"visa sponsorship|us only|eu only|europe|emea|usa|uk|worldwide|anywhere|"
    r"united states|north america|germany|deutschland|france|españa|spain)"
)
_TRAILING_ASIDE = regex(
    rf"\s*(?:[-–—|,/·•@]|\()\s*{_ASIDE}(?:\s*(?:[-–—|,/·(]|in|or|"
    rf"&)\s*.{{0,40}})?\)?\s*$",
    re.IGNORECASE,
)
_TAIL = regex(r"\s*(?:\s[-–—|·•]\s|,\s|\s[-–—]|\()(?P<tail>[^-–—|·•,()]+)\)?$")
_OF_THE_CONTRACT = regex(
    r"^(?:(?:rotating|early|late|evening|weekend)?\s*(?:night|day|late|early|evening|"
    r"weekend|morning|rotating|swing|\d(?:st|nd|rd))?s?(?: ?shifts?)?|nights?|days|"
    r"weekends?|evenings?|.*\b(?:cover|maternity|parental|fixed[- ]term|interim|"
    r"temporary|term[- ]time|remote|hybrid|on-?site|home ?office|hours|"
    r"permanent|casual|seasonal|elternzeitvertretung|\d+\s?%|fte))$",
    re.IGNORECASE,
)
_FOR_US = regex(
    r"\s+(?:for (?:our|the)|für (?:unser\w*|den standort|das team|die filiale)|"
    r"pour (?:notre|nos)|para nuestr\w+|to join (?:our|the))\b.*$",
    re.IGNORECASE,
)
_REQUISITION = regex(
    r"\s*[-–—|,(\[]?\s*(?:(?:job|req(?:uisition)?|ref(?:erence|erenz)?|id|kennziffer|"
    r"stellen-?nr|posting|vacancy|nr|no)\b\.?\s*(?:id|no\.?|nr\.?|number|nummer|"
    r"code)?\s*"
    r"[:#.]*\s*[A-Z]{0,4}[-_/]?\d[\w-]*|#\s?\d+|\b[A-Z]{1,4}-?\d{3,}|"
    r"\b\d{5,})\s*[)\]]?",
    re.IGNORECASE,
)
_PLACE = regex(
    r"\s*(?:[-–—|,·]\s*|\s+in\s+)(?:[A-ZÀ-Ö][\w.'-]+ ?){1,3}, ?(?:[A-Z]{2,3}|"
    r"[A-ZÀ-Ö]\w+)"
    r"(?:, ?[A-Z]\w+)?\s*$"
)
_IN_PLACE = regex(r"\s+(?:in|à|en|i)\s+[A-ZÀ-ÖØ][\w-]+(?:[ /-][A-ZÀ-Ö][\w-]+)?\s*$")
_AT_COMPANY = regex(r"\s+(?:at|@|bei(?: der)?|chez)\s+\S.*$")
_BAR = regex(r"\s*\|\s*|\s+[·•]\s+")
_WANTED = regex(
    r"\s+(?:gezocht|gesucht|wanted|needed|required|recherchée?|søges|sökes|"
    r"szukany)\b!?$|"
    r"^(?:we(?:'re| are) hiring|now hiring|hiring|wanted)\b\W*",
    re.IGNORECASE,
)
_LONG_BRACKET = regex(r"\s*\([^()\s]*(?:\s+[^()\s]+){2,}\s*\)|\s*\([^()\d]*\d[^()]*\)")
_PLACEHOLDER = regex(r"\s*<[^<>]*>")
_EDGES = regex(r"^[\s\-–—•|,:;.!#*'\"“„]+(?!NET)|[\s\-–—•|,:;.!*'\"”“]+$")
_ADJECTIVES = regex(
    r"^(?:(?:a|an|the|our|one|two|\d+[-–]?\d*|several|multiple|new|another|some|"
    r"experienced|talented|skilled|motivated|self-motivated|passionate|enthusiastic|"
    r"smart|dedicated|dynamic|qualified|highly|exceptional|great|creative|awesome|"
    r"full-time|part-time|driven|ambitious|strong|brilliant|reliable|seasoned|"
    r"proactive|"
    r"hands-on|detail-oriented|results-driven|energetic|competent|outstanding|friendly|"
    r"hard-working|high|calibre|deeply|and|innovative|curious|committed|fantastic|"
    r"ein|eine|einen|einer|eine/n|ein/e|eine/en|eine\(n\)|ein\(e\)|eine:n|"
    r"engagierte[nr]?|"
    r"erfahrene[nr]?|motivierte[nr]?|zuverlässige[nr]?|freundliche[nr]?|neue[nr]?|"
    r"un|une|un\(e\)|un·e|un/une|des|nouveau|nouvelle|son|sa|son/sa|notre|"
    r"una|unos|un/a|a|nuev[oa]|nuestr[oa]|en|et|ett|een|uno|uma|um)"
    r",?\s+)+",
    re.IGNORECASE,
)
_SOUGHT = regex(
    r"\b(?:looking for|looking to hire|seeking|seeks|hiring|hire|recruiting|searching "
    r"for|"
    r"in search of|join (?:us|our (?:\w+ ){0,3}team|the (?:\w+ ){0,3}team)? ?as|"
    r"(?:position|role|post|job) (?:of|as)|appointment as|opening for|opportunity for|"
    r"applications for|need|as our(?: new)?|as an?|"
    r"suchen(?: wir)?|sucht|als|recherchons|recherche|recrutons|recrute|"
    r"buscamos|busca|necesitamos|seleccionamos|precisamos|incorporamos|"
    r"søger(?: vi)?|söker(?: vi)?|søker(?: vi)?|zoeken(?: wij)?|cerchiamo|procuramos|"
    r"szukamy)\s+(?P<rest>.{3,120})",
    re.IGNORECASE,
)
_SOON = regex(
    r"^(?:(?:ab|zum|zur|für|im|in|per|ab sofort|immediately|currently|dès|"
    r"para)\b.{0,60}?\s)?"
    r"(?=(?:eine?[nr]?|une?|una?|an?|un\(e\))(?:/\w+|\(\w+\)|:\w+)?\s)",
    re.IGNORECASE,
)
_UNTIL = regex(
    r"[.,;:!?()<]|\s[–—-]\s|\s(?:with|to|who|that|for|in|at|on|from|within|whose|"
    r"focus\w*|"
    r"position|role|and you|"
    r"mit|zum|zur|für|im|ab|bei|die|der|das|welche|am|pour|avec|afin|qui|"
    r"basée?|au sein|dans|à|para|con|que|en|med|til|som|till|voor|met|per|"
    r"which|as|by|you|we|will|is|reporting|based|per|capable|able|experienced)\b",
    re.IGNORECASE,
)
_THE_POST = regex(
    r"^(?:The|Our|As (?:a|an|our|the)(?: new)?|Als)\s+(?P<rest>(?:[\w+#./&-]+ ?){1,7}?)"
    r"(?= (?:will|is responsible|is|reports|works)\b|,? (?:you|du|sie|he|she)\b|,)"
)
_GENERIC = regex(
    r"\b(?:team|people|person|someone|candidates?|individuals?|talent|colleagues?|"
    r"professionals?|persons?|personne|persona|mensch\w*|leute|member|players?|"
    r"opportunity|challenge|way|leader in|leading|owner of|range|lead the|you|your|"
    r"verstärkung|unterstützung|candidato|candidats?)\b",
    re.IGNORECASE,
)
_SMALL_TEXT = "of and for the in und für de du des d et en y la le"
_SMALL = frozenset(_SMALL_TEXT.split())
_SEXES = regex(r"(?<=\w)[:*]in(?:nen)?\b")
"""A colon that parts no label: "Manager:in"."""
_WORKLOAD = regex(
    r"[\s,;–-]*\(?(?:\b\d{2,3}\s*%?\s*[-–]\s*\d{2,3}\s*%|"
    r"\b(?:(?:ca\.|bis zu|up to)\s)?\d{1,2}(?:[.,]\d+)?"
    r"(?:\s*[-–]\s*\d{1,2}(?:[.,]\d+)?)?\s*"
    r"(?:(?:Wochen)?stunden|std|hours|hrs|heures|horas)\b\.?"
    r"(?:\s*(?:/|pro|per|a|par|por)\s*\w+\.?)?)\)?$",
    re.IGNORECASE,
)
"""How much one works: "80–100 %", ", 38,5 Stunden", "15–20 Std./Woche"."""
_FULL_STOP = regex(r"[.!?]$")


_LEADS_TO_TITLE = regex(
    r"\b(?:Stelle|Position|Ausbildungsplatz|suchen wir|sucht|suchen)\b[^.!?]{0,40}"
    r"\b(?:als|eine?n?)\s*:?$"
)
"""A sentence that the title on the next line ends: "… ist eine Stelle als"."""


def read_title(lines: Sequence[Line]) -> str | None:
    """
    The title of the post, without gender marks, places and numbers; None if not told.
    """
    return next((title for title in _candidates(lines) if title), None)


def _candidates(lines: Sequence[Line]) -> Iterator[str | None]:
    lines = lines[:_READ_LINES]
    if lines and not _LABELLED.match(lines[0].text):
        yield _headed(lines[0].text)  # a "Role: …" below it is a portal's category
    for line in lines[:_HEAD_LINES]:
        if match := _LABELLED.match(line.text):
            yield _as_title(match["title"])
    yield from (_headed(line.text) for line in lines[:_HEAD_LINES])
    for line, following in itertools.pairwise(lines):
        if _LEADS_TO_TITLE.search(line.text):
            yield _as_title(following.text)
    for line in lines:
        match = _LABELLED.match(line.text)
        if match and _JOB_NOUN.search(match["title"]):
            yield _as_title(match["title"])
    yield _stands_alone(lines)
    yield from (_first_named(line) for line in lines[:2])
    said = [sentence for line in lines for sentence in sentences(line.text)]
    yield from (_marked(sentence) for sentence in said)
    yield from (_sought(sentence) for sentence in said)
    yield from (_posted(sentence) for sentence in said)


def _headed(text: str) -> str | None:
    """
    A line at the top that names a job and says nothing else.
    """
    head = _BAR.split(text)[0]
    text = head if _JOB_NOUN.search(head) else text
    told = _SEXES.sub("", _LONG_BRACKET.sub("", text))
    if _FULL_STOP.search(text) or ":" in told or len(text.split()) > _MOST_WORDS + 4:
        return None
    bare = clean_title(text)
    if len(bare.split()) > _MOST_WORDS or known_part(text) or not _set_as_title(bare):
        return None
    trade = _JOB_NOUN.search(bare) or (_PERSON_NOUN.search(bare) and text != bare)
    return _as_title(bare) if trade else None


def _first_named(line: Line) -> str | None:
    """
    A first line whose trade is known only by its ending: "Falconer – Birds of Prey".
    """
    if len(line.text) > _LONGEST_TITLE:
        return None
    title = clean_title(line.text)
    plain = not line.bullet and not _FULL_STOP.search(title) and ":" not in title
    trade = _PERSON_NOUN.search(re.split(r"\s[-–—|]\s|,|\(", title)[0])
    short = len(title.split()) <= _MOST_SAID_WORDS
    named = plain and trade and short and _set_as_title(title)
    return _as_title(title) if named else None


def _set_as_title(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]{3,}", text) if word not in _SMALL]
    capital = sum(word[0].isupper() for word in words)
    return bool(words) and words[0][0].isupper() and capital * 2 >= len(words)


def _stands_alone(lines: Sequence[Line]) -> str | None:
    """
    A first line that a form ("Agency: …", "Location: …") or a place follows.
    """
    if len(lines) <= 1 or ":" in lines[0].text or _FULL_STOP.search(lines[0].text):
        return None
    form = re.match(
        r"(?:agency|company|location|department|salary|unternehmen|standort|entreprise|"
        r"lieu|empresa|ubicación)\s*:",
        lines[1].text,
        re.IGNORECASE,
    )
    title = clean_title(lines[0].text)
    return _as_title(title) if form and known_part(lines[0].text) is None else None


def _marked(sentence: str) -> str | None:
    """
    What stands before "(m/w/d)" or "(H/F)".
    """
    match = _GENDER.search(sentence)
    if not match:
        return None
    before = sentence[: match.start()]
    before = re.split(
        r"\b(?:als|eine?[nr]?(?:/n|\(n\)|:n)?|une?|un\(e\)|an?)\s+", before
    )[-1]
    before = _ADJECTIVES.sub("", re.split(r"[.,;:!?]\s", before)[-1].strip())
    before = _in_capitals(before) if before else ""
    return _as_title(before) if 0 < len(before.split()) <= _MOST_SAID_WORDS else None


def _sought(sentence: str) -> str | None:
    for match in _SOUGHT.finditer(sentence):
        rest = _SOON.sub("", match["rest"])
        rest = _ADJECTIVES.sub("", rest)
        end = _UNTIL.search(rest)
        title = (rest[: end.start()] if end else rest).strip()
        noun = _last_noun(title)
        if (
            noun
            and not _GENERIC.search(title)
            and len(title.split()) <= _MOST_SAID_WORDS
        ):
            return _as_title(_in_capitals(title[: _title_end(title, noun)]))
    return None


def _posted(sentence: str) -> str | None:
    """
    "The Data Analyst will …": only what is written with capitals is a title there.
    """
    match = _THE_POST.match(sentence)
    title = match["rest"].strip() if match else ""
    proper = all(word[0].isupper() or word in _SMALL for word in title.split())
    if not title or not proper or _GENERIC.search(title):
        return None
    return _as_title(title) if _JOB_NOUN.search(title) else None


def _last_noun(title: str) -> re.Match[str] | None:
    nouns = (*_JOB_NOUN.finditer(title), *_PERSON_NOUN.finditer(title))
    return max(nouns, key=re.Match.end, default=None)


def _title_end(title: str, noun: re.Match[str]) -> int:
    """
    The noun ends a title, unless more words with capitals belong to it.
    """
    end = noun.end()
    more = re.match(
        r"(?:\s+(?:of |de |d')?[A-ZÀ-Ö][\w+#.-]*|\s+\d|\s+I{1,3}\b)+", title[end:]
    )
    romance = re.match(r"(?:\s+(?:de|d'|des|du|en)\s?[\w'-]+){1,2}", title[end:])
    tail = more or romance
    return end + tail.end() if tail else end


def _in_capitals(title: str) -> str:
    if any(word[0].isupper() for word in title.split()):
        return title
    romance = re.search(r"\b(?:de|d'|du|des|en|la)\b", title) or not title.isascii()
    if romance:
        return title[0].upper() + title[1:]
    return " ".join(
        word if word in _SMALL else word[0].upper() + word[1:] for word in title.split()
    )


def _as_title(text: str) -> str | None:
    title = clean_title(text)
    fits = 0 < len(title.split()) <= _MOST_WORDS and len(title) <= _LONGEST_TITLE
    plausible = fits and re.search(r"[^\W\d_]{2}", title) and "@" not in title
    return title if plausible and known_part(title) is None else None


def clean_title(text: str) -> str:
    """
    A title without "(m/w/d)", places, hours, employer and requisition numbers.
    """
    title = _PLACEHOLDER.sub("", _GENDER.sub(" ", text))
    title = _WORKLOAD.sub("", title.rstrip())
    title = _BAR.split(title)[0] if _JOB_NOUN.search(_BAR.split(title)[0]) else title
    title = _WANTED.sub("", _REQUISITION.sub("", title).strip())
    title = _FOR_US.sub("", _AT_COMPANY.sub("", title))
    previous = ""
    while previous != title:
        previous = title
        title = _LONG_BRACKET.sub("", _PLACE.sub("", _TRAILING_ASIDE.sub("", title)))
        title = _EDGES.sub("", " ".join(_without_tail(title).split()))
    shorter = _IN_PLACE.sub("", title)
    title = shorter if _JOB_NOUN.search(shorter) else title
    return title + ")" if title.count("(") > title.count(")") else title


def _without_tail(title: str) -> str:
    """
    *title* without a place, shift or contract at its end: ", nights", "– Zaragoza".
    """
    match = _TAIL.search(title)
    if not match or not match.start():
        return title
    tail = match["tail"].strip()
    aside = is_place(tail) or (tail and _OF_THE_CONTRACT.match(tail))
    return title[: match.start()] if aside else title


def names_a_job(text: str) -> bool:
    """
    Whether a word in *text* is one that people are employed as.
    """
    return _JOB_NOUN.search(text) is not None
