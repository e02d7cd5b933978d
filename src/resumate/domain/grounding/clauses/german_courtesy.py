"""
What a German letter says to its reader: greetings, offers to meet, what is enclosed,
what is wished. It claims nothing, whatever verb it is said with.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator

from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.terms import told_terms
from resumate.domain.lexicon.adverts import ADVERT

_YOU = r"(?:sie|ihnen|dich|dir|euch)"
_REST = r"[^,;:.!?\d]*(?:, (?:sehr )?(?:geehrte|liebe|werte|geschätzte)[rs]? (?:frau|herr|damen|team)\b[^,;:!?\d]*,[^,;:.!?\d]*)?"
"""What more is said of it in the same breath; a number is left to be judged."""
_PAPERS = r"\b(?:zeugnis\w*|\w*unterlagen|lebenslauf|arbeitsproben?|referenz(?:en|schreiben)|nachweise?|portfolio|\w*mappe|anlagen?|kopien?)\b"
_SAID_TO_YOU = (
    r"^(?:hallo|guten (?:tag|morgen|abend)|liebes team|liebe[rs]?),? (?:(?:herrn?|frau|dr\.?|prof\.?|team) )*[\w-]+(?= *[,!]|$)",
    rf"\b(?:über|durch|dank) (?:ihre?|eure?|die|das) (?:[\w-]+ )?(?:{ADVERT}|website|homepage|seite)\b[^,;.\d]*\baufmerksam (?:geworden|wurde)\b",
    rf"\bgrüße (?:ich )?{_YOU}\b{_REST}|\bgegrüßt\b|\b(?:mit|viele|beste|herzliche|freundliche|schöne|liebe)n? grü(?:ß|ss)en?\b{_REST}",
    r"\bauf (?:(?:eine?n?|ihre?n?|eure?n?|deine?n?|das|die|den|ein) )(?:(?!und\b)\w+ ){0,3}(?:antwort|nachricht|rückmeldung|zeilen|einladung|anruf|reaktion|gespräch|austausch|treffen|wiedersehen|kennenlernen)\b",
    rf"\b(?:{_YOU}|ihr\w*|eure?\w*|dein\w*)\b{_REST}\b(?:kennen(?:zu)?lernen|kennengelernt|wiederzusehen|zu (?:treffen|sprechen|begegnen|besuchen|sehen|hören|überzeugen))\b",
    rf"(?:^(?:alles weitere|alles andere|weiteres|näheres|genaueres|einzelheiten|details|den rest|mehr(?: \w+)?) )?\b(?:melde|schreibe|sende|schicke|übersende|erzähle|berichte|bespreche|erläutere|erkläre|schildere|zeige|beantworte|spreche|telefoniere|unterhalte|treffe|besuche|rufe|frage|danke|wünsche|lade|bitte|überzeuge) (?:ich )?(?:(?!als\b)[\w-]+ ){{0,6}}{_YOU}\b{_REST}",
    r"\bmelde (?:ich )?mich (?:(?!krank|mit\b|als\b)\w+ )*(?:gerne?|telefonisch|noch|in|nächste\w*|kommende\w*|morgen|später|wieder)\b[^,;.]*",
    r"\b(?:fasse|halte) (?:ich )?mich (?:\w+ )?(?:kurz|knapp)\b|\bdrücke (?:ich )?(?:mir|uns|euch|ihnen)\b[^,;.]*\bdaumen\b|\b(?:warte|hoffe|baue|setze) (?:ich )?(?:\w+ ){0,3}auf (?:ihre|eure|deine|eine)\b[^,;.]*",
    rf"{_PAPERS}[^,;.\d]*\b(?:lege|füge|hänge|reiche|sende|schicke|bringe|übersende)\b[^,;.\d]*|\b(?:lege|füge|hänge|reiche|sende|schicke|übersende)\b[^,;.\d]*{_PAPERS}[^,;.\d]*",
    r"(?:^(?:vielleicht|hoffentlich|gerne?|am besten|dann) )?\b(?:sehen|hören|treffen|sprechen|telefonieren|unterhalten|verabreden|vereinbaren|plaudern|kennen) wir (?:uns|einen|doch|vorab|dann|einmal|gerne?|kurz|bald|ja|vielleicht|\b)[^,;.]*",
    r"\bkomme (?:ich )?(?:(?!aus\b|mit\b|als\b)[\w-]+ ){0,6}(?:zur probe|zum? (?:\w+ )?(?:probe\w*|gespräch|hospit\w+|schnupper\w*|kennenlernen)|vorbei|zu (?:ihnen|euch|dir))\b[^,;.]*",
    r"^(?:für|zu[mr]?) (?:eine?[mrn]? |das |dem |der )?(?:\w+ )?(?:\w*gespräch|kennenlernen|treffen|termin|austausch|probe\w*|hospitation|schnuppertag\w*|rundgang|besuch) (?:komme|reise|fahre|mache) (?:ich )[^,;.\d]*",
    rf"\b(?:rufen|schreiben|melden|sprechen|fragen|geben|lassen|kommen|sagen|wenden|zögern|nehmen|entschuldigen|verzeihen|behandeln|seien|erlauben|gestatten) sie (?:mich|mir|bitte|sich|es|uns|also|herzlich|vielmals|kurz|gern\w*|mein\w*|{_YOU})\b[^,;.]*",
)
_READY = (
    r"\b(?![^,;!?]*\b(?:seit|für (?:die|alle|den))\b)[^,;!?]*\b(?:zu erreichen|erreichbar|ansprechbar)\b|^[^,;!?]*\bhabe ich (?:\w+ ){0,3}zeit\b[^,;.]*\b(?:gespräch|treffen|termin|telefonat|kennenlernen|besuch)\b|\bmit einer frist von (?:[\w-]+ ){1,3}kündigen\b",
    r"\b(?:über (?:das|mein|ein) gehalt|die gehaltsfrage)\b[^,;.\d]*|\b[^,;.\d]*\bnehme (?:ich )?[^,;.]*\bin kauf\b",
    r"\b(?:verabschiede|verbleibe|bedanke|entschuldige) (?:ich )?(?:mich\b)?[^,;.]*|\bverzichte (?:ich )?auf (?:große |viele |lange )?(?:floskeln|worte|phrasen|umschweife)\b|\bkomme (?:ich )?(?:gleich|direkt|sofort|ohne umschweife) (?:zur sache|zum punkt)\b|\bsie werden (?:es|mich|das|sehen|staunen|nicht)\b[^,;.]*",
)
"""When one can be met, what one will put up with, how the letter itself goes on."""
_AS_CUSTOMER = (
    r"\b[^,;.\d]*\bseit (?:meiner|frühester) (?:kindheit|jugend|schulzeit)\b",
    r"\b(?=[^,;.]*\b(?:ihr|eur)\w+ )[^,;.\d]*\b(?:sitze|kaufe|esse|trinke|bestelle|stöbere|bin|war|komme|gehe) ich (?:(?!als\b)\w+ ){0,2}(?:oft|gerne?|häufig|regelmäßig|immer wieder|stammgast|(?:stamm)?kund(?:e|in))\b[^,;.\d]*",
)
_AFTER_ALL = r"(?:^(?:nach|seit|mit) (?:all )?(?:den|diesen|dieser|einigen|vielen|so vielen) (?:[a-zäöü]+ )*(?:jahren|monaten|zeit|stationen|aufgaben) |^(?:schon |gleich )*(?:beim|nach dem|während des) (?:\w+ )?(?:lesen|lektüre|durchlesens?) (?:ihrer \w+ |eurer \w+ )?)?"
"""What may stand before a wish and claims no more than it."""
_WISHED = (
    rf"{_AFTER_ALL}\b(?:habe|hatte|bekomme|bekam|verspüre|spüre|wächst|wuchs) (?:ich |in mir )?(?:[\w-]+ ){{0,4}}(?:lust|appetit|hunger|sehnsucht|neugier|fernweh|heimweh|tatendrang)\b[^;.]*",
    r"\bsehne (?:ich )?mich\b[^;.]*|\bträume (?:ich )?(?:schon |seit \w+ )?(?:von|davon)\b[^;.]*|\b(?:(?:mich|uns) zieht|zieht (?:es )?(?:mich|uns))\b[^,;.]*",
)
_DRAWN = (
    r"\b[^,;.\d]*\b(?:mich|mir)\b[^,;.\d]*\b(?:zum (?:schmunzeln|lachen|lächeln|nachdenken|staunen|träumen) gebracht|empfohlen|aufgefallen|begegnet|ans herz gelegt|ins auge gefallen|sofort gefallen|hängen geblieben|in erinnerung geblieben)\b(?: worden)?",
    r"\b(?:an (?:ihrer|eurer|dieser|der) (?:[\w-]+ )?(?:stelle|aufgabe|position|rolle) )?(?:lockt|reizt|verlockt|interessiert|fasziniert) mich (?:(?:vor allem|besonders|gerade|sehr|am meisten) )*(?:das neue|die abwechslung|die vielfalt|die mischung|die herausforderung)\b",
    r"\bandere [^\W\d_]+(?:, andere [^\W\d_]+)*(?:,? und andere [^\W\d_]+)?",
)
"""What draws one to a post, or how one came to know of it."""
_PRIVATE = (
    r"(?:^(?:im|aus|zum|in|ab)\b [^,;.\d]*)?\b(?:ich|wir) ziehen?\b[^,;.\d]*\b(?:nach|zu|um|zurück|her|nähe)\b[^,;.]*|(?:^(?:im|aus|zum|in|ab)\b [^,;.\d]*)?\bziehen? (?:ich|wir)\b[^,;.\d]*\b(?:nach|zu|um|zurück|her|nähe)\b[^,;.]*",
    r"\b(?:meine?|unsere?) (?:(?:kleine|große|ganze|beiden|künftige|zukünftige)\w* )?(?:mann|frau|\w*partner(?:in)?|familie|kinder|kind|sohn|tochter|söhne|töchter|eltern|vater|mutter|freund(?:in)?|verlobte[rn]?|hund|schwester|bruder|\w*großeltern|oma|opa)\b(?: und ich\b)?(?![^,;.]*\b(?:habe|hatte|bin|war|leite|führe|arbeite) ich\b)[^,;.]*",
)
_SPOKEN = AnyCase(
    "|".join((*_SAID_TO_YOU, *_READY, *_AS_CUSTOMER, *_WISHED, *_DRAWN, *_PRIVATE))
)
_MAY_BE = AnyCase(
    r"\b(?:mit|viele|beste|herzliche|freundliche|schöne|liebe)n? gr[üu]|grüß|\b(?:hallo|guten|lieber?|aufmerksam|sie|ihnen|dich|dir|euch|ihr|ihre\w*|eure\w*|deine\w*|in kauf|zu erreichen|erreichbar|ansprechbar|zeit|frist|gehalt\w*|verabschiede|verbleibe|bedanke|entschuldige|verzichte|komme|kindheit|jugend|schulzeit|lust|appetit|hunger|sehnsucht|neugier|fernweh|heimweh|tatendrang|sehne|träume|zieh\w*|lockt|reizt|verlockt|fasziniert|andere"
    r"|empfohlen|aufgefallen|begegnet|gelegt|gefallen|geblieben|gebracht|melde|fasse|halte|drücke|warte|hoffe|baue|setze|lege|füge|hänge|reiche|sende|schicke|bringe|übersende|wir|meine?|unsere?|antwort|nachricht|\w*gespräch|kennenlernen|treffen|termin|austausch|probe\w*|hospitation|schnuppertag\w*|rundgang|besuch)\b"
)
"""What any courtesy has a word of: most sentences of deeds have none."""
_IF_YOU_LIKE = AnyCase(
    r"^(?:sobald (?:du|ihr|sie)\b[^,;.]*,|(?:wenn|falls|sofern) (?:(?:du|ihr|sie|man)\b[^,;.]*\b(?:magst|mögt|mögen|willst|wollt|wollen|möchte(?:st|t|n)|wünsch(?:st|t|en)|lust|zeit|frage|fragen|interesse|rückfragen|genaueres|näheres|mehr)\b"
    r"|(?:es|das) (?:ihnen|dir|euch)\b|(?:ihnen|dir|euch)\b|noch\b|vorab\b)[^,;.]*,)"
)
"""A main clause behind it is an offer, unless it tells what was done or is held."""
_HELD = AnyCase(
    r"\b(?:habe|hatte|war|bringe|verfüge|besitze|leite|führe|arbeite\w*|betreue|beherrsche|bin)\b"
)


def without_courtesy(text: str, clauses: list[Clause]) -> list[Clause]:
    """
    The clauses, those that say nothing beyond courtesy silent.
    """
    spans = [*_courtesies(text)]
    if not spans:
        return clauses
    return [
        Clause(c.start, c.end, c.words, Mood.SILENT, c.own) if _covers(spans, c) else c
        for c in clauses
    ]


def _courtesies(text: str) -> Iterator[tuple[int, int]]:
    """
    Where the courtesies of a sentence begin and end.
    """
    if _MAY_BE.search(text):
        yield from (found.span() for found in _SPOKEN.finditer(text))
    for told in told_terms(text, "de"):
        start = text.index(told)
        yield start, start + len(told)
    if (liked := _IF_YOU_LIKE.match(text)) and not _HELD.search(text, liked.end()):
        yield 0, len(text)


def _covers(spans: list[tuple[int, int]], clause: Clause) -> bool:
    """
    Whether all that a clause says lies in the *spans*, and anything does.
    """
    said = [w for w in clause.words if w.weight]
    inside = [w for w in said or clause.words if _within(spans, w.start)]
    return bool(inside) and len(inside) == len(said or clause.words)


def _within(spans: list[tuple[int, int]], place: int) -> bool:
    return any(start <= place < end for start, end in spans)
