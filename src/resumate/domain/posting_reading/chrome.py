"""
What a portal sets around a posting: buttons, how old it is, how many applied.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from resumate.domain.patterns import Said, regex

_LONGEST = 120
_PARTS = regex(r"\s*(?:[|·•/]|\s[-–—]\s|,(?= ))\s*")
_BUTTON = Said(
    r"(?:(?:easy|quick|one-click|1-click|1-klick) ?)?apply(?: now| here| online| today|"
    r" for this job| on company site| with \w+)?!?",
    r"(?:(?:jetzt|hier|direkt|online|sofort|gleich|schnell|einfach) )*bewerben!?|"
    r"(?:schnell|einfach|online|direkt|express)[- ]?bewerbung|jetzt bewerben",
    r"(?:save|share|print|report|follow|merken|speichern|teilen|drucken|melden|"
    r"weiterempfehlen)(?: (?:this )?(?:job|vacancy|ad|position))?|"
    r"(?:diese |die )?(?:stellen)?anzeige (?:melden|merken|teilen|drucken|speichern)|"
    r"job (?:merken|teilen|speichern|melden)",
    r"(?:show|read|see|view|load) (?:more|less|all)(?: \w+)?|mehr (?:anzeigen|lesen)|"
    r"(?:alle|weitere) (?:stellen|jobs)(?: anzeigen)?",
    r"(?:view|see|show|visit|follow) (?:the )?(?:company|employer)(?:['’]s)?"
    r"(?: (?:profile|page|website|reviews|jobs))?|"
    r"(?:zum |zur )?(?:unternehmens|firmen|arbeitgeber)(?:profil|seite)(?: (?:ansehen|"
    r"anzeigen|besuchen))?|(?:unternehmen|arbeitgeber) (?:ansehen|folgen)|"
    r"(?:voir|consulter|suivre) (?:la |le |l['’])?(?:page |profil |fiche )?(?:de )?"
    r"(?:la |l['’])?(?:entreprise|société|employeur)|"
    r"(?:ver|seguir)(?: a)? (?:el )?(?:perfil |ficha |página )?(?:de )?(?:la )?empresa",
    r"(?:postuler|candidater)(?: (?:maintenant|ici|en ligne|en un clic|à cette "
    r"offre))?|"
    r"(?:enregistrer|sauvegarder|partager|imprimer|signaler|suivre|ajouter aux favoris)"
    r"(?: (?:cette |l['’])?(?:offre|annonce))?|"
    r"(?:voir|lire|afficher) (?:plus|la suite|toutes les offres)|retour aux résultats|"
    r"(?:publiée?|mise en ligne|actualisée?) (?:il y a \S+ (?:jours?|heures?|semaines?|"
    r"mois)|aujourd['’]hui|hier)|il y a \d+ (?:jours?|heures?|semaines?|mois)",
    r"(?:inscribirme|inscribirse|postular(?:me|se)?|solicitar|aplicar)(?: (?:ahora|"
    r"aquí|(?:a|en) esta oferta))?|"
    r"(?:guardar|compartir|denunciar|imprimir|seguir)(?: (?:esta |la )?(?:oferta|"
    r"empleo|vacante))?|ver (?:más|todas las ofertas)|volver a los resultados|"
    r"(?:publicad[ao] )?hace \d+ (?:días?|horas?|semanas?|mes(?:es)?)",
    r"(?:back|return) to (?:\w+ ){0,2}(?:results|list|search|overview|jobs|vacancies)|"
    r"zurück(?: zu[rm]? [\w-]+| zur \w+ \w+)?",
    r"(?:re)?posted (?:on )?(?:\S+ )?(?:\d+\+?|an?|yesterday|today)"
    r"(?: (?:minute|hour|day|week|month)s?)?(?: ago)?|"
    r"\d+\+? (?:hour|day|week|month)s? ago|"
    r"(?:veröffentlicht |online |aktualisiert )?(?:vor|seit) (?:\d+\+?|einem|einer) "
    r"(?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)"
    r"(?: (?:veröffentlicht|online|aktualisiert|geschaltet))?|"
    r"(?:heute|gestern|neu)(?: (?:veröffentlicht|online))",
    r"(?:find|search|browse|view|explore|discover)(?: for)?"
    r"(?: an?| all| our| more| your)?"
    r"(?: \w+){0,2} (?:jobs?|apprenticeships?|roles?|vacanc(?:y|ies)|positions?|"
    r"internships?|careers?|placements?|traineeships?)|"
    r"(?:finde?|suchen?|entdecken?)(?: sie| dir)?(?: \w+){0,2} (?:jobs?|stellen?|"
    r"ausbildungsplätze|ausbildungsplatz|karriere|lehrstellen?)",
    r"be (?:among|one of) the first (?:\d+ )?applicants?|(?:be an )?early applicant|"
    r"(?:over )?\d+\+? (?:applicants|people (?:clicked )?appl\w+)|actively (?:hiring|"
    r"recruiting)|gehöre?n?(?: sie)? zu den ersten(?: \d+)? bewerber\w*|"
    r"(?:über )?\d+ bewerber\w*|promoted|sponsored|anzeige|gesponsert",
)
_ONE_BUTTON = (
    r"(?:apply|save|share|print|report|follow|hide|bewerben|merken|speichern|teilen|"
    r"drucken|melden|folgen|postuler|candidater|enregistrer|sauvegarder|partager|"
    r"imprimer|signaler|suivre|inscribirme|inscribirse|postular|solicitar|guardar|"
    r"compartir|denunciar|imprimir|seguir)"
)
_ROW_OF_BUTTONS = Said(rf"{_ONE_BUTTON}(?: {_ONE_BUTTON})+")
"""Buttons side by side: "Share  Save  Report"."""
_RATING = Said(
    r"(?:\d[.,]\d ?)?(?:[★☆⭐]+|(?:von|of|out of|sur|de|/) ?5(?: (?:stars?|sternen?|"
    r"étoiles|estrellas))?)"
    r"(?: ?\(?\d[\d.,]* (?:reviews|bewertungen|avis|opiniones)\)?)?"
)
"""What visitors of a portal think of the firm: "4.1 ★"."""
_NAVIGATION = (
    r"skip (?:to|navigation)(?: \w+){0,2}|zum (?:haupt)?inhalt(?: springen)?|menu|menü|"
    r"home|startseite|jobs?(?: board)?|people|learning|companies|employers|log ?in|"
    r"sign (?:in|up|out)|log (?:in|out)|register|join now|my account|create (?:an? )?"
    r"(?:profile|account|job alert)|search(?: jobs| results)?|find jobs|job search|"
    r"saved jobs|job alerts?|help|suche|jobsuche|stellensuche|merkliste(?: \(\d+\))?|"
    r"anmelden|einloggen|registrieren|mein konto|accept(?: all)?(?: cookies)?|reject"
    r"(?: all)?|manage (?:preferences|cookies)|alle akzeptieren|ablehnen|de|en|"
    r"fr|deutsch|"
    r"english|linkedin|indeed|stepstone|xing|glassdoor|seek|my network|"
    r"messaging|messages|"
    r"notifications|me|for business|toggle navigation|work for us|"
    r"go to (?:main )?content"
)
_MENU = regex(
    rf"(?:{_NAVIGATION})(?: ?[|·•/>–-] ?(?:{_NAVIGATION}))*|"
    rf"(?:{_NAVIGATION})(?: (?:{_NAVIGATION})){{2,}}",
    re.IGNORECASE,
)
"""What leads about a site, one or several side by side: "Search Jobs | Sign In"."""
_OF_A_MENU = Said(
    rf"{_NAVIGATION}|careers?|karriere|about(?: us)?|services|über uns|"
    rf"contact(?: us)?|kontakt|"
    r"news|aktuelles|blog|vacancies|current opportunities|stellenangebote|"
    r"products|produkte|leistungen|privacy|datenschutz|impressum|faqs?"
)
_BETWEEN = regex(r"\s*[|·•]\s*")
_FEWEST_IN_A_MENU = 3
_LONGEST_IN_A_MENU = 3
_COOKIES = Said(
    r"\b(?:we|site|website|wir|seite)\b.*\bcookies\b|"
    r"\bcookies\b.*(?:\bsite\b|\bseite\b|accept|akzeptier)"
)
_OF_A_MAIL = Said(
    r"(?:from|to|cc|date|sent|von|an|gesendet|datum|subject|betreff|betr\.?): .*|"
    r"-+ ?(?:forwarded message|original message|weitergeleitete nachricht|"
    r"ursprüngliche "
    r"nachricht) ?-+|begin forwarded message:"
)
SENT_BY = regex(r"(?:from|von): .*", re.IGNORECASE)
_GREETS = Said(
    r"(?:liebe[rs]?|dear|hallo|hello|hi|hey|moin|servus|grüezi|sehr geehrte[rs]?|"
    r"guten (?:tag|morgen))\b[^.!?:]{0,80}[,!:]?"
)
_LETTER_LINES = 8
_WARNS = Said(
    r"\b(?:beware|be (?:aware|careful|wary)|watch out) (?:of|for) (?:\w+ ){0,3}?"
    r"(?:imposters?|impostors?|scam\w*|fraud\w*|fake\w*)\b",
    r"\b(?:we|employers|recruiters) (?:will )?(?:never|do not|don['’]t) (?:ask|charge|"
    r"promise|request|demand)\b.*\b(?:money|payments?|fees?|bank|card)\b",
    r"^(?:never|do not|don['’]t) (?:pay|provide|give|share|send)\b.*\b(?:money|fees?|"
    r"bank|credit card)\b.*\b(?:job|appl\w+|recruiter|employer)",
    r"\bvorsicht vor (?:\w+ ){0,2}?(?:betrug\w*|betrüger\w*|fake\w*)\b",
)
"""What a board says of those who only pretend to hire."""
_BESIDE = Said(
    r"(?:full|part)[- ]?time|permanent|temporary|(?:in )?vollzeit|teilzeit|unbefristet|"
    r"befristet|remote|hybrid|on-?site|home ?office|contract",
    r"(?:anzeigen?|job|stellen|inserate?|referenz|ref|objekt)\b[-.]? ?"
    r"(?:id|nr\.?|nummer|number)?:? ?\d[\d ./-]*",
    r"(?:ab )?sofort(?: oder (?:später|nach (?:vereinbarung|absprache)))?",
)
"""What may stand beside buttons, and tells too little to be read."""

_WHERE = regex(r"(?:Stand|Arbeits|Einsatz|Dienst)ort:? [A-ZÄÖÜ][\w.()/ -]{1,40}")
"""Where the post is; with nothing but its terms beside it, it asks nobody anything."""


def warns_of_fraud(text: str) -> bool:
    """
    Whether a line only warns of those who pretend to hire.
    """
    return len(text) <= 2 * _LONGEST and bool(_WARNS.search(text))


def is_chrome(text: str) -> bool:
    """
    Whether a line holds nothing but what a portal says of itself.
    """
    if len(text) > _LONGEST:
        return False
    if _ROW_OF_BUTTONS.fullmatch(text) or _RATING.fullmatch(text):
        return True
    parts = [part.strip(" .…»›>♡♥❤☆★") for part in _PARTS.split(text) if part.strip()]
    buttons = [part for part in parts if _BUTTON.fullmatch(part)]
    if len(parts) > 1 and _WHERE.fullmatch(parts[0]):
        buttons = parts[:1]
    return bool(buttons) and all(
        part in buttons or _BESIDE.fullmatch(part) for part in parts
    )


_PICTURE = regex(
    r"(?:(?:firmen|company )?logo|image|bild|foto|photo)(?: of| von| der|"
    r" des)?:? (?P<of>\S.+)|"
    r"(?P<whose>\S.+) logo",
    re.IGNORECASE,
)


def is_picture(text: str, others: Iterable[str]) -> bool:
    """
    Whether a line stands for a picture of what *others* name again: "Logo Kern GmbH".
    """
    shown = _PICTURE.fullmatch(text)
    of = shown and (shown["of"] or shown["whose"])
    return of is not None and sum(of in other for other in others) > 1


_SUBJECT = regex(
    r"(?:subject|betreff|betr\.?): (?:(?:fwd?|re|aw|wg): )*(?P<of>\S.*)", re.IGNORECASE
)

_BEHIND_A_SUBJECT = regex(r"(?:, [a-zäöü]| \([A-ZÄÖÜ][a-zäöü]).*$")


def subject_of(text: str) -> str | None:
    """
    What a mail is about, by the line that says so, without the place and terms behind
    that; None where *text* does not.
    """
    subject = _SUBJECT.fullmatch(text)
    return _BEHIND_A_SUBJECT.sub("", subject["of"]) if subject else None


def of_a_letter(texts: Sequence[str]) -> set[str]:
    """
    The lines at the top that make a letter or mail of it: to whom, and the greeting.
    """
    top = texts[:_LETTER_LINES]
    sent = [text for text in top if _OF_A_MAIL.fullmatch(text)]
    return {text for text in top if _GREETS.fullmatch(text)} | set(
        sent if len(sent) > 1 else ()
    )


def menu_at_the_top(texts: Sequence[str]) -> int:
    """
    How many lines at the top are a site's menu, one word to each: "Home", "About us".
    """
    menu = list(takewhile(_OF_A_MENU.fullmatch, texts))
    return len(menu) if len(menu) >= _FEWEST_IN_A_MENU else 0


_TAB = Said(
    r"job|company|rating|reviews?|salar(?:y|ies)|interviews?|photos|benefits|overview|"
    r"why work (?:for|with) us|stelle|unternehmen|bewertung(?:en)?|gehälter|poste|"
    r"entreprise|avis|salaires|empleo|empresa|opiniones|sueldos"
)
_TAB_ONLY = Said(
    r"rating|reviews?|salaries|interviews?|photos|bewertung(?:en)?|gehälter|avis|"
    r"salaires|opiniones|sueldos"
)


def tabs_of_a_page(texts: Sequence[str]) -> set[int]:
    """
    Where *texts* are the tabs of a portal, one word below the other: "Job", "Company",
    "Rating".
    """
    found: set[int] = set()
    run: list[int] = []
    for at, text in enumerate([*texts, ""]):
        if text and _TAB.fullmatch(text):
            run.append(at)
            continue
        if len(run) > 1 and any(_TAB_ONLY.fullmatch(texts[one]) for one in run):
            found.update(run)
        run = []
    return found


def rated(texts: Sequence[str]) -> list[str]:
    """
    What stands above how visitors of a portal rate it: the firm.
    """
    return [name for name, below in pairwise(texts) if _RATING.fullmatch(below)]


def leads_about(text: str) -> bool:
    """
    Whether a line is a site's menu, or what it says of its cookies: no part of the
    posting where it stands above or below it, though in a sentence it would be.
    """
    if len(text) > 2 * _LONGEST:
        return False
    if _MENU.fullmatch(text.strip()) or _COOKIES.search(text):
        return True
    parts = [part for part in _BETWEEN.split(text) if part]
    short = all(len(part.split()) <= _LONGEST_IN_A_MENU for part in parts)
    known = sum(_OF_A_MENU.fullmatch(part) for part in parts)
    return short and len(parts) >= _FEWEST_IN_A_MENU and known * 4 >= len(parts)
