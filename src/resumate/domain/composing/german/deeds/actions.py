"""
German nouns that tell a deed, told as one: "Leitung eines Teams", "leite ein Team".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable
from dataclasses import dataclass

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.words.objects import accusative
from resumate.domain.composing.wording import COMMA
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_LASTING = """
Abstimmung stimme stimmte abgestimmt ab; Abwicklung wickle wickelte abgewickelt ab;
Administration administriere administrierte administriert; Analyse analysiere
analysierte analysiert; Anleitung leite leitete angeleitet an; Annahme nehme nahm
angenommen an; Auswertung werte wertete ausgewertet aus; Bearbeitung bearbeite
bearbeitete bearbeitet; Begleitung begleite begleitete begleitet; Beratung berate
beriet beraten; Beschaffung beschaffe beschaffte beschafft; Betreuung betreue betreute
betreut; Buchung buche buchte gebucht; Disposition disponiere disponierte disponiert;
Dokumentation dokumentiere dokumentierte dokumentiert; Durchführung führe führte
durchgeführt durch; Einarbeitung arbeite arbeitete eingearbeitet ein; Einkauf kaufe
kaufte eingekauft ein; Eingabe gebe gab eingegeben ein;
Empfang empfange empfing empfangen; Bedienung bediene bediente
bedient; Erfassung erfasse erfasste erfasst; Erstellung erstelle erstellte erstellt;
Akquise akquiriere akquirierte akquiriert; Ausbildung bilde bildete ausgebildet aus;
Behandlung behandle behandelte behandelt; Einschulung schule schulte eingeschult ein;
Erarbeitung erarbeite erarbeitete erarbeitet; Korrektur korrigiere korrigierte
korrigiert; Verhandlung verhandle verhandelte verhandelt; Verbuchung verbuche
verbuchte verbucht; Fertigung fertige fertigte gefertigt; Führung führe führte
geführt; Gestaltung gestalte gestaltete gestaltet; Herstellung stelle stellte
hergestellt her; Installation installiere installierte installiert; Kalkulation
kalkuliere kalkulierte kalkuliert; Kommissionierung kommissioniere kommissionierte
kommissioniert; Kontrolle kontrolliere kontrollierte kontrolliert; Koordination
koordiniere koordinierte koordiniert; Koordinierung koordiniere koordinierte
koordiniert; Leitung leite leitete geleitet; Moderation moderiere moderierte
moderiert; Montage montiere montierte montiert; Organisation organisiere organisierte
organisiert; Pflege pflege pflegte gepflegt; Planung plane plante geplant;
Programmierung programmiere programmierte programmiert; Prüfung prüfe prüfte geprüft;
Recherche recherchiere recherchierte recherchiert; Reinigung reinige reinigte
gereinigt; Reparatur repariere reparierte repariert; Schulung schule schulte geschult;
Steuerung steuere steuerte gesteuert; Überwachung überwache überwachte überwacht;
Transfer transferiere transferierte transferiert; Befundung befunde befundete befundet;
Stellvertretung vertrete vertrat vertreten; Unterstützung unterstütze unterstützte unterstützt; Verkauf verkaufe verkaufte
verkauft; Verpackung verpacke verpackte verpackt; Versorgung versorge versorgte
versorgt; Vertretung vertrete vertrat vertreten; Verwaltung verwalte verwaltete
verwaltet; Vorbereitung bereite bereitete vorbereitet vor; Wartung warte wartete
gewartet; Weiterentwicklung entwickle entwickelte weiterentwickelt weiter; Zubereitung
bereite bereitete zubereitet zu
"""
_ONCE = """
Aufbau baue baute aufgebaut auf; Ausbau baue baute ausgebaut aus; Automatisierung
automatisiere automatisierte automatisiert; Bereinigung bereinige bereinigte
bereinigt; Beschleunigung beschleunige beschleunigte beschleunigt; Digitalisierung
digitalisiere digitalisierte digitalisiert; Einführung führe führte eingeführt ein;
Einrichtung richte richtete eingerichtet ein; Erhöhung erhöhe erhöhte erhöht;
Eröffnung eröffne eröffnete eröffnet; Entwicklung entwickle entwickelte entwickelt;
Gewinnung gewinne gewann gewonnen; Umbau baue baute umgebaut um; Umrüstung rüste
rüstete umgerüstet um; Umstellung stelle stellte umgestellt um; Gründung gründe
gründete gegründet; Halbierung halbiere halbierte halbiert; Implementierung
implementiere implementierte implementiert; Migration
migriere migrierte migriert; Konsolidierung konsolidiere konsolidierte
konsolidiert; Konzeption konzipiere konzipierte konzipiert; Modernisierung
modernisiere modernisierte modernisiert; Neugestaltung gestalte gestaltete
neugestaltet neu; Optimierung optimiere optimierte optimiert; Reduktion reduziere
reduzierte reduziert; Reduzierung reduziere reduzierte reduziert; Sanierung saniere
sanierte saniert; Senkung senke senkte gesenkt; Standardisierung standardisiere
standardisierte standardisiert; Steigerung steigere steigerte gesteigert; Umsetzung
setze setzte umgesetzt um; Verbesserung verbessere verbesserte verbessert; Verdopplung
verdopple verdoppelte verdoppelt; Verkürzung verkürze verkürzte verkürzt; Verringerung
verringere verringerte verringert; Vereinfachung vereinfache vereinfachte vereinfacht
"""
_ADVERBS = {
    f"{word}e": word
    for word in (
        "selbstständig selbständig eigenständig eigenverantwortlich erfolgreich "
        "regelmäßig täglich monatlich wöchentlich jährlich federführend fachlich "
        "gemeinsam aktiv laufend"
    ).split()
}
_ACTION = regex(
    r"^(?:([A-ZÄÖÜ][a-zäöüß]+e) )?([A-ZÄÖÜ][a-zäöüß]+)(?:(?: und | sowie |/)"
    r"([A-ZÄÖÜ][a-zäöüß]+))? (?=(?:von|der|des|eine[rs])\b|[a-zäöü]\S+er (?:und [a-zäöü]\S+er )?[A-ZÄÖÜ])"
)
_CLASSES = regex(r", (Klassen? \d[^,()]*)$")
_AS = regex(r" \((als [^()]+)\)$")
"""What one was in it, where a verb follows: "SAP als Projektleiter eingeführt"."""
_WHO = regex(r" \((?P<who>[A-ZÄÖÜ][\w-]+)(?: (?:für|im|in|der|des)\b[^()]*|, \d+)?\)$")
"""Who one was in it: to have done it all would say more."""
_IN_BRACKETS = regex(r"\([^()]*\)")
_TAUGHT = regex(r"^Unterricht in (?=[A-ZÄÖÜ])")
_ASIDE = regex(
    r"(?<!\)), (?!die |der |das |den |dem )"
    r"(?=[a-zäöü\d]|Team (?:von|mit|aus) \d|Steiger|Senk|Erhöh|Redu|Verkürz)"
    r"((?:(?:ca\.|rund|etwa|über|bis zu|u\. a\.|z\. B\.) )?[^,()]*"
    r"(?:\d|\. a\.|\. B\.)[^,()]*)$"
)
_SIZE = regex(
    r"(?:mit (?=\d)|Team (?:von|mit|aus) (?=\d)|(?:heute|inzwischen|mittlerweile) (?=[^,]*\d)|(?:ca\.|inkl\.|u\. a\.|z\. B\.|bis zu|mehr als|vor allem|"
    r"(?:rund|etwa|über|gut|knapp|insgesamt|bisher|bis jetzt|davon|darunter|jeweils|je|zuletzt|bis heute|überwiegend|meist|größtenteils|"
    r"hauptsächlich|einschließlich|alle|beide|keine?|ohne|zwei|drei|vier|fünf|sechs|sieben|"
    r"acht|neun|zehn|elf|zwölf)(?= ))|(?:(?:CHF|EUR|Fr\.) |€ ?)?\d)(?:[^,]|,(?=\d))+"
)
"""How much, how many or which of them: it stands beside what it tells of."""
_BY_NOW = regex(
    r"\((?:(?![^()]*\b(?:seit|ab)\b)[^()]*\b(?:19|20)\d\d\b|[^()]*\bbestanden)"
    r"[^()]*\)|"
    r"\bbisher\b"
)
"""What ended, or is counted until now."""
_OF_THAT_YEAR = regex(
    r"\b[\w-]*(?:ung|tion|tur|audit|messe|wahl|umzug|umbau|abschluss|ungen|tionen|"
    r"audits|wahlen|messen) (?:(?:19|20)\d\d(?: und |, |/))*(?:19|20)\d\d$",
    re.IGNORECASE,
)
"""What took place in a year, and no name: "die MD-Prüfungen 2023 und 2025"."""
_RELATIVE = regex(r", (?:die|der|das|den|dem) [^,]+$")
"""A relative clause at the end: a comma closes it."""
_BEHIND = regex(
    rf" \((?:[A-ZÄÖÜ]\w*(?:leitung|verantwortung|koordination)|{_SIZE.pattern}|"
    r"[^()]*\b(?:bestanden|Abschluss|Note)\b[^()]*)\)$"
)
"""
What one was in it, how much of it there was and how it ended stand behind the verb:
"… eingeführt (Projektleitung)".
"""
_TAUGHT_ONCE = frozenset({"eingearbeitet", "eingeschult", "geschult", "begleitet"})
_SO_MANY = regex(
    r"(?:(?:rund|über|etwa|insgesamt|mehr als) )?"
    r"(?:\d|zwei|drei|vier|fünf|sechs|acht|zehn)"
)
_AGAIN = regex(r"\b(?:pro|je|jährlich|monatlich|laufend|regelmäßig|im Jahr)\b")
_MISREAD = frozenset({"angeleitet"})
"""Its "leite … an" is heard as leading where the "an" comes late."""
_MOST_BEFORE_A_PARTICIPLE = 16


@dataclass(frozen=True, slots=True)
class _Verb:
    present: str
    preterite: str
    participle: str
    prefix: str
    once: bool


def _verbs(table: str, *, once: bool) -> dict[str, _Verb]:
    found: dict[str, _Verb] = {}
    for row in " ".join(table.split()).split("; "):
        noun, present, preterite, participle, *prefix = row.split(" ")
        found[noun] = _Verb(present, preterite, participle, "".join(prefix), once)
    return found


_CONSONANT_LE = regex(r"[bcdfgkmnprstz]le$")


def _as_nouns(verbs: Iterable[_Verb]) -> dict[str, _Verb]:
    """
    The verbs by their infinitives: "Führen" as well as "Führung".
    """
    return {f"{verb.prefix}{_infinitive(verb)}".capitalize(): verb for verb in verbs}


def _infinitive(verb: _Verb) -> str:
    if _CONSONANT_LE.search(verb.present):
        return f"{verb.present[:-2]}eln"
    ends = verb.present.endswith(("ere", "ele")) and not verb.present.endswith("iere")
    return f"{verb.present[:-1]}n" if ends else f"{verb.present}n"


_BY_NOUN = _verbs(_LASTING, once=False) | _verbs(_ONCE, once=True)
_VERBS = _as_nouns(_BY_NOUN.values()) | _BY_NOUN


def _by_ending(noun: str) -> _Verb | None:
    """
    The verb of any noun in "-ierung".
    """
    stem = noun.lower().removesuffix("ung")
    given = noun.lower().endswith("finanzierung")  # whose, and not of what
    known = noun.endswith("ierung") and len(stem) > 5 and not given  # noqa: PLR2004
    return _Verb(f"{stem}e", f"{stem}te", f"{stem}t", "", once=False) if known else None


def aside(text: str) -> str:
    """
    *text*, the sizes behind its last commas put into parentheses, without what a colon
    sets behind one.
    """
    head, *pieces = COMMA.split(text)
    sizes: list[str] = []
    while pieces and _SIZE.fullmatch(pieces[-1]) and not is_counted_deed(pieces[-1]):
        sizes.insert(0, pieces.pop().partition(": ")[0])
    if not sizes:
        return _ASIDE.sub(r" (\1)", text)
    whole, said = ", ".join([head, *pieces]), ", ".join(sizes)
    if whole.endswith(")"):
        return f"{whole[:-1]}; {said})"
    return f"{whole} ({said})" if "(" not in said else text


def is_counted_deed(piece: str) -> bool:
    """
    "zwei Handbücher überarbeitet": how many, and what was done with them.
    """
    counted = _SO_MANY.match(piece)
    return bool(counted) and is_participle(piece.rsplit(" ", 1)[-1])


def told_as_deed(text: str, *, current: bool) -> Clause | None:
    """
    What follows "Ich", its finite verb first; None unless every case is certain.

    What lasts is told in the present under a post still held, what is done once in the
    perfect.
    """
    if taught := _TAUGHT.match(text):
        rest = _CLASSES.sub(r" (\1)", text[taught.end() :])
        said = f"unterrichte {rest}" if current else f"unterrichtete {rest}"
        return Clause(said, Form.DID, 0.9)
    match = _ACTION.match(text)
    who = _WHO.search(text)
    if not match or (who and _names_somebody(who["who"])):
        return None
    adjective, *nouns = match.groups()
    verbs = [_VERBS.get(noun) or _by_ending(noun) for noun in nouns if noun]
    known = [verb for verb in verbs if verb]
    thing = accusative(aside(text[match.end() :]))
    adjective = adjective and adjective.lower()
    if (
        not thing
        or ": " in _IN_BRACKETS.sub("", thing)
        or len(known) < len(verbs)
        or (adjective and adjective not in _ADVERBS)
    ):
        return None
    adverb = f"{_ADVERBS[adjective]} " if adjective else ""
    if "Beratung" in nouns and not _ADVISED.search(thing):
        return None
    deed = _told(known, f"{adverb}{thing}", current=current)
    return Clause(deed, Form.DID, 0.9) if deed else None


_ADVISED = regex(
    r"(?:kund|kolleg|patient|person|mensch|klient|mandant|elter|famili|gäst|besucher|bewohner|"
    r"angehörig|schüler|studier|auszubild|azubi|lernend|mitarbeit|bürger|nutzer|anwender|"
    r"jugendlich|kinder|frauen|männer|paare|erwachsen|wirte|ärzt|lehr|mieter|versichert|anleger|"
    r"bauherr|eigentümer|käufer|gründer|bewerber|führungskr|unternehme|betrieb|firm|team|gemeinde|"
    r"behörd|verein|leitung|stelle|abteilung|bereich|ämter|geschäftsführ|händler|partner|auftraggeb)",
    re.IGNORECASE,
)
"""Who can be advised: what is sold to them cannot."""


def _names_somebody(word: str) -> bool:
    """
    Whether the word may be who one was, and no work that is done so.
    """
    person = title_score(word) > 0 or word.removesuffix("in").endswith("ator")
    return person and not word.endswith("ung")


def _each_once(verbs: list[_Verb], thing: str) -> bool:
    """
    Whether so many people were taught: "Einarbeitung von 4 Auszubildenden" is done.
    """
    taught = all(verb.participle in _TAUGHT_ONCE for verb in verbs)
    return taught and bool(_SO_MANY.match(thing)) and not _AGAIN.search(thing)


def _told(verbs: list[_Verb], thing: str, *, current: bool) -> str | None:
    thing = _AS.sub(r" \1", thing)
    thing += "," * bool(_RELATIVE.search(thing))
    behind = _BEHIND.search(thing)
    bare = thing[: behind.start()] if behind else thing
    ended = bool(_BY_NOW.search(thing) or _OF_THAT_YEAR.search(bare))
    told = _in_tense(verbs, bare, current=current, ended=ended)
    return f"{told}{behind.group()}" if told and behind else told


def _in_tense(
    verbs: list[_Verb], thing: str, *, current: bool, ended: bool
) -> str | None:
    once = ended or any(verb.once for verb in verbs) or _each_once(verbs, thing)
    separable = any(verb.prefix for verb in verbs)
    long = len(thing.split()) > _MOST_BEFORE_A_PARTICIPLE
    if (once or not current) and not long:
        return f"habe {thing} {' und '.join(verb.participle for verb in verbs)}"
    if separable and (long or len(verbs) > 1 or verbs[0].participle in _MISREAD):
        return None
    now = current and not once
    finite = " und ".join(verb.present if now else verb.preterite for verb in verbs)
    prefix = f" {verbs[0].prefix}" if separable else ""
    return f"{finite} {thing}{prefix}"
