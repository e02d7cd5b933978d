"""
"bei der", "beim", "am": how German speaks of being with an employer.
"""

import itertools
import re

from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.short_forms import spelled
from resumate.domain.composing.german.words.works import is_act
from resumate.domain.composing.names import is_oneself, only_name
from resumate.domain.composing.promotions import main_post
from resumate.domain.language.german_infinitives import is_deed, is_deed_as_noun
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.skill_names import longest_in
from resumate.domain.patterns import regex

_AT_THE_F = regex(
    r"(?:schule|universität|akademie|uni|klinik)$|^(?:TU|FH|PH|HTL|ETH|HWR)$|"
    r"^(?-i:[A-ZÄÖÜ]{1,3}U)$",
    re.IGNORECASE,
)
_WITH_THE_F = regex(
    r"(?:kanzlei|praxis|stadt|gemeinde|bank|sparkasse|agentur|verwaltung|stiftung|kita|krippe|handlung|residenz|"
    r"gesellschaft|gemeinschaft|genossenschaft|gruppe|kasse|redaktion|firma|behörde|apotheke|werkstatt|[a-zäöü]stätte|[a-zäöü][eo]rei|drogerie|parfümerie|stelle|station|wehr|stube|metzgerei|ordination|anstalt|fabrik|zentrale|spedition|logistik|(?:kardio|radio|gynäko|uro|neuro|onko|dermato|zyto|patho)logie|orthopädie|[a-zäöü](?:pflege|hilfe|kammer|zeitung))$|"
    r"^(?:IHK|HWK|VHS|Caritas|Diakonie)$",
    re.IGNORECASE,
)
_AT_THE = regex(
    r"(?:gymnasium|krankenhaus|klinikum|hospital|institute?|kolleg|college|centre|seminar|ambulatorium)$|^(?:LKH|AKH|UKH)$",
    re.IGNORECASE,
)
_WITH_THE = regex(
    r"(?:museum|amt|theater|restaurant|spital|unternehmen|hotel|büro|zentrum|center|studio|labor|kindergarten|"
    r"gasthof|gasthaus|salon|café|landgasthof|verein|verlag|landkreis|betrieb|verband|verbund|[a-zäöü](?:bund|klub|club)|konzern|dienst|werk|"
    r"(?:^|auto|kauf|schuh|mode|bank|kinder|wohn|jugend|waren|möbel|gast)haus|[a-zäöü]{4}hof|stift|resort|treff|"
    r"(?:senioren|pflege|alten|wohn|kinder|tier)heim|(?:gast|post|bau|wert|reiter|guts)hof|[a-zäöü]markt|[a-zäöü]handel|"
    r"[a-zäöü]laden)$",
    re.IGNORECASE,
)
_ADJECTIVE = regex(
    r"^(?!(?!Digital)\w+taler )"
    r"([A-ZÄÖÜ]\w*(?:isch|lich|[^a]al|[^t]ell|[^k]ant|willig)|Freie?|Hoh|Höher|Mittler|Deutsch|Neu)"
    r"e[srm]?(?= [A-ZÄÖÜ])"
)
"""An adjective at the head of a name stands in the dative behind "an der"."""
_AS_IT_IS = regex(r"[A-ZÄÖÜ]\w+e[rs] [A-ZÄÖÜ]")
"""Before a man's or a neuter noun, which no "der" of the firm's form agrees with."""
_DATIVE = r"\1en"
_NEUTER_NAME = regex(
    r"(?:(?<=^)|(?<=es )|(?<=en ))"
    r"([A-ZÄÖÜ]\w*(?:isch|lich)|Deutsch|Rot|Blau|Weiß|Grün)es(?= [A-ZÄÖÜ])"
)
"""What is "das Rote Kreuz" with its article."""
_MANY = regex(
    r"\b(?:(?:Stadt|Gemeinde|Elektrizitäts|Wasser)werke|Verkehrsbetriebe)(?= |$)"
    r"|^(?:Rechtsanwälte|Notare|Zahnärzte|Tierärzte|Ärzte|Ingenieure)(?= [A-ZÄÖÜ])"
)
"""Works and partners are many in German: "bei den Stadtwerken Halle"."""
_LEGAL = regex(
    r"\b(?:GmbH|AG|SE|KG|OHG|UG|mbH|KGaA|gGmbH|GbR|mbB|PartG)\b|\beG(?:en)?$|[a-zäöüß]mbH\b"
)
_LEGAL_END = regex(
    r",? (?:ZT[ -]|Ges\.? ?)?(?:GmbH|AG|KG|OHG|UG|GbR|mbH|PartG\w*)"
    r"(?: & Co\. (?:KG|KGaA|OHG))?$"
)
_HOUSE_FIRST = regex(
    r"(?:[A-ZÄÖÜ]\w+(?:er|es) )?(?:"
    r"(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:büro|dienst|atelier|studio|labor)|Atelier|"
    r"(?:Auto|Mode|Möbel|Werbe|Schuh|Sport|Druck|Sanitäts|Reform|Musik|Brau)haus|"
    r"(?P<ship>[A-ZÄÖÜ][a-zäöüß]+schiff)) [^()]*[^() ]"
)
"""A firm that is called by what it is, ahead of its name: "Ingenieurbüro Lenz GmbH"."""
_RUN_BY = regex(r"(?<=\w) \([^()]*\)$")
"""The firm that runs a house, behind its name: "Hotel Post (Lenz Betriebs GmbH)"."""
_AT_HOME = regex(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:en|eln|ern) (?:bei|für|von|mit|in) (?:eine[rmn]?|mehreren|"
    r"zwei|drei|der|den|dem|meine[rmn]?|unsere[rmn]?|Nachbarn|Bekannten|Familien?)\b"
)
"""What one does for people, and no firm: "Babysitten bei einer Familie"."""
_EXAM = regex(r"LAP|Matura|Abitur|[A-ZÄÖÜ]\w*(?:prüfung|abschluss)")
"""How a training ended, and no house: "Lehre Koch | LAP"."""
_CLUB = regex(r"\be\. ?V\.?(?=$|[ ,])")
_LED = regex(r"(?:(?P<article>Die|Der|Das)|Raum|Großraum|Region)(?= [A-ZÄÖÜ])")
"""The article that is part of a name ("Die Post"), or what says that it is a region."""
_WITH_IT = {
    "Die": "bei der",
    "Der": "beim",
    "Das": "beim",
    "Raum": "im",
    "Großraum": "im",
    "Region": "in der",
}


_WHAT_OF = regex(r" (?:zu[mr]?|für|von|der|des|im|in|bei|beim|mit|auf)\b| ?[(„]")
"""Behind who one is, and of what."""
_NOT_AT = regex(
    r"(?:Temporär\w*|Diverse|Verschiedene|Wechselnde|Mehrere) |"
    r"(?:Umzug|Reise|Rückkehr|Abschluss|Kurs|Lehrgang|Seminar|Pause)\b"
)
_OF_IT = regex(r"(?:an|mit|von|nach|der|des)$")
_KINDS = (
    (_AT_THE_F, "an der"),
    (_AT_THE, "am"),
    (_WITH_THE_F, "bei der"),
    (_WITH_THE, "beim"),
)


_ADJECTIVE_SHORT = regex(r"^(Städt|Ev|Evang|Kath|Staatl)\. ?(?=[A-ZÄÖÜ])")
_IN_FULL = {
    "Städt": "Städtische ",
    "Ev": "Evangelische ",
    "Evang": "Evangelische ",
    "Kath": "Katholische ",
    "Staatl": "Staatliche ",
}
_SHORT_TOWN = regex(r", [A-ZÄÖÜ][a-zäöü]{1,5}\. [A-ZÄÖÜ][a-zäöüß]+$")
"""Where it was, behind a comma: "Lenz & Sohn, Hann. Münden"."""


def at(employer: str) -> str:
    """
    "bei der Saalfeld GmbH", "am Fördegymnasium Kiel", "bei Cloudberry"; what describes
    a house in short is written out where an article stands before it.
    """
    employer = _SHORT_TOWN.sub("", employer)
    house, _, town = employer.rpartition(", ")
    closed = house.count("(") == house.count(")")
    employer = house if house and closed and is_place(town) else employer
    short = _ADJECTIVE_SHORT.match(employer)
    whole = _at(_IN_FULL[short[1]] + employer[short.end() :]) if short else ""
    led = whole.startswith(("bei der ", "beim ", "bei den ", "an der ", "am "))
    return whole if led else _at(employer)


def _at(employer: str) -> str:
    employer = re.sub(r"^(?:Auftraggeber|Kunden)\b:? (?:u\. ?a\. )?", "", employer)
    employer = re.sub(r"[ *]*\*+.*$", "", only_name(employer)).rstrip()
    if is_oneself(employer):
        return "in Selbstständigkeit"
    if led := _LED.match(employer):
        name = employer[led.end() if led["article"] else 0 :].lstrip()
        return f"{_WITH_IT[led[0]]} {name}"
    if a_house := _at_a_house(employer):
        return a_house
    if _LEGAL.search(_RUN_BY.sub("", employer)):
        name = employer if _AS_IT_IS.match(employer) else _in_dative(employer)
        return f"bei der {name}"
    if _NEUTER_NAME.match(employer):
        return f"beim {_NEUTER_NAME.sub(_DATIVE, employer)}"
    return "" if names_no_employer(employer) else _by_kind(employer)


def _at_a_house(employer: str) -> str:
    """
    With a club, or with a firm that is called by what it is; "" of any other.
    """
    if _CLUB.search(employer):
        kind = _by_kind(employer)
        named = not kind.startswith("bei ") or kind.startswith("bei der ")
        return kind if named else f"beim {_in_dative(employer)}"
    house = _HOUSE_FIRST.match(_LEGAL_END.sub("", employer))
    if house is None:
        return ""
    return f"{'auf dem' if house['ship'] else 'beim'} {_in_dative(house[0])}"


def behind_at(employer: str) -> str:
    """
    " bei der Saalfeld GmbH", as it stands in a sentence; "" where there is none.
    """
    return f" {at(employer)}".rstrip() if employer else ""


def names_no_employer(employer: str) -> bool:
    """
    Whether what stands as the employer surely is none: work, or a change of place.
    """
    if _AT_HOME.match(employer) or _EXAM.fullmatch(employer):
        return True
    first, *rest = employer.split(" ")
    if not rest or not is_act(first) or any(k.search(first) for k, _ in _KINDS):
        return False
    nouns = [word for word in rest if word[:1].isupper()]
    return bool(_OF_IT.match(rest[0])) or (rest[0] == "und" and all(map(is_act, nouns)))


def is_employer(name: str) -> bool:
    """
    Whether what stands with no title beside it may be where one worked: no tool, no
    town and no course.
    """
    where = at(name)
    if where.startswith("bei der ") or not where.startswith("bei "):
        return bool(where)
    tool = any(one.end - one.start == len(name) for one in longest_in(name))
    return not (tool or is_place(name) or _NOT_AT.match(name))


def names_post(post: str) -> bool:
    """
    Whether *post* says who one was, or names a time that one spent with somebody.
    """
    told = as_post(post) if post else ""
    head = _WHAT_OF.split(post)[0]
    words = head.split(" ")
    somebody = title_score(head) > 0 or head.startswith(("Au-", "Mitglied"))
    somebody = somebody or any(map(_is_somebody, words[:1] + words[-1:]))
    return bool(told) and (somebody or not told.startswith("als "))


def _in_dative(employer: str) -> str:
    """
    The name as it stands behind "an der": "Mittleren Medizinischen Schule Ulm".
    """
    led = _ADJECTIVE.match(employer)
    if led is None:
        return employer
    return f"{led[1]}en {_in_dative(employer[led.end() :].lstrip())}"


_OF_ANOTHER = regex(r"(?P<head>[A-ZÄÖÜ][a-zäöüß]+) (?:der|des) [A-ZÄÖÜ]")
"""A house of another, which does not tell how one is with it: "Hort der Schule"."""
_GENDERS = {"Hort": "m", "Archiv": "n", "Mensa": "f", "Forum": "n", "Depot": "n"}


def _by_kind(employer: str) -> str:
    """
    By what kind of place the first of the words names that names any.
    """
    # Of a compound the last part says what it is: a "Hafenstadt-Universität" is none.
    words = [part for word in employer.split() for part in word.split("-")[::-1]]
    if _MANY.search(employer):
        many = _MANY.sub(lambda works: works.group() + "n", employer)
        return f"bei den {many}"
    if of_another := _OF_ANOTHER.match(employer):
        head = of_another["head"]
        named = any(kind.search(head) for kind, _ in _KINDS)
        sign = gender(head) or _GENDERS.get(head, "")
        if not named and sign in {"m", "n", "f"}:
            return f"{'bei der' if sign == 'f' else 'beim'} {employer}"
    for word, (pattern, preposition) in itertools.product(words, _KINDS):
        if pattern.search(word.strip(",.")):
            return f"{preposition} {_in_dative(employer)}"
    led = _ADJECTIVE.match(employer)
    if led and gender(employer[led.end() :].split(maxsplit=1)[0]) == "f":
        return f"bei der {_in_dative(employer)}"
    return f"bei {employer}"


_TIME = regex(
    r"\S*(?:dienst|praktikum|jahr|volontariat|studium)(?: [^,]*)?", re.IGNORECASE
)
"""A title that names a time rather than a post: "Bundesfreiwilligendienst"."""
_PRACTICE = regex(r"(?:Ferial|Berufs|Sommer)praxis")
"""A placement, as it is called in Austria."""
_PLACEMENT = regex(r"([A-ZÄÖÜ][a-zäöüß]+)es (\S*praktikum)", re.IGNORECASE)
""""Freiwilliges Ferienpraktikum", whose adjective is part of no name."""
_BY_ONESELF = regex(
    r"selbst(?:st)?ändig|freiberuflich|freischaffend|nebenberuflich", re.IGNORECASE
)
"""How one worked, and nothing that one was: "war ich selbstständig tätig"."""
_JOB = regex(
    r"(?P<job>(?:Mini|Neben|Ferien|Ferial|Studenten|Schüler|Aushilfs|Wochenend)job)"
    r"(?: (?:im |in der |als )?(?P<where>[A-ZÄÖÜ][^()]*))?"
)
"""A job by its hours, beside where it was: one is nothing by it: "Minijob Büro"."""
_YEAR_OF_SERVICE = regex(r"(Freiwillige)s (Soziale|Ökologische)s Jahr")
_SHORT = regex(r"(?:stellv|stv)\.? (?=\S)", re.IGNORECASE)
_SHORT_BEHIND = regex(
    r"(?P<post>[^()]+?),? \(?(?:stellv|stv)\b\.?\)?(?P<told> \([^()]+\))?",
    re.IGNORECASE,
)
""""Schichtleiter Stv.", as it is said in Switzerland."""
_DESCRIBED = regex(
    r"^(?!Auszubild|Vorsitz|Studierend|Lernend)(?:[A-ZÄÖÜ]\w+(?:isch|lich|end|ig|al)|Angestellt)"
    r"e[rn]? (?=[A-ZÄÖÜ])"
)
_SOMEBODY = regex(
    r"(?:(?:stellv|stv)\.? |stellvertretende[rn]? )?[A-ZÄÖÜ][\w-]*"
    r"(?:er|erin|ist|istin|or|orin|eur|eurin|kraft|mann|frau|loge|login|[aeo]nt|[aeo]ntin|"
    r"arzt|ärztin|koch|köchin|wirt|wirtin|gestellte|beauftragte|hilfe)\b",
    re.IGNORECASE,
)
"""Who somebody is, and no place or field of work."""
_BY_OFFICE = regex(r"(?:leitung|vertretung|führung|assistenz|hilfe)$", re.IGNORECASE)
"""A noun of work that is said of who holds it: "als Stationsleitung"."""
_HOURS = regex(
    r"\s*\((?:(?:in )?(?:Vollzeit|Teilzeit)|(?:auf )?(?:Minijob|geringfügig)"
    r"|(?:ca\. )?\d[\d.,]* ?(?:%|Std|Stunden|h\b)"
    r"|(?-i:EG|E|S|A|P|TVöD|TV-L|BesGr\.?|Entgeltgruppe) \d+[a-c]?\b(?![^()]*\bab\b))"
    r"[^()]*\)|,?(?: à| zu)? \(?\d{2,3}(?: ?[–-] ?\d{2,3})? ?%\)?$"
    r"| in (?:Vollzeit|Teilzeit)$"
    r"|(?:,| auf)? \d{3}[ -]?(?:€|Euro)(?:[ -]Basis|[ -]Job)?$"
    r"|\s*\((?:Einzel(?:unternehm\w+|firma)|(?:Klein|Neben)gewerbe|Kleinunternehm\w+|EPU|GbR)\)"
)
"""How much of a week a post takes, in which grade it is paid, or how one was a firm."""
_FIELD = regex(
    r"[A-ZÄÖÜ]\w*(?:logie|tik|ik|medizin|pflege|chirurgie|apie|analyse|bau|technik|verkauf|"
    r"einkauf|wesen|dienst|service|buchhaltung|logistik|produktion|abteilung|station)"
    r"|(?:[A-ZÄÖÜ]\w*)?(?:[Ll]abor|[Zz]entrum|[Cc]enter)(?: (?:für|der|des) [^(),]+)?"
    r"|(?:[A-ZÄÖÜ]\w+e )[A-Za-zäöü]*[Aa]bteilung|(?:Station|Abteilung) \S+(?: \S+)?"
)
"""A field of work or a ward: "Onkologie", "Interne Abteilung"."""
_LABEL = regex(r"^[A-ZÄÖÜ][\w-]+: (?=\S*(?:[Dd]ienst|[Pp]raktikum|[Vv]olontariat)\b)")
"""A label before a time that says itself what it was: "Auszeit: Praktikum Kita"."""
_BARE_TRADE = regex(r"(?<=^Lehre) (?=[A-ZÄÖÜ][\w-]+(?:in|frau|mann|er|wirt|koch)\b)")
_ALSO_LATER = regex(
    r", (?:ab|seit) (?:[A-ZÄÖÜ]\w+ |\d\d?[/.])?(?:19|20)\d\d "
    r"(?:zusätzlich|zudem|außerdem|ausserdem|daneben|auch|noch) .*$"
)
"""What came to a post besides: "Köchin 80 %, ab 2031 zusätzlich Stv. der Leitung"."""
_BEHIND_A_COLON = regex(r"(?<=\w): ([^,:()]+)")
_BRACKET = regex(r" \([^()]*\)$")
_FIRST = regex(r"^(?:[Zz]uerst|[Zz]unächst|[Aa]nfangs) (?=[A-ZÄÖÜ])")
""""Zuerst Schichtführer, ab 2018 Leiter": both were held."""
_BREAKS_OFF = regex(
    r"(?<![\w-])(?!(?:Dipl|Gepr|Staatl|Exam|Stellv|Techn|Kaufm|Ing|Mag|Doz|Prof|Med|Zert|Intern)\.)"
    r"[A-ZÄÖÜ][a-zäöü]{2,}[bcdfgklmnprstvwxz]\.(?= |$)"
)
"""A title cut short, which nobody is called: "Sachbearb. Fibu"."""
_SOME_DAYS = regex(r"(?P<many>\S*(?:tage|wochen))|\S*woche")
"""A time by its days, which nobody is: "Schnuppertage"."""
_FIGURE = regex(r"\d ?%|\b(?:unter|über|von|bis) \d|\d\d?[.:]\d\d\b")
_DAYS = regex(r"\S*(?:tage|wochen|ferien)")
"""What opens a time with a firm, whose name may stand behind it."""
_TWO_POSTS = regex(r"\s*(?: / |, )(?:(?:dann|danach|später|ab \d{4}) )?(?![^()]*\))")


_TWO_FIELDS = regex(r"[A-ZÄÖÜ]\w+(?:, [A-ZÄÖÜ]\w+)* (?:und|&) [A-ZÄÖÜ]\w+")
"""Fields of work whose articles may differ: "Buchhaltung und Büro"."""


def as_post(title: str) -> str:
    """
    "als Köchin"; a time that has a name is one ("im Bundesfreiwilligendienst"), and so
    is a field of work ("in der Pistenkontrolle").
    """
    if training := as_training(title):
        return training
    if _BY_ONESELF.fullmatch(title):
        return title.lower()
    if spent := _as_a_time(title):
        return spent
    first = title.split(" ", maxsplit=1)[0]
    somebody = _is_somebody(_BRACKET.sub("", title).rsplit(" ", 1)[-1])
    office = somebody or _BY_OFFICE.search(first)
    field = gender(first) if is_act(first) and not office else ""
    if gender(_BRACKET.sub("", title)) == "n" and " " not in _BRACKET.sub("", title):
        field = "n"  # "Büro", "Labor", "Arbeitstraining (AMS)"
    field = "f" if _PRACTICE.fullmatch(title) else field
    if field and _TWO_FIELDS.fullmatch(title):
        return f"in {title}"
    if _TIME.fullmatch(title) or field in {"m", "n"}:
        return f"im {title}"
    return f"in der {title}" if field == "f" else f"als {title}"


def _as_a_time(title: str) -> str:
    """
    "in einem Minijob (Büro)", "im freiwilligen Praktikum"; "" of any other title.
    """
    if days := _SOME_DAYS.fullmatch(title):
        ends = "" if title.endswith("n") else "n"
        return f"in den {title}{ends}" if days["many"] else f"in der {title}"
    if job := _JOB.fullmatch(title):
        where = f" ({job['where']})" if job["where"] else ""
        return f"in einem {job['job']}{where}"
    if year := _YEAR_OF_SERVICE.fullmatch(title):
        return f"im {year[1]}n {year[2]}n Jahr"
    described = _PLACEMENT.fullmatch(title)
    return f"im {described[1].lower()}en {described[2]}" if described else ""


def where_held(title: str, employer: str) -> str:
    """
    "bei der Saalfeld GmbH"; "mit Lenz Fliesen" of who worked there for themselves.
    """
    where = at(employer)
    if not _BY_ONESELF.fullmatch(title) or is_oneself(only_name(employer)):
        return where
    known = re.match(r"(bei der|beim) ", where)
    the = {"bei der": "der ", "beim": "dem "}[known[1]] if known else ""
    return f"mit {the}{where[known.end() :] if known else only_name(employer)}"


def _is_somebody(word: str) -> bool:
    """
    Whether the last word of a title says who one is, or which office one has.
    """
    return bool(_SOMEBODY.fullmatch(word) or _BY_OFFICE.search(word))


def as_training(title: str) -> str:
    """
    "in meiner Lehre als Köchin"; "" for what is no training.
    """
    known = re.match(r"(?:Ausbildung|Umschulung|Lehre|Weiterbildung)\b", title)
    title = _BARE_TRADE.sub(" als ", title)
    return f"in meiner {title}" if known else ""


def post_name(title: str) -> str:
    """
    A post as it stands behind "als": "stellvertretende Leitung" for "Stellv. …", two
    posts with "und" between them; the field or ward beside a post stands in brackets,
    and what else is beside one is left out, as is a label before a time.
    """
    title = _ALSO_LATER.sub("", title)
    title = _BEHIND_A_COLON.sub(r" (\1)", _LABEL.sub("", _FIRST.sub("", title)))
    whole = _HOURS.sub("", only_name(main_post(title))).replace(" u. ", " und ")
    if not whole or _is_no_post(whole):
        return ""
    first, *others = [spelled(post) for post in _TWO_POSTS.split(whole) if post]
    others = [post for post in dict.fromkeys(others) if post != first]
    further = (one for one in others if _names_somebody(one))
    posts = [first, *further]
    field = next((one for one in others if _FIELD.fullmatch(one)), "")
    field = field.replace(" (", ", ").removesuffix(")")
    beside = f" ({field})" if field and len(posts) == 1 and ")" not in first else ""
    return " und ".join(map(spelled_post, posts[:2])) + beside


def _names_somebody(post: str) -> bool:
    """
    Whether *post* is one, and no house or room ending alike: "Labor für Chemie".
    """
    a_house = gender(post.split(" ", 1)[0]) == "n" or is_place(post)
    return bool(_SOMEBODY.match(post)) and not a_house


def _is_no_post(title: str) -> bool:
    """
    Whether what was read as a title surely is none: a town, a task, a figure, a firm.
    """
    words = _BRACKET.sub("", title).split(" ")
    deed = is_deed_as_noun(title) or (words[1:] and is_deed(words[-1]))
    return bool(
        (deed and not title_score(title))
        or (words[1:] and _DAYS.fullmatch(words[0]))
        or _BREAKS_OFF.search(title)
        or _FIGURE.search(title)
        or _LEGAL.search(title)
        or is_place(title)
    )


def spelled_post(title: str) -> str:
    """
    "Stv. Leiterin" as "stellvertretende Leiterin", an adjective in small letters.
    """
    if behind := _SHORT_BEHIND.fullmatch(title):
        title = f"Stv. {behind['post']}{behind['told'] or ''}"
    short = _SHORT.match(title)
    if not short:
        described = _DESCRIBED.match(title)
        return title[0].lower() + title[1:] if described else title
    rest = title[short.end() :]
    woman = re.search(r"(?:in|ung|kraft|hilfe)\b", rest.split()[0])
    return f"{'stellvertretende' if woman else 'stellvertretender'} {rest}"
